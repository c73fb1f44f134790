#![allow(clippy::unwrap_used)]
use super::*;
use crate::document::Block;

fn texts(text: &str) -> Vec<String> {
    let document = read(text.as_bytes()).unwrap();
    assert_eq!(document.tally.gap(), 0);
    document.blocks.iter().map(shown).collect()
}

fn shown(block: &Block) -> String {
    match block {
        Block::Paragraph(p) => {
            let marker = p.list.as_ref().map_or(String::new(), |l| format!("{}[{}] ", l.level, l.marker));
            let heading = p.heading.map_or(String::new(), |h| format!("h{h} "));
            format!("{heading}{marker}{}", p.text)
        }
        Block::Table(t) => {
            let cell = |c: &crate::document::Cell| c.blocks.iter().map(shown).collect::<Vec<_>>().join("/");
            let row = |r: &crate::document::Row| r.cells.iter().map(cell).collect::<Vec<_>>().join("|");
            t.rows.iter().map(row).collect::<Vec<_>>().join("\n")
        }
    }
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let read =
        texts("Rowan sits at the front of the class, because from there the board can\nbe seen.\n\nNext.");
    assert_eq!(
        read,
        ["Rowan sits at the front of the class, because from there the board can be seen.", "Next."]
    );
}

#[test]
fn hanging_items_are_items() {
    let read = texts(
        "  1. Rowan counts to twenty with cubes and forgets the number after the\n     tenth cube.\n  2. Rowan\n     Bell\n",
    );
    assert_eq!(
        read,
        [
            "0[1.] Rowan counts to twenty with cubes and forgets the number after the tenth cube.",
            "0[2.] Rowan Bell"
        ]
    );
}

#[test]
fn deeper_items_are_nested() {
    assert_eq!(
        texts("- Mornings\n  a) arrival\n  b) lunch\n- Evenings"),
        ["0[-] Mornings", "1[a)] arrival", "1[b)] lunch", "0[-] Evenings"]
    );
}

#[test]
fn an_underlined_line_is_a_heading() {
    assert_eq!(
        texts("NEEDS\n=====\nRowan is five.\n\nSpeech\n------\nQuiet."),
        ["h1 NEEDS", "Rowan is five.", "h2 Speech", "Quiet."]
    );
}

#[test]
fn labelled_lines_stay_apart() {
    let read = texts(
        "Name:      Rowan Bell\nSchool:    Hill Top Primary\nAddress:   4 Mill Lane\n           Overby",
    );
    assert_eq!(read, ["Name: Rowan Bell", "School: Hill Top Primary", "Address: 4 Mill Lane Overby"]);
}

#[test]
fn numbered_words_and_set_in_steps_begin_paragraphs() {
    let read = texts(
        "Outcome 1. By July 2027 Rowan will ask for a rest with a card on four days\nout of five.\n   Step: By Easter with a reminder, on two days out of the five when there\n   is no assembly.\nOutcome 2. Rowan will swim.",
    );
    assert_eq!(read.len(), 3);
    assert!(read[1].starts_with("Step: By Easter") && read[1].ends_with("no assembly."));
}

#[test]
fn lines_in_capitals_stand_alone() {
    assert_eq!(
        texts("OVERBY COUNCIL\nCHILDREN'S SERVICE\nThis is a draft."),
        ["OVERBY COUNCIL", "CHILDREN'S SERVICE", "This is a draft."]
    );
}

#[test]
fn long_lines_are_paragraphs_of_their_own() {
    let long = "Rowan likes the garden and the hens and the gate. ".repeat(4);
    assert_eq!(texts(&format!("{long}\n{long}\nShort line\nAnother one")).len(), 4);
}

#[test]
fn a_hyphen_goes_only_when_the_word_is_known_without_it() {
    let read = texts(
        "The special provision, which is written out in the pages below, is provi-\nsion for Rowan. She works in a small group with a well-\nknown adult.",
    );
    assert_eq!(
        read,
        [
            "The special provision, which is written out in the pages below, is provision for Rowan. She works in a small group with a well-known adult."
        ]
    );
}

#[test]
fn bars_make_a_table() {
    let read = texts("| Need | Help |\n|------|------|\n| Reads slowly | Ten minutes a day |\n");
    assert_eq!(read, ["Need|Help\nReads slowly|Ten minutes a day"]);
}

#[test]
fn lines_of_a_boxed_cell_are_joined() {
    let read = texts(
        "+------+-------+\n| Need | Help  |\n+------+-------+\n| Reads| Ten   |\n| slowly | minutes |\n+------+-------+",
    );
    assert_eq!(read, ["Need|Help\nReads slowly|Ten minutes"]);
}

#[test]
fn tabs_make_a_table() {
    assert_eq!(texts("Need\tHelp\tWho\nSpeech\tDaily\tMr Fox"), ["Need|Help|Who\nSpeech|Daily|Mr Fox"]);
}

#[test]
fn form_feeds_turn_pages() {
    let document = read(b"One.\n\x0cTwo.").unwrap();
    let page = |i: usize| match &document.blocks[i] {
        Block::Paragraph(p) => p.place.page,
        Block::Table(_) => None,
    };
    assert_eq!((document.pages, page(0), page(1)), (Some(2), Some(1), Some(2)));
}

#[test]
fn lines_that_were_not_wrapped_are_not_joined() {
    let long = "Rowan likes the garden and the hens and the gate at the far end of the field, and says so every day.";
    let text = format!(
        "{long}\nOutcome 1: By July Rowan will tell a story of five sentences\nTarget for this term: one sentence, told to an adult\nSection F\n{long}"
    );
    assert_eq!(texts(&text).len(), 5);
}

#[test]
fn labels_side_by_side_are_apart() {
    assert_eq!(
        texts("Name: Rowan Bell      Born:  2015\tYear: 4"),
        ["Name: Rowan Bell", "Born: 2015", "Year: 4"]
    );
}

#[test]
fn decorated_lines_are_headings() {
    assert_eq!(texts("*** NEEDS ***\nRowan reads.\n## Help ##\n"), ["h2 NEEDS", "Rowan reads.", "h2 Help"]);
}

#[test]
fn a_page_number_is_no_text() {
    let document = read(b"Rowan\nPage 3 of 9\nreads").unwrap();
    let part =
        |at: usize| matches!(&document.blocks[at], Block::Paragraph(p) if p.part == Part::HeaderFooter);
    assert_eq!((part(0), part(1), part(2)), (false, true, false));
}

#[test]
fn columns_under_a_ruled_head_make_a_table() {
    let read = texts(
        "Help              Who\n----------------  ---------\nPhonics, in a     Assistant\ngroup of three\nTyping            Teacher",
    );
    assert_eq!(read, ["Help|Who\nPhonics, in a|Assistant\ngroup of three|\nTyping|Teacher"]);
}

#[test]
fn three_columns_lined_up_make_a_table() {
    let read = texts(
        "Phonics     Assistant   daily\nTyping      Teacher     weekly\n            or deputy\nSwimming    Coach       Fridays",
    );
    assert_eq!(read, ["Phonics|Assistant|daily\nTyping|Teacher or deputy|weekly\nSwimming|Coach|Fridays"]);
}
