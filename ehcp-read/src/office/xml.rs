//! XML as a flat series of starts, ends and texts, with a limit of depth and without entities.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::line::visible_chars;
use crate::limits;
use crate::{ErrorKind, ReadError};

/// What stands next in the XML. Each start has its end, for empty elements too.
pub(crate) enum Node<'a> {
    Start(Tag<'a>),
    End,
    Text(Cow<'a, str>),
    Eof,
}

/// The start of an element; names are local ones, for prefixes are the writer's choice.
pub(crate) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Local name of the element.
    pub(crate) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Value of the first attribute with that local name.
    pub(crate) fn attr(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        // The check for doubles compares each with each.
        attributes.with_checks(false);
        let found = attributes.flatten().find(|a| a.key.local_name().into_inner() == name)?;
        Some(match found.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => value.into_owned(),
            Err(_) => found.value.into_owned(),
        })
    }

    /// Value of the attribute `val`.
    pub(crate) fn val(&self) -> Option<String> {
        self.attr("val")
    }

    /// An attribute that is a number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.attr(name)?.trim().parse().ok()
    }

    /// Whether a property of the kind `<b/>` or `<b val="0"/>` is switched on.
    pub(crate) fn on(&self) -> bool {
        !matches!(self.val().as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// A reader of one part.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
    end_due: bool,
    /// Elements in which text is counted, independently of what is done with it.
    counted: &'static [&'static str],
    /// How many of them are open.
    counting: usize,
    chars: usize,
}

impl<'a> Xml<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::counting(text, &[])
    }

    /// A reader that counts the visible characters in elements of these names.
    pub(crate) fn counting(text: &'a str, counted: &'static [&'static str]) -> Self {
        Self { reader: Reader::from_str(text), depth: 0, end_due: false, counted, counting: 0, chars: 0 }
    }

    /// Characters counted so far.
    pub(crate) fn chars(&self) -> usize {
        self.chars
    }

    fn text(&mut self, text: Cow<'a, str>) -> Node<'a> {
        if self.counting > 0 {
            self.chars += visible_chars(&text);
        }
        Node::Text(text)
    }

    /// Whether text that comes now is counted.
    pub(crate) fn is_counting(&self) -> bool {
        self.counting > 0
    }

    /// The next start, end or text.
    pub(crate) fn next(&mut self) -> Result<Node<'a>, ReadError> {
        if std::mem::take(&mut self.end_due) {
            return Ok(Node::End);
        }
        loop {
            return Ok(match self.reader.read_event().map_err(|_| damaged())? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > limits::DEPTH {
                        return Err(too_deep());
                    }
                    self.counting += usize::from(self.counted.contains(&start.local_name().into_inner()));
                    Node::Start(Tag(start))
                }
                Event::Empty(start) => {
                    self.end_due = true;
                    Node::Start(Tag(start))
                }
                Event::End(end) => {
                    if self.counted.contains(&end.local_name().into_inner()) {
                        self.counting = self.counting.saturating_sub(1);
                    }
                    self.depth = self.depth.saturating_sub(1);
                    Node::End
                }
                Event::Text(text) => self.text(text.xml10_content()),
                Event::CData(text) => self.text(text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let character = match reference.resolve_char_ref().map_err(|_| damaged())? {
                        Some(character) => character,
                        None => predefined(&reference).ok_or_else(foreign)?,
                    };
                    self.text(Cow::Owned(character.to_string()))
                }
                Event::DocType(_) => return Err(foreign()),
                // The reader of XML does not mind elements that are never closed.
                Event::Eof if self.depth > 0 => return Err(damaged()),
                Event::Eof => Node::Eof,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            });
        }
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

fn damaged() -> ReadError {
    ReadError::new(ErrorKind::Damaged, "the text inside the file is damaged: save it again and retry")
}

fn too_deep() -> ReadError {
    ReadError::new(ErrorKind::TooLarge, "the file is nested deeper than any plan")
}

fn foreign() -> ReadError {
    ReadError::new(ErrorKind::Damaged, "the file declares its own entities, which no word processor does")
}
