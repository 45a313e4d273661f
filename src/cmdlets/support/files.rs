//! Files as cmdlets outside `management` read them.

use std::path::PathBuf;

use crate::engine::Engine;
use crate::text::WildcardPattern;

/// The files that a path means: the path itself, or what its wildcards match in the last part, sorted.
pub(crate) fn matching(engine: &Engine, path: &str, literal: bool) -> Vec<PathBuf> {
    let full = engine.resolve_path(path);
    let Some(name) = full.file_name().map(|n| n.to_string_lossy().into_owned()) else { return vec![full] };
    if literal || !WildcardPattern::has_wildcards(&name) {
        return vec![full];
    }
    let Ok(pattern) = WildcardPattern::new(&name) else { return vec![full] };
    let Some(parent) = full.parent() else { return vec![full] };
    let mut names = engine.host().files.list(parent).unwrap_or_default();
    names.retain(|n| pattern.is_match(n));
    names.sort();
    names
        .into_iter()
        .map(|n| parent.join(n))
        .filter(|p| engine.host().files.info(p).is_ok_and(|i| !i.directory))
        .collect()
}
