//! Results on standard output, messages on standard error, and the exit status.

use std::{
    io::{self, BufWriter, IsTerminal, Stdout, Write},
    process::ExitCode,
};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Nothing at or above what was asked to fail on.
    Clean,
    /// Something was.
    Found,
    /// A file could not be read, or the call was wrong.
    Trouble,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(match status {
            Status::Clean => 0,
            Status::Found => 1,
            Status::Trouble => 2,
        })
    }
}

/// Why a run stopped early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The reader of standard output went away.
    Closed,
    /// Something else; said in words.
    Failed(String),
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Self {
        if e.kind() == io::ErrorKind::BrokenPipe {
            Stop::Closed
        } else {
            Stop::Failed(format!("cannot write: {e}"))
        }
    }
}

/// Standard output, buffered.
pub(crate) struct Out {
    to: BufWriter<Stdout>,
}

impl Out {
    pub(crate) fn new() -> Self {
        Self { to: BufWriter::new(io::stdout()) }
    }

    pub(crate) fn is_terminal(&self) -> bool {
        self.to.get_ref().is_terminal()
    }

    /// Writes as it is.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Stop> {
        Ok(self.to.write_all(text.as_bytes())?)
    }

    /// Writes a line.
    pub(crate) fn line(&mut self, text: &str) -> Result<(), Stop> {
        self.write(text)?;
        self.write("\n")
    }

    /// Hands over what is buffered.
    pub(crate) fn finish(&mut self) -> Result<(), Stop> {
        Ok(self.to.flush()?)
    }
}

/// Says something to the person on standard error; if nobody listens, so be it.
pub(crate) fn say(message: &str) {
    let _ = writeln!(io::stderr(), "ehcp: {message}");
}
