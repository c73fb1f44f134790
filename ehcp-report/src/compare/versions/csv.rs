//! What changed between versions, one change a line.

use ehcp_core::compare::versions::Change;

use super::{Compared, pieces, words};
use crate::{Options, csv::row, json::to_value, words::kind_word};

const HEAD: [&str; 14] = [
    "new_file",
    "old_file",
    "change",
    "section",
    "old_section",
    "statement_kind",
    "old_statement",
    "new_statement",
    "old_label",
    "new_label",
    "old_weekly_minutes",
    "new_weekly_minutes",
    "differences",
    "confidence",
];

/// Every change, headings first. With `quote` two last columns hold the words before and now.
#[must_use]
pub fn csv(compared: &Compared<'_>, options: &Options) -> String {
    let mut head: Vec<String> = HEAD.iter().map(|&h| h.to_owned()).collect();
    if options.quote {
        head.extend(["old_words".to_owned(), "new_words".to_owned()]);
    }
    let mut out = row(&head);
    for change in &compared.comparison.changes {
        out.push_str(&row(&cells(change, compared, options.quote)));
    }
    out
}

fn cells(change: &Change, compared: &Compared<'_>, quote: bool) -> Vec<String> {
    let (before, now) = change.guaranteed();
    let minutes = |m: Option<f64>| m.map_or(String::new(), |m| format!("{}", (m * 10.0).round() / 10.0));
    let (old, new) = (change.old.as_ref(), change.new.as_ref());
    let kinds = change.differences.iter().map(|d| {
        let value = to_value(&d.kind);
        value.as_str().unwrap_or_default().to_owned()
    });
    let mut cells = vec![
        compared.new_name.to_owned(),
        compared.old_name.to_owned(),
        change.kind.as_str().to_owned(),
        change.section().as_str().to_owned(),
        old.map_or(String::new(), |s| s.section.as_str().to_owned()),
        kind_word(change.statement_kind()).to_owned(),
        old.map_or(String::new(), |s| s.id.clone()),
        new.map_or(String::new(), |s| s.id.clone()),
        words::old_name(change, compared).unwrap_or_default(),
        words::new_name(change, compared).unwrap_or_default(),
        minutes(before),
        minutes(now),
        kinds.collect::<Vec<_>>().join("; "),
        format!("{:.2}", change.confidence),
    ];
    if quote {
        for (side, plan) in [(old, &compared.old.plan), (new, &compared.new.plan)] {
            let statement = side.and_then(|s| pieces::statement(plan, s));
            cells.push(statement.map_or(String::new(), |s| s.text.as_str().to_owned()));
        }
    }
    cells
}
