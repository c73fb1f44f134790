//! The `ehcp` command.
fn main() {}
