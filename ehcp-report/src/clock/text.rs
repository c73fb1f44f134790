//! Clocks for people: what is late, by how much, what excuses it, and what falls due next.

use ehcp_core::{
    Severity,
    clock::{
        CaseReport, ClockStatus, Count, Excuse, Fit, Reading, Tally,
        declare::{Outstanding, Side},
        limit::Limit,
    },
};
use jiff::civil::Date;

use super::{ClockOptions, shown};
use crate::{
    TextStyle,
    page::{BOLD, DIM, Page},
    words::{count, sentence},
};

/// Writes a caseload for a terminal: case by case, then what falls due, then the figures.
#[derive(Debug, Default)]
pub struct ClockText {
    options: ClockOptions,
    style: TextStyle,
    tally: Tally,
    // Due day, case, what; of all cases, for the list at the end.
    coming: Vec<(Date, String, String)>,
}

impl ClockText {
    /// A writer.
    #[must_use]
    pub fn new(options: ClockOptions, style: TextStyle) -> Self {
        Self { options, style, ..Self::default() }
    }

    /// What is to be said about a case; nothing where every limit was kept and nothing is running.
    #[must_use]
    pub fn case(&mut self, report: &CaseReport) -> String {
        self.tally.add(report);
        if self.options.due_within.is_some() {
            let running = shown(report, &self.options).filter(|r| r.status == ClockStatus::NotYetDue);
            self.coming.extend(running.filter_map(|r| Some((r.due?, report.id.clone(), what(r)))));
        }
        let next = self.options.due_within.is_none();
        clock_text(report, next, &self.style)
    }

    /// What falls due, and the figures of the whole caseload.
    #[must_use]
    pub fn finish(mut self) -> String {
        let mut page = Page::new(self.style);
        if let Some(days) = self.options.due_within {
            self.coming.sort();
            page.heading(&format!("Due within {}", days_words(days)));
            for (due, id, what) in &self.coming {
                page.row(2, &due.to_string(), 10, &format!("{id}: {what}"));
            }
            if self.coming.is_empty() {
                page.para(2, None, "Nothing.");
            }
        }
        self.figures(&mut page);
        page.finish()
    }

    fn figures(&self, page: &mut Page) {
        let tally = &self.tally;
        page.heading("Summary");
        let mut all = format!(
            "{}: {} with something late that nothing excuses",
            count(tally.cases, "case", "cases"),
            tally.cases_late
        );
        if tally.cases_flagged > 0 {
            all += &format!("; {} with facts that do not fit together", tally.cases_flagged);
        }
        page.para(2, None, &sentence(&all));
        if tally.clocks().next().is_none() {
            return;
        }
        let wide = tally.clocks().map(|(_, name, _)| name.len()).max().unwrap_or(0);
        let heads = ["in time", "late", "excused", "running", "cannot tell"];
        page.line("");
        page.line(&format!("  {:<9}{:<wide$}  {}", "", "", heads.join("  ")));
        let code_of = |code| tally.clocks().find(|(c, _, _)| *c == code).map(|(_, _, count)| count);
        for (code, name, c) in tally.clocks() {
            let figures = [c.in_time, c.late, c.excused, c.running, c.cannot_tell];
            let cells: Vec<String> =
                heads.iter().zip(figures).map(|(head, n)| format!("{n:>0$}", head.len())).collect();
            page.line(&format!("  {code:<9}{name:<wide$}  {}", cells.join("  ")));
        }
        page.line("");
        for (code, what) in MEASURES {
            let Some(count) = code_of(code).filter(|c| c.in_time + c.late + c.excused > 0) else { continue };
            page.para(2, None, &sentence(&share(what, count)));
        }
    }
}

/// What is published of every authority.
const MEASURES: [(&str, &str); 4] = [
    ("TIME-01", "decisions whether to assess within 6 weeks"),
    ("TIME-05", "refusals to issue within 16 weeks"),
    ("TIME-10", "final plans within 20 weeks"),
    ("TIME-21", "decisions within 4 weeks of the review meeting"),
];

// "Final plans within 20 weeks: 8 of 21 (38 %); 8 of 14 (57 %) without those that a claimed exception
// may excuse."
fn share(what: &str, count: Count) -> String {
    let all = count.in_time + count.late + count.excused;
    let of = |all: usize| {
        let per_cent = (200 * count.in_time + all).checked_div(2 * all);
        let per_cent = per_cent.map_or(String::new(), |p| format!(" ({p} %)"));
        format!("{} of {all}{per_cent}", count.in_time)
    };
    let mut text = format!("{what}: {}", of(all));
    if count.claimed > 0 {
        text += &format!(
            "; {} without those that a claimed exception may excuse",
            of(all.saturating_sub(count.claimed))
        );
    }
    text
}

/// A case for a terminal; `next` adds the limit that falls due next.
#[must_use]
pub fn clock_text(report: &CaseReport, next: bool, style: &TextStyle) -> String {
    let told = report
        .readings
        .iter()
        .filter(|r| matches!(r.status, ClockStatus::Late | ClockStatus::CannotTell) || r.on_the_day);
    let told: Vec<&Reading> = told.collect();
    let running = report.readings.iter().filter(|r| next && r.status == ClockStatus::NotYetDue);
    let running = running.min_by_key(|r| (conditional(r), r.due));
    if told.is_empty() && running.is_none() && report.findings.is_empty() {
        return String::new();
    }
    let mut page = Page::new(*style);
    let title =
        if report.line > 0 { format!("{} (line {})", report.id, report.line) } else { report.id.clone() };
    page.para(0, Some(BOLD), &title);
    for reading in told {
        page.row(2, &word(reading), 11, &told_of(reading));
        if let Some(excuse) = &reading.excuse {
            page.para(15, None, &sentence(&excuse_words(excuse)));
        }
        page.para(15, Some(DIM), &format!("{} {}", reading.rule.code, reading.rule.name));
    }
    for finding in &report.findings {
        page.row(2, finding.severity.as_str(), 11, &sentence(&finding.message(false)));
        page.para(15, Some(DIM), &format!("{} {}", finding.rule.code, finding.rule.name));
    }
    if let Some(reading) = running {
        page.row(2, "next", 11, &sentence(&what(reading)));
    }
    page.line("");
    page.finish()
}

fn word(reading: &Reading) -> String {
    match reading.status {
        ClockStatus::Late if reading.excused_by().is_some() => "excused".to_owned(),
        ClockStatus::Late if reading.rule.severity == Severity::Info => "note".to_owned(),
        ClockStatus::Late => "late".to_owned(),
        ClockStatus::CannotTell => "cannot tell".to_owned(),
        ClockStatus::InTime | ClockStatus::NotYetDue => "note".to_owned(),
    }
}

// "12 days late: the receipt of the advice on 2026-09-12, due 2026-08-31; 6 weeks from the request for advice
// on 2026-07-20."
fn told_of(reading: &Reading) -> String {
    let mut text = String::new();
    match reading.status {
        ClockStatus::Late => text += &format!("{}: ", degree(reading)),
        ClockStatus::CannotTell => {
            text += &format!("{}; missing: {}", subject(reading), reading.missing.unwrap_or("a date"));
        }
        _ => {}
    }
    if reading.status != ClockStatus::CannotTell {
        text += &subject(reading);
        match reading.happened {
            Some((_, day)) => text += &format!(" on {day}"),
            None => text += " outstanding",
        }
    }
    if let Some(due) = reading.due {
        text += &format!(", {} {due}", due_word(reading));
    }
    if reading.due.is_some() {
        text += &format!(" ({})", basis(reading));
    }
    if let Some(note) = note(reading) {
        text += &format!("; {note}");
    }
    sentence(&text)
}

fn what(reading: &Reading) -> String {
    let due = reading.due.map_or(String::new(), |day| format!(" by {day}"));
    let word = if too_early(reading) { "not before" } else { "due" };
    let due = if too_early(reading) { due.replacen(" by ", " ", 1) } else { due };
    let subject = subject(reading);
    let subject = if conditional(reading) { format!("{subject}, if any,") } else { subject };
    format!("{subject} {word}{due}, in {} ({})", days_words(reading.days), reading.rule.code)
}

// Whether the step may never be called for: a refusal where a plan is made instead, an appeal.
fn conditional(reading: &Reading) -> bool {
    match reading.clock.outstanding {
        Outstanding::Late => false,
        Outstanding::CannotTell => !reading.clock.ahead,
        Outstanding::Lapsed => true,
    }
}

fn subject(reading: &Reading) -> String {
    let event = reading.happened.map(|(event, _)| event).or(reading.clock.until.first().copied());
    let words = event.map_or("the next review", |e| e.words());
    if reading.clock.part.is_empty() { words.to_owned() } else { format!("{words} ({})", reading.clock.part) }
}

fn basis(reading: &Reading) -> String {
    let limit = reading.clock.limit.words();
    let link = if limit.ends_with("before") { "" } else { "from" };
    match reading.started {
        Some((event, day)) => format!("{limit} {link} {} of {day}", event.words()),
        None => limit,
    }
}

fn too_early(reading: &Reading) -> bool {
    reading.clock.side == Side::NoEarlierThan
}

fn due_word(reading: &Reading) -> &'static str {
    if too_early(reading) { "not before" } else { "due" }
}

fn degree(reading: &Reading) -> String {
    let days = days_words(reading.days);
    match (too_early(reading), &reading.clock.limit) {
        (true, Limit::DaysFromAndWith(_)) => format!("{days} short"),
        (true, _) => format!("{days} too early"),
        (false, _) => format!("{days} late"),
    }
}

fn days_words(days: i32) -> String {
    count(usize::try_from(days).unwrap_or(0), "day", "days")
}

fn excuse_words(excuse: &Excuse) -> String {
    let code = excuse.code.unwrap_or("an exception");
    match (excuse.claimed, excuse.fit) {
        (true, Fit::Fits) => format!("{code} claimed, and the facts fit: {}", excuse.reason),
        (true, Fit::DoesNotFit) => format!("{code} claimed, but: {}", excuse.reason),
        (true, Fit::CannotTell) => format!("{code} claimed; cannot tell: {}", excuse.reason),
        (false, _) => format!("{code} is not claimed; the facts would fit: {}", excuse.reason),
    }
}

/// What is to be added to a clock.
pub(super) fn note(reading: &Reading) -> Option<&'static str> {
    reading.on_the_day.then_some("on the day itself; the regulation says before")
}
