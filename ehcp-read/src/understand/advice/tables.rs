//! Tables of a piece of advice: facts, labelled rows, and needs, outcomes and recommendations side by side.

use ehcp_core::plan::{Column, ColumnRole, Link, LinkBasis, NoteKind, StatementKind};

use super::super::paragraphs::looks_like_heading;
use super::super::roles::{self, Role};
use super::super::sections::Line;
use super::super::tables::{cell_label, text_of};
use super::super::{areas, labels, place, words};
use super::topic::{Topic, topic};
use super::walk::Walk;
use crate::details;
use crate::document::{Cell, Row, Table};

/// What a column holds.
struct Head {
    column: usize,
    span: usize,
    text: String,
    holds: Holds,
}

#[derive(Clone, Copy, PartialEq)]
enum Holds {
    Kind(StatementKind),
    /// Statements of several kinds: "Outcome / Provision".
    Mixed,
    Number,
    Area,
    Aside(ColumnRole),
    Unknown,
}

/// Statements of a cell that reaches over rows below: the last such row and its ids.
type Reaching = Vec<(usize, StatementKind, Vec<String>)>;

impl Walk {
    /// Reads a table.
    pub(super) fn table(&mut self, table: &Table) {
        let mut heads: Option<Vec<Head>> = None;
        let mut reaching = Reaching::new();
        for (n, row) in table.rows.iter().enumerate() {
            let filled: Vec<&Cell> = row.cells.iter().filter(|c| !text_of(c).is_empty()).collect();
            let Some(&first) = filled.first() else { continue };
            if filled.len() == 1 && (heads.is_none() || row.cells.len() == 1) {
                self.single(first, heads.is_some());
            } else if let Some(found) = self.heads(row, &filled, heads.is_none()) {
                heads = Some(found);
            } else if let Some(heads) = &heads {
                self.columns_row(row, n, heads, &mut reaching);
            } else {
                self.labelled_row(&filled);
            }
        }
        self.columns.clear();
    }

    // A cell that has its row to itself.
    fn single(&mut self, cell: &Cell, headed: bool) {
        let text = text_of(cell);
        let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
        let short = words::count(&text) <= 10 && !words::ends_sentence(&text) && cell.blocks.len() == 1;
        if short
            && (areas::is_area(&text)
                || topic(&text).is_some() && (headed || cell_label(cell).is_some_and(looks_like_heading)))
        {
            self.head(&text, None, headed, at);
        } else {
            self.read(&cell.blocks);
        }
    }

    // The heads of the columns, where a row holds them.
    fn heads(&mut self, row: &Row, filled: &[&Cell], first: bool) -> Option<Vec<Head>> {
        let texts: Vec<String> = filled.iter().map(|c| text_of(c)).collect();
        let short = texts.iter().all(|t| {
            words::count(t) <= 14 && !(words::ends_sentence(t) && !t.ends_with('?') && words::count(t) > 3)
        });
        let styled = row.header || filled.iter().all(|c| cell_label(c).is_some_and(looks_like_heading));
        let held: Vec<Holds> = texts.iter().map(|t| holds(t)).collect();
        let main = held.iter().any(Holds::is_main);
        let known = held.iter().filter(|h| **h != Holds::Unknown).count();
        let facts = filled.len() == 2 && texts.first().is_some_and(|t| details::is_cover_label(t)) && !styled;
        // "Outcomes | By July ...": a label and its value, not two heads.
        let heads = short && !facts && main && (known == texts.len() || styled && known * 2 >= texts.len());
        // A table of other things: scores, people, dates.
        let others = short && first && styled && !main && texts.len() > 2;
        if !heads && !others {
            return None;
        }
        for cell in filled {
            let at = cell_label(cell).map(|p| place(p.place)).unwrap_or_default();
            self.remark(NoteKind::Boilerplate, &text_of(cell), at);
        }
        self.begun = self.begun || main;
        let of = |(c, (t, h)): (&&Cell, (String, Holds))| Head {
            column: c.column,
            span: c.column_span.max(1),
            text: t,
            holds: h,
        };
        Some(filled.iter().zip(texts.into_iter().zip(held)).map(of).collect())
    }

    fn columns_row(&mut self, row: &Row, n: usize, heads: &[Head], reaching: &mut Reaching) {
        let of = |c: &Cell| heads.iter().find(|h| (h.column..h.column + h.span).contains(&c.column));
        let cells: Vec<(&Cell, &Head)> =
            row.cells.iter().filter(|c| !text_of(c).is_empty()).filter_map(|c| Some((c, of(c)?))).collect();
        if !heads.iter().any(|h| h.holds.is_main()) {
            self.facts_of(&cells);
            return;
        }
        let mut label = None;
        let mut beside = Vec::new();
        for (cell, head) in &cells {
            let text = text_of(cell);
            match head.holds {
                Holds::Number => label = Some(text.trim_end_matches('.').to_owned()),
                Holds::Area => self.area = Some(text),
                Holds::Aside(role) => {
                    beside.push(Column { role, heading: head.text.as_str().into(), text: text.into() })
                }
                Holds::Unknown => {
                    beside.push(Column {
                        role: roles::guess(&text),
                        heading: head.text.as_str().into(),
                        text: text.into(),
                    });
                }
                Holds::Kind(_) | Holds::Mixed => {}
            }
        }
        reaching.retain(|(last, _, _)| *last >= n);
        let mut groups: Vec<(StatementKind, Vec<String>)> =
            reaching.iter().map(|(_, kind, ids)| (*kind, ids.clone())).collect();
        // Who and how often belong to what is to be done; where nothing is, to what the row says first.
        let main = || cells.iter().map(|(_, h)| h.holds).filter(Holds::is_main);
        let owner = main().find(|h| *h == Holds::Kind(StatementKind::Provision)).or_else(|| main().next());
        if owner.is_none() {
            self.facts_of(&cells);
        }
        for (cell, head) in cells.iter().filter(|(_, h)| h.holds.is_main()) {
            let own: &[Column] = if Some(head.holds) == owner { &beside } else { &[] };
            let ids = self.cell(cell, head.holds, label.clone(), own);
            let Holds::Kind(kind) = head.holds else {
                groups.extend(self.by_kind(ids));
                continue;
            };
            if cell.row_span > 1 {
                reaching.push((n + cell.row_span - 1, kind, ids.clone()));
            }
            groups.push((kind, ids));
        }
        self.link(&groups);
    }

    // Statements with their kinds, for the links of a row.
    fn by_kind(&self, ids: Vec<String>) -> Vec<(StatementKind, Vec<String>)> {
        let kind = |id: &String| self.statements.iter().rev().find(|s| s.id == *id).map(|s| s.kind);
        ids.into_iter().filter_map(|id| Some((kind(&id)?, vec![id]))).collect()
    }

    // The statements of a cell whose column says what they are.
    fn cell(&mut self, cell: &Cell, holds: Holds, label: Option<String>, beside: &[Column]) -> Vec<String> {
        let before = (self.topic, self.heading.take());
        self.topic = match holds {
            Holds::Kind(kind) => Topic::Kind(kind),
            _ => Topic::Mixed,
        };
        self.pending = label;
        self.columns = beside.to_vec();
        self.fresh.clear();
        self.drop_lead();
        self.under = 1;
        self.read(&cell.blocks);
        self.drop_lead();
        self.columns.clear();
        self.pending = None;
        (self.topic, self.heading) = before;
        std::mem::take(&mut self.fresh)
    }

    fn link(&mut self, groups: &[(StatementKind, Vec<String>)]) {
        for (i, (kind, ids)) in groups.iter().enumerate() {
            for (other, others) in groups.iter().skip(i + 1) {
                let same = kind == other || kind.is_need() && other.is_need();
                if same || *kind == StatementKind::Step || *other == StatementKind::Step {
                    continue;
                }
                for from in ids {
                    let to = others.iter();
                    self.links.extend(to.map(|to| Link {
                        from: from.clone(),
                        to: to.clone(),
                        basis: LinkBasis::Row,
                    }));
                }
            }
        }
    }

    // A label and what belongs to it, or facts.
    fn labelled_row(&mut self, filled: &[&Cell]) {
        let Some((&first, rest)) = filled.split_first() else { return };
        let label = text_of(first);
        let at = cell_label(first).map(|p| place(p.place)).unwrap_or_default();
        let asks = words::count(&label) <= 24
            && (label.ends_with('?') || label.ends_with(':') || !words::ends_sentence(&label));
        let named = if asks && !details::is_cover_label(&label) { topic(&label) } else { None };
        // "Seen at | school, 3 May" is a fact, whatever word its label has in common with a heading.
        let words = rest.iter().map(|c| words::count(&text_of(c))).sum::<usize>();
        if named.is_some_and(|t| words > 12 || !matches!(t, Topic::Note(_) | Topic::End)) && words > 0 {
            self.head(&label, None, false, at);
            for cell in rest {
                self.read(&cell.blocks);
            }
        } else if labels::is_label(&label) && self.begun {
            self.pending = Some(label.trim_end_matches(['.', ':']).to_owned());
            for cell in rest {
                self.read(&cell.blocks);
            }
        } else if matches!(self.topic, Topic::Kind(_)) && self.begun && areas::is_area(&label) {
            self.head(&label, None, true, at);
            for cell in rest {
                self.read(&cell.blocks);
            }
        } else {
            self.fact_row(filled);
        }
    }

    fn fact_row(&mut self, filled: &[&Cell]) {
        let texts: Vec<String> = filled.iter().map(|c| text_of(c)).collect();
        let at = filled.first().and_then(|c| cell_label(c)).map(|p| place(p.place)).unwrap_or_default();
        // "Name: Ora Bell | DOB: 4 May 2016": each cell has its own label.
        let own = texts.iter().any(|t| t.split_once(':').is_some_and(|(_, v)| !v.trim().is_empty()));
        let cells = if own || texts.len() % 2 == 1 {
            texts.iter().map(|t| (None, t.clone())).collect()
        } else {
            texts
                .chunks(2)
                .filter_map(|pair| match pair {
                    [label, value] => Some((Some(label.clone()), value.clone())),
                    _ => None,
                })
                .collect()
        };
        self.lines.push(Line { section: None, cells, running: false, heading: false, place: at });
        self.remark(NoteKind::Other, &texts.join(" | "), at);
    }

    fn facts_of(&mut self, cells: &[(&Cell, &Head)]) {
        let at = cells.first().and_then(|(c, _)| cell_label(c)).map(|p| place(p.place)).unwrap_or_default();
        let texts: Vec<String> = cells.iter().map(|(c, _)| text_of(c)).collect();
        let said: Vec<(Option<String>, String)> =
            cells.iter().zip(&texts).map(|((_, h), t)| (Some(h.text.clone()), t.clone())).collect();
        if !self.begun {
            self.lines.push(Line { section: None, cells: said, running: false, heading: false, place: at });
        }
        self.remark(NoteKind::Other, &texts.join(" | "), at);
    }
}

impl Holds {
    /// Whether it holds statements.
    fn is_main(&self) -> bool {
        matches!(self, Holds::Kind(_) | Holds::Mixed)
    }
}

fn holds(header: &str) -> Holds {
    match roles::role(header) {
        Some(Role::Number) => return Holds::Number,
        Some(Role::Area) => return Holds::Area,
        Some(Role::Aside(role)) => return Holds::Aside(role),
        _ => {}
    }
    match topic(header) {
        Some(Topic::Kind(kind)) => return Holds::Kind(kind),
        Some(Topic::Mixed) => return Holds::Mixed,
        Some(_) => return Holds::Unknown,
        None => {}
    }
    match roles::role(header) {
        Some(Role::Kind(kind)) => Holds::Kind(kind),
        _ => Holds::Unknown,
    }
}
