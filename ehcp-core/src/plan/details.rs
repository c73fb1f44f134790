//! Who the plan is for, its dates, its placement, its advice: everything but the statements.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Text;

/// What kind of document a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PlanKind {
    /// First draft after an assessment.
    DraftFirst,
    /// Draft after a reassessment.
    DraftReassessment,
    /// The existing plan with a notice of proposed changes.
    NoticeOfAmendment,
    /// First final plan.
    FinalFirst,
    /// Final plan after an amendment.
    FinalAmended,
}

impl PlanKind {
    /// Whether section I must be blank: a draft, but not a notice of amendment (section 38(5) of the Children
    /// and Families Act 2014).
    #[must_use]
    pub fn is_draft(self) -> bool {
        matches!(self, PlanKind::DraftFirst | PlanKind::DraftReassessment)
    }

    /// Whether it is in force.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, PlanKind::FinalFirst | PlanKind::FinalAmended)
    }
}

/// Pronouns a person uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Pronouns {
    /// She, her.
    #[serde(rename = "she/her")]
    She,
    /// He, him.
    #[serde(rename = "he/him")]
    He,
    /// They, them.
    #[serde(rename = "they/them")]
    They,
}

/// Whose plan it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The name the person goes by, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Text>,
    /// Pronouns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<Pronouns>,
    /// How sure the reader is of the pronouns, from 0 to 1; absent where they are stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns_confidence: Option<f64>,
    /// Date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date_of_birth: Option<Date>,
    /// National curriculum year: Reception is 0, nursery -1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year_group: Option<i8>,
    /// Whether the child is looked after by a local authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looked_after: Option<bool>,
    /// Unique pupil number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upn: Option<Text>,
    /// Names of parents and carers as the plan gives them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub family: Vec<Text>,
    /// First language, or languages at home, as the plan gives them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Text>,
}

/// The dates that a plan carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Dates {
    /// The plan's own date: issue of the final plan, the draft or the notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub plan: Option<Date>,
    /// By when it is next to be reviewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_by: Option<Date>,
    /// Request for an assessment received.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub request: Option<Date>,
    /// Draft served.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub draft: Option<Date>,
    /// Review meeting held.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_meeting: Option<Date>,
    /// Notice of amendment served.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub amendment_notice: Option<Date>,
    /// The plan that this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub previous_plan: Option<Date>,
}

/// The kind of setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// Mainstream nursery, school or college.
    Mainstream,
    /// Special school or college.
    Special,
    /// Resourced provision or a unit in a mainstream school.
    Resourced,
    /// Education otherwise than at school (section 61 of the Children and Families Act 2014).
    Eotas,
    /// Independent school that is not a special school.
    Independent,
    /// Anything else.
    Other,
}

/// Section I as data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Placement {
    /// Name of the institution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Type of institution.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Text>,
    /// Everything that the section says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// Section J as data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PersonalBudget {
    /// Whether provision is secured by a direct payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_payment: Option<bool>,
    /// Everything that the section says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// Who gave a piece of advice, as regulation 6(1) tells the advice-givers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AdviceRole {
    /// The child, young person or parents.
    Family,
    /// Head teacher, principal, SENCO or other educational setting.
    Education,
    /// A health professional, therapists included.
    Health,
    /// Educational psychologist.
    EducationalPsychologist,
    /// Social care.
    SocialCare,
    /// Qualified teacher of the deaf, of children with a vision impairment or with both.
    SensoryTeacher,
    /// Advice on preparing for adulthood.
    PreparingForAdulthood,
    /// Anyone else.
    Other,
}

/// A piece of advice that section K lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdviceSource {
    /// The entry as it stands.
    pub text: Text,
    /// What kind of adviser; absent where it cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<AdviceRole>,
    /// The adviser's profession as the entry gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Text>,
    /// The author's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Text>,
    /// The date of the advice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date: Option<Date>,
    /// Whether the list says that it is appended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appended: Option<bool>,
    /// Where the entry stands.
    #[serde(default, skip_serializing_if = "Place::is_empty")]
    pub place: Place,
}

/// What is known about the child's situation; absent is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Flags {
    /// All provision is made otherwise than at school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eotas: Option<bool>,
    /// Some provision is secured by a direct payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_payment: Option<bool>,
    /// The draft or notice shows tracked changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracked_changes: Option<bool>,
}

/// Where a thing stands in the document it was read from. Every number is counted from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Place {
    /// Page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// Paragraph, table cells included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// Table cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<CellPlace>,
}

impl Place {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Place::default()
    }
}

/// A cell of a table. Every number is counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CellPlace {
    /// Table.
    pub table: u32,
    /// Row.
    pub row: u32,
    /// Column.
    pub column: u32,
}
