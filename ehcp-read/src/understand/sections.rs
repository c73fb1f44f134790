//! The state that walks through a document: which sections are open, under which sub-heading, and what has
//! been read so far.

use std::collections::BTreeMap;

use ehcp_core::plan::{Column, Letter, Link, Note, NoteKind, Place, Section, SectionState, StatementKind};

use super::headings::Naming;
use super::refs::Ref;
use super::views::Mode;

/// A section while it is being read.
pub(crate) struct Draft {
    pub(crate) section: Section,
    /// Something was said that is neither a heading, a blank of the form nor words of absence.
    pub(crate) said: bool,
    /// Words of absence were found.
    pub(crate) absent: bool,
}

/// The sub-heading under which text stands.
#[derive(Clone, Default)]
pub(crate) struct Sub {
    pub(crate) heading: Option<String>,
    pub(crate) area: Option<String>,
    pub(crate) refs: Vec<Ref>,
    pub(crate) mode: Mode,
    pub(crate) kind: Option<StatementKind>,
    pub(crate) arrangement: bool,
}

/// A heading of sections as it was met, and how many words stand under it.
pub(crate) struct Occurrence {
    pub(crate) letters: Vec<Letter>,
    pub(crate) naming: Naming,
    pub(crate) words: usize,
}

/// A line for the cover details, the placement, the budget and the list of advice.
#[derive(Clone)]
pub(crate) struct Line {
    /// The section it stands in; none outside all sections.
    pub(crate) section: Option<Letter>,
    /// Cells of its row, or the one text; each with the header or label that says what it is, if any.
    pub(crate) cells: Vec<(Option<String>, String)>,
    /// Whether it stands in a page header or footer.
    pub(crate) running: bool,
    /// Whether it looks like a heading.
    pub(crate) heading: bool,
    pub(crate) place: Place,
}

/// Walks through a document and gathers its sections.
#[derive(Default)]
pub(crate) struct Builder {
    /// How many leading headings belong to a list of contents.
    pub(crate) skip: usize,
    /// Letters that the document labels as such somewhere.
    pub(crate) explicit: Vec<Letter>,
    /// Letters before titles in plain type are headings: the document has a series of them.
    pub(crate) plain_letters: bool,
    /// Letters before titles in plain type that were met.
    pub(crate) plain_seen: Vec<Letter>,
    /// Sections that a title of their own names somewhere.
    pub(crate) alone: Vec<Letter>,
    /// Sections whose own title was met.
    pub(crate) alone_seen: Vec<Letter>,
    /// The open sections have a bare label so far: their title may follow.
    pub(crate) untitled: bool,
    pub(crate) seen: usize,
    pub(crate) occurrences: Vec<Occurrence>,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) notes: Vec<Note>,
    pub(crate) lines: Vec<Line>,
    pub(crate) links: Vec<Link>,
    /// References that statements and their headings make, by id of the statement.
    pub(crate) refs: Vec<(String, Ref)>,
    pub(crate) open: Vec<Letter>,
    pub(crate) level: Option<u8>,
    pub(crate) sub: Sub,
    /// Section and kind that a column or row dictates.
    pub(crate) target: Option<(Letter, StatementKind)>,
    /// Inside a cell of a column, where no section opens.
    pub(crate) in_cell: bool,
    /// Id and depth of the outcome that steps belong to.
    pub(crate) outcome: Option<(String, i16)>,
    /// Labels of the last outcome and of its last step, and how deep that step stood.
    pub(crate) series: super::steps::Series,
    /// Whether what follows the outcome in the same cell is its steps.
    pub(crate) steps_follow: bool,
    pub(crate) lead: Option<(String, i16)>,
    pub(crate) pending: Option<String>,
    pub(crate) columns: Vec<Column>,
    /// Ids of the statements in the order in which they were read.
    pub(crate) fresh: Vec<String>,
    pub(crate) counters: BTreeMap<String, u32>,
}

impl Builder {
    /// Opens sections under a heading.
    pub(crate) fn open_sections(
        &mut self,
        naming: Naming,
        letters: &[Letter],
        heading: &str,
        level: Option<u8>,
        place: Place,
    ) {
        self.occurrences.push(Occurrence { letters: letters.to_vec(), naming, words: 0 });
        self.seen += 1;
        self.lead = None;
        self.pending = None;
        self.outcome = None;
        if self.seen <= self.skip {
            self.open = Vec::new();
            self.top_note(NoteKind::Boilerplate, None, heading, place);
            return;
        }
        let again = self.open == letters;
        self.open = letters.to_vec();
        self.untitled = super::headings::is_bare_label(heading);
        if !again {
            self.sub = Sub::default();
            self.level = level;
        }
        if letters == [Letter::A] && (again || super::headings::is_numbered_part(heading)) {
            self.sub = Sub {
                heading: Some(heading.to_owned()),
                mode: super::views::mode(heading),
                ..Sub::default()
            };
        }
        for &letter in letters {
            self.ensure(letter, Some(heading), place);
            let others = letters.iter().copied().filter(|l| *l != letter);
            if let Some(draft) = self.draft(letter) {
                for other in others {
                    if !draft.section.combined_with.contains(&other) {
                        draft.section.combined_with.push(other);
                    }
                }
            }
        }
    }

    /// Closes the lettered part.
    pub(crate) fn close(&mut self) {
        self.open = Vec::new();
        self.sub = Sub::default();
        self.lead = None;
        self.pending = None;
        self.outcome = None;
    }

    pub(crate) fn draft(&mut self, letter: Letter) -> Option<&mut Draft> {
        self.drafts.iter_mut().find(|d| d.section.letter == letter)
    }

    /// Makes sure that a section is there; a second, different heading becomes a note.
    pub(crate) fn ensure(&mut self, letter: Letter, heading: Option<&str>, place: Place) {
        if let Some(draft) = self.drafts.iter_mut().find(|d| d.section.letter == letter) {
            let Some(heading) = heading else { return };
            match &draft.section.heading {
                None => {
                    draft.section.heading = Some(heading.into());
                    draft.section.place = place;
                }
                Some(known) if known.as_str() != heading => {
                    let known = draft.section.notes.iter().any(|n| n.text.as_str() == heading);
                    if !known {
                        draft.section.notes.push(note(NoteKind::Boilerplate, None, heading, place));
                    }
                }
                Some(_) => {}
            }
            return;
        }
        let mut section = Section::new(letter, SectionState::Empty);
        section.heading = heading.map(Into::into);
        section.place = place;
        self.drafts.push(Draft { section, said: false, absent: false });
    }

    /// Takes a text right after a bare label as the title of the open sections, if it is one.
    pub(crate) fn take_title(&mut self, text: &str) -> bool {
        let untitled = std::mem::take(&mut self.untitled);
        if !untitled || !super::headings::is_title_of(&self.open, text) {
            return false;
        }
        for letter in self.open.clone() {
            if let Some(draft) = self.draft(letter) {
                let label = draft.section.heading.as_ref().map_or("", |h| h.as_str());
                let whole = if label.is_empty() { text.to_owned() } else { format!("{label} {text}") };
                draft.section.heading = Some(whole.into());
            }
        }
        self.weigh(text);
        true
    }

    /// A note outside all sections.
    pub(crate) fn top_note(&mut self, kind: NoteKind, heading: Option<&str>, text: &str, place: Place) {
        self.notes.push(note(kind, heading, text, place));
    }

    /// A note of the section that is open, or outside all sections.
    pub(crate) fn note(&mut self, kind: NoteKind, text: &str, place: Place) {
        let heading = self.sub.heading.clone();
        let letter = self.target.map(|(l, _)| l).or_else(|| self.open.first().copied());
        match letter.and_then(|l| self.draft(l)) {
            Some(draft) => draft.section.notes.push(note(kind, heading.as_deref(), text, place)),
            None => self.top_note(kind, heading.as_deref(), text, place),
        }
    }

    /// Marks the open sections as saying something.
    pub(crate) fn said(&mut self) {
        for letter in self.targets() {
            if let Some(draft) = self.draft(letter) {
                draft.said = true;
            }
        }
    }

    /// The sections that text here belongs to.
    pub(crate) fn targets(&self) -> Vec<Letter> {
        self.target.map_or_else(|| self.open.clone(), |(letter, _)| vec![letter])
    }

    /// Counts words under the last heading.
    pub(crate) fn weigh(&mut self, text: &str) {
        if let Some(last) = self.occurrences.last_mut() {
            last.words += super::words::count(text);
        }
    }
}

pub(crate) fn note(kind: NoteKind, heading: Option<&str>, text: &str, place: Place) -> Note {
    Note { kind, heading: heading.map(Into::into), text: text.into(), place }
}

/// How many leading headings are a list of contents or a key to the letters: a run of short entries, each of
/// whose letters comes again later.
pub(crate) fn contents_run(occurrences: &[Occurrence]) -> usize {
    let recurs = |letters: &[Letter], from: usize| {
        letters.iter().all(|l| {
            occurrences.iter().skip(from).any(|o| {
                o.letters.iter().any(|other| l == other || l.as_str().get(..1) == other.as_str().get(..1))
            })
        })
    };
    (4..=occurrences.len())
        .rev()
        .find(|&end| {
            let Some(run) = occurrences.get(..end) else { return false };
            let distinct: std::collections::BTreeSet<Letter> =
                run.iter().flat_map(|o| o.letters.iter().copied()).collect();
            // The last entry is followed by whatever front matter comes next, so its words do not count.
            let short = run.iter().rev().skip(1).all(|o| o.words <= 60);
            distinct.len() >= 4
                && short
                && distinct.len() * 3 >= run.len() * 2
                && run.iter().all(|o| recurs(&o.letters, end))
        })
        .unwrap_or(0)
}
