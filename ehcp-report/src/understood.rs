//! How a document was understood, for the person who checks that nothing was misread.

use std::collections::BTreeMap;

use ehcp_core::plan::{Letter, LinkBasis, Plan, Pronouns, Section, SectionState};

use crate::{
    Options, TextStyle,
    page::{BOLD, DIM, Page},
    words::{count, first_words, kind_word, label, plan_kind_word, section_title, setting_word, state_word},
};

/// A plan that was read and what is to be known about the reading.
#[derive(Clone, Copy, Debug)]
pub struct Understood<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The file's format, in words.
    pub format: &'a str,
    /// The plan.
    pub plan: &'a Plan,
    /// Warnings of the reader.
    pub warnings: &'a [String],
    /// Characters of the document, where they were counted.
    pub characters: Option<Characters>,
}

/// How many characters a document holds, and what became of them.
#[derive(Clone, Copy, Debug)]
pub struct Characters {
    /// In the file.
    pub in_file: usize,
    /// Left out on purpose: deleted text, repeated page headers and the like.
    pub left_out: usize,
    /// Neither read nor left out on purpose.
    pub lost: usize,
}

/// How a document was understood. Names and words only when quoting.
#[must_use]
pub fn understood(what: &Understood<'_>, options: &Options, style: &TextStyle) -> String {
    let mut page = Page::new(*style);
    page.para(0, Some(BOLD), what.name);
    page.para(0, Some(DIM), &format!("Read as {}.", what.format));
    cover(&mut page, what.plan, options.quote);
    sections(&mut page, what.plan, options.quote);
    links(&mut page, what.plan);
    reading(&mut page, what);
    page.finish()
}

fn cover(page: &mut Page, plan: &Plan, quote: bool) {
    page.heading("Cover details");
    let private = |text: &Option<ehcp_core::plan::Text>| match text {
        Some(t) if quote => t.as_str().to_owned(),
        Some(_) => "found".to_owned(),
        None => "not found".to_owned(),
    };
    let person = &plan.person;
    let date = |d: Option<jiff::civil::Date>| d.map_or("not found".to_owned(), |d| d.to_string());
    let yes_no = |b: Option<bool>| b.map_or("not found", |b| if b { "yes" } else { "no" }).to_owned();
    let born = match person.date_of_birth {
        Some(d) if quote => d.to_string(),
        Some(_) => "found".to_owned(),
        None => "not found".to_owned(),
    };
    let pronouns = person.pronouns.map_or("not found", |p| match p {
        Pronouns::She => "she/her",
        Pronouns::He => "he/him",
        Pronouns::They => "they/them",
    });
    let placement = plan.placement.as_ref();
    let rows = [
        ("kind of plan", plan.kind.map_or("not found", plan_kind_word).to_owned()),
        ("name", private(&person.name)),
        ("preferred name", private(&person.preferred_name)),
        ("date of birth", born),
        ("pronouns", pronouns.to_owned()),
        ("year group", person.year_group.map_or("not found".to_owned(), year_word)),
        ("looked after", yes_no(person.looked_after)),
        ("authority", private(&plan.authority)),
        ("setting", plan.setting.map_or("not found", setting_word).to_owned()),
        ("institution", private(&placement.and_then(|p| p.name.clone()))),
        ("date of the plan", date(plan.dates.plan)),
        ("review by", date(plan.dates.review_by)),
        ("advice listed", plan.advice.len().to_string()),
    ];
    for (what, value) in rows {
        page.row(2, what, 18, &value);
    }
}

fn year_word(year: i8) -> String {
    match year {
        ..0 => "nursery".to_owned(),
        0 => "Reception".to_owned(),
        n => format!("Year {n}"),
    }
}

fn sections(page: &mut Page, plan: &Plan, quote: bool) {
    page.heading("Sections");
    for section in &plan.sections {
        let title = section_title(section.letter);
        page.para(2, Some(BOLD), title);
        page.para(4, None, &holds(section));
        if quote {
            for statement in &section.statements {
                let words = first_words(&statement.text, 90);
                page.row(4, &label(statement, plan), 8, &format!("{}: {words}", kind_word(statement.kind)));
            }
        }
    }
    let here = |letter: Letter| {
        plan.sections.iter().any(|s| s.letter == letter || s.combined_with.contains(&letter))
    };
    let absent: Vec<&str> = Letter::REQUIRED
        .into_iter()
        .filter(|&l| !(here(l) || matches!(l, Letter::H1 | Letter::H2) && here(Letter::H)))
        .map(Letter::as_str)
        .collect();
    if !absent.is_empty() {
        page.para(2, None, &format!("Not found: {}", absent.join(", ")));
    }
}

fn holds(section: &Section) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for statement in &section.statements {
        *kinds.entry(kind_word(statement.kind)).or_default() += 1;
    }
    let mut parts: Vec<String> = kinds.into_iter().map(|(kind, n)| format!("{kind} {n}")).collect();
    if !section.notes.is_empty() {
        parts.push(count(section.notes.len(), "other passage", "other passages"));
    }
    if section.state != SectionState::Content || parts.is_empty() {
        parts.insert(0, state_word(section.state).to_owned());
    }
    if let Some(page) = section.place.page {
        parts.push(format!("page {page}"));
    }
    parts.join(", ")
}

fn links(page: &mut Page, plan: &Plan) {
    page.heading("Links that the document states");
    if plan.links.is_empty() {
        page.para(2, None, "none");
    }
    let bases = [
        (LinkBasis::Stated, "in words"),
        (LinkBasis::Row, "in one row of a table"),
        (LinkBasis::Numbered, "by matching numbers"),
        (LinkBasis::Area, "under one area heading"),
        (LinkBasis::Inferred, "worked out"),
    ];
    for (basis, words) in bases {
        let n = plan.links.iter().filter(|l| l.basis == basis).count();
        if n > 0 {
            page.row(2, words, 24, &n.to_string());
        }
    }
}

fn reading(page: &mut Page, what: &Understood<'_>) {
    page.heading("The reading");
    if let Some(c) = what.characters {
        let lost = if c.lost == 0 { "none lost".to_owned() } else { format!("{} not read", c.lost) };
        let line = format!("{} characters; {} left out on purpose; {lost}.", c.in_file, c.left_out);
        page.para(2, None, &line);
    }
    let loose: usize = what.plan.notes.len();
    page.para(2, None, &format!("{} outside the lettered sections.", count(loose, "passage", "passages")));
    for warning in what.warnings {
        page.para(2, Some("33"), &format!("Warning: {warning}"));
    }
    if what.warnings.is_empty() {
        page.para(2, None, "No warnings.");
    }
}
