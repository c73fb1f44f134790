//! How much work a page asks for: content that draws other content many times over is measured before it is
//! interpreted.

use std::collections::BTreeMap;

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, ObjectIdentifier, Stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};

/// How often content that draws itself is taken to be drawn.
const CYCLE: u64 = super::device::DRAWS as u64;
/// Depth to which content inside content is followed.
const DEPTH: usize = 60;

/// Bytes of content that were measured, by object.
#[derive(Default)]
pub(super) struct Work {
    known: BTreeMap<ObjectIdentifier, u64>,
    open: Vec<ObjectIdentifier>,
}

impl Work {
    /// Bytes of content to be interpreted for a page, repetitions counted.
    pub(super) fn of(&mut self, page: &Page<'_>) -> u64 {
        let content = page.page_stream().unwrap_or_default();
        let mut work = self.content(content, page.resources());
        for annotation in annotations(page) {
            let appearance = annotation.get::<Dict<'_>>(b"AP".as_slice());
            if let Some(stream) = appearance.and_then(|a| a.get::<Stream<'_>>(b"N".as_slice())) {
                work = work.saturating_add(self.form(&stream, page.resources()));
            }
        }
        work
    }

    fn content(&mut self, content: &[u8], resources: &Resources<'_>) -> u64 {
        let mut work = content.len() as u64;
        if resources.x_objects.is_empty() || self.open.len() > DEPTH {
            return work;
        }
        let mut counts: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
        let mut operations = TypedIter::new(content);
        while let Some(operation) = operations.next() {
            if let TypedInstruction::XObject(x) = operation {
                let name: &[u8] = x.0.as_ref();
                *counts.entry(name.to_vec()).or_default() += 1;
            }
        }
        for (name, count) in counts {
            let form = resources.x_objects.get::<Stream<'_>>(&name);
            let form = form.map_or(0, |f| self.form(&f, resources));
            work = work.saturating_add(form.saturating_mul(count));
        }
        work
    }

    fn form(&mut self, stream: &Stream<'_>, outer: &Resources<'_>) -> u64 {
        let dict = stream.dict();
        if dict.get::<Name<'_>>(b"Subtype".as_slice()).is_some_and(|n| n.as_str() == "Image") {
            return 0;
        }
        let id = stream.obj_id();
        if let Some(&work) = self.known.get(&id) {
            return work;
        }
        let content = stream.decoded_data().unwrap_or_default();
        if self.open.contains(&id) {
            return (content.len() as u64).saturating_mul(CYCLE);
        }
        self.open.push(id);
        let own = dict.get::<Dict<'_>>(b"Resources".as_slice()).map(Resources::new);
        let work = self.content(&content, own.as_ref().unwrap_or(outer)).saturating_add(64);
        self.open.pop();
        self.known.insert(id, work);
        work
    }
}

/// The annotations of a page: notes, links, fields of a form.
pub(super) fn annotations<'a>(page: &Page<'a>) -> Vec<Dict<'a>> {
    let array = page.raw().get::<Array<'_>>(b"Annots".as_slice());
    array.iter().flat_map(|a| a.iter::<Dict<'_>>()).take(5_000).collect()
}
