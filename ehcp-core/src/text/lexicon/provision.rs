//! Words of what provision is and how it is put.

use crate::text::Lexicon;

pub use super::arrangements::{APPROACHES, ENVIRONMENT, EQUIPMENT, PRACTICE};

/// Amounts that say nothing without a figure.
pub static RELATIVE: Lexicon = Lexicon {
    name: "relative-amount",
    phrases: &[
        "{a|} {high|higher|significant|good|suitable|appropriate|enhanced|certain|sufficient|reasonable|substantial|considerable|increased} {level|levels|amount|amounts|degree|ratio} of",
        "a level of",
        "an appropriate {level|amount|number} of",
        "significant",
        "substantial",
        "enhanced",
        "sufficient",
        "additional",
        "intensive support",
        "extra support",
        "high level",
        "high levels",
        "considerable",
        "extensive support",
        "plenty of",
        "lots of",
        "high adult pupil ratio",
        "{high|low|good|favourable} {adult|staff|staffing|staff to|adult to} {to|pupil|child|student|} {pupil|child|student|} {ratio|ratios}",
        "high staffing ratio",
        "small class {size|sizes}",
        "increased adult support",
        "adequate",
        "ample",
    ],
};

/// Qualities of staff that only an opinion can measure.
pub static SUBJECTIVE: Lexicon = Lexicon {
    name: "subjective-quality",
    phrases: &[
        "trusted",
        "familiar",
        "nurturing",
        "empathetic",
        "caring",
        "understanding adult",
        "understanding staff",
        "kind",
        "warm",
        "calm adult",
        "experienced adult",
        "experienced staff",
        "patient",
        "sensitive",
        "supportive adult",
        "emotionally available",
        "skilled adult",
        "skilled staff",
        "known adult",
        "preferred adult",
        "experienced",
        "safe adult",
        "approachable",
    ],
};

/// Nouns that name no provision.
pub static VAGUE_SERVICE: Lexicon = Lexicon {
    name: "vague-service",
    phrases: &["liaison", "review", "reviews", "advice", "guidance", "oversight", "consultation"],
};

/// Nouns that say nothing of what is done.
pub static VAGUE_NOUN: Lexicon = Lexicon {
    name: "vague-noun",
    phrases: &[
        "support",
        "input",
        "help",
        "helped",
        "helping",
        "intervention",
        "interventions",
        "opportunity",
        "opportunities",
        "strategies",
        "approaches",
        "approach",
        "resources",
        "provision",
        "involvement",
        "advice",
        "guidance",
        "assistance",
        "outreach",
        "supported",
        "supporting",
        "monitoring",
    ],
};

/// Words for how often that say nothing.
pub static LOOSE_FREQUENCY: Lexicon = Lexicon {
    name: "loose-frequency",
    phrases: &[
        "regular",
        "regularly",
        "frequent",
        "frequently",
        "ongoing",
        "on going",
        "periodic",
        "periodically",
        "often",
        "occasional",
        "occasionally",
        "from time to time",
        "sometimes",
        "on a regular basis",
        "at regular intervals",
        "as often as possible",
        "throughout",
        "continuous",
        "repeated",
        "repeatedly",
        "consistently",
        "intermittent",
        "intermittently",
        "at times",
    ],
};

/// Groups without a size.
pub static SMALL_GROUP: Lexicon = Lexicon {
    name: "small-group",
    phrases: &[
        "small group",
        "small groups",
        "group work",
        "groupwork",
        "in a group",
        "in groups",
        "group sessions",
        "group support",
        "skills group",
        "therapy group",
        "social group",
        "communication group",
    ],
};

/// Staff who are to be trained.
pub static STAFF_TRAINING: Lexicon = Lexicon {
    name: "staff-training",
    phrases: &[
        "{staff|adults|teachers|assistants|team} {will|to|should|must} be {appropriately|suitably|fully|} trained",
        "be {appropriately|suitably|fully|} trained",
        "training for {all|the|school|class|teaching|key|} {staff|adults|teachers|team}",
        "staff training",
        "{will|to|should|must} {receive|have|undertake|attend|access} {appropriate|relevant|regular|ongoing|suitable|adhd|autism|dyslexia|specialist|further|} training",
        "staff will receive training",
        "training will be {provided|given|offered|delivered|arranged}",
    ],
};

/// Therapies for which an amount is always called for.
pub static THERAPY: Lexicon = Lexicon {
    name: "therapy",
    phrases: &[
        "speech and language {therapist|therapy|programme}",
        "speech therapist",
        "speech therapy",
        "occupational {therapist|therapy}",
        "physiotherapist",
        "physiotherapy",
        "physio",
        "slt",
        "salt",
        "ot",
        "therapist",
        "therapy",
    ],
};

/// Words that tell time with the child from other time.
pub static DIRECTNESS: Lexicon = Lexicon {
    name: "directness",
    phrases: &[
        "direct",
        "directly",
        "indirect",
        "indirectly",
        "1:1",
        "face to face",
        "with the child",
        "liaison",
        "report writing",
    ],
};

/// What a professional does without saying how much of it is with the child.
pub static REVIEWS: Lexicon = Lexicon {
    name: "reviews",
    phrases: &[
        "review",
        "reviews",
        "programme",
        "programmes",
        "input",
        "advise",
        "advice",
        "monitor",
        "visit",
        "visits",
        "oversee",
        "consult",
    ],
};

/// Programmes that one person writes and another carries out.
pub static PROGRAMME: Lexicon = Lexicon {
    name: "written-programme",
    phrases: &[
        "{programme|programmes|plan|exercises|activities|targets} {devised|designed|written|set|drawn up|prepared|advised|provided|produced|recommended} by",
        "{motor|language|therapy|physiotherapy|occupational therapy|speech|sensory|exercise|salt|slt|ot|physio} programme",
    ],
};

/// The weeks of the year in which provision runs.
pub static TERM_TIME: Lexicon = Lexicon {
    name: "term-time",
    phrases: &[
        "term time",
        "during term",
        "in term",
        "school weeks",
        "school week",
        "{school|academic} year",
        "holidays",
        "all year",
        "year round",
        "weeks a year",
        "weeks per year",
        "termly",
        "each term",
        "every term",
        "school day",
        "52 weeks",
    ],
};

/// Days on which school is open.
pub static SCHOOL_DAYS: Lexicon = Lexicon {
    name: "school-days",
    phrases: &[
        "school {day|days|week|morning|mornings}",
        "weekday",
        "weekdays",
        "weekday {morning|evening|mornings|evenings}",
        "after school",
        "before school",
        "monday to friday",
        "mon fri",
        "term time {day|days}",
    ],
};

/// Places to which a child goes for whole days.
pub static PLACEMENT: Lexicon = Lexicon {
    name: "placement-by-day",
    phrases: &[
        "work {experience|placement|placements}",
        "{supported|} internship",
        "placement",
        "traineeship",
        "apprenticeship",
        "alternative provision",
        "employer",
        "holiday {club|scheme}",
        "play scheme",
        "playscheme",
        "day centre",
        "link course",
        "college {course|taster}",
        "forest school",
        "outdoor {education|learning|centre}",
        "farm",
    ],
};

/// Every day of the week, weekends too.
pub static EVERY_DAY_OF_THE_WEEK: Lexicon = Lexicon {
    name: "every-day-of-the-week",
    phrases: &[
        "{seven|7} days {a|per|each|every} week",
        "including weekends",
        "weekends included",
        "{and|or} at weekends",
        "every day of the week",
    ],
};

/// All the time.
pub static ALL_DAY: Lexicon = Lexicon {
    name: "all-day",
    phrases: &[
        "throughout the {school|learning|whole|entire|} day",
        "all day",
        "at all times",
        "in {all|every|each} {lessons|lesson|subject|subjects}",
        "across the {school|} day",
        "full time",
        "throughout the school week",
        "throughout {his|her|their} day",
    ],
};

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &RELATIVE,
    &SUBJECTIVE,
    &VAGUE_NOUN,
    &VAGUE_SERVICE,
    &LOOSE_FREQUENCY,
    &SMALL_GROUP,
    &STAFF_TRAINING,
    &THERAPY,
    &DIRECTNESS,
    &REVIEWS,
    &PROGRAMME,
    &TERM_TIME,
    &ALL_DAY,
    &SCHOOL_DAYS,
    &PLACEMENT,
    &EVERY_DAY_OF_THE_WEEK,
];
