//! What `System.Type` finds among the members of a type: by name, by binding flags, by parameter types.

use std::any::Any;

use super::reflection::{
    CONSTRUCTOR_INFO, FIELD_INFO, MEMBER_INFO, METHOD_INFO, MemberInfo, PROPERTY_INFO, constructors, fields, methods,
    properties, takes,
};
use super::support::{Outcome, Rt, arg, body, items, long, m, null_argument, p, text};
use super::{Method, TypeDef, TypeRef};
use crate::value::{Fault, Object, TypeObject, Value};

const IGNORE_CASE: i64 = 1;
const DECLARED_ONLY: i64 = 2;
const INSTANCE: i64 = 4;
const STATIC: i64 = 8;
const PUBLIC: i64 = 16;
/// What is looked for where no flags are given.
const USUAL: i64 = INSTANCE | STATIC | PUBLIC;

fn own(this: &Value) -> Result<&TypeRef, Fault> {
    Ok(&body::<TypeObject>(this)?.0)
}

fn list(element: &'static TypeDef, infos: Vec<MemberInfo>) -> Outcome {
    Ok(Value::typed_array(TypeRef::Def(element), infos.into_iter().map(Value::object).collect()))
}

/// The members that flags admit. Everything here is public.
fn admitted(ty: &TypeRef, infos: Vec<MemberInfo>, flags: i64) -> Vec<MemberInfo> {
    let fits = |info: &MemberInfo| {
        let kind = if info.is_static { STATIC } else { INSTANCE };
        flags & PUBLIC != 0
            && flags & kind != 0
            && (flags & DECLARED_ONLY == 0 || std::ptr::eq(info.declarer(), ty.def()))
    };
    infos.into_iter().filter(fits).collect()
}

fn same(name: &str, wanted: &str, flags: i64) -> bool {
    if flags & IGNORE_CASE != 0 { name.eq_ignore_ascii_case(wanted) } else { name == wanted }
}

fn flags(args: &[Value], index: usize) -> i64 {
    if args.len() > index { long(args, index) } else { USUAL }
}

type Members = fn(&TypeRef) -> Vec<MemberInfo>;

fn all(this: &Value, args: &[Value], members: Members, element: &'static TypeDef) -> Outcome {
    let ty = own(this)?;
    list(element, admitted(ty, members(ty), flags(args, 0)))
}

fn by_name(this: &Value, args: &[Value], members: Members) -> Outcome {
    if arg(args, 0).is_null() || text(args, 0).is_empty() && arg(args, 0).as_str().is_none() {
        return Err(null_argument("name"));
    }
    let (ty, name, flags) = (own(this)?, text(args, 0), flags(args, 1));
    let mut found = admitted(ty, members(ty), flags).into_iter().filter(|info| same(info.name, &name, flags));
    Ok(found.next().map_or(Value::Null, Value::object))
}

/// A method by its name alone: more than one is an error.
fn method(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (ty, name, flags) = (own(this)?, text(args, 0), flags(args, 1));
    let mut found: Vec<_> =
        admitted(ty, methods(ty), flags).into_iter().filter(|info| same(info.name, &name, flags)).collect();
    if found.len() > 1 {
        let first = found.first().map_or(ty.def(), MemberInfo::declarer);
        // Overloads of a derived type hide none of the base type's, but the most derived one alone is no ambiguity.
        let own = found.iter().filter(|info| std::ptr::eq(info.declarer(), first)).count();
        if own > 1 {
            return Err(Fault::thrown(
                "System.Reflection.AmbiguousMatchException",
                format!("Ambiguous match found for '{ty} {}'.", describe(&found)),
            ));
        }
    }
    Ok(if found.is_empty() { Value::Null } else { Value::object(found.remove(0)) })
}

fn describe(found: &[MemberInfo]) -> String {
    found.first().and_then(Object::text).unwrap_or_default()
}

fn wanted(args: &[Value], index: usize) -> Result<Vec<TypeRef>, Fault> {
    let list = items(args, index).ok_or_else(|| null_argument("types"))?;
    Ok(list.iter().filter_map(|t| t.downcast::<TypeObject>().map(|t| t.0.clone())).collect())
}

/// The overload with exactly those parameter types, else the only one that takes them.
fn overload(infos: Vec<MemberInfo>, types: &[TypeRef]) -> Value {
    let exact = infos.iter().position(|info| takes(info).is_some_and(|own| own == types));
    let fits = |info: &MemberInfo| {
        takes(info).is_some_and(|own| {
            own.len() == types.len() && types.iter().zip(&own).all(|(from, to)| super::rank::assignable(from, to))
        })
    };
    let place = exact.or_else(|| infos.iter().position(fits));
    place.and_then(|i| infos.into_iter().nth(i)).map_or(Value::Null, Value::object)
}

fn typed_method(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (ty, name) = (own(this)?, text(args, 0));
    let named = methods(ty).into_iter().filter(|info| info.name == &*name).collect();
    Ok(overload(named, &wanted(args, args.len() - 1)?))
}

fn every(ty: &TypeRef) -> Vec<MemberInfo> {
    let mut all = methods(ty);
    all.extend(constructors(ty));
    all.extend(properties(ty));
    all.extend(fields(ty));
    all
}

fn members_named(_: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (ty, name, flags) = (own(this)?, text(args, 0), flags(args, 1));
    let fits = |info: &MemberInfo| match name.strip_suffix('*') {
        Some(start) => info.name.starts_with(start),
        None => same(info.name, &name, flags),
    };
    list(&MEMBER_INFO, admitted(ty, every(ty), flags).into_iter().filter(fits).collect())
}

fn no_members(_: Rt<'_>, _: &Value, _: &[Value]) -> Outcome {
    Ok(Value::array(Vec::new()))
}

fn nothing(_: Rt<'_>, _: &Value, _: &[Value]) -> Outcome {
    Ok(Value::Null)
}

/// Attributes of the shell's own types are not kept: there are none.
pub(super) const ATTRIBUTES: &[Method] = &[
    m("System.Object[] GetCustomAttributes(bool inherit)", no_members),
    m("System.Object[] GetCustomAttributes(type attributeType, bool inherit)", no_members),
    m("System.Object[] GetCustomAttributesData()", no_members),
    m("bool IsDefined(type attributeType, bool inherit)", |_, _, _| Ok(Value::Bool(false))),
];

/// The methods of `System.Type` that find members.
pub(super) const METHODS: &[Method] = &[
    m("System.Reflection.ConstructorInfo GetConstructor(type[] types)", |_, this, a| {
        Ok(overload(constructors(own(this)?), &wanted(a, 0)?))
    }),
    m("System.Reflection.ConstructorInfo[] GetConstructors()", |_, this, a| {
        all(this, a, constructors, &CONSTRUCTOR_INFO)
    }),
    m(
        "System.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr)",
        |_, this, a| all(this, a, constructors, &CONSTRUCTOR_INFO),
    ),
    m("System.Reflection.EventInfo GetEvent(string name)", nothing),
    m("System.Reflection.EventInfo[] GetEvents()", no_members),
    m("System.Reflection.FieldInfo GetField(string name)", |_, this, a| by_name(this, a, fields)),
    m("System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr)", |_, this, a| {
        by_name(this, a, fields)
    }),
    m("System.Reflection.FieldInfo[] GetFields()", |_, this, a| all(this, a, fields, &FIELD_INFO)),
    m("System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)", |_, this, a| {
        all(this, a, fields, &FIELD_INFO)
    }),
    m("System.Reflection.MemberInfo[] GetMember(string name)", members_named),
    m(
        "System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr)",
        members_named,
    ),
    m("System.Reflection.MemberInfo[] GetMembers()", |_, this, a| all(this, a, every, &MEMBER_INFO)),
    m("System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)", |_, this, a| {
        all(this, a, every, &MEMBER_INFO)
    }),
    m("System.Reflection.MethodInfo GetMethod(string name)", method),
    m("System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr)", method),
    m("System.Reflection.MethodInfo GetMethod(string name, type[] types)", typed_method),
    m(
        "System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types)",
        typed_method,
    ),
    m("System.Reflection.MethodInfo[] GetMethods()", |_, this, a| all(this, a, methods, &METHOD_INFO)),
    m("System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)", |_, this, a| {
        all(this, a, methods, &METHOD_INFO)
    }),
    m("type GetNestedType(string name)", |_, this, a| {
        let name = format!("{}+{}", own(this)?.def().name, text(a, 0));
        Ok(super::find(&name).map_or(Value::Null, |def| TypeObject::value(TypeRef::Def(def))))
    }),
    m("type[] GetNestedTypes()", |_, this, _| {
        let start = format!("{}+", own(this)?.def().name);
        let mut names: Vec<_> = super::known_names().into_iter().filter(|n| n.starts_with(&start)).collect();
        names.sort_unstable();
        let found = names.into_iter().filter_map(super::find).map(|def| TypeObject::value(TypeRef::Def(def)));
        Ok(Value::typed_array(TypeRef::Def(&super::TYPE), found.collect()))
    }),
    m("System.Reflection.PropertyInfo[] GetProperties()", |_, this, a| all(this, a, properties, &PROPERTY_INFO)),
    m("System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)", |_, this, a| {
        all(this, a, properties, &PROPERTY_INFO)
    }),
    m("System.Reflection.PropertyInfo GetProperty(string name)", |_, this, a| by_name(this, a, properties)),
    m(
        "System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)",
        |_, this, a| by_name(this, a, properties),
    ),
    m("System.Object[] GetCustomAttributes(bool inherit)", no_members),
    m("System.Object[] GetCustomAttributes(type attributeType, bool inherit)", no_members),
    m("System.Object[] GetCustomAttributesData()", no_members),
    m("bool IsDefined(type attributeType, bool inherit)", |_, _, _| Ok(Value::Bool(false))),
    m("bool IsEquivalentTo(type other)", |_, this, a| {
        Ok(Value::Bool(arg(a, 0).downcast::<TypeObject>().is_some_and(|t| own(this).is_ok_and(|o| *o == t.0))))
    }),
    m("System.Reflection.MemberInfo[] GetDefaultMembers()", no_members),
    m(
        "System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Object binder, System.Object target, System.Object[] args)",
        invoke_member,
    ),
];

const INVOKE: i64 = 256;
const CREATE: i64 = 512;
const SET: i64 = 0x0800 | 0x2000;

/// `InvokeMember`: calls, reads or sets what the flags say.
fn invoke_member(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let (ty, flags, target) = (own(this)?, long(a, 1), arg(a, 3));
    let name = crate::value::Name::new(&text(a, 0));
    let args = items(a, 4).unwrap_or_default();
    if flags & CREATE != 0 {
        return super::call::construct(rt, ty, &args);
    }
    if flags & INVOKE != 0 {
        return match target.is_null() {
            true => super::call::call_static(rt, ty, name, &args),
            false => super::call::call_method(rt, target, name, &args),
        };
    }
    let missing = || {
        let member = if flags & (0x0400 | 0x0800) != 0 { "Field" } else { "Method" };
        Fault::thrown(&format!("System.Missing{member}Exception"), format!("{member} '{ty}.{name}' not found."))
    };
    if flags & SET != 0 {
        let value = args.first().cloned().unwrap_or_default();
        return super::call::set_property(rt, target, name, &value).map(|()| Value::Null);
    }
    let found = match target.is_null() {
        true => super::call::get_static_property(rt, ty, name),
        false => super::call::get_property(rt, target, name),
    };
    found.unwrap_or_else(|| Err(missing()))
}

/// The module that a type lives in.
struct Module(String);

static MODULE: TypeDef = TypeDef::class("System.Reflection.RuntimeModule").properties(&[
    p("Name", "string", |_, this| Ok(Value::str(body::<Module>(this)?.0.as_str()))),
    p("ScopeName", "string", |_, this| Ok(Value::str(body::<Module>(this)?.0.as_str()))),
]);

impl Object for Module {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&MODULE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.clone())
    }
}

/// `.Module` of a type.
pub(super) fn module_of(ty: &TypeRef) -> Value {
    let assembly = super::runtime_type::assembly(ty);
    let name = assembly.split(',').next().unwrap_or_default();
    Value::object(Module(format!("{name}.dll")))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&MODULE];
