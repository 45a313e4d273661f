//! Breaking long text into lines at words, and at newlines.

use super::cells::{cells, char_cells};

const SOFT_HYPHEN: char = '\u{AD}';

/// The lines of a text: split at `\n`, `\r` taken out where there is any newline.
pub(crate) fn split_lines(text: &str) -> Vec<String> {
    if !text.contains('\n') {
        return vec![text.to_owned()];
    }
    text.split('\n').map(|line| line.replace('\r', "")).collect()
}

/// Breaks a text into lines of at most `first` cells for the first and `following` for the others. Words that are
/// longer than a line are cut; the space at a break stays at the end of its line.
pub(crate) fn wrap(text: &str, first: usize, following: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split_lines(text) {
        if cells(&line) <= first {
            lines.push(line);
        } else {
            wrap_line(&line, first, following, &mut lines);
        }
    }
    lines
}

fn wrap_line(line: &str, first: usize, following: usize, lines: &mut Vec<String>) {
    let mut width = first;
    let mut left = first;
    let mut current = String::new();
    for (word, delimiter) in words(line) {
        let mut add = word.to_owned();
        match delimiter {
            Some(SOFT_HYPHEN) if cells(word) + 1 == left => add.push('-'),
            Some(SOFT_HYPHEN) | None => {}
            Some(d) => add.push(d),
        }
        if width == 0 {
            width = following;
            left = width;
            if width == 0 {
                break;
            }
        }
        let needed = cells(&add);
        if needed > width {
            for c in add.chars() {
                // A wide character cannot stand in a column of one cell.
                let (c, needed) = if char_cells(c) > width { ('?', 1) } else { (c, char_cells(c)) };
                if needed > left {
                    lines.push(std::mem::take(&mut current));
                    width = following;
                    left = width;
                }
                current.push(c);
                left = left.saturating_sub(needed);
            }
        } else {
            if needed > left {
                lines.push(std::mem::take(&mut current));
                width = following;
                left = width;
            }
            current.push_str(&add);
            left = left.saturating_sub(needed);
        }
    }
    lines.push(current);
}

/// Words with the character that ends them: a space, a tab or a soft hyphen.
fn words(line: &str) -> impl Iterator<Item = (&str, Option<char>)> {
    line.split_inclusive([' ', '\t', SOFT_HYPHEN]).map(|piece| match piece.chars().next_back() {
        Some(d @ (' ' | '\t' | SOFT_HYPHEN)) => (piece.strip_suffix(d).unwrap_or(piece), Some(d)),
        _ => (piece, None),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_words_and_inside_long_ones() {
        assert_eq!(wrap("one two three", 8, 8), ["one two ", "three"]);
        assert_eq!(wrap("abcdefghij", 4, 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("漢字かな漢字", 10, 10), ["漢字かな漢", "字"]);
    }

    #[test]
    fn newlines_end_lines() {
        assert_eq!(wrap("a\r\nb\n", 9, 9), ["a", "b", ""]);
        assert_eq!(wrap("", 9, 9), [""]);
    }
}
