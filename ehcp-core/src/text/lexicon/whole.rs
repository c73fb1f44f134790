//! Words that tell what a plan prepares, hands on or contradicts.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &NEXT_SCHOOL,
    &NEXT_POST_16,
    &PREPARES,
    &NOTICE_SENT,
    &REVIEW_PLANNED,
    &RESOURCE_DECIDES,
    &SETTING_VARIES,
    &ADVISED_BY,
    &PROGRAMME,
    &DAY_UNDECIDED,
    &AT_ALL_TIMES,
    &OTHER_PURPOSE,
    &WITH_THE_CHILD,
    &PRIMARY_PLACE,
    &SECONDARY_PLACE,
    &LATER_PLACE,
    &EDUCATION_OUTCOMES,
    &HOPES_WORK,
    &HOPES_LIVING,
    &HOPES_FRIENDS,
    &UNNAMED_EQUIPMENT,
    &EQUIPMENT,
    &DIFFICULT,
    &REPORTED,
    &SIGNED,
    &REVIEW_RECORD,
    &PLACES_AND_PEOPLE,
    &WISH_HOME,
    &ANSWER_HOME,
    &WISH_TRAVEL,
    &ANSWER_TRAVEL,
    &WISH_WORK,
    &ANSWER_WORK,
];

/// Schools that a child may go to next; a mention alone prepares nothing.
#[rustfmt::skip]
pub static NEXT_SCHOOL: Lexicon = Lexicon { name: "whole-next-school", phrases: &[
    "secondary school", "junior school", "high school", "upper school", "middle school", "new school", "next school",
    "next setting", "next placement", "reception class", "primary school", "big school", "year 7", "year 3", "reception",
] };

/// Where a young person may go after Year 11.
#[rustfmt::skip]
pub static NEXT_POST_16: Lexicon = Lexicon { name: "whole-next-post-16", phrases: &[
    "sixth form", "college", "post-16", "post 16", "supported internship{|s}", "apprenticeship{|s}", "university",
    "further education", "year 12", "next setting", "next placement", "next school", "work placement", "employment",
] };

/// Words of getting ready for a move.
#[rustfmt::skip]
pub static PREPARES: Lexicon = Lexicon { name: "whole-prepares", phrases: &[
    "visit", "visits", "visited", "visiting", "taster", "tasters", "prepare", "prepares", "prepared", "preparing",
    "preparation", "before", "ready for", "meet", "meets", "meeting", "plan", "plans", "planned", "planning", "tour", "tours",
    "handover", "introduced", "introduce", "starts", "starting", "start", "start at", "goes to", "go to", "going to", "go up to",
    "moves", "move", "moving", "apply", "applies", "applied", "application", "applications", "interview", "open day{|s}",
    "link course", "induction", "passport", "from september", "from 1 september", "until 31 july", "journey", "travel",
    "hand over", "joint {review|meeting}", "information {is|will be} {passed|shared}", "applying",
] };

/// That a notice of proposed changes was sent.
#[rustfmt::skip]
pub static NOTICE_SENT: Lexicon = Lexicon { name: "whole-notice-sent", phrases: &[
    "proposed amendments", "proposed changes", "proposed alterations", "notice of amendment{|s}", "amendment notice",
    "notice of proposed amendment{|s}", "changes {which|that} {it|we|the council|the authority|the local authority} {proposed|proposes|propose}",
    "changes proposed", "amendments proposed", "proposing {changes|amendments|to amend}",
] };

/// When a plan will be reviewed.
#[rustfmt::skip]
pub static REVIEW_PLANNED: Lexicon = Lexicon { name: "whole-review-planned", phrases: &[
    "{reviewing|review} {this|the|his|her|their} plan", "plan {will be|is to be|is|must be|shall be} {next |}reviewed",
    "first review", "annual review{|s}", "review date", "next review", "reviewed {within|by|every|in|at least|annually|once}",
    "review {in|within|by|due|every}", "early review", "six-month review", "interim review", "annual review meeting",
] };

/// Money or staff that decides instead of the plan.
#[rustfmt::skip]
pub static RESOURCE_DECIDES: Lexicon = Lexicon { name: "whole-resource-decides", phrases: &[
    "subject to {|the|available|additional|further|sufficient|agreed} {funding|funds|budget|staffing|capacity|resources|availability|approval|agreement|panel|assessment|review|need}",
    "subject to {panel|funding panel|resource panel} {approval|agreement|decision}", "pending {panel|funding|a panel|assessment}",
    "{agreed|approved|decided|determined|considered|authorised} {by|at} {the|a|our|next} {|funding|resource|send|sen} panel",
    "{agreed|approved} by panel",
] };

/// A setting that may change the amount.
#[rustfmt::skip]
pub static SETTING_VARIES: Lexicon = Lexicon { name: "whole-setting-varies", phrases: &[
    "{varied|changed|altered|adjusted|reduced|amended|increased|withdrawn|ended|stopped|flexed} by {|the} {school|setting|nursery|college|head|headteacher|head teacher|senco|sendco|provider|class teacher|teacher|staff|therapist|service}",
    "{school|setting|nursery|college|senco|headteacher|head teacher|therapist|provider} {may|can|will|could} {vary|change|alter|adjust|reduce|amend|decide|determine|flex}",
    "at the {|sole|school's|setting's|head's|headteacher's|college's|provider's} discretion",
] };

/// Content that an adviser holds and the plan does not give.
#[rustfmt::skip]
pub static ADVISED_BY: Lexicon = Lexicon { name: "whole-advised-by", phrases: &[
    "as {advised|recommended|directed|prescribed|set|outlined|suggested|detailed|specified|designed} by {|the|his|her|their|my|a} {|visiting|nhs|community|specialist|paediatric|school's} {therapist|therapists|psychologist|physiotherapist|physiotherapy|teacher|nurse|service|team|professional|professionals|speech|occupational|slt|salt|ot|ep|qtvi|qtod|camhs|paediatrician|specialist|outreach|advisory}",
    "on {|the} advice of {|the|a|an} {therapist|psychologist|physiotherapist|nurse|service|team|specialist|speech|occupational}",
    "{therapist's|psychologist's|physiotherapist's|ot's|slt's|qtvi's} {advice|recommendations|guidance|programme|instructions}",
] };

/// Names for content that is not given.
#[rustfmt::skip]
pub static PROGRAMME: Lexicon = Lexicon { name: "whole-programme", phrases: &[
    "programme", "programmes", "program", "activities", "activity", "exercises", "strategies", "interventions", "intervention",
    "targets", "approaches", "diet", "package", "plan", "work", "equipment", "provision", "support", "therapy",
] };

/// A day of the week whose content nobody has settled.
#[rustfmt::skip]
pub static DAY_UNDECIDED: Lexicon = Lexicon { name: "whole-day-undecided", phrases: &[
    "to be {determined|decided|confirmed|agreed|arranged|settled|finalised|planned|set}", "tbc", "tba", "tbd",
    "not yet {decided|settled|agreed|known|confirmed|planned|arranged}", "under discussion", "yet to be {decided|agreed|confirmed|settled|arranged}",
] };

/// Support without a break.
#[rustfmt::skip]
pub static AT_ALL_TIMES: Lexicon = Lexicon { name: "whole-at-all-times", phrases: &[
    "at all times", "throughout the {|school|whole|nursery|college} day", "all day", "full time", "full-time", "in all lessons",
    "in every lesson", "constant", "constantly", "continuous", "continuously", "round the clock", "for the whole {|of the} {school day|day|week}",
] };

/// What a professional does besides the main work with the child.
#[rustfmt::skip]
pub static OTHER_PURPOSE: Lexicon = Lexicon { name: "whole-other-purpose", phrases: &[
    "review", "reviews", "reviewed", "assess", "assesses", "assessment", "reassess", "check", "checks", "checked", "train", "trains", "training",
    "trained", "advise", "advises", "advice", "coach", "coaching", "liaise", "liaison", "supervise", "supervises", "supervision",
    "attend", "attends", "update", "updates", "updating", "write", "writes", "written", "writing", "meeting", "meet", "same", "further",
    "additional", "also", "as well", "another", "monitor", "monitors", "monitoring", "consult", "consultation", "model", "models",
    "demonstrate", "demonstrates", "report", "observe", "observes", "observation", "set up", "block", "plus", "equipment", "loan",
    "group", "groups", "hydrotherapy", "pool", "swimming", "parents", "family",
] };

/// Work with the child in person.
#[rustfmt::skip]
pub static WITH_THE_CHILD: Lexicon = Lexicon { name: "whole-with-the-child", phrases: &[
    "directly", "direct", "individually", "individual", "1:1", "one to one", "work with", "works with", "will see", "sees", "will teach",
    "teaches", "sessions of", "session of", "session", "sessions", "carried out by", "delivered by", "treat", "treats",
] };

/// Schools that end with Year 6.
#[rustfmt::skip]
pub static PRIMARY_PLACE: Lexicon = Lexicon { name: "whole-primary-place", phrases: &[
    "primary school", "primary academy", "primary", "junior school", "juniors", "junior academy",
] };

/// Schools that end with Year 11; one that has a sixth form may keep its pupils.
#[rustfmt::skip]
pub static SECONDARY_PLACE: Lexicon = Lexicon { name: "whole-secondary-place", phrases: &[
    "secondary school", "secondary academy", "secondary", "high school",
] };

/// A second placement, or one that lasts.
#[rustfmt::skip]
pub static LATER_PLACE: Lexicon = Lexicon { name: "whole-later-place", phrases: &[
    "from {1 |}september", "from the start of", "from 2{025|026|027|028|029|030}", "until", "after {the |}transfer", "college", "sixth form",
    "post-16", "post 16", "all-through", "all through", "secondary and", "primary and secondary", "ages", "aged", "from year 7",
    "from year 12", "september 20{25|26|27|28|29|30}", "apprenticeship", "internship", "training provider",
    "secondary school from", "then",
] };

/// That outcomes are those of education or training.
#[rustfmt::skip]
pub static EDUCATION_OUTCOMES: Lexicon = Lexicon { name: "whole-education-outcomes", phrases: &[
    "education {and|or} training outcome{|s}", "education and training", "education or training", "educational outcome{|s}", "education outcome{|s}",
    "training outcome{|s}", "marked et", "(et)",
] };

/// Hopes of work.
#[rustfmt::skip]
pub static HOPES_WORK: Lexicon = Lexicon { name: "whole-hopes-work", phrases: &[
    "job", "career", "to work {as|in|with|for|on|at}", "earn", "own money", "paid", "apprenticeship", "apprentice", "run a", "own business", "employed", "employment",
] };

/// Hopes of living one's own life.
#[rustfmt::skip]
pub static HOPES_LIVING: Lexicon = Lexicon { name: "whole-hopes-living", phrases: &[
    "own {place|flat|home|house|car}", "a flat", "live {by myself|alone|independently|on my own|by himself|by herself|on his own|on her own|with my}", "independent", "independently", "by {myself|himself|herself|themselves}",
    "on my own", "cook", "drive", "travel",
] };

/// Hopes of other people.
#[rustfmt::skip]
pub static HOPES_FRIENDS: Lexicon = Lexicon { name: "whole-hopes-friends", phrases: &[
    "a friend", "friends", "friend", "best friend", "girlfriend", "boyfriend", "a club", "join in", "a team", "get married",
] };

/// Equipment that has no name.
#[rustfmt::skip]
pub static UNNAMED_EQUIPMENT: Lexicon = Lexicon { name: "whole-unnamed-equipment", phrases: &[
    "assistive technology", "specialist equipment", "appropriate equipment", "suitable equipment", "necessary equipment", "relevant equipment", "equipment as {needed|required|advised|recommended}",
    "sensory equipment", "specialist resources", "appropriate resources", "ict equipment", "technology to support", "aids and adaptations", "any equipment", "adapted equipment", "sensory resources",
] };

/// Equipment by its name, one a line.
#[rustfmt::skip]
pub static EQUIPMENT: Lexicon = Lexicon { name: "whole-equipment", phrases: &[
    "radio aid{|s}", "hearing aid{|s}", "cochlear implant{|s}", "soundfield system", "laptop", "tablet", "ipad", "reading pen", "wheelchair", "power chair", "standing frame", "walker", "walking frame",
    "hoist", "splint{|s}", "communication aid{|s}", "voice output", "eye gaze", "eye-gaze", "ear defenders", "weighted blanket", "wobble cushion", "writing slope", "sloping board", "pencil grip{|s}",
    "coloured overlay{|s}", "magnifier", "cctv", "brailler", "perkins", "braille", "cane", "specialist seating", "adapted chair", "screen reader", "word prediction", "speech-to-text", "text-to-speech", "switch",
    "pecs", "communication book", "visual timetable", "large print", "noise-cancelling headphones",
] };

/// That something is hard.
#[rustfmt::skip]
pub static DIFFICULT: Lexicon = Lexicon { name: "whole-difficult", phrases: &[
    "could not", "cannot", "can't", "couldn't", "unable to", "was not able to", "is not able to", "difficulty", "difficulties", "struggles", "struggled", "finds it hard", "found it hard",
    "found it difficult", "finds it difficult", "trouble with", "marked weakness", "weaknesses in", "does not understand", "did not understand", "has yet to", "delayed", "impaired",
] };

/// That somebody's report says so.
#[rustfmt::skip]
pub static REPORTED: Lexicon = Lexicon { name: "whole-reported", phrases: &[
    "report", "reports", "reported", "report also", "records", "recorded", "noted", "notes", "found", "assessment", "observed", "advice", "psychologist", "therapist", "paediatrician", "assessed", "describes", "identified",
] };

/// That an officer signed.
#[rustfmt::skip]
pub static SIGNED: Lexicon = Lexicon { name: "whole-signed", phrases: &[
    "signed", "signature", "duly authorised", "authorised officer", "on behalf of", "signed on behalf", "sign-off", "authorised by", "issued by",
] };

/// Headings of a record of a review.
#[rustfmt::skip]
pub static REVIEW_RECORD: Lexicon = Lexicon { name: "whole-review-record", phrases: &[
    "record of the {annual |}review", "record of {annual |}review", "{annual |}review meeting", "minutes of the {annual |}review", "notes of the {annual |}review",
    "summary of the {annual |}review", "review record", "what the {annual |}review said",
] };

/// Rooms and people that a need asks for by name.
#[rustfmt::skip]
pub static PLACES_AND_PEOPLE: Lexicon = Lexicon { name: "whole-places-and-people", phrases: &[
    "{quiet|calm|calming|sensory|safe|low stimulus|separate|withdrawal} {room|space|place|area|base|corner|den}", "key {adult|worker|person}", "keyworker",
] };

/// Wishes about where and how to live.
#[rustfmt::skip]
pub static WISH_HOME: Lexicon = Lexicon { name: "whole-wish-home", phrases: &[
    "own {place|flat|home|house|bungalow|front door}", "a {flat|house|bungalow|home of}", "live {by|alone|independently|on|with|in|near|somewhere}", "share a {flat|house}", "move out",
] };

/// Outcomes that lead there.
#[rustfmt::skip]
pub static ANSWER_HOME: Lexicon = Lexicon { name: "whole-answer-home", phrases: &[
    "cook", "cooks", "cooking", "meal", "meals", "laundry", "washing machine", "household", "tenancy", "tenancies", "rent", "budget", "budgeting", "bills", "shopping", "weekly shop", "housework",
    "flat", "live", "living skills", "independent living", "stay away", "overnight", "clean", "tidy", "bed",
] };

/// Wishes to get about.
#[rustfmt::skip]
pub static WISH_TRAVEL: Lexicon = Lexicon { name: "whole-wish-travel", phrases: &[
    "{go|walk|get|travel|come|cycle|ride} {home|out|into town|to town|to school|to college|to work|to secondary school|to the shops|to the shop|about|around|places|in|there|} {with my mates|with my friends|with friends|by myself|on my own|alone|by himself|by herself|by themselves|on his own|on her own|on their own|independently}",
    "{bus|train|tram} {to|home|by|on my own|myself|alone}", "{get|catch|take|go on} the {bus|train|tram}", "go into town",
    "drive", "driving", "travel {to|by|alone|independently|on}", "without {mum|dad|an adult|anyone|someone}", "to ride when", "moped", "motorbike licence",
] };

/// Outcomes that lead there.
#[rustfmt::skip]
pub static ANSWER_TRAVEL: Lexicon = Lexicon { name: "whole-answer-travel", phrases: &[
    "bus", "buses", "train", "tram", "travel", "travels", "journey", "journeys", "route", "road", "roads", "cross", "walk to", "walk home", "walks to", "cycle", "cycles", "cycling",
    "theory test", "go out", "into town", "in town", "to town", "by himself to", "by herself to", "out alone", "get to", "gets to", "make his own way", "make her own way",
] };

/// Wishes for work.
#[rustfmt::skip]
pub static WISH_WORK: Lexicon = Lexicon { name: "whole-wish-work", phrases: &[
    "{a|paid|proper|real} job", "to be {a|an|the}", "going to be {a|an|the}", "work {with|in|as|at|for|on}", "career", "own {business|shop|salon|garage}", "paid work", "apprentice", "apprenticeship", "earn",
] };

/// Outcomes that lead there.
#[rustfmt::skip]
pub static ANSWER_WORK: Lexicon = Lexicon { name: "whole-answer-work", phrases: &[
    "work", "works", "working", "job", "jobs", "placement", "placements", "employer", "employment", "course", "courses", "qualification", "qualifications", "gcse", "gcses", "apprenticeship", "interview", "interviews", "cv",
    "college", "level 1", "level 2", "level 3", "shift", "shifts", "customers", "volunteer", "volunteering", "careers", "paid", "grade", "enterprise", "entry level",
] };
