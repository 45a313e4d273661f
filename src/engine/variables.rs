//! Reading and writing variables: scopes, automatic variables, drives, constraints.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::scope::{Constraint, Scope, flags};
use super::tree::{self, Expr, ScopeKind};
use super::{Engine, Flow, Result, binder};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::syntax::ast::{self, AttributeBase};
use crate::value::{Exception, Name, PsReference, TypeRef, Value, types};

/// Where the session stands in the file system.
pub(crate) struct Location(pub(crate) std::cell::RefCell<PathBuf>);

impl Engine {
    pub(crate) fn read_variable_node(&mut self, v: &tree::Variable) -> Result<Value> {
        if v.scope == ScopeKind::Nearest
            && let Some(value) = self.scope.read(v.name, &v.cache)
        {
            return Ok(value);
        }
        self.read_variable_slow(v)
    }

    /// What is not found in the current scope's slots.
    pub(crate) fn read_variable_slow(&mut self, v: &tree::Variable) -> Result<Value> {
        let found = match v.scope {
            ScopeKind::Nearest => self.automatic(v.name),
            ScopeKind::Global => self.global.own_value(v.name).or_else(|| self.automatic(v.name)),
            ScopeKind::Script => self.scope.script_scope().own_value(v.name),
            ScopeKind::Local | ScopeKind::Private => self.scope.own_value(v.name),
            ScopeKind::Drive(drive) => return self.drive_item(drive, v.name),
        };
        match found {
            Some(value) => Ok(value),
            None if self.strict_level() >= 1 => Err(self.error_with(
                "System.Management.Automation.RuntimeException",
                "VariableIsUndefined",
                ErrorCategory::InvalidOperation,
                format!("The variable '${}' cannot be retrieved because it has not been set.", v.name),
                Value::str(v.name.as_str()),
            )),
            None => Ok(Value::Null),
        }
    }

    /// The value before `+=` or `++`: of this scope's own variable or one seen from here.
    pub(crate) fn read_variable_for_change(&mut self, v: &tree::Variable) -> Result<Value> {
        self.read_variable_node(v)
    }

    /// The value of a variable seen from here, automatic ones included.
    pub fn variable(&mut self, name: Name) -> Option<Value> {
        self.scope.find_value(name).or_else(|| self.automatic(name))
    }

    /// `$input` of the program's command or script: the lines of standard input, read when first asked for.
    fn standard_input(&self) -> Value {
        let mut kept = self.standard_input.borrow_mut();
        kept.get_or_insert_with(|| {
            let lines = std::iter::from_fn(|| self.host.console.read_line("").ok().flatten());
            types::enumerator_over(lines.map(Value::from).collect())
        })
        .clone()
    }

    /// Variables that are computed when they are read.
    pub(super) fn automatic(&mut self, name: Name) -> Option<Value> {
        let n = &self.names;
        if name == n.ps_item {
            return self.scope.find_value(n.underscore);
        }
        if name == n.question {
            return Some(Value::Bool(self.success));
        }
        if name == n.error {
            return Some(super::types::error_list(&self.errors));
        }
        if name == n.pwd {
            return Some(super::types::path_info(&self.current_directory()));
        }
        if name == n.ps_script_root || name == n.ps_command_path {
            let path = self.source.name().cloned();
            let Some(path) = path else { return Some(Value::str("")) };
            if name == n.ps_command_path {
                return Some(Value::str(&*path));
            }
            let parent = Path::new(&*path).parent().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
            return Some(Value::str(parent));
        }
        let call = self.scope.call_info();
        if name == n.args {
            return Some(call.map_or_else(|| Value::array(Vec::new()), |c| c.args.clone()));
        }
        if name == n.input
            && Rc::ptr_eq(&self.scope, &self.global)
            && call.as_ref().is_none_or(|c| c.input.borrow().is_empty())
            && !self.host.console.interactive()
        {
            return Some(self.standard_input());
        }
        let call = call?;
        if name == n.input {
            return Some(call.input());
        }
        if name == n.ps_bound_parameters {
            return Some(call.bound_parameters());
        }
        if name == n.my_invocation {
            return Some(super::types::invocation_info(self, &call));
        }
        if name == n.ps_cmdlet && call.template.compiled().advanced {
            return Some(super::types::ps_cmdlet(&call));
        }
        None
    }

    /// Assigns to a variable node.
    pub(crate) fn set_variable(&mut self, v: &tree::Variable, value: Value) -> Result {
        match v.scope {
            ScopeKind::Nearest | ScopeKind::Local => {
                let mut value = Some(value);
                let done = self.scope.with_plain(v.name, &v.cache, |slot| *slot = value.take().unwrap_or_default());
                if done.is_some() {
                    return Ok(());
                }
                let scope = self.scope.clone();
                self.assign_in(&scope, v.name, value.unwrap_or_default(), v.scope == ScopeKind::Nearest)
            }
            ScopeKind::Global => {
                let scope = self.global.clone();
                self.assign_in(&scope, v.name, value, false)
            }
            ScopeKind::Script => {
                let scope = self.scope.script_scope();
                self.assign_in(&scope, v.name, value, false)
            }
            ScopeKind::Private => {
                let scope = self.scope.clone();
                self.assign_in(&scope, v.name, value, false)?;
                if let Some(variable) = scope.own(v.name) {
                    variable.flags.set(variable.flags.get() | flags::PRIVATE);
                }
                Ok(())
            }
            ScopeKind::Drive(drive) => self.set_drive_item(drive, v.name, value),
        }
    }

    /// Assigns in a scope, minding options and constraints; variables of all scopes are found in the parents.
    pub fn assign_in(&mut self, scope: &Rc<Scope>, name: Name, value: Value, nearest: bool) -> Result {
        if self.is_constant_name(name) {
            return Err(self.error_not_writable(name));
        }
        let mut value = Some(value);
        let mut take = || value.take().unwrap_or_default();
        if scope.has_plain(name) {
            scope.set(name, take());
            return Ok(());
        }
        let mut variable = scope.own(name);
        if variable.is_none() && nearest {
            variable = scope.find_all_scope(name);
        }
        let Some(variable) = variable else {
            scope.set(name, take());
            return Ok(());
        };
        let value = take();
        if variable.has(flags::READ_ONLY | flags::CONSTANT) {
            return Err(self.error_not_writable(name));
        }
        let constraint = variable.constraint.borrow().clone();
        let value = match constraint {
            Some(constraint) => self.constrained(name, &constraint, value)?,
            None => value,
        };
        *variable.value.borrow_mut() = value;
        Ok(())
    }

    fn is_constant_name(&self, name: Name) -> bool {
        let n = &self.names;
        [n.question, n.true_name, n.false_name, n.null_name].contains(&name)
            || name.as_str().eq_ignore_ascii_case("Host")
    }

    fn error_not_writable(&self, name: Name) -> Flow {
        self.error_with(
            "System.Management.Automation.SessionStateUnauthorizedAccessException",
            "VariableNotWritable",
            ErrorCategory::WriteError,
            format!("Cannot overwrite variable {name} because it is read-only or constant."),
            Value::str(name.as_str()),
        )
    }

    /// Puts a value through a variable's constraint.
    pub(crate) fn constrained(&mut self, name: Name, constraint: &Constraint, value: Value) -> Result<Value> {
        let value = match &constraint.type_ref {
            Some(ty) if constraint.parameter => self.convert(&value, ty)?,
            Some(ty) => self.convert(&value, ty).map_err(metadata_error)?,
            None => value,
        };
        for validation in &constraint.validation {
            if let Err(reason) = binder::validate(self, validation, &constraint.scripts, &value)? {
                let _ = reason;
                return Err(self.error_with(
                    "System.Management.Automation.ValidationMetadataException",
                    "ValidateSetFailure",
                    ErrorCategory::MetadataError,
                    format!(
                        "The variable cannot be validated because the value {} is not a valid value for the {name} variable.",
                        if value.is_null() { "$null".into() } else { value.invariant_text() }
                    ),
                    Value::Null,
                ));
            }
        }
        Ok(value)
    }

    /// `[int]$x = …`: the variable keeps the constraint.
    pub(crate) fn set_typed_variable(
        &mut self,
        v: &tree::Variable,
        attributes: &[AttributeBase],
        value: Value,
    ) -> Result {
        let constraint = super::function_signature::constraint_of(self, attributes)?;
        let name = v.name;
        let value = self.constrained(name, &constraint, value)?;
        let scope = match v.scope {
            ScopeKind::Global => self.global.clone(),
            ScopeKind::Script => self.scope.script_scope(),
            _ => self.scope.clone(),
        };
        if let Some(old) = scope.own(name) {
            *old.constraint.borrow_mut() = None;
            old.flags.set(old.flags.get() & !flags::CONSTRAINED);
        }
        self.assign_in(&scope, name, value, false)?;
        if let Some(variable) = scope.own(name) {
            *variable.constraint.borrow_mut() = Some(Rc::new(constraint));
            variable.flags.set(variable.flags.get() | flags::CONSTRAINED);
        }
        Ok(())
    }

    /// The type of a type name in the syntax tree.
    pub(crate) fn type_of_name(&mut self, name: &ast::TypeName) -> Result<TypeRef> {
        let text = self.source.slice(name.span()).to_owned();
        self.named_type(&text).ok_or_else(|| {
            self.error_with(
                "System.Management.Automation.RuntimeException",
                "TypeNotFound",
                ErrorCategory::InvalidOperation,
                format!("Unable to find type [{text}]."),
                Value::str(text.as_str()),
            )
        })
    }

    /// `[ref]$x`.
    pub(crate) fn reference(&mut self, operand: &Expr) -> Result<Value> {
        let Expr::Variable(v) = operand else {
            let value = self.eval(operand)?;
            return Ok(Value::object(PsReference::to_value(value)));
        };
        let scope = match v.scope {
            ScopeKind::Global => self.global.clone(),
            ScopeKind::Script => self.scope.script_scope(),
            _ => self.scope.clone(),
        };
        let found = scope.own(v.name).or_else(|| self.scope.find(v.name));
        let Some(variable) = found else {
            return Err(self.error_with(
                "System.Management.Automation.RuntimeException",
                "NonExistingVariableReference",
                ErrorCategory::InvalidOperation,
                "[ref] cannot be applied to a variable that does not exist.",
                Value::str(v.name.as_str()),
            ));
        };
        let setter = variable.clone();
        Ok(Value::object(PsReference::to_place(
            move || Ok(variable.get()),
            move |value| {
                let constraint = setter.constraint.borrow().clone();
                let value = match constraint.and_then(|c| c.type_ref.clone()) {
                    Some(ty) => crate::value::convert(&value, &ty)?,
                    None => value,
                };
                *setter.value.borrow_mut() = value;
                Ok(())
            },
        )))
    }

    /// An item of a drive: `$env:PATH`, `$function:prompt`, `${c:\file}`.
    fn drive_item(&mut self, drive: Name, name: Name) -> Result<Value> {
        let path = name.as_str();
        Ok(match drive.as_str().to_ascii_lowercase().as_str() {
            "env" => self.host.environment.get(path).map_or(Value::Null, Value::str),
            "function" => self.find_function(name).map_or(Value::Null, |f| Value::object(f.block())),
            "alias" => self.find_alias(name).map_or(Value::Null, |d| Value::str(&*d)),
            _ => {
                let full = self.resolve_path(&format!("{drive}:{path}"));
                match self.host.files.read(&full) {
                    Ok(bytes) => Value::str(String::from_utf8_lossy(&bytes).into_owned()),
                    Err(_) => Value::Null,
                }
            }
        })
    }

    fn set_drive_item(&mut self, drive: Name, name: Name, value: Value) -> Result {
        match drive.as_str().to_ascii_lowercase().as_str() {
            "env" => {
                let text = self.to_text(&value)?;
                self.host.environment.set(name.as_str(), (!text.is_empty()).then_some(&text));
                Ok(())
            }
            "function" => {
                let block = match value.downcast::<super::ScriptBlock>() {
                    Some(block) => block.clone(),
                    None => {
                        let text = self.to_text(&value)?;
                        match self.parse_block(&text)?.downcast::<super::ScriptBlock>() {
                            Some(block) => block.clone(),
                            None => return Ok(()),
                        }
                    }
                };
                let scope = self.scope.clone();
                let function = super::Function {
                    name,
                    template: block.template,
                    home: block.home,
                    module: block.module,
                    flags: 0,
                    filter: false,
                };
                self.put_function(&scope, Rc::new(function));
                Ok(())
            }
            "alias" => {
                let definition = self.to_text(&value)?;
                self.set_alias(
                    &self.scope.clone(),
                    name,
                    super::Alias { definition: definition.as_str().into(), flags: 0, description: "".into() },
                );
                Ok(())
            }
            _ => {
                let full = self.resolve_path(&format!("{drive}:{name}"));
                let text = self.to_text(&value)?;
                self.host.files.write(&full, text.as_bytes()).map_err(|e| {
                    self.error_with(
                        "System.IO.IOException",
                        "SetContentError",
                        ErrorCategory::WriteError,
                        e.to_string(),
                        Value::Null,
                    )
                })
            }
        }
    }

    /// Defines an alias in a scope; an empty definition hides a built-in one.
    pub fn set_alias(&mut self, scope: &Rc<Scope>, name: Name, alias: super::Alias) {
        scope.aliases.borrow_mut().get_or_insert_default().insert(name, alias);
        self.generation += 1;
    }

    /// Strict mode in force: 0 (off) to 3.
    pub fn strict_level(&self) -> u8 {
        let mut at = Some(&self.scope);
        while let Some(scope) = at {
            if let Some(level) = scope.strict.get() {
                return level;
            }
            at = scope.parent.as_ref();
        }
        0
    }

    /// The directory that relative paths start from.
    pub fn current_directory(&self) -> PathBuf {
        self.extension::<Location>().map_or_else(|| self.host.files.start_directory(), |l| l.0.borrow().clone())
    }

    /// Sets it; the path is absolute and exists.
    pub fn set_current_directory(&mut self, path: PathBuf) {
        self.set_extension(Rc::new(Location(std::cell::RefCell::new(path))));
    }

    /// A path as scripts write it (either slash, `~`, `FileSystem::`, relative) as an absolute one, without `.` and `..`.
    pub fn resolve_path(&self, text: &str) -> PathBuf {
        let text = text.strip_prefix("Microsoft.PowerShell.Core\\FileSystem::").unwrap_or(text);
        let text = text.strip_prefix("FileSystem::").unwrap_or(text);
        let on_drive = self.on_user_drive(text);
        let text = on_drive.as_ref().map_or(std::borrow::Cow::Borrowed(text), |p| p.to_string_lossy());
        let text = &*text;
        let unified = if std::path::MAIN_SEPARATOR == '/' { text.replace('\\', "/") } else { text.to_owned() };
        let path = match unified.strip_prefix('~') {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => {
                let home = self
                    .host
                    .environment
                    .get("HOME")
                    .or_else(|| self.host.environment.get("USERPROFILE"))
                    .unwrap_or_default();
                PathBuf::from(format!("{home}{rest}"))
            }
            _ => PathBuf::from(&unified),
        };
        let mut absolute = if path.is_absolute() { PathBuf::new() } else { self.current_directory() };
        for part in path.components() {
            match part {
                std::path::Component::CurDir => {}
                std::path::Component::ParentDir => drop(absolute.pop()),
                other => absolute.push(other),
            }
        }
        absolute
    }

    /// The lines of a text file, for `switch -File`.
    pub(crate) fn read_lines(&mut self, path: &str) -> Result<Vec<String>> {
        let full = self.resolve_path(path);
        let bytes = self.host.files.read(&full).map_err(|_| {
            self.error_with(
                "System.IO.FileNotFoundException",
                "FileReadError",
                ErrorCategory::InvalidOperation,
                format!("Could not find file '{}'.", full.display()),
                Value::Null,
            )
        })?;
        let text = crate::syntax::decode_script(&bytes).map_err(|e| self.error("FileReadError", e.to_string()))?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// Writes objects to a file as `>` does.
    pub(crate) fn write_to_file(&mut self, path: &Value, append: bool, items: Vec<Value>) -> Result {
        let path = self.to_text(path)?;
        let script = if append {
            "$input | Out-File -FilePath $args[0] -Append"
        } else {
            "$input | Out-File -FilePath $args[0]"
        };
        let block = self.cached_block(script)?;
        let Some(block) = block.downcast::<super::ScriptBlock>().cloned() else { return Ok(()) };
        let argument = super::Argument { kind: super::ArgumentKind::Value(Value::Str(path)), span: self.span };
        let span = self.span;
        let id = self.next_pipeline;
        self.next_pipeline += 1;
        let mut stage = [super::command::Stage::new(
            self,
            super::Resolved::Block(block),
            "",
            vec![argument],
            span,
            (id, 0, 1),
            false,
        )?];
        super::command::PipelineRun::feed(self, &mut stage, items, &mut super::Discard)
    }
}

/// A failed conversion to a variable's type is an error of the variable.
fn metadata_error(flow: Flow) -> Flow {
    let Some(record) = flow.record() else { return flow };
    let exception = Exception::new(
        "System.Management.Automation.ArgumentTransformationMetadataException",
        record.exception_message(),
    )
    .with_inner(record.exception.clone());
    let outer =
        ErrorRecord::new(Value::object(exception), "RuntimeException", ErrorCategory::MetadataError, Value::Null);
    *outer.invocation.borrow_mut() = record.invocation.borrow().clone();
    *outer.stack.borrow_mut() = record.stack.borrow().clone();
    Flow::throw(outer)
}
