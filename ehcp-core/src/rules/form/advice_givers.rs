use crate::rules::prelude::*;

rule! {
    /// Section K shows advice from everyone whose advice an assessment must seek.
    ///
    /// ## Why
    /// An assessment seeks advice from the family, the school or setting, health, an educational psychologist
    /// and social care; from Year 9 also on preparing for adulthood; and from a qualified specialist teacher
    /// where hearing or vision is impaired. Where existing advice was agreed to be enough, that advice is
    /// listed.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// kind: final_first
    /// K: Mother, C. Lund, 1 May 2026
    /// K: Headteacher, B. Osei, 3 May 2026
    /// K: Paediatrician, Dr D. Roe, 4 May 2026
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// ```
    /// ```text,flagged
    /// kind: final_first
    /// born: 2016-03-02
    /// dated: 2026-06-01
    /// K: Views of the child, 1 May 2026
    /// K: Headteacher, B. Osei, 3 May 2026
    /// K: Paediatrician, Dr D. Roe, 4 May 2026
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// K: Early help, E. Ward, 9 May 2026
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// kind: final_first
    /// year: 4
    /// K: Mother, C. Lund, 1 May 2026
    /// K: Headteacher, B. Osei, 3 May 2026
    /// K: Paediatrician, Dr D. Roe, 4 May 2026
    /// K: Educational psychologist, A. Hale, 9 May 2026
    /// K: Early help, E. Ward, 9 May 2026
    /// ```
    "FORM-15" "mandatory-advice-not-shown",
    message: "section K does not appear to show advice {from}",
    advice: "list the advice {from}, or the existing advice that everyone agreed was sufficient",
    severity: Warning,
    authority: [
        Law "SEND Regulations 2014, reg 6(1), 6(2), 6(4)",
    ],
    scope: Scope::Plan(check),
}

const ALWAYS: [(AdviceRole, &str); 5] = [
    (AdviceRole::Family, "from the parents or young person"),
    (AdviceRole::Education, "from the school or setting"),
    (AdviceRole::Health, "from a health care professional"),
    (AdviceRole::EducationalPsychologist, "from an educational psychologist"),
    (AdviceRole::SocialCare, "from social care"),
];

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let plan = view.plan;
    if plan.advice.is_empty() {
        if plan.state(Letter::K) == SectionState::Content {
            findings.push(
                view.flag(&RULE, Some(Letter::K), "advice").cannot_tell("section K as a list of advice"),
            );
        }
        return;
    }
    let mut gap = |from: &'static str, severity| {
        let finding = view.flag(&RULE, Some(Letter::K), "advice").severity(severity);
        findings.push(finding.fact("from", Fact::Term(from)));
    };
    for (role, from) in ALWAYS {
        if !shows(view, role) {
            gap(from, Severity::Warning);
        }
    }
    if shows(view, AdviceRole::Family) && !of_age(view) && !parents_speak(view) {
        gap("from the parents", Severity::Warning);
    }
    let needs = |lexicon| view.text.says(&[Letter::B, Letter::C], lexicon);
    if (needs(&lex::HEARING_LOSS) || needs(&lex::VISION_LOSS)) && !shows(view, AdviceRole::SensoryTeacher) {
        gap("from a qualified teacher of children with hearing or vision impairment", Severity::Info);
    }
    let first =
        view.kind().is_some_and(|k| !matches!(k, PlanKind::FinalAmended | PlanKind::NoticeOfAmendment));
    if first && year(view).is_some_and(|y| y >= 9) && !shows(view, AdviceRole::PreparingForAdulthood) {
        gap("on preparing for adulthood", Severity::Warning);
    }
}

// The words of an entry may name more advisers than one ("health and social care").
fn shows(view: &PlanView<'_>, role: AdviceRole) -> bool {
    let named: &'static Lexicon = match role {
        AdviceRole::Family => &advisers::ADVISER_FAMILY,
        AdviceRole::Education => &advisers::ADVISER_EDUCATION,
        AdviceRole::Health => &advisers::ADVISER_HEALTH,
        AdviceRole::EducationalPsychologist => &advisers::ADVISER_PSYCHOLOGY,
        AdviceRole::SocialCare => &advisers::ADVISER_SOCIAL_CARE,
        AdviceRole::SensoryTeacher => &advisers::ADVISER_SENSORY,
        AdviceRole::PreparingForAdulthood => &advisers::ADVISER_ADULTHOOD,
        AdviceRole::Other => return true,
    };
    if view.plan.advice.iter().any(|a| advice::role_of(a) == Some(role)) {
        return true;
    }
    // Only for the two that share an entry with others and are never part of another adviser's title.
    let shared =
        matches!(role, AdviceRole::SocialCare | AdviceRole::PreparingForAdulthood | AdviceRole::Family);
    shared && view.plan.advice.iter().any(|a| Annotation::of(&a.text).has(named))
}

// Until the end of compulsory school age advice is sought from the parent, besides the child's own views.
fn of_age(view: &PlanView<'_>) -> bool {
    let person = &view.plan.person;
    person.date_of_birth.zip(view.date()).is_none_or(|(born, on)| on > school_year::compulsory_age_ends(born))
}

// An entry names a parent or carer, by word or by name.
fn parents_speak(view: &PlanView<'_>) -> bool {
    let given = |name: &crate::plan::Text| name.split_whitespace().last().map(str::to_lowercase);
    let child = view.plan.person.name.as_ref().and_then(given);
    let family: Vec<String> =
        view.plan.person.family.iter().flat_map(|n| n.split_whitespace()).map(str::to_lowercase).collect();
    view.plan.advice.iter().any(|a| {
        let text = Annotation::of(&a.text);
        let mut words = a.text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        text.has(&lex::FAMILY_SPEAKS)
            || text.has(&advisers::ADVISER_PARENT)
            || words.any(|w| w.len() > 2 && Some(&w) != child.as_ref() && family.contains(&w))
    })
}
