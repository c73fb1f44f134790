//! Plans in plain text as people type them: boxes, dots that lead to a value, records of labelled lines, lines
//! that only say what the item before them belongs to.

#![allow(clippy::unwrap_used)]

use ehcp_core::plan::{ColumnRole, Letter, Plan, SectionState, StatementKind};

const PLAN: &str = "\
 Name .................. Ottoline Vance
 Date of birth ......... 4 May 2018

+------------------------------------------------+
|  WHAT OTTOLINE AND HER FAMILY HAVE TOLD US      |
+------------------------------------------------+

Listening to Ottoline. Sit beside her and wait; she nods when she has decided.

* I'd like to have a dog that sleeps on my bed.

+------------------------------------------------+
|  OTTOLINE'S SPECIAL EDUCATIONAL NEEDS           |
+------------------------------------------------+

B1. Ottoline hears the first half of an instruction and starts, so her work
    is often half done.
B2. Ottoline cannot do up a zip, and waits at the door until somebody sees.

+------------------------------------------------+
|  WHAT WE WANT OTTOLINE TO ACHIEVE               |
+------------------------------------------------+

E1. By July 2027 Ottoline will repeat an instruction back before she starts.
    Step on the way: By Easter 2027 she will do so when asked to.

+------------------------------------------------+
|  SPECIAL EDUCATIONAL PROVISION                  |
+------------------------------------------------+

F1
   What:  A listening programme.
   Who:   A speech and language therapist
   When:  30 minutes a week
   For:   B1; outcome 1

F2
   What:  Teaching of zips and buttons.
   Who:   A teaching assistant
   For:   B2

+------------------------------------------------+
|  SOCIAL CARE PROVISION                          |
+------------------------------------------------+

None. No provision was found to be needed.

+------------------------------------------------+
|  PLACEMENT                                      |
+------------------------------------------------+

Larkrise Primary School, a mainstream school.
";

fn plan() -> Plan {
    ehcp_read::read("plan.txt", PLAN.as_bytes()).unwrap().plan
}

#[test]
fn dots_lead_from_a_label_to_its_value() {
    let plan = plan();
    assert_eq!(plan.person.name.unwrap().as_str(), "Ottoline Vance");
    assert_eq!(plan.person.date_of_birth.unwrap().to_string(), "2018-05-04");
}

#[test]
fn headings_in_boxes_are_known_by_their_wording() {
    let plan = plan();
    for letter in [Letter::A, Letter::B, Letter::E, Letter::F, Letter::I] {
        assert_eq!(plan.state(letter), SectionState::Content, "{letter:?}");
    }
    assert_eq!(plan.state(Letter::H), SectionState::NotApplicable);
}

#[test]
fn a_labelled_step_in_an_outcome_is_its_step() {
    let plan = plan();
    let kinds: Vec<StatementKind> =
        plan.section(Letter::E).unwrap().statements.iter().map(|s| s.kind).collect();
    assert_eq!(kinds, [StatementKind::Outcome, StatementKind::Step]);
}

#[test]
fn the_lines_of_a_record_are_one_statement_with_its_cells_and_links() {
    let plan = plan();
    let provision = &plan.section(Letter::F).unwrap().statements;
    assert_eq!(provision.len(), 2);
    assert_eq!(provision[0].text.as_str(), "A listening programme.");
    assert_eq!(provision[0].label.as_ref().unwrap().as_str(), "F1");
    let roles: Vec<ColumnRole> = provision[0].columns.iter().map(|c| c.role).collect();
    assert_eq!(roles, [ColumnRole::Who, ColumnRole::When]);
    let linked = |a: &str, b: &str| {
        plan.links.iter().any(|l| (l.from == a && l.to == b) || (l.from == b && l.to == a))
    };
    assert!(linked("F1", "B1") && linked("F1", "E1") && linked("F2", "B2") && !linked("F2", "E1"));
}

#[test]
fn a_wish_is_an_aspiration_and_how_to_listen_a_note() {
    let plan = plan();
    let section = plan.section(Letter::A).unwrap();
    let kinds: Vec<StatementKind> = section.statements.iter().map(|s| s.kind).collect();
    assert_eq!(kinds, [StatementKind::Aspiration]);
}
