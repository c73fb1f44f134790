//! Weights of the model, fitted on labelled plans.

use super::pair::{FIRST, Kind, SECOND};

/// A weighted sum and where it starts, for each kind of link.
pub(super) struct Model<const N: usize> {
    pub(super) start: [f64; 4],
    pub(super) weights: [f64; N],
}

impl<const N: usize> Model<N> {
    /// How likely a link is.
    pub(super) fn chance(&self, kind: Kind, x: &[f64; N]) -> f64 {
        let start = self.start.get(kind as usize).copied().unwrap_or(0.0);
        let sum: f64 = self.weights.iter().zip(x).map(|(w, x)| w * x).sum();
        1.0 / (1.0 + (-(start + sum)).exp())
    }
}

/// For a link seen alone.
#[rustfmt::skip]
pub(super) static ALONE: Model<FIRST> = Model {
    start: [-3.5, -3.13, -3.41, -3.0],
    weights: [0.42, 1.48, 2.1, 2.4, 0.12, 1.24, -0.66, 1.1, 1.71, -2.17, 2.58, 1.43, 2.02, -1.76],
};

/// For a link seen among the others.
#[rustfmt::skip]
pub(super) static AMONG: Model<SECOND> = Model {
    start: [0.48, -0.2, 0.6, 0.3],
    weights: [0.58, 0.19, 0.63, 1.23, 0.54, -0.65, 0.32, -0.56, 0.52, 0.74, -0.32],
};

/// How likely a link has to be to be drawn.
pub(super) const ENOUGH: f64 = 0.375;
