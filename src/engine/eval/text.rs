//! Operators on text that need the engine: conversion with `$OFS` and script `ToString`, `-match` with `$Matches`,
//! `-replace` and `-split` with script blocks, `-join`, `-f`.

use compact_str::CompactString;

use crate::engine::{Engine, Result, ScriptBlock};
use crate::value::types::TypeKind;
use crate::value::types::script::{self, Override};
use crate::value::{MemberKind, Name, Str, Value, ops};

/// Appends an integer's digits.
fn push_integer(text: &mut CompactString, n: i32) {
    let mut digits = [0; 11];
    let mut at = digits.len();
    let mut rest = n.unsigned_abs();
    let mut put = |digit: u8| {
        at -= 1;
        if let Some(place) = digits.get_mut(at) {
            *place = digit;
        }
    };
    loop {
        put(b'0' + (rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if n < 0 {
        put(b'-');
    }
    text.push_str(str::from_utf8(digits.get(at..).unwrap_or_default()).unwrap_or_default());
}

impl Engine {
    /// String conversion as `"$x"` does it: `$OFS` between elements, a script method `ToString` honoured.
    pub fn to_text(&mut self, value: &Value) -> Result<Str> {
        if let Value::Str(s) = value {
            return Ok(s.clone());
        }
        let mut text = CompactString::default();
        self.append_text(&mut text, value)?;
        Ok(Str::from(text))
    }

    /// Appends the same to a text.
    pub(crate) fn append_text(&mut self, text: &mut CompactString, value: &Value) -> Result {
        match value {
            Value::Str(s) => text.push_str(s),
            Value::Int(n) => push_integer(text, *n),
            Value::Array(a) => {
                let separator = match self.scope.find_value(self.names.ofs) {
                    Some(v) if !v.is_null() => ops::element_text(&v),
                    _ => Str::from(" "),
                };
                for (i, item) in a.to_vec().iter().enumerate() {
                    if i > 0 {
                        text.push_str(&separator);
                    }
                    self.append_element(text, item)?;
                }
            }
            Value::Object(o) => {
                if let Some(shown) = self.own_text(value)? {
                    text.push_str(&shown);
                } else if let Some(items) = o.body().elements() {
                    let items = Value::array(items);
                    self.append_text(text, &items)?;
                } else {
                    text.push_str(&value.invariant_text());
                }
            }
            other => text.push_str(&other.invariant_text()),
        }
        Ok(())
    }

    /// An element of a collection: collections inside show their type's name or are joined in turn, as the value room says.
    fn append_element(&mut self, text: &mut CompactString, item: &Value) -> Result {
        if let Value::Object(_) = item
            && let Some(shown) = self.own_text(item)?
        {
            text.push_str(&shown);
            return Ok(());
        }
        // A number keeps the spelling of the command line as an element, though not by itself.
        match item.downcast::<crate::value::Wrapped>().and_then(crate::value::Wrapped::spelling) {
            Some(spelling) => text.push_str(spelling),
            None => text.push_str(&ops::element_text(item)),
        }
        Ok(())
    }

    /// What a `ToString` written in script says: a script method added to the object, or the method of its class.
    fn own_text(&mut self, value: &Value) -> Result<Option<Str>> {
        if let Some(method) = self.script_to_string(value) {
            return Ok(Some(self.call_with_this(&method, value, &[])?.invariant_text()));
        }
        if !script::is_overriding() {
            return Ok(None);
        }
        let member = script::slots(value).and_then(|(def, _)| script::of(def.script)?.overriding(Override::ToString));
        match member {
            Some(member) => Ok(Some(member.call(self, value, &[])?.invariant_text())),
            None => Ok(None),
        }
    }

    fn script_to_string(&self, value: &Value) -> Option<Value> {
        if let Some(names) = value.ets().and_then(|e| e.borrow().type_names().map(<[_]>::to_vec))
            && let Some(table) = self.extension::<crate::engine::TypeTable>()
        {
            let name = Name::new("ToString");
            let found = names.iter().find_map(|type_name| table.get(type_name, name));
            if let Some(MemberKind::ScriptMethod(block)) = found.map(|m| m.kind) {
                return Some(block);
            }
        }
        match value.ets()?.borrow().get(Name::new("ToString"))?.kind {
            MemberKind::ScriptMethod(ref block) => Some(block.clone()),
            _ => None,
        }
    }

    pub(crate) fn matching(&mut self, left: &Value, right: &Value, ignore_case: bool, negate: bool) -> Result<Value> {
        let (result, captures) = self.lending(|| ops::matching(left, right, ignore_case, negate))?;
        if let Some(captures) = captures {
            self.scope.set(self.names.matches, captures);
        }
        Ok(result)
    }

    pub(crate) fn replacing(&mut self, left: &Value, right: &Value, ignore_case: bool) -> Result<Value> {
        let parts = right.as_array().map(|a| a.to_vec());
        let replacement = parts.as_ref().and_then(|p| p.get(1)).cloned();
        let block = replacement.as_ref().and_then(|r| r.downcast::<ScriptBlock>()).cloned();
        let mut evaluator = |found: &Value| -> std::result::Result<Str, crate::value::Fault> {
            let Some(block) = &block else { return Ok(Str::from("")) };
            let mut out = Vec::new();
            let previous = self.take_item();
            self.set_item(found.clone());
            let result = self.run_block_inline(block, &mut out);
            self.restore_item(previous);
            result?;
            let joined = Value::from_output(out);
            Ok(self.to_text(&joined)?)
        };
        Ok(ops::replace(left, right, ignore_case, block.is_some().then_some(&mut evaluator))?)
    }

    pub(crate) fn splitting(&mut self, left: &Value, right: &Value, ignore_case: bool) -> Result<Value> {
        let first = right.as_array().map_or_else(|| Some(right.clone()), |a| a.get(0));
        let block = first.as_ref().and_then(|r| r.downcast::<ScriptBlock>()).cloned();
        let mut predicate = |item: &Value| -> std::result::Result<bool, crate::value::Fault> {
            let Some(block) = &block else { return Ok(false) };
            let mut out = Vec::new();
            let previous = self.take_item();
            self.set_item(item.clone());
            let result = self.run_block_inline(block, &mut out);
            self.restore_item(previous);
            result?;
            Ok(ops::to_bool(&Value::from_output(out)))
        };
        Ok(ops::split(left, right, ignore_case, block.is_some().then_some(&mut predicate))?)
    }

    pub(crate) fn splitting_white_space(&mut self, value: &Value) -> Result<Value> {
        Ok(ops::split_white_space(value)?)
    }

    pub(crate) fn joining(&mut self, left: &Value, separator: &str) -> Result<Value> {
        if crate::value::types::is_enumerator(left) {
            // An enumerator is one object here, whose text is its elements.
            return self.to_text(left).map(Value::Str);
        }
        let items = self.elements(left);
        let mut text = CompactString::default();
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                text.push_str(separator);
            }
            self.append_element(&mut text, item)?;
        }
        Ok(Value::str(Str::from(text)))
    }

    pub(crate) fn formatting(&mut self, left: &Value, right: &Value) -> Result<Value> {
        let format = self.to_text(left)?;
        // Only an array of references is a list of arguments; an `[int[]]` is one argument.
        let args = match right.as_array() {
            Some(a) if !matches!(a.element().def().kind, TypeKind::Struct | TypeKind::Enum) => a.to_vec(),
            _ => vec![right.clone()],
        };
        Ok(self.lending(|| ops::format(&format, &args))?)
    }
}
