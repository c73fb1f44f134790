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

#[test]
fn effects_without_a_joining_word() {
    for text in [
        "Ola drops food from her spoon because her grip is weak.",
        "Since May Ola has been out of school for 23 days.",
        "Changes of plan upset Ola for an hour, during which she can do no work.",
        "Ola's hands shake when she has to read aloud, and she has asked to leave every English lesson.",
        "Ola's speech is hard to follow; her classmates have stopped asking her to play.",
        "Ola's parents sleep in turns, because she wakes at two and walks about the house.",
    ] {
        assert_eq!(unmet(text), [], "{text}");
    }
}

#[test]
fn a_difficulty_described_but_not_its_effect() {
    for text in [
        "Ola finds it hard to wait for her turn.",
        "Spelling: standard score 74.",
        "Ola will only eat bread and crisps.",
        "I get muddled when people talk fast.",
        "Ola is fidgety.",
    ] {
        assert_eq!(unmet(text), [FunctionalImpact], "{text}");
    }
}

#[test]
fn an_effect_in_general_words_is_not_specific() {
    assert_eq!(
        unmet("Ola has difficulties with her handwriting which affect her access to the curriculum."),
        [Specific]
    );
    assert_eq!(unmet("Ola cannot communicate."), [FunctionalImpact, Specific]);
}

#[test]
fn a_condition_and_its_treatment_are_no_need() {
    for text in ["Ola has epilepsy, for which she takes valproate.", "ADHD, diagnosed in 2019, medicated."] {
        assert_eq!(unmet(text), [FunctionalImpact, NotDiagnosisOnly, Specific], "{text}");
    }
}

#[test]
fn motives_put_on_the_child() {
    for text in [
        "Ola chooses to shout when she is asked to read, so the class stops.",
        "Ola hides in the toilets to get out of PE, so she has missed six lessons.",
    ] {
        assert_eq!(unmet(text), [Respectful], "{text}");
    }
    assert_eq!(unmet("Given two tasks Ola chooses to draw, and she has missed four writing lessons."), []);
}
