//! Calling members: choosing an overload as PowerShell's binder does, converting the arguments, wrapping what is thrown.

use std::borrow::Cow;
use std::rc::Rc;

use smallvec::SmallVec;

use super::rank::{self, Rank};
use super::signature::type_arguments;
use super::{MethodGroup, Overload, OverloadParameter, TypeDef, TypeRef};
use crate::value::convert::{convert, convert_in};
use crate::value::{Category, EnumValue, Exception, Fault, Name, PsReference, Runtime, TypeObject, Value};

/// Calls an instance method. Null as `this`, an unknown name, unfit arguments and what the member throws are the
/// faults that the shell reports; a `void` method gives [`Value::Nothing`].
pub fn call_method(rt: &mut dyn Runtime, this: &Value, name: Name, args: &[Value]) -> Result<Value, Fault> {
    let base = this.base();
    let Some(ty) = base.type_ref() else { return Err(null_target()) };
    match ty.def().method(name) {
        Some(group) => invoke(rt, &group, name, base, &ty, args),
        None => accessor(rt, base, &ty, name, args).unwrap_or_else(|| Err(method_not_found(&ty, name))),
    }
}

/// Calls a static method of a type.
pub fn call_static(rt: &mut dyn Runtime, ty: &TypeRef, name: Name, args: &[Value]) -> Result<Value, Fault> {
    if let Some(group) = ty.def().static_method(name) {
        return invoke(rt, &group, name, &Value::Null, ty, args);
    }
    if name == Name::new("new") {
        return construct(rt, ty, args);
    }
    Err(method_not_found(ty, name))
}

/// Makes an object of a type: `[type]::new(...)`, `New-Object`.
pub fn construct(rt: &mut dyn Runtime, ty: &TypeRef, args: &[Value]) -> Result<Value, Fault> {
    let new = Name::new("new");
    match ty {
        TypeRef::Array(element, 1) => {
            let [length] = args else { return Err(no_overload(new, args.len())) };
            return super::array::with_length(element, length);
        }
        TypeRef::Array(..) => return super::array::with_lengths(ty, args),
        TypeRef::Def(_) | TypeRef::Generic(..) => {}
    }
    let def = ty.def();
    let group = def.constructor_group();
    if group.overloads.is_empty() {
        if args.is_empty() && def.kind == super::TypeKind::Struct {
            return super::object::default_of(ty).ok_or_else(|| no_overload(new, 0));
        }
        if args.is_empty() && def.kind == super::TypeKind::Enum {
            return convert(&Value::Int(0), ty);
        }
    }
    invoke(rt, &group, new, &Value::Null, ty, args)
}

/// Reads a property of the type's table or of the object itself; `None` where there is none of that name.
pub fn get_property(rt: &mut dyn Runtime, this: &Value, name: Name) -> Option<Result<Value, Fault>> {
    let base = this.base();
    let ty = base.type_ref()?;
    if let Some(property) = ty.def().property(name.as_str()) {
        return Some(property.read(rt, base).map_err(|fault| wrap_get(fault, property.name)));
    }
    match base {
        Value::Object(o) => o.body().adapted_property(name).map(Ok),
        _ => None,
    }
}

/// Sets a property of the type's table or of the object itself, converting the value to the property's type.
pub fn set_property(rt: &mut dyn Runtime, this: &Value, name: Name, value: &Value) -> Result<(), Fault> {
    let base = this.base();
    let Some(ty) = base.type_ref() else {
        return Err(Fault::invalid_operation(
            format!(
                "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
            ),
            "PropertyNotFound",
        ));
    };
    let Some(property) = ty.def().property(name.as_str()) else {
        let own = match base {
            Value::Object(o) => o.body().set_adapted_property(name, value),
            _ => None,
        };
        return own.unwrap_or_else(|| Err(property_not_found(name)));
    };
    write_property(rt, base, &ty, property, value)
}

/// Sets a property that [`TypeDef::property`] found, converting the value to its type; `this` is without a wrapper
/// ([`Value::base`]).
///
/// # Errors
/// Where it cannot be set, or the value does not convert, and what the property throws.
pub fn write_property(
    rt: &mut dyn Runtime,
    this: &Value,
    ty: &TypeRef,
    property: &super::Property,
    value: &Value,
) -> Result<(), Fault> {
    let base = this;
    let Some(set) = property.set else {
        return Err(Fault::invalid_operation(
            format!("'{}' is a ReadOnly property.", property.name),
            "PropertyAssignmentException",
        ));
    };
    let set = match set {
        super::Setter::Script(member) => return member.set(rt, base, value).map_err(|f| wrap_set(f, property.name)),
        super::Setter::Native(set) => set,
    };
    let base = super::script::native_of(base).unwrap_or(base);
    let target = super::signature::ParamType::resolve(property.type_name);
    let converted = match target.close(&type_arguments(ty)) {
        Some(target) => convert_to(rt, value, &target).map_err(|fault| wrap_set(fault, property.name))?,
        None => value.clone(),
    };
    set(rt, base, &converted).map_err(|fault| wrap_set(fault, property.name))
}

/// Reads a static property, field or enumeration value; `None` where there is none of that name.
pub fn get_static_property(rt: &mut dyn Runtime, ty: &TypeRef, name: Name) -> Option<Result<Value, Fault>> {
    let def = ty.def();
    if let Some(property) = def.static_property(name.as_str()) {
        return Some(match property.get {
            super::StaticGetter::Native(get) | super::StaticGetter::Settable(get, _) => {
                get(rt).map_err(|fault| wrap_get(fault, property.name))
            }
            super::StaticGetter::Script(member) => member.get_static(rt),
        });
    }
    EnumValue::by_name(def, name.as_str()).map(Ok)
}

/// Sets a static property that scripts may set; `None` where there is none of that name.
pub fn set_static_property(rt: &mut dyn Runtime, ty: &TypeRef, name: Name, value: &Value) -> Option<Result<(), Fault>> {
    let property = ty.def().static_property(name.as_str())?;
    let set = match property.get {
        super::StaticGetter::Native(_) => return None,
        super::StaticGetter::Script(member) => return Some(member.set_static(rt, value)),
        super::StaticGetter::Settable(_, set) => set,
    };
    let declared = super::signature::ParamType::resolve(property.type_name);
    let converted = match declared.close(&type_arguments(ty)) {
        Some(target) => convert_to(rt, value, &target),
        None => Ok(value.clone()),
    };
    Some(converted.and_then(|value| set(rt, &value)).map_err(|fault| wrap_set(fault, property.name)))
}

/// Reads through an indexer of the type's table (`StringBuilder`, `GroupCollection`); `None` where it has none.
pub fn get_index(rt: &mut dyn Runtime, this: &Value, args: &[Value]) -> Option<Result<Value, Fault>> {
    let base = this.base();
    let ty = base.type_ref()?;
    let name = Name::new("get_Item");
    let group = ty.def().method(name)?;
    Some(invoke(rt, &group, name, base, &ty, args))
}

/// Writes through an indexer of the type's table; the value is the last argument.
pub fn set_index(rt: &mut dyn Runtime, this: &Value, args: &[Value]) -> Option<Result<Value, Fault>> {
    let base = this.base();
    let ty = base.type_ref()?;
    let name = Name::new("set_Item");
    let group = ty.def().method(name)?;
    Some(invoke(rt, &group, name, base, &ty, args))
}

/// Whether a value's type has a method of that name.
pub fn has_method(this: &Value, name: Name) -> bool {
    this.base().type_ref().is_some_and(|ty| ty.def().method(name).is_some())
}

/// Whether indexing goes through the indexer of the type's table: neither lists nor dictionaries, whose bodies index.
pub fn has_indexer(this: &Value) -> bool {
    let Value::Object(object) = this.base() else { return false };
    let body = object.body();
    body.dictionary().is_none() && body.list_len().is_none() && has_method(this, Name::new("get_Item"))
}

/// `get_X()`, `set_X(value)` and `Item(index)`: the accessors of properties and indexers as methods.
fn accessor(
    rt: &mut dyn Runtime,
    this: &Value,
    ty: &TypeRef,
    name: Name,
    args: &[Value],
) -> Option<Result<Value, Fault>> {
    let text = name.as_str();
    if text.eq_ignore_ascii_case("Item") {
        // What the indexer throws is reported as of a property.
        return get_index(rt, this, args).map(|found| {
            found.map_err(|fault| match fault.exception().downcast::<Exception>().map(|e| e.inner.clone()) {
                Some(inner) if !inner.is_null() => {
                    wrap_get(Fault::from_exception(inner, None, Category::NotSpecified), "Item")
                }
                _ => fault,
            })
        });
    }
    let (verb, property) = text.split_once('_')?;
    ty.def().property(property)?;
    match args {
        [] if verb.eq_ignore_ascii_case("get") => get_property(rt, this, Name::new(property)),
        [value] if verb.eq_ignore_ascii_case("set") => {
            Some(set_property(rt, this, Name::new(property), value).map(|()| Value::Nothing))
        }
        _ => None,
    }
}

/// Calls the best overload of a group. `asked` is the name as the caller wrote it; `ty` gives the type arguments.
pub fn invoke(
    rt: &mut dyn Runtime,
    group: &Rc<MethodGroup>,
    asked: Name,
    this: &Value,
    ty: &TypeRef,
    args: &[Value],
) -> Result<Value, Fault> {
    if let Some(overload) = exact(group, args) {
        return run(rt, overload, group, this, ty, args, args.len());
    }
    let arguments = &*type_arguments(ty);
    let (overload, expand) = choose(group, asked, arguments, args)?;
    let shown = if asked == Name::new("new") { Name::new(".ctor") } else { group.name };
    let converted = convert_arguments(rt, overload, expand, arguments, args, shown)?;
    check_references(rt, overload, arguments, &converted).map_err(|f| wrap_call(f, shown.as_str(), args.len()))?;
    run(rt, overload, group, this, ty, &converted, args.len())
}

/// The overload that was chosen for arguments of certain types, to be called with such again.
pub struct Chosen {
    group: Rc<MethodGroup>,
    overload: usize,
    expand: bool,
    /// Whether the arguments need no conversion: they have the parameters' types, or these take any object.
    fits: bool,
    /// Whether all of these parameters take any object.
    any: bool,
    /// The values of the optional parameters that are not given, where the given ones need no conversion.
    defaults: SmallVec<[Value; 1]>,
}

impl Chosen {
    /// Chooses among the overloads of a group.
    ///
    /// # Errors
    /// Where none takes the arguments, or none best.
    pub fn new(group: Rc<MethodGroup>, asked: Name, ty: &TypeRef, args: &[Value]) -> Result<Self, Fault> {
        let arguments = &*type_arguments(ty);
        let (overload, expand) = match exact(&group, args) {
            Some(overload) => (overload, false),
            None => choose(&group, asked, arguments, args)?,
        };
        let mut defaults = SmallVec::new();
        let mut fits = !expand && args.len() <= overload.parameters.len();
        let mut any = fits;
        for (i, parameter) in overload.parameters.iter().enumerate() {
            let to = parameter.ty.close(arguments);
            match args.get(i) {
                Some(arg) => {
                    any &= !parameter.by_ref && to.as_ref().is_some_and(|to| to.is(&super::OBJECT));
                    fits &= !parameter.by_ref
                        && to.is_some_and(|to| to.is(&super::OBJECT) || is_bare(arg, &to) || is_instance(arg, &to));
                }
                None if parameter.params => fits = false,
                None => defaults.push(default_argument(parameter, to.as_deref())?),
            }
        }
        let overload = group.overloads.iter().position(|o| std::ptr::eq(o, overload)).unwrap_or_default();
        Ok(Self { group, overload, expand, fits, any, defaults })
    }

    /// Whether that number of arguments leaves no other choice, whatever their types.
    pub fn is_only(&self, count: usize) -> bool {
        (self.any || !self.fits)
            && matches!(&*self.group.overloads, [only] if !only.takes_rest && only.parameters.len() == count)
    }

    /// The function behind it, where it is the shell's own and takes exactly the given arguments as they are.
    pub fn function(&self) -> Option<super::MethodFn> {
        let overload = self.group.overloads.get(self.overload)?;
        match overload.call {
            super::MethodCall::Native(function)
                if self.fits && self.defaults.is_empty() && !matches!(overload.returns, "" | "void") =>
            {
                Some(function)
            }
            _ => None,
        }
    }

    /// The member of a script's class behind it, where it takes exactly the given arguments as they are.
    pub fn script(&self) -> Option<super::script::Member> {
        match self.group.overloads.get(self.overload)?.call {
            super::MethodCall::Script(member) if self.fits && self.defaults.is_empty() => Some(member),
            _ => None,
        }
    }

    /// The name of the method as its type spells it.
    pub fn name(&self) -> Name {
        self.group.name
    }

    /// Calls it on a value without a wrapper ([`Value::base`]).
    ///
    /// # Errors
    /// Arguments that do not convert, and what the method throws.
    pub fn call(&self, rt: &mut dyn Runtime, this: &Value, ty: &TypeRef, args: &[Value]) -> Result<Value, Fault> {
        let Some(overload) = self.group.overloads.get(self.overload) else {
            return Err(no_overload(self.group.name, args.len()));
        };
        if self.fits && self.defaults.is_empty() {
            return run(rt, overload, &self.group, this, ty, args, args.len());
        }
        if self.fits {
            let all: Converted = args.iter().chain(&self.defaults).cloned().collect();
            return run(rt, overload, &self.group, this, ty, &all, args.len());
        }
        let name = self.group.name;
        let converted = convert_arguments(rt, overload, self.expand, &type_arguments(ty), args, name)?;
        check_references(rt, overload, &type_arguments(ty), &converted)
            .map_err(|f| wrap_call(f, name.as_str(), args.len()))?;
        run(rt, overload, &self.group, this, ty, &converted, args.len())
    }
}

/// Whether a value is an object of exactly that class of a script.
fn is_instance(value: &Value, ty: &TypeRef) -> bool {
    value.downcast::<crate::value::Instance>().is_some_and(|i| ty.is(i.ty))
}

/// Whether a value is a scalar or string of exactly that type.
pub fn is_bare(value: &Value, ty: &TypeRef) -> bool {
    match value {
        Value::Object(_) | Value::Array(_) | Value::Null | Value::Nothing => false,
        scalar => scalar.type_ref().is_some_and(|own| own == *ty),
    }
}

/// Reads a property that [`TypeDef::property`] found, of a value without a wrapper ([`Value::base`]).
///
/// # Errors
/// What the property throws.
pub fn read_property(rt: &mut dyn Runtime, this: &Value, property: &super::Property) -> Result<Value, Fault> {
    property.read(rt, this).map_err(|fault| wrap_get(fault, property.name))
}

/// What a by-reference argument holds has to fit the parameter even where the method only writes it.
fn check_references(
    rt: &mut dyn Runtime,
    overload: &Overload,
    arguments: &[TypeRef],
    args: &[Value],
) -> Result<(), Fault> {
    for (parameter, arg) in overload.parameters.iter().zip(args).filter(|(p, _)| p.by_ref) {
        let Some(reference) = arg.downcast::<PsReference>() else { continue };
        let held = reference.get()?;
        if let Some(to) = parameter.ty.close(arguments)
            && !held.is_null()
            && !super::signature::is_free(&to)
        {
            convert_to(rt, &held, &to)?;
        }
    }
    Ok(())
}

/// The overload whose parameters have exactly the arguments' types: no conversion, no choice.
fn exact<'a>(group: &'a MethodGroup, args: &[Value]) -> Option<&'a Overload> {
    group.overloads.iter().find(|o| {
        o.parameters.len() == args.len()
            && o.parameters.iter().zip(args).all(|(p, arg)| match (&p.ty, arg) {
                (super::signature::ParamType::Closed(TypeRef::Def(def)), Value::Object(o)) => {
                    !p.by_ref && o.downcast::<crate::value::Instance>().is_some_and(|i| std::ptr::eq(i.ty, *def))
                }
                (_, Value::Object(_) | Value::Array(_) | Value::Null | Value::Nothing) => false,
                (super::signature::ParamType::Closed(TypeRef::Def(def)), arg) if !p.by_ref => {
                    matches!(arg.type_ref(), Some(TypeRef::Def(own)) if std::ptr::eq(own, *def))
                }
                _ => false,
            })
    })
}

fn run(
    rt: &mut dyn Runtime,
    overload: &Overload,
    group: &MethodGroup,
    this: &Value,
    ty: &TypeRef,
    args: &[Value],
    given: usize,
) -> Result<Value, Fault> {
    // A constructor learns the type it makes through `this`, as do static methods of generic types.
    let constructor = overload.returns.is_empty() && overload.signature.starts_with('(');
    let made;
    let this = if this.is_null() && (constructor || matches!(ty, TypeRef::Generic(..))) {
        made = TypeObject::value(ty.clone());
        &made
    } else {
        this
    };
    let function = match overload.call {
        super::MethodCall::Script(member) => {
            let result = member.call(rt, this, args);
            return if overload.returns == "void" { result.map(|_| Value::Nothing) } else { result };
        }
        super::MethodCall::Native(function) => function,
    };
    match call_native(rt, function, group.name, this, ty, args) {
        Ok(_) if overload.returns == "void" => Ok(Value::Nothing),
        Ok(value) => Ok(value),
        Err(fault) => Err(wrap_call(fault, if constructor { ".ctor" } else { group.name.as_str() }, given)),
    }
}

/// Calls a function of the shell's own types; an object of a script's class is to it the object that it builds on. Where
/// classes have methods that the language calls by itself, the shell is lent to the values that the function works on.
fn call_native(
    rt: &mut dyn Runtime,
    function: super::MethodFn,
    name: Name,
    this: &Value,
    ty: &TypeRef,
    args: &[Value],
) -> Result<Value, Fault> {
    let of_object =
        || ["Equals", "GetHashCode", "GetType", "ToString"].iter().any(|n| name.as_str().eq_ignore_ascii_case(n));
    let this = match super::script::native_of(this) {
        Some(native) if !of_object() => native,
        _ => this,
    };
    // Types of the shell's own namespace work on the shell itself, which therefore cannot be lent at the same time.
    let shells = |t: &TypeRef| t.def().name.starts_with("System.Management.Automation.");
    if !super::script::is_overriding() || shells(ty) || this.type_ref().is_some_and(|t| shells(&t)) {
        return function(rt, this, args);
    }
    let mut lent = super::script::Lent(rt.host().clone());
    let mut result = Ok(Value::Null);
    rt.lend(&mut || result = function(&mut lent, this, args));
    result
}

struct Candidate<'a> {
    overload: &'a Overload,
    ranks: Vec<Rank>,
    expand: bool,
}

/// Picks the overload that fits best; whether its last parameter is given as single elements.
fn choose<'a>(
    group: &'a MethodGroup,
    asked: Name,
    arguments: &[TypeRef],
    args: &[Value],
) -> Result<(&'a Overload, bool), Fault> {
    if let [only] = &*group.overloads
        && !only.takes_rest
        && only.parameters.len() == args.len()
    {
        let hopeless = only.parameters.iter().zip(args).any(|(p, arg)| hopeless(p, arg, arguments));
        return if hopeless { Err(no_overload(asked, args.len())) } else { Ok((only, false)) };
    }
    let types: Vec<Option<TypeRef>> = args.iter().map(argument_type).collect();
    let mut candidates: Vec<Candidate<'a>> =
        group.overloads.iter().filter_map(|o| candidate(o, arguments, args, &types)).collect();
    if candidates.len() <= 1 {
        let only = candidates.pop().ok_or_else(|| no_overload(asked, args.len()))?;
        return Ok((only.overload, only.expand));
    }
    let mut best = 0;
    let mut ambiguous = false;
    for i in 1..candidates.len() {
        let (Some(current), Some(so_far)) = (candidates.get(i), candidates.get(best)) else { break };
        let order = compare(current, so_far, arguments, &types);
        if order == 0 {
            // The same method, overridden in a derived type, comes first in the group.
            ambiguous |= !same_parameters(current, so_far);
        } else if order > 0 {
            best = i;
            ambiguous = false;
        }
    }
    if ambiguous {
        return Err(method_exception(
            format!("Multiple ambiguous overloads found for \"{asked}\" and the argument count: \"{}\".", args.len()),
            "MethodCountCouldNotFindBest",
        ));
    }
    candidates.get(best).map(|c| (c.overload, c.expand)).ok_or_else(|| no_overload(asked, args.len()))
}

/// Whether a parameter of a script's class takes nothing of the argument's type.
fn hopeless(parameter: &OverloadParameter, arg: &Value, arguments: &[TypeRef]) -> bool {
    let Some(to) = parameter.ty.close(arguments) else { return false };
    if to.def().script == 0 || to.def().kind == super::TypeKind::Enum || parameter.by_ref {
        return false;
    }
    rank_of(argument_type(arg).as_ref(), arg, false, &to) == rank::NONE
}

fn same_parameters(a: &Candidate<'_>, b: &Candidate<'_>) -> bool {
    let names = |c: &Candidate<'_>| c.overload.parameters.iter().map(|p| p.type_name).collect::<Vec<_>>();
    names(a) == names(b)
}

fn argument_type(arg: &Value) -> Option<TypeRef> {
    arg.base().type_ref()
}

fn rank_of(ty: Option<&TypeRef>, value: &Value, by_ref: bool, to: &TypeRef) -> Rank {
    if by_ref && let Some(reference) = value.downcast::<PsReference>() {
        return match reference.get().ok().and_then(|v| v.base().type_ref()) {
            Some(from) => rank::of(&from, to).max(rank::UNRELATED_ARRAYS),
            None => rank::of_null(to).max(rank::NULL_TO_VALUE),
        };
    }
    match ty {
        Some(from) => rank::of(from, to),
        None => rank::of_null(to),
    }
}

fn candidate<'a>(
    overload: &'a Overload,
    arguments: &[TypeRef],
    args: &[Value],
    types: &[Option<TypeRef>],
) -> Option<Candidate<'a>> {
    let parameters = &overload.parameters;
    if args.len() < overload.required || (args.len() > parameters.len() && !overload.takes_rest) {
        return None;
    }
    let mut ranks = Vec::with_capacity(args.len());
    let mut expand = false;
    for (i, parameter) in parameters.iter().enumerate() {
        if parameter.params {
            let array = parameter.ty.close(arguments)?;
            let TypeRef::Array(element, _) = &*array else { return None };
            if parameters.len() == args.len() {
                let (ty, value) = (types.get(i)?, args.get(i)?);
                let whole = rank_of(ty.as_ref(), value, false, &array);
                let single = rank_of(ty.as_ref(), value, false, element);
                expand = single > whole;
                ranks.push(single.max(whole));
            } else {
                expand = true;
                for (ty, value) in types.iter().zip(args).skip(i) {
                    ranks.push(rank_of(ty.as_ref(), value, false, element));
                }
            }
            break;
        }
        if i >= args.len() {
            break;
        }
        let to = parameter.ty.close(arguments)?;
        ranks.push(rank_of(types.get(i)?.as_ref(), args.get(i)?, parameter.by_ref, &to));
    }
    (!ranks.contains(&rank::NONE)).then_some(Candidate { overload, ranks, expand })
}

/// The parameter type against which the argument at a position is weighed.
fn weighed<'a>(candidate: &'a Candidate<'_>, index: usize, arguments: &[TypeRef]) -> Option<Cow<'a, TypeRef>> {
    let parameters = &candidate.overload.parameters;
    let parameter = parameters.get(index).or_else(|| parameters.last())?;
    let ty = parameter.ty.close(arguments)?;
    if parameter.params && candidate.expand {
        return match &*ty {
            TypeRef::Array(element, _) => Some(Cow::Owned((**element).clone())),
            _ => None,
        };
    }
    Some(ty)
}

/// Positive where the first candidate is the better one, zero where neither is.
fn compare(a: &Candidate<'_>, b: &Candidate<'_>, arguments: &[TypeRef], types: &[Option<TypeRef>]) -> i32 {
    let count = a.ranks.len() as i32;
    let mut better = 0;
    for (i, (x, y)) in a.ranks.iter().zip(&b.ranks).enumerate() {
        let weight = count - i as i32;
        let (mut x, mut y) = (*x, *y);
        if x == y && x == rank::UNRELATED_ARRAYS {
            let from = types.get(i).and_then(Option::as_ref);
            if let (Some(from), Some(p), Some(q)) = (from, weighed(a, i, arguments), weighed(b, i, arguments)) {
                (x, y) = (element_rank(from, &p), element_rank(from, &q));
            }
        }
        better += weight * (i32::from(x > y) - i32::from(x < y));
    }
    if better != 0 {
        return better;
    }
    let mut weight = count;
    for (i, (x, y)) in a.ranks.iter().zip(&b.ranks).enumerate() {
        if i > 0 {
            weight = weight.abs() - 1;
        }
        let both_implicit = *x >= rank::NUMERIC_IMPLICIT;
        if *x < rank::NULL_TO_VALUE || *y < rank::NULL_TO_VALUE || both_implicit != (*y >= rank::NUMERIC_IMPLICIT) {
            continue;
        }
        // Of conversions that lose nothing the narrowest type is best, of others the widest.
        if both_implicit {
            weight = -weight;
        }
        let (Some(p), Some(q)) = (weighed(a, i, arguments), weighed(b, i, arguments)) else { continue };
        let (forth, back) = (rank::of(&p, &q), rank::of(&q, &p));
        better += weight * (i32::from(forth < back) - i32::from(forth > back));
    }
    if better != 0 {
        return better;
    }
    let alike = (0..a.ranks.len()).all(|i| weighed(a, i, arguments) == weighed(b, i, arguments));
    if !alike {
        return 0;
    }
    let (more, less) = (a.overload.parameters.len(), b.overload.parameters.len());
    match (a.expand, b.expand) {
        (true, true) => {
            if more > less {
                1
            } else {
                -1
            }
        }
        (true, false) => -1,
        (false, true) => 1,
        (false, false) => i32::from(more < less) - i32::from(more > less),
    }
}

fn element_rank(from: &TypeRef, to: &TypeRef) -> Rank {
    match (from, to) {
        (TypeRef::Array(own, _), TypeRef::Array(asked, _)) => rank::of(own, asked),
        _ => rank::NONE,
    }
}

/// Arguments as an overload takes them.
type Converted = SmallVec<[Value; 4]>;

fn convert_arguments(
    rt: &mut dyn Runtime,
    overload: &Overload,
    expand: bool,
    arguments: &[TypeRef],
    args: &[Value],
    shown: Name,
) -> Result<Converted, Fault> {
    let mut converted = Converted::with_capacity(overload.parameters.len());
    for (i, parameter) in overload.parameters.iter().enumerate() {
        let to = parameter.ty.close(arguments);
        if parameter.params && (expand || i >= args.len()) {
            let element = match to.as_deref() {
                Some(TypeRef::Array(element, _)) => (**element).clone(),
                _ => TypeRef::Def(&super::OBJECT),
            };
            let rest = args.iter().skip(i).enumerate();
            let items = rest.map(|(n, arg)| convert_argument(rt, arg, &element, parameter, i + n, shown));
            let items = items.collect::<Result<Vec<_>, _>>()?;
            converted.push(Value::typed_array(element, items));
            break;
        }
        match args.get(i) {
            Some(arg) => match to {
                Some(to) => converted.push(convert_argument(rt, arg, &to, parameter, i, shown)?),
                None => converted.push(arg.clone()),
            },
            None => converted.push(default_argument(parameter, to.as_deref())?),
        }
    }
    Ok(converted)
}

fn convert_argument(
    rt: &mut dyn Runtime,
    arg: &Value,
    to: &TypeRef,
    parameter: &OverloadParameter,
    index: usize,
    shown: Name,
) -> Result<Value, Fault> {
    if parameter.by_ref {
        if arg.downcast::<PsReference>().is_some() {
            return Ok(arg.clone());
        }
        return Err(method_exception(
            format!("Argument: '{}' should be a System.Management.Automation.PSReference. Use [ref].", index + 1),
            "NonRefArgumentToRefParameterMsg",
        ));
    }
    convert_to(rt, arg, to).map_err(|fault| {
        let value = super::display::to_string(arg);
        let message = format!(
            "Cannot convert argument \"{}\", with value: \"{value}\", for \"{shown}\" to type \"{to}\": \"{}\"",
            parameter.name,
            fault.message()
        );
        let exception = Exception::new("System.Management.Automation.MethodException", message)
            .with_inner(fault.exception().clone());
        Fault::from_exception(
            Value::object(exception),
            Some("MethodArgumentConversionInvalidCastArgument".into()),
            Category::NotSpecified,
        )
    })
}

/// Converts a value to a parameter or property type, leaving alone what already fits; null becomes the empty string.
///
/// # Errors
/// Where there is no conversion, or it fails.
pub fn convert_to(rt: &mut dyn Runtime, value: &Value, to: &TypeRef) -> Result<Value, Fault> {
    if to.is(&super::OBJECT) {
        return Ok(if matches!(value, Value::Nothing) { Value::Null } else { value.clone() });
    }
    let base = value.base();
    if to.is(&super::STRING)
        && let Some(text) = super::script::own_text(rt, base)
    {
        return text.map(Value::Str);
    }
    match base.type_ref() {
        Some(own)
            if rank::is_delegate(to.def())
                && (own.def().name == "System.Management.Automation.ScriptBlock" || rank::is_delegate(own.def())) =>
        {
            Ok(base.clone())
        }
        Some(own) if rank::assignable(&own, to) => Ok(base.clone()),
        Some(_) => convert_in(rt, value, to),
        None => match rank::of_null(to) {
            rank::NONE => convert(value, to),
            rank::NULL_TO_VALUE => convert(&Value::Null, to),
            _ if to.is(&super::STRING) => Ok(Value::str("")),
            _ => Ok(Value::Null),
        },
    }
}

fn default_argument(parameter: &OverloadParameter, to: Option<&TypeRef>) -> Result<Value, Fault> {
    let text = parameter.default.unwrap_or("null");
    match (text, to) {
        ("null", _) | (_, None) => Ok(Value::Null),
        ("True", _) => Ok(Value::Bool(true)),
        ("False", _) => Ok(Value::Bool(false)),
        (_, Some(to)) => convert(&Value::str(text.rsplit('.').next().unwrap_or(text)), to),
    }
}

fn method_exception(message: String, id: &'static str) -> Fault {
    Fault::new("System.Management.Automation.MethodException", message, id, Category::NotSpecified)
}

/// What a call reports where no overload takes the arguments.
pub fn no_overload(name: Name, count: usize) -> Fault {
    method_exception(
        format!("Cannot find an overload for \"{name}\" and the argument count: \"{count}\"."),
        "MethodCountCouldNotFindBest",
    )
}

/// What calling a method on null reports.
pub fn null_target() -> Fault {
    Fault::invalid_operation("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull")
}

/// What calling a method that a type does not have reports.
pub fn method_not_found(ty: &TypeRef, name: Name) -> Fault {
    Fault::invalid_operation(
        format!("Method invocation failed because [{ty}] does not contain a method named '{name}'."),
        "MethodNotFound",
    )
}

/// What setting a property reports that an object does not have.
pub fn property_not_found(name: Name) -> Fault {
    Fault::invalid_operation(
        format!(
            "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
        ),
        "PropertyAssignmentException",
    )
}

/// Wraps what a method or constructor threw as `MethodInvocationException`.
pub fn wrap_call(fault: Fault, name: &str, count: usize) -> Fault {
    if fault.is_passing() {
        return fault;
    }
    let message = format!("Exception calling \"{name}\" with \"{count}\" argument(s): \"{}\"", fault.message());
    let id = short_type(&fault);
    wrapped(fault, "System.Management.Automation.MethodInvocationException", message, id)
}

fn wrap_get(fault: Fault, name: &str) -> Fault {
    if fault.is_passing() {
        return fault;
    }
    let message = format!("Exception getting \"{name}\": \"{}\"", fault.message());
    wrapped(
        fault,
        "System.Management.Automation.GetValueInvocationException",
        message,
        "ExceptionWhenGetting".to_owned(),
    )
}

/// Wraps what setting a property threw as `SetValueInvocationException`.
pub fn wrap_set(fault: Fault, name: &str) -> Fault {
    if fault.is_passing() {
        return fault;
    }
    let message = format!("Exception setting \"{name}\": \"{}\"", fault.message());
    wrapped(
        fault,
        "System.Management.Automation.SetValueInvocationException",
        message,
        "ExceptionWhenSetting".to_owned(),
    )
}

fn wrapped(fault: Fault, type_name: &str, message: String, id: String) -> Fault {
    let exception = Exception::new(type_name, message).with_inner(fault.exception().clone());
    Fault::from_exception(Value::object(exception), Some(id.into()), Category::NotSpecified)
}

fn short_type(fault: &Fault) -> String {
    fault.exception().type_ref().map_or_else(String::new, |t| t.short_name())
}

/// The member tables of a type and its bases, own first: what `Get-Member` and completion walk.
pub fn lineage(def: &'static TypeDef) -> impl Iterator<Item = &'static TypeDef> {
    std::iter::successors(Some(def), |d| d.base_def())
}
