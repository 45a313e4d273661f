//! What scripts ask about their surroundings: assemblies, the application's domain, the platform.

use super::support::{Outcome, Rt, arg, bad_argument, body, m, p, plain, sp, text, type_arg};
use super::{TypeDef, TypeRef, find};
use crate::value::{Fault, TypeObject, Value};

/// An assembly, by its full name.
struct Assembly(String);

/// The name of an assembly.
struct AssemblyName(String);

struct AppDomain;

/// The assembly that a type lives in.
pub(super) fn assembly_of(ty: &TypeRef) -> Value {
    Value::object(Assembly(super::runtime_type::assembly(ty)))
}

/// The shell's own assembly.
fn shell_assembly() -> Value {
    let ty = find("System.Management.Automation.PSObject").map_or(TypeRef::Def(&super::OBJECT), TypeRef::Def);
    Value::object(Assembly(super::runtime_type::assembly(&ty)))
}

/// An assembly loaded by its name: all types are there already.
fn load(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let name = text(a, 0);
    if name.contains(',') {
        return Ok(Value::object(Assembly(name.to_string())));
    }
    Ok(Value::object(Assembly(format!("{name}, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null"))))
}

fn load_file(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Err(Fault::thrown(
        "System.IO.FileNotFoundException",
        format!("Could not load file or assembly '{}'. The system cannot find the file specified.", text(a, 0)),
    ))
}

static ASSEMBLY: TypeDef = TypeDef::class("System.Reflection.Assembly")
    .properties(&[
        p("FullName", "string", |_, this| Ok(Value::str(body::<Assembly>(this)?.0.as_str()))),
        p("GlobalAssemblyCache", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsDynamic", "bool", |_, _| Ok(Value::Bool(false))),
        p("Location", "string", |_, _| Ok(Value::str(""))),
    ])
    .methods(&[
        m("System.Reflection.AssemblyName GetName()", |_, this, _| {
            Ok(Value::object(AssemblyName(body::<Assembly>(this)?.0.clone())))
        }),
        m("type GetType(string name)", |_, _, a| {
            Ok(find(&text(a, 0)).map_or(Value::Null, |d| Value::object(TypeObject(TypeRef::Def(d)))))
        }),
        m("string ToString()", |_, this, _| Ok(Value::str(body::<Assembly>(this)?.0.as_str()))),
    ])
    .static_methods(&[
        m("System.Reflection.Assembly GetAssembly(type type)", |_, _, a| {
            Ok(Value::object(Assembly(super::runtime_type::assembly(&type_arg(a, 0)))))
        }),
        m("System.Reflection.Assembly GetEntryAssembly()", |_, _, _| Ok(shell_assembly())),
        m("System.Reflection.Assembly GetExecutingAssembly()", |_, _, _| Ok(shell_assembly())),
        m("System.Reflection.Assembly Load(string assemblyString)", load),
        m("System.Reflection.Assembly LoadFile(string path)", load_file),
        m("System.Reflection.Assembly LoadFrom(string assemblyFile)", load_file),
        m("System.Reflection.Assembly LoadWithPartialName(string partialName)", load),
    ]);

/// The part of a full name behind a key.
fn part<'a>(name: &'a str, key: &str) -> &'a str {
    name.split(", ").find_map(|piece| piece.strip_prefix(key)).unwrap_or("")
}

fn assembly_name(this: &Value) -> Result<&str, Fault> {
    Ok(&body::<AssemblyName>(this)?.0)
}

static ASSEMBLY_NAME: TypeDef = TypeDef::class("System.Reflection.AssemblyName")
    .properties(&[
        p("Name", "string", |_, this| Ok(Value::str(assembly_name(this)?.split(", ").next().unwrap_or("")))),
        p("Version", "version", |_, this| {
            let version = Value::str(part(assembly_name(this)?, "Version="));
            Ok(crate::value::convert(&version, &TypeRef::Def(&super::VERSION)).unwrap_or_default())
        }),
        p("CultureName", "string", |_, _| Ok(Value::str(""))),
        p("FullName", "string", |_, this| Ok(Value::str(assembly_name(this)?))),
    ])
    .constructors(&[m("(string assemblyName)", |_, _, a| Ok(Value::object(AssemblyName(text(a, 0).to_string()))))]);

static APP_DOMAIN: TypeDef = TypeDef::class("System.AppDomain")
    .static_properties(&[sp("CurrentDomain", "System.AppDomain", |_| Ok(Value::object(AppDomain)))])
    .properties(&[
        p("BaseDirectory", "string", |rt, _| {
            let folder = rt.host().files.start_directory().to_string_lossy().into_owned();
            Ok(Value::from(format!("{}/", folder.trim_end_matches('/'))))
        }),
        p("FriendlyName", "string", |_, _| Ok(Value::str("pwsh"))),
        p("Id", "int", |_, _| Ok(Value::Int(1))),
    ])
    .methods(&[m("System.Reflection.Assembly[] GetAssemblies()", |_, _, _| {
        let named = ["System.Object", "System.Management.Automation.PSObject", "System.Text.RegularExpressions.Regex"];
        let list = named
            .iter()
            .filter_map(|n| find(n))
            .map(|def| Value::object(Assembly(super::runtime_type::assembly(&TypeRef::Def(def)))));
        Ok(Value::typed_array(TypeRef::Def(&ASSEMBLY), list.collect()))
    })]);

static NULLABLE_CLASS: TypeDef =
    TypeDef::class("System.Nullable").static_methods(&[m("type GetUnderlyingType(type nullableType)", |_, _, a| {
        match type_arg(a, 0) {
            TypeRef::Generic(def, arguments) if std::ptr::eq(def, &raw const super::NULLABLE) => {
                Ok(arguments.first().map_or(Value::Null, |ty| Value::object(TypeObject(ty.clone()))))
            }
            _ => Ok(Value::Null),
        }
    })]);

static EVENT_ARGS: TypeDef = TypeDef::class("System.EventArgs")
    .static_properties(&[sp("Empty", "System.EventArgs", |_| Ok(Value::object(EventArgs)))])
    .constructors(&[m("()", |_, _, _| Ok(Value::object(EventArgs)))]);

struct EventArgs;

fn platform(a: &[Value]) -> bool {
    let name = arg(a, 0).invariant_text();
    let own = if cfg!(target_os = "macos") {
        "OSX"
    } else if cfg!(windows) {
        "WINDOWS"
    } else {
        "LINUX"
    };
    name.eq_ignore_ascii_case(own)
}

struct Platform(&'static str);

static OS_PLATFORM: TypeDef = TypeDef::value_type("System.Runtime.InteropServices.OSPlatform").static_properties(&[
    sp("Linux", "System.Runtime.InteropServices.OSPlatform", |_| Ok(Value::object(Platform("LINUX")))),
    sp("OSX", "System.Runtime.InteropServices.OSPlatform", |_| Ok(Value::object(Platform("OSX")))),
    sp("Windows", "System.Runtime.InteropServices.OSPlatform", |_| Ok(Value::object(Platform("WINDOWS")))),
]);

static RUNTIME_INFORMATION: TypeDef = TypeDef::class("System.Runtime.InteropServices.RuntimeInformation")
    .static_properties(&[
        sp("FrameworkDescription", "string", |_| Ok(Value::str(".NET 10.0.0"))),
        sp("OSDescription", "string", |_| Ok(Value::str(std::env::consts::OS))),
        sp("OSArchitecture", "string", |_| Ok(Value::str(if cfg!(target_arch = "aarch64") { "Arm64" } else { "X64" }))),
        sp("ProcessArchitecture", "string", |_| {
            Ok(Value::str(if cfg!(target_arch = "aarch64") { "Arm64" } else { "X64" }))
        }),
    ])
    .static_methods(&[m(
        "bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)",
        |_, _, a| match arg(a, 0) {
            Value::Null => Err(bad_argument("The value cannot be an empty string. (Parameter 'osPlatform')")),
            _ => Ok(Value::Bool(platform(a))),
        },
    )]);

plain! {
    Assembly, ASSEMBLY, |this| Some(this.0.clone());
    AssemblyName, ASSEMBLY_NAME, |this| Some(this.0.clone());
    AppDomain, APP_DOMAIN, |_this| None;
    EventArgs, EVENT_ARGS, |_this| None;
    Platform, OS_PLATFORM, |this| Some(this.0.to_owned());
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] =
    &[&ASSEMBLY, &ASSEMBLY_NAME, &APP_DOMAIN, &NULLABLE_CLASS, &EVENT_ARGS, &OS_PLATFORM, &RUNTIME_INFORMATION];
