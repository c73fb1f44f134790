//! What a set of labelled material gave, by name, and the confusions to read.

use std::collections::BTreeMap;

use super::tally::Tally;

/// A case on which label and product differ.
#[derive(Clone, Debug)]
pub(crate) struct Confusion {
    /// The row or document.
    pub(crate) id: String,
    /// What is labelled.
    pub(crate) labelled: String,
    /// What was found.
    pub(crate) found: String,
    /// The words.
    pub(crate) text: String,
}

/// The figures of one set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures {
    /// Verdicts and criteria, such as `outcome.measurable`; what is counted is the fault.
    pub(crate) criteria: BTreeMap<String, Tally>,
    /// Rules, by code.
    pub(crate) rules: BTreeMap<String, Tally>,
    /// Things that are right or wrong as a whole, such as `deadline`: right, of how many.
    pub(crate) exact: BTreeMap<String, (u32, u32)>,
    /// Differences, by the name of the figure.
    pub(crate) confusions: BTreeMap<String, Vec<Confusion>>,
}

impl Figures {
    /// Counts a criterion or a verdict.
    pub(crate) fn criterion(&mut self, name: &str, labelled: bool, found: bool, id: &str, text: &str) {
        self.criteria.entry(name.to_owned()).or_default().add(labelled, found);
        if labelled != found {
            self.confuse(name, id, fault(labelled), fault(found), text);
        }
    }

    /// Counts a rule.
    pub(crate) fn rule(&mut self, code: &str, labelled: bool, found: bool, id: &str, text: &str) {
        self.rules.entry(code.to_owned()).or_default().add(labelled, found);
        if labelled != found {
            self.confuse(code, id, fault(labelled), fault(found), text);
        }
    }

    /// Counts something that is right or wrong as a whole.
    pub(crate) fn exact(&mut self, name: &str, labelled: &str, found: &str, id: &str, text: &str) {
        let (right, of) = self.exact.entry(name.to_owned()).or_default();
        *of += 1;
        if labelled == found {
            *right += 1;
        } else {
            self.confuse(name, id, labelled, found, text);
        }
    }

    fn confuse(&mut self, name: &str, id: &str, labelled: &str, found: &str, text: &str) {
        self.confusions.entry(name.to_owned()).or_default().push(Confusion {
            id: id.to_owned(),
            labelled: labelled.to_owned(),
            found: found.to_owned(),
            text: text.to_owned(),
        });
    }

    /// Mean kappa over the criteria of a kind of statement.
    pub(crate) fn mean_kappa(&self, kind: &str) -> Option<f64> {
        let prefix = format!("{kind}.");
        let kappas: Vec<f64> = self
            .criteria
            .iter()
            .filter(|(name, _)| name.starts_with(&prefix) && !name.ends_with(".verdict"))
            .filter_map(|(_, tally)| tally.kappa())
            .map(|k| k.value)
            .collect();
        #[allow(clippy::cast_precision_loss)] // a handful of criteria
        (!kappas.is_empty()).then(|| kappas.iter().sum::<f64>() / kappas.len() as f64)
    }
}

fn fault(is: bool) -> &'static str {
    if is { "fault" } else { "no fault" }
}
