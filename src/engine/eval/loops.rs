//! Loops and `switch`.

use crate::engine::tree::{Code, Do, Expr, For, Foreach, ScopeKind, Stmt, StmtKind, Switch};
use crate::engine::{Engine, Flow, Result, ScriptBlock, Sink};
use crate::syntax::ast::{BinaryOp, SwitchMatch};
use crate::text::WildcardPattern;
use crate::value::{Fault, Name, Value, ops, types};

/// What a loop does after its body.
enum Next {
    GoOn,
    Leave,
}

/// Takes the `break` and `continue` that are this loop's; others go on up.
fn turn(result: Result, label: Option<Name>) -> Result<Next> {
    match result {
        Ok(()) | Err(Flow::Continue(None)) => Ok(Next::GoOn),
        Err(Flow::Break(None)) => Ok(Next::Leave),
        Err(Flow::Break(Some(l))) if Some(l) == label => Ok(Next::Leave),
        Err(Flow::Continue(Some(l))) if Some(l) == label => Ok(Next::GoOn),
        Err(other) => Err(other),
    }
}

impl Engine {
    pub(crate) fn run_for(&mut self, f: &For, out: &mut dyn Sink) -> Result {
        if let Some(first) = &f.initializer {
            self.span = first.span;
            self.run_discarding(first)?;
        }
        loop {
            self.check_interrupt()?;
            if let Some(condition) = &f.condition
                && !self.condition(condition)?
            {
                return Ok(());
            }
            if let Next::Leave = turn(self.run_code(&f.body, out), f.label)? {
                return Ok(());
            }
            if let Some(step) = &f.iterator {
                self.span = step.span;
                self.run_discarding(step)?;
            }
        }
    }

    pub(crate) fn run_do(&mut self, d: &Do, out: &mut dyn Sink) -> Result {
        loop {
            self.check_interrupt()?;
            if let Next::Leave = turn(self.run_code(&d.body, out), d.label)? {
                return Ok(());
            }
            if self.condition(&d.condition)? != d.goes_on {
                return Ok(());
            }
        }
    }

    pub(crate) fn run_foreach(&mut self, f: &Foreach, out: &mut dyn Sink) -> Result {
        self.span = f.collection.span;
        if f.enumerator {
            let collection = self.stmt_value(&f.collection)?;
            return self.run_foreach_enumerator(f, &collection, out);
        }
        if let Some((from, to)) = self.integer_range(&f.collection)? {
            return self.run_foreach_range(f, from, to, out);
        }
        let collection = self.stmt_value(&f.collection)?;
        match &collection {
            Value::Null | Value::Nothing => return Ok(()),
            Value::Array(a) => {
                let mut i = 0;
                while let Some(item) = a.get(i) {
                    if let Next::Leave = self.foreach_turn(f, item, out)? {
                        return Ok(());
                    }
                    i += 1;
                }
            }
            other => {
                let version = crate::value::version_of(other);
                for item in self.elements(other) {
                    if let Next::Leave = self.foreach_turn(f, item, out)? {
                        return Ok(());
                    }
                    self.span = f.collection.span;
                    self.check_unchanged(other, version)?;
                }
            }
        }
        Ok(())
    }

    /// A loop whose body moves `$foreach` itself.
    fn run_foreach_enumerator(&mut self, f: &Foreach, collection: &Value, out: &mut dyn Sink) -> Result {
        if collection.is_null() {
            return Ok(());
        }
        let enumerator = types::enumerator_over(self.elements(collection));
        let (scope, name) = (self.scope.clone(), Name::new("foreach"));
        let outer = scope.own(name).map(|v| v.get());
        scope.set(name, enumerator.clone());
        let mut result = Ok(());
        while let Some(item) = types::enumerator_next(&enumerator) {
            match self.foreach_turn(f, item, out) {
                Ok(Next::GoOn) => {}
                Ok(Next::Leave) => break,
                Err(flow) => {
                    result = Err(flow);
                    break;
                }
            }
        }
        match outer {
            Some(value) => scope.set(name, value),
            None => drop(scope.remove(name)),
        }
        result
    }

    /// A collection that changes while it is enumerated ends the enumeration.
    pub(crate) fn check_unchanged(&self, collection: &Value, version: Option<u64>) -> Result {
        if crate::value::version_of(collection) == version {
            return Ok(());
        }
        let message = "Collection was modified; enumeration operation may not execute.";
        Err(self.positioned(Fault::thrown("System.InvalidOperationException", message).into()))
    }

    fn foreach_turn(&mut self, f: &Foreach, item: Value, out: &mut dyn Sink) -> Result<Next> {
        self.check_interrupt()?;
        let mut item = Some(item);
        if f.variable.scope == ScopeKind::Nearest {
            self.scope.with_plain(f.variable.name, &f.variable.cache, |slot| *slot = item.take().unwrap_or_default());
        }
        if let Some(item) = item {
            self.set_variable(&f.variable, item)?;
        }
        turn(self.run_code(&f.body, out), f.label)
    }

    /// `1..1000000` as a collection or pipeline input is not made into an array.
    pub(crate) fn integer_range(&mut self, s: &Stmt) -> Result<Option<(i32, i32)>> {
        match &s.kind {
            StmtKind::Expr(e) => self.integer_range_expr(e),
            _ => Ok(None),
        }
    }

    /// The ends of a range expression over integers; `None` where it is anything else, which is then still unevaluated.
    pub(crate) fn integer_range_expr(&mut self, e: &Expr) -> Result<Option<(i32, i32)>> {
        let Expr::Binary(b) = e else { return Ok(None) };
        if b.op != BinaryOp::Range {
            return Ok(None);
        }
        let simple = |e: &Expr| matches!(e, Expr::Literal(Value::Int(_)) | Expr::Variable(_));
        if !simple(&b.left) || !simple(&b.right) {
            return Ok(None);
        }
        match (self.eval(&b.left)?, self.eval(&b.right)?) {
            (Value::Int(from), Value::Int(to)) => Ok(Some((from, to))),
            _ => Ok(None),
        }
    }

    fn run_foreach_range(&mut self, f: &Foreach, from: i32, to: i32, out: &mut dyn Sink) -> Result {
        let step = if from <= to { 1 } else { -1 };
        let mut i = from;
        loop {
            if let Next::Leave = self.foreach_turn(f, Value::Int(i), out)? {
                return Ok(());
            }
            if i == to {
                return Ok(());
            }
            i += step;
        }
    }

    pub(crate) fn run_switch(&mut self, s: &Switch, out: &mut dyn Sink) -> Result {
        self.span = s.condition.span;
        let items = if s.flags.file {
            let path = self.stmt_value(&s.condition)?;
            let path = self.to_text(&path)?;
            self.read_lines(&path)?.into_iter().map(Value::str).collect()
        } else {
            match self.stmt_value(&s.condition)? {
                Value::Nothing => Vec::new(),
                value => self.elements(&value),
            }
        };
        let result = self.switch_items(s, items, out);
        self.scope.remove(self.names.switch);
        match turn(result, s.label)? {
            Next::GoOn | Next::Leave => Ok(()),
        }
    }

    fn switch_items(&mut self, s: &Switch, items: Vec<Value>, out: &mut dyn Sink) -> Result {
        let enumerator = types::enumerator_over(items);
        if s.enumerator {
            self.scope.set(self.names.switch, enumerator.clone());
        }
        while let Some(item) = types::enumerator_next(&enumerator) {
            self.check_interrupt()?;
            let previous = self.take_item();
            self.set_item(item.clone());
            let result = self.switch_item(s, &item, out);
            self.restore_item(previous);
            match result {
                Ok(()) | Err(Flow::Continue(None)) => {}
                Err(Flow::Continue(Some(l))) if Some(l) == s.label => {}
                Err(other) => return Err(other),
            }
        }
        Ok(())
    }

    fn switch_item(&mut self, s: &Switch, item: &Value, out: &mut dyn Sink) -> Result {
        let mut matched = false;
        for (test, body) in &s.clauses {
            // A body may assign `$_`, which the tests after it see.
            let item = &self.take_item().unwrap_or_else(|| item.clone());
            if self.switch_test(s, test, item)? {
                matched = true;
                self.run_switch_body(body, out)?;
            }
        }
        match &s.default {
            Some(body) if !matched => self.run_switch_body(body, out),
            _ => Ok(()),
        }
    }

    fn run_switch_body(&mut self, body: &Code, out: &mut dyn Sink) -> Result {
        self.run_code(body, out)
    }

    fn switch_test(&mut self, s: &Switch, test: &Expr, item: &Value) -> Result<bool> {
        let test = self.eval(test)?;
        if let Some(block) = test.downcast::<ScriptBlock>().cloned() {
            let mut out = Vec::new();
            self.run_block_inline(&block, &mut out)?;
            return Ok(ops::to_bool(&Value::from_output(out)));
        }
        let ignore_case = !s.flags.case_sensitive;
        match s.flags.matching {
            // Clauses compare texts: `switch (1) { '1' { } }`.
            SwitchMatch::Exact => {
                if test.is_null() && !item.is_null() {
                    return Ok(false);
                }
                let (text, wanted) = (self.to_text(item)?, self.to_text(&test)?);
                Ok(ops::equal_strings(&text, &wanted, ignore_case))
            }
            SwitchMatch::Wildcard => {
                let (text, pattern) = (self.to_text(item)?, self.to_text(&test)?);
                let pattern = WildcardPattern::with_case(&pattern, ignore_case)
                    .map_err(|e| self.error("InvalidPattern", e.to_string()))?;
                Ok(pattern.is_match(&text))
            }
            SwitchMatch::Regex => {
                let text = Value::str(self.to_text(item)?);
                let result = self.matching(&text, &test, ignore_case, false)?;
                Ok(ops::to_bool(&result))
            }
        }
    }
}
