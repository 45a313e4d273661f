//! Keys in `@{`: of calculated properties, of splatted parameters, of objects that a hashtable is cast to.

use super::infer::Known;
use super::scan::{LevelKind, Mode};
use super::{Cx, Match, MatchKind, names};

impl Cx<'_> {
    /// Keys that begin with what was typed and are not there yet.
    pub(super) fn hash_keys(&mut self, word: &str) -> Vec<Match> {
        let scan = self.scan.clone();
        let Some(hash) = scan.levels.iter().rposition(|l| l.kind == LevelKind::Hash) else { return Vec::new() };
        let used = scan.levels.get(hash).map(|l| l.keys.clone()).unwrap_or_default();
        let Some((open, parent)) =
            scan.levels.get(hash).map(|l| l.open).zip(hash.checked_sub(1).and_then(|i| scan.levels.get(i)))
        else {
            return Vec::new();
        };
        let (kind, candidates) = match parent.mode {
            Mode::Command => (MatchKind::Property, self.calculated_keys()),
            _ if self.slice(parent.stage, open).trim_end().ends_with(']') => {
                let head = self.slice(parent.stage, open).trim_end().to_owned();
                (MatchKind::Property, self.cast_keys(&head))
            }
            _ => match parent.target {
                Some((from, to)) => {
                    let variable = self.slice(from, to).trim().trim_start_matches('$').to_owned();
                    (MatchKind::ParameterName, self.splatted_parameters(&variable))
                }
                None => (MatchKind::Property, Vec::new()),
            },
        };
        let fits =
            candidates.iter().filter(|n| names::begins(n, word) && !used.iter().any(|u| u.eq_ignore_ascii_case(n)));
        fits.map(|n| Match::plain(kind, n)).collect()
    }

    /// The keys that the command around the hashtable knows.
    fn calculated_keys(&mut self) -> Vec<String> {
        let scan = self.scan.clone();
        let Some(command) = scan.levels.iter().rev().find(|l| l.mode == Mode::Command) else { return Vec::new() };
        let Some(name) = command.words.first().map(|w| self.slice(w.start, w.end).to_owned()) else {
            return Vec::new();
        };
        let keys: &[&str] = match self.command_name(&name).to_ascii_lowercase().as_str() {
            "select-object" => &["Name", "Expression"],
            "sort-object" => &["Expression", "Ascending", "Descending"],
            "group-object" | "compare-object" => &["Expression"],
            "format-table" => &["Expression", "FormatString", "Label", "Width", "Alignment"],
            "format-list" => &["Expression", "FormatString", "Label"],
            "format-wide" | "format-custom" => &["Expression", "FormatString"],
            "get-winevent" => &[
                "LogName",
                "ProviderName",
                "Path",
                "Keywords",
                "ID",
                "Level",
                "StartTime",
                "EndTime",
                "UserID",
                "Data",
            ],
            _ => &[],
        };
        keys.iter().map(|k| (*k).to_owned()).collect()
    }

    fn cast_keys(&mut self, head: &str) -> Vec<String> {
        let Some(name) = head.strip_suffix(']').and_then(|h| h.rsplit_once('[')).map(|(_, n)| n.to_owned()) else {
            return Vec::new();
        };
        if self.input.type_named(&name).is_some() {
            let own = self.class_members(&name, false);
            return own.into_iter().filter(|m| !m.method).map(|m| m.name).collect();
        }
        if ["pscustomobject", "ordered", "hashtable", "psobject"].iter().any(|n| n.eq_ignore_ascii_case(&name)) {
            return Vec::new();
        }
        self.property_names(&[Known::Net(name)])
    }

    /// Parameters of the command that a variable is splatted on.
    fn splatted_parameters(&mut self, variable: &str) -> Vec<String> {
        let input = self.input.clone();
        let Some((_, command)) = input.splats.iter().find(|(v, _)| v.eq_ignore_ascii_case(variable)) else {
            return Vec::new();
        };
        let name = self.command_name(command);
        let Some(target) = self.target(&name) else { return Vec::new() };
        target.signature.all_parameters().map(|p| p.name.to_string()).collect()
    }
}
