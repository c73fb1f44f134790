//! How a check is to be made.

use std::{collections::BTreeMap, fmt};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    delivery::SchoolYear,
    finding::Finding,
    plan::{PlanKind, Setting},
    rule::{Rule, Severity},
    rules,
};

/// How a check is to be made. As JSON: `{"as_of": "2026-09-01", "rules": {"SPEC-25": "off"}}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The day on which the plan is looked at.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub as_of: Option<Date>,
    /// Overrides the plan's setting.
    pub setting: Option<Setting>,
    /// Overrides the plan's kind.
    pub kind: Option<PlanKind>,
    /// What a week of provision is.
    pub school_year: SchoolYear,
    /// Rules that are off or have another severity than their own, by code or name.
    pub rules: BTreeMap<String, Level>,
}

/// What becomes of a rule's findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The rule is not run.
    Off,
    /// They are for information.
    Info,
    /// They are warnings.
    Warning,
    /// They are errors.
    Error,
}

impl Level {
    fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Info => Some(Severity::Info),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

/// Why settings are not accepted: the path of the field and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError(String);

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SettingsError {}

impl Settings {
    /// Reads settings from JSON.
    ///
    /// # Errors
    /// Not JSON, an unknown field, a value of the wrong type, or a rule that does not exist.
    pub fn from_json(json: &str) -> Result<Self, SettingsError> {
        let mut de = serde_json::Deserializer::from_str(json);
        let mut settings: Settings = serde_path_to_error::deserialize(&mut de)
            .map_err(|e| SettingsError(format!("settings at {}: {}", e.path(), e.inner())))?;
        for (rule, level) in std::mem::take(&mut settings.rules) {
            settings.set(&rule, level)?;
        }
        Ok(settings)
    }

    /// Switches a rule off or gives its findings another severity.
    ///
    /// # Errors
    /// There is no rule with that code or name; the error names the nearest.
    pub fn set(&mut self, code_or_name: &str, level: Level) -> Result<(), SettingsError> {
        let Some(rule) = rules::find(code_or_name) else {
            let near =
                rules::nearest(code_or_name).map(|r| format!("; did you mean {} ({})?", r.code, r.name));
            return Err(SettingsError(format!(
                "there is no rule {code_or_name}{}",
                near.unwrap_or_default()
            )));
        };
        self.rules.insert(rule.code.to_owned(), level);
        Ok(())
    }

    /// Whether a rule is on and in force.
    #[must_use]
    pub fn allows(&self, rule: &Rule, plan_date: Option<Date>) -> bool {
        self.rules.get(rule.code) != Some(&Level::Off) && rule.in_force(plan_date.or(self.as_of))
    }

    /// Gives findings the severities that were asked for.
    #[must_use]
    pub fn weigh(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        for finding in &mut findings {
            if let Some(severity) = self.rules.get(finding.rule.code).and_then(|l| l.severity()) {
                finding.severity = severity;
            }
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unknown_is_refused_with_its_place() {
        let unknown = Settings::from_json(r#"{"school_year":{"weeks":3}}"#).unwrap_err().to_string();
        assert!(unknown.contains("school_year") && unknown.contains("weeks"), "{unknown}");
        assert!(Settings::from_json(r#"{"rules":{"NONE-99":"off"}}"#).is_err());
    }

    #[test]
    fn a_day_is_read() {
        let settings = Settings::from_json(r#"{"as_of":"2026-09-01"}"#).unwrap();
        assert_eq!(settings.as_of, Some(jiff::civil::date(2026, 9, 1)));
    }
}
