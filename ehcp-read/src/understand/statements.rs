//! Content of a section: statements with their label, lead-in and parent, or notes.

use ehcp_core::plan::{Column, Letter, NoteKind, Place, Statement, StatementKind};

use super::entries::{are_sentences, followed_by_list, guess, typed_list};
use super::labels::{self, LabelKind};
use super::paragraphs::default_kind;
use super::roles::{self, Role};
use super::sections::Builder;
use super::views::{self, Mode};
use super::{areas, boilerplate, guidance, place, refs, speakers, steps, words};
use crate::document::{Block, Paragraph};

impl Builder {
    /// Takes a paragraph as content.
    pub(crate) fn content(&mut self, p: &Paragraph, next: Option<&Block>) {
        let text = p.text.trim();
        let depth = p.list.as_ref().map_or(-1, |l| i16::from(l.level));
        let marker = p
            .list
            .as_ref()
            .filter(|l| l.ordered)
            .map(|l| l.marker.trim_matches(['.', '(', ')', ':']).to_owned());
        let at = place(p.place);
        if typed_list(text) || self.stands_in_lines(text) {
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
            for (i, line) in lines.iter().enumerate() {
                let followed = lines.get(i + 1).is_some_and(|n| labels::split(n).is_some());
                self.text(line, depth, marker.as_deref(), at, followed);
            }
            return;
        }
        self.text(text, depth, marker.as_deref(), at, followed_by_list(depth, next));
    }

    // Lines broken by hand that are entries of their own: sentences, or pieces of advice with their dates.
    fn stands_in_lines(&self, text: &str) -> bool {
        match self.targets().first() {
            None | Some(Letter::I | Letter::J) => false,
            Some(Letter::K) => text.contains('\n') && text.lines().all(crate::details::has_date),
            Some(_) => are_sentences(text),
        }
    }

    fn text(&mut self, text: &str, depth: i16, marker: Option<&str>, at: Place, list_next: bool) {
        self.weigh(text);
        if self.open.is_empty() && self.target.is_none() {
            self.line_of(text, at, false, false);
            let kind = if self.seen < self.skip { NoteKind::Boilerplate } else { NoteKind::Other };
            self.note(kind, text, at);
            return;
        }
        let unlabelled = super::without_label(text);
        if self.refers_back(text, at) {
            return;
        }
        // The name of an area in a form that leaves the rest to the writer.
        if areas::is_name(unlabelled) && self.targets().first() != Some(&Letter::A) {
            self.sub.area = Some(unlabelled.to_owned());
            self.note(NoteKind::Boilerplate, text, at);
            return;
        }
        if boilerplate::is_blank(unlabelled) || self.is_guidance(text) {
            self.note(NoteKind::Boilerplate, text, at);
        } else if boilerplate::is_absent(unlabelled) {
            self.absent(text, at);
        } else if matches!(self.targets().first(), Some(Letter::I | Letter::J | Letter::K)) {
            if boilerplate::is_signed_off(text) {
                self.note(NoteKind::Arrangement, text, at);
                return;
            }
            self.said();
            self.line_of(unlabelled, at, false, false);
            self.note(NoteKind::Other, text, at);
        } else {
            self.statement_or_note(text, depth, marker, at, list_next);
        }
    }

    // "For B1 and B2; towards E1.": says what the statement before it belongs to, and is none itself.
    fn refers_back(&mut self, text: &str, at: Place) -> bool {
        let Some(last) = self.fresh.last().cloned() else { return false };
        if !refs::only(text) {
            return false;
        }
        self.refs.extend(refs::parse(text).into_iter().map(|r| (last.clone(), r)));
        self.note(NoteKind::Other, text, at);
        true
    }

    // "Who: a therapist" in a line of its own: a cell of the record that the statement before it begins.
    pub(crate) fn stands_beside(&mut self, text: &str, place: Place) -> bool {
        let Some((heading, rest)) = text.split_once(':').filter(|(h, _)| words::count(h) <= 4) else {
            return false;
        };
        // "For: B1; outcome 1" closes a record; without the colon it may as well head a list.
        if words::starts(&words::plain(heading), &["for", "meets", "supports", "towards"]) {
            return self.refers_back(text, place);
        }
        let Some(Role::Aside(role)) = roles::role(heading) else { return false };
        let letters = self.targets();
        let Some(id) = self.fresh.last().cloned() else { return false };
        let statement = letters.into_iter().filter(|l| !matches!(l, Letter::I | Letter::J | Letter::K));
        let Some(letter) = statement.into_iter().find(|l| self.last(*l, &id).is_some()) else { return false };
        let rest = rest.trim();
        self.refs.extend(refs::parse(rest).into_iter().map(|r| (id.clone(), r)));
        if let Some(last) = self.last(letter, &id) {
            last.columns.push(Column { role, heading: heading.trim().into(), text: rest.into() });
        }
        true
    }

    // Words to the writer, which a template has under its headings.
    fn is_guidance(&self, text: &str) -> bool {
        let fresh = self.target.is_none()
            && self.open.iter().all(|l| {
                self.drafts.iter().find(|d| d.section.letter == *l).is_none_or(|d| !d.said && !d.absent)
            });
        fresh && guidance::tells_writer(text)
    }

    fn absent(&mut self, text: &str, at: Place) {
        let letters = self.targets();
        let section = matches!(letters.first(), Some(Letter::I | Letter::J | Letter::K));
        for letter in letters {
            if let Some(draft) = self.draft(letter) {
                draft.absent = true;
            }
        }
        if section {
            self.line_of(text, at, false, false);
        }
        self.note(NoteKind::Other, text, at);
    }

    fn statement_or_note(
        &mut self,
        text: &str,
        depth: i16,
        marker: Option<&str>,
        at: Place,
        list_next: bool,
    ) {
        if self.lead.as_ref().is_some_and(|(_, level)| depth <= *level && labels::split(text).is_none()) {
            self.lead = None;
        }
        if let Mode::Note(kind) = self.sub.mode
            && self.open.first() != Some(&Letter::A)
        {
            self.said();
            self.note(kind, text, at);
            return;
        }
        if boilerplate::is_arrangement(text) || self.sub.arrangement {
            let form = guidance::form_words(&words::plain(text));
            let silent = form || boilerplate::is_signed_off(text);
            if !silent {
                self.said();
            }
            self.note(if form { NoteKind::Boilerplate } else { NoteKind::Arrangement }, text, at);
            return;
        }
        if list_next
            && text.ends_with(':')
            && labels::split(text).is_none_or(|(_, k, _)| k == LabelKind::Bullet || k == LabelKind::Plain)
        {
            let lead = labels::split(text).map_or(text, |(_, _, rest)| rest);
            self.lead = Some((lead.to_owned(), depth));
            self.said();
            return;
        }
        self.statement(text, depth, marker, at);
    }

    fn statement(&mut self, text: &str, depth: i16, marker: Option<&str>, at: Place) {
        let mut rest = text;
        let mut label = marker.map(str::to_owned);
        let mut kind_label = None;
        let mut depth = depth;
        // "What: ..." is the main cell of a record.
        if let Some((heading, after)) = rest.split_once(':')
            && words::count(heading) <= 2
            && roles::role(heading) == Some(Role::Main)
        {
            rest = after.trim_start();
        }
        for _ in 0..3 {
            let Some((printed, kind, after)) = labels::split(rest) else { break };
            if after.is_empty() {
                break;
            }
            rest = after;
            match kind {
                LabelKind::Bullet => depth = depth.max(0),
                LabelKind::Sub => {
                    depth = depth.max(1);
                    label = Some(printed);
                }
                LabelKind::Plain => label = Some(printed),
                _ => {
                    kind_label = Some(kind);
                    label = Some(printed);
                }
            }
        }
        let label = self.pending.take().or(label);
        if self.sub.kind == Some(StatementKind::Step)
            && kind_label != Some(LabelKind::Step)
            && self.outcome.as_ref().is_some_and(|(_, d)| self.series.ends(label.as_deref(), depth, *d))
        {
            self.sub.kind = None;
            self.outcome = None;
        }
        let (letter, kind) = match self.kind_of(kind_label, rest) {
            Ok(found) => found,
            Err(note) => {
                self.said();
                self.note(note, rest, at);
                return;
            }
        };
        // "E2" begins an outcome of its own, wherever it stands.
        let own = letter == Letter::E && label.as_deref().is_some_and(|l| is_label_of(l, 'E'));
        let under =
            kind == StatementKind::Outcome && letter == Letter::E && !own && self.is_step(kind_label, depth);
        if under || kind == StatementKind::Step {
            self.series.step = Some((label.clone(), depth));
            self.steps(letter, rest, label, at);
        } else {
            let step = (kind == StatementKind::Outcome).then(|| labels::inner_step(rest)).flatten();
            let (words, after) = rest.split_at(step.unwrap_or(rest.len()));
            let id = self.push(letter, kind, words, label.clone(), at);
            if kind == StatementKind::Outcome {
                self.series = steps::Series { outcome: label, step: None };
                self.outcome = Some((id, depth));
            }
            if let Some((printed, _, words)) = labels::split(after) {
                self.steps(letter, words, Some(printed), at);
            }
        }
    }

    // Whether an entry of section E is a step of the outcome before it.
    fn is_step(&self, label: Option<LabelKind>, depth: i16) -> bool {
        if label == Some(LabelKind::Outcome) || self.lead.is_some() {
            return false;
        }
        self.outcome.as_ref().is_some_and(|(_, level)| depth > *level || self.steps_follow)
    }

    fn steps(&mut self, letter: Letter, text: &str, label: Option<String>, at: Place) {
        let parent = self.outcome.as_ref().map(|(id, _)| id.clone());
        for step in steps::split(text) {
            let id = self.push(letter, StatementKind::Step, step, label.clone(), at);
            let parent = parent.clone();
            if let Some(last) = self.last(letter, &id) {
                last.parent = parent;
            }
        }
    }

    fn last(&mut self, letter: Letter, id: &str) -> Option<&mut Statement> {
        self.draft(letter)?.section.statements.iter_mut().rev().find(|s| s.id == id)
    }

    // Section and kind of a text, or what note it is.
    fn kind_of(&self, label: Option<LabelKind>, text: &str) -> Result<(Letter, StatementKind), NoteKind> {
        let labelled = label.and_then(|l| match l {
            LabelKind::Need => Some(StatementKind::Need),
            LabelKind::Outcome => Some(StatementKind::Outcome),
            LabelKind::Step => Some(StatementKind::Step),
            LabelKind::Provision => Some(StatementKind::Provision),
            LabelKind::Aspiration => Some(StatementKind::Aspiration),
            LabelKind::Plain | LabelKind::Sub | LabelKind::Bullet => None,
        });
        if let Some((letter, kind)) = self.target {
            if letter == Letter::A {
                return views::judge(self.sub.mode, text).map(|k| (letter, k));
            }
            return Ok((letter, labelled.filter(|k| *k == StatementKind::Step).unwrap_or(kind)));
        }
        if self.open.first() == Some(&Letter::A) && self.open.len() == 1 {
            return views::judge(self.sub.mode, text).map(|k| (Letter::A, k));
        }
        let wanted = labelled.or(self.sub.kind);
        let letter = self.letter_for(wanted, text);
        let own = default_kind(letter);
        let kind = match wanted {
            Some(k) if k.is_need() => own,
            Some(StatementKind::Outcome) if letter != Letter::E => own,
            Some(k) => k,
            None => own,
        };
        Ok((letter, kind))
    }

    // Of the open sections, the one that a kind belongs to.
    fn letter_for(&self, wanted: Option<StatementKind>, text: &str) -> Letter {
        let first = self.open.first().copied().unwrap_or(Letter::Other);
        if self.open.len() < 2 {
            return first;
        }
        let kind = wanted.unwrap_or_else(|| guess(text));
        let fits = |l: &&Letter| match kind {
            StatementKind::Outcome | StatementKind::Step => **l == Letter::E,
            StatementKind::Provision => l.is_provision(),
            k if k.is_need() || k == StatementKind::Strength => l.is_need(),
            _ => **l == Letter::A,
        };
        self.open.iter().find(fits).copied().unwrap_or(first)
    }

    /// Adds a statement and gives its id.
    pub(crate) fn push(
        &mut self,
        letter: Letter,
        kind: StatementKind,
        text: &str,
        label: Option<String>,
        at: Place,
    ) -> String {
        let id = self.next_id(letter, kind);
        self.ensure(letter, None, at);
        let mut statement = Statement::new(id.clone(), kind, text.trim());
        statement.label = label.map(Into::into);
        statement.area = self.sub.area.clone().map(Into::into);
        statement.lead_in = self.lead.as_ref().map(|(lead, _)| lead.as_str().into());
        statement.columns.clone_from(&self.columns);
        statement.place = at;
        if letter == Letter::A {
            statement.speaker = speakers::speaker(self.sub.heading.as_deref().unwrap_or(""), text);
        }
        let announced = refs::announced(text).into_iter().chain(self.sub.refs.iter().cloned());
        let from_columns = self.columns.iter().flat_map(|c| refs::parse(&c.text));
        for r in announced.chain(from_columns).collect::<Vec<_>>() {
            self.refs.push((id.clone(), r));
        }
        if let Some(draft) = self.draft(letter) {
            draft.said = true;
            draft.section.statements.push(statement);
        }
        self.fresh.push(id.clone());
        id
    }

    fn next_id(&mut self, letter: Letter, kind: StatementKind) -> String {
        let prefix = if letter == Letter::Other { "X" } else { letter.as_str() };
        // "H1" and a running number would read as eleven and more of section H.
        let prefix =
            if matches!(letter, Letter::H1 | Letter::H2) { format!("{prefix}.") } else { prefix.to_owned() };
        let prefix = match (&self.outcome, kind) {
            (Some((outcome, _)), StatementKind::Step) => format!("{outcome}s"),
            (None, StatementKind::Step) => format!("{prefix}s"),
            _ => prefix,
        };
        let n = self.counters.entry(prefix.clone()).or_insert(0);
        *n += 1;
        format!("{prefix}{n}")
    }
}

// Whether a printed label is the letter of a section and a number: "E2".
fn is_label_of(label: &str, letter: char) -> bool {
    label.strip_prefix(letter).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}
