//! Packs `grammar/` into a few embedded texts with sorted indexes, so that nothing is read or decoded at start-up.

#![expect(clippy::disallowed_methods, reason = "a build script has no host to go through")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// One entry of a packed text: the name it is looked up by, and its text.
struct Item {
    name: String,
    text: String,
    file: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=grammar");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let grammar = Path::new("grammar");
    let mut code = String::new();
    let mut cmdlets = blocks(&files(&grammar.join("cmdlets"), "sig")?)?;
    cmdlets.sort_by_key(|item| item.name.to_ascii_lowercase());
    restrictions(&mut code, &cmdlets)?;
    pack(&out, &mut code, "CMDLETS", cmdlets)?;
    pack(&out, &mut code, "COMMON", blocks(&[grammar.join("common.sig")])?)?;
    pack(&out, &mut code, "VIEWS", keyed(&files(&grammar.join("views"), "json")?, "types")?)?;
    pack(&out, &mut code, "TYPEDATA", keyed(&files(&grammar.join("typedata"), "json")?, "type")?)?;
    pack(&out, &mut code, "NOUNS", whole(&files(&grammar.join("nouns"), "json")?)?)?;
    pack(&out, &mut code, "MESSAGES", messages(&grammar.join("messages"))?)?;
    let dotnet = grammar.join("dotnet");
    pack(&out, &mut code, "DOTNET", whole(&files(&dotnet.join("types"), "txt")?)?)?;
    pack(&out, &mut code, "ENUMS", lines(&dotnet.join("enums.txt"))?)?;
    pack(&out, &mut code, "ACCELERATORS", lines(&dotnet.join("accelerators.txt"))?)?;
    pack(&out, &mut code, "ALIASES", lines(&grammar.join("aliases.txt"))?)?;
    fs::write(out.join("catalog_tables.rs"), code)?;
    Ok(())
}

/// Every file under `folder` with the extension, sorted by path.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|ext| ext == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Signature files: a block begins at each `cmdlet` line.
fn blocks(paths: &[PathBuf]) -> Result<Vec<Item>, Box<dyn Error>> {
    let mut items: Vec<Item> = Vec::new();
    for path in paths {
        let file = shown(path);
        let mut inside = false;
        for line in fs::read_to_string(path)?.lines().filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix("cmdlet ") {
                items.push(Item { name: name.trim().to_owned(), text: String::new(), file: file.clone() });
                inside = true;
            }
            if let (true, Some(item)) = (inside, items.last_mut()) {
                item.text.push_str(line);
                item.text.push('\n');
            }
        }
    }
    Ok(items)
}

/// The cmdlets that some product or build does not have, by their number: so that listing them decodes no signature.
fn restrictions(code: &mut String, cmdlets: &[Item]) -> Result<(), Box<dyn Error>> {
    code.push_str("pub(in crate::catalog) static RESTRICTIONS: &[(u16, &str, &str)] = &[\n");
    for (index, item) in cmdlets.iter().enumerate() {
        let fact = |word: &str| item.text.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_default().trim();
        let (products, since) = (fact("products "), fact("since "));
        if !products.is_empty() || !since.is_empty() {
            writeln!(code, "    ({}, {products:?}, {since:?}),", u16::try_from(index)?)?;
        }
    }
    code.push_str("];\n");
    Ok(())
}

/// JSON files with a list of objects: under each name in the object's `key` (a string or several) the list of its
/// objects, in the order of the files.
fn keyed(paths: &[PathBuf], key: &str) -> Result<Vec<Item>, Box<dyn Error>> {
    let mut items: Vec<Item> = Vec::new();
    for path in paths {
        let file = shown(path);
        let wrong = |what: &str| format!("{file}: {what}");
        let json: Value =
            serde_json::from_str(&fs::read_to_string(path)?).map_err(|error| wrong(&error.to_string()))?;
        for object in json.as_array().ok_or_else(|| wrong("not a list"))? {
            let names = match &object[key] {
                Value::String(name) => vec![name.as_str()],
                Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
                _ => return Err(wrong(&format!("an object without '{key}'")).into()),
            };
            for name in names {
                match items.iter_mut().find(|item| item.name.eq_ignore_ascii_case(name)) {
                    Some(item) => {
                        item.text.pop();
                        write!(item.text, ",{object}]")?;
                    }
                    None => items.push(Item { name: name.to_owned(), text: format!("[{object}]"), file: file.clone() }),
                }
            }
        }
    }
    Ok(items)
}

/// One item per file, under the file's name without its extension.
fn whole(paths: &[PathBuf]) -> Result<Vec<Item>, Box<dyn Error>> {
    let item = |path: &PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Item { name, text: fs::read_to_string(path)?, file: shown(path) })
    };
    paths.iter().map(item).collect()
}

/// Fluent files, under `language/file`.
fn messages(folder: &Path) -> Result<Vec<Item>, Box<dyn Error>> {
    let mut items = whole(&files(folder, "ftl")?)?;
    for item in &mut items {
        let language = Path::new(&item.file).parent().and_then(Path::file_name).unwrap_or_default();
        item.name = format!("{}/{}", language.to_string_lossy(), item.name);
    }
    Ok(items)
}

/// Line files: the first word is the name, the rest the text; `#` begins a comment line.
fn lines(path: &Path) -> Result<Vec<Item>, Box<dyn Error>> {
    let file = shown(path);
    let text = fs::read_to_string(path)?;
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    Ok(rows
        .filter_map(|line| line.split_once(' '))
        .map(|(name, rest)| Item { name: name.to_owned(), text: rest.trim().to_owned(), file: file.clone() })
        .collect())
}

/// Writes the joined text of the items and appends the table that finds them to `code`.
fn pack(out: &Path, code: &mut String, table: &str, mut items: Vec<Item>) -> Result<(), Box<dyn Error>> {
    items.sort_by_key(|item| item.name.to_ascii_lowercase());
    if let Some(pair) = items.windows(2).find(|pair| pair[0].name.eq_ignore_ascii_case(&pair[1].name)) {
        return Err(format!("{} declares '{}' again ({})", pair[1].file, pair[1].name, pair[0].file).into());
    }
    let mut text = String::new();
    let mut entries = String::new();
    for item in &items {
        let start = text.len();
        text.push_str(&item.text);
        let (name, file) = (&item.name, &item.file);
        writeln!(entries, "    Entry {{ name: {name:?}, start: {start}, end: {}, file: {file:?} }},", text.len())?;
    }
    let file = format!("{}.txt", table.to_ascii_lowercase());
    fs::write(out.join(&file), text)?;
    writeln!(
        code,
        "pub(in crate::catalog) static {table}: Table = Table {{\n    text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),\n    \
         entries: &[\n{entries}    ],\n}};"
    )?;
    Ok(())
}

/// The path with forward slashes, as errors name it.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
