//! What elements mean by themselves.

/// Elements that begin and end a paragraph.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "dd" | "details" | "dialog" | "dir"
            | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "h1" | "h2" | "h3" | "h4"
            | "h5" | "h6" | "header" | "hgroup" | "html" | "legend" | "li" | "listing" | "main" | "menu" | "nav" | "ol"
            | "optgroup" | "option" | "p" | "plaintext" | "pre" | "search" | "section" | "summary" | "ul" | "xmp"
            // Parts of a table that stand outside one, in a fragment.
            | "tr" | "td" | "th" | "tbody" | "thead" | "tfoot"
    )
}

/// Elements that hold nothing for a reader, or something that only runs.
pub(super) fn is_unread(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "head"
            | "title"
            | "template"
            | "noscript"
            | "iframe"
            | "noframes"
            | "noembed"
            | "svg"
            | "audio"
            | "video"
            | "canvas"
            | "datalist"
            | "rp"
            | "rt"
            | "colgroup"
    )
}

/// Level of a heading element.
pub(super) fn heading(name: &str) -> Option<u8> {
    match name {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ => None,
    }
}
