//! Words that stand for the same thing in advice and in plans: two writers seldom use the same ones.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::thread::topics::stem;

/// A group of words that may stand for each other, by number.
pub(super) type Concept = u16;

/// The concepts that a stem belongs to.
pub(super) fn of(stem: &str) -> &'static [Concept] {
    BY_STEM.get(stem).map_or(&[], Vec::as_slice)
}

static BY_STEM: LazyLock<BTreeMap<String, Vec<Concept>>> = LazyLock::new(|| {
    let mut table: BTreeMap<String, Vec<Concept>> = BTreeMap::new();
    for (i, words) in GROUPS.iter().enumerate() {
        let id = Concept::try_from(i).unwrap_or(Concept::MAX);
        for word in words.split_whitespace() {
            let concepts = table.entry(stem(word)).or_default();
            if !concepts.contains(&id) {
                concepts.push(id);
            }
        }
    }
    table
});

/// Words of provision that stand in statements about anything: they carry some meaning, not much.
pub(super) fn is_general(stem: &str) -> bool {
    GENERAL_STEMS.binary_search_by(|s| s.as_str().cmp(stem)).is_ok()
}

static GENERAL_STEMS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut stems: Vec<String> = GENERAL.split_whitespace().map(stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
});

const GENERAL: &str = "support help session programme work practise practice practising group individual small \
    strategies strategy approach approaches activity activities task tasks skill skills need needs develop \
    build improve progress target targets intervention input advice teach taught learn learning learner class \
    classroom lesson lessons school home adult adults child children pupil pupils staff time daily weekly \
    regular access opportunity opportunities use using run led deliver provide review meet meeting visit \
    plan planned specialist trained training environment area areas focus based part agreed everyone \
    professional member members person people show model model support person language team service \
    direct indirect include including appropriate suitable additional explicit clear understand key work";

#[rustfmt::skip]
const GROUPS: &[&str] = &[
    // Seeing, showing, writing
    "picture pictorial pictures visual visuals visually symbol symbols image images photo photos photograph photographs icon illustrated widgit pecs",
    "timetable schedule planner diary agenda routine",
    "checklist list lists strip steps step stages chunk chunks chunked parts part broken break",
    "card cards cue cues prompt prompts reminder signal token",
    "write writes writing written wrote scribe scribing record recording handwriting pencil pen",
    "type types typing keyboard keyboarding laptop computer tablet ipad device software technology chromebook digital",
    "read reads reading reader readers text texts literacy decode decoding book books",
    "spell spelling spellings phonics phonic letter sounds phoneme graphemes grapheme",
    "number numbers numeracy maths math mathematics mathematical arithmetic counting multiplication tables facts numicon",
    "concrete apparatus counters cubes manipulatives manipulative equipment objects numicon track",
    "print printed enlarged enlarge font large photocopied magnified magnify modified",
    "notes handout handouts summary slides copy copies copied copying",
    // Speaking and listening
    "speak speaks speaking speech talk talks talking conversation spoken say says oral verbal verbally voice articulation sounds phonology phonological",
    "language vocabulary words word sentence sentences grammar grammatical narrative expressive receptive semantics communication communicate explaining explain explains",
    "sign signs signing signed signer makaton bsl signalong gesture gestures",
    "listen listens listening hear hears hearing audiology audiologist deaf audiogram",
    "instruction instructions direction directions explanation explanations question questions command",
    "repeat repeats repeated repetition echo rehearse rehearses rehearsed rehearsal recap overlearning overlearn recall revisit",
    "wait waits waiting pause pauses allow processing process seconds",
    "answer answers answering respond response responses reply replies",
    "sound noise noisy acoustic quiet calm silent",
    // Place and time of day
    "arrival arrive arrives arriving welcome greet greeting morning begin beginning start registration",
    "lunch lunchtime lunchtimes dinner midday eat eats eating meal meals mealtime mealtimes food feeding snack snacks",
    "playtime playtimes break breaks breaktime breaktimes playground unstructured",
    "seat seating seated sit sits sitting sat chair placed position positioned desk front",
    "room space base area corner den booth tent pod workstation",
    "home parent parents mother father mum dad carer carers family families",
    "outside outdoor outdoors garden forest",
    "swim swimming pool hydrotherapy aquatic water",
    "transition transitions change changes changeover moving move transfer ending finish finished",
    "timer timers countdown sandtimer warning",
    // Feelings and people
    "anxiety anxious worry worries worried fear panic stress stressed distress",
    "calm calming regulate regulation regulating dysregulated soothe coregulation zones emotion emotions emotional emotionally feelings feeling",
    "counselling counsellor counseling therapeutic psychotherapy psychotherapist talking",
    "friend friends friendship friendships peer peers social socially play plays playing buddy game games interaction interact",
    "choose chooses choosing chosen choice choices preferred prefers pick picks select selected decide",
    "trust trusted familiar consistent known named keyworker mentor",
    "mental camhs psychiatric psychiatry psychiatrist psychology psychologist psychological adolescent",
    "behaviour behavioural positive reward rewards praise",
    "sensory proprioceptive vestibular tactile circuit circuits fidget weighted",
    "movement move moves moving motor physical exercise exercises stretch stretches stretching mobility physiotherapy physio gym",
    "fine finger fingers hand hands grip grips grasp dexterity scissors cutting handwriting putty",
    "walk walking walker frame gait mobility standing stand stander",
    "splint splints orthotic orthotics orthoses brace insoles",
    "rest rests resting tired fatigue tires stamina pacing",
    "toilet toileting continence bladder bowel dry nappy pad changing intimate hygiene",
    "medicine medicines medication medications medical drug dose epilepsy seizure seizures rescue",
    "sleep sleeping bedtime night overnight",
    "dress dressing dresses washing self-care independence cook cooking kitchen shopping living",
    "travel travelling bus train journey journeys road transport taxi route routes",
    "money coins budget budgeting pay paying shopping",
    "job jobs employment career careers placement vocational apprenticeship employer workplace",
    "respite short overnight break breaks stay stays sitter",
    "club clubs leisure sport sports activity community youth scouts",
    // What professionals do
    "train trains trained training coach coaching course workshop inset briefing teaches upskill instruct induction",
    "assess assesses assessed assessment assessments reassess reassessed re-assessment reassessment test tests testing evaluate evaluation screening",
    "review reviews reviewed reviewing monitor monitors monitored monitoring check checks checked evaluate",
    "consult consultation consulted consulting advise advises advised advice discuss discussion meet meets meeting meetings liaise liaison",
    "refer referred referral referrals request requested",
    "phone telephone telephones ring rings rang call calls called contact email emails",
    "write writes written letter letters report reports reported result results send sends sent inform informs email emails emailed",
    "programme programmes plan plans protocol scheme",
    "supervise supervised supervision oversee overseen oversight",
    "loan lend trial supply supplied provide supplied issue issued",
    "fit fitted fitting adjust adjusted adjustment service serviced maintained repair repaired",
    "exam exams examination examinations tests assessments gcse access extra",
    "homework prep",
    "gap pre-teaching preteach preteaching pre-teach pre-taught preview previewed beforehand advance before",
    "model models modelled modelling demonstrate demonstrates demonstrated demonstration",
    "memory remember remembers recall recalls forget hold holds",
    "attention concentrate concentration focus focused listening task",
    "organise organises organisation organised planning equipment bag",
    "individual individually alone one-to-one individualised",
    "aid aids radio transmitter soundfield microphone fm",
    "vision visual sight braille tactile magnifier cvi habilitation cane",
    "ear ears headphones defenders ear-defenders",
    "nurse nursing",
    "doctor paediatrician gp practitioner physician consultant",
    "dietitian dietetic dietician diet nutrition weight",
    "attendance reintegration attend",
    "confidence self-esteem esteem resilience",
    "safe safety risk safeguard online",
    "errand errands job jobs responsibility",
    "gradual gradually graded step",
    "smaller small",
    "wheelchair hoist transfers lifting handling",
    "music musical rhythm singing",
    "art arts drawing craft draw",
    "lego bricks-based",
    "attachment nurture nurturing",
    "stammer stammering fluency dysfluency",
    "swallow swallowing dysphagia thickened chew chewing",
    "aac vocaliser eye-gaze high-tech high-technology low-tech",
    "extra additional more",
    "dyslexia dyslexic",
    "autism autistic asd",
    "adhd attention-deficit",
    "story stories comic narrative",
    "drive drives driving",
    "animal dog horse riding equine",
    "tutor tutoring tuition tutorial",
    "absent absence absences away ill missed",
    "ask asks asked asking question questions",
    "aloud loud speak speaks answer answers say out public audience",
    "avoid avoids avoiding never stop prevent",
    "desk table tables worktop workplace",
    "wear wears worn wearing put",
    "wish wishes want wants like likes choose chooses whenever",
    "early earlier before ahead beforehand",
    "corridor corridors crowd crowds crowded busy hallway",
    "design designs designed devise devised draw drawn set plan plans planned write written prepare prepared",
    "core english mathematics science maths",
    "leave leaves let released exit out",
    "respite short break breaks overnight",
    "nappies pads",
    "gate entrance door reception",
    "kitchen canteen cook catering",
    "spot place corner area somewhere space",
    "competent competence competency signed-off signed assessed qualified",
    "topic topics subject subjects unit units theme",
    "taught teaching teach pre-teach pre-teaching preteach",
    "fault faults repair repairs repaired replace replaced mend right",
    "trip trips visits outing outings excursion",
    "group club circle",
    "daily everyday",
    "scheme programme structured",
    "look looks looking gaze eye",
    "notice noticing recognise recognising identify identifying aware awareness name naming",
    "manage managing cope coping regulate regulating",
    "weight weighted heavy heavy-muscle",
    "parent mother father grandmother grandfather grandparent carer aunt",
    "invigilator reader scribe exam",
    "swimming swim pool",
    "floor carpet curtain acoustic reverberation",
    "mark marks marking feedback",
    "light lights lighting lamp lamps dimmable glare blind blinds sunlight",
    "book books diary journal log",
    "above over overhead",
    "nursery school setting college academy",
    "clear clearly plain exactly literal simple simplified idioms sarcasm unambiguous",
    "practice practise practising practised rehearse drill reinforce follow-up",
    "observe observes observing observation observations watch watching watches",
    "feedback feed discuss discussing talking",
    "slope sloping slant board desktop writing-slope",
    "selection range set choice collection",
    "incident upset conflict argument meltdown outburst",
    "warn warning warned notice advance forewarn",
    "workstation booth screen desk carrel",
    "scribe amanuensis",
    "accompany accompanies accompanied escort escorted walk walks",
    "oral orally verbal aloud",
    "household domestic cook cooking life",
    "sight vision visual eye eyesight",
    "enlarged enlarge large bigger point print",
    "worksheet worksheets materials handouts resources sheets",
    "adapted adapt adapts adapting modified modify differentiated adjusted",
    "pe physical sport sports games",
    "early first beginning basic",
    "daily everyday day",
    "multi-agency professionals agencies team network tac",
    "chair chaired lead leads led",
    "ent grommet grommets",
    "plug plugs mould moulds",
    "helmet hat headwear",
    "bath shower wash washing",
    "commode seat toilet",
    "bed mattress",
    "drink drinks drinking fluid fluids water bottle hydration",
    "bag rucksack locker kit equipment belongings",
    "lift ramp rail stairs access",
    "interpreter interpret interprets signer communicator",
    "subtitles captions transcript captioned",
    "translate translated translation bilingual",
    "colour overlay tinted",
    "gloves fidget toy putty",
    "pressure deep massage brushing weighted",
    "trampoline rebound swing",
    "relax relaxation breathing mindfulness calming",
    "therapy therapist therapeutic treatment treat treats treated",
    "crisis emergency urgent",
    "passport profile one-page",
    "mentor mentoring coach",
    "volunteer volunteering placement",
    "apprentice apprenticeship internship",
    "careers career vocational guidance",
    "interview application cv",
    "revise revision study",
    "extract extracted withdraw withdrawn withdrawal",
    "invite invited attend attends attending",
    "chew chewy mouthing",
    "spectacles glasses lenses",
    "switch switches",
    "cause effect",
    "turn turns turn-taking sharing",
    "conversation conversations dialogue chat",
];
