//! Members as the language sees them: extended members of the object, type data, dictionary keys, adapted properties, and
//! the members of its .NET type, in that order.

use std::rc::Rc;

use super::{Engine, Flow, Result, ScriptBlock};
use crate::catalog;
use crate::error::ErrorCategory;
use crate::value::types::{call, script};
use crate::value::{EnumValue, Ets, Member, MemberKind, Name, PsReference, TypeRef, Value, types};

/// A property as an enumeration of an object's properties shows it.
pub struct PropertyEntry {
    /// Name.
    pub name: Name,
    /// Where it comes from: `NoteProperty`, `Property`, `ScriptProperty`, `AliasProperty`, `CodeProperty`.
    pub kind: &'static str,
}

impl Engine {
    /// `$target.name` as a script reads it: the members of collections' elements where the collection has none of that name.
    pub fn get_member(&mut self, target: &Value, name: Name) -> Result<Value> {
        if let Value::Object(o) = target {
            match o.ets() {
                Some(ets) => {
                    if let Some(value) = ets.borrow().note(name) {
                        return Ok(value.clone());
                    }
                }
                None => {
                    if let Some(value) = script::read(target, name) {
                        return Ok(value);
                    }
                }
            }
        }
        let counts = name == self.names.count || name == self.names.length;
        if target.is_null() {
            if self.strict_level() >= 2 {
                return Err(self.error_property_not_found(name));
            }
            return Ok(if counts { Value::Int(0) } else { Value::Null });
        }
        if let Some(value) = self.find_property(target, name)? {
            return Ok(value);
        }
        if let Some(items) = crate::value::elements_of(target) {
            return self.members_of_elements(&items, name);
        }
        if self.strict_level() >= 2 {
            return Err(self.error_property_not_found(name));
        }
        Ok(if counts { Value::Int(1) } else { Value::Null })
    }

    fn members_of_elements(&mut self, items: &[Value], name: Name) -> Result<Value> {
        let mut found = Vec::new();
        let mut any = false;
        for item in items {
            if item.is_null() {
                continue;
            }
            if let Some(value) = self.find_property(item, name)? {
                any = true;
                match crate::value::elements_of(&value) {
                    Some(parts) => found.extend(parts),
                    None => found.push(value),
                }
            } else if let Some(inner) = crate::value::elements_of(item) {
                match self.members_of_elements(&inner, name)? {
                    Value::Null | Value::Nothing => {}
                    Value::Array(a) => {
                        any = true;
                        found.extend(a.to_vec());
                    }
                    v => {
                        any = true;
                        found.push(v);
                    }
                }
            } else if item.is_custom() {
                // A custom object without the property has it as null.
                any = true;
                found.push(Value::Null);
            }
        }
        if !any {
            if self.strict_level() >= 2 && !items.is_empty() {
                return Err(self.error_property_not_found(name));
            }
            return Ok(Value::Null);
        }
        Ok(match found.len() {
            1 => found.into_iter().next().unwrap_or_default(),
            _ => Value::array(found),
        })
    }

    /// A property of this very value, without looking into elements; `None` where there is none of that name.
    pub fn find_property(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        let own = target.ets().and_then(|ets| ets.borrow().get(name).map(|m| m.kind.clone()));
        if let Some(kind) = own {
            return self.member_value(target, &kind).map(Some);
        }
        if let Some(dictionary) = crate::value::dictionary_of(target)
            && let Some(value) = self.lending(|| dictionary.get(&Value::str(name.as_str())))
        {
            return Ok(Some(value));
        }
        if let Some(view) = self.intrinsic_property(target, name) {
            return Ok(Some(view));
        }
        if let Some(value) = self.ps_object_member(target, name)? {
            return Ok(Some(value));
        }
        match self.declared_property(target, name)? {
            Some(value) => Ok(Some(value)),
            None => match self.interface_property(target, name)? {
                Some(value) => Ok(Some(value)),
                None => Ok(self.method_as_property(target, name)),
            },
        }
    }

    /// A property that holds data, as the parameter binder looks for it: no methods, no keys of dictionaries.
    pub(crate) fn find_data_property(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        let own = target.ets().and_then(|ets| ets.borrow().get(name).map(|m| m.kind.clone()));
        match own {
            Some(kind @ (MemberKind::Note(_) | MemberKind::Alias(..) | MemberKind::Script(..))) => {
                self.member_value(target, &kind).map(Some)
            }
            _ => self.declared_property(target, name),
        }
    }

    /// A property from type data, of the object's own kind or of its .NET type.
    fn declared_property(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        if let Some(value) = self.typedata_property(target, name)? {
            return Ok(Some(value));
        }
        if let Value::Object(o) = target.base()
            && let Some(value) = o.body().adapted_property(name)
        {
            return Ok(Some(value));
        }
        match call::get_property(self, target, name) {
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(fault)) => Err(self.positioned(fault.into())),
            None => Ok(None),
        }
    }

    /// `$x.Method` without parentheses is an object that shows the overloads.
    fn method_as_property(&mut self, target: &Value, name: Name) -> Option<Value> {
        let group = target.type_ref()?.def().method(name)?;
        Some(super::types::method_object(target, &group))
    }

    fn member_value(&mut self, target: &Value, kind: &MemberKind) -> Result<Value> {
        match kind {
            MemberKind::Note(v) => Ok(v.clone()),
            MemberKind::Alias(to, ty) => {
                let value = self.find_property(target, *to)?.unwrap_or_default();
                match ty.as_ref().and_then(crate::value::as_type) {
                    Some(ty) => self.convert(&value, &ty),
                    None => Ok(value),
                }
            }
            MemberKind::Script(getter, _) => {
                if getter.is_null() {
                    return Ok(Value::Null);
                }
                match self.call_with_this(getter, target, &[]) {
                    Ok(v) => Ok(super::eval::none_to_null(v)),
                    Err(Flow::Throw(_)) => Ok(Value::Null),
                    Err(other) => Err(other),
                }
            }
            MemberKind::ScriptMethod(block) => Ok(block.clone()),
            MemberKind::PropertySet(names) => {
                let mut set = Vec::new();
                for name in names.iter() {
                    let value = self.find_property(target, *name)?.unwrap_or_default();
                    set.push((*name, value));
                }
                Ok(Value::custom(set))
            }
            MemberKind::MemberSet(ets) => Ok(super::types::member_set(ets)),
        }
    }

    /// Properties that type data adds to a type (`Count` of arrays, `DateTime` of dates, `BaseName` of files).
    fn typedata_property(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        match self.typedata_kind(target, name)? {
            Some(kind) => self.member_value(target, &kind).map(Some),
            None => Ok(None),
        }
    }

    /// The member of that name that type data gives a value's type. That there is none is remembered for each type, while
    /// the session has added no type data of its own.
    pub(super) fn typedata_kind(&mut self, target: &Value, name: Name) -> Result<Option<MemberKind>> {
        let named = target.ets().is_some_and(|e| e.borrow().type_names().is_some());
        if matches!(target, Value::Str(_)) && !self.own_types {
            return Ok(None);
        }
        let Some(names_of) = target.type_ref() else { return Ok(None) };
        let key = (std::ptr::from_ref(names_of.def()).addr(), name);
        let plain = !named && self.extension::<TypeTable>().is_none();
        if plain && self.no_typedata.contains(&key) {
            return Ok(None);
        }
        for type_name in self.typedata_types(target).unwrap_or_default() {
            if let Some(kind) = self.typedata_member(&type_name, name)? {
                return Ok(Some(kind));
            }
        }
        if plain {
            self.no_typedata.insert(key);
        }
        Ok(None)
    }

    /// The type names whose type data may matter; `None` for the plain scalars and strings, which have none worth a look
    /// until the session adds some.
    fn typedata_types(&mut self, target: &Value) -> Option<Vec<Rc<str>>> {
        match target {
            _ if self.own_types => Some(self.type_names(target)),
            Value::Array(_) => Some(vec!["System.Array".into()]),
            Value::Object(o) if o.downcast::<crate::value::PsCustomObject>().is_none() => Some(self.type_names(target)),
            Value::Object(o) if o.ets().is_some_and(|e| e.borrow().type_names().is_some()) => {
                Some(self.type_names(target))
            }
            _ => None,
        }
    }

    fn typedata_member(&mut self, type_name: &str, name: Name) -> Result<Option<MemberKind>> {
        if let Some(table) = self.extension::<TypeTable>()
            && let Some(member) = table.get(type_name, name)
        {
            return Ok(Some(member.kind));
        }
        let Some(data) = catalog::typedata(type_name) else { return Ok(None) };
        let Some(member) = data.members.iter().find(|m| m.name.eq_ignore_ascii_case(name.as_str())) else {
            return Ok(None);
        };
        if let Some(target) = &member.alias {
            return Ok(Some(MemberKind::Alias(Name::new(target), None)));
        }
        if let Some(note) = &member.note {
            return Ok(Some(MemberKind::Note(Value::str(note.as_str()))));
        }
        if let Some(script) = member.script.as_ref().or(member.code.as_ref()) {
            return Ok(Some(MemberKind::Script(self.cached_block(script)?, Value::Null)));
        }
        match member.script_method.as_ref().or(member.code_method.as_ref()) {
            Some(script) => Ok(Some(MemberKind::ScriptMethod(self.cached_block(script)?))),
            None => Ok(None),
        }
    }

    /// `PSTypeNames`: most derived first.
    pub fn type_names(&self, value: &Value) -> Vec<Rc<str>> {
        if let Some(ets) = value.ets()
            && let Some(names) = ets.borrow().type_names()
        {
            return names.to_vec();
        }
        base_type_names(value)
    }

    /// Sets `$target.name`.
    pub fn set_member(&mut self, target: &Value, name: Name, value: &Value) -> Result {
        if target.is_null() {
            return Err(self.error("PropertyNotFound", format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set.")));
        }
        if let Some(ets) = target.ets() {
            let kind = ets.borrow().get(name).map(|m| m.kind.clone());
            match kind {
                None => {}
                Some(MemberKind::Note(_)) => {
                    if let Some(member) = ets.borrow_mut().get_mut(name) {
                        member.kind = MemberKind::Note(value.clone());
                    }
                    return Ok(());
                }
                Some(MemberKind::Alias(to, _)) => return self.set_member(target, to, value),
                Some(MemberKind::Script(_, setter)) => {
                    if setter.is_null() {
                        return Err(self.error_with(
                            "System.Management.Automation.SetValueException",
                            "SetWithoutSetterFromScriptProperty",
                            ErrorCategory::NotSpecified,
                            format!("Set accessor for property \"{name}\" is unavailable."),
                            Value::Null,
                        ));
                    }
                    return self.call_with_this(&setter, target, std::slice::from_ref(value)).map(drop);
                }
                Some(MemberKind::ScriptMethod(_) | MemberKind::PropertySet(_) | MemberKind::MemberSet(_)) => {
                    return Err(self.error("PropertyNotFound", format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set.")));
                }
            }
        } else if let Some(done) = script::write(self, target, name, value) {
            return done.map_err(|f| self.positioned(f.into()));
        }
        if let Some(dictionary) = crate::value::dictionary_of(target) {
            let done = self.lending(|| dictionary.set(&Value::str(name.as_str()), value.clone()));
            return done.map_err(|f| self.positioned(f.into()));
        }
        if self.set_ps_object_member(target, name, value)? {
            return Ok(());
        }
        if let Some(reference) = target.downcast::<PsReference>()
            && name.as_str().eq_ignore_ascii_case("value")
        {
            return reference.set(value.clone()).map_err(|f| self.positioned(f.into()));
        }
        if let Value::Object(o) = target.base()
            && let Some(result) = o.body().set_adapted_property(name, value)
        {
            return result.map_err(|f| self.positioned(f.into()));
        }
        if target.is_custom() {
            let missing = call::property_not_found(name);
            let fault = call::wrap_set(missing, name.as_str());
            return Err(self.positioned(fault.into()));
        }
        call::set_property(self, target, name, value).map_err(|f| self.positioned(f.into()))
    }

    /// Calls `$target.name(args)`.
    pub fn call_member(&mut self, target: &Value, name: Name, args: &[Value]) -> Result<Value> {
        if target.is_null() {
            // The language's own methods work on null as on a collection of nothing.
            if ["where", "foreach"].iter().any(|n| name.as_str().eq_ignore_ascii_case(n)) {
                return Ok(crate::value::collection(Vec::new()));
            }
            return Err(self.error("InvokeMethodOnNull", "You cannot call a method on a null-valued expression."));
        }
        match target.ets() {
            Some(ets) => {
                let kind = ets.borrow().get(name).map(|m| m.kind.clone());
                if let Some(MemberKind::ScriptMethod(block)) = kind {
                    return self.call_script_method(&block, target, name, args);
                }
            }
            None => {
                if let Some((def, _)) = script::slots(target)
                    && let Some(group) = def.method(name)
                {
                    return call::invoke(self, &group, name, target, &TypeRef::Def(def), args)
                        .map_err(|f| self.positioned(f.into()));
                }
            }
        }
        if let Some(value) = self.call_intrinsic(target, name, args)? {
            return Ok(value);
        }
        if let Some(MemberKind::ScriptMethod(block)) = self.typedata_kind(target, name)? {
            return self.call_script_method(&block, target, name, args);
        }
        if !call::has_method(target, name)
            && let Some(items) = crate::value::elements_of(target).filter(|items| !items.is_empty())
        {
            return self.call_on_elements(&items, name, args);
        }
        call::call_method(self, target, name, args).map_err(|f| self.positioned(f.into()))
    }

    /// A method that a collection does not have is called on each of its elements.
    fn call_on_elements(&mut self, items: &[Value], name: Name, args: &[Value]) -> Result<Value> {
        let mut results = Vec::new();
        for item in items.iter().filter(|i| !i.is_null()) {
            match self.call_member(item, name, args)? {
                Value::Nothing => {}
                value => match crate::value::elements_of(&value) {
                    Some(parts) => results.extend(parts),
                    None => results.push(value),
                },
            }
        }
        Ok(Value::from_output(results))
    }

    fn call_script_method(&mut self, block: &Value, target: &Value, name: Name, args: &[Value]) -> Result<Value> {
        let propagate = std::mem::replace(&mut self.propagate, true);
        let result = self.call_with_this(block, target, args);
        self.propagate = propagate;
        result
            .map(super::eval::none_to_null)
            .map_err(|flow| super::types::wrap_script_method(self, flow, name, args.len()))
    }

    /// Methods that the language gives every collection and script block: `.Where()`, `.ForEach()`, `.Invoke()`.
    fn call_intrinsic(&mut self, target: &Value, name: Name, args: &[Value]) -> Result<Option<Value>> {
        let text = name.as_str();
        if let Some(block) = target.downcast::<ScriptBlock>() {
            return super::types::script_block_method(self, &block.clone(), text, args);
        }
        if let Some(value) = self.ps_object_method(target, text, args)? {
            return Ok(Some(value));
        }
        if let Some(value) = super::types::ps_cmdlet_method(self, target, text, args)? {
            return Ok(Some(value));
        }
        if let Some(value) = self.delegate_method(target, text, args)? {
            return Ok(Some(value));
        }
        if let Some(value) = self.context_method(target, text, args)? {
            return Ok(Some(value));
        }
        if call::has_method(target, name) {
            return Ok(None);
        }
        if text.eq_ignore_ascii_case("foreach") {
            return self.intrinsic_foreach(target, args).map(Some);
        }
        if text.eq_ignore_ascii_case("where") {
            return self.intrinsic_where(target, args).map(Some);
        }
        Ok(None)
    }

    fn intrinsic_foreach(&mut self, target: &Value, args: &[Value]) -> Result<Value> {
        let items = self.elements(target);
        let mut out = Vec::new();
        let Some((first, rest)) = args.split_first() else {
            return Err(self.error("ForEachNoExpression", "The ForEach operator requires an expression."));
        };
        if let Some(block) = first.downcast::<ScriptBlock>().cloned() {
            let previous = self.take_item();
            for item in items {
                let result = if rest.is_empty() {
                    self.set_item(item);
                    self.run_block_inline(&block, &mut out)
                } else {
                    self.invoke_block(&block, rest, Some(item), &mut out)
                };
                if result.is_err() {
                    self.restore_item(previous);
                    return result.map(|()| Value::Null);
                }
            }
            self.restore_item(previous);
        } else if let Some(ty) = crate::value::as_type(first) {
            for item in items {
                out.push(self.convert(&item, &ty)?);
            }
        } else {
            let name = Name::new(&self.to_text(first)?);
            for item in items {
                if item.type_ref().is_some_and(|t| t.def().method(name).is_some()) {
                    let value = self.call_member(&item, name, rest)?;
                    self.push_enumerated(&value, &mut out)?;
                } else if let [value] = rest {
                    self.set_member(&item, name, value)?;
                } else {
                    let value = self.get_member(&item, name)?;
                    self.push_enumerated(&value, &mut out)?;
                }
            }
        }
        Ok(crate::value::collection(out))
    }

    fn intrinsic_where(&mut self, target: &Value, args: &[Value]) -> Result<Value> {
        let Some(block) = args.first().and_then(|b| b.downcast::<ScriptBlock>()).cloned() else {
            return Err(self.error("WhereNoExpression", "The Where operator requires a script block."));
        };
        let mode = match args.get(1) {
            Some(m) => super::types::where_mode(self, m)?.to_ascii_lowercase(),
            None => "default".to_owned(),
        };
        let count = match args.get(2) {
            Some(n) => match self.convert(n, &TypeRef::Def(&types::INT32))? {
                Value::Int(n) => usize::try_from(n).unwrap_or(0),
                _ => 0,
            },
            None => 0,
        };
        let items = self.elements(target);
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        let mut turned = false;
        let previous = self.take_item();
        for item in items {
            let matched = if turned && matches!(mode.as_str(), "until" | "skipuntil") {
                true
            } else {
                self.set_item(item.clone());
                let mut out = Vec::new();
                let result = self.run_block_inline(&block, &mut out);
                if let Err(flow) = result {
                    self.restore_item(previous);
                    return Err(flow);
                }
                crate::value::ops::to_bool(&Value::from_output(out))
            };
            turned |= matched;
            match mode.as_str() {
                "until" => {
                    if matched || (count > 0 && yes.len() >= count) {
                        break;
                    }
                    yes.push(item);
                }
                "skipuntil" => {
                    if turned && (count == 0 || yes.len() < count) {
                        yes.push(item);
                    }
                }
                _ if matched => yes.push(item),
                _ => no.push(item),
            }
            if mode == "first" && yes.len() >= count.max(1) {
                break;
            }
        }
        self.restore_item(previous);
        Ok(match mode.as_str() {
            "last" => {
                let skip = yes.len().saturating_sub(count.max(1));
                crate::value::collection(yes.split_off(skip))
            }
            "split" => {
                if count > 0 && yes.len() > count {
                    let rest = yes.split_off(count);
                    no.splice(0..0, rest);
                }
                Value::array(vec![crate::value::collection(yes), crate::value::collection(no)])
            }
            _ => {
                if count > 0 {
                    yes.truncate(count);
                }
                crate::value::collection(yes)
            }
        })
    }

    /// `[type]::name`.
    pub(crate) fn static_property(&mut self, ty: &TypeRef, name: Name) -> Result<Value> {
        if let Some(value) = EnumValue::by_name(ty.def(), name.as_str()) {
            return Ok(value);
        }
        match call::get_static_property(self, ty, name) {
            Some(Ok(v)) => Ok(v),
            Some(Err(f)) => Err(self.positioned(f.into())),
            None => match ty.def().static_method(name) {
                Some(group) => Ok(super::types::static_method_object(ty, &group)),
                None if name.as_str().eq_ignore_ascii_case("new") => Ok(super::types::constructor_object(ty)),
                None if self.strict_level() >= 2 => Err(self.error_property_not_found(name)),
                None => Ok(Value::Null),
            },
        }
    }

    /// Sets `[type]::name`.
    pub(crate) fn set_static_property(&mut self, ty: &TypeRef, name: Name, value: &Value) -> Result {
        if let Some(set) = call::set_static_property(self, ty, name, value) {
            return set.map_err(|f| self.positioned(f.into()));
        }
        let known =
            ty.def().static_property(name.as_str()).is_some() || EnumValue::by_name(ty.def(), name.as_str()).is_some();
        Err(if known {
            self.error("PropertyAssignmentException", format!("'{name}' is a ReadOnly property."))
        } else {
            self.error("PropertyAssignmentException", format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set."))
        })
    }

    /// `[type]::name(args)`.
    pub(crate) fn call_static(&mut self, ty: &TypeRef, name: Name, args: &[Value]) -> Result<Value> {
        if name.as_str().eq_ignore_ascii_case("new") {
            return self.construct(ty, args);
        }
        if ty.is(&super::types::SCRIPT_BLOCK) && name.as_str().eq_ignore_ascii_case("create") {
            let text = self.to_text(args.first().unwrap_or(&Value::Null))?;
            return self.parse_block(&text).map_err(|flow| super::types::invoked(self, flow, "Create", 1));
        }
        call::call_static(self, ty, name, args).map_err(|f| self.positioned(f.into()))
    }

    /// Makes an object of a type.
    pub fn construct(&mut self, ty: &TypeRef, args: &[Value]) -> Result<Value> {
        call::construct(self, ty, args).map_err(|f| self.positioned(f.into()))
    }

    fn error_property_not_found(&self, name: Name) -> Flow {
        self.error_with(
            "System.Management.Automation.PropertyNotFoundException",
            "PropertyNotFoundStrict",
            ErrorCategory::NotSpecified,
            format!("The property '{name}' cannot be found on this object. Verify that the property exists."),
            Value::Null,
        )
    }

    /// The properties of a value in the order the shell lists them: extended ones, those of type data, then the type's.
    pub fn properties(&mut self, value: &Value) -> Vec<PropertyEntry> {
        self.list_properties(value, false)
    }

    /// The same with the hidden ones of scripts' classes.
    pub fn all_properties(&mut self, value: &Value) -> Vec<PropertyEntry> {
        self.list_properties(value, true)
    }

    fn list_properties(&mut self, value: &Value, hidden: bool) -> Vec<PropertyEntry> {
        let mut entries: Vec<PropertyEntry> = Vec::new();
        let mut add = |name: Name, kind: &'static str| {
            if !entries.iter().any(|e| e.name == name) {
                entries.push(PropertyEntry { name, kind });
            }
        };
        if let Some(ets) = value.ets() {
            for member in ets.borrow().members() {
                match member.kind {
                    MemberKind::Note(_) if !member.hidden => add(member.name, "NoteProperty"),
                    MemberKind::Script(..) if !member.hidden => add(member.name, "ScriptProperty"),
                    MemberKind::Alias(..) if !member.hidden => add(member.name, "AliasProperty"),
                    _ => {}
                }
            }
        }
        if let Some(names) = self.typedata_types(value) {
            for type_name in names {
                if let Some(table) = self.extension::<TypeTable>() {
                    for member in table.members(&type_name) {
                        match member.kind {
                            MemberKind::Note(_) => add(member.name, "NoteProperty"),
                            MemberKind::Script(..) => add(member.name, "ScriptProperty"),
                            MemberKind::Alias(..) => add(member.name, "AliasProperty"),
                            _ => {}
                        }
                    }
                }
                for member in catalog::typedata(&type_name).map_or(&[] as &[_], |d| &d.members) {
                    let name = Name::new(&member.name);
                    if member.alias.is_some() {
                        add(name, "AliasProperty");
                    } else if member.script.is_some() {
                        add(name, "ScriptProperty");
                    } else if member.code.is_some() {
                        add(name, "CodeProperty");
                    } else if member.note.is_some() {
                        add(name, "NoteProperty");
                    }
                }
            }
        }
        if let Value::Object(o) = value.base() {
            for name in o.body().adapted_names() {
                add(name, "Property");
            }
        }
        if let Some(ty) = value.type_ref()
            && !value.is_custom()
        {
            let mut own: Vec<&'static str> = call::lineage(ty.def())
                .flat_map(|def| def.properties)
                .map(|p| p.name)
                .filter(|name| *name != "Item" && (hidden || !ty.def().is_hidden(name)))
                .collect();
            own.sort_by_key(|name| types::order::property_place(ty.def().name, name));
            for name in own {
                add(Name::new(name), "Property");
            }
        }
        entries
    }
}

impl Engine {
    /// The members that this session added to exactly that type.
    pub fn session_members(&self, type_name: &str) -> Vec<Member> {
        self.extension::<TypeTable>().map_or_else(Vec::new, |t| t.members(type_name))
    }
}

/// The type names of a value's .NET type and its bases.
pub(crate) fn base_type_names(value: &Value) -> Vec<Rc<str>> {
    let Some(ty) = value.type_ref() else { return Vec::new() };
    if value.is_custom() {
        return vec!["System.Management.Automation.PSCustomObject".into(), "System.Object".into()];
    }
    let mut names: Vec<Rc<str>> = vec![ty.to_string().into()];
    if let TypeRef::Array(..) = ty {
        names.push("System.Array".into());
    }
    let mut base = if matches!(ty, TypeRef::Array(..)) { Some(&types::OBJECT) } else { ty.def().base_def() };
    while let Some(def) = base {
        if names.last().is_none_or(|l| &**l != def.name) {
            names.push(def.name.into());
        }
        base = def.base_def();
    }
    names
}

/// Members that `Update-TypeData` added in this session, by type name.
#[derive(Default)]
pub struct TypeTable {
    types: std::cell::RefCell<rustc_hash::FxHashMap<Name, Ets>>,
}

impl TypeTable {
    /// Adds or replaces a member.
    pub fn put(&self, type_name: &str, member: Member) {
        self.types.borrow_mut().entry(Name::new(type_name)).or_default().put(member);
    }

    /// A member added to exactly that type.
    pub fn get(&self, type_name: &str, name: Name) -> Option<Member> {
        self.types.borrow().get(&Name::new(type_name))?.get(name).cloned()
    }

    fn members(&self, type_name: &str) -> Vec<Member> {
        self.types.borrow().get(&Name::new(type_name)).map_or_else(Vec::new, |e| e.members().to_vec())
    }

    /// Sets one of the sets of `PSStandardMembers` (`DefaultDisplayPropertySet`).
    pub fn put_standard(&self, type_name: &str, set: &str, names: Rc<[Name]>) {
        let standard = Name::new("PSStandardMembers");
        let mut inner = match self.get(type_name, standard).map(|m| m.kind) {
            Some(MemberKind::MemberSet(ets)) => (*ets).clone(),
            _ => Ets::default(),
        };
        inner.put(Member { name: Name::new(set), kind: MemberKind::PropertySet(names), hidden: false });
        self.put(type_name, Member { name: standard, kind: MemberKind::MemberSet(Rc::new(inner)), hidden: true });
    }

    /// The types that have any.
    pub fn names(&self) -> Vec<String> {
        self.types.borrow().keys().map(|n| n.as_str().to_owned()).collect()
    }

    /// Forgets what was added to a type.
    pub fn remove(&self, type_name: &str) -> bool {
        self.types.borrow_mut().remove(&Name::new(type_name)).is_some()
    }
}
