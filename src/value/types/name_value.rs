//! `NameValueCollection`, `StringCollection`, `StringDictionary`.

use std::any::Any;
use std::cell::RefCell;

use super::support::{Outcome, Rt, arg, bad_index, body, items, long, m, null_argument, p, text};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, List, Object, Value};

/// Names, each with one or more values; names without regard to case.
pub struct NameValueCollection(RefCell<Vec<(String, Vec<String>)>>);

/// A collection with the pairs given; values of equal names stand together.
pub(super) fn collection(pairs: Vec<(String, String)>) -> Value {
    let made = NameValueCollection(RefCell::default());
    for (name, value) in pairs {
        add(&made, name, value);
    }
    Value::object(made)
}

fn add(own: &NameValueCollection, name: String, value: String) {
    let mut entries = own.0.borrow_mut();
    match entries.iter_mut().find(|(n, _)| n.eq_ignore_ascii_case(&name)) {
        Some((_, values)) => values.push(value),
        None => entries.push((name, vec![value])),
    }
}

fn own(this: &Value) -> Result<&NameValueCollection, Fault> {
    body::<NameValueCollection>(this)
}

fn get(this: &Value, name: &str) -> Result<Option<Vec<String>>, Fault> {
    Ok(own(this)?.0.borrow().iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.clone()))
}

fn get_item(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let found = match arg(a, 0) {
        Value::Int(n) => own(this)?.0.borrow().get(*n as usize).map(|(_, v)| v.clone()),
        _ => get(this, &text(a, 0))?,
    };
    Ok(found.map_or(Value::Null, |v| Value::from(v.join(","))))
}

fn set(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let (name, value) = (text(a, 0).to_string(), text(a, 1).to_string());
    let mut entries = own(this)?.0.borrow_mut();
    match entries.iter_mut().find(|(n, _)| n.eq_ignore_ascii_case(&name)) {
        Some((_, values)) => *values = vec![value],
        None => entries.push((name, vec![value])),
    }
    Ok(Value::Null)
}

fn copy_into(values: &[Value], args: &[Value]) -> Outcome {
    let target = arg(args, 0).as_array().ok_or_else(|| null_argument("array"))?;
    for (i, value) in values.iter().enumerate() {
        if !target.set(i + long(args, 1).max(0) as usize, value.clone()) {
            return Err(super::support::bad_argument(
                "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
            ));
        }
    }
    Ok(Value::Null)
}

fn keys(this: &Value) -> Outcome {
    Ok(Value::strings(own(this)?.0.borrow().iter().map(|(n, _)| n.as_str())))
}

static NAME_VALUE_COLLECTION: TypeDef = TypeDef::class("System.Collections.Specialized.NameValueCollection")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(&[
        p("AllKeys", "string[]", |_, this| keys(this)),
        p("Count", "int", |_, this| Ok(Value::Int(own(this)?.0.borrow().len() as i32))),
        p("Keys", "System.Collections.ICollection", |_, this| keys(this)),
    ])
    .methods(&[
        m("void Add(string name, string value)", |_, this, a| {
            add(own(this)?, text(a, 0).to_string(), text(a, 1).to_string());
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            own(this)?.0.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("string Get(string name)", get_item),
        m("string Get(int index)", get_item),
        m("string GetKey(int index)", |_, this, a| {
            Ok(own(this)?.0.borrow().get(long(a, 0) as usize).map_or(Value::Null, |(n, _)| Value::str(n.as_str())))
        }),
        m("string[] GetValues(string name)", |_, this, a| {
            Ok(get(this, &text(a, 0))?.map_or(Value::Null, Value::strings))
        }),
        m("void CopyTo(array dest, int index)", |_, this, a| {
            let values: Vec<Value> = own(this)?.0.borrow().iter().map(|(_, v)| Value::from(v.join(","))).collect();
            copy_into(&values, a)
        }),
        m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
            Ok(super::enumerator::over(super::support::elements(this).unwrap_or_default()))
        }),
        m("void Add(System.Collections.Specialized.NameValueCollection c)", |_, this, a| {
            let other = own(arg(a, 0)).map_err(|_| null_argument("c"))?.0.borrow().clone();
            let target = own(this)?;
            for (name, values) in other {
                for value in values {
                    add(target, name.clone(), value);
                }
            }
            Ok(Value::Null)
        }),
        m("bool HasKeys()", |_, this, _| Ok(Value::Bool(!own(this)?.0.borrow().is_empty()))),
        m("void Remove(string name)", |_, this, a| {
            let name = text(a, 0);
            own(this)?.0.borrow_mut().retain(|(n, _)| !n.eq_ignore_ascii_case(&name));
            Ok(Value::Null)
        }),
        m("void Set(string name, string value)", set),
        m("string get_Item(string name)", get_item),
        m("string get_Item(int index)", get_item),
        m("void set_Item(string name, string value)", set),
        m("string ToString()", |_, this, _| {
            let entries = own(this)?.0.borrow();
            let pairs: Vec<String> =
                entries.iter().flat_map(|(n, v)| v.iter().map(move |v| format!("{n}={v}"))).collect();
            Ok(Value::from(pairs.join("&")))
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(collection(Vec::new())))]);

impl Object for NameValueCollection {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&NAME_VALUE_COLLECTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.0.borrow().iter().map(|(n, _)| Value::str(n.as_str())).collect())
    }
}

static STRING_COLLECTION: TypeDef = TypeDef::class("System.Collections.Specialized.StringCollection")
    .implements(&["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(super::list::PROPERTIES)
    .methods(&[
        m("int Add(string value)", |_, this, a| {
            let mut list = body::<List>(this)?.items_mut();
            list.push(arg(a, 0).clone());
            Ok(Value::Int(list.len() as i32 - 1))
        }),
        m("void AddRange(string[] value)", |_, this, a| {
            body::<List>(this)?.items_mut().extend(items(a, 0).ok_or_else(|| null_argument("value"))?);
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            body::<List>(this)?.items_mut().clear();
            Ok(Value::Null)
        }),
        m("bool Contains(string value)", |_, this, a| {
            Ok(Value::Bool(body::<List>(this)?.items().iter().any(|v| super::net_equals(v, arg(a, 0)))))
        }),
        m("void CopyTo(string[] array, int index)", |_, this, a| {
            let values = body::<List>(this)?.items().clone();
            copy_into(&values, a)
        }),
        m("System.Collections.Specialized.StringEnumerator GetEnumerator()", |_, this, _| {
            Ok(super::enumerator::over(body::<List>(this)?.items().clone()))
        }),
        m("void Insert(int index, string value)", |_, this, a| {
            let mut list = body::<List>(this)?.items_mut();
            match usize::try_from(long(a, 0)) {
                Ok(i) if i <= list.len() => list.insert(i, arg(a, 1).clone()),
                _ => return Err(bad_index("index")),
            }
            Ok(Value::Null)
        }),
        m("void RemoveAt(int index)", |_, this, a| {
            let mut list = body::<List>(this)?.items_mut();
            match usize::try_from(long(a, 0)) {
                Ok(i) if i < list.len() => list.remove(i),
                _ => return Err(bad_index("index")),
            };
            Ok(Value::Null)
        }),
        m("int IndexOf(string value)", |_, this, a| {
            let found = body::<List>(this)?.items().iter().position(|v| super::net_equals(v, arg(a, 0)));
            Ok(Value::Int(found.map_or(-1, |i| i as i32)))
        }),
        m("void Remove(string value)", |_, this, a| {
            let mut list = body::<List>(this)?.items_mut();
            let found = list.iter().position(|v| super::net_equals(v, arg(a, 0)));
            if let Some(i) = found {
                list.remove(i);
            }
            Ok(Value::Null)
        }),
    ])
    .constructors(&[m("()", |_, _, _| Ok(Value::object(List::of_kind(&STRING_COLLECTION, None, Vec::new()))))]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&NAME_VALUE_COLLECTION, &STRING_COLLECTION];
