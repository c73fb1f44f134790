//! Paragraphs: which are headings of sections, which sub-headings, which content.

use ehcp_core::plan::{Letter, NoteKind, Place, StatementKind};

use super::headings::{self, Naming, named};
use super::sections::{Builder, Line, Sub};
use super::shape::{
    is_bulleted, is_contents_line, is_listed, is_plain_letter, is_sentence, is_social_care_label,
    is_sure_letter, label_and_content, lettered_text, says_none,
};
use super::views::Mode;
use super::{areas, boilerplate, endings, labels, place, refs, roles, views, words};
use crate::document::{Block, Paragraph, Part};

impl Builder {
    /// Reads blocks in order.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
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
        if p.part == Part::HeaderFooter {
            self.line_of(text, at, true, false);
            self.top_note(NoteKind::Boilerplate, None, text, at);
            return;
        }
        if p.contents_line || is_contents_line(text) {
            self.top_note(NoteKind::Boilerplate, None, text, at);
            return;
        }
        let beside = p.heading.is_none() && !self.untitled && self.stands_beside(text, at);
        if beside || self.take_title(text) || self.heading(p, next) {
            return;
        }
        self.content(p, next);
    }

    pub(crate) fn line_of(&mut self, text: &str, at: Place, running: bool, heading: bool) {
        let section = self.open.first().copied().filter(|_| !running);
        let cells = vec![(None, text.to_owned())];
        self.lines.push(Line { section, cells, running, heading, place: at });
    }

    // Whether the paragraph is a heading; it is then taken as one.
    fn heading(&mut self, p: &Paragraph, next: Option<&Block>) -> bool {
        let text = p.text.trim();
        if p.list.as_ref().is_some_and(|l| !l.ordered) && p.heading.is_none() {
            return false;
        }
        if !self.in_cell {
            if p.list.is_none()
                && let Some((label, letters, rest)) = label_and_content(text)
                && letters != self.open
            {
                self.open_sections(Naming::Labelled, &letters, label, p.heading, place(p.place));
                self.untitled = false;
                self.content(&Paragraph { text: rest.to_owned(), heading: None, ..p.clone() }, next);
                return true;
            }
            let heading = lettered_text(p);
            // What follows "B1" alone on its line is its text, however it looks.
            let free =
                |naming: Naming| self.pending.is_none() || p.heading.is_some() && naming == Naming::Labelled;
            let label = named(&heading)
                .filter(|(naming, _)| free(*naming))
                .map(|(naming, letters)| (naming, self.narrowed(naming, letters, &heading)));
            if let Some((naming, letters)) = label
                && self.opens(naming, &letters, &heading, p)
            {
                self.open_heading(naming, &letters, &heading, p);
                return true;
            }
            if self.closed_by(p) {
                self.close();
                self.line_of(text, place(p.place), false, true);
                self.sub.heading = Some(text.to_owned());
                return true;
            }
        }
        if self.is_sub(p, next) {
            if self.open.is_empty() {
                self.line_of(text, place(p.place), false, true);
            }
            self.sub_heading(text, place(p.place));
            return true;
        }
        false
    }

    // "My health" is needs and help where the help has no heading of its own.
    fn narrowed(&self, naming: Naming, mut letters: Vec<Letter>, heading: &str) -> Vec<Letter> {
        let own = |l: &Letter| self.alone.contains(l);
        if naming == Naming::Subject && headings::is_loose(heading) && !letters.iter().all(own) {
            letters.retain(|l| !own(l));
        }
        letters
    }

    fn open_heading(&mut self, naming: Naming, letters: &[Letter], text: &str, p: &Paragraph) {
        self.open_sections(naming, letters, text, p.heading, place(p.place));
        // "Section J: not applicable" says all in its heading.
        let tail = text.rsplit([':', '–', '—', '-', '\n']).next().unwrap_or("");
        if tail.len() < text.len() && boilerplate::is_absent(tail) || says_none(text) {
            for &letter in letters {
                if let Some(draft) = self.draft(letter) {
                    draft.absent = true;
                }
            }
        }
    }

    // Whether a paragraph that names sections is their heading, and not a sentence about them.
    fn opens(&mut self, naming: Naming, letters: &[Letter], text: &str, p: &Paragraph) -> bool {
        let count = words::count(text);
        let look = looks_like_heading(p);
        let plain = words::plain(text);
        if count > 45 || words::starts(&plain, &["see", "as in", "refer to", "please see"]) {
            return false;
        }
        match naming {
            Naming::Labelled => {
                let starts = words::starts(&plain, &["section", "sections", "part", "parts"])
                    || plain.starts_with("section");
                let bracketed = text.ends_with(')') && !words::ends_sentence(text.trim_end_matches(')'));
                if p.heading.is_some()
                    || look && (starts || bracketed || count <= 16 && !words::ends_sentence(text))
                {
                    return true;
                }
                let titled = || headings::has_title(&plain) && !words::ends_sentence(text);
                starts && (titled() || !is_sentence(&plain) && !is_bulleted(p))
                    || bracketed && count <= 12 && look
            }
            Naming::Lettered => {
                let sentence = words::ends_sentence(text) && count > 8;
                if !sentence && !is_bulleted(p) && is_plain_letter(letters, text, count) {
                    if is_sure_letter(text, p) {
                        self.plain_seen.extend(letters);
                    }
                    if self.plain_letters {
                        return true;
                    }
                }
                !sentence
                    && (look
                        || p.list.is_none() && text.contains(':') && count <= 20
                        || (p.list.is_none() || text != p.text.trim())
                            && (is_social_care_label(letters, text) || says_none(text)))
            }
            Naming::Subject => {
                let fresh = !letters.iter().any(|l| self.is_explicit(*l))
                    && !letters.iter().all(|l| self.open.contains(l));
                // In a plan whose sections carry letters, a title of another look is a heading within one.
                let level = self.level.is_none_or(|level| p.heading.is_some_and(|h| h <= level))
                    || self.open.is_empty();
                if let ([letter], true) = (letters, look && count <= 24) {
                    self.alone_seen.push(*letter);
                }
                // In a list of advice a row may be called "Social care" or "Parents' views".
                let listed = self.open == [Letter::K] && p.heading.is_none();
                fresh
                    && look
                    && level
                    && !listed
                    && count <= 24
                    && !words::ends_sentence(text)
                    && !plain.starts_with("education, health")
            }
        }
    }

    fn is_explicit(&self, letter: Letter) -> bool {
        self.explicit.iter().any(|l| l.as_str().get(..1) == letter.as_str().get(..1))
    }

    fn closed_by(&self, p: &Paragraph) -> bool {
        let text = p.text.trim();
        let Some(&first) = self.open.first() else { return false };
        if words::starts(&words::plain(text), &["signed", "signature"]) && text.chars().count() < 160 {
            return true;
        }
        if !looks_like_heading(p) || words::count(text) > 20 || p.list.is_some() {
            return false;
        }
        if endings::closes(text) {
            return true;
        }
        let level = match (p.heading, self.level) {
            (Some(own), Some(section)) => {
                own < section || own == section && matches!(first, Letter::I | Letter::J | Letter::K)
            }
            _ => false,
        };
        level && !areas::is_area(text) && !labels::is_label(text) && views::mode(text) == Mode::Open
            || level && matches!(first, Letter::I | Letter::J | Letter::K)
    }

    fn is_sub(&self, p: &Paragraph, next: Option<&Block>) -> bool {
        let text = p.text.trim();
        let count = words::count(text);
        if p.heading.is_some() {
            return count <= 40;
        }
        // A school in bold type is what section I says.
        if self.open.first() == Some(&Letter::I) && crate::details::names_school(text) {
            return false;
        }
        if labels::is_label(text) && p.list.is_none() {
            return true;
        }
        // A second line of the title of the sections that are open.
        if looks_like_heading(p) && count <= 30 && named(text).is_some_and(|(_, l)| l == self.open) {
            return true;
        }
        // A question of the form, above its answer.
        let in_views = self.open.contains(&Letter::A);
        let asks = text.ends_with('?')
            && words::starts(&words::plain(text), &["what", "how", "who", "where", "when", "which"]);
        if asks && in_views && p.list.is_none() && count <= 16 && next.is_some() {
            return true;
        }
        if p.list.is_some() || count > 16 || words::ends_sentence(text) || is_statement(text) {
            return false;
        }
        let followed = next.is_some();
        // "Strengths:", "Needs:" above a list say what its items are.
        let kind = || matches!(roles::role(text), Some(roles::Role::Kind(_)));
        if text.ends_with(':') && count <= 4 && followed && !self.open.is_empty() && kind() {
            return true;
        }
        let referring =
            words::starts(&words::plain(text), &["for need", "for needs", "provision for", "needs", "need"])
                && !refs::parse(text).is_empty();
        if looks_like_heading(p) || referring && followed {
            return true;
        }
        if !followed || boilerplate::is_absent(text) || boilerplate::is_blank(text) {
            return false;
        }
        let listed = matches!(next, Some(Block::Paragraph(n)) if n.heading.is_none() && (is_listed(n) || labels::split(&n.text).is_some()));
        let known = areas::is_area(text) || views::mode(text) != Mode::Open && in_views;
        (known && count <= 10) || (listed && count <= 6 && !text.ends_with(':') && !self.open.is_empty())
    }

    /// Takes a text as the sub-heading of what follows.
    pub(crate) fn sub_heading(&mut self, text: &str, at: Place) {
        let text = text.trim();
        self.lead = None;
        if labels::is_label(text) {
            self.label_heading(text);
            return;
        }
        let plain = words::plain(text);
        let mut sub = Sub { heading: Some(text.to_owned()), refs: refs::parse(text), ..Sub::default() };
        let stripped = strip_prefix(text, &["area of need:", "area:", "category of need:"]);
        let role = if words::count(text) <= 10 { roles::role(text) } else { None };
        sub.kind = match role {
            Some(roles::Role::Kind(kind)) => Some(kind),
            Some(roles::Role::Sections(letters)) if letters.len() == 1 => {
                letters.first().map(|l| default_kind(*l))
            }
            _ => None,
        };
        if self.open.contains(&Letter::A) {
            sub.mode = views::mode(text);
            sub.kind = None;
        } else if words::any(&plain, &["history", "background"]) {
            sub.mode = Mode::Note(NoteKind::History);
        }
        sub.arrangement = words::any(
            &plain,
            &["monitoring", "review arrangements", "arrangements for", "commissioning", "sources of advice"],
        ) && !self.open.contains(&Letter::A);
        if areas::is_area(text) && !self.open.contains(&Letter::A) {
            sub.area = Some(stripped.to_owned());
        } else if sub.kind.is_some() {
            sub.area = self.sub.area.take();
        }
        if sub.kind == Some(StatementKind::Step) {
            sub.refs = std::mem::take(&mut self.sub.refs);
        } else {
            self.outcome = None;
        }
        if sub.area.is_none() || stripped.len() < text.len() {
            self.note(NoteKind::Boilerplate, text, at);
        }
        self.sub = sub;
        self.pending = None;
    }

    // "Outcome 2" or "Step" alone on its line: the label of what follows.
    fn label_heading(&mut self, text: &str) {
        let kind = labels::split(text).map(|(_, kind, _)| kind);
        if kind == Some(labels::LabelKind::Step) {
            self.sub.kind = Some(StatementKind::Step);
            return;
        }
        self.sub.kind = match kind {
            Some(labels::LabelKind::Outcome) => Some(StatementKind::Outcome),
            Some(labels::LabelKind::Need) => Some(StatementKind::Need),
            Some(labels::LabelKind::Provision) => Some(StatementKind::Provision),
            _ => self.sub.kind.filter(|k| *k != StatementKind::Step),
        };
        self.outcome = None;
        // "Provision" alone is a heading; with a number it is the label of one entry.
        self.pending =
            text.contains(|c: char| c.is_ascii_digit()).then(|| text.trim_end_matches(['.', ':']).to_owned());
    }
}

/// The kind of statement that a section holds.
pub(crate) fn default_kind(letter: Letter) -> StatementKind {
    match letter {
        Letter::A => StatementKind::View,
        Letter::B | Letter::Other | Letter::I | Letter::J | Letter::K => StatementKind::Need,
        Letter::C => StatementKind::HealthNeed,
        Letter::D => StatementKind::CareNeed,
        Letter::E => StatementKind::Outcome,
        Letter::F | Letter::G | Letter::H | Letter::H1 | Letter::H2 => StatementKind::Provision,
    }
}

/// Whether a paragraph looks like a heading by style, weight, shade or capitals.
pub(crate) fn looks_like_heading(p: &Paragraph) -> bool {
    p.heading.is_some()
        || p.look.bold
        || p.look.shaded
        || p.look.underlined
        || p.look.size.is_some_and(|s| s >= 13.5) && words::count(&p.text) <= 20
        || words::all_capitals(&p.text)
}

// A short line that speaks as a statement does.
fn is_statement(text: &str) -> bool {
    let plain = words::plain(text);
    words::starts(
        &plain,
        &["by the end", "by july", "by august", "by september", "by easter", "by christmas", "i "],
    ) || words::any(&plain, &["will be able", "is able", "will have", "will be"]) && words::count(text) > 4
}

fn strip_prefix<'a>(text: &'a str, prefixes: &[&str]) -> &'a str {
    let plain = words::plain(text);
    for prefix in prefixes {
        if plain.starts_with(prefix) {
            return text.get(prefix.len()..).unwrap_or(text).trim();
        }
    }
    text
}
