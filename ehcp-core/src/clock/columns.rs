//! The columns of a caseload: which there are, and what their cells mean.

use std::fmt;

use super::{
    case::{Case, CaseKind, Decision, Entry, OrderKind, Result as Outcome, TransferKind},
    claim::Claim,
    date_cell::{self, DateProblem},
    event::Event,
};
use crate::plan::Text;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A date.
    Date(Event),
    /// Anything else.
    Fact(Fact),
    /// Nothing that clocks read, such as a name.
    Unread,
}

macro_rules! facts {
    ($( $fact:ident [ $($name:literal),+ ], )+) => {
        /// A column that is not a date.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Fact {
            $(
                #[doc = concat!("The columns ", $( "`", $name, "` ", )+ ".")]
                $fact,
            )+
        }

        const FACTS: &[(Fact, &[&str])] = &[ $( (Fact::$fact, &[ $( $name ),+ ]), )+ ];
    };
}

facts! {
    Id ["case_id", "id", "case", "case_number", "reference", "PersonID"],
    Kind ["kind", "case_kind"],
    Decision ["decision_outcome", "RequestOutcome"],
    AssessmentResult ["assessment_outcome", "AssessmentOutcome"],
    ReviewResult ["review_outcome", "ReviewOutcome"],
    TransferYear ["transfer_year"],
    TransferKind ["transfer_kind"],
    OrderKind ["order_kind"],
    Detained ["detained"],
    Claim ["exception_claimed", "Week20"],
    YearGroup ["year_group", "NCyearActual", "ncy"],
    Upn ["upn"],
    Urn ["urn"],
    Ukprn ["ukprn"],
    Uln ["uln", "UniqueLearnerNumber"],
    Setting ["SENSetting"],
    SettingOther ["SENSettingOther"],
    Need ["SENtype"],
    NeedRank ["SENtypeRank"],
    CeaseReason ["cease_reason", "CeaseReason"],
    Source ["request_source", "RequestSource"],
    Residential ["RES", "PlanRes"],
    Unit ["SENunitIndicator"],
    Resourced ["ResourcedProvisionIndicator"],
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
    let fact = FACTS.iter().find(|(_, names)| names.iter().any(|n| same(n)));
    if let Some((fact, _)) = fact {
        return Some(Field::Fact(*fact));
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
        Field::Fact(fact) if date_cell::is_blank(cell) && fact != Fact::Id => Ok(()),
        Field::Fact(fact) => put_fact(case, fact, cell.trim()),
    }
}

fn put_fact(case: &mut Case, fact: Fact, cell: &str) -> Result<(), CellProblem> {
    let text = || Some(Text::from(cell));
    let codes = &mut case.codes;
    match fact {
        Fact::Id => cell.clone_into(&mut case.id),
        Fact::Kind => case.kind = Some(kind(cell)?),
        Fact::Decision => case.decision = decision(cell)?,
        Fact::AssessmentResult => case.assessment_result = result(cell)?,
        Fact::ReviewResult => case.review_result = result(cell)?,
        Fact::TransferYear => {
            let year = cell.parse().ok().filter(|y| (2000..2200).contains(y));
            case.transfer_year = Some(year.ok_or(CellProblem::Number)?);
        }
        Fact::TransferKind => case.transfer_kind = Some(transfer_kind(cell)?),
        Fact::OrderKind => case.order_kind = Some(order_kind(cell)?),
        Fact::Detained => case.detained = Some(flag(cell)?),
        Fact::Claim => case.claim = Claim::of(cell),
        Fact::YearGroup => case.year_group = year_group(cell)?,
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
        Fact::Unit => codes.unit = Some(flag(cell)?),
        Fact::Resourced => codes.resourced = Some(flag(cell)?),
    }
    Ok(())
}

/// Draws the conclusions that need the whole row.
pub fn finish(case: &mut Case) {
    if case.assessment_result == Some(Outcome::Keep) && !case.has(Event::NotIssuingNotified) {
        case.set(Event::NotIssuingNotified, case.entry(Event::AssessmentOutcome));
    }
    if case.entry(Event::ReviewDecision) == Entry::NotAsked && case.has(Event::ReviewMeeting) {
        // The return's "last review" is the decision after it; an older one belongs to the review before.
        let decided = case.day(Event::LastReview).filter(|d| Some(*d) >= case.day(Event::ReviewMeeting));
        case.set(Event::ReviewDecision, decided.map_or(Entry::Absent, Entry::On));
    }
}

fn kind(cell: &str) -> Result<CaseKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |stem: &str| word.contains(stem);
    Ok(match () {
        () if says("reassess") || says("re-assess") => CaseKind::Reassessment,
        () if says("assess") || says("needs") => CaseKind::Assessment,
        () if says("review") || says("transfer") => CaseKind::Review,
        () if says("amend") => CaseKind::Amendment,
        () if ["other", "appeal", "tribunal", "mediation", "move", "direct payment", "order", "plan"]
            .iter()
            .any(|w| says(w)) =>
        {
            CaseKind::Other
        }
        () => return Err(CellProblem::Word("assessment, review, reassessment, amendment, other")),
    })
}

fn decision(cell: &str) -> Result<Option<Decision>, CellProblem> {
    Ok(Some(match cell.to_lowercase().as_str() {
        "assess" | "y" | "yes" | "agreed" | "agree" | "proceed" => Decision::Assess,
        "refuse" | "n" | "no" | "refused" | "not assess" | "do not assess" | "declined" => Decision::Refuse,
        "w" | "withdrawn" => Decision::Withdrawn,
        "a" | "ongoing" | "pending" => Decision::Ongoing,
        "h" => return Ok(None),
        _ => return Err(CellProblem::Word("assess, refuse, withdrawn, ongoing, Y, N, W, A, H")),
    }))
}

fn result(cell: &str) -> Result<Option<Outcome>, CellProblem> {
    Ok(Some(match cell.to_lowercase().as_str() {
        "y" | "yes" | "issue" | "plan" | "amend" | "amended" => Outcome::Change,
        "n" | "no" | "not issue" | "no plan" | "maintain" | "m" | "keep" | "no change" => Outcome::Keep,
        "cease" | "c" | "end" => Outcome::Cease,
        // A: amend after a review, still going on after a request; the dates tell which.
        "a" | "h" | "w" | "ongoing" => return Ok(None),
        _ => return Err(CellProblem::Word("Y, N, A, W, H; maintain, amend, cease")),
    }))
}

fn transfer_kind(cell: &str) -> Result<TransferKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |w: &str| word.contains(w);
    let post16 = |s: &str| {
        ["post-16", "post 16", "post16", "college", "further education", "sixth form"]
            .iter()
            .any(|w| s.contains(w))
    };
    if (says("own") || says("same") || says("school's")) && says("sixth") {
        return Ok(TransferKind::SameSchool);
    }
    let (before, after) = word.split_once(" to ").unwrap_or(("", &word));
    let phases =
        ["early", "nursery", "infant", "junior", "primary", "middle", "secondary", "reception", "first"];
    match (post16(before), post16(after)) {
        (true, true) => Ok(TransferKind::WithinPost16),
        (false, true) => Ok(TransferKind::ToPost16),
        _ if phases.iter().any(|p| after.contains(p)) || (says("school") && !before.is_empty()) => {
            Ok(TransferKind::Other)
        }
        _ => Err(CellProblem::Word("a move such as \"primary to secondary\" or \"secondary to post-16\"")),
    }
}

fn order_kind(cell: &str) -> Result<OrderKind, CellProblem> {
    let word = cell.to_lowercase();
    let says = |w: &str| word.contains(w);
    Ok(match () {
        () if says("assess") => OrderKind::Assess,
        () if says("make") || says("issue") => OrderKind::MakePlan,
        () if says("name") || says("section i") || says("setting") || says("school") => {
            OrderKind::NameSetting
        }
        () if says("continue") || says("cease") || says("maintain") => OrderKind::ContinueOrCease,
        () if says("amend") || says("content") => OrderKind::Amend,
        () if says("commission") || says("health") => OrderKind::Commissioner,
        () if says("not appeal") || says("non-appeal") || says("other") => OrderKind::NotAppealable,
        () => {
            return Err(CellProblem::Word(
                "assess, make plan, amend, name setting, continue, cease, not appealable, commissioner",
            ));
        }
    })
}

fn flag(cell: &str) -> Result<bool, CellProblem> {
    match cell.to_lowercase().as_str() {
        "1" | "y" | "yes" | "true" | "t" => Ok(true),
        "0" | "n" | "no" | "false" | "f" => Ok(false),
        _ => Err(CellProblem::Word("yes, no")),
    }
}

fn year_group(cell: &str) -> Result<Option<i8>, CellProblem> {
    let word = cell.to_lowercase();
    let word = word.trim_start_matches("year").trim();
    Ok(Some(match word {
        "r" | "reception" => 0,
        "n2" => -1,
        "n1" => -2,
        "e2" => -3,
        "e1" => -4,
        "x" => return Ok(None),
        _ => word.parse().ok().filter(|n| (-5..=20).contains(n)).ok_or(CellProblem::Number)?,
    }))
}

/// The first name of a column that is not a date.
pub(super) fn fact_name(fact: Fact) -> &'static str {
    FACTS.iter().find(|(f, _)| *f == fact).and_then(|(_, names)| names.first()).copied().unwrap_or_default()
}
