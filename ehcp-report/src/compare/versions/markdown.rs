//! What changed between versions, for a message or a minute.

use std::fmt::Write as _;

use ehcp_core::{
    compare::versions::{Change, ChangeKind},
    plan::Letter,
};

use super::{Compared, findings::grouped, new_label, pieces, words};
use crate::{
    Options,
    markdown::escape,
    words::{group_title, kind_word, sentence},
};

/// What changed, section by section; the words only where they are asked for, what went struck out and what came
/// in bold.
#[must_use]
pub fn markdown(compared: &Compared<'_>, options: &Options) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n\n{}", escape(&words::title(compared)), sentence(&words::counts(compared)));
    for line in words::summary(compared) {
        let _ = writeln!(out, "\n{line}");
    }
    if !compared.comparison.details.is_empty() {
        out.push_str("\n## About the plan\n\n");
        for detail in &compared.comparison.details {
            let _ = writeln!(out, "- {}", escape(&sentence(&words::detail(detail, options.quote))));
        }
    }
    looked_at(&mut out, compared, options.quote);
    let mut section: Option<Letter> = None;
    for change in compared.comparison.changes.iter().filter(|c| c.kind != ChangeKind::Unchanged) {
        if section != Some(change.section()) {
            section = Some(change.section());
            let _ = writeln!(out, "\n## {}\n", group_title(section));
        }
        one(&mut out, change, compared, options.quote);
    }
    constants(&mut out, compared);
    out
}

fn looked_at(out: &mut String, compared: &Compared<'_>, quote: bool) {
    let groups = grouped(compared, quote);
    if groups.is_empty() {
        return;
    }
    out.push_str("\n## What to look at\n\n");
    for told in groups {
        let _ = writeln!(
            out,
            "- **{}** *({} {})*",
            escape(&sentence(&told.message)),
            told.rule.code,
            told.rule.name
        );
        let _ = writeln!(out, "  What may help: {}", escape(&sentence(&told.advice)));
        for place in &told.places {
            let amount = place.amount.as_ref().map_or(String::new(), |a| format!(": {a}"));
            let _ = writeln!(out, "  - {}{}", escape(&place.name), escape(&amount));
        }
    }
}

fn one(out: &mut String, change: &Change, compared: &Compared<'_>, quote: bool) {
    let differences: Vec<String> = change.differences.iter().map(words::difference).collect();
    let mut about: Vec<String> = words::amount(change).into_iter().collect();
    about.extend(differences);
    let about = if about.is_empty() { String::new() } else { format!(": {}", about.join("; ")) };
    let _ = writeln!(
        out,
        "- **{}** {} ({}){}",
        change.kind.as_str(),
        escape(&words::names(change, compared)),
        kind_word(change.statement_kind()),
        escape(&about)
    );
    if !quote {
        return;
    }
    let whole = change.old.is_none() || change.new.is_none();
    for (side, plan, name, mark) in
        [(&change.old, &compared.old.plan, "Before", "~~"), (&change.new, &compared.new.plan, "Now", "**")]
    {
        let Some(side) = side else { continue };
        let Some(statement) = pieces::statement(plan, side) else { continue };
        let mut text = String::new();
        for (piece, marked) in pieces::of(statement, &side.marks).into_iter().flat_map(|f| f.pieces) {
            let gap = if text.is_empty() || text.ends_with(char::is_whitespace) { "" } else { " " };
            match piece.trim() {
                "" => {}
                words if marked && !whole => {
                    let _ = write!(text, "{gap}{mark}{}{mark}", escape(words));
                }
                words => {
                    let _ = write!(text, "{gap}{}", escape(words));
                }
            }
        }
        let _ = writeln!(out, "  - {name}: {text}");
    }
}

fn constants(out: &mut String, compared: &Compared<'_>) {
    if compared.comparison.constants.is_empty() {
        return;
    }
    out.push_str("\n## What never changed\n\n");
    for constant in &compared.comparison.constants {
        let name = new_label(&constant.id, compared);
        let line = format!("{name} ({}): {}", kind_word(constant.kind), words::constancy(constant));
        let _ = writeln!(out, "- {}", escape(&sentence(&line)));
    }
}
