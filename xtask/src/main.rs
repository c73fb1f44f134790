//! Development tasks: `cargo xtask gen|check|test|accuracy`.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a command for developers

mod accuracy;
mod browser;
mod generate;
mod steps;
mod suites;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK
  gen [--check]   write the generated files, or fail if one is out of date
  test            set up what is needed and run every test: Rust, Python, C and pages
  check           what CI runs: format, lints, generated files, every test, documentation
  accuracy [--write] [--confusions NAME] [--also FOLDER]
                  measure rules and criteria on labelled material; list what differs; write the tables";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::verify(),
        ["test"] => suites::test(),
        ["accuracy", rest @ ..] => accuracy::run(rest),
        ["check"] => suites::check(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
