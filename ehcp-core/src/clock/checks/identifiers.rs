//! Identifiers of the person-level return.

use crate::{
    clock::{CaseFacts, checks::flag, declare::case_rule},
    finding::{Fact, Findings},
    plan::Text,
    rule::Rule,
};

pub(in crate::clock) static RULES: &[&Rule] = &[&DATA_01, &DATA_02];

case_rule! {
    /// A unique pupil number has the check letter that its figures call for.
    ///
    /// ## Why
    /// The first letter is worked out from the other twelve characters. Another letter means a keying error, and
    /// the child's records will not come together.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// upn: A801200005001
    /// ```
    /// ```case,flagged
    /// upn: B80120000500
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// upn: B801200005001
    /// ```
    /// ```case,clean
    /// upn: P207000016049
    /// ```
    DATA_01 "DATA-01" "pupil-number-wrong",
    message: "the unique pupil number does not have the form, or the check letter, that such a number has",
    advice: "look the number up again",
    severity: Warning,
    authority: [Practice "Common Basic Data Set: unique pupil number"],
    check: check_upn,
}

case_rule! {
    /// Numbers of settings, providers and learners have their figures.
    ///
    /// ## Why
    /// A unique reference number has six figures, a provider number eight and a learner number ten. Spreadsheets
    /// cut off zeros and round long numbers.
    ///
    /// ## Flagged
    /// ```case,flagged
    /// URN: 12345
    /// ```
    /// ```case,flagged
    /// UniqueLearnerNumber: 1.23457E+09
    /// ```
    ///
    /// ## Not flagged
    /// ```case,clean
    /// URN: 123456
    /// UKPRN: 10012345
    /// ```
    DATA_02 "DATA-02" "number-with-wrong-figures",
    message: "{column} does not have the {figures} figures of such a number",
    advice: "look the number up again",
    severity: Warning,
    authority: [Practice "guide to the SEN2 person-level return: identifiers"],
    check: check_figures,
}

fn check_figures(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let codes = &facts.case.codes;
    let numbers = [("URN", &codes.urn, 6_usize), ("UKPRN", &codes.ukprn, 8), ("ULN", &codes.uln, 10)];
    for (column, number, figures) in numbers {
        let whole = |n: &Text| n.len() == figures && n.bytes().all(|b| b.is_ascii_digit());
        if number.as_ref().is_some_and(|n| !whole(n)) {
            let figures = i64::try_from(figures).unwrap_or(0);
            findings.push(
                flag(&DATA_02, column)
                    .fact("column", Fact::Term(column))
                    .fact("figures", Fact::Count(figures)),
            );
        }
    }
}

// Without I, O and S, which look like figures.
const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPQRTUVWXYZ";

fn check_upn(facts: &CaseFacts<'_>, findings: &mut Findings) {
    let Some(upn) = &facts.case.upn else { return };
    if check_letter(upn) != upn.bytes().next() {
        findings.push(flag(&DATA_01, "upn"));
    }
}

/// The check letter of a number with the form of a unique pupil number; nothing where it has another form.
fn check_letter(upn: &str) -> Option<u8> {
    let rest = upn.as_bytes().get(1..).filter(|rest| rest.len() == 12)?;
    let mut sum = 0;
    for (place, byte) in (2..).zip(rest) {
        let value = match byte {
            b'0'..=b'9' => usize::from(byte - b'0'),
            // The last character of a temporary number.
            _ if place == 13 => LETTERS.iter().position(|l| l == byte)?,
            _ => return None,
        };
        sum += place * value;
    }
    LETTERS.get(sum % LETTERS.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::check_letter;

    #[test]
    fn letters_are_worked_out() {
        assert_eq!(check_letter("?801200005001"), Some(b'B'));
        assert_eq!(check_letter("?207000016049"), Some(b'P'));
        assert_eq!(check_letter("?99900002600A"), Some(b'Y'));
        for wrong in ["", "B", "B80120000500I", "BA01200005001", "B801200005001 ", "B8012000050é"] {
            assert_eq!(check_letter(wrong), None, "{wrong}");
        }
    }
}
