//! The rules, one file each. A family's `mod.rs` lists its rules; adding a rule touches its own file and
//! that list.

mod age;
mod form;
mod lac;
mod need;
mod out;
mod pfa;
mod spec;
mod thread;

use std::sync::LazyLock;

use crate::rule::Rule;

static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let families: &[&[&'static Rule]] = &[
        form::RULES,
        pfa::RULES,
        lac::RULES,
        age::RULES,
        thread::RULES,
        out::RULES,
        spec::RULES,
        need::RULES,
    ];
    let mut rules: Vec<&'static Rule> = families.iter().flat_map(|f| f.iter().copied()).collect();
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
