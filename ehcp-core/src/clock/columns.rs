//! The columns of a caseload: which there are, and what their cells mean.

use std::fmt;

use super::{
    case::{Case, Entry, Result as Outcome},
    claim::Claim,
    date_cell::{self, DateProblem},
    event::Event,
    said::Said,
    words,
};
use crate::plan::Text;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A date.
    Date(Event),
    /// Yes or no.
    Said(Said),
    /// Anything else.
    Fact(Fact),
    /// Nothing that clocks read, such as a name.
    Unread,
}

macro_rules! facts {
    ($( $fact:ident [ $($name:literal),+ ] $holds:literal, )+) => {
        /// A column that is not a date.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Fact {
            $( #[doc = concat!("Holds ", $holds, ".")] $fact, )+
        }

        const FACTS: &[(Fact, &[&str], &str)] = &[ $( (Fact::$fact, &[ $( $name ),+ ], $holds), )+ ];
    };
}

facts! {
    Id ["case_id", "id", "case", "case_number", "reference", "PersonID"] "the id of the case",
    Kind ["kind", "case_kind"] "assessment, review, reassessment, amendment or other",
    Decision ["decision_outcome", "RequestOutcome"] "the decision on the request: assess, refuse; Y, N, W, A, H",
    AssessmentResult ["assessment_outcome", "AssessmentOutcome"] "the outcome of the assessment: Y, N, W, A, H",
    ReviewResult ["review_outcome", "ReviewOutcome"] "the decision after the review: maintain, amend, cease",
    TransferYear ["transfer_year"] "the calendar year of a phase transfer",
    TransferKind ["transfer_kind"] "the move, such as primary to secondary, secondary to post-16, own sixth form",
    OrderKind ["order_kind"] "what was ordered, conceded or agreed: assess, make plan, amend, name setting, continue, cease, not appealable, commissioner",
    Detained ["detained"] "whether the person is detained: yes, no",
    Claim ["exception_claimed", "Week20"] "the exception that is claimed, in words; or yes",
    YearGroup ["year_group", "NCyearActual", "ncy"] "the year group: R, 1 to 14; N1, N2, E1, E2",
    Upn ["upn"] "the unique pupil number",
    Urn ["urn"] "the unique reference number of the setting",
    Ukprn ["ukprn"] "the provider reference number of the setting",
    Uln ["uln", "UniqueLearnerNumber"] "the unique learner number",
    Setting ["SENSetting"] "the kind of setting, where it has no number",
    SettingOther ["SENSettingOther"] "the explanation of another setting",
    Need ["SENtype"] "the type of need",
    NeedRank ["SENtypeRank"] "the rank of the need",
    CeaseReason ["cease_reason", "CeaseReason"] "why the plan ended",
    Source ["request_source", "RequestSource"] "who asked for the assessment",
    Residential ["RES", "PlanRes"] "whether the placement is residential",
    Unit ["SENunitIndicator"] "whether the place is in a unit",
    Resourced ["ResourcedProvisionIndicator"] "whether the place is in resourced provision",
}

/// A column for whoever makes a caseload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Other names.
    pub aliases: Vec<&'static str>,
    /// What it holds.
    pub holds: String,
}

/// Every column that is read.
#[must_use]
pub fn all() -> Vec<Column> {
    let facts = FACTS.iter().filter_map(|(_, names, holds)| {
        let (name, aliases) = names.split_first()?;
        Some(Column { name, aliases: aliases.to_vec(), holds: (*holds).to_owned() })
    });
    let dates = Event::ALL.iter().map(|event| Column {
        name: event.column(),
        aliases: event.aliases().iter().filter(|a| key(a) != key(event.column())).copied().collect(),
        holds: format!("date: {}", event.words()),
    });
    let said = Said::ALL.iter().map(|said| Column {
        name: said.column(),
        aliases: Vec::new(),
        holds: said.holds().to_owned(),
    });
    facts.chain(said).chain(dates).collect()
}

/// Columns that are known and not read.
const UNREAD: &[&str] = &[
    "name",
    "Surname",
    "Forename",
    "Sex",
    "GenderCurrent",
    "Ethnicity",
    "PostCode",
    "UPNunknown",
    "RYA",
    "RequestMediation",
    "RequestTribunal",
    "Exported",
    "AssessmentMediation",
    "AssessmentTribunal",
    "OtherMediation",
    "OtherTribunal",
    "PlanWBP",
    "PlanWPB",
    "PB",
    "OA",
    "DP",
    "PlacementRank",
    "TransferLA",
    "WBP",
    "WPB",
    "EntryDate",
    "LeavingDate",
    "AttendancePattern",
];

/// What a column of that name holds; nothing where there is no such column. Case, spaces, hyphens and
/// underscores make no difference.
#[must_use]
pub fn find(name: &str) -> Option<Field> {
    let wanted = key(name);
    let same = |other: &str| key(other) == wanted;
    if wanted.is_empty() {
        return None;
    }
    let event = Event::ALL.iter().find(|e| same(e.column()) || e.aliases().iter().any(|a| same(a)));
    if let Some(event) = event {
        return Some(Field::Date(*event));
    }
    let fact = FACTS.iter().find(|(_, names, _)| names.iter().any(|n| same(n)));
    if let Some((fact, ..)) = fact {
        return Some(Field::Fact(*fact));
    }
    if let Some(said) = Said::ALL.iter().find(|s| same(s.column())) {
        return Some(Field::Said(*said));
    }
    let unread = UNREAD.iter().any(|n| same(n)) || wanted.starts_with("truth");
    unread.then_some(Field::Unread)
}

fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Why a cell could not be used. It holds no words of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellProblem {
    /// Not a date.
    Date(DateProblem),
    /// None of the words that the column takes.
    Word(&'static str),
    /// Not a whole number.
    Number,
}

impl fmt::Display for CellProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CellProblem::Date(problem) => problem.fmt(f),
            CellProblem::Word(known) => write!(f, "not one of: {known}"),
            CellProblem::Number => f.write_str("not a whole number"),
        }
    }
}

/// Puts a cell into a case.
///
/// # Errors
/// The cell is not what its column holds; the case then says that it is unreadable, not that it is empty.
pub fn put(case: &mut Case, field: Field, cell: &str) -> Result<(), CellProblem> {
    match field {
        Field::Unread => Ok(()),
        Field::Date(event) => match date_cell::read(cell) {
            Ok(day) => {
                case.set(event, day.map_or(Entry::Absent, Entry::On));
                Ok(())
            }
            Err(problem) => {
                case.set(event, Entry::Unreadable);
                Err(CellProblem::Date(problem))
            }
        },
        Field::Said(_) if date_cell::is_blank(cell) => Ok(()),
        Field::Said(said) => {
            case.say(said, words::flag(cell.trim())?);
            Ok(())
        }
        Field::Fact(fact) if date_cell::is_blank(cell) && fact != Fact::Id => Ok(()),
        Field::Fact(fact) => put_fact(case, fact, cell.trim()),
    }
}

fn put_fact(case: &mut Case, fact: Fact, cell: &str) -> Result<(), CellProblem> {
    let text = || Some(Text::from(cell));
    let codes = &mut case.codes;
    match fact {
        Fact::Id => cell.clone_into(&mut case.id),
        Fact::Kind => case.kind = Some(words::kind(cell)?),
        Fact::Decision => case.decision = Some(words::decision(cell)?),
        Fact::AssessmentResult => case.assessment_result = words::result(cell)?,
        Fact::ReviewResult => case.review_result = words::result(cell)?,
        Fact::TransferYear => {
            let year = cell.parse().ok().filter(|y| (2000..2200).contains(y));
            case.transfer_year = Some(year.ok_or(CellProblem::Number)?);
        }
        Fact::TransferKind => case.transfer_kind = Some(words::transfer_kind(cell)?),
        Fact::OrderKind => case.order_kind = Some(words::order_kind(cell)?),
        Fact::Detained => case.detained = Some(words::flag(cell)?),
        Fact::Claim => case.claim = Claim::of(cell),
        Fact::YearGroup => case.year_group = words::year_group(cell)?,
        Fact::Upn => case.upn = text(),
        Fact::Urn => codes.urn = text(),
        Fact::Ukprn => codes.ukprn = text(),
        Fact::Uln => codes.uln = text(),
        Fact::Setting => codes.setting = text(),
        Fact::SettingOther => codes.setting_explained = true,
        Fact::Need => codes.need = text(),
        Fact::NeedRank => codes.need_rank = text(),
        Fact::CeaseReason => codes.cease_reason = text(),
        Fact::Source => codes.source = text(),
        Fact::Residential => codes.residential = text(),
        Fact::Unit => codes.unit = Some(words::flag(cell)?),
        Fact::Resourced => codes.resourced = Some(words::flag(cell)?),
    }
    Ok(())
}

/// Draws the conclusions that need the whole row.
pub fn finish(case: &mut Case) {
    if case.assessment_result == Some(Outcome::Keep) && !case.has(Event::NotIssuingNotified) {
        case.set(Event::NotIssuingNotified, case.entry(Event::AssessmentOutcome));
    }
    read_last_review(case);
}

// The return's "last review" is the decision after the meeting; one that is older than the meeting belongs to
// the review before, from which the twelve months run.
fn read_last_review(case: &mut Case) {
    let Some((last, meeting)) = case.day(Event::LastReview).zip(case.day(Event::ReviewMeeting)) else {
        return;
    };
    let (decided, before) =
        if last >= meeting { (Entry::On(last), Entry::NotAsked) } else { (Entry::Absent, Entry::On(last)) };
    if case.entry(Event::ReviewDecision) == Entry::NotAsked {
        case.set(Event::ReviewDecision, decided);
    }
    if case.entry(Event::PreviousReview) == Entry::NotAsked {
        case.set(Event::PreviousReview, before);
    }
}

/// The first name of a column that is not a date.
pub(super) fn fact_name(fact: Fact) -> &'static str {
    FACTS
        .iter()
        .find(|(f, ..)| *f == fact)
        .and_then(|(_, names, _)| names.first())
        .copied()
        .unwrap_or_default()
}
