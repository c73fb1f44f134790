//! Sets of single words, for questions about one word at a time.

use std::{collections::BTreeSet, sync::LazyLock};

/// A set of words, built when it is first asked.
pub struct WordSet(LazyLock<BTreeSet<&'static str>>);

impl WordSet {
    pub(super) const fn new(build: fn() -> BTreeSet<&'static str>) -> Self {
        Self(LazyLock::new(build))
    }

    /// Whether a folded word is in it.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

impl std::fmt::Debug for WordSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WordSet of {}", self.0.len())
    }
}

macro_rules! words {
    ($(#[doc = $doc:literal])+ $name:ident, $list:literal) => {
        $(#[doc = $doc])+
        pub static $name: WordSet = WordSet::new(|| $list.split_whitespace().collect());
    };
}

words!(
    /// Words of the frame of a sentence about provision: they say that something is given, not what.
    FRAME,
    "between approximately lasting attendance peer reasonable adjustments adjustment hand upset becomes become anxious distressed dysregulated aware before after differentiated differentiation a an the and or of in on at to for with by from as is are be been will shall must has have had \
     having his her their its he she they them him it this that these those who which when where so i \
     my me get gets give given gives provide provided provides receive receives deliver delivered \
     offer offered available made make put place continue continues continued also each every any all \
     some more most per no not than less least about around over under during through throughout \
     within across into out up down off then plus including include both only one two three other \
     another same such following follow followed used use uses using run led carried held set booked \
     room meeting work works working worked see seen sees attend visit visits visited spend time \
     times session sessions slot slots block blocks week weeks day days term terms year years month \
     hour hours minute minutes mins min school schools college nursery setting class classroom home \
     lesson lessons pupil pupils child children student students peers young person people adult \
     adults staff team teams need needs needed required requires require difficulties difficulty \
     special educational specialist specialists level levels high higher good significant substantial \
     enhanced additional extra appropriate suitable suitably sufficient intensive targeted tailored \
     bespoke individual individualised personalised regular regularly frequent frequently ongoing \
     consistent consistently specific structured general universal full part support supports \
     supported supporting input help helps intervention interventions opportunity opportunities \
     strategy strategies approach approaches resource resources provision involvement advice guidance \
     assistance outreach programme programmes package plan plans planning targets target outcomes \
     outcome activities activity access accessed group groups small large pair size sized usual \
     existing ordinary met meet meets service services clinic referral refer referred report reports \
     assessment assess assessed review reviewed reviews monitor monitored monitoring determined \
     agreed devised recommended consideration considered contribute contributes benefit benefits \
     would should could may might can funding band payment direct indirect directly budget flexibly \
     line attached dated outside external professional professionals agencies agency someone somebody \
     anyone talk ask experienced trained qualified trusted familiar key named appropriately first \
     quality core again own once twice because ensure ensures ensuring respond encourage encouraged \
     ideally possible necessary subject liaison consultation contact ict emotionally term-time itself \
     we our us your if do does did what how while whilst registered accredited mr mrs ms miss dr w x \
     p mainstream local authority area wider order address regarding re related based timetable \
     timetabled maintained progress develop development improve increase long allow allows enable \
     daily weekly termly monthly annually there but being therapy's tbc etc lots range variety \
     maximum minimum max afternoon morning autumn spring summer together alongside side basis close \
     closely very well total camhs involved delivery bands element identified mentor carer sent whole \
     shared currently present highly low relevant effective high-quality way ways takes take taken \
     therapist therapists period periods lunchtimes playtimes unstructured ft pt f e award awards \
     certificate certificates diploma degree qualification go goes going gone went come comes coming like \
     likes liked feel feels feeling seek seeks sought think thinks want wants know knows see look looks find \
     finds keep keeps let lets happen happens become happy responsibility discretion premium family virtual \
     signposted signposting signpost accordance availability capacity allocation entitlement supervision \
     supervise supervised supervises presence differentiate differentiates differentiating trust trust's nhs \
     hospital council council's head's ensure due basis where whenever wherever able available member members \
     aware awareness knowledge understanding understand understands skilled recognise recognises recognised \
     recognising notional plus spend spent costs cost fund funded funds purchase purchased buy list lists \
     down name names named put placed place refer signed provision's next new first-hand appointed appoint \
     assigned assign allocated allocate dedicated designated identified regard situation situations issue \
     issues concern concerns reason reasons case cases point points thing things something \
     anything everything nothing area areas aspect aspects respect amount amounts degree level \
     kind kinds type types sort nature form forms part parts setting's school's schools' college's further build builds consulted consult robust recommendations therapies sure account succeed supportive inclusive whatever included careful carefully parties \
     encouragement patience \
     pop pops drop call calls payments payment community paediatrics expected capacity rota \
     clinically medically indicated remain remains request requests lot mindful \
     links link liaise liaises liaising holistic care advise advised advises advising costings \
     outlined detailed matrix holistically enrichment practical initially joined-up wraparound \
     pathway pathways offers eye nothing remaining input's day's ensure rounded ethos robustly continuity \
     sensitive sensitively vigilant flexible reassurance caring nurturing understanding patient"
);

words!(
    /// Verbs and nouns of any plan: what is done with provision, not what it is.
    PROCESS,
    "absence achievement add added adding adds adopt adopted adopting adopts affect affected \
     affecting affects aid aided aiding aids appear appeared appearing appears applied applies apply \
     applying arise arised arises arising arrangement arrangements aspiration aspirations assist \
     assisted assisting assists attainment attempt attempted attempting attempts barrier barriers \
     begin beginned beginning begins believe believed believes believing cater catered catering \
     caters cause caused causes causing challenge challenges circumstances collaborate collaborated \
     collaborates collaborating combine combined combines combining commit commitment commits \
     committed committing component confirm confirmed confirming confirms consequence consist \
     consisted consistency consisting consists contain contained containing contains context \
     coordinate coordinated coordinates coordinating cope coped copes coping crisis deal dealed \
     dealing deals decide decided decides deciding decision decisions define defined defines defining \
     delay demands demonstrate demonstrated demonstrates demonstrating describe described describes \
     describing detail details diagnosis disability discuss discussed discusses discussing duration \
     effort embed embeded embeding embeds emphasis employ employed employing employs engage engaged \
     engagement engages engaging enhance enhanced enhances enhancing establish established \
     establishes establishing ethos evaluate evaluated evaluates evaluating exist existed existing \
     exists expand expanded expanding expands expectation expectations experience experiences extend \
     extended extending extends extent facilitate facilitated facilitates facilitating factor factors \
     feedback focus focused focuses focusing foster fostered fostering fosters framework gain gained \
     gaining gains gap gaps gather gathered gathering gathers goal goals handle handled handles \
     handling hope hoped hopes hoping identified identifies identify identifying impact implement \
     implemented implementing implements importance incident incidents inclusion inform information \
     informed informing informs initiate initiated initiates initiating initiative integrate \
     integrated integrates integrating intend intended intending intends intention introduce \
     introduced introduces introducing investigate investigated investigates investigating item items \
     join joined joining joins lack lacked lacking lacks maintain maintained maintaining maintains \
     manage managed manages managing matter mattered mattering matters mean meaned meaning means \
     measure measures mechanism method methods motivate motivated motivates motivating notice noticed \
     notices noticing objective objectives obtain obtained obtaining obtains occasion occasions occur \
     occured occuring occurs operate operated operates operating option options oversee overseed \
     oversees overseing pace participate participated participates participating pattern perform \
     performed performing performs persist persisted persisting persists perspective policies policy \
     potential prefer prefered preference prefering prefers present presented presenting presents \
     prevent prevented preventing prevents priorities prioritise prioritised prioritises prioritising \
     priority procedure procedures proceed proceeded proceeding proceeds process processes produce \
     produced produces producing promote promoted promotes promoting proposal propose proposed \
     proposes proposing protect protected protecting protects purpose pursue pursued pursues pursuing \
     react reacted reacting reacts recommend recommended recommending recommends reduce reduced \
     reduces reducing reinforce reinforced reinforces reinforcing relate related relates relating \
     relied relies rely relying remove removed removes removing represent represented representing \
     represents require required requirement requirements requires requiring resolve resolved \
     resolves resolving respond responded responding responds result resulted resulting results right \
     rights safeguard safeguarded safeguarding safeguards safety schedule scheduled schedules \
     scheduling scope section sections seem seemed seeming seems serve served serves serving solution \
     source stage standard standards strength strengthen strengthened strengthening strengthens \
     strengths success suggest suggested suggesting suggests suit suited suiting suits supplied \
     supplies supply supplying sustain sustained sustaining sustains system systems tackle tackled \
     tackles tackling tailor tailored tailoring tailors target targeted targeting targets tend tended \
     tendency tending tends theme undergo undergoed undergoing undergos undertake undertaked \
     undertakes undertaking utilise utilised utilises utilising value values varied varies vary \
     varying view views warrant warranted warranting warrants welcome welcomed welcomes welcoming \
     whole"
);

words!(
    /// Areas and subjects: with "support" beside them they name a field, not an activity.
    AREA,
    "vocational emotionally socially behaviourally academically speech language communication interaction cognition learning literacy numeracy emotional social \
     mental health wellbeing well behaviour behavioural sensory physical motor medical pastoral \
     psychology psychological occupational physiotherapy therapy therapeutic ot salt slt ep english \
     maths mathematics science academic autism autistic adhd dyslexia education care semh sen send \
     curriculum transition anxiety sleep independence unstructured breaks lunch break subjects core \
     personal hearing vision visual ehc attention salt's skills skill impairment impaired sight deafness \
     auditory processing organisation organisational self-esteem esteem confidence resilience relationships \
     friendship friendships peers regulation emotions feelings behaviours speech's vi hi msi pd"
);

words!(
    /// Aims, feelings and praise: what provision is for or how good it is, not what it is.
    QUALITIES,
    "responsible accountable answerable anxieties worries worry tracked track tracking tracks known early multi agency increased increasing parental positive \
     positively raise raises raising boost boosts boosting boosted stay stays friend friends parents parent concentration \
     concentrate concentrates happy happier happiness settled settle settling safe safer safely calm calmer confident secure security belonging \
     potential motivated motivation success successful expectations culture climate exam best better ability \
     abilities weaknesses talents mood comfort comforting warm warmth nearby ready watchful \
     emotionally socially academically educationally improving improved enhancing low-key proactive proactively reactive bulk \
     valued empowered empower thrive thriving flourish flourishing achieve achieves achieving peer's light initially grow grows growing \
     progression fulfil fulfilled inclusive-minded tolerance tolerant encouraging reassured reassure reassuring praised acceptance accepted"
);

words!(
    /// Where and when, and how one gets there: they place provision and do not name it.
    PLACING,
    "leisure centre center library online hub hall base unit site office annexe campus zoom teams video phone remotely \
     start starts end ends beginning noon midday nine eight ten eleven until half leave leaves leaving arrive arrives arrival \
     attend attends attending taught teach teaches withdrawn withdraw assembly registration provider alternative dinner \
     playtime lunchtime early late later away there somewhere elsewhere alone himself herself themselves meetings tutorial"
);

words!(
    /// Nouns that end the name of a role, singular.
    HEADS,
    "teacher assistant therapist psychologist mentor worker nurse practitioner counsellor coach tutor \
     instructor supervisor manager officer carer technician dietitian dietician physiotherapist \
     physio coordinator leader adviser advisor keyworker headteacher facilitator trainer interpreter \
     intervenor communicator graduate paediatrician psychiatrist audiologist orthoptist lead visitor \
     specialist tutors professional teammate librarian head habilitationist sendco senco educator \
     childminder houseparent volunteer chaplain aide escort buddy lecturer doctor consultant key-worker \
     co-ordinator demonstrator musician artist sencos ally orthotist optometrist midwife podiatrist \
     champion babysitter deputy analyst nanny organiser chef osteopath taker handler ranger gardener caretaker \
     receptionist braillist employer developer former grandmother grandfather model rebounder \
     sitter befriender guide partner host helper attendant enabler clinician \
     apprentice marshal warden invigilator ambassador prompter driver notetaker lipspeaker transcriber lady instructors psych matron runner neurologist \
     ophthalmologist signer scientist parent mum dad"
);

words!(
    /// Nouns that make a service of the abbreviation before them: "OT input".
    SERVICE,
    "service services team input involvement report reports advice programme programmes department \
     assessment referral provision clinic strategies recommendations targets activities exercises \
     intervention outreach support plan group sessions session therapy review clinics equipment offer"
);

words!(
    /// Nouns that end as those of people do, and are none.
    NOT_PEOPLE,
    "computer timer folder paper letter number corner poster printer sticker counter ruler marker reader \
     pointer planner ladder calculator monitor mirror door floor visor order manner matter member other \
     another together whether after over under water winter summer september october november december \
     chapter answer river shower dinner layer cover master power tracker register walker scooter trainer \
     slider starter buffer offer centre center charter cluster banner fewer lower higher greater longer \
     shorter quieter calmer smaller larger better easier further closer clearer simpler later earlier \
     timetable factor sector indicator motor error mirror colour humour behaviour labour tremor anchor \
     projector elevator minor major senior junior prior interior exterior list twist wrist mist checklist \
     waitlist playlist shortlist organiser trigger finger character procedure container chair scanner \
     transmitter receiver amplifier processor laser charger router filter folder trolley hanger holder \
     wrapper layer tier pier barrier carrier career sensor amplifier speaker keyboard literature programmer \
     semester quarter border shoulder order chamber member wonder tender cooler heater locker blocker \
     blinker flicker buzzer clicker stapler highlighter booster primer weather leather feather rather either \
     neither never ever however newsletter hamper bumper jumper slipper dictionary librarian's corridor \
     supper breakfast partner peer helper's roster disaster laminator radiator refrigerator generator \
     accelerator flavour vapour sponsor tutor's doctor's encounter lavender cucumber remainder reminder \
     specialist generalist binder blender fader grinder rider cinder decoder encoder headteacher's"
);

words!(
    /// Words that no name of a role runs across.
    STOPS,
    "a an the by from with will to of for in on at and or his her their our my is are be has have had \
     who that which each every one two three four named same any all support via through between \
     qualified trained registered experienced trusted familiar another new minutes mins hours hour \
     weekly daily fortnightly termly accredited certified licensed chartered until hcpc this meet \
     meets week day term year month also train trains training coach advise both than sessions \
     session as including plus then about into delivered led taught run given provided only suitably \
     appropriately skilled its some such see sees w w/ per most more not no it x mr mrs ms miss whose whom"
);

/// Whether a word, singular or plural, ends the name of a role.
#[must_use]
pub fn is_role(word: &str) -> bool {
    HEADS.has(word) || word.strip_suffix('s').is_some_and(|w| HEADS.has(w))
}
