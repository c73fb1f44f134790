//! Headings of a piece of advice: which paragraphs are headings, and what they change.

use ehcp_core::plan::{Letter, NoteKind, Place, StatementKind};

use super::super::genre::names_advice;
use super::super::headings::name_section;
use super::super::paragraphs::looks_like_heading;
use super::super::sections::note;
use super::super::{areas, labels, place, words};
use super::sentences::{is_outcome, recommends};
use super::topic::{Topic, is_plain_heading, topic};
use super::walk::{Walk, is_last_of_its_heading, line};
use crate::document::{Block, Paragraph};

impl Walk {
    // Takes a paragraph as a heading, where it is one.
    pub(super) fn take_heading(&mut self, p: &Paragraph, next: Option<&Block>) -> bool {
        let text = p.text.trim();
        let at = place(p.place);
        if !self.begun
            && self.title.is_none()
            && words::count(text) <= 20
            && names_advice(&words::plain(text))
        {
            let titled = p.heading.is_some()
                || looks_like_heading(p)
                || !text.contains(':')
                || text.contains("advice");
            if titled
                && !words::ends_sentence(text)
                && !(is_plain_heading(text) && matches!(topic(text), Some(Topic::Kind(_))))
            {
                self.title = Some(text.to_owned());
                self.lines.push(line(text, at, false, true));
                self.notes.push(note(NoteKind::Boilerplate, None, text, at));
                return true;
            }
        }
        if !self.is_heading(p, next) {
            return self.runs_in(p, next);
        }
        let level = p.heading;
        let deeper = matches!((level, self.level), (Some(own), Some(above)) if own > above);
        self.head(text, level, deeper, at);
        true
    }

    /// Takes a text as the heading of what follows.
    pub(super) fn head(&mut self, text: &str, level: Option<u8>, deeper: bool, at: Place) {
        let direct = self.under == 0 && self.area.is_some() && self.heading == self.area;
        self.drop_lead();
        self.under = 0;
        self.outcome = None;
        self.notes.push(note(NoteKind::Boilerplate, None, text, at));
        let found = topic(text);
        let area = areas::is_area(text);
        if labels::is_label(text) && text.contains(|c: char| c.is_ascii_digit()) {
            self.labelled_heading(text);
            return;
        }
        if let Some(found) = found {
            self.settle_area(text, level, area, is_of_an_area(found), direct);
            if found == Topic::End {
                self.lines.push(line(text, at, false, true));
            }
            self.begun = true;
            self.topic = found;
            self.level = level;
            self.heading = Some(text.to_owned());
            self.due = is_dated(text).then(|| text.to_owned());
            self.section = match name_section(text).as_slice() {
                [one] if !matches!(one, Letter::Other) => Some(*one),
                _ => None,
            };
            return;
        }
        if !self.begun {
            self.lines.push(line(text, at, false, true));
        }
        let keeps = area || deeper || is_audience(text);
        if area {
            if is_of_an_area(self.topic) && self.area_first.is_none() {
                self.area_first = Some(false);
            }
            self.area = Some(text.to_owned());
            self.area_level = level;
        }
        // The next area, not a part of what stood above it.
        let closes =
            area && self.begun && (!is_of_an_area(self.topic) || self.area_first == Some(true) && !deeper);
        if !keeps && self.begun || closes {
            self.topic = Topic::Open;
            self.level = level;
            self.section = None;
        }
        self.heading = Some(text.to_owned());
    }

    // Whether the area above a heading holds for what stands below it: where its level says so, or where the document
    // has its parts below its areas.
    fn settle_area(&mut self, text: &str, level: Option<u8>, area: bool, part: bool, direct: bool) {
        let above = match (level, self.area_level) {
            (Some(own), Some(above)) => Some(own > above),
            _ => None,
        };
        // Views and background stand before the areas in either order.
        if self.area_first.is_none() && part {
            self.area_first = Some(above.unwrap_or(direct));
        }
        if area {
            self.area = Some(text.to_owned());
        } else if above == Some(false) || above.is_none() && self.area_first != Some(true) {
            self.area = None;
        }
    }

    // "Outcome 2", "Recommendation 1": the label of what follows.
    fn labelled_heading(&mut self, text: &str) {
        self.pending = Some(text.trim_end_matches(['.', ':']).to_owned());
        let kind = labels::split(text).map(|(_, kind, _)| kind);
        if let Some(kind) = kind.and_then(super::entries::kind_of_label) {
            self.topic = Topic::Kind(kind);
            self.begun = true;
        }
    }

    fn is_heading(&self, p: &Paragraph, next: Option<&Block>) -> bool {
        let text = p.text.trim();
        let count = words::count(text);
        if p.heading.is_some() && count <= 20 {
            return true;
        }
        let bulleted = p.list.as_ref().is_some_and(|l| !l.ordered);
        if bulleted || count > 14 || next.is_none() && !self.begun {
            return false;
        }
        if labels::is_label(text) && p.list.is_none() && text.contains(|c: char| c.is_ascii_digit()) {
            return next.is_some();
        }
        let filled = text.split_once(':').is_some_and(|(_, rest)| !rest.trim().is_empty());
        if words::ends_sentence(text) && !text.ends_with('?') || filled {
            return false;
        }
        if looks_like_heading(p) {
            return true;
        }
        let known = topic(text).is_some();
        let asks = text.ends_with('?') && known && words::starts(&words::plain(text), &["what", "how"]);
        let colon = text.ends_with(':') && count <= 6 && known && !recommends(text) && !is_outcome(text);
        p.list.is_none() && (asks || colon || is_plain_heading(text))
    }

    // "Recommendations: a nurse visits each term." A heading and what stands under it on one line.
    fn runs_in(&mut self, p: &Paragraph, next: Option<&Block>) -> bool {
        let text = p.text.trim();
        let Some((heading, rest)) = text.split_once([':', '\n']).map(|(h, r)| (h.trim(), r.trim())) else {
            return false;
        };
        if rest.is_empty() || p.list.is_some() || !is_plain_heading(heading) {
            return false;
        }
        let at = place(p.place);
        self.head(heading, p.heading, false, at);
        let rest = Paragraph { text: rest.to_owned(), heading: None, ..p.clone() };
        if !self.begins_list(&rest.text, -1, next, at) {
            let alone = is_last_of_its_heading(next);
            self.entry(&rest, alone);
            self.under += 1;
        }
        true
    }
}

// What a report says area by area, or of all areas at once.
fn is_of_an_area(topic: Topic) -> bool {
    matches!(
        topic,
        Topic::Mixed
            | Topic::Kind(
                StatementKind::Need
                    | StatementKind::Outcome
                    | StatementKind::Provision
                    | StatementKind::Strength
            )
    )
}

// "Outcomes by the end of Year 6" says by when.
fn is_dated(heading: &str) -> bool {
    words::any(&words::plain(heading), &["by", "within", "at the end of", "end of"])
}

// "For parents", "In the classroom", "At home": whom the entries below are for.
fn is_audience(text: &str) -> bool {
    let plain = words::plain(text);
    words::starts(
        &plain,
        &[
            "for",
            "in",
            "at",
            "to",
            "during",
            "with",
            "classroom",
            "home",
            "school",
            "parents",
            "teachers",
            "staff",
            "whole school",
            "nursery",
            "college",
        ],
    ) && words::count(text) <= 6
}
