//! Finding types by name, and members by name with their overloads.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::signature::ParamType;
use super::{Method, MethodCall, TypeDef, enums, exceptions, objects, rows};
use crate::value::Name;

#[derive(Default)]
struct Registry {
    by_name: FxHashMap<Name, &'static TypeDef>,
    groups: FxHashMap<(usize, Name, bool), Option<Rc<MethodGroup>>>,
    has_enums: bool,
}

thread_local! {
    static REGISTRY: RefCell<Registry> = RefCell::new(Registry::new());
}

impl Registry {
    fn new() -> Self {
        let mut registry = Self::default();
        registry.add(rows::ALL.iter().flat_map(|rows| rows.iter().copied()));
        registry.add(objects::ALL.iter().copied());
        registry.add(std::iter::once(&exceptions::EXCEPTION).chain(exceptions::DERIVED));
        registry
    }

    fn add(&mut self, defs: impl IntoIterator<Item = &'static TypeDef>) {
        for def in defs {
            self.by_name.insert(Name::new(def.name), def);
        }
    }
}

/// Makes types of another room known on this thread; a session does it once for each room that has any.
pub fn register(defs: &[&'static TypeDef]) {
    REGISTRY.with_borrow_mut(|r| r.add(defs.iter().copied()));
}

/// Whether one type derives from another, computed once for each pair. Types never lose relations, and new ones come
/// before any of their values.
pub(super) fn related(
    of: &'static TypeDef,
    other: &'static TypeDef,
    compute: fn(&'static TypeDef, &'static TypeDef) -> bool,
) -> bool {
    thread_local! {
        static KNOWN: RefCell<FxHashMap<(usize, usize), bool>> = RefCell::default();
    }
    let key = (std::ptr::from_ref(of).addr(), std::ptr::from_ref(other).addr());
    if let Some(known) = KNOWN.with_borrow(|k| k.get(&key).copied()) {
        return known;
    }
    let found = compute(of, other);
    KNOWN.with_borrow_mut(|k| k.insert(key, found));
    found
}

/// The type of that full name, in any case.
pub fn find(full_name: &str) -> Option<&'static TypeDef> {
    let name = Name::new(full_name);
    REGISTRY.with_borrow_mut(|r| {
        let known = r.by_name.get(&name).copied();
        if known.is_some() || r.has_enums {
            return known;
        }
        r.has_enums = true;
        for def in enums::DECLARED.iter() {
            r.by_name.entry(Name::new(def.name)).or_insert(def);
        }
        r.by_name.get(&name).copied()
    })
}

/// Full names of all types that are known on this thread, in no order; enumerations that only the catalogue declares may
/// be missing.
pub fn known_names() -> Vec<&'static str> {
    REGISTRY.with_borrow(|r| r.by_name.values().map(|d| d.name).collect())
}

/// All overloads of one method name on a type, base types included.
pub struct MethodGroup {
    /// The name as the table spells it.
    pub name: Name,
    /// The overloads, own ones before inherited.
    pub overloads: Vec<Overload>,
}

/// One overload, its signature taken apart.
pub struct Overload {
    /// The signature as written in the table.
    pub signature: &'static str,
    /// Type name of the result.
    pub returns: &'static str,
    /// The parameters.
    pub parameters: Vec<OverloadParameter>,
    /// Arguments it cannot do without.
    pub required: usize,
    /// Whether the last parameter takes all remaining arguments.
    pub takes_rest: bool,
    /// The function.
    pub call: MethodCall,
}

/// A parameter of an overload.
pub struct OverloadParameter {
    /// Type name as signatures write it.
    pub type_name: &'static str,
    /// Name.
    pub name: &'static str,
    /// Whether it takes all remaining arguments (`Params string[] values`).
    pub params: bool,
    /// Whether it is by reference.
    pub by_ref: bool,
    /// The default as written, where it is optional.
    pub default: Option<&'static str>,
    /// The type, looked up.
    pub ty: ParamType,
}

impl Overload {
    /// Takes a signature apart; `None` where it is not of the form the tables use.
    pub fn parse(method: &Method) -> Option<(Name, Self)> {
        let (head, rest) = method.signature.split_once('(')?;
        let list = rest.strip_suffix(')')?;
        let (returns, name) = head.trim().rsplit_once(' ').unwrap_or(("", head.trim()));
        let returns = returns.strip_prefix("static ").unwrap_or(returns);
        let mut parameters = split_parameters(list).into_iter().map(parameter).collect::<Option<Vec<_>>>()?;
        if let MethodCall::Script(member) = method.call {
            for (parameter, ty) in parameters.iter_mut().zip(member.parameter_types()) {
                parameter.ty = ParamType::Closed(ty);
            }
        }
        let required = parameters.iter().filter(|p| p.default.is_none() && !p.params).count();
        let takes_rest = parameters.last().is_some_and(|p| p.params);
        let overload =
            Self { signature: method.signature, returns, parameters, required, takes_rest, call: method.call };
        Some((Name::new(name), overload))
    }
}

/// Whether a method of a script's class stands before the one that it overrides.
fn overridden(before: &[Overload], inherited: &Overload) -> bool {
    before.iter().any(|o| {
        matches!(o.call, MethodCall::Script(_))
            && o.parameters.len() == inherited.parameters.len()
            && o.parameters.iter().zip(&inherited.parameters).all(|(a, b)| match (&a.ty, &b.ty) {
                (ParamType::Closed(a), ParamType::Closed(b)) => a == b,
                _ => false,
            })
    })
}

/// Splits at commas outside brackets: `Dictionary[string,int] d, int x`.
fn split_parameters(list: &'static str) -> Vec<&'static str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (i, c) in list.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(list.get(start..i).map(str::trim));
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.extend(list.get(start..).map(str::trim).filter(|p| !p.is_empty()));
    parts
}

fn parameter(text: &'static str) -> Option<OverloadParameter> {
    let (text, default) = text.split_once(" = ").map_or((text, None), |(t, d)| (t, Some(d)));
    let (text, params) =
        text.strip_prefix("Params ").or_else(|| text.strip_prefix("params ")).map_or((text, false), |t| (t, true));
    let (text, by_ref) = text.strip_prefix("[ref] ").map_or((text, false), |t| (t, true));
    let (type_name, name) = text.rsplit_once(' ')?;
    Some(OverloadParameter { type_name, name, params, by_ref, default, ty: ParamType::resolve(type_name) })
}

/// The name of a row's method.
pub fn method_name(method: &Method) -> Option<Name> {
    let (head, _) = method.signature.split_once('(')?;
    head.trim().rsplit_once(' ').map(|(_, name)| Name::new(name))
}

impl TypeDef {
    /// The overloads of an instance method, inherited ones included.
    pub fn method(&'static self, name: Name) -> Option<Rc<MethodGroup>> {
        self.group(name, false)
    }

    /// The overloads of a static method.
    pub fn static_method(&'static self, name: Name) -> Option<Rc<MethodGroup>> {
        self.group(name, true)
    }

    /// The constructors, as a group named after the type.
    pub fn constructor_group(&'static self) -> Rc<MethodGroup> {
        let key = (std::ptr::from_ref(self).addr(), Name::new(".ctor"), true);
        if let Some(known) = REGISTRY.with_borrow(|r| r.groups.get(&key).cloned().flatten()) {
            return known;
        }
        let overloads = self.constructors.iter().filter_map(|m| Overload::parse(m).map(|(_, o)| o)).collect();
        let group = Rc::new(MethodGroup { name: Name::new(self.short_name()), overloads });
        REGISTRY.with_borrow_mut(|r| r.groups.insert(key, Some(group.clone())));
        group
    }

    fn group(&'static self, name: Name, is_static: bool) -> Option<Rc<MethodGroup>> {
        let key = (std::ptr::from_ref(self).addr(), name, is_static);
        if let Some(known) = REGISTRY.with_borrow(|r| r.groups.get(&key).cloned()) {
            return known;
        }
        let mut overloads = Vec::new();
        let mut spelled = name;
        let mut at = Some(self);
        while let Some(def) = at {
            for method in if is_static { def.static_methods } else { def.methods } {
                if let Some((n, overload)) = Overload::parse(method).filter(|(n, _)| *n == name)
                    && !overridden(&overloads, &overload)
                {
                    spelled = n;
                    overloads.push(overload);
                }
            }
            at = def.base_def();
        }
        let group = (!overloads.is_empty()).then(|| Rc::new(MethodGroup { name: spelled, overloads }));
        REGISTRY.with_borrow_mut(|r| r.groups.insert(key, group.clone()));
        group
    }

    /// An instance property, inherited ones included.
    pub fn property(&'static self, name: &str) -> Option<&'static super::Property> {
        let own = self.properties.iter().find(|p| p.name.eq_ignore_ascii_case(name));
        own.or_else(|| self.base_def()?.property(name))
    }

    /// A static property or field, inherited ones included.
    pub fn static_property(&'static self, name: &str) -> Option<&'static super::StaticProperty> {
        let own = self.static_properties.iter().find(|p| p.name.eq_ignore_ascii_case(name));
        own.or_else(|| self.base_def()?.static_property(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exception_types_know_their_bases() {
        let zero = find("system.dividebyzeroexception").expect("registered");
        assert!(zero.is_a(&exceptions::EXCEPTION));
        assert!(!exceptions::EXCEPTION.is_a(zero));
        for def in exceptions::DERIVED {
            assert!(find(def.base).is_some(), "{} has an unknown base", def.name);
        }
    }

    #[test]
    fn signatures_come_apart() {
        let method = Method::new("string Join(string separator, Params System.Object[] values)", |_, _, _| {
            Ok(super::super::Value::Null)
        });
        let (name, overload) = Overload::parse(&method).expect("parses");
        assert_eq!(name.as_str(), "Join");
        assert_eq!(overload.returns, "string");
        assert!(overload.parameters.iter().map(|p| p.params).eq([false, true]));
    }
}
