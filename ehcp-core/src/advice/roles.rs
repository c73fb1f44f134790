//! Which adviser of regulation 6(1) an entry of section K comes from.

use jiff::civil::Date;

use crate::{
    plan::{AdviceRole, AdviceSource},
    text::{Annotation, Lexicon, dates, lexicon::advisers as lex},
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

/// When an entry says that its advice was given: a day, or the first of a month where only month and year stand
/// there.
#[must_use]
pub fn date_of(source: &AdviceSource) -> Option<Date> {
    source.date.or_else(|| dates::first(&source.text)).or_else(|| {
        let text = Annotation::of(&source.text);
        (0..text.tokens().len()).find_map(|i| {
            let (month, after) = dates::month(text.tokens(), i)?;
            let (year, _) = dates::year(text.tokens(), after, false)?;
            Date::new(year, month, 1).ok()
        })
    })
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

    #[test]
    fn a_month_with_its_year_dates_an_entry() {
        let source = |text: &str| AdviceSource {
            text: text.into(),
            role: None,
            profession: None,
            author: None,
            date: None,
            appended: None,
            place: crate::plan::Place::default(),
        };
        let day = |y, m, d| Some(jiff::civil::date(y, m, d));
        assert_eq!(date_of(&source("School report, July 2021")), day(2021, 7, 1));
        assert_eq!(date_of(&source("School report, 3 July 2021")), day(2021, 7, 3));
        assert_eq!(date_of(&source("School report, 2021, may be out of date")), None);
    }
}
