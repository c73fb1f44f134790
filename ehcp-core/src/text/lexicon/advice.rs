//! Words of professional advice: who was listened to, what is disputed, how firmly something is advised.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &SAYS,
    &OWN_VIEWS,
    &CONSULTED,
    &DISPUTED,
    &REASON,
    &TENTATIVE,
    &SERVICE_BOUND,
    &PLACED_AT,
    &TEACHING,
    &MEDICINE,
    &DEFERS,
    &THERAPY_TIME,
    &DOCTOR,
    &NOT_OF_HEALTH,
    &LOOKS_AHEAD,
];

/// Verbs by which somebody's view is reported.
#[rustfmt::skip]
pub static SAYS: Lexicon = Lexicon { name: "advice-says", phrases: &[
    "{told|tells} {me|us}", "{said|says|say}", "{explained|explains|described|describes|describe} {|to me|to us} {that|how|what|feeling|having|being|it|his|her|their|this|school}",
    "{reports|reported} {that|feeling|being|having|liking}", "{asked|asks} {me|us|for|to|if|not|why|whether}", "{wants|want|wanted|wishes|wish|hopes|hope} {to|that|for|his|her|their}",
    "would {like|love|prefer|rather}", "{likes|enjoys|loves|dislikes|prefers|chose|chooses} {|not} {to|being|his|her|the|when|it|a|maths|reading|art|drawing|playing|music|lessons|school}",
    "{feels|felt|feel|thinks|think|thought} {that|about|school|he|she|they|it|the|safe|unsafe|anxious|left}", "{shared|shares} {that|with me|his|her|their}", "{worries|worry|worried} {that|about}", "{agreed|agrees|agree}",
    "{drew|pointed|signed|wrote|dictated|rated|ranked}", "{spoke|speaks|talked|talks} {of|about|to me|to us|with me}", "{identified|listed|named} {as|his|her|their|three|two}", "{dreads|fears}",
] };

/// Words that stand for the child's own voice.
#[rustfmt::skip]
pub static OWN_VIEWS: Lexicon = Lexicon { name: "advice-own-views", phrases: &[
    "{his|her|their|the child's|the young person's|the pupil's|child's|pupil's|young person's} {own |}{views|view|voice|wishes|words|opinion|hopes|feelings about}", "{views|wishes|voice} of the {child|young person|pupil}",
    "asked {him|her|them} {what|how|about|if|whether|why|to tell}", "{when|once} asked", "in {his|her|their} own words", "what matters to {him|her|them}", "talking {mat|mats}",
    "important to {him|her|them}",
] };

/// That somebody was spoken with.
#[rustfmt::skip]
pub static CONSULTED: Lexicon = Lexicon { name: "advice-consulted", phrases: &[
    "{spoke|spoken|speaking|talked|talking|met|meeting|telephone|telephoned|phone|phoned|rang|video|interview|interviewed|consultation|consulted|conversation|discussion|discussed|questionnaire}",
    "{told|tells|said|says|say|asked|ask|explained|explain|describe|describes|described|report|reports|reported|feel|feels|felt|think|thinks|believe|believes|agree|agrees|agreed|worry|worried|concerned|concerns|hope|hopes|want|wants|wish|wishes|shared|views|view|contributed|prefer|attended|disagree|disagrees}",
    "would {like|prefer|love}", "seen with", "in the presence of", "{his|her|their} {mother|father|parents|mum|dad|carer|carers} {was|were} present", "accompanied by",
] };

/// That people do not see a thing alike.
#[rustfmt::skip]
pub static DISPUTED: Lexicon = Lexicon { name: "advice-disputed", phrases: &[
    "{disagree|disagrees|disagreed|disagreement}", "{do|does|did} not {agree|share|accept|support|want}", "{don't|doesn't|didn't} {agree|share|accept|want}", "{differ|differs|differed} {from|with}",
    "different {view|views|opinion}", "{would|has|have} {prefer|prefers|preferred}", "against {his|her|their|the} {wishes|wish|family's wishes|parents' wishes}", "contrary to {the|his|her|their} {wishes|views|parents|family}",
    "{is|are|was|were} not in agreement", "{object|objects|objected} to", "does not see the need",
] };

/// That a reason is given.
#[rustfmt::skip]
pub static REASON: Lexicon = Lexicon { name: "advice-reason", phrases: &[
    "because", "since", "as {my|our|the|he|she|they|this|it}", "in my {view|opinion|judgement}", "in our {view|opinion}", "{my|our|the} {reason|reasons|reasoning|view|opinion}", "evidence", "given {that|the|his|her|their}", "on balance",
    "i {recommend|remain|believe|consider|think|advise|judge|take}", "so that", "due to", "for {this|that|the} reason", "this {would|will} {help|benefit|allow|let|mean}", "{they|he|she|parents} {feel|feels|fear|fears|worry|worries} that", "in order to",
] };

/// Words that leave advice half given.
#[rustfmt::skip]
pub static TENTATIVE: Lexicon = Lexicon { name: "advice-tentative", phrases: &[
    "{may|might|could} {benefit|help|be helpful|be useful|be of benefit|be beneficial|be worth|be considered|consider|need|require|want|wish|include|find|be offered|be appropriate}",
    "{may|might} {wish|want} to", "{should|could|to} consider", "{consider|considering} {using|providing|giving|offering|whether|a|an|the}", "consideration {could|should|might|may} be given", "worth {trying|considering|exploring}", "explore the possibility",
    "{where|if|when|wherever|whenever|as|as and when} {possible|appropriate|required|needed|necessary|available|practicable|feasible}", "ideally", "if resources {allow|permit}", "perhaps", "possibly",
] };

/// Words by which advice keeps to what a service has to give.
#[rustfmt::skip]
pub static SERVICE_BOUND: Lexicon = Lexicon { name: "advice-service-bound", phrases: &[
    "{waiting|wait} {list|lists|time|times}", "{within|subject to|depending on|dependent on|as|limited by} {our|the|service|staff|staffing|current|local} {capacity|resources|staffing|caseload|commissioning|funding|availability|offer}",
    "subject to {capacity|resources|staffing|funding|availability|commissioning}", "{resources|capacity|staffing|funding} {allow|allows|permit|permits|permitting|allowing}", "{is|are} not commissioned", "not {currently |}commissioned",
    "{core|universal|local|standard|usual} {service |}offer", "{our|the} service {offers|provides|delivers|can offer|can provide|is able to|only|does not|cannot|is not}", "{service|team} {pathway|model|criteria|capacity}", "in line with {our|the} service", "as staffing allows",
    "no capacity", "lack of {staff|capacity|resources|funding}", "blocks of therapy are offered",
] };

/// Words by which a child is placed somewhere.
#[rustfmt::skip]
pub static PLACED_AT: Lexicon = Lexicon { name: "advice-placed-at", phrases: &[
    "should {attend|go to|move to|be placed|be educated|transfer|be offered a place|have a place|remain|stay}", "{place|placement} {at|in}", "{needs|need} {would|will|can|could} {best |}be met {at|by|in}", "best {placed|met|suited}", "{recommend|recommended|recommends|suggest|suggested}",
    "right {school|place|setting}", "only {school|setting}", "would {benefit|do well|thrive}", "{able|unable} to meet",
] };

/// Teaching and its hours.
#[rustfmt::skip]
pub static TEACHING: Lexicon = Lexicon { name: "advice-teaching", phrases: &[
    "teaching of {reading|writing|spelling|phonics|maths|mathematics|number|literacy|numeracy|english}", "{phonics|literacy|numeracy|reading|spelling|maths|mathematics|english|handwriting|typing} {teaching|lesson|lessons|tuition|programme|intervention|scheme|session|sessions}",
    "{hours|hour|minutes} of {teaching|tuition|teaching assistant|learning support}", "teaching assistant {support|hours|time}", "{full time|one to one|1:1} {teaching assistant|learning support|support in class|support in lessons|tuition|teaching}", "precision teaching",
    "{support|help} from a {teaching|learning support} assistant", "{small|smaller} {class|classes|teaching group}", "class of {no|fewer|at|up|eight|ten|six}", "{differentiated|adapted|modified|national} curriculum",
] };

/// Medicines and what changes them.
#[rustfmt::skip]
pub static MEDICINE: Lexicon = Lexicon { name: "advice-medicine", phrases: &[
    "{medication|medicine|medicines|dose|dosage|melatonin|methylphenidate|ritalin|stimulant|antidepressant|antidepressants|sertraline|fluoxetine|mg|milligrams|prescription}",
    "{should|must|needs to} {take|stop taking|start} {medication|medicine|melatonin}",
] };

/// That another is asked to decide.
#[rustfmt::skip]
pub static DEFERS: Lexicon = Lexicon { name: "advice-defers", phrases: &[
    "{refer|referral|referred|re refer|re-refer}", "{review|reviewed|reviews|discuss|discussed|advice|opinion|view|advised|assessed|assessment|prescribed|monitored|given} {by|of|from|with} {the|a|an|his|her|their}", "{gp|paediatrician|doctor|psychiatrist|nurse|consultant|camhs|general practitioner}",
    "{school|staff} {store|stores|record|records|know|knows|are told|keep|keeps}", "{teacher|senco|specialist teacher|school} to {advise|decide|set}", "as set by the {teacher|school|specialist teacher}", "educational psychologist",
] };

/// Therapy and its amount.
#[rustfmt::skip]
pub static THERAPY_TIME: Lexicon = Lexicon { name: "advice-therapy-time", phrases: &[
    "{speech and language|occupational|physio|art|music|drama|play} therapy", "{physiotherapy|hydrotherapy|psychotherapy|speech therapy}", "{sessions|hours|minutes|block|blocks} of {therapy|physiotherapy|psychotherapy}",
] };

/// Doctors and nurses, and others whose field is the body.
#[rustfmt::skip]
pub static DOCTOR: Lexicon = Lexicon { name: "advice-doctor", phrases: &[
    "{paediatrician|paediatric|doctor|physician|gp|general practitioner|psychiatrist|neurologist|ophthalmologist|orthoptist|surgeon|audiologist|nurse|health visitor|dietitian|dietician|cardiologist}",
] };

/// Those whose field is not medicine.
#[rustfmt::skip]
pub static NOT_OF_HEALTH: Lexicon = Lexicon { name: "advice-not-of-health", phrases: &[
    "{educational psychologist|teacher|headteacher|head teacher|senco|sendco|social worker|tutor|lecturer|early help|family support worker|personal adviser|careers adviser|youth worker|teaching assistant}",
] };

/// Words that look ahead.
#[rustfmt::skip]
pub static LOOKS_AHEAD: Lexicon = Lexicon { name: "advice-looks-ahead", phrases: &[
    "will", "shall", "he'll", "she'll", "they'll", "i'll", "would", "going to", "to be able", "to have", "to become", "be able to", "is to", "are to", "can", "could", "should",
] };
