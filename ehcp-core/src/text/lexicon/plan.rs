//! Words that rules on the whole plan look for.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &NOT_KNOWN,
    &OLD_COMMISSIONER,
    &COMMISSIONER_AGREES,
    &UNSETTLED,
    &INSTITUTION_TYPE,
    &NOT_FOR_I,
    &EOTAS,
    &DIRECT_PAYMENT,
    &MONEY_REFUSED,
    &NEED_WORDS,
    &OUTCOME_WORDS,
    &COMMUNICATES,
    &HOPES,
    &CHILD_SPEAKS,
    &FAMILY_SPEAKS,
    &HEARING_LOSS,
    &VISION_LOSS,
    &NO_PROVISION_REASON,
    &THERAPY_ROLE,
    &SPEECH_THERAPY,
    &TEACHES,
    &SWALLOWING,
    &FOR_STAFF,
    &MEDICAL_CARE,
    &LEARNS_SELF_CARE,
    &SHORT_TARGETS,
    &ONE_TO_ONE,
    &A_WEEK,
    &MONITORS,
    &SHORT_BREAK_RESIDENTIAL,
    &SECTION_TWO,
    &WHOLE_COURSE,
    &WATCHED,
    &OWN_SOCIAL_WORKER,
    &TEST_SCORE,
    &WAYS_OF_COMMUNICATING,
    &CAPACITY,
];

/// Words on contact with a service that assess nothing.
#[rustfmt::skip]
pub static NOT_KNOWN: Lexicon = Lexicon { name: "plan-not-known", phrases: &[
    "not known to {|children's} {social care|social services|services}",
    "not {currently|presently|} {known to|open to} {social care|social services|children's social care|children's services}",
    "{is|are} not open to {social care|social services|children's social care|children's services}",
    "not known to {social care|social services|children's social care|children's services|the service|the team|this service}",
    "no {involvement|current involvement} {from|with|of} {social care|social services|children's social care|children's services}",
    "no social care involvement", "no social worker",
    "not {currently|} involved with {social care|social services|children's social care}",
    "no record {of|on} involvement", "unknown to {social care|social services|children's social care}",
    "{does|do} not have a social worker",
    "closed to {social care|social services|children's social care}",
] };

/// Commissioners that ceased on 1 July 2022.
#[rustfmt::skip]
pub static OLD_COMMISSIONER: Lexicon = Lexicon { name: "plan-old-commissioner", phrases: &[
    "ccg", "ccgs", "ccg's", "clinical commissioning group{|s}", "clinical commissioning group's",
] };

/// Signs that whoever commissions health care has agreed.
#[rustfmt::skip]
pub static COMMISSIONER_AGREES: Lexicon = Lexicon { name: "plan-commissioner-agrees", phrases: &[
    "integrated care board", "icb", "icb's", "icbs", "responsible commissioning body",
    "health commissioner{|s}", "commissioning body", "commissioner{|s}", "designated clinical officer",
    "designated medical officer", "dco", "dmo", "agreed by health", "nhs england", "commissioned by",
    "agreed with health", "continuing care {panel|team}", "joint commissioning panel", "health board",
    "health and care board", "associate director of nursing",
] };

/// Words that leave section I open.
#[rustfmt::skip]
pub static UNSETTLED: Lexicon = Lexicon { name: "plan-unsettled", phrases: &[
    "to be confirmed", "to be agreed", "to be decided", "to be determined", "to be named",
    "to be identified", "tbc", "tbd", "tba", "yet to be {confirmed|agreed|decided|named|identified}",
    "not yet {confirmed|agreed|decided|named|identified|known}", "to follow", "pending",
    "awaiting {confirmation|consultation|decision|a decision}", "under consultation",
    "consultation ongoing", "being consulted",
] };

/// Types of institution.
#[rustfmt::skip]
pub static INSTITUTION_TYPE: Lexicon = Lexicon { name: "plan-institution-type", phrases: &[
    "mainstream", "special school", "special academy", "special free school", "special college",
    "specialist college", "specialist school", "specialist post 16", "specialist setting", "maintained",
    "non maintained", "academy converter", "independent school", "independent special",
    "independent specialist", "independent day", "independent college", "resourced provision",
    "resource provision", "resource base", "special unit", "sen unit", "unit in a mainstream",
    "further education", "general further education", "fe college", "sixth form college", "sixth form",
    "pupil referral unit", "alternative provision academy", "hospital school", "nursery school",
    "private nursery", "day nursery", "early years setting", "section 41", "free school",
    "studio school", "university technical college", "community school", "foundation school",
    "voluntary aided", "voluntary controlled", "post 16 institution", "special post 16",
    "residential special", "all through school",
    "{infant|junior|primary|secondary|middle|first} {school|academy} for", "apprenticeship",
    "type special", "type mainstream", "maintained special", "community special", "foundation special",
    "academy special",
] };

/// What section I may not hold.
#[rustfmt::skip]
pub static NOT_FOR_I: Lexicon = Lexicon { name: "plan-not-for-i", phrases: &[
    "home", "bespoke", "package", "online tuition", "online learning", "home tuition", "tuition",
    "tutor", "tutors", "eotas", "eotis", "otherwise than at school", "education otherwise",
    "home education", "home educated", "electively home educated", "elective home education", "interim",
    "part time timetable", "reduced timetable", "funding", "funded by", "top-up", "transport",
] };

/// Education otherwise than at school.
#[rustfmt::skip]
pub static EOTAS: Lexicon = Lexicon { name: "plan-eotas", phrases: &[
    "eotas", "eotis", "eotic", "education otherwise than", "otherwise than at {school|a school}",
    "otherwise than in {school|a school}", "education other than at school", "section 61", "s.61", "s61",
] };

/// Direct payments.
#[rustfmt::skip]
pub static DIRECT_PAYMENT: Lexicon = Lexicon { name: "plan-direct-payment", phrases: &[
    "direct payment", "direct payments", "{from|by|with|through|out of} {a|the|his|her|their|my|} personal budget",
] };

/// That no budget or payment was asked for.
#[rustfmt::skip]
pub static MONEY_REFUSED: Lexicon = Lexicon { name: "plan-money-refused", phrases: &[
    "no direct payment{|s}", "no personal budget", "not requested", "has not been requested",
    "not asked for", "not been asked for", "declined", "none requested", "not applicable", "n/a",
    "did not request", "do not wish", "does not wish", "not wanted", "no request",
    "without a direct payment",
] };

/// References to needs.
#[rustfmt::skip]
pub static NEED_WORDS: Lexicon = Lexicon { name: "plan-need-words", phrases: &[
    "need", "needs", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "section b",
    "difficulty", "difficulties", "special educational need",
] };

/// References to outcomes.
#[rustfmt::skip]
pub static OUTCOME_WORDS: Lexicon = Lexicon { name: "plan-outcome-words", phrases: &[
    "outcome", "outcomes", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10", "section e",
] };

/// How to communicate with the child, or how views were gathered.
#[rustfmt::skip]
pub static COMMUNICATES: Lexicon = Lexicon { name: "plan-communicates", phrases: &[
    "communicate{|s}", "communicating", "communication", "talking to", "talk to", "speak to",
    "speaking to", "ask {me|him|her|them}", "tell me", "explain things", "listen to", "listens to",
    "views were {gathered|sought|collected|obtained|given|recorded|taken}",
    "{gathered|sought|collected|recorded|written down|scribed} by", "gathered {her|his|their|my} views",
    "helped {him|her|them|me} {to|} {write|say|tell|record}", "observed", "observation", "talking mats",
    "symbols", "signs", "signing", "makaton", "pictures", "photographs", "told {us|her|his|their|the}",
    "said", "says", "typed", "dictated", "drawing", "drew", "interview", "bsl", "sign language",
    "interpreter", "eye gaze", "aac", "voice output", "questionnaire", "wrote", "shared", "words used",
] };

/// Words of hope and ambition.
#[rustfmt::skip]
pub static HOPES: Lexicon = Lexicon { name: "plan-hopes", phrases: &[
    "want to", "wants to", "would like to", "hope", "hopes", "in the future",
    "when {i|he|she|they} {am|is|are} {older|grown|an adult|a grown}", "grow up", "grows up",
    "grown up", "dream", "dreams", "ambition", "ambitions", "aspiration", "aspirations", "wish",
    "wishes", "would love", "one day", "like to be", "want{|s} {him|her|them|my}",
] };

/// A child's own voice.
#[rustfmt::skip]
pub static CHILD_SPEAKS: Lexicon = Lexicon { name: "plan-child-speaks", phrases: &[
    "i", "i'm", "i've", "i'd", "my", "me",
    "{he|she|they} {says|said|told|likes|enjoys|loves|wants|prefers|indicated|shows|showed|chose|communicates}",
    "views of the child", "child's views", "young person's views", "pupil's views", "tells us",
    "told us", "in {his|her|their|my} own words", "smiles", "vocalises",
] };

/// A parent's voice.
#[rustfmt::skip]
pub static FAMILY_SPEAKS: Lexicon = Lexicon { name: "plan-family-speaks", phrases: &[
    "parent", "parents", "parents'", "mother", "father", "mum", "dad", "mummy", "daddy", "nan", "nanny",
    "carer", "carers", "foster carer{|s}", "grandmother", "grandfather", "grandparent{|s}", "family",
    "aunt", "uncle", "guardian", "we", "our {son|daughter|child}", "my {son|daughter|child}",
    "great aunt", "stepfather", "stepmother",
] };

/// Hearing loss.
#[rustfmt::skip]
pub static HEARING_LOSS: Lexicon = Lexicon { name: "plan-hearing-loss", phrases: &[
    "deaf", "deafness", "hearing loss", "hearing impairment", "hearing impaired", "sensorineural",
    "cochlear implant{|s}", "hearing aid{|s}",
] };

/// Vision impairment.
#[rustfmt::skip]
pub static VISION_LOSS: Lexicon = Lexicon { name: "plan-vision-loss", phrases: &[
    "vision impairment", "visual impairment", "visually impaired", "vision impaired",
    "severely sight impaired", "sight impaired", "sight impairment", "registered blind", "blind",
    "braille",
] };

/// Why no provision follows.
#[rustfmt::skip]
pub static NO_PROVISION_REASON: Lexicon = Lexicon { name: "plan-no-provision-reason", phrases: &[
    "no provision is {needed|required|necessary}",
    "no {health|social care|additional|further|specific} provision {is|} {needed|required|necessary}",
    "does not require", "no further {support|action|input} {is|} {needed|required}", "managed at home",
    "managed by {the|his|her|their} {family|gp|parents|general practitioner}", "under control",
    "well controlled", "well managed", "monitored by", "resolved", "discharged", "no impact on",
    "in remission", "managed with", "universal services", "through universal",
    "not reasonably required", "by {his|her|their} {gp|family}",
] };

/// Therapies and clinical services.
#[rustfmt::skip]
pub static THERAPY_ROLE: Lexicon = Lexicon { name: "plan-therapy-role", phrases: &[
    "speech and language", "speech therapist", "speech therapy", "language therapist", "slt", "salt",
    "occupational therapist", "occupational therapy", "ot", "physiotherapist", "physiotherapy", "camhs",
    "clinical psychologist", "psychologist", "psychology", "psychotherapist", "psychotherapy",
    "music therapist", "music therapy", "art therapist", "art therapy", "dramatherapist",
    "drama therapy", "habilitation", "mobility officer", "mobility training", "mobility specialist",
    "play therapist", "play therapy", "therapist", "counsellor",
] };

/// Speech and language therapy.
#[rustfmt::skip]
pub static SPEECH_THERAPY: Lexicon = Lexicon { name: "plan-speech-therapy", phrases: &[
    "speech and language therapist{|s}", "speech and language therapy", "speech therapist",
    "speech therapy", "slt", "salt", "language therapist",
] };

/// Words of teaching and training the child.
#[rustfmt::skip]
pub static TEACHES: Lexicon = Lexicon { name: "plan-teaches", phrases: &[
    "teach", "teaches", "teaching", "to train", "training to", "learn", "learns", "learning",
    "to develop", "develop", "developing", "develops", "skills", "practise", "practises",
    "programme to", "regulate", "to understand", "to recognise", "to use", "in class", "in lessons",
    "in the classroom", "communication", "vocabulary", "understanding of",
] };

/// Eating and drinking, which is health care.
#[rustfmt::skip]
pub static SWALLOWING: Lexicon = Lexicon { name: "plan-swallowing", phrases: &[
    "swallowing", "swallow", "dysphagia", "eating and drinking", "safe feeding", "feeding", "choking",
    "aspiration risk", "modified diet", "videofluoroscopy", "oral feeding", "drooling", "saliva",
    "hearing test{|s}", "audiology",
] };

/// Teaching of staff, not of the child.
#[rustfmt::skip]
pub static FOR_STAFF: Lexicon = Lexicon { name: "plan-for-staff", phrases: &[
    "train staff", "training for staff", "training to staff", "staff training",
    "train {the|} {school|nursery|college} staff", "staff will be trained",
    "training {of|for|to} {staff|carers|parents}", "train {his|her|their} carers", "teach staff",
    "teach parents", "teach {his|her|their} parents", "train parents", "staff are trained",
    "training {his|her|their} {carers|parents|family}", "for parents", "for carers",
] };

/// Medical and personal care.
#[rustfmt::skip]
pub static MEDICAL_CARE: Lexicon = Lexicon { name: "plan-medical-care", phrases: &[
    "gastrostomy", "peg feed{|s}", "peg-fed", "tube feed{|s|ing}", "nasogastric", "suction",
    "suctioning", "tracheostomy", "catheter", "catheterisation", "insulin", "blood glucose",
    "rescue medication", "buccal midazolam", "midazolam", "emergency medication", "seizure protocol",
    "inhaler", "oxygen", "administer{|s} {|the|his|her|their} {medication|medicine|medicines}",
    "administration of {medication|medicine|medicines}", "nappy {change|changes|changing}",
    "changing of {nappies|pads}", "continence pads", "stoma", "dressing{|s} changed", "epipen",
    "adrenaline", "eye drops", "medication {will be|is} given",
    "give{|n|s} {his|her|their|the} {medication|medicine|medicines}", "ventilator", "feeding tube",
    "enteral feed{|s|ing}",
] };

/// Learning to do it oneself.
#[rustfmt::skip]
pub static LEARNS_SELF_CARE: Lexicon = Lexicon { name: "plan-learns-self-care", phrases: &[
    "teach", "teaches", "teaching", "learn", "learns", "learning", "taught", "independently",
    "independence", "independent", "skill", "skills", "programme", "participate", "participation",
    "curriculum", "lesson", "lessons", "help with his own", "practise", "self-manage", "recognise",
    "steps towards",
] };

/// How shorter-term targets are set.
#[rustfmt::skip]
pub static SHORT_TARGETS: Lexicon = Lexicon { name: "plan-short-targets", phrases: &[
    "short-term target{|s}", "shorter-term target{|s}",
    "short term {target|targets|goal|goals|objective|objectives}",
    "shorter term {target|targets|goal|goals|objective|objectives}", "smaller {target|targets|steps}",
    "termly target{|s}", "half-termly target{|s}", "individual education plan",
    "individual learning plan", "individual support plan", "iep", "ieps", "ilp", "isp", "support plan",
    "learning plan", "provision map", "pupil passport",
    "targets {will be|are|is|shall be} {set|agreed|written|drawn up|reviewed|planned}",
    "set {|short|shorter|new|smaller|his|her|their|termly} {targets|target}",
    "sets {|short|shorter|new|smaller|his|her|their|termly} {targets|target}",
    "setting {|short|shorter|new|smaller|of|his|her|their} {targets|target}",
    "{targets|goals} for {each|the|every} {term|half-term|half term}", "assess plan do review",
    "target setting", "target-setting", "termly {plan|plans|steps|goals}", "small steps", "next steps",
] };

/// One adult to one child.
#[rustfmt::skip]
pub static ONE_TO_ONE: Lexicon = Lexicon { name: "plan-one-to-one", phrases: &[
    "1:1", "1-1", "one to one", "1 to 1", "individual support", "individual adult support",
] };

/// Each week.
#[rustfmt::skip]
pub static A_WEEK: Lexicon = Lexicon { name: "plan-a-week", phrases: &[
    "{a|per|each|every} week", "weekly", "week",
] };

/// How progress is watched.
#[rustfmt::skip]
pub static MONITORS: Lexicon = Lexicon { name: "plan-monitors", phrases: &[
    "monitored", "monitor", "monitors", "monitoring", "reviewed", "review", "reviews", "annual review",
    "progress", "recorded", "evaluated", "checked",
] };

/// Residential short breaks.
#[rustfmt::skip]
pub static SHORT_BREAK_RESIDENTIAL: Lexicon = Lexicon { name: "plan-short-break-residential", phrases: &[
    "residential short break{|s}", "residential respite", "overnight short break{|s}",
    "overnight stay{|s}", "overnight respite", "overnight break{|s}", "residential break{|s}",
    "nights at", "nights a month", "nights per month", "nights a year", "nights per year",
] };

/// Services of section 2 of the 1970 Act.
#[rustfmt::skip]
pub static SECTION_TWO: Lexicon = Lexicon { name: "plan-section-two", phrases: &[
    "home help", "help at home", "practical assistance in the home", "practical help {at|in the} home",
    "personal care at home", "personal care in the home", "help with {washing|dressing|bathing}",
    "sitting service", "sitter", "holiday play scheme", "holiday playscheme", "holiday scheme",
    "holiday club", "play scheme", "playscheme", "adaptation{|s}", "home adaptation{|s}",
    "hoist at home", "ramp", "after-school club", "domiciliary care", "non-residential short break{|s}",
    "day short break{|s}", "community short break{|s}", "support to attend {a|the} {club|leisure}",
    "leisure {activity|activities}", "equipment at home", "bathing at home", "settling at home",
    "at home in the evening", "outings", "telephone adaptation",
] };

/// A course that fills the week.
#[rustfmt::skip]
pub static WHOLE_COURSE: Lexicon = Lexicon { name: "plan-whole-course", phrases: &[
    "course", "programme of study", "study programme", "college programme", "supported internship", "internship",
    "timetable", "apprenticeship", "traineeship", "taught programme", "education package",
] };

/// Views that were seen, not said.
#[rustfmt::skip]
pub static WATCHED: Lexicon = Lexicon { name: "plan-watched", phrases: &[
    "observed", "observing", "observation", "observations", "by watching", "watched", "does not speak", "non-verbal", "pre-verbal",
    "does not use words", "no words", "facial expression{|s}", "body language", "vocalises", "eye gaze", "objects of reference", "switch",
    "pushes away", "reaches for", "smiles", "turns to", "turns towards", "intensive interaction", "key person",
] };

/// A social worker of this child.
#[rustfmt::skip]
pub static OWN_SOCIAL_WORKER: Lexicon = Lexicon { name: "plan-own-social-worker", phrases: &[
    "{his|her|their|my} social worker{|'s}", "{the|a} social worker {visits|will visit|has visited}", "child in need plan", "child protection plan",
] };

/// Measures that are scores in a test.
#[rustfmt::skip]
pub static TEST_SCORE: Lexicon = Lexicon { name: "plan-test-score", phrases: &[
    "test", "tests", "score", "scores", "scoring", "standard score", "standardised", "assessment", "screening", "exam", "examination", "sats",
    "centile", "age equivalent", "reading age", "spelling age", "quiz", "questionnaire", "scale",
] };

/// Ways of communicating besides spoken English.
#[rustfmt::skip]
pub static WAYS_OF_COMMUNICATING: Lexicon = Lexicon { name: "plan-ways-of-communicating", phrases: &[
    "makaton", "signs", "signing", "bsl", "british sign language", "sign language", "symbols", "pictures", "braille", "large print", "eye gaze",
    "voice output", "aac", "talking mat{|s}", "objects of reference", "interpreter", "easy read", "translated", "translation",
] };

/// A young person's capacity to decide.
#[rustfmt::skip]
pub static CAPACITY: Lexicon = Lexicon { name: "plan-capacity", phrases: &[
    "mental capacity", "capacity to", "lacks capacity", "best interests", "representative", "deputy", "deputyship", "power of attorney",
    "own decisions", "decides", "decision-making", "makes decisions", "right to appeal", "in their own name", "supported to decide",
] };
