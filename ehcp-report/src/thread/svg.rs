//! The thread as a picture: four columns, curves between them, gaps with a heavy broken border.

use ehcp_core::{Report, plan::LinkBasis, thread::Link};
use maud::{Markup, PreEscaped, html as markup};

use super::{
    COLUMNS, Weave,
    picture::{BOX, Boxed, Picture, baseline, left},
    sureness,
};
use crate::Options;

/// What a drawing stands in.
pub(crate) struct Frame<'f> {
    /// What its ids begin with, so that a page may hold several.
    pub(crate) prefix: &'f str,
    /// What it is called for whoever cannot see it.
    pub(crate) title: &'f str,
    /// Where a box leads to, by statement; a drawing that is a file of its own leads nowhere.
    pub(crate) target: &'f dyn Fn(&str) -> Option<String>,
    /// Whether it is a file of its own, which brings its colours and its namespace.
    pub(crate) alone: bool,
}

/// The drawing as a file of its own.
#[must_use]
pub fn svg(report: &Report, options: &Options) -> String {
    let weave = Weave::of(report, options);
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let frame = Frame { prefix: "", title: "The golden thread of the plan", target: &|_| None, alone: true };
    format!("{head}{}", drawing(&weave, &frame).into_string())
}

/// The drawing.
pub(crate) fn drawing(weave: &Weave<'_>, frame: &Frame<'_>) -> Markup {
    let picture = Picture::of(weave);
    let id = |what: &str| format!("{}{what}", frame.prefix);
    let size = format!("0 0 {:.0} {:.0}", picture.width, picture.height);
    markup! {
        svg xmlns=[frame.alone.then_some("http://www.w3.org/2000/svg")] viewBox=(size) width=(format!("{:.0}", picture.width))
            height=(format!("{:.0}", picture.height)) role="group"
            aria-labelledby=(format!("{} {}", id("thread-title"), id("thread-desc"))) {
            title id=(id("thread-title")) { (frame.title) }
            desc id=(id("thread-desc")) { (weave.summary()) }
            style {
                @if frame.alone { (PreEscaped(include_str!("colours.css"))) }
                (PreEscaped(include_str!("drawing.css")))
                (PreEscaped(highlights(&picture, frame.prefix)))
            }
            rect.ground width="100%" height="100%" {}
            @for (c, title) in COLUMNS.iter().enumerate() {
                text.column x=(left(c)) y="34" { (title) }
            }
            g.ties {
                @for link in shown(weave) { (curve(weave, &picture, link, frame.prefix)) }
            }
            @for (n, boxed) in picture.boxes.iter().enumerate() { (one(weave, boxed, n, frame)) }
        }
    }
}

// A need and its provision are seen to be linked through an outcome: only the others are drawn.
fn shown<'r>(weave: &Weave<'r>) -> Vec<&'r Link> {
    let column = |place: usize| weave.knots.get(place).map_or(0, |k| k.column);
    let drawn = |link: &&'r Link| {
        let (Some(a), Some(b)) = (weave.place(&link.from), weave.place(&link.to)) else { return true };
        let next_door = column(a).abs_diff(column(b)) < 2 || column(a) == 0;
        next_door || !weave.around(a).any(|o| column(o) == 2 && weave.joins(o, b))
    };
    weave.links.iter().copied().filter(drawn).collect()
}

fn curve(weave: &Weave<'_>, picture: &Picture<'_, '_>, link: &Link, prefix: &str) -> Markup {
    let (Some(a), Some(b)) = (picture.place(&link.from), picture.place(&link.to)) else { return markup! {} };
    let ((n, a), (m, b)) = if a.1.x <= b.1.x { (a, b) } else { (b, a) };
    let (x1, y1) = (a.x + BOX, a.y + a.height / 2.0);
    let (x2, y2) = (b.x, b.y + b.height / 2.0);
    let bend = ((x2 - x1) / 2.0).max(40.0);
    let path = format!("M{x1:.0} {y1:.0}C{:.0} {y1:.0} {:.0} {y2:.0} {x2:.0} {y2:.0}", x1 + bend, x2 - bend);
    let kind = if link.basis == LinkBasis::Inferred { "tie inferred" } else { "tie" };
    let class = format!("{kind} {prefix}t{n} {prefix}t{m}");
    markup! {
        path class=(class) d=(path) {
            title { (a.knot.label) " and " (b.knot.label) ": " (weave.reason(link)) }
        }
    }
}

fn one(weave: &Weave<'_>, boxed: &Boxed<'_, '_>, n: usize, frame: &Frame<'_>) -> Markup {
    let knot = boxed.knot;
    let class = if knot.gaps.is_empty() { "knot" } else { "knot gap" };
    let id = format!("{}k{n}", frame.prefix);
    let inside = markup! {
        title { (told(weave, boxed)) }
        rect x=(format!("{:.0}", boxed.x)) y=(format!("{:.1}", boxed.y)) width=(format!("{BOX:.0}"))
            height=(format!("{:.0}", boxed.height)) rx="6" {}
        @for (i, line) in boxed.lines.iter().enumerate() {
            @let class = if i == 0 { "name" } else if line.starts_with('⚠') { "missing" } else { "words" };
            text class=(class) x=(format!("{:.0}", boxed.x + 10.0)) y=(format!("{:.1}", boxed.y + baseline(i))) { (line) }
        }
    };
    markup! {
        @if let Some(target) = (frame.target)(knot.id) {
            a id=(id) class=(class) href=(target) { (inside) }
        } @else {
            g id=(id) class=(class) tabindex="0" role="img" { (inside) }
        }
    }
}

// What a screen reader says of a box, and what is shown when the pointer rests on it.
fn told(weave: &Weave<'_>, boxed: &Boxed<'_, '_>) -> String {
    let knot = boxed.knot;
    let partners: Vec<String> = weave.partners(knot.id).into_iter().map(|(k, _)| k.label.clone()).collect();
    let linked = if partners.is_empty() {
        "linked with nothing".to_owned()
    } else {
        format!("linked with {}", partners.join(", "))
    };
    let gaps: String = knot
        .gaps
        .iter()
        .map(|(gap, sure, stated)| format!("; {gap} ({})", sureness(*sure, *stated)))
        .collect();
    format!("{}, {linked}{gaps}", knot.title())
}

// Whoever points at a box, or comes to it by keyboard, sees its links stand out.
fn highlights(picture: &Picture<'_, '_>, prefix: &str) -> String {
    (0..picture.boxes.len())
        .map(|n| {
            let at = |state: &str| format!("svg:has(#{prefix}k{n}:{state}) .{prefix}t{n}");
            format!("{},{},{}{{stroke-width:3.5;opacity:1}}", at("hover"), at("focus"), at("focus-within"))
        })
        .collect()
}
