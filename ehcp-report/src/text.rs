//! A report for a terminal.

use ehcp_core::{Report, Severity};

use crate::{
    Options, Subject, TextStyle, ask,
    group::{Counts, Group, Item, Point, Told, groups, redraft, unanswered},
    page::{BOLD, DIM, Page},
    words::{count, first_words, label, plan_kind_word, sentence, setting_word},
    wrap::wrap,
};

/// A report by section, in the order of the document, for people.
#[must_use]
pub fn text(name: &str, report: &Report, options: &Options, style: &TextStyle) -> String {
    let mut page = Terminal { page: Page::new(*style), quote: options.quote, of: Subject::Plan };
    page.head(name, report);
    for group in groups(report, options.quote) {
        page.group(&group, report);
    }
    page.cannot_tell(report);
    page.questions(report);
    page.summary(report);
    page.page.finish()
}

/// A report as it is written.
pub(crate) struct Terminal {
    pub(crate) page: Page,
    pub(crate) quote: bool,
    pub(crate) of: Subject,
}

impl Terminal {
    fn head(&mut self, name: &str, report: &Report) {
        self.page.para(0, Some(BOLD), name);
        let plan = &report.plan;
        let mut facts = Vec::new();
        facts.extend(plan.kind.map(|k| plan_kind_word(k).to_owned()));
        facts.extend(plan.dates.plan.map(|d| format!("dated {d}")));
        facts.extend(plan.setting.map(|s| setting_word(s).to_owned()));
        facts.push(count(plan.statements().count(), "statement", "statements"));
        self.page.para(0, Some(DIM), &sentence(&facts.join(", ")));
    }

    pub(crate) fn group(&mut self, group: &Group<'_>, report: &Report) {
        self.page.heading(self.of.title(group.section));
        let mut told = Told::default();
        for item in &group.items {
            self.item(item, report);
            for point in &item.points {
                self.point(point, item, &mut told);
            }
            self.redraft(item, report);
        }
    }

    fn item(&mut self, item: &Item<'_>, report: &Report) {
        self.page.line("");
        let Some(statement) = item.statement else { return };
        let mut title = format!("{} ({})", label(statement, &report.plan), self.of.kind(statement.kind));
        if let Some(page) = statement.place.page {
            title.push_str(&format!(", page {page}"));
        }
        self.page.para(2, Some(BOLD), &title);
        if self.quote {
            self.page.para(2, None, &format!("“{}”", first_words(&statement.text, 160)));
        }
    }

    fn point(&mut self, point: &Point<'_>, item: &Item<'_>, told: &mut Told) {
        let (word, colour) = match point.severity {
            Severity::Error => ("error", "1;31"),
            Severity::Warning => ("warning", "33"),
            Severity::Info => ("info", "36"),
        };
        let tag = format!("{} {}", point.rule.code, point.rule.name);
        let room = self.page.room(13);
        for (i, line) in wrap(&sentence(&point.message), room).into_iter().enumerate() {
            let mark = if i == 0 { self.page.paint(colour, &format!("{word:<8}")) } else { " ".repeat(8) };
            self.page.line(&format!("    {mark} {line}"));
        }
        self.page.para(13, Some(DIM), &tag);
        if self.quote
            && let Some(words) = marked(point, item)
        {
            self.page.para(13, None, &words);
        }
        let advice = sentence(&point.advice);
        if told.advice(&advice) {
            self.page.para(13, None, &format!("→ {advice}"));
        }
        if told.rule(point.rule.code) {
            self.page.para(13, Some(DIM), &point.authority());
        }
    }

    fn redraft(&mut self, item: &Item<'_>, report: &Report) {
        if self.quote
            && let Some(words) = item.statement.and_then(|s| redraft(s, report))
        {
            self.page.para(4, None, &format!("Words to start from: “{words}”"));
        }
    }

    pub(crate) fn cannot_tell(&mut self, report: &Report) {
        let unanswered = unanswered(report);
        if unanswered.is_empty() {
            return;
        }
        self.page.heading("What cannot be told");
        self.page.line("");
        for (missing, rules) in unanswered {
            let codes: Vec<&str> = rules.iter().map(|r| r.code).collect();
            self.page.para(2, None, &format!("Without {missing}: {}", codes.join(", ")));
        }
    }

    fn questions(&mut self, report: &Report) {
        if report.questions.is_empty() {
            return;
        }
        self.page.heading("For a person to judge");
        self.page.line("");
        for asked in &report.questions {
            let (question, look_for) = ask::question(asked);
            self.page.para(2, Some(BOLD), question);
            self.page.para(4, None, look_for);
            self.page.para(4, Some(DIM), &format!("{} {}", ask::places(asked, report), asked.question.code));
        }
    }

    pub(crate) fn summary(&mut self, report: &Report) {
        let counts = Counts::of(&report.findings);
        self.page.line("");
        if counts.short() == 0 {
            self.page.para(0, Some(BOLD), "Nothing found.");
        } else {
            let line = format!(
                "{}, {}, {} for information.",
                count(counts.errors, "error", "errors"),
                count(counts.warnings, "warning", "warnings"),
                counts.infos
            );
            self.page.para(0, Some(BOLD), &line);
        }
        if counts.cannot_tell > 0 {
            let line =
                format!("{} could not be answered.", count(counts.cannot_tell, "question", "questions"));
            self.page.para(0, None, &line);
        }
        if counts.short() > 0 {
            self.page.para(
                0,
                Some(DIM),
                match self.of {
                    Subject::Plan => "`ehcp rules CODE` explains a finding; --quote shows the plan's words.",
                    Subject::Advice => {
                        "`ehcp rules CODE` explains a finding; --quote shows the words of the advice."
                    }
                },
            );
        }
    }
}

// The stretches of the statement that the findings are about.
fn marked(point: &Point<'_>, item: &Item<'_>) -> Option<String> {
    let text = item.statement?.text.as_str();
    let whole = text.len();
    let words: Vec<String> = point
        .spans()
        .map(|s| s.of(text).trim())
        .filter(|w| !w.is_empty() && w.len() < whole)
        .map(|w| format!("“{}”", first_words(w, 60)))
        .collect();
    (!words.is_empty()).then(|| format!("at {}", words.join(", ")))
}
