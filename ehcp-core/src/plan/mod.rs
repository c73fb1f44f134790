//! The plan model: what a plan says, as data. JSON in and out, versioned.
//!
//! A vendor fills in what it has. Everything but the sections is optional; an input that is missing makes a
//! rule answer *cannot tell*, never *pass*.

mod details;
mod error;
mod fill;
mod json;
mod section;
mod text;

pub use details::{
    AdviceRole, AdviceSource, CellPlace, Dates, Flags, Person, PersonalBudget, Place, Placement, PlanKind,
    Pronouns, Setting,
};
pub use error::{PlanError, read_json};
pub use section::{
    Column, ColumnRole, Letter, Note, NoteKind, Section, SectionState, Speaker, Statement, StatementKind,
};
pub use text::Text;

use serde::{Deserialize, Serialize};

/// The version of the plan's JSON form that this library reads and writes.
///
/// Within a version fields are only added, and always optional: a plan written by an older library is read
/// by every newer one. A change that breaks this raises the number, and the older form stays readable.
pub const PLAN_VERSION: u32 = 1;

/// An Education, Health and Care plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Version of this form: [`PLAN_VERSION`].
    #[serde(default = "current_version")]
    pub version: u32,
    /// What kind of document it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PlanKind>,
    /// Whose plan it is.
    #[serde(default)]
    pub person: Person,
    /// The local authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Text>,
    /// The kind of setting the child attends or will attend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// Its dates.
    #[serde(default)]
    pub dates: Dates,
    /// Section I as data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placement: Option<Placement>,
    /// Section J as data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_budget: Option<PersonalBudget>,
    /// Section K as data: the advice that the plan lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<AdviceSource>,
    /// What is known about the child's situation.
    #[serde(default)]
    pub flags: Flags,
    /// Text that stands before, between and after the lettered sections.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The sections in the order of the document.
    pub sections: Vec<Section>,
    /// Links between statements that the document or the vendor states.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

fn current_version() -> u32 {
    PLAN_VERSION
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            version: PLAN_VERSION,
            kind: None,
            person: Person::default(),
            authority: None,
            setting: None,
            dates: Dates::default(),
            placement: None,
            personal_budget: None,
            advice: Vec::new(),
            flags: Flags::default(),
            notes: Vec::new(),
            sections: Vec::new(),
            links: Vec::new(),
        }
    }
}

impl Plan {
    /// The first section with a label.
    #[must_use]
    pub fn section(&self, letter: Letter) -> Option<&Section> {
        self.sections.iter().find(|s| s.letter == letter)
    }

    /// What the section with a label holds; [`SectionState::Missing`] where there is none.
    #[must_use]
    pub fn state(&self, letter: Letter) -> SectionState {
        self.section(letter).map_or(SectionState::Missing, |s| s.state)
    }

    /// Every statement with the label of its section, in the order of the document.
    pub fn statements(&self) -> impl Iterator<Item = (Letter, &Statement)> {
        self.sections.iter().flat_map(|s| s.statements.iter().map(move |x| (s.letter, x)))
    }
}

/// A link between two statements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Id of one statement.
    pub from: String,
    /// Id of the other.
    pub to: String,
    /// What makes it a link.
    pub basis: LinkBasis,
}

/// What makes a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkBasis {
    /// The plan says so in words, or the vendor's system does.
    Stated,
    /// Both stand in one row of a table.
    Row,
    /// Matching numbers ("Outcome 2", "for needs 1 and 2").
    Numbered,
    /// Both stand under the same area heading.
    Area,
    /// Worked out from what the statements share.
    Inferred,
}
