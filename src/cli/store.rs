//! `sfbsh store export|import|verify|journal`, and where the store is.

use std::path::{Path, PathBuf};

use super::Arguments;
use crate::catalog::Language;
use crate::catalog::messages::message;
use crate::host::Host;
use crate::store::{Change, JournalFilter, Opener, Store, StoreError, StoreLocation};

/// The location of the store: `-Store`, `$SFBSH_STORE`, else the platform's data directory.
pub(super) fn location(host: &Host, arguments: &Arguments) -> StoreLocation {
    let given = arguments.store.clone().or_else(|| host.environment.get("SFBSH_STORE").filter(|s| !s.is_empty()));
    match given {
        Some(text) => text.parse().unwrap_or_else(|_| StoreLocation::Embedded(PathBuf::from(text))),
        None => StoreLocation::Embedded(data_directory(host).join("sfbsh").join("store")),
    }
}

/// `%LOCALAPPDATA%`, `~/Library/Application Support`, `$XDG_DATA_HOME` or `~/.local/share`.
fn data_directory(host: &Host) -> PathBuf {
    let variable = |name: &str| host.environment.get(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let home = || variable("HOME").or_else(|| variable("USERPROFILE")).unwrap_or_else(|| PathBuf::from("."));
    if cfg!(windows) {
        variable("LOCALAPPDATA").unwrap_or_else(home)
    } else if cfg!(target_os = "macos") {
        home().join("Library").join("Application Support")
    } else {
        variable("XDG_DATA_HOME").unwrap_or_else(|| home().join(".local").join("share"))
    }
}

/// Runs a `store` command; the exit code: 0, 1 where the store or the file fails, 64 for words that are not understood.
pub(super) fn run(host: &Host, language: Language, arguments: &Arguments, words: &[String]) -> u8 {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let location = location(host, arguments);
    let result = match words.as_slice() {
        ["export"] => open(host, &location)
            .and_then(|s| s.export_text())
            .map(|text| host.console.write(&text))
            .map_err(said(language)),
        ["export", file] => export(host, language, &location, file),
        ["import", file] => import(host, language, &location, file),
        ["verify"] => verify(host, language, &location),
        ["journal", options @ ..] => match filter(options) {
            Some(filter) => journal(host, language, &location, &filter),
            None => return usage(host, language),
        },
        _ => return usage(host, language),
    };
    host.console.flush();
    match result {
        Ok(()) => 0,
        Err(problem) => {
            let text = message(language, "store-command-failed", &[("problem", &problem)]);
            host.console.write_error(&format!("{text}\n"));
            1
        }
    }
}

fn usage(host: &Host, language: Language) -> u8 {
    host.console.write_error(&format!("{}\n", message(language, "store-usage", &[])));
    64
}

/// What a store's failure is, and what to do about it.
fn said(language: Language) -> impl Fn(StoreError) -> String {
    move |error| format!("{} {}", error.text(language), error.remedy(language))
}

/// What the system says of a file.
fn of_file(language: Language, id: &str, file: &str, detail: &str) -> String {
    message(language, id, &[("file", file), ("detail", detail)])
}

fn open(host: &Host, location: &StoreLocation) -> Result<Store, StoreError> {
    let now = crate::server::now(host);
    Store::open(location, &Opener::new(host.environment.user(), host.environment.machine(), now))
}

fn export(host: &Host, language: Language, location: &StoreLocation, file: &str) -> Result<(), String> {
    let text = open(host, location).and_then(|s| s.export_text()).map_err(said(language))?;
    host.files
        .write(Path::new(file), text.as_bytes())
        .map_err(|e| of_file(language, "store-file-unwritable", file, &e.to_string()))
}

fn import(host: &Host, language: Language, location: &StoreLocation, file: &str) -> Result<(), String> {
    let bytes = host
        .files
        .read(Path::new(file))
        .map_err(|e| of_file(language, "store-file-unreadable", file, &e.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| of_file(language, "store-file-no-text", file, ""))?;
    let change = Change {
        who: host.environment.user(),
        when: crate::server::now(host),
        command: format!("sfbsh store import {file}"),
    };
    let summary = open(host, location).and_then(|s| s.import_text(&text, &change)).map_err(said(language))?;
    let counts = [
        ("added", summary.added.to_string()),
        ("changed", summary.changed.to_string()),
        ("removed", summary.removed.to_string()),
        ("unchanged", summary.unchanged.to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
    host.console.write(&format!("{}\n", message(language, "store-imported", &counts)));
    Ok(())
}

fn verify(host: &Host, language: Language, location: &StoreLocation) -> Result<(), String> {
    let opener = Opener::new(host.environment.user(), host.environment.machine(), crate::server::now(host));
    let report = Store::verify_at(location, &opener).map_err(said(language))?;
    host.console.write(&format!("{}\n", crate::format::plain_list(&report.rows(language))));
    if report.is_ok() { Ok(()) } else { Err(message(language, "store-damaged-above", &[])) }
}

fn filter(options: &[&str]) -> Option<JournalFilter> {
    let mut filter = JournalFilter::default();
    let mut words = options.iter();
    while let Some(word) = words.next() {
        let value = (*words.next()?).to_owned();
        match word.trim_start_matches('-').to_ascii_lowercase().as_str() {
            "last" => filter.last = Some(value.parse().ok()?),
            "noun" => filter.noun = Some(value),
            "who" => filter.who = Some(value),
            "identity" => filter.identity = Some(value),
            _ => return None,
        }
    }
    Some(filter)
}

/// How many characters of a document the journal shows at a terminal; where it is piped it shows all.
const SHOWN_OF_A_DOCUMENT: usize = 40;

fn shortened(text: String, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some(_) => text.chars().take(limit.saturating_sub(1)).chain(['…']).collect(),
        None => text,
    }
}

fn journal(host: &Host, language: Language, location: &StoreLocation, filter: &JournalFilter) -> Result<(), String> {
    let entries = open(host, location).and_then(|s| s.journal(filter)).map_err(said(language))?;
    let limit = if host.console.interactive() { SHOWN_OF_A_DOCUMENT } else { usize::MAX };
    let text =
        |json: Option<&serde_json::Value>| json.map_or_else(|| "-".to_owned(), |j| shortened(j.to_string(), limit));
    let rows = entries
        .iter()
        .flat_map(|entry| {
            entry.changes.iter().map(move |change| {
                vec![
                    entry.sequence.to_string(),
                    entry.when.strftime("%Y-%m-%d %H:%M:%S").to_string(),
                    entry.who.clone(),
                    format!("{}/{}", change.noun, change.identity),
                    text(change.before.as_ref()),
                    text(change.after.as_ref()),
                    entry.command.clone(),
                ]
            })
        })
        .collect::<Vec<_>>();
    let header = |id: &str| message(language, id, &[]);
    let headers = [
        "#".to_owned(),
        header("store-journal-when"),
        header("store-journal-who"),
        header("store-journal-what"),
        header("store-journal-before"),
        header("store-journal-after"),
        header("store-journal-command"),
    ];
    host.console.write(&crate::format::plain_table(headers, rows));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_document_is_shortened_by_characters() {
        assert_eq!(shortened("{\"Név\":1}".to_owned(), 6), "{\"Név…");
        assert_eq!(shortened("{\"Név\":1}".to_owned(), 9), "{\"Név\":1}");
        assert_eq!(shortened("{}".to_owned(), usize::MAX), "{}");
    }
}
