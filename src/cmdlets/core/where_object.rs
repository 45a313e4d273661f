//! `Where-Object`: lets through what a script block or a comparison finds true.

use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Flow, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Fault, Name, TypeRef, Value, as_type, dictionary_of, ops};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Where-Object",
    make: || Box::new(WhereObject::default()),
    examples: &[
        Example {
            title: "Keep the objects for which a condition holds.",
            code: "1..10 | Where-Object { $_ % 3 -eq 0 }",
            output: Some("3\n6\n9"),
        },
        Example {
            title: "Compare one property.",
            code: "'red', 'green', 'blue' | Where-Object Length -gt 3",
            output: Some("green\nblue"),
        },
    ],
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operator {
    Truth,
    Not,
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    Like,
    NotLike,
    Match,
    NotMatch,
    Contains,
    NotContains,
    In,
    NotIn,
    Is,
    IsNot,
}

const OPERATORS: [(&str, Operator); 16] = [
    ("EQ", Operator::Equal),
    ("NE", Operator::NotEqual),
    ("GT", Operator::Greater),
    ("LT", Operator::Less),
    ("GE", Operator::GreaterOrEqual),
    ("LE", Operator::LessOrEqual),
    ("Like", Operator::Like),
    ("NotLike", Operator::NotLike),
    ("Match", Operator::Match),
    ("NotMatch", Operator::NotMatch),
    ("Contains", Operator::Contains),
    ("NotContains", Operator::NotContains),
    ("In", Operator::In),
    ("NotIn", Operator::NotIn),
    ("Is", Operator::Is),
    ("IsNot", Operator::IsNot),
];

struct Comparison {
    property: Name,
    operator: Operator,
    ignore_case: bool,
    value: Value,
    ty: Option<TypeRef>,
}

#[derive(Default)]
struct WhereObject {
    block: Option<ScriptBlock>,
    comparison: Option<Comparison>,
}

impl WhereObject {
    fn comparison(cx: &mut Cx<'_>) -> Result<Comparison> {
        let property = Name::new(&cx.str("Property").unwrap_or_else(|| "".into()));
        let value = cx.arg("Value").cloned();
        let mut operator = Operator::Truth;
        let mut ignore_case = true;
        let mut switched = false;
        for (name, op) in OPERATORS {
            for (switch, fold) in [(name.to_owned(), true), (format!("C{name}"), false)] {
                if cx.switch(&switch) {
                    (operator, ignore_case, switched) = (op, fold, true);
                }
            }
        }
        if cx.switch("Not") {
            operator = Operator::Not;
        }
        if value.is_none() && switched {
            return Err(cx.fail_with(
                "System.Management.Automation.PSArgumentException",
                "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.",
                "ValueNotSpecifiedForWhereObject",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        }
        if value.is_some() && !switched {
            return Err(cx.fail_with(
                "System.Management.Automation.PSArgumentException",
                "The parameter set needs an operator: specify one, such as -EQ, and then try the command again.",
                "OperatorNotSpecified",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ));
        }
        let value = value.unwrap_or_default();
        let ty = match operator {
            Operator::Is | Operator::IsNot => Some(Self::type_operand(cx, &value)?),
            _ => None,
        };
        Ok(Comparison { property, operator, ignore_case, value, ty })
    }

    fn type_operand(cx: &mut Cx<'_>, value: &Value) -> Result<TypeRef> {
        if let Some(ty) = as_type(value) {
            return Ok(ty);
        }
        let text = value.invariant_text();
        let text = text.trim_start_matches('[').trim_end_matches(']');
        if let Some(ty) = cx.engine.named_type(text) {
            return Ok(ty);
        }
        let message = format!("Cannot convert the \"{text}\" value of type \"string\" to type \"System.Type\".");
        Err(cx.fail_with("System.Management.Automation.RuntimeException", message, "TypeNotFound", ErrorCategory::InvalidType, Value::str(text)))
    }
}

impl Comparison {
    /// The property on an object; a missing one is null, or an error in strict mode.
    fn left(&self, cx: &mut Cx<'_>, object: &Value) -> Result<Option<Value>> {
        if object.is_null() {
            return Ok(Some(Value::Null));
        }
        if let Some(ets) = object.ets()
            && let Some(value) = ets.borrow().note(self.property)
        {
            return Ok(Some(value.clone()));
        }
        if let Some(dictionary) = dictionary_of(object)
            && let Some(value) = dictionary.get(&Value::str(self.property.as_str()))
        {
            return Ok(Some(value));
        }
        match cx.engine.find_property(object, self.property) {
            Ok(Some(value)) => Ok(Some(value)),
            Ok(None) if cx.engine.strict_level() >= 2 => {
                let message = format!(
                    "The property \"{}\" cannot be found on this object. Verify that the property exists.",
                    self.property
                );
                let record = ErrorRecord::with_message(
                    "System.Management.Automation.PSArgumentException",
                    message,
                    "PropertyNotFound",
                    ErrorCategory::InvalidArgument,
                    object.clone(),
                );
                cx.write_error(record)?;
                Ok(None)
            }
            Ok(None) | Err(Flow::Throw(_)) => Ok(Some(Value::Null)),
            Err(other) => Err(other),
        }
    }

    fn holds(&self, engine: &mut Engine, left: &Value) -> Result<bool> {
        let (right, fold) = (&self.value, self.ignore_case);
        let truth = |r: Result<Value, Fault>| r.map(|v| ops::to_bool(&v)).map_err(Flow::from);
        match self.operator {
            Operator::Truth => Ok(ops::to_bool(left)),
            Operator::Not => Ok(!ops::to_bool(left)),
            Operator::Equal => truth(engine.lending(|| ops::equal(left, right, fold))),
            Operator::NotEqual => truth(engine.lending(|| ops::not_equal(left, right, fold))),
            Operator::Greater => truth(engine.lending(|| ops::greater(left, right, fold))),
            Operator::Less => truth(engine.lending(|| ops::less(left, right, fold))),
            Operator::GreaterOrEqual => truth(engine.lending(|| ops::greater_or_equal(left, right, fold))),
            Operator::LessOrEqual => truth(engine.lending(|| ops::less_or_equal(left, right, fold))),
            Operator::Like => truth(ops::like(left, right, fold, false)),
            Operator::NotLike => truth(ops::like(left, right, fold, true)),
            Operator::Match => Ok(ops::to_bool(&engine.matching(left, right, fold, false)?)),
            Operator::NotMatch => Ok(ops::to_bool(&engine.matching(left, right, fold, true)?)),
            Operator::Contains => Ok(engine.lending(|| ops::contains(left, right, fold))),
            Operator::NotContains => Ok(!engine.lending(|| ops::contains(left, right, fold))),
            Operator::In => Ok(engine.lending(|| ops::contains(right, left, fold))),
            Operator::NotIn => Ok(!engine.lending(|| ops::contains(right, left, fold))),
            Operator::Is => Ok(self.ty.as_ref().is_some_and(|t| ops::is_type(left, t))),
            Operator::IsNot => Ok(!self.ty.as_ref().is_some_and(|t| ops::is_type(left, t))),
        }
    }
}

impl Cmdlet for WhereObject {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.block = cx.arg("FilterScript").and_then(|v| v.downcast::<ScriptBlock>()).cloned();
        if self.block.is_none() {
            self.comparison = Some(Self::comparison(cx)?);
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        if let Some(block) = &self.block {
            return if cx.engine.holds_for(block, object.clone())? { cx.write(object) } else { Ok(()) };
        }
        let Some(comparison) = &self.comparison else { return Ok(()) };
        let Some(left) = comparison.left(cx, &object)? else { return Ok(()) };
        match comparison.holds(cx.engine, &left) {
            Ok(true) => cx.write(object),
            Ok(false) => Ok(()),
            Err(Flow::Throw(record)) => {
                let Some(inner) = record.downcast::<ErrorRecord>() else { return Err(Flow::Throw(record)) };
                let outer = ErrorRecord::new(
                    inner.exception.clone(),
                    "OperatorFailed",
                    ErrorCategory::InvalidOperation,
                    object,
                );
                cx.write_error(outer)
            }
            Err(other) => Err(other),
        }
    }
}
