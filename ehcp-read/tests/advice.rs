//! Advice in shapes of all kinds: letters, forms, tables, lists.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use ehcp_core::advice::Advice;
use ehcp_core::plan::{AdviceRole, LinkBasis, NoteKind, Speaker, StatementKind};
use ehcp_read::{AnyReading, ErrorKind, read, read_advice, read_any};

fn advice(name: &str, text: &str) -> Advice {
    read_advice(name, text.as_bytes()).unwrap().advice
}

fn of(advice: &Advice, kind: StatementKind) -> Vec<&str> {
    advice.statements.iter().filter(|s| s.kind == kind).map(|s| s.text.as_str()).collect()
}

const LETTER: &str = "Larkfield Children's Hospital\n\n14 May 2026\n\nDear Ms Orchard\n\nRe: Tobin Ashgrove, d.o.b. 2.8.2017\n\n\
Thank you for asking me about Tobin, whom I saw in my clinic with his mother. His mother told me that he dreads the stairs.\n\n\
Tobin has cerebral palsy that affects his legs. He tires after ten minutes on his feet.\n\n\
I would recommend that a physiotherapist sees him at school for 45 minutes each half-term. This should include showing staff his stretches. \
He should also have a perching stool in every classroom. I have no concerns about his hearing.\n\n\
By the end of Year 5 Tobin will be able to walk from his classroom to the hall and back without sitting down.\n\n\
Please do not hesitate to contact me.\n\nYours sincerely\n\nDr Halima Stoke\n\nConsultant paediatrician\n";

#[test]
fn a_letter_recommends_in_its_sentences() {
    let letter = advice("letter.txt", LETTER);
    assert_eq!(
        of(&letter, StatementKind::Provision),
        [
            "I would recommend that a physiotherapist sees him at school for 45 minutes each half-term. This should include showing staff his stretches.",
            "He should also have a perching stool in every classroom."
        ]
    );
    assert_eq!(
        of(&letter, StatementKind::Outcome),
        [
            "By the end of Year 5 Tobin will be able to walk from his classroom to the hall and back without sitting down."
        ]
    );
    assert_eq!(letter.author.as_deref(), Some("Dr Halima Stoke"));
    assert_eq!(letter.role, Some(AdviceRole::Health));
    assert_eq!(letter.date, Some(jiff::civil::date(2026, 5, 14)));
    assert_eq!(letter.person.name.as_deref(), Some("Tobin Ashgrove"));
    assert_eq!(letter.person.date_of_birth, Some(jiff::civil::date(2017, 8, 2)));
    assert!(matches!(read_any("letter.txt", LETTER.as_bytes()), Ok(AnyReading::Advice(_))));
}

#[test]
fn a_form_has_its_headings_in_the_left_column() {
    let form = advice(
        "form.html",
        "<h1>Health advice for an EHC needs assessment</h1>
         <table><tr><td>Name of child</td><td>Orla Fennimore</td></tr><tr><td>Date of birth</td><td>9/1/2015</td></tr>
         <tr><td>Completed by</td><td>Pia Castellan, school nurse</td></tr><tr><td>Date completed</td><td>3 March 2026</td></tr></table>
         <table><tr><td>Health needs (section C)</td><td>Orla has epilepsy and sleeps for an hour after a seizure.</td></tr>
         <tr><td>Orla's views</td><td>I want my friends to know what to do.</td></tr>
         <tr><td>Outcomes</td><td>By July 2027 Orla will tell an adult when a seizure is coming.</td></tr>
         <tr><td>Health provision (section G)</td><td><ul><li>The epilepsy nurse trains staff for two hours each September.</li>
         <li>The school nurse reviews the care plan with her parents once a term.</li></ul></td></tr></table>",
    );
    assert_eq!(
        of(&form, StatementKind::Provision),
        [
            "The epilepsy nurse trains staff for two hours each September.",
            "The school nurse reviews the care plan with her parents once a term."
        ]
    );
    assert_eq!(of(&form, StatementKind::HealthNeed).len(), 1);
    assert_eq!(of(&form, StatementKind::Outcome).len(), 1);
    let view = form.statements.iter().find(|s| s.kind == StatementKind::View).unwrap();
    assert_eq!(view.speaker, Some(Speaker::Child));
    assert_eq!(form.author.as_deref(), Some("Pia Castellan"));
    assert_eq!(form.date, Some(jiff::civil::date(2026, 3, 3)));
    assert_eq!(form.person.name.as_deref(), Some("Orla Fennimore"));
    assert!(form.recommendations().all(|r| r.section == Some(ehcp_core::plan::Letter::G)));
}

#[test]
fn rows_link_need_outcome_and_recommendation() {
    let report = advice(
        "ot.html",
        "<h1>Occupational therapy report</h1><p>Report by: Rufus Maddern, occupational therapist. Date of report: 2 June 2026.</p>
         <h2>Recommendations</h2>
         <table><tr><th>Need</th><th>Outcome</th><th>Provision</th><th>Who</th><th>How often</th></tr>
         <tr><td rowspan=2>Ines cannot fasten her coat.</td><td>By July 2027 Ines will fasten her coat.</td>
         <td>Practice of zips and buttons.</td><td>Teaching assistant</td><td>10 minutes a day</td></tr>
         <tr><td>By July 2027 Ines will tie her laces.</td><td>Lace games.</td><td>Occupational therapist</td><td>Monthly for 30 minutes</td></tr></table>",
    );
    let ids = |kind| {
        report.statements.iter().filter(move |s| s.kind == kind).map(|s| s.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(ids(StatementKind::Need), ["n1"]);
    assert_eq!(ids(StatementKind::Provision), ["r1", "r2"]);
    let linked =
        |a: &str, b: &str| report.links.iter().any(|l| l.from == a && l.to == b && l.basis == LinkBasis::Row);
    assert!(linked("n1", "r1") && linked("n1", "r2") && linked("o2", "r2") && !linked("o1", "r2"));
    let columns: Vec<&str> =
        report.recommendations().next().unwrap().columns.iter().map(|c| c.text.as_str()).collect();
    assert_eq!(columns, ["Teaching assistant", "10 minutes a day"]);
}

#[test]
fn outcomes_of_one_sentence_take_the_date_of_their_heading() {
    let report = advice(
        "ep.md",
        "# Psychological advice\n\nPsychologist: Thora Linnet\n\n## Outcomes to aim at by the end of Year 9\n\n\
         Reading a page aloud; writing a side of A4 in forty minutes; handing in three homeworks out of four.\n\n\
         ## What Bram requires\n\nTeaching by a specialist teacher for two hours a week.\n\nA laptop in every lesson.\n",
    );
    assert_eq!(of(&report, StatementKind::Outcome).len(), 3);
    assert!(
        report.statements.iter().filter(|s| s.kind == StatementKind::Outcome).all(|s| s.lead_in.is_some())
    );
    assert_eq!(of(&report, StatementKind::Provision).len(), 2);
    assert_eq!(report.role, Some(AdviceRole::EducationalPsychologist));
}

#[test]
fn what_is_there_already_is_not_recommended() {
    let report = advice(
        "school.md",
        "# School report for annual review\n\nHead teacher: Mrs Odile Farrant\n\nDate: 4 February 2026\n\n## Progress towards outcomes\n\n\
         Sefton reads forty words.\n\n## Current provision\n\nA teaching assistant reads with Sefton every day.\n\n\
         ## Recommendations from school\n\n1. Reading with a teacher for 20 minutes a day.\n2. A quiet table at lunch.\n\n\
         We have talked these through with his parents.\n",
    );
    assert_eq!(
        of(&report, StatementKind::Provision),
        ["Reading with a teacher for 20 minutes a day.", "A quiet table at lunch."]
    );
    assert_eq!(report.role, Some(AdviceRole::Education));
    assert!(
        report.notes.iter().any(|n| n.kind == NoteKind::Other && n.text.contains("talked these through"))
    );
}

#[test]
fn areas_may_stand_above_the_parts() {
    let report = advice(
        "sc.html",
        "<h1>Social care advice</h1><p>Social worker: Idony Marsh</p><p>Date: 1 April 2026</p>
         <h2>Independence</h2><h3>Needs</h3><p>Perran cannot cross a road alone.</p>
         <h3>Outcomes</h3><p>By July 2027 Perran will cross at the lights with an adult behind him.</p>
         <h3>Provision</h3><ul><li>A short breaks worker takes Perran out for three hours each Saturday.</li></ul>
         <h2>Friendships</h2><h3>Provision</h3><ul><li>A club for two hours a week.</li></ul>",
    );
    let areas: Vec<&str> = report.recommendations().filter_map(|s| s.area.as_deref()).collect();
    assert_eq!(areas, ["Independence", "Friendships"]);
    let with_context = advice(
        "ep.html",
        "<h1>Psychological advice</h1><h2>Context</h2><p>Bodhi is in Year 6.</p><h2>His views</h2><p>I like football.</p>
         <h2>Communication</h2><h3>Needs</h3><p>Bodhi misreads jokes.</p><h3>Provision</h3><ul><li>A group for 40 minutes a week.</li></ul>
         <h2>Literacy</h2><h3>Needs</h3><p>Bodhi cannot read a menu.</p><h3>Provision</h3><ul><li>Reading for 20 minutes a day.</li></ul>",
    );
    assert_eq!(
        with_context.links.iter().filter(|l| l.basis == LinkBasis::Area).count(),
        2,
        "{:?}",
        with_context.links
    );
    let below = advice(
        "ep2.html",
        "<h1>Psychological advice</h1><h2>Findings</h2><h3>Communication</h3><p>Bodhi chatted.</p><h3>Literacy</h3><p>He read.</p>
         <h2>Recommendations</h2><p>A laptop in every lesson.</p><h3>Communication</h3><p>A group for 40 minutes a week.</p>",
    );
    let areas: Vec<_> = below.recommendations().map(|r| r.area.as_deref()).collect();
    assert_eq!(areas, [None, Some("Communication")]);
    assert_eq!(report.role, Some(AdviceRole::SocialCare));
    assert_eq!(report.author.as_deref(), Some("Idony Marsh"));
}

#[test]
fn a_list_is_what_its_introduction_says() {
    let report = advice(
        "slt.html",
        "<p>Speech and language therapy report</p><p>Written by Zillah Penrose, speech and language therapist, 8 May 2026</p>
         <h2>Summary</h2><p>Corin understands short sentences.</p><p>I recommend the following:</p>
         <ul><li>A word group of four children for 20 minutes twice a week.</li><li>Pictures with every instruction.</li></ul>
         <p>By the end of Year 3, Corin will be able to:</p><ul><li>retell a story in five sentences</li><li>ask when he has lost the thread</li></ul>
         <p>Corin enjoyed the visit.</p>",
    );
    assert_eq!(of(&report, StatementKind::Provision).len(), 2);
    assert_eq!(
        of(&report, StatementKind::Outcome),
        ["retell a story in five sentences", "ask when he has lost the thread"]
    );
    let lead =
        report.statements.iter().find(|s| s.kind == StatementKind::Outcome).unwrap().lead_in.as_deref();
    assert_eq!(lead, Some("By the end of Year 3, Corin will be able to:"));
    assert!(report.recommendations().all(|r| r.lead_in.is_none()));
    assert_eq!(report.author.as_deref(), Some("Zillah Penrose"));
}

#[test]
fn a_list_that_lost_its_bullets_keeps_its_introduction() {
    let report = advice(
        "ep.html",
        "<h1>Psychological advice</h1><h2>Outcomes</h2><p>By the end of Key Stage 3 Bodhi will:</p><p>ask when he has not understood a joke.</p>
         <p>keep a conversation going for five turns.</p><h2>Provision</h2><p>A group of six for 40 minutes a week.</p>",
    );
    let outcomes: Vec<_> = report.statements.iter().filter(|s| s.kind == StatementKind::Outcome).collect();
    assert_eq!(outcomes.len(), 2);
    assert!(outcomes.iter().all(|o| o.lead_in.as_deref() == Some("By the end of Key Stage 3 Bodhi will:")));
    assert!(report.recommendations().all(|r| r.lead_in.is_none()));
}

#[test]
fn what_is_no_advice_is_refused() {
    let refused = |text: &str| read_advice("a.html", text.as_bytes()).err().map(|e| e.kind());
    assert_eq!(refused("<h1>Minutes</h1><p>We met.</p>"), Some(ErrorKind::NotAdvice));
    assert_eq!(
        refused(
            "<h1>EHC plan</h1><h2>Section B</h2><p>Ivo loses words.</p><h2>Section F</h2><p>A nurse visits.</p>"
        ),
        Some(ErrorKind::Plan)
    );
    let kind = read("letter.txt", LETTER.as_bytes()).unwrap_err();
    assert_eq!(kind.kind(), ErrorKind::Advice);
    assert!(kind.to_string().contains("ehcp compare PLAN --advice FILE"));
}

#[test]
fn advice_as_json_is_read_and_its_words_stay_where_they_are() {
    let json = advice("letter.txt", LETTER).to_json().unwrap();
    let again = read_advice("a.json", json.as_bytes()).unwrap().advice;
    assert_eq!(again, advice("letter.txt", LETTER));
    assert!(matches!(read_any("a.json", json.as_bytes()), Ok(AnyReading::Advice(_))));
    assert!(matches!(read_any("p.json", br#"{"sections":[]}"#), Ok(AnyReading::Plan(_))));
}

#[test]
fn who_writes_is_told_by_labels_lines_and_signatures() {
    let of = |front: &str, end: &str| {
        let read = advice(
            "a.html",
            &format!(
                "<h1>Advice for an EHC needs assessment</h1>{front}<h2>Recommendations</h2><p>A rest of ten minutes at noon.</p>{end}"
            ),
        );
        (
            read.author.unwrap_or_default().to_string(),
            read.profession.unwrap_or_default().to_string(),
            read.date.map(|d| d.to_string()),
        )
    };
    let want = |who: &str, what: &str, day: &str| (who.to_owned(), what.to_owned(), Some(day.to_owned()));
    for (front, end, wanted) in [
        ("<p>Advice submitted by: Dr Ottoline Marsh, Educational Psychologist. Date of birth: 4 May 2015. Date of advice: 11th May 2026</p>", "",
         want("Dr Ottoline Marsh", "educational psychologist", "2026-05-11")),
        ("<p>Prepared by the class teacher, Miss Lowena Pascoe. 3 March 2026</p>", "", want("Miss Lowena Pascoe", "class teacher", "2026-03-03")),
        ("<table><tr><td>Name of worker completing</td><td>Ewan Trigg</td></tr><tr><td>Role</td><td>Social worker</td></tr>
          <tr><td>Date requested</td><td>1 March 2026</td></tr><tr><td>Date completed</td><td>9 March 2026</td></tr></table>", "",
         want("Ewan Trigg", "social worker", "2026-03-09")),
        ("<p>Date seen: 1 May 2026 Date of report: 4 May 2026</p>", "<p>Signed:</p><p>Merryn Tregear</p><p>Occupational therapist</p>",
         want("Merryn Tregear", "occupational therapist", "2026-05-04")),
        ("<p>Clinic: 2 May 2026. Dictated 4 May 2026.</p>", "<p>Dr Keziah Lusk<br>Associate Specialist in Community Paediatrics</p>",
         want("Dr Keziah Lusk", "Associate Specialist in Community Paediatrics", "2026-05-04")),
    ] {
        assert_eq!(of(front, end), wanted, "{front}{end}");
    }
}

#[test]
fn entries_may_be_numbered_and_name_what_they_are_for() {
    let report = advice(
        "ep.txt",
        "EDUCATIONAL PSYCHOLOGIST'S ADVICE\n\nName of child: Ruan Spargo\n\n1. NEEDS\n1.1 Ruan cannot read a menu.\n1.2 Ruan leaves the room when corrected.\n\n\
         2. OUTCOMES\n2.1 By July 2028 Ruan will order a meal from a menu.\n\n3. PROVISION\n\
         3.1 Teaching for two hours a week by a specialist teacher (need 1.1, outcome 2.1).\n\nDr Tamsin Eddy\n",
    );
    assert_eq!(of(&report, StatementKind::Need).len(), 2);
    assert_eq!(of(&report, StatementKind::Provision).len(), 1);
    let linked = |a: &str, b: &str| report.links.iter().any(|l| l.from == a && l.to == b);
    assert!(linked("r1", "n1") && linked("r1", "o1") && !linked("r1", "n2"), "{:?}", report.links);
    assert_eq!(report.author.as_deref(), Some("Dr Tamsin Eddy"));
    let review = advice(
        "r.html",
        "<h1>School advice</h1><h2>Outcomes</h2><p>Outcome 1: By July 2028 Jenna will sit through an assembly.</p>
         <p>Provision for outcome 1: Five minutes longer each half term, led by the SENCO.</p>",
    );
    assert_eq!(
        of(&review, StatementKind::Provision),
        ["Five minutes longer each half term, led by the SENCO."]
    );
    assert!(review.links.iter().any(|l| l.from == "r1" && l.to == "o1"));
}

#[test]
fn what_others_say_and_what_closes_a_letter_is_not_recommended() {
    let letter = advice(
        "l.txt",
        "Date: 2 December 2025\n\nRE: Denzel Hocking, born 8 July 2010\n\n\
         He told us that school should leave him alone. His parents disagree about whether he should be made to go.\n\n\
         We would suggest one hour a day in the library. It is important that staff do not comment on his absence.\n\n\
         We hope that by Easter 2026 Denzel will be attending five mornings a week.\n\nKind regards\n\nDr Loveday Angove\nClinical Psychologist\n",
    );
    assert_eq!(
        of(&letter, StatementKind::Provision),
        [
            "We would suggest one hour a day in the library.",
            "It is important that staff do not comment on his absence."
        ]
    );
    assert_eq!(of(&letter, StatementKind::Outcome).len(), 1);
    assert_eq!(letter.person.date_of_birth, Some(jiff::civil::date(2010, 7, 8)));
}

#[test]
fn a_form_may_be_one_table_with_parts() {
    let form = advice(
        "f.html",
        "<p><b>EHC NEEDS ASSESSMENT: HEALTH ADVICE</b></p><table><tr><td colspan=2><b>1. Child's details</b></td></tr>
         <tr><td>Surname</td><td>Trewhella</td></tr><tr><td>Forename</td><td>Isolde</td></tr>
         <tr><td colspan=2><b>2. Professional completing this form</b></td></tr><tr><td>Name</td><td>Dr Ferris Goldsworthy</td></tr>
         <tr><td>Designation</td><td>Consultant community paediatrician</td></tr><tr><td>Date</td><td>11 June 2026</td></tr>
         <tr><td colspan=2><b>3. Health needs</b></td></tr><tr><td colspan=2>Severe asthma with four admissions in the last year.</td></tr>
         <tr><td colspan=2><b>4. Health needs, outcomes and provision</b></td></tr><tr><td><b>Need</b></td><td><b>Outcome / Provision</b></td></tr>
         <tr><td>Isolde does not notice early signs of an attack.</td><td>Outcome: By July 2027 Isolde will tell an adult when her chest is tight.<br>
         Provision: The asthma nurse teaches Isolde for 30 minutes, once a month.</td></tr></table><p>Signature: F. Goldsworthy</p>",
    );
    assert_eq!(form.author.as_deref(), Some("Dr Ferris Goldsworthy"));
    assert_eq!(form.person.name.as_deref(), Some("Isolde Trewhella"));
    assert_eq!(of(&form, StatementKind::HealthNeed).len(), 1);
    assert_eq!(
        of(&form, StatementKind::Provision),
        ["The asthma nurse teaches Isolde for 30 minutes, once a month."]
    );
    assert_eq!(
        of(&form, StatementKind::Outcome),
        ["By July 2027 Isolde will tell an adult when her chest is tight."]
    );
    assert_eq!(form.links.iter().filter(|l| l.basis == LinkBasis::Row).count(), 3);
}

#[test]
fn headings_may_be_plain_words() {
    let report = advice(
        "p.txt",
        "Report of the Educational Psychologist\n\nPrepared for the annual review of Cador Nankivell (date of birth 3 August 2011)\nBy Dr Wenna Truscott, 2 March 2026\n\n\
         Present picture\nCador reads at the level of a nine year old.\n\n\
         What should happen next\nIt would be right to give Cador three 40 minute lessons a week with a specialist teacher.\nTyping should replace handwriting.\n\n\
         What we hope to see by July 2027\nCador typing at 20 words a minute.\n",
    );
    assert_eq!(of(&report, StatementKind::Provision).len(), 2);
    assert_eq!(of(&report, StatementKind::Outcome), ["Cador typing at 20 words a minute."]);
    assert_eq!(report.person.name.as_deref(), Some("Cador Nankivell"));
    assert_eq!(report.author.as_deref(), Some("Dr Wenna Truscott"));
    assert_eq!(report.date, Some(jiff::civil::date(2026, 3, 2)));
}
