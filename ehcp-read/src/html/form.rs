//! What the fields of a form show.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use crate::office::symbols::{TICKED, UNTICKED};

/// What an `input` shows.
pub(super) fn input(element: &Element) -> Option<String> {
    let kind = element.attr("type").unwrap_or("text").trim().to_ascii_lowercase();
    match kind.as_str() {
        "checkbox" | "radio" => {
            let ticked = element.attr("checked").is_some();
            Some(if ticked { TICKED } else { UNTICKED }.to_string())
        }
        "hidden" | "password" | "submit" | "reset" | "button" | "image" | "file" | "color" => None,
        _ => element.attr("value").map(str::to_owned),
    }
}

/// The options of a `select` that it shows: those selected, or else the first.
pub(super) fn shown_options(select: NodeRef<'_, Node>) -> Vec<NodeRef<'_, Node>> {
    let option = |node: &NodeRef<'_, Node>| node.value().as_element().is_some_and(|e| e.name() == "option");
    let selected =
        |node: &NodeRef<'_, Node>| node.value().as_element().is_some_and(|e| e.attr("selected").is_some());
    let options: Vec<_> = select.descendants().filter(option).collect();
    let chosen: Vec<_> = options.iter().copied().filter(selected).collect();
    let multiple = select.value().as_element().is_some_and(|e| e.attr("multiple").is_some());
    if chosen.is_empty() && !multiple { options.into_iter().take(1).collect() } else { chosen }
}
