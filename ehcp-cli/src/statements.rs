//! `ehcp statements`.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
};

use ehcp_report::StatementLine;

use crate::{
    args::StatementsArgs,
    input,
    out::{Out, Status, Stop, say},
};

pub(crate) fn run(args: &StatementsArgs, out: &mut Out) -> Result<Status, Stop> {
    let name = input::name(&args.file);
    let mut lines: Box<dyn BufRead> = if input::is_stdin(&args.file) {
        Box::new(io::stdin().lock())
    } else {
        let file =
            File::open(&args.file).map_err(|e| Stop::Failed(format!("{name}: {}", input::reason(&e))))?;
        Box::new(BufReader::new(file))
    };
    let settings = args.about.settings();
    let options = args.show.options();
    let mut status = Status::Clean;
    let mut line = Vec::new();
    for number in 1_usize.. {
        line.clear();
        let read = lines
            .read_until(b'\n', &mut line)
            .map_err(|e| Stop::Failed(format!("{name}: {}", input::reason(&e))))?;
        if read == 0 {
            break;
        }
        match parse(&line, number) {
            Ok(None) => {}
            Ok(Some(statement)) => {
                out.line(&statement.answer(&settings, &options).to_string())?;
                // Whoever sends one line may wait for its answer before sending the next.
                out.finish()?;
            }
            Err(reason) => {
                status = Status::Trouble;
                say(&format!("{name}: line {number}: {reason}"));
            }
        }
    }
    Ok(status)
}

// `None` for a blank line.
fn parse(line: &[u8], number: usize) -> Result<Option<StatementLine>, String> {
    let line = std::str::from_utf8(line).map_err(|_| "not UTF-8 text".to_owned())?;
    let line = if number == 1 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line }.trim();
    if line.is_empty() {
        return Ok(None);
    }
    StatementLine::parse(line).map(Some).map_err(|e| e.to_string())
}
