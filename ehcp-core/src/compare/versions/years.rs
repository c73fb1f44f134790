//! What never changed over the years.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::item::{self, Group, Keys, Masks};
use crate::{
    check::Report,
    plan::{Letter, StatementKind},
};

/// A statement that has the same words in version after version.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// The statement in the latest version, by id.
    pub id: String,
    /// Its section.
    pub section: Letter,
    /// What it is.
    pub kind: StatementKind,
    /// In how many earlier versions without a break it has the same words.
    pub versions: usize,
    /// The date of the first of these.
    pub since: Option<Date>,
    /// Days from then to the latest version.
    pub days: Option<i32>,
}

/// Days after which words that have not changed are worth a look.
const TWO_YEARS: i32 = 700;

/// Needs, outcomes, steps and provision with the same words in two earlier versions or over two years. The earlier
/// versions stand oldest first.
pub(super) fn constants(new: &Report, earlier: &[&Report]) -> Vec<Constant> {
    let mut same: Vec<usize> = Vec::new();
    let mut unbroken: Vec<bool> = Vec::new();
    for old in earlier.iter().rev() {
        let masks = Masks::of(&old.plan, &new.plan);
        let mut keys = Keys::default();
        let before: BTreeSet<(Group, Vec<u32>)> =
            item::items(old, &masks, 0, &mut keys).iter().map(|i| (i.group, i.keys())).collect();
        let now = item::items(new, &masks, 1, &mut keys);
        same.resize(now.len(), 0);
        unbroken.resize(now.len(), true);
        for (item, (n, open)) in now.iter().zip(same.iter_mut().zip(&mut unbroken)) {
            *open = *open && before.contains(&(item.group, item.keys()));
            *n += usize::from(*open);
        }
    }
    let statements = new.plan.statements().zip(same);
    statements
        .filter(|((_, s), n)| *n > 0 && !matches!(item::group(s.kind), Group::Voice))
        .filter_map(|((section, s), versions)| {
            let first = earlier.len().checked_sub(versions).and_then(|i| earlier.get(i))?;
            let since = first.plan.dates.plan;
            let days =
                since.zip(new.plan.dates.plan).and_then(|(a, b)| a.until(b).ok()).map(|s| s.get_days());
            let long = days.map_or(versions > 1, |d| d >= TWO_YEARS);
            long.then(|| Constant { id: s.id.clone(), section, kind: s.kind, versions, since, days })
        })
        .collect()
}
