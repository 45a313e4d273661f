//! The parameter binder: arguments as written, onto a signature.
//!
//! Everything about arguments happens here, for cmdlets, functions and scripts alike: names and prefixes, positions,
//! parameter sets, conversion, validation, pipeline input, mandatory parameters and the errors of all of these.
//! [`bind`] does what can be done before the first pipeline object, [`bind_pipeline`] the rest for each object. The order of
//! the steps is PowerShell's own (`CmdletParameterBinderController`), since errors and ambiguous calls show it.

mod coerce;
mod command_line;
mod defaults;
mod errors;
mod mandatory;
mod names;
mod pipeline;
mod plan;
mod positional;
mod prompt;
mod sets;
mod target;
mod transform;
mod validate;

use std::rc::Rc;

use super::{ActionPreference, Engine, Result};
use crate::text::Span;
use crate::value::{GenericDictionary, MemberKind, Name, Str, Switch, TypeDef, TypeRef, Value, types};

pub use pipeline::bind_pipeline;
pub use target::{Declared, ScriptCheck, Target, TargetBody, cmdlet_target, constraint, default_of};
pub(crate) use validate::validate;

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
        /// As written, dash and colon included: what an unbound one becomes as an argument.
        text: Str,
        /// The value after the colon, or of the splatted entry.
        value: Option<Value>,
        /// Whether it is an entry of a splatted hashtable, over which an explicit parameter has precedence.
        splatted: bool,
    },
    /// A value.
    Value(Value),
}

/// What is bound: the arguments of one call, and what the binder must know of the call itself.
pub struct Call<'a> {
    /// The command's name as prompts and `$PSDefaultParameterValues` know it.
    pub name: &'a str,
    /// In the order written.
    pub arguments: &'a [Argument],
    /// Whether pipeline input will follow, which may fill mandatory parameters.
    pub piped: bool,
    /// The command's place in its pipeline, from 0.
    pub index: usize,
}

/// The parameters of one run of a command.
#[derive(Clone)]
pub struct Bound {
    /// The command.
    pub target: Target,
    /// The value of each parameter, by its index in the signature; those of the common parameters follow, in the order of
    /// [`crate::catalog::Signature::all_parameters`].
    pub values: Vec<Option<Value>>,
    /// Whether the parameter was bound before pipeline input (also where its script block waits for the object).
    pub given: Vec<bool>,
    /// Indices in the order in which they were bound: the order of `$PSBoundParameters`.
    pub order: Vec<u16>,
    /// The common parameters.
    pub common: Common,
    /// What a simple function gets in `$args`.
    pub rest: Vec<Value>,
    /// Index of the parameter set in force among [`Target::set_names`], once that is settled.
    pub set: Option<usize>,
    /// Bit per set that is still possible; all bits where no set was chosen yet.
    pub candidates: u64,
    /// Defaults of a function's parameters that take pipeline input.
    fallback: Vec<(usize, Value)>,
    pipe: pipeline::Pipe,
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
    fn new(target: &Target) -> Self {
        let count = target.plan.params.len();
        Self {
            target: target.clone(),
            values: vec![None; count],
            given: vec![false; count],
            order: Vec::new(),
            common: Common::default(),
            rest: Vec::new(),
            set: None,
            candidates: u64::MAX,
            fallback: Vec::new(),
            pipe: pipeline::Pipe::default(),
        }
    }

    /// The parameters of a simple function that were given by position.
    pub(crate) fn of_positions(target: &Target, values: impl IntoIterator<Item = Value>) -> Self {
        let mut bound = Self::new(target);
        for (index, (place, value)) in bound.values.iter_mut().zip(values).enumerate() {
            *place = Some(value);
            bound.order.push(index as u16);
        }
        bound
    }

    /// The value of a parameter by name, in any case; common ones included.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let index = self.target.signature.all_parameters().position(|p| p.name.eq_ignore_ascii_case(name))?;
        self.values.get(index)?.as_ref()
    }

    /// Name of the parameter set in force; `__AllParameterSets` where there is only one.
    pub fn set_name(&self) -> &str {
        let names = self.target.set_names();
        self.set.and_then(|i| names.get(i)).map_or(crate::catalog::ALL_SETS, |s| s)
    }

    /// `$PSBoundParameters`: names and values in the order in which they were bound. A parameter that an earlier pipeline
    /// object filled and this one does not stays among them, with its default.
    pub fn entries(&self) -> impl Iterator<Item = (&str, Value)> {
        self.order.iter().map(|&i| usize::from(i)).filter_map(|i| {
            let name = self.target.parameter(i)?.name.as_ref();
            let waiting = self.values.get(i)?.is_none() && self.given.get(i) == Some(&true);
            (!waiting).then(|| (name, self.current(i)))
        })
    }

    /// The value of a parameter, or else the default that was set for it.
    pub(crate) fn current(&self, index: usize) -> Value {
        match self.values.get(index) {
            Some(Some(value)) => value.clone(),
            _ => self.fallback.iter().find(|(i, _)| *i == index).map(|(_, v)| v.clone()).unwrap_or_default(),
        }
    }

    /// Remembers what a parameter holds when a pipeline object does not fill it.
    pub(crate) fn set_fallback(&mut self, index: usize, value: &Value) {
        if self.target.plan.params.get(index).is_some_and(|p| p.pipeline) {
            self.fallback.push((index, value.clone()));
        }
    }

    /// The parameters whose values may change with each pipeline object.
    pub(crate) fn piped_parameters(&self) -> impl Iterator<Item = usize> {
        let params = self.target.plan.params.iter().enumerate().filter(|(_, p)| p.pipeline);
        params.map(|(i, _)| i).filter(|&i| !self.given.get(i).copied().unwrap_or(false) || self.pipe.is_delayed(i))
    }

    fn is_bound(&self, index: usize) -> bool {
        self.given.get(index).copied().unwrap_or(false) || self.values.get(index).is_some_and(Option::is_some)
    }
}

/// Binds the arguments on the command line: names, positions, sets as far as settled, conversion and validation. Mandatory
/// parameters that nothing can fill any more are asked for where a person sits at the console.
///
/// # Errors
/// A `ParameterBindingException` without the command's name, which the caller puts on it.
pub fn bind(engine: &mut Engine, target: &Target, call: &Call<'_>) -> Result<Bound> {
    let mut bound = Bound::new(target);
    let mut binding = Binding { engine, target: target.clone(), bound: &mut bound };
    if target.simple {
        binding.simple(call)?;
    } else {
        binding.command_line(call)?;
        bound.common = Common::read(&bound);
    }
    Ok(bound)
}

/// Binds what names and positions settle by themselves; all else is passed over. What `dynamicparam` blocks see.
///
/// # Errors
/// A value that does not suit its parameter.
pub(crate) fn bind_partly(engine: &mut Engine, target: &Target, call: &Call<'_>) -> Result<Bound> {
    let mut bound = Bound::new(target);
    Binding { engine, target: target.clone(), bound: &mut bound }.part(call)?;
    Ok(bound)
}

/// A function parameter's default as its variable holds it: converted to the parameter's type, without validation.
pub(crate) fn default_value(engine: &mut Engine, target: &Target, index: usize, value: Value) -> Result<Value> {
    match target.type_of(index) {
        None => Ok(value),
        Some(ty) if !value.is_null() && coerce::is_instance(&value, ty) => Ok(value),
        Some(_) => {
            let mut bound = Bound::new(target);
            let mut binding = Binding { engine, target: target.clone(), bound: &mut bound };
            binding.transform(index, &value, Span::default())
        }
    }
}

/// The note that marks a string in `$args` as a parameter name, so that `@args` hands it on as one.
const SPLATTED_NAME: &str = "<CommandParameterName>";

/// The parameter name that an element of a splatted array stands for, if it came from the `$args` of a simple function.
pub fn splatted_name(value: &Value) -> Option<Str> {
    let ets = value.ets()?.borrow();
    match &ets.get(Name::new(SPLATTED_NAME))?.kind {
        MemberKind::Note(name) => name.as_str().cloned(),
        _ => None,
    }
}

/// `$PSBoundParameters`: the parameters that were given or bound from the pipeline, by name, in the order of binding.
pub(crate) fn bound_dictionary(bound: &Bound) -> Value {
    let arguments = Rc::new([TypeRef::Def(&types::STRING), TypeRef::Def(&types::OBJECT)]);
    let dictionary = GenericDictionary::of_kind(&BOUND_PARAMETERS, arguments, true);
    {
        let mut map = dictionary.map_mut();
        for (name, value) in bound.entries() {
            map.insert(Value::str(name), value);
        }
    }
    Value::object(dictionary)
}

/// Puts what the current pipeline object filled into `$PSBoundParameters`, and defaults for what it left.
pub(crate) fn update_bound_dictionary(dictionary: &Value, bound: &Bound) {
    let Some(dictionary) = dictionary.downcast::<GenericDictionary>() else { return };
    let mut map = dictionary.map_mut();
    for index in bound.piped_parameters() {
        let Some(decl) = bound.target.parameter(index) else { continue };
        let name = Value::str(decl.name.as_ref());
        if bound.values.get(index).is_some_and(Option::is_some) || map.get(&name).is_some() {
            map.insert(name, bound.current(index));
        }
    }
}

/// The type of `$PSBoundParameters`.
pub(crate) static BOUND_PARAMETERS: TypeDef =
    TypeDef::class("System.Management.Automation.PSBoundParametersDictionary").extends(types::DICTIONARY.name);

/// One binding at work: what it needs of the shell, and what it has found so far.
struct Binding<'a> {
    engine: &'a mut Engine,
    target: Target,
    bound: &'a mut Bound,
}

impl Common {
    /// Reads the common parameters out of the bound values.
    fn read(bound: &Bound) -> Self {
        let mut common = Self::default();
        let own = bound.target.signature.parameters.len();
        for &index in &bound.order {
            let index = usize::from(index);
            let (Some(Some(value)), Some(decl)) = (bound.values.get(index), bound.target.parameter(index)) else {
                continue;
            };
            if index < own {
                continue;
            }
            let on = || match value.downcast::<Switch>() {
                Some(s) => Some(s.0),
                None => Some(matches!(value.base(), Value::Bool(true))),
            };
            let text = || Some(value.invariant_text());
            match decl.name.as_ref() {
                "Verbose" => common.verbose = on(),
                "Debug" => common.debug = on(),
                "WhatIf" => common.what_if = on(),
                "Confirm" => common.confirm = on(),
                "ErrorAction" => common.error_action = ActionPreference::from_value(value),
                "WarningAction" => common.warning_action = ActionPreference::from_value(value),
                "InformationAction" => common.information_action = ActionPreference::from_value(value),
                "ProgressAction" => common.progress_action = ActionPreference::from_value(value),
                "ErrorVariable" => common.error_variable = text(),
                "WarningVariable" => common.warning_variable = text(),
                "InformationVariable" => common.information_variable = text(),
                "OutVariable" => common.out_variable = text(),
                "OutBuffer" => common.out_buffer = if let Value::Int(n) = value { Some(*n) } else { None },
                "PipelineVariable" => common.pipeline_variable = text(),
                _ => {}
            }
        }
        common
    }
}
