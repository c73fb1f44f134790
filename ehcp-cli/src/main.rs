//! The `ehcp` command: arguments, files and exit codes. What it prints is made in `ehcp-report`.

mod args;
mod check;
mod clock;
mod compare;
mod input;
mod ledger;
mod out;
mod read;
mod rules;
mod schema;
mod screen;
mod statements;
mod thread;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command, CompletionsArgs};
use out::{Out, Status, Stop};

fn main() -> ExitCode {
    quieten_pdf();
    let cli = Cli::parse();
    let mut out = Out::new();
    let done = match cli.command {
        Command::Check(args) => check::run(&args, &mut out),
        Command::Statements(args) => statements::run(&args, &mut out),
        Command::Read(args) => read::run(&args, &mut out),
        Command::Clock(args) => clock::run(&args, &mut out),
        Command::Thread(args) => thread::run(&args, &mut out),
        Command::Ledger(args) => ledger::run(&args, &mut out),
        Command::Compare(args) => compare::run(&args, &mut out),
        Command::Rules(args) => rules::run(&args, &mut out),
        Command::Schema(args) => schema::run(&args, &mut out),
        Command::Completions(args) => completions(&args, &mut out),
    };
    match done.and_then(|status| out.finish().map(|()| status)) {
        Ok(status) => status.into(),
        // Whoever was reading has seen enough.
        Err(Stop::Closed) => ExitCode::SUCCESS,
        Err(Stop::Failed(reason)) => {
            out::say(&reason);
            Status::Trouble.into()
        }
    }
}

// A panic of the PDF library becomes an error that names the file; its own message could hold words of the
// document. The hook is the program's, so a library may not set it for its hosts.
fn quieten_pdf() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(ehcp_read::pdf::THREAD) {
            hook(panic);
        }
    }));
}

fn completions(args: &CompletionsArgs, out: &mut Out) -> Result<Status, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "ehcp", &mut script);
    out.write(&String::from_utf8_lossy(&script))?;
    Ok(Status::Clean)
}
