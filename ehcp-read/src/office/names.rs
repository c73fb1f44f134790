//! What the names of styles tell.

/// Names of heading styles in the languages in which word processors write them, Welsh among them.
const HEADING_WORDS: [&str; 16] = [
    "heading",
    "pennawd",
    "überschrift",
    "berschrift",
    "titre",
    "título",
    "titulo",
    "titolo",
    "kop",
    "rubrik",
    "overskrift",
    "nagłówek",
    "nagwek",
    "otsikko",
    "kopf",
    "cabeçalho",
];

/// Level of heading that a style's name tells, such as `heading 2`, `Heading2` or `Pennawd 2`.
pub(crate) fn heading_by_name(name: &str) -> Option<u8> {
    let name = name.trim().to_lowercase();
    match name.as_str() {
        "title" | "teitl" => return Some(1),
        "subtitle" | "isdeitl" => return Some(2),
        _ => {}
    }
    let rest = HEADING_WORDS.iter().find_map(|word| name.strip_prefix(word))?;
    let digits = rest.trim_start_matches([' ', '_', '-']);
    digits.parse().ok().filter(|level| (1..=9).contains(level))
}

/// Whether a style's name says that it is for the lines of a table of contents.
pub(crate) fn contents_by_name(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    let rest = name.strip_prefix("toc").or_else(|| name.strip_prefix("contents"));
    rest.is_some_and(|r| r.trim_start().parse::<u8>().is_ok())
}
