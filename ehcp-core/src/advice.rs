//! Which adviser of regulation 6(1) an entry of section K comes from.

use crate::{
    plan::{AdviceRole, AdviceSource},
    text::{Annotation, Lexicon, lexicon::advisers as lex},
};

/// The adviser that words name, most particular first; nothing where they name none.
#[must_use]
pub fn role(words: &str) -> Option<AdviceRole> {
    let text = Annotation::of(words);
    ROLES.iter().find(|(lexicon, _)| text.has(lexicon)).map(|(_, role)| *role)
}

/// The adviser of an entry, as stated or as its words say.
#[must_use]
pub fn role_of(source: &AdviceSource) -> Option<AdviceRole> {
    source.role.or_else(|| source.profession.as_deref().and_then(role)).or_else(|| role(&source.text))
}

static ROLES: [(&Lexicon, AdviceRole); 7] = [
    (&lex::ADVISER_PSYCHOLOGY, AdviceRole::EducationalPsychologist),
    (&lex::ADVISER_SENSORY, AdviceRole::SensoryTeacher),
    (&lex::ADVISER_ADULTHOOD, AdviceRole::PreparingForAdulthood),
    (&lex::ADVISER_SOCIAL_CARE, AdviceRole::SocialCare),
    (&lex::ADVISER_HEALTH, AdviceRole::Health),
    (&lex::ADVISER_EDUCATION, AdviceRole::Education),
    (&lex::ADVISER_FAMILY, AdviceRole::Family),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_advisers_apart() {
        for (words, role_) in [
            ("Report of the Educational Psychologist", Some(AdviceRole::EducationalPsychologist)),
            ("Community paediatrician", Some(AdviceRole::Health)),
            ("Parents' views", Some(AdviceRole::Family)),
            ("Class teacher and SENCO", Some(AdviceRole::Education)),
            ("Qualified teacher of the deaf", Some(AdviceRole::SensoryTeacher)),
            ("Early help assessment, social care", Some(AdviceRole::SocialCare)),
            ("Riding stable", None),
        ] {
            assert_eq!(role(words), role_, "{words}");
        }
    }
}
