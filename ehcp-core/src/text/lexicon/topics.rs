//! Topics of health needs: what shows that two statements are about the same condition.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &TOPIC_SLEEP,
    &TOPIC_BREATHING,
    &TOPIC_SEIZURES,
    &TOPIC_SKIN,
    &TOPIC_BLOOD_SUGAR,
    &TOPIC_ALLERGY,
    &TOPIC_PAIN,
    &TOPIC_HEARING,
    &TOPIC_VISION,
    &TOPIC_FEEDING,
    &TOPIC_CONTINENCE,
    &TOPIC_HEART,
    &TOPIC_HEADACHE,
    &TOPIC_MOOD,
    &TOPIC_MUSCLE,
];

/// Health topic: sleep.
#[rustfmt::skip]
pub static TOPIC_SLEEP: Lexicon = Lexicon { name: "plan-topic-sleep", phrases: &[
    "sleep", "sleeps", "wakes", "waking", "broken nights", "nights", "sleeping", "asleep", "melatonin",
    "bedtime", "awake", "night-time", "insomnia",
] };

/// Health topic: breathing.
#[rustfmt::skip]
pub static TOPIC_BREATHING: Lexicon = Lexicon { name: "plan-topic-breathing", phrases: &[
    "asthma", "inhaler{|s}", "wheeze", "wheezing", "chest", "respiratory", "breathing", "breathless",
    "lung{|s}",
] };

/// Health topic: seizures.
#[rustfmt::skip]
pub static TOPIC_SEIZURES: Lexicon = Lexicon { name: "plan-topic-seizures", phrases: &[
    "epilepsy", "epileptic", "seizure{|s}", "absences", "midazolam", "convulsion{|s}",
] };

/// Health topic: skin.
#[rustfmt::skip]
pub static TOPIC_SKIN: Lexicon = Lexicon { name: "plan-topic-skin", phrases: &[
    "eczema", "skin", "emollient{|s}", "dermatology",
] };

/// Health topic: blood sugar.
#[rustfmt::skip]
pub static TOPIC_BLOOD_SUGAR: Lexicon = Lexicon { name: "plan-topic-blood-sugar", phrases: &[
    "diabetes", "diabetic", "insulin", "blood glucose",
] };

/// Health topic: allergy.
#[rustfmt::skip]
pub static TOPIC_ALLERGY: Lexicon = Lexicon { name: "plan-topic-allergy", phrases: &[
    "allergy", "allergies", "allergic", "anaphylaxis", "anaphylactic", "epipen", "adrenaline",
] };

/// Health topic: pain.
#[rustfmt::skip]
pub static TOPIC_PAIN: Lexicon = Lexicon { name: "plan-topic-pain", phrases: &[
    "joint", "joints", "hypermobility", "hypermobile", "pain", "pains", "ache", "aches", "arthritis",
] };

/// Health topic: hearing.
#[rustfmt::skip]
pub static TOPIC_HEARING: Lexicon = Lexicon { name: "plan-topic-hearing", phrases: &[
    "hearing", "glue ear", "grommet{|s}", "deaf", "deafness", "ear", "ears", "audiology", "audiologist",
    "cochlear",
] };

/// Health topic: vision.
#[rustfmt::skip]
pub static TOPIC_VISION: Lexicon = Lexicon { name: "plan-topic-vision", phrases: &[
    "vision", "sight", "eyesight", "squint", "glasses", "eye", "eyes", "ophthalmology",
    "ophthalmologist", "orthoptist", "nystagmus",
] };

/// Health topic: feeding.
#[rustfmt::skip]
pub static TOPIC_FEEDING: Lexicon = Lexicon { name: "plan-topic-feeding", phrases: &[
    "feeding", "fed", "gastrostomy", "weight", "diet", "dietitian", "dietician", "eats", "eating",
    "food", "swallow", "swallowing", "reflux", "nutrition",
] };

/// Health topic: continence.
#[rustfmt::skip]
pub static TOPIC_CONTINENCE: Lexicon = Lexicon { name: "plan-topic-continence", phrases: &[
    "continence", "incontinence", "toilet", "toileting", "constipation", "bladder", "bowel", "wetting",
    "soiling", "pads", "nappies", "laxative",
] };

/// Health topic: heart.
#[rustfmt::skip]
pub static TOPIC_HEART: Lexicon = Lexicon { name: "plan-topic-heart", phrases: &[
    "heart", "cardiac", "cardiology", "cardiologist",
] };

/// Health topic: headache.
#[rustfmt::skip]
pub static TOPIC_HEADACHE: Lexicon = Lexicon { name: "plan-topic-headache", phrases: &[
    "migraine{|s}", "headache{|s}",
] };

/// Health topic: mood.
#[rustfmt::skip]
pub static TOPIC_MOOD: Lexicon = Lexicon { name: "plan-topic-mood", phrases: &[
    "mood", "anxiety", "anxious", "depression", "depressed", "self-harm", "mental health", "suicidal",
    "camhs", "low mood", "wellbeing",
] };

/// Health topic: muscle.
#[rustfmt::skip]
pub static TOPIC_MUSCLE: Lexicon = Lexicon { name: "plan-topic-muscle", phrases: &[
    "spasticity", "scoliosis", "hip", "hips", "contracture{|s}", "orthotic{|s}", "splint{|s}",
    "postural", "posture", "tone", "physiotherapy", "physiotherapist", "botulinum",
] };
/// Every topic.
pub static ALL_TOPICS: &[&Lexicon] = ALL;
