//! Plans and advice that are JSON already.

use ehcp_core::{
    advice::Advice,
    plan::{Plan, PlanError},
};

use crate::encoding::{bad_byte, utf8};
use crate::{ErrorKind, ReadError, limits};

/// Reads a plan from JSON, with or without a byte order mark.
///
/// # Errors
/// When the bytes are empty, too many, not UTF-8, or do not follow the schema; the error names the offset or
/// the path of the field.
pub fn read_plan_json(bytes: &[u8]) -> Result<Plan, ReadError> {
    let text = text(bytes)?;
    Plan::from_json(&text).map_err(|error| said("plan", &error))
}

/// Reads professional advice from JSON, with or without a byte order mark.
///
/// # Errors
/// As [`read_plan_json`].
pub fn read_advice_json(bytes: &[u8]) -> Result<Advice, ReadError> {
    let text = text(bytes)?;
    Advice::from_json(&text).map_err(|error| said("piece of advice", &error))
}

fn text(bytes: &[u8]) -> Result<String, ReadError> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(ReadError::new(
            ErrorKind::TooLarge,
            "the JSON is larger than any plan: pass one plan at a time",
        ));
    }
    let body = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    let text = utf8(body).map_err(|at| bad_byte(bytes, at + bytes.len() - body.len()))?;
    if text.trim().is_empty() {
        return Err(ReadError::new(
            ErrorKind::Empty,
            "the file is empty: choose the file that holds the plan",
        ));
    }
    Ok(text)
}

fn said(what: &str, error: &PlanError) -> ReadError {
    if error.is_cut_short() {
        let message = format!("{error}: the file is cut short; copy or export it again");
        return ReadError::new(ErrorKind::Damaged, message);
    }
    let message = if error.is_json() {
        format!("the JSON is not a {what}: {error}; see the schema for what may stand there")
    } else {
        format!("the file is not JSON: {error}; export it again, or correct the text there")
    };
    ReadError::new(ErrorKind::Schema, message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        assert!(read_plan_json("\u{feff}{\"sections\":[]}".as_bytes()).is_ok());
    }

    #[test]
    fn an_unknown_field_is_named_with_its_path() {
        let json = r#"{"sections":[{"letter":"F","state":"content","statements":[{"id":"p1","kind":"provision","text":"Ivo","colour":"red"}]}]}"#;
        let error = read_plan_json(json.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Schema);
        let message = error.to_string();
        assert!(message.contains("sections[0].statements[0]") && message.contains("colour"), "{message}");
        assert!(!message.contains("red") && !message.contains('\n'), "{message}");
    }

    #[test]
    fn a_bad_byte_is_named_by_its_offset_in_the_file() {
        let error = read_plan_json(b"\xEF\xBB\xBF{\"a\": \"\xFF\"}").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encoding);
        assert!(error.to_string().contains("offset 10"), "{error}");
    }

    #[test]
    fn a_file_that_ends_early_is_said_to_be_cut_short() {
        let error = read_plan_json(br#"{"sections":[{"letter":"B","#).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Damaged);
        assert!(error.to_string().contains("cut short"), "{error}");
    }

    #[test]
    fn deep_json_is_an_error() {
        let error = read_plan_json("[".repeat(100_000).as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Schema);
    }
}
