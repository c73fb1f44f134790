use crate::{
    rules::{prelude::*, voice::childs},
    text::lexicon::words,
};

rule! {
    /// Views are this child's, not any child's.
    ///
    /// ## Why
    /// "I like playing with my friends and want to do well" could stand in any plan. Views with something of their
    /// own in them (a person, a place, a thing, a reason) show that somebody asked.
    ///
    /// ## Flagged
    /// ```text,flagged
    /// A a1 child: I like playing with my friends.
    /// A a2 child: I enjoy school and want to do well.
    /// A a3 child: I want to be happy and have fun.
    /// ```
    ///
    /// ## Not flagged
    /// ```text,clean
    /// A a1 child: I like playing with my friends.
    /// A a2 child: I hate it when the chairs scrape.
    /// A a3 child: I want to drive the number 9 bus.
    /// ```
    "VOICE-05" "views-of-any-child",
    message: "the child's views in section A appear to say little that is this child's alone",
    advice: "ask about people, places and things, and what makes a good day or a bad one: ____",
    severity: Info,
    authority: [
        Practice "Frameworks of plan quality ask for interests that are specific",
        Code "SEND Code of Practice 2015, 9.69 (A)",
    ],
    scope: Scope::Plan(check),
}

// Fewer views than this say too little to judge by.
const AT_LEAST: usize = 2;
const OWN_WORDS: usize = 3;

fn check(view: &PlanView<'_>, findings: &mut Findings) {
    let views: Vec<_> = childs(view).collect();
    if views.len() < AT_LEAST {
        return;
    }
    let own: usize = views.iter().map(|(_, p)| particular(&p.text)).sum();
    if own < OWN_WORDS {
        findings.push(view.flag(&RULE, Some(Letter::A), "statements").confidence(0.5));
    }
}

// Words, numbers and names that not every child's views hold.
fn particular(text: &Annotation<'_>) -> usize {
    let tokens = text.tokens();
    (0..tokens.len())
        .filter(|i| {
            let word = tokens.folded(*i);
            let general = words::FRAME.has(word) || GENERAL.contains(&word) || word.chars().count() < 3;
            tokens.class(*i) == Class::Number || (tokens.class(*i) == Class::Word && !general)
        })
        .count()
}

// What any child's views hold.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "like", "likes", "liked", "love", "loves", "enjoy", "enjoys", "want", "wants", "would", "play", "plays", "playing", "friend", "friends", "friendly", "family", "mum", "dad", "mummy", "daddy",
    "brother", "sister", "parents", "school", "nursery", "college", "class", "classroom", "lessons", "lesson", "learn", "learning", "teacher", "teachers", "teaching", "assistant", "staff", "adult", "adults",
    "happy", "sad", "fun", "nice", "good", "better", "best", "well", "great", "kind", "help", "helps", "helpful", "helping", "people", "children", "outside", "games", "game", "toys", "toy", "things", "thing",
    "doing", "does", "being", "feel", "feels", "feeling", "sometimes", "always", "often", "really", "very", "lots", "favourite", "because", "when", "make", "makes", "try", "trying", "hard", "easy", "difficult",
    "maths", "english", "reading", "writing", "work", "working", "listen", "listening", "music", "television", "watching", "ipad", "tablet", "phone", "computer", "video", "sports", "sport", "football", "swimming",
    "drawing", "colouring", "walks", "going", "new", "safe", "calm", "confident", "independent", "future", "grow", "job", "older", "have", "having", "get", "getting", "know", "see", "time", "day", "days", "home",
    "and", "but", "the", "with", "not", "don't", "can", "can't", "could", "should", "will", "i'm", "i've", "i'd", "i'll", "everyone", "other", "others", "together", "support", "supported", "successful", "loud", "noise", "noisy",
    "quiet", "food", "says", "said", "also", "find", "finds", "achieve", "progress",
];
