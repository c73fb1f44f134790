//! What the thread knows of words, for comparisons with other documents: stems, empty words and themes.

use super::{
    empty::is_empty,
    vocabulary::{Finder, themes},
};
use crate::text::{Class, Tokens};

pub(crate) use super::{stem::stem, vocabulary::Field};

/// Whether a folded word says nothing about what a statement is about.
pub(crate) fn is_empty_word(folded: &str) -> bool {
    is_empty(folded.strip_suffix("'s").unwrap_or(folded))
}

/// Themes that a text touches and how surely, by index, in order.
pub(crate) fn themes_of(tokens: &Tokens, left_out: impl Fn(usize) -> bool) -> Vec<(usize, f64)> {
    let row: Vec<Option<u32>> = (0..tokens.len())
        .filter(|i| tokens.folded(*i) != "-")
        .map(|i| match tokens.class(i) {
            Class::Word | Class::Number if !left_out(i) => Finder::get().word(&stem(tokens.folded(i))),
            _ => None,
        })
        .collect();
    let mut found: Vec<(usize, f64)> = Vec::new();
    for hit in Finder::get().find(&row) {
        let hit_theme = hit.theme as usize;
        match found.binary_search_by_key(&hit_theme, |(theme, _)| *theme) {
            // Each further phrase makes the theme surer, none makes it certain.
            Ok(at) => {
                if let Some((_, sure)) = found.get_mut(at) {
                    *sure = 1.0 - (1.0 - *sure) * (1.0 - hit.weight);
                }
            }
            Err(at) => found.insert(at, (hit_theme, hit.weight)),
        }
    }
    found
}

/// The names of the themes, by index.
pub(crate) fn theme_names() -> Vec<&'static str> {
    themes().map(|t| t.name).collect()
}

/// The fields that the themes belong to, by index of the theme.
pub(crate) fn fields() -> Vec<usize> {
    themes().map(|t| t.field as usize).collect()
}
