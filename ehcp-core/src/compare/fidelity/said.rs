//! What a statement says, taken apart for comparison: its content words, themes, people, deliveries and how
//! firmly it is put.

use std::{collections::BTreeSet, sync::LazyLock};

use crate::{
    check::Settings,
    delivery::Delivery,
    plan::{ColumnRole, Letter, Statement, StatementKind},
    position::Span,
    statement::{CriterionId, Judgement, StatementInput, judge},
    text::{
        Annotation, Class, Tokens,
        lexicon::words::FRAME,
        quantity::{Measure, Quantity, cardinal, quantities},
        role::{Role, roles},
    },
    thread::topics,
};

use super::{
    binding::{self, Firmness},
    concepts::{self, Concept},
    days,
    people::Person,
    reason::{self, Reason},
};

/// A content word.
#[derive(Clone)]
pub(super) struct Word {
    /// Its stem.
    pub(super) stem: String,
    /// What may stand for it.
    pub(super) concepts: &'static [Concept],
    /// How much a word of its class says, before its rarity counts.
    pub(super) weight: f64,
    /// Where it stands in the statement's own words.
    pub(super) span: Span,
    /// Which clause it stands in.
    pub(super) clause: usize,
    /// Whether it may be a name: a capital within a sentence.
    pub(super) is_name: bool,
}

/// A statement taken apart.
pub(super) struct Said {
    pub(super) words: Vec<Word>,
    pub(super) themes: Vec<(usize, f64)>,
    pub(super) people: Vec<Person>,
    pub(super) deliveries: Vec<Delivery>,
    /// Every figure of the dose as it stands: minutes, times, in order of size.
    pub(super) amounts: Vec<(u8, f64)>,
    pub(super) firmness: Firmness,
    /// Stretches that loosen it.
    pub(super) loose: Vec<Span>,
    /// Stretches that state expertise.
    pub(super) expertise: Vec<Span>,
    /// What else is counted: the figure and the stem of the word after it.
    pub(super) figures: Vec<(f64, String)>,
    /// Whether the words give a reason for a departure from advice.
    pub(super) reason: Reason,
    /// Criteria of provision that are not met.
    pub(super) vague: Vec<CriterionId>,
    /// Its words; what they say of the advice is blanked.
    pub(super) text: String,
    /// Whether it reads as provision, whatever section it stands in.
    pub(super) provides: bool,
    /// Whether time is with the child alone, as the words say.
    pub(super) alone: bool,
    /// Whether it is given to several at once.
    pub(super) grouped: bool,
    /// Whether it trains or advises others, and not the child.
    pub(super) trains: bool,
}

/// Where a statement comes from.
pub(super) struct Origin<'a> {
    pub(super) section: Option<Letter>,
    pub(super) names: &'a [&'a str],
    /// The profession that "the therapist" or "the psychologist" of these words stands for.
    pub(super) author: Option<&'a str>,
    pub(super) is_advice: bool,
}

impl Said {
    /// Takes a statement apart.
    pub(super) fn of(statement: &Statement, origin: &Origin<'_>, settings: &Settings) -> Self {
        let whole = Annotation::of(&statement.text);
        let reason = if origin.is_advice { Reason::default() } else { reason::of(&whole) };
        // What is said of the advice is not what is given; blanks keep every other word in its place.
        let text = blanked(&statement.text, &reason.aside);
        let mut input = StatementInput::new(StatementKind::Provision, &text);
        input.lead_in = statement.lead_in.as_deref();
        input.section = origin.section;
        input.columns = &statement.columns;
        input.deliveries = &statement.deliveries;
        input.names = origin.names.to_vec();
        input.in_plan = !origin.is_advice;
        let judged = judge(&input, settings);
        Self::read(statement, &text, reason, origin, &judged)
    }

    fn read(
        statement: &Statement,
        text: &str,
        reason: Reason,
        origin: &Origin<'_>,
        judged: &Judgement,
    ) -> Self {
        let ann = Annotation::of(text);
        let quantities = quantities(ann.tokens());
        let evidence = |id| {
            let criterion = judged.criteria.iter().find(|(c, _)| *c == id);
            criterion.map_or(&[][..], |(_, c)| c.evidence.as_slice())
        };
        let own_roles = roles(text, ann.tokens());
        let is_role = |i: usize| own_roles.iter().any(|r| r.from <= i && i < r.to);
        let people = people(statement, &ann, &own_roles, evidence(CriterionId::Who), origin);
        let figures = figures(&ann, &quantities);
        let loose = binding::loose(&ann, evidence(CriterionId::Committed));
        let firmness = binding::of(&ann, &loose, evidence(CriterionId::NoCeiling), origin.is_advice);
        Self {
            words: with_figures(words(&ann, origin.names, &is_role), &figures),
            themes: topics::themes_of(ann.tokens(), is_role),
            deliveries: days::with_days(&ann, judged.deliveries.clone()),
            amounts: days::amounts(&quantities),
            firmness,
            loose,
            expertise: evidence(CriterionId::Expertise).to_vec(),
            figures,
            reason,
            vague: judged.criteria.iter().filter(|(_, c)| c.met == Some(false)).map(|(id, _)| *id).collect(),
            provides: people.iter().any(|p| p.agent) && !judged.deliveries.is_empty(),
            alone: binding::is_alone(&ann, &quantities),
            grouped: binding::is_grouped(&ann, &quantities),
            trains: trains(&ann),
            people,
            text: text.to_owned(),
        }
    }

    /// How many content words it has, general ones counting little.
    pub(super) fn content(&self) -> f64 {
        self.words.iter().map(|w| if w.is_name { w.weight * NAME } else { w.weight }).sum()
    }
}

// "Training for all her teachers", "staff will be trained", "a course for his parents"; not "a trained assistant".
fn trains(ann: &Annotation<'_>) -> bool {
    let tokens = ann.tokens();
    (0..tokens.len()).any(|i| {
        let before = i.checked_sub(1).map_or("", |k| tokens.folded(k));
        let earlier = i.checked_sub(2).map_or("", |k| tokens.folded(k));
        match tokens.folded(i) {
            "training" => {
                !matches!(before, "travel" | "mobility" | "attention" | "toilet" | "auditory" | "skills")
            }
            "train" | "workshop" | "workshops" | "course" | "inset" | "coaching" | "upskill" => true,
            "trained" => {
                before == "be"
                    || earlier == "be"
                    || earlier == "will"
                    || before == "are" && matches!(tokens.folded(i + 1), "in" | "to" | "on" | "by")
            }
            _ => false,
        }
    })
}

fn blanked(text: &str, asides: &[Span]) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if asides.iter().any(|a| a.contains(Span::new(at, at + c.len_utf8()))) {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    out
}

fn people(
    statement: &Statement,
    ann: &Annotation<'_>,
    roles_of: &[Role],
    agents: &[Span],
    origin: &Origin<'_>,
) -> Vec<Person> {
    let mut people: Vec<Person> =
        roles_of.iter().map(|r| Person::of(r, agents.contains(&r.span), origin.author)).collect();
    for column in statement.columns.iter().filter(|c| c.role == ColumnRole::Who) {
        let in_column = roles(&column.text, &Tokens::of(&column.text));
        people.extend(in_column.iter().map(|r| Person::of(r, true, origin.author)));
    }
    people.extend(super::people::services(ann, &people));
    people
}

// How much a word says by its class: frame words say little, those that belong to a concept a little more.
const FRAME_WORD: f64 = 0.12;
const OF_FRAME: f64 = 0.35;
const GENERAL: f64 = 0.3;
/// What a name counts, in asking how much else a statement says.
pub(super) const NAME: f64 = 0.3;

/// Words that only hold a sentence together, count or tell the time.
const STOP: &str = "a an the and or of in on at to for with by from as is are be been being was were will shall must has \
    have had having his her hers their theirs its it's he she they them him it this that these those who which when \
    where so i my me you your we our us not no nor than less least about some any all each every more most per also \
    such other another same there here then but if do does did doing should would could may might can cannot what how \
    while whilst because until into onto over under during through throughout within across up down off out \
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty quarter half \
    once twice minute minutes min mins hour hours day days week weeks weekly daily fortnight fortnightly month months \
    monthly term terms termly half-term year years yearly annually annual times time total both own only just very \
    minimum maximum between approximately around after before since again still always often usually 1:1 \
    impaired impairment visually himself herself themselves itself mr mrs ms miss dr her's o'clock am pm";

static STOPS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| STOP.split_whitespace().collect());

fn words(ann: &Annotation<'_>, names: &[&str], taken: &dyn Fn(usize) -> bool) -> Vec<Word> {
    let tokens = ann.tokens();
    let names: Vec<String> =
        names.iter().flat_map(|n| n.split_whitespace()).map(|n| n.to_lowercase().replace('’', "'")).collect();
    let mut clause = 0;
    let mut words = Vec::new();
    for i in 0..tokens.len() {
        let folded = tokens.folded(i);
        match tokens.class(i) {
            Class::Break => clause += 1,
            Class::Punct if matches!(folded, "." | ";" | ":" | "," | "(" | ")" | "–" | "—") => {
                clause += 1
            }
            Class::Word if !taken(i) => {
                if folded == "and" || folded == "then" {
                    clause += 1;
                }
                let bare = folded.strip_suffix("'s").unwrap_or(folded);
                if bare.chars().count() < 2 || names.iter().any(|n| n == bare) {
                    continue;
                }
                let stem = topics::stem(folded);
                let concepts = concepts::of(&stem);
                if STOPS.contains(bare) {
                    continue;
                }
                let frame = FRAME.has(folded) || topics::is_empty_word(folded);
                let weight = match (frame, concepts.is_empty()) {
                    (true, true) => FRAME_WORD,
                    _ if concepts::is_general(&stem) => GENERAL,
                    (true, false) => OF_FRAME,
                    (false, _) => 1.0,
                };
                if let Some(token) = tokens.get(i) {
                    let capital = token.span.of(ann.text()).chars().next().is_some_and(char::is_uppercase);
                    let is_name = capital && i > 0 && !matches!(tokens.folded(i - 1), "." | ":");
                    words.push(Word { stem, concepts, weight, span: token.span, clause, is_name });
                }
            }
            _ => {}
        }
    }
    words
}

// "three key words", "within two weeks": what is counted beside the dose.
fn figures(ann: &Annotation<'_>, quantities: &[Quantity]) -> Vec<(f64, String)> {
    let tokens = ann.tokens();
    let dose = |i: usize| {
        quantities.iter().any(|q| {
            q.from <= i
                && i < q.to
                && !matches!(q.measure, Measure::Other | Measure::Clock(_) | Measure::Window)
        })
    };
    let mut found = Vec::new();
    for i in 0..tokens.len() {
        if dose(i) || tokens.folded(i + 1) == "-" {
            continue;
        }
        let word = tokens.folded(i);
        let number = word.parse::<f64>().ok().or_else(|| cardinal(word).filter(|n| *n > 1.0));
        if let Some(number) = number {
            found.push((number, topics::stem(tokens.folded(i + 1))));
        }
    }
    found
}

// A figure is as telling as a rare word ("at 8.40").
fn with_figures(mut words: Vec<Word>, figures: &[(f64, String)]) -> Vec<Word> {
    let last = words.last().map_or((Span::new(0, 0), 0), |w| (w.span, w.clause));
    for (n, _) in figures {
        words.push(Word {
            stem: format!("{n}"),
            concepts: &[],
            weight: 0.6,
            span: last.0,
            clause: last.1,
            is_name: false,
        });
    }
    words
}
