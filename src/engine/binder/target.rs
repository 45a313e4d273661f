//! What arguments are bound onto: a signature with its types resolved, script checks and the plan made from both.

use std::cell::{OnceCell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::plan::Plan;
use crate::catalog::{self, ParameterDecl, Signature, Text};
use crate::engine::Constraint;
use crate::value::{Name, Str, Switch, TypeRef, Value, types};

/// A signature: a cmdlet's in the catalogue, or a function's own.
pub enum Declared {
    /// Of a cmdlet.
    Catalogue(&'static Signature),
    /// Of a function or script.
    Own(Box<Signature>),
}

impl Deref for Declared {
    type Target = Signature;
    fn deref(&self) -> &Signature {
        match self {
            Self::Catalogue(s) => s,
            Self::Own(s) => s,
        }
    }
}

/// What one `ValidateScript` attribute says.
#[derive(Clone)]
pub struct ScriptCheck {
    /// The script block; `$_` is the value.
    pub block: Value,
    /// `ErrorMessage`, a composite format with value and script.
    pub message: Option<Str>,
}

/// The command to bind for. Cloning it costs a count.
#[derive(Clone)]
pub struct Target(Rc<TargetBody>);

/// What a [`Target`] holds.
pub struct TargetBody {
    /// Its declared surface.
    pub signature: Declared,
    /// The resolved type of each parameter, common ones included, by index; `None` where it is `System.Object` or unknown
    /// here.
    pub types: Box<[Option<TypeRef>]>,
    /// What `Validation::Script` numbers; empty for cmdlets.
    pub scripts: Box<[ScriptCheck]>,
    /// Whether it is a function or script: its conversions are those of variables, not of .NET properties.
    pub script: bool,
    /// Whether it is a function without `CmdletBinding` and `Parameter` attributes: what is left over goes to `$args`.
    pub simple: bool,
    pub(super) plan: Plan,
    constraints: Box<[OnceCell<Option<Rc<Constraint>>>]>,
}

impl Deref for Target {
    type Target = TargetBody;
    fn deref(&self) -> &TargetBody {
        &self.0
    }
}

impl Target {
    /// The target of a cmdlet.
    pub fn of_cmdlet(signature: &'static Signature) -> Self {
        let resolve = |name: &Text| types::resolve(name).filter(|t| !t.is(&types::OBJECT));
        let types = signature.all_parameters().map(|p| resolve(&p.type_name)).collect();
        Self::new(Declared::Catalogue(signature), types, Box::default(), false)
    }

    /// The target of a function or script; `types` are those of its own parameters.
    pub fn of_function(signature: Signature, types: Vec<Option<TypeRef>>, scripts: Vec<ScriptCheck>) -> Self {
        let mut types = types;
        let common = signature.all_parameters().skip(signature.parameters.len());
        types.extend(common.map(|p| types::resolve(&p.type_name)));
        Self::new(Declared::Own(Box::new(signature)), types.into(), scripts.into(), true)
    }

    fn new(signature: Declared, types: Box<[Option<TypeRef>]>, scripts: Box<[ScriptCheck]>, script: bool) -> Self {
        let plan = Plan::new(&signature, &types);
        let simple = script && !signature.has_common_parameters;
        let constraints = signature.parameters.iter().map(|_| OnceCell::new()).collect();
        Self(Rc::new(TargetBody { signature, types, scripts, script, simple, plan, constraints }))
    }

    /// Names of the parameter sets; the default set is the first.
    pub fn set_names(&self) -> &[Text] {
        &self.plan.sets
    }

    /// A parameter by index, common ones included.
    pub fn parameter(&self, index: usize) -> Option<&ParameterDecl> {
        match self.signature.parameters.get(index) {
            Some(own) => Some(own),
            None => self.signature.all_parameters().nth(index),
        }
    }

    /// Whether any parameter takes pipeline input.
    pub fn takes_input(&self) -> bool {
        self.plan.takes_input
    }

    /// The type of a parameter.
    pub fn type_of(&self, index: usize) -> Option<&TypeRef> {
        self.types.get(index).and_then(Option::as_ref)
    }

    /// The full name of a parameter's type, as error messages show it.
    pub(super) fn type_text(&self, index: usize) -> String {
        match self.type_of(index) {
            Some(ty) => ty.to_string(),
            None => match self.parameter(index).map(|p| p.type_name.as_ref()) {
                None | Some("" | "object") => types::OBJECT.name.to_owned(),
                Some(name) => name.to_owned(),
            },
        }
    }
}

/// The target of a cmdlet by name, in any case; made once for each thread.
pub fn cmdlet_target(name: &str) -> Option<Target> {
    thread_local! {
        static TARGETS: RefCell<FxHashMap<Name, Target>> = RefCell::default();
    }
    let key = Name::new(name);
    if let Some(known) = TARGETS.with_borrow(|t| t.get(&key).cloned()) {
        return Some(known);
    }
    let target = Target::of_cmdlet(catalog::signature(name)?);
    TARGETS.with_borrow_mut(|t| t.insert(key, target.clone()));
    Some(target)
}

/// What a function's parameter without default holds when nothing is bound to it.
pub fn default_of(ty: Option<&TypeRef>) -> Value {
    let Some(TypeRef::Def(def)) = ty else { return Value::Null };
    match def.name {
        "System.String" => Value::str(""),
        "System.Boolean" => Value::Bool(false),
        "System.Management.Automation.SwitchParameter" => Value::object(Switch(false)),
        "System.SByte" => Value::SByte(0),
        "System.Byte" => Value::Byte(0),
        "System.Int16" => Value::Short(0),
        "System.UInt16" => Value::UShort(0),
        "System.Int32" => Value::Int(0),
        "System.UInt32" => Value::UInt(0),
        "System.Int64" => Value::Long(0),
        "System.UInt64" => Value::ULong(0),
        "System.Single" => Value::Single(0.0),
        "System.Double" => Value::Double(0.0),
        "System.Decimal" => Value::decimal(0.into()),
        _ => Value::Null,
    }
}

/// What assignments to a parameter's variable go through in the function's body; the same object for all runs.
pub fn constraint(target: &Target, index: usize) -> Option<Rc<Constraint>> {
    let decl = target.signature.parameters.get(index)?;
    target
        .constraints
        .get(index)?
        .get_or_init(|| {
            let type_ref = target.type_of(index).cloned();
            if type_ref.is_none() && decl.validation.is_empty() {
                return None;
            }
            let constraint = Constraint {
                type_ref,
                validation: decl.validation.clone(),
                parameter: true,
                scripts: target.scripts.to_vec(),
            };
            Some(Rc::new(constraint))
        })
        .clone()
}
