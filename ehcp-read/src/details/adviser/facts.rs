//! The lines of a letterhead, a cover and a signature as labels and values.

use ehcp_core::plan::Place;
use ehcp_core::text::Annotation;

use super::super::pairs::without_leaders;
use super::labels::is_known;
use crate::understand::Line;
use crate::understand::words::{count, plain};

/// Something that a line says, with the label before it if there is one.
#[derive(Clone)]
pub(super) struct Fact {
    /// The label in plain words, without its colon.
    pub(super) label: Option<String>,
    pub(super) text: String,
    pub(super) place: Place,
}

impl Fact {
    fn new(label: Option<&str>, text: &str, place: Place) -> Option<Self> {
        let text = text.trim().trim_end_matches([',', ';', '|', '-', '–']).trim();
        let label = label.map(|l| plain(l).trim_matches([':', '?', '.', ' ', '*']).to_owned());
        (!text.is_empty()).then(|| Self {
            label: label.filter(|l| !l.is_empty()),
            text: text.to_owned(),
            place,
        })
    }

    /// Whether it has one of some labels.
    pub(super) fn is(&self, labels: &[&str]) -> bool {
        self.label.as_deref().is_some_and(|l| labels.contains(&l))
    }
}

/// What the lines say, in their order.
pub(super) fn facts(lines: &[Line]) -> Vec<Fact> {
    let mut out = Vec::new();
    for line in lines {
        for (label, text) in &line.cells {
            match label {
                Some(label) => out.extend(Fact::new(Some(label), &spelt(text), line.place)),
                None => split(&spelt(text), line.place, &mut out),
            }
        }
    }
    out
}

// "d.o.b." would end a sentence.
fn spelt(text: &str) -> String {
    ["d.o.b.", "D.O.B.", "D.o.B."].iter().fold(text.to_owned(), |t, short| t.replace(short, "date of birth"))
}

fn split(text: &str, place: Place, out: &mut Vec<Fact>) {
    let text = without_leaders(text);
    for part in text.lines().flat_map(|l| l.split('|')) {
        let sentences = Annotation::of(part);
        let at = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        for sentence in sentences.sentences() {
            let Some(said) = part.get(at(sentence.span.start)..at(sentence.span.end)) else { continue };
            labelled(said.trim().trim_end_matches('.'), place, out);
        }
    }
}

// "Name: Ora Bell DOB: 4 May 2016": each known label before a colon begins a fact, and so does whatever short
// label stands before the first.
fn labelled(text: &str, place: Place, out: &mut Vec<Fact>) {
    // A sentence of this length is no line of a letterhead.
    if text.len() > 600 {
        out.extend(Fact::new(None, text, place));
        return;
    }
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for (colon, _) in text.match_indices(':') {
        let from = cuts.last().map_or(0, |(_, end)| *end);
        let Some(before) = text.get(from..colon) else { continue };
        let known = word_starts(before).into_iter().rev().take(6).rev().find(|&at| {
            before
                .get(at..)
                .is_some_and(|label| label.starts_with(char::is_uppercase) && is_known(&plain(label.trim())))
        });
        let first =
            (cuts.is_empty() && count(before) <= 6 && before.starts_with(char::is_alphabetic)).then_some(0);
        if let Some(at) = known.or(first) {
            cuts.push((from + at, colon + 1));
        }
    }
    let Some(&(start, _)) = cuts.first() else {
        out.extend(Fact::new(None, text, place));
        return;
    };
    out.extend(text.get(..start).and_then(|t| Fact::new(None, t, place)));
    let ends: Vec<usize> = cuts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]).collect();
    for ((at, after), end) in cuts.into_iter().zip(ends) {
        let (label, value) = (text.get(at..after), text.get(after..end).unwrap_or(""));
        // "Signed:" above the name: the label is all that the line says.
        let alone = value.trim().is_empty();
        out.extend(if alone {
            Fact::new(None, label.unwrap_or("").trim_end_matches(':'), place)
        } else {
            Fact::new(label, value, place)
        });
    }
}

fn word_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut outside = true;
    for (at, c) in text.char_indices() {
        if outside && !c.is_whitespace() {
            starts.push(at);
        }
        outside = c.is_whitespace();
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let line = Line {
            section: None,
            cells: vec![(None, text.to_owned())],
            running: false,
            heading: false,
            place: Place::default(),
        };
        facts(&[line]).into_iter().map(|f| format!("{}={}", f.label.unwrap_or_default(), f.text)).collect()
    }

    #[test]
    fn labels_are_split_from_values() {
        for (text, want) in [
            ("Name: Ora Bell DOB: 4 May 2016", &["name=Ora Bell", "dob=4 May 2016"][..]),
            (
                "Seen: 4 and 5 May 2026. Report date: 9 May 2026.",
                &["seen=4 and 5 May 2026", "report date=9 May 2026"],
            ),
            ("Re: Ora Bell, d.o.b. 3.4.2016", &["re=Ora Bell, date of birth 3.4.2016"]),
            (
                "Completed by: Mr A. Reed, SENDCo Date: 2 May 2026",
                &["completed by=Mr A. Reed, SENDCo", "date=2 May 2026"],
            ),
            ("Una Reed, school nurse", &["=Una Reed, school nurse"]),
        ] {
            assert_eq!(said(text), want, "{text}");
        }
    }
}
