//! What speaks for a link between two statements, as numbers.

use super::{
    grid::{Grid, Line},
    node::{Family, Node, Side},
    related::Shared,
    stated::{STATED, Said},
};

/// The kinds of link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    NeedOutcome,
    NeedProvision,
    OutcomeProvision,
    AspirationOutcome,
}

impl Kind {
    pub(super) const ALL: [Kind; 4] =
        [Kind::NeedOutcome, Kind::NeedProvision, Kind::OutcomeProvision, Kind::AspirationOutcome];

    pub(super) fn sides(self) -> (Side, Side) {
        match self {
            Kind::NeedOutcome => (Side::Need, Side::Outcome),
            Kind::NeedProvision => (Side::Need, Side::Provision),
            Kind::OutcomeProvision => (Side::Outcome, Side::Provision),
            Kind::AspirationOutcome => (Side::Aspiration, Side::Outcome),
        }
    }
}

impl Kind {
    /// The side through which the two ends may be joined.
    pub(super) fn middle(self) -> Side {
        match self {
            Kind::NeedOutcome => Side::Provision,
            Kind::NeedProvision => Side::Outcome,
            Kind::OutcomeProvision | Kind::AspirationOutcome => Side::Need,
        }
    }
}

/// How many numbers speak for a link when it is seen alone.
pub(super) const FIRST: usize = 12 + STATED;
pub(super) type First = [f64; FIRST];

/// What speaks for a link between two statements seen alone.
pub(super) fn first(one: &Node<'_>, other: &Node<'_>, shared: &Shared, said: Said) -> First {
    // Aspirations stand in the order in which they were told.
    let near = if one.side == Side::Aspiration { 1.0 } else { (one.at - other.at).abs() };
    let areas = match (one.areas, other.areas) {
        (0, _) | (_, 0) => 0.0,
        (x, y) if x & y != 0 => 1.0,
        _ => -1.0,
    };
    let (same, apart) = match (one.family, other.family) {
        (Family::Any, _) | (_, Family::Any) => (0.0, 0.0),
        (x, y) if x == y => (f64::from(x != Family::Education), 0.0),
        _ => (0.0, 1.0),
    };
    let [firm, together, alone, elsewhere] = said.numbers();
    [
        shared.words.sqrt(),
        shared.weight,
        shared.themes,
        shared.theme,
        shared.fields,
        shared.chief,
        shared.cover,
        if near < 0.5 { (-(near / 0.12).powi(2)).exp() } else { 0.0 },
        (1.0 - 2.0 * near).max(0.0),
        areas,
        same,
        apart,
        firm,
        together,
        alone,
        elsewhere,
    ]
}

/// How many numbers speak for a link when it is seen among the others.
pub(super) const SECOND: usize = 11 + STATED;
pub(super) type Second = [f64; SECOND];

/// What speaks for a link among the others: how likely it is alone, how it stands in its row and column, by way
/// of a third statement, and beside its neighbours.
pub(super) fn second(grid: &Grid, at: (usize, usize), lines: (&Line, &Line), way: f64, said: Said) -> Second {
    let (r, c) = at;
    let (row, column) = lines;
    let (chance, odds) = (grid.at(r, c), grid.odds(r, c));
    let before = |i: usize| i.checked_sub(1).unwrap_or(i);
    let beside = grid.at(r, before(c)).max(grid.at(r, (c + 1).min(grid.columns.saturating_sub(1))));
    let above = grid.at(before(r), c).max(grid.at((r + 1).min(grid.rows.saturating_sub(1)), c));
    #[allow(clippy::cast_precision_loss)] // statements of a plan
    let place = |line: &Line| 1.0 / (1.0 + line.rank(chance) as f64);
    let [firm, together, alone, elsewhere] = said.numbers();
    [
        odds,
        odds - row.best,
        odds - column.best,
        way,
        beside,
        above,
        way.sqrt(),
        place(row),
        place(column),
        row.sum.min(4.0),
        column.sum.min(4.0),
        firm,
        together,
        alone,
        elsewhere,
    ]
}
