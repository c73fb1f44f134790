//! Duties without a time of their own, of which a caseload says whether they were done.

macro_rules! said {
    ($( $(#[doc = $doc:literal])+ $said:ident $column:literal $holds:literal, )+) => {
        /// What a caseload says yes or no to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Said {
            $( $(#[doc = $doc])+ $said, )+
        }

        impl Said {
            /// Every one.
            pub const ALL: &'static [Said] = &[ $( Said::$said, )+ ];

            /// The column that holds it.
            #[must_use]
            pub fn column(self) -> &'static str {
                match self { $( Said::$said => $column, )+ }
            }

            /// What the column says: "whether ...: yes, no".
            #[must_use]
            pub fn holds(self) -> &'static str {
                match self { $( Said::$said => concat!("whether ", $holds, ": yes, no"), )+ }
            }
        }
    };
}

said! {
    /// The bodies of regulation 4(2) were told that an assessment is considered.
    BodiesTold "bodies_told" "commissioner, social services and setting were told that an assessment is considered",
    /// The refusal to assess explained the rights that follow.
    RefusalExplained "refusal_rights_explained" "the refusal explained appeal, time limits, mediation and advice",
    /// The draft said where information on schools and colleges is.
    SettingsExplained "setting_information_given" "the draft said where information on schools and colleges is",
    /// The final plan came with the notices that go with it.
    FinalExplained "final_rights_explained" "the final plan came with appeal, time limits, mediation and advice explained",
    /// The five kinds of people were invited to the review meeting.
    AllInvited "all_invited" "family, setting, SEN officer, health and social care were invited to the review",
    /// The review meeting considered progress towards the outcomes.
    ProgressConsidered "progress_considered" "the review considered progress towards the outcomes",
    /// The review meeting considered preparing for adulthood.
    AdulthoodConsidered "adulthood_considered" "the review considered preparing for adulthood",
    /// The appeal is about the placement alone.
    OnlyPlacement "appeal_only_about_placement" "the appeal is about Section I alone",
}
