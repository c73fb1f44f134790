//! Pronouns, stated or told from the words.

use ehcp_core::plan::{Plan, Pronouns};

use crate::understand::words::{any, plain};

/// The pronouns that a text states.
pub(crate) fn stated(text: &str) -> Option<Pronouns> {
    let text = plain(text);
    let forms = [
        (Pronouns::They, ["they/them", "they and them", "they, them", "they / them"]),
        (Pronouns::She, ["she/her", "she and her", "she, her", "she / her"]),
        (Pronouns::He, ["he/him", "he and him", "he, him", "he / him"]),
    ];
    forms.iter().find(|(_, forms)| any(&text, forms)).map(|(p, _)| *p)
}

/// Fills in the pronouns: those stated, or those that the text uses, with how sure that is.
pub(crate) fn fill(plan: &mut Plan, labelled: Option<&str>, sex: Option<&str>) {
    let texts: Vec<&str> = texts(plan).collect();
    let said = labelled
        .and_then(|l| stated(l).or_else(|| single(l)))
        .or_else(|| texts.iter().filter(|t| states(t)).find_map(|t| stated(t)));
    if let Some(pronouns) = said {
        plan.person.pronouns = Some(pronouns);
        return;
    }
    let mut used = Used::default();
    for text in texts {
        used.count(&plain(text));
    }
    let Used { mut she, mut he, either } = used;
    // A template says "he/she" wherever a plan would say which.
    if either > she + he {
        return;
    }
    match sex.map(plain).as_deref().map(str::trim) {
        Some("female" | "f" | "girl" | "woman") => she += 20,
        Some("male" | "m" | "boy" | "man") => he += 20,
        _ => {}
    }
    let total = she + he;
    if total < 2 || she == he {
        return;
    }
    plan.person.pronouns = Some(if she > he { Pronouns::She } else { Pronouns::He });
    let share = f64::from(she.max(he)) / f64::from(total);
    let enough = f64::from(total.min(20)) / 20.0;
    plan.person.pronouns_confidence = Some((share * (0.5 + enough / 2.0) * 100.0).round() / 100.0);
}

/// How often a text uses each pronoun, and how often both at once.
#[derive(Default)]
struct Used {
    she: u32,
    he: u32,
    either: u32,
}

impl Used {
    fn count(&mut self, plain: &str) {
        // The marks and words between two pronouns tell "his/her" from "his ... her".
        let mut last: Option<(bool, usize)> = None;
        let mut start = 0;
        for word in plain.split(|c: char| !c.is_alphabetic()) {
            let end = start + word.len();
            let hers = match word {
                "she" | "her" | "hers" | "herself" => Some(true),
                "he" | "him" | "his" | "himself" => Some(false),
                _ => None,
            };
            if let Some(hers) = hers {
                let between =
                    last.and_then(|(other, from)| (other != hers).then(|| plain.get(from..start)).flatten());
                let halved = plain.get(..start).is_some_and(|before| {
                    let before = before.strip_suffix("s/").or_else(|| before.strip_suffix("(s)"));
                    before.is_some_and(|b| !b.ends_with(char::is_alphabetic))
                });
                if between.is_some_and(|b| matches!(b.trim(), "/" | "or" | "(" | "\\")) {
                    self.either += 1;
                    let first = if hers { &mut self.he } else { &mut self.she };
                    *first = first.saturating_sub(1);
                    last = None;
                } else if halved {
                    self.either += 1;
                    last = None;
                } else {
                    *(if hers { &mut self.she } else { &mut self.he }) += 1;
                    last = Some((hers, end));
                }
            }
            start = plain.get(end..).and_then(|rest| rest.chars().next()).map_or(end, |c| end + c.len_utf8());
        }
    }
}

fn single(label: &str) -> Option<Pronouns> {
    match plain(label).trim() {
        "she" | "her" => Some(Pronouns::She),
        "he" | "him" => Some(Pronouns::He),
        "they" | "them" => Some(Pronouns::They),
        _ => None,
    }
}

fn states(text: &str) -> bool {
    any(&plain(text), &["uses", "use", "pronouns", "pronoun"]) || text.contains("/")
}

fn texts(plan: &Plan) -> impl Iterator<Item = &str> {
    let sections = plan.sections.iter().flat_map(|s| {
        s.statements.iter().map(|x| x.text.as_str()).chain(s.notes.iter().map(|n| n.text.as_str()))
    });
    plan.notes.iter().map(|n| n.text.as_str()).chain(sections)
}

#[cfg(test)]
mod tests {
    use super::Used;

    #[test]
    fn a_choice_of_pronouns_is_neither() {
        for (text, want) in [
            ("his/her bag, which he or she brings; s/he likes it", (0, 0, 3)),
            ("her bag and his bag", (1, 1, 0)),
            ("he tells him/herself that he can", (0, 2, 1)),
        ] {
            let mut used = Used::default();
            used.count(text);
            assert_eq!((used.she, used.he, used.either), want, "{text}");
        }
    }
}
