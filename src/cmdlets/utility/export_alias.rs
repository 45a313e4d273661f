//! `Export-Alias`.

use super::get_alias;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Export-Alias",
    make: || Box::new(ExportAlias),
    examples: &[Example {
        title: "Keep aliases as a script.",
        code: "Set-Alias ll Get-ChildItem; Export-Alias a.ps1 -Name ll -As Script; (Get-Content a.ps1)[-1]",
        output: Some("set-alias -Name:\"ll\" -Value:\"Get-ChildItem\" -Description:\"\" -Option:\"None\""),
    }],
};

struct ExportAlias;

impl Cmdlet for ExportAlias {
    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("Path").or_else(|| cx.str("LiteralPath")) else { return Ok(()) };
        let full = cx.engine.resolve_path(&path);
        let host = cx.host();
        if cx.switch("NoClobber") && host.files.info(&full).is_ok() {
            return Err(cx.fail_with(
                "System.IO.IOException",
                format!("The file '{}' already exists.", full.display()),
                "NoClobber",
                ErrorCategory::ResourceExists,
                Value::Str(path),
            ));
        }
        if !cx.should_process(&full.display().to_string(), "Export-Alias")? {
            return Ok(());
        }
        let wanted: Vec<_> = cx.strings("Name").iter().filter_map(|n| WildcardPattern::new(n).ok()).collect();
        let script = cx.str("As").is_some_and(|a| a.eq_ignore_ascii_case("Script"));
        let mut text = String::from("# Alias File\n# Exported by : ");
        text.push_str(&host.environment.user());
        text.push_str("\n# Machine : ");
        text.push_str(&host.environment.machine());
        text.push('\n');
        for line in cx.str("Description").iter().flat_map(|d| d.lines().map(str::to_owned).collect::<Vec<_>>()) {
            text.push_str(&format!("# {line}\n"));
        }
        for (name, alias) in get_alias::all(cx).values() {
            if !wanted.is_empty() && !wanted.iter().any(|p| p.is_match(name)) {
                continue;
            }
            let options = crate::cmdlets::support::variables::options_value(alias.flags).invariant_text();
            let (definition, description) = (&alias.definition, &alias.description);
            text.push_str(&if script {
                format!("set-alias -Name:\"{name}\" -Value:\"{definition}\" -Description:\"{description}\" -Option:\"{options}\"\n")
            } else {
                format!("\"{name}\",\"{definition}\",\"{description}\",\"{options}\"\n")
            });
        }
        let written = if cx.switch("Append") {
            host.files.append(&full, text.as_bytes())
        } else {
            host.files.write(&full, text.as_bytes())
        };
        written.map_err(|error| {
            cx.fail_with(
                "System.IO.IOException",
                error.to_string(),
                "FileOpenFailure",
                ErrorCategory::OpenError,
                Value::Str(path),
            )
        })
    }
}
