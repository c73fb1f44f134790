//! The statutory subject of each section, as headings word it.

use ehcp_core::plan::Letter;

use super::words::{any, count, has, starts};

const SERVICES: &[&str] = &[
    "needs and disability",
    "needs and disabilities service",
    "needs coordinator",
    "needs co-ordinator",
    "tribunal",
    "needs assessment",
    "send service",
    "current placement",
    "key for",
    "identifying",
];

/// The sections whose statutory subject a heading (plain, without number) words; none for anything else.
pub(crate) fn subject(title: &str) -> Vec<Letter> {
    let words = count(title);
    if words > 32 || any(title, SERVICES) {
        return Vec::new();
    }
    let provision = any(title, &["provision", "provisions", "support", "help"]);
    let needs = any(title, &["need", "needs", "difficulties"]);
    let social = any(title, &["social care", "social-care", "care needs", "care provision", "care need"]);
    let health = any(title, &["health", "medical", "healthcare"]) && !has(title, "mental health");
    if health && !has(title, "social care") {
        return health_subject(title, needs, provision);
    }
    if social {
        return social_subject(title, needs, provision);
    }
    if has(title, "to be secured by") {
        return vec![Letter::J];
    }
    if any(title, &["difficulties and outcomes", "needs and outcomes"]) {
        return vec![Letter::B, Letter::E];
    }
    let history = has(title, "history");
    history
        .then(|| family_subject(title))
        .flatten()
        .or_else(|| education_subject(title))
        .or_else(|| family_subject(title))
        .or_else(|| spoken_subject(title))
        .unwrap_or_else(|| last_subject(title))
}

// Titles as plans written for the family word them: "What Ora finds difficult", "Where I will go to school".
fn spoken_subject(title: &str) -> Option<Vec<Letter>> {
    if count(title) > 12 {
        return None;
    }
    let will = any(
        title,
        &["will be", "will go", "will get", "will have", "will learn", "will do", "i get", "gets"],
    );
    let school = any(title, &["school", "college", "nursery", "education", "learning", "classroom"]);
    let who = starts(title, &["how", "what", "where", "the help", "help", "support"]);
    let letter = match () {
        () if tells(title) => Letter::A,
        () if any(
            title,
            &["find difficult", "finds difficult", "find hard", "finds hard", "barriers to learning"],
        ) || any(
            title,
            &["learning needs", "areas of difficulty", "my difficulties", "needs help with"],
        ) || any(
            title,
            &["is hard for", "is difficult for", "struggles with", "get in the way", "gets in the way"],
        ) =>
        {
            Letter::B
        }
        () if aims(title) => Letter::E,
        () if starts(title, &["where"])
            && (school && will || any(title, &["be educated", "be taught", "will learn"])) =>
        {
            Letter::I
        }
        () if who
            && will
            && school
            && any(title, &["help", "helped", "support", "supported", "taught", "do to help"]) =>
        {
            Letter::F
        }
        () if any(title, &["support in school", "help in school", "support at school", "help at school"]) => {
            Letter::F
        }
        () if starts(title, &["help", "support", "how", "what"])
            && any(title, &["help", "support", "supported"])
            && any(title, &["at home", "outside school", "in the community", "outside of school"]) =>
        {
            Letter::H
        }
        () => return None,
    };
    Some(vec![letter])
}

// "What Ora and her family have told us", "What matters to Ora", "Our hopes for Ora".
fn tells(title: &str) -> bool {
    let said = [
        "told us",
        "tell us",
        "tells us",
        "want you to know",
        "wants you to know",
        "want people to know",
        "wants people to know",
        "like you to know",
        "matters to",
        "important to",
        "is important for",
        "hopes for",
        "in my own words",
        "in his own words",
        "in her own words",
        "in their own words",
    ];
    let asks = starts(title, &["what", "things", "our", "my", "hopes", "in"]);
    asks && any(title, &said) && !any(title, &["professionals", "advice", "reports", "school has", "needs"])
}

// "What we want Ora to achieve", "What Ora is working towards", "What will be different for Ora".
fn aims(title: &str) -> bool {
    let achieve = any(title, &["to achieve", "will achieve"])
        && any(title, &["want", "wants", "hope", "hopes", "will"]);
    let towards = starts(title, &["what", "goals", "where"])
        && any(
            title,
            &["working towards", "will be different", "aiming for", "to be able to do", "will be able to do"],
        );
    (achieve || towards) && !any(title, &["help", "support", "provision", "needed"])
}

fn health_subject(title: &str, needs: bool, provision: bool) -> Vec<Letter> {
    if any(title, &["education health", "education, health", "wellbeing", "well-being", "advice", "report"]) {
        return Vec::new();
    }
    let gives = any(title, &["provision", "provisions", "health support"])
        || provision && any(title, &["help with my health", "support for my health", "help with health"]);
    match (
        needs && any(title, &["health needs", "health need", "care needs", "care need", "medical needs"])
            || any(title, &["healthcare needs", "health and medical needs"]),
        gives,
    ) {
        (true, true)
            if has(title, "and") && !starts(title, &["any", "health care provision", "health provision"]) =>
        {
            vec![Letter::C, Letter::G]
        }
        (true, false) => vec![Letter::C],
        (_, true) if provision => vec![Letter::G],
        _ if matches!(title, "health care" | "my health") => vec![Letter::C, Letter::G],
        _ => Vec::new(),
    }
}

fn social_subject(title: &str, needs: bool, provision: bool) -> Vec<Letter> {
    if any(title, &["advice", "report", "assessment", "information", "worker", "known to"]) {
        return Vec::new();
    }
    let gives = provision && any(title, &["provision", "provisions", "social care support"]);
    if gives && any(title, &["1970", "csdpa", "chronically sick", "statutory social care provision"]) {
        return vec![Letter::H1];
    }
    if gives && any(title, &["other social care", "any other", "other care"]) {
        return vec![Letter::H2];
    }
    let lead = any(title, &["care needs", "care need"]);
    match (lead && needs, gives) {
        (true, true) => vec![Letter::D, Letter::H],
        (true, false) => vec![Letter::D],
        (false, true) => vec![Letter::H],
        _ if title == "social care" => vec![Letter::D, Letter::H],
        _ => Vec::new(),
    }
}

fn education_subject(title: &str) -> Option<Vec<Letter>> {
    let gives = any(
        title,
        &[
            "special educational provision",
            "special education provision",
            "special educational needs provision",
            "sen provision",
            "educational provision",
            "education provision",
            "educational support",
        ],
    );
    let needs = any(
        title,
        &[
            "special educational needs",
            "special educational need",
            "special education needs",
            "sen needs",
            "educational needs",
            "education needs",
            "sen",
        ],
    );
    let both = any(title, &["needs and provision", "needs and special educational provision"]);
    let aims = any(title, &["outcomes", "outcomes sought"]);
    if gives || both {
        let mut out = Vec::new();
        if both {
            out.push(Letter::B);
        }
        if aims && any(title, &["and"]) && !has(title, "achieve") {
            out.push(Letter::E);
        }
        out.push(Letter::F);
        return Some(out);
    }
    if needs && !any(title, &["history", "summary", "support", "record", "panel", "team", "plan", "report"]) {
        let mut out = vec![Letter::B];
        if aims {
            out.push(Letter::E);
        }
        return Some(out);
    }
    None
}

fn family_subject(title: &str) -> Option<Vec<Letter>> {
    if has(title, "history")
        && any(title, &["summary of", "and summary"])
        && !any(title, &["medical", "review"])
    {
        return Some(vec![Letter::A]);
    }
    let views = any(title, &["views", "interests", "aspirations"]);
    let two = ["views", "interests", "aspirations"].iter().filter(|w| has(title, w)).count() > 1;
    let own = count(title) <= 8
        && (views
            && !any(
                title,
                &["review", "recorded", "advice", "report", "young persons views", "persons views"],
            )
            || any(
                title,
                &[
                    "all about me",
                    "about me",
                    "all about",
                    "my profile",
                    "personal profile",
                    "one page profile",
                    "one-page profile",
                    "pen portrait",
                    "my story",
                    "my background",
                    "this is me",
                ],
            ));
    (two || own).then(|| vec![Letter::A])
}

fn last_subject(title: &str) -> Vec<Letter> {
    if any(title, &["personal budget", "personal budgets", "direct payment", "direct payments"]) {
        return vec![Letter::J];
    }
    let aims = any(title, &["outcomes", "desired outcome", "outcomes sought"]);
    if aims && any(title, &["and support plan", "and support", "and provision"]) {
        return vec![Letter::E, Letter::F];
    }
    if aims && count(title) <= 14 && !any(title, &["preparing for adulthood", "which outcome", "towards"]) {
        return vec![Letter::E];
    }
    if any(
        title,
        &[
            "name and type",
            "named setting",
            "named school",
            "school named",
            "setting named",
            "educational placement",
            "education placement",
        ],
    ) || matches!(
        title.trim_end_matches([':', '.', ' ']),
        "placement"
            | "school placement"
            | "my placement"
            | "school or other placement"
            | "the placement"
            | "where the plan will be carried out"
            | "school or college"
    ) {
        return vec![Letter::I];
    }
    let advice = any(
        title,
        &[
            "advice and information",
            "information and advice",
            "professional advice",
            "appendices",
            "advice and reports",
            "reports and advice",
            "advice and evidence",
            "list of reports",
            "list of advice",
            "reports used",
            "sources of information",
            "assessment reports",
        ],
    ) || any(
        title,
        &["advice", "reports", "information", "evidence", "documents", "assessments"],
    ) && any(
        title,
        &[
            "gathered",
            "collected",
            "obtained",
            "that informed",
            "used to write",
            "considered in",
            "attached",
            "taken into account",
            "relied on",
            "this plan is based on",
            "on which this plan",
        ],
    ) || any(
        title,
        &[
            "people who gave advice",
            "who gave advice",
            "people who contributed",
            "what this plan is based on",
        ],
    );
    if advice && !any(title, &["from any person", "from any other"]) {
        return vec![Letter::K];
    }
    Vec::new()
}

/// Whether a title names its sections only where it stands as a heading among such headings.
pub(crate) fn is_loose(title: &str) -> bool {
    matches!(title.trim_end_matches([':', '.', ' ']), "health care" | "my health" | "social care")
}

/// The title without a typed number before it ("2. ", "section3: ").
pub(crate) fn without_number(plain: &str) -> &str {
    let rest = plain.strip_prefix("section").or_else(|| plain.strip_prefix("part")).unwrap_or(plain);
    let rest = rest.trim_start();
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    if digits == 0 {
        return plain;
    }
    rest.get(digits..).unwrap_or(plain).trim_start_matches([':', ')', '-', '.', ' '])
}

/// Whether a title beside a letter fits that letter's section, in the widest sense.
pub(crate) fn names_vocabulary(letter: Letter, title: &str) -> bool {
    let vocabulary: &[&str] = match letter {
        Letter::A => &[
            "views",
            "interests",
            "aspirations",
            "profile",
            "about me",
            "history",
            "wishes",
            "who i am",
            "family",
            "hopes",
        ],
        Letter::B => &["needs", "need", "difficulties", "sen", "educational"],
        Letter::C => &["health", "medical"],
        Letter::D => &["social", "care"],
        Letter::E => &["outcome", "outcomes", "goals", "aims", "targets"],
        Letter::F => &["provision", "provisions", "support", "help"],
        Letter::G => &["health", "medical"],
        Letter::H | Letter::H1 | Letter::H2 => &["social", "care", "provision"],
        Letter::I => &["placement", "school", "setting", "institution", "college"],
        Letter::J => &["budget", "payment", "payments", "money", "funding"],
        Letter::K => &["advice", "information", "appendices", "reports", "evidence", "documents"],
        Letter::Other => &[],
    };
    any(title, vocabulary)
}
