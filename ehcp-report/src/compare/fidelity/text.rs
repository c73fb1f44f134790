//! Fidelity for a terminal.

use ehcp_core::compare::fidelity::{Recommended, Status};

use super::{Compared, words};
use crate::{
    Options, TextStyle,
    page::{BOLD, DIM, Page},
    words::{count, first_words, sentence},
};

/// What became of each recommendation, advice by advice, the words only where they are asked for.
#[must_use]
pub fn text(compared: &Compared<'_>, options: &Options, style: &TextStyle) -> String {
    let mut terminal = Terminal { page: Page::new(*style), compared, quote: options.quote };
    terminal.head();
    for i in 0..compared.advice.len() {
        terminal.advice(i);
    }
    terminal.needs();
    terminal.contradictions();
    terminal.unsupported();
    terminal.not_given();
    terminal.end();
    terminal.page.finish()
}

struct Terminal<'a> {
    page: Page,
    compared: &'a Compared<'a>,
    quote: bool,
}

fn colour(status: Status) -> &'static str {
    match words::class(status) {
        "error" => "1;31",
        "warning" => "33",
        _ => "36",
    }
}

impl Terminal<'_> {
    fn head(&mut self) {
        let pieces = count(self.compared.advice.len(), "piece", "pieces");
        self.page.para(0, Some(BOLD), &format!("{}, beside {pieces} of advice", self.compared.name));
        self.page.para(0, None, &sentence(&words::counts(self.compared.fidelity)));
    }

    fn advice(&mut self, index: usize) {
        self.page.heading(self.compared.source(index));
        if let Some(facts) = self.compared.fidelity.sources.get(index) {
            let said = sentence(&words::source(facts, self.compared).join("; "));
            self.page.para(0, Some(DIM), &said);
        }
        let mine = self.compared.fidelity.recommendations.iter().filter(|r| r.advice == index);
        for recommended in mine {
            self.recommended(recommended);
        }
    }

    fn recommended(&mut self, r: &Recommended) {
        self.page.line("");
        let places: Vec<String> = r.counterparts.iter().map(|c| self.compared.place(c)).collect();
        let places = match (r.status, places.is_empty()) {
            (_, true) => String::new(),
            (Status::NotFound, _) => format!(", perhaps {}", places.join(", ")),
            _ => format!(": {}", places.join(", ")),
        };
        let mark = self
            .page
            .paint(colour(r.status), &format!("{} {}", words::sign(r.status), words::status_word(r.status)));
        let title = self.compared.title(r);
        self.page.line(&format!("  {title:<5} {mark}{places} ({} sure)", words::percent(r.confidence)));
        if self.quote {
            self.page.row(8, "advised", 7, &format!("“{}”", first_words(&r.text, 400)));
            for place in &r.counterparts {
                let planned = place.statement.as_deref().and_then(|id| self.compared.statement(id));
                if let Some(statement) = planned {
                    self.page.row(8, "planned", 7, &format!("“{}”", first_words(&statement.text, 400)));
                }
            }
        }
        for difference in &r.differences {
            let sign = if difference.weakens { "▼" } else { "·" };
            let codes = (!difference.weakens).then_some(DIM);
            let said = format!("{sign} {}", words::difference(difference, self.quote));
            self.page.para(8, codes, &sentence(&said));
        }
        if let Some(vague) = words::vague(r) {
            self.page.para(8, Some(DIM), &sentence(&format!("· {vague}")));
        }
        if self.quote
            && let Some(place) = r.counterparts.first()
        {
            let shared: Vec<&str> = place.words.iter().map(|w| w.as_str()).collect();
            if !shared.is_empty() {
                self.page.para(8, Some(DIM), &format!("Matched by “{}”.", shared.join("”, “")));
            }
        }
    }

    fn needs(&mut self) {
        let needs = &self.compared.fidelity.needs;
        if needs.is_empty() {
            return;
        }
        self.page.heading("Needs found by professionals that sections B, C and D do not appear to hold");
        for need in needs {
            let words =
                if self.quote { format!(": “{}”", first_words(&need.text, 300)) } else { String::new() };
            let source = self.compared.source(need.advice);
            let sure = words::percent(need.confidence);
            self.page.para(2, None, &format!("{} of {source} ({sure} sure){words}", need.id));
        }
    }

    fn contradictions(&mut self) {
        let all = &self.compared.fidelity.contradictions;
        if all.is_empty() {
            return;
        }
        self.page.heading("Advice that contradicts other advice");
        for contradiction in all {
            self.page.para(2, None, &sentence(&words::contradiction(contradiction, self.compared)));
        }
    }

    fn unsupported(&mut self) {
        let all = &self.compared.fidelity.unsupported;
        if all.is_empty() {
            return;
        }
        self.page.heading("In the plan, in no advice that was compared");
        if self.quote {
            for unsupported in all {
                let words = format!("“{}”", first_words(&unsupported.text, 200));
                self.page.row(2, &self.compared.label(&unsupported.id), 5, &words);
            }
        } else {
            let labels: Vec<String> = all.iter().map(|u| self.compared.label(&u.id)).collect();
            self.page.para(2, None, &labels.join(", "));
        }
    }

    fn not_given(&mut self) {
        let entries = &self.compared.fidelity.not_given;
        if !entries.is_empty() {
            self.page.heading("Listed in section K, not given to compare");
            let list: Vec<String> = entries.iter().map(|i| format!("entry {}", i + 1)).collect();
            self.page.para(2, None, &list.join(", "));
        }
    }

    fn end(&mut self) {
        self.page.line("");
        let lost =
            self.compared.fidelity.count(Status::Weakened) + self.compared.fidelity.count(Status::Dropped);
        let said = if lost == 0 {
            "Nothing that was advised appears to be weakened or dropped.".to_owned()
        } else {
            format!(
                "{} weakened or dropped without a reason.",
                count(lost, "recommendation", "recommendations")
            )
        };
        self.page.para(0, Some(BOLD), &said);
        if !self.quote {
            self.page.para(0, Some(DIM), "--quote shows the words of the advice and of the plan.");
        }
    }
}
