//! What the text under a heading of a piece of advice is about.

use ehcp_core::plan::{NoteKind, StatementKind};

use super::super::words::{any, count, ends_sentence, has, plain, starts};
use super::heads::{
    ABOUT_THE_ADVICE, ASPIRATIONS, BACKGROUND, CONCLUSIONS, END, FINDINGS, NEEDS, OUTCOMES, RECOMMENDATIONS,
    STEPS, STRENGTHS, THERE_ALREADY, VIEWS,
};

/// What text is about, by the heading above it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Topic {
    /// No heading has said it yet, or the heading says nothing.
    #[default]
    Open,
    /// Statements of a kind.
    Kind(StatementKind),
    /// Statements of several kinds, told apart by their words: "Outcomes and provision".
    Mixed,
    /// What the writer concludes: statements only where the document has no place for them.
    Conclusions,
    /// Description and history.
    Note(NoteKind),
    /// Signature, copies, appendices.
    End,
}

/// The topic that a heading sets; none where its words say none.
pub(crate) fn topic(heading: &str) -> Option<Topic> {
    // An assessment of needs is not the needs.
    let text = plain(heading).replace("needs assessment", "assessment");
    let text = text.trim_end_matches([':', '.', '?', '*', ' ']);
    if text.is_empty() || count(text) > 24 {
        return None;
    }
    if is_letterhead(text) {
        return None;
    }
    let needs = any(text, NEEDS);
    let outcomes = any(text, OUTCOMES);
    let advised = any(text, RECOMMENDATIONS) || is_what_is_needed(text) || is_advice_to(text);
    if starts(text, END) {
        return Some(Topic::End);
    }
    if starts(text, ABOUT_THE_ADVICE) {
        return Some(Topic::Note(NoteKind::Other));
    }
    if any(text, THERE_ALREADY) && !needs {
        return Some(Topic::Note(NoteKind::Other));
    }
    if any(text, VIEWS) && !any(text, &["recommendations", "outcomes"]) {
        return Some(Topic::Kind(StatementKind::View));
    }
    if any(text, ASPIRATIONS) && !outcomes {
        return Some(Topic::Kind(StatementKind::Aspiration));
    }
    if any(text, BACKGROUND) && !advised {
        return Some(Topic::Note(NoteKind::History));
    }
    mixed(text, needs, outcomes, advised)
        .or_else(|| outcomes.then_some(Topic::Kind(outcome_or_step(text))))
        .or_else(|| (is_what_is_needed(text) || advised && !is_needs(text)).then_some(PROVISION))
        .or_else(|| needs.then(|| Topic::Kind(need(text))))
        .or_else(|| any(text, STRENGTHS).then_some(Topic::Kind(StatementKind::Strength)))
        .or_else(|| any(text, CONCLUSIONS).then_some(Topic::Conclusions))
        .or_else(|| any(text, FINDINGS).then_some(Topic::Note(NoteKind::Other)))
}

// "Sensory Support Service": who writes, and nothing that is advised.
fn is_letterhead(text: &str) -> bool {
    const BODIES: [&str; 15] = [
        "service",
        "services",
        "team",
        "trust",
        "centre",
        "department",
        "school",
        "clinic",
        "hospital",
        "academy",
        "council",
        "college",
        "nursery",
        "partnership",
        "consultancy",
    ];
    let body = |w: &&str| BODIES.contains(&w.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let for_it = any(text, &["for", "to", "in", "at", "from", "by", "recommended", "needed"]);
    text.split(' ').next_back().is_some_and(|w| body(&w)) && !for_it
}

const PROVISION: Topic = Topic::Kind(StatementKind::Provision);

// "Provision to meet the outcomes" is provision; "Outcomes and provision" is both.
fn mixed(text: &str, needs: bool, outcomes: bool, advised: bool) -> Option<Topic> {
    if usize::from(needs) + usize::from(outcomes) + usize::from(advised) < 2 || is_what_is_needed(text) {
        return None;
    }
    let towards = [
        "to meet",
        "to achieve",
        "to reach",
        "to support",
        "towards",
        "for each",
        "to address",
        "for outcome",
        "for outcomes",
        "for need",
        "for needs",
        "for this outcome",
        "for this need",
        "in order to",
    ];
    if advised && any(text, &towards) {
        return Some(PROVISION);
    }
    let joined = text.contains(" and ") || text.contains(',') || text.contains('/') || text.contains('&');
    joined.then_some(Topic::Mixed)
}

fn outcome_or_step(text: &str) -> StatementKind {
    if any(text, STEPS) { StatementKind::Step } else { StatementKind::Outcome }
}

fn need(text: &str) -> StatementKind {
    if any(text, &["health", "medical"]) {
        StatementKind::HealthNeed
    } else if any(text, &["social care", "care needs"]) {
        StatementKind::CareNeed
    } else {
        StatementKind::Need
    }
}

// "Kit's support needs": needs, whatever stands before the word.
fn is_needs(text: &str) -> bool {
    (text.ends_with("needs")
        || starts(text, &["needs", "what are"])
        || any(text, &["area of need", "areas of need"]))
        && !starts(text, &["what"])
        && !any(text, &["to meet", "recommendation", "recommendations", "provision"])
}

// What is needed, and what the writer asks for: "What I advise", "What we ask the council to put in the plan".
const WANTED: &[&str] = &[
    "needs",
    "need",
    "needed",
    "requires",
    "required",
    "should happen",
    "should be done",
    "should do",
    "can do",
    "could do",
    "to do",
    "helps",
    "will help",
    "would help",
    "could help",
    "i advise",
    "we advise",
    "i suggest",
    "we suggest",
    "i propose",
    "we propose",
    "i ask",
    "we ask",
    "in the plan",
    "into the plan",
];

/// "What Kit needs", "What is needed from school": what is to be given; "What does she need help with?" is not.
fn is_what_is_needed(text: &str) -> bool {
    starts(text, &["what"])
        && any(text, WANTED)
        && !starts(text, &["what are"])
        && !any(
            text,
            &[
                "help with",
                "support with",
                "needs are",
                "the needs",
                "his needs",
                "her needs",
                "their needs",
                "helps me",
            ],
        )
}

// "Advice", "Advice for school", "Health provision and advice"; not "Psychological advice".
fn is_advice_to(text: &str) -> bool {
    matches!(
        text,
        "advice"
            | "plan"
            | "management"
            | "treatment"
            | "plan of care"
            | "agreed plan"
            | "my plan"
            | "our plan"
    ) || text.ends_with("and advice")
        || starts(
            text,
            &[
                "advice for",
                "advice to",
                "advice on",
                "my advice",
                "our advice",
                "general advice",
                "practical advice",
            ],
        ) && !any(text, &["assessment", "review", "ehc", "ehcp", "education, health"])
}

/// Whether a heading is one that no other wording than a heading has, so that it needs no look of one:
/// "Recommendations", "Kit's needs".
pub(crate) fn is_plain_heading(text: &str) -> bool {
    const HEADS: [&str; 22] = [
        "recommendations",
        "recommendation",
        "outcomes",
        "outcomes suggested",
        "needs",
        "views",
        "strengths",
        "background",
        "findings",
        "conclusions",
        "conclusion",
        "history",
        "provision",
        "assessment",
        "summary",
        "strategies",
        "advice",
        "observations",
        "interests",
        "aspirations",
        "context",
        "diagnoses",
    ];
    const WHOLE: [&str; 13] = [
        "advised",
        "plan",
        "impression",
        "diagnosis",
        "management",
        "targets",
        "goals",
        "actions",
        "next steps",
        "opinion",
        "formulation",
        "action plan",
        "treatment plan",
    ];
    let folded = plain(text);
    let folded = folded.trim_end_matches([':', ' ']);
    let most = if starts(folded, &["what"]) { 10 } else { 5 };
    count(text) <= most
        && !ends_sentence(text)
        && text.starts_with(char::is_uppercase)
        && (HEADS.iter().any(|h| folded.ends_with(h))
            || WHOLE.contains(&folded)
            || is_question_of_a_form(folded))
        && !has(folded, "no")
        && topic(text).is_some()
}

// "What Kit needs", "What we hope to see by July": no sentence begins so.
fn is_question_of_a_form(folded: &str) -> bool {
    starts(folded, &["what"]) && matches!(topic(folded), Some(Topic::Kind(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use StatementKind::{Aspiration, HealthNeed, Need, Outcome, Provision, Step, Strength, View};

    #[test]
    fn headings_tell_what_stands_below_them() {
        for (heading, kind) in [
            ("Recommendations", Provision),
            ("What Ivo needs", Provision),
            ("What I think helps", Provision),
            ("Advised", Provision),
            ("What we suggest school should do", Provision),
            ("What ought to go into the plan", Provision),
            ("What we hope to see by July 2027", Outcome),
            ("Provision that Ivo requires", Provision),
            ("Advice for school", Provision),
            ("Health provision and advice", Provision),
            ("Provision to meet these outcomes", Provision),
            ("Strategies that would help", Provision),
            ("Ivo's needs", Need),
            ("Summary of needs", Need),
            ("What does Ivo need help with?", Need),
            ("What are Ivo's needs?", Need),
            ("Health needs affecting education", HealthNeed),
            ("Outcomes to aim at by the end of Year 9", Outcome),
            ("Short-term targets", Step),
            ("Ivo's views", View),
            ("What Ivo told me", View),
            ("Hopes for the future", Aspiration),
            ("Strengths and interests", Strength),
        ] {
            assert_eq!(topic(heading), Some(Topic::Kind(kind)), "{heading}");
        }
        for (heading, want) in [
            ("Outcomes and provision", Some(Topic::Mixed)),
            ("Needs, outcomes and provision", Some(Topic::Mixed)),
            ("Current provision", Some(Topic::Note(NoteKind::Other))),
            ("Support in place", Some(Topic::Note(NoteKind::Other))),
            ("Progress towards outcomes", Some(Topic::Note(NoteKind::Other))),
            ("How this advice was prepared", Some(Topic::Note(NoteKind::Other))),
            ("Background", Some(Topic::Note(NoteKind::History))),
            ("What I found", Some(Topic::Note(NoteKind::Other))),
            ("Summary", Some(Topic::Conclusions)),
            ("Signed", Some(Topic::End)),
            ("Psychological advice", None),
            ("Literacy", None),
            ("Sensory Support Service", None),
            ("Advice for the school", Some(PROVISION)),
            ("EHC needs assessment", Some(Topic::Note(NoteKind::Other))),
        ] {
            assert_eq!(topic(heading), want, "{heading}");
        }
    }
}
