//! Refuses HTML that is nested too deep before it is parsed: the parser's time grows with the square of the
//! depth.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::limits;
use crate::{ErrorKind, ReadError};

/// How deep elements may be nested.
pub(super) const DEPTH: usize = limits::DEPTH * 2;

/// Refuses a text that opens more elements inside each other than any document does.
pub(super) fn check(text: &str) -> Result<(), ReadError> {
    let tokenizer = Tokenizer::new(Depth::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    if tokenizer.sink.too_deep.get() { Err(too_deep()) } else { Ok(()) }
}

pub(super) fn too_deep() -> ReadError {
    // Markdown comes this way too.
    let message =
        format!("the document is nested more than {DEPTH} deep: save it again from a word processor");
    ReadError::new(ErrorKind::TooLarge, message)
}

/// Counts elements that are open. It may count too many (it does not know every rule by which one tag closes
/// another) but never too few by more than a constant factor.
#[derive(Default)]
struct Depth {
    open: RefCell<Vec<String>>,
    too_deep: Cell<bool>,
}

impl TokenSink for Depth {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) if !self.too_deep.get() => self.tag(&tag),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Depth {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let mut open = self.open.borrow_mut();
        let foreign = open.iter().any(|name| name == "svg" || name == "math");
        let name = tag.name.as_ref();
        if tag.kind == TagKind::EndTag {
            close(&mut open, name);
            return TokenSinkResult::Continue;
        }
        let closes_itself = tag.self_closing && foreign && !leaves_foreign(name);
        if !is_void(name) && !closes_itself {
            open.push(name.to_owned());
            self.too_deep.set(open.len() > DEPTH);
        }
        match name {
            _ if foreign => TokenSinkResult::Continue,
            "script" => TokenSinkResult::RawData(ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => TokenSinkResult::RawData(Rawtext),
            "textarea" | "title" => TokenSinkResult::RawData(Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

fn close(open: &mut Vec<String>, name: &str) {
    let is_table = name == "table";
    let mut found = None;
    for (index, other) in open.iter().enumerate().rev() {
        if other == name {
            found = Some(index);
            break;
        }
        if matches!(other.as_str(), "table" | "template")
            || (!is_table && matches!(other.as_str(), "object" | "marquee"))
        {
            break;
        }
    }
    let Some(index) = found else { return };
    // The end of a block closes what is open in it; the end of a phrase does not close a block.
    if is_block(name) {
        open.truncate(index);
    } else {
        open.remove(index);
    }
}

/// Elements without content, and those whose end tag is left out in good HTML: they cannot be nested without
/// others, which are counted, in between.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "basefont"
            | "bgsound"
            | "br"
            | "col"
            | "embed"
            | "frame"
            | "hr"
            | "image"
            | "img"
            | "input"
            | "keygen"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    ) || matches!(
        name,
        "p" | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
            | "thead"
            | "tbody"
            | "tfoot"
            | "colgroup"
            | "option"
            | "optgroup"
            | "html"
            | "head"
            | "body"
    )
}

fn is_block(name: &str) -> bool {
    super::names::is_block(name)
        || matches!(name, "table" | "ul" | "ol" | "dl" | "select" | "svg" | "math" | "object")
}

/// HTML elements that end an SVG or formula.
fn leaves_foreign(name: &str) -> bool {
    super::names::is_block(name)
        || matches!(
            name,
            "b" | "big"
                | "code"
                | "em"
                | "font"
                | "i"
                | "s"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "table"
                | "tt"
                | "u"
                | "ul"
                | "ol"
                | "dl"
                | "var"
                | "ruby"
                | "nobr"
                | "menu"
        )
}
