//! `$MyInvocation`, `$PSCmdlet`, and the methods of script blocks.

use std::any::Any;
use std::rc::Rc;

use super::{Engine, Name, TypeDef, TypeRef, Value};
use crate::engine::function::CallInfo;
use crate::engine::{Argument, ArgumentKind, Flow, Result, ScriptBlock};
use crate::text::Span;
use crate::value::types::{Method, Property, call};
use crate::value::{Fault, Object};

/// `System.Management.Automation.InvocationInfo`.
pub(crate) static INVOCATION_INFO: TypeDef = TypeDef::class("System.Management.Automation.InvocationInfo");
/// `System.Management.Automation.PSScriptCmdlet`.
pub(crate) static PS_SCRIPT_CMDLET: TypeDef = TypeDef::class("System.Management.Automation.PSScriptCmdlet");

pub(super) const SCRIPT_BLOCK_PROPERTIES: &[Property] = &[
    Property::new(
        "Module",
        "psmoduleinfo",
        |rt, this| {
            let id = this.downcast::<ScriptBlock>().and_then(|b| b.module);
            let engine = rt.as_any_mut().downcast_mut::<Engine>();
            Ok(engine.zip(id).and_then(|(e, id)| e.module_object(id)).unwrap_or_default())
        },
        None,
    ),
    Property::new(
        "Ast",
        "System.Management.Automation.Language.Ast",
        |_, this| Ok(this.downcast::<ScriptBlock>().map_or(Value::Null, super::ast::ast_of)),
        None,
    ),
    Property::new("Attributes", "System.Object[]", |_, _| Ok(Value::array(Vec::new())), None),
    Property::new("DebuggerHidden", "bool", |_, _| Ok(Value::Bool(false)), Some(|_, _, _| Ok(()))),
    Property::new("Id", "guid", |_, this| Ok(identity(this)), None),
    Property::new("IsConfiguration", "bool", |_, _| Ok(Value::Bool(false)), None),
    Property::new(
        "IsFilter",
        "bool",
        |_, this| Ok(Value::Bool(this.downcast::<ScriptBlock>().is_some_and(|b| b.template.filter))),
        None,
    ),
    Property::new(
        "StartPosition",
        "System.Object",
        |_, this| Ok(this.downcast::<ScriptBlock>().map_or(Value::Null, super::ast::start_of)),
        None,
    ),
    Property::new(
        "File",
        "string",
        |_, this| {
            let path = this.downcast::<ScriptBlock>().and_then(|b| b.template.source.name().cloned());
            Ok(path.map_or(Value::Null, |p| Value::str(&*p)))
        },
        None,
    ),
];

/// A number for the text that a block comes from: blocks of one literal have the same.
fn identity(this: &Value) -> Value {
    let place = this.downcast::<ScriptBlock>().map_or(0, |b| Rc::as_ptr(&b.template).addr());
    Value::object(crate::value::Guid(uuid::Uuid::from_u128(place as u128 | 0x4000_8000 << 64)))
}

macro_rules! by_engine {
    ($($signature:literal => $name:literal),* $(,)?) => {
        &[$(Method::new($signature, |rt, this, a| {
            let block = this.downcast::<ScriptBlock>().cloned();
            let engine = rt.as_any_mut().downcast_mut::<Engine>();
            let (Some(block), Some(engine)) = (block, engine) else { return Ok(Value::Null) };
            Ok(script_block_method(engine, &block, $name, a)?.unwrap_or_default())
        })),*]
    };
}

/// The methods of script blocks. The language calls them without choosing among overloads.
pub(super) const SCRIPT_BLOCK_METHODS: &[Method] = by_engine! {
    "scriptblock GetNewClosure()" => "getnewclosure",
    "System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)" => "invoke",
    "System.Object InvokeReturnAsIs(Params System.Object[] args)" => "invokereturnasis",
    "System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)" => "invokewithcontext",
};

pub(super) const SCRIPT_BLOCK_STATICS: &[Method] = &[Method::new("scriptblock Create(string script)", |rt, _, a| {
    let text = a.first().map_or_else(|| "".into(), Value::invariant_text);
    let ty = TypeRef::Def(&super::SCRIPT_BLOCK);
    crate::value::convert::convert_in(rt, &Value::Str(text), &ty)
})];

/// `$MyInvocation` of a running function or script.
pub(crate) struct InvocationInfo(Rc<CallInfo>);

/// `$PSCmdlet` of a running advanced function.
pub(crate) struct PsCmdlet(pub(crate) Rc<CallInfo>);

/// `$MyInvocation`.
pub(crate) fn invocation_info(_engine: &Engine, call: &Rc<CallInfo>) -> Value {
    Value::object(InvocationInfo(call.clone()))
}

/// `$PSCmdlet`.
pub(crate) fn ps_cmdlet(call: &Rc<CallInfo>) -> Value {
    Value::object(PsCmdlet(call.clone()))
}

impl Object for InvocationInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&INVOCATION_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let state = &self.0.state;
        let position = state.position.as_ref();
        let path = position.and_then(|p| p.source.name().cloned());
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "mycommand" => {
                let script_path = self.0.template.source.name().cloned();
                let module = self.0.module.clone().unwrap_or_default();
                let block = ScriptBlock { template: self.0.template.clone(), home: None, module: self.0.module_id };
                Value::custom([
                    (Name::new("Name"), Value::str(&*state.name)),
                    (Name::new("CommandType"), Value::str(format!("{:?}", state.kind))),
                    (Name::new("Path"), script_path.as_ref().map_or(Value::Null, |p| Value::str(&**p))),
                    (Name::new("Definition"), script_path.map_or(Value::Null, |p| Value::str(&*p))),
                    (
                        Name::new("ModuleName"),
                        Value::str(if module.is_null() { "".into() } else { module.invariant_text() }),
                    ),
                    (Name::new("Module"), module),
                    (Name::new("ScriptBlock"), Value::object(block)),
                ])
            }
            "invocationname" => Value::str(&*state.invocation_name),
            "line" => position.map_or(Value::str(""), |p| {
                let at = p.source.line_column(p.span.start);
                Value::str(p.source.line(at.line))
            }),
            "scriptlinenumber" => Value::Int(position.map_or(0, |p| p.source.line_column(p.span.start).line as i32)),
            "offsetinline" => Value::Int(position.map_or(0, |p| p.source.line_column(p.span.start).column as i32)),
            "scriptname" => path.map_or(Value::str(""), |p| Value::str(&*p)),
            "psscriptroot" => path
                .and_then(|p| std::path::Path::new(&*p).parent().map(|d| Value::str(d.to_string_lossy().into_owned())))
                .unwrap_or_else(|| Value::str("")),
            "pscommandpath" => path.map_or(Value::str(""), |p| Value::str(&*p)),
            "boundparameters" => self.0.bound_parameters(),
            "unboundarguments" => self.0.args.clone(),
            "pipelinelength" => Value::Int(state.length as i32),
            "pipelineposition" => Value::Int(state.index as i32 + 1),
            "expectinginput" => Value::Bool(state.index > 0),
            "commandorigin" => Value::str("Internal"),
            "displayscriptposition" => Value::Null,
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        [
            "MyCommand",
            "BoundParameters",
            "UnboundArguments",
            "ScriptLineNumber",
            "OffsetInLine",
            "ScriptName",
            "Line",
            "PSScriptRoot",
            "PSCommandPath",
            "InvocationName",
            "PipelineLength",
            "PipelinePosition",
            "ExpectingInput",
            "CommandOrigin",
            "DisplayScriptPosition",
        ]
        .map(Name::new)
        .to_vec()
    }
}

impl Object for PsCmdlet {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&PS_SCRIPT_CMDLET)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "parametersetname" => {
                let bound = self.0.bound.borrow();
                Some(Value::str(bound.as_ref().map_or(crate::catalog::ALL_SETS, |b| b.set_name())))
            }
            "myinvocation" => Some(Value::object(InvocationInfo(self.0.clone()))),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["ParameterSetName", "MyInvocation"].map(Name::new).to_vec()
    }
}

/// `.Invoke()`, `.InvokeReturnAsIs()`, `.GetNewClosure()` and the like of script blocks; `None` for other names.
pub(crate) fn script_block_method(
    engine: &mut Engine,
    block: &ScriptBlock,
    name: &str,
    args: &[Value],
) -> Result<Option<Value>> {
    let arguments = |args: &[Value]| -> Vec<Argument> {
        args.iter().map(|v| Argument { kind: ArgumentKind::Value(v.clone()), span: Span::default() }).collect()
    };
    match name.to_ascii_lowercase().as_str() {
        "invoke" => {
            let mut out = Vec::new();
            engine
                .invoke_block_with(block, arguments(args), None, &[], &mut out)
                .map_err(|flow| invoked(engine, flow, "Invoke", args.len()))?;
            Ok(Some(crate::value::collection(out)))
        }
        "invokereturnasis" => {
            let mut out = Vec::new();
            engine
                .invoke_block_with(block, arguments(args), None, &[], &mut out)
                .map_err(|flow| invoked(engine, flow, "InvokeReturnAsIs", args.len()))?;
            Ok(Some(Value::from_output(out)))
        }
        "getnewclosure" => {
            // The closure is a module of its own: `$script:` means its scope.
            let mut scope = crate::engine::Scope::new(Rc::default(), Some(engine.global().clone()));
            scope.script = true;
            // It captures the variables of the scope that makes it, and no others.
            for variable in engine.scope().variables() {
                scope.set(variable.name, variable.get());
            }
            Ok(Some(Value::object(ScriptBlock {
                template: block.template.clone(),
                home: Some(Rc::new(scope)),
                module: block.module,
            })))
        }
        "invokewithcontext" => {
            let mut out = Vec::new();
            let with = in_context(engine, block, args)?;
            let rest = args.get(2).and_then(crate::value::elements_of).unwrap_or_default();
            engine
                .invoke_block_with(&with, arguments(&rest), None, &[], &mut out)
                .map_err(|flow| invoked(engine, flow, "InvokeWithContext", args.len()))?;
            Ok(Some(crate::value::collection(out)))
        }
        _ => Ok(None),
    }
}

/// A block whose scope lies in one with the functions and variables given.
fn in_context(engine: &mut Engine, block: &ScriptBlock, args: &[Value]) -> Result<ScriptBlock> {
    let between = Rc::new(crate::engine::Scope::new(Rc::default(), Some(engine.home_of(block))));
    let functions = args.first().map(Value::base).and_then(|v| match v {
        Value::Object(o) => o.body().dictionary().map(crate::value::Dictionary::entries),
        _ => None,
    });
    for (name, body) in functions.unwrap_or_default() {
        let Some(body) = body.base().downcast::<ScriptBlock>() else { continue };
        let function = crate::engine::function::Function {
            name: Name::new(&name.invariant_text()),
            template: body.template.clone(),
            home: body.home.clone(),
            module: body.module,
            flags: 0,
            filter: false,
        };
        engine.put_function(&between, Rc::new(function));
    }
    let variables = args.get(1).and_then(|list| match list {
        Value::Array(_) => crate::value::elements_of(list),
        other => crate::value::elements_of(other).or_else(|| Some(vec![other.clone()])),
    });
    for variable in variables.unwrap_or_default().iter().filter(|v| !v.is_null()) {
        let name = engine.find_property(variable, Name::new("Name"))?.unwrap_or_default();
        let value = engine.find_property(variable, Name::new("Value"))?.unwrap_or_default();
        between.set(Name::new(&name.invariant_text()), value);
    }
    Ok(ScriptBlock { template: block.template.clone(), home: Some(between), module: block.module })
}

/// What a script block throws, as the caller of its method sees it.
pub(crate) fn invoked(engine: &Engine, flow: Flow, name: &str, count: usize) -> Flow {
    let Some(record) = flow.record() else { return flow };
    let fault = Fault::from_exception(record.exception.clone(), None, record.category.get());
    engine.positioned(call::wrap_call(fault, name, count).into())
}

/// Methods of `$PSCmdlet`; `None` for other objects and names. What `WriteObject` writes is the call's value, which the
/// calling statement puts out.
pub(crate) fn ps_cmdlet_method(
    engine: &mut Engine,
    target: &Value,
    name: &str,
    args: &[Value],
) -> Result<Option<Value>> {
    let Some(call) = target.downcast::<PsCmdlet>().map(|c| c.0.clone()) else { return Ok(None) };
    let state = call.state.clone();
    let texts = args.iter().map(|a| engine.to_text(a)).collect::<Result<Vec<_>>>()?;
    let text = |i: usize| texts.get(i).map_or("", |t| t.as_str());
    Ok(Some(match name.to_ascii_lowercase().as_str() {
        "shouldprocess" => {
            let (target, action) = match args.len() {
                0 | 1 => (text(0).to_owned(), state.name.to_string()),
                2 => (text(0).to_owned(), text(1).to_owned()),
                _ => {
                    // Description, question, caption.
                    return engine
                        .should_process_described(text(0), text(1), text(2), &state)
                        .map(|b| Some(Value::Bool(b)));
                }
            };
            Value::Bool(engine.should_process(&target, &action, &state)?)
        }
        "shouldcontinue" => Value::Bool(engine.should_continue(text(0), text(1))?),
        "writeobject" => {
            let enumerate = args.get(1).is_some_and(crate::value::ops::to_bool);
            let value = args.first().cloned().unwrap_or_default();
            if enumerate { value } else { Value::array(vec![value]) }
        }
        "writeverbose" => engine.write_verbose(text(0), &state).map(|()| Value::Nothing)?,
        "writewarning" => engine.write_warning(text(0), &state).map(|()| Value::Nothing)?,
        "writedebug" => engine.write_debug(text(0), &state).map(|()| Value::Nothing)?,
        "writeerror" => {
            let record = engine.record_argument(args.first())?;
            engine.write_error(record, &state, &mut crate::engine::Discard).map(|()| Value::Nothing)?
        }
        "throwterminatingerror" => {
            let record = engine.record_argument(args.first())?;
            record.ends_call.set(engine.calls().len());
            return Err(engine.fail(record, &state));
        }
        "getvariablevalue" => {
            let name = Name::new(text(0));
            engine.variable(name).or_else(|| args.get(1).cloned()).unwrap_or_default()
        }
        _ => return Ok(None),
    }))
}

impl Engine {
    /// A copy of the error record that a method was given.
    fn record_argument(&self, value: Option<&Value>) -> Result<crate::error::ErrorRecord> {
        let record = value.and_then(|v| v.base().downcast::<crate::error::ErrorRecord>());
        record
            .map(crate::error::ErrorRecord::copy)
            .ok_or_else(|| self.error("MethodArgumentConversionInvalidCastArgument", "An error record is needed here."))
    }
}
