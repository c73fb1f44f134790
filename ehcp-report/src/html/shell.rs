//! What every page has round its content.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

// Nothing may be fetched or run, whatever the documents' words hold.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A page that stands by itself, with the style of all pages and one of its own.
pub(crate) fn document(title: &str, style: &str, class: Option<&str>, body: &Markup) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang="en-GB" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(include_str!("style.css"))) (PreEscaped(style)) }
            }
            body class=[class] { (body) }
        }
    };
    page.into_string()
}
