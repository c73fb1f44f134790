//! Fidelity as Markdown: a table of what became of each recommendation, then what else there is to know.

use std::fmt::Write as _;

use ehcp_core::compare::fidelity::Recommended;

use super::{Compared, words};
use crate::{
    Options,
    words::{first_words, sentence},
};

/// A page for those who write the plan and those who wrote the advice.
#[must_use]
pub fn markdown(compared: &Compared<'_>, options: &Options) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# {}: fidelity to professional advice\n", escape(compared.name));
    let _ = writeln!(out, "{}\n", sentence(&words::counts(compared.fidelity)));
    for i in 0..compared.advice.len() {
        advice(&mut out, i, compared, options.quote);
    }
    rest(&mut out, compared, options.quote);
    out
}

fn advice(out: &mut String, index: usize, compared: &Compared<'_>, quote: bool) {
    let _ = writeln!(out, "## {}\n", escape(compared.source(index)));
    if let Some(facts) = compared.fidelity.sources.get(index) {
        let _ = writeln!(out, "{}\n", sentence(&words::source(facts, compared).join("; ")));
    }
    let mine: Vec<&Recommended> =
        compared.fidelity.recommendations.iter().filter(|r| r.advice == index).collect();
    if mine.is_empty() {
        return;
    }
    out.push_str("| advice | became | plan | what differs |\n| --- | --- | --- | --- |\n");
    for r in mine {
        let title = compared.title(r);
        let said = if quote { format!("{title}: {}", first_words(&r.text, 300)) } else { title };
        let places: Vec<String> = r
            .counterparts
            .iter()
            .map(|c| {
                let words = c.statement.as_deref().filter(|_| quote).and_then(|id| compared.statement(id));
                let label = compared.place(c);
                words.map_or(label.clone(), |s| format!("{label}: {}", first_words(&s.text, 300)))
            })
            .collect();
        let mut differs: Vec<String> = r.differences.iter().map(|d| words::difference(d, quote)).collect();
        differs.extend(words::vague(r));
        let became = format!("{} {}", words::sign(r.status), words::status_word(r.status));
        let cells = [said, became, places.join(" / "), differs.join("; ")];
        let cells: Vec<String> = cells.iter().map(|c| escape(c)).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out.push('\n');
}

fn rest(out: &mut String, compared: &Compared<'_>, quote: bool) {
    let fidelity = compared.fidelity;
    if !fidelity.needs.is_empty() {
        out.push_str("## Needs found by professionals that sections B, C and D do not appear to hold\n\n");
        for need in &fidelity.needs {
            let said = if quote { format!(": {}", first_words(&need.text, 300)) } else { String::new() };
            let line = format!("{} of {}{said}", need.id, compared.source(need.advice));
            let _ = writeln!(out, "- {}", escape(&line));
        }
        out.push('\n');
    }
    if !fidelity.contradictions.is_empty() {
        out.push_str("## Advice that contradicts other advice\n\n");
        for contradiction in &fidelity.contradictions {
            let _ = writeln!(out, "- {}", escape(&words::contradiction(contradiction, compared)));
        }
        out.push('\n');
    }
    if !fidelity.unsupported.is_empty() {
        out.push_str("## In the plan, in no advice that was compared\n\n");
        for unsupported in &fidelity.unsupported {
            let said =
                if quote { format!(": {}", first_words(&unsupported.text, 200)) } else { String::new() };
            let _ = writeln!(out, "- {}", escape(&format!("{}{said}", compared.label(&unsupported.id))));
        }
        out.push('\n');
    }
}

// Words of a document must not become marks of the page.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
