#![allow(clippy::unwrap_used)]

use crate::{Settings, check, measures::definitions, sketch};

#[test]
fn shares_name_what_they_leave_out() {
    let plan = sketch::plan(
        "name: Sam Hale\n\
         dated: 2026-05-01\n\
         A a1 aspiration child: I want to be a baker.\n\
         B n1: Sam cannot yet tell coins apart, so he pays with whatever is in his hand.\n\
         B n2: Dyscalculia.\n\
         E o1: By July 2027 Sam will pay for one thing with the right coins in 4 of 5 shops.\n\
         E o2: Sam will be happier.\n\
         F p1 -> n1 o1: A qualified teacher will teach Sam coins for 20 minutes twice a week.\n\
         F p2: Support with money as required.\n",
    )
    .unwrap();
    let measures = check(&plan, &Settings::default()).measures;
    let of = |key: &str| {
        let m = measures.shares.iter().find(|m| m.key == key).unwrap();
        (m.count, m.of, m.without.clone())
    };
    assert_eq!(of("outcomes_smart"), (1, 2, vec!["o2".to_owned()]));
    assert_eq!(of("needs_with_effect"), (1, 2, vec!["n2".to_owned()]));
    assert_eq!(of("provision_with_dose"), (1, 2, vec!["p2".to_owned()]));
    assert_eq!(of("voice_of_child"), (1, 1, vec![]));
    assert!(of("provision_with_need").0 >= 1);
    assert_eq!(measures.guaranteed_weekly_minutes, 40.0);
}

#[test]
fn an_empty_plan_has_no_shares() {
    let measures = check(&crate::plan::Plan::default(), &Settings::default()).measures;
    assert!(measures.shares.iter().all(|m| m.share().is_none()));
}

#[test]
fn keys_are_unique() {
    let mut keys: Vec<&str> = definitions().iter().map(|d| d.key).collect();
    keys.sort_unstable();
    assert!(keys.windows(2).all(|w| w[0] != w[1]));
}
