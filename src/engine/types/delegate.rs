//! Script blocks as .NET delegates: `[Func[int, int]] { … }`.

use std::any::Any;

use crate::engine::{Engine, Result, ScriptBlock};
use crate::value::{Object, TypeRef, Value, types};

/// A script block that was converted to a delegate type.
pub(crate) struct Delegate {
    ty: TypeRef,
    /// What it runs.
    pub(crate) block: ScriptBlock,
}

impl Object for Delegate {
    fn type_ref(&self) -> TypeRef {
        self.ty.clone()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The delegate of that type which runs a block; `None` where the type is no delegate or the value no block.
pub(crate) fn delegate_of(value: &Value, ty: &TypeRef) -> Option<Value> {
    let block = value.downcast::<ScriptBlock>()?;
    types::is_delegate(ty.def()).then(|| Value::object(Delegate { ty: ty.clone(), block: block.clone() }))
}

impl Engine {
    /// `.Invoke(…)` of a delegate, its result as the delegate's type has it; `None` for other objects and names.
    pub(crate) fn delegate_method(&mut self, target: &Value, name: &str, args: &[Value]) -> Result<Option<Value>> {
        let Some(delegate) = target.downcast::<Delegate>() else { return Ok(None) };
        if !["Invoke", "DynamicInvoke"].iter().any(|n| n.eq_ignore_ascii_case(name)) {
            return Ok(None);
        }
        let (ty, block) = (delegate.ty.clone(), Value::object(delegate.block.clone()));
        let value = self
            .invoke_as_delegate(&block, args)
            .map_err(|flow| super::command_objects::invoked(self, flow, "Invoke", args.len()))?;
        let returns = match &ty {
            TypeRef::Generic(def, arguments) if def.name.starts_with("System.Func`") => arguments.last().cloned(),
            TypeRef::Generic(def, arguments) if def.name.starts_with("System.Converter`") => arguments.get(1).cloned(),
            TypeRef::Generic(def, _) if def.name.starts_with("System.Comparison`") => Some(TypeRef::Def(&types::INT32)),
            TypeRef::Generic(def, _) if def.name.starts_with("System.Predicate`") => {
                Some(TypeRef::Def(&types::BOOLEAN))
            }
            _ => return Ok(Some(Value::Nothing)),
        };
        match returns {
            Some(ty) => self.convert(&value, &ty).map(Some),
            None => Ok(Some(value)),
        }
    }
}
