//! Professional advice: what an educational psychologist, a therapist, a doctor, a social worker or a school
//! writes for an assessment or a review, as data. JSON in and out, versioned like a plan.

mod model;
mod roles;

pub use model::{ADVICE_VERSION, Advice};
pub use roles::{date_of, role, role_of};
