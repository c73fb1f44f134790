//! Headings of published templates, where they are at hand: those that name a section map to it, and no
//! other maps to a wrong one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

use std::path::PathBuf;

use ehcp_core::plan::Letter;

fn sections(label: &str) -> Option<Vec<Letter>> {
    label.split('+').map(letter).collect()
}

fn letter(label: &str) -> Option<Letter> {
    let all = [Letter::H].into_iter().chain(Letter::REQUIRED);
    all.into_iter().find(|l| l.as_str() == label)
}

// H1 and H2 together are H.
fn family(letters: &[Letter]) -> Vec<&'static str> {
    let mut out: Vec<&str> = letters.iter().map(|l| l.as_str().get(..1).unwrap()).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// Whether a heading names a section by itself: by the word "section", by a letter before or after its title,
/// or by a statutory subject.
fn names_by_itself(heading: &str) -> bool {
    let text = heading.to_lowercase();
    let letters = ["section ", "sections ", "part "].iter().any(|p| text.contains(p));
    let lettered = heading.chars().next().is_some_and(|c| ('A'..='K').contains(&c))
        && heading.chars().skip(1).find(|c| !c.is_ascii_digit()).is_some_and(|_| {
            let rest = heading.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
            heading.len() - rest.len() <= 2 && rest.trim_start().starts_with([':', '–', '-'])
        });
    let subject = [
        "special educational provision",
        "special educational needs",
        "health provision",
        "health needs",
        "health care needs",
        "social care needs",
        "social care provision",
        "views, interests and aspirations",
        "personal budget",
        "advice and information",
    ];
    letters || lettered || subject.iter().any(|s| text.contains(s))
}

#[test]
fn published_headings() {
    let root = std::env::var_os("EHCP_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let Ok(text) = std::fs::read_to_string(root.join("corpus/guidance/headings.jsonl")) else {
        eprintln!("skipped: no list of published headings beside the project");
        return;
    };
    let (mut right, mut asked, mut wrong) = (0, 0, Vec::new());
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let (heading, label) = (row["heading"].as_str().unwrap(), row["section"].as_str().unwrap());
        let got = ehcp_read::name_section(heading);
        match sections(label) {
            Some(want) if names_by_itself(heading) => {
                asked += 1;
                if family(&got) == family(&want) {
                    right += 1
                } else {
                    wrong.push((heading.to_owned(), label.to_owned(), got))
                }
            }
            Some(want) if got.is_empty() || family(&got) == family(&want) => {}
            None if got.is_empty() => {}
            _ => wrong.push((heading.to_owned(), label.to_owned(), got)),
        }
    }
    eprintln!("{right} of {asked} headings that name a section map to it");
    for miss in &wrong {
        eprintln!("{miss:?}");
    }
    assert!(asked > 60, "{asked}");
    assert!(right * 100 >= asked * 97, "{right} of {asked}");
    // A heading that cannot name a section by itself must not be taken for one.
    assert_eq!(wrong.len(), asked - right);
}

#[test]
fn an_empty_official_form_has_its_sections_and_no_content() {
    let shared = std::env::var_os("EHCP_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let form = shared.join("templates/national-template.docx");
    let Ok(bytes) = std::fs::read(&form) else {
        eprintln!("skipped: no official form beside the checkout");
        return;
    };
    let plan = ehcp_read::read("form.docx", &bytes).unwrap().plan;
    for letter in Letter::REQUIRED {
        assert_eq!(plan.state(letter), ehcp_core::plan::SectionState::Empty, "{letter:?}");
    }
    assert_eq!(plan.statements().count(), 0);
}
