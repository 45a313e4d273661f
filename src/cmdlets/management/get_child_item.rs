//! `Get-ChildItem`.

use std::path::{Path, PathBuf};

use super::item;
use super::place::{self, Place};
use crate::cmdlets::support::variables::passes;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::host::FileInfo;
use crate::text::WildcardPattern;
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-ChildItem",
    make: || Box::new(GetChildItem),
    examples: &[
        Example {
            title: "List names, directories first.",
            code: "$null = New-Item logs -ItemType Directory -Force; Set-Content logs/a.log 'x'; Get-ChildItem logs -Name",
            output: Some("a.log"),
        },
        Example {
            title: "List some environment variables.",
            code: "$env:ZZ_SITE = 'Oslo'; (Get-ChildItem Env:ZZ_*).Value",
            output: Some("Oslo"),
        },
    ],
};

struct GetChildItem;

/// A walk over directories.
struct Walk {
    filter: Option<WildcardPattern>,
    /// A pattern that the path itself ended with, when it is looked for in all directories.
    leaf: Option<WildcardPattern>,
    recurse: bool,
    depth: Option<i64>,
    /// With `-Include` and `-Exclude` the walk goes depth first.
    selective: bool,
    names: bool,
}

impl Cmdlet for GetChildItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (mut paths, literal) = place::given(cx);
        if paths.is_empty() {
            paths.push(Str::from("."));
        }
        for text in paths {
            list(cx, &text, literal)?;
        }
        Ok(())
    }
}

fn list(cx: &mut Cx<'_>, text: &str, literal: bool) -> Result {
    let depth = cx.int("Depth");
    let selective = cx.has("Include") || cx.has("Exclude");
    let mut walk = Walk {
        filter: place::filter(cx),
        leaf: None,
        recurse: cx.switch("Recurse") || depth.is_some(),
        depth,
        selective,
        names: cx.switch("Name"),
    };
    let wild = !literal && WildcardPattern::has_wildcards(text);
    if walk.recurse
        && let Some(root) = pattern_root(cx, &mut walk, text, wild)
    {
        return walk.directory(cx, &root, &root, 0);
    }
    let found = match place::expand(cx, text, literal) {
        Ok(found) => found,
        Err(record) => return cx.write_error(record),
    };
    for place in found {
        if !place::exists(cx, &place) {
            cx.write_error(place::path_not_found(&place.shown()))?;
            continue;
        }
        match place {
            Place::File(path) => {
                let Ok(info) = cx.host().files.info(&path) else { continue };
                let root = path.parent().unwrap_or(&path).to_path_buf();
                if !info.directory {
                    if walk.wanted(cx, &place::name_of(&path), &info) {
                        walk.emit(cx, &root, &path, info)?;
                    }
                } else if wild && !walk.recurse {
                    if walk.wanted(cx, &place::name_of(&path), &info) {
                        walk.emit(cx, &root, &path, info)?;
                    }
                } else if walk.recurse || !cx.has("Include") {
                    walk.directory(cx, &path, &path, 0)?;
                }
            }
            Place::Item(drive, name) => {
                let names = if name.is_empty() { super::drives::names(cx, drive, "*") } else { vec![name] };
                for name in names.into_iter().filter(|n| passes(cx, n)).collect::<Vec<_>>() {
                    if walk.names {
                        cx.write(Value::from(name))?;
                    } else {
                        item::emit(cx, &Place::Item(drive, name))?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// `dir a/*.log -Recurse` and `dir x.log -Recurse` look for the last part in all directories under the rest.
fn pattern_root(cx: &mut Cx<'_>, walk: &mut Walk, text: &str, wild: bool) -> Option<PathBuf> {
    let Ok(Place::File(path)) = place::read(cx, text) else { return None };
    let is_directory = cx.host().files.info(&path).is_ok_and(|i| i.directory);
    let parent = path.parent()?;
    if is_directory || WildcardPattern::has_wildcards(&parent.to_string_lossy()) {
        return None;
    }
    let leaf = place::name_of(&path);
    if !wild && !cx.host().files.info(parent).is_ok_and(|i| i.directory) {
        return None;
    }
    if leaf != "*" {
        if walk.selective && cx.has("Include") {
            return None;
        }
        if !wild && cx.host().files.info(&path).is_err() && walk.depth.is_none() && !deep_match(cx, parent, &leaf) {
            return None;
        }
        walk.leaf = WildcardPattern::new(&leaf).ok();
        walk.selective = true;
    }
    Some(parent.to_path_buf())
}

/// Whether any directory under a root has an item of that name.
fn deep_match(cx: &Cx<'_>, root: &Path, name: &str) -> bool {
    let files = cx.host().files;
    let mut open = vec![root.to_path_buf()];
    while let Some(directory) = open.pop() {
        for child in files.list(&directory).unwrap_or_default() {
            if child.eq_ignore_ascii_case(name) {
                return true;
            }
            let path = directory.join(&child);
            if files.info(&path).is_ok_and(|i| i.directory && !i.link) {
                open.push(path);
            }
        }
    }
    false
}

impl Walk {
    fn directory(&self, cx: &mut Cx<'_>, root: &Path, directory: &Path, level: i64) -> Result {
        let files = cx.host().files;
        if let Err(error) = files.list(directory) {
            return cx.write_error(super::failure::of(&error, directory, "DirUnauthorizedAccessError", "DirIOError"));
        }
        let hidden = cx.switch("Force") || cx.switch("Hidden");
        let all: Vec<(String, PathBuf, FileInfo)> = place::sorted_names(cx, directory)
            .into_iter()
            .filter(|name| hidden || !place::is_hidden(name))
            .filter_map(|name| {
                let path = directory.join(&name);
                let info = files.info(&path).ok()?;
                Some((name, path, info))
            })
            .collect();
        let (directories, plain): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, _, info)| info.directory);
        let deeper = self.recurse && self.depth.is_none_or(|d| level < d);
        for (name, path, info) in directories.iter().chain(&plain) {
            if self.wanted(cx, name, info) {
                self.emit(cx, root, path, info.clone())?;
            }
            if self.selective && deeper && info.directory && self.enters(cx, info) {
                self.directory(cx, root, path, level + 1)?;
            }
        }
        if !self.selective && deeper {
            for (_, path, info) in &directories {
                if self.enters(cx, info) {
                    self.directory(cx, root, path, level + 1)?;
                }
            }
        }
        Ok(())
    }

    fn enters(&self, cx: &Cx<'_>, info: &FileInfo) -> bool {
        !info.link || cx.switch("FollowSymlink")
    }

    fn wanted(&self, cx: &Cx<'_>, name: &str, info: &FileInfo) -> bool {
        let (file, directory) = (cx.switch("File"), cx.switch("Directory"));
        // Both together mean neither.
        let kind = match (file, directory) {
            (true, false) => !info.directory,
            (false, true) => info.directory,
            (true, true) => false,
            (false, false) => true,
        };
        kind && (!cx.switch("Hidden") || place::is_hidden(name))
            && (!cx.switch("ReadOnly") || info.read_only)
            && !cx.switch("System")
            && self.filter.as_ref().is_none_or(|f| f.is_match(name))
            && self.leaf.as_ref().is_none_or(|f| f.is_match(name))
            && passes(cx, name)
    }

    fn emit(&self, cx: &mut Cx<'_>, root: &Path, path: &Path, info: FileInfo) -> Result {
        let value = if self.names {
            let relative = path.strip_prefix(root).unwrap_or(path);
            Value::from(relative.to_string_lossy().into_owned())
        } else {
            item::file(cx.engine, path, info)
        };
        cx.write(value)
    }
}
