//! `dynamicparam`: parameters that a function gets at run time, from what was bound before.

use std::rc::Rc;

use super::binder::{self, ScriptCheck, Target};
use super::function::CallInfo;
use super::function_signature::limit;
use super::scope::{Scope, Variable};
use super::tree::Compiled;
use super::types::{AttributeObject, RuntimeParameter};
use super::{Argument, Bound, Call, CommandState, Engine, Flow, Result, ScriptBlock};
use crate::catalog::{
    ALL_SETS, ParameterAttribute, ParameterDecl, ParameterSetEntry, RangeKind, Signature, Text, Validation,
};
use crate::error::ErrorCategory;
use crate::value::{Str, TypeRef, Value, dictionary_of, types};

/// What a `dynamicparam` block gave.
pub(crate) struct Dynamic {
    /// The parameters in order.
    pub(crate) parameters: Vec<Value>,
    /// The scope it ran in, which is that of the function's other blocks.
    pub(crate) scope: Rc<Scope>,
}

impl Engine {
    /// Runs the `dynamicparam` block of an advanced function; the target with what it gave, and the parameters themselves.
    ///
    /// # Errors
    /// Arguments that do not bind to the function's own parameters, and what the block throws.
    pub(crate) fn dynamic_parameters(
        &mut self,
        block: &ScriptBlock,
        target: &Target,
        arguments: &[Argument],
        piped: bool,
        state: &CommandState,
    ) -> Result<Option<(Target, Dynamic)>> {
        let compiled = block.template.compiled().clone();
        let Some(code) = &compiled.dynamicparam else { return Ok(None) };
        if target.simple {
            return Ok(None);
        }
        let call = Call { name: &state.name, arguments, piped, index: state.index };
        let bound = binder::bind_partly(self, target, &call).map_err(|flow| super::command::stamped(flow, state))?;
        let scope = self.dynamic_scope(block, &compiled, target, bound, state);
        let saved = self.enter_state(scope.clone());
        let source = std::mem::replace(&mut self.source, block.template.source.clone());
        let span = self.span;
        let propagate = std::mem::replace(&mut self.propagate, true);
        let mut out: Vec<Value> = Vec::new();
        let result = self.run_code(code, &mut out);
        self.propagate = propagate;
        self.leave_state(saved);
        self.source = source;
        self.span = span;
        match result {
            Ok(()) | Err(Flow::Return) => {}
            Err(Flow::Throw(value)) => {
                let text = value.downcast::<crate::error::ErrorRecord>().map_or_else(|| "".into(), |r| r.message());
                let flow = self.error_with(
                    "System.Management.Automation.ParameterBindingException",
                    "GetDynamicParametersException",
                    ErrorCategory::InvalidArgument,
                    format!("Cannot retrieve the dynamic parameters for the cmdlet. {text}"),
                    Value::Null,
                );
                return Err(super::command::stamped(flow, state));
            }
            Err(other) => return Err(other),
        }
        let Some(dictionary) = out.last().and_then(dictionary_of) else { return Ok(None) };
        let parameters: Vec<Value> = dictionary.entries().into_iter().map(|(_, v)| v).collect();
        Ok(Some((extended(target, &parameters), Dynamic { parameters, scope })))
    }

    /// The scope of the block: the parameters bound so far, and `$PSBoundParameters`.
    fn dynamic_scope(
        &self,
        block: &ScriptBlock,
        compiled: &Compiled,
        target: &Target,
        bound: Bound,
        state: &CommandState,
    ) -> Rc<Scope> {
        let parent = self.home_of(block);
        let scope = Scope::new(compiled.layout.clone(), Some(parent));
        for (index, param) in compiled.params.iter().enumerate() {
            let value = match bound.values.get(index) {
                Some(Some(value)) => value.clone(),
                _ => binder::default_of(target.type_of(index)),
            };
            scope.put(Variable::new(param.name, value));
        }
        scope.set_call(Some(Rc::new(CallInfo::of_bound(state, bound, block.template.clone()))));
        Rc::new(scope)
    }
}

/// Tells the parameters what was bound to them.
pub(crate) fn settle(parameters: &[Value], bound: &Bound) {
    let own = bound.target.signature.parameters.len().saturating_sub(parameters.len());
    for (index, parameter) in parameters.iter().enumerate() {
        let Some(parameter) = parameter.downcast::<RuntimeParameter>() else { continue };
        if let Some(Some(value)) = bound.values.get(own + index) {
            *parameter.value.borrow_mut() = value.clone();
            *parameter.is_set.borrow_mut() = Value::Bool(true);
        }
    }
}

/// A target with more parameters behind its own.
fn extended(target: &Target, parameters: &[Value]) -> Target {
    let mut signature: Signature = (*target.signature).clone();
    let mut parameter_types: Vec<Option<TypeRef>> =
        target.types.iter().take(signature.parameters.len()).cloned().collect();
    let mut scripts = target.scripts.to_vec();
    for parameter in parameters {
        let Some(parameter) = parameter.downcast::<RuntimeParameter>() else { continue };
        let ty = parameter.value_type();
        let mut decl = ParameterDecl {
            name: parameter.name.borrow().invariant_text().to_string().into(),
            type_name: ty.as_ref().map_or_else(|| types::OBJECT.name.to_owned(), ToString::to_string).into(),
            dynamic: true,
            ..ParameterDecl::default()
        };
        for attribute in crate::value::elements_of(&parameter.attributes.borrow()).unwrap_or_default() {
            if let Some(attribute) = attribute.downcast::<AttributeObject>() {
                declare(attribute, &mut decl, &mut scripts);
            }
        }
        if decl.sets.is_empty() {
            decl.sets.push((ALL_SETS.into(), ParameterSetEntry::default()));
        }
        for (set, _) in &decl.sets {
            if set != ALL_SETS && !signature.sets.iter().any(|s| s.eq_ignore_ascii_case(set)) {
                signature.sets.push(set.clone());
            }
        }
        signature.parameters.push(decl);
        parameter_types.push(ty);
    }
    Target::of_function(signature, parameter_types, scripts)
}

fn texts(value: &Value) -> Vec<Text> {
    let items = crate::value::elements_of(value).unwrap_or_else(|| vec![value.clone()]);
    items.iter().map(|v| Text::from(v.invariant_text().to_string())).collect()
}

fn optional(value: &Value) -> Option<Text> {
    (!value.is_null()).then(|| Text::from(value.invariant_text().to_string()))
}

fn number(value: &Value) -> i64 {
    crate::value::convert::to_long(value).unwrap_or(0)
}

/// What an attribute says of a parameter.
fn declare(attribute: &AttributeObject, decl: &mut ParameterDecl, scripts: &mut Vec<ScriptCheck>) {
    let field = |name: &str| attribute.field(name);
    match attribute.kind() {
        "Parameter" => {
            let set = optional(&field("ParameterSetName")).filter(|s| !s.is_empty()).unwrap_or(ALL_SETS.into());
            let position = field("Position");
            let entry = ParameterSetEntry {
                mandatory: attribute.flag("Mandatory"),
                position: if position.is_null() { None } else { u32::try_from(number(&position)).ok() },
                pipeline: attribute.flag("ValueFromPipeline"),
                by_property_name: attribute.flag("ValueFromPipelineByPropertyName"),
                remaining: attribute.flag("ValueFromRemainingArguments"),
            };
            if let Some(message) = optional(&field("HelpMessage")) {
                decl.help_message = Some(message);
            }
            if attribute.flag("DontShow") {
                decl.attributes.push(ParameterAttribute::DontShow);
            }
            decl.sets.push((set, entry));
        }
        "Alias" => decl.aliases.extend(texts(&field("AliasNames"))),
        "ValidateSet" => {
            let ignore = field("IgnoreCase");
            decl.validation.push(Validation::Set {
                values: texts(&field("ValidValues")),
                ignore_case: ignore.is_null() || attribute.flag("IgnoreCase"),
                error_message: optional(&field("ErrorMessage")),
            });
        }
        "ValidateRange" => {
            let kind = field("RangeKind");
            decl.validation.push(if kind.is_null() {
                Validation::Range { min: limit(&field("MinRange")), max: limit(&field("MaxRange")) }
            } else {
                Validation::RangeKind(match kind.invariant_text().to_ascii_lowercase().as_str() {
                    "nonnegative" => RangeKind::NonNegative,
                    "negative" => RangeKind::Negative,
                    "nonpositive" => RangeKind::NonPositive,
                    _ => RangeKind::Positive,
                })
            });
        }
        "ValidateLength" => decl
            .validation
            .push(Validation::Length { min: number(&field("MinLength")), max: number(&field("MaxLength")) }),
        "ValidateCount" => decl
            .validation
            .push(Validation::Count { min: number(&field("MinLength")), max: number(&field("MaxLength")) }),
        "ValidatePattern" => decl.validation.push(Validation::Pattern {
            pattern: field("RegexPattern").invariant_text().to_string().into(),
            ignore_case: optional(&field("Options")).is_none_or(|o| o.to_ascii_lowercase().contains("ignorecase")),
            error_message: optional(&field("ErrorMessage")),
        }),
        "ValidateScript" => {
            decl.validation.push(Validation::Script(scripts.len() as u32));
            let message = optional(&field("ErrorMessage")).map(|t| Str::from(t.as_ref()));
            scripts.push(ScriptCheck { block: field("ScriptBlock"), message });
        }
        "ValidateNotNull" => decl.validation.push(Validation::NotNull),
        "ValidateNotNullOrEmpty" => decl.validation.push(Validation::NotNullOrEmpty),
        "ValidateNotNullOrWhiteSpace" => decl.validation.push(Validation::NotNullOrWhiteSpace),
        "AllowNull" => decl.attributes.push(ParameterAttribute::AllowNull),
        "AllowEmptyString" => decl.attributes.push(ParameterAttribute::AllowEmptyString),
        "AllowEmptyCollection" => decl.attributes.push(ParameterAttribute::AllowEmptyCollection),
        "SupportsWildcards" => decl.attributes.push(ParameterAttribute::Wildcards),
        "Credential" => decl.attributes.push(ParameterAttribute::Credential),
        _ => {}
    }
}
