//! `System.Index` and `System.Range`: places counted from the start or from the end.

use std::any::Any;

use super::support::{Outcome, arg, body, boolean, long, m, negative, p, sp};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

#[derive(Clone, Copy, PartialEq, Eq)]
struct Index {
    value: i32,
    from_end: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Range {
    start: Index,
    end: Index,
}

const START: Index = Index { value: 0, from_end: false };
const END: Index = Index { value: 0, from_end: true };

fn index(value: i64, from_end: bool) -> Result<Index, Fault> {
    if value < 0 { Err(negative("value", value)) } else { Ok(Index { value: value as i32, from_end }) }
}

fn made(value: i64, from_end: bool) -> Outcome {
    index(value, from_end).map(Value::object)
}

/// An argument that is an index, or a number, which counts from the start.
fn place(a: &[Value], at: usize) -> Result<Index, Fault> {
    match arg(a, at).downcast::<Index>() {
        Some(found) => Ok(*found),
        None => index(long(a, at), false),
    }
}

impl Index {
    fn offset(self, length: i64) -> i64 {
        if self.from_end { length - i64::from(self.value) } else { i64::from(self.value) }
    }
}

impl Object for Index {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&INDEX)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{}{}", if self.from_end { "^" } else { "" }, self.value))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o == self))
    }
}

impl Object for Range {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&RANGE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{}..{}", self.start.text()?, self.end.text()?))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o == self))
    }
}

fn range(start: Index, end: Index) -> Outcome {
    Ok(Value::object(Range { start, end }))
}

static INDEX: TypeDef = TypeDef::value_type("System.Index")
    .properties(&[
        p("IsFromEnd", "bool", |_, this| Ok(Value::Bool(body::<Index>(this)?.from_end))),
        p("Value", "int", |_, this| Ok(Value::Int(body::<Index>(this)?.value))),
    ])
    .methods(&[m("int GetOffset(int length)", |_, this, a| {
        Ok(Value::Int(body::<Index>(this)?.offset(long(a, 0)) as i32))
    })])
    .static_properties(&[
        sp("End", "System.Index", |_| Ok(Value::object(END))),
        sp("Start", "System.Index", |_| Ok(Value::object(START))),
    ])
    .static_methods(&[
        m("System.Index FromEnd(int value)", |_, _, a| made(long(a, 0), true)),
        m("System.Index FromStart(int value)", |_, _, a| made(long(a, 0), false)),
    ])
    .constructors(&[
        m("(int value)", |_, _, a| made(long(a, 0), false)),
        m("(int value, bool fromEnd)", |_, _, a| made(long(a, 0), boolean(a, 1))),
    ]);

static RANGE: TypeDef = TypeDef::value_type("System.Range")
    .properties(&[
        p("End", "System.Index", |_, this| Ok(Value::object(body::<Range>(this)?.end))),
        p("Start", "System.Index", |_, this| Ok(Value::object(body::<Range>(this)?.start))),
    ])
    .static_properties(&[sp("All", "System.Range", |_| range(START, END))])
    .static_methods(&[
        m("System.Range EndAt(System.Object end)", |_, _, a| range(START, place(a, 0)?)),
        m("System.Range StartAt(System.Object start)", |_, _, a| range(place(a, 0)?, END)),
    ])
    .constructors(&[m("(System.Object start, System.Object end)", |_, _, a| range(place(a, 0)?, place(a, 1)?))]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&INDEX, &RANGE];
