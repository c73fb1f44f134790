//! The ledger as part of a web page: a bar chart and tables.

use ehcp_core::{
    Report,
    ledger::{Share, Total},
};
use maud::{Markup, html as markup};

use super::{conflict, dose, minutes};
use crate::words::{Labels, count};

/// The section about one plan; nothing where the plan has no provision.
pub(crate) fn section(report: &Report, labels: &Labels<'_>, id: &str, title: &str, quote: bool) -> Markup {
    let ledger = &report.ledger;
    if ledger.deliveries.is_empty() && ledger.without_amount.is_empty() {
        return markup! {};
    }
    let total = ledger.total();
    markup! {
        section aria-labelledby=(id) {
            h2 id=(id) { (title) }
            p {
                "With the child: " strong { (minutes(total.weekly_minutes)) " a week" } " while everything runs, "
                (minutes(total.yearly_minutes)) " a year. Of it support from adults beside the child: "
                (minutes(ledger.adult_support().weekly_minutes)) " a week. "
                (count(ledger.without_amount.len(), "piece of provision gives", "pieces of provision give"))
                " no amount of time that can be counted."
            }
            (chart(title, "By who gives it", &ledger.by(Share::Role)))
            (chart(title, "By area of need", &ledger.by(Share::Area)))
            (chart(title, "With the child or with others", &ledger.by(Share::Direct)))
            (items(title, report, labels, quote))
            @if !ledger.conflicts.is_empty() {
                h3 { "Amounts that do not fit together" }
                ul { @for found in &ledger.conflicts { li { (conflict(labels, found)) } } }
            }
        }
    }
}

// The bars repeat the table's figures, so that readers who cannot see them lose nothing.
fn chart(within: &str, title: &str, totals: &[Total]) -> Markup {
    let most = totals.iter().map(|t| t.weekly_minutes.max).fold(0.0, f64::max);
    let width = |x: f64| format!("{:.1}", if most > 0.0 { x / most * 100.0 } else { 0.0 });
    markup! {
        h3 { (title) }
        div.table tabindex="0" role="group" aria-label=(format!("{within}: {title}")) {
            table.ledger {
                thead {
                    tr {
                        th scope="col" { "" span.unseen { (title) } }
                        th.bars scope="col" aria-hidden="true" {}
                        th.n scope="col" { "A week" }
                        th.n scope="col" { "A term" }
                        th.n scope="col" { "A year" }
                        th.n scope="col" { "Not counted" }
                    }
                }
                tbody {
                    @for total in totals {
                        tr {
                            th scope="row" { (total.of) }
                            td.bars aria-hidden="true" {
                                svg viewBox="0 0 100 10" width="100%" height="14" preserveAspectRatio="none" {
                                    @if total.weekly_minutes.max > total.weekly_minutes.min + 0.5 {
                                        rect.most x="0" y="1" width=(width(total.weekly_minutes.max)) height="8" {}
                                    }
                                    rect.sure x="0" y="1" width=(width(total.weekly_minutes.min)) height="8" {}
                                }
                            }
                            td.n { (minutes(total.weekly_minutes)) }
                            td.n { (minutes(third(total))) }
                            td.n { (minutes(total.yearly_minutes)) }
                            td.n { (total.uncounted) }
                        }
                    }
                }
            }
        }
    }
}

fn third(total: &Total) -> ehcp_core::delivery::Range {
    let year = total.yearly_minutes;
    ehcp_core::delivery::Range { min: year.min / 3.0, max: year.max / 3.0 }
}

fn items(within: &str, report: &Report, labels: &Labels<'_>, quote: bool) -> Markup {
    let ledger = &report.ledger;
    markup! {
        details {
            summary { "Every item" }
            div.table tabindex="0" role="group" aria-label=(format!("{within}: every item")) {
                table {
                    thead {
                        tr {
                            th scope="col" { "Statement" }
                            @if quote { th scope="col" { "What" } }
                            th scope="col" { "Who" }
                            th scope="col" { "How much" }
                            th.n scope="col" { "A week" }
                        }
                    }
                    tbody {
                        @for entry in ledger.deliveries.iter().filter(|e| e.is_counted()) {
                            tr {
                                td { (labels.get(&entry.statement)) }
                                @if quote { td { (entry.delivery.what.as_ref().map_or("", |w| w.as_str())) } }
                                td { (entry.delivery.who.as_ref().map_or("not said", |w| w.as_str())) }
                                td { (dose(entry)) @if !entry.is_direct() { " (not with the child)" } }
                                td.n { @if let Some(weekly) = entry.delivery.weekly_minutes { (minutes(weekly)) } }
                            }
                        }
                    }
                }
            }
        }
        @if !ledger.without_amount.is_empty() {
            p {
                "No amount of time that can be counted: "
                @for (i, id) in ledger.without_amount.iter().enumerate() {
                    @if i > 0 { ", " }
                    (labels.get(id))
                }
                "."
            }
        }
    }
}
