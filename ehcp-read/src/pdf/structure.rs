//! The structure tree of a tagged PDF: which marked content is a heading.

use std::collections::{BTreeMap, BTreeSet};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier};

/// Elements that are looked at.
const ELEMENTS: usize = 400_000;

/// Levels of headings by page (from 0) and number of the marked content.
pub(super) type Headings = BTreeMap<(usize, u32), u8>;

/// An element still to be looked at.
struct Open<'a> {
    object: Object<'a>,
    page: Option<usize>,
    level: u8,
}

/// Reads the headings of a tagged file; none for one without tags.
pub(super) fn headings(pdf: &Pdf) -> Headings {
    let mut out = Headings::new();
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let Some(tree) = catalog.and_then(|c| c.get::<Dict<'_>>(b"StructTreeRoot".as_slice())) else {
        return out;
    };
    let roles = tree.get::<Dict<'_>>(b"RoleMap".as_slice());
    let ids = pdf.pages().iter().enumerate().filter_map(|(n, p)| Some((p.raw().obj_id()?, n)));
    let pages: BTreeMap<ObjectIdentifier, usize> = ids.collect();
    let mut seen = BTreeSet::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    open.extend(tree.get::<Object<'_>>(b"K".as_slice()).map(|object| Open { object, page: None, level: 0 }));
    let mut budget = ELEMENTS;
    while let Some(Open { object, page, level }) = open.pop() {
        budget = budget.saturating_sub(1);
        if budget == 0 {
            break;
        }
        match object {
            Object::Array(kids) => {
                let kids = kids.iter::<Object<'_>>().map(|object| Open { object, page, level });
                open.extend(kids.take(budget));
            }
            Object::Number(number) => {
                if let (Some(page), true, Ok(tag)) = (page, level > 0, u32::try_from(number.as_i64())) {
                    out.insert((page, tag), level);
                }
            }
            Object::Dict(element) => {
                if element.obj_id().is_some_and(|id| !seen.insert(id)) {
                    continue;
                }
                let own = element.get_ref(b"Pg".as_slice()).and_then(|r| pages.get(&r.into()).copied());
                let page = own.or(page);
                if let Some(tag) = element.get::<u32>(b"MCID".as_slice()) {
                    if let (Some(page), true) = (page, level > 0) {
                        out.insert((page, tag), level);
                    }
                    continue;
                }
                let level = heading(&element, roles.as_ref()).unwrap_or(level);
                open.extend(element.get::<Object<'_>>(b"K".as_slice()).map(|object| Open {
                    object,
                    page,
                    level,
                }));
            }
            _ => {}
        }
    }
    out
}

/// Level of a heading element, by its type or the standard type that this is mapped to.
fn heading(element: &Dict<'_>, roles: Option<&Dict<'_>>) -> Option<u8> {
    let mut name = element.get::<Name<'_>>(b"S".as_slice())?;
    for _ in 0..5 {
        let level = match name.as_str() {
            "Title" | "H" => Some(1),
            other => {
                other.strip_prefix('H').and_then(|n| n.parse::<u8>().ok()).filter(|n| (1..=9).contains(n))
            }
        };
        if level.is_some() {
            return level;
        }
        name = roles?.get::<Name<'_>>(&*name)?;
    }
    None
}
