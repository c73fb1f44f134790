//! How often each rule was right on labelled material: written by `cargo xtask accuracy --write`.

use std::{collections::BTreeMap, sync::LazyLock};

use ehcp_core::Rule;
use serde::Deserialize;

/// Counts for one rule on the project's labelled material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Accuracy {
    /// Faults that are labelled.
    pub labelled: u32,
    /// Faults that the rule found.
    pub found: u32,
    /// Faults that are labelled and that the rule found.
    pub both: u32,
}

impl Accuracy {
    /// Share of the faults found that are labelled; none where the rule found nothing.
    #[must_use]
    pub fn precision(self) -> Option<f64> {
        share(self.both, self.found)
    }

    /// Share of the labelled faults that the rule found; none where nothing is labelled.
    #[must_use]
    pub fn recall(self) -> Option<f64> {
        share(self.both, self.labelled)
    }
}

/// What was measured of a rule; none where the labelled material does not speak of it.
#[must_use]
pub fn accuracy(rule: &Rule) -> Option<Accuracy> {
    static MEASURED: LazyLock<BTreeMap<String, Accuracy>> =
        LazyLock::new(|| serde_json::from_str(include_str!("accuracy.json")).unwrap_or_default());
    MEASURED.get(rule.code).copied()
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_file_of_figures_can_be_read() {
        let all: BTreeMap<String, Accuracy> = serde_json::from_str(include_str!("accuracy.json")).unwrap();
        assert!(!all.is_empty());
        for (code, a) in all {
            assert!(a.both <= a.labelled && a.both <= a.found, "{code}");
        }
    }

    #[test]
    fn shares_follow_from_the_counts() {
        let a = Accuracy { labelled: 8, found: 5, both: 4 };
        assert_eq!((a.precision(), a.recall()), (Some(0.8), Some(0.5)));
        assert_eq!(Accuracy { labelled: 0, found: 0, both: 0 }.precision(), None);
    }
}
