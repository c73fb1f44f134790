//! Proper names in a plan: institutions, and people who are not the child.

use crate::{
    position::Span,
    text::{Annotation, Class},
};

// Last words of the names of institutions.
const INSTITUTION: &[&str] =
    &["school", "academy", "nursery", "college", "preschool", "kindergarten", "infants", "juniors"];

// Capitalised words that stand before them without being a name.
const NO_NAME: &[&str] = &[
    "the",
    "a",
    "an",
    "this",
    "his",
    "her",
    "their",
    "my",
    "our",
    "new",
    "special",
    "primary",
    "secondary",
    "mainstream",
    "infant",
    "junior",
    "nursery",
    "high",
    "middle",
    "first",
    "sixth",
    "form",
    "at",
    "in",
    "local",
    "main",
    "pre",
    "whole",
    "each",
    "every",
    "all",
    "named",
    "current",
    "after",
    "before",
    "during",
    "if",
    "when",
    "where",
    "upper",
    "lower",
    "sunday",
    "sen",
    "send",
    "pre-school",
    "community",
    "further",
    "education",
    "specialist",
    "maintained",
    "independent",
    "day",
    "residential",
    "and",
    "of",
    "from",
    "by",
    "with",
    "for",
];

/// The first name of an institution: capitalised words that end in a word such as "School", of which at least
/// one is a name of its own.
pub(super) fn institution(text: &Annotation<'_>) -> Option<Span> {
    let tokens = text.tokens();
    (1..tokens.len()).find_map(|i| {
        if !INSTITUTION.contains(&tokens.folded(i)) || !is_capital(text, i) || is_capital(text, i + 1) {
            return None;
        }
        let mut from = i;
        while from > 0 && is_capital(text, from - 1) && same_sentence(text, from - 1, i) {
            from -= 1;
        }
        let named = (from..i).any(|j| tokens.class(j) == Class::Word && !NO_NAME.contains(&tokens.folded(j)));
        // A word that is capitalised only because it begins the sentence is no name.
        let first_only = i - from == 1 && text.sentences().iter().any(|s| s.from == from);
        (named && !first_only).then(|| tokens.span(from, i + 1))
    })
}

fn same_sentence(text: &Annotation<'_>, a: usize, b: usize) -> bool {
    text.sentences().iter().any(|s| s.from <= a && b < s.to)
}

/// Whether a token is a word that begins with a capital.
pub(super) fn is_capital(text: &Annotation<'_>, i: usize) -> bool {
    text.tokens().get(i).is_some_and(|t| {
        t.class == Class::Word && t.span.of(text.text()).chars().next().is_some_and(char::is_uppercase)
    })
}

/// A token without a possessive ending.
pub(super) fn bare(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// Whether a folded word is a given name and hardly ever anything else.
pub(super) fn is_given_name(word: &str) -> bool {
    GIVEN.contains(&word)
}

// Common given names of children in England, without those that are also words, months, places, brands or
// programmes that plans mention.
#[rustfmt::skip]
const GIVEN: &[&str] = &[
    "aaliyah", "aaron", "abdul", "abdullah", "abigail", "abu", "adam", "adele", "adrian", "ahmed", "aidan", "aiden", "aisha",
    "ajay", "alan", "albie", "aleksander", "alex", "alexa", "alexander", "alexandra", "alfie", "alfred", "ali", "alice", "alicia", "alina",
    "alistair", "amaya", "amber-rose", "amelia", "amelie", "amina", "amir", "amira", "amy", "anastasia", "andrea", "andrew", "aneesa",
    "angel-rose", "angus", "anika", "anisa", "anita", "anna", "annabel", "annabelle", "anthony", "antonio", "anya", "aoife",
    "archie", "aria", "arjun", "arlo", "arthur", "arun", "arya", "asha", "ashton", "asif", "asma", "athena",
    "ava", "ayaan", "ayesha", "aysha", "bailey", "barnaby", "bartek", "beatrice", "beatrix", "becky", "bella", "ben", "benjamin",
    "bethan", "bethany", "bilal", "blessing-joy", "bobby", "bonnie", "brandon", "brody", "brooke", "bryony", "caitlin", "caleb", "callum",
    "calum", "cameron", "carla", "carly", "carmen", "caroline", "carter-james", "casey", "cassie", "catherine", "cerys", "charlie", "charlotte",
    "chidi", "chloe", "chloé", "christian-james", "christopher", "ciara", "ciaran", "claire", "clara", "cody", "connie", "connor", "conor",
    "corey", "courtney", "curtis", "daisy-mae", "dalia", "dan", "daniel", "daniela", "danny", "darcey", "darcy", "darius", "darren", "david",
    "dawid", "declan", "demi", "denis", "dexter", "diego", "dominic", "dominik", "dylan", "eddie", "edith", "edward", "eesa", "eleanor",
    "elena", "elijah", "eliza", "elizabeth", "ella", "ellie", "elliot", "elliott", "ellis", "eloise", "elsie", "emil", "emilia", "emily",
    "emma", "emmanuel", "erin", "esme", "esmé", "ethan", "eva", "evan", "evelyn", "evie", "ewan", "ezra", "farah", "fatima", "faisal", "felix",
    "femi", "filip", "finlay", "finley", "finn", "fiona", "fletcher", "florence", "francesca", "frankie", "fraser", "freddie", "freya",
    "gabriel", "gabriella", "gareth", "gemma", "george", "georgia", "georgie", "georgina", "giorgio", "gracie", "gregory", "gurpreet",
    "gwen", "habiba", "hafsa", "haider", "hamza", "hana", "hannah", "haris", "harriet", "harrison", "harry", "harvey", "hasan", "hassan",
    "hattie", "hayden", "heidi", "helena", "henry", "henryk", "hollie", "hugo", "humza", "ibrahim", "idris", "iestyn", "igor", "imani", "imogen",
    "imran", "ines", "iqra", "isaac", "isabel", "isabella", "isabelle", "isaiah", "isla", "ismail", "isobel", "ivan", "ivy-mae", "jackson",
    "jacob", "jaden", "jaiden", "jakub", "jake", "jamal", "james", "jamie", "jan-marek", "jasmin", "jasmine", "jason", "jay-jay", "jayden", "jenna",
    "jennifer", "jenny", "jeremiah", "jessica", "jessie", "joanna", "jodie", "joel", "joe", "joey", "john", "johnny", "jonah", "jonathan", "joseph", "josh",
    "joshua", "josie", "jude", "julia", "julian", "kacper", "kai", "kajus", "kamil", "kamran", "karol", "kasia", "kate", "katherine", "kathryn",
    "katie", "kayden", "kayla", "kayleigh", "keira", "kelsey", "kemi", "khadija", "khalid", "kian", "kieran", "kimberley", "kirsty", "kofi", "krish",
    "kwame", "kyle", "kyra", "lacey", "laila", "lara", "laura", "lauren", "layla", "leah", "leila", "lena", "leo", "leon", "lewis", "lexi", "liam",
    "libby", "lilly", "lily-mae", "lina", "lola", "lottie", "louis", "louie", "louise", "luca", "lucas", "lucia", "lucy", "luka", "lukas", "luke",
    "lydia", "maddie", "maddison", "madeleine", "madison", "maisie", "malachi", "malik", "marcel", "marcus", "maria", "mariam", "marley",
    "martha", "martin", "maryam", "mason-lee", "mateusz", "matilda", "matteo", "matthew", "mathew", "maya", "megan", "mehmet", "melissa", "mia", "michael", "michal",
    "mikolaj", "mila", "millie", "milo", "mina", "miriam", "mohamed", "mohammad", "mohammed", "molly", "morgan", "muhammad", "musa", "mustafa",
    "nadia", "naomi", "natalia", "natalie", "natasha", "nathan", "nathaniel", "niamh", "nicholas", "nicole", "nikita", "nikhil", "nikola", "noah", "noor",
    "noora", "oisin", "olive-rose", "oliver", "olivia", "ollie", "oluwaseun", "omar", "orla", "oscar", "oskar", "osman", "otis", "owen",
    "paige", "patrick", "paul", "penelope", "peter", "phoebe", "piotr", "pippa", "polly", "poppy-mae", "priya", "rachel", "rafael", "rahul", "raj", "ralph",
    "raphael", "rebecca", "reece", "reggie", "reuben", "rhys", "ria", "riley", "robert", "robin-lee", "rohan", "ronan", "ronnie", "rory", "rosa", "rosie",
    "rowan-lee", "roxanne", "ruth", "ryan", "saad", "safiya", "sahil", "saira", "salma", "sam", "samantha", "samira", "samir", "samuel", "sara", "sarah", "scarlett",
    "sean", "sebastian", "seth", "shane", "shannon", "shaun", "shreya", "sienna-rose", "simon", "simran", "skye-louise", "sofia", "sonny", "sophia",
    "sophie", "stanley", "stephanie", "stephen", "stefan", "steven", "sulaiman", "sumaya", "szymon", "tabitha", "taha", "talia", "tamara", "tanya", "tariq",
    "tahlia", "taylor-mae", "teddy", "temi", "tessa", "thea", "theo", "theodore", "thomas", "tia", "tiffany", "tilly", "timothy", "toby", "tobi", "tom", "tommy", "tristan",
    "tyler", "tyrone", "umar", "usman", "valentina", "vanessa", "victoria", "viktor", "wiktor", "william", "wojciech", "xavier", "yasmin", "yasmine", "yousef",
    "yusuf", "yuvraj", "yvie", "zac", "zachary", "zack", "zahra", "zaid", "zain", "zainab", "zak", "zakariya", "zara", "zayn", "zeynep", "zoe", "zoë", "zofia", "zuzanna",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(text: &str) -> Option<String> {
        institution(&Annotation::of(text)).map(|s| s.of(text).to_owned())
    }

    #[test]
    fn institutions_are_told_from_kinds_of_institution() {
        assert_eq!(
            named("Staff at Elm Grove Primary School read.").as_deref(),
            Some("Elm Grove Primary School")
        );
        assert_eq!(named("He moves to St Bede's Academy in May.").as_deref(), Some("St Bede's Academy"));
        for text in [
            "The School will read.",
            "School staff.",
            "A Special School place",
            "Primary School",
            "at school",
        ] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
