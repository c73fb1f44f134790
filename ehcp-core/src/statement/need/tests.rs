use crate::{
    Settings,
    plan::StatementKind,
    statement::{
        CriterionId::{self, *},
        StatementInput, judge,
    },
};

fn unmet(text: &str) -> Vec<CriterionId> {
    let mut input = StatementInput::new(StatementKind::Need, text);
    input.names = vec!["Ola"];
    let judgement = judge(&input, &Settings::default());
    judgement.criteria.iter().filter(|(_, c)| c.met == Some(false)).map(|(id, _)| *id).collect()
}

#[test]
fn a_difficulty_with_its_effect() {
    for text in [
        "Ola cannot hear speech over background noise, so she misses most of what is said at lunch.",
        "Ola has dyslexia: she reads 20 words a minute and rarely finishes a worksheet.",
        "I get stuck on long words, which means I stop reading.",
        "When plans change Ola hides under the table, tears up her work and has missed nine lessons this term.",
        "Ola's stammer makes it hard to answer the register and leaves her out of class talk.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn a_name_of_a_condition_is_no_need() {
    for text in [
        "Ola has cerebral palsy.",
        "ADHD and dyspraxia",
        "Diagnosis: autism spectrum disorder (see EP report).",
    ] {
        assert_eq!(unmet(text), [FunctionalImpact, NotDiagnosisOnly, Specific], "{text}");
    }
}

#[test]
fn a_label_without_effect() {
    assert_eq!(unmet("Ola struggles with writing."), [FunctionalImpact, Specific]);
    assert_eq!(unmet("Ola has social communication difficulties."), [FunctionalImpact, Specific]);
    assert_eq!(unmet("Ola doesn't sleep."), [FunctionalImpact]);
}

#[test]
fn provision_put_as_a_need() {
    for text in [
        "Ola requires a standing frame.",
        "Ola needs 12 hours of 1:1 support.",
        "Ola would benefit from a quiet space.",
        "Ola needs prompting.",
        "Ola requires 1:1 help from an adult at lunch.",
    ] {
        assert!(unmet(text).contains(&NotProvision), "{text}");
        assert!(unmet(text).contains(&FunctionalImpact), "{text}");
    }
    let mixed = "Ola loses her place on the page, so she reads each line twice, and needs a reading ruler and adult support.";
    assert_eq!(unmet(mixed), [NotProvision]);
    for text in [
        "Ola needs reminding to wash her hands.",
        "Ola needs to feel safe.",
        "Ola's sensory needs are not understood.",
    ] {
        assert!(!unmet(text).contains(&NotProvision), "{text}");
    }
}

#[test]
fn blame() {
    assert!(unmet("Ola is lazy and can't be bothered to write.").contains(&Respectful));
    assert!(unmet("Ola shouts to get attention.").contains(&Respectful));
    assert!(
        !unmet("Ola thinks of herself as stupid and tears up her work.").contains(&Respectful),
        "her own word"
    );
}
