//! `docs/compatibility.md` is written from what the program has: `UPDATE_GOLDEN=1` rewrites it, otherwise it must be true.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sfbsh::catalog;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::test_host;
use sfbsh::value::Name;

const HEAD: &str = "\
# Compatibility

Written by a test from the program itself. A cmdlet that is declared and not built here is known to `Get-Command` and to the
binder; calling it changes nothing and ends with an error record of its own (`CmdletNotImplemented`).

The shell emulates Windows PowerShell as the product ships it (`$PSVersionTable`: 5.1, Desktop), with the language and output
of PowerShell 7.

## The language

Not built yet; each says so with an error record: classes and enums, `dynamicparam`, modules of scripts, background pipelines
and jobs, `ForEach-Object -Parallel`, `[xml]`.

";

fn report() -> String {
    let (host, _console) = test_host([]);
    let mut session = new_session(&host, &SessionOptions::memory());
    let engine = session.engine();
    let mut modules: BTreeMap<String, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for name in catalog::cmdlet_names() {
        let module = catalog::signature(name).map_or_else(String::new, |s| s.module.to_string());
        let (built, declared) = modules.entry(module).or_default();
        if engine.cmdlet(Name::new(name)).is_some() { built.push(name) } else { declared.push(name) }
    }
    let mut text = HEAD.to_owned();
    text.push_str("## Cmdlets\n\n| module | built | declared only |\n|---|---|---|\n");
    for (module, (built, declared)) in &modules {
        writeln!(text, "| {module} | {} | {} |", built.len(), declared.len()).expect("text");
    }
    for (module, (built, declared)) in &modules {
        writeln!(text, "\n### {module}\n").expect("text");
        writeln!(text, "Built: {}.", if built.is_empty() { "none".to_owned() } else { built.join(", ") })
            .expect("text");
        if !declared.is_empty() && declared.len() < 200 {
            writeln!(text, "\nDeclared only: {}.", declared.join(", ")).expect("text");
        }
    }
    text
}

#[test]
fn the_compatibility_page_is_true() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join("compatibility.md");
    let report = report();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &report).expect("writable");
    }
    let found = fs::read_to_string(&path).expect("docs/compatibility.md");
    assert!(found == report, "docs/compatibility.md is out of date: run the tests with UPDATE_GOLDEN=1");
}
