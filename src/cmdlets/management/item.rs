//! Items as objects, with the properties that say where they came from.

use std::path::Path;
use std::rc::Rc;

use super::place::{Drive, Place};
use crate::cmdlets::support::record::Record;
use crate::engine::{Cx, Engine, Result, UserDrive};
use crate::host::FileInfo;
use crate::value::types::file_info::FileItem;
use crate::value::{Name, TypeDef, Value, collection};

/// `System.Management.Automation.PSDriveInfo`.
pub(super) static DRIVE_INFO: TypeDef = TypeDef::class("System.Management.Automation.PSDriveInfo");
/// `System.Management.Automation.ProviderInfo`.
pub(super) static PROVIDER_INFO: TypeDef = TypeDef::class("System.Management.Automation.ProviderInfo");

const CORE: &str = "Microsoft.PowerShell.Core\\";

/// Drives and providers as objects, made once in a session.
struct Known {
    drives: Vec<(&'static str, Value)>,
    providers: Vec<(&'static str, Value)>,
}

fn known(engine: &mut Engine) -> Rc<Known> {
    if let Some(known) = engine.extension::<Known>() {
        return known;
    }
    let temp = engine.host().files.temp_directory().to_string_lossy().into_owned();
    let mut all = vec![
        ("/", "FileSystem", "/".to_owned(), ""),
        ("Temp", "FileSystem", temp, "Drive that maps to the temporary directory path for the current user"),
    ];
    all.extend(Drive::ALL.map(|d| (d.name(), d.provider(), String::new(), description(d))));
    let mut known = Known { drives: Vec::new(), providers: Vec::new() };
    for provider in ["Alias", "Environment", "FileSystem", "Function", "Variable"] {
        let capabilities = match provider {
            "FileSystem" => "Filter, ShouldProcess, Credentials",
            _ => "ShouldProcess",
        };
        let home = engine.host().environment.get("HOME").filter(|_| provider == "FileSystem");
        let fields = [
            ("Name", Value::str(provider)),
            ("Capabilities", Value::str(capabilities)),
            ("Drives", Value::Null),
            ("Home", home.map_or(Value::Null, Value::str)),
            ("Description", Value::str("")),
            ("ModuleName", Value::str("Microsoft.PowerShell.Core")),
        ];
        let value = Record::with_text(&PROVIDER_INFO, fields, format!("{CORE}{provider}"));
        let mut own = Vec::new();
        for (name, _, root, description) in all.iter().filter(|(_, p, ..)| *p == provider) {
            let drive = drive_value(name, value.clone(), root, description);
            known.drives.push((*name, drive.clone()));
            own.push(drive);
        }
        if let Value::Object(object) = &value {
            // Drives and providers name each other.
            drop(object.body().set_adapted_property(Name::new("Drives"), &collection(own)));
        }
        known.providers.push((provider, value));
    }
    known.drives.sort_by_key(|(name, _)| name.to_lowercase());
    let known = Rc::new(known);
    engine.set_extension(known.clone());
    known
}

fn description(drive: Drive) -> &'static str {
    match drive {
        Drive::Env => "Drive that contains the environment variables of the process",
        Drive::Variable => "Drive that contains the variables of the session",
        Drive::Function => "Drive that contains the functions of the session",
        Drive::Alias => "Drive that contains the aliases of the session",
    }
}

/// All drives, by name.
pub(super) fn drives(engine: &mut Engine) -> Vec<(String, Value)> {
    let known = known(engine);
    let mut all: Vec<(String, Value)> = known.drives.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    for drive in engine.user_drives() {
        let value = drive_info(engine, &drive);
        all.push((drive.name, value));
    }
    all.sort_by_key(|(name, _)| name.to_lowercase());
    all
}

/// A drive made in this session, as an object.
pub(super) fn drive_info(engine: &mut Engine, drive: &UserDrive) -> Value {
    let provider = of(&known(engine).providers, "FileSystem");
    drive_value(&drive.name, provider, &drive.root.to_string_lossy(), &drive.description)
}

fn drive_value(name: &str, provider: Value, root: &str, description: &str) -> Value {
    let fields = [
        ("CurrentLocation", Value::str("")),
        ("Name", Value::str(name)),
        ("Provider", provider),
        ("Root", Value::str(root)),
        ("Description", Value::str(description)),
        ("MaximumSize", Value::Null),
        ("Credential", Value::Null),
        ("DisplayRoot", Value::Null),
        ("Used", Value::Null),
        ("Free", Value::Null),
    ];
    Record::with_text(&DRIVE_INFO, fields, name)
}

/// All providers, by name.
pub(super) fn providers(engine: &mut Engine) -> Vec<(&'static str, Value)> {
    known(engine).providers.clone()
}

fn of(list: &[(&'static str, Value)], name: &str) -> Value {
    list.iter().find(|(n, _)| *n == name).map_or(Value::Null, |(_, v)| v.clone())
}

/// The properties that say where an item came from, `PSIsContainer` left out where it is `None`.
pub(super) fn origin(engine: &mut Engine, place: &Place, container: Option<bool>) -> Vec<(Name, Value)> {
    let known = known(engine);
    let (path, parent, child, drive, provider) = match place {
        Place::File(path) => {
            let provider = format!("{CORE}FileSystem::");
            let parent = path.parent().map_or_else(String::new, |p| format!("{provider}{}", p.display()));
            (format!("{provider}{}", path.display()), parent, super::place::name_of(path), "/", "FileSystem")
        }
        Place::Item(drive, name) => {
            let provider = format!("{CORE}{}::", drive.provider());
            (
                format!("{provider}{name}"),
                format!("{CORE}{}", drive.provider()),
                name.clone(),
                drive.name(),
                drive.provider(),
            )
        }
    };
    let mut notes = vec![
        (Name::new("PSPath"), Value::from(path)),
        (Name::new("PSParentPath"), Value::from(parent)),
        (Name::new("PSChildName"), Value::from(child)),
        (Name::new("PSDrive"), of(&known.drives, drive)),
        (Name::new("PSProvider"), of(&known.providers, provider)),
    ];
    if let Some(container) = container {
        notes.push((Name::new("PSIsContainer"), Value::Bool(container)));
    }
    notes
}

/// Puts notes on an object.
pub(super) fn with_notes(value: Value, notes: Vec<(Name, Value)>) -> Value {
    if let Value::Object(object) = &value {
        object.ets_or_new().borrow_mut().extend_notes(notes);
    }
    value
}

/// A file or directory as an object.
pub(super) fn file(engine: &mut Engine, path: &Path, info: FileInfo) -> Value {
    let directory = info.directory;
    let notes = origin(engine, &Place::File(path.to_path_buf()), Some(directory));
    with_notes(FileItem::value(path.to_path_buf(), info), notes)
}

/// The object at a place; `None` where nothing is.
pub(super) fn object(cx: &mut Cx<'_>, place: &Place) -> Result<Option<Value>> {
    match place {
        Place::File(path) => {
            let info = cx.host().files.info(path).ok();
            Ok(info.map(|info| file(cx.engine, path, info)))
        }
        Place::Item(drive, name) => {
            let Some(value) = super::drives::item(cx, *drive, name)? else { return Ok(None) };
            let notes = origin(cx.engine, place, Some(false));
            Ok(Some(with_notes(value, notes)))
        }
    }
}

/// Writes the object at a place, if there is one.
pub(super) fn emit(cx: &mut Cx<'_>, place: &Place) -> Result {
    match object(cx, place)? {
        Some(value) => cx.write(value),
        None => Ok(()),
    }
}
