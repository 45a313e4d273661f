//! The message files against each other, against the source and against the cmdlets.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;
use sfbsh::catalog::messages::{check_messages, message_in};
use sfbsh::catalog::{Language, cmdlet_names, common_parameters, signature};

/// By id or `id.attribute`, the text as it stands in the file.
type Messages = BTreeMap<String, String>;

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/messages").join(language.code())
}

/// The messages of each file of a language.
fn messages(language: Language) -> BTreeMap<String, Messages> {
    let start = Regex::new(r"^(?:([A-Za-z][\w-]*)|    \.([A-Za-z][\w-]*)) =(.*)$").expect("a pattern");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder(language)).expect("a folder") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let (mut found, mut message, mut key) = (Messages::new(), String::new(), String::new());
        for line in fs::read_to_string(&path).expect("text").lines().filter(|l| !l.starts_with('#')) {
            if let Some(parts) = start.captures(line) {
                match parts.get(1) {
                    Some(id) => key = id.as_str().to_owned(),
                    None => key = format!("{message}.{}", &parts[2]),
                }
                if parts.get(1).is_some() {
                    message.clone_from(&key);
                }
                assert!(found.insert(key.clone(), parts[3].to_owned()).is_none(), "{}: {key} twice", path.display());
            } else if let Some(text) = found.get_mut(&key) {
                text.push_str(line);
                text.push('\n');
            }
        }
        files.insert(stem, found);
    }
    files
}

static ARGUMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{\s*\$([A-Za-z][\w-]*)").expect("a pattern"));

fn arguments(text: &str) -> BTreeSet<String> {
    ARGUMENT.captures_iter(text).map(|c| c[1].to_owned()).collect()
}

#[test]
fn every_language_has_the_messages_of_english_with_their_arguments() {
    assert_eq!(check_messages().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let own = messages(language);
        for stem in english.keys().chain(own.keys()) {
            let (Some(theirs), Some(ours)) = (english.get(stem), own.get(stem)) else {
                wrong.push(format!("{stem}.ftl is not in {language:?} and English alike"));
                continue;
            };
            for id in theirs.keys().chain(ours.keys()) {
                match (theirs.get(id), ours.get(id)) {
                    (Some(a), Some(b)) if arguments(a) == arguments(b) => {}
                    (Some(_), Some(_)) => wrong.push(format!("{language:?}: {id} has other arguments")),
                    (Some(_), None) => wrong.push(format!("{language:?}: {id} is missing")),
                    _ => wrong.push(format!("{language:?}: {id} is not in English")),
                }
                if !(id == stem || id.starts_with(&format!("{stem}-"))) {
                    wrong.push(format!("{language:?}: {id} does not belong in {stem}.ftl"));
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_russian_or_chinese_is_written_so() {
    let same_everywhere = ["store-command-failed"];
    let mut wrong = Vec::new();
    for (language, script) in [(Language::Russian, r"\p{Cyrillic}"), (Language::Chinese, r"\p{Han}")] {
        let script = Regex::new(script).expect("a pattern");
        for (id, text) in messages(language).into_values().flatten() {
            if !script.is_match(&text) && !same_everywhere.contains(&id.as_str()) {
                wrong.push(format!("{language:?}: {id} is not translated"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_that_the_source_names_exists() {
    let files = messages(Language::English);
    let stems: Vec<&str> = files.keys().map(String::as_str).collect();
    let named = Regex::new(&format!(r#""((?:{})-[A-Za-z][\w-]*(?:\.[a-z]+)?)""#, stems.join("|"))).expect("a pattern");
    let ids: BTreeSet<&String> = files.values().flat_map(Messages::keys).collect();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let (mut count, mut wrong) = (0, Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for found in named.captures_iter(&fs::read_to_string(&path).expect("text")) {
                count += 1;
                if !ids.contains(&found[1].to_owned()) {
                    wrong.push(format!("{}: {}", path.display(), &found[1]));
                }
            }
        }
    }
    assert!(count > 30, "only {count} messages were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_emulators_cmdlets_have_help_in_every_language() {
    let examples: BTreeMap<&str, usize> = sfbsh::server::all()
        .map(|def| (def.name, def.examples.len()))
        .chain(sfbsh::server::declared_examples().iter().map(|(name, examples)| (*name, examples.len())))
        .collect();
    let common: Vec<&str> = common_parameters().iter().map(|p| p.name.as_ref()).collect();
    let (mut count, mut wrong) = (0, Vec::new());
    for name in cmdlet_names() {
        let Some(signature) = signature(name) else { continue };
        if signature.module != "Sfbsh" && !name.ends_with("-CsImConfiguration") {
            continue;
        }
        count += 1;
        let help = format!("help-{name}");
        let mut parts = vec![help.clone(), format!("{help}.description")];
        parts.extend((1..=examples.get(name).copied().unwrap_or(0)).map(|n| format!("{help}.example-{n}")));
        for language in Language::ALL {
            let has = |id: &str| message_in(language, id, &[]).is_some();
            wrong.extend(parts.iter().filter(|id| !has(id)).map(|id| format!("{language:?}: {id}")));
            let shared = if signature.supports_should_process { &["WhatIf", "Confirm"][..] } else { &[] };
            let own = signature.parameters.iter().map(|p| p.name.as_ref()).filter(|p| !common.contains(p));
            for parameter in own.chain(shared.iter().copied()) {
                if !has(&format!("{help}.param-{parameter}")) && !has(&format!("help-parameter-{parameter}")) {
                    wrong.push(format!("{language:?}: {help}.param-{parameter}"));
                }
            }
        }
    }
    assert!(count >= 9, "only {count} cmdlets were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
