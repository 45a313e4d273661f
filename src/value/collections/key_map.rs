//! The hash map beneath every dictionary: any value as key, order of enumeration as .NET's `Dictionary` keeps it.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use crate::value::types::{call, script};
use crate::value::{Name, Value, fold_case, fold_char};

const NONE: u32 = u32::MAX;

/// A hash map from values to `V`. Keys are equal as .NET's `Equals` sees them: same type and same value; strings
/// with or without regard to case. Entries are enumerated in the order of insertion, freed places being used first.
/// Looking up a string neither allocates nor folds it.
#[derive(Clone)]
pub struct KeyMap<V> {
    ignore_case: bool,
    comparer: Option<ScriptComparer>,
    buckets: Vec<u32>,
    entries: Vec<Entry<V>>,
    free: Vec<u32>,
}

/// An object of a script's class that says which keys are equal.
#[derive(Clone)]
enum ScriptComparer {
    /// `IEqualityComparer`.
    Equality(Value),
    /// `IComparer`: entries are kept in its order.
    Order(Value),
}

#[derive(Clone)]
struct Entry<V> {
    hash: u32,
    next: u32,
    /// `None` where the entry was removed.
    pair: Option<(Value, V)>,
}

impl<V> KeyMap<V> {
    /// An empty map; `ignore_case` is for string keys.
    pub fn new(ignore_case: bool) -> Self {
        Self { ignore_case, comparer: None, buckets: Vec::new(), entries: Vec::new(), free: Vec::new() }
    }

    /// Leaves the question which keys are equal to an object of a script's class, where it is one; the map is empty. Such a
    /// map is right only while the shell is lent ([`script::lending`]).
    #[must_use]
    pub fn with_equality(mut self, comparer: &Value) -> Self {
        if script::slots(comparer).is_some() {
            self.comparer = Some(ScriptComparer::Equality(comparer.clone()));
        }
        self
    }

    /// The same with an `IComparer`, in whose order the entries then are.
    #[must_use]
    pub fn with_order(mut self, comparer: &Value) -> Self {
        if script::slots(comparer).is_some() {
            self.comparer = Some(ScriptComparer::Order(comparer.clone()));
        }
        self
    }

    /// An empty map with the same comparer.
    #[must_use]
    pub fn new_alike(&self) -> Self {
        Self { comparer: self.comparer.clone(), ..Self::new(self.ignore_case) }
    }

    /// Whether the entries are in the order of a comparer.
    pub fn is_ordered(&self) -> bool {
        matches!(self.comparer, Some(ScriptComparer::Order(_)))
    }

    /// Whether string keys differing in case are one key.
    pub fn ignores_case(&self) -> bool {
        self.ignore_case
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len() - self.free.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn slot(&self, hash: u32) -> usize {
        hash as usize & (self.buckets.len() - 1)
    }

    fn find(&self, key: &Value, hash: u32) -> Option<usize> {
        if self.buckets.is_empty() {
            return None;
        }
        let mut at = *self.buckets.get(self.slot(hash))?;
        while let Some(entry) = self.entries.get(at as usize) {
            if entry.hash == hash
                && let Some((k, _)) = &entry.pair
                && self.equals(k, key)
            {
                return Some(at as usize);
            }
            at = entry.next;
        }
        None
    }

    /// The value of a key.
    pub fn get(&self, key: &Value) -> Option<&V> {
        let i = self.find(key, self.hash(key))?;
        self.entries.get(i)?.pair.as_ref().map(|(_, v)| v)
    }

    /// The value of a string key.
    pub fn get_str(&self, key: &str) -> Option<&V> {
        if self.comparer.is_some() {
            return self.get(&Value::str(key));
        }
        if self.buckets.is_empty() {
            return None;
        }
        let hash = hash_str(key, self.ignore_case);
        let mut at = *self.buckets.get(self.slot(hash))?;
        while let Some(entry) = self.entries.get(at as usize) {
            if entry.hash == hash
                && let Some((k, v)) = &entry.pair
                && let Some(k) = k.as_str()
                && str_equals(k, key, self.ignore_case)
            {
                return Some(v);
            }
            at = entry.next;
        }
        None
    }

    /// The position of a key among the entries, for maps that only ever remove with [`Self::remove_at`].
    pub fn position(&self, key: &Value) -> Option<usize> {
        self.find(key, self.hash(key))
    }

    /// The entry at a position, for maps that only ever remove with [`Self::remove_at`].
    pub fn at(&self, position: usize) -> Option<(&Value, &V)> {
        self.entries.get(position)?.pair.as_ref().map(|(k, v)| (k, v))
    }

    /// The value at a position, for change.
    pub fn at_mut(&mut self, position: usize) -> Option<&mut V> {
        self.entries.get_mut(position)?.pair.as_mut().map(|(_, v)| v)
    }

    /// Replaces the entry at a position by one of an equal key.
    pub fn replace_at(&mut self, position: usize, key: Value, value: V) {
        if let Some(entry) = self.entries.get_mut(position) {
            entry.pair = Some((key, value));
        }
    }

    /// Sets or adds; the old value where there was one. An existing key keeps its spelling.
    pub fn insert(&mut self, key: Value, value: V) -> Option<V> {
        let hash = self.hash(&key);
        if let Some(i) = self.find(&key, hash) {
            let slot = self.entries.get_mut(i)?.pair.as_mut()?;
            return Some(std::mem::replace(&mut slot.1, value));
        }
        if let Some(ScriptComparer::Order(comparer)) = &self.comparer {
            let before = |other: &Value| asked(comparer, "Compare", &[other.clone(), key.clone()]).is_some_and(is_less);
            let position = self.iter().take_while(|(other, _)| before(other)).count();
            self.insert_at(position, key, value);
            return None;
        }
        if self.entries.len() >= self.buckets.len() && self.free.is_empty() {
            self.rebuild((self.entries.len() * 2).max(4));
        }
        let bucket = self.slot(hash);
        let head = self.buckets.get(bucket).copied().unwrap_or(NONE);
        let entry = Entry { hash, next: head, pair: Some((key, value)) };
        let index = if let Some(freed) = self.free.pop() {
            if let Some(place) = self.entries.get_mut(freed as usize) {
                *place = entry;
            }
            freed
        } else {
            self.entries.push(entry);
            self.entries.len() as u32 - 1
        };
        if let Some(b) = self.buckets.get_mut(bucket) {
            *b = index;
        }
        None
    }

    fn rebuild(&mut self, capacity: usize) {
        let capacity = capacity.next_power_of_two();
        self.buckets.clear();
        self.buckets.resize(capacity, NONE);
        for (i, entry) in self.entries.iter_mut().enumerate() {
            if entry.pair.is_some()
                && let Some(b) = self.buckets.get_mut(entry.hash as usize & (capacity - 1))
            {
                entry.next = *b;
                *b = i as u32;
            }
        }
    }

    /// Removes a key; its place is used by the next new one, as in .NET.
    pub fn remove(&mut self, key: &Value) -> Option<V> {
        let hash = self.hash(key);
        let target = self.find(key, hash)?;
        if self.is_ordered() {
            return self.remove_at(target).map(|(_, value)| value);
        }
        let next = self.entries.get(target)?.next;
        let bucket = self.slot(hash);
        if self.buckets.get(bucket) == Some(&(target as u32)) {
            *self.buckets.get_mut(bucket)? = next;
        } else {
            let mut at = *self.buckets.get(bucket)? as usize;
            while self.entries.get(at)?.next as usize != target {
                at = self.entries.get(at)?.next as usize;
            }
            self.entries.get_mut(at)?.next = next;
        }
        let (_, value) = self.entries.get_mut(target)?.pair.take()?;
        self.free.push(target as u32);
        Some(value)
    }

    /// Removes the entry at a position; the later ones move up.
    pub fn remove_at(&mut self, position: usize) -> Option<(Value, V)> {
        if position >= self.entries.len() {
            return None;
        }
        let entry = self.entries.remove(position);
        self.rebuild(self.buckets.len());
        entry.pair
    }

    /// Puts a new entry at a position; the key is not there yet.
    pub fn insert_at(&mut self, position: usize, key: Value, value: V) {
        let hash = self.hash(&key);
        let position = position.min(self.entries.len());
        self.entries.insert(position, Entry { hash, next: NONE, pair: Some((key, value)) });
        self.rebuild(self.entries.len().max(self.buckets.len()));
    }

    /// Removes all entries.
    pub fn clear(&mut self) {
        self.buckets.clear();
        self.entries.clear();
        self.free.clear();
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Value, &V)> {
        self.entries.iter().filter_map(|e| e.pair.as_ref().map(|(k, v)| (k, v)))
    }

    fn hash(&self, key: &Value) -> u32 {
        match &self.comparer {
            None => hash_value(key, self.ignore_case),
            Some(ScriptComparer::Order(_)) => 0,
            Some(ScriptComparer::Equality(comparer)) => match asked(comparer, "GetHashCode", std::slice::from_ref(key))
            {
                Some(Value::Int(hash)) => mix(u64::from(hash as u32)),
                _ => 0,
            },
        }
    }

    fn equals(&self, a: &Value, b: &Value) -> bool {
        match &self.comparer {
            None => key_equals(a, b, self.ignore_case),
            Some(ScriptComparer::Order(comparer)) => {
                matches!(asked(comparer, "Compare", &[a.clone(), b.clone()]), Some(Value::Int(0)))
            }
            Some(ScriptComparer::Equality(comparer)) => {
                matches!(asked(comparer, "Equals", &[a.clone(), b.clone()]), Some(Value::Bool(true)))
            }
        }
    }
}

/// What a method of a comparer says; `None` where it throws, or the shell is not lent.
fn asked(comparer: &Value, method: &str, args: &[Value]) -> Option<Value> {
    script::calling(|rt| call::call_method(rt, comparer, Name::new(method), args).ok()).flatten()
}

fn is_less(order: Value) -> bool {
    matches!(order, Value::Int(n) if n < 0)
}

/// Whether two keys are one, as `Equals` of their .NET type sees it: an `[int]` never equals a `[long]`.
pub fn key_equals(a: &Value, b: &Value, ignore_case: bool) -> bool {
    match (a, b) {
        (Value::Str(x), Value::Str(y)) => x.ptr_eq(y) || str_equals(x, y, ignore_case),
        (Value::Int(x), Value::Int(y)) => x == y,
        _ => match (a.base(), b.base()) {
            (Value::Null | Value::Nothing, Value::Null | Value::Nothing) => true,
            (Value::Bool(x), Value::Bool(y)) => x == y,
            (Value::Char(x), Value::Char(y)) => x == y,
            (Value::SByte(x), Value::SByte(y)) => x == y,
            (Value::Byte(x), Value::Byte(y)) => x == y,
            (Value::Short(x), Value::Short(y)) => x == y,
            (Value::UShort(x), Value::UShort(y)) => x == y,
            (Value::Int(x), Value::Int(y)) => x == y,
            (Value::UInt(x), Value::UInt(y)) => x == y,
            (Value::Long(x), Value::Long(y)) => x == y,
            (Value::ULong(x), Value::ULong(y)) => x == y,
            (Value::Single(x), Value::Single(y)) => x == y || (x.is_nan() && y.is_nan()),
            (Value::Double(x), Value::Double(y)) => x == y || (x.is_nan() && y.is_nan()),
            (Value::Decimal(x), Value::Decimal(y)) => x == y,
            (Value::Str(x), Value::Str(y)) => str_equals(x, y, ignore_case),
            (Value::Object(x), other) => {
                x.body().equals(other).unwrap_or_else(|| matches!(other, Value::Object(y) if x.ptr_eq(y)))
            }
            (x, y) => x.same_object(y),
        },
    }
}

fn str_equals(a: &str, b: &str, ignore_case: bool) -> bool {
    if a == b {
        return true;
    }
    if !ignore_case || a.eq_ignore_ascii_case(b) {
        return ignore_case;
    }
    if a.is_ascii() && b.is_ascii() { false } else { a.chars().map(fold_char).eq(b.chars().map(fold_char)) }
}

fn hash_value(key: &Value, ignore_case: bool) -> u32 {
    match key {
        Value::Str(s) => return hash_str(s, ignore_case),
        Value::Int(n) => return mix(u64::from(*n as u32)),
        _ => {}
    }
    match key.base() {
        Value::Null | Value::Nothing => 0,
        Value::Bool(b) => mix(u64::from(*b)),
        Value::Char(n) | Value::UShort(n) => mix(u64::from(*n)),
        Value::SByte(n) => mix(*n as u64),
        Value::Byte(n) => mix(u64::from(*n)),
        Value::Short(n) => mix(*n as u64),
        Value::Int(n) => mix(u64::from(*n as u32)),
        Value::UInt(n) => mix(u64::from(*n)),
        Value::Long(n) => mix(*n as u64),
        Value::ULong(n) => mix(*n),
        Value::Single(n) => mix(u64::from((n + 0.0).to_bits())),
        Value::Double(n) => mix((n + 0.0).to_bits()),
        Value::Decimal(d) => hash_str(&d.normalize().to_string(), false),
        Value::Str(s) => hash_str(s, ignore_case),
        Value::Array(a) => mix(std::rc::Rc::as_ptr(a).addr() as u64),
        Value::Object(o) => match o.body().hash_text() {
            Some(text) => hash_str(&text, false),
            None => mix(o.address() as u64),
        },
    }
}

fn mix(n: u64) -> u32 {
    let mut hasher = FxHasher::default();
    n.hash(&mut hasher);
    let h = hasher.finish();
    (h ^ (h >> 32)) as u32
}

/// Hashes eight bytes at a time; without regard to case bit 5 of every byte is set, which also joins a few
/// other characters: equality is decided elsewhere.
fn hash_str(text: &str, ignore_case: bool) -> u32 {
    if ignore_case && !text.is_ascii() {
        return hash_bytes(fold_case(text).as_bytes(), 0x2020_2020_2020_2020);
    }
    hash_bytes(text.as_bytes(), if ignore_case { 0x2020_2020_2020_2020 } else { 0 })
}

fn hash_bytes(bytes: &[u8], fold: u64) -> u32 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut hasher = FxHasher::default();
    for word in words {
        hasher.write_u64(u64::from_le_bytes(*word) | fold);
    }
    let mut last = [0_u8; 8];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    hasher.write_u64(u64::from_le_bytes(last) | fold);
    hasher.write_usize(bytes.len());
    let h = hasher.finish();
    (h ^ (h >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn string_keys_ignore_case_and_integers_know_their_type() {
        let mut map = KeyMap::new(true);
        map.insert(Value::str("EnableOfflineIM"), 1);
        map.insert(Value::str("Straße"), 2);
        map.insert(Value::Int(1), 3);
        assert_eq!(map.get(&Value::str("enableofflineim")), Some(&1));
        assert_eq!(map.get_str("ENABLEOFFLINEIM"), Some(&1));
        assert_eq!(map.get(&Value::str("STRAßE")), Some(&2));
        assert_eq!(map.get(&Value::Int(1)), Some(&3));
        assert_eq!(map.get(&Value::Long(1)), None);
    }

    #[test]
    fn freed_places_are_used_first_and_positions_close_up() {
        let mut map = KeyMap::new(false);
        for n in 0..100 {
            map.insert(Value::Int(n), n);
        }
        assert_eq!(map.remove(&Value::Int(3)), Some(3));
        map.insert(Value::Int(500), 500);
        assert!(map.iter().take(5).map(|(_, v)| *v).eq([0, 1, 2, 500, 4]));
        assert_eq!(map.len(), 100);
        assert_eq!(map.remove_at(3).map(|(_, v)| v), Some(500));
        assert_eq!(map.position(&Value::Int(4)), Some(3));
        assert_eq!(map.get(&Value::Int(99)), Some(&99));
    }
}
