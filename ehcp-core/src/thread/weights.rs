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
    start: [-3.75, -3.58, -3.85, -3.4],
    weights: [
        -0.54, 1.78, 2.21, 1.93, 0.69, 1.29, -0.35, 1.51, -0.41, 1.16, 1.67, -2.62,
        2.28, 0.63, 4.43, -2.35,
    ],
};

/// For a link seen among the others.
#[rustfmt::skip]
pub(super) static AMONG: Model<SECOND> = Model {
    start: [0.06, 1.16, 0.37, 0.4],
    weights: [
        0.45, 0.28, 0.24, 4.42, 0.99, -0.1, -2.7, 1.09, -0.11, -0.1, -0.65,
        -0.73, -0.37, 1.68, 1.4,
    ],
};

/// How likely a link has to be to be drawn.
pub(super) const ENOUGH: f64 = 0.38;
