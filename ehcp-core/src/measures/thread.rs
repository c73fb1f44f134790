//! Shares of statements that the golden thread reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::{Definition, Measure, count};
use crate::{check::Judged, plan::StatementKind, thread::Thread};

const NEEDS: &[StatementKind] = &[StatementKind::Need, StatementKind::HealthNeed, StatementKind::CareNeed];
const OUTCOMES: &[StatementKind] = &[StatementKind::Outcome];
const PROVISION: &[StatementKind] = &[StatementKind::Provision];
const ASPIRATIONS: &[StatementKind] = &[StatementKind::Aspiration];

/// A share of statements of some kinds that are linked with one of other kinds, stated or worked out.
pub(super) struct Share {
    pub(super) definition: Definition,
    from: &'static [StatementKind],
    to: &'static [StatementKind],
}

const fn share(
    key: &'static str,
    share_of: &'static str,
    that: &'static str,
    from: &'static [StatementKind],
    to: &'static [StatementKind],
) -> Share {
    Share { definition: Definition { key, share_of, that }, from, to }
}

pub(super) static SHARES: &[Share] = &[
    share("needs_with_provision", "needs", "are linked with provision", NEEDS, PROVISION),
    share("needs_with_outcome", "needs", "are linked with an outcome", NEEDS, OUTCOMES),
    share("outcomes_with_need", "outcomes", "are linked with a need", OUTCOMES, NEEDS),
    share("outcomes_with_provision", "outcomes", "are linked with provision", OUTCOMES, PROVISION),
    share("provision_with_need", "provision", "is linked with a need", PROVISION, NEEDS),
    share("provision_with_outcome", "provision", "is linked with an outcome", PROVISION, OUTCOMES),
    share("aspirations_taken_up", "aspirations", "are linked with an outcome", ASPIRATIONS, OUTCOMES),
];

impl Share {
    pub(super) fn measure(&self, statements: &[Judged<'_>], thread: &Thread) -> Measure {
        let kinds: BTreeMap<&str, StatementKind> =
            statements.iter().map(|j| (j.statement.id.as_str(), j.statement.kind)).collect();
        let is = |id: &str, wanted: &[StatementKind]| kinds.get(id).is_some_and(|k| wanted.contains(k));
        let mut linked: BTreeSet<&str> = BTreeSet::new();
        for link in thread.links.iter().chain(&thread.loose) {
            for (one, other) in [(&link.from, &link.to), (&link.to, &link.from)] {
                if is(one, self.from) && is(other, self.to) {
                    linked.insert(one);
                }
            }
        }
        count(self.definition, statements, self.from, |j| linked.contains(j.statement.id.as_str()))
    }
}
