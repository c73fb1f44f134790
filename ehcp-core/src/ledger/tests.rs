use super::*;
use crate::{Settings, check, sketch};

fn ledger(text: &str) -> Ledger {
    check(&sketch::plan(text).unwrap(), &Settings::default()).ledger
}

const PLAN: &str = "
    B n1: Cannot yet join two words.
    F p1 -> n1: The speech and language therapist will teach Bea to join words, 1:1, for 30 minutes each week.
    F p2 -> n1: A teaching assistant will practise the words with Bea for 10 minutes a day, five days a week.
    F p3 -> n1: Regular support with talking.
    G g1: A nurse will see Bea for 30 minutes each term.";

#[test]
fn sums_by_role_and_lists_what_cannot_be_counted() {
    let ledger = ledger(PLAN);
    assert_eq!(ledger.without_amount, ["p3"]);
    let roles: Vec<(String, f64)> =
        ledger.by(Share::Role).into_iter().map(|t| (t.of, t.weekly_minutes.min)).collect();
    assert_eq!(roles.first(), Some(&("teaching assistant".to_owned(), 50.0)));
    assert_eq!(roles.get(1), Some(&("speech and language therapist".to_owned(), 30.0)));
    assert!((ledger.adult_support().weekly_minutes.min - 50.0).abs() < 1e-9);
    assert!((ledger.total().yearly_minutes.min - (80.0 * 39.0 + 90.0)).abs() < 1e-6);
}

#[test]
fn a_fixed_number_of_sessions_counts_in_the_year_and_not_in_the_week() {
    let ledger =
        ledger("F p1: A travel trainer will teach Bea the bus to town in ten sessions of two hours.");
    let entry = ledger.deliveries.first().unwrap();
    assert_eq!(entry.delivery.weekly_minutes, None);
    assert_eq!(entry.yearly_minutes, Some(Range::exactly(1200.0)));
}

#[test]
fn hours_of_an_adult_may_hold_what_the_same_adult_does() {
    let ledger = ledger(
        "F p1: A teaching assistant will support Bea for 20 hours a week.
         F p2: A teaching assistant will read with Bea for 15 minutes a day.",
    );
    let kinds: Vec<ConflictKind> = ledger.conflicts.iter().map(|c| c.kind).collect();
    assert_eq!(kinds, [ConflictKind::CountedTwice]);
}

#[test]
fn no_adult_has_more_time_than_the_week() {
    let ledger = ledger("F p1: A teaching assistant will support Bea for 40 hours a week.");
    assert!(ledger.conflicts.iter().any(|c| c.kind == ConflictKind::MoreThanAWeek));
}

#[test]
fn parts_of_a_total_are_not_added_again() {
    let ledger = ledger(
        "F p1: A tutor will teach Bea for 12 hours a week, made up of 8 hours a week of bakery and 4 hours a week of maths.",
    );
    let hours = ledger.weekly_minutes().min / 60.0;
    assert!((hours - 12.0).abs() < 0.1, "{hours}");
}

#[test]
fn services_name_who_gives_them() {
    for (text, who) in [
        ("G p1: The spinal clinic will review Bea twice a year for 20 minutes.", "spinal clinic"),
        ("F p1: Occupational therapy, once a term for 40 minutes.", "occupational therapist"),
        (
            "F p1: Lip-reading for 40 minutes a week, given by the council's hearing support service.",
            "hearing support service",
        ),
        (
            "F p1: Every adult in class will attend a one-hour session each year given by the educational psychologist.",
            "educational psychologist",
        ),
    ] {
        let ledger = ledger(text);
        let entry = ledger.deliveries.first().unwrap();
        assert_eq!(entry.delivery.who.as_ref().map(|w| w.as_str()), Some(who), "{text}");
    }
}

#[test]
fn every_so_many_weeks_is_said_so() {
    let ledger = ledger("G p1: The dietitian will see Bea every eight weeks for 40 minutes.");
    let entry = ledger.deliveries.first().unwrap();
    assert_eq!((entry.every_weeks, entry.delivery.per), (Some(8.0), None));
    assert!((entry.delivery.weekly_minutes.unwrap().min - 5.0).abs() < 0.1);
}
