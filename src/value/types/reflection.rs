//! Members of types as objects (`System.Reflection`), and `System.Activator`.

use std::any::Any;
use std::rc::Rc;

use super::call::{self, lineage};
use super::support::{arg, body, items, m, p, text, type_arg};
use super::{Method, Overload, OverloadParameter, Property, StaticGetter, TypeDef, TypeRef};
use crate::value::{Fault, Name, Object, TypeObject, Value};

/// What kind of member an object shows.
enum Kind {
    Property { ty: Option<TypeRef>, settable: bool },
    Method(Rc<Overload>),
    Constructor(Rc<Overload>),
}

/// A member of a type.
struct MemberInfo {
    owner: TypeRef,
    declarer: &'static TypeDef,
    name: &'static str,
    is_static: bool,
    kind: Kind,
}

impl Object for MemberInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.kind {
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
            Kind::Property { ty, .. } => {
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

fn own(this: &Value) -> Result<&TypeRef, Fault> {
    Ok(&body::<TypeObject>(this)?.0)
}

fn properties(ty: &TypeRef) -> Vec<MemberInfo> {
    let mut found: Vec<MemberInfo> = Vec::new();
    for declarer in lineage(ty.def()) {
        let statics = declarer.static_properties.iter().map(|p| {
            let settable = matches!(p.get, StaticGetter::Script(_));
            (p.name, super::resolve(p.type_name), settable, true)
        });
        let own = declarer.properties.iter().map(|p| (p.name, p.value_type(), p.set.is_some(), false));
        for (name, ty_of, settable, is_static) in own.chain(statics) {
            if !found.iter().any(|f| f.name == name) {
                let kind = Kind::Property { ty: ty_of, settable };
                found.push(MemberInfo { owner: ty.clone(), declarer, name, is_static, kind });
            }
        }
    }
    found
}

fn overload_of(method: &Method) -> Option<(&'static str, Rc<Overload>)> {
    let (name, overload) = Overload::parse(method)?;
    Some((name.as_str(), Rc::new(overload)))
}

fn methods(ty: &TypeRef) -> Vec<MemberInfo> {
    let mut found: Vec<MemberInfo> = Vec::new();
    for declarer in lineage(ty.def()) {
        let all = declarer.methods.iter().map(|m| (m, false));
        for (method, is_static) in all.chain(declarer.static_methods.iter().map(|m| (m, true))) {
            let Some((name, overload)) = overload_of(method).filter(|(n, _)| visible(declarer, n)) else { continue };
            let same = |f: &MemberInfo| match &f.kind {
                Kind::Method(o) => f.name == name && parameter_types(o) == parameter_types(&overload),
                Kind::Property { .. } | Kind::Constructor(_) => false,
            };
            if !found.iter().any(same) {
                let kind = Kind::Method(overload);
                found.push(MemberInfo { owner: ty.clone(), declarer, name, is_static, kind });
            }
        }
    }
    found
}

fn constructors(ty: &TypeRef) -> Vec<MemberInfo> {
    let declarer = ty.def();
    let made = |method: &Method| {
        let (_, overload) = overload_of(method)?;
        let kind = Kind::Constructor(overload);
        Some(MemberInfo { owner: ty.clone(), declarer, name: ".ctor", is_static: false, kind })
    };
    declarer.constructors.iter().filter_map(made).collect()
}

fn list(element: &'static TypeDef, infos: Vec<MemberInfo>) -> Value {
    Value::typed_array(TypeRef::Def(element), infos.into_iter().map(Value::object).collect())
}

fn first(infos: Vec<MemberInfo>, name: &str) -> Value {
    infos.into_iter().find(|i| i.name == name).map_or(Value::Null, Value::object)
}

/// The methods of `System.Type` that give members.
pub(super) const TYPE_METHODS: &[Method] = &[
    m("System.Reflection.PropertyInfo[] GetProperties()", |_, this, _| {
        Ok(list(&PROPERTY_INFO, properties(own(this)?)))
    }),
    m("System.Reflection.PropertyInfo GetProperty(string name)", |_, this, a| {
        Ok(first(properties(own(this)?), &text(a, 0)))
    }),
    m("System.Reflection.MethodInfo[] GetMethods()", |_, this, _| Ok(list(&METHOD_INFO, methods(own(this)?)))),
    m("System.Reflection.MethodInfo GetMethod(string name)", |_, this, a| Ok(first(methods(own(this)?), &text(a, 0)))),
    m("System.Reflection.ConstructorInfo[] GetConstructors()", |_, this, _| {
        Ok(list(&CONSTRUCTOR_INFO, constructors(own(this)?)))
    }),
    m("System.Reflection.MemberInfo[] GetMembers()", |_, this, _| {
        let ty = own(this)?;
        let mut all = methods(ty);
        all.extend(constructors(ty));
        all.extend(properties(ty));
        Ok(list(&MEMBER_INFO, all))
    }),
];

const MEMBER_PROPERTIES: &[Property] = &[
    p("DeclaringType", "type", |_, this| Ok(TypeObject::value(TypeRef::Def(info(this)?.declarer)))),
    p("MemberType", "string", |_, this| {
        Ok(Value::str(match info(this)?.kind {
            Kind::Property { .. } => "Property",
            Kind::Method(_) => "Method",
            Kind::Constructor(_) => "Constructor",
        }))
    }),
    p("Name", "string", |_, this| Ok(Value::str(info(this)?.name))),
    p("ReflectedType", "type", |_, this| Ok(TypeObject::value(info(this)?.owner.clone()))),
];

static MEMBER_INFO: TypeDef = TypeDef::class("System.Reflection.MemberInfo").properties(MEMBER_PROPERTIES);

static PROPERTY_INFO: TypeDef = TypeDef::class("System.Reflection.PropertyInfo")
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
        m("System.Object GetValue(System.Object obj)", |rt, this, a| {
            let info = info(this)?;
            let found = if info.is_static {
                call::get_static_property(rt, &info.owner, Name::new(info.name))
            } else {
                call::get_property(rt, arg(a, 0), Name::new(info.name))
            };
            found.unwrap_or(Ok(Value::Null))
        }),
        m("void SetValue(System.Object obj, System.Object value)", |rt, this, a| {
            let info = info(this)?;
            call::set_property(rt, arg(a, 0), Name::new(info.name), arg(a, 1)).map(|()| Value::Nothing)
        }),
    ]);

const CALLABLE_PROPERTIES: &[Property] = &[
    p("IsPublic", "bool", |_, _| Ok(Value::Bool(true))),
    p("IsStatic", "bool", |_, this| Ok(Value::Bool(info(this)?.is_static))),
    p("ReturnType", "type", |_, this| match &info(this)?.kind {
        Kind::Method(o) => Ok(TypeObject::value(returned(o))),
        Kind::Property { .. } | Kind::Constructor(_) => Ok(Value::Null),
    }),
];

const GET_PARAMETERS: Method = m("System.Reflection.ParameterInfo[] GetParameters()", |_, this, _| {
    let (Kind::Method(overload) | Kind::Constructor(overload)) = &info(this)?.kind else { return Ok(Value::Null) };
    let made = overload.parameters.iter().enumerate().map(|(position, p)| {
        Value::object(ParameterInfo { name: p.name, ty: closed(p), position, optional: p.default.is_some() })
    });
    Ok(Value::typed_array(TypeRef::Def(&PARAMETER_INFO), made.collect()))
});

static METHOD_INFO: TypeDef = TypeDef::class("System.Reflection.MethodInfo")
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

static CONSTRUCTOR_INFO: TypeDef = TypeDef::class("System.Reflection.ConstructorInfo")
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
    &[&MEMBER_INFO, &PROPERTY_INFO, &METHOD_INFO, &CONSTRUCTOR_INFO, &PARAMETER_INFO, &ACTIVATOR];

/// The overloads of a type's constructors as `[type]::new` shows them.
pub fn constructor_definitions(ty: &TypeRef) -> Vec<String> {
    let name = ty.to_string();
    ty.def().constructors.iter().map(|c| format!("{name} new{}", c.signature)).collect()
}
