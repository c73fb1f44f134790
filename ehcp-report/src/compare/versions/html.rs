//! Two versions side by side as one page that stands by itself: no script, nothing fetched.

use ehcp_core::{
    Severity,
    compare::versions::{Change, ChangeKind, Field, Side},
    plan::{Letter, Plan},
};
use maud::{Markup, html as markup};

use super::{
    Compared,
    findings::{Told, grouped},
    new_label, pieces, words,
};
use crate::{
    html::document,
    words::{count, group_title, kind_word, sentence},
};

/// The page. It shows both versions in their own words: whoever asks for them side by side asks for the words.
#[must_use]
pub fn html(compared: &Compared<'_>) -> String {
    let title = words::title(compared);
    let body = markup! {
        a.skip href="#changes" { "Skip to the changes" }
        header {
            h1 { (title) }
            @for line in words::summary(compared) { p { (line) } }
        }
        main {
            (counts(compared))
            (about(compared))
            (looked_at(compared))
            (changes(compared))
            (constants(compared))
        }
        footer.small.soft {
            p { "Made by ehcp " (env!("CARGO_PKG_VERSION")) " on this computer; nothing was sent anywhere. Words that went are struck out, words that came are underlined. Minutes are what the words guarantee in a week; an amount that is only a ceiling guarantees none." }
        }
    };
    document(&title, include_str!("page.css"), Some("versions"), &body)
}

fn counts(compared: &Compared<'_>) -> Markup {
    markup! {
        ul.counts {
            @for kind in ChangeKind::ALL {
                @let n = compared.comparison.count(kind);
                @if n > 0 {
                    li { strong { span.figure { (n) } " " (words::kind_sign(kind)) " " (kind.as_str()) } }
                }
            }
        }
    }
}

fn about(compared: &Compared<'_>) -> Markup {
    if compared.comparison.details.is_empty() {
        return markup! {};
    }
    markup! {
        section aria-labelledby="about" {
            h2 id="about" { "About the plan" }
            ul {
                @for detail in &compared.comparison.details { li { (sentence(&words::detail(detail, true))) } }
            }
        }
    }
}

fn looked_at(compared: &Compared<'_>) -> Markup {
    let groups = grouped(compared, true);
    if groups.is_empty() {
        return markup! {};
    }
    markup! {
        section aria-labelledby="look" {
            h2 id="look" { "What to look at" }
            @for told in &groups { div.item { (finding(told)) } }
        }
    }
}

fn finding(told: &Told) -> Markup {
    let (class, word) = match told.severity {
        Severity::Error => ("error", "● Error"),
        Severity::Warning => ("warning", "▲ Warning"),
        Severity::Info => ("info", "■ Information"),
    };
    markup! {
        p { span.tag.(class) { (word) } span.message { (sentence(&told.message)) } }
        ul {
            @for place in &told.places {
                li {
                    @match place.change {
                        Some(n) => a href=(format!("#c{n}")) { (place.name) },
                        None => (place.name),
                    }
                    @if let Some(amount) = &place.amount { ": " (amount) }
                }
            }
        }
        p.do { (sentence(&told.advice)) }
        p.small.soft { code { (told.rule.code) " " (told.rule.name) } }
    }
}

fn changes(compared: &Compared<'_>) -> Markup {
    let all = &compared.comparison.changes;
    let mut sections: Vec<(Letter, Vec<(usize, &Change)>)> = Vec::new();
    for (n, change) in all.iter().enumerate() {
        match sections.iter_mut().find(|(letter, _)| *letter == change.section()) {
            Some((_, list)) => list.push((n, change)),
            None => sections.push((change.section(), vec![(n, change)])),
        }
    }
    markup! {
        div id="changes" tabindex="-1" {
            @for (letter, list) in &sections {
                section aria-labelledby=(format!("s{}", letter.as_str())) {
                    h2 id=(format!("s{}", letter.as_str())) { (group_title(Some(*letter))) }
                    @for (n, change) in list.iter().filter(|(_, c)| c.kind != ChangeKind::Unchanged) {
                        (one(*n, change, compared))
                    }
                    (unchanged(list, compared))
                }
            }
        }
    }
}

fn one(n: usize, change: &Change, compared: &Compared<'_>) -> Markup {
    markup! {
        article.item.change.(change.kind.as_str()) id=(format!("c{n}")) {
            h3 {
                span.tag { (words::kind_sign(change.kind)) " " (change.kind.as_str()) }
                " " (words::names(change, compared)) " "
                span.small.soft { (kind_word(change.statement_kind())) }
            }
            @if let Some(amount) = words::amount(change) { p.message { (sentence(&amount)) } }
            @if !change.differences.is_empty() {
                ul.differences {
                    @for difference in &change.differences { li { (sentence(&words::difference(difference))) } }
                }
            }
            @if change.confidence < 0.8 && change.old.is_some() && change.new.is_some() {
                p.small.soft { "These two may not belong together; they share too little to be sure." }
            }
            div.sides {
                (side("Before", &change.old, change.new.is_none(), &compared.old.plan, true))
                (side("Now", &change.new, change.old.is_none(), &compared.new.plan, false))
            }
        }
    }
}

fn side(name: &str, side: &Option<Side>, whole: bool, plan: &Plan, old: bool) -> Markup {
    let statement = side.as_ref().and_then(|s| Some((s, pieces::statement(plan, s)?)));
    let Some((side, statement)) = statement else {
        return markup! { div.side.none { h4 { (name) } p.soft { "Not in this version." } } };
    };
    markup! {
        div.side {
            h4 { (name) }
            blockquote {
                @for field in pieces::of(statement, &side.marks) {
                    p.lead-in[field.field == Field::LeadIn] {
                        @if let Some(heading) = field.heading { strong { (heading) ": " } }
                        @for (piece, marked) in field.pieces {
                            @match (marked && !whole, old) {
                                (true, true) => del { (piece) },
                                (true, false) => ins { (piece) },
                                (false, _) => (piece),
                            }
                        }
                    }
                }
            }
        }
    }
}

fn unchanged(list: &[(usize, &Change)], compared: &Compared<'_>) -> Markup {
    let same: Vec<_> = list.iter().filter(|(_, c)| c.kind == ChangeKind::Unchanged).collect();
    if same.is_empty() {
        return markup! {};
    }
    markup! {
        details {
            summary { (count(same.len(), "statement is unchanged", "statements are unchanged")) }
            ul.same {
                @for (n, change) in same {
                    li id=(format!("c{n}")) {
                        strong { (words::names(change, compared)) } " "
                        @if let Some(statement) = change.new.as_ref().and_then(|s| pieces::statement(&compared.new.plan, s)) {
                            (statement.text.as_str())
                        }
                    }
                }
            }
        }
    }
}

fn constants(compared: &Compared<'_>) -> Markup {
    if compared.comparison.constants.is_empty() {
        return markup! {};
    }
    markup! {
        section aria-labelledby="constant" {
            h2 id="constant" { "What never changed" }
            ul {
                @for constant in &compared.comparison.constants {
                    li {
                        (new_label(&constant.id, compared)) " (" (kind_word(constant.kind)) "): "
                        (sentence(&words::constancy(constant)))
                    }
                }
            }
        }
    }
}
