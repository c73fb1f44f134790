//! Words of section A, and words that a form, a tool or another plan left behind.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &WHO_SPEAKS,
    &GATHERED,
    &CANNOT_SAY,
    &CLINICAL,
    &TO_FILL_IN,
    &IN_BRACKETS,
    &TOOL_RESIDUE,
    &BOTH_GENDERS,
    &SETTLED_LATER,
];

/// Who is speaking.
#[rustfmt::skip]
pub static WHO_SPEAKS: Lexicon = Lexicon { name: "voice-who-speaks", phrases: &[
    "in {my|his|her|their} {own |}words", "in {|the} {child's|young person's|pupil's} {own |}words", "first person", "i am speaking", "as though i", "as if i",
    "in quotation marks", "told us", "tells us", "telling us", "would say", "{child's|young person's|pupil's|student's|my|his|her|their} {views|voice|view|wishes}",
    "views of the {child|young person|pupil|student}", "voice of the child", "all about me", "about me", "my story", "what {i|matters to me}", "what is important to me",
    "important to me", "who i am", "my hopes", "my life", "written {by|with|down}", "wrote", "dictated", "typed", "scribed", "spoken by", "recorded by", "my plan", "this is me",
    "one-page profile", "one page profile", "hello", "my name is", "i'm called", "quotes are", "quoted", "things i", "how i", "what makes me", "my interests", "my strengths",
] };

/// How views were gathered.
#[rustfmt::skip]
pub static GATHERED: Lexicon = Lexicon { name: "voice-gathered", phrases: &[
    "gathered", "were sought", "was sought", "collected", "obtained", "recorded by", "written down", "wrote down", "wrote the words", "scribed", "typed", "dictated",
    "observed", "observing", "observation", "observations", "by watching", "watched", "talking mat{|s}", "interview", "interviewed", "talked with", "talked to", "spoke with", "spoke to",
    "conversation", "questionnaire", "filled in", "completed with", "with the help of", "with help from", "helped {him|her|them|me}", "pointed to", "pictures", "picture cards",
    "photographs", "symbols", "drawing", "drew", "video", "film", "filmed", "interpreter", "sign", "signed", "makaton", "eye gaze", "aac", "told us", "told {his|her|their|my|the|a}",
    "asked", "when asked", "shared with", "meeting", "through play", "behaviour shows", "shows us", "shows by", "tells us by", "indicates", "worked on it with", "i worked on",
    "recorded on", "by telephone", "by phone", "survey", "workbook", "person-centred review", "i asked for", "speaking to",
] };

/// That the child has no views to give.
#[rustfmt::skip]
pub static CANNOT_SAY: Lexicon = Lexicon { name: "voice-cannot-say", phrases: &[
    "too young to {give|share|express|say|have}", "unable to {give|share|express|communicate|provide|offer|articulate} {|his|her|their|any|a|own} {views|view|opinion|opinions|wishes|preferences}",
    "unable to {give|share|express|communicate|provide|offer|articulate} {his|her|their} own {views|view|opinion|opinions|wishes|preferences}",
    "cannot {give|share|express|communicate|provide|articulate} {|his|her|their|any} {views|view|opinion|opinions|wishes|preferences}",
    "did not {give|share|express|provide|offer} {|his|her|their|any} {views|view|opinion|opinions}", "not able to {give|share|express|communicate|provide} {|his|her|their|any} {views|view|opinion|opinions|wishes}",
    "views {were not|could not be|have not been|not} {obtained|sought|gathered|given|collected|provided|ascertained|available}", "no views {were|have been|are} {given|obtained|gathered|recorded|available}",
    "non-verbal so", "not possible to {obtain|gather|seek|ascertain}", "not old enough to", "does not have the {capacity|understanding} to {give|share|express}",
] };

/// A professional's findings.
#[rustfmt::skip]
pub static CLINICAL: Lexicon = Lexicon { name: "voice-clinical", phrases: &[
    "centile", "centiles", "percentile", "percentiles", "standard score", "standardised", "standardized", "standardised assessment", "age equivalent", "age-equivalent",
    "presents with", "diagnosed as having", "below average range", "low average range", "scaled score", "significant difficulties with", "assessment results", "meets the criteria",
    "attainment levels", "severe difficulties", "moderate learning difficulties", "moderate learning difficulty",
] };

/// What a form asks its writer to fill in or take out.
#[rustfmt::skip]
pub static TO_FILL_IN: Lexicon = Lexicon { name: "copy-to-fill-in", phrases: &[
    "insert {name|date|text|details|here|child's|child|school|setting|number|the}", "enter {name|text|date|details} {here|}", "click or tap", "click here to enter", "type here", "delete as {appropriate|applicable|necessary}",
    "delete if not", "lorem ipsum", "placeholder", "child's name here", "name of child", "child x", "pupil x", "student x", "name here", "add {text|details|name} here", "choose an item",
    "text to be {added|inserted}", "details to {follow|be added|be inserted}", "to be completed by", "complete this {section|box}", "guidance note{|s} for writers", "example text", "sample text",
    "fill in here", "name surname", "first name surname",
] };

/// What stands in square brackets where a fact should.
#[rustfmt::skip]
pub static IN_BRACKETS: Lexicon = Lexicon { name: "copy-in-brackets", phrases: &[
    "name", "child", "child's", "child's name", "pupil", "pupil's", "student", "student's", "young person", "young person's", "cyp", "yp", "insert", "date", "dob", "school", "setting", "college", "nursery", "parent", "parents",
    "he/she", "she/he", "his/her", "him/her", "they", "number", "xx", "tbc", "add", "delete", "enter", "role", "amount", "frequency", "time", "hours", "professional", "state", "specify", "source needed", "check", "query",
    "needs confirming", "reference", "initials", "year", "term", "subject", "mother", "father", "surname", "forename",
] };

/// What a drafting tool says about its own work, or leaves of its format.
#[rustfmt::skip]
pub static TOOL_RESIDUE: Lexicon = Lexicon { name: "copy-tool-residue", phrases: &[
    "as an ai", "as a language model", "as an ai language model", "here is {a|the|your} {revised|rewritten|updated|draft|suggested|improved|possible|smart|reworded}", "here's {a|the|your} {revised|rewritten|updated|draft|suggested|improved|possible|smart|reworded}",
    "here are {some|the|a few} {revised|suggested|possible|smart|example|updated|improved}", "i hope this helps", "hope this helps", "let me know if you", "would you like me to", "feel free to {adjust|edit|amend|modify|change}", "based on the {information|text|report|reports|document|documents|details} {provided|supplied|given|you provided|you have provided|above}",
    "{information|details|detail} {|was|were|is|are} not {provided|available|included|specified} in the {source|sources|document|documents|text|report provided|reports provided|input}",
    "not specified in the {source|document|documents|text|input|provided}", "not mentioned in the {source|document|documents|provided|text provided}", "the provided {text|document|documents|information|report|context}",
    "sure , here", "certainly , here", "certainly ! here", "sure ! here", "of course ! here", "regenerate response", "rewritten in the first person", "rewritten version", "revised version of", "i cannot provide", "i'm unable to provide", "word count",
    "i have {rewritten|revised|reworded|summarised|drafted}", "this version {is|uses|keeps}", "knowledge cutoff", "end of draft", "note to {self|writer|drafter|editor|caseworker|case officer}", "comment {by|from} {writer|editor|author}",
] };

/// Both genders at once, as a form prints them.
#[rustfmt::skip]
pub static BOTH_GENDERS: Lexicon = Lexicon { name: "copy-both-genders", phrases: &[
    "s/he",
] };

/// Letters for "not yet".
#[rustfmt::skip]
pub static SETTLED_LATER: Lexicon = Lexicon { name: "copy-settled-later", phrases: &[
    "tbc", "tba", "tbd", "t.b.c", "to be confirmed", "xx/xx/xxxx", "xx/xx/xx", "dd/mm/yyyy",
] };
