use jiff::civil::date;

use super::*;

// Born in October 2016: Reception ends in 2022, Year 6 in 2028.
fn anchor() -> Anchor {
    Anchor {
        born: Some(date(2016, 10, 5)),
        year_group: None,
        plan_date: Some(date(2026, 2, 10)),
        review_by: None,
    }
}

fn end(text: &str) -> Option<Date> {
    let found = frames(&Tokens::of(text), &anchor());
    found.iter().find(|f| f.is_limit).or(found.first()).and_then(|f| f.end)
}

#[test]
fn stages_and_phases() {
    for text in [
        "By the end of Year 6, Ola will read.",
        "Ola will read by the end of Key Stage 2",
        "read by end KS2",
        "by the end of primary school Ola will swim",
        "before she leaves Year 6",
        "by the time he starts secondary school",
        "by the time she moves up to Year 7",
        "by the end of her time at junior school",
        "before transfer to secondary school",
        "End of Y6: Ola will read",
        "by the end of upper Key Stage 2",
        "by the end of her final year at primary school",
    ] {
        assert_eq!(end(text), Some(date(2028, 8, 31)), "{text}");
    }
    assert_eq!(end("by the end of Year 11"), Some(date(2033, 8, 31)));
    assert_eq!(end("by the end of the Foundation Stage"), Some(date(2022, 8, 31)));
}

#[test]
fn calendar_and_terms() {
    for (text, want) in [
        ("by the end of next term", date(2026, 7, 31)),
        ("by her tests in May 2028 Ola will", date(2028, 5, 31)),
        ("by the end of the autumn term of Year 7", date(2028, 12, 31)),
        ("In the spring term of Year 5 Ola will", date(2027, 3, 31)),
        ("by Christmas in Year 6", date(2027, 12, 25)),
        ("by the end of the first term of Year 5", date(2026, 12, 31)),
        ("by the end of her second year at college", date(2035, 8, 31)),
        ("by the end of this phase", date(2028, 8, 31)),
        ("by July 2027", date(2027, 7, 31)),
        ("by the end of February 2028", date(2028, 2, 29)),
        ("by Easter 2027", date(2027, 3, 28)),
        ("by Christmas", date(2026, 12, 25)),
        ("by the end of the summer term 2027", date(2027, 7, 31)),
        ("by the end of term", date(2026, 3, 31)),
        ("by October half-term 2026", date(2026, 10, 31)),
        ("by the end of the academic year 2026/27", date(2027, 8, 31)),
        ("by the end of the school year", date(2026, 8, 31)),
        ("by the end of the next school year", date(2027, 8, 31)),
        ("on or before 3 March 2027", date(2027, 3, 3)),
        ("until the end of this academic year", date(2026, 8, 31)),
        ("by the end of the year Ola will read", date(2026, 8, 31)),
        ("by the end of next year Ola will read", date(2027, 8, 31)),
        ("by the end of this key stage Ola will read", date(2028, 8, 31)),
        ("by the last day of the summer term 2027", date(2027, 7, 31)),
        ("by the end of 2027", date(2027, 12, 31)),
        ("rise by 9 months between May 2026 and June 2027", date(2027, 6, 30)),
        ("Ola: ties her laces, June 2027.", date(2027, 6, 30)),
    ] {
        assert_eq!(end(text), Some(want), "{text}");
    }
}

#[test]
fn ages_lengths_and_reviews() {
    for (text, want) in [
        ("within one year of the date of this plan", date(2027, 2, 10)),
        ("within two academic years", date(2027, 8, 31)),
        ("A year from now Ola will", date(2027, 2, 10)),
        ("in time for the next annual review", date(2027, 2, 10)),
        ("by the time of the next annual review", date(2027, 2, 10)),
        ("by the time she is 14", date(2030, 10, 5)),
        ("by his eleventh birthday", date(2027, 10, 5)),
        ("by the age of 12", date(2028, 10, 5)),
        ("within 12 months", date(2027, 2, 10)),
        ("In two years' time, Ola will", date(2028, 2, 10)),
        ("over the next six months", date(2026, 8, 10)),
        ("by her next annual review", date(2027, 2, 10)),
        ("by her next annual review, due in May 2026", date(2026, 5, 31)),
        ("when she is ten and a half", date(2027, 4, 5)),
        ("by the age of 11 years and 3 months", date(2028, 1, 5)),
        ("by the annual review in May 2026", date(2026, 5, 31)),
    ] {
        assert_eq!(end(text), Some(want), "{text}");
    }
}

#[test]
fn what_is_no_limit() {
    for text in [
        "every day for two weeks",
        "three times in a week",
        "read a Year 4 level book",
        "spell words from the Years 3 and 4 list",
        "be in class by 8.45",
        "choose by looking at the picture",
        "within 18 months of his actual age",
        "by the end of the lesson",
        "be back within ten minutes",
        "two weeks after they were taught",
        "choose between red and blue",
        "Over a week Ola will",
        "when she is ready",
        "one day",
        "May may be able to tell",
        "in Year 4 maths lessons",
    ] {
        assert!(frames(&Tokens::of(text), &anchor()).is_empty(), "{text}");
    }
}

#[test]
fn what_is_missing_cannot_be_told_but_is_a_limit() {
    let found = frames(&Tokens::of("By the end of Year 6 Ola will read"), &Anchor::default());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].end, None);
    for text in ["by the end of term 3", "by the end of her college course", "by the time she leaves school"]
    {
        let found = frames(&Tokens::of(text), &anchor());
        assert_eq!(found.first().map(|f| (f.is_limit, f.end)), Some((true, None)), "{text}");
    }
}

#[test]
fn a_stated_year_group_outweighs_the_date_of_birth() {
    let anchor = Anchor { year_group: Some(3), ..anchor() };
    let found = frames(&Tokens::of("by the end of Year 6"), &anchor);
    assert_eq!(found[0].end, Some(date(2029, 8, 31)));
}
