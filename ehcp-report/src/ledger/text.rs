//! The ledger for a terminal.

use ehcp_core::{
    Report,
    delivery::Range,
    ledger::{Share, Total},
};

use super::{conflict, dose, minutes};
use crate::{
    Options, TextStyle,
    page::{BOLD, DIM, Page},
    words::{Labels, count, section_title},
};

/// The ledger for people.
#[must_use]
pub fn text(title: &str, report: &Report, options: &Options, style: &TextStyle) -> String {
    let ledger = &report.ledger;
    let mut page = Page::new(*style);
    page.para(0, Some(BOLD), title);
    let total = ledger.total();
    page.para(
        0,
        None,
        &format!(
            "With the child: {} a week while everything runs, {} a year.",
            minutes(total.weekly_minutes),
            minutes(total.yearly_minutes)
        ),
    );
    page.para(
        0,
        None,
        &format!(
            "Of it support from adults beside the child: {} a week.",
            minutes(ledger.adult_support().weekly_minutes)
        ),
    );
    page.para(
        0,
        Some(DIM),
        &format!(
            "{} give no amount of time that can be counted.",
            count(ledger.without_amount.len(), "piece of provision", "pieces of provision")
        ),
    );
    let labels = Labels::of(&report.plan);
    items(&mut page, report, &labels, options);
    for (title, share) in [
        ("By who gives it", Share::Role),
        ("By area of need", Share::Area),
        ("With the child or with others", Share::Direct),
    ] {
        sums(&mut page, title, &ledger.by(share));
    }
    without(&mut page, report, &labels);
    if !ledger.conflicts.is_empty() {
        page.heading("Amounts that do not fit together");
        for found in &ledger.conflicts {
            page.para(2, None, &conflict(&labels, found));
        }
    }
    page.finish()
}

fn items(page: &mut Page, report: &Report, labels: &Labels<'_>, options: &Options) {
    let mut section = None;
    for entry in report.ledger.deliveries.iter().filter(|e| e.is_counted()) {
        if section != Some(entry.section) {
            page.heading(section_title(entry.section));
            section = Some(entry.section);
        }
        let who = entry.delivery.who.as_ref().map_or("not said who", |w| w.as_str());
        let what = entry
            .delivery
            .what
            .as_ref()
            .filter(|_| options.quote)
            .map_or(String::new(), |w| format!("{}; ", w.as_str()));
        let weekly =
            entry.delivery.weekly_minutes.map_or(String::new(), |w| format!(" = {} a week", minutes(w)));
        let others = if entry.is_direct() { "" } else { " (not with the child)" };
        page.row(
            2,
            labels.get(&entry.statement),
            8,
            &format!("{what}{who}: {}{weekly}{others}", dose(entry)),
        );
    }
}

fn sums(page: &mut Page, title: &str, totals: &[Total]) {
    page.heading(title);
    let most = totals.iter().map(|t| t.weekly_minutes.max).fold(0.0, f64::max);
    let column = totals.iter().map(|t| t.of.chars().count()).max().unwrap_or(0).min(40);
    for total in totals {
        let year = minutes(total.yearly_minutes);
        let value = format!(
            "{} {} a week, {year} a year",
            bar(total.weekly_minutes, most),
            minutes(total.weekly_minutes)
        );
        page.row(2, &total.of, column, &value);
    }
}

// What is guaranteed is solid; what may come on top is light.
fn bar(range: Range, most: f64) -> String {
    const WIDTH: f64 = 16.0;
    let part = |x: f64| if most > 0.0 { (x / most * WIDTH).round() } else { 0.0 };
    let (sure, all) = (part(range.min), part(range.max));
    let cells = |n: f64, c: &str| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 0 to 16
        let n = n.clamp(0.0, WIDTH) as usize;
        c.repeat(n)
    };
    format!("{}{}{}", cells(sure, "█"), cells(all - sure, "░"), cells(WIDTH - all, " "))
}

fn without(page: &mut Page, report: &Report, labels: &Labels<'_>) {
    let without = &report.ledger.without_amount;
    if without.is_empty() {
        return;
    }
    page.heading("No amount of time that can be counted");
    let names: Vec<&str> = without.iter().map(|id| labels.get(id)).collect();
    page.para(2, None, &names.join(", "));
}
