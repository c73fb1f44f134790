//! What holds for every text, however strange: nothing panics, spans lie inside their field, a rule that is
//! off takes away its own findings and nothing else, and two runs are alike to the byte.

#![allow(clippy::unwrap_used)]

use ehcp_core::{
    Finding, Level, Settings, Span, StatementInput, check, judge,
    plan::{Letter, Plan, Pronouns, Section, SectionState, Statement, StatementKind},
    rules,
};
use ehcp_report::{Options, report_json};
use proptest::{prelude::*, sample::select};

const KINDS: [StatementKind; 9] = [
    StatementKind::View,
    StatementKind::Strength,
    StatementKind::Aspiration,
    StatementKind::Need,
    StatementKind::HealthNeed,
    StatementKind::CareNeed,
    StatementKind::Outcome,
    StatementKind::Step,
    StatementKind::Provision,
];

const LETTERS: [Letter; 9] =
    [Letter::A, Letter::B, Letter::C, Letter::D, Letter::E, Letter::F, Letter::G, Letter::H1, Letter::H2];

// Words that rules look for, in any order, so that their code runs on nonsense too.
const WORDS: [&str; 64] = [
    "Will",
    "may",
    "Hope",
    "she",
    "they",
    "their",
    "his",
    "will",
    "should",
    "up to",
    "as required",
    "access to",
    "a",
    "the",
    "by",
    "until",
    "within",
    "every",
    "each",
    "per",
    "twice",
    "half",
    "quarter",
    "three",
    "20",
    "1:1",
    "1.5",
    "-",
    "–",
    "minutes",
    "mins",
    "hour",
    "hrs",
    "week",
    "weekly",
    "fortnight",
    "half-termly",
    "term",
    "year",
    "daily",
    "Monday",
    "July 2027",
    "31/06/2026",
    "Year 6",
    "Key Stage 2",
    "14",
    "speech and language therapist",
    "TA",
    "QTVI",
    "teaching assistant",
    "support",
    "teach",
    "improve",
    "so that",
    "because",
    "not",
    "(",
    ")",
    "\"",
    ",",
    ".",
    ";",
    "\n",
    "e\u{301}",
];

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&WORDS[..]), 0..40).prop_map(|w| w.join(" "))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => words(), 1 => any::<String>(), 1 => (words(), ".{0,20}", words()).prop_map(|(a, b, c)| a + &b + &c)]
}

fn plan() -> impl Strategy<Value = Plan> {
    let statement = (select(&LETTERS[..]), select(&KINDS[..]), text(), prop::option::of(words()));
    let statements = prop::collection::vec(statement, 0..8);
    (statements, prop::option::of(words()), any::<bool>()).prop_map(|(statements, name, dated)| {
        let mut plan = Plan::default();
        plan.person.name = name.map(Into::into);
        plan.person.pronouns = dated.then_some(Pronouns::She);
        plan.person.date_of_birth = dated.then(|| "2015-02-28".parse().unwrap());
        plan.dates.plan = dated.then(|| "2026-02-28".parse().unwrap());
        for (i, (letter, kind, text, lead_in)) in statements.into_iter().enumerate() {
            let mut statement = Statement::new(format!("s{i}"), kind, text);
            statement.lead_in = lead_in.map(Into::into);
            if plan.section(letter).is_none() {
                plan.sections.push(Section::new(letter, SectionState::Content));
            }
            plan.sections.iter_mut().find(|s| s.letter == letter).unwrap().statements.push(statement);
        }
        plan
    })
}

fn inside(text: &str, span: Span) -> bool {
    text.get(span.start as usize..span.end as usize).is_some()
}

fn field_of<'a>(finding: &Finding, text: &'a str, lead_in: Option<&'a str>) -> Option<&'a str> {
    match finding.at.field {
        "text" => Some(text),
        "lead_in" => lead_in,
        _ => None,
    }
}

fn key(finding: &Finding) -> String {
    format!("{} {:?} {:?} {:?}", finding.rule.code, finding.at, finding.outcome, finding.facts)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_of_a_statement_lie_on_boundaries_inside_its_field(
        kind in select(&KINDS[..]),
        text in text(),
        lead_in in prop::option::of(words()),
    ) {
        let mut input = StatementInput::new(kind, &text);
        input.lead_in = lead_in.as_deref();
        let judgement = judge(&input, &Settings::default());
        for (id, criterion) in &judgement.criteria {
            for span in &criterion.evidence {
                prop_assert!(inside(&text, *span), "{id:?} {span:?}");
            }
        }
        if let Some(suggestion) = &judgement.suggestion {
            let mut at = 0;
            for edit in &suggestion.edits {
                prop_assert!(inside(&text, edit.span) && edit.span.start >= at, "{edit:?}");
                at = edit.span.end;
            }
        }
        for finding in &judgement.findings {
            if let (Some(span), Some(field)) = (finding.at.span, field_of(finding, &text, lead_in.as_deref())) {
                prop_assert!(inside(field, span), "{}", key(finding));
            }
        }
    }

    #[test]
    fn two_checks_of_a_plan_are_alike_to_the_byte(plan in plan()) {
        let write = || report_json(&check(&plan, &Settings::default()), &Options::default()).to_string();
        prop_assert_eq!(write(), write());
    }

    #[test]
    fn a_rule_that_is_off_takes_away_its_findings_alone(plan in plan(), rule in 0..rules::all().len()) {
        let code = rules::all()[rule].code;
        let all = check(&plan, &Settings::default());
        let mut settings = Settings::default();
        settings.set(code, Level::Off).unwrap();
        let without = check(&plan, &settings);
        let expected: Vec<String> = all.findings.iter().filter(|f| f.rule.code != code).map(key).collect();
        let found: Vec<String> = without.findings.iter().map(key).collect();
        prop_assert_eq!(expected, found);
    }

    #[test]
    fn a_plan_survives_its_own_json(plan in plan()) {
        let json = plan.to_json().unwrap();
        prop_assert_eq!(Plan::from_json(&json).unwrap(), plan);
    }
}
