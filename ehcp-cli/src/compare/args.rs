//! What the command line may say about a comparison.

use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};

use crate::args::{AboutArgs, FailOn, ShowArgs};

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("with").required(true).args(["previous", "advice"])))]
pub(crate) struct CompareArgs {
    /// The plan; `-` is standard input
    #[arg(value_name = "PLAN")]
    pub(crate) file: PathBuf,
    /// Earlier versions of the plan, the oldest first
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub(crate) previous: Vec<PathBuf>,
    /// Professional advice that the plan rests on
    #[arg(long, num_args = 1.., value_name = "FILE")]
    pub(crate) advice: Vec<PathBuf>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = CompareFormat::Text)]
    pub(crate) format: CompareFormat,
    #[command(flatten)]
    pub(crate) about: AboutArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
    /// The least severity that makes the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CompareFormat {
    /// For people, on a terminal
    Text,
    /// Everything, for programs, in the words of both
    Json,
    /// A page with both side by side, in their words
    Html,
    /// For a message or a minute
    Markdown,
    /// A table for a spreadsheet
    Csv,
}
