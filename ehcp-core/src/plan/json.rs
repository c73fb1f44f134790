//! Plans as JSON.

use std::fmt;

use super::{PLAN_VERSION, Plan};

/// Why a text is not a plan: the place in it and what is wrong there, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    path: String,
    message: String,
}

impl PlanError {
    pub(super) fn whole(e: &serde_json::Error) -> Self {
        Self { path: ".".to_owned(), message: plain(e) }
    }

    /// The path of the field, such as `sections[2].statements[0].kind`; `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.path, self.message)
    }
}

impl std::error::Error for PlanError {}

impl Plan {
    /// Reads a plan from JSON.
    ///
    /// # Errors
    /// Not JSON, an unknown field, a value of the wrong type, a later version, or the same id twice; the
    /// error names the path of the field.
    pub fn from_json(json: &str) -> Result<Self, PlanError> {
        let mut de = serde_json::Deserializer::from_str(json);
        let plan: Plan = serde_path_to_error::deserialize(&mut de)
            .map_err(|e| PlanError { path: e.path().to_string(), message: plain(&e.into_inner()) })?;
        de.end().map_err(|e| PlanError::whole(&e))?;
        plan.validate()?;
        Ok(plan)
    }

    /// Writes the plan as JSON.
    ///
    /// # Errors
    /// Never in practice: every field has a JSON form.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    fn validate(&self) -> Result<(), PlanError> {
        if self.version == 0 || self.version > PLAN_VERSION {
            return Err(PlanError {
                path: "version".to_owned(),
                message: format!(
                    "version {} is not known; this library reads versions up to {PLAN_VERSION}",
                    self.version
                ),
            });
        }
        for (i, section) in self.sections.iter().enumerate() {
            let strays = |x: &super::Statement| x.section.is_some_and(|letter| letter != section.letter);
            if let Some(j) = section.statements.iter().position(strays) {
                return Err(PlanError {
                    path: format!("sections[{i}].statements[{j}].section"),
                    message: format!("the statement stands in section {}", section.letter.as_str()),
                });
            }
        }
        let mut ids: Vec<&str> = self.statements().map(|(_, s)| s.id.as_str()).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|w| w[0] == w[1]) {
            return Err(PlanError {
                path: "sections".to_owned(),
                message: "two statements have the same id; ids must be unique in a plan".to_owned(),
            });
        }
        Ok(())
    }
}

// serde's message for a wrong value quotes the value, which may be the child's words: keep what comes after
// the last "expected" and the place, drop the quotation.
fn plain(e: &serde_json::Error) -> String {
    let message = e.to_string();
    let place = format!("line {} column {}", e.line(), e.column());
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let rest = rest.split(" at line ").next().unwrap_or(rest);
        return format!("unknown field {rest} ({place})");
    }
    match message.rsplit_once("expected ") {
        Some((_, expected)) => {
            let expected = expected.split(" at line ").next().unwrap_or(expected);
            format!("expected {expected} ({place})")
        }
        None => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(statement: &str) -> Result<Plan, PlanError> {
        Plan::from_json(&format!(r#"{{"sections":[{{"letter":"B","statements":[{statement}]}}]}}"#))
    }

    #[test]
    fn an_unknown_field_is_named_with_its_path_and_without_its_value() {
        let error = plan(r#"{"id":"n1","kind":"need","text":"x","colour":"Kestrelina"}"#).unwrap_err();
        assert!(error.path().starts_with("sections[0].statements[0]"), "{error}");
        assert!(error.to_string().contains("colour") && !error.to_string().contains("Kestrelina"));
    }

    #[test]
    fn a_statement_may_repeat_its_section_but_not_name_another() {
        assert!(plan(r#"{"id":"n1","kind":"need","text":"x","section":"B"}"#).is_ok());
        let error = plan(r#"{"id":"n1","kind":"need","text":"x","section":"F"}"#).unwrap_err();
        assert_eq!(error.path(), "sections[0].statements[0].section");
    }

    #[test]
    fn ids_are_unique_and_later_versions_refused() {
        let twice = r#"{"id":"n1","kind":"need","text":"x"},{"id":"n1","kind":"need","text":"y"}"#;
        assert!(plan(twice).is_err());
        assert_eq!(Plan::from_json(r#"{"version":2,"sections":[]}"#).unwrap_err().path(), "version");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let read = plan(r#"{"id":"n1","kind":"need","text":"Zoë"}"#).unwrap();
        assert_eq!(Plan::from_json(&read.to_json().unwrap()).unwrap(), read);
    }
}
