//! Assignments, `++` and `--`.

use crate::engine::eval::expr::none_to_null;
use crate::engine::site::PropertySite;
use crate::engine::tree::{
    Assign, AssignmentOp, Expr, Increment, Index, Member, MemberName, Place, ScopeKind, StmtKind, Variable,
};
use crate::engine::{Engine, Result};
use crate::syntax::ast::AttributeBase;
use crate::value::{Array, Name, Value, limits, ops};

impl Engine {
    /// Performs an assignment for its effect only.
    pub(crate) fn run_assign(&mut self, a: &Assign) -> Result {
        if self.watcher.is_some() {
            return self.assign(a).map(drop);
        }
        if let Place::Variable(v) = &a.target
            && v.scope == ScopeKind::Nearest
        {
            if a.op == AssignmentOp::Assign {
                let value = self.stmt_value(&a.value)?;
                return self.set_variable(v, value);
            }
            if a.simple && a.op != AssignmentOp::Coalesce && self.update(v, a)? {
                return Ok(());
            }
        }
        if let Place::Member(m) = &a.target
            && let MemberName::Name(name) = m.name
            && !m.is_static
            && a.simple
            && a.op != AssignmentOp::Coalesce
        {
            return self.update_member(m, name, a);
        }
        self.assign(a).map(drop)
    }

    /// `$x.y = …`, `$x.y += …`.
    fn update_member(&mut self, m: &Member, name: Name, a: &Assign) -> Result {
        let StmtKind::Expr(operand) = &a.value.kind else { return self.assign(a).map(drop) };
        if a.op == AssignmentOp::Assign {
            let value = self.eval(operand)?;
            let target = self.eval(&m.target)?;
            return self.set_member_at(&m.site, &target, name, &none_to_null(value));
        }
        let target = self.eval(&m.target)?;
        if let Expr::Literal(_) | Expr::Variable(_) = operand {
            let operand = self.eval(operand)?;
            if self.update_member_at(&m.site, &target, name, |place| change_in_place(a.op, place, &operand)) {
                return Ok(());
            }
            let mut value = self.get_member_at(&m.site, &target, name)?;
            match self.own_operator(operator_method(a.op), &value, &operand)? {
                Some(result) => value = result,
                None => apply_in_place(a.op, &mut value, &operand)?,
            }
            return self.set_member_at(&m.site, &target, name, &none_to_null(value));
        }
        let mut value = self.get_member_at(&m.site, &target, name)?;
        let operand = self.eval(operand)?;
        match self.own_operator(operator_method(a.op), &value, &operand)? {
            Some(result) => value = result,
            None => apply_in_place(a.op, &mut value, &operand)?,
        }
        self.set_member_at(&m.site, &target, name, &none_to_null(value))
    }

    /// Evaluates an expression for its effect only.
    pub(crate) fn eval_for_effect(&mut self, e: &Expr) -> Result {
        if let Expr::Increment(i) = e
            && let Place::Variable(v) = &i.place
            && v.scope == ScopeKind::Nearest
            && self.watcher.is_none()
        {
            let step = |slot: &mut Value| match slot {
                Value::Int(n) => n.checked_add(i.by).is_some_and(|new| {
                    *n = new;
                    true
                }),
                _ => false,
            };
            if self.scope.with_plain(v.name, &v.cache, step) == Some(true) {
                return Ok(());
            }
        }
        self.eval(e).map(drop)
    }

    /// Performs an assignment and yields the assigned value.
    pub(crate) fn assign(&mut self, a: &Assign) -> Result<Value> {
        if a.op != AssignmentOp::Assign {
            return self.assign_compound(a);
        }
        let value = self.stmt_value(&a.value)?;
        if self.watcher.is_some() {
            self.watch_write(&a.target, &value)?;
        }
        self.store(&a.target, value.clone())?;
        Ok(value)
    }

    fn assign_compound(&mut self, a: &Assign) -> Result<Value> {
        if let Place::Variable(v) = &a.target
            && v.scope == ScopeKind::Nearest
            && a.simple
            && a.op != AssignmentOp::Coalesce
            && self.watcher.is_none()
            && self.update(v, a)?
        {
            return self.read_variable_for_change(v);
        }
        let place = self.evaluate_place(&a.target)?;
        let old = self.load(&place)?;
        if a.op == AssignmentOp::Coalesce {
            if !old.is_null() {
                return Ok(old);
            }
            let value = none_to_null(self.stmt_value(&a.value)?);
            self.store_evaluated(&place, value.clone())?;
            return Ok(value);
        }
        let operand = self.stmt_value(&a.value)?;
        let value = self.applied(a.op, &old, &operand)?;
        if self.watcher.is_some() {
            self.watch_write(&a.target, &value)?;
        }
        self.store_evaluated(&place, value.clone())?;
        Ok(value)
    }

    fn applied(&mut self, op: AssignmentOp, old: &Value, operand: &Value) -> Result<Value> {
        match self.own_operator(operator_method(op), old, operand)? {
            Some(value) => Ok(value),
            None => apply(op, old, operand),
        }
    }

    /// `$s += $i` on a plain variable of the current scope, in its slot; false where it is none, and nothing was done.
    fn update(&mut self, v: &Variable, a: &Assign) -> Result<bool> {
        let StmtKind::Expr(operand) = &a.value.kind else { return Ok(false) };
        if self.scope.with_plain(v.name, &v.cache, |_| ()).is_none() {
            return Ok(false);
        }
        let operand = self.eval(operand)?;
        let object = |value: &Value| matches!(value, Value::Object(_));
        if object(&operand) || self.scope.with_plain(v.name, &v.cache, |slot| object(slot)) == Some(true) {
            let old = self.scope.find_value(v.name).unwrap_or_default();
            if let Some(value) = self.own_operator(operator_method(a.op), &old, &operand)? {
                self.store(&a.target, value)?;
                return Ok(true);
            }
        }
        // The right side may have changed the variable: look again.
        match self.scope.with_plain(v.name, &v.cache, |slot| apply_in_place(a.op, slot, &operand)) {
            Some(done) => done?,
            None => {
                let old = self.scope.find_value(v.name).unwrap_or_default();
                let value = apply(a.op, &old, &operand)?;
                self.store(&a.target, value)?;
            }
        }
        Ok(true)
    }

    pub(crate) fn increment(&mut self, i: &Increment) -> Result<Value> {
        if let Place::Variable(v) = &i.place
            && v.scope == ScopeKind::Nearest
            && self.watcher.is_none()
        {
            let done = self.scope.with_plain(v.name, &v.cache, |slot| match slot {
                Value::Int(n) => n.checked_add(i.by).map(|new| {
                    let old = *n;
                    *n = new;
                    Value::Int(if i.postfix { old } else { new })
                }),
                _ => None,
            });
            if let Some(Some(value)) = done {
                return Ok(value);
            }
        }
        let place = self.evaluate_place(&i.place)?;
        let old = self.load(&place)?;
        let new = ops::increment(&old, i.by)?;
        if self.watcher.is_some() {
            self.watch_write(&i.place, &new)?;
        }
        self.store_evaluated(&place, new.clone())?;
        Ok(if !i.postfix {
            new
        } else if old.is_null() {
            Value::Int(0)
        } else {
            old
        })
    }

    /// Stores into a place.
    pub(crate) fn store(&mut self, place: &Place, value: Value) -> Result {
        if let Place::Variable(v) = place {
            return self.set_variable(v, value);
        }
        let place = self.evaluate_place(place)?;
        self.store_evaluated(&place, value)
    }

    /// Evaluates what a place consists of, once, so that reading and writing it do not run its parts twice.
    fn evaluate_place<'t>(&mut self, place: &'t Place) -> Result<Evaluated<'t>> {
        Ok(match place {
            Place::Variable(v) => Evaluated::Variable(v),
            Place::Member(m) => self.evaluate_member(m)?,
            Place::Index(i) => self.evaluate_index(i)?,
            Place::List(places) => {
                Evaluated::List(places.iter().map(|p| self.evaluate_place(p)).collect::<Result<Vec<_>>>()?)
            }
            Place::Typed(t) => Evaluated::Typed(&t.0, Box::new(self.evaluate_place(&t.1)?)),
            Place::Nowhere => Evaluated::Nowhere,
            Place::Invalid => {
                return Err(self.error("InvalidLeftHandSide", "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property."));
            }
        })
    }

    fn evaluate_member<'t>(&mut self, m: &'t Member) -> Result<Evaluated<'t>> {
        if m.is_static {
            let ty = match &m.target {
                Expr::Type(node) => self.resolve_type(node)?,
                other => {
                    let target = self.eval(other)?;
                    match crate::value::as_type(&target) {
                        Some(ty) => ty,
                        None => {
                            return Err(
                                self.error("PropertyNotFound", "The static member cannot be set on this expression.")
                            );
                        }
                    }
                }
            };
            return Ok(Evaluated::Static(ty, self.member_name(&m.name)?));
        }
        let target = self.eval(&m.target)?;
        Ok(match m.name {
            MemberName::Name(name) => Evaluated::Member(target, name, Some(&m.site)),
            MemberName::Expr(_) => Evaluated::Member(target, self.member_name(&m.name)?, None),
        })
    }

    fn evaluate_index<'t>(&mut self, i: &'t Index) -> Result<Evaluated<'t>> {
        let target = self.eval(&i.target)?;
        Ok(Evaluated::Index(target, self.eval(&i.index)?))
    }

    fn load(&mut self, place: &Evaluated<'_>) -> Result<Value> {
        match place {
            Evaluated::Variable(v) => self.read_variable_for_change(v),
            Evaluated::Member(target, name, Some(site)) => self.get_member_at(site, target, *name),
            Evaluated::Member(target, name, None) => self.get_member(target, *name),
            Evaluated::Static(ty, name) => self.static_property(ty, *name),
            Evaluated::Index(target, index) => self.index_value(target, index),
            Evaluated::List(places) => {
                places.iter().map(|p| self.load(p)).collect::<Result<Vec<_>>>().map(Value::array)
            }
            Evaluated::Typed(_, inner) => self.load(inner),
            Evaluated::Nowhere => Ok(Value::Null),
        }
    }

    fn store_evaluated(&mut self, place: &Evaluated<'_>, value: Value) -> Result {
        match place {
            Evaluated::Variable(v) => self.set_variable(v, value),
            Evaluated::Member(target, name, Some(site)) => {
                self.set_member_at(site, target, *name, &none_to_null(value))
            }
            Evaluated::Member(target, name, None) => self.set_member(target, *name, &none_to_null(value)),
            Evaluated::Static(ty, name) => self.set_static_property(ty, *name, &none_to_null(value)),
            Evaluated::Index(target, index) => self.set_index(target, index, none_to_null(value)),
            Evaluated::List(places) => self.store_list(places, value),
            Evaluated::Nowhere => Ok(()),
            Evaluated::Typed(attributes, inner) => match &**inner {
                Evaluated::Variable(v) => self.set_typed_variable(v, attributes, none_to_null(value)),
                inner => {
                    let value = self.convert_by(attributes, none_to_null(value))?;
                    self.store_evaluated(inner, value)
                }
            },
        }
    }

    /// `$a, $b = 1, 2, 3`: the last place takes the rest.
    fn store_list(&mut self, places: &[Evaluated<'_>], value: Value) -> Result {
        let mut items = self.elements(&value).into_iter();
        let last = places.len().saturating_sub(1);
        for (i, place) in places.iter().enumerate() {
            let item = if i < last {
                items.next().unwrap_or_default()
            } else {
                let rest: Vec<Value> = items.by_ref().collect();
                match rest.len() {
                    0 => Value::Null,
                    1 => rest.into_iter().next().unwrap_or_default(),
                    _ => Value::array(rest),
                }
            };
            self.store_evaluated(place, item)?;
        }
        Ok(())
    }

    fn convert_by(&mut self, attributes: &[AttributeBase], value: Value) -> Result<Value> {
        let mut value = value;
        for attribute in attributes.iter().rev() {
            if let AttributeBase::Type(t) = attribute {
                let ty = self.type_of_name(&t.type_name)?;
                value = self.convert(&value, &ty)?;
            }
        }
        Ok(value)
    }

    /// `target[index] = value`.
    pub(crate) fn set_index(&mut self, target: &Value, index: &Value, value: Value) -> Result {
        if let (Value::Array(a), Value::Int(n)) = (target, index)
            && a.element().is(&crate::value::types::OBJECT)
        {
            let position = if *n < 0 { a.len() as i64 + i64::from(*n) } else { i64::from(*n) };
            if usize::try_from(position).is_ok_and(|p| a.set(p, value.clone())) {
                return Ok(());
            }
        }
        let value = match target.base() {
            Value::Array(a) if a.element().def().script != 0 => {
                let element = a.element().clone();
                self.convert(&value, &element)?
            }
            _ => value,
        };
        if target.is_null() {
            return Err(self.error("NullArray", "Cannot index into a null array."));
        }
        if crate::value::types::call::has_indexer(target)
            && let Some(done) = crate::value::types::call::set_index(self, target, &[index.clone(), value.clone()])
        {
            return done.map(drop).map_err(|f| self.positioned(f.into()));
        }
        self.lending(|| ops::set_index(target, index, value)).map_err(|f| self.positioned(f.into()))
    }
}

/// A place with its parts evaluated.
enum Evaluated<'t> {
    Variable(&'t Variable),
    Member(Value, Name, Option<&'t PropertySite>),
    Static(crate::value::TypeRef, Name),
    Index(Value, Value),
    List(Vec<Evaluated<'t>>),
    Typed(&'t [AttributeBase], Box<Evaluated<'t>>),
    Nowhere,
}

/// Changes an integer or a text where it is to another one; false where nothing was done.
#[inline]
fn change_in_place(op: AssignmentOp, place: &mut Value, operand: &Value) -> bool {
    match (place, operand) {
        (Value::Int(x), Value::Int(y)) => {
            let result = match op {
                AssignmentOp::Add => x.checked_add(*y),
                AssignmentOp::Subtract => x.checked_sub(*y),
                AssignmentOp::Multiply => x.checked_mul(*y),
                _ => None,
            };
            result.map(|result| *x = result).is_some()
        }
        (Value::Str(text), Value::Str(more))
            if op == AssignmentOp::Add && limits::longer(text.len(), more.len()).is_ok() =>
        {
            text.append(more);
            true
        }
        _ => false,
    }
}

/// Numbers change where they are; texts and lists that nothing else refers to grow where they are.
#[inline]
fn apply_in_place(op: AssignmentOp, place: &mut Value, operand: &Value) -> Result {
    if op == AssignmentOp::Add {
        match (&mut *place, operand) {
            (Value::Int(x), Value::Int(y)) => {
                if let Some(sum) = x.checked_add(*y) {
                    *x = sum;
                    return Ok(());
                }
            }
            (Value::Double(x), Value::Int(y)) => {
                *x += f64::from(*y);
                return Ok(());
            }
            (Value::Double(x), Value::Double(y)) => {
                *x += y;
                return Ok(());
            }
            (Value::Str(text), more) => {
                let other;
                let more: &str = match more.base() {
                    Value::Str(more) => more,
                    more => {
                        other = more.invariant_text();
                        &other
                    }
                };
                limits::longer(text.len(), more.len())?;
                text.append(more);
                return Ok(());
            }
            _ => {}
        }
        if let Value::Array(list) = place
            && Array::append(list, operand)
        {
            return Ok(());
        }
    }
    *place = apply(op, place, operand)?;
    Ok(())
}

/// The name of the method that .NET types define the operator of an assignment with.
fn operator_method(op: AssignmentOp) -> &'static str {
    match op {
        AssignmentOp::Add => "op_Addition",
        AssignmentOp::Subtract => "op_Subtraction",
        AssignmentOp::Multiply => "op_Multiply",
        AssignmentOp::Divide => "op_Division",
        AssignmentOp::Remainder => "op_Modulus",
        AssignmentOp::Assign | AssignmentOp::Coalesce => "",
    }
}

fn apply(op: AssignmentOp, old: &Value, operand: &Value) -> Result<Value> {
    Ok(match op {
        AssignmentOp::Add => ops::add(old, operand)?,
        AssignmentOp::Subtract => ops::subtract(old, operand)?,
        AssignmentOp::Multiply => ops::multiply(old, operand)?,
        AssignmentOp::Divide => ops::divide(old, operand)?,
        AssignmentOp::Remainder => ops::remainder(old, operand)?,
        AssignmentOp::Assign | AssignmentOp::Coalesce => operand.clone(),
    })
}
