//! The words of a statement cut into what both versions have and what only one has.

use ehcp_core::{
    compare::versions::{Field, Mark, Side},
    plan::{Plan, Statement},
};

use crate::marks::pieces;

/// A field of a statement in pieces.
pub(super) struct Pieces<'p> {
    pub(super) field: Field,
    /// The heading of a cell.
    pub(super) heading: Option<&'p str>,
    /// Words, and whether only this version has them.
    pub(super) pieces: Vec<(&'p str, bool)>,
}

/// The statement of one side of a change.
pub(super) fn statement<'p>(plan: &'p Plan, side: &Side) -> Option<&'p Statement> {
    plan.statements().find(|(_, s)| s.id == side.id).map(|(_, s)| s)
}

/// Every field of a statement, in pieces.
pub(super) fn of<'p>(statement: &'p Statement, marks: &[Mark]) -> Vec<Pieces<'p>> {
    let cut =
        |field: Field, text: &'p str| pieces(text, marks.iter().filter(|m| m.field == field).map(|m| m.span));
    let mut all = Vec::new();
    if let Some(lead_in) = &statement.lead_in {
        all.push(Pieces { field: Field::LeadIn, heading: None, pieces: cut(Field::LeadIn, lead_in) });
    }
    all.push(Pieces { field: Field::Text, heading: None, pieces: cut(Field::Text, &statement.text) });
    for (i, column) in statement.columns.iter().enumerate().filter(|(_, c)| !c.text.trim().is_empty()) {
        let heading = Some(column.heading.as_str());
        all.push(Pieces { field: Field::Column(i), heading, pieces: cut(Field::Column(i), &column.text) });
    }
    all
}
