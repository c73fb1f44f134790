//! What the command line may say.

use std::{collections::BTreeMap, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use ehcp_core::{
    Level, Settings, Severity, Unit,
    plan::{PlanKind, Setting},
};
use ehcp_report::Options;
use jiff::civil::Date;

/// Reads Education, Health and Care plans and says, with evidence and authority, what they do not appear to
/// show. Nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(name = "ehcp", version, propagate_version = true, after_help = EXIT_STATUS)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_STATUS: &str = "Exit status: 0 nothing at or above --fail-on; 1 something was; \
    2 a file could not be read or the call was wrong.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check plans, and the advice they draw on, and say what they do not appear to show
    Check(CheckArgs),
    /// Show how a plan or a piece of advice was understood, or write it as JSON
    Read(ReadArgs),
    /// Judge single statements, one JSON object a line in and out
    Statements(StatementsArgs),
    /// Count statutory time limits for a caseload
    Clock(ClockArgs),
    /// Show how aspirations, needs, outcomes and provision of a plan hang together
    Thread(ThreadArgs),
    /// Show what a plan's provision adds up to
    Ledger(LedgerArgs),
    /// Compare a plan with earlier versions of it, or with the advice that it rests on
    Compare(crate::compare::CompareArgs),
    /// List the rules, or explain one
    Rules(RulesArgs),
    /// Write the JSON Schema of a form that programs read or write
    Schema(SchemaArgs),
    /// Write completions for a shell
    Completions(CompletionsArgs),
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Plans to check, or professional advice; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// How to write the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) about: AboutArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
    /// The least severity that makes the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
}

/// What is known about the plan that its document may not say.
#[derive(Debug, Args)]
pub(crate) struct AboutArgs {
    /// The day to judge the plan on, for a plan without a date of its own
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
    /// The kind of setting, whatever the plan says
    #[arg(long, value_parser = setting, value_name = "SETTING")]
    pub(crate) setting: Option<Setting>,
    /// The kind of plan, whatever the plan says
    #[arg(long, value_parser = plan_kind, value_name = "KIND")]
    pub(crate) kind: Option<PlanKind>,
    /// Leave out a rule, by code or name (may be repeated)
    #[arg(long, value_parser = rule_code, value_name = "CODE")]
    pub(crate) off: Vec<String>,
}

impl AboutArgs {
    pub(crate) fn settings(&self) -> Settings {
        let rules: BTreeMap<String, Level> = self.off.iter().map(|c| (c.clone(), Level::Off)).collect();
        Settings { as_of: self.as_of, setting: self.setting, kind: self.kind, rules, ..Settings::default() }
    }
}

/// How results are written.
#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// Show the plan's own words beside the findings
    #[arg(long)]
    pub(crate) quote: bool,
    /// What offsets count
    #[arg(long, value_enum, default_value_t = UnitArg::Bytes)]
    pub(crate) unit: UnitArg,
}

impl ShowArgs {
    pub(crate) fn options(&self) -> Options {
        Options { unit: self.unit.into(), quote: self.quote }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ReadArgs {
    /// The document; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How to write it
    #[arg(long, value_enum, default_value_t = ReadFormat::Text)]
    pub(crate) format: ReadFormat,
    /// What is known that the document may lack: any part of a plan in JSON
    #[arg(long, value_name = "PLAN.json")]
    pub(crate) fill: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ClockArgs {
    /// Cases as comma-separated values, one a row, headings first; `-` is standard input
    #[arg(value_name = "CASES.csv", required_unless_present = "columns")]
    pub(crate) file: Option<PathBuf>,
    /// Say which columns a caseload may have
    #[arg(long)]
    pub(crate) columns: bool,
    /// How to write it
    #[arg(long, value_enum, default_value_t = ClockFormat::Text)]
    pub(crate) format: ClockFormat,
    /// The day up to which to count what has not happened, for cases without one of their own
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
    /// Show what falls due within a time such as 28d or 4w
    #[arg(long, value_parser = days, value_name = "TIME")]
    pub(crate) due_within: Option<i32>,
    /// Bank holidays and school holidays to add: what,from,to
    #[arg(long, value_name = "FILE")]
    pub(crate) calendar: Option<PathBuf>,
    /// Count the day of receipt as the first day, as some guides do
    #[arg(long)]
    pub(crate) receipt_is_day_one: bool,
    /// The least severity of what is late, and not excused, that makes the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
}

#[derive(Debug, Args)]
pub(crate) struct ThreadArgs {
    /// The plan; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How to write it
    #[arg(long, value_enum, default_value_t = ThreadFormat::Text)]
    pub(crate) format: ThreadFormat,
    #[command(flatten)]
    pub(crate) about: AboutArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ThreadFormat {
    /// A tree for people
    Text,
    /// For programs
    Json,
    /// For Graphviz
    Dot,
    /// For Mermaid
    Mermaid,
    /// A picture
    Svg,
    /// A page with the picture and what speaks for each link
    Html,
}

#[derive(Debug, Args)]
pub(crate) struct LedgerArgs {
    /// The plan; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How to write it
    #[arg(long, value_enum, default_value_t = LedgerFormat::Text)]
    pub(crate) format: LedgerFormat,
    #[command(flatten)]
    pub(crate) about: AboutArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LedgerFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArgs {
    /// What to describe
    #[arg(value_enum, default_value_t = SchemaOf::Plan)]
    pub(crate) of: SchemaOf,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(crate) struct StatementsArgs {
    /// Statements, one JSON object a line; `-` is standard input
    #[arg(default_value = "-", value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) about: AboutArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    /// The rule to explain, by code or name
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = RulesFormat::Text)]
    pub(crate) format: RulesFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, on a terminal
    Text,
    /// Everything, for programs
    Json,
    /// A page for a browser or a printer, complete in itself
    Html,
    /// A letter to the writer of the plan
    Markdown,
    /// A table for a spreadsheet
    Csv,
    /// SARIF 2.1.0, for tools that gather the results of checkers
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ClockFormat {
    /// For people, on a terminal
    Text,
    /// A list, for programs
    Json,
    /// A table for a spreadsheet
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReadFormat {
    /// How it was understood, for people
    Text,
    /// The plan or the advice, for programs
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaOf {
    /// A plan
    Plan,
    /// Professional advice
    Advice,
    /// How a check is to be made
    Settings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RulesFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum UnitArg {
    /// UTF-8 bytes
    Bytes,
    /// Unicode code points, as Python counts
    #[value(alias = "code_points")]
    CodePoints,
    /// UTF-16 code units, as JavaScript, Java and .NET count
    Utf16,
}

impl From<UnitArg> for Unit {
    fn from(unit: UnitArg) -> Self {
        match unit {
            UnitArg::Bytes => Unit::Bytes,
            UnitArg::CodePoints => Unit::CodePoints,
            UnitArg::Utf16 => Unit::Utf16,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// What the law says must be
    Error,
    /// That, and what the Code says should be
    Warning,
    /// Anything
    Info,
    /// Nothing
    Never,
}

impl FailOn {
    /// The least severity that counts; `None` for never.
    pub(crate) fn least(self) -> Option<Severity> {
        match self {
            FailOn::Error => Some(Severity::Error),
            FailOn::Warning => Some(Severity::Warning),
            FailOn::Info => Some(Severity::Info),
            FailOn::Never => None,
        }
    }
}

fn setting(name: &str) -> Result<Setting, String> {
    by_json_name(name, "mainstream, special, resourced, eotas, independent, other")
}

fn plan_kind(name: &str) -> Result<PlanKind, String> {
    by_json_name(name, "draft_first, draft_reassessment, notice_of_amendment, final_first, final_amended")
}

// The words are those of the plan's JSON form, with either hyphens or underscores.
fn by_json_name<T: serde::de::DeserializeOwned>(name: &str, known: &str) -> Result<T, String> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    serde_json::from_value(serde_json::Value::String(name)).map_err(|_| format!("one of: {known}"))
}

fn days(time: &str) -> Result<i32, String> {
    let (figures, each) = match time.trim().strip_suffix(['w', 'W']) {
        Some(weeks) => (weeks, 7),
        None => (time.trim().trim_end_matches(['d', 'D']), 1),
    };
    let days = figures.parse().ok().filter(|n| (0..=3650).contains(n)).map(|n: i32| n * each);
    days.ok_or_else(|| "a number of days or weeks, such as 28d or 4w".to_owned())
}

fn rule_code(code: &str) -> Result<String, String> {
    crate::rules::find(code).map(|rule| rule.code.to_owned())
}
