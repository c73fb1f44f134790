//! What a page shows: glyphs, rules and filled areas, in points with the origin at the top left.

/// A glyph as it stands on the page. A ligature becomes several of them.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    pub(super) ch: char,
    pub(super) x0: f32,
    pub(super) x1: f32,
    /// Height of the baseline.
    pub(super) base: f32,
    pub(super) size: f32,
    pub(super) style: Style,
    /// Number on its page, in the order of painting.
    pub(super) id: u32,
}

/// What else is known of a glyph.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) underlined: bool,
    pub(super) struck: bool,
    /// Raised or lowered, such as a footnote mark.
    pub(super) script: bool,
    /// Marked by the producer as page furniture (a header, a footer).
    pub(super) artifact: bool,
    /// Painted invisibly, as text recognition does under a scan.
    pub(super) invisible: bool,
    /// Level of the heading that it belongs to in a tagged file, or 0.
    pub(super) heading: u8,
}

impl Glyph {
    pub(super) fn centre(&self) -> f32 {
        f32::midpoint(self.x0, self.x1)
    }

    /// Height of the middle of a small letter.
    pub(super) fn middle(&self) -> f32 {
        self.base - 0.25 * self.size
    }

    pub(super) fn is_space(&self) -> bool {
        self.ch.is_whitespace()
    }
}

/// An upright rectangle; `y` grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Area {
    pub(super) x0: f32,
    pub(super) y0: f32,
    pub(super) x1: f32,
    pub(super) y1: f32,
}

impl Area {
    pub(super) fn width(&self) -> f32 {
        self.x1 - self.x0
    }

    pub(super) fn height(&self) -> f32 {
        self.y1 - self.y0
    }

    pub(super) fn holds(&self, x: f32, y: f32) -> bool {
        x >= self.x0 && x <= self.x1 && y >= self.y0 && y <= self.y1
    }

    /// Whether the other lies within it, give or take `slack`.
    pub(super) fn contains(&self, other: &Self, slack: f32) -> bool {
        other.x0 >= self.x0 - slack
            && other.x1 <= self.x1 + slack
            && other.y0 >= self.y0 - slack
            && other.y1 <= self.y1 + slack
    }

    pub(super) fn finite(&self) -> bool {
        self.x0.is_finite() && self.x1.is_finite() && self.y0.is_finite() && self.y1.is_finite()
    }
}

/// A straight horizontal or vertical line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) horizontal: bool,
    /// Its `y` if it is horizontal, its `x` if it is vertical.
    pub(super) at: f32,
    pub(super) from: f32,
    pub(super) to: f32,
    pub(super) thickness: f32,
}

/// A checkbox of a form.
#[derive(Clone, Copy)]
pub(super) struct Checkbox {
    pub(super) area: Area,
    pub(super) checked: bool,
}

/// All marks of one page.
#[derive(Default)]
pub(super) struct PageMarks {
    pub(super) number: u32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) glyphs: Vec<Glyph>,
    /// Runs that do not go from left to right, each as one already joined text.
    pub(super) turned: Vec<Turned>,
    pub(super) rules: Vec<Rule>,
    pub(super) fills: Vec<Area>,
    pub(super) images: usize,
    /// Characters (not spaces) seen.
    pub(super) seen: usize,
    /// Of them, left out already (painted twice, outside the page).
    pub(super) left_out: usize,
    /// Glyphs for which the file says no character.
    pub(super) unmapped: usize,
    pub(super) invisible: usize,
}

/// A glyph that is turned away from the horizontal.
#[derive(Clone, Copy)]
pub(super) struct Turned {
    pub(super) glyph: Glyph,
    /// Its direction in whole degrees, clockwise, from 1 to 359.
    pub(super) degrees: i32,
    /// Where its origin stands on the page.
    pub(super) x: f32,
    pub(super) y: f32,
}
