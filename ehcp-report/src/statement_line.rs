//! One line of `ehcp statements`: a statement and what is known of its plan, in and judged out.

use std::fmt;

use ehcp_core::{
    Judgement, Settings, StatementInput, judge,
    plan::{Letter, Pronouns, Setting, StatementKind},
};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::{Options, judgement_json};

/// A statement to be judged by itself. Fields that are not known are passed over.
#[derive(Clone, Deserialize)]
pub struct StatementLine {
    /// Given back as it came.
    #[serde(default)]
    pub id: Value,
    /// What kind of statement it is.
    pub kind: StatementKind,
    /// Its words.
    pub text: String,
    /// The words that introduce the list it stands in.
    #[serde(default)]
    pub lead_in: Option<String>,
    /// The section it stands in.
    #[serde(default)]
    pub section: Option<Letter>,
    /// The child's name.
    #[serde(default)]
    pub name: Option<String>,
    /// The child's pronouns.
    #[serde(default)]
    pub pronouns: Option<Pronouns>,
    /// Date of birth.
    #[serde(default, alias = "date_of_birth")]
    pub dob: Option<Date>,
    /// National curriculum year.
    #[serde(default)]
    pub year_group: Option<i8>,
    /// The plan's date.
    #[serde(default)]
    pub plan_date: Option<Date>,
    /// When the plan is next to be reviewed.
    #[serde(default)]
    pub review_by: Option<Date>,
    /// The kind of setting.
    #[serde(default)]
    pub setting: Option<Setting>,
}

// Shows no words: they are a child's.
impl fmt::Debug for StatementLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatementLine")
            .field("kind", &self.kind)
            .field("text_bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}

/// Why a line is not a statement, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError {
    message: String,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for LineError {}

impl StatementLine {
    /// Reads a line.
    ///
    /// # Errors
    /// Not JSON, or a field that is missing or has a value of the wrong kind.
    pub fn parse(line: &str) -> Result<Self, LineError> {
        let value: Value = serde_json::from_str(line)
            .map_err(|e| LineError { message: format!("not JSON at column {}", e.column()) })?;
        Self::from_value(value)
    }

    /// Reads a statement from a JSON value.
    ///
    /// # Errors
    /// A field that is missing or has a value of the wrong kind.
    pub fn from_value(value: Value) -> Result<Self, LineError> {
        serde_json::from_value(value).map_err(|e| LineError { message: without_values(&e.to_string()) })
    }

    /// Judges the statement.
    #[must_use]
    pub fn judge(&self, settings: &Settings) -> Judgement {
        let mut input = StatementInput::new(self.kind, &self.text);
        input.lead_in = self.lead_in.as_deref();
        input.section = self.section;
        input.names = self.name.iter().map(String::as_str).collect();
        input.pronouns = self.pronouns;
        input.date_of_birth = self.dob;
        input.year_group = self.year_group;
        input.plan_date = self.plan_date.or(settings.as_of);
        input.review_by = self.review_by;
        input.setting = settings.setting.or(self.setting);
        judge(&input, settings)
    }

    /// Judges the statement and writes what was found out.
    #[must_use]
    pub fn answer(&self, settings: &Settings, options: &Options) -> Value {
        let judgement = self.judge(settings);
        judgement_json(&self.id, &self.text, self.lead_in.as_deref(), &judgement, options)
    }
}

// serde quotes the value that it did not expect, which may be the child's words: keep only what it expected.
fn without_values(message: &str) -> String {
    if message.starts_with("missing field") {
        return message.to_owned();
    }
    match message.rsplit_once("expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => "a field has a value that cannot be read".to_owned(),
    }
}
