//! What a comparison found, as people and programs read it.

pub mod fidelity;
pub mod versions;
