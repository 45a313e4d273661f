//! The environment, randomness, references, switches, wildcards and other small types.

use std::any::Any;

use super::enums::enum_of;
use super::support::{Outcome, Rt, arg, body, boolean, long, m, p, ps, sp, span_of, text};
use super::{Method, Property, StaticProperty, TypeDef, TypeRef};
use crate::text::WildcardPattern;
use crate::value::{Fault, Object, PsReference, Switch, Value, Version};

const ENVIRONMENT_PROPERTIES: &[StaticProperty] = &[
    sp("CommandLine", "string", |_| Ok(Value::str(""))),
    sp("CurrentDirectory", "string", |rt| {
        Ok(Value::from(rt.host().files.start_directory().to_string_lossy().into_owned()))
    }),
    sp("CurrentManagedThreadId", "int", |_| Ok(Value::Int(1))),
    sp("ExitCode", "int", |_| Ok(Value::Int(0))),
    sp("HasShutdownStarted", "bool", |_| Ok(Value::Bool(false))),
    sp("Is64BitOperatingSystem", "bool", |_| Ok(Value::Bool(true))),
    sp("Is64BitProcess", "bool", |_| Ok(Value::Bool(true))),
    sp("MachineName", "string", |rt| Ok(Value::from(rt.host().environment.machine()))),
    sp("NewLine", "string", |_| Ok(Value::str("\n"))),
    sp("OSVersion", "System.OperatingSystem", |_| Ok(Value::object(OperatingSystem))),
    sp("ProcessId", "int", |rt| Ok(Value::Int(rt.host().environment.process_id() as i32))),
    sp("ProcessorCount", "int", |_| Ok(Value::Int(1))),
    sp("SystemDirectory", "string", |_| Ok(Value::str(""))),
    sp("TickCount", "int", |rt| Ok(Value::Int((rt.host().clock.monotonic_nanos() / 1_000_000) as i32))),
    sp("TickCount64", "long", |rt| Ok(Value::Long((rt.host().clock.monotonic_nanos() / 1_000_000) as i64))),
    sp("UserDomainName", "string", |rt| Ok(Value::from(rt.host().environment.machine()))),
    sp("UserInteractive", "bool", |rt| Ok(Value::Bool(rt.host().console.interactive()))),
    sp("UserName", "string", |rt| Ok(Value::from(rt.host().environment.user()))),
    sp("IsPrivilegedProcess", "bool", |rt| Ok(Value::Bool(rt.host().environment.user() == "root"))),
    sp("StackTrace", "string", |_| Ok(Value::str("   at System.Environment.get_StackTrace()"))),
    sp("SystemPageSize", "int", |_| Ok(Value::Int(4096))),
    sp("Version", "version", |_| Ok(Value::object(Version { major: 4, minor: 0, build: 30319, revision: 42000 }))),
];

/// The operating system that the emulated shell says it runs on.
struct OperatingSystem;

const SERVER: Version = Version { major: 10, minor: 0, build: 17763, revision: 0 };

static OPERATING_SYSTEM: TypeDef = TypeDef::class("System.OperatingSystem").properties(&[
    p("Platform", "System.PlatformID", |_, _| Ok(enum_of("System.PlatformID", 2))),
    p("ServicePack", "string", |_, _| Ok(Value::str(""))),
    p("Version", "version", |_, _| Ok(Value::object(SERVER))),
    p("VersionString", "string", |_, this| Ok(Value::Str(this.net_text()))),
]);

impl Object for OperatingSystem {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&OPERATING_SYSTEM)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("Microsoft Windows NT {}", SERVER.display(4)))
    }
}

fn variable(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    Ok(rt.host().environment.get(&text(a, 0)).map_or(Value::Null, Value::from))
}

fn variables(rt: Rt<'_>, _: &Value, _: &[Value]) -> Outcome {
    let all = rt.host().environment.all().into_iter().map(|(n, v)| (Value::from(n), Value::from(v)));
    Ok(crate::value::hashtable(all.collect()))
}

fn set_variable(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let value = text(a, 1);
    rt.host().environment.set(&text(a, 0), (!value.is_empty()).then_some(&*value));
    Ok(Value::Null)
}

fn folder(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let environment = &rt.host().environment;
    let name = match long(a, 0) {
        0x10 => "DESKTOP",
        0x28 => "HOME",
        5 => "HOME",
        _ => return Ok(Value::str("")),
    };
    Ok(environment.get(name).or_else(|| environment.get("USERPROFILE")).map_or(Value::str(""), Value::from))
}

const ENVIRONMENT_METHODS: &[Method] = &[
    m("string ExpandEnvironmentVariables(string name)", |rt, _, a| {
        let own = text(a, 0);
        let mut out = String::new();
        let mut rest: &str = &own;
        while let Some((before, after)) = rest.split_once('%') {
            out.push_str(before);
            let value = after.split_once('%').and_then(|(n, tail)| Some((rt.host().environment.get(n)?, tail)));
            match value {
                Some((value, tail)) => {
                    out.push_str(&value);
                    rest = tail;
                }
                None => {
                    out.push('%');
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        Ok(Value::from(out))
    }),
    m("string[] GetLogicalDrives()", |_, _, _| Ok(Value::strings(["/"]))),
    m("string[] GetCommandLineArgs()", |_, _, _| Ok(Value::strings(["sfbsh"]))),
    m("string GetEnvironmentVariable(string variable)", variable),
    m("string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)", variable),
    m("System.Collections.IDictionary GetEnvironmentVariables()", variables),
    m("System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)", variables),
    m("string GetFolderPath(System.Environment+SpecialFolder folder)", folder),
    m("void SetEnvironmentVariable(string variable, string value)", set_variable),
    m(
        "void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)",
        set_variable,
    ),
];

/// `System.Environment`.
static ENVIRONMENT: TypeDef =
    TypeDef::class("System.Environment").static_properties(ENVIRONMENT_PROPERTIES).static_methods(ENVIRONMENT_METHODS);

/// `System.GC`: there is nothing to collect.
static GC: TypeDef = TypeDef::class("System.GC")
    .static_properties(&[sp("MaxGeneration", "int", |_| Ok(Value::Int(2)))])
    .static_methods(&[
        m("void Collect()", |_, _, _| Ok(Value::Null)),
        m("void Collect(int generation)", |_, _, _| Ok(Value::Null)),
        m("void AddMemoryPressure(long bytesAllocated)", |_, _, _| Ok(Value::Null)),
        m("void RemoveMemoryPressure(long bytesAllocated)", |_, _, _| Ok(Value::Null)),
        m("void Collect(int generation, System.GCCollectionMode mode)", |_, _, _| Ok(Value::Null)),
        m("int GetGeneration(System.Object obj)", |_, _, _| Ok(Value::Int(0))),
        m("long GetTotalAllocatedBytes(bool precise = False)", |_, _, _| Ok(Value::Long(0))),
        m("long GetAllocatedBytesForCurrentThread()", |_, _, _| Ok(Value::Long(0))),
        m("void ReRegisterForFinalize(System.Object obj)", |_, _, _| Ok(Value::Null)),
        m("void RefreshMemoryLimit()", |_, _, _| Ok(Value::Null)),
        m("int CollectionCount(int generation)", |_, _, _| Ok(Value::Int(0))),
        m("long GetTotalMemory(bool forceFullCollection)", |_, _, _| Ok(Value::Long(0))),
        m("void KeepAlive(System.Object obj)", |_, _, _| Ok(Value::Null)),
        m("void SuppressFinalize(System.Object obj)", |_, _, _| Ok(Value::Null)),
        m("void WaitForPendingFinalizers()", |_, _, _| Ok(Value::Null)),
    ]);

/// The one thread of a session.
struct Thread;

static THREAD: TypeDef = TypeDef::class("System.Threading.Thread")
    .properties(&[
        ps("CurrentCulture", "cultureinfo", |_, _| Ok(super::globalization::culture("en-US")), |_, _, _| Ok(())),
        ps(
            "CurrentUICulture",
            "cultureinfo",
            |rt, _| Ok(super::globalization::ui_culture(rt)),
            |rt, _, value| super::globalization::set_ui_culture(rt, value),
        ),
        p("IsAlive", "bool", |_, _| Ok(Value::Bool(true))),
        p("IsBackground", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsThreadPoolThread", "bool", |_, _| Ok(Value::Bool(false))),
        p("ManagedThreadId", "int", |_, _| Ok(Value::Int(1))),
        ps(
            "Priority",
            "System.Threading.ThreadPriority",
            |_, _| Ok(enum_of("System.Threading.ThreadPriority", 2)),
            |_, _, _| Ok(()),
        ),
        p("ThreadState", "System.Threading.ThreadState", |_, _| Ok(enum_of("System.Threading.ThreadState", 0))),
        p("Name", "string", |_, _| Ok(Value::str("Pipeline Execution Thread"))),
    ])
    .methods(&[
        m("System.Threading.ApartmentState GetApartmentState()", |_, _, _| {
            Ok(enum_of("System.Threading.ApartmentState", 2))
        }),
        m("int GetHashCode()", |_, _, _| Ok(Value::Int(1))),
    ])
    .static_properties(&[sp("CurrentThread", "System.Threading.Thread", |_| Ok(Value::object(Thread)))])
    .static_methods(&[
        m("int GetCurrentProcessorId()", |_, _, _| Ok(Value::Int(0))),
        m("int GetDomainID()", |_, _, _| Ok(Value::Int(1))),
        m("void MemoryBarrier()", |_, _, _| Ok(Value::Null)),
        m("void SpinWait(int iterations)", |_, _, _| Ok(Value::Null)),
        m("bool Yield()", |_, _, _| Ok(Value::Bool(false))),
        m("void Sleep(int millisecondsTimeout)", |rt, _, a| {
            rt.host().clock.sleep(long(a, 0).max(0) as u64);
            Ok(Value::Null)
        }),
        m("void Sleep(timespan timeout)", |rt, _, a| {
            rt.host().clock.sleep((span_of(arg(a, 0)) / 10_000).max(0) as u64);
            Ok(Value::Null)
        }),
    ]);

impl Object for Thread {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&THREAD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `System.DBNull`'s only value.
struct DbNull;

/// `[DBNull]::Value`.
pub(super) fn db_null() -> Value {
    Value::object(DbNull)
}

/// Whether a value is `[DBNull]::Value`.
pub(super) fn is_db_null(value: &Value) -> bool {
    value.downcast::<DbNull>().is_some()
}

static DB_NULL: TypeDef =
    TypeDef::class("System.DBNull").static_properties(&[sp("Value", "System.DBNull", |_| Ok(db_null()))]);

impl Object for DbNull {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&DB_NULL)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(String::new())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(is_db_null(other))
    }
}

/// `[NullString]::Value`: null for parameters of type string.
pub struct NullString;

static NULL_STRING: TypeDef =
    TypeDef::class("System.Management.Automation.Language.NullString").static_properties(&[sp(
        "Value",
        "System.Management.Automation.Language.NullString",
        |_| Ok(Value::object(NullString)),
    )]);

impl Object for NullString {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&NULL_STRING)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(String::new())
    }
}

/// `WildcardPattern`.
pub struct Wildcard {
    pattern: String,
    ignore_case: bool,
}

fn wildcard(pattern: &str, options: i64) -> Value {
    // Without options patterns regard case; bit 2 is IgnoreCase.
    Value::object(Wildcard { pattern: pattern.to_owned(), ignore_case: options & 2 != 0 })
}

static WILDCARD: TypeDef = TypeDef::class("System.Management.Automation.WildcardPattern")
    .methods(&[
        m("bool IsMatch(string input)", |_, this, a| {
            let own = body::<Wildcard>(this)?;
            let compiled = WildcardPattern::with_case(&own.pattern, own.ignore_case).map_err(|e| {
                Fault::thrown(
                    "System.Management.Automation.WildcardPatternException",
                    format!("The specified wildcard character pattern is not valid: {}", e.0),
                )
            })?;
            Ok(Value::Bool(compiled.is_match(&text(a, 0))))
        }),
        m("string ToWql()", |_, this, _| {
            let own = body::<Wildcard>(this)?;
            Ok(Value::from(own.pattern.replace('*', "%").replace('?', "_")))
        }),
    ])
    .static_methods(&[
        m("bool ContainsWildcardCharacters(string pattern)", |_, _, a| {
            Ok(Value::Bool(WildcardPattern::has_wildcards(&text(a, 0))))
        }),
        m("string Escape(string pattern)", |_, _, a| Ok(Value::from(WildcardPattern::escape(&text(a, 0))))),
        m("wildcardpattern Get(string pattern, System.Management.Automation.WildcardOptions options)", |_, _, a| {
            Ok(wildcard(&text(a, 0), long(a, 1)))
        }),
        m("string Unescape(string pattern)", |_, _, a| Ok(Value::from(WildcardPattern::unescape(&text(a, 0))))),
    ])
    .constructors(&[
        m("(string pattern)", |_, _, a| Ok(wildcard(&text(a, 0), 0))),
        m("(string pattern, System.Management.Automation.WildcardOptions options)", |_, _, a| {
            Ok(wildcard(&text(a, 0), long(a, 1)))
        }),
    ]);

impl Object for Wildcard {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&WILDCARD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

pub(super) const REFERENCE_PROPERTIES: &[Property] = &[ps(
    "Value",
    "System.Object",
    |_, this| body::<PsReference>(this)?.get(),
    |_, this, value| body::<PsReference>(this)?.set(value.clone()),
)];

pub(super) const REFERENCE_CONSTRUCTORS: &[Method] =
    &[m("(System.Object value)", |_, _, a| Ok(Value::object(PsReference::to_value(arg(a, 0).clone()))))];

pub(super) const SWITCH_PROPERTIES: &[Property] =
    &[p("IsPresent", "bool", |_, this| Ok(Value::Bool(body::<Switch>(this)?.0)))];

pub(super) const SWITCH_METHODS: &[Method] =
    &[m("bool ToBool()", |_, this, _| Ok(Value::Bool(body::<Switch>(this)?.0)))];

pub(super) const SWITCH_STATIC_PROPERTIES: &[StaticProperty] =
    &[sp("Present", "switch", |_| Ok(Value::object(Switch(true))))];

pub(super) const SWITCH_CONSTRUCTORS: &[Method] =
    &[m("(bool isPresent)", |_, _, a| Ok(Value::object(Switch(boolean(a, 0)))))];

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] =
    &[&ENVIRONMENT, &OPERATING_SYSTEM, &GC, &THREAD, &DB_NULL, &NULL_STRING, &WILDCARD];

pub(super) const PS_OBJECT_CONSTANTS: &[StaticProperty] = &[
    sp("AdaptedMemberSetName", "string", |_| Ok(Value::str("psadapted"))),
    sp("BaseObjectMemberSetName", "string", |_| Ok(Value::str("psbase"))),
    sp("ExtendedMemberSetName", "string", |_| Ok(Value::str("psextended"))),
];

pub(super) const PS_OBJECT_STATICS: &[Method] =
    &[m("psobject AsPSObject(System.Object obj)", |_, _, a| match a.first() {
        None | Some(Value::Null | Value::Nothing) => Err(super::support::null_argument("obj")),
        Some(value) => Ok(value.clone()),
    })];
