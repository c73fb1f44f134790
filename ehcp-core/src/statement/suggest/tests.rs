use crate::{
    Settings,
    plan::StatementKind,
    statement::{StatementInput, judge},
};

fn redraft(kind: StatementKind, text: &str) -> Option<String> {
    judge(&StatementInput::new(kind, text), &Settings::default()).suggestion.map(|s| s.apply(text))
}

#[test]
fn weak_words_become_will_and_gaps_become_blanks() {
    assert_eq!(
        redraft(StatementKind::Provision, "A teaching assistant should read with Priya, as required.")
            .as_deref(),
        Some(
            "A teaching assistant with ____ (qualification, training or experience) will read with Priya, for \
             ____ minutes each time, ____ times a ____ (day, week, half-term or term)."
        )
    );
}

#[test]
fn a_ceiling_is_given_a_floor() {
    let text = "An occupational therapist will teach Priya dressing for up to 30 minutes a week.";
    assert_eq!(
        redraft(StatementKind::Provision, text).as_deref(),
        Some(
            "An occupational therapist will teach Priya dressing for at least ____ (the least that is certain) \
             and up to 30 minutes a week."
        )
    );
}

#[test]
fn an_outcome_is_asked_by_when_and_how_well() {
    assert_eq!(
        redraft(StatementKind::Outcome, "She will improve her reading.").as_deref(),
        Some(
            "By ____ (month and year), she will improve her reading, shown by ____ (what will be seen), ____ \
             (how often, how well or with what help)."
        )
    );
}

#[test]
fn a_diagnosis_is_asked_what_it_means() {
    assert_eq!(
        redraft(StatementKind::Need, "Priya has a diagnosis of autism.").as_deref(),
        Some(
            "Priya has a diagnosis of autism, which means that ____ (what is hard in learning or daily life, and \
             when)."
        )
    );
}

#[test]
fn what_has_no_gap_or_belongs_elsewhere_is_left_alone() {
    let full = "A speech and language therapist will teach Priya new verbs for 20 minutes twice a week.";
    assert_eq!(redraft(StatementKind::Provision, full), None);
    let moved = "Priya will have a weekly session with the learning mentor.";
    assert_eq!(redraft(StatementKind::Outcome, moved), None);
}

#[test]
fn a_condition_goes_with_all_its_words() {
    let text = "Access to a learning mentor, subject to the resources of the school, for 30 minutes weekly.";
    assert_eq!(
        redraft(StatementKind::Provision, text).as_deref(),
        Some(
            "Access to a learning mentor with ____ (qualification, training or experience), for 30 minutes weekly."
        )
    );
}
