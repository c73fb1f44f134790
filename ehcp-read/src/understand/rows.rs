//! Rows of a table: one need, outcome and provision side by side, with who and how often beside them.

use ehcp_core::plan::{Column, Letter, Link, LinkBasis, StatementKind};

use super::paragraphs::default_kind;
use super::roles::{Role, guess, role};
use super::sections::Builder;
use super::tables::{Grid, Head, cell_label, text_of};
use super::{place, refs, refs::Ref, words};
use crate::document::{Cell, Row};

impl Builder {
    /// A row of a table that has a header row.
    pub(crate) fn column_row(&mut self, row: &Row, grid: &mut Grid) {
        let Some(heads) = grid.heads.take() else { return };
        let cells: Vec<(&Cell, Option<&Head>)> = row
            .cells
            .iter()
            .filter(|c| !text_of(c).is_empty())
            .map(|c| (c, heads.iter().find(|h| (h.column..h.column + h.span).contains(&c.column))))
            .collect();
        let facts = match self.open.first() {
            Some(letter) => matches!(letter, Letter::I | Letter::J | Letter::K) && self.target.is_none(),
            None => !heads.iter().any(|h| main(h.role.as_ref())),
        };
        if facts {
            self.fact_columns(&cells);
        } else {
            self.statement_row(&cells, &heads, grid);
        }
        grid.heads = Some(heads);
    }

    fn fact_columns(&mut self, cells: &[(&Cell, Option<&Head>)]) {
        let at = cells.first().and_then(|(c, _)| cell_label(c)).map(|p| place(p.place)).unwrap_or_default();
        let facts: Vec<(Option<String>, String)> =
            cells.iter().map(|(c, h)| (h.map(|h| h.text.clone()), text_of(c))).collect();
        let text = facts.iter().map(|(_, v)| v.as_str()).collect::<Vec<_>>().join(" | ");
        self.weigh(&text);
        let real = facts.iter().filter(|(_, v)| !super::is_blank(v)).count();
        self.facts(facts, &text, at, real < 2);
    }

    fn statement_row(&mut self, cells: &[(&Cell, Option<&Head>)], heads: &[Head], grid: &mut Grid) {
        grid.active.retain(|(last, _, _)| *last >= grid.row);
        let any_main = heads.iter().any(|h| main(h.role.as_ref()));
        // A short entry of a column that no wording of its header explains stands beside the statement too.
        let beside =
            |c: &Cell| any_main && words::count(&text_of(c)) <= 8 && !words::ends_sentence(&text_of(c));
        let columns: Vec<Column> = cells
            .iter()
            .enumerate()
            .filter_map(|(i, (c, h))| match h {
                Some(Head { role: Some(Role::Aside(role)), text, .. }) => {
                    Some(Column { role: *role, heading: text.as_str().into(), text: text_of(c).into() })
                }
                Some(Head { role: None, text, .. }) if i > 0 && beside(c) => Some(Column {
                    role: guess(&text_of(c)),
                    heading: text.as_str().into(),
                    text: text_of(c).into(),
                }),
                _ => None,
            })
            .collect();
        let mut row: Vec<(StatementKind, Vec<String>)> = Vec::new();
        let mut attached = columns.is_empty();
        // The columns belong to the provision where there is one, or else to the last statement of the row.
        let holder = cells
            .iter()
            .rposition(|(_, h)| provides(h.and_then(|h| h.role.as_ref()), self.open.first()))
            .or_else(|| {
                cells.iter().rposition(|(_, h)| {
                    h.is_none_or(|h| main(h.role.as_ref()) || !any_main && h.role.is_none())
                })
            });
        let from = self.fresh.len();
        let mut named: Vec<Ref> = Vec::new();
        for (i, (cell, head)) in cells.iter().enumerate() {
            let role = head.and_then(|h| h.role.as_ref());
            match role {
                Some(Role::Kind(kind)) if self.names_only(*kind, cell) => {
                    self.weigh(&text_of(cell));
                    named.extend(refs::of_kind(*kind, &text_of(cell)));
                }
                Some(Role::Number) => {
                    self.pending = Some(text_of(cell).trim_end_matches(['.', ')', ':']).to_owned())
                }
                Some(Role::Area) => self.sub_area(&text_of(cell)),
                Some(Role::Aside(_)) => {}
                None if i > 0 && head.is_some() && beside(cell) => {}
                None if any_main && words::count(&text_of(cell)) <= 3 && self.pending.is_none() && i == 0 => {
                    self.pending = Some(text_of(cell));
                }
                _ => {
                    if Some(i) == holder {
                        self.columns.clone_from(&columns);
                        attached = true;
                    }
                    let before = head.filter(|h| h.role.is_none()).map(|h| h.text.clone());
                    if let Some((kind, ids)) = self.cell(cell, *head, before) {
                        if cell.row_span > 1 {
                            grid.active.push((grid.row + cell.row_span - 1, kind, ids.clone()));
                        }
                        row.push((kind, ids));
                    }
                    self.columns.clear();
                }
            }
        }
        if !attached && !columns.is_empty() {
            self.late_columns(&columns, grid);
        }
        for id in self.fresh.get(from..).unwrap_or(&[]) {
            self.refs.extend(named.iter().map(|r| (id.clone(), r.clone())));
        }
        let fresh = row.len();
        row.extend(
            grid.active
                .iter()
                .filter(|(_, _, ids)| !row.iter().any(|(_, r)| r == ids))
                .map(|(_, k, i)| (*k, i.clone()))
                .collect::<Vec<_>>(),
        );
        self.link_row(&row, fresh);
        self.pending = None;
    }

    // "B1, B2" or "3" under "Need" in a table of another section: which need the row is for.
    fn names_only(&self, kind: StatementKind, cell: &Cell) -> bool {
        let text = text_of(cell);
        !self.open.is_empty()
            && !self.open.contains(&self.home(kind))
            && !refs::of_kind(kind, &text).is_empty()
    }

    // Columns of a row whose statement stands in a cell that reaches down from above.
    fn late_columns(&mut self, columns: &[Column], grid: &Grid) {
        let Some(id) = grid.active.last().and_then(|(_, _, ids)| ids.last()).cloned() else { return };
        for draft in &mut self.drafts {
            if let Some(s) = draft.section.statements.iter_mut().find(|s| s.id == id) {
                s.columns.extend(columns.iter().cloned());
            }
        }
    }

    fn sub_area(&mut self, text: &str) {
        self.sub.area = Some(text.to_owned());
    }

    // Reads the cell of one column; gives the kind and ids of its statements.
    fn cell(
        &mut self,
        cell: &Cell,
        head: Option<&Head>,
        heading: Option<String>,
    ) -> Option<(StatementKind, Vec<String>)> {
        let target = self.target_of(head);
        let kept = (self.target.take(), self.in_cell, self.sub.clone(), self.lead.take());
        self.target = target.or(kept.0);
        self.in_cell = true;
        if let Some(heading) = heading
            && self.open.contains(&Letter::A)
        {
            self.sub.mode = super::views::mode(&heading);
            self.sub.heading = Some(heading);
        }
        let kind = self.target.map(|(_, k)| k);
        if kind != Some(StatementKind::Step) {
            self.outcome = None;
        }
        self.steps_follow = kind == Some(StatementKind::Outcome)
            && head.is_some_and(|h| {
                words::any(&words::plain(&h.text), &["step", "steps", "milestones", "short term"])
            });
        let from = self.fresh.len();
        self.blocks(&cell.blocks);
        let ids: Vec<String> = self.fresh.get(from..).unwrap_or(&[]).to_vec();
        self.steps_follow = false;
        (self.target, self.in_cell, self.sub, self.lead) = kept;
        let kind = kind.or_else(|| self.open.first().map(|l| default_kind(*l)))?;
        (!ids.is_empty()).then_some((kind, ids))
    }

    fn target_of(&self, head: Option<&Head>) -> Option<(Letter, StatementKind)> {
        match head.and_then(|h| h.role.as_ref())? {
            Role::Sections(letters) => {
                let letter = letters.iter().find(|l| self.open.contains(l)).or(letters.first()).copied()?;
                Some((letter, default_kind(letter)))
            }
            Role::Kind(kind) => {
                let letter = self.home(*kind);
                let kind = if kind.is_need() { default_kind(letter) } else { *kind };
                Some((letter, kind))
            }
            Role::Main | Role::Number | Role::Area | Role::Aside(_) => None,
        }
    }

    // The section that a column headed by a kind only belongs to.
    fn home(&self, kind: StatementKind) -> Letter {
        let first = self.open.first().copied();
        let fits = |l: Letter| match kind {
            StatementKind::Outcome | StatementKind::Step => l == Letter::E,
            StatementKind::Provision => l.is_provision(),
            StatementKind::Strength | StatementKind::View => l.is_need() || l == Letter::A,
            StatementKind::Aspiration => l == Letter::A || l == Letter::E,
            _ => l.is_need(),
        };
        if let Some(letter) = self.open.iter().copied().find(|l| fits(*l)) {
            return letter;
        }
        let health = matches!(first, Some(Letter::C | Letter::G));
        let care = matches!(first, Some(Letter::D | Letter::H | Letter::H1 | Letter::H2));
        match kind {
            StatementKind::Outcome | StatementKind::Step => Letter::E,
            StatementKind::Provision if health => Letter::G,
            StatementKind::Provision if care => Letter::H,
            StatementKind::Provision => Letter::F,
            StatementKind::Aspiration | StatementKind::View => Letter::A,
            _ if health => Letter::C,
            _ if care => Letter::D,
            _ => Letter::B,
        }
    }

    /// A row whose label is "B1" or "Outcome 2".
    pub(crate) fn label_row(&mut self, label: &str, rest: &[&Cell], grid: &mut Grid) {
        self.pending = Some(label.trim_end_matches(['.', ':', ')']).to_owned());
        let kind = match super::labels::split(label).map(|(_, k, _)| k) {
            Some(super::labels::LabelKind::Outcome) => Some(StatementKind::Outcome),
            Some(super::labels::LabelKind::Need) => Some(StatementKind::Need),
            Some(super::labels::LabelKind::Provision) => Some(StatementKind::Provision),
            Some(super::labels::LabelKind::Step) => Some(StatementKind::Step),
            _ => None,
        };
        if let Some(kind) = kind {
            self.kind_row(kind, rest, grid);
            return;
        }
        self.outcome = None;
        self.main_and_asides(rest);
        self.pending = None;
    }

    /// A row whose label says what stands in it.
    pub(crate) fn named_row(&mut self, label: &str, first: &Cell, rest: &[&Cell], grid: &mut Grid) {
        let in_views = self.open.first() == Some(&Letter::A) && self.open.len() == 1;
        match role(label).filter(|_| !in_views) {
            Some(Role::Kind(kind)) => self.kind_row(kind, rest, grid),
            Some(Role::Area) => {
                let area = rest.first().map(|c| text_of(c)).unwrap_or_default();
                let at = cell_label(first).map(|p| place(p.place)).unwrap_or_default();
                self.note(ehcp_core::plan::NoteKind::Boilerplate, &format!("{label} | {area}"), at);
                grid.card.clear();
                self.sub_area(&area);
                grid.area = Some(area);
            }
            Some(Role::Aside(role)) if self.fresh.last().is_some() => {
                let text = words::lines(
                    &rest
                        .iter()
                        .map(|c| text_of(c))
                        .collect::<Vec<_>>()
                        .iter()
                        .map(String::as_str)
                        .collect::<Vec<_>>(),
                );
                let column = Column { role, heading: label.into(), text: text.into() };
                self.aside_row(column, grid);
            }
            _ => {
                let kept = self.sub.clone();
                let at = cell_label(first).map(|p| place(p.place)).unwrap_or_default();
                self.sub_heading(label, at);
                if self.sub.area.is_none() {
                    self.sub.area = kept.area;
                }
                self.main_and_asides(rest);
            }
        }
    }

    // A row of a kind in a table that gives one thread after the other ("Need", "Outcome", "Provision").
    fn kind_row(&mut self, kind: StatementKind, rest: &[&Cell], grid: &mut Grid) {
        let again = grid.card.iter().any(|(k, _)| *k == kind || k.is_need() && kind.is_need());
        let opener = grid.card.first().is_some_and(|(k, _)| *k == kind);
        if opener && again {
            grid.card.clear();
        }
        let kept = self.target;
        let letter = self.home(kind);
        let real = if kind.is_need() { default_kind(letter) } else { kind };
        if kept.is_none() {
            self.target = Some((letter, real));
        }
        if kind != StatementKind::Step {
            self.outcome = None;
        }
        let from = self.fresh.len();
        self.main_and_asides(rest);
        self.target = kept;
        let ids: Vec<String> = self.fresh.get(from..).unwrap_or(&[]).to_vec();
        if kind == StatementKind::Step || ids.is_empty() {
            return;
        }
        let mut row = vec![(real, ids.clone())];
        row.extend(grid.card.iter().cloned());
        self.link_row(&row, 1);
        grid.card.push((real, ids));
    }

    fn aside_row(&mut self, column: Column, grid: &Grid) {
        let ids = grid
            .card
            .last()
            .map(|(_, ids)| ids.clone())
            .unwrap_or_else(|| self.fresh.last().cloned().into_iter().collect());
        for draft in &mut self.drafts {
            for s in draft.section.statements.iter_mut().filter(|s| ids.contains(&s.id)) {
                s.columns.push(column.clone());
            }
        }
    }

    // Of the cells beside a label the longest holds the words; shorter ones after it stand beside them.
    fn main_and_asides(&mut self, rest: &[&Cell]) {
        let lengths: Vec<usize> = rest.iter().map(|c| words::count(&text_of(c))).collect();
        let longest = lengths.iter().copied().max().unwrap_or(0);
        let main = lengths.iter().position(|n| *n == longest).unwrap_or(0);
        let (before, from) = rest.split_at(main.min(rest.len()));
        for cell in before {
            self.blocks(&cell.blocks);
        }
        let Some((cell, after)) = from.split_first() else { return };
        let short = after.iter().all(|c| words::count(&text_of(c)) <= 12);
        if short {
            self.columns = after
                .iter()
                .map(|c| Column { role: guess(&text_of(c)), heading: "".into(), text: text_of(c).into() })
                .collect();
        }
        self.blocks(&cell.blocks);
        self.columns.clear();
        if !short {
            for cell in after {
                self.blocks(&cell.blocks);
            }
        }
    }

    // Links the statements of a row with each other; the first `fresh` groups are new.
    fn link_row(&mut self, row: &[(StatementKind, Vec<String>)], fresh: usize) {
        let steps: Vec<String> = self
            .drafts
            .iter()
            .flat_map(|d| &d.section.statements)
            .filter(|s| s.kind == StatementKind::Step)
            .map(|s| s.id.clone())
            .collect();
        for (i, (kind, ids)) in row.iter().enumerate().take(fresh) {
            for (j, (other, others)) in row.iter().enumerate() {
                let same = kind == other || kind.is_need() && other.is_need();
                if i == j || same || j < fresh && j < i || !threads(*kind) || !threads(*other) {
                    continue;
                }
                for from in ids.iter().filter(|id| !steps.contains(id)) {
                    for to in others.iter().filter(|id| !steps.contains(id)) {
                        self.links.push(Link { from: from.clone(), to: to.clone(), basis: LinkBasis::Row });
                    }
                }
            }
        }
    }
}

fn threads(kind: StatementKind) -> bool {
    kind.is_need()
        || matches!(kind, StatementKind::Outcome | StatementKind::Provision | StatementKind::Aspiration)
}

fn main(role: Option<&Role>) -> bool {
    matches!(role, Some(Role::Sections(_) | Role::Kind(_) | Role::Main))
}

fn provides(role: Option<&Role>, open: Option<&Letter>) -> bool {
    match role {
        Some(Role::Kind(kind)) => *kind == StatementKind::Provision,
        Some(Role::Sections(letters)) => letters.iter().any(|l| l.is_provision()),
        Some(Role::Main) => open.is_some_and(|l| l.is_provision()),
        _ => false,
    }
}
