//! Fidelity as comma-separated values, one recommendation a line.

use super::{Compared, words};
use crate::{Options, csv::row};

const HEAD: [&str; 12] = [
    "plan",
    "advice",
    "recommendation",
    "fidelity",
    "confidence",
    "section",
    "plan_statements",
    "weekly_minutes",
    "differences",
    "vague_in_advice",
    "watered_down",
    "more_than_advised",
];

/// A line of headings, then every recommendation. With `quote` two last columns hold the words of both.
#[must_use]
pub fn csv(compared: &Compared<'_>, options: &Options) -> String {
    let mut head: Vec<String> = HEAD.iter().map(|&h| h.to_owned()).collect();
    if options.quote {
        head.extend(["advised_words".to_owned(), "planned_words".to_owned()]);
    }
    let mut out = row(&head);
    for r in &compared.fidelity.recommendations {
        let said = |weakens: bool| {
            let of = r.differences.iter().filter(|d| d.weakens == weakens);
            of.map(|d| words::difference(d, options.quote)).collect::<Vec<_>>().join("; ")
        };
        let places: Vec<String> = r.counterparts.iter().map(|c| compared.place(c)).collect();
        let section = r.counterparts.first().and_then(|c| c.section).map_or("", |s| s.as_str());
        let minutes: Vec<f64> = r.differences.iter().filter_map(|d| d.weekly_minutes).collect();
        let mut cells = vec![
            compared.name.to_owned(),
            compared.source(r.advice).to_owned(),
            r.id.clone(),
            r.status.as_str().to_owned(),
            format!("{:.2}", r.confidence),
            section.to_owned(),
            places.join(" "),
            if minutes.is_empty() { String::new() } else { minutes.iter().sum::<f64>().to_string() },
            said(true),
            r.vague_in_advice.to_string(),
            r.watered_down.to_string(),
            said(false),
        ];
        if options.quote {
            let planned: Vec<&str> = r
                .counterparts
                .iter()
                .filter_map(|c| compared.statement(c.statement.as_deref()?).map(|s| s.text.as_str()))
                .collect();
            cells.extend([r.text.as_str().to_owned(), planned.join(" ")]);
        }
        out.push_str(&row(&cells));
    }
    out
}
