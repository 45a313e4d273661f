//! `.psobject` and method objects.

use std::any::Any;
use std::cell::RefCell;

use crate::engine::{Engine, Result};
use crate::value::types::{Method, MethodGroup};
use crate::value::{Ets, Member, MemberKind, Name, Object, TypeDef, TypeRef, Value};

/// `System.Management.Automation.PSMemberTypes`.
pub(crate) static MEMBER_TYPES: TypeDef = TypeDef::flags(
    "System.Management.Automation.PSMemberTypes",
    &[
        ("AliasProperty", 1),
        ("CodeProperty", 2),
        ("Property", 4),
        ("NoteProperty", 8),
        ("ScriptProperty", 16),
        ("Properties", 31),
        ("PropertySet", 32),
        ("Method", 64),
        ("CodeMethod", 128),
        ("ScriptMethod", 256),
        ("Methods", 448),
        ("ParameterizedProperty", 512),
        ("MemberSet", 1024),
        ("Event", 2048),
        ("Dynamic", 4096),
        ("All", 8191),
    ],
);
/// What `.psobject` is.
pub(crate) static PS_OBJECT_VIEW: TypeDef = TypeDef::class("System.Management.Automation.PSInternalMemberSet");
/// `System.Management.Automation.PSProperty`.
pub(crate) static PS_PROPERTY: TypeDef =
    TypeDef::class("System.Management.Automation.PSProperty").extends("System.Management.Automation.PSPropertyInfo");
/// `System.Management.Automation.PSMemberInfo`.
pub(crate) static PS_MEMBER_INFO: TypeDef = TypeDef::class("System.Management.Automation.PSMemberInfo");
/// `System.Management.Automation.PSPropertyInfo`.
pub(crate) static PS_PROPERTY_INFO: TypeDef =
    TypeDef::class("System.Management.Automation.PSPropertyInfo").extends("System.Management.Automation.PSMemberInfo");
/// `System.Management.Automation.PSMethodInfo`.
pub(crate) static PS_METHOD_INFO: TypeDef =
    TypeDef::class("System.Management.Automation.PSMethodInfo").extends("System.Management.Automation.PSMemberInfo");

/// A member made by its constructor, which lives in an object of its own until it is added to another.
fn made(name: &Value, kind: MemberKind, shown: &'static str) -> Value {
    let name = Name::new(&name.invariant_text());
    let owner = crate::value::ObjRef::new(crate::value::PsCustomObject);
    owner.ets_or_new().borrow_mut().put(Member { name, kind, hidden: false });
    Value::object(PsProperty { owner: Value::Object(owner), name, kind: shown })
}
/// `System.Management.Automation.PSNoteProperty`.
pub(crate) static PS_NOTE_PROPERTY: TypeDef = TypeDef::class("System.Management.Automation.PSNoteProperty")
    .extends("System.Management.Automation.PSPropertyInfo")
    .constructors(&[Method::new("(string name, System.Object value)", |_, _, args| {
        let [name, value, ..] = args else { return Ok(Value::Null) };
        let name = Name::new(&name.invariant_text());
        let owner = Value::custom([(name, value.clone())]);
        Ok(Value::object(PsProperty { owner, name, kind: "NoteProperty" }))
    })]);
/// `System.Management.Automation.PSScriptProperty`.
pub(crate) static PS_SCRIPT_PROPERTY: TypeDef = TypeDef::class("System.Management.Automation.PSScriptProperty")
    .extends("System.Management.Automation.PSPropertyInfo")
    .constructors(&[
        Method::new("(string name, scriptblock getterScript)", |_, _, args| script_property(args)),
        Method::new("(string name, scriptblock getterScript, scriptblock setterScript)", |_, _, args| {
            script_property(args)
        }),
    ]);

fn script_property(args: &[Value]) -> std::result::Result<Value, crate::value::Fault> {
    let part = |i: usize| args.get(i).cloned().unwrap_or_default();
    Ok(made(&part(0), MemberKind::Script(part(1), part(2)), "ScriptProperty"))
}
/// `System.Management.Automation.PSAliasProperty`.
pub(crate) static PS_ALIAS_PROPERTY: TypeDef = TypeDef::class("System.Management.Automation.PSAliasProperty")
    .extends("System.Management.Automation.PSPropertyInfo")
    .constructors(&[
        Method::new("(string name, string referencedMemberName)", |_, _, args| alias_property(args)),
        Method::new("(string name, string referencedMemberName, type conversionType)", |_, _, args| {
            alias_property(args)
        }),
    ]);

fn alias_property(args: &[Value]) -> std::result::Result<Value, crate::value::Fault> {
    let part = |i: usize| args.get(i).cloned().unwrap_or_default();
    let target = Name::new(&part(1).invariant_text());
    let ty = args.get(2).filter(|t| !t.is_null()).cloned();
    Ok(made(&part(0), MemberKind::Alias(target, ty), "AliasProperty"))
}
/// What `.psobject.Properties` is.
pub(crate) static PS_MEMBER_COLLECTION: TypeDef =
    TypeDef::class("System.Management.Automation.PSMemberInfoIntegratingCollection`1");

/// `System.Management.Automation.PSMethod`.
pub(crate) static PS_METHOD: TypeDef =
    TypeDef::class("System.Management.Automation.PSMethod").extends("System.Management.Automation.PSMethodInfo");
/// `System.Management.Automation.PSScriptMethod`.
pub(crate) static PS_SCRIPT_METHOD: TypeDef = TypeDef::class("System.Management.Automation.PSScriptMethod")
    .extends("System.Management.Automation.PSMethodInfo")
    .constructors(&[Method::new("(string name, scriptblock script)", |_, _, args| {
        let part = |i: usize| args.get(i).cloned().unwrap_or_default();
        Ok(made(&part(0), MemberKind::ScriptMethod(part(1)), "ScriptMethod"))
    })]);
/// `System.Management.Automation.PSMemberSet`.
pub(crate) static PS_MEMBER_SET: TypeDef =
    TypeDef::class("System.Management.Automation.PSMemberSet").extends("System.Management.Automation.PSMemberInfo");

/// A method read as a property: shows its overloads.
struct PsMethod {
    name: Name,
    overloads: Vec<String>,
    /// The object it is a method of; null for a static method.
    target: Value,
    /// The type it is a static method of.
    ty: Option<TypeRef>,
}

impl Object for PsMethod {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_METHOD)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.overloads.join(", "))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "name" => Some(Value::str(self.name.as_str())),
            "overloaddefinitions" => Some(Value::strings(self.overloads.iter().map(String::as_str))),
            "membertype" => Some(Value::str("Method")),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        vec![Name::new("OverloadDefinitions")]
    }
}

/// The object that `$x.Method` without parentheses is.
pub(crate) fn method_object(target: &Value, group: &MethodGroup) -> Value {
    let overloads = group.overloads.iter().map(|o| o.signature.to_owned()).collect();
    Value::object(PsMethod { name: group.name, overloads, target: target.clone(), ty: None })
}

/// The same for `[type]::Method`.
pub(crate) fn static_method_object(ty: &TypeRef, group: &MethodGroup) -> Value {
    let overloads = group
        .overloads
        .iter()
        .map(|o| {
            if o.signature.starts_with("static ") { o.signature.to_owned() } else { format!("static {}", o.signature) }
        })
        .collect();
    Value::object(PsMethod { name: group.name, overloads, target: Value::Null, ty: Some(ty.clone()) })
}

/// The object that `[type]::new` without parentheses is.
pub(crate) fn constructor_object(ty: &TypeRef) -> Value {
    let overloads = crate::value::types::constructor_definitions(ty);
    Value::object(PsMethod { name: Name::new("new"), overloads, target: Value::Null, ty: Some(ty.clone()) })
}

/// `.psobject` of a value.
pub(crate) struct PsObjectView(pub(crate) Value);

impl Object for PsObjectView {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_OBJECT_VIEW)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.invariant_text().to_string())
    }
}

/// `.psbase` of a value: its .NET object without the shell's additions.
struct PsBase(Value);

impl Object for PsBase {
    fn type_ref(&self) -> TypeRef {
        self.0.type_ref().unwrap_or(TypeRef::Def(&crate::value::types::OBJECT))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.invariant_text().to_string())
    }
}

/// `.psobject`.
pub(crate) fn ps_object(target: &Value) -> Value {
    Value::object(PsObjectView(target.clone()))
}

/// One property of an object, as `.psobject.Properties` lists it.
pub(crate) struct PsProperty {
    owner: Value,
    name: Name,
    kind: &'static str,
}

impl Object for PsProperty {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.kind {
            "NoteProperty" => &PS_NOTE_PROPERTY,
            "ScriptProperty" => &PS_SCRIPT_PROPERTY,
            "AliasProperty" => &PS_ALIAS_PROPERTY,
            "ScriptMethod" => &PS_SCRIPT_METHOD,
            "Method" => &PS_METHOD,
            _ => &PS_PROPERTY,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        let value = self.owner.ets().and_then(|e| e.borrow().note(self.name).cloned()).unwrap_or_default();
        let kind = value.type_ref().map_or_else(|| "object".to_owned(), |t| shown_type(&t));
        Some(format!("{kind} {}={}", self.name, value.invariant_text()))
    }
    fn adapted_names(&self) -> Vec<Name> {
        let names: &[&str] = match self.kind {
            "Method" | "ScriptMethod" => {
                &["OverloadDefinitions", "MemberType", "TypeNameOfValue", "Value", "Name", "IsInstance"]
            }
            "AliasProperty" => &[
                "ReferencedMemberName",
                "MemberType",
                "TypeNameOfValue",
                "IsSettable",
                "IsGettable",
                "Value",
                "Name",
                "IsInstance",
            ],
            "Property" => &["MemberType", "Value", "IsSettable", "IsGettable", "TypeNameOfValue", "Name", "IsInstance"],
            _ => &["MemberType", "IsSettable", "IsGettable", "Value", "TypeNameOfValue", "Name", "IsInstance"],
        };
        names.iter().copied().map(Name::new).collect()
    }
}

/// A type as member definitions write it: its accelerator, else its full name.
pub(crate) fn shown_type(ty: &TypeRef) -> String {
    let full = ty.to_string();
    match crate::catalog::accelerator_for(&full) {
        Some(short) => short.to_owned(),
        None => full,
    }
}

/// The properties of one object, as `.psobject.Properties`: enumerable, indexed by name, with `Add` and `Remove`.
pub(crate) struct PsProperties {
    owner: Value,
    items: Vec<Value>,
}

impl Object for PsProperties {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_MEMBER_COLLECTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.items.clone())
    }
    fn list_len(&self) -> Option<usize> {
        Some(self.items.len())
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        self.items.get(index).cloned()
    }
}

/// Whether a value is one of the objects of this file.
fn is_view(value: &Value) -> bool {
    let Value::Object(o) = value else { return false };
    let body = o.body().as_any();
    body.is::<PsObjectView>()
        || body.is::<PsProperty>()
        || body.is::<PsProperties>()
        || body.is::<TypeNames>()
        || body.is::<PsBase>()
        || body.is::<PsMethod>()
}

impl Engine {
    fn ps_properties(&mut self, owner: &Value) -> Value {
        let items = self.properties(owner).into_iter();
        let items =
            items.map(|e| Value::object(PsProperty { owner: owner.clone(), name: e.name, kind: e.kind })).collect();
        Value::object(PsProperties { owner: owner.clone(), items })
    }

    /// The methods of an object: those added to it, then those of its type.
    fn ps_methods(&mut self, owner: &Value) -> Vec<Value> {
        let mut names: Vec<(Name, &'static str)> = Vec::new();
        if let Some(ets) = owner.ets() {
            let added = ets.borrow();
            names.extend(
                added
                    .members()
                    .iter()
                    .filter(|m| matches!(m.kind, MemberKind::ScriptMethod(_)))
                    .map(|m| (m.name, "ScriptMethod")),
            );
        }
        if let Some(ty) = owner.type_ref() {
            for def in crate::value::types::call::lineage(ty.def()) {
                for name in def.methods.iter().filter_map(crate::value::types::method_name) {
                    if !names.iter().any(|(n, _)| *n == name) {
                        names.push((name, "Method"));
                    }
                }
            }
        }
        names.into_iter().map(|(name, kind)| Value::object(PsProperty { owner: owner.clone(), name, kind })).collect()
    }

    /// `.psobject`, `.psbase` and `.pstypenames` of any object.
    pub(crate) fn intrinsic_property(&self, target: &Value, name: Name) -> Option<Value> {
        let text = name.as_str();
        if !text.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("ps")) {
            return None;
        }
        if text.eq_ignore_ascii_case("psobject") {
            return Some(ps_object(target));
        }
        if text.eq_ignore_ascii_case("psbase") {
            return Some(Value::object(PsBase(target.base().clone())));
        }
        text.eq_ignore_ascii_case("pstypenames").then(|| self.type_names_of(target))
    }

    fn type_names_of(&self, owner: &Value) -> Value {
        let names = self.type_names(owner).iter().map(|n| Value::str(&**n)).collect();
        Value::object(TypeNames { owner: owner.clone(), names: RefCell::new(names) })
    }

    /// Properties of `.psobject` and of what it lists; `None` for other objects.
    pub(crate) fn ps_object_member(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        if !is_view(target) {
            return Ok(None);
        }
        let key = name.as_str().to_ascii_lowercase();
        if let Some(view) = target.downcast::<PsObjectView>() {
            let owner = view.0.clone();
            return Ok(Some(match key.as_str() {
                "properties" => self.ps_properties(&owner),
                "methods" => {
                    let items = self.ps_methods(&owner);
                    Value::object(PsProperties { owner, items })
                }
                "members" => {
                    let mut items = crate::value::elements_of(&self.ps_properties(&owner)).unwrap_or_default();
                    items.extend(self.ps_methods(&owner));
                    let sets = owner.ets().map(|e| {
                        let of_set = |m: &&Member| matches!(m.kind, MemberKind::PropertySet(_));
                        e.borrow().members().iter().filter(of_set).map(|m| m.name).collect::<Vec<_>>()
                    });
                    for name in sets.unwrap_or_default() {
                        items.push(Value::object(PsProperty { owner: owner.clone(), name, kind: "PropertySet" }));
                    }
                    Value::object(PsProperties { owner, items })
                }
                "typenames" => self.type_names_of(&owner),
                "baseobject" | "immediatebaseobject" => owner.base().clone(),
                _ => return Ok(None),
            }));
        }
        if let Some(property) = target.downcast::<PsProperty>() {
            let (owner, name, kind) = (property.owner.clone(), property.name, property.kind);
            return Ok(Some(match key.as_str() {
                "name" => Value::str(name.as_str()),
                "getterscript" | "setterscript" | "script" | "referencedmembername" | "conversiontype" => {
                    match own_part(&owner, name, &key) {
                        Some(part) => part,
                        None => return Ok(None),
                    }
                }
                "value" => self.find_property(&owner, name)?.unwrap_or_default(),
                "membertype" => self.convert(&Value::str(kind), &TypeRef::Def(&MEMBER_TYPES))?,
                "typenameofvalue" => {
                    let value = self.find_property(&owner, name)?.unwrap_or_default();
                    Value::str(value.type_ref().map_or_else(|| "System.Object".to_owned(), |t| t.to_string()))
                }
                "issettable" | "isgettable" => Value::Bool(true),
                "isinstance" => Value::Bool(kind == "NoteProperty"),
                _ => return Ok(None),
            }));
        }
        if let Some(base) = target.downcast::<PsBase>() {
            let base = base.0.clone();
            return self.base_member(&base, name);
        }
        if let Some(list) = target.downcast::<PsProperties>() {
            return Ok((key == "count").then(|| Value::Int(list.items.len() as i32)));
        }
        Ok(None)
    }

    /// `.psobject.Properties['Name']`.
    pub(crate) fn ps_object_index(&mut self, target: &Value, index: &Value) -> Option<Value> {
        let list = target.downcast::<PsProperties>()?;
        let wanted = Name::new(index.as_str()?);
        let found = list.items.iter().find(|p| p.downcast::<PsProperty>().is_some_and(|p| p.name == wanted));
        Some(found.cloned().unwrap_or_default())
    }

    /// Sets `.Value` of a listed property; false for other objects.
    pub(crate) fn set_ps_object_member(&mut self, target: &Value, name: Name, value: &Value) -> Result<bool> {
        let Some(property) = target.downcast::<PsProperty>() else { return Ok(false) };
        if !name.as_str().eq_ignore_ascii_case("value") {
            return Ok(false);
        }
        let (owner, name) = (property.owner.clone(), property.name);
        self.set_member(&owner, name, value).map(|()| true)
    }

    /// Methods of `.psobject` and of its collections; `None` for other objects and names.
    pub(crate) fn ps_object_method(&mut self, target: &Value, name: &str, args: &[Value]) -> Result<Option<Value>> {
        if !is_view(target) {
            return Ok(None);
        }
        let name = name.to_ascii_lowercase();
        if let Some(view) = target.downcast::<PsObjectView>() {
            let owner = view.0.clone();
            return Ok(match name.as_str() {
                "copy" => Some(copy_of(&owner)),
                "tostring" => Some(Value::Str(self.to_text(&owner)?)),
                _ => None,
            });
        }
        if let Some(list) = target.downcast::<PsProperties>() {
            let owner = list.owner.clone();
            return match (name.as_str(), args) {
                ("add", [member, ..]) => {
                    if let (Some(property), Value::Object(o)) = (member.downcast::<PsProperty>(), &owner) {
                        let own = property.owner.ets().and_then(|e| e.borrow().get(property.name).cloned());
                        let computed = matches!(property.kind, "ScriptProperty" | "AliasProperty" | "ScriptMethod");
                        match own.filter(|_| computed) {
                            Some(member) => o.ets_or_new().borrow_mut().put(member),
                            None => {
                                let value =
                                    self.find_property(&property.owner.clone(), property.name)?.unwrap_or_default();
                                o.ets_or_new().borrow_mut().put_note(property.name, value);
                            }
                        }
                    }
                    Ok(Some(Value::Nothing))
                }
                ("remove", [name, ..]) => {
                    let name = Name::new(&self.to_text(name)?);
                    if let Some(ets) = owner.ets() {
                        ets.borrow_mut().remove(name);
                    }
                    Ok(Some(Value::Nothing))
                }
                ("match", [pattern, ..]) => {
                    let pattern = self.to_text(pattern)?;
                    let pattern = crate::text::WildcardPattern::new(&pattern)
                        .map_err(|e| self.error("InvalidPattern", e.to_string()))?;
                    let found = list
                        .items
                        .iter()
                        .filter(|p| p.downcast::<PsProperty>().is_some_and(|p| pattern.is_match(p.name.as_str())));
                    Ok(Some(crate::value::collection(found.cloned().collect())))
                }
                _ => Ok(None),
            };
        }
        if let Some(names) = target.downcast::<TypeNames>() {
            return names.call(self, &name, args);
        }
        if let Some(base) = target.downcast::<PsBase>() {
            let base = base.0.clone();
            let called = crate::value::types::call::call_method(self, &base, Name::new(&name), args);
            return called.map(Some).map_err(|fault| self.positioned(fault.into()));
        }
        if name != "invoke" {
            return Ok(None);
        }
        if let Some(method) = target.downcast::<PsMethod>() {
            let (own, ty, name) = (method.target.clone(), method.ty.clone(), method.name);
            return match ty {
                Some(ty) => self.call_static(&ty, name, args).map(Some),
                None => self.call_member(&own, name, args).map(Some),
            };
        }
        if let Some(member) = target.downcast::<PsProperty>().filter(|p| p.kind.ends_with("Method")) {
            let (owner, name) = (member.owner.clone(), member.name);
            return self.call_member(&owner, name, args).map(Some);
        }
        Ok(None)
    }
}

/// `.psobject.TypeNames`: a list whose changes are the object's.
struct TypeNames {
    owner: Value,
    names: RefCell<Vec<Value>>,
}

impl TypeNames {
    fn call(&self, engine: &mut Engine, method: &str, args: &[Value]) -> Result<Option<Value>> {
        let texts = args.iter().map(|a| engine.to_text(a)).collect::<Result<Vec<_>>>()?;
        let mut names = self.names.borrow_mut();
        match (method, texts.as_slice()) {
            ("add", [name]) => names.push(Value::Str(name.clone())),
            ("insert", [at, name]) => {
                let at = at.parse::<usize>().unwrap_or(0).min(names.len());
                names.insert(at, Value::Str(name.clone()));
            }
            ("clear", []) => names.clear(),
            ("remove", [name]) => names.retain(|n| n.invariant_text() != *name),
            ("contains", [name]) => {
                return Ok(Some(Value::Bool(names.iter().any(|n| n.invariant_text() == *name))));
            }
            _ => return Ok(None),
        }
        if let Value::Object(o) = &self.owner {
            let list = names.iter().map(|n| n.invariant_text().as_str().into()).collect();
            o.ets_or_new().borrow_mut().set_type_names(list);
        }
        Ok(Some(Value::Nothing))
    }
}

impl Object for TypeNames {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&crate::value::types::COLLECTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.names.borrow().clone())
    }
    fn list_len(&self) -> Option<usize> {
        Some(self.names.borrow().len())
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        self.names.borrow().get(index).cloned()
    }
}

/// The script, scripts or other name behind a member; `key` is the property asked for, in lower case.
fn own_part(owner: &Value, name: Name, key: &str) -> Option<Value> {
    let ets = owner.ets()?.borrow();
    match (&ets.get(name)?.kind, key) {
        (MemberKind::Script(getter, _), "getterscript") => Some(getter.clone()),
        (MemberKind::Script(_, setter), "setterscript") => Some(setter.clone()),
        (MemberKind::ScriptMethod(script), "script") => Some(script.clone()),
        (MemberKind::Alias(target, _), "referencedmembername") => Some(Value::str(target.as_str())),
        (MemberKind::Alias(_, ty), "conversiontype") => Some(ty.clone().unwrap_or_default()),
        _ => None,
    }
}

/// A shallow copy: of a custom object with its members, of other values the value.
fn copy_of(owner: &Value) -> Value {
    if !owner.is_custom() {
        return owner.clone();
    }
    let copy = crate::value::ObjRef::new(crate::value::PsCustomObject);
    if let Some(ets) = owner.ets() {
        *copy.ets_or_new().borrow_mut() = ets.borrow().clone();
    }
    Value::Object(copy)
}

/// A member set as an object whose properties are its members.
pub(crate) fn member_set(ets: &Ets) -> Value {
    Value::custom(ets.members().iter().map(|m| {
        let value = match &m.kind {
            MemberKind::Note(v) => v.clone(),
            MemberKind::PropertySet(names) => Value::strings(names.iter().map(|n| n.as_str())),
            MemberKind::Alias(..) | MemberKind::Script(..) | MemberKind::ScriptMethod(_) | MemberKind::MemberSet(_) => {
                Value::Null
            }
        };
        (m.name, value)
    }))
}
