//! How well and how fast the thread is drawn.
//!
//! `cargo bench --bench thread` scores the links of the labelled plans (`EHCP_SHARED`), once as documents state
//! them and once with every stated link and table row withheld, and the examples of published guidance; then
//! it times a plan of 12,000 words. `-- --features` writes what speaks for each possible link, with the truth,
//! for those who fit the weights.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::missing_panics_doc)] // a command for developers

#[path = "thread/truth.rs"]
mod truth;

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use ehcp_core::{
    Settings, check,
    plan::{Plan, Section, SectionState},
    plan_text::PlanText,
    thread::{self, Thread},
};
use ehcp_report::{Named, Options, Subject, html};
use truth::{Case, Pair};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let Some(shared) = ehcp_suite::shared() else {
        println!("no folder of reference material: only timed");
        return time();
    };
    let plans = truth::plans(&shared.join("samples"));
    let own = truth::plans(&ehcp_suite::root().join("tests/corpus/plans"));
    if args.iter().any(|a| a == "--features") {
        for case in plans.iter().chain(&own) {
            features(&case.name, case, &case.plan);
            features(&format!("{} withheld", case.name), case, &without_links(&case.plan));
        }
        return;
    }
    score("plans as they are", &plans, |p| p.clone());
    score("plans, links withheld", &plans, without_links);
    score("own plans as they are", &own, |p| p.clone());
    score("own plans, links withheld", &own, without_links);
    score(
        "published guidance, links withheld",
        &truth::guidance(&shared.join("corpus/guidance/threads.jsonl")),
        without_links,
    );
    time();
}

// What stands when neither links, table rows nor printed numbers help.
fn without_links(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.links.clear();
    for section in &mut plan.sections {
        for statement in &mut section.statements {
            statement.label = None;
        }
    }
    plan
}

fn drawn(plan: &Plan) -> Thread {
    thread::draw(plan, &PlanText::of(plan))
}

fn score(name: &str, cases: &[Case], with: impl Fn(&Plan) -> Plan) {
    let (mut right, mut wrong, mut missed) = (0, 0, 0);
    for case in cases {
        let found: BTreeSet<Pair> =
            drawn(&with(&case.plan)).links.iter().filter_map(|l| case.pair(&l.from, &l.to)).collect();
        let here = found.iter().filter(|p| case.links.contains(*p)).count();
        right += here;
        missed += case.links.len() - here;
        wrong += found.iter().filter(|p| case.is_wrong(p)).count();
    }
    let (p, r) = (share(right, right + wrong), share(right, right + missed));
    println!(
        "{name}: precision {p:.3} recall {r:.3} F1 {:.3} of {}",
        2.0 * p * r / (p + r).max(1e-9),
        right + missed
    );
}

#[allow(clippy::cast_precision_loss)] // counts of links
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn features(name: &str, case: &Case, plan: &Plan) {
    let text = PlanText::of(plan);
    for (kind, from, to, x) in thread::features(plan, &text) {
        let pair = case.pair(&from, &to);
        let (true_from, true_to) = (case.true_id(&from), case.true_id(&to));
        let truth = pair.as_ref().is_some_and(|p| case.links.contains(p));
        let counts = truth || pair.as_ref().is_some_and(|p| case.is_wrong(p));
        let x: Vec<String> = x.iter().map(|x| format!("{x:.4}")).collect();
        println!(
            "{}\t{kind}\t{from}\t{to}\t{}\t{}\t{}\t{}\t{}",
            name,
            true_from.unwrap_or("-"),
            true_to.unwrap_or("-"),
            u8::from(truth),
            u8::from(counts),
            x.join("\t")
        );
    }
}

fn fastest(runs: u32, mut work: impl FnMut()) -> Duration {
    (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn time() {
    let docx = ehcp_suite::long_docx(24).unwrap();
    let same = ehcp_read::read("plan.docx", &docx).unwrap().plan;
    time_one("the same sentences again and again", &same);
    time_one("sentences of six plans", &six_in_one());
}

// The statements of the project's own plans in one, again with other ids until there are 12,000 words.
fn six_in_one() -> Plan {
    let own = truth::plans(&ehcp_suite::root().join("tests/corpus/plans"));
    let mut all = Plan::default();
    let mut words = 0;
    for round in 0.. {
        for case in &own {
            for section in &case.plan.sections {
                let same = |s: &&mut Section| s.letter == section.letter;
                let Some(home) = all.sections.iter_mut().find(same) else {
                    all.sections.push(Section::new(section.letter, SectionState::Content));
                    continue;
                };
                for statement in &section.statements {
                    let mut copy = statement.clone();
                    copy.id = format!("{round}{}{}", case.name, statement.id);
                    copy.parent = copy.parent.map(|id| format!("{round}{}{id}", case.name));
                    words += copy.text.split_whitespace().count();
                    home.statements.push(copy);
                }
            }
            if words >= 12_000 {
                return all;
            }
        }
    }
    all
}

fn time_one(name: &str, plan: &Plan) {
    let words: usize = plan.statements().map(|(_, s)| s.text.split_whitespace().count()).sum();
    println!("{name}: a plan of {words} words in {} statements", plan.statements().count());
    let text = PlanText::of(plan);
    let report = check(plan, &Settings::default());
    let options = Options { quote: true, ..Options::default() };
    let named = [Named { name: "plan", report: &report, subject: Subject::Plan }];
    println!(
        "thread {:>10.2?}, {} links",
        fastest(20, || drop(thread::draw(plan, &text))),
        report.thread.links.len()
    );
    println!(
        "html   {:>10.2?}, {} bytes",
        fastest(20, || drop(html(&named, &options))),
        html(&named, &options).len()
    );
    println!("check  {:>10.2?}", fastest(5, || drop(check(plan, &Settings::default()))));
}
