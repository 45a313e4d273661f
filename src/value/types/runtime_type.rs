//! `System.Type`: types as values.

use super::signature::type_arguments;
use super::support::{Outcome, arg, bad_argument, body, items, m, null_argument, p, sp, text, type_arg};
use super::{Method, Property, StaticProperty, TypeDef, TypeKind, TypeRef, find, resolve};
use crate::value::{EnumValue, Fault, TypeObject, Value};

fn own(this: &Value) -> Result<&TypeRef, Fault> {
    Ok(&body::<TypeObject>(this)?.0)
}

fn value(ty: TypeRef) -> Value {
    TypeObject::value(ty)
}

fn flag(f: fn(&TypeRef) -> bool) -> impl Fn(&Value) -> Outcome {
    move |this| Ok(Value::Bool(f(own(this)?)))
}

macro_rules! flags {
    ($($name:literal => $f:expr),* $(,)?) => {
        &[$(p($name, "bool", |_, this| flag($f)(this))),*]
    };
}

const FLAGS: &[Property] = flags! {
    "ContainsGenericParameters" => is_open,
    "HasElementType" => |t| matches!(t, TypeRef::Array(..)),
    "IsAbstract" => |t| t.def().kind == TypeKind::Interface || matches!(t, TypeRef::Def(d) if is_static_class(d) || d.name == "System.Array" || d.name == "System.Enum" || d.name == "System.ValueType"),
    "IsArray" => |t| matches!(t, TypeRef::Array(..)),
    "IsByRef" => |_| false,
    "IsClass" => |t| matches!(t, TypeRef::Array(..)) || (t.def().kind == TypeKind::Class),
    "IsAnsiClass" => |_| true,
    "IsAutoClass" => |_| false,
    "IsAutoLayout" => |t| !matches!(t.def().kind, TypeKind::Struct),
    "IsByRefLike" => |_| false,
    "IsCOMObject" => |_| false,
    "IsCollectible" => |t| t.def().script != 0,
    "IsContextful" => |_| false,
    "IsExplicitLayout" => |_| false,
    "IsFunctionPointer" => |_| false,
    "IsGenericMethodParameter" => |_| false,
    "IsGenericParameter" => |_| false,
    "IsGenericTypeParameter" => |_| false,
    "IsImport" => |_| false,
    "IsLayoutSequential" => |t| matches!(t, TypeRef::Def(d) if d.kind == TypeKind::Struct),
    "IsMarshalByRef" => |_| false,
    "IsNestedAssembly" => |_| false,
    "IsNestedFamANDAssem" => |_| false,
    "IsNestedFamORAssem" => |_| false,
    "IsNestedFamily" => |_| false,
    "IsNestedPrivate" => |_| false,
    "IsSZArray" => |t| matches!(t, TypeRef::Array(_, 1)),
    "IsSecurityCritical" => |_| true,
    "IsSecuritySafeCritical" => |_| false,
    "IsSecurityTransparent" => |_| false,
    "IsSignatureType" => |_| false,
    "IsSpecialName" => |_| false,
    "IsTypeDefinition" => |t| matches!(t, TypeRef::Def(_)),
    "IsUnicodeClass" => |_| false,
    "IsUnmanagedFunctionPointer" => |_| false,
    "IsVariableBoundArray" => |t| matches!(t, TypeRef::Array(_, 2..)),
    "IsConstructedGenericType" => |t| matches!(t, TypeRef::Generic(..)),
    "IsEnum" => |t| !matches!(t, TypeRef::Array(..)) && t.def().kind == TypeKind::Enum,
    "IsGenericType" => |t| matches!(t, TypeRef::Generic(..)) || is_open(t),
    "IsGenericTypeDefinition" => is_open,
    "IsInterface" => |t| !matches!(t, TypeRef::Array(..)) && t.def().kind == TypeKind::Interface,
    "IsNested" => |t| t.def().name.contains('+'),
    "IsNestedPublic" => |t| t.def().name.contains('+'),
    "IsNotPublic" => |_| false,
    "IsPointer" => |_| false,
    "IsPrimitive" => is_primitive,
    "IsPublic" => |t| !t.def().name.contains('+'),
    "IsSealed" => |t| matches!(t, TypeRef::Array(..)) || matches!(t.def().kind, TypeKind::Struct | TypeKind::Enum) || matches!(t.def().name, "System.String" | "System.Version" | "System.DBNull") || is_static_class(t.def()),
    "IsSerializable" => |t| matches!(t.def().kind, TypeKind::Struct | TypeKind::Enum) || !matches!(t.def().kind, TypeKind::Interface),
    "IsValueType" => |t| !matches!(t, TypeRef::Array(..)) && matches!(t.def().kind, TypeKind::Struct | TypeKind::Enum),
    "IsVisible" => |_| true,
};

pub(super) const ALL_PROPERTIES: &[Property] =
    &super::support::joined_properties::<{ FLAGS.len() + PROPERTIES.len() }>(FLAGS, PROPERTIES);

pub(super) const ALL_METHODS: &[Method] = &super::support::joined::<
    { METHODS.len() + super::type_search::METHODS.len() },
>(super::type_search::METHODS, METHODS);

fn is_open(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Def(d) if d.name.contains('`'))
}

fn is_static_class(def: &TypeDef) -> bool {
    matches!(
        def.name,
        "System.Math"
            | "System.Convert"
            | "System.Console"
            | "System.Environment"
            | "System.BitConverter"
            | "System.GC"
            | "System.IO.Path"
            | "System.IO.File"
            | "System.IO.Directory"
    )
}

fn is_primitive(ty: &TypeRef) -> bool {
    let TypeRef::Def(d) = ty else { return false };
    matches!(
        d.name,
        "System.Boolean"
            | "System.Char"
            | "System.SByte"
            | "System.Byte"
            | "System.Int16"
            | "System.UInt16"
            | "System.Int32"
            | "System.UInt32"
            | "System.Int64"
            | "System.UInt64"
            | "System.Single"
            | "System.Double"
            | "System.IntPtr"
            | "System.UIntPtr"
    )
}

const PROPERTIES: &[Property] = &[
    p("Assembly", "System.Reflection.Assembly", |_, this| Ok(super::assembly::assembly_of(own(this)?))),
    p("AssemblyQualifiedName", "string", |_, this| {
        let ty = own(this)?;
        Ok(Value::from(format!("{}, {}", full_name(ty), assembly(ty))))
    }),
    p("BaseType", "type", |_, this| {
        Ok(match own(this)? {
            TypeRef::Array(..) => value(TypeRef::Def(&super::ARRAY)),
            ty => ty.def().base_def().map_or(Value::Null, |d| value(TypeRef::Def(d))),
        })
    }),
    p("CustomAttributes", "System.Object[]", |_, _| Ok(Value::array(Vec::new()))),
    p("DeclaringMethod", "System.Object", |_, _| Ok(Value::Null)),
    p("DeclaringType", "type", |_, this| Ok(outer(own(this)?))),
    p("Module", "System.Object", |_, this| Ok(super::type_search::module_of(own(this)?))),
    p("ReflectedType", "type", |_, this| Ok(outer(own(this)?))),
    p("TypeInitializer", "System.Object", |_, _| Ok(Value::Null)),
    p("FullName", "string", |_, this| Ok(Value::from(full_name(own(this)?)))),
    p("GenericTypeArguments", "type[]", |_, this| Ok(types(type_arguments(own(this)?).to_vec()))),
    p("GUID", "guid", |_, _| Ok(Value::object(crate::value::Guid(uuid::Uuid::nil())))),
    p("MemberType", "System.Reflection.MemberTypes", |_, this| {
        let nested = own(this)?.def().name.contains('+');
        Ok(super::enums::enum_of("System.Reflection.MemberTypes", if nested { 128 } else { 32 }))
    }),
    p("Name", "string", |_, this| Ok(Value::from(own(this)?.short_name()))),
    p("Namespace", "string", |_, this| {
        let name = own(this)?.def().name;
        let outer = name.split('+').next().unwrap_or(name);
        let element = element_name(own(this)?);
        let outer = element.as_deref().unwrap_or(outer);
        Ok(outer.rsplit_once('.').map_or(Value::Null, |(space, _)| Value::str(space)))
    }),
    p("UnderlyingSystemType", "type", |_, this| Ok(this.clone())),
];

/// The type that a nested type stands in.
fn outer(ty: &TypeRef) -> Value {
    let TypeRef::Def(def) = ty else { return Value::Null };
    let outer = def.name.rsplit_once('+').and_then(|(outer, _)| find(outer));
    outer.map_or(Value::Null, |def| value(TypeRef::Def(def)))
}

fn element_name(ty: &TypeRef) -> Option<String> {
    match ty {
        TypeRef::Array(e, _) => Some(element_name(e).unwrap_or_else(|| e.def().name.to_owned())),
        _ => None,
    }
}

/// The assembly that a type lives in, as qualified names tell it.
pub(super) fn assembly(ty: &TypeRef) -> String {
    let name = match ty {
        TypeRef::Array(e, _) => return assembly(e),
        _ => ty.def().name,
    };
    let (file, version, token) = if name.starts_with("System.Management.Automation") {
        ("System.Management.Automation", "7.6.0.500", "31bf3856ad364e35")
    } else if name.starts_with("System.Text.RegularExpressions") {
        ("System.Text.RegularExpressions", "10.0.0.0", "b03f5f7f11d50a3a")
    } else if name.starts_with("System.Numerics") {
        ("System.Runtime.Numerics", "10.0.0.0", "b03f5f7f11d50a3a")
    } else if name.starts_with("System.Net.IPAddress") {
        ("System.Net.Primitives", "10.0.0.0", "b03f5f7f11d50a3a")
    } else if matches!(
        name,
        "System.Collections.Generic.Stack`1"
            | "System.Collections.Generic.SortedDictionary`2"
            | "System.Collections.Generic.SortedList`2"
            | "System.Collections.Generic.SortedSet`1"
            | "System.Collections.Generic.LinkedList`1"
    ) {
        ("System.Collections", "10.0.0.0", "b03f5f7f11d50a3a")
    } else {
        ("System.Private.CoreLib", "10.0.0.0", "7cec85d7bea7798e")
    };
    format!("{file}, Version={version}, Culture=neutral, PublicKeyToken={token}")
}

/// `.FullName`: arguments of generic types with their assemblies.
pub fn full_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Def(d) => d.name.to_owned(),
        TypeRef::Array(e, rank) => {
            format!("{}[{}]", full_name(e), ",".repeat(usize::from(rank.saturating_sub(1))))
        }
        TypeRef::Generic(d, arguments) => {
            let list: Vec<String> = arguments.iter().map(|a| format!("[{}, {}]", full_name(a), assembly(a))).collect();
            format!("{}[{}]", d.name, list.join(","))
        }
    }
}

fn types(list: Vec<TypeRef>) -> Value {
    Value::typed_array(TypeRef::Def(&super::TYPE), list.into_iter().map(value).collect())
}

fn interfaces(ty: &TypeRef) -> Vec<TypeRef> {
    let mut found: Vec<TypeRef> = Vec::new();
    for def in super::call::lineage(ty.def()) {
        for name in def.interfaces {
            let Some(interface) = find(name) else { continue };
            let arity = interface.name.rsplit_once('`').and_then(|(_, n)| n.parse::<usize>().ok());
            let made = match (arity, ty) {
                (Some(n), TypeRef::Generic(_, arguments)) if arguments.len() == n => {
                    TypeRef::Generic(interface, arguments.clone())
                }
                _ => TypeRef::Def(interface),
            };
            if !found.contains(&made) {
                found.push(made);
            }
        }
    }
    found
}

const METHODS: &[Method] = &[
    m("int GetArrayRank()", |_, this, _| match own(this)? {
        TypeRef::Array(_, rank) => Ok(Value::Int(i32::from(*rank))),
        _ => Err(bad_argument("Must be an array type.")),
    }),
    m("type GetElementType()", |_, this, _| {
        Ok(match own(this)? {
            TypeRef::Array(e, _) => value((**e).clone()),
            _ => Value::Null,
        })
    }),
    m("string GetEnumName(System.Object value)", |_, this, a| {
        let number = super::support::long_of(arg(a, 0));
        let name = own(this)?.def().enum_values.iter().find(|(_, n)| *n == number);
        Ok(name.map_or(Value::Null, |(n, _)| Value::str(*n)))
    }),
    m("string[] GetEnumNames()", |_, this, _| Ok(Value::strings(own(this)?.def().enum_values.iter().map(|(n, _)| *n)))),
    m("type GetEnumUnderlyingType()", |_, this, _| {
        Ok(value(TypeRef::Def(own(this)?.def().underlying.unwrap_or(&super::INT32))))
    }),
    m("array GetEnumValuesAsUnderlyingType()", |_, this, _| {
        let def = own(this)?.def();
        let ty = TypeRef::Def(def.underlying.unwrap_or(&super::INT32));
        let values = def.enum_values.iter().map(|(_, n)| crate::value::convert::convert(&Value::Long(*n), &ty));
        Ok(Value::typed_array(ty.clone(), values.collect::<Result<_, _>>()?))
    }),
    m("type[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)", |rt, this, a| {
        let mut found = Vec::new();
        for interface in interfaces(own(this)?) {
            let answer = rt.call_block(arg(a, 0), &[value(interface.clone()), arg(a, 1).clone()])?;
            if crate::value::convert::to_bool(&answer) {
                found.push(interface);
            }
        }
        Ok(types(found))
    }),
    m("array GetEnumValues()", |_, this, _| {
        let def = own(this)?.def();
        let values = def.enum_values.iter().map(|(_, n)| EnumValue::value(def, *n)).collect();
        Ok(Value::typed_array(TypeRef::Def(def), values))
    }),
    m("type[] GetGenericArguments()", |_, this, _| Ok(types(type_arguments(own(this)?).to_vec()))),
    m("type GetGenericTypeDefinition()", |_, this, _| match own(this)? {
        TypeRef::Generic(d, _) => Ok(value(TypeRef::Def(d))),
        _ => Err(super::support::invalid_operation("This operation is only valid on generic types.")),
    }),
    m("type GetInterface(string name)", |_, this, a| {
        let name = text(a, 0);
        let found = interfaces(own(this)?).into_iter().find(|i| i.short_name() == *name || i.def().name == &*name);
        Ok(found.map_or(Value::Null, value))
    }),
    m("type[] GetInterfaces()", |_, this, _| Ok(types(interfaces(own(this)?)))),
    m("bool IsAssignableFrom(type c)", |_, this, a| {
        if arg(a, 0).is_null() {
            return Ok(Value::Bool(false));
        }
        Ok(Value::Bool(super::rank::assignable(&type_arg(a, 0), own(this)?)))
    }),
    m("bool IsAssignableTo(type targetType)", |_, this, a| {
        Ok(Value::Bool(super::rank::assignable(own(this)?, &type_arg(a, 0))))
    }),
    m("bool IsEnumDefined(System.Object value)", |_, this, a| {
        let def = own(this)?.def();
        Ok(Value::Bool(match arg(a, 0) {
            Value::Str(s) => def.enum_values.iter().any(|(n, _)| *n == &**s),
            other => def.enum_values.iter().any(|(_, n)| *n == super::support::long_of(other)),
        }))
    }),
    m("bool IsInstanceOfType(System.Object o)", |_, this, a| {
        let ty = arg(a, 0).type_ref();
        Ok(Value::Bool(ty.is_some_and(|t| own(this).is_ok_and(|own| super::rank::assignable(&t, own)))))
    }),
    m("bool IsSubclassOf(type c)", |_, this, a| {
        let (ty, other) = (own(this)?, type_arg(a, 0));
        let base = !ty.eq(&other) && other.def().kind != TypeKind::Interface && ty.is_a(&other);
        Ok(Value::Bool(base))
    }),
    m("type MakeArrayType()", |_, this, _| Ok(value(TypeRef::array_of(own(this)?.clone())))),
    m("type MakeArrayType(int rank)", |_, this, a| {
        let rank = u8::try_from(super::support::long(a, 0)).map_err(|_| bad_argument("The rank is not valid."))?;
        Ok(value(TypeRef::Array(std::rc::Rc::new(own(this)?.clone()), rank)))
    }),
    m("type MakeGenericType(Params type[] typeArguments)", |_, this, a| {
        let list = items(a, 0).ok_or_else(|| null_argument("typeArguments"))?;
        let arguments = list.iter().filter_map(|v| v.downcast::<TypeObject>().map(|t| t.0.clone())).collect();
        Ok(value(TypeRef::Generic(own(this)?.def(), arguments)))
    }),
    m("string ToString()", |_, this, _| Ok(Value::from(own(this)?.to_string()))),
];

pub(super) const STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("Delimiter", "char", |_| Ok(Value::Char(u16::from(b'.')))),
    sp("EmptyTypes", "type[]", |_| Ok(types(Vec::new()))),
    sp("Missing", "System.Object", |_| Ok(Value::Null)),
];

pub(super) const STATIC_METHODS: &[Method] = &[
    m("type GetType(string typeName)", |_, _, a| Ok(named(&text(a, 0), false).unwrap_or_default())),
    m("type GetType(string typeName, bool throwOnError)", get_type),
    m("type GetType(string typeName, bool throwOnError, bool ignoreCase)", get_type),
    m("type[] GetTypeArray(System.Object[] args)", |_, _, a| {
        let list = items(a, 0).ok_or_else(|| null_argument("args"))?;
        Ok(types(list.iter().filter_map(Value::type_ref).collect()))
    }),
    m("System.TypeCode GetTypeCode(type type)", |_, _, a| {
        let codes = [
            ("System.Boolean", 3),
            ("System.Char", 4),
            ("System.SByte", 5),
            ("System.Byte", 6),
            ("System.Int16", 7),
            ("System.UInt16", 8),
            ("System.Int32", 9),
            ("System.UInt32", 10),
            ("System.Int64", 11),
            ("System.UInt64", 12),
            ("System.Single", 13),
            ("System.Double", 14),
            ("System.Decimal", 15),
            ("System.DateTime", 16),
            ("System.String", 18),
        ];
        let ty = type_arg(a, 0);
        let code = codes.iter().find(|(n, _)| ty.is(find(n).unwrap_or(&super::OBJECT)));
        Ok(super::number::type_code(code.map_or(1, |(_, n)| *n)))
    }),
];

/// A type by its full name; the short names of scripts do not count.
fn named(name: &str, ignore_case: bool) -> Option<Value> {
    let plain = name.split(", ").next().unwrap_or(name);
    let found = resolve(plain)?;
    let same = if ignore_case {
        found.to_string().eq_ignore_ascii_case(plain) || full_name(&found).eq_ignore_ascii_case(plain)
    } else {
        found.to_string() == plain || full_name(&found) == plain
    };
    same.then(|| value(found))
}

fn get_type(_: super::support::Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let name = text(a, 0);
    match named(&name, super::support::boolean(a, 2)) {
        Some(found) => Ok(found),
        None if super::support::boolean(a, 1) => Err(Fault::thrown(
            "System.TypeLoadException",
            format!(
                "Could not load type '{name}' from assembly 'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'."
            ),
        )),
        None => Ok(Value::Null),
    }
}
