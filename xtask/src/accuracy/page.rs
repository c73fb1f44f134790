//! The figures as tables of Markdown.

use std::fmt::Write;

use super::{
    figures::Figures,
    tally::{Share, Tally, share},
};

/// The tables of a set of labelled material.
pub(crate) fn tables(figures: &Figures) -> String {
    let mut page = String::new();
    if !figures.criteria.is_empty() {
        page += "| fault in | labelled | precision | recall | F1 | kappa |\n| --- | --- | --- | --- | --- | --- |\n";
        for (name, tally) in &figures.criteria {
            row(&mut page, name, tally);
        }
        for kind in ["outcome", "provision", "need"] {
            if let Some(mean) = figures.mean_kappa(kind) {
                let _ = writeln!(page, "\nMean kappa over the criteria of {kind} statements: {mean:.3}.");
            }
        }
        page.push('\n');
    }
    if !figures.exact.is_empty() {
        page += "| read exactly | of | share |\n| --- | --- | --- |\n";
        for (name, (right, of)) in &figures.exact {
            let _ = writeln!(page, "| {name} | {of} | {} |", show(share(*right, *of)));
        }
        page.push('\n');
    }
    if !figures.rules.is_empty() {
        page += "| rule | labelled | found | precision | recall |\n| --- | --- | --- | --- | --- |\n";
        for (code, tally) in &figures.rules {
            let (labelled, found) = (tally.labelled(), tally.found());
            let (precision, recall) = (show(tally.precision()), show(tally.recall()));
            let _ = writeln!(page, "| {code} | {labelled} | {found} | {precision} | {recall} |");
        }
        let mut all = Tally::default();
        figures.rules.values().for_each(|t| all.merge(*t));
        let (precision, recall) = (show(all.precision()), show(all.recall()));
        let _ = writeln!(page, "| all | {} | {} | {precision} | {recall} |", all.labelled(), all.found());
    }
    page
}

fn row(page: &mut String, name: &str, tally: &Tally) {
    let figures = [tally.precision(), tally.recall(), tally.f1(), tally.kappa()].map(show).join(" | ");
    let _ = writeln!(page, "| {name} | {} of {} | {figures} |", tally.labelled(), tally.cases());
}

fn show(share: Option<Share>) -> String {
    share.map_or_else(|| "–".to_owned(), |s| format!("{:.3} ({:.2}–{:.2})", s.value, s.low, s.high))
}
