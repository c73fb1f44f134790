//! Words of what stands in the place of provision, or belongs elsewhere: the usual offer, transport, money,
//! referrals.

use crate::text::Lexicon;

/// What every school offers to everyone.
pub static ORDINARY: Lexicon = Lexicon {
    name: "ordinary-offer",
    phrases: &[
        "quality first teaching",
        "high quality teaching",
        "ordinarily available",
        "core offer",
        "universal offer",
        "usual offer",
        "local offer",
        "graduated response",
        "graduated approach",
        "wave one",
        "wave 1",
        "school's own resources",
        "school's resources",
        "schools own resources",
        "school's offer",
        "universal provision",
        "universal services",
        "whole school offer",
        "standard offer",
        "notional budget",
        "sen support offer",
    ],
};

/// Getting to and from school.
pub static TRANSPORT: Lexicon = Lexicon {
    name: "transport",
    phrases: &[
        "taxi",
        "taxis",
        "minibus",
        "home to school transport",
        "school transport",
        "transport to {school|college|and from|nursery|the}",
        "transport will be",
        "transport from",
        "transported to",
        "transport",
        "passenger assistant",
        "bus pass",
        "mileage",
        "travel to and from {school|college}",
        "escort {to|on}",
    ],
};

/// Learning to travel, which is education.
pub static TRAVEL_TRAINING: Lexicon = Lexicon {
    name: "travel-training",
    phrases: &[
        "travel training",
        "travel trainer",
        "independent travel",
        "travel {skills|practice|programme|coach|buddy}",
        "travel independently",
        "public transport",
        "use of transport",
        "{using|catching|taking|use} {a|the|} {bus|taxi|train|transport}",
        "manual handling",
        "road safety",
    ],
};

/// Money.
pub static FUNDING: Lexicon = Lexicon {
    name: "funding",
    phrases: &[
        "top up",
        "top up funding",
        "element {3|three|2|two|1}",
        "high needs {funding|block|top up}",
        "band {a|b|c|d|e|f|g|h|1|2|3|4|5|6|7|8}",
        "banding",
        "funding band",
        "funding",
        "notional",
        "matrix funding",
        "resource band",
        "tariff",
    ],
};

/// Steps of a process that give the child nothing yet.
pub static REFERRAL: Lexicon = Lexicon {
    name: "referral",
    phrases: &[
        "referral",
        "referrals",
        "{be|is} referred to",
        "refer to the",
        "waiting list",
        "will make a referral",
    ],
};

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[&ORDINARY, &TRANSPORT, &TRAVEL_TRAINING, &FUNDING, &REFERRAL];
