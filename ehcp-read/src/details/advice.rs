//! The list of advice in section K.

use ehcp_core::plan::{AdviceRole, AdviceSource, Letter};

use super::dates;
use crate::understand::Line;
use crate::understand::words::{any, count, find, plain, starts};

const ROLES: &[(AdviceRole, &[&str])] = &[
    (
        AdviceRole::SensoryTeacher,
        &[
            "qualified teacher of the deaf",
            "teacher of the deaf",
            "teacher of children with a vision impairment",
            "teacher of children with a visual impairment",
            "teacher of the visually impaired",
            "qualified teacher of children",
            "qtvi",
            "qtod",
            "qtmsi",
            "sensory support",
            "visual impairment",
            "vision impairment",
            "hearing impairment",
            "sensory service",
        ],
    ),
    (
        AdviceRole::EducationalPsychologist,
        &[
            "educational psychologist",
            "educational psychology",
            "psychological advice",
            "psychologist",
            "ep advice",
            "ep report",
        ],
    ),
    (
        AdviceRole::SocialCare,
        &[
            "social care",
            "social worker",
            "early help",
            "children's services",
            "disabled children's team",
            "youth justice",
            "social services",
        ],
    ),
    (
        AdviceRole::PreparingForAdulthood,
        &[
            "preparing for adulthood",
            "preparation for adulthood",
            "careers adviser",
            "careers advisor",
            "careers",
            "transition worker",
        ],
    ),
    (
        AdviceRole::Family,
        &[
            "parents",
            "parent",
            "parental",
            "parent's",
            "family",
            "family's",
            "child's views",
            "views",
            "young person",
            "carer",
            "carers",
            "my own",
            "mother",
            "father",
        ],
    ),
    (
        AdviceRole::Health,
        &[
            "health",
            "medical",
            "paediatrician",
            "paediatric",
            "therapist",
            "therapy",
            "nurse",
            "nursing",
            "camhs",
            "physiotherapist",
            "physiotherapy",
            "audiologist",
            "audiology",
            "general practitioner",
            "gp",
            "psychiatrist",
            "ophthalmologist",
            "orthoptist",
            "doctor",
            "consultant",
            "salt",
            "slt",
            "ot",
            "dietitian",
            "clinical",
        ],
    ),
    (
        AdviceRole::Education,
        &[
            "head teacher",
            "headteacher",
            "head of school",
            "school",
            "senco",
            "nursery",
            "college",
            "teacher",
            "tutor",
            "setting",
            "educational advice",
            "principal",
            "early years",
            "portage",
        ],
    ),
];

const PROFESSIONS: &[&str] = &[
    "educational psychologist",
    "speech and language therapist",
    "occupational therapist",
    "physiotherapist",
    "community paediatrician",
    "consultant community paediatrician",
    "paediatrician",
    "head teacher",
    "headteacher",
    "class teacher",
    "social worker",
    "teacher of the deaf",
    "qualified teacher of the deaf",
    "specialist advisory teacher",
    "specialist teacher",
    "careers adviser",
    "general practitioner",
    "clinical nurse specialist",
    "nurse",
    "consultant ophthalmologist",
    "ophthalmologist",
    "audiologist",
    "clinical psychologist",
    "habilitation specialist",
    "early help assessor",
    "teaching assistant",
    "lead tutor",
    "senco",
    "psychiatrist",
    "health visitor",
    "sendco",
    "special educational needs co-ordinator",
    "special educational needs coordinator",
    "qtvi",
    "qtod",
    "teacher of the visually impaired",
    "teacher of children with vision impairment",
    "qualified teacher of children with vision impairment",
    "family support worker",
    "early help practitioner",
    "school nurse",
    "specialist nurse",
    "continence nurse",
    "consultant paediatrician",
    "paediatric physiotherapist",
    "paediatric occupational therapist",
    "child psychiatrist",
    "occupational therapy",
    "speech and language therapy",
    "educational psychology",
    "dietitian",
];

/// The advice that the lines of section K list.
pub(crate) fn list(lines: &[Line]) -> Vec<AdviceSource> {
    lines.iter().filter(|l| l.section == Some(Letter::K)).filter_map(entry).collect()
}

fn entry(line: &Line) -> Option<AdviceSource> {
    let texts: Vec<&str> =
        line.cells.iter().map(|(_, t)| t.trim()).filter(|t| !crate::understand::is_blank(t)).collect();
    let text = texts.join(", ").replace('\n', " ");
    let text = crate::understand::without_label(&text).to_owned();
    let role = role(&text);
    let date = line
        .cells
        .iter()
        .find(|(h, _)| h.as_deref().is_some_and(|h| plain(h).contains("date")))
        .and_then(|(_, t)| dates::first(t))
        .or_else(|| dates::all(&text).last().map(|f| f.date));
    let introduces =
        text.ends_with(':') || role.is_none() && date.is_none() && (count(&text) > 12 || text.ends_with('.'));
    if introduces || text.is_empty() || is_formula(&text, line.cells.len()) {
        return None;
    }
    let by_header = |keys: &[&str]| {
        line.cells
            .iter()
            .find(|(h, t)| h.as_deref().is_some_and(|h| any(&plain(h), keys)) && !t.trim().is_empty())
            .map(|(_, t)| t.trim())
    };
    let author = by_header(&[
        "author",
        "provided by",
        "who from",
        "name",
        "by whom",
        "from",
        "completed by",
        "written by",
    ])
    .and_then(author)
    .or_else(|| author(&text));
    Some(AdviceSource {
        role,
        profession: profession(&text).map(Into::into),
        author: author.map(Into::into),
        date,
        appended: appended(line),
        place: line.place,
        text: text.into(),
    })
}

// Sentences about the list: "Copies of the following are attached."
fn is_formula(text: &str, cells: usize) -> bool {
    let plain = plain(text);
    cells == 1
        && (starts(
            &plain,
            &[
                "copies of",
                "the following",
                "the advice and information",
                "this section",
                "all advice",
                "the information",
                "signed",
                "the local authority",
                "advice was",
            ],
        ) || count(text) > 45)
}

fn role(text: &str) -> Option<AdviceRole> {
    let text = plain(text);
    // The earliest word decides; of two at one place the longer.
    let mut best: Option<(usize, usize, AdviceRole)> = None;
    for (role, words) in ROLES {
        for word in *words {
            if let Some(at) = find(&text, word)
                && best.is_none_or(|(b, len, _)| at < b || at == b && word.len() > len)
            {
                best = Some((at, word.len(), *role));
            }
        }
    }
    best.map(|(_, _, role)| role)
}

pub(super) fn profession(text: &str) -> Option<&'static str> {
    let text = plain(text);
    PROFESSIONS.iter().filter(|p| find(&text, p).is_some()).max_by_key(|p| p.len()).copied()
}

// The first part between commas that is a person's name.
pub(super) fn author(text: &str) -> Option<String> {
    let parts = text
        .split([',', ';', ':', '(', ')', '\n', '|'])
        .flat_map(|p| p.split(" by "))
        .flat_map(|p| p.split(" of "));
    parts.map(|p| p.trim().trim_end_matches('.')).find(|p| is_person(p)).map(str::to_owned)
}

pub(super) fn is_person(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let title = words.first().is_some_and(|w| {
        matches!(
            w.trim_end_matches('.'),
            "Dr" | "Mr" | "Mrs" | "Ms" | "Miss" | "Mx" | "Professor" | "Prof" | "Sister"
        )
    });
    let ok = |w: &&str| {
        let w = w.trim_end_matches('.');
        w.chars().next().is_some_and(char::is_uppercase)
            && w.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'))
            || matches!(w, "de" | "van" | "von" | "al" | "el" | "and")
    };
    let lower = plain(part);
    (2..=5).contains(&words.len())
        && words.iter().all(ok)
        && role(part).is_none()
        && (title
            || !any(
                &lower,
                &[
                    "advice",
                    "report",
                    "council",
                    "service",
                    "views",
                    "letter",
                    "stage",
                    "assessment",
                    "summary",
                    "team",
                    "primary",
                    "specialist",
                    "key",
                    "annual",
                    "review",
                    "appendix",
                    "care",
                    "plan",
                ],
            ))
}

fn appended(line: &Line) -> Option<bool> {
    let cell = line
        .cells
        .iter()
        .find(|(h, _)| h.as_deref().is_some_and(|h| any(&plain(h), &["appended", "attached", "enclosed"])));
    match cell.map(|(_, t)| plain(t)).as_deref() {
        Some("yes" | "y" | "☒" | "✓" | "attached") => Some(true),
        Some("no" | "n") => Some(false),
        _ => None,
    }
}
