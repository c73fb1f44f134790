//! Labels of the cover page.

use crate::understand::words::{plain, starts};

/// What a label on the cover asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Name,
    Surname,
    Forename,
    Preferred,
    Born,
    Pronouns,
    Sex,
    Year,
    Family,
    Languages,
    Authority,
    Status,
    PlanDate,
    DraftDate,
    ReviewBy,
    Request,
    ReviewMeeting,
    Notice,
    PreviousPlan,
    LookedAfter,
    Upn,
    Placement,
}

const LABELS: &[(Field, &[&str])] = &[
    (
        Field::Preferred,
        &[
            "likes to be called",
            "prefers to be called",
            "preferred name",
            "known as",
            "also known as",
            "i like to be called",
            "name known by",
            "prefers to be known as",
        ],
    ),
    (Field::Born, &["date of birth", "dob", "d.o.b", "born", "birth date", "child's date of birth"]),
    (Field::Pronouns, &["pronouns", "preferred pronouns", "my pronouns"]),
    (Field::Sex, &["sex", "gender"]),
    (Field::Upn, &["upn", "unique pupil number"]),
    (
        Field::LookedAfter,
        &[
            "legal status",
            "looked after",
            "looked-after",
            "child looked after",
            "currently a looked after",
            "is this child",
            "is the child looked after",
            "is the child a looked",
            "child in care",
            "care status",
            "lac",
            "cla",
            "looked after child",
        ],
    ),
    (
        Field::Year,
        &[
            "year group",
            "nc year",
            "school year",
            "year",
            "current year",
            "national curriculum year",
            "nc year group",
            "ncy",
            "stage",
            "academic year group",
            "current nc year",
        ],
    ),
    (
        Field::ReviewMeeting,
        &[
            "review meeting",
            "annual review meeting",
            "date of annual review meeting",
            "date of review meeting",
            "date of annual review",
            "annual review held",
            "date of last review",
            "date of last annual review",
            "annual review date",
        ],
    ),
    (
        Field::ReviewBy,
        &[
            "to be reviewed",
            "review by",
            "next review",
            "review due",
            "date of next",
            "next annual review",
            "review date",
            "plan to be reviewed",
            "date for review",
            "reviewed by",
            "review on or before",
            "due for review",
            "date review due",
        ],
    ),
    (
        Field::Notice,
        &[
            "date of notice",
            "amendment notice",
            "notice dated",
            "date of amendment notice",
            "notice of amendment",
            "notice issued",
            "notice served",
        ],
    ),
    (
        Field::PreviousPlan,
        &["date of previous plan", "previous plan", "replaces plan", "existing plan dated"],
    ),
    (
        Field::Request,
        &[
            "request made",
            "request received",
            "date of request",
            "assessment requested",
            "date request received",
            "request for assessment",
        ],
    ),
    (
        Field::DraftDate,
        &[
            "draft issued",
            "draft dated",
            "date of draft",
            "draft date",
            "draft plan issued",
            "draft plan date",
            "date draft issued",
            "draft plan dated",
            "date of proposed plan",
        ],
    ),
    (
        Field::PlanDate,
        &[
            "date of this plan",
            "date of plan",
            "plan date",
            "date of amended final",
            "date of final",
            "this amended plan",
            "this plan",
            "date issued",
            "issue date",
            "date of issue",
            "final plan date",
            "final plan issued",
            "plan issued",
            "date finalised",
            "date of amended",
            "amended plan date",
            "amended final issued",
            "final plan dated",
            "amended with effect from",
            "date of ehc plan",
            "date of ehcp",
            "plan start date",
            "amended final plan",
            "date of final ehc plan",
            "issued",
            "dated",
        ],
    ),
    (
        Field::Status,
        &[
            "status",
            "plan status",
            "type of plan",
            "version",
            "final or draft plan",
            "plan type",
            "kind of plan",
            "document status",
        ],
    ),
    (
        Field::Family,
        &[
            "parents",
            "parent",
            "parent(s)",
            "parents/carers",
            "parent/carer",
            "parent or carer",
            "parents or carers",
            "parent/carers",
            "mother",
            "father",
            "my parents",
            "carers",
            "carer",
            "parent(s)/carer(s)",
            "name of parent",
            "names of parents",
            "parents' names",
            "foster carers",
            "main contact",
            "person(s) with parental responsibility",
        ],
    ),
    (
        Field::Languages,
        &[
            "language",
            "languages",
            "language(s)",
            "home language",
            "first language",
            "languages at home",
            "language at home",
            "child or young person first language",
        ],
    ),
    (
        Field::Authority,
        &[
            "local authority",
            "responsible local authority",
            "authority",
            "council",
            "maintaining authority",
            "issuing authority",
            "name of local authority",
        ],
    ),
    (
        Field::Placement,
        &[
            "current placement",
            "current school",
            "school",
            "setting",
            "current setting",
            "education setting",
            "placement",
            "educational setting",
            "school/setting",
            "current education setting",
            "present school",
        ],
    ),
    (Field::Surname, &["surname", "last name", "family name"]),
    (
        Field::Forename,
        &[
            "forename",
            "forenames",
            "forename(s)",
            "first name",
            "first names",
            "given name",
            "first name(s)",
            "given names",
            "given name(s)",
            "other names",
            "other name(s)",
        ],
    ),
    (
        Field::Name,
        &[
            "name",
            "full name",
            "child",
            "child's name",
            "child name",
            "name of child",
            "young person",
            "young person's name",
            "pupil",
            "pupil name",
            "student",
            "student name",
            "legal name",
            "my name",
            "my full name",
            "name of young person",
            "name of child/young person",
            "child or young person",
            "child/young person",
            "child or young person's name",
            "name of pupil",
            "name of student",
        ],
    ),
];

/// What a label asks for; none where it is no label of the cover.
pub(crate) fn field(label: &str) -> Option<Field> {
    let text = plain(label);
    let text = text.trim_end_matches([':', '?', '.', '-', ' ', '*']).trim_start_matches("my ");
    if text.split_whitespace().count() > 9 {
        return None;
    }
    let exact = LABELS.iter().find(|(_, names)| names.contains(&text));
    exact
        .or_else(|| {
            LABELS.iter().find(|(field, names)| {
                !matches!(field, Field::Name | Field::Authority | Field::Placement | Field::Family)
                    && starts(text, names)
            })
        })
        .or_else(|| {
            LABELS
                .iter()
                .find(|(field, names)| matches!(field, Field::Name | Field::Family) && ends(text, names))
        })
        .map(|(field, _)| *field)
        .filter(|_| {
            !starts(
                text,
                &[
                    "year of",
                    "school nurse",
                    "school address",
                    "first plan",
                    "language needs",
                    "sex education",
                ],
            )
        })
}

/// Whether a label is one of the cover, word for word.
pub(crate) fn is_known(label: &str) -> bool {
    let text = plain(label);
    let text = text.trim_start_matches("my ");
    LABELS.iter().any(|(_, names)| names.contains(&text))
}

fn ends(text: &str, names: &[&str]) -> bool {
    names.iter().filter(|n| n.contains(' ') || n.contains('/')).any(|n| text.starts_with(n))
}
