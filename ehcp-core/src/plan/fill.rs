//! Filling in what a document does not say from what somebody knows.

use serde_json::{Map, Value};

use super::{Plan, PlanError, error::read_json};

impl Plan {
    /// The plan with what it lacks taken from JSON of the same form, of which any part may be left out. What
    /// the plan says stays; sections are filled by their label where they are missing or empty.
    ///
    /// # Errors
    /// As [`Plan::from_json`] gives them, for the plan as filled.
    pub fn filled_from(&self, json: &str) -> Result<Plan, PlanError> {
        let known: Map<String, Value> = read_json(json)?;
        let mut plan = serde_json::to_value(self).map_err(|e| PlanError::whole(&e))?;
        if let Value::Object(plan) = &mut plan {
            fill_object(plan, known);
        }
        Plan::from_json(&plan.to_string())
    }
}

fn fill_object(plan: &mut Map<String, Value>, known: Map<String, Value>) {
    for (key, value) in known {
        match (key.as_str(), plan.get_mut(&key), value) {
            ("sections", Some(Value::Array(ours)), Value::Array(theirs)) => fill_sections(ours, theirs),
            (_, Some(Value::Object(ours)), Value::Object(theirs)) => fill_object(ours, theirs),
            (_, Some(ours), value) if is_nothing(ours) => *ours = value,
            (_, Some(_), _) => {}
            (_, None, value) => {
                plan.insert(key, value);
            }
        }
    }
}

fn fill_sections(ours: &mut Vec<Value>, theirs: Vec<Value>) {
    for section in theirs {
        match ours.iter_mut().find(|s| s.get("letter") == section.get("letter")) {
            None => ours.push(section),
            Some(own) if matches!(own.get("state").and_then(Value::as_str), Some("missing" | "empty")) => {
                *own = section;
            }
            Some(_) => {}
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::plan::{Letter, Plan, SectionState};

    #[test]
    fn fills_what_is_lacking_and_keeps_what_is_said() {
        let plan = Plan::from_json(
            r#"{"dates":{"plan":"2026-05-01"},"sections":[{"letter":"B","state":"content","statements":[
                {"id":"n1","kind":"need","text":"Reads single words."}]},{"letter":"I","state":"empty"}]}"#,
        )
        .unwrap();
        let filled = plan
            .filled_from(
                r#"{"kind":"final_first","dates":{"plan":"2020-01-01","review_by":"2027-04-30"},
                "sections":[{"letter":"B","state":"not_applicable"},{"letter":"I","state":"content"},
                {"letter":"J","state":"not_applicable"}]}"#,
            )
            .unwrap();
        assert!(filled.kind.is_some_and(|k| k.is_final()));
        assert_eq!(filled.dates.plan, plan.dates.plan, "what the document says stays");
        assert!(filled.dates.review_by.is_some());
        assert_eq!(filled.section(Letter::B), plan.section(Letter::B));
        assert_eq!(filled.state(Letter::I), SectionState::Content);
        assert_eq!(filled.state(Letter::J), SectionState::NotApplicable);
        assert!(plan.filled_from(r#"{"kind":"letter"}"#).is_err());
    }
}
