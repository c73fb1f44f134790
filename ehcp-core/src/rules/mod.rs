//! The rules, one file each. A family's `mod.rs` lists its rules; adding a rule touches its own file and
//! that list.

mod adv;
#[cfg(test)]
mod advice_tests;
mod age;
mod change;
mod copy;
mod delegation;
mod form;
mod lac;
mod lang;
mod names;
mod need;
mod out;
mod pfa;
mod prelude;
mod spec;
mod thread;
pub(crate) mod time;
mod voice;
mod whole;

#[cfg(test)]
mod plan_tests;
#[cfg(test)]
mod tests;

pub(crate) use spec::in_plan::drop_answered;

use std::sync::LazyLock;

pub(crate) use copy::is_blank_form;

use crate::{clock, rule::Rule};

static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let families: &[&[&'static Rule]] = &[
        form::RULES,
        pfa::RULES,
        lac::RULES,
        age::RULES,
        thread::RULES,
        time::RULES,
        whole::RULES,
        out::RULES,
        spec::RULES,
        delegation::RULES,
        need::RULES,
        lang::RULES,
        copy::RULES,
        voice::RULES,
        change::RULES,
        adv::RULES,
    ];
    let families = families.iter().chain(clock::FAMILIES);
    let mut rules: Vec<&'static Rule> = families.flat_map(|f| f.iter().copied()).collect();
    rules.sort_by_key(|r| r.code);
    rules
});

/// Every rule, by code.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    &ALL
}

/// The rule with a code or a name.
#[must_use]
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    all().iter().copied().find(|r| r.code.eq_ignore_ascii_case(code_or_name) || r.name == code_or_name)
}

/// The rule whose code or name is most like a misspelt one, if any is like it at all.
#[must_use]
pub fn nearest(code_or_name: &str) -> Option<&'static Rule> {
    let wanted = code_or_name.to_lowercase();
    all()
        .iter()
        .copied()
        .map(|r| (distance(&wanted, &r.code.to_lowercase()).min(distance(&wanted, r.name)), r))
        .filter(|(d, _)| *d <= 1 + wanted.len() / 4)
        .min_by_key(|(d, _)| *d)
        .map(|(_, r)| r)
}

/// Edit distance between two short words.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, above) in b.chars().zip(row.iter().skip(1)) {
            left = (above + 1).min(left + 1).min(corner + usize::from(x != y));
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod lookup_tests {
    use super::distance;

    #[test]
    fn counts_edits() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("spec-03", "spec-03"), 0);
    }
}
