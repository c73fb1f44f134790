//! The walk through a piece of advice: headings, lists and paragraphs.

use std::collections::BTreeMap;

use ehcp_core::plan::{Column, Letter, Link, Note, NoteKind, Place, Statement, StatementKind};

use super::super::paragraphs::looks_like_heading;
use super::super::refs::{self, Ref};
use super::super::sections::{Line, note};
use super::super::{boilerplate, labels, place, speakers, words};
use super::sentences::{is_closing, is_outcome, recommends};
use super::topic::{Topic, is_plain_heading};
use crate::document::{Block, Paragraph, Part};

/// What introduces the entries of a list.
pub(super) struct Lead {
    pub(super) text: String,
    /// Depth of the paragraph that introduces it; entries stand deeper.
    depth: i16,
    /// The topic outside the list.
    before: Topic,
    at: Place,
    /// Whether its words are kept with a statement, or as a note.
    kept: bool,
}

/// What has been read so far.
#[derive(Default)]
pub(super) struct Walk {
    /// Sentences are told by their verbs, whatever heading they stand under.
    pub(super) prose: bool,
    pub(super) title: Option<String>,
    pub(super) statements: Vec<Statement>,
    pub(super) notes: Vec<Note>,
    /// Lines for author, date and person: those before the first topic and after the last.
    pub(super) lines: Vec<Line>,
    pub(super) links: Vec<Link>,
    pub(super) refs: Vec<(String, Ref)>,
    pub(super) topic: Topic,
    pub(super) heading: Option<String>,
    pub(super) level: Option<u8>,
    pub(super) section: Option<Letter>,
    pub(super) area: Option<String>,
    pub(super) area_level: Option<u8>,
    /// Whether areas stand above the topics rather than below them.
    pub(super) area_first: Option<bool>,
    pub(super) lead: Option<Lead>,
    /// Words of the heading that say by when its outcomes are to be reached.
    pub(super) due: Option<String>,
    /// Label that stood alone on its line.
    pub(super) pending: Option<String>,
    /// What the label of the entry says it is for: "Provision for outcome 1".
    pub(super) about: Vec<Ref>,
    pub(super) columns: Vec<Column>,
    pub(super) fresh: Vec<String>,
    pub(super) outcome: Option<String>,
    /// Whether a heading of a topic was met.
    pub(super) begun: bool,
    /// Entries since the last heading.
    pub(super) under: usize,
    pub(super) counters: BTreeMap<&'static str, u32>,
}

impl Walk {
    /// Whether anything was recommended.
    pub(super) fn recommends(&self) -> bool {
        self.statements.iter().any(|s| s.kind == StatementKind::Provision)
    }

    /// Reads a whole document.
    pub(super) fn document(&mut self, blocks: &[Block]) {
        self.read(blocks);
        self.drop_lead();
    }

    /// Reads blocks in order.
    pub(super) fn read(&mut self, blocks: &[Block]) {
        for (i, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(p) => self.paragraph(p, blocks.get(i + 1)),
                Block::Table(t) => self.table(t),
            }
        }
    }

    fn paragraph(&mut self, p: &Paragraph, next: Option<&Block>) {
        let text = p.text.trim();
        let at = place(p.place);
        if text.is_empty() {
            return;
        }
        if p.part == Part::HeaderFooter || p.contents_line {
            if p.part == Part::HeaderFooter {
                self.lines.push(line(text, at, true, false));
            }
            self.notes.push(note(NoteKind::Boilerplate, None, text, at));
            return;
        }
        if self.take_heading(p, next) {
            return;
        }
        let depth = p.list.as_ref().map_or(-1, |l| i16::from(l.level));
        if self.lead.as_ref().is_some_and(|l| depth <= l.depth && labels::split(text).is_none()) {
            self.end_list();
        }
        if self.begins_list(text, depth, next, at) {
            return;
        }
        let alone = self.under == 0 && is_last_of_its_heading(next);
        self.entry(p, alone);
        self.under += 1;
    }

    // "I recommend the following:" above a list.
    pub(super) fn begins_list(&mut self, text: &str, depth: i16, next: Option<&Block>, at: Place) -> bool {
        let listed = matches!(next, Some(Block::Paragraph(n)) if n.list.as_ref().is_some_and(|l| i16::from(l.level) > depth)
            || n.list.is_none() && labels::split(&n.text).is_some_and(|(_, _, rest)| !rest.is_empty()));
        // Where the bullets of a list were lost, its entries are plain paragraphs.
        let plain = matches!(self.topic, Topic::Kind(StatementKind::Outcome | StatementKind::Provision))
            && words::count(text) <= 14
            && !is_last_of_its_heading(next);
        if !text.ends_with(':') || !(listed || plain) || is_closing(text) {
            return false;
        }
        let depth = if listed { depth } else { i16::MIN };
        let kind = if is_outcome(text) {
            Some(StatementKind::Outcome)
        } else if recommends(text)
            || words::any(&words::plain(text), &["recommend", "recommended", "recommendations", "should"])
        {
            Some(StatementKind::Provision)
        } else {
            None
        };
        let before = self.topic;
        match (kind, before) {
            (Some(kind), Topic::Open | Topic::Mixed | Topic::Conclusions | Topic::Note(_)) => {
                self.topic = Topic::Kind(kind)
            }
            (Some(StatementKind::Outcome), _) => self.topic = Topic::Kind(StatementKind::Outcome),
            _ => {}
        }
        let lead = labels::split(text).map_or(text, |(_, _, rest)| rest);
        self.drop_lead();
        self.lead = Some(Lead { text: lead.to_owned(), depth, before, at, kept: false });
        true
    }

    fn end_list(&mut self) {
        if let Some(lead) = self.drop_lead() {
            self.topic = lead;
        }
    }

    /// Ends the list that is open and gives the topic outside it. Words that no entry took are a note.
    pub(super) fn drop_lead(&mut self) -> Option<Topic> {
        let lead = self.lead.take()?;
        if !lead.kept {
            self.remark(NoteKind::Other, &lead.text, lead.at);
        }
        Some(lead.before)
    }

    /// A text that is no statement.
    pub(super) fn remark(&mut self, kind: NoteKind, text: &str, at: Place) {
        let heading = self.heading.clone();
        self.notes.push(note(kind, heading.as_deref(), text, at));
    }

    /// A line that may say who wrote the advice, when and about whom.
    pub(super) fn fact(&mut self, text: &str, at: Place) {
        self.lines.push(line(text, at, false, false));
    }

    /// Adds a statement and gives its id.
    pub(super) fn push(
        &mut self,
        kind: StatementKind,
        text: &str,
        label: Option<String>,
        at: Place,
    ) -> String {
        let prefix = match kind {
            StatementKind::Provision => "r",
            StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed => "n",
            StatementKind::Outcome => "o",
            StatementKind::Step => "t",
            StatementKind::Strength => "s",
            StatementKind::Aspiration => "a",
            StatementKind::View => "v",
        };
        let n = self.counters.entry(prefix).or_insert(0);
        *n += 1;
        let id = format!("{prefix}{n}");
        let mut statement = Statement::new(id.clone(), kind, text.trim());
        statement.label = label.map(Into::into);
        statement.area = self.area.clone().map(Into::into);
        statement.section = self.section.filter(|l| fits(*l, kind));
        statement.columns.clone_from(&self.columns);
        statement.place = at;
        if matches!(kind, StatementKind::View | StatementKind::Aspiration) {
            statement.speaker = speakers::speaker(self.heading.as_deref().unwrap_or(""), text);
        }
        if kind == StatementKind::Step {
            statement.parent.clone_from(&self.outcome);
        }
        if kind == StatementKind::Outcome {
            self.outcome = Some(id.clone());
        }
        let columns = self.columns.iter().flat_map(|c| refs::parse(&c.text));
        let all: Vec<Ref> = refs::announced(text)
            .into_iter()
            .chain(columns)
            .chain(dotted(text))
            .chain(self.about.clone())
            .collect();
        self.refs.extend(all.into_iter().map(|r| (id.clone(), r)));
        self.statements.push(statement);
        self.fresh.push(id.clone());
        id
    }

    /// Gives the last statement the words that introduce its list.
    pub(super) fn lead_in(&mut self, lead: Option<&str>) {
        if let (Some(last), Some(lead)) = (self.statements.last_mut(), lead) {
            last.lead_in = Some(lead.into());
            if let Some(open) = self.lead.as_mut().filter(|l| l.text == lead) {
                open.kept = true;
            }
        }
    }

    /// Whether a text is a blank of the form or says that there is nothing.
    pub(super) fn is_nothing(text: &str) -> bool {
        boilerplate::is_blank(text) || boilerplate::is_absent(text)
    }
}

// "(need 3.1, outcome 4.2)": numbers as reports print them.
fn dotted(text: &str) -> Vec<Ref> {
    let inside = text.split('(').skip(1).filter_map(|s| s.split(')').next());
    let is_number = |w: &&str| {
        w.split_once('.').is_some_and(|(a, b)| {
            [a, b].iter().all(|n| (1..=2).contains(&n.len()) && n.bytes().all(|c| c.is_ascii_digit()))
        })
    };
    let words = inside.flat_map(|s| s.split([' ', ',', ';'])).map(|w| w.trim_matches('.'));
    words.filter(is_number).map(|w| Ref::Label(w.to_owned())).collect()
}

pub(super) fn line(text: &str, at: Place, running: bool, heading: bool) -> Line {
    Line { section: None, cells: vec![(None, text.to_owned())], running, heading, place: at }
}

// Whether a section of a plan holds statements of a kind.
fn fits(letter: Letter, kind: StatementKind) -> bool {
    match kind {
        StatementKind::Provision => letter.is_provision(),
        StatementKind::Outcome | StatementKind::Step => letter == Letter::E,
        k if k.is_need() => letter.is_need(),
        StatementKind::Strength => letter == Letter::A || letter.is_need(),
        _ => letter == Letter::A,
    }
}

pub(super) fn is_last_of_its_heading(next: Option<&Block>) -> bool {
    match next {
        None => true,
        Some(Block::Paragraph(p)) => {
            let text = p.text.trim();
            p.heading.is_some() || looks_like_heading(p) || is_plain_heading(text) || is_closing(text)
        }
        Some(Block::Table(_)) => true,
    }
}
