//! Plans in the layouts that councils use, each small and invented.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use ehcp_core::plan::{
    AdviceRole, ColumnRole, Letter, LinkBasis, NoteKind, Plan, PlanKind, Pronouns, SectionState, Setting,
    StatementKind,
};
use ehcp_read::{ErrorKind, name_section, read};
use proptest::prelude::*;

fn html(body: &str) -> Plan {
    let page = format!("<html><body>{body}</body></html>");
    read("plan.html", page.as_bytes()).unwrap().plan
}

fn texts(plan: &Plan, letter: Letter, kind: StatementKind) -> Vec<&str> {
    plan.statements().filter(|(l, s)| *l == letter && s.kind == kind).map(|(_, s)| s.text.as_str()).collect()
}

#[test]
fn headings_with_letters_in_any_order() {
    let plan = html(
        "<h1>Education, Health and Care Plan</h1>
         <h2>Part F: Special educational provision</h2><p>A teacher will read with Ora for ten minutes a day.</p>
         <h2>Special educational needs (B)</h2><h3>Cognition and learning</h3><p>Ora reads single words only (see Section F).</p>
         <h2>SECTION H (i)</h2><p>Not applicable.</p><h2>Section H (ii)</h2><p></p>
         <h2>Section D – Social care needs</h2><p>None identified.</p>
         <h2>Rights of appeal</h2><p>You may appeal.</p>",
    );
    assert_eq!(
        texts(&plan, Letter::F, StatementKind::Provision),
        ["A teacher will read with Ora for ten minutes a day."]
    );
    assert_eq!(
        texts(&plan, Letter::B, StatementKind::Need),
        ["Ora reads single words only (see Section F)."]
    );
    let area = plan.section(Letter::B).unwrap().statements[0].area.as_deref();
    assert_eq!(area, Some("Cognition and learning"));
    assert_eq!(plan.state(Letter::H1), SectionState::NotApplicable);
    assert_eq!(plan.state(Letter::H2), SectionState::Empty);
    assert_eq!(plan.state(Letter::D), SectionState::NotApplicable);
    assert_eq!(plan.state(Letter::G), SectionState::Missing);
    assert!(plan.notes.iter().any(|n| n.text.as_str() == "You may appeal."));
}

#[test]
fn titles_without_letters() {
    let plan = html(
        "<h2>My views, interests and aspirations</h2><h3>My aspirations</h3><p>I want to be a vet.</p>
         <h2>Special educational needs</h2><p>Ora cannot yet write her name.</p>
         <h2>Outcomes</h2><p>By July 2027 Ora will write her name.</p>
         <h2>Special educational provision</h2><p>A teacher will guide her hand for five minutes a day.</p>
         <h2>Placement</h2><p>Mere School (mainstream primary school)</p>",
    );
    let letters: Vec<Letter> = plan.sections.iter().map(|s| s.letter).collect();
    assert_eq!(letters, [Letter::A, Letter::B, Letter::E, Letter::F, Letter::I]);
    assert_eq!(texts(&plan, Letter::A, StatementKind::Aspiration), ["I want to be a vet."]);
    let placement = plan.placement.unwrap();
    assert_eq!(placement.name.as_deref(), Some("Mere School"));
    assert_eq!(placement.kind.as_deref(), Some("mainstream primary school"));
    assert_eq!(plan.setting, Some(Setting::Mainstream));
}

#[test]
fn contents_and_a_key_to_the_letters_open_nothing() {
    let key = |rows: &str| format!("<h2>Contents</h2><table>{rows}</table>");
    let rows = [
        "A: Views",
        "B: Special educational needs",
        "C: Health needs",
        "E: Outcomes",
        "F: Special educational provision",
    ]
    .map(|t| format!("<tr><td><b>Section {t}</b></td><td>what this section must hold</td></tr>"))
    .concat();
    let plan = html(&format!(
        "{}<h2>Section A: Views</h2><p>I like trains.</p><h2>Section B: Special educational needs</h2><p>Ora tires by noon.</p>
         <h2>Section C: Health needs</h2><p>Ora has asthma.</p><h2>Section E: Outcomes</h2><p>By May 2027 Ora will rest when tired.</p>
         <h2>Section F: Special educational provision</h2><p>A quiet room is kept free for Ora.</p>",
        key(&rows)
    ));
    assert_eq!(plan.statements().count(), 5);
    assert_eq!(plan.sections.len(), 5);
}

#[test]
fn a_row_for_each_need_outcome_and_provision() {
    let plan = html(
        "<h2>Sections B, E and F</h2><h3>Communication and interaction</h3>
         <table><tr><th>Need</th><th>Outcome</th><th>Provision</th><th>Who</th><th>How often</th><th>How we will know</th></tr>
         <tr><td rowspan=2>Ora speaks in single words.</td><td rowspan=2><p>By July 2027 Ora will join two words.</p></td>
             <td>A therapist will model phrases.</td><td>Therapist</td><td>Weekly</td><td>Video</td></tr>
         <tr><td>An assistant will repeat them.</td><td>Assistant</td><td>Daily</td><td>Log</td></tr></table>",
    );
    let f = plan.section(Letter::F).unwrap();
    assert_eq!(f.statements.len(), 2);
    let roles: Vec<ColumnRole> = f.statements[1].columns.iter().map(|c| c.role).collect();
    assert_eq!(roles, [ColumnRole::Who, ColumnRole::Frequency, ColumnRole::Monitoring]);
    assert_eq!(f.statements[1].columns[1].text.as_str(), "Daily");
    assert_eq!(f.statements[1].area.as_deref(), Some("Communication and interaction"));
    // need-outcome, and each of them with both provisions
    assert_eq!(plan.links.iter().filter(|l| l.basis == LinkBasis::Row).count(), 5);
}

#[test]
fn columns_headed_by_letters() {
    let plan = html(
        "<h2>Sections C (health care needs) and G (health care provision)</h2>
         <table><tr><th>C – Health care needs</th><th>G – Health care provision</th><th>E – Outcomes</th></tr>
         <tr><td>Ora has epilepsy.</td><td>A nurse will train staff once a year.</td><td>By May 2027 Ora will say when she feels a seizure coming.</td></tr></table>",
    );
    assert_eq!(texts(&plan, Letter::C, StatementKind::HealthNeed).len(), 1);
    assert_eq!(texts(&plan, Letter::G, StatementKind::Provision).len(), 1);
    assert_eq!(texts(&plan, Letter::E, StatementKind::Outcome).len(), 1);
    assert_eq!(plan.links.len(), 3);
}

#[test]
fn letters_alone_in_the_left_column() {
    let plan = html(
        "<table><tr><td>A</td><td><p>I like trains.</p></td></tr>
         <tr><td>B</td><td><ul><li>Ora tires by noon.</li></ul></td></tr>
         <tr><td>E</td><td><p>By May 2027 Ora will ask for a rest.</p><ul><li>By March 2027 she will do so with a card.</li></ul></td></tr>
         <tr><td>F</td><td><p>A rest of ten minutes each noon, with an assistant.</p></td></tr>
         <tr><td>H1</td><td></td></tr><tr><td>J</td><td>N/A</td></tr></table>",
    );
    assert_eq!(plan.statements().count(), 5);
    let e = plan.section(Letter::E).unwrap();
    assert_eq!(e.statements[1].kind, StatementKind::Step);
    assert_eq!(e.statements[1].parent.as_deref(), Some(e.statements[0].id.as_str()));
    assert_eq!(plan.state(Letter::H1), SectionState::Empty);
    assert_eq!(plan.state(Letter::J), SectionState::NotApplicable);
}

#[test]
fn cards_with_the_kind_in_the_left_column() {
    let card = |n: u8| {
        format!(
            "<tr><td><b>Need</b></td><td>Ora cannot yet do task {n}.</td></tr>
             <tr><td><b>Outcome</b></td><td>By July 2027 Ora will do task {n} alone.</td></tr>
             <tr><td><b>Provision</b></td><td>A teacher will practise task {n} with Ora.</td></tr>
             <tr><td><b>By whom</b></td><td>Teacher {n}</td></tr><tr><td><b>How often</b></td><td>{n} times a week</td></tr>"
        )
    };
    let plan = html(&format!("<h2>Section B, E and F</h2><table>{}{}</table>", card(1), card(2)));
    let f = plan.section(Letter::F).unwrap();
    assert_eq!(f.statements.len(), 2);
    assert_eq!(f.statements[1].columns.len(), 2);
    assert_eq!(texts(&plan, Letter::B, StatementKind::Need).len(), 2);
    assert_eq!(texts(&plan, Letter::E, StatementKind::Outcome).len(), 2);
    assert_eq!(plan.links.len(), 6);
}

#[test]
fn steps_lead_ins_and_references() {
    let plan = html(
        "<h2>Section B: Special educational needs</h2><p>B1. Ora tires by noon.</p><p>B2. Ora loses words.</p>
         <h2>Section E: Outcomes</h2><p>Outcome 1. By July 2027 Ora will rest unasked.</p>
         <p>Steps: by Christmas, with a card; by Easter, with a look.</p>
         <p>By the end of Year 6 Ora will:</p><ul><li>name ten tools</li><li>say where each is kept</li></ul>
         <h2>Section F: Special educational provision</h2><h3>For need B2 (outcome 1)</h3><p>F1. A therapist will play word games.</p>",
    );
    let e = &plan.section(Letter::E).unwrap().statements;
    let kinds: Vec<StatementKind> = e.iter().map(|s| s.kind).collect();
    let (outcome, step) = (StatementKind::Outcome, StatementKind::Step);
    assert_eq!(kinds, [outcome, step, step, outcome, outcome]);
    assert_eq!(e[3].lead_in.as_deref(), Some("By the end of Year 6 Ora will:"));
    assert_eq!(e[0].label.as_deref(), Some("Outcome 1"));
    let pairs: Vec<(&str, &str)> = plan.links.iter().map(|l| (l.from.as_str(), l.to.as_str())).collect();
    assert_eq!(pairs, [("B2", "E1"), ("F1", "B2"), ("F1", "E1")]);
    assert!(plan.links.iter().all(|l| l.basis == LinkBasis::Numbered));
}

#[test]
fn section_a_keeps_views_from_history() {
    let plan = html(
        "<h2>Section A</h2><h3>My story</h3><p>Ora was born early and moved to Mere when she was two.</p>
         <h3>How to communicate with me</h3><p>Say my name first.</p><h3>What I am good at</h3><p>I can whistle.</p>
         <h3>What my parents say</h3><p>Jo and Al say that Ora laughs at rain.</p>
         <h2>Section B</h2><p>Ora loses words.</p>",
    );
    let a = plan.section(Letter::A).unwrap();
    let notes: Vec<NoteKind> =
        a.notes.iter().map(|n| n.kind).filter(|k| *k != NoteKind::Boilerplate).collect();
    assert_eq!(notes, [NoteKind::History, NoteKind::Communication]);
    assert_eq!(a.statements.len(), 2);
    assert_eq!(a.statements[0].kind, StatementKind::Strength);
    assert_eq!(a.statements[1].speaker, Some(ehcp_core::plan::Speaker::Family));
}

#[test]
fn the_cover() {
    let plan = html(
        "<h1>Final Education, Health and Care Plan</h1>
         <table><tr><td>Name</td><td>Ora Quill (known as Orrie)</td><td>DOB</td><td>3rd September 2018</td></tr>
         <tr><td>NC year</td><td>Y3</td><td>Pronouns</td><td>she/her</td></tr>
         <tr><td>Looked after child?</td><td>No</td><td>Local authority</td><td>Eastmere County Council</td></tr>
         <tr><td>Date of final plan</td><td>5.11.26</td><td>Review due by</td><td>04/11/2027</td></tr>
         <tr><td>Parents/carers</td><td>Jo Quill (mother) and Al Quill</td><td>First language</td><td>English</td></tr></table>
         <h2>Section B</h2><p>Ora loses words.</p>
         <h2>Section J: Personal budget</h2><p>A direct payment of £900 a year is made to Jo Quill.</p>
         <h2>Section K</h2><ul><li>Report of Bea Thorn, educational psychologist, 3 March 2026</li><li>Parents' views, 1 May 2026</li></ul>",
    );
    let person = &plan.person;
    assert_eq!(person.name.as_deref(), Some("Ora Quill"));
    assert_eq!(person.preferred_name.as_deref(), Some("Orrie"));
    assert_eq!(person.date_of_birth.unwrap().to_string(), "2018-09-03");
    assert_eq!(person.year_group, Some(3));
    assert_eq!((person.pronouns, person.pronouns_confidence), (Some(Pronouns::She), None));
    assert_eq!(person.looked_after, Some(false));
    assert_eq!(person.family.len(), 2);
    assert_eq!(plan.authority.as_deref(), Some("Eastmere County Council"));
    assert_eq!(plan.kind, Some(PlanKind::FinalFirst));
    assert_eq!(plan.dates.plan.unwrap().to_string(), "2026-11-05");
    assert_eq!(plan.dates.review_by.unwrap().to_string(), "2027-11-04");
    assert_eq!(plan.flags.direct_payment, Some(true));
    assert_eq!(plan.advice.len(), 2);
    assert_eq!(plan.advice[0].role, Some(AdviceRole::EducationalPsychologist));
    assert_eq!(plan.advice[0].author.as_deref(), Some("Bea Thorn"));
    assert_eq!(plan.advice[0].date.unwrap().to_string(), "2026-03-03");
    assert_eq!(plan.advice[1].role, Some(AdviceRole::Family));
}

#[test]
fn plain_text() {
    let text = "EASTMERE COUNCIL\nNOTICE OF PROPOSED AMENDMENTS\nName: Ora Quill\n\nSection B: Special educational needs\n\n\
                1. Ora loses words when she is tired and then goes quiet.\n2. Ora tires by noon.\n\nSection F: Special educational provision\n\n\
                1. A therapist will play word games with Ora for twenty minutes a week.\n";
    let plan = read("plan.txt", text.as_bytes()).unwrap().plan;
    assert_eq!(plan.kind, Some(PlanKind::NoticeOfAmendment));
    assert_eq!(plan.section(Letter::B).unwrap().statements.len(), 2);
    assert_eq!(plan.section(Letter::F).unwrap().statements.len(), 1);
}

#[test]
fn what_is_no_plan_is_refused() {
    let letter =
        "<p>Dear Jo,</p><p>Thank you for coming. We will look at Section F of the plan next week.</p>";
    let error = read("letter.html", letter.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotAPlan);
    assert!(!error.to_string().contains("Jo"));
}

#[test]
fn ids_are_unique_and_json_round_trips() {
    let plan = html(
        "<h2>Section H1</h2><p>Twelve nights a year.</p><h2>Section H2</h2><p>A club.</p><h2>Section B</h2><p>Ora tires.</p>
         <h2>Section H1 (continued)</h2><p>Two hours a week.</p>",
    );
    let again = Plan::from_json(&plan.to_json().unwrap()).unwrap();
    assert_eq!(again, plan);
    assert_eq!(plan.section(Letter::H1).unwrap().statements.len(), 2);
}

#[test]
fn a_form_that_nobody_has_filled_in_is_empty() {
    let plan = html(
        "<h2>Section B: Special educational needs</h2><p>Children and young people with such needs may find words hard.</p>
         <table><tr><th>B – Special educational needs</th><th>F – Special educational provision</th></tr>
         <tr><td>{{ need_1 }}</td><td>{{ provision_1 }}</td></tr></table>
         <h2>Section I: Placement</h2><table><tr><td>Name</td><td></td></tr><tr><td>Type</td><td></td></tr></table>
         <h2>Section K: Advice and information</h2>
         <table><tr><th>Advice requested</th><th>Date received</th><th>Appended</th></tr>
         <tr><td>Medical advice</td><td></td><td>YES/ NO</td></tr><tr><td>Social care</td><td></td><td>YES/ NO</td></tr></table>",
    );
    for letter in [Letter::B, Letter::F, Letter::I, Letter::K] {
        assert_eq!(plan.state(letter), SectionState::Empty, "{letter:?}");
    }
    assert!(plan.advice.is_empty());
    assert!(plan.placement.is_none());
}

/// Every word of a small plan lands somewhere in what is read.
#[test]
fn no_word_is_lost() {
    let body = "<h1>Alpha plan</h1><p>Bravo: charlie</p><h2>Section A</h2><h3>Delta story</h3><p>Echo was born in foxtrot.</p>
         <h2>Section B</h2><h3>Golf hotel</h3><p>India juliet kilo.</p><p>B2. Lima mike november.</p>
         <h2>Section F</h2><p>Unless otherwise stated oscar papa.</p>
         <table><tr><th>Provision</th><th>Who</th></tr><tr><td>Quebec romeo.</td><td>Sierra</td></tr></table>
         <h2>Section K</h2><p>Tango uniform report, 2 May 2026</p><h2>Rights of appeal</h2><p>Victor whiskey.</p>";
    let json = html(body).to_json().unwrap().to_lowercase();
    for word in "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform rights victor whiskey".split(' ') {
        assert!(json.contains(word), "{word}");
    }
}

proptest! {
    #[test]
    fn any_heading_is_answered(heading in "\\PC{0,60}") {
        let _ = name_section(&heading);
    }

    #[test]
    fn any_lines_are_read_or_refused(lines in prop::collection::vec("(Section [A-K]|[A-K][0-9]{0,2}[.:)]|Outcome [0-9]|Steps:|Born|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}|The Borough of|council|\\PC{0,12}| ){0,6}", 0..12)) {
        let text = lines.join("\n\n");
        if let Ok(reading) = read("plan.txt", text.as_bytes()) {
            let json = reading.plan.to_json().unwrap();
            prop_assert!(Plan::from_json(&json).is_ok());
        }
    }
}

#[test]
fn short_labels_of_sections_in_plain_text() {
    let text = "SECTION C: Health needs\n\nAda does not have any health needs.\n\nSECTION G: Health care provision\n\n\
                G  None\n\nH (i)\n\nShort break of three hours each Saturday.\n\nH2   None\n\nJ   None\n";
    let plan = ehcp_read::read("plan.txt", text.as_bytes()).unwrap().plan;
    assert_eq!(plan.state(Letter::C), SectionState::NotApplicable);
    assert_eq!(plan.state(Letter::H1), SectionState::Content);
    assert_eq!(plan.state(Letter::H2), SectionState::NotApplicable);
    assert_eq!(plan.state(Letter::J), SectionState::NotApplicable);
    assert!(plan.section(Letter::G).unwrap().statements.is_empty());
}

#[test]
fn a_part_of_a_plan_is_doubted() {
    let text = "SECTION E: OUTCOMES\n\n1. By July 2027 Ada will tie her shoes.\n";
    let warnings = ehcp_read::read("part.txt", text.as_bytes()).unwrap().warnings;
    assert!(warnings.iter().any(|w| w.contains("only E was found")), "{warnings:?}");
}
