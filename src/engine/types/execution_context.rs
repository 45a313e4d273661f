//! `$ExecutionContext`: the parts that scripts use.

use std::any::Any;

use crate::engine::{Engine, Result, ScriptBlock};
use crate::value::types::{Property, call};
use crate::value::{Fault, Name, Object, Runtime, TypeDef, TypeRef, Value, types};

/// `System.Management.Automation.EngineIntrinsics`.
pub(crate) static ENGINE_INTRINSICS: TypeDef = TypeDef::class("System.Management.Automation.EngineIntrinsics");
/// `System.Management.Automation.CommandInvocationIntrinsics`.
pub(crate) static COMMAND_INTRINSICS: TypeDef =
    TypeDef::class("System.Management.Automation.CommandInvocationIntrinsics");
/// `System.Management.Automation.SessionState`.
pub(crate) static SESSION_STATE: TypeDef = TypeDef::class("System.Management.Automation.SessionState");
/// `System.Management.Automation.PSVariableIntrinsics`.
pub(crate) static VARIABLE_INTRINSICS: TypeDef = TypeDef::class("System.Management.Automation.PSVariableIntrinsics");
/// `System.Management.Automation.PathIntrinsics`.
pub(crate) static PATH_INTRINSICS: TypeDef =
    TypeDef::class("System.Management.Automation.PathIntrinsics").properties(&[
        Property::new("CurrentLocation", "System.Management.Automation.PathInfo", location, None),
        Property::new("CurrentFileSystemLocation", "System.Management.Automation.PathInfo", location, None),
    ]);

fn location(rt: &mut dyn Runtime, _: &Value) -> std::result::Result<Value, Fault> {
    let engine = rt.as_any_mut().downcast_mut::<Engine>();
    Ok(engine.map_or(Value::Null, |engine| super::path_info(&engine.current_directory())))
}
/// `System.Management.Automation.PSLanguageMode`.
pub(crate) static LANGUAGE_MODE: TypeDef = TypeDef::enumeration(
    "System.Management.Automation.PSLanguageMode",
    &[("FullLanguage", 0), ("RestrictedLanguage", 1), ("NoLanguage", 2), ("ConstrainedLanguage", 3)],
);

/// `$ExecutionContext` or a part of it, told apart by type.
struct Part(&'static TypeDef);

impl Object for Part {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.0)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let is = |def: &'static TypeDef| std::ptr::eq(self.0, def);
        let part = |def: &'static TypeDef| Some(Value::object(Self(def)));
        match name.as_str().to_ascii_lowercase().as_str() {
            "invokecommand" if is(&ENGINE_INTRINSICS) => part(&COMMAND_INTRINSICS),
            "sessionstate" if is(&ENGINE_INTRINSICS) => part(&SESSION_STATE),
            "psvariable" if is(&SESSION_STATE) => part(&VARIABLE_INTRINSICS),
            "path" if is(&SESSION_STATE) => part(&PATH_INTRINSICS),
            "invokecommand" if is(&SESSION_STATE) => part(&COMMAND_INTRINSICS),
            "languagemode" if is(&SESSION_STATE) => Some(crate::value::EnumValue::value(&LANGUAGE_MODE, 0)),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        let names: &[&str] = if std::ptr::eq(self.0, &raw const ENGINE_INTRINSICS) {
            &["SessionState", "InvokeCommand"]
        } else if std::ptr::eq(self.0, &raw const SESSION_STATE) {
            &["LanguageMode", "Path", "PSVariable", "InvokeCommand"]
        } else {
            &[]
        };
        names.iter().copied().map(Name::new).collect()
    }
}

/// `$ExecutionContext`.
pub(crate) fn execution_context() -> Value {
    Value::object(Part(&ENGINE_INTRINSICS))
}

impl Engine {
    /// Methods of `$ExecutionContext`'s parts; `None` for other objects and names.
    pub(crate) fn context_method(&mut self, target: &Value, name: &str, args: &[Value]) -> Result<Option<Value>> {
        let Some(part) = target.downcast::<Part>().map(|p| p.0) else { return Ok(None) };
        let first = args.first().cloned().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if std::ptr::eq(part, &raw const COMMAND_INTRINSICS) {
            return match name.as_str() {
                "expandstring" => self.expand_string(&first).map(Some),
                "newscriptblock" => {
                    let text = self.to_text(&first)?;
                    self.parse_block(&text).map(Some)
                }
                "invokescript" => {
                    let block = match first.downcast::<ScriptBlock>() {
                        Some(block) => Value::object(block.clone()),
                        None => {
                            let text = self.to_text(&first)?;
                            self.parse_block(&text)?
                        }
                    };
                    let rest = args.get(1..).unwrap_or_default().to_vec();
                    self.call_block_collect(&block, &rest).map(|out| Some(crate::value::collection(out)))
                }
                _ => Ok(None),
            };
        }
        if std::ptr::eq(part, &raw const VARIABLE_INTRINSICS) {
            let variable = Name::new(&self.to_text(&first)?);
            return match (name.as_str(), args) {
                ("getvalue", [_]) => Ok(Some(self.variable(variable).unwrap_or_default())),
                ("getvalue", [_, fallback]) => Ok(Some(self.variable(variable).unwrap_or_else(|| fallback.clone()))),
                ("set", [_, value]) => {
                    let scope = self.scope().clone();
                    self.assign_in(&scope, variable, value.clone(), true).map(|()| Some(Value::Nothing))
                }
                ("remove", [_]) => {
                    self.scope().remove(variable);
                    Ok(Some(Value::Nothing))
                }
                _ => Ok(None),
            };
        }
        if std::ptr::eq(part, &raw const PATH_INTRINSICS) {
            let text = self.to_text(&first)?;
            return Ok(match name.as_str() {
                "getunresolvedproviderpathfrompspath" => {
                    Some(Value::str(self.resolve_path(&text).to_string_lossy().into_owned()))
                }
                "combine" => {
                    let child = self.to_text(args.get(1).unwrap_or(&Value::Null))?;
                    let joined = std::path::Path::new(text.as_str()).join(child.as_str());
                    Some(Value::str(joined.to_string_lossy().into_owned()))
                }
                _ => None,
            });
        }
        Ok(None)
    }

    /// Text as a double-quoted string in the current scope.
    fn expand_string(&mut self, text: &Value) -> Result<Value> {
        let text = self.to_text(text)?;
        let block = self.parse_block(&format!("@\"\n{text}\n\"@"))?;
        let Some(block) = block.downcast::<ScriptBlock>().cloned() else { return Ok(Value::Null) };
        let mut out = Vec::new();
        self.run_block_inline(&block, &mut out)?;
        Ok(Value::from_output(out))
    }

    /// A member of the object behind `.psbase`: neither keys of dictionaries nor extended members are in its way.
    pub(crate) fn base_member(&mut self, target: &Value, name: Name) -> Result<Option<Value>> {
        match call::get_property(self, target, name) {
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(fault)) => Err(self.positioned(fault.into())),
            None => Ok(None),
        }
    }
}

/// `System.Management.Automation.WhereOperatorSelectionMode`: how `.Where()` selects.
pub(crate) static WHERE_MODE: TypeDef = TypeDef::enumeration(
    "System.Management.Automation.WhereOperatorSelectionMode",
    &[("Default", 0), ("First", 1), ("Last", 2), ("SkipUntil", 3), ("Until", 4), ("Split", 5)],
);

/// A value of an enumeration's name or number, as conversion to [`WHERE_MODE`] gives it.
pub(crate) fn where_mode(engine: &mut Engine, value: &Value) -> Result<&'static str> {
    let converted = engine.convert(value, &TypeRef::Def(&WHERE_MODE))?;
    let number = converted.downcast::<crate::value::EnumValue>().map_or(0, |e| e.value);
    Ok(WHERE_MODE.enum_values.iter().find(|(_, n)| *n == number).map_or("Default", |(name, _)| name))
}

/// Whether a type is the null that string parameters take.
pub(crate) fn is_null_string(value: &Value) -> bool {
    value.downcast::<types::NullString>().is_some()
}
