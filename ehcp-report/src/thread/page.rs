//! The thread as one web page: the drawing, the gaps, and every statement with what speaks for its links. No
//! script, nothing fetched.

use std::collections::BTreeMap;

use ehcp_core::Report;
use maud::{Markup, html as markup};

use super::{COLUMNS, Frame, Knot, Weave, drawing, sureness};
use crate::{Options, html::document, words::sentence};

/// The page about one plan.
#[must_use]
pub fn page(name: &str, report: &Report, options: &Options) -> String {
    let weave = Weave::of(report, options);
    let title = format!("Golden thread of {name}");
    let numbers: BTreeMap<&str, usize> = numbered(&weave).map(|(n, knot)| (knot.id, n)).collect();
    let target = |id: &str| numbers.get(id).map(|n| format!("#s{n}"));
    let frame = Frame { prefix: "", title: "The golden thread of the plan", target: &target, alone: false };
    let body = markup! {
        a.skip href="#gaps" { "Skip to the gaps" }
        header {
            h1 { (title) }
            p { (weave.summary()) }
            p.soft { "A full line is a link that the plan states; a broken line was worked out from what the statements are about. A heavy broken border marks a statement with a gap. Follow a box to what speaks for its links. A need and its provision are joined by a line only where no outcome joins them." }
        }
        main {
            div.scroll tabindex="0" role="region" aria-label="Drawing of the thread" { (drawing(&weave, &frame)) }
            (gaps(&weave))
            (all(&weave))
        }
        footer.small.soft {
            p { "Made by ehcp " (env!("CARGO_PKG_VERSION")) " on this computer; nothing was sent anywhere. A link that was worked out may be wrong; a gap is a reason to look again." }
        }
    };
    document(&title, include_str!("page.css"), Some("thread"), &body)
}

fn gaps(weave: &Weave<'_>) -> Markup {
    let any = weave.knots.iter().any(|k| !k.gaps.is_empty());
    markup! {
        section aria-labelledby="gaps" {
            h2 id="gaps" tabindex="-1" { "Gaps" }
            @if any {
                ul {
                    @for (n, knot) in numbered(weave) {
                        @for (gap, confidence, stated) in &knot.gaps {
                            li {
                                a href=(format!("#s{n}")) { (knot.title()) }
                                ": " (gap) " (" (sureness(*confidence, *stated)) ")"
                            }
                        }
                    }
                }
            } @else { p { "None was found." } }
        }
    }
}

// The drawing numbers its boxes column by column.
fn numbered<'w, 'r>(weave: &'w Weave<'r>) -> impl Iterator<Item = (usize, &'w Knot<'r>)> {
    (0..4).flat_map(|c| weave.column(c)).enumerate()
}

fn all(weave: &Weave<'_>) -> Markup {
    markup! {
        section aria-labelledby="links" {
            h2 id="links" { "Statements and their links" }
            @for (c, title) in COLUMNS.iter().enumerate() {
                @if weave.column(c).next().is_some() {
                    h3 { (title) }
                    @for (n, knot) in numbered(weave).filter(|(_, k)| k.column == c) {
                        div.item id=(format!("s{n}")) { (one(weave, knot)) }
                    }
                }
            }
        }
    }
}

fn one(weave: &Weave<'_>, knot: &Knot<'_>) -> Markup {
    let partners = weave.partners(knot.id);
    markup! {
        h4 { (knot.title()) }
        @if let Some(words) = &knot.words { blockquote { (words) } }
        @for (gap, confidence, stated) in &knot.gaps {
            p.message { span class="tag warning" { "gap" } (sentence(gap)) " " span.soft { "(" (sureness(*confidence, *stated)) ")" } }
        }
        @if partners.is_empty() {
            p.soft { "Linked with nothing." }
        } @else {
            ul.links {
                @for (other, link) in partners {
                    li { strong { (other.title()) } ": " (weave.reason(link)) }
                }
            }
        }
    }
}
