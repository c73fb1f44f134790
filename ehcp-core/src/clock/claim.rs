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

// Read from the top: who pleads staff shortage "because of the holidays" pleads staff shortage.
const CLAIMS: &[Words] = &[
    (&["ex-a"], Claim::SchoolClosed),
    (&["ex-b"], Claim::EarlyYearsClosed),
    (&["ex-c"], Claim::Circumstances),
    (&["ex-d"], Claim::Absence),
    (&["psychologist", " ep ", "ep shortage", "no ep"], Claim::NotListed("no educational psychologist")),
    (
        &["waiting list", "waiting time", "backlog", "caseload", "capacity", "demand"],
        Claim::NotListed("demand for a service"),
    ),
    (
        &["staff", "vacanc", "shortage", "officer sick", "officer left", "resourc", "recruit"],
        Claim::NotListed("staffing"),
    ),
    (&["panel"], Claim::NotListed("panel dates")),
    (
        &[
            "late advice",
            "advice late",
            "awaiting advice",
            "advice outstanding",
            "late report",
            "awaiting report",
        ],
        Claim::NotListed("late advice"),
    ),
    (
        &[
            "no school agreed",
            "no school",
            "no setting",
            "no placement",
            "consultation",
            "school refused",
            "school declined",
            "awaiting school",
        ],
        Claim::NotListed("no school had agreed"),
    ),
    (
        &["complaint", "appeal", "tribunal", "mediation"],
        Claim::NotListed("a complaint or an appeal was pending"),
    ),
    (&["budget", "funding"], Claim::NotListed("funding")),
    (
        &["appointment", "did not attend", "dna", "missed test", "missed exam", "was not brought"],
        Claim::Appointment,
    ),
    (&["nursery", "early years", "pre-school", "preschool", "childminder"], Claim::EarlyYearsClosed),
    (
        &["abroad", "absent", "absence", "out of area", "overseas", "out of the area", "away", "travelling"],
        Claim::Absence,
    ),
    (
        &[
            "circumstance",
            "bereave",
            "illness",
            " ill ",
            "hospital",
            "death",
            "died",
            "funeral",
            "homeless",
            "refuge",
            "family emergency",
            "domestic",
        ],
        Claim::Circumstances,
    ),
    (&["representation"], Claim::Representations),
    (
        &["holiday", "school closed", "school closure", "closed", "closure", "summer", "christmas", "easter"],
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
        assert_eq!(Claim::of("mercury retrograde"), Some(Claim::Unrecognised));
        assert_eq!(Claim::of("  "), None);
        assert_eq!(Claim::of("1"), Some(Claim::Unspecified));
    }
}
