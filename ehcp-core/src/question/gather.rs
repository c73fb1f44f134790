//! What bears on each question. Nothing here weighs what it finds.

use crate::{
    check::{Judged, PlanView},
    finding::Location,
    plan::{Letter, NoteKind, Speaker, Statement, StatementKind},
    plan_text::{Piece, Source},
    position::Span,
    school_year,
    statement::CriterionId,
    text::{
        Annotation, Lexicon,
        lexicon::{commitment, plan as lex, voice, whole},
    },
};

type Places = Option<Vec<Location>>;

const PROVISION: &[Letter] = &[Letter::F, Letter::G, Letter::H, Letter::H1, Letter::H2];

// A question that has no place at all does not arise.
fn some(places: Vec<Location>) -> Places {
    (!places.is_empty()).then_some(places)
}

fn place(section: Letter, statement: &Statement, span: Option<Span>) -> Location {
    Location { section: Some(section), statement: Some(statement.id.clone()), field: "text", span }
}

fn note(section: Option<Letter>) -> Location {
    Location { section, statement: None, field: "notes", span: None }
}

fn whole_section(section: Letter) -> Location {
    Location { section: Some(section), statement: None, field: "statements", span: None }
}

fn of(view: &PlanView<'_>, letters: &[Letter], keep: impl Fn(&Judged<'_>) -> bool) -> Vec<Location> {
    let there = view.statements.iter().filter(|j| letters.contains(&j.section) && keep(j));
    there.map(|j| place(j.section, j.statement, None)).collect()
}

// Each statement once, at the first of its words.
fn holding(view: &PlanView<'_>, letters: &[Letter], lexicons: &[&'static Lexicon]) -> Vec<Location> {
    let mut places = Vec::new();
    for (statement, piece) in view.text.statements(letters) {
        let hit = piece.text.all_hits().iter().find(|h| lexicons.iter().any(|l| std::ptr::eq(*l, h.lexicon)));
        places.extend(piece.section.zip(hit).map(|(s, hit)| place(s, statement, Some(hit.span))));
    }
    places
}

fn noted(view: &PlanView<'_>, letters: &[Letter], keep: impl Fn(&Piece<'_>) -> bool) -> Vec<Location> {
    let notes = view.text.all().filter(|p| matches!(p.source, Source::Note(_)) && !p.is_boilerplate());
    let there = notes.filter(|p| p.section.is_none_or(|l| letters.contains(&l)) && keep(p));
    there.map(|p| note(p.section)).collect()
}

pub(super) fn childs_views(view: &PlanView<'_>) -> Places {
    let views = [StatementKind::View, StatementKind::Strength, StatementKind::Aspiration];
    some(of(view, &[Letter::A], |j| {
        j.statement.speaker == Some(Speaker::Child) && views.contains(&j.statement.kind)
    }))
}

pub(super) fn story(view: &PlanView<'_>) -> Places {
    let history = |p: &Piece<'_>| matches!(p.source, Source::Note(n) if n.kind == NoteKind::History);
    let mut places = noted(view, &[Letter::A], history);
    places.extend(of(view, &[Letter::A], |j| j.statement.kind == StatementKind::Strength));
    let any = view.text.within(&[Letter::A]).any(|p| !p.is_boilerplate());
    if places.is_empty() && any {
        places.push(whole_section(Letter::A));
    }
    some(places)
}

pub(super) fn quoted(view: &PlanView<'_>) -> Places {
    let mut places = Vec::new();
    for (statement, piece) in view.text.statements(&[Letter::A]) {
        if piece.text.text().contains(['"', '“']) && statement.speaker != Some(Speaker::Family) {
            places.push(place(Letter::A, statement, None));
        }
    }
    if places.is_empty() { childs_views(view) } else { Some(places) }
}

pub(super) fn took_part(view: &PlanView<'_>) -> Places {
    let there = |p: &Piece<'_>| p.text.has(&voice::GATHERED) || p.text.has(&lex::FAMILY_SPEAKS);
    let mut places = noted(view, &[Letter::A], there);
    places.extend(of(view, &[Letter::A], |j| j.statement.speaker == Some(Speaker::Family)));
    some(places)
}

pub(super) fn wording(view: &PlanView<'_>) -> Places {
    let letters = [Letter::B, Letter::C, Letter::D];
    let mut places = Vec::new();
    for judged in view.statements.iter().filter(|j| letters.contains(&j.section)) {
        for span in evidence_against(judged, CriterionId::Respectful) {
            places.push(place(judged.section, judged.statement, Some(span)));
        }
    }
    if places.is_empty() && view.text.statements(&[Letter::B]).next().is_some() {
        places.push(whole_section(Letter::B));
    }
    some(places)
}

fn evidence_against(judged: &Judged<'_>, id: CriterionId) -> Vec<Span> {
    let criteria = judged.judgement.criteria.iter();
    let failed = criteria.filter(|(c, of)| *c == id && of.met == Some(false));
    failed.flat_map(|(_, of)| of.evidence.iter().copied()).collect()
}

pub(super) fn health_needs(view: &PlanView<'_>) -> Places {
    some(of(view, &[Letter::C], |j| j.statement.kind == StatementKind::HealthNeed))
}

pub(super) fn care_needs(view: &PlanView<'_>) -> Places {
    some(of(view, &[Letter::D], |j| j.statement.kind == StatementKind::CareNeed))
}

fn is_outcome(judged: &Judged<'_>) -> bool {
    judged.statement.kind == StatementKind::Outcome
}

pub(super) fn outcomes(view: &PlanView<'_>) -> Places {
    some(of(view, &[Letter::E], is_outcome))
}

pub(super) fn outcomes_and_hopes(view: &PlanView<'_>) -> Places {
    let outcomes = outcomes(view)?;
    let mut places = of(view, &[Letter::A], |j| j.statement.kind == StatementKind::Aspiration);
    places.extend(outcomes);
    Some(places)
}

// Each outcome after the needs that it is linked with.
pub(super) fn outcomes_and_needs(view: &PlanView<'_>) -> Places {
    let mut places = Vec::new();
    for outcome in view.statements.iter().filter(|j| j.section == Letter::E && is_outcome(j)) {
        let needs = of(view, &[Letter::B, Letter::C, Letter::D], |n| {
            n.statement.kind.is_need()
                && view.thread.partners(&outcome.statement.id).any(|id| id == n.statement.id)
        });
        places.extend(needs);
        places.push(place(Letter::E, outcome.statement, None));
    }
    some(places)
}

pub(super) fn tests(view: &PlanView<'_>) -> Places {
    some(holding(view, &[Letter::E], &[&lex::TEST_SCORE]))
}

// Outcomes that provision of more than one kind of section serves.
pub(super) fn joined(view: &PlanView<'_>) -> Places {
    let kinds: [&[Letter]; 3] = [&[Letter::F], &[Letter::G], &[Letter::H, Letter::H1, Letter::H2]];
    let given = kinds.iter().filter(|k| view.text.statements(k).next().is_some()).count();
    if given < 2 {
        return None;
    }
    let places = of(view, &[Letter::E], |o| {
        let partners: Vec<&str> = view.thread.partners(&o.statement.id).collect();
        let serves = |letters: &[Letter]| {
            view.statements
                .iter()
                .any(|j| letters.contains(&j.section) && partners.contains(&j.statement.id.as_str()))
        };
        is_outcome(o) && kinds.iter().filter(|k| serves(k)).count() > 1
    });
    Some(if places.is_empty() { vec![whole_section(Letter::E)] } else { places })
}

// Each outcome after the provision that it is linked with.
pub(super) fn pairs(view: &PlanView<'_>) -> Places {
    let mut places = Vec::new();
    for outcome in view.statements.iter().filter(|j| j.section == Letter::E && is_outcome(j)) {
        let provision = of(view, PROVISION, |p| {
            view.thread.partners(&outcome.statement.id).any(|id| id == p.statement.id)
        });
        if !provision.is_empty() {
            places.extend(provision);
            places.push(place(Letter::E, outcome.statement, None));
        }
    }
    some(places)
}

pub(super) fn open_provision(view: &PlanView<'_>) -> Places {
    some(of(view, &[Letter::F], |j| j.judgement.criteria.iter().any(|(_, c)| c.met == Some(false))))
}

pub(super) fn ordinary(view: &PlanView<'_>) -> Places {
    some(holding(view, &[Letter::F], &[&commitment::ORDINARY]))
}

pub(super) fn amounts(view: &PlanView<'_>) -> Places {
    some(of(view, &[Letter::F], |j| j.judgement.deliveries.iter().any(|d| d.weekly_minutes.is_some())))
}

pub(super) fn resources(view: &PlanView<'_>) -> Places {
    let lexicons = [&commitment::RESOURCE, &commitment::FUNDING, &whole::RESOURCE_DECIDES];
    some(holding(view, PROVISION, &lexicons))
}

pub(super) fn tone(view: &PlanView<'_>) -> Places {
    let all = [Letter::A, Letter::B, Letter::C, Letter::D, Letter::E, Letter::F];
    let mut places = holding(view, &all, &[&voice::CLINICAL]);
    places.extend(wording(view).into_iter().flatten().filter(|p| p.statement.is_some()));
    some(places)
}

pub(super) fn languages(view: &PlanView<'_>) -> Places {
    let other =
        view.plan.person.languages.as_deref().is_some_and(|l| !l.trim().eq_ignore_ascii_case("english"));
    let mut places = noted(view, &[Letter::A], |p| p.text.has(&lex::WAYS_OF_COMMUNICATING));
    places.extend(holding(view, &[Letter::A, Letter::B], &[&lex::WAYS_OF_COMMUNICATING]));
    if other {
        places.insert(0, Location { section: None, statement: None, field: "person.languages", span: None });
    }
    some(places)
}

pub(super) fn capacity(view: &PlanView<'_>) -> Places {
    let (born, on) = view.plan.person.date_of_birth.zip(view.date())?;
    if on <= school_year::compulsory_age_ends(born) {
        return None;
    }
    let speaks = |t: &Annotation<'_>| t.has(&lex::CAPACITY);
    let mut places = noted(view, &[Letter::A, Letter::D, Letter::Other], |p| speaks(&p.text));
    for (statement, piece) in view.text.statements(&[Letter::A, Letter::B, Letter::D, Letter::E, Letter::F]) {
        if let (true, Some(section)) = (speaks(&piece.text), piece.section) {
            places.push(place(section, statement, None));
        }
    }
    Some(places)
}
