//! Where a path leads: a file, or an item of one of the shell's other drives.

use std::path::{Path, PathBuf};

use crate::cmdlets::support::variables::passes;
use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::Value;

/// The drives that hold no files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drive {
    Env,
    Variable,
    Function,
    Alias,
}

impl Drive {
    pub(super) const ALL: [Self; 4] = [Self::Alias, Self::Env, Self::Function, Self::Variable];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Env => "Env",
            Self::Variable => "Variable",
            Self::Function => "Function",
            Self::Alias => "Alias",
        }
    }

    /// The name of its provider.
    pub(super) fn provider(self) -> &'static str {
        if self == Self::Env { "Environment" } else { self.name() }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.name().eq_ignore_ascii_case(name) || d.provider().eq_ignore_ascii_case(name))
    }
}

/// A path, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A file or directory, absolute.
    File(PathBuf),
    /// An item of another drive; the drive itself where the name is empty.
    Item(Drive, String),
}

impl Place {
    /// As error messages write it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::File(path) => path.to_string_lossy().into_owned(),
            Self::Item(drive, name) => format!("{}:/{name}", drive.name()),
        }
    }
}

/// The drive that a path begins with and the rest; `None` for a path of the file system.
pub(super) fn qualifier(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.split_once(':')?;
    let plain =
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '*' | '?'));
    (plain && !rest.starts_with(':')).then_some((name, rest))
}

/// The path without the provider's name that `PSPath` begins with.
fn without_provider(text: &str) -> (&str, Option<Drive>) {
    let Some((provider, rest)) = text.split_once("::") else { return (text, None) };
    let provider = provider.rsplit_once('\\').map_or(provider, |(_, name)| name);
    if provider.eq_ignore_ascii_case("FileSystem") {
        return (rest, None);
    }
    match Drive::named(provider) {
        Some(drive) => (rest, Some(drive)),
        None => (text, None),
    }
}

/// Reads a path; a drive that is not there is the error.
pub(super) fn read(cx: &Cx<'_>, text: &str) -> std::result::Result<Place, ErrorRecord> {
    let (text, drive) = without_provider(text);
    if let Some(drive) = drive {
        return Ok(Place::Item(drive, text.to_owned()));
    }
    let Some((name, rest)) = qualifier(text) else { return Ok(Place::File(cx.engine.resolve_path(text))) };
    let item = rest.trim_start_matches(['/', '\\']);
    if let Some(drive) = Drive::named(name) {
        return Ok(Place::Item(drive, item.to_owned()));
    }
    if name.eq_ignore_ascii_case("temp") {
        let root = cx.engine.host().files.temp_directory();
        return Ok(Place::File(cx.engine.resolve_path(&root.join(item).to_string_lossy())));
    }
    if cx.engine.on_user_drive(text).is_some() {
        return Ok(Place::File(cx.engine.resolve_path(text)));
    }
    // Windows paths mean the drives that are there; elsewhere there are none.
    let full = PathBuf::from(text);
    if full.is_absolute() {
        return Ok(Place::File(cx.engine.resolve_path(text)));
    }
    Err(drive_not_found(name))
}

/// `DriveNotFound`.
pub(super) fn drive_not_found(name: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.DriveNotFoundException",
        format!("Cannot find drive. A drive with the name '{name}' does not exist."),
        "DriveNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(name),
    )
}

/// The same where drives are listed by name.
pub(super) fn no_matching_drive(name: &str) -> ErrorRecord {
    let record = drive_not_found(name);
    let (category, target) = (record.category.get(), record.target.borrow().clone());
    ErrorRecord::new(record.exception, "GetLocationNoMatchingDrive", category, target)
}

/// `PathNotFound`.
pub(super) fn path_not_found(shown: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.ItemNotFoundException",
        format!("Cannot find path '{shown}' because it does not exist."),
        "PathNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(shown),
    )
}

/// What is there under a place.
pub(super) fn exists(cx: &mut Cx<'_>, place: &Place) -> bool {
    match place {
        Place::File(path) => cx.host().files.info(path).is_ok(),
        Place::Item(_, name) if name.is_empty() => true,
        Place::Item(drive, name) => super::drives::exists(cx, *drive, name),
    }
}

/// Names of a directory as listings order them: without regard to case.
pub(super) fn sorted_names(cx: &Cx<'_>, directory: &Path) -> Vec<String> {
    let mut names = cx.engine.host().files.list(directory).unwrap_or_default();
    names.sort_by_cached_key(|n| (n.to_lowercase(), n.clone()));
    names
}

/// Hidden by the rule of the file systems that have no mark for it.
pub(super) fn is_hidden(name: &str) -> bool {
    name.len() > 1 && name.starts_with('.') && name != ".."
}

/// The paths that a pattern matches, part by part.
fn glob(cx: &Cx<'_>, pattern: &Path) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::new()];
    for part in pattern.components() {
        let text = part.as_os_str().to_string_lossy();
        if !matches!(part, std::path::Component::Normal(_)) || !WildcardPattern::has_wildcards(&text) {
            let plain = WildcardPattern::unescape(&text);
            for path in &mut found {
                path.push(&plain);
            }
            continue;
        }
        let Ok(wanted) = WildcardPattern::new(&text) else { return Vec::new() };
        let hidden = cx.switch("Force") || text.starts_with('.');
        found = found
            .iter()
            .flat_map(|parent| {
                let names = sorted_names(cx, parent);
                names.into_iter().filter(|n| (hidden || !is_hidden(n)) && wanted.is_match(n)).map(|n| parent.join(n))
            })
            .collect();
    }
    let files = &cx.engine.host().files;
    found.retain(|p| files.info(p).is_ok());
    found
}

/// One place, or those that wildcards match; none where nothing matches them.
pub(super) fn expand(cx: &mut Cx<'_>, text: &str, literal: bool) -> std::result::Result<Vec<Place>, ErrorRecord> {
    let place = read(cx, text)?;
    if literal || !WildcardPattern::has_wildcards(text) {
        return Ok(vec![match place {
            Place::File(path) if !literal && text.contains('`') => {
                Place::File(PathBuf::from(WildcardPattern::unescape(&path.to_string_lossy())))
            }
            other => other,
        }]);
    }
    Ok(match place {
        Place::File(path) => glob(cx, &path).into_iter().map(Place::File).collect(),
        Place::Item(drive, name) => {
            super::drives::names(cx, drive, &name).into_iter().map(|n| Place::Item(drive, n)).collect()
        }
    })
}

/// The paths that a cmdlet was given, and whether they are literal.
pub(super) fn given(cx: &Cx<'_>) -> (Vec<crate::value::Str>, bool) {
    let literal = cx.strings("LiteralPath");
    if literal.is_empty() { (cx.strings("Path"), false) } else { (literal, true) }
}

/// The places that `-Path` or `-LiteralPath` mean, by `-Filter`, `-Include` and `-Exclude`; what is not there is an error.
pub(super) fn targets(cx: &mut Cx<'_>) -> Result<Vec<Place>> {
    let (paths, literal) = given(cx);
    let mut all = Vec::new();
    for text in paths {
        all.extend(existing(cx, &text, literal)?);
    }
    Ok(all)
}

/// The same for one path.
pub(super) fn existing(cx: &mut Cx<'_>, text: &str, literal: bool) -> Result<Vec<Place>> {
    let found = match expand(cx, text, literal) {
        Ok(found) => found,
        Err(record) => return cx.write_error(record).map(|()| Vec::new()),
    };
    let mut kept = Vec::new();
    for place in found {
        if !exists(cx, &place) {
            cx.write_error(path_not_found(&place.shown()))?;
        } else if selected(cx, &place) {
            kept.push(place);
        }
    }
    Ok(kept)
}

/// Whether `-Filter`, `-Include` and `-Exclude` let a place pass.
pub(super) fn selected(cx: &Cx<'_>, place: &Place) -> bool {
    let name = match place {
        Place::File(path) => name_of(path),
        Place::Item(_, name) => name.clone(),
    };
    passes(cx, &name) && filter(cx).is_none_or(|f| f.is_match(&name))
}

/// `-Filter` as a pattern: the file system knows `*` and `?` only, and `*.*` means every name.
pub(super) fn filter(cx: &Cx<'_>) -> Option<WildcardPattern> {
    let text = cx.str("Filter")?;
    if text.as_str() == "*.*" || text.is_empty() {
        return None;
    }
    WildcardPattern::new(&text.replace('[', "`[")).ok()
}

/// The last part of a path.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.to_string_lossy().into_owned(), |n| n.to_string_lossy().into_owned())
}
