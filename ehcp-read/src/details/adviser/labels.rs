//! Labels that say who wrote a piece of advice, when and about whom.

use super::super::labels;
use crate::understand::words::{any, starts};

/// Labels of whoever advises.
const WRITER: &[&str] = &[
    "author",
    "report author",
    "from",
    "by",
    "advice from",
    "psychologist",
    "educational psychologist",
    "therapist",
    "speech and language therapist",
    "occupational therapist",
    "physiotherapist",
    "doctor",
    "paediatrician",
    "consultant",
    "clinician",
    "assessor",
    "social worker",
    "allocated social worker",
    "specialist teacher",
    "advisory teacher",
    "head teacher",
    "headteacher",
    "senco",
    "sendco",
    "nurse",
    "specialist nurse",
    "professional",
    "adviser",
    "practitioner",
    "name and designation",
    "name and role",
    "name and title",
    "name and job title",
    "print name",
    "signed by",
];

/// Labels of the profession of whoever advises.
pub(super) const PROFESSION: &[&str] = &[
    "role",
    "job title",
    "designation",
    "profession",
    "position",
    "title",
    "post",
    "professional role",
    "discipline",
    "role of person completing",
    "job role",
    "your role",
];

/// Labels of the date of the document itself, the surest first.
pub(super) const DATES: &[&[&str]] = &[
    &[
        "date of advice",
        "advice date",
        "advice dated",
        "date of report",
        "report date",
        "date of this report",
        "date of this advice",
        "date of letter",
        "date written",
        "date of writing",
        "date completed",
        "date of completion",
        "report dated",
        "date report written",
        "date advice written",
        "date form completed",
        "date of form",
    ],
    &["date signed", "signed on", "date of signature", "date dictated", "dictated", "date typed", "typed"],
    &["date", "dated"],
];

/// Labels of the child's name that a plan's cover does not have.
pub(super) const CHILD: &[&str] = &[
    "re",
    "patient",
    "patient name",
    "patient's name",
    "name of patient",
    "client",
    "client name",
    "client's name",
    "service user",
    "regarding",
    "subject",
    "concerning",
    "about",
    "child/young person",
    "name of child or young person",
    "name of child/young person",
];

/// Whether a plain label is that of whoever advises.
pub(super) fn is_writer(label: &str) -> bool {
    let by = label.ends_with(" by")
        && !any(
            label,
            &[
                "requested",
                "referred",
                "seen",
                "checked",
                "supervised",
                "received",
                "countersigned",
                "funded",
                "attended",
                "accompanied",
            ],
        );
    let name_of = starts(label, &["name of", "name and"])
        && any(
            label,
            &[
                "worker",
                "professional",
                "adviser",
                "author",
                "practitioner",
                "therapist",
                "psychologist",
                "completing",
                "writer",
                "doctor",
                "teacher",
                "nurse",
                "clinician",
                "assessor",
                "person completing",
                "staff",
            ],
        );
    WRITER.contains(&label) || by || name_of
}

/// Whether a plain label is one that letterheads, covers and signatures have.
pub(super) fn is_known(label: &str) -> bool {
    is_writer(label)
        || PROFESSION.contains(&label)
        || CHILD.contains(&label)
        || DATES.iter().any(|d| d.contains(&label))
        || labels::is_known(label)
        || matches!(
            label,
            "date of assessment"
                | "date seen"
                | "dates seen"
                | "date of visit"
                | "clinic"
                | "school"
                | "seen"
                | "date requested"
                | "date of request"
                | "nhs no"
                | "nhs number"
        )
}
