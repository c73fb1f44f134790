//! Findings as comma-separated values, one a line.

use ehcp_core::{Converter, Finding, plan::Plan};

use crate::{
    Named, Options,
    json::{field_text, unit_name},
    words::label,
};

const HEAD: [&str; 16] = [
    "file",
    "section",
    "statement",
    "label",
    "field",
    "start",
    "end",
    "offset_unit",
    "severity",
    "outcome",
    "code",
    "name",
    "message",
    "advice",
    "authority",
    "confidence",
];

/// The line of headings. With `quote` a last column holds the words that a finding is about.
#[must_use]
pub fn csv_head(options: &Options) -> String {
    let mut cells: Vec<String> = HEAD.iter().map(|&h| h.to_owned()).collect();
    if options.quote {
        cells.push("words".to_owned());
    }
    row(&cells)
}

/// The findings of a plan, without headings.
#[must_use]
pub fn csv_rows(named: &Named<'_>, options: &Options) -> String {
    let plan = &named.report.plan;
    named.report.findings.iter().map(|f| row(&cells(named.name, f, plan, options))).collect()
}

fn cells(name: &str, finding: &Finding, plan: &Plan, options: &Options) -> Vec<String> {
    let statement = finding.at.statement.as_deref();
    let printed = statement
        .and_then(|id| plan.statements().find(|(_, s)| s.id == id))
        .map_or(String::new(), |(_, s)| label(s, plan));
    let text = field_text(&finding.at, plan).map_or("", |t| t.as_str());
    let (start, end) = finding.at.span.map_or((String::new(), String::new()), |span| {
        let (start, end) = Converter::new(text, options.unit).span(span);
        (start.to_string(), end.to_string())
    });
    let outcome = match finding.outcome {
        ehcp_core::Outcome::FallsShort => "falls_short",
        ehcp_core::Outcome::CannotTell => "cannot_tell",
    };
    let authority: Vec<&str> = finding.rule.authority.iter().map(|a| a.cite).collect();
    let mut cells = vec![
        name.to_owned(),
        finding.at.section.map_or("", |s| s.as_str()).to_owned(),
        statement.unwrap_or_default().to_owned(),
        printed,
        finding.at.field.to_owned(),
        start,
        end,
        unit_name(options.unit).to_owned(),
        finding.severity.as_str().to_owned(),
        outcome.to_owned(),
        finding.rule.code.to_owned(),
        finding.rule.name.to_owned(),
        finding.message(options.quote),
        finding.advice(options.quote),
        authority.join("; "),
        finding.confidence.to_string(),
    ];
    if options.quote {
        cells.push(finding.at.span.map_or(text, |span| span.of(text)).to_owned());
    }
    cells
}

pub(crate) fn row(cells: &[String]) -> String {
    let mut line = cells.iter().map(|c| cell(c)).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

// A spreadsheet takes a cell that begins with one of these for a formula.
fn cell(text: &str) -> String {
    let guarded =
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if guarded.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn quotes_what_needs_it_and_defuses_formulas() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
    }
}
