//! Words of needs.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[
    &DIAGNOSES,
    &CONSEQUENCES,
    &IMPACTS,
    &BLAME,
    &NEEDING,
    &DONE_BY_ADULTS,
    &WANTED_HELP,
    &GIVEN,
    &LABELS,
    &GENERAL_EFFECTS,
];

/// Diagnoses and names of conditions.
pub(crate) static DIAGNOSES: Lexicon = Lexicon {
    name: "diagnoses",
    phrases: &[
        "{autism|autistic|asd|asc|asperger's|asperger's syndrome|aspergers} {spectrum disorder|spectrum condition|spectrum|}",
        "{adhd|add|attention deficit hyperactivity disorder|attention deficit disorder|attention deficit}",
        "{dyslexia|dyslexic|dyspraxia|dyspraxic|dyscalculia|dysgraphia|specific learning difficulty|specific learning difficulties|spld}",
        "{developmental|speech|language|communication|speech and language|speech sound|social communication|expressive language|receptive language} {language disorder|language disorder dld|disorder|delay|sound disorder|impairment|coordination disorder|co ordination disorder}",
        "{dld|slcn|semh|gdd|mld|sld|pmld|pda|odd|ocd|fasd|ptsd|dcd|apd|spd|ebsa|msi|cvi|hie}",
        "{global|} developmental {delay|disorder}",
        "global delay",
        "{hypermobility|hypermobile|ehlers danlos syndrome|joint hypermobility syndrome}",
        "{epilepsy|cerebral palsy|quadriplegia|hemiplegia|diplegia|spina bifida|muscular dystrophy|cystic fibrosis|asthma|eczema|diabetes|type 1 diabetes|hydrocephalus|scoliosis|arthritis|sickle cell disease|sickle cell|cancer|leukaemia|microcephaly|nystagmus|albinism|allergies}",
        "{down's syndrome|downs syndrome|down syndrome|fragile x|fragile x syndrome|rett syndrome|williams syndrome|angelman syndrome|prader willi syndrome|tourette's|tourette's syndrome|tourette syndrome|di george syndrome|noonan syndrome|turner syndrome|usher syndrome}",
        "{hearing|visual|vision|sight|sensory|multi sensory|physical|intellectual|learning} {loss|impairment|disability|disabilities}",
        "{deaf|deafness|blind|blindness|glue ear}",
        "{anxiety|anxiety disorder|generalised anxiety disorder|depression|eating disorder|anorexia|selective mutism|attachment disorder|attachment difficulties|pathological demand avoidance|oppositional defiant disorder|obsessive compulsive disorder|conduct disorder|bipolar disorder}",
        "{sensory processing|auditory processing|tic|stammer|stammering|dysfluency} {disorder|difficulty|difficulties|}",
        "{moderate|severe|profound|profound and multiple|mild} learning {difficulties|difficulty|disability|disabilities}",
        "foetal alcohol {spectrum disorder|syndrome}",
        "{verbal dyspraxia|developmental verbal dyspraxia|chromosome disorder|genetic condition|acquired brain injury|brain injury|heart murmur|heart defect|chromosomal deletion|chromosome deletion|microdeletion|micro deletion|chromosome duplication|coeliac|hernia|cleft palate|cleft lip|chronic fatigue syndrome|long covid}",
    ],
};

/// Words that join a difficulty to its effect.
pub(crate) static CONSEQUENCES: Lexicon = Lexicon {
    name: "consequences",
    phrases: &[
        "so {he|she|they|i|his|her|their|my|that|adults|staff|people|others|the|much|often|cannot|can't|does|misses|rarely|loses|gives|is|has|we|it|then|only|many|much that}",
        "and so",
        "which {means|makes|leads|stops|prevents|affects|results|leaves|causes|limits|has led|in turn|can|then|impacts|slows|restricts|interferes|reduces|tires}",
        "{meaning|leading to|resulting in|causing|leaving|making it|preventing}",
        "mean {that|he|she|they|i|his|her}",
        "{means|meant} {that|he|she|they|i|his|her}",
        "{as a result|as a consequence|consequently|therefore|hence|because of this|due to this|for this reason}",
        "{leads|lead|led|results|result} {to|in}",
        "{leaves|leave|left} {him|her|them|me} {}",
        "by which time",
        "{makes|make|made} it {hard|harder|difficult|impossible|tiring|unsafe}",
        "{makes|make} {him|her|them|me}",
        "{prevents|prevent|stops|stop|keeps} {him|her|them|me|his|her}",
        "{during|after} which",
        "{on|upon} {those|such|these} {days|occasions|mornings|nights}",
        "because of {this|that|it|which}",
        "{in time|long enough|well enough|far enough|fast enough|clearly enough} {to|for}",
        "{affects|affect|affecting|impacts|impact|impacting|limits|limit|limiting|restricts|interferes with|hinders|slows} {on|upon|his|her|their|my|him|the|how|what|all|every|}",
        "{impact|effect} {on|upon} {his|her|their|the|learning|daily}",
        "{to the point|to the extent|such that|until|before|by the time|and then|rather than|instead of}",
        "{too} {tired|anxious|slow|faint|upset|quiet|worried|exhausted|long} {to|for}",
    ],
};

/// What a difficulty does to a child's day.
pub(crate) static IMPACTS: Lexicon = Lexicon {
    name: "impacts",
    phrases: &[
        "{misses|miss|missed|missing} {}",
        "{loses|lose|losing|lost} {his|her|their|the|my|track|interest|marks|place|out|focus}",
        "{gives|give|giving} up",
        "{forgets|forget|forgetting} {what|where|to|the|his|her|their|how|instructions|}",
        "{waits|wait} for",
        "{leaves|leave|leaving|left} {the|lessons|class|school|work|tasks|his seat|her seat|their seat|early}",
        "{walks|walk|runs|run|storms|ran} {out|off|away|towards|from|into}",
        "{falls|fall|falling} {behind|over|asleep|out|down|off}",
        "{cannot|can't|unable to|struggles to|not able to|can only|could not|couldn't|rarely|hardly ever|seldom|never} {yet|reliably|safely|always|usually|easily|yet reliably|} {follow|join|take part|keep up|sit|stay|eat|sleep|dress|use|read|write|copy|hear|see|finish|start|play|travel|cross|walk|manage|access|hold|ask|tell|say|answer|be left|go|wait|share|reach|get|understand|make|concentrate|work|attend|speak|talk|cope|climb|carry|cut|record|complete|remember|tolerate|gets|finishes|completes|speaks|joins|asks|plays|answers|starts|writes}",
        "{copies|copy|bumps|trips|misreads|misjudges|misunderstands|guesses|mishears|cries|crawls|shouts|screams|hits|bites|kicks|hides|withdraws|freezes|shuts down|covers|stops|drops|spills|tires|wanders|drifts|refuses|avoids|rushes|abandons|melts down|self harms|panics|vomits|chokes|wakes|sleeps|throws|tears|rips|pushes|lashes out|scratches|pulls|swears|argues|stays|sits|skips|relies|depends|ruins|disrupts|interrupts|follows|takes three times|takes longer|takes twice}",
        "{is|are|was|been|being|feels|becomes|gets|often|left} {excluded|isolated|left out|alone|exhausted|tired|overwhelmed|distressed|not understood|misunderstood|invited|bullied|teased|late|unsafe|embarrassed|behind|upset|frustrated|sent out|sent home|suspended|lost}",
        "{goes|go|going} {undone|unnoticed|home|without|hungry}",
        "{gaps|errors|mistakes} in",
        "on {his|her|their|my} own",
        "{aches|ache|hurts|hurt|cramps|cramp|nightmares|accidents}",
        "{loses|lose} {him|her|them|me|it|long}",
        "{defeat|defeats} {me|him|her|them}",
        "{does not|doesn't|do not|don't} know how to",
        "mistaken for",
        "says yes",
        "{set off|sets off|brings on|brought on|calls for|called for}",
        "{no|few|not many} friends",
        "{completes|finishes|produces|writes|reads|manages|gets through|records} {about|only|at|a|less|fewer|no|one|two|few|half|around|very|slowly|little|nearly}",
        "has {finished|completed|missed|lost|been sent|had|not been|never|fallen|stopped|attended|not gone}",
        "{puts|putting} {him|her|them|himself|herself|themselves} at risk",
        "{at risk of} {harm|falling|choking|falls|being} {}",
        "{takes|needs|spends} {} {longer|twice|three times}",
        "{takes|takes an adult's|leads} {hand|by the hand}",
        "{breaks|break|broke|breaking} down",
        "{opts|drops|backs|keeps} out",
        "{has|have} {no one|nobody|nothing|nowhere|never been|not been|not had|not gone|not eaten|not slept}",
        "{no one|nobody} {of|to|will|else|can|has|plays|asks}",
        "{none|fewer than|only one|less than half|half|few} of {the|his|her|their|what|all|}",
        "{been|is|was} {in|out of|off} {school|class|lessons|college|nursery} {for|on|since|}",
        "{attendance|attended|attends} {is|of|on|at|about|only|just}",
        "{goes|go|went} {out|in|nowhere|anywhere} only",
        "{into|onto|towards|as far as|in front of} {the|a|} {main|busy|} {road|roads|traffic|water|canal|river|pond|cars}",
        "{went|gone|goes|go} {unnoticed|undetected|untreated|undone|unheard|unseen}",
        "{has|have} no {way|means|words} {to|of|for}",
        "{no longer|has stopped|have stopped|has given up|have given up} {}",
        "a {third|quarter|half|fifth|tenth} of {}",
        "{emptied|cleared|evacuated} {the|a|his|her|their} {classroom|class|room|hall}",
        "{has|have} talked {about|of} {hurting|harming|killing|dying|running}",
        "{has|have} to be {lifted|carried|fed|washed|dressed|changed|turned|hoisted|pushed|held|watched|led|driven}",
        "only those who",
        "{barred|banned|removed|turned away} from",
        "without {his|her|their|my} {books|bag|coat|kit|homework|equipment|glasses|lunch|friends}",
        "{is|are|was|were|been} {decided|done|answered|spoken|chosen|blamed|cheated|tricked|robbed|hurt|hospitalised|sick|carried|fed|moved|sent|kept|picked on|laughed at|left}",
        "{can|could} {answer|read|write|do|manage|say|name|hear|see|recall|follow|eat|walk|use} {no|none|only|few|fewer|at most|half|not one}",
    ],
};

/// Words that blame or belittle.
pub(crate) static BLAME: Lexicon = Lexicon {
    name: "blame",
    phrases: &[
        "{lazy|laziness|naughty|rude|manipulative|manipulates|manipulating|attention seeking|attention seeker|attention seekers|spiteful|sly|devious|malicious|stupid|thick|slow learner|backward|dim|weird|odd|babyish|spoilt|spoiled|nasty|bossy|disobedient|unruly|wilful|wilfully|willful|work shy|feral|vile|clingy|moody|sulky|insolent|cheeky|lies|liar|untruthful|bully|thug|menace|nuisance|unteachable|ineducable|hopeless|useless|silly|stubborn|obstinate|defiant|pathetic|fussy|picky|faddy|pampered|mollycoddled|overindulged|idle|bone idle|drama queen|uncontrollable|antisocial|non compliant|noncompliant|badly brought up|sneaky|cunning|calculating|demanding|immature and silly|bad tempered|ill mannered|whiny|whinges|whines|needy|greedy|viciously|spitefully|maliciously|nastily|lazily|rudely|sneakily|vicious|evil|cruel}",
        "{to get|for|seeking|seeks|wants|craves|demands|demanding} {attention|his own way|her own way|their own way|own way}",
        "gets {his|her|their} own way",
        "{deliberately|on purpose|purposely|intentionally|knowingly}",
        "{can't|cannot|could not|couldn't|can not} be {bothered|trusted}",
        "{makes|making|made} no effort",
        "but {doesn't|does not|won't|will not} try",
        "to annoy {people|others|staff|adults|everyone|his|her|their|the}",
        "because {he|she|they} {chooses|choose|chose|wants|want} to",
        "{won't|will not|refuses to} {try|listen|behave|cooperate|co operate|make an effort}",
        "{couldn't|could not|doesn't|does not} {care|care less|want to try|want to learn|bother}",
        "{kicks|kicking|kick} off",
        "{plays|acts|playing|acting} up",
        "{throws|has|throwing|having} {a|} {tantrum|tantrums|temper tantrums|paddy|strop|strops|hissy fit}",
        "{storms|storming} {out|off}",
        "{ruins|ruining|spoils|wrecks} {}",
        "{chooses|choosing|chose} {not to|to misbehave|to ignore|to be|to hit|to kick|to bite|to shout|to scream|to run|to refuse|to disrupt|to disobey|to swear|to argue|to fight|to throw|to break|to walk out|to leave|to lie|to hurt|to avoid|to disregard|to spoil}",
        "{will|would} do anything to {get out|avoid|escape|}",
        "to get out of {work|written|writing|lessons|doing|his|her|their|school|it|pe|maths|tasks}",
        "{if|when} {he|she|they} {wanted to|wants to|feels like it|tried|chooses|could be bothered|put his mind|put her mind|put their mind}",
        "{when|if} it suits {him|her|them}",
        "{knows|know} {exactly|full well|perfectly well|very well} {what|how|that|}",
        "{winds|wind|winding} {people|others|staff|adults|them|children|peers|his|her|everyone} {up|brother up|sister up|peers up}",
        "{plays|playing} {people|staff|adults|parents|mum and dad|his parents|her parents|their parents} off",
        "{tries|trying|try} it on",
        "{pushes|pushing|push} {boundaries|his luck|her luck|their luck|people's buttons|buttons}",
        "{shows|showing|show} off",
        "{pretends|pretending|pretended} {not to|to|that|he|she|}",
        "{mother|mum|father|dad|parents|family} {cannot|can't|do not|does not|don't|doesn't} {control|discipline|bother|support}",
        "{down's|downs|down's syndrome|mongol|spastic|epileptic} {child|boy|girl|baby|kid}",
        "is an epileptic",
        "{badly behaved|bad behaviour|poor attitude|bad attitude|attitude problem|behaviour problem|problem child|difficult child|challenging child|handful|troublemaker|trouble maker|disruptive influence|bad influence|nightmare|out of control|unmanageable|chip on}",
        "{low|high|lower|higher} {functioning|ability|grade}",
        "{suffers|suffer|suffering} from",
        "{wheelchair bound|confined to a wheelchair|bed bound|handicapped|handicap|retarded|crippled|cripple|spastic|mongol|invalid|victim of|afflicted|afflicted with|dumb|deaf and dumb|mute child|mentally handicapped|subnormal|abnormal|mental age|normal children|normal child|special child}",
        "{chaotic|dysfunctional|feckless|neglectful|unsupportive|problem|broken} {family|home|household|parents|parenting|mother|mum}",
        "{family|home|household|family life|home life|parenting|mother|mum|father|dad} {is|are} {chaotic|dysfunctional|feckless|neglectful|unsupportive|a mess}",
        "{poor|bad|inconsistent|lax} {parenting|mothering|discipline|upbringing}",
        "{mum|mother|dad|father|parents|family} {fails|fail|refuses|refuse|is over anxious|is overprotective|are overprotective|is to blame|won't|has failed|have failed}",
        "{unmotivated|lacks motivation|lack of effort|lacks effort|no interest in|irresponsible|selfish|ungrateful|uncooperative|unco operative|work avoidant|lacks discipline|lack of discipline}",
    ],
};

/// Verbs that ask for something.
pub(crate) static NEEDING: Lexicon = Lexicon {
    name: "needing",
    phrases: &[
        "{needs|need|requires|require|required|needing|requiring|will need|will require|would need} {to have|to receive|to be|to access|access to|to work in|to work with|}",
        "{would|will|could|may|might|should} {benefit|also benefit|greatly benefit|really benefit} from",
        "{benefits|benefit} from",
        "{should|must|ought to} {have|receive|be given|be provided with|be provided|be offered|be taught|access}",
        "{is|are} {dependent|reliant} on {having|access to}",
        "{continues|continue} to {need|require}",
        "is in need of",
        "{recommended|recommends} {that|}",
    ],
};

/// What adults do, as a need is said to want it.
pub(crate) static DONE_BY_ADULTS: Lexicon = Lexicon {
    name: "done by adults",
    phrases: &[
        "{redirecting|prompting|reminding|supervising|supporting|monitoring|encouraging|watching|teaching|coaching|reassuring|chivvying|guiding|settling|refocusing|scaffolding|pre teaching|overlearning|differentiation|scribing|feeding|changing|toileting|hoisting}",
        "{supported|supervised|taught|reminded|prompted|given|monitored|encouraged|provided|shown|redirected|helped|guided|escorted|accompanied|seated|placed|offered|referred|assessed|differentiated|adapted|scaffolded|withdrawn|pre taught|hoisted|watched|reassured}",
    ],
};

/// Help and things that a need is said to want, beside those of outcomes.
pub(crate) static WANTED_HELP: Lexicon = Lexicon {
    name: "wanted help",
    phrases: &[
        "{adult|ta|lsa|1:1|one to one|1 to 1|2:1|small group|specialist|individual|individualised|personalised|tailored|bespoke} {support|help|supervision|tuition|attention|input|provision|teaching|programme|assistance|}",
        "{fidget|wobble|weighted|ear|move n sit|chewy|sensory|sloping|writing} {toy|toys|cushion|blanket|defenders|slope|diet|circuit|circuits|jewellery|board|tent|room}",
        "{nurse|therapist|therapists|mentor|counsellor|counselling|teacher|assistant|staff|psychologist|interpreter|keyworker|key worker|tutor|adult|adults|carer|carers|short break|short breaks|portage|respite|overnight stay|personal assistant|physiotherapy|hydrotherapy|wheelchair|hoist|standing frame|laptop|computer|software|hearing aids|radio aid|glasses|school|special school|personal budget|direct payments|specialist placement|specialist setting|small class|smaller class|small classes|class|transport|taxi|medication|phonics|therapy|programme|intervention|curriculum|work station|visual supports|visual support|social stories|movement breaks|sensory breaks|breaks|quiet space|quiet room|calm space|safe space|task board|checklists|routine|routines|structure|adaptations|reasonable adjustments|adjustments|resources|specialist equipment|alternative curriculum|nurture|extra time}",
    ],
};

/// Provision stated outright.
pub(crate) static GIVEN: Lexicon = Lexicon {
    name: "given",
    phrases: &[
        "{receives|receive|is receiving|will receive|has access to|have access to|is provided with|are provided|is given|will be given|will be provided|will have|is supported by|is supported with|will be supported|attends|will attend|is seen by|works with|has been allocated|has been provided with|has support from|has support|has a programme|has a ta|has an lsa|has a teaching assistant|has a mentor|has a learning mentor|has a key worker|has a keyworker|has a support worker|has a laptop|has a radio aid|is taught|should be supported|to be provided} {}",
        "hours {of|per week|a week|each week|weekly}",
        "{minutes|mins} {of|per week|a week|each week|weekly|daily|a day|per day} {support|therapy|intervention|1:1|input|phonics|}",
    ],
};

/// Labels of an area without anything in particular.
pub(crate) static LABELS: Lexicon = Lexicon {
    name: "labels",
    phrases: &[
        "{has|have|had|with|experiences|presents with|demonstrates|shows} {a range of|a number of|some|many|significant|severe|moderate|mild|complex|additional|considerable|marked|} {needs|difficulties|difficulty|problems|issues|delays|sensory needs|learning needs|medical needs|health needs|behavioural needs|social needs|emotional needs|special needs|special educational needs}",
        "{struggles|struggle|difficulty|difficulties|trouble|problems|issues} with",
    ],
};

/// Effects that hold of any difficulty.
pub(crate) static GENERAL_EFFECTS: Lexicon = Lexicon {
    name: "general effects",
    phrases: &[
        "{access|accessing} {to|} {the|a|} {curriculum|learning|education|mainstream|school}",
        "{his|her|their|my|all|every} {learning|progress|education|attainment|development|daily life|everyday life|life|areas|academic progress|school life|achievement|schooling|wellbeing|confidence|self esteem|behaviour|school work|functioning|independence}",
        "{ability|capacity} to {learn|access|engage|participate|function|communicate|cope|achieve|make progress|socialise}",
        "{all|many|most} {areas|aspects} of",
    ],
};
