//! Ages and endings: the catalogue's AGE rules.

mod addressee;
mod adult_care;
mod end_by_age;
mod ground;
mod past_26;
mod range;
mod under_two;

use crate::{check::PlanView, plan_text::Piece, rule::Rule, text::lexicon::stages};

/// The rules of this family.
pub(super) static RULES: &[&Rule] = &[
    &addressee::RULE,
    &end_by_age::RULE,
    &past_26::RULE,
    &ground::RULE,
    &adult_care::RULE,
    &range::RULE,
    &under_two::RULE,
];

/// The text that ends the plan and gives an age as the reason, in the sentence or beside it.
fn ended_for_age<'v, 'p>(view: &'v PlanView<'p>) -> Option<&'v Piece<'p>> {
    view.text.all().find(|piece| {
        let sentences = piece.text.sentences();
        !piece.is_boilerplate()
            && sentences.iter().enumerate().any(|(i, s)| {
                let says = |lexicon| piece.text.has_within(lexicon, s.span);
                let next = sentences.get(i + 1).is_some_and(|n| {
                    // "... on 31 August. This is because he turns 20."
                    n.span.of(piece.text.text()).starts_with("This is ")
                        && piece.text.has_within(&stages::BECAUSE_OF_AGE, n.span)
                });
                says(&stages::END_OF_PLAN)
                    && !says(&stages::LAWFUL_END)
                    && (says(&stages::BECAUSE_OF_AGE) || next)
            })
    })
}
