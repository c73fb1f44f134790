//! Header rows: which rows of a table say what its columns hold.

use ehcp_core::plan::{Letter, NoteKind};

use super::headings::{is_bare_label, is_title_of};
use super::paragraphs::looks_like_heading;
use super::roles::{Role, role};
use super::sections::Builder;
use super::tables::{Grid, Head, cell_label, text_of};
use super::{labels, place, words};
use crate::details;
use crate::document::{Cell, Row};

impl Builder {
    /// Whether a row is the header of the columns below it.
    pub(crate) fn is_header(&self, row: &Row, filled: &[&Cell], grid: &Grid) -> bool {
        let texts: Vec<String> = filled.iter().map(|c| text_of(c)).collect();
        if self.is_left_column(&texts) || self.open.is_empty() && is_cover_row(&texts) {
            return false;
        }
        if self.open == [Letter::K] && grid.heads.is_none() && heads_advice(&texts) {
            return true;
        }
        // "Is there a personal budget? | No": a question and its answer.
        let answers = |t: &String| matches!(words::plain(t).as_str(), "yes" | "no" | "n/a" | "none");
        if texts.iter().skip(1).any(answers) {
            return false;
        }
        if texts.iter().any(|t| words::count(t) > 40 || t.is_empty()) {
            return false;
        }
        let roles = texts.iter().filter(|t| role(t).is_some()).count();
        let short = texts.iter().all(|t| words::count(t) <= 16);
        let styled = filled.iter().all(|c| cell_label(c).is_some_and(looks_like_heading));
        // Of three columns and more one may have a header that explains nothing.
        let most =
            texts.len() > 2 && roles * 4 >= texts.len() * 3 && texts.iter().all(|t| words::count(t) <= 8);
        let all = roles == texts.len() || most;
        let sentences = texts.iter().any(|t| words::ends_sentence(t) && words::count(t) > 6);
        if sentences {
            return false;
        }
        // Of two cells, a label and a value of some length.
        let values = texts.len() == 2 && !all && texts.last().is_some_and(|t| words::count(t) > 6);
        // Labels and values in turn look alike in a row of a cover table.
        let repeated = grid.heads.as_ref().is_some_and(|h| h.iter().map(|x| &x.text).eq(texts.iter()));
        repeated
            || (row.header && short)
            || (styled && !values && (roles > 0 || short && grid.row == 0))
            || (all
                && (grid.row < grid.start + 2 || styled)
                && !texts.first().is_some_and(|t| {
                    labels::is_label(t) && (filled.len() == 2 || t.contains(|c: char| c.is_ascii_digit()))
                }))
    }

    // "Section C | Health needs ...", "B | what the section says": the letter stands in the left column, and
    // what stands beside it is no header of another column.
    fn is_left_column(&self, texts: &[String]) -> bool {
        let Some((first, rest)) = texts.split_first() else { return false };
        is_bare_label(first)
            && self.row_names_section(first).is_some_and(|(_, letters)| {
                letters.len() == 1
                    && rest.iter().all(|t| match role(t) {
                        None => true,
                        Some(Role::Sections(others)) => is_title_of(&letters, t) || others == letters,
                        Some(_) => words::count(t) > 4,
                    })
            })
    }

    /// Takes a row as the header of the columns below it.
    pub(crate) fn header(&mut self, filled: &[&Cell], grid: &mut Grid) {
        if heads_letters(filled) {
            for cell in filled {
                let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
                self.note(NoteKind::Boilerplate, &text_of(cell), at);
            }
            grid.heads = None;
            return;
        }
        let mut heads = Vec::new();
        for cell in filled {
            let text = text_of(cell);
            let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
            let role = role(&text);
            if let Some(Role::Sections(letters)) = &role {
                // The header of a column is no new heading where its section is open already.
                for &letter in letters {
                    self.ensure(letter, Some(&text), at);
                }
            } else {
                self.note(NoteKind::Boilerplate, &text, at);
            }
            heads.push(Head { column: cell.column, span: cell.column_span.max(1), role, text });
        }
        grid.heads = Some(heads);
        grid.active.clear();
    }
}

// "Name | Ora Bell": a label of the cover and its value, whatever the style of a table makes of its first row.
fn is_cover_row(texts: &[String]) -> bool {
    texts.len().is_multiple_of(2)
        && texts.chunks(2).all(|pair| {
            matches!(pair, [label, value] if details::is_cover_label(label) && !details::is_cover_label(value))
        })
}

/// "Advice from | Name | Date": words for what stands below, and no advice itself.
pub(crate) fn heads_advice(texts: &[String]) -> bool {
    const HEADS: [&str; 26] = [
        "advice",
        "report",
        "document",
        "name",
        "author",
        "date",
        "role",
        "title",
        "type",
        "source",
        "from",
        "who",
        "provided by",
        "received",
        "requested",
        "appended",
        "attached",
        "appendix",
        "professional",
        "service",
        "agency",
        "completed by",
        "written by",
        "contributor",
        "evidence",
        "ref",
    ];
    let head = |text: &String| {
        let plain = words::plain(text);
        words::count(text) <= 6 && !text.contains(|c: char| c.is_ascii_digit()) && words::any(&plain, &HEADS)
    };
    texts.len() > 1 && texts.iter().all(head)
}

// "Section | What it says": the header of a table whose rows are sections.
fn heads_letters(filled: &[&Cell]) -> bool {
    let first = filled.first().map(|c| words::plain(&text_of(c))).unwrap_or_default();
    matches!(
        first.trim_end_matches([':', '.', ' ']),
        "section"
            | "sections"
            | "part"
            | "section of plan"
            | "section of the plan"
            | "plan section"
            | "ehc plan section"
    )
}
