//! Weighs every possible link, alone and then among the others, and keeps those that are likely.
//!
//! A link seen alone has shared words and themes, order and headings, and what the plan states. Seen among the
//! others it is likelier where it is the best that either statement has, where both ends are linked with one
//! third statement, and where its neighbours are linked too.

use super::{
    Evidence, Link,
    gaps::Likeliest,
    grid::{Grid, Line, chance},
    node::{Nodes, Side},
    pair::{self, Kind, SECOND},
    related::{Meaning, Relatedness, Room, Shared},
    stated::{Said, Stated},
    vocabulary::themes,
    weights::{ALONE, AMONG, ENOUGH},
};
use crate::plan::{self, LinkBasis};

/// The links of a plan, and those that only a heading over many statements makes.
pub(super) struct Drawn {
    pub(super) links: Vec<Link>,
    pub(super) loose: Vec<Link>,
    pub(super) likeliest: Likeliest,
}

// Whether a pair is so unlikely, and both ends have so much likelier ones, that it cannot come to a link: most
// pairs of a plan are. Only links are drawn and only the likeliest of a statement counts for gaps, so that
// nothing is lost by not weighing it further.
fn is_hopeless(odds: f64, row: &Line, column: &Line, way: f64) -> bool {
    odds < -3.2 && way < 0.05 && row.best - odds > 2.5 && column.best - odds > 2.5
}

/// Everything that is needed to weigh links.
pub(super) struct Weighing<'n, 'a> {
    nodes: &'n Nodes<'a>,
    meaning: Meaning,
    stated: Stated,
    sides: [Vec<usize>; 4],
    alone: [Grid; 4],
    // Whether a host says what is related, so that shared words need not.
    hosted: bool,
}

impl<'n, 'a> Weighing<'n, 'a> {
    pub(super) fn new(nodes: &'n Nodes<'a>, links: &[plan::Link], host: Option<&dyn Relatedness>) -> Self {
        let sides = [Side::Aspiration, Side::Need, Side::Outcome, Side::Provision].map(|s| nodes.of_side(s));
        let mut weighing = Self {
            nodes,
            meaning: Meaning::of(nodes),
            stated: Stated::of(nodes, links),
            sides,
            alone: Default::default(),
            hosted: host.is_some(),
        };
        weighing.alone = Kind::ALL.map(|kind| {
            let (rows, columns) = weighing.ends(kind);
            let mut grid = Grid::new(rows.len(), columns.len());
            weighing.each_alone(kind, host, |_, _, x| grid.push(ALONE.odds(kind, x)));
            grid
        });
        weighing
    }

    // Calls back with what speaks for every pair seen alone, row by row.
    fn each_alone(
        &self,
        kind: Kind,
        host: Option<&dyn Relatedness>,
        mut with: impl FnMut(usize, usize, &pair::First),
    ) {
        let (rows, columns) = self.ends(kind);
        let index = self.meaning.index(columns);
        let mut room = Room::default();
        for &a in rows {
            let Some(one) = self.nodes.list.get(a) else { continue };
            self.meaning.row(a, &index, &mut room);
            for (&b, shared) in columns.iter().zip(&room.shared) {
                let Some(other) = self.nodes.list.get(b) else { continue };
                let asked = host.map(|host| Shared::told(host.related(one.statement, other.statement)));
                let said = self.stated.said(kind, a, b);
                with(a, b, &pair::first(one, other, asked.as_ref().unwrap_or(shared), said));
            }
        }
    }

    fn side(&self, side: Side) -> &[usize] {
        self.sides.get(side as usize).map_or(&[], Vec::as_slice)
    }

    fn ends(&self, kind: Kind) -> (&[usize], &[usize]) {
        let (one, other) = kind.sides();
        (self.side(one), self.side(other))
    }

    fn grid(&self, kind: Kind) -> &Grid {
        let [need_outcome, need_provision, outcome_provision, aspiration] = &self.alone;
        match kind {
            Kind::NeedOutcome => need_outcome,
            Kind::NeedProvision => need_provision,
            Kind::OutcomeProvision => outcome_provision,
            Kind::AspirationOutcome => aspiration,
        }
    }

    // The best way from one end to the other through the third side.
    fn ways(&self, kind: Kind) -> Vec<(f64, u32)> {
        if kind != Kind::AspirationOutcome && self.side(kind.middle()).is_empty() {
            return Vec::new();
        }
        let (no, np, op) =
            (self.grid(Kind::NeedOutcome), self.grid(Kind::NeedProvision), self.grid(Kind::OutcomeProvision));
        match kind {
            Kind::NeedOutcome => np.through(op),
            Kind::NeedProvision => no.through(&op.turned()),
            Kind::OutcomeProvision => no.turned().through(&np.turned()),
            Kind::AspirationOutcome => Vec::new(),
        }
    }

    /// Calls back with every pair, or those that may come to a link: the two ends, what speaks for it among the
    /// others, what the plan says, and the statement through which the two are joined.
    fn each(
        &self,
        kind: Kind,
        every: bool,
        mut with: impl FnMut(usize, usize, pair::Second, Said, Option<usize>),
    ) {
        let grid = self.grid(kind);
        let (rows, columns) = self.ends(kind);
        let (in_row, in_column) = (grid.lines(), grid.turned().lines());
        let ways = self.ways(kind);
        for (r, &a) in rows.iter().enumerate() {
            for (c, &b) in columns.iter().enumerate() {
                // Where there is nothing to go through, the link stands for itself.
                let at = r * columns.len() + c;
                let (way, m) = ways.get(at).copied().unwrap_or((grid.at(r, c), u32::MAX));
                let said = self.stated.said(kind, a, b);
                let (Some(row), Some(column)) = (in_row.get(r), in_column.get(c)) else { continue };
                if !every
                    && matches!(said, Said::Nothing(_))
                    && is_hopeless(grid.odds(r, c), row, column, way)
                {
                    continue;
                }
                let x = pair::second(grid, (r, c), (row, column), way, said);
                with(a, b, x, said, self.side(kind.middle()).get(m as usize).copied());
            }
        }
    }

    fn evidence(&self, a: usize, b: usize, through: Option<usize>) -> Evidence {
        let (words, shared_themes) = self.meaning.evidence(a, b);
        let near = self.nodes.list.get(a).zip(self.nodes.list.get(b));
        Evidence {
            themes: shared_themes
                .into_iter()
                .filter_map(|t| themes().nth(t as usize))
                .map(|t| t.name)
                .collect(),
            words: words
                .into_iter()
                .filter_map(|w| self.nodes.shown.get(w as usize))
                .map(|w| w.as_str().into())
                .collect(),
            through: through.map(|m| self.id(m)),
            structure: near.is_some_and(|(x, y)| (x.at - y.at).abs() < 0.1 || x.areas & y.areas != 0),
        }
    }

    fn id(&self, i: usize) -> String {
        self.nodes.list.get(i).map(|n| n.statement.id.clone()).unwrap_or_default()
    }

    pub(super) fn draw(&self) -> Drawn {
        let likeliest = vec![[f64::NEG_INFINITY; 4]; self.nodes.list.len()];
        let mut drawn = Drawn { links: Vec::new(), loose: Vec::new(), likeliest };
        for kind in Kind::ALL {
            self.draw_kind(kind, &mut drawn);
        }
        for best in drawn.likeliest.iter_mut().flatten() {
            *best = chance(*best);
        }
        drawn
    }

    fn draw_kind(&self, kind: Kind, drawn: &mut Drawn) {
        let mut likely = Vec::new();
        let mut together: Vec<(usize, usize, f64, LinkBasis)> = Vec::new();
        self.each(kind, false, |a, b, x, said, through| {
            let odds = AMONG.odds(kind, &x);
            let (one, other) = kind.sides();
            for (i, side) in [(a, other), (b, one)] {
                let best = drawn.likeliest.get_mut(i).and_then(|sides| sides.get_mut(side as usize));
                if let Some(best) = best {
                    *best = best.max(odds);
                }
            }
            match said {
                Said::Firmly(basis) => likely.push((a, b, 1.0, basis, None)),
                Said::Together(_, basis) => together.push((a, b, chance(odds), basis)),
                // Most pairs are far from it: no need to tell how far.
                Said::Nothing(_) if odds > -2.0 && chance(odds) >= ENOUGH => {
                    let sure = chance(odds);
                    likely.push((a, b, sure, LinkBasis::Inferred, through.filter(|_| sure < 0.9)));
                }
                Said::Nothing(_) => {}
            }
        });
        let mut best = vec![0.0f64; self.nodes.list.len()];
        for &(_, b, sure, _) in &together {
            if let Some(best) = best.get_mut(b) {
                *best = best.max(sure);
            }
        }
        for &(a, b, sure, basis) in &together {
            // What a heading says of many holds at least of the likeliest.
            let keep = sure >= ENOUGH || best.get(b).is_some_and(|best| sure >= *best);
            let link = Link {
                from: self.id(a),
                to: self.id(b),
                basis,
                score: sure,
                evidence: self.evidence(a, b, None),
            };
            if keep { drawn.links.push(link) } else { drawn.loose.push(link) }
        }
        for (a, b, score, basis, through) in likely {
            let evidence = match basis {
                LinkBasis::Inferred => self.evidence(a, b, through),
                _ => Evidence::default(),
            };
            // Place alone makes no link.
            let nothing =
                evidence.words.is_empty() && evidence.themes.is_empty() && evidence.through.is_none();
            if basis == LinkBasis::Inferred && nothing && !self.hosted {
                continue;
            }
            drawn.links.push(Link { from: self.id(a), to: self.id(b), basis, score, evidence });
        }
    }

    /// What speaks for every pair, alone and among the others.
    pub(super) fn features(&self) -> Vec<(usize, String, String, Vec<f64>)> {
        let mut all = Vec::new();
        for (k, kind) in Kind::ALL.into_iter().enumerate() {
            let from = all.len();
            self.each_alone(kind, None, |a, b, x| all.push((k, self.id(a), self.id(b), x.to_vec())));
            let mut pairs = all.iter_mut().skip(from);
            self.each(kind, true, |_, _, second, _, _| {
                if let Some((.., x)) = pairs.next() {
                    x.extend::<[f64; SECOND]>(second);
                }
            });
        }
        all
    }
}
