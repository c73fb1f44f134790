//! The plan's profile. It describes the document; it is no grade, and its shares are not added up.

use ehcp_core::{
    Report,
    measures::{Definition, Measure, definitions},
};
use maud::{Markup, html as markup};

use super::part::Part;
use crate::thread::percent;

pub(super) fn section(part: &Part<'_>) -> Markup {
    let groups = rows(part.named.report);
    if groups.is_empty() {
        return markup! {};
    }
    let id = part.id("profile");
    markup! {
        section aria-labelledby=(id) {
            (part.heading(&id, "Profile"))
            p.soft { "Shares of what the plan holds. They describe the document and are no grade." }
            div.table tabindex="0" role="group" aria-label=(part.title("Profile")) {
                table.ledger {
                    thead { tr { th scope="col" { "Of the" } th scope="col" { "how many" } th.n scope="col" { "Share" } th.n scope="col" { "Count" } } }
                    @for group in groups {
                        tbody {
                            @for (i, (definition, measure)) in group.iter().enumerate() {
                                tr {
                                    @if i == 0 { th.top scope="rowgroup" rowspan=(group.len()) { (definition.share_of) } }
                                    td { (definition.that) }
                                    td.n { (measure.share().map_or_else(String::new, percent)) }
                                    td.n { (measure.count) " of " (measure.of) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

// What there is nothing of has no share. Rows about the same things stand together, in the order of the first.
fn rows(report: &Report) -> Vec<Vec<(Definition, &Measure)>> {
    let known = definitions();
    let mut groups: Vec<Vec<(Definition, &Measure)>> = Vec::new();
    for measure in report.measures.shares.iter().filter(|m| m.of > 0) {
        let Some(definition) = known.iter().find(|d| d.key == measure.key).copied() else { continue };
        let same = |g: &&mut Vec<(Definition, &Measure)>| {
            g.first().is_some_and(|(d, _)| d.share_of == definition.share_of)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push((definition, measure)),
            None => groups.push(vec![(definition, measure)]),
        }
    }
    groups
}
