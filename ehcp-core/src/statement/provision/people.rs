//! Who does what: which of the people named deliver, and which are trained, advised or merely mentioned.

use crate::text::{
    Annotation,
    role::{Role, Standing},
};

/// A role and its part in the provision.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) role: Role,
    pub(super) part: Part,
}

/// What part somebody plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Gives the provision.
    Agent,
    /// Trained, briefed or supervises those who give it, or wrote it.
    Behind,
    /// Is trained or advised, or met.
    Recipient,
}

impl Person {
    pub(super) fn is_agent(&self) -> bool {
        self.part == Part::Agent
    }

    pub(super) fn is_loose(&self) -> bool {
        self.role.standing == Standing::Loose
    }
}

/// Gives each role its part.
pub(super) fn placed(ann: &Annotation<'_>, roles: Vec<Role>, masked: &[bool]) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::with_capacity(roles.len());
    for role in roles {
        let part = part(ann, &role, masked, people.last());
        people.push(Person { role, part });
    }
    people
}

fn part(ann: &Annotation<'_>, role: &Role, masked: &[bool], last: Option<&Person>) -> Part {
    let t = ann.tokens();
    if masked.get(role.from).copied().unwrap_or(false) {
        return Part::Behind;
    }
    let lead = lead(ann, role.from);
    let word = |n: usize| lead.checked_sub(n).map_or("", |k| t.folded(k));
    if is_of_the_writing(ann, role) {
        return Part::Behind;
    }
    // "3 hours a week for a PA": the person is what the hours are for.
    if role.name == "personal assistant" {
        return Part::Agent;
    }
    // "(Level 3, Makaton tutor trained)": by whom somebody was trained.
    if matches!(t.folded(role.to), "trained" | "qualified" | "accredited")
        && (role.from.saturating_sub(6)..role.from)
            .rev()
            .find(|k| matches!(t.folded(*k), "(" | ")"))
            .is_some_and(|k| t.folded(k) == "(")
    {
        return Part::Behind;
    }
    // "to the teacher, and the teacher will check": a sentence of its own; "LSA time" is time with the LSA.
    if matches!(t.folded(role.to), "will" | "shall" | "must" | "time" | "support" | "hours")
        && !is_trained_object(ann, role)
    {
        return Part::Agent;
    }
    // "X and two Ys" share a part; so do "X, Y and Z".
    if matches!(word(1), "and" | "or" | "," | "&")
        && let Some(last) = last
        && last.role.to + 3 >= lead
        && last.part == Part::Recipient
    {
        return Part::Recipient;
    }
    let for_them = match word(1) {
        "to" | "for" | "of" | "about" | "train" | "training" | "coach" | "coaching" | "advise"
        | "advising" | "brief" | "support" | "help" | "show" | "teach" | "upskill" | "guide" | "briefing" => {
            !(hands_over(word(1), word(2)) || word(1) == "to" && reads(ann, lead))
        }
        "near" | "opposite" | "behind" | "facing" | "towards" | "at" => true,
        "with" => {
            matches!(
                word(2),
                "liaison"
                    | "liaise"
                    | "meeting"
                    | "meet"
                    | "consultation"
                    | "discussion"
                    | "talk"
                    | "discuss"
                    | "share"
                    | "shared"
                    | "consult"
                    | "liaising"
            ) || matches!(word(3), "liaison" | "meeting" | "consultation" | "shared")
        }
        "from" => matches!(word(2), "referral"),
        "trusted" | "familiar" => false,
        _ => false,
    };
    if for_them || is_trained_object(ann, role) { Part::Recipient } else { Part::Agent }
}

// "the therapist's signing programme", "the nurse's advice": whoever wrote it need not give it.
fn is_of_the_writing(ann: &Annotation<'_>, role: &Role) -> bool {
    let t = ann.tokens();
    let last = t.folded(role.to.saturating_sub(1));
    (last.ends_with("'s") || last.ends_with("s'"))
        && (role.to..role.to + 5)
            .take_while(|k| {
                !matches!(t.folded(*k), "," | "." | ";" | ":" | "will" | "for" | "of" | "and" | "\n" | "")
            })
            .any(|k| {
                matches!(
                    t.folded(k),
                    "programme"
                        | "programmes"
                        | "plan"
                        | "advice"
                        | "report"
                        | "targets"
                        | "recommendations"
                        | "exercises"
                        | "strategies"
                        | "guidance"
                        | "instructions"
                        | "notes"
                        | "scheme"
                )
            })
}

// "will read for ten minutes a day to a TA"
fn reads(ann: &Annotation<'_>, to: usize) -> bool {
    let t = ann.tokens();
    (to.saturating_sub(12)..to).rev().take_while(|k| !matches!(t.folded(*k), "." | ";" | "\n")).any(|k| {
        matches!(t.folded(k), "read" | "reads" | "reading" | "retell" | "retells" | "talks" | "speaks")
    })
}

// "funding for a TA", "access to a mentor", "payment for a PA": the person delivers all the same.
fn hands_over(preposition: &str, before: &str) -> bool {
    match preposition {
        "to" => matches!(before, "access" | "read" | "reads" | "talk" | "speak" | "aloud"),
        "for" => matches!(before, "payment" | "payments" | "funding" | "budget"),
        "of" => matches!(
            before,
            "support"
                | "member"
                | "members"
                | "consisting"
                | "hours"
                | "minutes"
                | "team"
                | "help"
                | "presence"
                | "supervision"
                | "input"
                | "eye"
                | "guidance"
                | "direction"
                | "care"
                | "charge"
                | "lead"
                | "company"
                | "one"
                | "two"
                | "either"
        ),
        _ => false,
    }
}

/// The word after which the noun phrase of the role begins.
pub(super) fn lead(ann: &Annotation<'_>, mut from: usize) -> usize {
    let t = ann.tokens();
    let floor = from.saturating_sub(6);
    while from > floor {
        let word = t.folded(from - 1);
        let modifier = matches!(
            word,
            "a" | "an"
                | "the"
                | "his"
                | "her"
                | "their"
                | "our"
                | "my"
                | "qualified"
                | "trained"
                | "registered"
                | "experienced"
                | "trusted"
                | "familiar"
                | "named"
                | "all"
                | "two"
                | "three"
                | "four"
                | "one"
                | "suitably"
                | "appropriately"
                | "hcpc"
                | "-"
                | "same"
                | "another"
                | "key"
                | "secondary"
                | "nursery"
                | "school"
                | "specialist"
                | "class"
                | "chartered"
                | "2"
                | "every"
                | "nurturing"
                | "accredited"
                | "licensed"
                | "skilled"
                | "year"
                | "known"
                | "other"
                | "outside"
                | "teaching"
                | "any"
                | "certified"
        ) || word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty();
        if !modifier {
            break;
        }
        from -= 1;
        // An article begins the phrase; what stands before it belongs to another.
        if matches!(word, "a" | "an" | "the" | "his" | "her" | "their" | "our" | "my" | "another") {
            break;
        }
    }
    from
}

// "Staff will be trained", "staff who teach her to receive training": they get it.
fn is_trained_object(ann: &Annotation<'_>, role: &Role) -> bool {
    let t = ann.tokens();
    let modal = (role.to..role.to + 6)
        .take_while(|k| !matches!(t.folded(*k), "," | "." | ";" | ":" | "(" | "\n" | ""))
        .find(|k| matches!(t.folded(*k), "will" | "to" | "should" | "must" | "shall" | "who"));
    let Some(at) = modal else { return false };
    let passive = t.folded(at + 1) == "be"
        && (at + 2..at + 4).any(|k| {
            matches!(
                t.folded(k),
                "trained" | "supported" | "briefed" | "coached" | "advised" | "given" | "offered" | "shown"
            )
        });
    let receives = matches!(
        t.folded(at + 1),
        "receive" | "have" | "attend" | "undergo" | "undertake" | "get" | "access"
    ) && (at + 2..at + 9)
        .take_while(|k| !matches!(t.folded(*k), "," | "." | ";" | "had" | "completed"))
        .any(|k| matches!(t.folded(k), "training" | "advice" | "coaching" | "supervision"));
    passive || receives
}
