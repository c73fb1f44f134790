//! Versions of invented plans.
