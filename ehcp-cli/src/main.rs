//! The `ehcp` command: arguments, files and exit codes. What it prints is made in `ehcp-report`.

mod args;
mod check;
mod input;
mod out;
mod rules;
mod screen;
mod statements;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use out::{Out, Stop};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Out::new();
    let done = match cli.command {
        Command::Check(args) => check::run(&args, &mut out),
        Command::Statements(args) => statements::run(&args, &mut out),
        Command::Rules(args) => rules::run(&args, &mut out),
    };
    match done.and_then(|status| out.finish().map(|()| status)) {
        Ok(status) => status.into(),
        // Whoever was reading has seen enough.
        Err(Stop::Closed) => ExitCode::SUCCESS,
        Err(Stop::Failed(reason)) => {
            out::say(&reason);
            out::Status::Trouble.into()
        }
    }
}
