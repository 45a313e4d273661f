//! Finding the files of modules.

use std::path::{Path, PathBuf};

use super::version_parts;
use crate::engine::Engine;

const EXTENSIONS: [&str; 3] = ["psd1", "psm1", "ps1"];

fn is_file(engine: &Engine, path: &Path) -> bool {
    engine.host().files.info(path).is_ok_and(|i| !i.directory)
}

fn is_folder(engine: &Engine, path: &Path) -> bool {
    engine.host().files.info(path).is_ok_and(|i| i.directory)
}

/// The module of a folder: by its name, or in the newest of its version folders.
fn in_folder(engine: &Engine, folder: &Path, name: &str) -> Option<PathBuf> {
    let direct =
        |folder: &Path| EXTENSIONS.iter().map(|e| folder.join(format!("{name}.{e}"))).find(|p| is_file(engine, p));
    if let Some(found) = direct(folder) {
        return Some(found);
    }
    let mut versions: Vec<String> = engine.host().files.list(folder).ok()?;
    versions
        .retain(|v| v.contains('.') && v.split('.').all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit())));
    versions.sort_by_key(|v| std::cmp::Reverse(version_parts(v)));
    versions.iter().find_map(|v| direct(&folder.join(v)))
}

/// The file that a path names, with or without extension, or that a folder holds; relative to a folder where one is given.
pub(super) fn at_path(engine: &Engine, full: &Path) -> Option<PathBuf> {
    if is_file(engine, full) {
        return Some(full.to_owned());
    }
    let leaf = full.file_name()?.to_string_lossy().into_owned();
    if is_folder(engine, full)
        && let Some(found) = in_folder(engine, full, &leaf)
    {
        return Some(found);
    }
    let with = |e: &&str| full.with_file_name(format!("{leaf}.{e}"));
    EXTENSIONS.iter().map(with).find(|p| is_file(engine, p))
}

/// The file of a module: named by path, by folder, or found on `PSModulePath`.
pub(crate) fn locate(engine: &Engine, name: &str) -> Option<PathBuf> {
    let has_extension = [".psd1", ".psm1", ".ps1", ".dll"].iter().any(|e| name.to_ascii_lowercase().ends_with(e));
    if name.contains(['/', '\\'])
        || name.starts_with('.')
        || has_extension && is_file(engine, &engine.resolve_path(name))
    {
        return at_path(engine, &engine.resolve_path(name));
    }
    roots(engine).find_map(|root| in_folder(engine, &root.join(name), name))
}

fn roots(engine: &Engine) -> impl Iterator<Item = PathBuf> + use<> {
    let search = engine.host().environment.get("PSModulePath").unwrap_or_default();
    std::env::split_paths(&search).filter(|p| !p.as_os_str().is_empty()).collect::<Vec<_>>().into_iter()
}

/// All modules on `PSModulePath`: name and file, folder by folder.
pub(crate) fn locate_all(engine: &Engine) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for root in roots(engine) {
        let mut names = engine.host().files.list(&root).unwrap_or_default();
        names.sort_by_key(|n| n.to_ascii_lowercase());
        for name in names {
            if let Some(file) = in_folder(engine, &root.join(&name), &name) {
                found.push((name, file));
            }
        }
    }
    found
}
