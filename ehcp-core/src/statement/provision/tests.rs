//! One invented sentence, at least, for each phenomenon.

#![allow(clippy::unwrap_used)]

use crate::{
    Delivery, Per, Range, Settings, StatementInput, judge,
    plan::{Column, ColumnRole, StatementKind, Text},
    statement::CriterionId::{
        self, Committed, Dose, Expertise, Frequency, NoCeiling, NoNamedSchool, What, Who,
    },
};

fn unmet(text: &str) -> Vec<CriterionId> {
    let input = StatementInput::new(StatementKind::Provision, text);
    let judgement = judge(&input, &Settings::default());
    judgement.criteria.iter().filter(|(_, c)| c.met == Some(false)).map(|(id, _)| *id).collect()
}

fn deliveries(text: &str) -> Vec<Delivery> {
    judge(&StatementInput::new(StatementKind::Provision, text), &Settings::default()).deliveries
}

// Floor of minutes a week of each delivery.
fn weekly(text: &str) -> Vec<Option<f64>> {
    deliveries(text).iter().map(|d| d.weekly_minutes.map(|w| w.min)).collect()
}

#[test]
fn a_whole_statement_meets_every_criterion() {
    assert_eq!(
        unmet(
            "Orla will have 20 minutes of sound-button reading each day, 1:1, with a TA trained in the scheme."
        ),
        []
    );
}

#[test]
fn each_gap_is_one_criterion() {
    for (text, gap) in [
        ("25 hours a week of support from a qualified teaching assistant.", What),
        ("Drumming each Friday with a qualified music teacher.", Dose),
        ("Drumming for 30 minutes with a qualified music teacher.", Frequency),
        ("Drumming for 30 minutes each Friday with a youth worker.", Expertise),
        ("Ali should have drumming for 30 minutes each Friday with a qualified music teacher.", Committed),
        ("Drumming for up to 30 minutes each Friday with a qualified music teacher.", NoCeiling),
        (
            "Fern Bank Primary will give drumming for 30 minutes each Friday with a qualified music teacher.",
            NoNamedSchool,
        ),
    ] {
        assert_eq!(unmet(text), [gap], "{text}");
    }
    assert_eq!(unmet("Drumming for 30 minutes each Friday."), [Who, Expertise]);
}

#[test]
fn loose_words_beside_figures_are_harmless() {
    assert_eq!(unmet("Regular juggling: 2 × 15 minutes a week with a qualified circus coach."), []);
    assert_eq!(
        unmet("Access to the trampoline for ten minutes daily with a coach trained in rebound work."),
        []
    );
}

#[test]
fn figures_about_training_are_no_dose() {
    let gaps = unmet("Signing practice with an assistant who has done the three-day signing course.");
    assert_eq!(gaps, [Dose, Frequency]);
    assert_eq!(
        weekly("Stretches for 10 minutes daily, by a TA signed off by the physiotherapist each term."),
        [Some(50.0)]
    );
}

#[test]
fn services_and_hedges() {
    assert!(unmet("OT input as and when required.").contains(&Who));
    assert!(unmet("OT input as and when required.").contains(&Committed));
    assert!(!unmet("May will keep registers as required by law.").contains(&Committed));
}

#[test]
fn equipment_and_approaches_used_all_day_need_no_figures() {
    for text in
        ["A writing slope and a pencil grip.", "Staff will show each step with pictures throughout the day."]
    {
        let gaps = unmet(text);
        assert!(!gaps.contains(&Dose) && !gaps.contains(&Frequency), "{text}: {gaps:?}");
    }
}

#[test]
fn weekly_minutes_over_periods_and_clauses() {
    for (text, expected) in [
        ("Rhythm games, three 20-minute sessions a week, with a tutor.", 60.0),
        ("Rhythm games twice a day for a quarter of an hour with a tutor.", 150.0),
        ("Rhythm games on Mondays and Fridays, 9.10 to 9.40, with a tutor.", 60.0),
        ("Rhythm games, ten minutes a day, four days a week, with a tutor.", 40.0),
        ("26 hours a year of rhythm games with a tutor.", 40.0),
        ("Rhythm games for an hour every half term with a tutor.", 9.2),
        ("A tutor will lead rhythm games. They last 15 minutes. They happen every Tuesday.", 15.0),
        ("Rhythm games 2-3 x 20 mins/wk with a tutor.", 40.0),
        ("Rhythm games, weekly for a term then fortnightly: 30 minutes with a tutor.", 15.0),
        ("Subject to funding, rhythm games for 30 minutes a week with a tutor.", 0.0),
        ("Rhythm games for between 10 and 15 minutes a day with a tutor.", 50.0),
        ("Rhythm games, 12 minutes on arrival and 12 minutes after lunch, daily, with a tutor.", 120.0),
    ] {
        assert_eq!(weekly(text), [Some(expected)], "{text}");
    }
}

#[test]
fn several_doses_are_several_deliveries() {
    let found = deliveries(
        "Each half term, 40 minutes direct plus 20 minutes liaison with staff, by a physiotherapist.",
    );
    let minutes: Vec<_> = found.iter().map(|d| (d.minutes.map(|m| m.min), d.per, d.direct)).collect();
    assert_eq!(
        minutes,
        [(Some(40.0), Some(Per::HalfTerm), Some(true)), (Some(20.0), Some(Per::HalfTerm), Some(false))]
    );
    let parts = deliveries(
        "A physiotherapist will spend four hours a year: two visits of an hour and two hours on reports.",
    );
    assert_eq!(parts.len(), 2);
}

#[test]
fn training_with_its_own_amount_is_a_delivery_of_the_trainer() {
    let found = deliveries(
        "Balance games for 10 minutes daily with a TA shown how by the OT in a two-hour session each September.",
    );
    let who: Vec<_> = found.iter().map(|d| d.who.as_deref().unwrap_or("")).collect();
    assert_eq!(who, ["teaching assistant", "occupational therapist"]);
    assert_eq!(found.last().and_then(|d| d.direct), Some(false));
}

#[test]
fn groups_ratios_and_lengths() {
    let d = &deliveries(
        "Drama for 30 minutes a week for ten weeks in a group of no more than four with a drama teacher.",
    )[0];
    assert_eq!((d.group_size_max, d.duration_weeks), (Some(4), Some(10.0)));
    let d = &deliveries("Drama for 30 minutes a week, one-to-one, with a drama teacher.")[0];
    assert_eq!(d.ratio.as_deref(), Some("1:1"));
}

#[test]
fn cells_and_lead_in_belong_to_the_statement() {
    let column = |role, text: &str| Column { role, heading: Text::from(""), text: Text::from(text) };
    let columns =
        [column(ColumnRole::Who, "Qualified tutor"), column(ColumnRole::Frequency, "20 minutes daily")];
    let mut input = StatementInput::new(StatementKind::Provision, "Spelling by syllables");
    input.columns = &columns;
    let judgement = judge(&input, &Settings::default());
    assert!(judgement.criteria.iter().all(|(_, c)| c.met == Some(true)), "{:?}", judgement.criteria);
    let len = input.text.len();
    assert!(judgement.criteria.iter().flat_map(|(_, c)| &c.evidence).all(|s| s.end as usize <= len));
    let mut input = StatementInput::new(StatementKind::Provision, "spelling by syllables");
    input.lead_in = Some("For 20 minutes daily a qualified tutor will teach:");
    let judgement = judge(&input, &Settings::default());
    assert!(judgement.criteria.iter().all(|(_, c)| c.met == Some(true)), "{:?}", judgement.criteria);
}

#[test]
fn deliveries_of_the_vendor_win() {
    let given = [Delivery {
        who: Some(Text::from("tutor")),
        times: Some(Range::exactly(2.0)),
        per: Some(Per::Week),
        minutes: Some(Range::exactly(25.0)),
        ..Delivery::default()
    }];
    let mut input = StatementInput::new(StatementKind::Provision, "Spelling for ten minutes a day");
    input.deliveries = &given;
    let found = judge(&input, &Settings::default()).deliveries;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].weekly_minutes, Some(Range::exactly(50.0)));
}

#[test]
fn four_times_the_words_are_four_times_the_work() {
    for sentence in [
        "A TA trained in Numicon will teach Abe number bonds for 20 minutes a week where possible. ",
        "reducing to termly once targets are met, ",
        "subject to funding, ",
        "weekly then fortnightly ",
        "Holm Beck Primary will provide half of it to the TA, who ",
        "who trained by the OT of a group of (at 10, 12 and ",
    ] {
        let work = |n: usize| {
            let text = sentence.repeat(n);
            crate::text::work::of(|| drop(deliveries(&text)))
        };
        let (once, four) = (work(100), work(400));
        assert!(once > 0 && four < once * 5, "{once} steps become {four}: {sentence}");
    }
}

#[test]
fn evidence_lies_in_the_text_whatever_the_words() {
    for text in
        ["", " ", "½", "1:1", "(((", "£", "x6", "every", "half", "up to", "Ünï 30 mins “may”", "of the deaf"]
    {
        let input = StatementInput::new(StatementKind::Provision, text);
        for (_, criterion) in judge(&input, &Settings::default()).criteria {
            assert!(criterion.evidence.iter().all(|s| text.get(s.start as usize..s.end as usize).is_some()));
        }
    }
}

// Who, period and minutes of the first delivery.
fn first(text: &str) -> (Option<String>, Option<Per>, Option<f64>) {
    let found = deliveries(text).into_iter().next().unwrap();
    (found.who.map(|w| w.to_string()), found.per, found.minutes.map(|m| m.min))
}

#[test]
fn what_is_said_of_a_person_before_the_verb_is_no_dose() {
    let assistant = || Some("teaching assistant".to_owned());
    for text in [
        "The teaching assistant, who has been shown the steps by the nurse for one whole day at the start of each year, will swim with Ivo for 25 minutes every morning.",
        "One of two named teaching assistants, each with a lifeguard award and signed off yearly by the physiotherapist, will swim with Ivo for 25 minutes every morning.",
        "A teaching assistant, shown the method by the physiotherapist over two half-hour visits, will swim with Ivo for 25 minutes every morning.",
    ] {
        let found = deliveries(text).into_iter().find(|d| d.direct == Some(true)).unwrap();
        assert_eq!(found.who.map(|w| w.to_string()), assistant(), "{text}");
        assert_eq!((found.per, found.minutes), (Some(Per::Day), Some(Range::exactly(25.0))), "{text}");
    }
}

#[test]
fn a_fixed_number_keeps_no_period_of_something_else() {
    for text in [
        "A sleep coach will meet Ivo's parents for three sessions of 40 minutes between May and July 2031 and ring them for ten minutes each month.",
        "A sleep coach will meet Ivo for 40 minutes in October 2031, March 2032 and June 2032.",
    ] {
        let (_, per, minutes) = first(text);
        assert_eq!((per, minutes), (Some(Per::Once), Some(40.0)), "{text}");
    }
    let visits = first("Between May and July Ivo will see his new school on four half-days with a mentor.");
    assert_eq!(visits.1, Some(Per::Once));
    assert_eq!(first("A sitter for six days in the summer, from 10 until 2.").1, Some(Per::Year));
}

#[test]
fn the_dose_of_a_second_clause_is_of_whoever_it_names() {
    let (who, per, minutes) = first(
        "The physiotherapist will set a ball programme; a sports coach will play it with Ivo for 15 minutes twice a week.",
    );
    assert_eq!((who.as_deref(), per, minutes), (Some("sports coach"), Some(Per::Week), Some(15.0)));
    assert_eq!(
        first("The nurse's signing programme, 15 minutes daily, with a teaching assistant.").0.as_deref(),
        Some("teaching assistant")
    );
    assert_eq!(
        first("A neurologist for adults will see Ivo once a year for 20 minutes.").0.as_deref(),
        Some("neurologist")
    );
}

#[test]
fn a_total_taken_in_parts_is_given_once() {
    let found =
        deliveries("Six hours of music a year, taken as four visits of 90 minutes, from a music therapist.");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].times, Some(Range::exactly(4.0)));
    let spread = first("Sums, 25 hours a week, each step repeated on three days running, with a tutor.");
    assert_eq!((spread.1, spread.2), (Some(Per::Week), None));
}

#[test]
fn a_column_headed_when_may_hold_the_dose() {
    let column = |role, text: &'static str| Column { role, heading: "".into(), text: text.into() };
    let columns = [
        column(ColumnRole::Who, "A music therapist, shown how by the nurse for one hour each half-term"),
        column(ColumnRole::When, "Twice a day for ten minutes, 38 weeks a year"),
    ];
    let mut input = StatementInput::new(StatementKind::Provision, "Drumming on the carpet.");
    input.columns = &columns;
    let found = judge(&input, &Settings::default()).deliveries;
    let given = found.iter().find(|d| d.per == Some(Per::Day)).unwrap();
    assert_eq!((given.times, given.minutes), (Some(Range::exactly(2.0)), Some(Range::exactly(10.0))));
}
