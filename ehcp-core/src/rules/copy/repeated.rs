use std::collections::BTreeMap;

use crate::rules::prelude::*;

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
}

// The words alone, so that a full stop or a capital makes no difference.
fn words(text: &Annotation<'_>) -> Option<String> {
    let tokens = text.tokens();
    let list: Vec<&str> = (0..tokens.len())
        .filter(|i| matches!(tokens.class(*i), Class::Word | Class::Number))
        .map(|i| tokens.folded(i))
        .collect();
    (list.len() >= WORDS).then(|| list.join(" "))
}
