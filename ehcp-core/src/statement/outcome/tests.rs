use jiff::civil::date;

use crate::{
    Settings,
    plan::StatementKind,
    statement::{
        CriterionId::{self, *},
        Judgement, StatementInput, Verdict, judge,
    },
};

// Born in October 2016, so that Year 6 ends in August 2028.
fn judged(text: &str, lead_in: Option<&str>) -> Judgement {
    let mut input = StatementInput::new(StatementKind::Outcome, text);
    input.lead_in = lead_in;
    input.names = vec!["Ola"];
    input.date_of_birth = Some(date(2016, 10, 5));
    input.plan_date = Some(date(2026, 2, 10));
    judge(&input, &Settings::default())
}

fn unmet(text: &str) -> Vec<CriterionId> {
    judged(text, None).criteria.iter().filter(|(_, c)| c.met == Some(false)).map(|(id, _)| *id).collect()
}

#[test]
fn a_good_outcome_meets_every_criterion() {
    for text in [
        "By the end of Year 6, Ola will retell a story of four events, in order, on three days out of four.",
        "Ola will, when she is stuck, hold up her blue card without a reminder, by July 2027.",
        "By her next annual review Ola will tie both laces by herself.",
        "I will swim 25 metres without stopping by the end of Key Stage 2.",
        "The number of lessons that Ola leaves early will fall from six a week to one by July 2027.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
        assert_eq!(judged(text, None).verdict, Verdict::Meets);
    }
}

#[test]
fn vague_verbs_and_inner_states() {
    for text in [
        "By July 2027 Ola will improve her handwriting.",
        "By July 2027 Ola will feel more settled at lunch.",
        "By July 2027 Ola will make good progress in science.",
        "By July 2027 Ola's confidence will be develloped.",
        "By July 2027 Ola will read better.",
    ] {
        assert_eq!(unmet(text), [Specific, Measurable], "{text}");
    }
}

#[test]
fn a_figure_makes_a_change_specific_but_not_a_feeling() {
    assert_eq!(unmet("By July 2027 Ola will increase her attendance to 92%."), []);
    assert_eq!(unmet("By July 2027 Ola will feel happy on four days out of five."), [Specific]);
}

#[test]
fn provision_in_disguise() {
    for text in [
        "By July 2027 Ola will have a sloping desk in every lesson.",
        "By July 2027 Ola will receive physiotherapy every week.",
        "By July 2027 Ola will be reminded to pack her bag every day.",
        "By July 2027 Ola will attend a friendship group once a week.",
        "By July 2027 Ola will sit through every assembly because a learning mentor will sit with her.",
    ] {
        assert_eq!(unmet(text), [NotProvision], "{text}");
    }
    for text in [
        "By July 2027 Ola will attend school on nine days out of ten.",
        "By July 2027 a person who has never met Ola will understand eight words in ten when she talks.",
        "By July 2027 Ola will have eaten lunch in the hall on three days running.",
        "By July 2027 Ola will have joined a choir and sung with it every week.",
        "By July 2027 Ola will receive a certificate for swimming 25 metres.",
        "By July 2027 Ola will be understood by a new adult four times out of five.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn headings_of_services_are_provision() {
    for text in [
        "Paired reading, 3 x 15 mins a week",
        "Access to a quiet room",
        "Ongoing mentoring",
        "Weekly therapy sessions to help speech",
    ] {
        assert!(unmet(text).contains(&NotProvision), "{text}");
        assert!(unmet(text).contains(&PersonCentred), "{text}");
    }
}

#[test]
fn the_whole_of_something_is_a_measure() {
    for text in [
        "By July 2027 Ola will stay for a whole geography lesson.",
        "By July 2027 Ola will name all the colours in her paint box.",
        "By July 2027 Ola will check her blood sugar at lunch with a nurse watching but not helping.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn how_much_help_is_a_measure() {
    for text in [
        "By July 2027 Ola will change the batteries of her hearing aid herself.",
        "By July 2027 Ola will sort the washing with only a picture card to help.",
        "By July 2027 Ola will climb the stairs with an adult standing by.",
        "By July 2027 Ola will no longer need an adult to zip her coat.",
        "By July 2027 Ola will swim across the pool with no armbands.",
        "By July 2027 Ola will pour her own drink.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
    for text in [
        "By July 2027 Ola will dress herself.",
        "By July 2027 Ola will need less help to dress.",
        "By July 2027 Ola will play near other children.",
    ] {
        assert_eq!(unmet(text), [Measurable], "{text}");
    }
}

#[test]
fn to_the_end_and_for_all_to_hear_are_measures() {
    for text in [
        "By July 2027 Ola will watch a film through to the end.",
        "By July 2027 Ola will stay dry at night for a month.",
        "By July 2027 Ola will speak loudly enough to be heard across the hall.",
        "By July 2027 Ola will write her news in a hand that a stranger can read.",
        "By July 2027 Ola will meet the Year 4 expectations in science.",
        "By July 2027 Ola will get ready for bed with nobody in the room.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
    for text in ["By July 2027 Ola will read fluently.", "By July 2027 Ola will line up promptly."] {
        assert_eq!(unmet(text), [Measurable], "{text}");
    }
}

#[test]
fn people_around_the_child_are_not_the_child() {
    for text in [
        "By July 2027 Ola's brother will knock before he comes in, every time.",
        "By July 2027 her classmates will ask Ola to play once a day.",
        "By July 2027 each pupil in the unit will name five feelings.",
        "By July 2027 Ola's portage visitor will call once a week.",
    ] {
        assert!(unmet(text).contains(&PersonCentred), "{text}");
    }
    for text in [
        "By July 2027 the time that Ola takes to dress will fall to ten minutes.",
        "At lunch Ola will eat with others, four days a week, by July 2027.",
        "Supported by her TA, Ola will write four lines in ten minutes by July 2027.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn an_act_that_is_done_once_is_a_measure() {
    for text in [
        "By July 2027 Ola will open a bank account.",
        "By July 2027 Ola will plan a picnic and invite her cousins.",
        "By July 2027 Ola will have joined a choir.",
        "By July 2027 Ola will be working at the level expected for Year 3 in maths.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
    for text in [
        "By July 2027 Ola will make a choice when she is asked.",
        "By July 2027 Ola will join in a conversation.",
        "By July 2027 Ola will be working towards age-related expectations in maths.",
    ] {
        assert!(unmet(text).contains(&Measurable), "{text}");
    }
}

#[test]
fn verbs_of_change_with_a_thing_as_their_object() {
    for text in [
        "By July 2027 Ola will raise her hand before she speaks.",
        "By July 2027 Ola will express how she feels with a sign.",
    ] {
        assert_eq!(unmet(text), [Measurable], "{text}");
    }
    for text in [
        "By July 2027 Ola will control her temper.",
        "By July 2027 Ola will learn the skills of friendship.",
        "By July 2027 Ola will have made progress in all subjects.",
    ] {
        assert_eq!(unmet(text), [Specific, Measurable], "{text}");
    }
}

#[test]
fn what_is_done_to_the_child_is_provision() {
    for text in [
        "By July 2027 Ola will be kept apart from the others at lunch every day.",
        "By July 2027 Ola will have her splints checked every week.",
        "By July 2027 Ola will work with the speech therapist once a fortnight.",
        "By July 2027 Ola will use a walker every day as part of her physiotherapy programme.",
    ] {
        assert_eq!(unmet(text), [NotProvision], "{text}");
    }
    for text in [
        "By July 2027 Ola will be chosen as a partner at least once a week.",
        "By July 2027 Ola will be sent out of lessons no more than once a month.",
        "By July 2027 Ola will meet her friend from drama once a week.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn notes_and_sentences_that_come_before() {
    assert_eq!(unmet("Steps: 1. points to a card; 2. names it aloud each day by July 2027."), []);
    assert_eq!(unmet("Ola wants to be a diver. By July 2027 she will swim a width with no armbands."), []);
    assert_eq!(unmet("Health outcome: by July 2027 Ola will take her tablets without being told."), []);
    assert_eq!(unmet("BY JULY 2027 OLA WILL WEAR HER PE KIT IN EVERY PE LESSON."), []);
}

#[test]
fn a_wish_is_judged_by_what_is_wished_for() {
    assert_eq!(unmet("By July 2027 Ola hopes to ring a friend twice a week."), [NotAspiration]);
    assert_eq!(
        unmet("By July 2027 it would be lovely to see her settle."),
        [Specific, Measurable, NotAspiration]
    );
}

#[test]
fn outcomes_of_others() {
    assert_eq!(
        unmet("By July 2027 Ola's class teacher will fetch her coat four times out of five."),
        [PersonCentred]
    );
    assert_eq!(unmet("By July 2027 all pupils will read 40 words a minute."), [PersonCentred]);
    assert!(unmet("To develop his number skills").contains(&PersonCentred));
}

#[test]
fn wishes_and_needs() {
    for text in ["Ola would like to be a train driver", "Ola will become a vet and live in her own flat."] {
        assert!(unmet(text).contains(&NotAspiration), "{text}");
    }
    for text in ["Ola finds it hard to wait her turn.", "Ola has a stammer and cannot answer quickly."] {
        assert!(unmet(text).contains(&NotNeed), "{text}");
        assert!(unmet(text).contains(&TimeBound), "{text}");
    }
}

#[test]
fn jargon_and_short_forms() {
    assert_eq!(
        unmet("By July 2027 Ola will use prosocial scripts in 8 of 10 dyadic exchanges."),
        [PlainLanguage]
    );
    assert_eq!(unmet("By July 2027 Ola will score 40 on the QZT, 2 times out of 3."), [PlainLanguage]);
}

#[test]
fn a_lead_in_lends_its_subject_and_its_time() {
    let judgement =
        judged("read a page of 60 words aloud", Some("By the end of Year 6, Ola will be able to:"));
    assert_eq!(judgement.verdict, Verdict::Meets);
    assert_eq!(judgement.deadline, Some(date(2028, 8, 31)));
}

#[test]
fn a_deadline_that_is_past_is_no_deadline() {
    let judgement = judged("By the end of Year 2 Ola will count to 20 on her own.", None);
    assert_eq!(judgement.deadline, Some(date(2024, 8, 31)));
    assert_eq!(judgement.verdict, Verdict::FallsShort);
}

#[test]
fn names_that_are_words() {
    for name in ["Will", "May", "Hope", "Mark", "Summer"] {
        let text = format!("By July 2027 {name} will name six planets in order.");
        let mut input = StatementInput::new(StatementKind::Outcome, &text);
        input.names = vec![name];
        assert_eq!(judge(&input, &Settings::default()).verdict, Verdict::Meets, "{name}");
    }
}

#[test]
fn strange_input_is_judged_without_harm() {
    for text in [
        "",
        " ",
        ",",
        "will",
        "to",
        "By",
        "(((",
        "1. 2. 3.",
        "By the end of",
        "\u{feff}\n\n",
        "👩‍👧 will",
        "have have have",
    ] {
        let _ = judged(text, None);
        let _ = judged(text, Some(text));
    }
}

#[test]
fn what_is_bought_or_read_off_is_no_measure() {
    for text in [
        "By July 2027 Ola will choose coins for things that cost less than £5.",
        "By July 2027 Ola will tell the time to five minutes.",
    ] {
        assert_eq!(unmet(text), [Measurable], "{text}");
    }
    assert_eq!(unmet("By July 2027 Ola will buy bread with her sister waiting outside."), []);
}
