//! One plan of the page.

use std::collections::BTreeMap;

use maud::{Markup, html as markup};

use crate::{Named, Options, group::Group};

/// One plan of the page, and how it is shown.
pub(super) struct Part<'p> {
    pub(super) named: &'p Named<'p>,
    /// Its number on the page, from 1.
    pub(super) number: usize,
    /// Whether the page holds others.
    pub(super) several: bool,
    pub(super) options: &'p Options,
}

impl Part<'_> {
    /// An id on the page that no other plan has.
    pub(super) fn id(&self, what: &str) -> String {
        format!("plan{}-{what}", self.number)
    }

    /// A heading's words where they must name the plan.
    pub(super) fn title(&self, title: &str) -> String {
        if self.several { format!("{title}: {}", self.named.name) } else { title.to_owned() }
    }

    /// The heading of a part of the page about this plan.
    pub(super) fn heading(&self, id: &str, title: &str) -> Markup {
        markup! {
            h2 id=(id) {
                (title)
                @if self.several { " " span.small.soft { (self.named.name) } }
            }
        }
    }

    /// The id of what is said about a section.
    pub(super) fn section_id(&self, group: &Group<'_>) -> String {
        self.id(group.section.map_or("whole", |s| s.as_str()))
    }

    /// The id of what is said about the statement of a group's item, numbered within its section: a
    /// vendor's own ids may hold anything.
    pub(super) fn item_id(&self, group: &Group<'_>, number: usize) -> String {
        format!("{}-{}", self.section_id(group), number + 1)
    }

    /// Where findings about each statement stand on the page.
    pub(super) fn places<'g>(&self, groups: &'g [Group<'_>]) -> BTreeMap<&'g str, String> {
        let mut places = BTreeMap::new();
        for group in groups {
            for (number, item) in group.items.iter().enumerate() {
                if let Some(statement) = item.statement {
                    let place = || format!("#{}", self.item_id(group, number));
                    places.entry(statement.id.as_str()).or_insert_with(place);
                }
            }
        }
        places
    }
}
