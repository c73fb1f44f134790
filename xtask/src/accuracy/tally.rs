//! Counts of agreement between labels and the product, and the figures drawn from them.

/// How often a fault that is labelled is found, and the reverse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Labelled and found.
    pub(crate) both: u32,
    /// Found, not labelled.
    pub(crate) extra: u32,
    /// Labelled, not found.
    pub(crate) missed: u32,
    /// Neither.
    pub(crate) neither: u32,
}

/// A share with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Share {
    pub(crate) value: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Tally {
    /// Counts one case.
    pub(crate) fn add(&mut self, labelled: bool, found: bool) {
        let count = match (labelled, found) {
            (true, true) => &mut self.both,
            (false, true) => &mut self.extra,
            (true, false) => &mut self.missed,
            (false, false) => &mut self.neither,
        };
        *count += 1;
    }

    pub(crate) fn merge(&mut self, other: Tally) {
        self.both += other.both;
        self.extra += other.extra;
        self.missed += other.missed;
        self.neither += other.neither;
    }

    pub(crate) fn labelled(&self) -> u32 {
        self.both + self.missed
    }

    pub(crate) fn found(&self) -> u32 {
        self.both + self.extra
    }

    pub(crate) fn cases(&self) -> u32 {
        self.labelled() + self.extra + self.neither
    }

    /// Share of what was found that is labelled.
    pub(crate) fn precision(&self) -> Option<Share> {
        share(self.both, self.found())
    }

    /// Share of what is labelled that was found.
    pub(crate) fn recall(&self) -> Option<Share> {
        share(self.both, self.labelled())
    }

    /// Harmonic mean of precision and recall. It grows with both / (both + extra + missed), so the interval of
    /// that share gives its own.
    pub(crate) fn f1(&self) -> Option<Share> {
        let grow = |share: f64| 2.0 * share / (1.0 + share);
        let overlap = share(self.both, self.both + self.extra + self.missed)?;
        Some(Share { value: grow(overlap.value), low: grow(overlap.low), high: grow(overlap.high) })
    }

    /// Cohen's kappa: agreement beyond chance, with its large-sample interval. None where either side never
    /// varies and chance agreement is complete.
    pub(crate) fn kappa(&self) -> Option<Share> {
        let n = f64::from(self.cases());
        if n == 0.0 {
            return None;
        }
        let observed = f64::from(self.both + self.neither) / n;
        let (labelled, found) = (f64::from(self.labelled()) / n, f64::from(self.found()) / n);
        let chance = labelled * found + (1.0 - labelled) * (1.0 - found);
        if (1.0 - chance).abs() < 1e-12 {
            return None;
        }
        let value = (observed - chance) / (1.0 - chance);
        let error = (observed * (1.0 - observed) / n).sqrt() / (1.0 - chance);
        Some(Share { value, low: (value - 1.96 * error).max(-1.0), high: (value + 1.96 * error).min(1.0) })
    }
}

/// A share of counts with Wilson's 95 % interval, which is honest for few cases and near 0 and 1.
pub(crate) fn share(part: u32, whole: u32) -> Option<Share> {
    const Z: f64 = 1.96;
    if whole == 0 {
        return None;
    }
    let (n, p) = (f64::from(whole), f64::from(part) / f64::from(whole));
    let spread = Z * Z / n;
    let centre = (p + spread / 2.0) / (1.0 + spread);
    let half = Z * (p * (1.0 - p) / n + spread / (4.0 * n)).sqrt() / (1.0 + spread);
    Some(Share { value: p, low: (centre - half).max(0.0), high: (centre + half).min(1.0) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 0.001
    }

    #[test]
    fn wilson_interval_of_eight_in_ten() {
        // Newcombe (1998), method 3, gives 0.490 to 0.943.
        let s = share(8, 10).unwrap();
        assert!(near(s.value, 0.8) && near(s.low, 0.490) && near(s.high, 0.943), "{s:?}");
    }

    #[test]
    fn kappa_takes_chance_away() {
        // 20 both, 5 extra, 10 missed, 15 neither: the textbook case of 50 with agreement 0.7, chance 0.5.
        let t = Tally { both: 20, extra: 5, missed: 10, neither: 15 };
        assert!(near(t.kappa().unwrap().value, 0.4));
        assert!(near(t.f1().unwrap().value, 40.0 / 55.0));
        assert!(near(t.precision().unwrap().value, 0.8));
        assert!(near(t.recall().unwrap().value, 20.0 / 30.0));
    }

    #[test]
    fn nothing_counted_has_no_figure() {
        let t = Tally::default();
        assert!(t.precision().is_none() && t.recall().is_none() && t.f1().is_none() && t.kappa().is_none());
        let never = Tally { neither: 5, ..t };
        assert!(never.kappa().is_none());
    }
}
