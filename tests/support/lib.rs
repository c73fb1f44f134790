//! Fixture loader shared by the root tests and benchmarks.
