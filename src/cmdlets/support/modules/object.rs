//! `PSModuleInfo`.

use std::any::Any;
use std::rc::Rc;

use super::{Module, prefixed, version};
use crate::cmdlets::support::command_info::CommandInfo;
use crate::engine::{Engine, Result};
use crate::value::types::Property;
use crate::value::{
    Fault, Name, Object, Runtime, TypeDef, TypeRef, Value, collection, dictionary_of, elements_of, hashtable, ordered,
};

/// A module as an object.
struct ModuleObject(Rc<Module>);

/// A module's object.
pub(super) fn value(module: &Rc<Module>) -> Value {
    Value::object(ModuleObject(module.clone()))
}

/// The module that an object stands for.
pub(crate) fn module_of(value: &Value) -> Option<Rc<Module>> {
    value.downcast::<ModuleObject>().map(|m| m.0.clone())
}

/// The version of a module object; `null` for anything else.
pub(crate) fn version_of(value: &Value) -> Value {
    module_of(value).map_or(Value::Null, |m| version(&m.version))
}

/// `System.Management.Automation.PSModuleInfo`.
pub(crate) static PS_MODULE_INFO: TypeDef = TypeDef::class("System.Management.Automation.PSModuleInfo").properties(&[
    Property::new("ExportedFunctions", "System.Object", |rt, this| exported(rt, this, functions), None),
    Property::new("ExportedCmdlets", "System.Object", |rt, this| exported(rt, this, |e, m| Ok(cmdlets(e, m))), None),
    Property::new("ExportedAliases", "System.Object", |rt, this| exported(rt, this, aliases), None),
    Property::new("ExportedCommands", "System.Object", |rt, this| exported(rt, this, commands), None),
    Property::new("ExportedVariables", "System.Object", |_, this| Ok(variables(this)), None),
    Property::new(
        "OnRemove",
        "scriptblock",
        |_, this| Ok(module_of(this).map_or(Value::Null, |m| m.on_remove.borrow().clone())),
        Some(|_, this, value| {
            if let Some(module) = module_of(this) {
                *module.on_remove.borrow_mut() = value.clone();
            }
            Ok(())
        }),
    ),
]);

fn commands(engine: &mut Engine, module: &Rc<Module>) -> Result<Entries> {
    let mut all = functions(engine, module)?;
    all.extend(cmdlets(engine, module));
    all.extend(aliases(engine, module)?);
    Ok(all)
}

fn variables(this: &Value) -> Value {
    let Some(module) = module_of(this) else { return Value::Null };
    let names = module.exports.borrow().variables.clone();
    let entries = names.into_iter().map(|n| {
        let variable = module.scope.as_ref().and_then(|s| s.own(n));
        let shown = variable.map_or(Value::Null, crate::cmdlets::support::variables::PsVariable::value);
        (Value::str(n.as_str()), shown)
    });
    hashtable(entries.collect())
}

type Entries = Vec<(Value, Value)>;

fn exported(
    rt: &mut dyn Runtime,
    this: &Value,
    list: fn(&mut Engine, &Rc<Module>) -> Result<Entries>,
) -> Result<Value, Fault> {
    let Some(module) = module_of(this) else { return Ok(Value::Null) };
    let Some(engine) = rt.as_any_mut().downcast_mut::<Engine>() else { return Ok(Value::Null) };
    Ok(ordered(list(engine, &module).map_err(Fault::from)?))
}

fn functions(engine: &mut Engine, module: &Rc<Module>) -> Result<Entries> {
    let (names, prefix) = (module.exports.borrow().functions.clone(), module.prefix.borrow().clone());
    let mut entries = Vec::new();
    for name in names {
        let function = module.scope.as_ref().and_then(|s| s.functions.borrow().as_ref()?.get(&name).cloned());
        let Some(function) = function else {
            // Known from the text of a module that is not loaded.
            entries.push((Value::str(name.as_str()), Value::str(name.as_str())));
            continue;
        };
        let shown = prefixed(&prefix, name.as_str());
        let mut info = CommandInfo::function(engine, &function)?;
        info.name = shown.as_str().into();
        entries.push((Value::str(shown), info.value()));
    }
    Ok(entries)
}

fn aliases(engine: &mut Engine, module: &Rc<Module>) -> Result<Entries> {
    let (names, prefix) = (module.exports.borrow().aliases.clone(), module.prefix.borrow().clone());
    let mut entries = Vec::new();
    for (name, definition) in names {
        let shown = prefixed(&prefix, name.as_str());
        let info = CommandInfo::alias(engine, &shown, definition, 0, "".into())?.value();
        entries.push((Value::str(shown), info));
    }
    Ok(entries)
}

fn cmdlets(engine: &Engine, module: &Rc<Module>) -> Entries {
    module.cmdlets(engine).into_iter().map(|n| (Value::str(n), CommandInfo::cmdlet(n).value())).collect()
}

impl ModuleObject {
    fn text_entry(&self, key: &str) -> Value {
        self.0.entry(key).map_or_else(|| Value::str(""), |v| Value::Str(v.invariant_text()))
    }

    fn list_entry(&self, key: &str) -> Value {
        let items = self.0.entry(key).map_or_else(Vec::new, |v| elements_of(&v).unwrap_or_else(|| vec![v]));
        collection(items)
    }

    fn version_entry(&self, key: &str) -> Value {
        self.0.entry(key).map_or(Value::Null, |v| version(&v.invariant_text()))
    }

    /// An entry of `PrivateData.PSData`.
    fn gallery(&self, key: &str) -> Value {
        let inner = |table: &Value, key: &str| dictionary_of(table).and_then(|d| d.get(&Value::str(key)));
        self.0.entry("PrivateData").and_then(|p| inner(&p, "PSData")).and_then(|d| inner(&d, key)).unwrap_or_default()
    }
}

impl Object for ModuleObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_MODULE_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.name.to_string())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let module = &self.0;
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "name" => Value::Str(module.name.clone()),
            "path" => Value::str(module.path.display().to_string()),
            "modulebase" => Value::str(module.path.parent().map(|p| p.display().to_string()).unwrap_or_default()),
            "version" => version(&module.version),
            "moduletype" => known_type("System.Management.Automation.ModuleType", module.kind),
            "accessmode" => Value::str("ReadWrite"),
            "definition" => Value::Str(module.definition.clone()),
            "description" => self.text_entry("Description"),
            "author" => self.text_entry("Author"),
            "companyname" => self.text_entry("CompanyName"),
            "copyright" => self.text_entry("Copyright"),
            "helpinfouri" => self.text_entry("HelpInfoURI"),
            "rootmodule" => self
                .0
                .entry("RootModule")
                .or_else(|| self.0.entry("ModuleToProcess"))
                .map_or(Value::Null, |v| Value::Str(v.invariant_text())),
            "guid" => {
                let text = module
                    .entry("GUID")
                    .map_or_else(|| "00000000-0000-0000-0000-000000000000".into(), |v| v.invariant_text());
                crate::value::convert(&Value::Str(text), &TypeRef::Def(&crate::value::types::GUID)).unwrap_or_default()
            }
            "powershellversion" => self.version_entry("PowerShellVersion"),
            "clrversion" => self.version_entry("CLRVersion"),
            "dotnetframeworkversion" => self.version_entry("DotNetFrameworkVersion"),
            "powershellhostversion" => self.version_entry("PowerShellHostVersion"),
            "powershellhostname" => self.text_entry("PowerShellHostName"),
            "processorarchitecture" => Value::str("None"),
            "prefix" => self.text_entry("DefaultCommandPrefix"),
            "privatedata" => module.entry("PrivateData").unwrap_or_default(),
            "tags" => {
                let tags = self.gallery("Tags");
                collection(elements_of(&tags).unwrap_or_else(|| if tags.is_null() { Vec::new() } else { vec![tags] }))
            }
            "projecturi" => self.gallery("ProjectUri"),
            "licenseuri" => self.gallery("LicenseUri"),
            "iconuri" => self.gallery("IconUri"),
            "releasenotes" => self.gallery("ReleaseNotes"),
            "filelist" => self.list_entry("FileList"),
            "modulelist" => self.list_entry("ModuleList"),
            "scripts" => self.list_entry("ScriptsToProcess"),
            "requiredassemblies" => self.list_entry("RequiredAssemblies"),
            "compatiblepseditions" => self.list_entry("CompatiblePSEditions"),
            "nestedmodules" => collection(module.nested.borrow().iter().map(value).collect()),
            "requiredmodules" => collection(module.required.borrow().iter().map(value).collect()),
            "logpipelineexecutiondetails" => Value::Bool(false),
            _ => return None,
        })
    }
    fn set_adapted_property(&self, name: Name, _value: &Value) -> Option<Result<(), Fault>> {
        (name == Name::new("AccessMode") || name == Name::new("LogPipelineExecutionDetails")).then_some(Ok(()))
    }
    fn adapted_names(&self) -> Vec<Name> {
        [
            "LogPipelineExecutionDetails",
            "Name",
            "Path",
            "Definition",
            "Description",
            "Guid",
            "HelpInfoUri",
            "ModuleBase",
            "PrivateData",
            "Tags",
            "ProjectUri",
            "IconUri",
            "LicenseUri",
            "ReleaseNotes",
            "Version",
            "ModuleType",
            "Author",
            "AccessMode",
            "ClrVersion",
            "CompanyName",
            "Copyright",
            "DotNetFrameworkVersion",
            "Prefix",
            "FileList",
            "CompatiblePSEditions",
            "ModuleList",
            "NestedModules",
            "PowerShellHostName",
            "PowerShellHostVersion",
            "PowerShellVersion",
            "ProcessorArchitecture",
            "Scripts",
            "RequiredAssemblies",
            "RequiredModules",
            "RootModule",
        ]
        .map(Name::new)
        .to_vec()
    }
}

fn known_type(enumeration: &str, value: &str) -> Value {
    match crate::value::types::find(enumeration) {
        Some(ty) => crate::value::EnumValue::by_name(ty, value).unwrap_or_else(|| Value::str(value)),
        None => Value::str(value),
    }
}
