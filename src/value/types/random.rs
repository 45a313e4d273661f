//! `System.Random`.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, Rt, arg, body, boolean, long, m, negative, null_argument, out_of_range, sp};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Runtime, Value};

/// Random numbers: the host's, or the sequence that a seed decides.
struct RandomNumbers(Option<RefCell<Sequence>>);

/// The subtractive generator that .NET keeps for seeded sequences (Knuth, The Art of Computer Programming 3.2.2).
struct Sequence {
    table: [i32; 56],
    next: usize,
    other: usize,
}

impl Sequence {
    fn new(seed: i32) -> Self {
        let mut table = [0_i32; 56];
        let mut last = 161_803_398 - seed.checked_abs().unwrap_or(i32::MAX);
        table[55] = last;
        let (mut value, mut place) = (1, 0);
        for _ in 1..55 {
            place = (place + 21) % 55;
            table[place] = value;
            value = last - value;
            if value < 0 {
                value += i32::MAX;
            }
            last = table[place];
        }
        for _ in 1..5 {
            for i in 1..56 {
                table[i] = table[i].wrapping_sub(table[1 + (i + 30) % 55]);
                if table[i] < 0 {
                    table[i] += i32::MAX;
                }
            }
        }
        Self { table, next: 0, other: 21 }
    }

    /// A number from 0 up to but not including `i32::MAX`.
    fn sample(&mut self) -> i32 {
        self.next = if self.next >= 55 { 1 } else { self.next + 1 };
        self.other = if self.other >= 55 { 1 } else { self.other + 1 };
        let mut value = self.table[self.next].wrapping_sub(self.table[self.other]);
        if value == i32::MAX {
            value -= 1;
        }
        if value < 0 {
            value += i32::MAX;
        }
        self.table[self.next] = value;
        value
    }

    fn fraction(&mut self) -> f64 {
        f64::from(self.sample()) * (1.0 / f64::from(i32::MAX))
    }

    fn below(&mut self, limit: i32) -> u64 {
        (self.fraction() * f64::from(limit)) as u64
    }

    fn bits(&mut self) -> u64 {
        self.below(1 << 22) | (self.below(1 << 22) << 22) | (self.below(1 << 20) << 44)
    }

    fn wide_fraction(&mut self) -> f64 {
        let value = self.sample();
        let value = if self.sample() % 2 == 0 { -value } else { value };
        (f64::from(value) + f64::from(i32::MAX - 1)) / (2.0 * f64::from(i32::MAX as u32) - 1.0)
    }
}

impl RandomNumbers {
    fn bits(&self, rt: &mut dyn Runtime) -> u64 {
        match &self.0 {
            Some(sequence) => sequence.borrow_mut().bits(),
            None => rt.host().random.next_u64(),
        }
    }

    /// A fraction from 0 up to but not including 1.
    fn fraction(&self, rt: &mut dyn Runtime) -> f64 {
        match &self.0 {
            Some(sequence) => sequence.borrow_mut().fraction(),
            None => (rt.host().random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64,
        }
    }

    fn byte(&self, rt: &mut dyn Runtime) -> u8 {
        match &self.0 {
            Some(sequence) => sequence.borrow_mut().sample() as u8,
            None => rt.host().random.next_u64() as u8,
        }
    }

    fn between(&self, rt: &mut dyn Runtime, low: i64, high: i64) -> i64 {
        let span = high - low;
        match &self.0 {
            Some(sequence) if span > i64::from(i32::MAX) => {
                (sequence.borrow_mut().wide_fraction() * span as f64) as i64 + low
            }
            _ => (self.fraction(rt) * span as f64) as i64 + low,
        }
    }

    fn wide_between(&self, rt: &mut dyn Runtime, low: i64, high: i64) -> i64 {
        let span = high.wrapping_sub(low) as u64;
        if span <= 1 {
            return low;
        }
        let bits = 64 - (span - 1).leading_zeros();
        loop {
            let found = self.bits(rt) >> (64 - bits);
            if found < span {
                return low.wrapping_add(found as i64);
            }
        }
    }
}

fn own(this: &Value) -> Result<&RandomNumbers, Fault> {
    body::<RandomNumbers>(this)
}

fn limits(args: &[Value]) -> Result<(i64, i64), Fault> {
    match args.len() {
        0 | 1 if long(args, 0) < 0 => Err(negative("maxValue", long(args, 0))),
        0 | 1 => Ok((0, long(args, 0))),
        _ if long(args, 0) > long(args, 1) => {
            Err(out_of_range("'minValue' cannot be greater than maxValue.", "minValue"))
        }
        _ => Ok((long(args, 0), long(args, 1))),
    }
}

fn next(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (low, high) = limits(args)?;
    Ok(Value::Int(own(this)?.between(rt, low, high) as i32))
}

fn next_wide(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    let (low, high) = limits(args)?;
    Ok(Value::Long(own(this)?.wide_between(rt, low, high)))
}

/// `System.Random`.
static RANDOM: TypeDef = TypeDef::class("System.Random")
    .methods(&[
        m("string GetHexString(int stringLength, bool lowercase = False)", |rt, this, a| {
            let digits: &[u8] = if boolean(a, 1) { b"0123456789abcdef" } else { b"0123456789ABCDEF" };
            let length = super::support::not_negative("stringLength", long(a, 0))?;
            let own = own(this)?;
            let mut text = String::with_capacity(length);
            for _ in 0..length {
                let digit = own.between(rt, 0, 16) as usize;
                text.push(digits.get(digit).copied().unwrap_or(b'0') as char);
            }
            Ok(Value::from(text))
        }),
        m("T[] GetItems(T[] choices, int length)", |rt, this, a| {
            let choices = arg(a, 0).as_array().ok_or_else(|| null_argument("choices"))?;
            if choices.is_empty() {
                return Err(super::support::bad_argument("Span may not be empty. (Parameter 'choices')"));
            }
            let length = super::support::not_negative("length", long(a, 1))?;
            let picked = (0..length).map(|_| {
                let at = own(this)?.between(rt, 0, choices.len() as i64) as usize;
                Ok(choices.items().get(at).cloned().unwrap_or_default())
            });
            let picked = picked.collect::<Result<Vec<_>, Fault>>()?;
            Ok(Value::typed_array(choices.element().clone(), picked))
        }),
        m("int Next()", |rt, this, _| {
            let own = own(this)?;
            Ok(Value::Int(match &own.0 {
                Some(sequence) => sequence.borrow_mut().sample(),
                None => own.between(rt, 0, i64::from(i32::MAX)) as i32,
            }))
        }),
        m("int Next(int maxValue)", next),
        m("int Next(int minValue, int maxValue)", next),
        m("void NextBytes(byte[] buffer)", |rt, this, a| {
            let target = arg(a, 0).as_array().ok_or_else(|| null_argument("buffer"))?;
            for i in 0..target.len() {
                let byte = own(this)?.byte(rt);
                target.set(i, Value::Byte(byte));
            }
            Ok(Value::Null)
        }),
        m("double NextDouble()", |rt, this, _| Ok(Value::Double(own(this)?.fraction(rt)))),
        m("long NextInt64()", |rt, this, _| Ok(Value::Long(own(this)?.wide_between(rt, 0, i64::MAX)))),
        m("long NextInt64(long maxValue)", next_wide),
        m("long NextInt64(long minValue, long maxValue)", next_wide),
        m("float NextSingle()", |rt, this, _| Ok(Value::Single(own(this)?.fraction(rt) as f32))),
        m("void Shuffle(T[] values)", |rt, this, a| {
            let target = arg(a, 0).as_array().ok_or_else(|| null_argument("values"))?;
            let length = target.len();
            for i in 0..length.saturating_sub(1) {
                let j = own(this)?.between(rt, i as i64, length as i64) as usize;
                if j != i {
                    target.items_mut().swap(i, j);
                }
            }
            Ok(Value::Null)
        }),
    ])
    .static_properties(&[sp("Shared", "System.Random", |_| Ok(Value::object(RandomNumbers(None))))])
    .constructors(&[
        m("()", |_, _, _| Ok(Value::object(RandomNumbers(None)))),
        m("(int Seed)", |_, _, a| {
            Ok(Value::object(RandomNumbers(Some(RefCell::new(Sequence::new(long(a, 0) as i32))))))
        }),
    ]);

impl Object for RandomNumbers {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&RANDOM)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&RANDOM];

#[cfg(test)]
mod tests {
    use super::Sequence;

    #[test]
    fn a_seed_gives_the_numbers_that_net_gives() {
        let mut sequence = Sequence::new(42);
        assert_eq!([sequence.sample(), sequence.sample()], [1_434_747_710, 302_596_119]);
    }
}
