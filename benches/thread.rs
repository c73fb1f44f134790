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
    plan::Plan,
    plan_text::PlanText,
    thread::{self, Thread},
};
use truth::{Case, Pair};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let Some(shared) = ehcp_suite::shared() else {
        println!("no folder of reference material: only timed");
        return time();
    };
    let plans = truth::plans(&shared.join("samples"));
    if args.iter().any(|a| a == "--features") {
        for case in &plans {
            features(case);
        }
        return;
    }
    score("plans as they are", &plans, |p| p.clone());
    score("plans, links withheld", &plans, without_links);
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

fn features(case: &Case) {
    let text = PlanText::of(&case.plan);
    for (kind, from, to, x) in thread::features(&case.plan, &text) {
        let pair = case.pair(&from, &to);
        let (true_from, true_to) = (case.true_id(&from), case.true_id(&to));
        let truth = pair.as_ref().is_some_and(|p| case.links.contains(p));
        let counts = truth || pair.as_ref().is_some_and(|p| case.is_wrong(p));
        let x: Vec<String> = x.iter().map(|x| format!("{x:.4}")).collect();
        println!(
            "{}\t{kind}\t{from}\t{to}\t{}\t{}\t{}\t{}\t{}",
            case.name,
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
    let plan = ehcp_read::read("plan.docx", &docx).unwrap().plan;
    let words: usize = plan.statements().map(|(_, s)| s.text.split_whitespace().count()).sum();
    println!("a plan of {words} words in {} statements", plan.statements().count());
    let text = PlanText::of(&plan);
    println!("thread {:>10.2?}", fastest(20, || drop(thread::draw(&plan, &text))));
    println!("check  {:>10.2?}", fastest(5, || drop(check(&plan, &Settings::default()))));
}
