//! `ehcp rules`.

use ehcp_core::{Rule, rules};
use ehcp_report::json::{rule_json, rules_json};

use crate::{
    args::{RulesArgs, RulesFormat},
    out::{Out, Status, Stop},
};

pub(crate) fn run(args: &RulesArgs, out: &mut Out) -> Result<Status, Stop> {
    match (&args.code, args.format) {
        (None, RulesFormat::Json) => out.line(&rules_json().to_string())?,
        (None, RulesFormat::Text) => list(out)?,
        (Some(code), format) => {
            let rule = find(code).map_err(Stop::Failed)?;
            match format {
                RulesFormat::Json => out.line(&rule_json(rule).to_string())?,
                RulesFormat::Text => explain(rule, out)?,
            }
        }
    }
    Ok(Status::Clean)
}

/// The rule with a code or name; otherwise what to say, with the nearest match.
pub(crate) fn find(code: &str) -> Result<&'static Rule, String> {
    let wanted = code.trim().to_ascii_lowercase();
    if let Some(rule) = rules::find(&wanted) {
        return Ok(rule);
    }
    let nearest = rules::all()
        .iter()
        .flat_map(|r| [(r.code.to_ascii_lowercase(), r.code), (r.name.to_owned(), r.name)])
        .map(|(key, shown)| (strsim::damerau_levenshtein(&wanted, &key), key.len(), shown))
        .min();
    Err(match nearest {
        Some((distance, length, shown)) if distance <= 1 + length / 4 => {
            format!("no rule {code}; did you mean {shown}?")
        }
        _ => format!("no rule {code}; `ehcp rules` lists them"),
    })
}

fn list(out: &mut Out) -> Result<(), Stop> {
    for rule in rules::all() {
        out.line(&format!(
            "{:<10} {:<8} {:<40} {}",
            rule.code,
            rule.severity.as_str(),
            rule.name,
            rule.summary()
        ))?;
    }
    Ok(())
}

fn explain(rule: &Rule, out: &mut Out) -> Result<(), Stop> {
    out.line(&format!("{} {} ({})", rule.code, rule.name, rule.severity.as_str()))?;
    out.line("")?;
    for line in rule.docs.lines() {
        out.line(line.strip_prefix(' ').unwrap_or(line))?;
    }
    out.line("\n## What to do\n")?;
    out.line(rule.advice)?;
    out.line("\n## Authority\n")?;
    for authority in rule.authority {
        out.line(&format!("- {}", authority.cite))?;
    }
    Ok(())
}
