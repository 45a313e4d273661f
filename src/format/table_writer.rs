//! Lays out table rows: column widths that fit the screen, alignment, cutting, wrapping.

use super::cells::{cells, head, pad, tail};
use super::lines::{LineOutput, Style};
use super::wrap::wrap;
use crate::catalog::Align;

const ELLIPSIS: char = '…';

/// Columns with their final widths. A width below 1 means a column that found no room.
pub(crate) struct TableWriter {
    columns: Vec<(isize, Align)>,
}

impl TableWriter {
    /// Fits columns (width 0: a share of what is left; alignment) into a screen. `None` where nothing can be shown.
    pub(crate) fn new(screen: usize, columns: impl IntoIterator<Item = (usize, Align)>) -> Option<Self> {
        let mut columns: Vec<(isize, Align)> = columns.into_iter().map(|(w, a)| (w as isize, a)).collect();
        if screen < 5 {
            return None;
        }
        fit(&mut columns, screen as isize);
        columns.iter().any(|c| c.0 >= 1).then_some(Self { columns })
    }

    /// Writes labels and the lines under them; the number of lines.
    pub(crate) fn header(&self, labels: &[&str], lines: &mut dyn LineOutput) -> usize {
        let before = lines.count();
        self.wrapped_row(labels, &[], lines, Style::Header);
        let dashes: Vec<String> = self
            .columns
            .iter()
            .zip(labels)
            .map(|(&(width, _), label)| "-".repeat(cells(label).min(width.max(0) as usize)))
            .collect();
        let dashes: Vec<&str> = dashes.iter().map(String::as_str).collect();
        self.row(&dashes, &[], false, lines, Style::Header);
        lines.count() - before
    }

    /// Writes one row.
    pub(crate) fn row(
        &self,
        values: &[&str],
        aligns: &[Option<Align>],
        wrapped: bool,
        lines: &mut dyn LineOutput,
        style: Style,
    ) {
        if wrapped {
            self.wrapped_row(values, aligns, lines, style);
            return;
        }
        let mut line = String::new();
        let last = self.columns.len().saturating_sub(1);
        for (k, &(width, align)) in self.columns.iter().enumerate() {
            if width < 1 {
                continue;
            }
            if k > 0 {
                line.push(' ');
            }
            let align = aligns.get(k).copied().flatten().unwrap_or(align);
            let value = values.get(k).copied().unwrap_or("");
            lines.open(style, &mut line);
            field(&mut line, value, width as usize, align, k < last);
            lines.close(style, &mut line);
        }
        lines.line(&line);
    }

    fn wrapped_row(&self, values: &[&str], aligns: &[Option<Align>], lines: &mut dyn LineOutput, style: Style) {
        let shown: Vec<usize> =
            (0..self.columns.len()).filter(|&k| self.columns.get(k).is_some_and(|c| c.0 >= 1)).collect();
        let texts: Vec<Vec<String>> =
            shown.iter().map(|&k| wrap(values.get(k).copied().unwrap_or(""), self.width(k), self.width(k))).collect();
        let height = texts.iter().map(Vec::len).max().unwrap_or(0);
        let last = shown.len().saturating_sub(1);
        for at in 0..height {
            let mut line = String::new();
            for (i, (&k, text)) in shown.iter().zip(&texts).enumerate() {
                if i > 0 {
                    line.push(' ');
                }
                let default = self.columns.get(k).map_or(Align::Left, |c| c.1);
                let align = aligns.get(k).copied().flatten().unwrap_or(default);
                let text = text.get(at).map_or("", String::as_str);
                if !text.is_empty() {
                    lines.open(style, &mut line);
                    field(&mut line, text, self.width(k), align, i < last);
                    lines.close(style, &mut line);
                } else if i < last {
                    pad(&mut line, self.width(k));
                }
            }
            lines.line(line.trim_end());
        }
    }

    fn width(&self, column: usize) -> usize {
        self.columns.get(column).map_or(0, |c| c.0.max(0) as usize)
    }
}

/// How many columns of a wide view fit when the longest value takes `longest` cells.
pub(crate) fn wide_columns(longest: usize, screen: usize) -> usize {
    if longest == 0 || longest >= screen {
        return 1;
    }
    let mut columns = 1;
    while (columns + 1) * longest + columns < screen {
        columns += 1;
    }
    columns
}

/// Gives columns without a width an equal share of what is left; takes room from the last ones where it does not do.
fn fit(columns: &mut [(isize, Align)], screen: isize) {
    let free: Vec<usize> = (0..columns.len()).filter(|&k| columns.get(k).is_some_and(|c| c.0 <= 0)).collect();
    for &k in &free {
        if let Some(c) = columns.get_mut(k) {
            c.0 = 1;
        }
    }
    let mut left = screen - total(columns);
    if left >= 0 {
        if !free.is_empty() {
            let share = left / free.len() as isize;
            left -= share * free.len() as isize;
            for (i, &k) in free.iter().enumerate() {
                if let Some(c) = columns.get_mut(k) {
                    c.0 += share + isize::from((i as isize) < left);
                }
            }
        }
        return;
    }
    loop {
        let excess = total(columns) - screen;
        if excess <= 0 {
            return;
        }
        let Some(last) = columns.iter_mut().rev().find(|c| c.0 > 0) else { return };
        last.0 = if last.0 - excess < 1 { -1 } else { last.0 - excess };
    }
}

fn total(columns: &[(isize, Align)]) -> isize {
    let (sum, count) = columns.iter().filter(|c| c.0 > 0).fold((0, 0), |(sum, n), c| (sum + c.0, n + 1));
    sum + (count - 1).max(0)
}

/// Appends one value at its column's width: padded, or cut with an ellipsis. Values end at their first newline.
fn field(out: &mut String, value: &str, width: usize, align: Align, pad_end: bool) {
    let cut;
    let mut text = value;
    if let Some(at) = value.find(['\n', '\r']) {
        cut = format!("{}{ELLIPSIS}", value.get(..at).unwrap_or(""));
        text = &cut;
    }
    let length = cells(text);
    if length <= width {
        let room = width - length;
        let (before, after) = match align {
            Align::Left => (0, room),
            Align::Right => (room, 0),
            Align::Center => (room / 2, room - room / 2),
        };
        pad(out, before);
        out.push_str(text);
        if pad_end {
            pad(out, after);
        }
        return;
    }
    let keep = width - 1;
    let right = align == Align::Right;
    let kept = match (right, keep) {
        (false, 0) => head(text, width),
        (false, _) => head(text, keep),
        (true, 0) => tail(text, width),
        (true, _) => tail(text, keep),
    };
    // A wide character at the cut leaves one cell empty.
    let short = width - cells(kept) - usize::from(keep > 0);
    if right {
        pad(out, short);
        if keep > 0 {
            out.push(ELLIPSIS);
        }
        out.push_str(kept);
    } else {
        out.push_str(kept);
        if keep > 0 {
            out.push(ELLIPSIS);
        }
        if pad_end {
            pad(out, short);
        }
    }
}
