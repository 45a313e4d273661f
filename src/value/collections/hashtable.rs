//! `System.Collections.Hashtable`, the `@{}` literal.

use std::any::Any;
use std::cell::{Cell, Ref, RefCell};

use super::KeyMap;
use crate::value::{Dictionary, Fault, Object, TypeRef, Value, types};

/// A hashtable. Where all keys are numbers it enumerates in the order of .NET's buckets; else, as .NET's order is
/// random from run to run, in the order of insertion.
pub struct Hashtable {
    map: RefCell<KeyMap<Value>>,
    capacity: usize,
    version: Cell<u64>,
}

impl Hashtable {
    /// What `@{}` makes: string keys without regard to case. The capacity is the number of pairs in the literal.
    pub fn new(capacity: usize) -> Self {
        Self { map: RefCell::new(KeyMap::new(true)), capacity, version: Cell::default() }
    }

    /// What `[hashtable]::new()` makes: string keys with regard to case.
    pub fn case_sensitive() -> Self {
        Self { map: RefCell::new(KeyMap::new(false)), capacity: 0, version: Cell::default() }
    }

    /// Leaves the comparison of keys to an object of a script's class, where it is one; the table is empty.
    #[must_use]
    pub fn with_comparer(self, comparer: &Value) -> Self {
        Self { map: RefCell::new(self.map.into_inner().with_equality(comparer)), ..self }
    }

    /// A hashtable with the entries given; a later one of an equal key replaces the earlier.
    pub fn from_entries(entries: impl IntoIterator<Item = (Value, Value)>) -> Self {
        let table = Self::new(0);
        for (key, value) in entries {
            table.map.borrow_mut().insert(key, value);
        }
        table
    }

    /// A copy with the same entries and comparer.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { map: RefCell::new(self.map.borrow().clone()), capacity: self.capacity, version: Cell::default() }
    }

    /// The map itself; do not run script code while the borrow lives.
    pub fn map(&self) -> Ref<'_, KeyMap<Value>> {
        self.map.borrow()
    }

    /// The value of a string key.
    pub fn get_str(&self, key: &str) -> Option<Value> {
        self.map.borrow().get_str(key).cloned()
    }

    /// Sets or adds; the key is not null.
    pub fn insert(&self, key: Value, value: Value) {
        self.map.borrow_mut().insert(key, value);
    }
}

impl Object for Hashtable {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::HASHTABLE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn dictionary(&self) -> Option<&dyn Dictionary> {
        Some(self)
    }
    fn version(&self) -> Option<u64> {
        Some(self.version.get())
    }
}

impl Dictionary for Hashtable {
    fn len(&self) -> usize {
        self.map.borrow().len()
    }
    fn get(&self, key: &Value) -> Option<Value> {
        self.map.borrow().get(key).cloned()
    }
    fn set(&self, key: &Value, value: Value) -> Result<(), Fault> {
        if key.is_null() {
            return Err(null_key("key"));
        }
        self.version.set(self.version.get() + 1);
        self.map.borrow_mut().insert(key.base().clone(), value);
        Ok(())
    }
    fn remove(&self, key: &Value) -> bool {
        self.version.set(self.version.get() + 1);
        self.map.borrow_mut().remove(key).is_some()
    }
    fn entries(&self) -> Vec<(Value, Value)> {
        let map = self.map.borrow();
        let pairs = || map.iter().map(|(k, v)| (k.clone(), v.clone()));
        let Some(hashes) = map.iter().map(|(k, _)| net_hash(k)).collect::<Option<Vec<u32>>>() else {
            return pairs().collect();
        };
        let mut slots: Vec<Option<(Value, Value)>> = pairs().map(Some).collect();
        bucket_order(&hashes, self.capacity).into_iter().filter_map(|i| slots.get_mut(i)?.take()).collect()
    }
    fn clear(&self) {
        self.version.set(self.version.get() + 1);
        self.map.borrow_mut().clear();
    }
}

/// The `ArgumentNullException` that dictionaries throw for a null key.
pub(super) fn null_key(parameter: &str) -> Fault {
    Fault::thrown("System.ArgumentNullException", format!("Value cannot be null. (Parameter '{parameter}')"))
}

/// `GetHashCode()` of those keys for which .NET defines it the same in every run.
fn net_hash(key: &Value) -> Option<u32> {
    let fold = |n: u64| (n as u32) ^ (n >> 32) as u32;
    let hash = match key.base() {
        Value::Bool(b) => u32::from(*b),
        Value::Char(c) => u32::from(*c) | u32::from(*c) << 16,
        Value::SByte(n) => *n as u32,
        Value::Byte(n) => u32::from(*n),
        Value::Short(n) => *n as u32,
        Value::UShort(n) => u32::from(*n),
        Value::Int(n) => *n as u32,
        Value::UInt(n) => *n,
        Value::Long(n) => fold(*n as u64),
        Value::ULong(n) => fold(*n),
        Value::Double(n) => fold(n.to_bits()),
        Value::Object(o) => o.downcast::<crate::value::EnumValue>()?.value as u32,
        _ => return None,
    };
    Some(hash & 0x7FFF_FFFF)
}

const PRIMES: [u32; 72] = [
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327,
    1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353,
    43627, 52361, 62851, 75431, 90523, 108_631, 130_363, 156_437, 187_751, 225_307, 270_371, 324_449, 389_357, 467_237,
    560_689, 672_827, 807_403, 968_897, 1_162_687, 1_395_263, 1_674_319, 2_009_191, 2_411_033, 2_893_249, 3_471_899,
    4_166_287, 4_999_559, 5_999_471, 7_199_369,
];

fn prime(min: usize) -> usize {
    PRIMES.iter().map(|&p| p as usize).find(|&p| p >= min).unwrap_or(min | 1)
}

/// The order in which .NET's open-addressed table enumerates: buckets from the last to the first, a table of
/// prime size filled to 72 %, double hashing.
fn bucket_order(hashes: &[u32], capacity: usize) -> Vec<usize> {
    let raw = (capacity as f64 / 0.72) as usize;
    let mut size = if raw > 3 { prime(raw) } else { 3 };
    let mut table: Vec<Option<usize>> = vec![None; size];
    let load = |size: usize| (0.72 * size as f64) as usize;
    for (i, _) in hashes.iter().enumerate() {
        if i >= load(size) {
            let larger = prime(size * 2);
            let mut grown = vec![None; larger];
            for at in table.iter().flatten() {
                place(&mut grown, hashes, *at);
            }
            (table, size) = (grown, larger);
        }
        place(&mut table, hashes, i);
    }
    table.into_iter().rev().flatten().collect()
}

fn place(table: &mut [Option<usize>], hashes: &[u32], item: usize) {
    let size = table.len();
    let hash = hashes.get(item).copied().unwrap_or(0) as usize;
    let step = 1 + (hash * 101) % (size - 1);
    let mut at = hash % size;
    while table.get(at).is_some_and(Option::is_some) {
        at = (at + step) % size;
    }
    if let Some(slot) = table.get_mut(at) {
        *slot = Some(item);
    }
}
