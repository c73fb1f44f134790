//! The ledger as JSON.

use ehcp_core::{
    Report,
    delivery::Range,
    ledger::{Share, Total},
};
use serde_json::{Value, json};

use super::to_value;

/// The ledger: every delivery, sums, what cannot be counted, and amounts that do not fit together.
///
/// What is given, and the expertise, are words of the plan; who gives it is the role in the library's words.
#[must_use]
pub fn ledger_json(report: &Report, quote: bool) -> Value {
    let ledger = &report.ledger;
    let mut value = to_value(ledger);
    if !quote {
        let deliveries = value.get_mut("deliveries").and_then(Value::as_array_mut);
        for delivery in deliveries.into_iter().flatten().filter_map(Value::as_object_mut) {
            for words in ["what", "expertise"] {
                delivery.insert(words.to_owned(), Value::Null);
            }
        }
    }
    let minutes = ledger.weekly_minutes();
    let totals = |share| Value::from(ledger.by(share).iter().map(total).collect::<Vec<_>>());
    if let Some(fields) = value.as_object_mut() {
        let sum = json!({"min": minutes.min, "max": minutes.max, "uncounted": ledger.uncounted()});
        fields.insert("weekly_minutes".to_owned(), sum);
        fields.insert("by_role".to_owned(), totals(Share::Role));
        fields.insert("by_area".to_owned(), totals(Share::Area));
        fields.insert("by_section".to_owned(), totals(Share::Section));
        fields.insert("by_directness".to_owned(), totals(Share::Direct));
        fields.insert("total".to_owned(), total(&ledger.total()));
        fields.insert("adult_support".to_owned(), total(&ledger.adult_support()));
    }
    value
}

fn total(total: &Total) -> Value {
    let year = total.yearly_minutes;
    let term = Range { min: year.min / 3.0, max: year.max / 3.0 };
    let mut value = to_value(total);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("termly_minutes".to_owned(), to_value(&term));
    }
    value
}
