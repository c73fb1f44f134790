//! The columns of a caseload, for whoever makes one.

use ehcp_core::clock::columns;

/// Every column with its other names and what it holds, as Markdown.
#[must_use]
pub fn clock_columns() -> String {
    let mut page = String::from(
        "# Columns of a caseload\n\n`ehcp clock` reads comma-separated values (or semicolons, or tabs) with headings, \
         one case a row. Every column is optional; a clock whose dates have no column is left out. Capitals, spaces, \
         hyphens and underscores in a heading make no difference. Dates have the year or the day first.\n\n\
         | column | also | holds |\n| --- | --- | --- |\n",
    );
    for column in columns::all() {
        let also: Vec<String> = column.aliases.iter().map(|a| format!("`{a}`")).collect();
        page += &format!("| `{}` | {} | {} |\n", column.name, also.join(", "), column.holds);
    }
    page += "\nA calendar (`--calendar`) has the columns `what,from,to`: `bank_holiday` with one day, or \
             `school_closed` with the first day closed and the day of reopening. England's bank holidays of 2014 to \
             2030 are built in.\n";
    page
}
