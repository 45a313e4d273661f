//! `System.IO.FileInfo` and `DirectoryInfo`: what is at a path, as the file cmdlets emit it.

use std::any::Any;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

use super::file::fault_of;
use super::support::{Outcome, Rt, body, date_of, m, p, ps, text};
use super::{Method, Property, TypeDef, TypeRef, call, enum_of, find};
use crate::host::{FileInfo, Files};
use crate::value::convert::local_zone;
use crate::value::datetime::{DateTime, Kind};
use crate::value::{Fault, Object, Value};

/// Ticks that .NET gives as the time of a file that is not there (1601-01-01).
const NO_TIME: i64 = 504_911_232_000_000_000;

/// A file or directory, with what was known of it when it was looked at.
pub struct FileItem {
    /// Its absolute path.
    pub path: PathBuf,
    /// Which of the two types it has, whatever is at the path.
    pub directory: bool,
    original: String,
    known: RefCell<Option<FileInfo>>,
}

impl FileItem {
    /// The item of a path that was looked at.
    pub fn value(path: PathBuf, info: FileInfo) -> Value {
        let original = path.to_string_lossy().into_owned();
        Value::object(Self { path, directory: info.directory, original, known: RefCell::new(Some(info)) })
    }

    /// Its last part.
    pub fn name(&self) -> String {
        file_name(&self.path)
    }

    fn info(&self, files: &dyn Files) -> Option<FileInfo> {
        let mut known = self.known.borrow_mut();
        if known.is_none() {
            *known = files.info(&self.path).ok();
        }
        known.clone()
    }
}

impl Object for FileItem {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(if self.directory { &DIRECTORY_INFO } else { &FILE_INFO })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.original.clone())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| shown(path), |n| n.to_string_lossy().into_owned())
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn item(this: &Value) -> Result<&FileItem, Fault> {
    body::<FileItem>(this)
}

fn of_path(rt: Rt<'_>, path: PathBuf, original: String, directory: bool) -> Value {
    let full = if path.is_absolute() { path } else { rt.host().files.start_directory().join(path) };
    Value::object(FileItem { path: full, directory, original, known: RefCell::default() })
}

fn construct(rt: Rt<'_>, args: &[Value], directory: bool) -> Outcome {
    let own = text(args, 0);
    if own.is_empty() {
        return Err(super::support::bad_argument("The path is empty. (Parameter 'path')"));
    }
    Ok(of_path(rt, PathBuf::from(own.as_str()), own.to_string(), directory))
}

fn related(rt: Rt<'_>, path: Option<&Path>) -> Value {
    path.map_or(Value::Null, |path| of_path(rt, path.to_path_buf(), shown(path), true))
}

fn attributes(info: Option<&FileInfo>, name: &str) -> i64 {
    let Some(info) = info else { return -1 };
    let mut bits = 0;
    for (on, bit) in [(info.directory, 16), (info.read_only, 1), (info.link, 1024)] {
        if on {
            bits |= bit;
        }
    }
    if name.starts_with('.') && name.len() > 1 && name != ".." {
        bits |= 2;
    }
    if bits == 0 { 128 } else { bits }
}

fn time(rt: Rt<'_>, this: &Value, utc: bool, which: fn(&FileInfo) -> i64) -> Outcome {
    let ticks = item(this)?.info(&*rt.host().files).map_or(NO_TIME, |i| which(&i));
    let moment = DateTime::from_ticks(ticks, Kind::Utc).unwrap_or(DateTime::MIN);
    Ok(Value::object(if utc { moment } else { moment.to_local(&local_zone()) }))
}

fn set_modified(rt: Rt<'_>, this: &Value, value: &Value) -> Result<(), Fault> {
    let own = item(this)?;
    let ticks = date_of(value).to_utc(&local_zone()).ticks();
    rt.host().files.set_modified(&own.path, ticks).map_err(|e| fault_of(&e, &own.path))?;
    own.known.take();
    Ok(())
}

fn not_settable(_: Rt<'_>, this: &Value, _: &Value) -> Result<(), Fault> {
    let path = shown(&item(this)?.path);
    Err(Fault::thrown("System.PlatformNotSupportedException", format!("This time of '{path}' cannot be set here.")))
}

fn extension(name: &str) -> String {
    name.rfind('.').filter(|at| at + 1 < name.len()).and_then(|at| name.get(at..)).unwrap_or_default().to_owned()
}

const SHARED: &[Property] = &[
    p("FullName", "string", |_, this| Ok(Value::from(shown(&item(this)?.path)))),
    p("Extension", "string", |_, this| Ok(Value::from(extension(&item(this)?.name())))),
    p("Name", "string", |_, this| Ok(Value::from(item(this)?.name()))),
    p("Exists", "bool", |rt, this| {
        let own = item(this)?;
        Ok(Value::Bool(own.info(&*rt.host().files).is_some_and(|i| i.directory == own.directory)))
    }),
    ps("CreationTime", "datetime", |rt, this| time(rt, this, false, |i| i.created), not_settable),
    ps("CreationTimeUtc", "datetime", |rt, this| time(rt, this, true, |i| i.created), not_settable),
    ps("LastAccessTime", "datetime", |rt, this| time(rt, this, false, |i| i.accessed), not_settable),
    ps("LastAccessTimeUtc", "datetime", |rt, this| time(rt, this, true, |i| i.accessed), not_settable),
    ps("LastWriteTime", "datetime", |rt, this| time(rt, this, false, |i| i.modified), set_modified),
    ps("LastWriteTimeUtc", "datetime", |rt, this| time(rt, this, true, |i| i.modified), set_modified),
    p("LinkTarget", "string", |rt, this| {
        let own = item(this)?;
        let files = rt.host().files.clone();
        let link = own.info(&*files).is_some_and(|i| i.link);
        let target = link.then(|| files.canonical(&own.path).ok()).flatten();
        Ok(target.map_or(Value::Null, |t| Value::from(shown(&t))))
    }),
    p("Attributes", "System.IO.FileAttributes", |rt, this| {
        let own = item(this)?;
        Ok(enum_of("System.IO.FileAttributes", attributes(own.info(&*rt.host().files).as_ref(), &own.name())))
    }),
];

const FILE_PROPERTIES: &[Property] = &[
    p("Length", "long", |rt, this| {
        let own = item(this)?;
        match own.info(&*rt.host().files).filter(|i| !i.directory) {
            Some(info) => Ok(Value::Long(i64::try_from(info.length).unwrap_or(i64::MAX))),
            None => Err(Fault::thrown(
                "System.IO.FileNotFoundException",
                format!("Could not find file '{}'.", own.path.display()),
            )),
        }
    }),
    p("DirectoryName", "string", |_, this| {
        Ok(item(this)?.path.parent().map_or(Value::Null, |p| Value::from(shown(p))))
    }),
    p("Directory", "System.IO.DirectoryInfo", |rt, this| Ok(related(rt, item(this)?.path.parent()))),
    ps(
        "IsReadOnly",
        "bool",
        |rt, this| Ok(Value::Bool(item(this)?.info(&*rt.host().files).is_some_and(|i| i.read_only))),
        |rt, this, value| {
            let own = item(this)?;
            let read_only = crate::value::ops::to_bool(value);
            rt.host().files.set_read_only(&own.path, read_only).map_err(|e| fault_of(&e, &own.path))?;
            own.known.take();
            Ok(())
        },
    ),
];

const DIRECTORY_PROPERTIES: &[Property] = &[
    p("Parent", "System.IO.DirectoryInfo", |rt, this| Ok(related(rt, item(this)?.path.parent()))),
    p("Root", "System.IO.DirectoryInfo", |rt, this| Ok(related(rt, item(this)?.path.ancestors().last()))),
];

/// `System.IO.FileSystemInfo`.
static FILE_SYSTEM_INFO: TypeDef = TypeDef::class("System.IO.FileSystemInfo").properties(SHARED).methods(&[
    m("void Refresh()", |_, this, _| {
        item(this)?.known.take();
        Ok(Value::Null)
    }),
    m("string ToString()", |_, this, _| Ok(Value::from(item(this)?.original.clone()))),
]);

/// `System.IO.FileInfo`.
pub static FILE_INFO: TypeDef = TypeDef::class("System.IO.FileInfo")
    .extends("System.IO.FileSystemInfo")
    .properties(FILE_PROPERTIES)
    .constructors(&[m("System.IO.FileInfo new(string fileName)", |rt, _, a| construct(rt, a, false))])
    .methods(FILE_METHODS);

/// `System.IO.DirectoryInfo`.
pub static DIRECTORY_INFO: TypeDef = TypeDef::class("System.IO.DirectoryInfo")
    .extends("System.IO.FileSystemInfo")
    .properties(DIRECTORY_PROPERTIES)
    .constructors(&[m("System.IO.DirectoryInfo new(string path)", |rt, _, a| construct(rt, a, true))])
    .methods(DIRECTORY_METHODS);

/// Calls a static method of `System.IO.File` or `Directory` with the item's path before the arguments.
fn through(rt: Rt<'_>, class: &str, method: &str, this: &Value, args: &[Value]) -> Outcome {
    let own = item(this)?;
    let def = find(class).ok_or_else(|| super::support::bad_argument(class))?;
    let mut all = vec![Value::from(shown(&own.path))];
    all.extend(args.iter().cloned());
    let result = call::call_static(rt, &TypeRef::Def(def), crate::value::Name::new(method), &all);
    own.known.take();
    result
}

const FILE_METHODS: &[Method] = &[
    m("System.IO.StreamWriter AppendText()", |rt, this, a| through(rt, "System.IO.File", "AppendText", this, a)),
    m("System.IO.FileInfo CopyTo(string destFileName)", copy_to),
    m("System.IO.FileInfo CopyTo(string destFileName, bool overwrite)", copy_to),
    m("System.IO.StreamWriter CreateText()", |rt, this, a| through(rt, "System.IO.File", "CreateText", this, a)),
    m("System.IO.FileStream Create()", |rt, this, a| through(rt, "System.IO.File", "Create", this, a)),
    m("void Delete()", |rt, this, a| through(rt, "System.IO.File", "Delete", this, a)),
    m("System.IO.FileStream Open(System.IO.FileMode mode)", |rt, this, a| {
        through(rt, "System.IO.File", "Open", this, a)
    }),
    m("System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)", |rt, this, a| {
        through(rt, "System.IO.File", "Open", this, a)
    }),
    m("System.IO.FileStream OpenRead()", |rt, this, a| through(rt, "System.IO.File", "OpenRead", this, a)),
    m("System.IO.FileStream OpenWrite()", |rt, this, a| through(rt, "System.IO.File", "OpenWrite", this, a)),
    m("void MoveTo(string destFileName)", |rt, this, a| through(rt, "System.IO.File", "Move", this, a)),
    m("void MoveTo(string destFileName, bool overwrite)", |rt, this, a| through(rt, "System.IO.File", "Move", this, a)),
    m("System.IO.StreamReader OpenText()", |rt, this, a| through(rt, "System.IO.File", "OpenText", this, a)),
];

fn copy_to(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    through(rt, "System.IO.File", "Copy", this, args)?;
    construct(rt, args, false)
}

const DIRECTORY_METHODS: &[Method] = &[
    m("void Create()", |rt, this, a| {
        through(rt, "System.IO.Directory", "CreateDirectory", this, a).map(|_| Value::Null)
    }),
    m("System.IO.DirectoryInfo CreateSubdirectory(string path)", |rt, this, a| {
        let path = item(this)?.path.join(text(a, 0).as_str());
        rt.host().files.create_directory(&path).map_err(|e| fault_of(&e, &path))?;
        Ok(related(rt, Some(&path)))
    }),
    m("void Delete()", |rt, this, a| through(rt, "System.IO.Directory", "Delete", this, a)),
    m("void Delete(bool recursive)", |rt, this, a| through(rt, "System.IO.Directory", "Delete", this, a)),
    m("System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories()", |rt, this, a| {
        children(rt, this, a, "GetDirectories")
    }),
    m("System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles()", |rt, this, a| {
        children(rt, this, a, "GetFiles")
    }),
    m(
        "System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern)",
        |rt, this, a| children(rt, this, a, "GetFiles"),
    ),
    m(
        "System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption)",
        |rt, this, a| children(rt, this, a, "GetFiles"),
    ),
    m("System.IO.DirectoryInfo[] GetDirectories()", |rt, this, a| children(rt, this, a, "GetDirectories")),
    m("System.IO.DirectoryInfo[] GetDirectories(string searchPattern)", |rt, this, a| {
        children(rt, this, a, "GetDirectories")
    }),
    m("System.IO.FileInfo[] GetFiles()", |rt, this, a| children(rt, this, a, "GetFiles")),
    m("System.IO.FileInfo[] GetFiles(string searchPattern)", |rt, this, a| children(rt, this, a, "GetFiles")),
    m("System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption)", |rt, this, a| {
        children(rt, this, a, "GetFiles")
    }),
    m("System.IO.FileSystemInfo[] GetFileSystemInfos()", |rt, this, a| children(rt, this, a, "GetFileSystemEntries")),
    m("void MoveTo(string destDirName)", |rt, this, a| through(rt, "System.IO.Directory", "Move", this, a)),
];

fn children(rt: Rt<'_>, this: &Value, args: &[Value], method: &str) -> Outcome {
    let found = through(rt, "System.IO.Directory", method, this, args)?;
    let files = rt.host().files.clone();
    let paths = crate::value::elements_of(&found).unwrap_or_default();
    let items = paths.iter().filter_map(|path| {
        let path = PathBuf::from(path.invariant_text().as_str());
        files.info(&path).ok().map(|info| FileItem::value(path, info))
    });
    Ok(Value::array(items.collect()))
}

/// What `[System.IO.Directory]` methods give for a path.
pub(super) fn directory_of(rt: Rt<'_>, path: &Path) -> Value {
    related(rt, Some(path))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&FILE_SYSTEM_INFO, &FILE_INFO, &DIRECTORY_INFO];

/// The .NET exception object of a file error.
pub fn exception_of(error: &std::io::Error, path: &Path) -> Value {
    fault_of(error, path).exception().clone()
}
