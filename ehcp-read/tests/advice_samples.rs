//! The reference advice, where it is at hand: every recommendation with its words, the writer, the date, the child.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod support;

use ehcp_core::plan::AdviceRole;
use ehcp_read::{AnyReading, ErrorKind, read, read_advice, read_any};
use serde_json::Value;

fn pieces() -> Vec<(std::path::PathBuf, Value)> {
    support::reference(&["samples"], ".json")
        .into_iter()
        .filter_map(|path| {
            let truth: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            (truth["kind"] == "professional_advice").then(|| (path.with_extension("docx"), truth))
        })
        .collect()
}

#[test]
fn recommendations_are_found_with_their_words() {
    for (path, truth) in pieces() {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let advice = read_advice(&name, &bytes).unwrap().advice;
        let found: Vec<&str> = advice.recommendations().map(|r| r.text.as_str()).collect();
        let want: Vec<&str> = truth["recommendations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|r| r["text"].as_str().unwrap())
            .collect();
        assert_eq!(found, want, "{name}");
        assert_eq!(advice.author.as_deref(), truth["author"].as_str(), "{name}");
        assert_eq!(advice.date.map(|d| d.to_string()).as_deref(), truth["date"].as_str(), "{name}");
        let born = advice.person.date_of_birth.map(|d| d.to_string());
        assert_eq!(born.as_deref(), truth["person"]["dob"].as_str(), "{name}");
        let surname = truth["person"]["name"].as_str().unwrap().split_once(' ').unwrap().1;
        assert!(advice.person.name.as_deref().is_some_and(|n| n.ends_with(surname)), "{name}");
        let role = match truth["role"].as_str().unwrap() {
            "educational psychologist" => AdviceRole::EducationalPsychologist,
            _ => AdviceRole::Health,
        };
        assert_eq!(advice.role, Some(role), "{name}");
        assert!(
            advice.profession.as_deref().is_some_and(|p| p.contains(truth["role"].as_str().unwrap())),
            "{name}"
        );
        assert_eq!(read(&name, &bytes).unwrap_err().kind(), ErrorKind::Advice, "{name}");
        assert!(matches!(read_any(&name, &bytes), Ok(AnyReading::Advice(_))), "{name}");
    }
}

#[test]
fn a_plan_is_no_advice() {
    let mut plans: Vec<std::path::PathBuf> = ["docx", "pdf", "txt", "html", "md"]
        .iter()
        .flat_map(|e| support::reference(&["samples"], &format!(".{e}")))
        .filter(|p| !p.to_string_lossy().contains('-') || p.to_string_lossy().contains("export"))
        .filter(|p| p.file_stem().is_some_and(|s| s.to_string_lossy().starts_with('s')))
        .collect();
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus/plans");
    plans.extend(
        std::fs::read_dir(own)
            .unwrap()
            .flatten()
            .map(|e| e.path())
            .filter(|p| p.extension().is_none_or(|e| e != "json")),
    );
    for path in plans {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert_eq!(read_advice(&name, &bytes).map(|_| ()).unwrap_err().kind(), ErrorKind::Plan, "{name}");
        assert!(matches!(read_any(&name, &bytes), Ok(AnyReading::Plan(_))), "{name}");
    }
}
