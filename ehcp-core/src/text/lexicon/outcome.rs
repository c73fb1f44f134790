//! Words of outcomes.

use crate::text::Lexicon;

pub(crate) use super::plain::{FORMAL, JARGON};

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &SERVICES,
    &GROUPS,
    &CHILD,
    &EARNED,
    &CHANGE,
    &INNER,
    &BETTER,
    &OBJECTS,
    &SUPPORTS,
    &INTERVENTIONS,
    &DELIVERED,
    &DELIVERING,
    &GIVEN_ACCESS,
    &RUN_BY,
    &RATES,
    &ALONE,
    &HELP,
    &AIDS,
    &TIMES,
    &BINARY,
    &SERVICE_EVENTS,
    &VAGUE_THINGS,
    &STAFF_TIME,
    &CANNOT,
    &AUXILIARIES,
];

/// People and bodies who work for or look after the child.
pub(crate) static SERVICES: Lexicon = Lexicon {
    name: "services",
    phrases: &[
        "{staff|adult|adults|teacher|teachers|tutor|tutors|mentor|mentors|therapist|therapists|practitioner|practitioners}",
        "{ta|tas|lsa|lsas|hlta|senco|sendco|senco's|salt|slt|ot|ep|physio|physiotherapist|physiotherapists|camhs|nhs|la}",
        "{nurse|nurses|doctor|doctors|paediatrician|psychologist|psychologists|psychiatrist|counsellor|counsellors|clinician|dietitian}",
        "{teaching|learning support|support|lunchtime|classroom|education|care|health} {assistant|assistants|worker|workers|staff|team|teams}",
        "{key|link} {person|persons|worker|workers|adult|adults}",
        "{keyworker|keyworkers|carer|carers|guardian|guardians}",
        "{parent|parents|family|families|mum|dad|mother|father|foster carer|foster carers|grandparents}",
        "{school|schools|nursery|college|setting|settings|academy|provider|providers|local authority|authority|council}",
        "{service|services|team|teams|agency|agencies|professional|professionals|specialist|specialists|governors|headteacher|head teacher}",
        "{people|others|everyone|those|someone|anyone}",
        "{social worker|social workers|social care|health visitor|youth worker|play leader|pastoral lead|coach|coaches|instructor|driver|escort}",
        "{coordinator|co ordinator|co-ordinator|manager|lead|leads|officer|advisor|adviser|interpreter|supervisor|supervisors}",
        "{educators|tas'|teachers'|midday supervisor|dinner lady|dinner ladies|trainer|facilitator|personal assistant|pa}",
    ],
};

/// Groups to which the child belongs, where one child should be named.
pub(crate) static GROUPS: Lexicon = Lexicon {
    name: "groups",
    phrases: &[
        "{pupils|children|students|learners|class|group|peers|youngsters|young people|cohort|boys|girls|year group|classmates}",
    ],
};

/// The child, not by name.
pub(crate) static CHILD: Lexicon = Lexicon {
    name: "child",
    phrases: &[
        "{child|young person|pupil|student|learner|boy|girl|youngster|son|daughter|young man|young woman|teenager}",
    ],
};

/// What is received because it was earned.
pub(crate) static EARNED: Lexicon = Lexicon {
    name: "earned",
    phrases: &[
        "{certificate|certificates|award|awards|medal|badge|grade|grades|prize|offer|result|results|licence|qualification|invitation|reply|change|merit|merits|house points|pay|wage|wages}",
    ],
};

/// Verbs of change that say nothing until a figure says how much.
pub(crate) static CHANGE: Lexicon = Lexicon {
    name: "change",
    phrases: &[
        "{improve|improves|improved|improving|develop|develops|developed|developing|increase|increases|increased|increasing}",
        "{enhance|enhances|enhanced|enhancing|reduce|reduces|reduced|reducing|decrease|decreases|decreased|strengthen|strengthened}",
        "{extend|extends|extended|expand|expands|expanded|broaden|broadened|widen|widened|boost|boosted|raise|raised|lessen|lessened}",
        "{progress|progresses|progressed|advance|advanced|build|builds|built|grow|grows|maintain|maintains|maintained|sustain|gain|gains|acquire}",
        "be {improved|enhanced|increased|reduced|developed|extended|strengthened|maintained|raised|decreased|lessened}",
        "{take|takes|taken|taking|show|shows|showing|have|has|make|makes|making} {more|greater|increased|increasing|better|healthier|wiser|safer|further|fuller} {responsibility|ownership|control|pride|care|interest|choices|decisions|maturity|self belief|self control|lifestyle choices|choices about|use|part|initiative}",
        "{maximise|maximises|optimise|optimises|fulfil|fulfils|realise|unlock|consolidate|consolidates|nurture|deepen|deepens|refine|refines|hone|hones}",
        "be {reintegrated|re integrated|integrated|reengaged|re engaged|assimilated} {in|into|with|}",
        "take {pride|ownership|responsibility|an interest}",
        "{attain|attains|perform|performs|achieve|achieves} {in line with|as well as|alongside|at the same}",
        "{transfer|transfers|generalise|generalises|apply|applies} {his|her|their|my|the|these|new|} {skills|learning|knowledge|strategies}",
        "work to {the best of|his|her|their}",
        "have {improved|increased|better|greater|enhanced|more|fewer|reduced|developed|stronger|further|extended|positive|good|less|wider|progressed|built|gained}",
        "have {a|an} {secure|firm|sound|clear|better|good} {grasp|understanding|knowledge|command|picture}",
        "be on a par",
        "have {a|an} {improved|increased|better|greater|enhanced|stronger|wider|broader|positive|good|range|sense|deeper|more}",
        "have {a} {range of|repertoire of|variety of} {strategies|skills|ways}",
        "{make|makes|made|making|have made} {good|better|expected|some|further|more|steady|sustained|appropriate|age related|age appropriate|accelerated|rapid|excellent|sufficient|significant|continued|the} progress",
        "{make|makes|made|making|have made} {progress|gains|improvements|strides|improvement}",
        "{show|shows|demonstrate|demonstrates|display|evidence|see} {an|a|} {improvement|improvements|increase|improved|increased|greater|better|progress|more|growth|understanding|awareness|reduction}",
        "{engage|engages|engaged|engaging|interact|interacts|communicate|communicates|participate|participates|socialise|socialises|function}",
        "be {engaged|involved|able|working} {in|with|at|towards|within}",
        "{access|accesses|accessing|have accessed}",
        "{concentrate|focus|behave|behaves|express|explore|learn|know|knows}",
        "{join in with|join in|take part in|take part|participate in|be part of} {all|a range of|more|class|classroom|school|group|whole class|learning|the|different|a variety of|various|other|phonological|}",
        "{work|works|working} {on|towards|toward|together|at|well|hard}",
        "{close|closes|narrow|narrows|closing|narrowing|closed|narrowed|have closed|have narrowed} the gap",
        "{achieve|achieves|reach|fulfil|meet|realise|meets} {his|her|their|my|its|the} {full|academic|true|} {academic|} {potential|targets|goals|best}",
        "{make|makes|made} {good|better|safer|safe|positive|healthier|healthy|right|appropriate|sensible|more positive|the right} {choices|decisions}",
        "{make|makes|form|forms|build|have|develop} {positive|good|better|meaningful|healthy|appropriate|strong|} {relationships|friendships}",
        "{catch up|keep up|move forward|move forwards|thrive|flourish|succeed|do well|do better|get better|get on|get on better|continue|try|do his best|do her best|do their best}",
        "{use|apply} {strategies|a range of strategies|appropriate strategies|coping strategies|his strategies|her strategies|their strategies|a variety of strategies|appropriate language|social skills}",
        "{be on track|be working at|be in line with}",
        "{close to|be working towards|be working closer|be working nearer}",
        "have {grown|moved on|come on|got better|matured|come along|come on well}",
        "be {managed|addressed|catered for}",
        "be {enriched|broadened|widened|expanded|nurtured|fostered|promoted|boosted}",
        "have {a|an} {smooth|successful|positive|happy|settled|good} {transition|move|start|experience|time|day|year}",
        "{consolidate|secure|embed|generalise|demonstrate|demonstrates|show|shows|display|exhibit|experience|experiences|evidence}",
        "{have|has} {improvement|improvements|progress|confidence|friends|friendships|strategies|skills|success|resilience|independence|awareness|understanding|knowledge}",
        "{have|has} {the|} {confidence|skills|resilience|strategies|tools|ability|understanding|knowledge} {to|needed}",
        "{change|adapt|adjust|transition}",
        "{address|promote|support|encourage|foster|facilitate|nurture}",
        "{fall|rise|drop}",
        "be {fully|appropriately|well|better|} met",
        "{meet|manage} {his|her|their|my} {own|} {sensory|emotional|learning|social|physical|communication} needs",
        "{manage|manages|control|handle|understand and manage} {his|her|their|my|} {own|} {emotions|feelings|behaviour|behaviours|anxiety|anxieties|anger|worries|frustration|impulses|emotional|sensory|stress|responses|reactions|time|transitions|change|changes|himself|herself|themselves|school|relationships|learning}",
        "{manage|manages} {better|well|more|appropriately}",
    ],
};

/// Inner states, and verbs for them, that no one else can see; a figure does not make them specific.
pub(crate) static INNER: Lexicon = Lexicon {
    name: "inner",
    phrases: &[
        "{feel|feels|felt|feeling|enjoy|enjoys|enjoying|love|loves|like|likes|appreciate|value|cope|copes|coping|regulate|regulates|self regulate|co regulate}",
        "{understand|understands|understanding|be aware|be aware of|realise|appreciate|recognise the importance|think|believe|trust|settle|settles|relax|accept that}",
        "be {a lot|much|} {more|less|better|as|too}",
        "be {very|really|fully|always|often|so|quite|} {happy|safe|confident|independent|included|calm|calmer|happier|safer|resilient|ready|prepared|settled|aware|successful|motivated|secure|comfortable|organised|supported|healthy|well|positive|regulated|sociable|respectful|mature|respected|valued|stronger|fine|okay|included|better|quieter|nicer|kinder|kind|good|polite|sensible|stable|content|secure}",
        "be {a|an} {happy|happier|confident|more|independent|successful|resilient|valued|active|effective|better|good|positive|responsible|well}",
        "become {a|} {more|less|better|happier|calmer|confident|independent|aware|resilient|calm}",
        "have {settled|coped|understood|felt|enjoyed}",
        "{have|has} {high|higher|good|better|positive|improved|raised|increased} {self esteem|wellbeing|well being|mental health|confidence}",
        "be {anxious|worried|stressed|frustrated|upset}",
        "{overcome|tolerate better|self soothe|mature|be successful|have understood|have settled|have coped|have enjoyed|have felt}",
        "be {understood|accepted|listened to} {and|more|better}",
        "get {more|better} {confident|at|used}",
        "find {school|lessons|learning|it|life|things|home|work} {easier|more|less|calmer|better}",
        "be {accepted by|the best|a better|at his best|at her best}",
        "be in a {better|good|happier|calmer|stronger|safer} place",
        "be {emotionally|socially|physically|mentally} {literate|secure|stable|well|mature|ready|healthy|included|confident|resilient|available}",
        "be {kept|made|helped to feel|helped to be} {safe|well|happy|calm|secure}",
        "be {more|less|so|fully|a lot more} {reliant|dependent|mature|able}",
        "keep {himself|herself|themselves|myself} {safe|well|healthy|calm|regulated}",
    ],
};

/// Comparatives of manner, which give no measure.
pub(crate) static BETTER: Lexicon = Lexicon {
    name: "better",
    phrases: &[
        "{better|more|less|more often|less often|faster|harder|well|nicely|appropriately|confidently|properly|effectively|positively|successfully}",
        "{more|less} {clearly|confidently|independently|often|effectively|positively|appropriately|fluently|accurately|quickly|easily|calmly|carefully|regularly|successfully|readily|consistently|neatly|safely|willingly}",
    ],
};

/// Things that are given to a child.
pub(crate) static OBJECTS: Lexicon = Lexicon {
    name: "objects",
    phrases: &[
        "{support|provision|help|assistance|supervision|therapy|intervention|interventions|programme|programmes|sessions|session|input|tuition|counselling|mentoring|coaching}",
        "{equipment|resources|resource|timetable|timetables|schedule|board|boards|timer|timers|laptop|tablet|ipad|defenders|headphones|cushion|seat|chair|desk|workstation|work station|area|space|room|den|tent|pen|reader|software|app|device|aid|aids|frame|hoist|splint|splints|glasses|slope|overlay|overlays}",
        "{processor|spell checker|spellchecker|dictionary|scribe|prompts|prompt|cards|card|pass|chart|charts|passport|profile|diary|book|symbols|visuals|social stories|social story|word bank|ladder|toolkit|box|kit|grip|grips|scissors|keyboard|trackball|switch|switches|communication book|aac|aid}",
        "{plan|plans|assessment|assessments|review|reviews|package|risk assessment|report|reports|strategy meeting|application|meeting|meetings|transition visits|visits|visit|appointment|appointments|training|referral}",
        "{mentor|tutor|ta|lsa|teaching assistant|assistant|adult|adults|key worker|keyworker|key person|key adult|therapist|counsellor|nurse|staff|one to one|1:1|teacher|worker|buddy|escort|interpreter|advocate|carer}",
        "{environment|phased return|swimming lesson|music lesson|riding lesson|placement|setting|school place|place|group|groups|club|clubs|class|classes|lessons|lunch club|activities|opportunities|opportunity|access|time out|movement breaks|movement break|breaks|break|rest breaks|extra time|arrangements|transport|taxi|sensory diet|medication|curriculum|homework club|nurture|bucket session|check in|check ins|breakfast club|short breaks|respite|direct payments|funding|budget|hours|someone|somebody|list|lists|checklist|checklists|strategies in place|planner|organiser|mat|mats|beanbag|fidget|fidgets|toy|toys|screen|stool|trike|walker|wheelchair|bed|bath seat|locker|base|menu|routine|routines|key|pad|bank|menu}",
    ],
};

/// Work done with a child that is provision by its very name.
pub(crate) static INTERVENTIONS: Lexicon = Lexicon {
    name: "interventions",
    phrases: &[
        "{therapy|therapies|intervention|interventions|sessions|session|programme|programmes|counselling|mentoring|cbt|tuition|support|provision|nurture group|friendship group|social group|social skills group|reading group|phonics group|maths group|language group|therapy group|homework club|breakfast club|handwriting club|friendship club|social skills club|nurture club|language club|phonics club|reading club|booster club|talk group|skills group|clinic|clinics|appointment|appointments|training|hydrotherapy|elsa|thrive|lego therapy|physiotherapy|booster|booster class|precision teaching|input|assessments|coaching|play therapy|art therapy|music therapy|group work|groups|rebound|forest school|sensory circuits|sensory circuit|circuits|sensory diet|speech group|art psychotherapy|drawing and talking|talking therapy|short breaks|short break|respite|overnight stays|zones of regulation|circle of friends|attention autism|intensive interaction}",
    ],
};

/// Help and care as nouns that a need may be said to want.
pub(crate) static SUPPORTS: Lexicon = Lexicon {
    name: "supports",
    phrases: &[
        "{support|provision|therapy|intervention|programme|environment|placement|setting|ta|1:1|one to one|sessions|session|equipment|supervision|counselling|timetable|workstation}",
    ],
};

/// What is done to a child by others.
pub(crate) static DELIVERED: Lexicon = Lexicon {
    name: "delivered",
    phrases: &[
        "{be|being|been|get|continue to be|is|are} {provided|given|helped|supported|taught|shown|driven|prompted|seen|offered|encouraged|taken|accompanied|escorted|assessed|monitored|referred|enrolled|reminded|assisted|supervised|guided|coached|trained|equipped|observed|reviewed|allowed|placed|allocated|assigned|transported|fed|read to|issued|prescribed|facilitated|enabled|exposed|introduced|scaffolded|timetabled|withdrawn|included in|delivered|implemented|carried out|followed|put in place|made available|embedded|arranged|used|adapted|differentiated|funded|met by|collected|dropped off|rewarded|praised|signposted|screened|mentored|tutored|invited to attend|brought|led|pre taught|modelled|explained to|told by|shown how}",
        "{be|been} {carefully|regularly|fully|well|closely|gradually|explicitly|appropriately|directly|also|consistently} {provided|given|helped|supported|taught|shown|prompted|seen|offered|encouraged|assessed|monitored|reminded|supervised|guided|introduced}",
        "be on the {register|caseload|books|waiting list|list} {of|for}",
        "{be|been} {in receipt of|under the care of|on the caseload|programmed|updated|charged|fitted|repaired|serviced|created|purchased|bought|checked|set up|kept away|moved to|enabled|drawn up|written up|asked to attend|installed|built for|sourced|sought|commissioned|appointed|recruited|identified|agreed|found a|made to}",
        "be on {a|an} {reduced|part time|phased|bespoke|individual|personalised|modified} {timetable|programme|curriculum}",
        "be in {a|an} {small|smaller|quiet|} {class|group|setting|environment|unit|base} {of|with|for}",
    ],
};

/// What services do.
pub(crate) static DELIVERING: Lexicon = Lexicon {
    name: "delivering",
    phrases: &[
        "{provide|provides|deliver|delivers|teach|teaches|support|supports|remind|reminds|monitor|monitors|review|reviews|assess|assesses|train|trains|offer|offers|give|gives|run|runs|ensure|ensures|make sure|arrange|arranges|carry out|implement|implements|help|helps|encourage|encourages|prompt|prompts|supervise|supervises|complete|completes|attend|liaise|meet|facilitate|model|visit|see|refer|put in place|set up|undertake|continue to provide|receive training|have training|be trained|receive|differentiate|make available|allocate|issue|purchase|advise|check|checks|create|creates|update|updates|organise|organises|fund|funds|appoint|recruit|modify|prepare|coach|observe|plan|fit|order|use|uses|find|identify|secure|source|commission|recruit|allow|allows|adopt}",
        "have {provided|delivered|taught|supported|reminded|monitored|reviewed|assessed|trained|offered|given|run|ensured|made sure|arranged|carried out|implemented|helped|encouraged|prompted|supervised|completed|liaised|met|facilitated|modelled|visited|seen|referred|put in place|set up|undertaken|received training|been trained|had training|differentiated|made available|allocated|issued|purchased|bought|advised|checked|created|updated|organised|funded|appointed|recruited|prepared|observed|ordered|found|identified|secured|agreed|sourced|commissioned|allowed|adopted|drawn up|used}",
    ],
};

/// Being given or let have something.
pub(crate) static GIVEN_ACCESS: Lexicon = Lexicon {
    name: "given access",
    phrases: &[
        "{receive|receives|receiving|have received|be receiving|continue to receive|get help|get support|have access|has access|have had access|continue to have access|having access|have the opportunity|have opportunities|have regular opportunities|have the chance|have frequent opportunities|be entitled|be in receipt}",
        "{benefit|benefits} from",
        "have {an|the|} opportunity",
    ],
};

/// Who runs something, in a heading without a verb.
pub(crate) static RUN_BY: Lexicon = Lexicon {
    name: "run by",
    phrases: &[
        "{run|led|delivered|provided|overseen|supervised|supported|taught|facilitated} by",
        "{a|per|each} {week|day|fortnight|term|month} with",
    ],
};

/// Rates.
pub(crate) static RATES: Lexicon = Lexicon {
    name: "rates",
    phrases: &[
        "in all {of|lessons|sessions|three|four|five}",
        "{to|until|through to|right to} the end",
        "from start to finish",
        "{the|a|an} {whole|entire|full} {of|length|book|story|poem|song|alphabet|lesson|meal|page|chapter|course|season}",
        "the {length|width|whole length|full length} of",
        "{on|with|using} both {hands|feet|sides|arms|eyes|legs}",
        "with one {hand|arm|foot|finger}",
        "on one {leg|foot}",
        "with {verbal|spoken|visual|gestural} {prompts|prompt|cues|cue|reminders} only",
        "{double|doubles|doubled|halve|halves|halved|treble|trebled|triple|tripled} {his|her|their|my|the|its}",
        "all the way",
        "for {a|an} {whole|full|} {minute|hour|day|week|fortnight|month|term|half term|morning|afternoon|night}",
        "{both|all} of {them|these}",
        "in {every|each} {of|lesson|session|}",
        "{once|twice|thrice}",
        "{daily|weekly|fortnightly|monthly|termly|nightly|hourly}",
        "{always|never}",
        "whenever {this|it} is",
        "{half} {of|an|a|the} {the|time|page|hour|lesson|what|his|her|their|my|bowl|plate|}",
        "half {page|hour}",
        "{all|none} of the time",
        "{monday to friday|in a row}",
        "{days|weeks|months|terms|mornings|afternoons|evenings|nights|lessons|sessions|times|school days|half terms|weekends|visits|playtimes|lunchtimes|occasions|fridays|mondays|meals|games|matches} running",
        "{a|one} third",
        "{a|one|three} {quarter|quarters}",
        "{per cent|percent|percentage points}",
        "{consecutive|successive}",
        "100%",
        "a {minute|page|fortnight|paragraph}",
        "{dozen|zero|nil}",
        "to {none|nothing}",
        "no {more|fewer|less} than",
        "{without} {a|any|} {mistake|mistakes|error|errors|spilling|spills|stopping|pausing}",
        "{national curriculum level|entry level}",
    ],
};

/// Doing it without help.
pub(crate) static ALONE: Lexicon = Lexicon {
    name: "alone",
    phrases: &[
        "{unaided|unprompted|unassisted|unsupported|unsupervised|independently|from memory|alone|spontaneously|single handedly|by heart|legibly from memory}",
        "on {his|her|their|my} own",
        "by {himself|herself|themselves|themself|myself|itself}",
        "without {a|} {model|copying|tracing}",
        "{his|her|their|my|the} only {help|aid|support|prompt|reminder|cue}",
        "no longer {needed|necessary|required}",
        "without {help|support|prompting|prompts|prompt|reminders|reminder|reminding|assistance|adult|an adult|supervision|any help|being}",
        "{with|needing|using|having|by} only",
        "{with|needing|using} {just|minimal|no|no more than} {one|a|an|} {prompt|prompts|help|reminder|support|verbal|visual|gesture|gestural}",
    ],
};

/// Help, where "without" or "no" goes before it.
pub(crate) static HELP: Lexicon = Lexicon {
    name: "help",
    phrases: &[
        "{help|support|prompt|prompts|prompting|reminder|reminders|reminding|assistance|supervision|repeats|adult|adults|staff|carer|mum|dad|parent|parents|teacher|ta|hand over hand|scribe|scribing|physical help|intervention|cue|cues|modelling|helping|asking|hand|nobody|pushing|lifting|support worker|sibling|brother|sister|someone|interpreter|translator|promptings}",
        "being {told|asked|reminded|helped|prompted|led|carried|shown|encouraged|held|assisted|nagged|chased|supervised|pushed|supported}",
        "needing {to|help|any}",
    ],
};

/// Things leaned on, to do without which is progress.
pub(crate) static AIDS: Lexicon = Lexicon {
    name: "aids",
    phrases: &[
        "{lid|lids|armbands|float|stabilisers|calculator|number line|number square|word bank|word mat|notes|script|prompt sheet|checklist|list|map|timer|pictures|picture|model|frame|walker|stick|splints|rail|handrail|banister|glasses|dummy|buggy|pushchair|wheelchair|straw|nappy|nappies|pad|pads|overlay|ruler|counters|fingers|cubes|looking|copying|clues|subtitles|tablet|phone}",
    ],
};

/// Stretches of a child's day, of which the whole can be stayed for.
pub(crate) static TIMES: Lexicon = Lexicon {
    name: "times",
    phrases: &[
        "{lesson|lessons|day|days|week|weeks|term|half term|morning|mornings|afternoon|afternoons|break|breaktime|lunchtime|playtime|assembly|session|sessions|month|fortnight|hour|meal|book|story|register|timetable|match|game|practice|film|service|visit|exam|test|shift|walk|journey|route|trip|track|song|page|chapter|text|paper|show|performance|event|party|appointment|drive|meeting|cycle|course}",
    ],
};

/// What is done or not done, without a rate.
pub(crate) static BINARY: Lexicon = Lexicon {
    name: "binary",
    phrases: &[
        "{seizure|nappy|pad|smoke|drug|exclusion|suspension} free",
        "be free {of|from} {seizures|exclusion|exclusions}",
        "be {permanently|} {excluded|discharged|suspended|toilet trained|potty trained|dry at night|dry}",
        "in place",
        "{write|sign|spell|type|copy} {his|her|their|my} {full|first|own|whole|} {first|} {name|signature|address}",
        "{pass|passed|hold|holds|gain|gained|achieve|achieved|obtain|obtained|complete|completed|earn|earned} {a|an|his|her|their|the} {gcse|pass|qualification|certificate|award|licence|diploma|course|re assessment|reassessment|assessment|application|badge|grade|functional skills|bronze|silver|gold|btec|asdan}",
        "duke of edinburgh",
        "as {measured|assessed|shown|recorded|scored|counted} {by|on|using|in|from}",
    ],
};

/// Difficulty said outright: what a need says and an outcome does not.
pub(crate) static CANNOT: Lexicon = Lexicon {
    name: "cannot",
    phrases: &[
        "{cannot|can't|can not|doesn't|does not|don't|do not|isn't|is not|is unable|is not able|hasn't|has not|struggles|struggle|lacks|lack|requires|require|needs|need|suffers|suffer|avoids|refuses|fails|misses|experiences|presents|displays|exhibits}",
        "{find|finds}",
        "{has|have} {a|an|some|significant|severe|moderate|mild|great|limited|poor|persistent|considerable|marked|very|} {difficulty|difficulties|diagnosis|delay|disorder|disability|need|needs|limited|poor|problems|impairment|condition}",
        "{is|are} {easily|often|frequently|very|rude|unable|behind|non verbal|delayed|at risk|likely|prone|reluctant|afraid|disruptive|aggressive|below|working below|diagnosed}",
    ],
};

/// What may stand between "will" and the verb that matters.
pub(crate) static AUXILIARIES: Lexicon = Lexicon {
    name: "auxiliaries",
    phrases: &[
        "be able to",
        "{begin|start|learn|continue|try|aim|learn how|seek|choose|remember|manage|need|be ready|be starting|be beginning|have begun|have started|have learned|have learnt|have learned how|know how|be working|be confident|be willing|come|go on} to",
        "have {the} {ability|confidence|skills|strategies|independence} to",
        "{one day|some day|someday|eventually|soon}",
        "{be able|also|always|not|never|then|often|usually|sometimes|still|no longer|regularly|consistently|only|each|all|both|now|rarely|generally|routinely|more}",
    ],
};

/// What services do with a child's needs, attendance or programme.
pub(crate) static SERVICE_EVENTS: Lexicon = Lexicon {
    name: "service events",
    phrases: &[
        "be {met|monitored|reviewed|carried out|implemented|delivered|embedded|put in place|followed|addressed|supported|assessed|discharged|provided|considered|discussed|updated|shared|managed by|managed|programmed|referred|offered|transferred|closed|tracked|recorded|overseen|planned|arranged|identified|catered for|accommodated}",
        "be {fully|appropriately|regularly|closely|well} {met|monitored|reviewed|supported|assessed|addressed|managed}",
    ],
};

/// Words that hide what is meant.
pub(crate) static VAGUE_THINGS: Lexicon = Lexicon {
    name: "vague things",
    phrases: &[
        "{robust|bespoke|holistic} {multi agency|package|support|approach|programme|plan|team|curriculum|}",
        "the {skills|confidence|tools|knowledge|qualifications} {that|} {he|she|they|i} {needs|need|will need}",
        "{someone|mentor|adult|person|teacher|ta|people|staff} who {gets|gets on with|understands|understand|gets on|cares|listens} {me|him|her|them|}",
    ],
};

/// Amounts of staff time.
pub(crate) static STAFF_TIME: Lexicon = Lexicon {
    name: "staff time",
    phrases: &[
        "hours of {ta|adult|1:1|one to one|support|therapy|lsa|teaching assistant|teaching|tuition|speech and language therapy}",
        "{hours|minutes} {1:1|one to one|ta|adult} support",
        "{minutes|mins} of {ta|adult|1:1|support|therapy|intervention|mentoring|tuition}",
    ],
};
