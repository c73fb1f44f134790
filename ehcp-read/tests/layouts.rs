//! Layouts in which councils' templates set the sections of a plan, each small and invented.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use ehcp_core::plan::{Letter, Plan, SectionState, StatementKind};
use ehcp_read::{ErrorKind, read};

fn html(body: &str) -> Plan {
    read("plan.html", format!("<html><body>{body}</body></html>").as_bytes()).unwrap().plan
}

fn text(body: &str) -> Plan {
    read("plan.txt", body.as_bytes()).unwrap().plan
}

fn markdown(body: &str) -> Plan {
    read("plan.md", body.as_bytes()).unwrap().plan
}

fn kind(kind: StatementKind) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

/// All statements as "letter kind text", in the order of the plan.
fn shown(plan: &Plan) -> Vec<String> {
    plan.statements()
        .map(|(letter, s)| format!("{} {} {}", letter.as_str(), kind(s.kind), s.text.as_str()))
        .collect()
}

const NEEDS_AND_HELP: [&str; 4] = [
    "B need Ivo loses words.",
    "C health_need Ivo faints.",
    "F provision A teacher reads with Ivo.",
    "G provision A nurse trains staff.",
];

#[test]
fn letters_in_a_left_column_of_plain_text() {
    for (gap, letter_line) in [("   ", ""), ("\t", ""), ("\n", ""), (" ", ""), (".  ", "")] {
        let body = format!(
            "PLAN{letter_line}\n\nB{gap}Ivo's special educational needs\n\nIvo loses words.\n\nC{gap}Ivo's health needs\n\nIvo faints.\n\n\
             F{gap}Special educational provision for Ivo\n\nA teacher reads with Ivo.\n\n\
             G{gap}Health provision\n\nA nurse trains staff.\n\nJ{gap}Personal budget\n\nNot applicable.\n"
        );
        let plan = text(&body);
        assert_eq!(shown(&plan), NEEDS_AND_HELP, "{gap:?}");
        assert_eq!(plan.state(Letter::J), SectionState::NotApplicable, "{gap:?}");
    }
}

#[test]
fn letters_before_single_entries_of_a_list_are_no_sections() {
    let plan = text(
        "SECTION B: Needs\n\nB  Needs help with buttons.\n\nSECTION F: Provision\n\nF  Help with buttons each day.\n",
    );
    assert_eq!(shown(&plan).len(), 2);
}

#[test]
fn a_title_below_or_beside_a_bare_label_is_part_of_the_heading() {
    let plan = html(
        "<h2>Section B</h2><p>Ivo's special educational needs</p><p>Ivo loses words.</p>
         <p><b>SECTION F</b></p><p><b>The special educational provision that Ivo requires</b></p>
         <p>A teacher reads with Ivo.</p>",
    );
    assert_eq!(shown(&plan), ["B need Ivo loses words.", "F provision A teacher reads with Ivo."]);
    let heading = plan.section(Letter::B).unwrap().heading.as_deref().unwrap();
    assert_eq!(heading, "Section B Ivo's special educational needs");
}

#[test]
fn two_sections_in_one_table_with_their_content_below() {
    let plan = html(
        "<table><tr><td>Section B</td><td colspan=2>Special educational needs</td></tr>
         <tr><td colspan=3>Ivo loses words.</td></tr>
         <tr><td>Section C</td><td colspan=2>Health needs</td></tr><tr><td colspan=3>Ivo faints.</td></tr>
         <tr><td>Section F</td><td colspan=2>Special educational provision</td></tr>
         <tr><td>Provision</td><td>Who</td><td>How often</td></tr>
         <tr><td>A teacher reads with Ivo.</td><td>Teacher</td><td>Daily</td></tr>
         <tr><td>Section G</td><td colspan=2>Health provision</td></tr>
         <tr><td>Provision</td><td>Who</td><td>How often</td></tr>
         <tr><td>A nurse trains staff.</td><td>Nurse</td><td>Yearly</td></tr></table>",
    );
    assert_eq!(shown(&plan), NEEDS_AND_HELP);
    let columns = |letter| {
        let section = plan.section(letter).unwrap();
        section.statements[0].columns.iter().map(|c| c.text.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(columns(Letter::F), ["Teacher", "Daily"]);
    assert_eq!(columns(Letter::G), ["Nurse", "Yearly"]);
}

#[test]
fn a_whole_plan_in_one_table_with_letters_on_the_left() {
    let rows = "<tr><td>B</td><td><p>Ivo loses words.</p></td></tr><tr><td>C</td><td>Ivo faints.</td></tr>
                <tr><td>F</td><td>A teacher reads with Ivo.</td></tr><tr><td>G</td><td>A nurse trains staff.</td></tr>
                <tr><td>I</td><td>Mere School (special school)</td></tr><tr><td>J</td><td>Not applicable.</td></tr>";
    for head in ["", "<tr><th>Section</th><th>Details</th></tr>"] {
        let plan = html(&format!("<table>{head}{rows}</table>"));
        assert_eq!(shown(&plan), NEEDS_AND_HELP, "{head}");
        assert_eq!(plan.placement.as_ref().and_then(|p| p.name.as_deref()), Some("Mere School"));
        assert_eq!(plan.state(Letter::J), SectionState::NotApplicable);
    }
}

#[test]
fn rows_of_advice_open_no_section() {
    let plan = html(
        "<h2>Special educational needs</h2><p>Ivo loses words.</p><h2>Outcomes</h2><p>By May Ivo will name ten birds.</p>
         <h2>Special educational provision</h2><p>A teacher reads with Ivo.</p><h2>Name and type of school</h2><p>Mere School (special school)</p>
         <h2>Reports gathered during the assessment</h2>
         <table><tr><td>Social care</td><td>Una Reed</td><td>3 May 2026</td></tr>
         <tr><td>Parents' views</td><td>Al and Jo Bell</td><td>4 May 2026</td></tr></table>",
    );
    let letters: Vec<&str> = plan.sections.iter().map(|s| s.letter.as_str()).collect();
    assert_eq!(letters, ["B", "E", "F", "I", "K"]);
    assert_eq!(plan.advice.len(), 2);
    assert_eq!(plan.placement.unwrap().name.as_deref(), Some("Mere School"));
}

#[test]
fn words_to_the_writer_are_no_content() {
    let plan = html(
        "<h2>Section B</h2><p>List all of the needs that were identified.</p><p>Ivo loses words.</p>
         <h2>Section E</h2><p>Outcomes must be specific and measurable.</p>
         <h2>Section J</h2><p>Complete only where a budget is agreed.</p>",
    );
    assert_eq!(shown(&plan), ["B need Ivo loses words."]);
    assert_eq!(plan.state(Letter::E), SectionState::Empty);
    assert_eq!(plan.state(Letter::J), SectionState::Empty);
}

#[test]
fn numbers_in_brackets_are_labels_without_their_brackets() {
    let body = "SECTION B: Needs\n\n(1) Ivo loses words.\n\n(2) Ivo tires.\n\nSECTION J: Personal budget\n\n(1) Not applicable.\n";
    for plan in [text(body), markdown(&body.replace("SECTION", "## SECTION"))] {
        let labels: Vec<_> =
            plan.statements().map(|(_, s)| s.label.as_deref().unwrap_or("").to_owned()).collect();
        assert_eq!(labels, ["1", "2"]);
        assert_eq!(plan.state(Letter::J), SectionState::NotApplicable);
    }
}

#[test]
fn several_labels_on_one_line_of_the_cover() {
    for cover in [
        "<p>Full name: Ivo Bell DOB: 4 May 2016 NC Year: 5</p>",
        "<p>Name Ivo Bell</p><p>Date of birth 4 May 2016</p><p>Year group: 5</p>",
    ] {
        let plan = html(&format!("{cover}<h2>Section B</h2><p>Ivo loses words.</p>"));
        assert_eq!(plan.person.name.as_deref(), Some("Ivo Bell"), "{cover}");
        assert_eq!(plan.person.date_of_birth, Some(jiff::civil::date(2016, 5, 4)), "{cover}");
        assert_eq!(plan.person.year_group, Some(5), "{cover}");
    }
}

#[test]
fn parts_of_section_a_are_told_by_their_headings() {
    let plan = html(
        "<h2>Section A1: My views</h2><p>I like owls.</p><h2>Section A2: History</h2><p>Ivo was born in Mere and went to nursery there.</p>
         <h2>Section A3: Aspirations</h2><p>Owls all day.</p><h2>Section B</h2><p>Ivo loses words.</p>",
    );
    assert_eq!(
        shown(&plan),
        ["A view I like owls.", "A aspiration Owls all day.", "B need Ivo loses words."]
    );
}

#[test]
fn a_provision_label_may_name_its_section() {
    let plan = html(
        "<h2>Section D and H</h2><p>Need: Ivo runs into roads.</p><p>Provision (H1): Two hours of short breaks a week.</p>",
    );
    assert_eq!(
        shown(&plan),
        ["D care_need Ivo runs into roads.", "H provision Two hours of short breaks a week."]
    );
    assert!(plan.statements().all(|(_, s)| s.kind != StatementKind::View));
}

#[test]
fn steps_end_where_the_next_outcome_begins() {
    let steps = "E outcome By May Ivo will name ten birds.|E step By March Ivo will name five.|E outcome Ivo will write.";
    let plan = markdown(
        "## Section E\n\nE1. By May Ivo will name ten birds.\n\nSteps:\n\n- By March Ivo will name five.\n\nE2. Ivo will write.\n",
    );
    assert_eq!(shown(&plan).join("|"), steps);
    let plan = text(
        "SECTION E: Outcomes\n\n1. By May Ivo will name ten birds.\n   Step: By March Ivo will name five.\n\n2. Ivo will write.\n",
    );
    assert_eq!(shown(&plan).join("|"), steps);
    let parents: Vec<_> = plan.statements().filter_map(|(_, s)| s.parent.clone()).collect();
    assert_eq!(parents, ["E1"]);
}

#[test]
fn blanks_of_a_template_give_no_name_and_no_pronouns() {
    let plan = html(
        "<p>Name: [Name]</p><p>Known as: XXXX</p><h2>Section A</h2><p>What does he/she like?</p>
         <h2>Section B</h2><p>He/she finds his or her work hard and tires if s/he writes.</p>",
    );
    assert_eq!(plan.person.name, None);
    assert_eq!(plan.person.preferred_name, None);
    assert_eq!(plan.person.pronouns, None);
}

#[test]
fn advice_is_told_from_a_plan() {
    let body = "<h2>Special educational needs</h2><p>Ivo loses words.</p><h2>Outcomes</h2><p>By May Ivo will name ten birds.</p>";
    let refused = |title: &str, body: &str| {
        read("a.html", format!("<h1>{title}</h1>{body}").as_bytes()).err().map(|e| e.kind())
    };
    for title in [
        "Psychological advice",
        "Speech and language therapy report",
        "Medical advice for an EHC needs assessment",
    ] {
        assert_eq!(refused(title, body), Some(ErrorKind::Advice), "{title}");
        assert_eq!(
            refused(title, "<h2>Findings</h2><p>Ivo loses words.</p>"),
            Some(ErrorKind::Advice),
            "{title}"
        );
    }
    // A plan that lists advice, a plan with letters and a draft without a title are plans.
    assert_eq!(
        refused("Education, Health and Care Plan", &format!("<p>Health advice attached</p>{body}")),
        None
    );
    assert_eq!(refused("School report", "<h2>Section B</h2><p>Ivo loses words.</p>"), None);
    assert_eq!(refused("Ivo Bell", body), None);
    assert_eq!(refused("Minutes", "<p>We met.</p>"), Some(ErrorKind::NotAPlan));
}

#[test]
fn headers_in_a_familys_words_make_columns() {
    let plan = html(
        "<h2>Sections B, E and F</h2><table><tr><td>What Ivo finds hard</td><td>What we want to see</td>
         <td>What will be done</td><td>By</td><td>Room</td></tr>
         <tr><td colspan=5>Communication and interaction</td></tr>
         <tr><td>Ivo loses words.</td><td>By May Ivo will name ten birds.</td><td>Twenty minutes of naming games a day.</td>
         <td>Teacher</td><td>Library</td></tr></table>",
    );
    assert_eq!(
        shown(&plan),
        [
            "B need Ivo loses words.",
            "E outcome By May Ivo will name ten birds.",
            "F provision Twenty minutes of naming games a day."
        ]
    );
    let provision = &plan.section(Letter::F).unwrap().statements[0];
    let columns: Vec<&str> = provision.columns.iter().map(|c| c.text.as_str()).collect();
    assert_eq!(columns, ["Teacher", "Library"]);
    assert_eq!(provision.area.as_deref(), Some("Communication and interaction"));
}

#[test]
fn heads_of_a_list_of_advice_are_no_advice() {
    let plan = html(
        "<h2>Section K</h2><table><tr><td>Advice from</td><td>Name</td><td>Date</td></tr>
         <tr><td>Paediatrician</td><td>Dr Una Reed</td><td>3 May 2026</td></tr></table>",
    );
    assert_eq!(plan.advice.len(), 1);
    assert_eq!(plan.advice[0].author.as_deref(), Some("Dr Una Reed"));
}

#[test]
fn a_table_of_contents_in_rows_opens_no_section() {
    let rows: String = ["A", "B", "C", "D", "E", "F"]
        .iter()
        .enumerate()
        .map(|(n, l)| format!("<tr><td>Section {l}</td><td>{n}</td></tr>"))
        .collect();
    let body: String = ["A", "B", "C", "D", "E", "F"]
        .iter()
        .map(|l| format!("<h2>Section {l}</h2><p>Ivo {l}.</p>"))
        .collect();
    let plan = html(&format!("<h2>Contents</h2><table>{rows}</table>{body}"));
    let texts: Vec<&str> = plan.statements().map(|(_, s)| s.text.as_str()).collect();
    assert_eq!(texts, ["Ivo A.", "Ivo B.", "Ivo C.", "Ivo D.", "Ivo E.", "Ivo F."]);
}

#[test]
fn sentences_on_lines_of_their_own_are_entries() {
    let plan = html(
        "<h2>Section F</h2><p>A teacher reads with Ivo.<br>A nurse trains staff yearly.</p><p>Ivo sits at the front,<br>near the board.</p>",
    );
    assert_eq!(
        shown(&plan),
        [
            "F provision A teacher reads with Ivo.",
            "F provision A nurse trains staff yearly.",
            "F provision Ivo sits at the front,\nnear the board."
        ]
    );
}

#[test]
fn other_ways_to_print_a_label() {
    for label in ["B(1)", "B-1:", "[B1]", "B1 –", "B.1"] {
        let plan = html(&format!("<h2>Section B</h2><p>{label} Ivo loses words.</p>"));
        assert_eq!(shown(&plan), ["B need Ivo loses words."], "{label}");
    }
    let plan = html("<h2>Section E</h2><p><b>Outcome 1</b><br>By May Ivo will name ten birds.</p>");
    assert_eq!(shown(&plan), ["E outcome By May Ivo will name ten birds."]);
}

#[test]
fn a_card_may_begin_with_its_area() {
    let card = |area: &str, need: &str, help: &str| {
        format!("<table><tr><td>Area of need</td><td>{area}</td></tr><tr><td>Need (Section B)</td><td>{need}</td></tr>
                 <tr><td>Provision (Section F)</td><td>{help}</td></tr><tr><td>Delivered by</td><td>Teacher</td></tr></table>")
    };
    let plan = html(&format!(
        "<h2>Sections B and F</h2>{}{}",
        card("Communication and interaction", "Ivo loses words.", "A teacher reads with Ivo."),
        card("Sensory and physical", "Ivo tires.", "A rest of ten minutes each morning.")
    ));
    assert_eq!(
        shown(&plan),
        [
            "B need Ivo loses words.",
            "B need Ivo tires.",
            "F provision A teacher reads with Ivo.",
            "F provision A rest of ten minutes each morning."
        ]
    );
    let areas: Vec<_> =
        plan.section(Letter::F).unwrap().statements.iter().map(|s| s.area.as_deref().unwrap_or("")).collect();
    assert_eq!(areas, ["Communication and interaction", "Sensory and physical"]);
    assert_eq!(plan.links.len(), 2);
}

#[test]
fn a_school_in_bold_type_is_the_placement() {
    for next in ["", "<h2>10. Section J: Personal budget</h2><p>None.</p>"] {
        let plan = html(&format!("<h2>9. Section I: Placement</h2><p><b>Mere Primary School</b></p>{next}"));
        assert_eq!(plan.placement.and_then(|p| p.name).as_deref(), Some("Mere Primary School"));
    }
}

#[test]
fn who_filled_a_section_in_is_no_content() {
    let plan = html(
        "<h2>Section G</h2><p>Not applicable.</p><p>Completed by: A. Clerk</p><h2>Section J</h2><p>Completed by: A. Clerk</p>",
    );
    assert!(shown(&plan).is_empty());
    assert_eq!(plan.state(Letter::G), SectionState::NotApplicable);
    assert_eq!(plan.state(Letter::J), SectionState::Empty);
}

#[test]
fn questions_in_section_a_are_headings() {
    let plan = html(
        "<h2>Section A</h2><table><tr><td>What do you like doing?</td><td>I like owls.</td></tr></table>
         <p>What would you like to do in the future?</p><p>Owls all day.</p>",
    );
    assert_eq!(shown(&plan), ["A view I like owls.", "A aspiration Owls all day."]);
}

#[test]
fn my_health_is_needs_only_where_the_help_has_its_own_heading() {
    let plan = html(
        "<h2>What I find hard</h2><p>Ivo loses words.</p><h2>My health</h2><p>Ivo faints twice a week.</p>
         <h2>The help I will get at school</h2><p>A teacher reads with Ivo.</p><h2>Help with my health</h2><p>A nurse trains staff.</p>",
    );
    assert_eq!(
        shown(&plan),
        [
            "B need Ivo loses words.",
            "C health_need Ivo faints twice a week.",
            "F provision A teacher reads with Ivo.",
            "G provision A nurse trains staff."
        ]
    );
}

#[test]
fn lettered_items_and_orders_about_the_child_are_content() {
    let plan = text(
        "SPECIAL EDUCATIONAL PROVISION\n=============================\n\nB. Visual timetable in class\n\nC. Health diary kept by staff\n\n\
         D. Social stories each day\n\nE. Extra time for tests\n",
    );
    assert_eq!(shown(&plan).len(), 4);
    assert!(plan.statements().all(|(letter, _)| letter == Letter::F));
    let plan = html(
        "<h2>Section F</h2><p>Include Ivo in all choir practices.</p><p>Record his words on a chart each day.</p>",
    );
    assert_eq!(shown(&plan).len(), 2);
}

#[test]
fn words_above_a_list_say_what_its_items_are() {
    let plan = html(
        "<h2>Section B</h2><p>Strengths:</p><ul><li>Ivo knows birds.</li></ul><p>Needs:</p><ul><li>Ivo loses words.</li></ul>",
    );
    assert_eq!(shown(&plan), ["B strength Ivo knows birds.", "B need Ivo loses words."]);
}

#[test]
fn a_budget_that_nobody_asked_for_is_none() {
    for answer in [
        "<p>A personal budget has not been requested.</p>",
        "<table><tr><td>Is there a personal budget?</td><td>No</td></tr><tr><td>Amount</td><td>£0</td></tr></table>",
    ] {
        let plan = html(&format!("<h2>Section B</h2><p>Ivo loses words.</p><h2>Section J</h2>{answer}"));
        assert_eq!(plan.state(Letter::J), SectionState::NotApplicable, "{answer}");
    }
}

#[test]
fn a_label_and_what_the_section_says_may_share_a_line() {
    let plan = text(
        "SECTION D - none\n\nSECTION H1 - not applicable\n\nSECTION H2 - Three hours of short breaks a week.\n\nSection E: The outcomes sought for Ivo.\n\n\
         By May Ivo will name ten birds.\n\nSection I: Mere Primary School\n",
    );
    assert_eq!(
        shown(&plan),
        ["H2 provision Three hours of short breaks a week.", "E outcome By May Ivo will name ten birds."]
    );
    assert_eq!(plan.state(Letter::H1), SectionState::NotApplicable);
    assert_eq!(plan.placement.and_then(|p| p.name).as_deref(), Some("Mere Primary School"));
}

#[test]
fn the_name_of_an_area_alone_is_no_need() {
    let page = "<h2>Section A: Views</h2><p>Where recordings are used, they should normally be short.</p>\
                <h2>Section B: Special educational needs</h2><table><tr><td>Cognition and learning</td></tr></table>\
                <h2>Section E: Outcomes</h2><h2>Section F: Special educational provision</h2>";
    let plan = ehcp_read::read("form.html", page.as_bytes()).unwrap().plan;
    assert_eq!(plan.statements().count(), 0);
    assert!(plan.sections.iter().all(|s| s.state == SectionState::Empty));
}
