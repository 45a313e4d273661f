//! `System.Collections.BitArray`.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, Rt, arg, bad_argument, bad_index, body, boolean, items, long, long_of, m, p, ps};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value, convert};

struct BitArray(RefCell<Vec<bool>>);

fn made(bits: Vec<bool>) -> Outcome {
    Ok(Value::object(BitArray(RefCell::new(bits))))
}

fn bits(this: &Value) -> Result<&RefCell<Vec<bool>>, Fault> {
    Ok(&body::<BitArray>(this)?.0)
}

fn get(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let found = usize::try_from(long(a, 0)).ok().and_then(|i| bits(this).ok()?.borrow().get(i).copied());
    found.map(Value::Bool).ok_or_else(|| bad_index("index"))
}

fn set(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let mut own = bits(this)?.borrow_mut();
    let slot = usize::try_from(long(a, 0)).ok().and_then(|i| own.get_mut(i)).ok_or_else(|| bad_index("index"))?;
    *slot = boolean(a, 1);
    Ok(Value::Null)
}

fn combine(this: &Value, a: &[Value], with: fn(bool, bool) -> bool) -> Outcome {
    let other = bits(arg(a, 0))?.borrow().clone();
    let own = bits(this)?.borrow().clone();
    if own.len() != other.len() {
        return Err(bad_argument("Array lengths must be the same."));
    }
    *bits(this)?.borrow_mut() = own.into_iter().zip(other).map(|(x, y)| with(x, y)).collect();
    Ok(this.clone())
}

fn spread(values: &[Value], width: usize) -> Vec<bool> {
    values.iter().flat_map(|v| (0..width).map(|i| long_of(v) >> i & 1 == 1).collect::<Vec<_>>()).collect()
}

static BIT_ARRAY: TypeDef = TypeDef::class("System.Collections.BitArray")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable"])
    .properties(&[
        p("Count", "int", |_, this| Ok(Value::Int(bits(this)?.borrow().len() as i32))),
        p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsSynchronized", "bool", |_, _| Ok(Value::Bool(false))),
        ps(
            "Length",
            "int",
            |_, this| Ok(Value::Int(bits(this)?.borrow().len() as i32)),
            |_, this, value| {
                let length = super::support::not_negative("value", long_of(value))?;
                bits(this)?.borrow_mut().resize(length, false);
                Ok(())
            },
        ),
        p("SyncRoot", "System.Object", |_, this| Ok(this.clone())),
    ])
    .methods(&[
        m("System.Collections.BitArray And(System.Collections.BitArray value)", |_, this, a| {
            combine(this, a, |x, y| x && y)
        }),
        m("System.Object Clone()", |_, this, _| made(bits(this)?.borrow().clone())),
        m("void CopyTo(array array, int index)", |_, this, a| {
            let own = bits(this)?.borrow().clone();
            let Some(target) = arg(a, 0).as_array() else { return Err(super::support::null_argument("array")) };
            let start = long(a, 1).max(0) as usize;
            let width = match target.get(0) {
                Some(Value::Bool(_)) | None => 1,
                Some(Value::Byte(_)) => 8,
                Some(_) => 32,
            };
            for (i, part) in own.chunks(width).enumerate() {
                let number = part.iter().enumerate().fold(0_u32, |n, (i, bit)| n | (u32::from(*bit) << i));
                let value = match width {
                    1 => Value::Bool(number != 0),
                    8 => Value::Byte(number as u8),
                    _ => Value::Int(number as i32),
                };
                target.set(start + i, value);
            }
            Ok(Value::Null)
        }),
        m("bool Get(int index)", get),
        m("bool get_Item(int index)", get),
        m("bool HasAllSet()", |_, this, _| Ok(Value::Bool(bits(this)?.borrow().iter().all(|b| *b)))),
        m("bool HasAnySet()", |_, this, _| Ok(Value::Bool(bits(this)?.borrow().iter().any(|b| *b)))),
        m("System.Collections.BitArray LeftShift(int count)", |_, this, a| {
            let mut own = bits(this)?.borrow_mut();
            let (count, length) = (long(a, 0).max(0) as usize, own.len());
            *own = (0..length).map(|i| i >= count && own.get(i - count).copied().unwrap_or(false)).collect();
            Ok(this.clone())
        }),
        m("System.Collections.BitArray Not()", |_, this, _| {
            bits(this)?.borrow_mut().iter_mut().for_each(|b| *b = !*b);
            Ok(this.clone())
        }),
        m("System.Collections.BitArray Or(System.Collections.BitArray value)", |_, this, a| {
            combine(this, a, |x, y| x || y)
        }),
        m("System.Collections.BitArray RightShift(int count)", |_, this, a| {
            let mut own = bits(this)?.borrow_mut();
            let (count, length) = (long(a, 0).max(0) as usize, own.len());
            *own = (0..length).map(|i| own.get(i + count).copied().unwrap_or(false)).collect();
            Ok(this.clone())
        }),
        m("void Set(int index, bool value)", set),
        m("void set_Item(int index, bool value)", set),
        m("void SetAll(bool value)", |_, this, a| {
            bits(this)?.borrow_mut().fill(boolean(a, 0));
            Ok(Value::Null)
        }),
        m("System.Collections.BitArray Xor(System.Collections.BitArray value)", |_, this, a| {
            combine(this, a, |x, y| x != y)
        }),
    ])
    .constructors(&[
        m("(int length)", |_, _, a| made(vec![false; super::support::not_negative("length", long(a, 0))?])),
        m("(int length, bool defaultValue)", |_, _, a| {
            made(vec![boolean(a, 1); super::support::not_negative("length", long(a, 0))?])
        }),
        m("(byte[] bytes)", |_, _, a| made(spread(&items(a, 0).unwrap_or_default(), 8))),
        m("(bool[] values)", |_, _, a| made(items(a, 0).unwrap_or_default().iter().map(convert::to_bool).collect())),
        m("(int[] values)", |_, _, a| made(spread(&items(a, 0).unwrap_or_default(), 32))),
        m("(System.Collections.BitArray bits)", |_, _, a| made(bits(arg(a, 0))?.borrow().clone())),
    ]);

impl Object for BitArray {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&BIT_ARRAY)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.0.borrow().iter().copied().map(Value::Bool).collect())
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&BIT_ARRAY];
