//! A statement read on from its lead-in, as one row of words.

use crate::{
    position::Span,
    statement::StatementView,
    text::{
        Annotation, Class, Hit, Lexicon, Tokens,
        lexicon::{
            need::DIAGNOSES,
            outcome::{CHILD, GROUPS, INTERVENTIONS, OBJECTS, SERVICES},
            verbs::ABSTRACT,
        },
        time::{Anchor, TimeFrame, frames},
    },
};

/// The words of the lead-in and of the statement, with the time frames masked.
pub(in crate::statement) struct Words<'v> {
    lead: Option<&'v Annotation<'v>>,
    text: &'v Annotation<'v>,
    offset: usize,
    masked: Vec<bool>,
    named: Vec<bool>,
    /// Time frames of the lead-in and of the statement.
    pub(in crate::statement) frames: Vec<TimeFrame>,
}

impl<'v> Words<'v> {
    pub(in crate::statement) fn of(view: &'v StatementView<'_>) -> Self {
        let input = view.input;
        let anchor = Anchor {
            born: input.date_of_birth,
            year_group: input.year_group,
            plan_date: input.plan_date,
            review_by: input.review_by,
        };
        let lead = view.lead_in.as_ref().filter(|l| !l.text().trim_end().ends_with('.'));
        let offset = lead.map_or(0, |l| l.tokens().len());
        let mut masked = vec![false; offset + view.text.tokens().len()];
        let mut all = Vec::new();
        // A time frame counts even in a lead-in that is a sentence of its own.
        if let Some(l) = view.lead_in.as_ref() {
            all.extend(frames(l.tokens(), &anchor));
        }
        if lead.is_some() {
            mark(&mut masked, &all, 0);
        }
        let own = frames(view.text.tokens(), &anchor);
        mark(&mut masked, &own, offset);
        all.extend(own.iter().map(|f| TimeFrame { from: f.from + offset, to: f.to + offset, ..*f }));
        let mut words = Self { lead, text: &view.text, offset, masked, named: Vec::new(), frames: all };
        words.named = words.name_tokens(&input.names);
        words
    }

    fn name_tokens(&self, names: &[&str]) -> Vec<bool> {
        let guess = if names.is_empty() { self.guess() } else { None };
        let mut parts: Vec<String> = names
            .iter()
            .flat_map(|n| n.split([' ', '-']))
            .map(|p| p.replace('’', "'").to_lowercase())
            .collect();
        parts.extend(guess);
        let mut seen = false;
        (0..self.len())
            .map(|i| {
                let word = self.folded(i);
                let bare = word.strip_suffix("'s").unwrap_or(word);
                if self.masked(i) || !parts.iter().any(|p| p == bare && !p.is_empty()) {
                    return false;
                }
                // "May", "Will", "Hope" and the like are words too: a name has a capital, or stands first.
                let is_name = self.is_capital(i) || !seen;
                seen |= is_name;
                is_name
            })
            .collect()
    }

    /// A capitalised first word that a verb or possessive follows, where the plan gives no name.
    fn guess(&self) -> Option<String> {
        let first = (0..self.len()).find(|&i| !self.masked(i) && self.class(i) == Class::Word)?;
        let word = self.folded(first);
        if !self.is_capital(first) || !self.may_be_name(first) {
            return None;
        }
        if let Some(owner) = word.strip_suffix("'s") {
            return Some(owner.to_owned());
        }
        let next = self.folded(first + 1);
        let verb = matches!(
            next,
            "will"
                | "has"
                | "is"
                | "can"
                | "cannot"
                | "can't"
                | "does"
                | "doesn't"
                | "needs"
                | "may"
                | "finds"
                | "would"
                | ":"
                | "struggles"
                | "was"
                | "had"
                | "also"
                | "often"
                | "isn't"
                | "could"
                | "should"
        );
        verb.then(|| word.to_owned())
    }

    /// Whether a word is none that is known to be something else.
    pub(in crate::statement) fn may_be_name(&self, i: usize) -> bool {
        let known = [&SERVICES, &GROUPS, &CHILD, &OBJECTS, &INTERVENTIONS, &DIAGNOSES];
        let word = self.folded(i);
        !known.iter().any(|l| self.hit_at(l, i).is_some()) && !is_opener(word) && !ABSTRACT.has(word)
    }

    pub(in crate::statement) fn len(&self) -> usize {
        self.masked.len()
    }

    fn place(&self, i: usize) -> Option<(&Annotation<'v>, usize)> {
        match self.lead {
            Some(l) if i < self.offset => Some((l, i)),
            _ => i.checked_sub(self.offset).map(|i| (self.text, i)),
        }
    }

    pub(in crate::statement) fn tokens_at(&self, i: usize) -> Option<(&Tokens, usize)> {
        self.place(i).map(|(a, i)| (a.tokens(), i))
    }

    /// The folded word; empty beyond the end.
    pub(in crate::statement) fn folded(&self, i: usize) -> &str {
        self.place(i).map_or("", |(a, i)| a.tokens().folded(i))
    }

    pub(in crate::statement) fn class(&self, i: usize) -> Class {
        self.place(i).map_or(Class::Punct, |(a, i)| a.tokens().class(i))
    }

    /// The word as it is written.
    pub(in crate::statement) fn raw(&self, i: usize) -> &str {
        self.place(i).and_then(|(a, i)| a.tokens().get(i).map(|t| t.span.of(a.text()))).unwrap_or("")
    }

    pub(in crate::statement) fn is_capital(&self, i: usize) -> bool {
        self.raw(i).chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether a word belongs to a time frame.
    pub(in crate::statement) fn masked(&self, i: usize) -> bool {
        self.masked.get(i).copied().unwrap_or(false)
    }

    /// Whether a word is (a possessive of) the child's name.
    pub(in crate::statement) fn named(&self, i: usize) -> bool {
        self.named.get(i).copied().unwrap_or(false)
    }

    pub(in crate::statement) fn is_name_or_pronoun(&self, i: usize) -> bool {
        let word = self.folded(i);
        (self.named(i) && !word.ends_with("'s") && self.folded(i + 1) != "'")
            || matches!(
                word,
                "he" | "she"
                    | "they"
                    | "i"
                    | "you"
                    | "i'll"
                    | "he'll"
                    | "she'll"
                    | "they'll"
                    | "you'll"
                    | "i'd"
                    | "he'd"
                    | "she'd"
                    | "they'd"
                    | "we"
                    | "it"
            )
    }

    /// Whether a word speaks of the child at all.
    pub(in crate::statement) fn is_person(&self, i: usize) -> bool {
        self.named(i)
            || self.is_name_or_pronoun(i) && self.folded(i) != "it" && self.folded(i) != "we"
            || matches!(self.folded(i), "his" | "her" | "their" | "my" | "your" | "him" | "them" | "me")
    }

    /// Where words stand in the statement; nothing for words of the lead-in.
    pub(in crate::statement) fn span(&self, from: usize, to: usize) -> Option<Span> {
        let from = from.max(self.offset).checked_sub(self.offset)?;
        let to = to.checked_sub(self.offset)?;
        (from < to).then(|| self.text.tokens().span(from, to))
    }

    /// The phrase of a lexicon that begins at a word, as the first word after it.
    pub(in crate::statement) fn hit_at(&self, lexicon: &'static Lexicon, i: usize) -> Option<usize> {
        let (annotation, at) = self.place(i)?;
        let hits = annotation.all_hits();
        let first = hits.partition_point(|h| h.from < at);
        let hit = hits
            .iter()
            .skip(first)
            .take_while(|h| h.from == at)
            .find(|h| std::ptr::eq(h.lexicon, lexicon))?;
        Some(hit.to + (i - at))
    }

    /// Every phrase of a lexicon, as first word and first word after it.
    pub(in crate::statement) fn hits<'s>(
        &'s self,
        lexicon: &'static Lexicon,
    ) -> impl Iterator<Item = (usize, usize)> + 's {
        let shift = move |h: &Hit, by: usize| (h.from + by, h.to + by);
        let lead = self.lead.into_iter().flat_map(move |l| l.hits(lexicon).map(move |h| shift(h, 0)));
        lead.chain(self.text.hits(lexicon).map(move |h| shift(h, self.offset)))
    }

    /// The first phrase of a lexicon that begins in a range.
    pub(in crate::statement) fn hit_in(
        &self,
        lexicon: &'static Lexicon,
        from: usize,
        to: usize,
    ) -> Option<(usize, usize)> {
        let lead = self.lead.and_then(|l| self.hit_of(l, 0, lexicon, from, to));
        lead.or_else(|| self.hit_of(self.text, self.offset, lexicon, from, to))
    }

    // Looks only at the hits in the range, so that many short ranges cost no more than one long one.
    fn hit_of(
        &self,
        annotation: &Annotation<'_>,
        offset: usize,
        lexicon: &'static Lexicon,
        from: usize,
        to: usize,
    ) -> Option<(usize, usize)> {
        let hits = annotation.all_hits();
        let first = hits.partition_point(|h| h.from + offset < from);
        hits.iter()
            .skip(first)
            .take_while(|h| h.from + offset < to)
            .find(|h| std::ptr::eq(h.lexicon, lexicon) && !self.masked(h.from + offset))
            .map(|h| (h.from + offset, h.to + offset))
    }

    /// The places of every phrase of a lexicon that is not part of a time frame.
    pub(in crate::statement) fn spans(&self, lexicon: &'static Lexicon) -> Vec<Span> {
        self.hits(lexicon).filter(|(f, _)| !self.masked(*f)).filter_map(|(f, t)| self.span(f, t)).collect()
    }
}

fn mark(masked: &mut [bool], frames: &[TimeFrame], offset: usize) {
    for frame in frames {
        for m in masked.iter_mut().take(frame.to + offset).skip(frame.from + offset) {
            *m = true;
        }
    }
}

fn is_opener(word: &str) -> bool {
    matches!(
        word,
        "he" | "she"
            | "they"
            | "i"
            | "it"
            | "we"
            | "you"
            | "the"
            | "this"
            | "that"
            | "there"
            | "these"
            | "his"
            | "her"
            | "their"
            | "my"
            | "our"
            | "when"
            | "if"
            | "what"
            | "who"
            | "it's"
            | "he's"
            | "she's"
            | "that's"
            | "there's"
            | "let's"
            | "not"
            | "all"
            | "each"
            | "every"
            | "some"
            | "speech"
            | "language"
            | "attendance"
            | "behaviour"
            | "progress"
            | "sleep"
            | "anxiety"
            | "communication"
            | "attention"
            | "literacy"
            | "numeracy"
            | "reading"
            | "writing"
            | "vision"
            | "hearing"
            | "mobility"
            | "listening"
            | "play"
            | "learning"
            | "concentration"
            | "confidence"
            | "independence"
            | "memory"
    )
}
