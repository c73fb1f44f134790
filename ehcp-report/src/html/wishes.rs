//! What the child and the family hope for, beside what the plan makes of it.

use maud::{Markup, html as markup};

use super::part::Part;
use crate::thread::{COLUMNS, Knot, Weave};

pub(super) fn section(part: &Part<'_>, weave: &Weave<'_>) -> Markup {
    if weave.column(0).next().is_none() {
        return markup! {};
    }
    let id = part.id("wishes");
    let [wishes, _, outcomes, provision] = COLUMNS;
    markup! {
        section aria-labelledby=(id) {
            (part.heading(&id, "Wishes and what the plan makes of them"))
            div.table tabindex="0" role="group" aria-label=(part.title("Wishes")) {
                table.wishes {
                    thead { tr { th scope="col" { (wishes) } th scope="col" { (outcomes) } th scope="col" { (provision) } } }
                    tbody {
                        @for wish in weave.column(0) {
                            tr {
                                th scope="row" { (told(wish)) }
                                td { (answers(weave, wish, 2)) }
                                td { (answers(weave, wish, 3)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn told(knot: &Knot<'_>) -> Markup {
    markup! {
        strong { (knot.title()) }
        @if let Some(words) = &knot.words { br; (words) }
    }
}

// Provision answers a wish through an outcome where the plan does not link the two.
fn answers(weave: &Weave<'_>, wish: &Knot<'_>, column: usize) -> Markup {
    let mut found: Vec<&Knot<'_>> = weave.partners_in(wish.id, column).into_iter().map(|(k, _)| k).collect();
    if found.is_empty() && column == 3 {
        let through = weave.partners_in(wish.id, 2).into_iter();
        found = through.flat_map(|(outcome, _)| weave.partners_in(outcome.id, 3)).map(|(k, _)| k).collect();
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|k| seen.insert(k.id));
    }
    markup! {
        @if found.is_empty() {
            span.soft { "Nothing found" }
        } @else {
            ul.plain { @for knot in found { li { (told(knot)) } } }
        }
    }
}
