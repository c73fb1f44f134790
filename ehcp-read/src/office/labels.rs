//! How list numbers are written out.

/// Characters of what stands around the number of a label; it is repeated with each item.
const LABEL: usize = 80;

/// Cuts a label to a length that is not absurd.
pub(crate) fn short(label: &str) -> String {
    label.chars().take(LABEL).collect()
}

/// A number in the style of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum NumberFormat {
    #[default]
    Decimal,
    /// `01`, `02`.
    DecimalZero,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// `1st`, `2nd`.
    Ordinal,
    Bullet,
    /// Nothing is shown.
    None,
}

impl NumberFormat {
    /// The format that a Word file names.
    pub(crate) fn from_word(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "ordinal" => Self::Ordinal,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// The format that an OpenDocument file names; an empty name shows nothing.
    pub(crate) fn from_open_document(name: &str) -> Self {
        match name {
            "a" => Self::LowerLetter,
            "A" => Self::UpperLetter,
            "i" => Self::LowerRoman,
            "I" => Self::UpperRoman,
            "" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// Writes a number.
    pub(crate) fn write(self, number: u32) -> String {
        match self {
            Self::Decimal => number.to_string(),
            Self::DecimalZero => format!("{number:02}"),
            Self::LowerLetter => letters(number, 'a'),
            Self::UpperLetter => letters(number, 'A'),
            Self::LowerRoman => roman(number).to_lowercase(),
            Self::UpperRoman => roman(number),
            Self::Ordinal => format!("{number}{}", ordinal_ending(number)),
            Self::Bullet | Self::None => String::new(),
        }
    }
}

/// a to z, then aa, bb, as word processors count.
fn letters(number: u32, first: char) -> String {
    let Some(index) = number.checked_sub(1) else { return String::new() };
    let Some(letter) = char::from_u32(u32::from(first) + index % 26) else { return String::new() };
    // Nobody writes a list of a thousand lettered items; a file may claim one of billions.
    let repeats = (index / 26 + 1).min(40) as usize;
    std::iter::repeat_n(letter, repeats).collect()
}

fn roman(number: u32) -> String {
    const DIGITS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number > 3999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (value, digits) in DIGITS {
        while rest >= value {
            out.push_str(digits);
            rest -= value;
        }
    }
    out
}

fn ordinal_ending(number: u32) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

#[cfg(test)]
mod tests {
    use super::NumberFormat::{LowerLetter, LowerRoman, Ordinal, UpperRoman};

    #[test]
    fn numbers_are_written_as_word_processors_write_them() {
        assert_eq!(LowerLetter.write(3), "c");
        assert_eq!(LowerLetter.write(28), "bb");
        assert_eq!(LowerRoman.write(14), "xiv");
        assert_eq!(UpperRoman.write(0), "");
        assert_eq!(Ordinal.write(112), "112th");
        assert_eq!(LowerLetter.write(u32::MAX).len(), 40);
    }
}
