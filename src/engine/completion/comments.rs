//! `#requires` lines and the words of comment-based help.

use super::place::Place;
use super::{Completion, Cx, Match, MatchKind, names};

const HELP: [&str; 15] = [
    "SYNOPSIS",
    "DESCRIPTION",
    "PARAMETER",
    "EXAMPLE",
    "INPUTS",
    "OUTPUTS",
    "NOTES",
    "LINK",
    "COMPONENT",
    "ROLE",
    "FUNCTIONALITY",
    "FORWARDHELPTARGETNAME",
    "FORWARDHELPCATEGORY",
    "REMOTEHELPRUNSPACE",
    "EXTERNALHELP",
];

const REQUIRES: [&str; 4] = ["Modules", "PSEdition", "RunAsAdministrator", "Version"];

/// Completes in a comment; nothing is completed in the text of one.
pub(super) fn complete(cx: &mut Cx<'_>) -> Completion {
    let found = match cx.scan.place {
        Place::Comment { start } => requires(cx, start),
        Place::BlockComment { start } => help(cx, start),
        _ => None,
    };
    let start = cx.scan.place.start().unwrap_or(0);
    found.unwrap_or(Completion { start, length: cx.cursor - start, matches: Vec::new() })
}

fn requires(cx: &Cx<'_>, start: usize) -> Option<Completion> {
    let line = cx.slice(start, cx.cursor);
    if !names::begins(line, "#requires ") {
        return None;
    }
    let at = line.rfind(char::is_whitespace)? + 1;
    let word = line.get(at..)?;
    let before = line.get(..at)?.trim_end();
    let mut matches = Vec::new();
    let mut begin = start + at;
    if let Some(typed) = word.strip_prefix('-') {
        begin += 1;
        let fits = REQUIRES.iter().filter(|n| names::begins(n, typed) && !contains_word(before, n));
        matches.extend(fits.map(|n| Match::plain(MatchKind::ParameterName, n)));
    } else if before.to_ascii_lowercase().ends_with("-psedition") {
        let fits = ["Core", "Desktop"].into_iter().filter(|n| names::begins(n, word));
        matches.extend(fits.map(|n| Match::plain(MatchKind::ParameterValue, n)));
    }
    Some(Completion { start: begin, length: cx.cursor - begin, matches })
}

fn contains_word(line: &str, word: &str) -> bool {
    line.split_whitespace().any(|w| w.strip_prefix('-').is_some_and(|w| w.eq_ignore_ascii_case(word)))
}

fn help(cx: &Cx<'_>, start: usize) -> Option<Completion> {
    let comment = cx.slice(start, cx.cursor);
    let line_at = comment.rfind('\n').map_or(2, |i| i + 1);
    let line = comment.get(line_at..)?;
    let dot = line.len() - line.trim_start().len();
    let rest = line.get(dot..)?.strip_prefix('.')?;
    let begin = start + line_at + dot + 1;
    if let Some(argument) = rest.get("PARAMETER ".len()..).filter(|_| names::begins(rest, "PARAMETER ")) {
        let parameters =
            cx.input.functions.iter().find(|f| f.span.start as usize >= start).map(|f| f.parameter_names());
        let fits = parameters.unwrap_or_default().into_iter().filter(|n| names::begins(n, argument));
        let matches = fits.map(|n| Match::plain(MatchKind::Text, &n)).collect();
        let begin = cx.cursor - argument.len();
        return Some(Completion { start: begin, length: argument.len(), matches });
    }
    let mut fits: Vec<&str> = HELP.into_iter().filter(|n| names::begins(n, rest)).collect();
    fits.sort_unstable();
    let matches = fits.into_iter().map(|n| Match::plain(MatchKind::Keyword, n)).collect();
    Some(Completion { start: begin, length: rest.len(), matches })
}
