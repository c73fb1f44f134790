use super::*;
use crate::{plan::Statement, sketch};

fn drawn(text: &str) -> Thread {
    let plan = sketch::plan(text).unwrap();
    draw(&plan, &PlanText::of(&plan))
}

fn has(thread: &Thread, a: &str, b: &str) -> bool {
    thread.partners(a).any(|id| id == b)
}

const PLAN: &str = "
    B n1: Bea cannot yet tell the sounds of words apart and guesses from the first letter when she reads.
    B n2: Loud rooms frighten her and she covers her ears.
    B n3: Her grip is weak, so that buttons and scissors defeat her.
    C c1: Wakes several times a night.
    E o1: Bea will read a page of an unfamiliar book aloud.
    E o2: Bea will stay in the dining hall for the whole of lunch though it is noisy.
    E o3: Bea will fasten the buttons of her own coat.
    F p1: Phonics, daily for 15 minutes, with a specialist teacher.
    F p2: Ear defenders within reach, and a quiet room at lunch.
    F p3: The occupational therapist sets a hand-strength programme, ten minutes a day.
    G g1: The sleep practitioner meets the family for an hour a month.";

#[test]
fn links_what_is_about_one_thing_though_no_word_is_shared() {
    let thread = drawn(PLAN);
    for (a, b) in [("n1", "p1"), ("n2", "p2"), ("n3", "p3"), ("n2", "o2"), ("n3", "o3"), ("c1", "g1")] {
        assert!(has(&thread, a, b), "{a} {b}");
    }
    for (a, b) in [("n1", "p3"), ("n3", "p1"), ("n2", "p1"), ("c1", "p3")] {
        assert!(!has(&thread, a, b), "{a} {b}");
    }
}

#[test]
fn says_what_speaks_for_a_link() {
    let thread = drawn(PLAN);
    let link = thread.links.iter().find(|l| l.from == "n2" && l.to == "p2").unwrap();
    assert_eq!(link.basis, LinkBasis::Inferred);
    assert!(link.score > 0.3 && link.score < 1.0);
    assert!(link.evidence.themes.contains(&"sensitivity to sound"));
    // Words of the plan never show in debug output.
    assert!(!format!("{thread:?}").contains("defender"));
}

#[test]
fn a_stated_link_stands_whatever_the_words_say() {
    let thread = drawn(&format!("{PLAN}\nlink n1: p3"));
    let link = thread.links.iter().find(|l| l.from == "n1" && l.to == "p3").unwrap();
    assert_eq!((link.basis, link.score), (LinkBasis::Stated, 1.0));
}

#[test]
fn links_between_other_kinds_are_kept() {
    let thread = drawn("A v1 view: I hate lunch.\nE o1: Eats lunch with others.\nlink v1: o1");
    assert!(has(&thread, "v1", "o1"));
}

#[test]
fn a_host_may_say_what_is_related() {
    struct Last;
    impl Relatedness for Last {
        fn related(&self, one: &Statement, other: &Statement) -> f64 {
            f64::from(u8::from(one.id.get(1..) == other.id.get(1..)))
        }
    }
    let plan =
        sketch::plan("B n1: Aaa.\nB n2: Bbb.\nB n3: Ccc.\nF p3: Ddd.\nF p2: Eee.\nF p1: Fff.").unwrap();
    let text = PlanText::of(&plan);
    let thread = draw_with(&plan, &text, Some(&Last));
    let pairs: Vec<(&str, &str)> = thread.links.iter().map(|l| (l.from.as_str(), l.to.as_str())).collect();
    assert_eq!(pairs, [("n1", "p1"), ("n2", "p2"), ("n3", "p3")]);
}

#[test]
fn an_empty_plan_has_no_thread() {
    assert_eq!(drawn(""), Thread::default());
    assert!(drawn("B n1: Finds reading hard.").links.is_empty());
}
