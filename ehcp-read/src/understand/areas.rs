//! Headings that name an area of need.

use super::words::{any, count, plain};

const AREAS: &[&str] = &[
    "communication and interaction",
    "communication & interaction",
    "communication",
    "speech and language",
    "speech, language and communication",
    "receptive language",
    "expressive language",
    "cognition and learning",
    "cognition & learning",
    "cognition",
    "thinking and learning",
    "learning and thinking",
    "literacy",
    "numeracy",
    "social, emotional and mental health",
    "social, emotional & mental health",
    "social emotional and mental health",
    "social emotional & mental health",
    "semh",
    "emotional wellbeing",
    "feelings and wellbeing",
    "feelings",
    "behaviour",
    "sensory and physical",
    "sensory and/or physical",
    "sensory and or physical",
    "sensory & physical",
    "sensory/physical",
    "sensory needs",
    "physical and sensory",
    "physical needs",
    "physical development",
    "hearing",
    "vision",
    "self-care",
    "self care",
    "independence",
    "preparing for adulthood",
    "preparation for adulthood",
    "adult life",
    "adulthood",
    "employment",
    "independent living",
    "community inclusion",
    "community participation",
    "staying healthy",
    "being healthy",
    "friends, relationships",
    "friendships",
];

/// Whether a heading names an area of need.
pub(crate) fn is_area(heading: &str) -> bool {
    count(heading) <= 16 && any(&plain(heading), AREAS)
}

/// Whether a text is the name of an area of need and nothing else.
pub(crate) fn is_name(text: &str) -> bool {
    AREAS.contains(&plain(text).trim_end_matches([':', '.', ' ']))
}

/// Which of the four broad areas a heading names, and no more than one; for telling whether two headings
/// name the same.
pub(crate) fn broad_area(heading: &str) -> Option<u8> {
    let text = plain(heading);
    let broad: [&[&str]; 4] = [
        &["communication", "speech", "language", "interaction"],
        &["cognition", "learning", "thinking", "literacy", "numeracy"],
        &["emotional", "semh", "feelings", "wellbeing", "behaviour"],
        &["sensory", "physical", "hearing", "vision", "motor"],
    ];
    let mut named = (0u8..).zip(broad).filter(|(_, words)| any(&text, words)).map(|(n, _)| n);
    let first = named.next();
    if named.next().is_some() { None } else { first }
}
