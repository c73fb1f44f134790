//! A statement and what was found about it.

use ehcp_core::{Severity, Span, plan::Statement};
use maud::{Markup, html as markup};

use crate::{
    Named, Subject,
    group::{Item, Point, redraft},
    marks::pieces,
    words::{Labels, sentence},
};

/// A statement beside its findings; the words only when quoting.
pub(super) fn item(item: &Item<'_>, id: &str, named: &Named<'_>, labels: &Labels<'_>, quote: bool) -> Markup {
    let Some(statement) = item.statement else {
        return markup! { div.item id=(id) { (points(item)) } };
    };
    markup! {
        article.item id=(id) {
            h3 {
                (labels.get(&statement.id))
                " "
                span.small.soft { (about(statement, named.subject)) }
            }
            @if quote {
                div.beside {
                    div {
                        blockquote { (words(statement, item)) }
                        @if let Some(words) = redraft(statement, named.report) {
                            p.small { strong { "Words to start from: " } (words) }
                        }
                    }
                    (points(item))
                }
            } @else {
                (points(item))
            }
        }
    }
}

fn about(statement: &Statement, subject: Subject) -> String {
    let kind = subject.kind(statement.kind);
    match statement.place.page {
        Some(page) => format!("{kind}, page {page}"),
        None => kind.to_owned(),
    }
}

fn points(item: &Item<'_>) -> Markup {
    markup! {
        ul.points { @for point in &item.points { li { (one(point)) } } }
    }
}

fn one(point: &Point<'_>) -> Markup {
    let (class, word) = match point.severity {
        Severity::Error => ("error", "● Error"),
        Severity::Warning => ("warning", "▲ Warning"),
        Severity::Info => ("info", "■ Information"),
    };
    markup! {
        p { span.tag.(class) { (word) } span.message { (sentence(&point.message)) } }
        p.do { (sentence(&point.advice)) }
        p.small.soft { code { (point.rule.code) " " (point.rule.name) } " · " (point.authority()) }
    }
}

/// The statement's words with the stretches marked that findings are about.
fn words(statement: &Statement, item: &Item<'_>) -> Markup {
    let text = statement.text.as_str();
    markup! {
        @for (piece, marked) in some_of(text, item.points.iter().flat_map(Point::spans)) {
            @if marked { mark { (piece) } } @else { (piece) }
        }
    }
}

// A mark over everything marks nothing.
fn some_of(text: &str, spans: impl Iterator<Item = Span>) -> Vec<(&str, bool)> {
    pieces(text, spans.filter(|s| !s.of(text).is_empty() && s.of(text).len() < text.len()))
}

#[cfg(test)]
mod tests {
    use super::{Span, some_of};

    #[test]
    fn marks_overlapping_spans_once_and_never_everything() {
        let spans = [Span::new(4, 8), Span::new(0, 3), Span::new(6, 10), Span::new(0, 12)];
        let marked: Vec<&str> =
            some_of("abc defg hij", spans.into_iter()).into_iter().filter(|p| p.1).map(|p| p.0).collect();
        assert_eq!(marked, ["abc", "defg", " h"]);
    }
}
