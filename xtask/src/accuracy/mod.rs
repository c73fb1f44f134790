//! `cargo xtask accuracy`: labelled material through the product. The figures are checked like generated files,
//! so a change to a rule shows in the diff what it did to accuracy.

mod deliveries;
mod fidelity;
mod figures;
mod page;
mod plans;
mod statements;
mod tally;
mod versions;

use std::path::Path;

use serde_json::{Value, json};

use crate::steps::root;
use figures::Figures;

const INTRODUCTION: &str = "# Accuracy\n\n\
Written by `cargo xtask accuracy --write`; do not edit. The labelled material (statements and whole plans) stands under \
`tests/corpus`, so anyone can repeat the figures; `cargo xtask accuracy --confusions NAME` lists the cases on which label and \
product differ, and `--also FOLDER` measures material of one's own in the same form.\n\n\
What is counted is the fault: precision is the share of what was found that is labelled, recall the share of \
what is labelled that was found. In brackets stands the 95 % interval (Wilson's for shares, the large-sample \
one for kappa). The labels were written before and apart from the rules; part of them has since been read \
while rules were improved, so figures on statements that nobody has read yet can be lower.\n";

/// Measures; `words` are the arguments after `accuracy`.
///
/// # Errors
/// Arguments that are not known, or material that cannot be read.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    let options = Options::parse(words)?;
    let own = own()?;
    print(&options, "tests/corpus", &own);
    for (name, figures) in others(&options)? {
        print(&options, &name, &figures);
    }
    if options.write {
        for (path, content) in written(&own) {
            std::fs::write(root().join(path), content).map_err(|e| format!("{path}: {e}"))?;
            println!("wrote {path}");
        }
    }
    Ok(())
}

/// Fails, naming them, if the written figures are not those of today's rules.
///
/// # Errors
/// Stale files, or material that cannot be read.
pub(crate) fn verify() -> Result<(), String> {
    for (path, content) in written(&own()?) {
        if std::fs::read_to_string(root().join(path)).ok().as_deref() != Some(&content) {
            return Err(format!("{path} is out of date; run `cargo xtask accuracy --write` and commit"));
        }
    }
    println!("written accuracy is current");
    Ok(())
}

fn written(own: &Figures) -> [(&'static str, String); 2] {
    [
        ("docs/accuracy.md", format!("{INTRODUCTION}\n{}", page::tables(own))),
        ("ehcp-report/src/accuracy.json", rules(own)),
    ]
}

#[derive(Default)]
struct Options {
    write: bool,
    confusions: Option<String>,
    also: Vec<String>,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self, String> {
        let mut options = Options::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().map(|w| (*w).to_owned()).ok_or(format!("{word} wants a value"));
            match *word {
                "--write" => options.write = true,
                "--confusions" => options.confusions = Some(value()?),
                "--also" => options.also.push(value()?),
                other => return Err(format!("{other} is not an option of accuracy")),
            }
        }
        Ok(options)
    }
}

fn own() -> Result<Figures, String> {
    let corpus = root().join("tests/corpus");
    let mut figures =
        measure(&[&corpus, &corpus.join("second"), &corpus.join("third")], &corpus.join("plans"))?;
    fidelity::measure(&corpus.join("fidelity"), &mut figures)?;
    Ok(figures)
}

// Material beside the checkout, where there is any, and what the caller names; each by itself, for labels of
// different authors are not to be mixed.
fn others(options: &Options) -> Result<Vec<(String, Figures)>, String> {
    let mut sets = Vec::new();
    if let Some(shared) = ehcp_suite::shared() {
        let mut figures = measure(&[&shared.join("corpus/statements")], &shared.join("samples"))?;
        fidelity::measure(&shared.join("samples"), &mut figures)?;
        sets.push(("reference material beside the checkout".to_owned(), figures));
    }
    for folder in &options.also {
        let mut figures = measure(&[Path::new(folder)], Path::new(folder))?;
        fidelity::measure(Path::new(folder), &mut figures)?;
        sets.push((folder.clone(), figures));
    }
    Ok(sets)
}

fn measure(statements: &[&Path], plans: &Path) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for folder in statements {
        for file in ["outcomes.jsonl", "provision.jsonl", "needs.jsonl"] {
            let file = folder.join(file);
            if file.is_file() {
                statements::measure(&file, &mut figures)?;
            }
        }
    }
    if plans.is_dir() {
        plans::measure(plans, &mut figures)?;
        versions::measure(plans, &mut figures)?;
    }
    Ok(figures)
}

fn print(options: &Options, name: &str, figures: &Figures) {
    match &options.confusions {
        None => println!("# {name}\n\n{}", page::tables(figures)),
        Some(wanted) => {
            println!("# {name}: {wanted}");
            for c in figures.confusions.get(wanted).into_iter().flatten() {
                println!("\n{}: labelled {}, found {}\n  {}", c.id, c.labelled, c.found, c.text);
            }
        }
    }
}

// What `ehcp rules` shows of each rule: counts, from which the shares follow.
fn rules(figures: &Figures) -> String {
    let rules: serde_json::Map<String, Value> = figures
        .rules
        .iter()
        .map(|(code, t)| {
            let counts = json!({"labelled": t.labelled(), "found": t.found(), "both": t.both});
            (code.clone(), counts)
        })
        .collect();
    format!("{:#}\n", Value::Object(rules))
}
