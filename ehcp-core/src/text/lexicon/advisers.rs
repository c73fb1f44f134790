//! Words that name the advisers of regulation 6(1).

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &ADVISER_PSYCHOLOGY,
    &ADVISER_SENSORY,
    &ADVISER_ADULTHOOD,
    &ADVISER_SOCIAL_CARE,
    &ADVISER_HEALTH,
    &ADVISER_EDUCATION,
    &ADVISER_FAMILY,
    &ADVISER_PARENT,
    &SPEECH,
    &OCCUPATIONAL,
    &PHYSIO,
    &PSYCHOLOGY,
    &DEAF,
    &VISION,
];

/// Educational psychologists.
#[rustfmt::skip]
pub static ADVISER_PSYCHOLOGY: Lexicon = Lexicon { name: "plan-adviser-psychology", phrases: &[
    "educational psychologist{|'s}", "educational psychologists", "educational psychology",
    "educational psychology service", "ep report", "ep advice", "psychological advice",
] };

/// Specialist teachers of children with sensory impairment.
#[rustfmt::skip]
pub static ADVISER_SENSORY: Lexicon = Lexicon { name: "plan-adviser-sensory", phrases: &[
    "teacher{|s} of {the deaf|deaf children|children with vision impairment|children with visual impairment|the visually impaired|the vision impaired|deaf children and young people}",
    "qtvi", "qtvi's", "qtod", "tod", "qtmsi",
    "{sensory|vision|hearing|visual} {support|impairment} {team|service}", "sensory {team|service}",
    "sensory consortium",
    "qualified teacher of {vision impaired|visually impaired|multi-sensory impaired} {children|pupils}",
    "advisory teacher for {hearing|vision|visual|sensory} impairment",
    "habilitation {specialist|officer}",
] };

/// Advice on preparing for adulthood.
#[rustfmt::skip]
pub static ADVISER_ADULTHOOD: Lexicon = Lexicon { name: "plan-adviser-adulthood", phrases: &[
    "preparing for adulthood", "preparation for adulthood",
    "pfa {advice|report|adviser|advisor|review}",
    "careers {adviser|advisor|guidance|advice|officer|interview}", "transition worker", "connexions",
    "career {adviser|advisor}", "travel trainer", "vocational profile",
] };

/// Social care.
#[rustfmt::skip]
pub static ADVISER_SOCIAL_CARE: Lexicon = Lexicon { name: "plan-adviser-social-care", phrases: &[
    "social care", "social worker{|'s}", "social services", "children's services", "early help",
    "family support worker{|'s}", "child in need", "care plan", "children with disabilities team",
    "disabled children's {team|service}", "children and families team", "adult social care",
    "personal adviser", "leaving care", "short breaks {team|service}", "family support service",
] };

/// Health professionals, therapists included.
#[rustfmt::skip]
pub static ADVISER_HEALTH: Lexicon = Lexicon { name: "plan-adviser-health", phrases: &[
    "paediatrician{|'s}", "paediatric", "paediatrics", "consultant", "speech and language",
    "speech therapist{|'s}", "speech therapy", "language therapist{|'s}", "slt", "salt",
    "occupational {therapist|therapist's|therapists|therapy}", "physiotherapist{|'s}", "physiotherapy",
    "ot report", "camhs", "gp", "general practitioner{|'s}", "nurse{|'s}", "nursing",
    "health visitor{|'s}", "health advice", "health report", "medical advice", "medical report",
    "medical", "doctor{|'s}", "psychiatrist{|'s}", "psychiatry", "clinical psychologist{|'s}",
    "audiologist{|'s}", "audiology", "orthoptist{|'s}", "ophthalmologist{|'s}", "ophthalmology",
    "dietitian{|'s}", "dietician{|'s}", "neurologist{|'s}", "neurology",
    "child and adolescent mental health", "school health", "hospital", "nhs",
    "designated clinical officer", "health",
] };

/// Schools, colleges and early years settings.
#[rustfmt::skip]
pub static ADVISER_EDUCATION: Lexicon = Lexicon { name: "plan-adviser-education", phrases: &[
    "school", "school's", "head teacher{|'s}", "headteacher{|'s}", "principal{|'s}", "senco", "senco's",
    "sendco", "sendco's", "sen coordinator", "class teacher{|'s}", "form tutor", "teacher{|'s}",
    "educational advice", "education advice", "college", "college's", "nursery", "pre-school",
    "preschool", "setting", "setting's", "tutor", "tutor's", "academy", "portage", "early years",
    "inclusion manager", "head of year", "virtual school", "educational setting", "inco", "inco's",
    "alternative provision", "outreach",
] };

/// The family and the child.
#[rustfmt::skip]
pub static ADVISER_FAMILY: Lexicon = Lexicon { name: "plan-adviser-family", phrases: &[
    "parent", "parents", "parent's", "parents'", "parental", "mother", "mother's", "father", "father's",
    "mum", "mum's", "dad", "dad's", "carer", "carers", "carer's", "carers'",
    "foster {carer|carers|carer's|carers'}", "grandparent", "grandparents", "grandmother",
    "grandfather", "family", "family's", "views of", "child's views", "young person's views",
    "pupil's views", "pupil views", "own views", "views", "all about me", "one page profile",
    "one-page profile", "my story", "own words",
] };

/// Parents and carers, apart from the child.
#[rustfmt::skip]
pub static ADVISER_PARENT: Lexicon = Lexicon { name: "plan-adviser-parent", phrases: &[
    "parent's", "parents'", "parental", "mother's", "father's", "mum's", "dad's", "carer's", "carers'", "foster carer{s|'s|s'}",
    "{family|family's} {views|advice|contribution|statement}", "mr and mrs", "grandparents'", "grandmother's",
] };

macro_rules! professions {
    ( $( $(#[$doc:meta])* $name:ident, $lexicon:literal, [ $( $phrase:literal ),+ $(,)? ] );+ $(;)? ) => {
        $( $(#[$doc])* pub static $name: Lexicon = Lexicon { name: $lexicon, phrases: &[ $( $phrase ),+ ] }; )+
        /// Professions that write reports, one lexicon each.
        pub static PROFESSIONS: &[&Lexicon] = &[ $( &$name ),+ ];
    };
}

professions! {
    /// Speech and language therapists.
    SPEECH, "profession-speech", [
        "speech and language {therapist|therapists|therapist's|therapy|therapy's|programme|programmes}", "speech {therapist|therapist's|therapy}",
        "slt", "salt", "slt's"];
    /// Occupational therapists.
    OCCUPATIONAL, "profession-occupational", ["occupational {therapist|therapists|therapist's|therapy}", "ot", "ot's"];
    /// Physiotherapists.
    PHYSIO, "profession-physio", ["physiotherapist", "physiotherapists", "physiotherapist's", "physiotherapy"];
    /// Educational psychologists.
    PSYCHOLOGY, "profession-psychology", [
        "educational {psychologist|psychologists|psychologist's|psychology}", "psychologist", "psychologist's",
        "ep", "ep's", "psychological", "psychology"];
    /// Teachers of the deaf.
    DEAF, "profession-deaf", [
        "teacher{|s} of {the deaf|deaf children}", "teacher of the deaf's", "qtod", "tod",
        "hearing {impairment|support} {team|service}", "advisory teacher for hearing impairment",
        "sensory {team|service|support team|support service}"];
    /// Teachers of children with vision impairment.
    VISION, "profession-vision", [
        "qtvi", "qtvi's", "teacher of children with {vision|visual} impairment", "teacher of the {visually|vision} impaired",
        "{vision|visual} {impairment|support} {team|service}", "habilitation specialist",
        "sensory {team|service|support team|support service}"];
}
