//! Shares of statements that are well put.

use super::{Definition, Measure, count};
use crate::{
    check::Judged,
    plan::{Speaker, StatementKind},
    statement::CriterionId::{
        self, Committed, Dose, Expertise, Frequency, FunctionalImpact, Measurable, PersonCentred, Specific,
        TimeBound, What, Who,
    },
};

const NEEDS: &[StatementKind] = &[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed];
const OUTCOMES: &[StatementKind] = &[StatementKind::Outcome];
const PROVISION: &[StatementKind] = &[StatementKind::Provision];
const VOICE: &[StatementKind] = &[StatementKind::View, StatementKind::Aspiration, StatementKind::Strength];

/// A share of statements of some kinds for which every one of some criteria is met.
pub(super) struct Share {
    pub(super) definition: Definition,
    kinds: &'static [StatementKind],
    test: Test,
}

enum Test {
    Met(&'static [CriterionId]),
    ChildSpeaks,
}

const fn share(
    key: &'static str,
    share_of: &'static str,
    that: &'static str,
    kinds: &'static [StatementKind],
    met: &'static [CriterionId],
) -> Share {
    Share { definition: Definition { key, share_of, that }, kinds, test: Test::Met(met) }
}

pub(super) static SHARES: &[Share] = &[
    share(
        "needs_with_effect",
        "needs",
        "say what the difficulty does to learning or daily life",
        NEEDS,
        &[FunctionalImpact],
    ),
    share(
        "outcomes_smart",
        "outcomes",
        "are specific, measurable and time-bound",
        OUTCOMES,
        &[Specific, Measurable, TimeBound],
    ),
    share("outcomes_specific", "outcomes", "are specific", OUTCOMES, &[Specific]),
    share("outcomes_measurable", "outcomes", "are measurable", OUTCOMES, &[Measurable]),
    share(
        "outcomes_time_bound",
        "outcomes",
        "have an end date that can be worked out",
        OUTCOMES,
        &[TimeBound],
    ),
    share(
        "outcomes_person_centred",
        "outcomes",
        "are about the child or young person",
        OUTCOMES,
        &[PersonCentred],
    ),
    share(
        "provision_enforceable",
        "provision",
        "says what, how much, how often and by whom, and commits",
        PROVISION,
        &[What, Dose, Frequency, Who, Committed],
    ),
    share(
        "provision_with_dose",
        "provision",
        "says how long or how many hours, or needs no amount",
        PROVISION,
        &[Dose],
    ),
    share(
        "provision_with_frequency",
        "provision",
        "says how often, or needs no frequency",
        PROVISION,
        &[Frequency],
    ),
    share("provision_with_who", "provision", "says who gives it", PROVISION, &[Who]),
    share(
        "provision_with_expertise",
        "provision",
        "states a qualification, training or a protected title",
        PROVISION,
        &[Expertise],
    ),
    share("provision_committed", "provision", "will happen without conditions", PROVISION, &[Committed]),
    Share {
        definition: Definition {
            key: "voice_of_child",
            share_of: "views, strengths and aspirations",
            that: "are the child's or young person's own",
        },
        kinds: VOICE,
        test: Test::ChildSpeaks,
    },
];

impl Share {
    pub(super) fn measure(&self, statements: &[Judged<'_>]) -> Measure {
        count(self.definition, statements, self.kinds, |judged| match self.test {
            Test::Met(criteria) => criteria.iter().all(|c| met(judged, *c)),
            Test::ChildSpeaks => judged.statement.speaker == Some(Speaker::Child),
        })
    }
}

// What cannot be told is not counted in.
fn met(judged: &Judged<'_>, criterion: CriterionId) -> bool {
    judged.judgement.criteria.iter().any(|(id, c)| *id == criterion && c.met == Some(true))
}
