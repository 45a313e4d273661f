//! Sessions as a person sees them: every fenced block with `PS> ` lines in `tests/transcripts`, the README and `docs` is
//! run line by line in one fresh session, and what it prints must be what stands there. `UPDATE_GOLDEN=1` rewrites them.
//! A page that says `<!-- UICulture: zh-CN -->` is run with messages in that language.

use std::fs;
use std::path::{Path, PathBuf};

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::test_host;
use sfbsh::text::Source;

fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md")];
    for folder in ["docs", "tests/transcripts"] {
        for entry in fs::read_dir(root.join(folder)).expect("folder") {
            let path = entry.expect("entry").path();
            if path.extension().is_some_and(|e| e == "md") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    pages
}

/// Runs the commands of one block; what it looks like as run.
fn replay(block: &str, ui_culture: Option<&'static str>) -> String {
    let (host, console) = test_host([]);
    let mut session = new_session(&host, &SessionOptions { ui_culture, ..SessionOptions::memory() });
    let mut text = String::new();
    for command in block.lines().filter_map(|l| l.strip_prefix("PS> ")) {
        session.run(Source::new(None, command));
        let shown = format!("{}{}", console.take_output(), console.take_error());
        text.push_str(&format!("PS> {command}\n"));
        let lines: Vec<&str> = shown.lines().map(str::trim_end).collect();
        let body = lines.join("\n");
        let body = body.trim_end();
        if !body.is_empty() {
            text.push_str(body);
            text.push('\n');
            if body.starts_with('\n') {
                text.push('\n');
            }
        }
    }
    text.trim_end().to_owned() + "\n"
}

fn replayed(page: &str) -> (String, usize) {
    let (mut text, mut blocks) = (String::new(), 0);
    let setting = page.lines().find_map(|l| l.strip_prefix("<!-- UICulture: ")?.strip_suffix(" -->"));
    let ui_culture = setting.map(|name| sfbsh::catalog::messages::culture(name).expect("a culture"));
    let mut parts = page.split("```").enumerate();
    if let Some((_, first)) = parts.next() {
        text.push_str(first);
    }
    for (i, part) in parts {
        text.push_str("```");
        match part.split_once('\n') {
            Some((language, block)) if i % 2 == 1 && block.starts_with("PS> ") => {
                blocks += 1;
                text.push_str(&format!("{language}\n{}", replay(block, ui_culture)));
            }
            _ => text.push_str(part),
        }
    }
    (text, blocks)
}

#[test]
fn transcripts_print_what_they_say() {
    let mut blocks = 0;
    let mut wrong = Vec::new();
    for path in pages() {
        let page = fs::read_to_string(&path).expect("readable");
        let (text, found) = replayed(&page);
        blocks += found;
        if text != page {
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                fs::write(&path, &text).expect("writable");
            } else {
                wrong.push(format!("{}:\n{text}", path.display()));
            }
        }
    }
    assert!(blocks >= 3, "only {blocks} transcripts were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
