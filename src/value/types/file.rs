//! `System.IO.Path`, `File`, `Directory` on the host's files.

use std::io;
use std::path::{Path, PathBuf};

use super::encoding::{decode_file, of_argument};
use super::support::{
    Outcome, Rt, arg, bad_argument, boolean, byte_array, bytes, char_array, date_of, items, m, null_argument, sp, text,
};
use super::{Method, TypeDef, display};
use crate::value::datetime::{DateTime, Kind};
use crate::value::{Fault, Value};

/// The .NET exception of a file error.
pub fn fault_of(error: &io::Error, path: &Path) -> Fault {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => {
            let parent = path.parent().is_none_or(|p| p.as_os_str().is_empty() || p.exists_hint());
            if parent {
                Fault::thrown("System.IO.FileNotFoundException", format!("Could not find file '{shown}'."))
            } else {
                Fault::thrown(
                    "System.IO.DirectoryNotFoundException",
                    format!("Could not find a part of the path '{shown}'."),
                )
            }
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => {
            Fault::thrown("System.UnauthorizedAccessException", format!("Access to the path '{shown}' is denied."))
        }
        io::ErrorKind::AlreadyExists => {
            Fault::thrown("System.IO.IOException", format!("The file '{shown}' already exists."))
        }
        io::ErrorKind::DirectoryNotEmpty => {
            Fault::thrown("System.IO.IOException", format!("Directory not empty : '{shown}'"))
        }
        _ => Fault::thrown("System.IO.IOException", format!("{error} : '{shown}'")),
    }
}

trait ExistsHint {
    fn exists_hint(&self) -> bool;
}

impl ExistsHint for Path {
    /// Messages tell a missing file from a missing folder; the host's files are the process's own here.
    fn exists_hint(&self) -> bool {
        self.is_dir()
    }
}

/// The path of an argument, as it is given.
pub(super) fn path(args: &[Value], index: usize) -> Result<PathBuf, Fault> {
    let own = text(args, index);
    if own.is_empty() {
        return Err(bad_argument("The value cannot be an empty string. (Parameter 'path')"));
    }
    Ok(PathBuf::from(own.as_str()))
}

fn full(rt: &mut dyn crate::value::Runtime, path: &Path) -> PathBuf {
    let joined = if path.is_absolute() { path.to_path_buf() } else { rt.host().files.start_directory().join(path) };
    normal(&joined)
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

fn shown(path: &Path) -> Value {
    Value::from(path.to_string_lossy().into_owned())
}

fn separator(c: char) -> bool {
    c == '/'
}

fn file_name(text: &str) -> &str {
    text.rsplit(separator).next().unwrap_or(text)
}

fn extension(text: &str) -> &str {
    let name = file_name(text);
    match name.rfind('.') {
        Some(i) if i + 1 < name.len() => name.get(i..).unwrap_or_default(),
        _ => "",
    }
}

fn combine(parts: &[Value]) -> Outcome {
    let mut out = String::new();
    for part in parts {
        let own = super::support::text_of(part);
        if own.is_empty() {
            continue;
        }
        if own.starts_with(separator) || out.is_empty() {
            out = own.to_string();
        } else {
            if !out.ends_with(separator) {
                out.push('/');
            }
            out.push_str(&own);
        }
    }
    Ok(Value::from(out))
}

fn join(parts: &[Value]) -> Outcome {
    let mut out = String::new();
    for part in parts {
        let own = super::support::text_of(part);
        if own.is_empty() {
            continue;
        }
        if !out.is_empty() && !out.ends_with(separator) && !own.starts_with(separator) {
            out.push('/');
        }
        out.push_str(&own);
    }
    Ok(Value::from(out))
}

/// `System.IO.Path`.
static PATH: TypeDef = TypeDef::class("System.IO.Path")
    .static_properties(&[
        sp("AltDirectorySeparatorChar", "char", |_| Ok(Value::Char(u16::from(b'/')))),
        sp("DirectorySeparatorChar", "char", |_| Ok(Value::Char(u16::from(b'/')))),
        sp("PathSeparator", "char", |_| Ok(Value::Char(u16::from(b':')))),
        sp("VolumeSeparatorChar", "char", |_| Ok(Value::Char(u16::from(b'/')))),
    ])
    .static_methods(&[
        m("string ChangeExtension(string path, string extension)", |_, _, a| {
            let (own, new) = (text(a, 0), text(a, 1));
            let stem = own.strip_suffix(extension(&own)).unwrap_or(&own).trim_end_matches('.').to_owned();
            let stem = if own.ends_with('.') { own.trim_end_matches('.').to_owned() } else { stem };
            Ok(Value::from(if new.is_empty() {
                if arg(a, 1).is_null() { stem } else { format!("{stem}.") }
            } else if new.starts_with('.') {
                format!("{stem}{new}")
            } else {
                format!("{stem}.{new}")
            }))
        }),
        m("string Combine(string path1, string path2)", |_, _, a| combine(a)),
        m("string Combine(string path1, string path2, string path3)", |_, _, a| combine(a)),
        m("string Combine(string path1, string path2, string path3, string path4)", |_, _, a| combine(a)),
        m("string Combine(Params string[] paths)", |_, _, a| {
            combine(&items(a, 0).ok_or_else(|| null_argument("paths"))?)
        }),
        m("bool EndsInDirectorySeparator(string path)", |_, _, a| Ok(Value::Bool(text(a, 0).ends_with(separator)))),
        m("bool Exists(string path)", |rt, _, a| {
            Ok(Value::Bool(rt.host().files.info(Path::new(text(a, 0).as_str())).is_ok()))
        }),
        m("string GetDirectoryName(string path)", |_, _, a| {
            let own = text(a, 0);
            if own.is_empty() || *own == *"/" {
                return Ok(Value::Null);
            }
            Ok(match own.rfind(separator) {
                Some(0) => Value::str("/"),
                Some(i) => Value::str(own.get(..i).unwrap_or_default().trim_end_matches('/')),
                None => Value::str(""),
            })
        }),
        m("string GetExtension(string path)", |_, _, a| Ok(Value::str(extension(&text(a, 0))))),
        m("string GetFileName(string path)", |_, _, a| Ok(Value::str(file_name(&text(a, 0))))),
        m("string GetFileNameWithoutExtension(string path)", |_, _, a| {
            let own = text(a, 0);
            let name = file_name(&own);
            Ok(Value::str(name.rfind('.').and_then(|i| name.get(..i)).unwrap_or(name)))
        }),
        m("string GetFullPath(string path)", |rt, _, a| {
            let path = path(a, 0)?;
            Ok(shown(&full(rt, &path)))
        }),
        m("string GetFullPath(string path, string basePath)", |_, _, a| {
            Ok(shown(&normal(&path(a, 1)?.join(path(a, 0)?))))
        }),
        m("char[] GetInvalidFileNameChars()", |_, _, _| Ok(char_array([0, u16::from(b'/')]))),
        m("char[] GetInvalidPathChars()", |_, _, _| Ok(char_array([0]))),
        m("string GetPathRoot(string path)", |_, _, a| {
            Ok(Value::str(if text(a, 0).starts_with(separator) { "/" } else { "" }))
        }),
        m("string GetRandomFileName()", |rt, _, _| Ok(Value::from(random_name(rt, 8, 3)))),
        m("string GetRelativePath(string relativeTo, string path)", |rt, _, a| {
            let (from, to) = (path(a, 0)?, path(a, 1)?);
            let (from, to) = (full(rt, &from), full(rt, &to));
            let common = from.components().zip(to.components()).take_while(|(x, y)| x == y).count();
            let mut out = PathBuf::new();
            for _ in from.components().skip(common) {
                out.push("..");
            }
            out.extend(to.components().skip(common));
            Ok(if out.as_os_str().is_empty() { Value::str(".") } else { shown(&out) })
        }),
        m("string GetTempFileName()", |rt, _, _| {
            let name = format!("tmp{}.tmp", random_name(rt, 6, 0));
            let path = rt.host().files.temp_directory().join(name);
            rt.host().files.write(&path, &[]).map_err(|e| fault_of(&e, &path))?;
            Ok(shown(&path))
        }),
        m("string GetTempPath()", |rt, _, _| {
            let path = rt.host().files.temp_directory().to_string_lossy().into_owned();
            Ok(Value::from(if path.ends_with('/') { path } else { format!("{path}/") }))
        }),
        m("bool HasExtension(string path)", |_, _, a| Ok(Value::Bool(!extension(&text(a, 0)).is_empty()))),
        m("bool IsPathFullyQualified(string path)", |_, _, a| Ok(Value::Bool(text(a, 0).starts_with(separator)))),
        m("bool IsPathRooted(string path)", |_, _, a| Ok(Value::Bool(text(a, 0).starts_with(separator)))),
        m("string Join(string path1, string path2)", |_, _, a| join(a)),
        m("string Join(string path1, string path2, string path3)", |_, _, a| join(a)),
        m("string Join(Params string[] paths)", |_, _, a| join(&items(a, 0).unwrap_or_default())),
        m("string TrimEndingDirectorySeparator(string path)", |_, _, a| {
            let own = text(a, 0);
            Ok(Value::str(if own.len() > 1 { own.strip_suffix('/').unwrap_or(&own) } else { &own }))
        }),
    ]);

fn random_name(rt: &mut dyn crate::value::Runtime, stem: usize, ending: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz012345";
    let mut bits = rt.host().random.next_u64();
    let mut name = String::new();
    for i in 0..stem + ending {
        if i == stem {
            name.push('.');
        }
        name.push(LETTERS.get((bits & 31) as usize).map_or('a', |b| *b as char));
        bits >>= 5;
    }
    name
}

fn read_text(rt: Rt<'_>, a: &[Value]) -> Result<String, Fault> {
    let path = path(a, 0)?;
    let content = rt.host().files.read(&path).map_err(|e| fault_of(&e, &path))?;
    Ok(decode_file(&content, &of_argument(arg(a, 1))))
}

fn read_lines(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let content = read_text(rt, a)?;
    Ok(Value::strings(content.lines().map(|l| l.strip_suffix('\r').unwrap_or(l))))
}

fn write(rt: Rt<'_>, a: &[Value], content: &str, encoding: usize) -> Outcome {
    let path = path(a, 0)?;
    let encoding = of_argument(arg(a, encoding));
    let mut out = if encoding.mark { encoding.preamble().to_vec() } else { Vec::new() };
    out.extend(encoding.encode(content));
    rt.host().files.write(&path, &out).map_err(|e| fault_of(&e, &path))?;
    Ok(Value::Null)
}

fn append(rt: Rt<'_>, a: &[Value], content: &str, encoding: usize) -> Outcome {
    let path = path(a, 0)?;
    let encoding = of_argument(arg(a, encoding));
    rt.host().files.append(&path, &encoding.encode(content)).map_err(|e| fault_of(&e, &path))?;
    Ok(Value::Null)
}

fn lines(a: &[Value]) -> Result<String, Fault> {
    let list = items(a, 1).ok_or_else(|| null_argument("contents"))?;
    Ok(list.iter().map(|l| format!("{}\n", display::to_string(l))).collect())
}

fn time(rt: Rt<'_>, a: &[Value], utc: bool, which: fn(&crate::host::FileInfo) -> i64) -> Outcome {
    let path = path(a, 0)?;
    let ticks = rt.host().files.info(&path).map_or(504_911_232_000_000_000, |i| which(&i));
    let moment = DateTime::from_ticks(ticks, Kind::Utc).unwrap_or(DateTime::MIN);
    Ok(Value::object(if utc { moment } else { moment.to_local(&crate::value::convert::local_zone()) }))
}

/// `System.IO.File`.
static FILE: TypeDef = TypeDef::class("System.IO.File").static_methods(&ALL_FILE_METHODS);

static ALL_FILE_METHODS: [Method; FILE_METHODS.len() + super::task::OF_FILE.len()] =
    super::support::joined(FILE_METHODS, super::task::OF_FILE);

const FILE_METHODS: &[Method] = &[
    m("void AppendAllBytes(string path, byte[] bytes)", |rt, _, a| {
        let path = path(a, 0)?;
        let data = bytes(a, 1, "bytes")?;
        rt.host().files.append(&path, &data).map_err(|e| fault_of(&e, &path))?;
        Ok(Value::Null)
    }),
    m("void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)", |rt, _, a| {
        append(rt, a, &lines(a)?, usize::MAX)
    }),
    m("void AppendAllText(string path, string contents)", |rt, _, a| append(rt, a, &text(a, 1), usize::MAX)),
    m("void AppendAllText(string path, string contents, System.Text.Encoding encoding)", |rt, _, a| {
        append(rt, a, &text(a, 1), 2)
    }),
    m("System.IO.StreamWriter AppendText(string path)", |rt, _, a| {
        super::call::construct(rt, &named("System.IO.StreamWriter")?, &[arg(a, 0).clone(), Value::Bool(true)])
    }),
    m("void Copy(string sourceFileName, string destFileName)", |rt, _, a| copy(rt, a, false)),
    m("void Copy(string sourceFileName, string destFileName, bool overwrite)", |rt, _, a| {
        let overwrite = boolean(a, 2);
        copy(rt, a, overwrite)
    }),
    m("System.IO.FileStream Create(string path)", |rt, _, a| super::stream::open(rt, a, 2, 3)),
    m("System.IO.FileStream Create(string path, int bufferSize)", |rt, _, a| super::stream::open(rt, a, 2, 3)),
    m("System.IO.StreamWriter CreateText(string path)", |rt, _, a| {
        super::call::construct(rt, &named("System.IO.StreamWriter")?, &[arg(a, 0).clone()])
    }),
    m("void Delete(string path)", |rt, _, a| {
        let path = path(a, 0)?;
        match rt.host().files.remove_file(&path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(fault_of(&e, &path)),
            _ => Ok(Value::Null),
        }
    }),
    m("bool Exists(string path)", |rt, _, a| {
        let info = rt.host().files.info(Path::new(text(a, 0).as_str()));
        Ok(Value::Bool(info.is_ok_and(|i| !i.directory)))
    }),
    m("System.IO.FileAttributes GetAttributes(string path)", |rt, _, a| {
        let path = path(a, 0)?;
        let info = rt.host().files.info(&path).map_err(|e| fault_of(&e, &path))?;
        let bits = if info.directory { 16 } else { 0 } | i64::from(info.read_only);
        Ok(super::enum_of("System.IO.FileAttributes", if bits == 0 { 128 } else { bits }))
    }),
    m("datetime GetCreationTime(string path)", |rt, _, a| time(rt, a, false, |i| i.created)),
    m("datetime GetCreationTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.created)),
    m("datetime GetLastAccessTime(string path)", |rt, _, a| time(rt, a, false, |i| i.accessed)),
    m("datetime GetLastAccessTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.accessed)),
    m("datetime GetLastWriteTime(string path)", |rt, _, a| time(rt, a, false, |i| i.modified)),
    m("datetime GetLastWriteTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.modified)),
    m("System.IO.UnixFileMode GetUnixFileMode(string path)", |rt, _, a| {
        let own = full(rt, &path(a, 0)?);
        let info = rt.host().files.info(&own).map_err(|e| fault_of(&e, &own))?;
        Ok(super::enums::enum_of("System.IO.UnixFileMode", i64::from(info.mode & 0o7777)))
    }),
    m("void Move(string sourceFileName, string destFileName)", move_file),
    m("void Move(string sourceFileName, string destFileName, bool overwrite)", move_file),
    m("System.IO.FileStream Open(string path, System.IO.FileMode mode)", |rt, _, a| {
        super::stream::open(rt, a, super::support::long(a, 1), 3)
    }),
    m("System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)", open_stream),
    m(
        "System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)",
        open_stream,
    ),
    m("System.IO.FileStream OpenRead(string path)", |rt, _, a| super::stream::open(rt, a, 3, 1)),
    m("System.IO.FileStream OpenWrite(string path)", |rt, _, a| super::stream::open(rt, a, 4, 2)),
    m("System.IO.StreamReader OpenText(string path)", |rt, _, a| {
        super::call::construct(rt, &named("System.IO.StreamReader")?, &[arg(a, 0).clone()])
    }),
    m("byte[] ReadAllBytes(string path)", |rt, _, a| {
        let path = path(a, 0)?;
        rt.host().files.read(&path).map(|b| byte_array(&b)).map_err(|e| fault_of(&e, &path))
    }),
    m("string[] ReadAllLines(string path)", read_lines),
    m("string[] ReadAllLines(string path, System.Text.Encoding encoding)", read_lines),
    m("string ReadAllText(string path)", |rt, _, a| read_text(rt, a).map(Value::from)),
    m("string ReadAllText(string path, System.Text.Encoding encoding)", |rt, _, a| read_text(rt, a).map(Value::from)),
    m("System.Collections.Generic.IEnumerable[string] ReadLines(string path)", read_lines),
    m(
        "System.Collections.Generic.IEnumerable[string] ReadLines(string path, System.Text.Encoding encoding)",
        read_lines,
    ),
    m(
        "void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName)",
        |rt, _, a| {
            let (from, to) = (path(a, 0)?, path(a, 1)?);
            let files = rt.host().files.clone();
            let before = files.read(&to).map_err(|e| fault_of(&e, &to))?;
            if !text(a, 2).is_empty() {
                let backup = path(a, 2)?;
                files.write(&backup, &before).map_err(|e| fault_of(&e, &backup))?;
            }
            files.rename(&from, &to).map_err(|e| fault_of(&e, &from))?;
            Ok(Value::Null)
        },
    ),
    m("void SetAttributes(string path, System.IO.FileAttributes fileAttributes)", |rt, _, a| {
        let path = path(a, 0)?;
        let read_only = super::support::long(a, 1) & 1 != 0;
        rt.host().files.set_read_only(&path, read_only).map_err(|e| fault_of(&e, &path))?;
        Ok(Value::Null)
    }),
    m("void SetLastWriteTime(string path, datetime lastWriteTime)", |rt, _, a| set_modified(rt, a, false)),
    m("void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)", |rt, _, a| set_modified(rt, a, true)),
    m("void WriteAllBytes(string path, byte[] bytes)", |rt, _, a| {
        let path = path(a, 0)?;
        let data = bytes(a, 1, "bytes")?;
        rt.host().files.write(&path, &data).map_err(|e| fault_of(&e, &path))?;
        Ok(Value::Null)
    }),
    m("void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)", |rt, _, a| {
        write(rt, a, &lines(a)?, usize::MAX)
    }),
    m("void WriteAllLines(string path, string[] contents)", |rt, _, a| write(rt, a, &lines(a)?, usize::MAX)),
    m("void WriteAllLines(string path, string[] contents, System.Text.Encoding encoding)", |rt, _, a| {
        write(rt, a, &lines(a)?, 2)
    }),
    m("void WriteAllText(string path, string contents)", |rt, _, a| write(rt, a, &text(a, 1), usize::MAX)),
    m("void WriteAllText(string path, string contents, System.Text.Encoding encoding)", |rt, _, a| {
        write(rt, a, &text(a, 1), 2)
    }),
];

fn open_stream(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    super::stream::open(rt, a, super::support::long(a, 1), super::support::long(a, 2))
}

fn set_modified(rt: Rt<'_>, a: &[Value], utc: bool) -> Outcome {
    let path = path(a, 0)?;
    let given = date_of(arg(a, 1));
    let ticks = if utc { given.ticks() } else { given.to_utc(&crate::value::convert::local_zone()).ticks() };
    rt.host().files.set_modified(&path, ticks).map_err(|e| fault_of(&e, &path))?;
    Ok(Value::Null)
}

fn named(name: &str) -> Result<super::TypeRef, Fault> {
    super::find(name).map(super::TypeRef::Def).ok_or_else(|| bad_argument(name))
}

fn copy(rt: Rt<'_>, a: &[Value], overwrite: bool) -> Outcome {
    let (from, to) = (path(a, 0)?, path(a, 1)?);
    let files = rt.host().files.clone();
    if !overwrite && files.info(&to).is_ok() {
        return Err(Fault::thrown("System.IO.IOException", format!("The file '{}' already exists.", to.display())));
    }
    let content = files.read(&from).map_err(|e| fault_of(&e, &from))?;
    files.write(&to, &content).map_err(|e| fault_of(&e, &to))?;
    Ok(Value::Null)
}

fn move_file(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let (from, to) = (path(a, 0)?, path(a, 1)?);
    let files = rt.host().files.clone();
    if !boolean(a, 2) && files.info(&to).is_ok() {
        return Err(Fault::thrown("System.IO.IOException", "Cannot create a file when that file already exists."));
    }
    files.rename(&from, &to).map_err(|e| fault_of(&e, &from))?;
    Ok(Value::Null)
}

/// `System.IO.Directory`.
static DIRECTORY: TypeDef = TypeDef::class("System.IO.Directory").static_methods(DIRECTORY_METHODS);

const DIRECTORY_METHODS: &[Method] = &[
    m("System.IO.DirectoryInfo CreateDirectory(string path)", |rt, _, a| {
        let path = path(a, 0)?;
        rt.host().files.create_directory(&path).map_err(|e| fault_of(&e, &path))?;
        let full = full(rt, &path);
        Ok(super::file_info::directory_of(rt, &full))
    }),
    m("System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)", |rt, _, a| {
        let name = format!("{}{}", text(a, 0), random_name(rt, 6, 0).trim_end_matches('.'));
        let own = rt.host().files.temp_directory().join(name);
        rt.host().files.create_directory(&own).map_err(|e| fault_of(&e, &own))?;
        super::call::construct(
            rt,
            &super::TypeRef::Def(super::find("System.IO.DirectoryInfo").unwrap_or(&super::OBJECT)),
            &[shown(&own)],
        )
    }),
    m("void Delete(string path)", |rt, _, a| delete(rt, a, false)),
    m("void Delete(string path, bool recursive)", |rt, _, a| {
        let recurse = boolean(a, 1);
        delete(rt, a, recurse)
    }),
    m("bool Exists(string path)", |rt, _, a| {
        let info = rt.host().files.info(Path::new(text(a, 0).as_str()));
        Ok(Value::Bool(info.is_ok_and(|i| i.directory)))
    }),
    m("string GetCurrentDirectory()", |rt, _, _| Ok(shown(&rt.host().files.start_directory()))),
    m("string[] GetDirectories(string path)", |rt, _, a| listed(rt, a, Some(true))),
    m("string[] GetDirectories(string path, string searchPattern)", |rt, _, a| listed(rt, a, Some(true))),
    m("string[] GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)", |rt, _, a| {
        listed(rt, a, Some(true))
    }),
    m("string[] GetFiles(string path)", |rt, _, a| listed(rt, a, Some(false))),
    m("string[] GetFiles(string path, string searchPattern)", |rt, _, a| listed(rt, a, Some(false))),
    m("string[] GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption)", |rt, _, a| {
        listed(rt, a, Some(false))
    }),
    m("System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path)", |rt, _, a| {
        listed(rt, a, Some(true))
    }),
    m(
        "System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern)",
        |rt, _, a| listed(rt, a, Some(true)),
    ),
    m(
        "System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)",
        |rt, _, a| listed(rt, a, Some(true)),
    ),
    m("System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path)", |rt, _, a| {
        listed(rt, a, Some(false))
    }),
    m(
        "System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern)",
        |rt, _, a| listed(rt, a, Some(false)),
    ),
    m(
        "System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption)",
        |rt, _, a| listed(rt, a, Some(false)),
    ),
    m("System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path)", |rt, _, a| {
        listed(rt, a, None)
    }),
    m("datetime GetCreationTime(string path)", |rt, _, a| time(rt, a, false, |i| i.created)),
    m("datetime GetCreationTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.created)),
    m("string GetDirectoryRoot(string path)", |_, _, _| Ok(Value::str("/"))),
    m("datetime GetLastAccessTime(string path)", |rt, _, a| time(rt, a, false, |i| i.accessed)),
    m("datetime GetLastAccessTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.accessed)),
    m("datetime GetLastWriteTime(string path)", |rt, _, a| time(rt, a, false, |i| i.modified)),
    m("datetime GetLastWriteTimeUtc(string path)", |rt, _, a| time(rt, a, true, |i| i.modified)),
    m("string[] GetLogicalDrives()", |_, _, _| Ok(Value::strings(["/"]))),
    m("void SetLastWriteTime(string path, datetime lastWriteTime)", |rt, _, a| set_modified(rt, a, false)),
    m("void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)", |rt, _, a| set_modified(rt, a, true)),
    m("string[] GetFileSystemEntries(string path)", |rt, _, a| listed(rt, a, None)),
    m("System.IO.DirectoryInfo GetParent(string path)", |rt, _, a| {
        let path = path(a, 0)?;
        let full = full(rt, &path);
        Ok(full.parent().map_or(Value::Null, |parent| super::file_info::directory_of(rt, parent)))
    }),
    m("void Move(string sourceDirName, string destDirName)", move_file),
];

fn delete(rt: Rt<'_>, a: &[Value], recurse: bool) -> Outcome {
    let path = path(a, 0)?;
    match rt.host().files.remove_directory(&path, recurse) {
        Ok(()) => Ok(Value::Null),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(Fault::thrown(
            "System.IO.DirectoryNotFoundException",
            format!("Could not find a part of the path '{}'.", path.display()),
        )),
        Err(e) => Err(fault_of(&e, &path)),
    }
}

fn listed(rt: Rt<'_>, a: &[Value], directories: Option<bool>) -> Outcome {
    let root = path(a, 0)?;
    let pattern = if a.len() > 1 { text(a, 1).to_string() } else { "*".to_owned() };
    let deep = super::support::long(a, 2) == 1;
    let files = rt.host().files.clone();
    let wanted = crate::text::WildcardPattern::new(&pattern).ok();
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(folder) = open.pop() {
        let mut names = files.list(&folder).map_err(|e| {
            if e.kind() == io::ErrorKind::NotFound {
                Fault::thrown(
                    "System.IO.DirectoryNotFoundException",
                    format!("Could not find a part of the path '{}'.", folder.display()),
                )
            } else {
                fault_of(&e, &folder)
            }
        })?;
        names.sort();
        for name in names {
            let path = folder.join(&name);
            let is_directory = files.info(&path).is_ok_and(|i| i.directory);
            if directories.is_none_or(|d| d == is_directory)
                && (pattern == "*" || pattern == "*.*" || wanted.as_ref().is_none_or(|w| w.is_match(&name)))
            {
                found.push(path.to_string_lossy().into_owned());
            }
            if deep && is_directory {
                open.push(path);
            }
        }
    }
    Ok(Value::strings(found))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&PATH, &FILE, &DIRECTORY];
