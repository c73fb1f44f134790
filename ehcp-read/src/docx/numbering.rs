//! List definitions and the counters that turn them into labels.

use std::collections::{BTreeMap, BTreeSet};

use crate::ReadError;
use crate::document::ListItem;
use crate::office::labels::{NumberFormat, short};
use crate::office::symbols;
use crate::office::xml::{Node, Tag, Xml};

/// Levels of a list.
const LEVELS: usize = 9;

/// How one level is labelled.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    format: NumberFormat,
    /// Such as `%1.%2)`.
    text: String,
    font: Option<String>,
    /// All numbers in the label as digits.
    legal: bool,
    /// `0` never starts again; otherwise starts again after that level, counted from 1.
    restart: Option<u8>,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 1,
            format: NumberFormat::Decimal,
            text: String::new(),
            font: None,
            legal: false,
            restart: None,
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Definition {
    levels: [Option<Level>; LEVELS],
    /// Name of the list style whose levels are used instead.
    link: Option<String>,
    /// Name of the list style that these levels define.
    defines: Option<String>,
    /// Paragraph style to the level that is tied to it.
    styles: BTreeMap<String, u8>,
}

#[derive(Clone, Debug, Default)]
struct List {
    definition: String,
    starts: [Option<u32>; LEVELS],
    levels: [Option<Level>; LEVELS],
}

/// The lists of a document and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    definitions: BTreeMap<String, Definition>,
    /// Name of a list style to the definition that it stands for.
    defined: BTreeMap<String, String>,
    lists: BTreeMap<u32, List>,
    /// Lists with the same definition count on from one another.
    counters: BTreeMap<String, [Option<u32>; LEVELS]>,
    begun: BTreeSet<u32>,
}

impl Lists {
    /// Reads `numbering.xml`.
    pub(super) fn read(xml: &str) -> Result<Self, ReadError> {
        let mut parser = Parser::default();
        let mut reader = Xml::new(xml);
        let mut path: Vec<Element> = Vec::new();
        loop {
            match reader.next()? {
                Node::Start(tag) => {
                    path.push(parser.start(path.last().copied().unwrap_or(Element::Root), &tag))
                }
                Node::End => {
                    path.pop();
                }
                Node::Text(_) => {}
                Node::Eof => break,
            }
        }
        let defines = |(id, d): (&String, &Definition)| Some((d.defines.clone()?, id.clone()));
        let defined = parser.definitions.iter().filter_map(defines).collect();
        Ok(Self { definitions: parser.definitions, defined, lists: parser.lists, ..Self::default() })
    }

    /// The level of a list that is tied to a paragraph style.
    pub(super) fn level_of_style(&self, list: u32, style: &str) -> Option<u8> {
        let definition = self.definition(&self.lists.get(&list)?.definition)?;
        definition.styles.get(style).copied()
    }

    /// Counts one item on and labels it.
    pub(super) fn next(&mut self, list: u32, level: u8) -> Option<ListItem> {
        let index = usize::from(level).min(LEVELS - 1);
        let entry = self.lists.get(&list)?;
        let levels = self.levels(entry);
        let own = levels[index].clone()?;
        let counters = self.counters.entry(entry.definition.clone()).or_default();
        if self.begun.insert(list) {
            for (counter, _) in counters.iter_mut().zip(&entry.starts).filter(|(_, start)| start.is_some()) {
                *counter = None;
            }
        }
        count(counters, index, &levels);
        let marker = if own.format == NumberFormat::Bullet {
            symbols::bullet(own.font.as_deref(), &own.text)
        } else {
            label(&own, &levels, counters)
        };
        let marker = marker.trim().to_owned();
        let ordered = !matches!(own.format, NumberFormat::Bullet | NumberFormat::None);
        (!marker.is_empty()).then_some(ListItem { level: level.min(LEVELS as u8 - 1), marker, ordered })
    }

    /// A definition, or the one that it refers to by the name of a list style.
    fn definition(&self, id: &str) -> Option<&Definition> {
        let definition = self.definitions.get(id)?;
        let linked = definition.link.as_ref().and_then(|link| self.definitions.get(self.defined.get(link)?));
        Some(linked.unwrap_or(definition))
    }

    fn levels(&self, list: &List) -> [Option<Level>; LEVELS] {
        let mut levels = self.definition(&list.definition).map(|d| d.levels.clone()).unwrap_or_default();
        for (level, own) in levels.iter_mut().zip(&list.levels) {
            if own.is_some() {
                level.clone_from(own);
            }
        }
        for (level, start) in levels.iter_mut().zip(&list.starts) {
            if let (Some(level), Some(start)) = (level, start) {
                level.start = *start;
            }
        }
        levels
    }
}

fn start_of(levels: &[Option<Level>; LEVELS], index: usize) -> u32 {
    levels.get(index).and_then(|l| l.as_ref()).map_or(1, |l| l.start)
}

/// Counts a level on, lets higher levels begin that were skipped, and lower ones start again.
fn count(counters: &mut [Option<u32>; LEVELS], index: usize, levels: &[Option<Level>; LEVELS]) {
    for (at, counter) in counters.iter_mut().enumerate() {
        if at < index {
            counter.get_or_insert(start_of(levels, at));
        } else if at == index {
            *counter = Some(counter.map_or_else(|| start_of(levels, at), |n| n.saturating_add(1)));
        } else {
            let restart = levels.get(at).and_then(|l| l.as_ref()).and_then(|l| l.restart);
            if restart.is_none_or(|after| after > 0 && index < usize::from(after)) {
                *counter = None;
            }
        }
    }
}

/// Puts the numbers into a label such as `%1.%2)`.
fn label(own: &Level, levels: &[Option<Level>; LEVELS], counters: &[Option<u32>; LEVELS]) -> String {
    let mut out = String::new();
    let mut characters = own.text.chars().peekable();
    while let Some(character) = characters.next() {
        let digit = if character == '%' { characters.peek().and_then(|c| c.to_digit(10)) } else { None };
        match digit {
            Some(number @ 1..=9) => {
                characters.next();
                let at = number as usize - 1;
                let format = levels[at].as_ref().map_or(NumberFormat::Decimal, |l| l.format);
                let format = if own.legal { NumberFormat::Decimal } else { format };
                out.push_str(&format.write(counters[at].unwrap_or_else(|| start_of(levels, at))));
            }
            _ => out.push(character),
        }
    }
    out
}

#[derive(Clone, Copy, PartialEq)]
enum Element {
    Root,
    Definition,
    List,
    Override,
    Level,
    RunProps,
    Other,
}

#[derive(Default)]
struct Parser {
    definitions: BTreeMap<String, Definition>,
    lists: BTreeMap<u32, List>,
    definition: String,
    list: u32,
    level: usize,
    /// Whether the level stands in a list rather than in a definition.
    in_list: bool,
}

impl Parser {
    fn start(&mut self, parent: Element, tag: &Tag<'_>) -> Element {
        match (parent, tag.name()) {
            (Element::Root, "numbering") => return Element::Root,
            (Element::Root, "abstractNum") => {
                self.in_list = false;
                self.definition = tag.attr("abstractNumId").unwrap_or_default();
                self.definitions.insert(self.definition.clone(), Definition::default());
                return Element::Definition;
            }
            (Element::Root, "num") => {
                self.in_list = true;
                self.list = tag.number("numId").unwrap_or(0);
                self.lists.insert(self.list, List::default());
                return Element::List;
            }
            (Element::List, "lvlOverride") => {
                self.level = level_index(tag);
                return Element::Override;
            }
            (Element::Definition | Element::Override, "lvl") => {
                self.level = level_index(tag);
                if let Some(slot) = self.slot() {
                    *slot = Some(Level::default());
                }
                return Element::Level;
            }
            (Element::Level, "rPr") => return Element::RunProps,
            (Element::Definition, "numStyleLink") => self.in_definition(|d| d.link = tag.val()),
            (Element::Definition, "styleLink") => self.in_definition(|d| d.defines = tag.val()),
            (Element::List, "abstractNumId") => {
                self.in_entry(|l| l.definition = tag.val().unwrap_or_default())
            }
            (Element::Override, "startOverride") => {
                let (level, start) = (self.level, tag.number("val"));
                self.in_entry(|l| l.starts[level] = start);
            }
            (Element::Level, "pStyle") => {
                let level = u8::try_from(self.level).unwrap_or(0);
                if let Some(style) = tag.val() {
                    self.in_definition(|d| {
                        d.styles.insert(style, level);
                    });
                }
            }
            (Element::Level | Element::RunProps, name) => self.level_property(name, tag),
            _ => {}
        }
        Element::Other
    }

    fn level_property(&mut self, name: &str, tag: &Tag<'_>) {
        let Some(Some(level)) = self.slot() else { return };
        match name {
            "start" => level.start = tag.number("val").unwrap_or(1),
            "numFmt" => level.format = NumberFormat::from_word(&tag.val().unwrap_or_default()),
            "lvlText" => level.text = short(&tag.val().unwrap_or_default()),
            "isLgl" => level.legal = tag.on(),
            "lvlRestart" => level.restart = tag.number("val"),
            "rFonts" => level.font = tag.attr("ascii").or_else(|| tag.attr("hAnsi")),
            _ => {}
        }
    }

    fn slot(&mut self) -> Option<&mut Option<Level>> {
        if self.in_list {
            self.lists.get_mut(&self.list)?.levels.get_mut(self.level)
        } else {
            self.definitions.get_mut(&self.definition)?.levels.get_mut(self.level)
        }
    }

    fn in_definition(&mut self, change: impl FnOnce(&mut Definition)) {
        if let Some(definition) = self.definitions.get_mut(&self.definition) {
            change(definition);
        }
    }

    fn in_entry(&mut self, change: impl FnOnce(&mut List)) {
        if let Some(list) = self.lists.get_mut(&self.list) {
            change(list);
        }
    }
}

fn level_index(tag: &Tag<'_>) -> usize {
    tag.number("ilvl").unwrap_or(0usize).min(LEVELS - 1)
}
