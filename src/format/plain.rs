//! Tables of the emulator itself (journal, reports), which have no PowerShell layout to follow.

use super::cells::{cells, pad};
use comfy_table::{ContentArrangement, Table, presets};

/// A table with headers over rows of texts, without a frame; every line ends with a newline.
pub fn plain_table<H, R, C>(headers: H, rows: R) -> String
where
    H: IntoIterator<Item = C>,
    R: IntoIterator,
    R::Item: IntoIterator<Item = C>,
    C: Into<String>,
{
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(headers.into_iter().map(Into::into).collect::<Vec<String>>());
    for row in rows {
        table.add_row(row.into_iter().map(Into::into).collect::<Vec<String>>());
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Labels with their values beside them, each on a line; the values begin in one column.
pub fn plain_list(rows: &[(String, String)]) -> String {
    let width = rows.iter().map(|(label, _)| cells(label)).max().unwrap_or(0);
    let mut text = String::new();
    for (label, value) in rows {
        text.push_str(label);
        pad(&mut text, width - cells(label) + 1);
        text.push_str(value);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let text = plain_table(["Revision", "Who"], [["1", "admin"], ["12", "anna"]]);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.iter().any(|l| l.contains("Revision") && l.contains("Who")));
        let at = |needle: &str| lines.iter().find_map(|l| l.find(needle));
        assert_eq!(at("admin"), at("anna"));
    }
}
