//! What changed between versions, for a terminal.

use ehcp_core::{
    compare::versions::{Change, ChangeKind, Field},
    plan::Letter,
};

use super::{Compared, findings::grouped, new_label, pieces, words};
use crate::{
    Options, TextStyle,
    page::{BOLD, DIM, Page},
    words::{group_title, kind_word, sentence},
};

/// What changed, section by section, the words only where they are asked for.
#[must_use]
pub fn text(compared: &Compared<'_>, options: &Options, style: &TextStyle) -> String {
    let mut out = Terminal { page: Page::new(*style), quote: options.quote, compared };
    out.head();
    out.findings();
    out.changes();
    out.constants();
    out.page.finish()
}

struct Terminal<'c> {
    page: Page,
    quote: bool,
    compared: &'c Compared<'c>,
}

impl Terminal<'_> {
    fn head(&mut self) {
        self.page.para(0, Some(BOLD), &words::title(self.compared));
        self.page.para(0, None, &sentence(&words::counts(self.compared)));
        for line in words::summary(self.compared) {
            self.page.para(0, None, &line);
        }
        let details = &self.compared.comparison.details;
        if !details.is_empty() {
            self.page.heading("About the plan");
            for detail in details {
                self.page.para(2, None, &sentence(&words::detail(detail, self.quote)));
            }
        }
    }

    fn findings(&mut self) {
        let groups = grouped(self.compared, self.quote);
        if groups.is_empty() {
            return;
        }
        self.page.heading("What to look at");
        for told in groups {
            let title = format!("{}: {}", told.severity.as_str(), told.message);
            self.page.para(2, Some(BOLD), &sentence(&title));
            for place in &told.places {
                let line =
                    place.amount.as_ref().map_or(place.name.clone(), |a| format!("{}: {a}", place.name));
                self.page.para(4, None, &line);
            }
            let help =
                format!("What may help: {} ({} {})", sentence(&told.advice), told.rule.code, told.rule.name);
            self.page.para(4, Some(DIM), &help);
        }
    }

    fn changes(&mut self) {
        let mut section: Option<Letter> = None;
        for change in self.compared.comparison.changes.iter().filter(|c| c.kind != ChangeKind::Unchanged) {
            if section != Some(change.section()) {
                section = Some(change.section());
                self.page.heading(group_title(section));
            }
            self.change(change);
        }
    }

    fn change(&mut self, change: &Change) {
        let title = format!(
            "{} {}: {} ({})",
            words::kind_sign(change.kind),
            change.kind.as_str(),
            words::names(change, self.compared),
            kind_word(change.statement_kind())
        );
        self.page.para(2, Some(BOLD), &title);
        if let Some(amount) = words::amount(change) {
            self.page.para(4, None, &sentence(&amount));
        }
        for difference in &change.differences {
            self.page.para(4, None, &sentence(&words::difference(difference)));
        }
        if self.quote {
            self.words(change);
        }
    }

    fn words(&mut self, change: &Change) {
        for (side, plan, before, after, name) in [
            (&change.old, &self.compared.old.plan, "[-", "-]", "before"),
            (&change.new, &self.compared.new.plan, "{+", "+}", "now"),
        ] {
            let Some(side) = side else { continue };
            let Some(statement) = pieces::statement(plan, side) else { continue };
            let whole = change.old.is_none() || change.new.is_none();
            let mut text = String::new();
            for field in pieces::of(statement, &side.marks) {
                if !text.is_empty() {
                    text.push(' ');
                }
                if let (Field::Column(_), Some(heading)) = (field.field, field.heading) {
                    text.push_str(&format!("({heading}) "));
                }
                for (piece, marked) in field.pieces {
                    if marked && !whole {
                        text.push_str(&format!("{before}{piece}{after}"));
                    } else {
                        text.push_str(piece);
                    }
                }
            }
            self.page.row(4, name, 6, &text);
        }
    }

    fn constants(&mut self) {
        let constants = &self.compared.comparison.constants;
        if constants.is_empty() {
            return;
        }
        self.page.heading("What never changed");
        for constant in constants {
            let name = new_label(&constant.id, self.compared);
            let line = format!("{name} ({}): {}", kind_word(constant.kind), words::constancy(constant));
            self.page.para(2, None, &sentence(&line));
        }
    }
}
