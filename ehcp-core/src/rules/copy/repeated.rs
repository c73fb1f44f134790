use std::collections::BTreeMap;

use crate::{rules::prelude::*, text::quantity::cardinal};

rule! {
    /// No statement stands twice.
    ///
    /// ## Why
    /// The same words for two needs or two outcomes were written for neither of them. Where one piece of provision
    /// serves several needs, a reader cannot tell whether it is given once or several times.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// F p1: A teaching assistant will read with Ida for 20 minutes every morning.
    /// F p2: A teaching assistant will read with Ida for 20 minutes every morning.
    /// ```
    ///
    /// ```text,flagged
    /// F p1: The class teacher will give Ida a written list of the steps of each task and will tick them off with her as she goes.
    /// F p2: The class teacher will give Ida a written list of the steps of every task and will tick them off with her as she goes.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// F p1: A teaching assistant will read with Ida for 20 minutes every morning.
    /// F p2: A teaching assistant will write with Ida for 20 minutes every morning.
    /// ```
    /// ```text,clean
    /// E s1 < o1: By Easter two times out of five.
    /// E s2 < o2: By Easter two times out of five.
    /// ```
    "COPY-03" "statement-stands-twice",
    message: "these words appear to stand in the plan more than once",
    advice: "write what each need or outcome calls for; where one piece of provision serves several, give it once and name them",
    severity: Info,
    authority: [
        Practice "Frameworks of plan quality ask that a paragraph is not used for several outcomes",
    ],
    scope: Scope::Plan(check),
}

// Shorter statements ("As above, weekly") say the same for good reason.
const WORDS: usize = 8;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let mut first: BTreeMap<(StatementKind, String), &Piece<'_>> = BTreeMap::new();
    for piece in view.text.all() {
        let Some(statement) = piece.statement() else { continue };
        let Some(words) = words(&piece.text) else { continue };
        match first.get(&(statement.kind, words.clone())) {
            Some(before) => findings.push(at(&RULE, piece, None).related(at(&RULE, before, None).at)),
            None => {
                first.insert((statement.kind, words), piece);
            }
        }
    }
    let whole: Vec<&Piece<'_>> = first.into_values().collect();
    for (before, piece) in almost_alike(&whole) {
        findings.push(at(&RULE, piece, None).related(at(&RULE, before, None).at).confidence(0.8));
    }
}

// From here on two statements share words by having been copied; figures must agree, or they are two doses.
const LONG: usize = 14;
// Of ten words of the longer nine stand in the other.
const ALIKE: (usize, usize) = (9, 10);
// Openings that many statements share say nothing.
const COMMON: usize = 6;

/// Pairs of long statements of one kind that differ in a word here and there.
fn almost_alike<'p, 'a>(pieces: &[&'p Piece<'a>]) -> Vec<(&'p Piece<'a>, &'p Piece<'a>)> {
    let words: Vec<Vec<&str>> = pieces.iter().map(|p| plain_words(&p.text)).collect();
    let mut runs: BTreeMap<&[&str], Vec<usize>> = BTreeMap::new();
    for (i, list) in words.iter().enumerate().filter(|(_, l)| l.len() >= LONG) {
        for run in list.windows(5) {
            let seen = runs.entry(run).or_default();
            if seen.last() != Some(&i) {
                seen.push(i);
            }
        }
    }
    let mut pairs: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for seen in runs.values().filter(|s| (2..=COMMON).contains(&s.len())) {
        for (k, a) in seen.iter().enumerate() {
            for b in seen.iter().skip(k + 1) {
                *pairs.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    pairs
        .into_iter()
        .filter(|(_, runs)| *runs >= 3)
        .filter_map(|((a, b), _)| {
            let (one, other) = (pieces.get(a)?, pieces.get(b)?);
            let kinds = one.statement()?.kind == other.statement()?.kind;
            (kinds && alike(words.get(a)?, words.get(b)?)).then_some((*one, *other))
        })
        .collect()
}

fn alike(one: &[&str], other: &[&str]) -> bool {
    let count = |list: &[&str]| {
        let mut bag: BTreeMap<String, usize> = BTreeMap::new();
        for word in list {
            *bag.entry((*word).to_owned()).or_default() += 1;
        }
        bag
    };
    let (a, b) = (count(one), count(other));
    let shared: usize = a.iter().map(|(w, n)| b.get(w).map_or(0, |m| *n.min(m))).sum();
    let figures = |bag: &BTreeMap<String, usize>| -> Vec<String> {
        let number = |w: &&String| w.chars().any(|c| c.is_ascii_digit()) || cardinal(w).is_some();
        bag.keys().filter(number).cloned().collect()
    };
    shared * ALIKE.1 >= one.len().max(other.len()) * ALIKE.0 && figures(&a) == figures(&b)
}

// The words alone, so that a full stop or a capital makes no difference.
fn words(text: &Annotation<'_>) -> Option<String> {
    let list = plain_words(text);
    (list.len() >= WORDS).then(|| list.join(" "))
}

fn plain_words<'t>(text: &'t Annotation<'_>) -> Vec<&'t str> {
    let tokens = text.tokens();
    (0..tokens.len())
        .filter(|i| matches!(tokens.class(*i), Class::Word | Class::Number))
        .map(|i| tokens.folded(i))
        .collect()
}
