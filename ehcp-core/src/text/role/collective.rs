//! People without a role.

use super::{Role, Standing, Tokens, make};

/// "staff", "class team", "an adult": people, but no role.
pub(super) fn collective(tokens: &Tokens, i: usize) -> Option<Role> {
    let word = tokens.folded(i);
    let before = if i > 0 { tokens.folded(i - 1) } else { "" };
    match word {
        "staff" | "adults" | "adult" => {
            if word == "adult"
                && matches!(
                    tokens.folded(i + 1),
                    "support"
                        | "-"
                        | "led"
                        | "pupil"
                        | "supervision"
                        | "attention"
                        | "help"
                        | "ratio"
                        | "prompting"
                        | "prompts"
                )
            {
                return None;
            }
            if matches!(
                tokens.folded(i + 1),
                "training" | "advice" | "meeting" | "meetings" | "room" | "ratio" | "ratios" | "pupil"
            ) {
                return None;
            }
            let modified = matches!(
                before,
                "teaching"
                    | "school"
                    | "nursery"
                    | "class"
                    | "support"
                    | "residential"
                    | "care"
                    | "specialist"
                    | "secondary"
                    | "key"
                    | "pastoral"
            );
            let from = if modified { i - 1 } else { i };
            let head = if word == "adults" { "adult" } else { word };
            let name = if modified { format!("{before} {head}") } else { head.to_owned() };
            Some(make(tokens, name, Standing::Loose, from, i + 1))
        }
        "team"
            if matches!(
                before,
                "class"
                    | "staff"
                    | "nurture"
                    | "teaching"
                    | "pastoral"
                    | "classroom"
                    | "inclusion"
                    | "send"
                    | "sen"
                    | "support"
            ) =>
        {
            Some(make(tokens, format!("{before} team"), Standing::Loose, i - 1, i + 1))
        }
        "person" if matches!(before, "key" | "named" | "link" | "trusted") => {
            Some(make(tokens, format!("{before} person"), Standing::Loose, i - 1, i + 1))
        }
        "whoever" => Some(make(tokens, word.to_owned(), Standing::Loose, i, i + 1)),
        "professionals" => Some(make(tokens, "professional".to_owned(), Standing::Loose, i, i + 1)),
        _ => None,
    }
}
