//! Provision that serves everything at once.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[&FOR_EVERYTHING];

/// Wordings of provision that no one need calls for: training, liaison, review, the classroom as a whole, hours
/// of an adult.
#[rustfmt::skip]
pub static FOR_EVERYTHING: Lexicon = Lexicon { name: "general-for-everything", phrases: &[
    "all adults", "all staff", "all teachers", "all teaching staff", "adults who", "staff who", "adults should",
    "staff should", "adults will", "staff will", "teachers will", "staff working with", "adults working with",
    "teaching staff", "staff team", "whole school", "whole-school", "school staff", "training", "trained in",
    "liaison", "liaise", "liaises", "multi-agency", "multi agency", "team around the {child|family}", "review meeting",
    "reviewed", "review {the|this|his|her|their}", "monitor", "monitored", "monitoring", "targets",
    "curriculum", "differentiated", "differentiation", "quality first teaching", "learning environment",
    "classroom environment", "environment", "whole class", "whole-class",
    "additional adult", "adult support", "1:1 support", "one to one support", "individual support",
    "{hour|hours} of {support|additional|individual|adult|teaching|learning|1:1|one}", "support assistant time",
    "small class", "{class|classes} of", "transport", "taxi", "funding", "band", "banding",
    "risk assessment", "care plan", "communication passport", "one page profile", "transition",
    "consistent approach", "consistency", "consultation",
] };
