//! No word of a piece of advice is dropped, and nothing that stands in one makes the reader panic.
#![allow(clippy::unwrap_used)]

use ehcp_read::read_advice;
use proptest::prelude::*;

/// What a report is made of; `#` stands for a word that is nowhere else.
const PIECES: &[&str] = &[
    "<h2>Recommendations #</h2>",
    "<h2>Outcomes by the end of Year 6 #</h2>",
    "<h2>Needs and provision #</h2>",
    "<h2>Communication #</h2>",
    "<h2>Background #</h2>",
    "<h2>Ora's views #</h2>",
    "<p><b>Summary #</b></p>",
    "<p>Outcome 2</p>",
    "<p>I recommend the following #:</p>",
    "<p>By the end of Year 6 # Ora will:</p>",
    "<ul><li>A nurse visits # once a term.</li><li>#</li></ul>",
    "<ol><li>Reading # daily.<ul><li>with # a teacher</li></ul></li></ol>",
    "<p>She should have # a stool. This should be # oak. She was born in #.</p>",
    "<p>1. One #. 2. Two #. 3. Three #.</p>",
    "<p>Naming # birds; drawing # one; and feeding # them.</p>",
    "<p>Provision for outcome 1: ten minutes # daily.</p>",
    "<p>Need: # walks.<br>Outcome: # runs.<br>Provision: # swims.</p>",
    "<p>Name: Ora # Date of birth: # 4 May 2016</p>",
    "<p>Yours sincerely #</p>",
    "<p>Dr Una Reed<br># nurse</p>",
    "<p>The tests # used were:</p><ul><li>puzzles #</li></ul>",
    "<p>Her difficulties # are:</p><ul><li>sleep #</li><li>hands #</li></ul>",
    "<p>School should #:</p><ul><li>read # daily</li></ul>",
    "<p>None #</p>",
    "<table><tr><th>Need #</th><th>Outcome #</th><th>Provision</th><th>Who #</th></tr><tr><td rowspan=2># tires.</td><td># rests.</td><td># sits.</td><td># nurse</td></tr><tr><td># waits.</td><td></td><td># teacher</td></tr></table>",
    "<table><tr><td>No.</td><td>Recommendation</td></tr><tr><td>1</td><td># <p>second # entry</p></td></tr><tr><td>2</td><td></td></tr></table>",
    "<table><tr><td>Outcome</td><td>#</td></tr><tr><td>What is needed?</td><td># <table><tr><td>inner #</td><td>#</td></tr></table></td></tr></table>",
    "<table><tr><th>Test #</th><th>Score #</th><th>Centile #</th></tr><tr><td>#</td><td>#</td><td>#</td></tr></table>",
    "<table><tr><th>Area of need</th><th>Outcome</th><th>By when #</th></tr><tr><td>Literacy #</td><td># reads.</td><td># soon</td></tr></table>",
];

fn body(picks: &[usize]) -> (String, usize) {
    let mut words = 0;
    let mut out = String::from("<h1>Medical advice for an EHC needs assessment</h1>");
    for part in picks.iter().map(|i| PIECES[*i]) {
        let mut pieces = part.split('#');
        out += pieces.next().unwrap();
        for rest in pieces {
            out += &format!("qx{words}z");
            out += rest;
            words += 1;
        }
    }
    (out, words)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_is_somewhere(picks in prop::collection::vec(0..PIECES.len(), 0..12)) {
        let (html, words) = body(&picks);
        let json = read_advice("a.html", html.as_bytes()).unwrap().advice.to_json().unwrap();
        for word in (0..words).map(|n| format!("qx{n}z")) {
            prop_assert!(json.contains(&word), "{word} is lost from {html}");
        }
    }

    #[test]
    fn ids_are_unique_and_links_lead_somewhere(picks in prop::collection::vec(0..PIECES.len(), 0..12)) {
        let advice = read_advice("a.html", body(&picks).0.as_bytes()).unwrap().advice;
        let ids: std::collections::BTreeSet<&str> = advice.statements.iter().map(|s| s.id.as_str()).collect();
        prop_assert_eq!(ids.len(), advice.statements.len());
        prop_assert!(advice.links.iter().all(|l| ids.contains(l.from.as_str()) && ids.contains(l.to.as_str())));
        prop_assert!(advice.statements.iter().filter_map(|s| s.parent.as_deref()).all(|p| ids.contains(p)));
    }
}
