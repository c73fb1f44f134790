//! Reasons that are given for lateness, in the words of whoever keeps the caseload.

/// What a claimed exception comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The school was closed.
    SchoolClosed,
    /// The early years provider was closed.
    EarlyYearsClosed,
    /// Exceptional personal circumstances.
    Circumstances,
    /// Absence from the authority's area.
    Absence,
    /// A missed appointment.
    Appointment,
    /// The family wants to make representations.
    Representations,
    /// An exception is claimed, but not which.
    Unspecified,
    /// A reason that the regulations do not list.
    NotListed(&'static str),
    /// Words that say nothing known.
    Unrecognised,
}

type Words = (&'static [&'static str], Claim);

// Read from the top: who pleads a shortage of staff "because of the holidays" pleads a shortage of staff.
const CLAIMS: &[Words] = &[
    (&["ex-a"], Claim::SchoolClosed),
    (&["ex-b"], Claim::EarlyYearsClosed),
    (&["ex-c"], Claim::Circumstances),
    (&["ex-d"], Claim::Absence),
    (&["ex-f"], Claim::Representations),
    (&["psychologist", " ep ", " eps "], Claim::NotListed("no educational psychologist")),
    (
        &["waiting list", "waiting time", "backlog", "caseload", "capacity", "demand", "volume", "workload"],
        Claim::NotListed("demand for a service"),
    ),
    (
        &[
            "staff",
            "vacanc",
            "shortage",
            "officer",
            "caseworker",
            "coordinator",
            "resourc",
            "recruit",
            "annual leave",
            "on leave",
            "sickness absence",
        ],
        Claim::NotListed("staffing"),
    ),
    (&["panel"], Claim::NotListed("panel dates")),
    (&["bank holiday", "weekend"], Claim::NotListed("a weekend or a bank holiday")),
    (
        &[
            "no school",
            "no setting",
            "no placement",
            "no college",
            "consultation",
            "refused",
            "declined",
            "awaiting school",
            "school slow",
            "place available",
            "school full",
            "school to agree",
        ],
        Claim::NotListed("no school had agreed"),
    ),
    (
        &["complaint", "appeal", "tribunal", "mediation"],
        Claim::NotListed("a complaint or an appeal was pending"),
    ),
    (&["budget", "funding"], Claim::NotListed("funding")),
    (
        &["appointment", "did not attend", " dna ", "missed test", "missed exam", "was not brought"],
        Claim::Appointment,
    ),
    (&["late advice", "advice", "report", "awaiting", "delay"], Claim::NotListed("late advice")),
    (&["nursery", "early years", "pre-school", "preschool", "childminder"], Claim::EarlyYearsClosed),
    (
        &[
            "abroad",
            "absent",
            "absence",
            "out of area",
            "overseas",
            "out of the area",
            "away",
            "travelling",
            "family holiday",
            "on holiday",
        ],
        Claim::Absence,
    ),
    (
        &[
            "circumstance",
            "bereave",
            "illness",
            " ill ",
            "unwell",
            " sick ",
            "hospital",
            "surgery",
            "accident",
            "death",
            "died",
            "funeral",
            "homeless",
            "refuge",
            "family emergency",
            "family crisis",
            "domestic",
        ],
        Claim::Circumstances,
    ),
    (&["representation"], Claim::Representations),
    (
        &[
            "holiday",
            "school closed",
            "closed",
            "closure",
            "summer",
            "christmas",
            "easter",
            "half-term",
            "half term",
        ],
        Claim::SchoolClosed,
    ),
];

impl Claim {
    /// What words come to; nothing where there are none.
    #[must_use]
    pub fn of(words: &str) -> Option<Self> {
        let folded = words.trim().to_lowercase();
        match folded.as_str() {
            "" | "0" | "n" | "no" | "false" | "none" | "n/a" => return None,
            "1" | "y" | "yes" | "true" => return Some(Claim::Unspecified),
            _ => {}
        }
        let padded = format!(" {folded} ");
        let hit = CLAIMS.iter().find(|(words, _)| words.iter().any(|w| padded.contains(w)));
        Some(hit.map_or(Claim::Unrecognised, |(_, claim)| *claim))
    }
}

#[cfg(test)]
mod tests {
    use super::Claim;

    #[test]
    fn tells_listed_reasons_from_excuses() {
        assert_eq!(Claim::of("Closed for the summer holidays"), Some(Claim::SchoolClosed));
        assert_eq!(Claim::of("visiting relatives overseas"), Some(Claim::Absence));
        assert_eq!(Claim::of("Bereavement"), Some(Claim::Circumstances));
        assert!(matches!(Claim::of("EP service backlog over the holidays"), Some(Claim::NotListed(_))));
        assert!(matches!(Claim::of("case went to panel late"), Some(Claim::NotListed(_))));
        assert!(matches!(Claim::of("SEN officer on sick leave"), Some(Claim::NotListed("staffing"))));
        assert!(matches!(
            Claim::of("delay in the therapist's report"),
            Some(Claim::NotListed("late advice"))
        ));
        assert_eq!(Claim::of("Nursery shut for the summer"), Some(Claim::EarlyYearsClosed));
        assert_eq!(Claim::of("family holiday in Spain"), Some(Claim::Absence));
        assert_eq!(Claim::of("Child unwell"), Some(Claim::Circumstances));
        assert_eq!(Claim::of("mercury retrograde"), Some(Claim::Unrecognised));
        assert_eq!(Claim::of("  "), None);
        assert_eq!(Claim::of("1"), Some(Claim::Unspecified));
    }
}
