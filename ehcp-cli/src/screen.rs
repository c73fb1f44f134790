//! What the terminal can show.

use ehcp_report::TextStyle;

use crate::out::Out;

// Longer lines are hard to read, however wide the window.
const WIDEST: usize = 100;

/// Colour and width for standard output: colour only on a terminal and only if `NO_COLOR` is unset or empty.
pub(crate) fn style(out: &Out) -> TextStyle {
    if !out.is_terminal() {
        return TextStyle::default();
    }
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|t| t == "dumb");
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    TextStyle { colour: wanted && !dumb, width: width.clamp(40, WIDEST) }
}
