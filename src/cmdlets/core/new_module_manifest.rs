//! `New-ModuleManifest`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-ModuleManifest",
    make: || Box::new(NewModuleManifest),
    examples: &[Example {
        title: "A manifest that exports two functions.",
        code: "New-ModuleManifest ./tool.psd1 -RootModule tool.psm1 -ModuleVersion 1.2 -FunctionsToExport Get-A, Get-B; (Import-PowerShellDataFile ./tool.psd1).FunctionsToExport -join ' '",
        output: Some("Get-A Get-B"),
    }],
};

struct NewModuleManifest;

/// What one entry of a manifest holds by default.
enum Default {
    /// Nothing: the line stands as a comment.
    Absent,
    /// An empty list.
    Empty,
    /// Everything.
    All,
}

/// Parameter and key, remark, default.
const ENTRIES: [(&str, &str, &str, Default); 25] = [
    ("RootModule", "RootModule", "The script module of this manifest", Default::Absent),
    ("ModuleVersion", "ModuleVersion", "Version of this module", Default::Absent),
    ("CompatiblePSEditions", "CompatiblePSEditions", "Editions that it runs on", Default::Absent),
    ("Guid", "GUID", "Tells this module from all others", Default::Absent),
    ("Author", "Author", "Who wrote it", Default::Absent),
    ("CompanyName", "CompanyName", "Whose it is", Default::Absent),
    ("Copyright", "Copyright", "Copyright", Default::Absent),
    ("Description", "Description", "What it is for", Default::Absent),
    ("PowerShellVersion", "PowerShellVersion", "Oldest version of PowerShell that it runs on", Default::Absent),
    ("PowerShellHostName", "PowerShellHostName", "Host that it needs", Default::Absent),
    ("PowerShellHostVersion", "PowerShellHostVersion", "Oldest version of that host", Default::Absent),
    ("DotNetFrameworkVersion", "DotNetFrameworkVersion", "Oldest .NET Framework (Desktop edition only)", Default::Absent),
    ("ClrVersion", "ClrVersion", "Oldest common language runtime (Desktop edition only)", Default::Absent),
    ("RequiredModules", "RequiredModules", "Modules that must be loaded first", Default::Absent),
    ("RequiredAssemblies", "RequiredAssemblies", "Assemblies that must be loaded first", Default::Absent),
    ("ScriptsToProcess", "ScriptsToProcess", "Scripts that run in the caller's scope first", Default::Absent),
    ("TypesToProcess", "TypesToProcess", "Type files (.ps1xml)", Default::Absent),
    ("FormatsToProcess", "FormatsToProcess", "Format files (.ps1xml)", Default::Absent),
    ("NestedModules", "NestedModules", "Modules that are parts of this one", Default::Absent),
    ("FunctionsToExport", "FunctionsToExport", "Functions that it shows; an empty list for none", Default::Empty),
    ("CmdletsToExport", "CmdletsToExport", "Cmdlets that it shows", Default::Empty),
    ("VariablesToExport", "VariablesToExport", "Variables that it shows", Default::All),
    ("AliasesToExport", "AliasesToExport", "Aliases that it shows", Default::Empty),
    ("DscResourcesToExport", "DscResourcesToExport", "DSC resources that it shows", Default::Absent),
    ("FileList", "FileList", "Files that belong to it", Default::Absent),
];

const GALLERY: [(&str, &str); 8] = [
    ("Tags", "Words to find it by"),
    ("LicenseUri", "Address of its license"),
    ("ProjectUri", "Address of its project"),
    ("IconUri", "Address of an icon"),
    ("ReleaseNotes", "What is new"),
    ("Prerelease", "Text of a version before the release"),
    ("RequireLicenseAcceptance", "Whether the license must be agreed to"),
    ("ExternalModuleDependencies", "Modules that it needs from elsewhere"),
];

fn quoted(value: &Value) -> String {
    if let Some(table) = dictionary_of(value) {
        let entries: Vec<String> =
            table.entries().iter().map(|(k, v)| format!("{} = {}", k.invariant_text(), quoted(v))).collect();
        return format!("@{{{}}}", entries.join("; "));
    }
    format!("'{}'", value.invariant_text().replace('\'', "''"))
}

fn list(items: &[Value]) -> String {
    if items.len() == 1 {
        return items.iter().map(quoted).collect();
    }
    let items: Vec<String> = items.iter().map(quoted).collect();
    format!("@({})", items.join(", "))
}

impl NewModuleManifest {
    fn text(cx: &Cx<'_>, guid: &str) -> String {
        let mut text = String::from("# A module manifest.\n\n@{\n");
        for (parameter, key, remark, default) in &ENTRIES {
            let given = cx.arg(parameter).is_some();
            let owner = |name: &str, fallback: &str| cx.str(name).map_or_else(|| fallback.to_owned(), |t| t.to_string());
            let user = cx.host().environment.user();
            let (author, company) = (owner("Author", &user), owner("CompanyName", "Unknown"));
            let value = match *key {
                _ if given && *key == "GUID" => format!("'{}'", cx.str("Guid").unwrap_or_else(|| "".into())),
                _ if given => list(&cx.list(parameter)),
                "ModuleVersion" => "'0.0.1'".to_owned(),
                "GUID" => format!("'{guid}'"),
                "Author" => format!("'{author}'"),
                "CompanyName" => format!("'{company}'"),
                "Copyright" => format!("'(c) {}. All rights reserved.'", author.replace('\'', "''")),
                _ => match default {
                    Default::Absent => String::new(),
                    Default::Empty => "@()".to_owned(),
                    Default::All => "'*'".to_owned(),
                },
            };
            let line = if value.is_empty() { format!("# {key} = ''") } else { format!("{key} = {value}") };
            text.push_str(&format!("# {remark}\n{line}\n\n"));
        }
        text.push_str("# Passed to the root module\nPrivateData = @{\n\n    PSData = @{\n\n");
        for (key, remark) in GALLERY {
            let value = match key {
                "RequireLicenseAcceptance" => cx.switch(key).then(|| "$true".to_owned()),
                _ => cx.has(key).then(|| list(&cx.list(key))),
            };
            let line = value.map_or_else(|| format!("# {key} = @()"), |v| format!("{key} = {v}"));
            text.push_str(&format!("        # {remark}\n        {line}\n\n"));
        }
        text.push_str("    } # End of PSData hashtable\n");
        if let Some(table) = cx.arg("PrivateData").and_then(dictionary_of) {
            for (key, value) in table.entries() {
                text.push_str(&format!("\n    {} = {}\n", key.invariant_text(), quoted(&value)));
            }
        }
        text.push_str("\n} # End of PrivateData hashtable\n\n");
        for (parameter, key, remark) in [
            ("HelpInfoUri", "HelpInfoURI", "Address of its help"),
            ("DefaultCommandPrefix", "DefaultCommandPrefix", "Stands before the nouns of imported commands"),
        ] {
            let line = match cx.str(parameter) {
                Some(value) => format!("{key} = '{value}'"),
                None => format!("# {key} = ''"),
            };
            text.push_str(&format!("# {remark}\n{line}\n\n"));
        }
        text.push_str("}\n");
        text
    }
}

impl Cmdlet for NewModuleManifest {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("Path") else { return Ok(()) };
        let full = cx.engine.resolve_path(&path);
        if full.extension().is_none_or(|e| !e.eq_ignore_ascii_case("psd1")) {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                format!("The path '{path}' is not valid: a module manifest has the extension .psd1."),
                "Modules_InvalidModuleManifestPath",
                crate::error::ErrorCategory::InvalidArgument,
                Value::Str(path),
            ));
        }
        if !cx.should_process(&full.display().to_string(), "Creating the module manifest file")? {
            return Ok(());
        }
        let random = cx.host().random;
        let guid = uuid::Uuid::from_u64_pair(random.next_u64(), random.next_u64()).to_string();
        let text = Self::text(cx, &guid);
        if let Err(error) = cx.host().files.write(&full, text.as_bytes()) {
            return Err(cx.fail_with(
                "System.IO.IOException",
                format!("The manifest '{}' cannot be written: {error}.", full.display()),
                "Modules_ManifestWriteError",
                crate::error::ErrorCategory::WriteError,
                Value::Str(path),
            ));
        }
        if cx.switch("PassThru") { cx.write(Value::str(text)) } else { Ok(()) }
    }
}
