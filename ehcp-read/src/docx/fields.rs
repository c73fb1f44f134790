//! Fields: their codes are left out, their results are kept.

/// More of a code than is needed to tell what the field is.
const CODE: usize = 64;

#[derive(Default)]
struct Field {
    code: String,
    /// Whether the result has begun.
    result: bool,
}

impl Field {
    fn is_contents(&self) -> bool {
        self.result && self.code.split_whitespace().next().is_some_and(|w| w.eq_ignore_ascii_case("TOC"))
    }
}

/// The fields that are open.
#[derive(Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// Whether what comes now is shown although a code is open.
    suspended: bool,
}

impl Fields {
    pub(super) fn begin(&mut self) {
        self.open.push(Field::default());
    }

    /// A field whose code stands in an attribute.
    pub(super) fn begin_simple(&mut self, code: String) {
        self.open.push(Field { code, result: true });
    }

    pub(super) fn separate(&mut self) {
        if let Some(field) = self.open.last_mut() {
            field.result = true;
        }
    }

    pub(super) fn end(&mut self) {
        self.open.pop();
    }

    pub(super) fn code(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut()
            && field.code.len() < CODE
        {
            field.code.extend(text.chars().take(CODE));
        }
    }

    /// Whether text that comes now belongs to a code.
    pub(super) fn in_code(&self) -> bool {
        !self.suspended && self.open.iter().any(|f| !f.result)
    }

    /// Whether text that comes now belongs to a table of contents.
    pub(super) fn in_contents(&self) -> bool {
        self.open.iter().any(Field::is_contents)
    }

    /// A code ends with its paragraph at the latest, or one broken field would swallow the document.
    pub(super) fn end_codes(&mut self) {
        for field in &mut self.open {
            field.result = true;
        }
    }

    /// Lets text through that a form field shows.
    pub(super) fn suspend(&mut self) {
        self.suspended = true;
    }

    pub(super) fn resume(&mut self) {
        self.suspended = false;
    }

    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Forgets fields that were not ended in the cell or box in which they began.
    pub(super) fn truncate(&mut self, depth: usize) {
        self.open.truncate(depth);
    }
}
