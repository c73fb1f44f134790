//! Words of ages, stages, adult life and the people around a child.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &YOUR_CHILD,
    &CHANGE_AHEAD,
    &END_OF_PLAN,
    &LIKE_OTHERS,
    &BECAUSE_OF_AGE,
    &LAWFUL_END,
    &ADULT_CARE,
    &PFA_WORK,
    &PFA_LIVING,
    &PFA_FRIENDS,
    &PFA_HEALTH,
    &PFA_PROVISION,
    &FEWER_DAYS,
    &REST_OF_WEEK,
    &PEP,
    &CARE_PLANNING,
    &CARE_DOCUMENT,
    &PARENT_ROLE,
    &SCHOOLING,
    &FIRST_STAGE,
    &PRIMARY_STAGE,
    &FEMALE,
    &MALE,
    &KNOWN_OTHER,
    &PAST,
    &MAY_BE_ASKED,
    &OUT_OF_COHORT,
    &EARLY_STAGE,
];

/// Words to a parent.
#[rustfmt::skip]
pub static YOUR_CHILD: Lexicon = Lexicon { name: "plan-your-child", phrases: &[
    "your child", "your child's", "your son", "your son's", "your daughter", "your daughter's",
    "you as {a parent|parents|the parent|his parent|her parent|their parent}",
] };

/// Plans for a change of phase or service.
#[rustfmt::skip]
pub static CHANGE_AHEAD: Lexicon = Lexicon { name: "plan-change-ahead", phrases: &[
    "transition", "transitions", "transfer", "transfers", "transferring", "transferred", "move to",
    "moves to", "moving to", "moving on", "move on", "move into", "moves on", "moves up", "moving up",
    "next phase", "next stage", "post-19", "after school leaving", "adult services", "adult health",
    "adult social care", "adult life", "adult team", "adult clinic", "starting school",
    "start school", "starts school", "leaving school", "leaves school", "leave school", "go to school in",
    "leaving care", "key stage {1|2|3|4} to", "independent living", "after year 11", "after year 6",
] };

/// What is given, measured by what other children get.
#[rustfmt::skip]
pub static LIKE_OTHERS: Lexicon = Lexicon { name: "plan-like-others", phrases: &[
    "additional to {or|and} different from", "additional to or otherwise different from",
    "different from or additional to", "{over and above|beyond} what {is|would be|other|others|most|all}",
] };

/// That the plan will end.
#[rustfmt::skip]
pub static END_OF_PLAN: Lexicon = Lexicon { name: "plan-end-of-plan", phrases: &[
    "plan will {end|cease|stop|finish|lapse|expire|close|be ceased|be ended|be closed}",
    "plan {ends|ceases|stops|expires|lapses}", "{cease|end} the plan",
    "{cease|end} {the|this|his|her|their} ehc plan",
    "cease {|to maintain} {the|this|his|her|their} plan", "ceasing {the|this|his|her|their} plan",
    "plan {is|to be} {ceased|ended|closed}", "plan is to {end|cease|close}",
    "plan is expected to {end|cease|close}", "no longer maintain {the|this} plan",
    "{intends|proposes|intend|propose} to {end|cease}",
] };

/// An age given as a reason.
#[rustfmt::skip]
pub static BECAUSE_OF_AGE: Lexicon = Lexicon { name: "plan-because-of-age", phrases: &[
    "because of {age|his age|her age|their age}", "due to {age|his age|her age|their age}",
    "reaches {the age of|age|his|her|their|18|19|20|21|22|eighteen|nineteen|twenty}",
    "reaching {the age of|age|18|19|20|21|eighteen|nineteen|twenty}",
    "turn{|s} {18|19|20|21|22|23|24|eighteen|nineteen|twenty|twenty-one}",
    "turned {18|19|20|21|eighteen|nineteen|twenty}", "turning {18|19|20|21|eighteen|nineteen|twenty}",
    "too old", "ages out", "birthday", "on age grounds", "aged {18|19|20|21}", "age limit",
] };

/// The two grounds for ending a plan.
#[rustfmt::skip]
pub static LAWFUL_END: Lexicon = Lexicon { name: "plan-lawful-end", phrases: &[
    "no longer necessary", "no longer responsible", "no longer needed",
    "outcomes {have been|are} achieved", "have been achieved", "ceases to be responsible",
    "moves to another", "26th", "25th", "26", "25", "twenty-five", "twenty-sixth",
] };

/// Adult social care.
#[rustfmt::skip]
pub static ADULT_CARE: Lexicon = Lexicon { name: "plan-adult-care", phrases: &[
    "adult social care", "adult services", "adults' services", "adult care", "care act",
    "transition assessment", "transitions team", "transition team", "adult social work", "adult team",
    "preparing for adulthood team", "adult learning disability", "adults team", "adulthood",
] };

/// Employment and higher education.
#[rustfmt::skip]
pub static PFA_WORK: Lexicon = Lexicon { name: "plan-pfa-work", phrases: &[
    "employment", "employer{|s}", "employability", "work experience", "work placement{|s}", "paid work",
    "job", "jobs", "apprenticeship{|s}", "supported internship{|s}", "internship", "career{|s}",
    "careers", "vocational", "workplace", "cv", "interview{|s} for", "traineeship", "volunteering",
    "work-related learning", "university", "higher education", "enterprise", "business", "job coach",
    "college course", "level {1|2|3} course", "work skills",
] };

/// Independent living.
#[rustfmt::skip]
pub static PFA_LIVING: Lexicon = Lexicon { name: "plan-pfa-living", phrases: &[
    "independent living", "independence", "independent travel", "travel training",
    "travel independently", "travels independently", "travel alone", "bus", "train journey",
    "public transport", "travel{|s} to", "pay{|s} for", "money", "budget", "budgeting", "bank {card|account}", "cooking", "cook",
    "cooks", "shopping", "shop", "shops", "self-care", "laundry", "tenancy", "own home", "life skills",
    "living skills", "daily living", "meal{|s}", "prepare {food|a meal|a snack}", "household",
    "timetable {himself|herself|themselves}", "personal care", "washing", "dressing",
    "manage {his|her|their|my} own time", "road safety", "travel trainer", "walk{|s} to",
] };

/// Friends, relationships and community.
#[rustfmt::skip]
pub static PFA_FRIENDS: Lexicon = Lexicon { name: "plan-pfa-friends", phrases: &[
    "friend", "friends", "friendship{|s}", "relationship{|s}", "community", "leisure", "club", "clubs",
    "social life", "youth {club|group}", "belong", "peers", "consent", "online safety",
    "relationships education", "group activit{y|ies}", "drama group", "sports centre", "sociali{s|z}e",
    "neighbourhood",
] };

/// Good health.
#[rustfmt::skip]
pub static PFA_HEALTH: Lexicon = Lexicon { name: "plan-pfa-health", phrases: &[
    "annual health check", "health check", "medication", "healthy", "health", "mental health",
    "wellbeing", "well-being", "exercise", "diet", "doctor", "gp", "appointment{|s}", "sleep",
    "fitness", "anxiety", "hearing aid{|s}", "audiology", "inhaler", "sexual health", "dentist",
    "stay well", "first aid", "emotions", "regulate", "self-manage",
] };

/// Provision that prepares for adult life.
#[rustfmt::skip]
pub static PFA_PROVISION: Lexicon = Lexicon { name: "plan-pfa-provision", phrases: &[
    "community", "relationships education", "relationship{|s} and sex education", "social group",
    "medication", "health appointments", "annual health check", "self-advocacy",
    "self-care", "preparing for adulthood", "preparation for adulthood", "adulthood", "adult life",
    "transition to", "college visits", "link course", "careers", "mobility training", "cane", "driving",
    "first aid", "online safety", "volunteer", "volunteering", "deaf adults", "role models",
] };

/// A week of fewer than five days.
#[rustfmt::skip]
pub static FEWER_DAYS: Lexicon = Lexicon { name: "plan-fewer-days", phrases: &[
    "{two|three|four|2|3|4} days {a|per|each|every} week", "{two|three|four|2|3|4} days weekly",
    "{two|three|four|2|3|4}-day {week|programme|timetable|course|package}",
    "{two|three|four|2|3|4} full days",
    "no {provision|college|sessions|lessons|timetable} on {mondays|tuesdays|wednesdays|thursdays|fridays}",
    "{mondays|tuesdays|wednesdays|thursdays|fridays} {are|is|will be} {free|at home|not timetabled|spent at home}",
    "{mondays|fridays|monday|friday} off", "{monday|tuesday} to {wednesday|thursday}",
] };

/// What happens on the other days.
#[rustfmt::skip]
pub static REST_OF_WEEK: Lexicon = Lexicon { name: "plan-rest-of-week", phrases: &[
    "remaining day{|s}", "other day{|s}", "fifth day", "rest of the week", "five-day", "five day",
    "on the {fifth|other|remaining} {day|days}", "day service", "at the request of", "by choice",
    "at {his|her|their} own wish", "because", "so that", "community activities", "work experience",
    "work placement",
] };

/// The personal education plan.
#[rustfmt::skip]
pub static PEP: Lexicon = Lexicon { name: "plan-pep", phrases: &[
    "personal education plan", "pep", "pep's", "peps",
] };

/// Documents and people of a looked-after child's care plan.
#[rustfmt::skip]
pub static CARE_PLANNING: Lexicon = Lexicon { name: "plan-care-planning", phrases: &[
    "care plan", "social worker{|'s}", "looked after review", "lac review",
    "independent reviewing officer", "iro", "virtual school", "virtual head", "designated teacher",
    "placing authority", "pathway plan", "health assessment",
] };

/// Documents of the care plan.
#[rustfmt::skip]
pub static CARE_DOCUMENT: Lexicon = Lexicon { name: "plan-care-document", phrases: &[
    "care plan", "personal education plan", "pep", "pathway plan",
    "looked after {health assessment|review}", "lac review", "placement plan", "virtual school",
    "review health assessment", "cla review", "children looked after",
] };

/// Who holds the role of parent.
#[rustfmt::skip]
pub static PARENT_ROLE: Lexicon = Lexicon { name: "plan-parent-role", phrases: &[
    "parental responsibility", "foster carer{|s}", "foster {mother|father|parent|parents}",
    "care order", "section 20", "special guardian", "kinship carer{|s}", "key worker",
    "residential manager", "interim care order", "full care order", "shared parental responsibility",
    "corporate parent",
] };

/// Education and training.
#[rustfmt::skip]
pub static SCHOOLING: Lexicon = Lexicon { name: "plan-schooling", phrases: &[
    "education", "educational", "training", "learning", "course", "qualification{|s}", "gcse",
    "a level", "functional skills", "entry level", "english", "maths", "mathematics", "literacy",
    "numeracy", "read", "reads", "reading", "write", "writes", "writing", "vocational", "employment",
    "work experience", "college", "lessons", "study", "studies", "curriculum", "cognition",
    "attainment", "spelling", "level {1|2|3}", "apprenticeship", "internship",
    "communication and interaction", "exam", "exams", "portfolio", "unit", "assignment", "count",
    "counts",
] };

/// Words of nursery and infant classes.
#[rustfmt::skip]
pub static FIRST_STAGE: Lexicon = Lexicon { name: "plan-first-stage", phrases: &[
    "carpet time", "choosing time", "golden time", "story time", "storytime", "home corner",
    "role-play area", "show and tell", "circle time carpet", "nursery nurse", "reception class",
    "early years foundation stage", "eyfs", "key person in nursery", "snack time", "tidy-up time",
    "busy bees", "lining up for", "sand and water",
] };

/// Words of primary classes.
#[rustfmt::skip]
pub static PRIMARY_STAGE: Lexicon = Lexicon { name: "plan-primary-stage", phrases: &[
    "phonics", "phonics group", "carpet time", "carpet", "key stage 1", "key stage 2", "sats",
    "year {1|2|3|4|5|6} class", "class assembly", "primary school", "golden time", "times tables test",
    "nursery", "reception class", "infant", "junior school", "playtime", "choosing time", "story time",
    "storytime", "home corner",
] };

/// Women and girls.
#[rustfmt::skip]
pub static FEMALE: Lexicon = Lexicon { name: "plan-female", phrases: &[
    "mother", "mother's", "mum", "mum's", "mummy", "sister", "sister's", "sisters", "aunt", "auntie",
    "grandmother", "grandmother's", "gran", "granny", "nan", "nana", "nanny", "grandma", "stepmother",
    "wife", "woman", "lady", "girl", "girls", "daughter", "niece", "girlfriend", "mrs", "ms", "miss",
    "women", "matron", "headmistress", "mum and", "cousin", "carer", "friend", "friend's", "peer",
    "teacher she",
] };

/// Men and boys.
#[rustfmt::skip]
pub static MALE: Lexicon = Lexicon { name: "plan-male", phrases: &[
    "father", "father's", "dad", "dad's", "daddy", "brother", "brother's", "brothers", "uncle",
    "grandfather", "grandfather's", "grandad", "granddad", "grandpa", "stepfather", "husband", "man",
    "boy", "boys", "son", "nephew", "boyfriend", "mr", "men", "headmaster", "cousin", "carer", "friend",
    "friend's", "peer",
] };

/// Words that introduce another person by name.
#[rustfmt::skip]
pub static KNOWN_OTHER: Lexicon = Lexicon { name: "plan-known-other", phrases: &[
    "brother", "brothers", "sister", "sisters", "friend", "friends", "cousin", "cousins", "sibling",
    "siblings", "twin", "dog", "cat", "pet", "horse", "pony", "called", "named", "boyfriend",
    "girlfriend", "peer", "buddy", "classmate", "classmates", "partner", "stepbrother", "stepsister",
    "half-brother", "half-sister", "aunt", "uncle", "nephew", "niece", "guide dog", "assistance dog",
    "rabbit", "hamster", "guinea pig",
] };

/// Words of a time gone by.
#[rustfmt::skip]
pub static PAST: Lexicon = Lexicon { name: "plan-past", phrases: &[
    "was", "were", "had", "did", "since", "ago", "previously", "formerly", "used to", "began",
    "started", "left", "when", "made", "attended", "moved", "joined", "until now", "history", "earlier",
    "last year", "assessed", "level of", "equivalent", "expected of", "expectations", "age-related",
    "content", "work from", "material from", "curriculum for", "pupils in", "children in", "mentor",
    "mentoring", "younger",
] };

/// Help that is only a possibility.
#[rustfmt::skip]
pub static MAY_BE_ASKED: Lexicon = Lexicon { name: "plan-may-be-asked", phrases: &[
    "may", "might", "could", "if needed", "as needed", "if required", "as required", "as necessary", "if necessary",
    "if available", "will be considered", "referral", "refer", "referred", "can be asked",
] };

/// Teaching with another year than that of the child's age.
#[rustfmt::skip]
pub static OUT_OF_COHORT: Lexicon = Lexicon { name: "plan-out-of-cohort", phrases: &[
    "out of cohort", "out of {his|her|their|year|chronological} {year|year group|age group|cohort}", "outside {his|her|their} {year group|age group|chronological age group}", "chronological age", "chronological year",
    "deferred", "delayed entry", "repeating {a|the} year", "repeated {a|the} year", "repeat {a|the} year", "held back", "year below", "year above", "summer born", "summer-born",
] };

/// Words of the early years alone.
#[rustfmt::skip]
pub static EARLY_STAGE: Lexicon = Lexicon { name: "plan-early-stage", phrases: &[
    "early years foundation stage", "eyfs", "reception class", "home corner", "nursery nurse", "key person in nursery", "busy bees",
    "early learning goals", "free flow", "foundation stage", "pre-school room", "nursery room",
] };
