//! The thread for Graphviz and Mermaid.

use std::fmt::Write as _;

use ehcp_core::{Report, plan::LinkBasis};

use super::{COLUMNS, Knot, Weave};
use crate::Options;

/// The thread in the language of Graphviz: `dot -Tsvg`.
#[must_use]
pub fn dot(report: &Report, options: &Options) -> String {
    let weave = Weave::of(report, options);
    let mut out =
        String::from("digraph thread {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n");
    for (c, title) in COLUMNS.iter().enumerate() {
        let _ = writeln!(out, "  subgraph cluster_{c} {{\n    label=\"{title}\";");
        for knot in weave.column(c) {
            let style = if knot.gaps.is_empty() { "" } else { ", style=\"dashed,bold\"" };
            let _ =
                writeln!(out, "    \"{}\" [label=\"{}\"{style}];", quoted(knot.id), quoted(&caption(knot)));
        }
        out.push_str("  }\n");
    }
    for link in &weave.links {
        let style = if link.basis == LinkBasis::Inferred { ", style=dashed" } else { "" };
        let reason = quoted(&weave.reason(link));
        let _ = writeln!(
            out,
            "  \"{}\" -> \"{}\" [tooltip=\"{reason}\"{style}];",
            quoted(&link.from),
            quoted(&link.to)
        );
    }
    out.push_str("}\n");
    out
}

/// The thread in the language of Mermaid.
#[must_use]
pub fn mermaid(report: &Report, options: &Options) -> String {
    let weave = Weave::of(report, options);
    let mut out = String::from("flowchart LR\n");
    // Mermaid's own names may hold letters and digits only.
    let name =
        |id: &str| weave.knots.iter().position(|k| k.id == id).map_or(String::new(), |n| format!("s{n}"));
    for (c, title) in COLUMNS.iter().enumerate() {
        let _ = writeln!(out, "  subgraph c{c} [\"{title}\"]");
        for knot in weave.column(c) {
            let text = caption(knot).replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
            let _ = writeln!(out, "    {}[\"{text}\"]", name(knot.id));
            if !knot.gaps.is_empty() {
                let _ = writeln!(out, "    style {} stroke-width:3px,stroke-dasharray:6 4", name(knot.id));
            }
        }
        out.push_str("  end\n");
    }
    for link in &weave.links {
        let arrow = if link.basis == LinkBasis::Inferred { "-.->" } else { "-->" };
        let _ = writeln!(out, "  {} {arrow} {}", name(&link.from), name(&link.to));
    }
    out
}

fn caption(knot: &Knot<'_>) -> String {
    let mut caption = knot.title();
    if let Some(words) = &knot.words {
        let _ = write!(caption, ": {words}");
    }
    for (gap, ..) in &knot.gaps {
        let _ = write!(caption, " ({gap})");
    }
    caption
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ")
}
