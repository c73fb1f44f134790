//! Compares a plan with other documents about the same child.

pub mod fidelity;
pub mod versions;
