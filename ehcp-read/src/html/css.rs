//! As much of CSS as tells how a paragraph looks: simple selectors and a dozen properties.

use std::collections::BTreeMap;

use scraper::node::Element;

/// How many rules of a style sheet are kept.
const RULES: usize = 2000;

/// A font size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Size {
    Points(f32),
    /// Times the size of the parent.
    Times(f32),
}

/// What a style says, as far as it matters here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Declarations {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) underlined: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) size: Option<Size>,
    pub(super) shaded: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) block: Option<bool>,
    pub(super) keeps_lines: Option<bool>,
    pub(super) list_style: Option<String>,
    pub(super) font: Option<String>,
    /// Word: level of the list that the paragraph is an item of, from 0.
    pub(super) word_list: Option<u8>,
    /// Word: the text is the marker of a list item.
    pub(super) word_marker: bool,
    /// Word: the kind of special element, such as `footnote`.
    pub(super) word_element: Option<String>,
    /// Word: heading level.
    pub(super) outline: Option<u8>,
    /// Left margin in points.
    pub(super) margin: Option<f32>,
}

impl Declarations {
    /// Reads `name: value; …`.
    pub(super) fn parse(text: &str) -> Self {
        let mut all = Self::default();
        for declaration in text.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let value = value.to_ascii_lowercase();
            let value = value.split("!important").next().unwrap_or_default().trim();
            all.set(name.trim().to_ascii_lowercase().as_str(), value);
        }
        all
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "font-weight" => self.bold = Some(is_bold(value)),
            "font-style" => self.italic = Some(matches!(value, "italic" | "oblique")),
            "font-size" => self.size = size(value).or(self.size),
            "font-family" => self.font = Some(value.to_owned()),
            "font" => self.font_shorthand(value),
            "text-decoration" | "text-decoration-line" => {
                self.underlined = Some(value.contains("underline"));
                self.struck = Some(value.contains("line-through"));
            }
            "background" | "background-color" => self.shaded = Some(is_shade(value)),
            "display" => {
                self.hidden = Some(value == "none");
                self.block = match value {
                    "block" | "flex" | "grid" | "list-item" | "table" | "table-row" | "table-cell" => {
                        Some(true)
                    }
                    "inline" => Some(false),
                    _ => None,
                };
            }
            "visibility" if value != "visible" => self.hidden = Some(true),
            "mso-hide" => self.hidden = Some(value == "all"),
            "white-space" => self.keeps_lines = Some(value.starts_with("pre")),
            "list-style" | "list-style-type" => {
                self.list_style = value.split_whitespace().next().map(str::to_owned);
            }
            "margin-left" | "padding-left" => {
                if let Some(Size::Points(points)) = size(value) {
                    self.margin = Some(points);
                }
            }
            "mso-list" => {
                self.word_marker = value == "ignore";
                let level = value.split_whitespace().find_map(|word| word.strip_prefix("level"));
                self.word_list = level.and_then(|n| n.parse::<u8>().ok()).map(|n| n.saturating_sub(1));
            }
            "mso-element" => self.word_element = Some(value.to_owned()),
            "mso-outline-level" => self.outline = value.parse().ok().filter(|level| (1..=9).contains(level)),
            _ => {}
        }
    }

    fn font_shorthand(&mut self, value: &str) {
        for word in value.split_whitespace() {
            if word == "bold" || word.parse::<u16>().is_ok_and(|weight| weight >= 600) {
                self.bold = Some(true);
            } else if word == "italic" {
                self.italic = Some(true);
            } else if let Some(size) = size(word.split('/').next().unwrap_or_default()) {
                self.size = Some(size);
                self.font = value.split_once(word).map(|(_, family)| family.trim().to_owned());
                break;
            }
        }
    }

    /// Lets `over` speak where it says something.
    fn overlay(&mut self, over: &Self) {
        fn put<T: Clone>(under: &mut Option<T>, over: &Option<T>) {
            if over.is_some() {
                under.clone_from(over);
            }
        }
        put(&mut self.bold, &over.bold);
        put(&mut self.italic, &over.italic);
        put(&mut self.underlined, &over.underlined);
        put(&mut self.struck, &over.struck);
        put(&mut self.size, &over.size);
        put(&mut self.shaded, &over.shaded);
        put(&mut self.hidden, &over.hidden);
        put(&mut self.block, &over.block);
        put(&mut self.keeps_lines, &over.keeps_lines);
        put(&mut self.list_style, &over.list_style);
        put(&mut self.font, &over.font);
        put(&mut self.word_list, &over.word_list);
        put(&mut self.word_element, &over.word_element);
        put(&mut self.outline, &over.outline);
        put(&mut self.margin, &over.margin);
        self.word_marker |= over.word_marker;
    }
}

fn is_bold(value: &str) -> bool {
    matches!(value, "bold" | "bolder") || value.parse::<f32>().is_ok_and(|weight| weight >= 600.0)
}

fn is_shade(value: &str) -> bool {
    let value: String = value.chars().filter(|c| !c.is_whitespace()).collect();
    const CLEAR: [&str; 12] = [
        "none",
        "transparent",
        "white",
        "#fff",
        "inherit",
        "initial",
        "unset",
        "window",
        "url(",
        "rgb(255,255,255",
        "rgba(255,255,255",
        "rgba(0,0,0,0)",
    ];
    !value.is_empty() && value != "0" && !CLEAR.iter().any(|clear| value.starts_with(clear))
        || value.starts_with("whitesmoke")
}

/// A font size or length.
fn size(value: &str) -> Option<Size> {
    let keyword = match value {
        "xx-small" => Some(7.0),
        "x-small" => Some(7.5),
        "small" => Some(10.0),
        "medium" => Some(12.0),
        "large" => Some(13.5),
        "x-large" => Some(18.0),
        "xx-large" => Some(24.0),
        "xxx-large" => Some(36.0),
        "smaller" => return Some(Size::Times(0.83)),
        "larger" => return Some(Size::Times(1.2)),
        _ => None,
    };
    if let Some(points) = keyword {
        return Some(Size::Points(points));
    }
    let unit_at = value.find(|c: char| c.is_ascii_alphabetic() || c == '%')?;
    let (number, unit) = value.split_at(unit_at);
    let number: f32 = number.trim().parse().ok().filter(|n: &f32| n.is_finite())?;
    Some(match unit {
        "pt" => Size::Points(number),
        "px" => Size::Points(number * 0.75),
        "in" => Size::Points(number * 72.0),
        "cm" => Size::Points(number * 28.35),
        "mm" => Size::Points(number * 2.835),
        "rem" => Size::Points(number * 12.0),
        "em" => Size::Times(number),
        "%" => Size::Times(number / 100.0),
        _ => return None,
    })
}

/// A selector of one element by its name, classes and id.
struct Selector {
    name: Option<String>,
    classes: Vec<String>,
    id: Option<String>,
}

impl Selector {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.contains(|c: char| !c.is_alphanumeric() && !"-_.#\\".contains(c)) {
            return None;
        }
        let mut selector = Self { name: None, classes: Vec::new(), id: None };
        let mut rest = text;
        let end = |rest: &str| rest.find(['.', '#']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end(rest));
        if !name.is_empty() {
            selector.name = Some(name.to_ascii_lowercase());
        }
        rest = after;
        while let Some(mark) = rest.chars().next() {
            let body = rest.get(1..)?;
            let (word, after) = body.split_at(end(body));
            match mark {
                '.' => selector.classes.push(word.to_owned()),
                _ => selector.id = Some(word.to_owned()),
            }
            rest = after;
        }
        Some(selector)
    }

    /// What an element must have for the selector to be worth a look.
    fn key(&self) -> String {
        match (&self.id, self.classes.first(), &self.name) {
            (Some(id), _, _) => format!("#{id}"),
            (_, Some(class), _) => format!(".{class}"),
            (_, _, Some(name)) => name.clone(),
            _ => String::new(),
        }
    }

    fn weight(&self) -> (bool, usize, bool) {
        (self.id.is_some(), self.classes.len(), self.name.is_some())
    }

    fn matches(&self, element: &Element) -> bool {
        self.name.as_ref().is_none_or(|name| name == element.name())
            && self.id.as_ref().is_none_or(|id| element.id() == Some(id))
            && self.classes.iter().all(|class| element.classes().any(|c| c == class))
    }
}

/// The rules of a document's style sheets.
#[derive(Default)]
pub(super) struct Sheet {
    rules: Vec<(Selector, Declarations)>,
    index: BTreeMap<String, Vec<usize>>,
}

impl Sheet {
    /// Adds the rules of a `<style>` element.
    pub(super) fn add(&mut self, css: &str) {
        let css = without_comments(css);
        let mut rest = css.as_str();
        while let Some((head, body)) = rest.split_once('{') {
            // `@import …;` and the like have no block.
            let head = head.rsplit(';').next().unwrap_or_default();
            if head.trim_start().starts_with('@') {
                rest = after_block(body);
                continue;
            }
            let Some((body, after)) = body.split_once('}') else { return };
            rest = after;
            let declarations = Declarations::parse(body);
            if declarations == Declarations::default() {
                continue;
            }
            for selector in head.split(',').filter_map(Selector::parse) {
                if self.rules.len() >= RULES {
                    return;
                }
                self.index.entry(selector.key()).or_default().push(self.rules.len());
                self.rules.push((selector, declarations.clone()));
            }
        }
    }

    /// What the sheets and the element itself say.
    pub(super) fn of(&self, element: &Element) -> Declarations {
        let mut found: Vec<usize> = Vec::new();
        if !self.rules.is_empty() {
            let mut look = |key: &str| found.extend(self.index.get(key).into_iter().flatten());
            look(element.name());
            element.classes().for_each(|class| look(&format!(".{class}")));
            if let Some(id) = element.id() {
                look(&format!("#{id}"));
            }
        }
        let mut rules: Vec<_> = found
            .into_iter()
            .filter_map(|at| self.rules.get(at).map(|rule| (at, rule)))
            .filter(|(_, (selector, _))| selector.matches(element))
            .collect();
        rules.sort_by_key(|(at, (selector, _))| (selector.weight(), *at));
        let mut all = Declarations::default();
        for (_, (_, declarations)) in rules {
            all.overlay(declarations);
        }
        if let Some(style) = element.attr("style") {
            all.overlay(&Declarations::parse(style));
        }
        all
    }
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out.replace("<!--", " ").replace("-->", " ")
}

/// What follows the block of an at-rule, which may hold blocks of its own.
fn after_block(body: &str) -> &str {
    let mut depth = 1;
    for (at, c) in body.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return body.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}
