//! Files, and the items of the other drives.

use super::{Cx, Match, MatchKind, names, quoting};
use crate::text::WildcardPattern;

/// Which files serve.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted {
    /// Only directories.
    pub(super) directories_only: bool,
    /// Wildcard characters in names are plain ones (`-LiteralPath`).
    pub(super) literal: bool,
}

const SEPARATOR: char = std::path::MAIN_SEPARATOR;

impl Cx<'_> {
    /// Items whose path begins with what was typed.
    pub(super) fn files(&mut self, word: &str, wanted: Wanted, quote: Option<char>) -> Vec<Match> {
        let word = word.trim_start_matches(['\'', '"']);
        if let Some((drive, rest)) = word.split_once(':')
            && let Some(found) = self.drive_items(drive, rest.trim_start_matches(['/', '\\']), quote)
        {
            return found;
        }
        let expanded = self.expand(word);
        let unescaped = WildcardPattern::unescape(&expanded);
        let path = if SEPARATOR == '/' { unescaped.replace('\\', "/") } else { unescaped.replace('/', "\\") };
        let (directory, last) = match path.rfind(SEPARATOR) {
            Some(at) => (path.get(..=at).unwrap_or_default(), path.get(at + 1..).unwrap_or_default()),
            None => ("", path.as_str()),
        };
        let shown = if directory.is_empty() {
            format!(".{SEPARATOR}")
        } else if directory.starts_with(['.', '~', SEPARATOR]) || directory.contains(':') {
            directory.to_owned()
        } else {
            format!(".{SEPARATOR}{directory}")
        };
        let place = self.engine.resolve_path(if directory.is_empty() { "." } else { directory });
        let host = self.engine.host().clone();
        let mut entries = host.files.list(&place).unwrap_or_default();
        names::sort_by_name(&mut entries, |n| n);
        let typed = names::Typed::new(last);
        let mut found = Vec::new();
        for name in entries.iter().filter(|n| typed.fits(n)) {
            if name.starts_with('.') && !last.starts_with('.') {
                continue;
            }
            let container = host.files.info(&place.join(name)).is_ok_and(|i| i.directory);
            if wanted.directories_only && !container {
                continue;
            }
            let kind = if container { MatchKind::ProviderContainer } else { MatchKind::ProviderItem };
            found.push(Match::new(kind, path_argument(&shown, name, wanted.literal, quote), name.as_str()));
        }
        found
    }

    /// `$env:X/…` in a bare word.
    fn expand(&mut self, word: &str) -> String {
        let Some(rest) = word.strip_prefix('$') else { return word.to_owned() };
        let end = rest.find(|c: char| !(super::place::is_name(c) || c == ':')).unwrap_or(rest.len());
        let (name, tail) = (rest.get(..end).unwrap_or_default(), rest.get(end..).unwrap_or_default());
        let value = match name.split_once(':') {
            Some((drive, name)) if drive.eq_ignore_ascii_case("env") => self.engine.host().environment.get(name),
            Some(_) => None,
            None => {
                let value = self.engine.variable(crate::value::Name::new(name));
                value.filter(|v| !v.is_null()).map(|v| v.invariant_text().to_string())
            }
        };
        value.map_or_else(|| word.to_owned(), |v| format!("{v}{tail}"))
    }

    fn drive_items(&mut self, drive: &str, typed: &str, quote: Option<char>) -> Option<Vec<Match>> {
        let (label, mut all): (&str, Vec<String>) = match drive.to_ascii_lowercase().as_str() {
            "env" => ("Env", self.engine.host().environment.all().into_iter().map(|(n, _)| n).collect()),
            "function" => ("Function", self.session_functions()),
            "variable" => ("Variable", self.variable_names(false)),
            "alias" => {
                let mut all = self.session_aliases();
                all.extend(crate::catalog::aliases().map(|a| a.name.to_owned()));
                ("Alias", all)
            }
            _ => return None,
        };
        let typed = names::Typed::new(typed);
        all.retain(|n| typed.fits(n));
        names::sort_by_name(&mut all, |n| n);
        all.dedup();
        let text = |n: &String| quoting::argument(&format!("{label}:{SEPARATOR}{n}"), quote);
        Some(all.iter().map(|n| Match::new(MatchKind::ProviderItem, text(n), n.as_str())).collect())
    }
}

/// A path as an argument: wildcard characters of the name escaped, quotes where they are needed.
fn path_argument(directory: &str, name: &str, literal: bool, quote: Option<char>) -> String {
    let wild = !literal && name.contains(['[', ']', '*', '?']);
    let name = if wild {
        name.replace('[', "`[").replace(']', "`]").replace('*', "`*").replace('?', "`?")
    } else {
        name.to_owned()
    };
    let path = format!("{directory}{name}");
    match quote {
        None if !wild && !quoting::needs_quotes(&path) => path,
        None | Some('\'') => format!("'{}'", path.replace('\'', "''")),
        Some('"') if wild => format!("\"{}\"", path.replace('"', "`\"").replace('$', "`$")),
        quote => quoting::argument(&path, quote),
    }
}
