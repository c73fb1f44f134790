//! The ledger for spreadsheets.

use ehcp_core::{Report, delivery::Range};

use crate::{Options, csv::row, words::Labels};

const HEAD: [&str; 16] = [
    "statement",
    "section",
    "area",
    "what",
    "who",
    "times_min",
    "times_max",
    "per",
    "minutes_min",
    "minutes_max",
    "group_size_max",
    "direct",
    "weekly_minutes_min",
    "weekly_minutes_max",
    "yearly_minutes_min",
    "yearly_minutes_max",
];

/// The ledger as CSV, one row a delivery; provision without any delivery has a row with no amounts.
#[must_use]
pub fn csv(report: &Report, options: &Options) -> String {
    let labels = Labels::of(&report.plan);
    let mut out = row(&HEAD.map(str::to_owned));
    for entry in &report.ledger.deliveries {
        let d = &entry.delivery;
        let two = |r: Option<Range>| {
            [r.map_or(String::new(), |r| number(r.min)), r.map_or(String::new(), |r| number(r.max))]
        };
        let [times_min, times_max] = two(d.times);
        let [minutes_min, minutes_max] = two(d.minutes);
        let [weekly_min, weekly_max] = two(entry.delivery.weekly_minutes);
        let [yearly_min, yearly_max] = two(entry.yearly_minutes);
        let words =
            |t: &Option<ehcp_core::plan::Text>| t.as_ref().map_or(String::new(), |t| t.as_str().to_owned());
        out += &row(&[
            labels.get(&entry.statement).to_owned(),
            entry.section.as_str().to_owned(),
            entry.area.unwrap_or("").to_owned(),
            if options.quote { words(&d.what) } else { String::new() },
            words(&d.who),
            times_min,
            times_max,
            d.per.map_or(String::new(), |p| crate::json::to_value(&p).as_str().unwrap_or("").to_owned()),
            minutes_min,
            minutes_max,
            d.group_size_max.map_or(String::new(), |n| n.to_string()),
            if entry.is_direct() { "yes" } else { "no" }.to_owned(),
            weekly_min,
            weekly_max,
            yearly_min,
            yearly_max,
        ]);
    }
    for id in &report.ledger.without_amount {
        if !report.ledger.deliveries.iter().any(|e| e.statement == *id) {
            let section = report.plan.statements().find(|(_, s)| s.id == *id).map_or("", |(l, _)| l.as_str());
            let mut cells = vec![labels.get(id).to_owned(), section.to_owned()];
            cells.resize(HEAD.len(), String::new());
            out += &row(&cells);
        }
    }
    out
}

fn number(x: f64) -> String {
    format!("{}", (x * 100.0).round() / 100.0)
}
