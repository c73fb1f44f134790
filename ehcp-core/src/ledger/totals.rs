//! What the ledger adds up to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Entry, Ledger};
use crate::delivery::Range;

/// The sum of some entries.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Total {
    /// What they have in common.
    pub of: String,
    /// Minutes in a week while everything runs.
    pub weekly_minutes: Range,
    /// Minutes in a school year.
    pub yearly_minutes: Range,
    /// How many entries were counted.
    pub counted: usize,
    /// How many give no amount of time.
    pub uncounted: usize,
}

/// By what entries are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Who gives it.
    Role,
    /// The area of need that it serves.
    Area,
    /// Whether the time is with the child.
    Direct,
    /// The section.
    Section,
}

impl Ledger {
    /// Sums by something, the greatest weekly guarantee first.
    #[must_use]
    pub fn by(&self, share: Share) -> Vec<Total> {
        let mut groups: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
        for entry in self.deliveries.iter().filter(|e| !e.part_of_total) {
            groups.entry(key(entry, share)).or_default().push(entry);
        }
        let mut totals: Vec<Total> = groups.into_iter().map(|(of, entries)| total(of, &entries)).collect();
        totals.sort_by(|a, b| {
            b.weekly_minutes.max.total_cmp(&a.weekly_minutes.max).then_with(|| a.of.cmp(&b.of))
        });
        totals
    }

    /// Everything with the child.
    #[must_use]
    pub fn total(&self) -> Total {
        let entries: Vec<&Entry> = self.with_the_child().collect();
        total("with the child".to_owned(), &entries)
    }

    /// The support of adults beside the child: assistants, support workers, mentors and other adults, not
    /// teachers and therapists.
    #[must_use]
    pub fn adult_support(&self) -> Total {
        let entries: Vec<&Entry> = self.with_the_child().filter(|e| is_support(e)).collect();
        total("adult support".to_owned(), &entries)
    }
}

fn key(entry: &Entry, share: Share) -> String {
    match share {
        Share::Role => entry.delivery.who.as_ref().map_or("not said", |w| w.as_str()).to_owned(),
        Share::Area => entry.area.unwrap_or("not shown").to_owned(),
        Share::Direct if entry.is_direct() => "with the child".to_owned(),
        Share::Direct => "with others for the child".to_owned(),
        Share::Section => entry.section.as_str().to_owned(),
    }
}

pub(super) fn is_support(entry: &Entry) -> bool {
    const SUPPORT: [&str; 8] =
        ["assistant", "support worker", "adult", "mentor", "keyworker", "key worker", "intervenor", "carer"];
    entry
        .delivery
        .who
        .as_ref()
        .is_some_and(|who| !who.contains("psychologist") && SUPPORT.iter().any(|s| who.contains(s)))
}

fn total(of: String, entries: &[&Entry]) -> Total {
    let counted = entries.iter().filter(|e| e.is_counted()).count();
    Total {
        of,
        weekly_minutes: sum(entries.iter().filter_map(|e| e.delivery.weekly_minutes)),
        yearly_minutes: sum(entries.iter().filter_map(|e| e.yearly_minutes)),
        counted,
        uncounted: entries.len() - counted,
    }
}

pub(super) fn sum(ranges: impl Iterator<Item = Range>) -> Range {
    ranges.fold(Range::exactly(0.0), |a, b| Range { min: a.min + b.min, max: a.max + b.max })
}
