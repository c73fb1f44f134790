//! Needs: what the difficulty does, and where it is seen.

use super::Draft;
use crate::statement::CriterionId::{FunctionalImpact, NotDiagnosisOnly, Specific};

pub(super) fn draft(draft: &mut Draft<'_>) {
    if draft.fails(FunctionalImpact) || draft.fails(NotDiagnosisOnly) {
        ", which means that ____ (what is hard in learning or daily life, and when)"
            .clone_into(&mut draft.end);
    } else if draft.fails(Specific) {
        ", for example when ____ (what is seen, where and how often)".clone_into(&mut draft.end);
    }
}
