//! Why a JSON text is not what it should be: where, what was expected, and never the value that stood there.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Why a text is not a plan: the place in it and what is wrong there, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanError {
    fault: Fault,
    path: String,
    message: String,
}

/// What is wrong with a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It ends before it is complete.
    CutShort,
    /// It is not JSON.
    Syntax,
    /// It is JSON that does not follow the schema.
    Schema,
}

impl PlanError {
    /// A fault against the schema at a path.
    pub(crate) fn schema(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { fault: Fault::Schema, path: path.into(), message: message.into() }
    }

    pub(super) fn whole(error: &serde_json::Error) -> Self {
        Self::at(".".to_owned(), error)
    }

    fn at(path: String, error: &serde_json::Error) -> Self {
        let fault = match error.classify() {
            Category::Eof => Fault::CutShort,
            Category::Syntax | Category::Io => Fault::Syntax,
            Category::Data => Fault::Schema,
        };
        let place = match (error.line(), error.column()) {
            (0, _) => String::new(),
            (line, column) => format!(" (line {line} column {column})"),
        };
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        Self { fault, path, message: format!("{}{place}", in_words(fault, message)) }
    }

    /// The path of the field, such as `sections[2].statements[0].kind`; `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the text ends before it is complete, as a file does that was not copied whole.
    #[must_use]
    pub fn is_cut_short(&self) -> bool {
        self.fault == Fault::CutShort
    }

    /// Whether the text is JSON at all.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.fault == Fault::Schema
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.fault == Fault::CutShort || self.path == "." || self.path.contains('?') {
            f.write_str(&self.message)
        } else {
            write!(f, "at {}: {}", self.path, self.message)
        }
    }
}

impl std::error::Error for PlanError {}

/// Reads a value of the model, or one made of its parts, from a JSON text.
///
/// # Errors
/// Not JSON, or JSON that does not fit; the error names the path of the field and what may stand there.
pub fn read_json<T: DeserializeOwned>(json: &str) -> Result<T, PlanError> {
    let mut de = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut de)
        .map_err(|e| PlanError::at(e.path().to_string(), &e.into_inner()))?;
    de.end().map_err(|e| PlanError::whole(&e))?;
    Ok(value)
}

// serde's message for a wrong value quotes the value, which may be the child's words: only what comes after
// the last "expected" is kept, in words that a reader of JSON knows.
fn in_words(fault: Fault, message: &str) -> String {
    match fault {
        Fault::CutShort => return "the JSON ends before it is complete".to_owned(),
        Fault::Syntax if message.starts_with("recursion limit") => {
            return "the JSON is nested too deeply".to_owned();
        }
        // So it says of `{"kind": 3}` too.
        Fault::Syntax if message == "expected value" => {
            return "expected a value, such as text in quotation marks".to_owned();
        }
        // These quote nothing of the text.
        Fault::Syntax => return message.replace("characters", "characters after the end"),
        Fault::Schema => {}
    }
    if message.starts_with("unknown field ") {
        return message.to_owned();
    }
    if let Some(field) = message.strip_prefix("missing field ") {
        return format!("the field {field} is missing");
    }
    if let Some(field) = message.strip_prefix("duplicate field ") {
        return format!("the field {field} is given twice");
    }
    let known = message.starts_with("invalid ") || message.starts_with("unknown variant ");
    match message.rsplit_once("expected ") {
        Some((_, expected)) if known => format!("expected {}", type_in_words(expected)),
        // The only parts of the model with a reader of their own are dates.
        _ => "expected a date such as \"2026-05-31\"".to_owned(),
    }
}

fn type_in_words(expected: &str) -> &str {
    match expected {
        "a sequence" => "a list",
        "a map" => "an object",
        "a boolean" => "true or false",
        "a string" | "a borrowed string" => "text in quotation marks",
        "a date string" => "a date such as \"2026-05-31\"",
        "f32" | "f64" => "a number",
        "i8" => "a whole number from -128 to 127",
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "u64" | "usize" => "a whole number that is not negative",
        "i16" | "i32" | "i64" | "isize" => "a whole number",
        "string or map" | "variant identifier" => {
            "one of the values that the schema lists, in quotation marks"
        }
        other if other.starts_with("struct ") || other.starts_with("internally tagged") => "an object",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Plan;

    fn message(json: &str) -> String {
        Plan::from_json(json).err().map(|e| e.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_was_expected_is_said_in_the_words_of_json() {
        for (json, want) in [
            ("[1]", "expected an object"),
            ("null", "expected an object"),
            (r#"{"sections":5}"#, "at sections: expected a list"),
            (r#"{"sections":["B"]}"#, "at sections[0]: expected an object"),
            (r#"{"version":"1","sections":[]}"#, "at version: expected a whole number"),
            (r#"{"flags":{"eotas":"yes"},"sections":[]}"#, "at flags.eotas: expected true or false"),
            (
                r#"{"person":{"year_group":400},"sections":[]}"#,
                "at person.year_group: expected a whole number",
            ),
            (
                r#"{"person":{"date_of_birth":"Kestrelina"},"sections":[]}"#,
                "at person.date_of_birth: expected a date",
            ),
            (r#"{"sections":[{}]}"#, "at sections[0]: the field `letter` is missing"),
            (r#"{"sections":[],"sections":[]}"#, "the field `sections` is given twice"),
            (r#"{"sections":[{"letter":3}]}"#, "at sections[0].letter: expected a value"),
            ("hello", "expected a value"),
            (r#"{"sections":[],}"#, "trailing comma (line 1"),
        ] {
            let message = message(json);
            assert!(message.starts_with(want), "{json}: {message}");
            for jargon in ["struct", "EOF", "sequence", "i8", "u32", "Kestrelina", "?"] {
                assert!(!message.contains(jargon), "{message}");
            }
        }
    }

    #[test]
    fn a_text_that_ends_early_is_told_from_one_that_is_wrong() {
        let cut = Plan::from_json(r#"{"sections":[{"letter":"B""#);
        assert!(cut.as_ref().is_err_and(super::PlanError::is_cut_short), "{cut:?}");
        assert!(Plan::from_json("hello").is_err_and(|e| !e.is_json() && !e.is_cut_short()));
        assert!(Plan::from_json("[]").is_err_and(|e| e.is_json()));
    }
}
