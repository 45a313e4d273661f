//! `sfbsh store export|import|verify|journal`, and where the store is.

use std::path::{Path, PathBuf};

use super::Arguments;
use crate::host::Host;
use crate::store::{Change, JournalFilter, Opener, Store, StoreError, StoreLocation};

const USAGE: &str = "\
sfbsh store export [FILE]          writes the configuration as JSON, to FILE or standard output
sfbsh store import FILE            replaces the configuration by that of an export, in one transaction
sfbsh store verify                 reads everything and reports what is damaged
sfbsh store journal [--last N] [--noun NOUN] [--who USER]
                                   who changed what, when, with which command
The store is the one that -Store PATH or $SFBSH_STORE names, else the platform's own place.
";

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
pub(super) fn run(host: &Host, arguments: &Arguments, words: &[String]) -> u8 {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let location = location(host, arguments);
    let result = match words.as_slice() {
        ["export"] => {
            open(host, &location).and_then(|s| s.export_text()).map(|text| host.console.write(&text)).map_err(said)
        }
        ["export", file] => export(host, &location, file),
        ["import", file] => import(host, &location, file),
        ["verify"] => verify(host, &location),
        ["journal", options @ ..] => match filter(options) {
            Some(filter) => journal(host, &location, &filter),
            None => return usage(host),
        },
        _ => return usage(host),
    };
    host.console.flush();
    match result {
        Ok(()) => 0,
        Err(message) => {
            host.console.write_error(&format!("sfbsh store: {message}\n"));
            1
        }
    }
}

fn usage(host: &Host) -> u8 {
    host.console.write_error(USAGE);
    64
}

fn said(error: StoreError) -> String {
    format!("{error} {}", error.remedy())
}

fn open(host: &Host, location: &StoreLocation) -> Result<Store, StoreError> {
    let now = crate::server::now(host);
    Store::open(location, &Opener::new(host.environment.user(), host.environment.machine(), now))
}

fn export(host: &Host, location: &StoreLocation, file: &str) -> Result<(), String> {
    let text = open(host, location).and_then(|s| s.export_text()).map_err(said)?;
    host.files.write(Path::new(file), text.as_bytes()).map_err(|e| format!("'{file}' cannot be written: {e}."))
}

fn import(host: &Host, location: &StoreLocation, file: &str) -> Result<(), String> {
    let bytes = host.files.read(Path::new(file)).map_err(|e| format!("'{file}' cannot be read: {e}."))?;
    let text = String::from_utf8(bytes).map_err(|_| format!("'{file}' is not UTF-8 text."))?;
    let change = Change {
        who: host.environment.user(),
        when: crate::server::now(host),
        command: format!("sfbsh store import {file}"),
    };
    let summary = open(host, location).and_then(|s| s.import_text(&text, &change)).map_err(said)?;
    host.console.write(&format!(
        "Imported: {} added, {} changed, {} removed, {} unchanged.\n",
        summary.added, summary.changed, summary.removed, summary.unchanged
    ));
    Ok(())
}

fn verify(host: &Host, location: &StoreLocation) -> Result<(), String> {
    let opener = Opener::new(host.environment.user(), host.environment.machine(), crate::server::now(host));
    let report = Store::verify_at(location, &opener).map_err(said)?;
    host.console.write(&format!("{report}\n"));
    if report.is_ok() { Ok(()) } else { Err("the store is damaged; see above.".to_owned()) }
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

fn journal(host: &Host, location: &StoreLocation, filter: &JournalFilter) -> Result<(), String> {
    let entries = open(host, location).and_then(|s| s.journal(filter)).map_err(said)?;
    let text = |json: Option<&serde_json::Value>| json.map_or_else(|| "-".to_owned(), ToString::to_string);
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
    let headers = ["#", "When (UTC)", "Who", "What", "Before", "After", "Command"].map(str::to_owned);
    host.console.write(&crate::format::plain_table(headers, rows));
    Ok(())
}
