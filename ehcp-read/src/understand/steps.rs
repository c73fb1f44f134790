//! Steps towards an outcome that one paragraph strings together.

use super::words::{plain, starts};

/// What tells where the steps of an outcome end and the next outcome begins.
#[derive(Default)]
pub(crate) struct Series {
    /// Label of the outcome, if it had one.
    pub(crate) outcome: Option<String>,
    /// Label and depth of its last step.
    pub(crate) step: Option<(Option<String>, i16)>,
}

impl Series {
    /// Whether an entry with this label and depth is the next outcome rather than one more step.
    pub(crate) fn ends(&self, label: Option<&str>, depth: i16, outcome_depth: i16) -> bool {
        let Some((step, step_depth)) = &self.step else {
            return next(self.outcome.as_deref(), label);
        };
        if next(step.as_deref(), label) {
            return false;
        }
        next(self.outcome.as_deref(), label) || *step_depth > outcome_depth && depth <= outcome_depth
    }
}

/// Whether a label is the one that comes after another: "E2" after "E1", "4" after "3", "Outcome 2" after "Outcome 1".
fn next(before: Option<&str>, label: Option<&str>) -> bool {
    let (Some((head, n)), Some((other, m))) = (before.and_then(parts), label.and_then(parts)) else {
        return false;
    };
    head.eq_ignore_ascii_case(other) && m == n + 1
}

fn parts(label: &str) -> Option<(&str, u32)> {
    let head = label.trim_end_matches(|c: char| c.is_ascii_digit());
    Some((head, label.get(head.len()..)?.parse().ok()?))
}

/// Splits "by Christmas, ...; by Easter, ..." into its steps; a single step stays whole.
pub(crate) fn split(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split(';').map(str::trim).filter(|s| !s.is_empty()).collect();
    let dated = |s: &&str| {
        starts(
            &plain(s),
            &["by", "from", "at", "within", "after", "before", "in", "then", "and by", "and then"],
        )
    };
    if parts.len() > 1 && parts.iter().all(dated) { parts } else { vec![text.trim()] }
}

#[cfg(test)]
mod tests {
    use super::{Series, split};

    #[test]
    fn dated_parts_are_steps() {
        assert_eq!(split("by May, one; by June, two."), ["by May, one", "by June, two."]);
        assert_eq!(split("By May he waits; he then asks."), ["By May he waits; he then asks."]);
        assert_eq!(split("By May he waits."), ["By May he waits."]);
    }

    #[test]
    fn the_next_number_ends_the_steps() {
        let after = |step: Option<(Option<&str>, i16)>| Series {
            outcome: Some("E1".to_owned()),
            step: step.map(|(label, depth)| (label.map(str::to_owned), depth)),
        };
        assert!(after(None).ends(Some("E2"), -1, -1));
        assert!(after(Some((None, 0))).ends(Some("E2"), 0, -1));
        assert!(after(Some((None, 0))).ends(None, -1, -1));
        assert!(!after(Some((None, -1))).ends(None, -1, -1));
        assert!(!after(Some((Some("1"), 0))).ends(Some("2"), 0, -1));
        assert!(!after(None).ends(Some("E1"), -1, -1));
    }
}
