//! The dates that a case may hold, with the columns in which a caseload gives them.

macro_rules! events {
    ($( $(#[doc = $doc:literal])+ $event:ident $column:literal [ $($alias:literal),* ] $words:literal, )+) => {
        /// A date that a case may hold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Event {
            $( $(#[doc = $doc])+ $event, )+
        }

        impl Event {
            /// Every one.
            pub const ALL: &'static [Event] = &[ $( Event::$event, )+ ];

            /// The column that holds it.
            #[must_use]
            pub fn column(self) -> &'static str {
                match self { $( Event::$event => $column, )+ }
            }

            /// Other columns that hold it: the names of the person-level return, mostly.
            #[must_use]
            pub fn aliases(self) -> &'static [&'static str] {
                match self { $( Event::$event => &[ $( $alias ),* ], )+ }
            }

            /// In words: "the day on which ...".
            #[must_use]
            pub fn words(self) -> &'static str {
                match self { $( Event::$event => $words, )+ }
            }
        }
    };
}

events! {
    /// The day up to which the case is looked at.
    AsOf "as_of" ["ReferenceDate"] "the day up to which to count",
    /// Date of birth.
    Birth "date_of_birth" ["PersonBirthDate", "dob"] "the date of birth",
    /// Request for an assessment received, or the authority otherwise became responsible.
    RequestReceived "request_received" ["ReceivedDate"] "the receipt of the request",
    /// The authority otherwise became responsible for the person.
    BecameResponsible "became_responsible" [] "the day on which the authority became responsible",
    /// Decision whether to assess notified.
    DecisionNotified "decision_notified" ["RequestOutcomeDate"] "the decision whether to assess",
    /// Advice requested.
    AdviceRequested "advice_requested_from_school" ["advice_requested"] "the request for advice",
    /// Advice received.
    AdviceReceived "advice_received" [] "the receipt of the advice",
    /// Draft plan served.
    DraftSent "draft_sent" ["draft_served"] "the draft plan",
    /// Last day on which the family may make representations about the draft.
    RepresentationsEnd "representations_end" [] "the end of the window for representations",
    /// The family replied finally to the draft.
    FamilyReplied "family_replied" [] "the family's reply",
    /// School or college consulted.
    SettingConsulted "setting_consulted" [] "the consultation of the setting",
    /// School or college replied.
    SettingReplied "setting_replied" [] "the setting's reply",
    /// Final plan sent.
    FinalIssued "final_issued" ["StartDate", "PlanStartDate"] "the final plan",
    /// Decision not to issue a plan notified.
    NotIssuingNotified "not_issuing_notified" [] "the decision not to issue a plan",
    /// Outcome of the assessment, of either kind.
    AssessmentOutcome "assessment_outcome_date" ["AssessmentOutcomeDate"] "the outcome of the assessment",
    /// Previous plan or review, from which the twelve months run.
    PreviousReview "previous_plan_or_review" [] "the previous plan or review",
    /// Invitations to the review meeting sent.
    ReviewInvited "review_invited" ["review_notice_sent"] "the invitation to the review meeting",
    /// Advice for the review meeting sent round.
    ReviewPapersSent "review_papers_sent" [] "the papers for the review meeting",
    /// Review meeting.
    ReviewMeeting "review_meeting" ["ReviewMeeting"] "the review meeting",
    /// Report of the review meeting sent.
    ReviewReportSent "review_report_sent" [] "the report of the review meeting",
    /// Decision after the review notified.
    ReviewDecision "la_decision_notice" ["review_decision"] "the decision after the review",
    /// The latest review's decision, as the person-level return gives it.
    LastReview "last_review" ["LastReview"] "the last review",
    /// The review meeting after this row's review.
    NextReviewMeeting "next_review_meeting" [] "the next review meeting",
    /// Notice of the proposed changes sent, with the plan.
    AmendmentNotice "amendment_notice" ["ReviewDraft"] "the notice of proposed changes",
    /// Last day on which the family may answer the proposed changes.
    AmendmentWindowEnd "amendment_window_end" [] "the end of the window on the proposed changes",
    /// Amended final plan sent.
    AmendedFinal "amended_final" [] "the amended final plan",
    /// Decision not to amend after all notified.
    NotAmendingNotified "not_amending_notified" [] "the decision not to amend after all",
    /// Last day for the phase transfer, as the person-level return gives it.
    TransferDue "phase_transfer_due" ["PhaseTransferDueDate"] "the last day for the phase transfer",
    /// Final plan for the phase transfer, as the person-level return gives it.
    TransferFinal "phase_transfer_final" ["PhaseTransferFinalDate"] "the final plan for the phase transfer",
    /// Day of a move between post-16 institutions.
    TransferDay "transfer_date" [] "the day of the transfer between institutions",
    /// Request for a reassessment received.
    ReassessmentRequested "reassessment_requested" [] "the request for a reassessment",
    /// Decision whether to reassess notified, or made of the authority's own motion.
    ReassessmentNotified "reassessment_notified" ["reassessment_decision"] "the decision whether to reassess",
    /// The assessment or reassessment before.
    PreviousAssessment "previous_assessment" [] "the previous assessment",
    /// Final plan after a reassessment.
    ReassessmentFinal "reassessment_final" [] "the final plan after the reassessment",
    /// Family and head consulted about ending the plan.
    CeaseConsulted "cease_consulted" [] "the consultation about ending the plan",
    /// Decision to end the plan notified.
    CeaseNotified "cease_notified" [] "the decision to end the plan",
    /// The plan ended.
    CeaseDate "cease_date" ["CeaseDate"] "the end of the plan",
    /// The family moved to another authority.
    Moved "moved_on" [] "the day of the move",
    /// The old authority became aware of the move.
    AwareOfMove "aware_of_move" [] "the day on which the old authority became aware of the move",
    /// Plan transferred to the new authority.
    PlanTransferred "plan_transferred" [] "the transfer of the plan",
    /// The new authority told the family what it will do.
    TransferExplained "transfer_explained" [] "the new authority's notice to the family",
    /// First review by the new authority.
    FirstReviewAfterMove "first_review_after_move" [] "the new authority's first review",
    /// A commissioning body became aware that it is now responsible.
    CommissionerAware "commissioner_aware" [] "the day on which the commissioner became aware",
    /// It asked the authority to reassess or review.
    CommissionerAsked "commissioner_asked" [] "the commissioner's request",
    /// Notice of a decision that can be appealed.
    AppealableDecision "appealable_decision" [] "the notice of the decision",
    /// The family contacted the mediation adviser.
    MediationContact "mediation_contact" [] "the contact with the mediation adviser",
    /// The family told the adviser that it will not mediate, or the mediation ended.
    MediationDeclined "mediation_declined" [] "the day on which the adviser was told or mediation ended",
    /// Mediation certificate.
    Certificate "mediation_certificate" [] "the mediation certificate",
    /// The authority was told that the family wants mediation.
    MediationWanted "mediation_wanted" [] "the day on which the authority was told of the wish to mediate",
    /// Mediation took place.
    MediationHeld "mediation_held" [] "the mediation",
    /// Mediation agreement.
    MediationAgreement "mediation_agreement" [] "the mediation agreement",
    /// What was agreed in mediation was done.
    AgreementDone "mediation_agreement_done" [] "the doing of what was agreed",
    /// Appeal lodged.
    AppealLodged "appeal_lodged" [] "the appeal",
    /// Order of the First-tier Tribunal.
    Order "tribunal_order" [] "the Tribunal's order",
    /// The authority told the Tribunal that it does not oppose the appeal.
    Concession "appeal_conceded" [] "the day on which the authority conceded the appeal",
    /// The family was told that the assessment begins.
    OrderFamilyTold "order_family_told" [] "the notice to the family after the order",
    /// What the order says was done.
    OrderDone "order_done" [] "the doing of what was ordered",
    /// Recommendation of the Tribunal on health or social care received.
    Recommendation "recommendation_received" [] "the Tribunal's recommendation",
    /// Reply to the recommendation.
    RecommendationReply "recommendation_reply" [] "the reply to the recommendation",
    /// First direct payment.
    FirstPayment "first_direct_payment" [] "the first direct payment",
    /// First review of the direct payments.
    PaymentReview "direct_payment_review" [] "the review of the direct payments",
    /// School closed.
    ClosedFrom "school_closed_from" [] "the day on which the school closed",
    /// School reopened.
    Reopened "school_reopened" [] "the day on which the school reopened",
    /// First day away from the area.
    AbsenceFrom "absence_from" [] "the first day of absence",
    /// Day of return to the area.
    AbsenceTo "absence_to" [] "the day of return",
    /// Exceptional personal circumstances began.
    CircumstancesFrom "circumstances_from" [] "the day on which the circumstances arose",
    /// Exceptional personal circumstances ended.
    CircumstancesTo "circumstances_to" [] "the day on which the circumstances ended",
    /// Appointment for an examination or test missed.
    AppointmentMissed "appointment_missed" [] "the day of the missed appointment",
}
