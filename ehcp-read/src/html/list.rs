//! Lists and the markers that a browser shows.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::css::Declarations;
use crate::document::ListItem;
use crate::office::labels::NumberFormat;

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Number(NumberFormat),
    Bullet(char),
    Nothing,
}

/// A list that is open.
#[derive(Clone, Debug)]
pub(super) struct List {
    kind: Kind,
    level: u8,
    next: i64,
    step: i64,
}

impl List {
    /// The list that an `ol`, `ul` or `menu` opens inside `outer` others.
    pub(super) fn open(
        node: NodeRef<'_, Node>,
        element: &Element,
        declared: &Declarations,
        outer: usize,
    ) -> Self {
        let level = u8::try_from(outer).unwrap_or(u8::MAX);
        let plain = if element.name() == "ol" { Kind::Number(NumberFormat::Decimal) } else { bullet(level) };
        let by_type = element.attr("type").and_then(kind_of_type);
        let by_style = declared.list_style.as_deref().and_then(kind_of_style);
        let reversed = element.name() == "ol" && element.attr("reversed").is_some();
        let start = element.attr("start").and_then(|start| start.trim().parse().ok());
        let next = start.unwrap_or_else(|| if reversed { items_in(node) } else { 1 });
        Self { kind: by_style.or(by_type).unwrap_or(plain), level, next, step: if reversed { -1 } else { 1 } }
    }

    /// The list of an item that stands in none.
    pub(super) fn none() -> Self {
        Self { kind: bullet(0), level: 0, next: 1, step: 1 }
    }

    /// The marker of the next item.
    pub(super) fn item(&mut self, element: &Element, declared: &Declarations) -> Option<ListItem> {
        if let Some(value) = element.attr("value").and_then(|value| value.trim().parse().ok()) {
            self.next = value;
        }
        let number = self.next;
        self.next = self.next.saturating_add(self.step);
        let own = element.attr("type").and_then(kind_of_type);
        let own = declared.list_style.as_deref().and_then(kind_of_style).or(own);
        let (marker, ordered) = match own.unwrap_or(self.kind) {
            Kind::Nothing => return None,
            Kind::Bullet(bullet) => (bullet.to_string(), false),
            Kind::Number(format) => (format!("{}.", written(format, number)), true),
        };
        Some(ListItem { level: self.level, marker, ordered })
    }
}

/// Letters and Roman numerals begin at one; a browser shows other numbers as figures.
fn written(format: NumberFormat, number: i64) -> String {
    match u32::try_from(number) {
        Ok(number) if number > 0 => format.write(number),
        _ => number.to_string(),
    }
}

fn items_in(list: NodeRef<'_, Node>) -> i64 {
    let is_item = |node: &NodeRef<'_, Node>| node.value().as_element().is_some_and(|e| e.name() == "li");
    i64::try_from(list.children().filter(is_item).count()).unwrap_or(i64::MAX)
}

fn bullet(level: u8) -> Kind {
    Kind::Bullet(match level {
        0 => '•',
        1 => '◦',
        _ => '▪',
    })
}

fn kind_of_type(kind: &str) -> Option<Kind> {
    Some(match kind.trim() {
        "1" => Kind::Number(NumberFormat::Decimal),
        "a" => Kind::Number(NumberFormat::LowerLetter),
        "A" => Kind::Number(NumberFormat::UpperLetter),
        "i" => Kind::Number(NumberFormat::LowerRoman),
        "I" => Kind::Number(NumberFormat::UpperRoman),
        other => return kind_of_style(&other.to_ascii_lowercase()),
    })
}

fn kind_of_style(style: &str) -> Option<Kind> {
    Some(match style {
        "decimal" => Kind::Number(NumberFormat::Decimal),
        "decimal-leading-zero" => Kind::Number(NumberFormat::DecimalZero),
        "lower-alpha" | "lower-latin" => Kind::Number(NumberFormat::LowerLetter),
        "upper-alpha" | "upper-latin" => Kind::Number(NumberFormat::UpperLetter),
        "lower-roman" => Kind::Number(NumberFormat::LowerRoman),
        "upper-roman" => Kind::Number(NumberFormat::UpperRoman),
        "disc" => Kind::Bullet('•'),
        "circle" => Kind::Bullet('◦'),
        "square" => Kind::Bullet('▪'),
        "none" => Kind::Nothing,
        _ => return None,
    })
}
