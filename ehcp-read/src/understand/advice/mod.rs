//! Turns the common form of a document into professional advice.
//!
//! Headings say what stands below them; without a heading for recommendations (a letter), sentences are told by
//! their verbs. The document is walked once for its headings and, where none of them held a recommendation, once
//! more for its sentences.

mod cuts;
mod entries;
mod headings;
mod heads;
mod sentences;
mod tables;
mod topic;
mod walk;

use ehcp_core::advice::Advice;
use ehcp_core::plan::{Letter, Plan, Section, SectionState};

use super::links;
use crate::details;
use crate::document::Document;
use walk::Walk;

/// Reads a document as advice.
pub(crate) fn advice(doc: &Document) -> Advice {
    let mut walk = Walk::default();
    walk.document(&doc.blocks);
    if !walk.recommends() {
        walk = Walk { prose: true, ..Walk::default() };
        walk.document(&doc.blocks);
    }
    finish(walk)
}

fn finish(walk: Walk) -> Advice {
    let Walk { statements, notes, lines, links, refs, title, .. } = walk;
    // Links and the person are worked out as those of a plan whose one section holds all of it.
    let mut section = Section::new(Letter::Other, SectionState::Content);
    section.statements = statements;
    let mut plan = Plan { notes, sections: vec![section], ..Plan::default() };
    links::resolve(&mut plan, links, &refs);
    let front = details::adviser(&mut plan, &lines, title.as_deref());
    let Plan { person, notes, links, sections, .. } = plan;
    Advice {
        title: title.map(Into::into),
        role: front.role,
        profession: front.profession.map(Into::into),
        author: front.author.map(Into::into),
        date: front.date,
        person,
        statements: sections.into_iter().flat_map(|s| s.statements).collect(),
        notes,
        links,
        ..Advice::default()
    }
}
