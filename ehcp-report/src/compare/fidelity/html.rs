//! Fidelity as a web page that stands by itself: the advice in one column, the plan beside it. No script, nothing
//! fetched.

use ehcp_core::compare::fidelity::{Recommended, Status};
use maud::{Markup, html as markup};

use super::{Compared, marks, words};
use crate::{
    html::document,
    words::{count, sentence},
};

/// The page about one plan and its advice. It shows both in their own words: whoever asks for them side by side
/// asks for the words.
#[must_use]
pub fn html(compared: &Compared<'_>) -> String {
    let title = format!("{}: fidelity to professional advice", compared.name);
    let body = markup! {
        a.skip href="#main" { "Skip to the recommendations" }
        header {
            h1 { (title) }
            p.soft { "What became of each recommendation of the advice in this plan. It is about the documents, never about the child." }
        }
        main id="main" tabindex="-1" {
            (summary(compared))
            @for i in 0..compared.advice.len() { (advice(i, compared)) }
            (rest(compared))
        }
        footer.small.soft {
            p { "Made by ehcp " (env!("CARGO_PKG_VERSION")) " on this computer; nothing was sent anywhere." }
            p { "Matching words to words can be mistaken: what is called dropped may stand in the plan in words that were not recognised. Read both before you act on it." }
        }
    };
    document(&title, include_str!("page.css"), None, &body)
}

fn summary(compared: &Compared<'_>) -> Markup {
    let fidelity = compared.fidelity;
    markup! {
        section aria-labelledby="summary" {
            h2 id="summary" { "Summary" }
            p { (count(fidelity.recommendations.len(), "recommendation", "recommendations")) " in " (count(compared.advice.len(), "piece of advice", "pieces of advice")) "." }
            ul.counts {
                @for status in Status::ALL {
                    @let n = fidelity.count(status);
                    @if n > 0 || status != Status::NotFound {
                        li {
                            strong { span.figure { (n) } " " span.sign aria-hidden="true" { (words::sign(status)) } " " (words::status_word(status)) }
                            span.small.soft { (words::status_meaning(status)) }
                        }
                    }
                }
            }
            (sources(compared))
        }
    }
}

fn sources(compared: &Compared<'_>) -> Markup {
    markup! {
        div.table {
            table {
                thead { tr {
                    th scope="col" { "Advice" }
                    th scope="col" { "How it stands in the plan" }
                } }
                tbody {
                    @for (i, facts) in compared.fidelity.sources.iter().enumerate() {
                        tr {
                            td { a href=(format!("#advice{}", i + 1)) { (facts.name) } }
                            td { (sentence(&words::source(facts, compared).join("; "))) }
                        }
                    }
                }
            }
        }
    }
}

fn advice(index: usize, compared: &Compared<'_>) -> Markup {
    let anchor = format!("advice{}", index + 1);
    let mine: Vec<&Recommended> =
        compared.fidelity.recommendations.iter().filter(|r| r.advice == index).collect();
    markup! {
        section aria-labelledby=(anchor) {
            h2 id=(anchor) { (compared.source(index)) }
            @if mine.is_empty() { p.soft { "No recommendation was found in it." } }
            @for recommended in mine { (item(recommended, compared)) }
        }
    }
}

fn item(r: &Recommended, compared: &Compared<'_>) -> Markup {
    markup! {
        article.item {
            h3 {
                span class=(format!("tag {}", words::class(r.status))) {
                    span aria-hidden="true" { (words::sign(r.status)) " " } (words::status_word(r.status))
                }
                "Recommendation " (compared.title(r))
                " " span.small.soft { "(" (words::percent(r.confidence)) " sure)" }
            }
            div.sides {
                div {
                    p.side { "Advised" }
                    blockquote { (advised(r)) }
                }
                div {
                    p.side { "Planned" }
                    (planned(r, compared))
                }
            }
            (differences(r))
        }
    }
}

// Lost words are struck through and named so to those who cannot see it.
fn advised(r: &Recommended) -> Markup {
    markup! {
        @for (piece, lost) in marks::lost(r) {
            @if lost { del { span.unseen { "[lost: " } (piece) span.unseen { "]" } } } @else { (piece) }
        }
    }
}

fn planned(r: &Recommended, compared: &Compared<'_>) -> Markup {
    markup! {
        @if r.counterparts.is_empty() { p { "Nothing in the plan answers it." } }
        @if r.status == Status::NotFound { p { "Nothing that surely answers it; the nearest is:" } }
        @for place in &r.counterparts {
            p.small { strong { (compared.place(place)) } @if let Some(section) = place.section { span.soft { ", section " (section.as_str()) } } }
            @if let Some(statement) = place.statement.as_deref().and_then(|id| compared.statement(id)) {
                blockquote { (statement.text.as_str()) }
            }
        }
    }
}

fn differences(r: &Recommended) -> Markup {
    let vague = words::vague(r);
    markup! {
        @if !r.differences.is_empty() || vague.is_some() {
            ul.differences {
                @for difference in &r.differences {
                    li class=(if difference.weakens { "weaker" } else { "soft" }) {
                        @if difference.weakens { strong { "Weaker: " } }
                        (sentence(&words::difference(difference, true)))
                    }
                }
                @if let Some(vague) = vague { li.soft { (sentence(&vague)) } }
            }
        }
    }
}

fn rest(compared: &Compared<'_>) -> Markup {
    let fidelity = compared.fidelity;
    markup! {
        @if !fidelity.needs.is_empty() {
            section aria-labelledby="needs" {
                h2 id="needs" { "Needs that the plan does not appear to hold" }
                p.soft { "Found by professionals; nothing like them was found in sections B, C and D." }
                ul {
                    @for need in &fidelity.needs {
                        li {
                            strong { (need.id) } " of " (compared.source(need.advice)) " "
                            span.small.soft { "(" (words::percent(need.confidence)) " sure)" }
                            blockquote { (need.text.as_str()) }
                        }
                    }
                }
            }
        }
        @if !fidelity.contradictions.is_empty() {
            section aria-labelledby="contradictions" {
                h2 id="contradictions" { "Advice that contradicts other advice" }
                ul { @for c in &fidelity.contradictions { li { (sentence(&words::contradiction(c, compared))) } } }
            }
        }
        @if !fidelity.unsupported.is_empty() {
            section aria-labelledby="unsupported" {
                h2 id="unsupported" { "In the plan, in no advice that was compared" }
                p.soft { "It may rest on other evidence, such as the views of the family." }
                ul {
                    @for unsupported in &fidelity.unsupported {
                        li {
                            strong { (compared.label(&unsupported.id)) }
                            ": " (unsupported.text.as_str())
                        }
                    }
                }
            }
        }
        @if !fidelity.not_given.is_empty() {
            section aria-labelledby="not-given" {
                h2 id="not-given" { "Listed in section K, not given to compare" }
                ul { @for entry in &fidelity.not_given { li { "Entry " (entry + 1) @if let Some(advice) = compared.plan.advice.get(*entry) { ": " (advice.text.as_str()) } } } }
            }
        }
    }
}
