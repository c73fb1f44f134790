//! The findings, section by section.

use maud::{Markup, html as markup};

use super::{item, part::Part};
use crate::{group::Group, words::Labels};

pub(super) fn findings(part: &Part<'_>, groups: &[Group<'_>], labels: &Labels<'_>) -> Markup {
    markup! {
        @if !groups.is_empty() { div id=(part.id("findings")) {} }
        @for group in groups {
            @let id = part.section_id(group);
            section aria-labelledby=(id) {
                (part.heading(&id, part.named.subject.title(group.section)))
                @for (i, found) in group.items.iter().enumerate() {
                    (item::item(found, &part.item_id(group, i), part.named, labels, part.options.quote))
                }
            }
        }
    }
}
