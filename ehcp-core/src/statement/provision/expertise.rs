//! Clauses that say what training, qualification or experience somebody has. What they hold is no dose.

use super::credential::{give, gives, is_credential, is_learning, is_link, is_object, is_relative};
use crate::text::{
    Annotation, Class,
    quantity::{Measure, Quantity},
    role::Role,
};

/// Tokens of such a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether it states expertise ("trained in X"), or only dealings ("supervised").
    pub(super) states: bool,
}

/// Every clause of a text, in order, without overlap.
pub(super) fn clauses(ann: &Annotation<'_>, roles: &[Role], quantities: &[Quantity]) -> Vec<Clause> {
    let marks = Marks::of(roles, ann.tokens().len());
    let mut found: Vec<Clause> = Vec::new();
    let mut i = 0;
    while i < ann.tokens().len() {
        if let Some((from, states)) = opens(ann, &marks, i) {
            let to = before_verb(ann, from).unwrap_or_else(|| end(ann, quantities, from));
            found.push(Clause { from, to, states });
            i = to.max(i + 1);
        } else {
            i += 1;
        }
    }
    found
}

/// Where roles begin and end.
struct Marks {
    begins: Vec<bool>,
    ends: Vec<bool>,
}

impl Marks {
    fn of(roles: &[Role], tokens: usize) -> Self {
        let mut marks = Self { begins: vec![false; tokens + 1], ends: vec![false; tokens + 1] };
        for role in roles {
            if let (Some(begins), Some(ends)) = (marks.begins.get_mut(role.from), marks.ends.get_mut(role.to))
            {
                (*begins, *ends) = (true, true);
            }
        }
        marks
    }

    fn begins_at(&self, i: usize) -> bool {
        self.begins.get(i).copied().unwrap_or(false)
    }

    fn ends_at(&self, i: usize) -> bool {
        self.ends.get(i).copied().unwrap_or(false)
    }
}

// Where a clause opens here: its first token and whether it states expertise.
fn opens(ann: &Annotation<'_>, marks: &Marks, i: usize) -> Option<(usize, bool)> {
    let t = ann.tokens();
    let word = t.folded(i);
    let before = |n: usize| i.checked_sub(n).map_or("", |k| t.folded(k));
    let after_role = marks.ends_at(i);
    match word {
        "trained" => {
            let to_come = to_come(ann, i);
            let prenominal = !is_link(t.folded(i + 1)) && (i + 1..=i + 3).any(|k| marks.begins_at(k));
            (!to_come && !prenominal).then_some((i, true))
        }
        "coached" | "briefed" | "shown" | "supervised" | "overseen" | "signed" | "mentored" | "taught"
        | "qualified" | "accredited" | "certified" | "registered" | "licensed" | "experienced"
        | "instructed" => {
            let shown = matches!(word, "shown" | "taught" | "coached") && within(ann, i + 1, 6, &["by"]);
            let linked =
                shown || is_link(t.folded(i + 1)) || matches!(t.folded(i + 1), "off" | "how" | "it" | "this");
            let had = matches!(
                before(1),
                "been"
                    | "who's"
                    | "having"
                    | "be"
                    | "is"
                    | "are"
                    | ","
                    | "("
                    | "each"
                    | "all"
                    | "both"
                    | "already"
                    | "recently"
            ) || after_role;
            let had = had
                && !(matches!(word, "supervised" | "overseen" | "taught") && matches!(before(1), "," | "be"))
                && (word != "taught" || before(1) == "been");
            (linked && had).then_some((i, true))
        }
        "planned" if t.folded(i + 1) == "by" => Some((i, false)),
        "drawn" if t.folded(i + 1) != "up" => None,
        "devised" | "designed" | "written" | "agreed" | "chosen" | "drawn" | "produced" => {
            let log = matches!(before(1), "diary" | "book" | "log" | "record" | "journal" | "notes");
            (!log && within(ann, i + 1, 10, &["by", "with"])).then_some((i, false))
        }
        "hold" if before(1) == "to" && has_learning(ann, i + 1, 9) => Some((i, true)),
        "holding" | "possessing" => Some((i, true)),
        "who" | "whom" | "which" | "whose" => {
            let held = matches!(
                t.folded(i + 1),
                "holds"
                    | "hold"
                    | "has"
                    | "have"
                    | "is"
                    | "are"
                    | "had"
                    | "will"
                    | "postgraduate"
                    | "went"
                    | "did"
                    | "attended"
                    | "completed"
                    | "passed"
                    | "took"
                    | "trained"
                    | "gained"
                    | "signs"
                    | "possess"
                    | "possesses"
                    | "works"
                    | "was"
                    | "were"
                    | "each"
                    | "all"
                    | "both"
            );
            let learnt = (has_learning(ann, i + 1, 12) || has_had_session(ann, i + 1))
                && !is_yet_to_learn(ann, i + 1)
                && !(word == "whose" && introduces(ann, marks, i + 1));
            (learnt && (held || matches!(word, "whom" | "whose"))).then_some((i, true))
        }
        "each" if t.folded(i + 1) == "of" && t.folded(i + 2) == "whom" => {
            (has_learning(ann, i + 1, 12) || has_had_session(ann, i + 3)).then_some((i, true))
        }
        "with" => {
            let role_before =
                after_role || before(1) == ")" && (i.saturating_sub(5)..=i).any(|k| marks.ends_at(k));
            // ", each with a diploma", but not ", both with a lecturer"
            let of_each = matches!(before(1), "each" | "both" | "all")
                && before(2) == ","
                && !(i + 1..i + 5).any(|k| marks.begins_at(k));
            let role_before = role_before || of_each;
            let soon = has_noun(ann, i + 1, 9);
            ((role_before || before(1) == "graduate") && soon).then_some((i, true))
        }
        "working" if t.folded(i + 1) == "to" && t.folded(i + 2) == "a" => Some((i, false)),
        "having" if has_learning(ann, i + 1, 6) => Some((i, true)),
        _ => None,
    }
}

// "who has had the lead's two-hour session"
fn has_had_session(ann: &Annotation<'_>, from: usize) -> bool {
    let t = ann.tokens();
    matches!(t.folded(from), "has" | "have")
        && matches!(
            t.folded(from + 1),
            "had" | "done" | "completed" | "finished" | "attended" | "passed" | "taken"
        )
        && scan(ann, from + 2, 9, |w| {
            matches!(
                w,
                "session" | "talk" | "input" | "demonstration" | "instruction" | "day" | "days" | "units"
            )
        })
}

// "who will be trained": expertise to come is none yet; "who will have had the training" has it by then.
fn is_yet_to_learn(ann: &Annotation<'_>, from: usize) -> bool {
    let t = ann.tokens();
    let to_come = matches!(
        t.folded(from + 1),
        "be" | "receive" | "undergo" | "attend" | "get" | "complete" | "undertake"
    ) || t.folded(from + 1) == "have" && t.folded(from + 2) == "training";
    t.folded(from) == "will" && to_come || t.folded(from) == "is" && t.folded(from + 1) == "to"
}

// "whose hoist is worked by two trained assistants": those are other people.
fn introduces(ann: &Annotation<'_>, marks: &Marks, from: usize) -> bool {
    let t = ann.tokens();
    let by = |k: usize| (k.saturating_sub(2)..k).any(|j| t.folded(j) == "by");
    (from..from + 8).any(|k| marks.begins_at(k) && (k < from + 3 || by(k)))
}

// "will be trained": expertise to come is none yet.
fn to_come(ann: &Annotation<'_>, i: usize) -> bool {
    let t = ann.tokens();
    let before = |n: usize| i.checked_sub(n).map_or("", |k| t.folded(k));
    before(1) == "be"
        || before(1) == "get"
        || before(1) == "being"
        || matches!(before(1), "fully" | "appropriately") && before(2) == "be"
}

fn within(ann: &Annotation<'_>, from: usize, n: usize, words: &[&str]) -> bool {
    let t = ann.tokens();
    for i in from..from + n {
        if words.contains(&t.folded(i)) {
            return true;
        }
        if matches!(t.folded(i), "," | "." | ";" | "\n" | "") {
            return false;
        }
    }
    false
}

fn has_learning(ann: &Annotation<'_>, from: usize, n: usize) -> bool {
    scan(ann, from, n, is_learning)
}

fn has_noun(ann: &Annotation<'_>, from: usize, n: usize) -> bool {
    let t = ann.tokens();
    if (from..from + n).any(|i| t.folded(i) == "first" && matches!(t.folded(i + 1), "aid" | "aider")) {
        return true;
    }
    scan(ann, from, n, |w| {
        is_credential(w)
            || matches!(w, "training" | "experience" | "course" | "level" | "qualifications" | "expertise")
    })
}

fn scan(ann: &Annotation<'_>, from: usize, n: usize, wanted: impl Fn(&str) -> bool) -> bool {
    let t = ann.tokens();
    for i in from..from + n {
        let word = t.folded(i);
        if wanted(word) {
            return true;
        }
        if matches!(word, "." | ";" | "\n" | "," | "")
            || matches!(word, "will" | "minutes" | "mins") && i > from
        {
            return false;
        }
    }
    false
}

// "The assistant, trained by the nurse for a day each autumn, will ...": between a person and the verb
// everything is about the person, amounts and periods included.
fn before_verb(ann: &Annotation<'_>, from: usize) -> Option<usize> {
    let t = ann.tokens();
    let parted = from > 0
        && (t.folded(from - 1) == ","
            || t.folded(from - 1) == "each" && from > 1 && t.folded(from - 2) == ",");
    if !parted {
        return None;
    }
    let mut bracket = false;
    for i in from + 1..from + 48 {
        match t.folded(i) {
            "(" => bracket = true,
            ")" => bracket = false,
            "" | "." | ";" | ":" | "\n" => return None,
            "will" | "shall" | "must" | "should" if !bracket => {
                return (t.folded(i - 1) == ",").then_some(i - 1);
            }
            _ => {}
        }
    }
    None
}

// A clause ends with the sentence, at a comma, a bracket that it did not open, a modal verb, or where a dose
// begins.
fn end(ann: &Annotation<'_>, quantities: &[Quantity], from: usize) -> usize {
    let t = ann.tokens();
    let mut depth = 0i32;
    let next = quantities.partition_point(|q| q.from < from);
    let mut quantities = quantities.get(next..).unwrap_or_default().iter().peekable();
    for i in from..t.len() {
        let word = t.folded(i);
        while quantities.next_if(|q| q.from < i).is_some() {}
        if t.class(i) == Class::Break {
            return i;
        }
        match word {
            "(" => depth += 1,
            ")" => {
                depth -= 1;
                if depth < 0 {
                    return i;
                }
            }
            ";" => return i,
            "." | ":" if i > from && depth <= 0 => return i,
            "," if depth <= 0 && i > from + 1 => return i,
            "will" | "should" | "could" | "shall" | "must" | "might" | "ought" | "may" | "would"
                if i > from + 2 || i > from && !matches!(t.folded(from), "who" | "each") =>
            {
                return i;
            }
            // "planned by the therapist and RUN BY two assistants"
            "run" | "delivered" | "led" | "taught" | "given" | "carried" | "supervised"
                if i > from + 2
                    && (t.folded(i + 1) == "by" || t.folded(i + 2) == "by" && t.folded(i + 1) == "out") =>
            {
                return i;
            }
            _ if i > from + 2 && gives(word) && !is_relative(t.folded(i - 1)) => return i,
            _ if i > from + 2
                && give(word)
                && is_object(t.folded(i + 1))
                && !introduces_verb(t.folded(i - 1)) =>
            {
                return i;
            }
            _ => {}
        }
        let mut ahead = quantities.clone();
        if let Some(q) = ahead.next_if(|q| q.from == i)
            && i > from + 1
            && !is_of_terms(q, ahead.peek().copied())
            && dose_begins(ann, q, i)
        {
            return i;
        }
    }
    t.len()
}

// "how to use the", "and support the": the verb still belongs to the training.
fn introduces_verb(word: &str) -> bool {
    is_relative(word) || matches!(word, "to" | "or" | "of" | "in" | "the" | "a" | "for" | "," | "on" | "how")
}

// "for one hour each term"
fn is_of_terms(q: &Quantity, next: Option<&Quantity>) -> bool {
    use crate::delivery::Per;
    q.measure.minutes().is_some()
        && next.is_some_and(|n| {
            n.from == q.to
                && matches!(n.measure, Measure::Rate { per: Per::HalfTerm | Per::Term | Per::Year, .. })
        })
}

// Days and weeks belong to the provision, terms and years to the training: "trained in X, for 20 minutes
// daily", but "signed off each term".
fn dose_begins(ann: &Annotation<'_>, q: &Quantity, i: usize) -> bool {
    use crate::delivery::Per;
    let t = ann.tokens();
    let before = t.folded(i.saturating_sub(1));
    let training = (q.to..q.to + 4).any(|k| {
        matches!(
            t.folded(k),
            "session"
                | "course"
                | "workshop"
                | "training"
                | "module"
                | "experience"
                | "programme"
                | "twilight"
                | "induction"
                | "instruction"
                | "by"
                | "briefing"
                | "refresher"
                | "sessions"
                | "award"
        )
    });
    match &q.measure {
        // "shown how by the nurse over two half-hour visits"
        Measure::Minutes(_) | Measure::Spell(_) | Measure::Times(..) if before == "over" => false,
        Measure::Minutes(_) | Measure::Spell(_) => {
            !training && !matches!(before, "of" | "a" | "least") || matches!(before, "," | "and")
        }
        Measure::Rate { per, .. } => matches!(per, Per::Day | Per::Week | Per::Fortnight),
        Measure::Times(_, _) => !training && matches!(before, "," | "for"),
        Measure::Ratio(_) | Measure::Group(_) | Measure::AllDay => true,
        _ => false,
    }
}
