//! Plans as JSON.

use super::{PLAN_VERSION, Plan, PlanError, error::read_json};

impl Plan {
    /// Reads a plan from JSON.
    ///
    /// # Errors
    /// Not JSON, an unknown field, a value of the wrong type, a later version, or the same id twice; the
    /// error names the path of the field.
    pub fn from_json(json: &str) -> Result<Self, PlanError> {
        let plan: Plan = read_json(json)?;
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
            let message = format!(
                "version {} is not known; this library reads versions up to {PLAN_VERSION}",
                self.version
            );
            return Err(PlanError::schema("version", message));
        }
        for (i, section) in self.sections.iter().enumerate() {
            let strays = |x: &super::Statement| x.section.is_some_and(|letter| letter != section.letter);
            if let Some(j) = section.statements.iter().position(strays) {
                return Err(PlanError::schema(
                    format!("sections[{i}].statements[{j}].section"),
                    format!("the statement stands in section {}", section.letter.as_str()),
                ));
            }
        }
        let mut ids: Vec<&str> = self.statements().map(|(_, s)| s.id.as_str()).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|w| w[0] == w[1]) {
            let message = "two statements have the same id; ids must be unique in a plan";
            return Err(PlanError::schema("sections", message));
        }
        Ok(())
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
