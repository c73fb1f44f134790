//! `ehcp rules`.

use ehcp_core::{Rule, rules};
use ehcp_report::{
    json::{rule_json, rules_json},
    rule_text, rules_text,
};

use crate::{
    args::{RulesArgs, RulesFormat},
    out::{Out, Status, Stop},
    screen,
};

pub(crate) fn run(args: &RulesArgs, out: &mut Out) -> Result<Status, Stop> {
    match (&args.code, args.format) {
        (None, RulesFormat::Json) => out.line(&rules_json().to_string())?,
        (None, RulesFormat::Text) => out.write(&rules_text(&screen::style(out)))?,
        (Some(code), format) => {
            let rule = find(code).map_err(Stop::Failed)?;
            match format {
                RulesFormat::Json => out.line(&rule_json(rule).to_string())?,
                RulesFormat::Text => out.write(&rule_text(rule, &screen::style(out)))?,
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
