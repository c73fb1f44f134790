//! The advice model.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::plan::{AdviceRole, Link, Note, Person, PlanError, Statement, StatementKind, Text, read_json};

/// The version of the JSON form of advice that this library reads and writes; it changes as that of a plan does.
pub const ADVICE_VERSION: u32 = 1;

/// One piece of professional advice. Everything but the statements is optional, and a missing input makes a rule
/// answer *cannot tell*, never *pass*.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Version of this form: [`ADVICE_VERSION`].
    #[serde(default = "current_version")]
    pub version: u32,
    /// The document's title as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// What kind of adviser wrote it; absent where it cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<AdviceRole>,
    /// The adviser's profession as the document gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Text>,
    /// The author's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Text>,
    /// The date of the advice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date: Option<Date>,
    /// Whom it is about.
    #[serde(default)]
    pub person: Person,
    /// What it says in the order of the document: needs, outcomes, views, strengths, and recommendations, whose
    /// kind is [`StatementKind::Provision`]. The section is that of a plan to which one belongs, where it is said.
    pub statements: Vec<Statement>,
    /// Its other text in reading order: description, history, findings of tests, words of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Links between its statements that the document or the vendor states: the need and the outcome of a
    /// recommendation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

fn current_version() -> u32 {
    ADVICE_VERSION
}

impl Default for Advice {
    fn default() -> Self {
        Self {
            version: ADVICE_VERSION,
            title: None,
            role: None,
            profession: None,
            author: None,
            date: None,
            person: Person::default(),
            statements: Vec::new(),
            notes: Vec::new(),
            links: Vec::new(),
        }
    }
}

impl Advice {
    /// Its recommendations in the order of the document.
    pub fn recommendations(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|s| s.kind == StatementKind::Provision)
    }

    /// Reads advice from JSON.
    ///
    /// # Errors
    /// Not JSON, an unknown field, a value of the wrong type, a later version, or the same id twice; the error
    /// names the path of the field.
    pub fn from_json(json: &str) -> Result<Self, PlanError> {
        let advice: Advice = read_json(json)?;
        if advice.version == 0 || advice.version > ADVICE_VERSION {
            let message = format!(
                "version {} is not known; this library reads versions up to {ADVICE_VERSION}",
                advice.version
            );
            return Err(PlanError::schema("version", message));
        }
        let mut ids: Vec<&str> = advice.statements.iter().map(|s| s.id.as_str()).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|w| w[0] == w[1]) {
            let message = "two statements have the same id; ids must be unique in a piece of advice";
            return Err(PlanError::schema("statements", message));
        }
        Ok(advice)
    }

    /// Writes the advice as JSON.
    ///
    /// # Errors
    /// Never in practice: every field has a JSON form.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"{"role":"health","date":"2026-07-10","statements":[
        {"id":"r1","kind":"provision","text":"A nurse visits once a term."},
        {"id":"n1","kind":"health_need","text":"He tires by noon."}]}"#;

    #[test]
    fn what_is_written_is_read_back_and_recommendations_are_the_provision() {
        let read = Advice::from_json(ONE).unwrap();
        assert_eq!(Advice::from_json(&read.to_json().unwrap()).unwrap(), read);
        assert_eq!(read.recommendations().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["r1"]);
    }

    #[test]
    fn a_repeated_id_and_a_later_version_are_refused() {
        assert!(Advice::from_json(&ONE.replace("n1", "r1")).is_err());
        assert_eq!(Advice::from_json(r#"{"version":9,"statements":[]}"#).unwrap_err().path(), "version");
    }
}
