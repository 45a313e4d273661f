//! Expressions.

use crate::engine::tree::{
    Binary, BinaryOp, Case, Code, Expr, Index, Invoke, Member, MemberName, Part, ScopeKind, Stmt, StmtKind, TypeNode,
    UnaryOp, Variable,
};
use crate::engine::{Collected, Discard, Engine, Flow, Result, ScriptBlock};
use crate::error::ErrorCategory;
use crate::value::types::{call, script};
use crate::value::{Name, Str, TypeRef, Value, Wrapped, types};
use crate::value::{convert, ops};

impl Engine {
    /// The value of an expression.
    pub(crate) fn eval(&mut self, e: &Expr) -> Result<Value> {
        match e {
            Expr::Literal(v) => Ok(v.clone()),
            Expr::Variable(v) => self.read_variable(v),
            Expr::Binary(b) => {
                if let Some(value) = self.integer_operation(b) {
                    return Ok(value);
                }
                self.operation(b)
            }
            Expr::Member(m) => self.member(m),
            Expr::Invoke(m) => self.invoke(m),
            Expr::Index(i) => self.index(i),
            Expr::Paren(s) => self.paren(s),
            Expr::Expandable(parts) => self.expandable(parts),
            Expr::Increment(i) => self.increment(i),
            Expr::And(b) => Ok(Value::Bool(self.truth(&b.0)? && self.truth(&b.1)?)),
            _ => self.eval_composed(e),
        }
    }

    /// The kinds of expression that make something larger.
    #[inline(never)]
    fn eval_composed(&mut self, e: &Expr) -> Result<Value> {
        match e {
            Expr::Array(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(none_to_null(self.eval(item)?));
                }
                Ok(Value::array(values))
            }
            Expr::ArrayExpr(code) => {
                // `@($x)` of an array-valued single expression keeps the elements; the result is always a new array.
                let (span, mut out) = (self.span, Vec::new());
                self.run_code(code, &mut out)?;
                self.span = span;
                Ok(Value::array(out))
            }
            Expr::SubExpr(code) => {
                let span = self.span;
                let value = self.sub_expression(code)?;
                self.span = span;
                Ok(value)
            }
            Expr::Hashtable(entries) => self.hashtable(entries, false),
            Expr::ScriptBlock(template) => {
                let module = Some(self.scope.module);
                Ok(Value::object(ScriptBlock { template: template.clone(), home: None, module }))
            }
            Expr::Unary(u) => self.unary(u.0, &u.1),
            Expr::Or(b) => Ok(Value::Bool(self.truth(&b.0)? || self.truth(&b.1)?)),
            Expr::Coalesce(b) => {
                let left = self.eval(&b.0)?;
                if left.is_null() { self.eval(&b.1) } else { Ok(left) }
            }
            Expr::Ternary(t) => {
                if self.truth(&t.0)? {
                    self.eval(&t.1)
                } else {
                    self.eval(&t.2)
                }
            }
            Expr::Type(node) => Ok(crate::value::type_value(self.resolve_type(node)?)),
            Expr::Convert(c) => self.convert_expr(&c.0, &c.1),
            Expr::Using(v) => self.read_using(v),
            Expr::Literal(_)
            | Expr::Variable(_)
            | Expr::Binary(_)
            | Expr::Member(_)
            | Expr::Invoke(_)
            | Expr::Index(_)
            | Expr::Paren(_)
            | Expr::Expandable(_)
            | Expr::Increment(_)
            | Expr::And(_) => self.eval(e),
        }
    }

    /// `$( … )`: a lone expression among its statements needs no list to collect in.
    fn sub_expression(&mut self, code: &Code) -> Result<Value> {
        if let [Stmt { kind: StmtKind::Expr(e), span }] = &*code.statements
            && code.traps.is_empty()
        {
            self.span = *span;
            match self.eval(e) {
                Ok(value @ (Value::Array(_) | Value::Object(_))) => {
                    self.success = true;
                    let mut out = Collected::default();
                    self.push_enumerated(&value, &mut out)?;
                    return Ok(out.into_value());
                }
                Ok(value) => {
                    self.success = true;
                    return Ok(value);
                }
                Err(flow) => {
                    let mut out = Collected::default();
                    self.statement_failed(flow, &[], &mut out)?;
                    return Ok(out.into_value());
                }
            }
        }
        let mut out = Collected::default();
        self.run_code(code, &mut out)?;
        Ok(out.into_value())
    }

    fn operation(&mut self, b: &Binary) -> Result<Value> {
        let left = self.eval(&b.left)?;
        if let Expr::Literal(right) = &b.right {
            return self.operate(b.op, &left, right);
        }
        let right = self.eval(&b.right)?;
        self.operate(b.op, &left, &right)
    }

    #[inline]
    fn operate(&mut self, op: BinaryOp, left: &Value, right: &Value) -> Result<Value> {
        if let (Value::Int(x), Value::Int(y)) = (left, right)
            && let Some(value) = integers(op, *x, *y)
        {
            return Ok(value);
        }
        self.binary(op, left, right)
    }

    /// An operation on two integers that are at hand: literals, plain variables of this scope, and arithmetic on these.
    #[inline]
    fn integer_operation(&self, b: &Binary) -> Option<Value> {
        if b.depth == 0 {
            return None;
        }
        integers(b.op, self.integer(&b.left)?, self.integer(&b.right)?)
    }

    #[inline]
    fn integer(&self, e: &Expr) -> Option<i32> {
        match e {
            Expr::Literal(Value::Int(n)) => Some(*n),
            Expr::Variable(v) => self.scope.integer(&v.cache),
            Expr::Binary(b) => self.integer_arithmetic(b),
            _ => None,
        }
    }

    fn integer_arithmetic(&self, b: &Binary) -> Option<i32> {
        match integers(b.op, self.integer(&b.left)?, self.integer(&b.right)?)? {
            Value::Int(n) => Some(n),
            _ => None,
        }
    }

    /// The truth of an expression, without making a value of it where that can be saved.
    pub(crate) fn truth(&mut self, e: &Expr) -> Result<bool> {
        let value = match e {
            Expr::Binary(b) => match self.integer_operation(b) {
                Some(value) => value,
                None => self.operation(b)?,
            },
            Expr::And(b) => return Ok(self.truth(&b.0)? && self.truth(&b.1)?),
            Expr::Or(b) => return Ok(self.truth(&b.0)? || self.truth(&b.1)?),
            e => self.eval(e)?,
        };
        match value {
            Value::Bool(b) => Ok(b),
            v => Ok(ops::to_bool(&v)),
        }
    }

    fn paren(&mut self, s: &Stmt) -> Result<Value> {
        if let StmtKind::Expr(e) = &s.kind {
            return self.eval(e);
        }
        if let StmtKind::Assign(a) = &s.kind {
            return self.assign(a);
        }
        let mut out = Collected::default();
        let span = self.span;
        self.span = s.span;
        self.exec(s, &mut out)?;
        self.span = span;
        Ok(out.into_value())
    }

    pub(crate) fn binary(&mut self, op: BinaryOp, left: &Value, right: &Value) -> Result<Value> {
        let insensitive = |case: Case| case == Case::Insensitive;
        if let (Value::Object(_), _) | (_, Value::Object(_)) = (left, right)
            && let Some(method) = operator_method(op)
            && let Some(value) = self.own_operator(method, left, right)?
        {
            return Ok(value);
        }
        Ok(match op {
            BinaryOp::Add => match (left.base(), right.base()) {
                (Value::Str(_) | Value::Char(_), Value::Array(_) | Value::Object(_)) => {
                    ops::add(left, &Value::Str(self.to_text(right)?))?
                }
                _ => ops::add(left, right)?,
            },
            BinaryOp::Subtract => ops::subtract(left, right)?,
            BinaryOp::Multiply => ops::multiply(left, right)?,
            BinaryOp::Divide => ops::divide(left, right)?,
            BinaryOp::Remainder => ops::remainder(left, right)?,
            BinaryOp::Eq(c) => self.lending(|| ops::equal(left, right, insensitive(c)))?,
            BinaryOp::Ne(c) => self.lending(|| ops::not_equal(left, right, insensitive(c)))?,
            BinaryOp::Lt(c) => self.lending(|| ops::less(left, right, insensitive(c)))?,
            BinaryOp::Le(c) => self.lending(|| ops::less_or_equal(left, right, insensitive(c)))?,
            BinaryOp::Gt(c) => self.lending(|| ops::greater(left, right, insensitive(c)))?,
            BinaryOp::Ge(c) => self.lending(|| ops::greater_or_equal(left, right, insensitive(c)))?,
            BinaryOp::Range => ops::range(left, right)?,
            BinaryOp::Xor => Value::Bool(ops::to_bool(left) ^ ops::to_bool(right)),
            BinaryOp::And => Value::Bool(ops::to_bool(left) && ops::to_bool(right)),
            BinaryOp::Or => Value::Bool(ops::to_bool(left) || ops::to_bool(right)),
            BinaryOp::Coalesce => {
                if left.is_null() {
                    right.clone()
                } else {
                    left.clone()
                }
            }
            BinaryOp::Band => ops::bit_and(left, right)?,
            BinaryOp::Bor => ops::bit_or(left, right)?,
            BinaryOp::Bxor => ops::bit_xor(left, right)?,
            BinaryOp::Shl => ops::shift_left(left, right)?,
            BinaryOp::Shr => ops::shift_right(left, right)?,
            BinaryOp::Like(c) => self.lending(|| ops::like(left, right, insensitive(c), false))?,
            BinaryOp::NotLike(c) => self.lending(|| ops::like(left, right, insensitive(c), true))?,
            BinaryOp::Contains(c) => Value::Bool(self.lending(|| ops::contains(left, right, insensitive(c)))),
            BinaryOp::NotContains(c) => Value::Bool(!self.lending(|| ops::contains(left, right, insensitive(c)))),
            BinaryOp::In(c) => Value::Bool(self.lending(|| ops::contains(right, left, insensitive(c)))),
            BinaryOp::NotIn(c) => Value::Bool(!self.lending(|| ops::contains(right, left, insensitive(c)))),
            BinaryOp::Match(c) => self.matching(left, right, insensitive(c), false)?,
            BinaryOp::NotMatch(c) => self.matching(left, right, insensitive(c), true)?,
            BinaryOp::Replace(c) => self.replacing(left, right, insensitive(c))?,
            BinaryOp::Split(c) => self.splitting(left, right, insensitive(c))?,
            BinaryOp::Join => {
                let separator = self.to_text(right)?;
                self.joining(left, &separator)?
            }
            BinaryOp::Format => self.formatting(left, right)?,
            BinaryOp::Is => Value::Bool(self.is_type(left, right)?),
            BinaryOp::IsNot => Value::Bool(!self.is_type(left, right)?),
            BinaryOp::As => self.as_type(left, right)?,
        })
    }

    /// What the operator method of a script's class says; `None` where the operands' type is no such class, or has none.
    pub(super) fn own_operator(&mut self, method: &str, left: &Value, right: &Value) -> Result<Option<Value>> {
        let Some(ty) = ops::operator_type(left, right).filter(|ty| ty.def().script != 0) else { return Ok(None) };
        let name = Name::new(method);
        if ty.def().static_method(name).is_none() || matches!(left, Value::Str(_)) {
            return Ok(None);
        }
        let args = [left.clone(), right.clone()];
        call::call_static(self, &ty, name, &args).map(Some).map_err(|f| self.positioned(f.into()))
    }

    fn unary(&mut self, op: UnaryOp, operand: &Expr) -> Result<Value> {
        if op == UnaryOp::Not {
            return Ok(Value::Bool(!self.truth(operand)?));
        }
        let value = self.eval(operand)?;
        Ok(match op {
            UnaryOp::Bnot => ops::bit_not(&value)?,
            UnaryOp::Plus => ops::plus(&value)?,
            UnaryOp::Minus => ops::negate(&value)?,
            UnaryOp::Split(_) => self.splitting_white_space(&value)?,
            UnaryOp::Join => self.joining(&value, "")?,
            UnaryOp::Not
            | UnaryOp::PreIncrement
            | UnaryOp::PreDecrement
            | UnaryOp::PostIncrement
            | UnaryOp::PostDecrement => value,
        })
    }

    fn expandable(&mut self, parts: &[Part]) -> Result<Value> {
        // Literal text, and room for a short value at each place.
        let room = parts.iter().map(|p| if let Part::Text(t) = p { t.len() } else { 8 }).sum();
        let mut text = compact_str::CompactString::with_capacity(room);
        for part in parts {
            match part {
                Part::Text(t) => text.push_str(t),
                Part::Expr(e) => {
                    let value = self.eval(e)?;
                    let spelled = value.downcast::<Wrapped>().is_some_and(|w| w.spelling().is_some());
                    self.append_text(&mut text, if spelled { value.base() } else { &value })?;
                }
            }
        }
        Ok(Value::str(Str::from(text)))
    }

    /// A hash literal; ordered where `[ordered]` or `[pscustomobject]` stands before it.
    pub(crate) fn hashtable(&mut self, entries: &[(Expr, Stmt)], ordered: bool) -> Result<Value> {
        let pairs = self.hash_entries(entries)?;
        Ok(self.lending(|| if ordered { crate::value::ordered(pairs) } else { crate::value::hashtable(pairs) }))
    }

    fn hash_entries(&mut self, entries: &[(Expr, Stmt)]) -> Result<Vec<(Value, Value)>> {
        let mut pairs = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let key = self.eval(key)?;
            if key.is_null() {
                return Err(self.error("InvalidNullKey", "A null key is not allowed in a hash literal."));
            }
            let value = none_to_null(self.stmt_value(value)?);
            pairs.push((key, value));
        }
        Ok(pairs)
    }

    /// The value of a statement that stands as a value: `$x = if (…) { … }`.
    pub(crate) fn stmt_value(&mut self, s: &Stmt) -> Result<Value> {
        match &s.kind {
            StmtKind::Expr(e) => self.eval(e),
            StmtKind::Assign(a) => self.assign(a),
            StmtKind::Void(e) => self.eval(e),
            _ => {
                let mut out = Collected::default();
                self.exec(s, &mut out)?;
                Ok(out.into_value())
            }
        }
    }

    fn convert_expr(&mut self, node: &TypeNode, operand: &Expr) -> Result<Value> {
        if let Expr::Hashtable(entries) = operand {
            if node.text.eq_ignore_ascii_case("ordered") {
                return self.hashtable(entries, true);
            }
            if node.text.eq_ignore_ascii_case("pscustomobject") {
                let pairs = self.hash_entries(entries)?;
                return Ok(convert::custom_object(pairs));
            }
        }
        if node.text.eq_ignore_ascii_case("ordered") {
            return Err(
                self.error("ParserError", "The ordered attribute can be specified only on a hash literal node.")
            );
        }
        if node.text.eq_ignore_ascii_case("ref") {
            return self.reference(operand);
        }
        let target = self.resolve_type(node)?;
        if target.is(&types::VOID) {
            self.eval(operand)?;
            return Ok(Value::Nothing);
        }
        let value = self.eval(operand)?;
        if node.text.eq_ignore_ascii_case("pscustomobject") {
            return Ok(convert::to_custom_object(&value));
        }
        if target.is(&types::OBJECT) && matches!(value, Value::Int(_)) {
            // `$ordered[[object]1]` asks for the key, not the position.
            return Ok(Value::object(Wrapped::new(value)));
        }
        self.convert(&value, &target)
    }

    /// Converts a value to a type, script blocks and the like included.
    pub fn convert(&mut self, value: &Value, target: &TypeRef) -> Result<Value> {
        if target.is(&crate::engine::types::SCRIPT_BLOCK) && value.downcast::<ScriptBlock>().is_some() {
            return Ok(value.clone());
        }
        if (target.is(&types::TYPE) || target.is(&types::RUNTIME_TYPE))
            && let Some(name) = value.as_str()
            && let Some(ty) = self.named_type(name)
        {
            return Ok(crate::value::type_value(ty));
        }
        if let Some(delegate) = crate::engine::types::delegate_of(value, target) {
            return Ok(delegate);
        }
        if target.is(&types::STRING) && value.as_str().is_none() && !matches!(value, Value::Null) {
            if crate::engine::types::is_null_string(value) {
                return Ok(Value::Null);
            }
            return Ok(Value::Str(self.to_text(value)?));
        }
        if target.is(&types::PSCUSTOMOBJECT) || target.def().name == "System.Management.Automation.PSObject" {
            if let Some(dictionary) = crate::value::dictionary_of(value)
                && target.is(&types::PSCUSTOMOBJECT)
            {
                return Ok(convert::custom_object(dictionary.entries()));
            }
            return Ok(value.clone());
        }
        // Elements may be objects whose class has a text of its own.
        if script::is_overriding()
            && let TypeRef::Array(element, 1) = target
            && element.is(&types::STRING)
            && let Some(items) = crate::value::elements_of(value)
        {
            let texts = items.iter().map(|item| self.to_text(item).map(Value::Str)).collect::<Result<Vec<_>>>()?;
            return Ok(Value::typed_array((**element).clone(), texts));
        }
        convert::convert_in(self, value, target).map_err(|f| self.positioned(f.into()))
    }

    fn index(&mut self, i: &Index) -> Result<Value> {
        let target = self.eval(&i.target)?;
        if i.null_conditional && target.is_null() {
            return Ok(Value::Null);
        }
        if let Expr::Literal(index) = &i.index {
            return self.index_value(&target, index);
        }
        let index = self.eval(&i.index)?;
        self.index_value(&target, &index)
    }

    /// `target[index]`.
    pub(crate) fn index_value(&mut self, target: &Value, index: &Value) -> Result<Value> {
        if let (Value::Array(a), Value::Int(n)) = (target, index) {
            let position = if *n < 0 { a.len() as i64 + i64::from(*n) } else { i64::from(*n) };
            if let Some(v) = usize::try_from(position).ok().and_then(|p| a.get(p)) {
                return Ok(v);
            }
        }
        if let Value::Object(o) = target {
            let found = match index {
                Value::Int(n) => usize::try_from(*n).ok().and_then(|n| o.body().list_get(n)),
                Value::Str(_) => o.body().dictionary().and_then(|d| d.get(index)),
                _ => None,
            };
            if let Some(value) = found {
                return Ok(value);
            }
        }
        if target.is_null() {
            return Err(self.error("NullArray", "Cannot index into a null array."));
        }
        if let Some(value) = self.ps_object_index(target, index) {
            return Ok(value);
        }
        if call::has_indexer(target)
            && let Some(value) = call::get_index(self, target, std::slice::from_ref(index))
        {
            return value.map_err(|f| self.positioned(f.into()));
        }
        let strict = self.strict_level() >= 3;
        self.lending(|| ops::index(target, index, strict)).map_err(|f| self.positioned(f.into()))
    }

    pub(crate) fn member_name(&mut self, name: &MemberName) -> Result<Name> {
        match name {
            MemberName::Name(n) => Ok(*n),
            MemberName::Expr(e) => {
                let value = self.eval(e)?;
                Ok(Name::new(&self.to_text(&value)?))
            }
        }
    }

    fn member(&mut self, m: &Member) -> Result<Value> {
        if m.is_static {
            let name = self.member_name(&m.name)?;
            if let Expr::Type(node) = &m.target {
                let ty = self.resolve_type(node)?;
                return self.static_property(&ty, name);
            }
            let target = self.eval(&m.target)?;
            return match crate::value::as_type(&target) {
                Some(ty) => self.static_property(&ty, name),
                None => {
                    let ty = target.type_ref();
                    match ty {
                        Some(ty) => self.static_property(&ty, name),
                        None => Ok(Value::Null),
                    }
                }
            };
        }
        let target = self.eval(&m.target)?;
        if m.null_conditional && target.is_null() {
            return Ok(Value::Null);
        }
        if let MemberName::Name(name) = m.name {
            return self.get_member_at(&m.site, &target, name);
        }
        if let MemberName::Expr(e) = &m.name
            && let Some(dictionary) = crate::value::dictionary_of(&target)
        {
            // A computed name is a key as it is: `$table.1` asks for the number.
            let key = self.eval(e)?;
            if key.as_str().is_none()
                && let Some(value) = dictionary.get(key.base())
            {
                return Ok(value);
            }
            let name = Name::new(&self.to_text(&key)?);
            return self.get_member(&target, name);
        }
        let name = self.member_name(&m.name)?;
        self.get_member(&target, name)
    }

    fn invoke(&mut self, m: &Invoke) -> Result<Value> {
        if m.is_static {
            let ty = match &m.target {
                Expr::Type(node) => self.resolve_type(node)?,
                other => {
                    let target = self.eval(other)?;
                    match crate::value::as_type(&target).or_else(|| target.type_ref()) {
                        Some(ty) => ty,
                        None => {
                            return Err(self
                                .error("InvokeMethodOnNull", "You cannot call a method on a null-valued expression."));
                        }
                    }
                }
            };
            let name = self.member_name(&m.name)?;
            let args = self.eval_args(&m.args)?;
            return self.call_static(&ty, name, &args);
        }
        let target = self.eval(&m.target)?;
        if m.null_conditional && target.is_null() {
            return Ok(Value::Null);
        }
        let base = self.base_called(&m.target, &target);
        if let (MemberName::Name(name), None) = (&m.name, &base) {
            let name = *name;
            return match &*m.args {
                [] => self.call_member_at(&m.site, &target, name, &[]),
                [Expr::Literal(only)] => self.call_member_at(&m.site, &target, name, std::slice::from_ref(only)),
                [only] => {
                    let arg = none_to_null(self.eval(only)?);
                    self.call_member_at(&m.site, &target, name, std::slice::from_ref(&arg))
                }
                many => {
                    let args = self.eval_args(many)?;
                    self.call_member_at(&m.site, &target, name, &args)
                }
            };
        }
        let name = self.member_name(&m.name)?;
        let args = self.eval_args(&m.args)?;
        if let Some((base, group)) = base.and_then(|b| b.def().method(name).map(|group| (b, group))) {
            return call::invoke(self, &group, name, &target, &base, &args).map_err(|f| self.positioned(f.into()));
        }
        self.call_member(&target, name, &args)
    }

    /// The base type whose own methods a call asks for: `([Base]$this).Name()` of an object of a script's class.
    fn base_called(&mut self, target: &Expr, value: &Value) -> Option<TypeRef> {
        let Expr::Paren(inner) = target else { return None };
        let StmtKind::Expr(Expr::Convert(convert)) = &inner.kind else { return None };
        let (def, _) = script::slots(value)?;
        let base = self.resolve_type(&convert.0).ok()?;
        (!base.is(def) && def.is_a(base.def())).then_some(base)
    }

    fn eval_args(&mut self, args: &[Expr]) -> Result<smallvec::SmallVec<[Value; 4]>> {
        let mut values = smallvec::SmallVec::with_capacity(args.len());
        for arg in args {
            values.push(none_to_null(self.eval(arg)?));
        }
        Ok(values)
    }

    /// The type that a node names, looked up once.
    pub(crate) fn resolve_type(&mut self, node: &TypeNode) -> Result<TypeRef> {
        if let Some(known) = node.resolved.get() {
            return Ok(known.clone());
        }
        match self.find_type_in(&self.source, node.span.start, &node.text, &node.namespaces) {
            Some(ty) => {
                let _first = node.resolved.set(ty.clone());
                Ok(ty)
            }
            None => Err(self.error_with(
                "System.Management.Automation.RuntimeException",
                "TypeNotFound",
                ErrorCategory::InvalidOperation,
                format!("Unable to find type [{}].", node.text),
                Value::str(node.text.clone()),
            )),
        }
    }

    fn is_type(&mut self, value: &Value, ty: &Value) -> Result<bool> {
        if ty.is_null() {
            return Err(self.error("IsOperatorRequiresType", "The right operand of '-is' must be a type."));
        }
        let named = ty.as_str().and_then(|name| self.named_type(name));
        let ty = named.map_or_else(|| convert::to_type(ty), Ok).map_err(|fault| {
            self.error_with(
                "System.Management.Automation.RuntimeException",
                "RuntimeException",
                ErrorCategory::NotSpecified,
                fault.message(),
                Value::Null,
            )
        })?;
        Ok(ops::is_type(value, &ty))
    }

    fn as_type(&mut self, value: &Value, ty: &Value) -> Result<Value> {
        if ty.is_null() {
            return Err(self.error("AsOperatorRequiresType", "The right operand of '-as' must be a type."));
        }
        let named = ty.as_str().and_then(|name| self.named_type(name));
        let ty = named.map_or_else(|| convert::to_type(ty), Ok).map_err(|fault| self.positioned(fault.into()))?;
        match self.convert(value, &ty) {
            Ok(v) => Ok(v),
            Err(Flow::Throw(_)) => Ok(Value::Null),
            Err(other) => Err(other),
        }
    }

    /// Runs statements for their effect only.
    pub(crate) fn run_discarding(&mut self, s: &Stmt) -> Result {
        match &s.kind {
            StmtKind::Expr(e) | StmtKind::Void(e) => self.eval_for_effect(e),
            StmtKind::Assign(a) => self.run_assign(a),
            _ => self.exec(s, &mut Discard),
        }
    }

    /// `$using:x`: the variable of the scope that started the block, where the block runs apart from it.
    fn read_using(&mut self, v: &Variable) -> Result<Value> {
        match self.using.clone() {
            Some(scope) => Ok(scope.find_value(v.name).or_else(|| self.automatic(v.name)).unwrap_or_default()),
            None => Err(self.error(
                "UsingWithoutInvokeCommand",
                "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.",
            )),
        }
    }

    #[inline]
    fn read_variable(&mut self, v: &Variable) -> Result<Value> {
        if self.watcher.is_some() {
            self.watch_read(v.name)?;
        }
        if v.scope == ScopeKind::Nearest
            && let Some(value) = self.scope.read(v.name, &v.cache)
        {
            return Ok(value);
        }
        self.read_variable_slow(v)
    }
}

/// The name of the method that .NET types define an operator with.
fn operator_method(op: BinaryOp) -> Option<&'static str> {
    Some(match op {
        BinaryOp::Add => "op_Addition",
        BinaryOp::Subtract => "op_Subtraction",
        BinaryOp::Multiply => "op_Multiply",
        BinaryOp::Divide => "op_Division",
        BinaryOp::Remainder => "op_Modulus",
        BinaryOp::Band => "op_BitwiseAnd",
        BinaryOp::Bor => "op_BitwiseOr",
        BinaryOp::Bxor => "op_ExclusiveOr",
        BinaryOp::Shl => "op_LeftShift",
        BinaryOp::Shr => "op_RightShift",
        _ => return None,
    })
}

/// The common operators on two integers where the result is one too or a truth value; `None` leaves it to the rules.
#[inline]
fn integers(op: BinaryOp, x: i32, y: i32) -> Option<Value> {
    Some(match op {
        BinaryOp::Add => Value::Int(x.checked_add(y)?),
        BinaryOp::Subtract => Value::Int(x.checked_sub(y)?),
        BinaryOp::Multiply => Value::Int(x.checked_mul(y)?),
        BinaryOp::Remainder => Value::Int(x.checked_rem(y)?),
        BinaryOp::Lt(_) => Value::Bool(x < y),
        BinaryOp::Le(_) => Value::Bool(x <= y),
        BinaryOp::Gt(_) => Value::Bool(x > y),
        BinaryOp::Ge(_) => Value::Bool(x >= y),
        BinaryOp::Eq(_) => Value::Bool(x == y),
        BinaryOp::Ne(_) => Value::Bool(x != y),
        _ => return None,
    })
}

/// Output that is nothing becomes `$null` where it is stored.
pub(crate) fn none_to_null(value: Value) -> Value {
    match value {
        Value::Nothing => Value::Null,
        v => v,
    }
}
