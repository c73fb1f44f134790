//! A PDF writer, just large enough for the tests.

use std::fmt::Write;

/// A file in the making; `y` is counted from the top of an A4 page.
pub(super) struct Writer {
    pages: Vec<String>,
    /// Entries put into each page's dictionary, and objects that they refer to (from number 20).
    pub(super) extra: String,
    pub(super) objects: Vec<String>,
    /// Entries put into the catalogue.
    pub(super) catalog: String,
}

pub(super) const HEIGHT: f32 = 842.0;

impl Writer {
    pub(super) fn new() -> Self {
        Self { pages: vec![String::new()], extra: String::new(), objects: Vec::new(), catalog: String::new() }
    }

    pub(super) fn page(&mut self) -> &mut Self {
        self.pages.push(String::new());
        self
    }

    pub(super) fn raw(&mut self, content: &str) -> &mut Self {
        let page = self.pages.last_mut().expect("a page");
        page.push_str(content);
        page.push('\n');
        self
    }

    fn text(&mut self, font: &str, size: f32, x: f32, y: f32, text: &str) -> &mut Self {
        let mut codes = String::new();
        for c in text.chars() {
            let code = match c {
                '•' => 0x95,
                '’' => 0x92,
                c => u32::from(c),
            };
            write!(codes, "{code:02x}").expect("written");
        }
        self.raw(&format!("BT /{font} {size} Tf {x} {} Td <{codes}> Tj ET", HEIGHT - y))
    }

    /// A line of 11 point text.
    pub(super) fn line(&mut self, x: f32, y: f32, text: &str) -> &mut Self {
        self.text("R", 11.0, x, y, text)
    }

    pub(super) fn bold(&mut self, x: f32, y: f32, text: &str) -> &mut Self {
        self.text("B", 11.0, x, y, text)
    }

    pub(super) fn sized(&mut self, size: f32, x: f32, y: f32, text: &str) -> &mut Self {
        self.text("R", size, x, y, text)
    }

    /// Lines below one another, 13 points apart.
    pub(super) fn lines(&mut self, x: f32, y: f32, texts: &[&str]) -> &mut Self {
        for (n, text) in texts.iter().enumerate() {
            self.line(x, y + 13.0 * n as f32, text);
        }
        self
    }

    pub(super) fn rule(&mut self, x0: f32, y0: f32, x1: f32, y1: f32) -> &mut Self {
        self.raw(&format!("0.5 w {x0} {} m {x1} {} l S", HEIGHT - y0, HEIGHT - y1))
    }

    /// All the lines of a table.
    pub(super) fn grid(&mut self, xs: &[f32], ys: &[f32]) -> &mut Self {
        let (x0, x1) = (*xs.first().expect("xs"), *xs.last().expect("xs"));
        let (y0, y1) = (*ys.first().expect("ys"), *ys.last().expect("ys"));
        for &x in xs {
            self.rule(x, y0, x, y1);
        }
        for &y in ys {
            self.rule(x0, y, x1, y);
        }
        self
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let font =
            |name: &str| format!("<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>");
        let mut objects: Vec<(usize, String)> = vec![
            (1, format!("<</Type/Catalog/Pages 2 0 R{}>>", self.catalog)),
            (3, font("Helvetica")),
            (4, font("Helvetica-Bold")),
            (5, font("ZapfDingbats").replace("/Encoding/WinAnsiEncoding", "")),
        ];
        let mut kids = String::new();
        for (n, content) in self.pages.iter().enumerate() {
            let (page, stream) = (100 + 2 * n, 101 + 2 * n);
            write!(kids, "{page} 0 R ").expect("written");
            objects.push((page, format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 {HEIGHT}]/Contents {stream} 0 R/Resources<</Font<</R 3 0 R/B 4 0 R/Z 5 0 R>>>>{}>>",
                self.extra
            )));
            objects.push((stream, format!("<</Length {}>>stream\n{content}\nendstream", content.len())));
        }
        objects.push((2, format!("<</Type/Pages/Kids[{kids}]/Count {}>>", self.pages.len())));
        objects.extend(self.objects.iter().enumerate().map(|(n, o)| (20 + n, o.clone())));
        objects.sort();
        file(&objects)
    }
}

/// A file of numbered objects, with its table of them.
pub(super) fn file(objects: &[(usize, String)]) -> Vec<u8> {
    let mut out = String::from("%PDF-1.7\n");
    let mut table = String::new();
    for (number, object) in objects {
        write!(table, "{number} 1\n{:010} 00000 n \n", out.len()).expect("written");
        write!(out, "{number} 0 obj\n{object}\nendobj\n").expect("written");
    }
    let start = out.len();
    let size = objects.iter().map(|o| o.0).max().unwrap_or(0) + 1;
    write!(out, "xref\n0 1\n0000000000 65535 f \n{table}trailer <</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF")
        .expect("written");
    out.into_bytes()
}
