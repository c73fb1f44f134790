//! Steps towards an outcome that one paragraph strings together.

use super::words::{plain, starts};

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
    use super::split;

    #[test]
    fn dated_parts_are_steps() {
        assert_eq!(split("by May, one; by June, two."), ["by May, one", "by June, two."]);
        assert_eq!(split("By May he waits; he then asks."), ["By May he waits; he then asks."]);
        assert_eq!(split("By May he waits."), ["By May he waits."]);
    }
}
