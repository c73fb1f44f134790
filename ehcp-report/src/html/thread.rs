//! The golden thread on the page: its drawing and its gaps.

use std::collections::BTreeMap;

use maud::{Markup, html as markup};

use super::part::Part;
use crate::{
    group::Group,
    thread::{Frame, Weave, drawing, sureness},
};

pub(super) fn section(part: &Part<'_>, weave: &Weave<'_>, groups: &[Group<'_>]) -> Markup {
    if weave.knots.is_empty() {
        return markup! {};
    }
    let id = part.id("thread");
    let places = part.places(groups);
    let target = |statement: &str| places.get(statement).cloned();
    let (prefix, title) = (part.id(""), part.title("The golden thread of the plan"));
    let frame = Frame { prefix: &prefix, title: &title, target: &target, alone: false };
    markup! {
        section aria-labelledby=(id) {
            (part.heading(&id, "Golden thread"))
            p { (weave.summary()) }
            p.small.soft { "A full line is a link that the plan states; a broken line was worked out from what the statements are about and may be wrong. A heavy broken border marks a gap." }
            details open[!part.several] {
                summary { "Drawing" }
                div.scroll tabindex="0" role="region" aria-label=(part.title("Drawing of the thread")) { (drawing(weave, &frame)) }
            }
            (gaps(weave, &places))
        }
    }
}

fn gaps(weave: &Weave<'_>, places: &BTreeMap<&str, String>) -> Markup {
    markup! {
        h3 { "Gaps" }
        @if weave.knots.iter().all(|k| k.gaps.is_empty()) {
            p { "None was found." }
        } @else {
            ul {
                @for knot in &weave.knots {
                    @for (gap, confidence, stated) in &knot.gaps {
                        li {
                            @if let Some(place) = places.get(knot.id) {
                                a href=(place) { (knot.title()) }
                            } @else { (knot.title()) }
                            ": " (gap) " " span.soft { "(" (sureness(*confidence, *stated)) ")" }
                        }
                    }
                }
            }
        }
    }
}
