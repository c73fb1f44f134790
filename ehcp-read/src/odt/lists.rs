//! Lists of an OpenDocument text: how levels are labelled, and how far each list has counted.

use std::collections::BTreeMap;

use crate::document::ListItem;
use crate::office::labels::NumberFormat;

/// Levels of a list.
const LEVELS: usize = 10;
/// Numbers that have been reached, level by level.
type Counters = [Option<u32>; LEVELS];

/// How one level is labelled.
#[derive(Clone, Debug)]
pub(super) struct ListLevel {
    pub(super) bullet: Option<String>,
    pub(super) format: NumberFormat,
    pub(super) prefix: String,
    pub(super) suffix: String,
    pub(super) start: u32,
    /// How many levels the number shows, such as two in `3.1`.
    pub(super) shown_levels: usize,
}

impl Default for ListLevel {
    fn default() -> Self {
        Self {
            bullet: None,
            format: NumberFormat::None,
            prefix: String::new(),
            suffix: String::new(),
            start: 1,
            shown_levels: 1,
        }
    }
}

/// The levels of a list style.
#[derive(Clone, Debug, Default)]
pub(super) struct ListStyle {
    levels: [Option<ListLevel>; LEVELS],
}

impl ListStyle {
    /// Sets a level, counted from 1.
    pub(super) fn set(&mut self, level: usize, value: ListLevel) {
        if let Some(slot) = level.checked_sub(1).and_then(|l| self.levels.get_mut(l)) {
            *slot = Some(value);
        }
    }

    fn start(&self, index: usize) -> u32 {
        self.levels.get(index).and_then(|l| l.as_ref()).map_or(1, |l| l.start)
    }

    /// Counts a level on and labels the item.
    pub(super) fn next(
        &self,
        counters: &mut Counters,
        index: usize,
        restart: Option<u32>,
    ) -> Option<ListItem> {
        for (at, counter) in counters.iter_mut().enumerate() {
            if at < index {
                counter.get_or_insert(self.start(at));
            } else if at == index {
                let next = counter.map_or_else(|| self.start(at), |n| n.saturating_add(1));
                *counter = Some(restart.unwrap_or(next));
            } else {
                *counter = None;
            }
        }
        let level = self.levels.get(index)?.as_ref()?;
        let marker =
            level.bullet.clone().unwrap_or_else(|| self.label(level, counters, index)).trim().to_owned();
        let ordered = level.bullet.is_none();
        (!marker.is_empty()).then_some(ListItem { level: u8::try_from(index).unwrap_or(0), marker, ordered })
    }

    fn label(&self, level: &ListLevel, counters: &Counters, index: usize) -> String {
        if level.format == NumberFormat::None {
            return String::new();
        }
        let first = (index + 1).saturating_sub(level.shown_levels.max(1));
        let numbers: Vec<String> = counters
            .iter()
            .zip(&self.levels)
            .take(index + 1)
            .skip(first)
            .map(|(number, level)| {
                let format = level.as_ref().map_or(NumberFormat::Decimal, |l| l.format);
                format.write(number.unwrap_or(1))
            })
            .filter(|n| !n.is_empty())
            .collect();
        format!("{}{}{}", level.prefix, numbers.join("."), level.suffix)
    }
}

/// A list that is open.
struct OpenList {
    style: Option<String>,
    id: Option<String>,
    /// Whether the item that is open still waits for its first paragraph, and the number it starts with.
    waiting: Option<Option<u32>>,
}

/// The lists that are open, and how far earlier ones have counted.
#[derive(Default)]
pub(super) struct Lists {
    open: Vec<OpenList>,
    counters: Counters,
    by_style: BTreeMap<String, Counters>,
    by_id: BTreeMap<String, Counters>,
    outline: Counters,
    /// Lists that were open around a box or note, whose lists are its own.
    outer: Vec<(Vec<OpenList>, Counters)>,
}

impl Lists {
    /// Begins a list, which may go on counting where an earlier one stopped.
    pub(super) fn open(
        &mut self,
        style: Option<String>,
        id: Option<String>,
        goes_on: bool,
        after: Option<&str>,
    ) {
        let style = style.or_else(|| self.open.last()?.style.clone());
        let depth = self.open.len();
        if depth == 0 {
            self.counters = match after {
                Some(list) => self.by_id.get(list).copied().unwrap_or_default(),
                None if goes_on => {
                    style.as_ref().and_then(|s| self.by_style.get(s)).copied().unwrap_or_default()
                }
                None => Counters::default(),
            };
        } else if !goes_on {
            for counter in self.counters.iter_mut().skip(depth) {
                *counter = None;
            }
        }
        self.open.push(OpenList { style, id, waiting: None });
    }

    pub(super) fn close(&mut self) {
        let Some(list) = self.open.pop() else { return };
        if self.open.is_empty() {
            if let Some(style) = list.style {
                self.by_style.insert(style, self.counters);
            }
            if let Some(id) = list.id {
                self.by_id.insert(id, self.counters);
            }
        }
    }

    pub(super) fn open_item(&mut self, start: Option<u32>) {
        if let Some(list) = self.open.last_mut() {
            list.waiting = Some(start);
        }
    }

    /// The label of a paragraph, if it is the first one of an item.
    pub(super) fn label(&mut self, styles: &BTreeMap<String, ListStyle>) -> Option<ListItem> {
        let index = self.open.len().checked_sub(1)?.min(LEVELS - 1);
        let list = self.open.last_mut()?;
        let start = list.waiting.take()?;
        styles.get(list.style.as_deref()?)?.next(&mut self.counters, index, start)
    }

    /// The number of a heading.
    pub(super) fn heading(&mut self, style: &ListStyle, level: u8) -> Option<ListItem> {
        let index = usize::from(level).checked_sub(1)?.min(LEVELS - 1);
        style.next(&mut self.outline, index, None)
    }

    /// Sets the open lists aside while a box or note is read.
    pub(super) fn enter(&mut self) {
        self.outer.push((std::mem::take(&mut self.open), self.counters));
    }

    pub(super) fn leave(&mut self) {
        if let Some((open, counters)) = self.outer.pop() {
            self.open = open;
            self.counters = counters;
        }
    }
}
