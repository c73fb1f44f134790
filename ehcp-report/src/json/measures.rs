//! A plan's profile, as JSON.

use ehcp_core::measures::Measures;
use serde_json::{Map, Value, json};

/// Shares by key, reading ease by section, and what is guaranteed.
pub(super) fn measures_json(measures: &Measures) -> Value {
    let shares: Map<String, Value> = measures
        .shares
        .iter()
        .map(|m| {
            (
                m.key.to_owned(),
                json!({"share": m.share(), "count": m.count, "of": m.of, "without": m.without}),
            )
        })
        .collect();
    let reading: Map<String, Value> = measures
        .reading
        .iter()
        .map(|r| (r.section.as_str().to_owned(), json!({"reading_ease": r.reading_ease, "words": r.words})))
        .collect();
    json!({
        "shares": shares,
        "reading": reading,
        "guaranteed_weekly_minutes": measures.guaranteed_weekly_minutes,
        "uncounted_deliveries": measures.uncounted_deliveries,
    })
}
