//! Statements: blocks, conditions, `try`, `throw`, `return`, definitions.

use std::rc::Rc;

use crate::engine::command::PipelineRun;
use crate::engine::tree::{Code, Stmt, StmtKind, Try};
use crate::engine::{Engine, Flow, Result, Scope, Sink};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::syntax::ast::ChainOp;
use crate::value::{Exception, Name, Value, ops};

impl Engine {
    /// Runs statements in order. What leaves one is handled here: reported, trapped, or passed on.
    pub(crate) fn run_code(&mut self, code: &Code, out: &mut dyn Sink) -> Result {
        if code.traps.is_empty() {
            for stmt in &code.statements {
                self.span = stmt.span;
                if self.watcher.is_some() {
                    self.watch_statement(stmt)?;
                }
                if let Err(flow) = self.exec(stmt, out) {
                    self.statement_failed(flow, &[], out)?;
                }
            }
            return Ok(());
        }
        // With a trap here, errors of functions called from here come to it.
        let propagate = self.propagate;
        for stmt in &code.statements {
            self.span = stmt.span;
            if self.watcher.is_some() {
                self.watch_statement(stmt)?;
            }
            self.propagate = true;
            let result = self.exec(stmt, out);
            self.propagate = propagate;
            if let Err(flow) = result {
                self.statement_failed(flow, &code.traps, out)?;
            }
        }
        Ok(())
    }

    /// Runs one statement.
    pub(crate) fn exec(&mut self, s: &Stmt, out: &mut dyn Sink) -> Result {
        match &s.kind {
            StmtKind::Expr(e) => {
                let value = self.eval(e)?;
                self.success = true;
                self.push_output(value, out)
            }
            StmtKind::Void(e) => {
                self.eval_for_effect(e)?;
                self.success = true;
                Ok(())
            }
            StmtKind::Assign(a) => {
                self.run_assign(a)?;
                if a.simple {
                    self.success = true;
                }
                Ok(())
            }
            StmtKind::Pipeline(p) => {
                if p.background {
                    let source = self.source.clone();
                    let text = source.slice(s.span).trim_end().trim_end_matches('&').trim_end();
                    return self.start_background(text, out);
                }
                PipelineRun::run(self, p, out)
            }
            StmtKind::If(i) => {
                for (condition, body) in &i.clauses {
                    if self.condition(condition)? {
                        return self.run_code(body, out);
                    }
                }
                match &i.otherwise {
                    Some(body) => self.run_code(body, out),
                    None => Ok(()),
                }
            }
            StmtKind::Return(value) => {
                if let Some(v) = value {
                    self.span = v.span;
                    self.exec(v, out)?;
                }
                Err(Flow::Return)
            }
            _ => self.exec_other(s, out),
        }
    }

    /// The statements that are not at the heart of loops.
    #[inline(never)]
    fn exec_other(&mut self, s: &Stmt, out: &mut dyn Sink) -> Result {
        match &s.kind {
            StmtKind::Expr(_)
            | StmtKind::Void(_)
            | StmtKind::Assign(_)
            | StmtKind::Pipeline(_)
            | StmtKind::If(_)
            | StmtKind::Return(_) => self.exec(s, out),
            StmtKind::For(f) => self.run_for(f, out),
            StmtKind::Foreach(f) => self.run_foreach(f, out),
            StmtKind::Do(d) => self.run_do(d, out),
            StmtKind::Switch(s) => self.run_switch(s, out),
            StmtKind::Try(t) => self.run_try(t, out),
            StmtKind::Throw(value) => {
                let span = self.span;
                let value = match value {
                    Some(v) => Some(self.stmt_value(v)?),
                    None => None,
                };
                self.span = span;
                Err(self.throw(value))
            }
            StmtKind::Exit(value) => {
                let code = match value {
                    Some(v) => {
                        let value = self.stmt_value(v)?;
                        exit_code(&value)
                    }
                    None => 0,
                };
                Err(Flow::Exit(code))
            }
            StmtKind::Break(label) => Err(Flow::Break(self.label(label.as_ref())?)),
            StmtKind::Continue(label) => Err(Flow::Continue(self.label(label.as_ref())?)),
            StmtKind::Chain(c) => {
                self.chain_part(&c.0, out)?;
                let go_on = match c.1 {
                    ChainOp::And => self.success,
                    ChainOp::Or => !self.success,
                };
                if go_on { self.chain_part(&c.2, out) } else { Ok(()) }
            }
            StmtKind::Function(f) => {
                self.define_function(f);
                Ok(())
            }
            StmtKind::Data(d) => match d.0 {
                Some(name) => {
                    let mut items = Vec::new();
                    self.run_code(&d.1, &mut items)?;
                    let value = crate::engine::eval::expr::none_to_null(Value::from_output(items));
                    self.scope.set(name, value);
                    Ok(())
                }
                None => self.run_code(&d.1, out),
            },
            StmtKind::MethodReturn(value) => {
                self.returned = match value {
                    Some(v) => Some(self.stmt_value(v)?),
                    None => None,
                };
                Err(Flow::Return)
            }
            StmtKind::Type => Ok(()),
        }
    }

    /// One side of `&&` and `||`: a failing statement is reported, and the chain goes by `$?`.
    fn chain_part(&mut self, s: &Stmt, out: &mut dyn Sink) -> Result {
        self.span = s.span;
        match self.exec(s, out) {
            Err(flow @ Flow::Throw(_)) => self.statement_failed(flow, &[], out),
            other => other,
        }
    }

    fn label(&mut self, label: Option<&crate::engine::tree::Expr>) -> Result<Option<Name>> {
        match label {
            None => Ok(None),
            Some(e) => {
                let value = self.eval(e)?;
                Ok(Some(Name::new(&self.to_text(&value)?)))
            }
        }
    }

    /// The truth of a condition, which may be a pipeline.
    pub(crate) fn condition(&mut self, s: &Stmt) -> Result<bool> {
        self.span = s.span;
        if self.watcher.is_some() {
            self.watch_condition(s.span)?;
        }
        if let StmtKind::Expr(e) = &s.kind {
            return self.truth(e);
        }
        let value = self.stmt_value(s)?;
        Ok(ops::to_bool(&value))
    }

    fn run_try(&mut self, t: &Try, out: &mut dyn Sink) -> Result {
        let propagate = self.propagate;
        self.propagate = propagate || !t.catches.is_empty();
        let (scope, source, calls, streams) =
            (self.scope.clone(), self.source.clone(), self.calls.len(), self.streams.clone());
        let mut result = self.run_code(&t.body, out);
        self.propagate = propagate;
        if let Err(flow) = result {
            // Whatever was entered between here and the error has been left by its own code.
            debug_assert!(Rc::ptr_eq(&scope, &self.scope) && calls == self.calls.len());
            self.scope = scope;
            self.source = source;
            self.streams = streams;
            result = self.run_catch(t, flow, out);
        }
        if let Some(finally) = &t.finally {
            let propagate = self.propagate;
            self.run_code(finally, out)?;
            self.propagate = propagate;
        }
        result
    }

    fn run_catch(&mut self, t: &Try, flow: Flow, out: &mut dyn Sink) -> Result {
        let flow = self.positioned(flow);
        let Flow::Throw(record) = &flow else { return Err(flow) };
        let record = record.clone();
        let Some((body, shown)) = self.find_handler(t, &record)? else { return Err(flow) };
        self.remember_error(&record);
        self.tell_error_variables(&record);
        self.success = true;
        let previous = self.take_item();
        self.set_item(shown);
        let result = self.run_code(body, out);
        self.restore_item(previous);
        match result {
            // A bare `throw` in the handler throws the same error again.
            Err(Flow::Throw(v)) if v.is_null() => Err(flow),
            other => other,
        }
    }

    /// The `catch` clause for an error and the record that it sees as `$_`. The exception that .NET threw is looked at
    /// before the one the shell put around it; for each an exact type goes before a base type, and both before a clause
    /// without types.
    fn find_handler<'t>(&mut self, t: &'t Try, record: &Value) -> Result<Option<(&'t Code, Value)>> {
        let mut clauses = Vec::new();
        for (types, body) in &t.catches {
            let types = types.iter().map(|node| self.resolve_type(node)).collect::<Result<Vec<_>>>()?;
            clauses.push((types, body));
        }
        if let [(types, body)] = clauses.as_slice()
            && types.is_empty()
        {
            return Ok(Some((*body, record.clone())));
        }
        for (exception, ty) in crate::engine::errors::catchable(record) {
            let exact = clauses.iter().find(|(types, _)| types.contains(&ty));
            let found = exact.or_else(|| clauses.iter().find(|(types, _)| types.iter().any(|t| ty.is_a(t))));
            if let Some((_, body)) = found {
                return Ok(Some((*body, crate::engine::errors::seen_as(record, exception))));
            }
        }
        Ok(clauses.iter().find(|(types, _)| types.is_empty()).map(|(_, body)| (*body, record.clone())))
    }

    fn throw(&mut self, value: Option<Value>) -> Flow {
        let value = match value {
            None | Some(Value::Null | Value::Nothing) => {
                // In a handler a bare `throw` passes the current error on.
                match self.scope.find_value(self.names.underscore) {
                    Some(current) if current.downcast::<ErrorRecord>().is_some() => current,
                    _ => return self.thrown_message(Value::Null, "ScriptHalted"),
                }
            }
            Some(v) => v,
        };
        let base = value.base().clone();
        if let Some(record) = base.downcast::<ErrorRecord>() {
            record.thrown.set(true);
            return self.positioned(Flow::Throw(base));
        }
        if let Some(exception) = base.downcast::<Exception>() {
            let id = exception.message.to_string();
            if let Some(inner) = exception.adapted_error_record() {
                if let Some(record) = inner.downcast::<ErrorRecord>() {
                    record.thrown.set(true);
                }
                return self.positioned(Flow::Throw(inner));
            }
            let record = ErrorRecord::new(base.clone(), id, ErrorCategory::OperationStopped, Value::Null);
            record.thrown.set(true);
            return self.positioned(Flow::throw(record));
        }
        let text = match self.to_text(&value) {
            Ok(t) => t,
            Err(flow) => return flow,
        };
        self.thrown_message(value, &text)
    }

    fn thrown_message(&mut self, target: Value, text: &str) -> Flow {
        let exception = Exception::new("System.Management.Automation.RuntimeException", text);
        exception.extra.borrow_mut().push((Name::new("WasThrownFromThrowStatement"), Value::Bool(true)));
        let exception = Value::object(exception);
        let record = ErrorRecord::new(exception, text.to_owned(), ErrorCategory::OperationStopped, target);
        record.thrown.set(true);
        self.positioned(Flow::throw(record))
    }

    /// Runs something in a new child scope of the current one.
    pub(crate) fn in_child_scope<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> T {
        let child = Rc::new(Scope::new(Rc::default(), Some(self.scope.clone())));
        let saved = std::mem::replace(&mut self.scope, child);
        let result = run(self);
        self.leave_scope(saved);
        result
    }

    /// Goes back to a scope; functions of the one left are forgotten.
    pub(crate) fn leave_scope(&mut self, to: Rc<Scope>) {
        let left = std::mem::replace(&mut self.scope, to);
        if left.functions.borrow().is_some() || left.aliases.borrow().is_some() {
            self.generation += 1;
        }
    }
}

fn exit_code(value: &Value) -> i32 {
    match crate::value::convert(value, &crate::value::TypeRef::Def(&crate::value::types::INT32)) {
        Ok(Value::Int(n)) => n,
        _ => 0,
    }
}
