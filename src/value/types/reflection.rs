//! Members of types as objects (`System.Reflection`), and `System.Activator`.

use std::any::Any;
use std::rc::Rc;

use super::call::{self, lineage};
use super::support::{arg, body, items, m, p, type_arg};
use super::{Method, Overload, OverloadParameter, Property, TypeDef, TypeRef};
use crate::value::{Fault, Name, Object, TypeObject, Value};

/// What kind of member an object shows.
pub(super) enum Kind {
    /// A constant or static field, or a value of an enumeration.
    Field {
        ty: Option<TypeRef>,
        constant: bool,
    },
    Property {
        ty: Option<TypeRef>,
        settable: bool,
    },
    Method(Rc<Overload>),
    Constructor(Rc<Overload>),
}

/// A member of a type.
pub(super) struct MemberInfo {
    owner: TypeRef,
    declarer: &'static TypeDef,
    pub(super) name: &'static str,
    pub(super) is_static: bool,
    pub(super) kind: Kind,
}

impl MemberInfo {
    /// The type whose table has it.
    pub(super) fn declarer(&self) -> &'static TypeDef {
        self.declarer
    }
}

impl Object for MemberInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.kind {
            Kind::Field { .. } => &FIELD_INFO,
            Kind::Property { .. } => &PROPERTY_INFO,
            Kind::Method(_) => &METHOD_INFO,
            Kind::Constructor(_) => &CONSTRUCTOR_INFO,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(match &self.kind {
            Kind::Property { ty, .. } | Kind::Field { ty, .. } => {
                format!("{} {}", ty.as_ref().map_or_else(|| "System.Object".to_owned(), net_name), self.name)
            }
            Kind::Method(o) => format!("{} {}({})", net_name(&returned(o)), self.name, parameter_types(o)),
            Kind::Constructor(o) => format!("Void .ctor({})", parameter_types(o)),
        })
    }
}

/// A parameter of a method.
struct ParameterInfo {
    name: &'static str,
    ty: Option<TypeRef>,
    position: usize,
    optional: bool,
}

impl Object for ParameterInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PARAMETER_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{} {}", self.ty.as_ref().map_or_else(|| "System.Object".to_owned(), net_name), self.name))
    }
}

/// How reflection prints a type: primitives without namespace.
fn net_name(ty: &TypeRef) -> String {
    let full = ty.to_string();
    let primitive = matches!(ty, TypeRef::Def(d) if d.kind == super::TypeKind::Struct)
        && matches!(
            ty.def().name,
            "System.Int32"
                | "System.Int64"
                | "System.Int16"
                | "System.Byte"
                | "System.SByte"
                | "System.UInt16"
                | "System.UInt32"
                | "System.UInt64"
                | "System.Boolean"
                | "System.Char"
                | "System.Double"
                | "System.Single"
                | "System.Void"
        );
    if primitive { ty.short_name() } else { full }
}

fn closed(parameter: &OverloadParameter) -> Option<TypeRef> {
    parameter.ty.close(&[]).map(std::borrow::Cow::into_owned)
}

fn parameter_types(overload: &Overload) -> String {
    let shown = |p: &OverloadParameter| closed(p).map_or_else(|| p.type_name.to_owned(), |t| net_name(&t));
    overload.parameters.iter().map(shown).collect::<Vec<_>>().join(", ")
}

fn returned(overload: &Overload) -> TypeRef {
    match overload.returns {
        "void" | "" => TypeRef::Def(&super::VOID),
        name => {
            let known = match overload.call {
                super::MethodCall::Script(member) => member.return_type(),
                super::MethodCall::Native(_) => None,
            };
            known.or_else(|| super::resolve(name)).unwrap_or(TypeRef::Def(&super::OBJECT))
        }
    }
}

fn info(this: &Value) -> Result<&MemberInfo, Fault> {
    body::<MemberInfo>(this)
}

fn visible(def: &'static TypeDef, name: &str) -> bool {
    !name.contains('_') || def.script != 0
}

/// Whether a static member is a field to .NET: the tables keep both alike.
fn is_field(def: &TypeDef, name: &str) -> bool {
    match def.name {
        "System.SByte"
        | "System.Byte"
        | "System.Int16"
        | "System.UInt16"
        | "System.Int32"
        | "System.UInt32"
        | "System.Int64"
        | "System.UInt64"
        | "System.Single"
        | "System.Double"
        | "System.Decimal"
        | "System.Boolean"
        | "System.Char"
        | "System.String"
        | "System.Math"
        | "System.TimeSpan"
        | "System.Type"
        | "System.IO.Path"
        | "System.BitConverter"
        | "System.DBNull"
        | "System.Uri"
        | "System.Net.IPAddress"
        | "System.Convert"
        | "System.DateTimeOffset"
        | "System.IntPtr"
        | "System.EventArgs" => true,
        "System.DateTime" => matches!(name, "MaxValue" | "MinValue" | "UnixEpoch"),
        "System.Guid" => name == "Empty",
        "System.Diagnostics.Stopwatch" | "System.Text.RegularExpressions.Regex" => name != "CacheSize",
        _ => false,
    }
}

/// The properties of a type, own ones first.
pub(super) fn properties(ty: &TypeRef) -> Vec<MemberInfo> {
    values(ty).into_iter().filter(|m| matches!(m.kind, Kind::Property { .. })).collect()
}

/// The fields of a type; an enumeration's are its number and its names.
pub(super) fn fields(ty: &TypeRef) -> Vec<MemberInfo> {
    values(ty).into_iter().filter(|m| matches!(m.kind, Kind::Field { .. })).collect()
}

fn values(ty: &TypeRef) -> Vec<MemberInfo> {
    let mut found: Vec<MemberInfo> = Vec::new();
    for declarer in lineage(ty.def()) {
        let mut push = |name: &'static str, is_static: bool, kind: Kind| {
            if !found.iter().any(|f| f.name == name) {
                found.push(MemberInfo { owner: ty.clone(), declarer, name, is_static, kind });
            }
        };
        for p in declarer.properties {
            let ty = p.value_type();
            let field = declarer.name == "System.Enum" || declarer.name.starts_with("System.ValueTuple");
            push(
                p.name,
                false,
                match field {
                    true => Kind::Field { ty, constant: false },
                    false => Kind::Property { ty, settable: p.set.is_some() },
                },
            );
        }
        for p in declarer.static_properties {
            let ty = super::resolve(p.type_name);
            let settable = p.get.settable();
            push(
                p.name,
                true,
                match is_field(declarer, p.name) {
                    true => Kind::Field { ty, constant: true },
                    false => Kind::Property { ty, settable },
                },
            );
        }
        for (name, _) in declarer.enum_values {
            push(name, true, Kind::Field { ty: Some(TypeRef::Def(declarer)), constant: true });
        }
    }
    found
}

fn overload_of(method: &Method) -> Option<(&'static str, Rc<Overload>)> {
    let (name, overload) = Overload::parse(method)?;
    Some((name.as_str(), Rc::new(overload)))
}

/// The methods of a type, own ones first.
pub(super) fn methods(ty: &TypeRef) -> Vec<MemberInfo> {
    let mut found: Vec<MemberInfo> = Vec::new();
    for declarer in lineage(ty.def()) {
        let all = declarer.methods.iter().map(|m| (m, false));
        for (method, is_static) in all.chain(declarer.static_methods.iter().map(|m| (m, true))) {
            let Some((name, overload)) = overload_of(method).filter(|(n, _)| visible(declarer, n)) else { continue };
            let same = |f: &MemberInfo| match &f.kind {
                Kind::Method(o) => f.name == name && parameter_types(o) == parameter_types(&overload),
                Kind::Field { .. } | Kind::Property { .. } | Kind::Constructor(_) => false,
            };
            if !found.iter().any(same) {
                let kind = Kind::Method(overload);
                found.push(MemberInfo { owner: ty.clone(), declarer, name, is_static, kind });
            }
        }
    }
    found
}

/// The constructors of a type.
pub(super) fn constructors(ty: &TypeRef) -> Vec<MemberInfo> {
    let declarer = ty.def();
    let made = |method: &Method| {
        let (_, overload) = overload_of(method)?;
        let kind = Kind::Constructor(overload);
        Some(MemberInfo { owner: ty.clone(), declarer, name: ".ctor", is_static: false, kind })
    };
    declarer.constructors.iter().filter_map(made).collect()
}

/// The types of a method's parameters.
pub(super) fn takes(info: &MemberInfo) -> Option<Vec<TypeRef>> {
    match &info.kind {
        Kind::Method(o) | Kind::Constructor(o) => o.parameters.iter().map(closed).collect(),
        Kind::Field { .. } | Kind::Property { .. } => None,
    }
}

const MEMBER_PROPERTIES: &[Property] = &[
    p("DeclaringType", "type", |_, this| Ok(TypeObject::value(TypeRef::Def(info(this)?.declarer)))),
    p("MemberType", "System.Reflection.MemberTypes", |_, this| {
        let number = match info(this)?.kind {
            Kind::Constructor(_) => 1,
            Kind::Field { .. } => 4,
            Kind::Method(_) => 8,
            Kind::Property { .. } => 16,
        };
        Ok(super::enums::enum_of("System.Reflection.MemberTypes", number))
    }),
    p("CustomAttributes", "System.Object[]", |_, _| Ok(Value::array(Vec::new()))),
    p("Module", "System.Object", |_, this| Ok(super::type_search::module_of(&info(this)?.owner))),
    p("Name", "string", |_, this| Ok(Value::str(info(this)?.name))),
    p("ReflectedType", "type", |_, this| Ok(TypeObject::value(info(this)?.owner.clone()))),
];

pub(super) static MEMBER_INFO: TypeDef = TypeDef::class("System.Reflection.MemberInfo")
    .properties(MEMBER_PROPERTIES)
    .methods(super::type_search::ATTRIBUTES);

/// The value of a field or property: of the type where it is static, else of the object.
fn value_of(rt: super::support::Rt<'_>, this: &Value, args: &[Value]) -> super::support::Outcome {
    let info = info(this)?;
    let found = if info.is_static {
        call::get_static_property(rt, &info.owner, Name::new(info.name))
    } else {
        call::get_property(rt, arg(args, 0), Name::new(info.name))
    };
    found.unwrap_or(Ok(Value::Null))
}

pub(super) static FIELD_INFO: TypeDef = TypeDef::class("System.Reflection.FieldInfo")
    .extends("System.Reflection.MemberInfo")
    .properties(&[
        p("FieldType", "type", |_, this| match &info(this)?.kind {
            Kind::Field { ty: Some(ty), .. } => Ok(TypeObject::value(ty.clone())),
            _ => Ok(TypeObject::value(TypeRef::Def(&super::OBJECT))),
        }),
        p("IsInitOnly", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsLiteral", "bool", |_, this| {
            Ok(Value::Bool(matches!(info(this)?.kind, Kind::Field { constant: true, .. })))
        }),
        p("IsPublic", "bool", |_, _| Ok(Value::Bool(true))),
        p("IsStatic", "bool", |_, this| Ok(Value::Bool(info(this)?.is_static))),
    ])
    .methods(&[
        m("System.Object GetValue(System.Object obj)", value_of),
        m("System.Object GetRawConstantValue()", |rt, this, _| {
            let value = value_of(rt, this, &[])?;
            Ok(match value.downcast::<crate::value::EnumValue>() {
                Some(number) => i32::try_from(number.value).map_or(Value::Long(number.value), Value::Int),
                None => value,
            })
        }),
    ]);

pub(super) static PROPERTY_INFO: TypeDef = TypeDef::class("System.Reflection.PropertyInfo")
    .extends("System.Reflection.MemberInfo")
    .properties(&[
        p("CanRead", "bool", |_, _| Ok(Value::Bool(true))),
        p("CanWrite", "bool", |_, this| {
            Ok(Value::Bool(matches!(info(this)?.kind, Kind::Property { settable: true, .. })))
        }),
        p("PropertyType", "type", |_, this| match &info(this)?.kind {
            Kind::Property { ty: Some(ty), .. } => Ok(TypeObject::value(ty.clone())),
            _ => Ok(TypeObject::value(TypeRef::Def(&super::OBJECT))),
        }),
    ])
    .methods(&[
        m("System.Object GetValue(System.Object obj)", value_of),
        m("System.Object GetValue(System.Object obj, System.Object[] index)", value_of),
        m("System.Reflection.MethodInfo GetGetMethod()", |_, this, _| Ok(accessor(info(this)?, true))),
        m("System.Reflection.MethodInfo GetSetMethod()", |_, this, _| Ok(accessor(info(this)?, false))),
        m("System.Reflection.ParameterInfo[] GetIndexParameters()", |_, _, _| {
            Ok(Value::typed_array(TypeRef::Def(&PARAMETER_INFO), Vec::new()))
        }),
        m("void SetValue(System.Object obj, System.Object value)", |rt, this, a| {
            let info = info(this)?;
            call::set_property(rt, arg(a, 0), Name::new(info.name), arg(a, 1)).map(|()| Value::Nothing)
        }),
    ]);

/// `get_X` or `set_X` of a property.
fn accessor(info: &MemberInfo, get: bool) -> Value {
    let Kind::Property { ty, settable } = &info.kind else { return Value::Null };
    if !get && !settable {
        return Value::Null;
    }
    let name = ty.as_ref().map_or_else(|| "System.Object".to_owned(), ToString::to_string);
    // The table of overloads wants a text that lasts; one is made for each property that is asked about.
    let signature: &'static str = String::leak(match get {
        true => format!("{name} get_{}()", info.name),
        false => format!("void set_{}({name} value)", info.name),
    });
    let Some((name, overload)) = overload_of(&m(signature, |_, _, _| Ok(Value::Null))) else { return Value::Null };
    let kind = Kind::Method(overload);
    Value::object(MemberInfo {
        owner: info.owner.clone(),
        declarer: info.declarer,
        name,
        is_static: info.is_static,
        kind,
    })
}

const CALLABLE_PROPERTIES: &[Property] = &[
    p("IsAbstract", "bool", |_, _| Ok(Value::Bool(false))),
    p("IsConstructor", "bool", |_, this| Ok(Value::Bool(matches!(info(this)?.kind, Kind::Constructor(_))))),
    p("IsPrivate", "bool", |_, _| Ok(Value::Bool(false))),
    p("IsPublic", "bool", |_, _| Ok(Value::Bool(true))),
    p("IsStatic", "bool", |_, this| Ok(Value::Bool(info(this)?.is_static))),
    p("ReturnType", "type", |_, this| match &info(this)?.kind {
        Kind::Method(o) => Ok(TypeObject::value(returned(o))),
        Kind::Field { .. } | Kind::Property { .. } | Kind::Constructor(_) => Ok(Value::Null),
    }),
];

const GET_PARAMETERS: Method = m("System.Reflection.ParameterInfo[] GetParameters()", |_, this, _| {
    let (Kind::Method(overload) | Kind::Constructor(overload)) = &info(this)?.kind else { return Ok(Value::Null) };
    let made = overload.parameters.iter().enumerate().map(|(position, p)| {
        Value::object(ParameterInfo { name: p.name, ty: closed(p), position, optional: p.default.is_some() })
    });
    Ok(Value::typed_array(TypeRef::Def(&PARAMETER_INFO), made.collect()))
});

pub(super) static METHOD_INFO: TypeDef = TypeDef::class("System.Reflection.MethodInfo")
    .extends("System.Reflection.MemberInfo")
    .properties(CALLABLE_PROPERTIES)
    .methods(&[
        GET_PARAMETERS,
        m("System.Object Invoke(System.Object obj, System.Object[] parameters)", |rt, this, a| {
            let info = info(this)?;
            let args = items(a, 1).unwrap_or_default();
            if info.is_static {
                return call::call_static(rt, &info.owner, Name::new(info.name), &args);
            }
            call::call_method(rt, arg(a, 0), Name::new(info.name), &args)
        }),
    ]);

pub(super) static CONSTRUCTOR_INFO: TypeDef = TypeDef::class("System.Reflection.ConstructorInfo")
    .extends("System.Reflection.MemberInfo")
    .properties(CALLABLE_PROPERTIES)
    .methods(&[
        GET_PARAMETERS,
        m("System.Object Invoke(System.Object[] parameters)", |rt, this, a| {
            call::construct(rt, &info(this)?.owner, &items(a, 0).unwrap_or_default())
        }),
    ]);

fn parameter(this: &Value) -> Result<&ParameterInfo, Fault> {
    body::<ParameterInfo>(this)
}

static PARAMETER_INFO: TypeDef = TypeDef::class("System.Reflection.ParameterInfo").properties(&[
    p("IsOptional", "bool", |_, this| Ok(Value::Bool(parameter(this)?.optional))),
    p("HasDefaultValue", "bool", |_, this| Ok(Value::Bool(parameter(this)?.optional))),
    p("Name", "string", |_, this| Ok(Value::str(parameter(this)?.name))),
    p("ParameterType", "type", |_, this| Ok(parameter(this)?.ty.clone().map_or(Value::Null, TypeObject::value))),
    p("Position", "int", |_, this| Ok(Value::Int(parameter(this)?.position as i32))),
]);

static ACTIVATOR: TypeDef = TypeDef::class("System.Activator").static_methods(&[
    m("System.Object CreateInstance(type type)", |rt, _, a| call::construct(rt, &type_arg(a, 0), &[])),
    m("System.Object CreateInstance(type type, Params System.Object[] args)", |rt, _, a| {
        call::construct(rt, &type_arg(a, 0), &items(a, 1).unwrap_or_default())
    }),
]);

/// Rows of this file.
pub(super) static ALL: &[&TypeDef] =
    &[&MEMBER_INFO, &FIELD_INFO, &PROPERTY_INFO, &METHOD_INFO, &CONSTRUCTOR_INFO, &PARAMETER_INFO, &ACTIVATOR];

/// The overloads of a type's constructors as `[type]::new` shows them.
pub fn constructor_definitions(ty: &TypeRef) -> Vec<String> {
    let name = ty.to_string();
    ty.def().constructors.iter().map(|c| format!("{name} new{}", c.signature)).collect()
}
