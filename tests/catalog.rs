//! The declared side: every file of `grammar/` decodes, and signatures print back as they are recorded.

use sfbsh::catalog::{self, ParameterAttribute, Validation, ViewShape};

#[test]
fn every_signature_decodes() {
    assert_eq!(catalog::check_signatures(), []);
}

#[test]
fn syntax_lines_round_trip() {
    for name in catalog::cmdlet_names() {
        let text = catalog::signature_text(name).unwrap();
        let recorded: Vec<&str> =
            text.lines().filter(|line| line.starts_with("    ")).map(|line| line.trim()).collect();
        assert_eq!(catalog::signature(name).unwrap().syntax_lines(), recorded, "{name}");
    }
}

#[test]
fn names_are_sorted_and_counted() {
    let names: Vec<String> = catalog::cmdlet_names().map(str::to_ascii_lowercase).collect();
    assert!(names.is_sorted());
    assert!(names.len() >= 215, "{}", names.len());
    assert!(catalog::aliases().count() >= 146);
}

#[test]
fn look_up_ignores_case() {
    let signature = catalog::signature("get-DATE").unwrap();
    assert_eq!(signature.name, "Get-Date");
    assert_eq!(signature.module, "Microsoft.PowerShell.Utility");
    assert!(catalog::signature("Get-Dat").is_none());
    assert!(catalog::signature("").is_none());
    assert_eq!(catalog::alias("GCI"), Some("Get-ChildItem"));
    assert_eq!(catalog::alias("%"), Some("ForEach-Object"));
    assert_eq!(catalog::alias("nope"), None);
    assert!(catalog::alias_decl("where").unwrap().all_scope);
}

#[test]
fn entries_per_set() {
    let signature = catalog::signature("Get-Random").unwrap();
    let input = signature.parameters.iter().find(|decl| decl.name == "InputObject").unwrap();
    assert!(input.entry("RandomNumberParameterSet").is_none());
    let entry = input.entry("ShuffleParameterSet").unwrap();
    assert!(entry.mandatory && entry.pipeline && entry.position == Some(0));
    assert!(input.has(&ParameterAttribute::AllowNull));
    assert_eq!(signature.default_set.as_deref(), Some("RandomNumberParameterSet"));
    let force = catalog::signature("ConvertTo-SecureString").unwrap();
    let force = force.parameters.iter().find(|decl| decl.name == "Force").unwrap();
    assert_eq!(force.entry("PlainText").unwrap().position, Some(2));
    let culture = catalog::signature("Get-Culture").unwrap();
    let Some(Validation::Set { values, .. }) = culture.parameters[0].validation.first() else { panic!("no set") };
    assert!(values.iter().any(|value| value == "de-DE"));
}

#[test]
fn common_parameters_are_declared_once() {
    let signature = catalog::signature("Remove-Item").unwrap();
    let names: Vec<&str> = signature.all_parameters().map(|decl| decl.name.as_ref()).collect();
    assert!(names.ends_with(&["OutBuffer", "PipelineVariable", "WhatIf", "Confirm"]), "{names:?}");
    assert_eq!(catalog::common_parameters().len(), 12);
    assert!(catalog::common_parameters().iter().any(|decl| decl.answers_to("EA")));
    assert_eq!(catalog::paging_parameters().len(), 3);
}

#[test]
fn a_wrong_signature_names_file_and_line() {
    let text = "cmdlet Get-X\nmodule M\nsyntax\n    Get-X [-A <int>]\n-A shiny\n";
    let error = catalog::parse_signature("grammar/cmdlets/x.sig", text).unwrap_err();
    assert_eq!(error.to_string(), "grammar/cmdlets/x.sig: at '-A shiny': unknown attribute 'shiny'");
    let text = "cmdlet Get-X\nmodule M\nsyntax\n    Get-X [-A <int>] [-B]\n-A\n";
    let error = catalog::parse_signature("x.sig", text).unwrap_err();
    assert_eq!(error.message, "-B has no parameter line");
}

#[test]
fn views_decode_and_have_a_source_for_every_value() {
    assert_eq!(catalog::check_views(), []);
    for type_name in catalog::types_with_views() {
        for view in catalog::views_for(type_name) {
            assert!(view.types.iter().any(|name| name.eq_ignore_ascii_case(type_name)));
            let sources: Vec<(bool, bool)> = match &view.shape {
                ViewShape::Table(table) => {
                    table.columns.iter().map(|column| (column.property.is_some(), column.script.is_some())).collect()
                }
                ViewShape::List(list) => {
                    list.items.iter().map(|item| (item.property.is_some(), item.script.is_some())).collect()
                }
                ViewShape::Wide(wide) => vec![(wide.property.is_some(), wide.script.is_some())],
                ViewShape::Custom(custom) => vec![(custom.hook.is_some(), custom.script.is_some())],
            };
            assert!(sources.iter().all(|(one, other)| one != other), "{type_name} {}", view.name);
        }
    }
    let files = catalog::views_for("system.io.fileinfo");
    assert!(matches!(&files[0].shape, ViewShape::Table(table) if table.columns[0].label.as_deref() == Some("Mode")));
    assert!(catalog::views_for("System.Nothing").is_empty());
}

#[test]
fn typedata_decodes_and_members_have_one_kind() {
    assert_eq!(catalog::check_typedata(), []);
    for type_name in catalog::types_with_typedata() {
        for member in &catalog::typedata(type_name).unwrap().members {
            let kinds =
                [&member.alias, &member.note, &member.script, &member.code, &member.script_method, &member.code_method];
            assert_eq!(kinds.iter().filter(|kind| kind.is_some()).count(), 1, "{type_name}.{}", member.name);
        }
    }
    let process = catalog::typedata("System.Diagnostics.Process").unwrap();
    assert_eq!(process.default_display, ["Id", "Handles", "CPU", "SI", "Name"]);
}

#[test]
fn server_cmdlets_are_declared() {
    let server = catalog::cmdlet_names().filter(|name| catalog::signature(name).unwrap().module == "SkypeForBusiness");
    assert!(server.count() >= 899);
    let set = catalog::signature("Set-CsImConfiguration").unwrap();
    assert_eq!(set.sets, ["Identity", "Instance"]);
    assert_eq!(set.default_set.as_deref(), Some("Identity"));
    assert_eq!(set.since.as_deref(), Some("6.0.9319.259"));
    assert!(set.available_in("SfB2015") && !set.available_in("Lync2013"));
    let instance = set.parameters.iter().find(|decl| decl.name == "Instance").unwrap();
    assert!(instance.entry("Instance").unwrap().pipeline && instance.entry("Identity").is_none());
}

#[test]
fn nouns_decode_and_fit_their_cmdlets() {
    assert_eq!(catalog::check_nouns(), []);
    assert!(catalog::noun_names().count() >= 172);
    for name in catalog::noun_names() {
        let noun = catalog::noun(name).unwrap();
        assert_eq!(noun.noun, name);
        for verb in &noun.verbs {
            assert!(catalog::signature(&format!("{verb}-{name}")).is_some(), "{verb}-{name}");
        }
        for property in &noun.properties {
            if let Some(pattern) = &property.pattern {
                fancy_regex::Regex::new(pattern).unwrap();
            }
            let default = property.default.as_ref().and_then(|value| value.as_str());
            let allowed = default.is_none_or(|text| {
                property.allowed.is_empty() || property.allowed.iter().any(|one| one.eq_ignore_ascii_case(text))
            });
            assert!(allowed, "{name}.{}: default {default:?}", property.name);
        }
    }
}

#[test]
fn offline_im_is_on_by_default() {
    let noun = catalog::noun("csimconfiguration").unwrap();
    assert!(noun.global_instance && noun.remove_global_resets);
    assert_eq!(noun.property("EnableOfflineIM").unwrap().default, Some(serde_json::Value::Bool(true)));
    assert_eq!(noun.properties.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["EnableOfflineIm"]);
    assert_eq!(noun.since.as_deref(), Some("6.0.9319.259"));
    let plan = catalog::noun("CsDialPlan").unwrap();
    assert_eq!(plan.shipped_value("global", "SimpleName").and_then(|value| value.as_str()), Some("DefaultProfile"));
}

#[test]
fn an_unknown_key_in_a_noun_names_file_and_path() {
    let text = r#"{"noun": "CsX", "kind": "policy", "verbs": [], "identity": {"form": "scope"},
        "properties": [{"name": "A", "type": "bool"}, {"name": "B", "type": "bool", "colour": "red"}]}"#;
    let error = catalog::decode_noun("grammar/nouns/CsX.json", text).unwrap_err().to_string();
    assert!(error.starts_with("grammar/nouns/CsX.json: at properties[1].colour: unknown field `colour`"), "{error}");
    let text = text.replace(r#", "colour": "red""#, "").replace("}]}", r#"}], "shipped": {"Global": {"C": 1}}}"#);
    let error = catalog::decode_noun("CsX.json", &text).unwrap_err().to_string();
    assert_eq!(error, "CsX.json: at shipped.Global.C: no property of the noun");
}

#[test]
fn dotnet_facts_decode() {
    assert_eq!(catalog::check_dotnet(), []);
    assert_eq!(catalog::accelerator("INT"), Some("System.Int32"));
    assert_eq!(catalog::accelerator_for("System.Int32"), Some("int"));
    assert!(catalog::accelerators().count() >= 102);
    let text = catalog::dotnet_type("string").unwrap();
    assert_eq!(text.name, "System.String");
    let substring: Vec<&str> =
        text.methods.iter().filter(|one| one.name == "Substring").map(|one| one.definition).collect();
    assert_eq!(substring, ["string Substring(int startIndex)", "string Substring(int startIndex, int length)"]);
    assert!(text.properties.iter().any(|one| one.name == "Length" && one.definition == "int Length {get;}"));
    assert!(text.fields.iter().any(|one| one.name == "Empty" && one.is_static));
    assert!(catalog::dotnet_type("system.collections.generic.list`1").is_some());
    assert!(catalog::dotnet_type("System.Nothing").is_none());
}

#[test]
fn enumerations_are_complete() {
    let category = catalog::enumeration("System.Management.Automation.ErrorCategory").unwrap();
    assert_eq!(category.values.len(), 32);
    assert_eq!(category.value_of("notenabled"), Some(31));
    let day = catalog::enumeration("dayofweek").unwrap();
    assert_eq!((day.flags, day.name_of(1)), (false, Some("Monday")));
    assert!(catalog::enumeration("System.IO.FileAttributes").unwrap().flags);
    assert_eq!(catalog::enumeration("System.ConsoleKey").unwrap().value_of("F24"), Some(135));
}
