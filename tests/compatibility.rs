//! `docs/compatibility.md` is written from what the program has: `UPDATE_GOLDEN=1` rewrites it, otherwise it must be true.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sfbsh::catalog;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::host::test_host;
use sfbsh::value::types;
use sfbsh::value::{Name, TypeRef};

const HEAD: &str = "\
# Compatibility

Written by a test from the program itself. A cmdlet that is declared and not built here is known to `Get-Command` and to the
binder; calling it changes nothing and ends with an error record of its own (`CmdletNotImplemented`).

The shell emulates Windows PowerShell as the product ships it (`$PSVersionTable`: 5.1, Desktop), with the language and output
of PowerShell 7.

## The language

The whole language is evaluated. What differs from the real shell:

- A session lives on one thread: a job is evaluated when it is first looked at, and the blocks of `ForEach-Object -Parallel`
  one after the other. Their clocks begin together: what they sleep passes side by side, and what a job puts out is there
  when its time has come. A job that would run for more than an hour is cut off there.
- There is no .NET runtime: `using assembly` and `Add-Type` take no more than the names of .NET's own assemblies.

## Answers that stand for something else

The shell has no Windows beneath it. These give a fixed answer so that scripts run on:

- `WindowsPrincipal.IsInRole(…)` is True for administrators and users: who runs the shell administers its deployment.
- Execution policies are kept for the session and stop no script.
- `$Host.UI.RawUI` keeps the colours that it is given without showing them; its cursor is at 0,0, `KeyAvailable` is False.
- `$Host.PrivateData` and `$Host.Runspace` are `$null`.
- Users: `ExUmEnabled` is False, `AcpInfo` empty, and `HomeServer` the same for all, since nothing of these is emulated. `Sid` and
  `Guid` are made from the distinguished name.
- `Get-CsServerVersion` always finds a volume license key.

## The deployment

Where the documentation is silent or speaks against itself, the shell does what an admin would see, or says so:

- A setting of CsClientPolicy that nobody made is null: the client's own default is in force.
- `Global` of CsExternalAccessPolicy begins with `EnableFederationAccess` False, a new policy with True.
- `Set-CsAccessEdgeConfiguration -UseDnsSrvRouting` needs `-EnablePartnerDiscovery`.
- Parameters that only the online service has (`-Tenant`, `-Include`, `-Group`, `-Global` of Grant) give the error
  `OnlineParameter`.
- `-Credential` and `-DomainController` are accepted: there is one directory, and who runs the shell may read it.
- `Get-CsComputer -Local` is the machine's own computer, else the first of the pool with the Central Management store.
- A message for a federated user needs what federation needs: the Access Edge, the sender's external access policy, the domain.
- An export of a generated lab holds its measures and its seed, and the users that were changed.

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
    text.push_str(PARAMETERS);
    let mut unread = unread_parameters();
    let mut idle = Vec::new();
    for (name, parameters, reason) in IDLE {
        let signature = catalog::signature(name).unwrap_or_else(|| panic!("{name} is a cmdlet"));
        for parameter in *parameters {
            assert!(signature.parameters.iter().any(|p| &*p.name == *parameter), "{name} has -{parameter}");
        }
        if let Some(own) = unread.get_mut(name) {
            own.retain(|p| !parameters.contains(p));
        }
        idle.push(format!("- {name} {}: {reason}", parameters.join(", ")));
    }
    for (name, parameters) in unread.iter().filter(|(_, p)| !p.is_empty()) {
        writeln!(text, "- {name}: {}", parameters.join(", ")).expect("text");
    }
    text.push_str("\nThese need nothing:\n\n");
    for line in idle {
        writeln!(text, "{line}").expect("text");
    }
    text.push_str(TYPES);
    for name in catalog::dotnet_type_names() {
        writeln!(text, "| {name} | {} |", state_of_type(name)).expect("text");
    }
    text
}

/// Parameters that nothing asks for because there is nothing to do: cmdlet, parameters, why.
static IDLE: &[(&str, &[&str], &str)] = &[
    (
        "Add-Type",
        &[
            "TypeDefinition",
            "MemberDefinition",
            "UsingNamespace",
            "ReferencedAssemblies",
            "OutputAssembly",
            "IgnoreWarnings",
            "CompilerOptions",
        ],
        "compiling is refused with an error",
    ),
    ("ConvertFrom-Csv", &["UseCulture"], "the culture is en-US, whose separator is the comma"),
    ("ConvertTo-Csv", &["UseCulture"], "the culture is en-US, whose separator is the comma"),
    ("Copy-Item", &["FromSession", "ToSession"], "there are no remote sessions to give"),
    ("Export-Csv", &["UseCulture"], "the culture is en-US, whose separator is the comma"),
    ("ForEach-Object", &["UseNewRunspace"], "each run begins in a state of its own"),
    ("Get-Command", &["ListImported"], "commands that are not there yet are not listed"),
    ("Get-Culture", &["NoUserOverrides"], "there are no settings of a user over the culture"),
    ("Get-Module", &["SkipEditionCheck", "Refresh"], "modules are looked for anew each time, whatever their edition"),
    ("Get-Module", &["CimSession", "CimResourceUri", "CimNamespace"], "there are no remote sessions to give"),
    (
        "Get-PSSession",
        &["ApplicationName", "AllowRedirection", "CertificateThumbprint", "UseSSL", "SessionOption"],
        "there are no remote sessions",
    ),
    ("Import-Csv", &["UseCulture"], "the culture is en-US, whose separator is the comma"),
    ("Import-Module", &["SkipEditionCheck", "UseWindowsPowerShell"], "modules of either edition are loaded here"),
    ("Import-Module", &["CimSession", "CimResourceUri", "CimNamespace"], "there are no remote sessions to give"),
    ("Import-PowerShellDataFile", &["SkipLimitCheck"], "data files have no limit"),
    (
        "Invoke-Command",
        &[
            "UseSSL",
            "ApplicationName",
            "InDisconnectedSession",
            "SessionName",
            "HideComputerName",
            "JobName",
            "AllowRedirection",
            "SessionOption",
            "EnableNetworkAccess",
            "KeyFilePath",
            "Subsystem",
            "ConnectingTimeout",
            "SSHTransport",
            "RemoteDebug",
            "CertificateThumbprint",
        ],
        "calls of other machines are refused with an error",
    ),
    ("Select-String", &["NoEmphasis"], "matches are shown without emphasis"),
    ("Sort-Object", &["Stable"], "sorting is stable"),
    ("Start-Job", &["DefinitionPath"], "scheduled jobs are refused with an error"),
    ("Start-Job", &["RunAs32", "ConnectingTimeout"], "a job runs in this program"),
    (
        "Start-Process",
        &["LoadUserProfile", "NoNewWindow"],
        "a program runs as the person and at the terminal of the shell",
    ),
    ("Update-TypeData", &["AppendPath", "PrependPath"], "type files are refused with an error"),
    ("Write-Progress", &["CurrentOperation", "ParentId"], "the bar is one line, which shows neither"),
];

const PARAMETERS: &str = "
## Parameters

Every parameter of a declared cmdlet is bound and checked as its signature says. These are accepted and have no effect yet:

";

/// Parameters of built cmdlets whose names begin no text of the source: nothing can ask for them. (`Split-Path -Leaf` is read
/// from the name of its set, `LeafSet`.)
fn unread_parameters() -> BTreeMap<&'static str, Vec<&'static str>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut source = String::new();
    read_all(&root, &mut source);
    let words: BTreeSet<String> =
        source.split('"').map(|w| w.chars().take(40).collect::<String>().to_lowercase()).collect();
    let read = |name: &str| {
        let name = name.to_lowercase();
        words.range(name.clone()..).next().is_some_and(|word| word.starts_with(&name))
    };
    let (host, _console) = test_host([]);
    let mut session = new_session(&host, &SessionOptions::memory());
    let engine = session.engine();
    let mut unread = BTreeMap::new();
    for name in catalog::cmdlet_names().filter(|name| engine.cmdlet(Name::new(name)).is_some()) {
        let Some(signature) = catalog::signature(name) else { continue };
        let names = signature.parameters.iter().map(|p| p.name.as_ref());
        // Nouns of the family engine read their parameters by the noun's own declaration.
        let missing: Vec<&str> = names.filter(|p| &*signature.module != "SkypeForBusiness" && !read(p)).collect();
        if !missing.is_empty() {
            unread.insert(name, missing);
        }
    }
    unread
}

fn read_all(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            read_all(&path, text);
        } else {
            text.push_str(&fs::read_to_string(&path).expect("source"));
        }
    }
}

const TYPES: &str = "
## .NET types

The types that scripts use, and which of their members are there. A member that is not gives PowerShell's own error.

| type | state |
|---|---|
";

/// The name in a signature: `string Substring(int startIndex)`, `TOut[] ConvertAll[TIn, TOut](…)`.
fn method_name(signature: &str) -> &str {
    let head = signature.split('(').next().unwrap_or_default();
    let name = head.rsplit(' ').find(|word| !word.ends_with(']') || word.contains('[')).unwrap_or_default();
    name.split('[').next().unwrap_or_default()
}

fn state_of_type(name: &str) -> String {
    let (Some(recorded), Some(TypeRef::Def(def) | TypeRef::Generic(def, _))) =
        (catalog::dotnet_type(name), types::resolve(name))
    else {
        return "not there".to_owned();
    };
    let mut own: BTreeSet<String> = ["Equals", "GetHashCode", "GetType", "ToString"].map(str::to_lowercase).into();
    let mut at = Some(def);
    while let Some(def) = at {
        own.extend(def.properties.iter().map(|p| p.name.to_lowercase()));
        own.extend(def.static_properties.iter().map(|p| p.name.to_lowercase()));
        own.extend(def.methods.iter().chain(def.static_methods).map(|m| method_name(m.signature).to_lowercase()));
        own.extend(def.enum_values.iter().map(|(n, _)| n.to_lowercase()));
        at = def.base_def();
    }
    // Objects of such a type bring their properties along; the type has no table of them.
    let carried = def.properties.is_empty() && def.static_properties.is_empty() && def.enum_values.is_empty();
    let (properties, note): (&[_], _) = if carried && !recorded.properties.is_empty() {
        (&[], "; properties as its objects have them")
    } else {
        (&recorded.properties, "")
    };
    let members = properties.iter().chain(&recorded.fields).chain(&recorded.methods);
    let wanted: BTreeSet<&str> = members.map(|m| m.name).filter(|n| !n.starts_with("op_")).collect();
    let missing: Vec<&str> = wanted.iter().copied().filter(|n| !own.contains(&n.to_lowercase())).collect();
    let there = wanted.len() - missing.len();
    match missing.len() {
        0 => format!("all {there} members{note}"),
        _ => format!("{there} of {} members{note}; not: {}", wanted.len(), missing.join(", ")),
    }
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
