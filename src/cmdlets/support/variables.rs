//! What the variable cmdlets share: names, scopes, options, and variables as objects.

use std::any::Any;
use std::rc::Rc;

use crate::engine::{Constraint, Cx, Flow, Result, Scope, Variable, flags};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::types::Method;
use crate::value::{EnumValue, Fault, Name, Object, TypeDef, TypeRef, Value, types};

/// `System.Management.Automation.PSVariable`.
pub(crate) static PS_VARIABLE: TypeDef = TypeDef::class("System.Management.Automation.PSVariable")
    .methods(&[Method::new("bool IsValidValue(System.Object value)", |_, this, args| {
        let ty = this.downcast::<PsVariable>().and_then(|v| v.0.constraint.borrow().as_ref()?.type_ref.clone());
        let value = args.first().unwrap_or(&Value::Null);
        Ok(Value::Bool(ty.is_none_or(|ty| crate::value::convert(value, &ty).is_ok())))
    })])
    .constructors(&[
        Method::new("(string name)", |_, _, args| made(args)),
        Method::new("(string name, System.Object value)", |_, _, args| made(args)),
        Method::new(
            "(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)",
            |_, _, args| made(args),
        ),
    ]);

/// A variable that belongs to no scope.
fn made(args: &[Value]) -> std::result::Result<Value, Fault> {
    let name = args.first().map_or_else(|| "".into(), Value::invariant_text);
    let variable = Variable::new(Name::new(&name), args.get(1).cloned().unwrap_or_default());
    if let Some(options) = args.get(2).and_then(|v| v.downcast::<EnumValue>()) {
        variable.flags.set(options.value as u8);
    }
    Ok(PsVariable::value(variable))
}

/// `PSVariable`: a variable as an object; its `Value` is the variable's.
pub(crate) struct PsVariable(pub(crate) Rc<Variable>);

impl PsVariable {
    /// As a value.
    pub(crate) fn value(variable: Rc<Variable>) -> Value {
        Value::object(Self(variable))
    }
}

impl Object for PsVariable {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_VARIABLE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "name" => Value::str(self.0.name.as_str()),
            "value" => self.0.get(),
            "description" => self.0.description.borrow().as_ref().map_or(Value::str(""), |d| Value::str(&**d)),
            "options" => options_value(self.0.flags.get()),
            "visibility" => Value::str("Public"),
            "module" => Value::Null,
            "modulename" => Value::str(""),
            "attributes" => {
                let count = usize::from(self.0.constraint.borrow().is_some());
                Value::array(vec![Value::str("System.Management.Automation.ArgumentTypeConverterAttribute"); count])
            }
            _ => return None,
        })
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<std::result::Result<(), Fault>> {
        if !name.as_str().eq_ignore_ascii_case("value") {
            return None;
        }
        if self.0.has(flags::READ_ONLY | flags::CONSTANT) {
            return Some(Err(Fault::new(
                "System.Management.Automation.SessionStateUnauthorizedAccessException",
                not_writable_message(self.0.name),
                "VariableNotWritable",
                ErrorCategory::WriteError,
            )));
        }
        let ty = self.0.constraint.borrow().as_ref().and_then(|c: &Rc<Constraint>| c.type_ref.clone());
        let value = match ty.map(|ty| crate::value::convert(value, &ty)) {
            Some(Ok(value)) => value,
            Some(Err(fault)) => return Some(Err(fault)),
            None => value.clone(),
        };
        self.0.value.replace(value);
        Some(Ok(()))
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["Name", "Description", "Value", "Visibility", "Module", "ModuleName", "Options", "Attributes"]
            .map(Name::new)
            .to_vec()
    }
}

/// `ScopedItemOptions` of a variable's or alias's flags.
pub(crate) fn options_value(bits: u8) -> Value {
    let number = i64::from(bits & (flags::READ_ONLY | flags::CONSTANT | flags::PRIVATE | flags::ALL_SCOPE));
    match types::find("System.Management.Automation.ScopedItemOptions") {
        Some(ty) => EnumValue::value(ty, number),
        None => Value::Int(number as i32),
    }
}

/// The flags that `-Option` names.
pub(crate) fn option_bits(value: &Value) -> u8 {
    if let Some(e) = value.base().downcast::<EnumValue>() {
        return (e.value & 15) as u8;
    }
    let text = value.invariant_text();
    text.split(',')
        .map(|word| match word.trim().to_ascii_lowercase().as_str() {
            "readonly" => flags::READ_ONLY,
            "constant" => flags::CONSTANT,
            "private" => flags::PRIVATE,
            "allscope" => flags::ALL_SCOPE,
            _ => 0,
        })
        .fold(0, |a, b| a | b)
}

/// The scope that `-Scope` means: a name, or a number of generations.
pub(crate) fn scope(cx: &mut Cx<'_>) -> Result<Option<Rc<Scope>>> {
    let Some(text) = cx.str("Scope") else { return Ok(None) };
    let current = cx.engine.scope().clone();
    Ok(Some(match text.to_ascii_lowercase().as_str() {
        "global" => cx.engine.global().clone(),
        "script" => current.script_scope(),
        "local" | "private" => current,
        number => {
            let mut at = current;
            let count = number.parse::<i32>().ok().filter(|n| *n >= 0);
            let Some(count) = count else {
                let message = "Cannot process argument because the value of argument \"scopeID\" is not valid. Change the value of the \"scopeID\" argument and run the operation again.".to_string();
                return Err(cx.fail_with(
                    "System.Management.Automation.PSArgumentException",
                    message,
                    "Argument",
                    ErrorCategory::InvalidArgument,
                    Value::Null,
                ));
            };
            for _ in 0..count {
                match at.parent.clone() {
                    Some(parent) => at = parent,
                    None => {
                        return Err(cx.fail_with(
                            "System.Management.Automation.PSArgumentOutOfRangeException",
                            format!("The scope number '{count}' exceeds the number of active scopes. (Parameter 'scopeID')\nActual value was {count}."),
                            "ArgumentOutOfRange",
                            ErrorCategory::InvalidArgument,
                            Value::Int(count),
                        ));
                    }
                }
            }
            at
        }
    }))
}

/// The variables that a name means, seen from a scope (`None`: from here): one, or those that a pattern matches, by name.
pub(crate) fn find(cx: &mut Cx<'_>, name: &str, scope: Option<&Rc<Scope>>) -> Vec<Rc<Variable>> {
    if !WildcardPattern::has_wildcards(name) {
        let key = Name::new(name);
        let found = match scope {
            Some(scope) => scope.own(key),
            None => cx.engine.scope().find(key),
        };
        // Automatic variables are computed when they are read.
        let computed = || cx.engine.variable(key).filter(|_| scope.is_none()).map(|v| Variable::new(key, v));
        return found.or_else(computed).into_iter().collect();
    }
    let Ok(pattern) = WildcardPattern::new(name) else { return Vec::new() };
    let mut found: Vec<Rc<Variable>> = Vec::new();
    let mut at = Some(scope.cloned().unwrap_or_else(|| cx.engine.scope().clone()));
    let mut own = true;
    while let Some(current) = at {
        for variable in current.variables() {
            let visible = own || !variable.has(flags::PRIVATE);
            if visible && pattern.is_match(variable.name.as_str()) && !found.iter().any(|v| v.name == variable.name) {
                found.push(variable);
            }
        }
        own = false;
        at = if scope.is_some() { None } else { current.parent.clone() };
    }
    found.sort_by_key(|v| v.name.as_str().to_ascii_lowercase());
    found
}

/// Whether `-Include` and `-Exclude` let a name pass.
pub(crate) fn passes(cx: &Cx<'_>, name: &str) -> bool {
    let any = |parameter: &str| {
        let patterns = cx.strings(parameter);
        (!patterns.is_empty()).then(|| patterns.iter().any(|p| WildcardPattern::new(p).is_ok_and(|p| p.is_match(name))))
    };
    any("Include").unwrap_or(true) && !any("Exclude").unwrap_or(false)
}

/// The error for a name that no variable has.
pub(crate) fn not_found(name: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.ItemNotFoundException",
        format!("Cannot find a variable with the name '{name}'."),
        "VariableNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(name),
    )
}

fn not_writable_message(name: Name) -> String {
    format!("Cannot overwrite variable {name} because it is read-only or constant.")
}

/// The error for a variable that must not be changed.
pub(crate) fn not_writable(name: Name) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.SessionStateUnauthorizedAccessException",
        not_writable_message(name),
        "VariableNotWritable",
        ErrorCategory::WriteError,
        Value::str(name.as_str()),
    )
}

/// Gives a variable a value, minding its options and its type; the error record where that is refused.
pub(crate) fn assign(
    cx: &mut Cx<'_>,
    scope: &Rc<Scope>,
    variable: &Rc<Variable>,
    value: Value,
    force: bool,
) -> Result<Option<ErrorRecord>> {
    let bits = variable.flags.get();
    if bits & flags::CONSTANT != 0 || (bits & flags::READ_ONLY != 0 && !force) {
        return Ok(Some(not_writable(variable.name)));
    }
    variable.flags.set(bits & !flags::READ_ONLY);
    let result = cx.engine.assign_in(scope, variable.name, value, false);
    variable.flags.set(bits);
    match result {
        Ok(()) => Ok(None),
        Err(Flow::Throw(record)) => match record.downcast::<ErrorRecord>() {
            Some(inner) => {
                let target = inner.target.borrow().clone();
                Ok(Some(ErrorRecord::new(inner.exception.clone(), inner.id.clone(), inner.category.get(), target)))
            }
            None => Err(Flow::Throw(record)),
        },
        Err(other) => Err(other),
    }
}
