//! Weights of the model, fitted on labelled plans.

use super::pair::{FIRST, Kind, SECOND};

/// A weighted sum and where it starts, for each kind of link.
pub(super) struct Model<const N: usize> {
    pub(super) start: [f64; 4],
    pub(super) weights: [f64; N],
}

impl<const N: usize> Model<N> {
    /// How likely a link is, as the logarithm of the odds.
    pub(super) fn odds(&self, kind: Kind, x: &[f64; N]) -> f64 {
        let start = self.start.get(kind as usize).copied().unwrap_or(0.0);
        let sum: f64 = self.weights.iter().zip(x).map(|(w, x)| w * x).sum();
        start + sum
    }
}

/// For a link seen alone.
#[rustfmt::skip]
pub(super) static ALONE: Model<FIRST> = Model {
    start: [-3.49, -3.13, -3.41, -3.0],
    weights: [
        0.35, 1.43, 1.75, 2.14, 0.04, 1.27, -0.16, 1.23, -0.66, 1.13, 1.72, -2.11,
        2.55, 1.51, 1.84, -1.75,
    ],
};

/// For a link seen among the others.
#[rustfmt::skip]
pub(super) static AMONG: Model<SECOND> = Model {
    start: [0.05, 1.03, 0.15, 0.3],
    weights: [
        0.7, 0.24, 0.2, 1.45, 0.65, -0.36, 0.28, 0.55, -0.17, 0.95, 0.42, 0.01, -0.84,
        0.26, -0.14, -0.43, 0.37,
    ],
};

/// How likely a link has to be to be drawn.
pub(super) const ENOUGH: f64 = 0.35;
