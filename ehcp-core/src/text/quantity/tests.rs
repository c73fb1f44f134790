use super::*;

fn measures(text: &str) -> Vec<Measure> {
    quantities(&Tokens::of(text)).into_iter().map(|q| q.measure).collect()
}

fn minutes(n: f64) -> Measure {
    Measure::Minutes(Range::exactly(n))
}

fn spell(n: f64) -> Measure {
    Measure::Spell(Range::exactly(n))
}

fn rate(per: Per) -> Measure {
    Measure::Rate { per, times: None, weak: false }
}

fn times(n: f64) -> Measure {
    Measure::Times(Range::exactly(n), Counted::Sessions)
}

#[test]
fn durations() {
    for (text, n) in [
        ("a quarter of an hour", 15.0),
        ("half an hour", 30.0),
        ("an hour and a half", 90.0),
        ("two and a half hours", 150.0),
        ("2½ hours", 150.0),
        ("45m", 45.0),
        ("1 hr 20 mins", 80.0),
        ("thirty-five minutes", 35.0),
        ("10.15 to 10.40", 25.0),
        ("6–8 pm", 120.0),
    ] {
        let found: Vec<_> = measures(text).iter().map(Measure::minutes).collect();
        assert_eq!(found, [Some(Range::exactly(n))], "{text}");
    }
}

#[test]
fn ranges_and_bounds() {
    let q = quantities(&Tokens::of("up to 2–3 hours"));
    assert_eq!(q.len(), 1);
    assert_eq!(q[0].measure, Measure::Minutes(Range { min: 120.0, max: 180.0 }));
    assert_eq!(q[0].bound, Bound::UpTo);
    assert_eq!(quantities(&Tokens::of("no less than 4 hours"))[0].bound, Bound::AtLeast);
}

#[test]
fn counts_and_periods() {
    assert_eq!(
        measures("three 20-minute sessions a week"),
        [times(3.0), spell(20.0), Measure::SomeSessions, rate(Per::Week)]
    );
    assert_eq!(measures("2 x 30mins p/w"), [times(2.0), minutes(30.0), rate(Per::Week)]);
    assert_eq!(measures("twice every half term"), [times(2.0), rate(Per::HalfTerm)]);
    assert_eq!(measures("work half-termly"), [rate(Per::HalfTerm)]);
    assert_eq!(
        measures("on Mondays, Wednesdays and Fridays"),
        [Measure::Rate { per: Per::Week, times: Some(3.0), weak: false }]
    );
    assert_eq!(measures("Mon–Fri"), [Measure::Rate { per: Per::Week, times: Some(5.0), weak: false }]);
    assert_eq!(measures("seen every other week"), [rate(Per::Fortnight)]);
}

#[test]
fn a_number_counts_whatever_is_so_long() {
    assert_eq!(measures("four 15-minute calm spells"), [times(4.0), spell(15.0)]);
    assert_eq!(measures("thirty one-hour goes"), [times(30.0), spell(60.0)]);
    assert_eq!(measures("three half-hours"), [times(3.0), minutes(30.0)]);
    assert_eq!(measures("Year 3 20-minute goes"), [spell(20.0)]);
}

#[test]
fn hours_of_the_clock() {
    for (text, n) in [("from 7 to 8.30", 90.0), ("10pm-7am", 540.0), ("from 10 until 3", 300.0)] {
        assert_eq!(measures(text), [spell(n)], "{text}");
    }
    assert_eq!(measures("from 5 to 8 children"), [Measure::Group(8)]);
    assert_eq!(measures("a 24-hour curriculum"), []);
}

#[test]
fn a_day_left_out_leaves_four_and_a_bare_hour_ends_a_time() {
    let four = Measure::Rate { per: Per::Week, times: Some(4.0), weak: false };
    assert_eq!(measures("daily, except Fridays"), std::slice::from_ref(&four));
    assert_eq!(measures("every day except Wednesday"), [four]);
    assert!(
        measures("Tuesday 9.30–11, with a practitioner")
            .iter()
            .any(|m| m.minutes().is_some_and(|r| (r.min - 90.0).abs() < 0.1))
    );
}

#[test]
fn a_day_of_the_timetable_is_weekly_and_a_date_is_not() {
    let weekly = Measure::Rate { per: Per::Week, times: Some(1.0), weak: false };
    assert_eq!(measures("Weds P6"), std::slice::from_ref(&weekly));
    assert_eq!(measures("on Monday afternoon"), [weekly]);
    assert_eq!(measures("on Monday 4 June"), []);
}

#[test]
fn every_lesson_of_a_kind_is_all_the_time() {
    for text in
        ["in all practical classes", "every science lesson", "60% of lessons", "across her school day"]
    {
        assert_eq!(measures(text), [Measure::AllDay], "{text}");
    }
    assert_eq!(measures("all staff in lessons"), []);
}

#[test]
fn a_month_or_a_price_or_a_year_group_is_no_dose() {
    assert_eq!(measures("May may plan a day in Year 3 for £400 on 3 May 2027"), []);
}

#[test]
fn extents_are_not_periods() {
    assert_eq!(measures("for ten weeks"), [Measure::Extent(10.0, Per::Week)]);
    assert_eq!(measures("two six-week blocks"), [Measure::Extent(12.0, Per::Week)]);
    assert_eq!(measures("38 weeks a year"), [Measure::Extent(38.0, Per::Week)]);
}

#[test]
fn groups_and_ratios() {
    assert_eq!(measures("a group of no more than four"), [Measure::Group(4)]);
    assert_eq!(measures("with two other pupils"), [Measure::Group(3)]);
    assert_eq!(measures("one-to-one"), [Measure::Ratio("1:1".to_owned())]);
    assert_eq!(measures("one adult to two children"), [Measure::Ratio("1:2".to_owned())]);
}
