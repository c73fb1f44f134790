//! One line of `ehcp statements`: a statement and what is known of its plan, in and judged out.

use std::fmt;

use ehcp_core::{
    Judgement, Settings, StatementInput, judge,
    plan::{Letter, Pronouns, Setting, StatementKind, read_json},
};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::{Options, judgement_json};

/// A statement to be judged by itself.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Not JSON, or a field that is missing, not known, or has a value of the wrong kind.
    pub fn parse(line: &str) -> Result<Self, LineError> {
        read_json(line).map_err(|e| {
            let not = if e.is_json() || e.is_cut_short() { "" } else { "not JSON: " };
            LineError { message: format!("{not}{e}").replace("(line 1 column ", "(column ") }
        })
    }

    /// Reads a statement from an object that may hold more fields than those of a statement, such as labels.
    ///
    /// # Errors
    /// A field that is missing or has a value of the wrong kind.
    pub fn from_value(mut value: Value) -> Result<Self, LineError> {
        if let Value::Object(fields) = &mut value {
            fields.retain(|name, _| FIELDS.contains(&name.as_str()));
        }
        Self::parse(&value.to_string())
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

/// The fields of a line.
const FIELDS: [&str; 13] = [
    "id",
    "kind",
    "text",
    "lead_in",
    "section",
    "name",
    "pronouns",
    "dob",
    "date_of_birth",
    "year_group",
    "plan_date",
    "review_by",
    "setting",
];

#[cfg(test)]
mod tests {
    use super::{FIELDS, StatementLine};

    fn message(line: &str) -> String {
        StatementLine::parse(line).err().map(|e| e.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_is_wrong_is_named_with_its_field_and_what_is_allowed() {
        for (line, want) in [
            (r#"{"kind":"wish","text":"x"}"#, "at kind: expected one of `aspiration`,"),
            (r#"{"kind":"need","text":5}"#, "at text: expected text"),
            (r#"{"kind":"need","text":"x","dob":"May"}"#, "at dob: expected a date"),
            (r#"{"kind":"need","text":"x","setting":"moon"}"#, "at setting: expected one of `mainstream`,"),
            (r#"{"kind":"need","text":"x","leadin":"y"}"#, "unknown field `leadin`, expected one of"),
            (r#"{"kind":"need"}"#, "the field `text` is missing"),
            (r#"{"kind":"need","text":"x"#, "the JSON ends before"),
            ("[]", "expected an object"),
            ("x", "not JSON"),
        ] {
            let message = message(line);
            assert!(message.contains(want), "{line}: {message}");
        }
    }

    #[test]
    fn every_field_that_is_read_may_stand_among_others() {
        let known = message(r#"{"kind":"need","text":"x","colour":"red"}"#);
        for field in FIELDS {
            assert!(known.contains(&format!("`{field}`")), "{field}: {known}");
        }
        let value = serde_json::json!({"kind": "need", "text": "x", "colour": "red"});
        assert!(StatementLine::from_value(value).is_ok());
    }
}
