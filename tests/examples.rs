//! Every cmdlet's examples print what they say, and every built cmdlet has one.

use crate::shell::run_alone as run;

/// The shell's own cmdlets and those of the deployment.
fn all() -> impl Iterator<Item = &'static sfbsh::engine::CmdletDef> {
    sfbsh::cmdlets::all().chain(sfbsh::server::all())
}

fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[test]
fn examples_print_what_they_say() {
    let mut wrong = Vec::new();
    let declared = sfbsh::server::declared_examples().iter().copied();
    for (name, examples) in all().map(|def| (def.name, def.examples)).chain(declared) {
        for example in examples {
            let Some(expected) = example.output else { continue };
            let (output, errors) = run(example.code);
            if trimmed(&output) != trimmed(expected) || !errors.is_empty() {
                wrong.push(format!("{name}: {}\n{output}{errors}", example.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n---\n"));
}

#[test]
fn every_cmdlet_has_an_example() {
    let without: Vec<&str> = all().filter(|d| d.examples.is_empty()).map(|d| d.name).collect();
    assert!(without.is_empty(), "without examples: {without:?}");
}

#[test]
fn every_cmdlet_is_built_once() {
    let mut names: Vec<&str> = all().map(|d| d.name).collect();
    names.sort_unstable();
    let twice: Vec<&[&str]> = names.windows(2).filter(|w| w[0].eq_ignore_ascii_case(w[1])).collect();
    assert!(twice.is_empty(), "built twice: {twice:?}");
}
