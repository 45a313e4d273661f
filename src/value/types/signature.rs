//! Type names as signatures write them, looked up once and closed over the type arguments of the object called.

use std::borrow::Cow;
use std::rc::Rc;

use super::{ACCELERATORS, TypeDef, TypeRef, find};

/// Stands for the type parameters of a generic type in the signatures of its members.
static PARAMETERS: [TypeDef; 4] =
    [TypeDef::class("T0"), TypeDef::class("T1"), TypeDef::class("T2"), TypeDef::class("T3")];

/// The type of a parameter or result.
#[derive(Clone, Debug)]
pub enum ParamType {
    /// A type that is the same for every call.
    Closed(TypeRef),
    /// A type that mentions a type parameter (`T`, `TKey`).
    Open(TypeRef),
    /// A type that the shell does not have: no argument converts to it.
    Unknown,
}

impl ParamType {
    /// Looks a name up; it is written as .NET members print in the shell.
    pub fn resolve(name: &str) -> Self {
        let mut open = false;
        let mut rest = name;
        match parse(&mut rest, &mut open) {
            Some(ty) if rest.is_empty() && open => Self::Open(ty),
            Some(ty) if rest.is_empty() => Self::Closed(ty),
            _ => Self::Unknown,
        }
    }

    /// The type with the type arguments put in; `None` where the type is not known.
    pub fn close(&self, arguments: &[TypeRef]) -> Option<Cow<'_, TypeRef>> {
        match self {
            Self::Closed(ty) => Some(Cow::Borrowed(ty)),
            Self::Open(ty) => Some(Cow::Owned(substitute(ty, arguments))),
            Self::Unknown => None,
        }
    }
}

/// The arguments of a generic type, or of the one that a script's class derives from; none for others.
pub fn type_arguments(ty: &TypeRef) -> Cow<'_, [TypeRef]> {
    match ty {
        TypeRef::Generic(_, arguments) => Cow::Borrowed(arguments),
        TypeRef::Def(d) if d.script != 0 => match super::script::native_type(d) {
            Some(TypeRef::Generic(_, arguments)) => Cow::Owned(arguments.to_vec()),
            _ => Cow::Borrowed(&[]),
        },
        _ => Cow::Borrowed(&[]),
    }
}

/// Whether a type is a type parameter that nothing was put in for.
pub fn is_free(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Def(d) if PARAMETERS.iter().any(|p| std::ptr::eq(p, *d)))
}

fn substitute(ty: &TypeRef, arguments: &[TypeRef]) -> TypeRef {
    match ty {
        TypeRef::Def(d) => match PARAMETERS.iter().position(|p| std::ptr::eq(p, *d)) {
            // Without an argument it stays: a type parameter of a generic method takes any type.
            Some(i) => arguments.get(i).cloned().unwrap_or_else(|| ty.clone()),
            None => ty.clone(),
        },
        TypeRef::Array(e, rank) => TypeRef::Array(Rc::new(substitute(e, arguments)), *rank),
        TypeRef::Generic(d, inner) => TypeRef::Generic(d, inner.iter().map(|a| substitute(a, arguments)).collect()),
    }
}

/// Full name of a type that signatures shorten.
fn full_name(short: &str) -> &str {
    if short.contains('.') {
        return short;
    }
    ACCELERATORS.iter().find(|(name, _)| *name == short).map_or(short, |(_, full)| *full)
}

fn parse(rest: &mut &str, open: &mut bool) -> Option<TypeRef> {
    let end = rest.find(['[', ']', ',']).unwrap_or(rest.len());
    let (name, tail) = rest.split_at_checked(end)?;
    *rest = tail;
    let name = name.trim();
    let mut ty = match name {
        "T" | "TKey" | "T1" => parameter(0, open)?,
        "TValue" | "T2" => parameter(1, open)?,
        "T3" => parameter(2, open)?,
        "T4" => parameter(3, open)?,
        _ => {
            let generic = rest.strip_prefix('[').filter(|r| !r.starts_with([']', ',']));
            match generic {
                Some(inner) => {
                    *rest = inner;
                    let arguments = parse_list(rest, open)?;
                    let def = find(&format!("{}`{}", full_name(name), arguments.len()))?;
                    TypeRef::Generic(def, arguments.into())
                }
                None => TypeRef::Def(find(full_name(name))?),
            }
        }
    };
    while let Some(inner) = rest.strip_prefix('[') {
        let end = inner.find(']')?;
        let rank = u8::try_from(end + 1).ok()?;
        ty = TypeRef::Array(Rc::new(ty), rank);
        *rest = inner.get(end + 1..)?;
    }
    Some(ty)
}

fn parse_list(rest: &mut &str, open: &mut bool) -> Option<Vec<TypeRef>> {
    let mut list = vec![parse(rest, open)?];
    while let Some(tail) = rest.strip_prefix(',') {
        *rest = tail.trim_start();
        list.push(parse(rest, open)?);
    }
    *rest = rest.strip_prefix(']')?;
    Some(list)
}

fn parameter(index: usize, open: &mut bool) -> Option<TypeRef> {
    *open = true;
    PARAMETERS.get(index).map(TypeRef::Def)
}
