//! Sections of a plan and what stands in them.

use serde::{Deserialize, Serialize};

use super::{Place, Text};
use crate::delivery::Delivery;

/// The label of a section, as regulation 12(1) of the SEND Regulations 2014 sets them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Letter {
    /// Views, interests and aspirations of the child and the parents, or of the young person.
    A,
    /// Special educational needs.
    B,
    /// Health care needs that relate to the special educational needs.
    C,
    /// Social care needs that relate to the special educational needs or to a disability.
    D,
    /// Outcomes sought.
    E,
    /// Special educational provision.
    F,
    /// Health care provision.
    G,
    /// A single section H, where a plan does not tell H1 from H2.
    H,
    /// Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970.
    H1,
    /// Any other social care provision.
    H2,
    /// Placement.
    I,
    /// Personal budget and direct payments.
    J,
    /// Advice and information gathered.
    K,
    /// Statements that stand outside every lettered section.
    #[serde(rename = "other")]
    Other,
}

impl Letter {
    /// The twelve labels that every plan must have, in their usual order.
    pub const REQUIRED: [Letter; 12] = [
        Letter::A,
        Letter::B,
        Letter::C,
        Letter::D,
        Letter::E,
        Letter::F,
        Letter::G,
        Letter::H1,
        Letter::H2,
        Letter::I,
        Letter::J,
        Letter::K,
    ];

    /// The label as printed in a plan.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Letter::A => "A",
            Letter::B => "B",
            Letter::C => "C",
            Letter::D => "D",
            Letter::E => "E",
            Letter::F => "F",
            Letter::G => "G",
            Letter::H => "H",
            Letter::H1 => "H1",
            Letter::H2 => "H2",
            Letter::I => "I",
            Letter::J => "J",
            Letter::K => "K",
            Letter::Other => "other",
        }
    }

    /// Whether statements of this section say what will be given (F, G, H, H1, H2).
    #[must_use]
    pub fn is_provision(self) -> bool {
        matches!(self, Letter::F | Letter::G | Letter::H | Letter::H1 | Letter::H2)
    }

    /// Whether statements of this section say what is needed (B, C, D).
    #[must_use]
    pub fn is_need(self) -> bool {
        matches!(self, Letter::B | Letter::C | Letter::D)
    }
}

/// What a section holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SectionState {
    /// Something of its own.
    Content,
    /// Only words to the effect that it does not apply.
    NotApplicable,
    /// A label with nothing under it.
    Empty,
    /// No label.
    #[default]
    Missing,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its label.
    pub letter: Letter,
    /// Its heading as it stands in the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// What it holds.
    #[serde(default)]
    pub state: SectionState,
    /// Other labels that stand in the same heading ("Section B and F"), where sections are combined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub combined_with: Vec<Letter>,
    /// Its statements in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Its other text in reading order: what is neither need, outcome, provision, aspiration nor view.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Where its heading stands.
    #[serde(default, skip_serializing_if = "Place::is_empty")]
    pub place: Place,
}

impl Section {
    /// A section with a label and nothing else.
    #[must_use]
    pub fn new(letter: Letter, state: SectionState) -> Self {
        Self {
            letter,
            heading: None,
            state,
            combined_with: Vec::new(),
            statements: Vec::new(),
            notes: Vec::new(),
            place: Place::default(),
        }
    }
}

/// What kind of thing a statement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// What the child or family hopes for.
    Aspiration,
    /// What the child or family thinks or likes.
    View,
    /// What the child is good at.
    Strength,
    /// A special educational need.
    Need,
    /// A health need.
    HealthNeed,
    /// A social care need.
    CareNeed,
    /// An outcome.
    Outcome,
    /// A step towards an outcome.
    Step,
    /// Provision of any kind.
    Provision,
}

impl StatementKind {
    /// Whether it is a need of any of the three kinds.
    #[must_use]
    pub fn is_need(self) -> bool {
        matches!(self, StatementKind::Need | StatementKind::HealthNeed | StatementKind::CareNeed)
    }
}

/// One need, outcome, step, provision, aspiration, view or strength.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Unique in the plan; the vendor's own record id where there is one.
    pub id: String,
    /// What it is.
    pub kind: StatementKind,
    /// The label of its section, which reports repeat here; where it is given it must be that section's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<Letter>,
    /// Its words.
    pub text: Text,
    /// The words that introduce a list of which this is one entry ("By the end of Year 6 Zoë will:").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_in: Option<Text>,
    /// The label that the document prints before it ("B3", "Outcome 2").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// The area heading under which it stands ("Communication and interaction").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Text>,
    /// A step's outcome, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Whose words they are, in section A.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Speaker>,
    /// What stands in columns of its own beside the words (who, how often, ...), as heading and content.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    /// Deliveries that the vendor already holds as data; they win over what is read from the words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deliveries: Vec<Delivery>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Place::is_empty")]
    pub place: Place,
}

impl Statement {
    /// A statement with nothing but id, kind and words.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: StatementKind, text: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            kind,
            section: None,
            text: text.into(),
            lead_in: None,
            label: None,
            area: None,
            parent: None,
            speaker: None,
            columns: Vec::new(),
            deliveries: Vec::new(),
            place: Place::default(),
        }
    }
}

/// Whose words a statement of section A gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The child or young person.
    Child,
    /// A parent, carer or other relative.
    Family,
    /// A professional.
    Professional,
}

/// A cell beside a statement whose heading says what it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// What the cell is about.
    pub role: ColumnRole,
    /// The heading as printed.
    pub heading: Text,
    /// The cell's words.
    pub text: Text,
}

/// What a column beside a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ColumnRole {
    /// Who delivers.
    Who,
    /// How often, how long.
    Frequency,
    /// How it is monitored or reviewed.
    Monitoring,
    /// By when.
    When,
    /// Who pays or provides the resource.
    Funding,
    /// Anything else.
    Other,
}

/// Text of a section that is no statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// The heading it stands under, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// Its words.
    pub text: Text,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Place::is_empty")]
    pub place: Place,
}

/// What the text of a [`Note`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// The child's story so far.
    History,
    /// How to communicate with the child, how views were gathered.
    Communication,
    /// Arrangements for monitoring, review and setting targets.
    Arrangement,
    /// Words of the form itself.
    Boilerplate,
    /// Anything else.
    Other,
}
