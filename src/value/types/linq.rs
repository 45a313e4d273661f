//! `System.Linq.Enumerable`: the functions over sequences that scripts call by name.

use super::compare::Comparer;
use super::object::net_equals;
use super::support::{Outcome, Rt, arg, invalid_operation, items, long, m, not_negative, null_argument, test};
use super::{Method, TypeDef, TypeRef};
use crate::value::{Fault, List, Object, Value, ops};

fn source(args: &[Value], index: usize, name: &str) -> Result<Vec<Value>, Fault> {
    items(args, index).ok_or_else(|| null_argument(name))
}

/// An array of the elements with the element type of the first argument.
fn like(args: &[Value], list: Vec<Value>) -> Outcome {
    Ok(Value::typed_array(element_of(args), list))
}

/// The element type of the first argument.
fn element_of(args: &[Value]) -> TypeRef {
    match arg(args, 0).type_ref() {
        Some(TypeRef::Array(e, 1)) => (*e).clone(),
        Some(TypeRef::Generic(_, a)) if a.len() == 1 => a.first().cloned().unwrap_or(TypeRef::Def(&super::OBJECT)),
        _ => TypeRef::Def(&super::OBJECT),
    }
}

fn distinct(list: Vec<Value>) -> Vec<Value> {
    let mut kept: Vec<Value> = Vec::new();
    for value in list {
        if !kept.iter().any(|k| net_equals(k, &value)) {
            kept.push(value);
        }
    }
    kept
}

fn has(list: &[Value], value: &Value) -> bool {
    list.iter().any(|v| net_equals(v, value))
}

fn no_elements() -> Fault {
    invalid_operation("Sequence contains no elements")
}

fn sum(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let mut total = Value::Int(0);
    for value in source(a, 0, "source")? {
        total = ops::add(&total, &value)?;
    }
    Ok(total)
}

fn ordered(rt: Rt<'_>, a: &[Value], descending: bool) -> Outcome {
    let list = source(a, 0, "source")?;
    let keys = list.iter().map(|v| rt.call_block(arg(a, 1), std::slice::from_ref(v)));
    let mut pairs: Vec<(Value, Value)> = keys.collect::<Result<Vec<_>, _>>()?.into_iter().zip(list).collect();
    let mut failure = None;
    pairs.sort_by(|x, y| {
        let order = Comparer::Default.order(rt, &x.0, &y.0);
        let order = order.unwrap_or_else(|fault| {
            failure.get_or_insert(fault);
            std::cmp::Ordering::Equal
        });
        if descending { order.reverse() } else { order }
    });
    match failure {
        Some(fault) => Err(fault),
        None => like(a, pairs.into_iter().map(|(_, v)| v).collect()),
    }
}

fn extreme(rt: Rt<'_>, a: &[Value], wanted: std::cmp::Ordering) -> Outcome {
    let mut best: Option<Value> = None;
    for value in source(a, 0, "source")? {
        let better = match &best {
            Some(so_far) => Comparer::Default.order(rt, &value, so_far)? == wanted,
            None => true,
        };
        if better {
            best = Some(value);
        }
    }
    best.ok_or_else(no_elements)
}

fn extreme_by(rt: Rt<'_>, a: &[Value], wanted: std::cmp::Ordering) -> Outcome {
    let mut best: Option<(Value, Value)> = None;
    for value in source(a, 0, "source")? {
        let key = rt.call_block(arg(a, 1), std::slice::from_ref(&value))?;
        let better = match &best {
            Some((so_far, _)) => Comparer::Default.order(rt, &key, so_far)? == wanted,
            None => true,
        };
        if better {
            best = Some((key, value));
        }
    }
    best.map(|(_, value)| value).ok_or_else(no_elements)
}

fn sorted(rt: Rt<'_>, a: &[Value], descending: bool) -> Outcome {
    let mut list = source(a, 0, "source")?;
    list.sort_by(|x, y| {
        let order = Comparer::Default.order(rt, x, y).unwrap_or(std::cmp::Ordering::Equal);
        if descending { order.reverse() } else { order }
    });
    like(a, list)
}

/// How many elements at the beginning a predicate holds for.
fn leading(rt: Rt<'_>, a: &[Value], list: &[Value]) -> Result<usize, Fault> {
    for (i, value) in list.iter().enumerate() {
        if !test(rt, arg(a, 1), value)? {
            return Ok(i);
        }
    }
    Ok(list.len())
}

fn to_dictionary(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let object = || TypeRef::Def(&super::OBJECT);
    let ty = TypeRef::Generic(&super::DICTIONARY, std::rc::Rc::new([object(), object()]));
    let made = super::call::construct(rt, &ty, &[])?;
    for value in source(a, 0, "source")? {
        let key = rt.call_block(arg(a, 1), std::slice::from_ref(&value))?;
        let kept = if a.len() > 2 { rt.call_block(arg(a, 2), std::slice::from_ref(&value))? } else { value };
        super::call::call_method(rt, &made, crate::value::Name::new("Add"), &[key, kept])?;
    }
    Ok(made)
}

/// What `GroupBy` gives: elements with the same key.
struct Grouping {
    key: Value,
    list: Vec<Value>,
}

/// ``System.Linq.IGrouping`2``.
pub(super) static GROUPING: TypeDef =
    TypeDef::class("System.Linq.Grouping").properties(&[super::support::p("Key", "System.Object", |_, this| {
        Ok(super::support::body::<Grouping>(this)?.key.clone())
    })]);

impl Object for Grouping {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&GROUPING)
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.list.clone())
    }
}

const METHODS: &[Method] = &[
    m("T Aggregate(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T,T] func)", |rt, _, a| {
        let mut list = source(a, 0, "source")?.into_iter();
        let mut total = list.next().ok_or_else(no_elements)?;
        for value in list {
            total = rt.call_block(arg(a, 1), &[total, value])?;
        }
        Ok(total)
    }),
    m("bool All(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)", |rt, _, a| {
        for value in source(a, 0, "source")? {
            if !test(rt, arg(a, 1), &value)? {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    }),
    m("bool Any(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        Ok(Value::Bool(!source(a, 0, "source")?.is_empty()))
    }),
    m("bool Any(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)", |rt, _, a| {
        for value in source(a, 0, "source")? {
            if test(rt, arg(a, 1), &value)? {
                return Ok(Value::Bool(true));
            }
        }
        Ok(Value::Bool(false))
    }),
    m("double Average(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        let list = source(a, 0, "source")?;
        if list.is_empty() {
            return Err(no_elements());
        }
        let total: f64 = list.iter().filter_map(crate::value::convert::as_number).sum();
        Ok(Value::Double(total / list.len() as f64))
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Concat(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let mut list = source(a, 0, "first")?;
            list.extend(source(a, 1, "second")?);
            like(a, list)
        },
    ),
    m("bool Contains(System.Collections.Generic.IEnumerable[T] source, T value)", |_, _, a| {
        Ok(Value::Bool(has(&source(a, 0, "source")?, arg(a, 1))))
    }),
    m("int Count(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        Ok(Value::Int(source(a, 0, "source")?.len() as i32))
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Distinct(System.Collections.Generic.IEnumerable[T] source)",
        |_, _, a| {
            let list = distinct(source(a, 0, "source")?);
            like(a, list)
        },
    ),
    m("T ElementAt(System.Collections.Generic.IEnumerable[T] source, int index)", |_, _, a| {
        let found = usize::try_from(long(a, 1)).ok().and_then(|i| source(a, 0, "source").ok()?.into_iter().nth(i));
        found.ok_or_else(|| super::support::bad_index("index"))
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Except(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let second = source(a, 1, "second")?;
            let list = distinct(source(a, 0, "first")?).into_iter().filter(|v| !has(&second, v)).collect();
            like(a, list)
        },
    ),
    m("T First(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        source(a, 0, "source")?.into_iter().next().ok_or_else(no_elements)
    }),
    m("T First(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)", |rt, _, a| {
        for value in source(a, 0, "source")? {
            if test(rt, arg(a, 1), &value)? {
                return Ok(value);
            }
        }
        Err(invalid_operation("Sequence contains no matching element"))
    }),
    m("T FirstOrDefault(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        Ok(source(a, 0, "source")?.into_iter().next().unwrap_or_default())
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Intersect(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let second = source(a, 1, "second")?;
            let list = distinct(source(a, 0, "first")?).into_iter().filter(|v| has(&second, v)).collect();
            like(a, list)
        },
    ),
    m("T Last(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        source(a, 0, "source")?.pop().ok_or_else(no_elements)
    }),
    m("T LastOrDefault(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        Ok(source(a, 0, "source")?.pop().unwrap_or_default())
    }),
    m("T Max(System.Collections.Generic.IEnumerable[T] source)", |rt, _, a| {
        extreme(rt, a, std::cmp::Ordering::Greater)
    }),
    m("T Min(System.Collections.Generic.IEnumerable[T] source)", |rt, _, a| extreme(rt, a, std::cmp::Ordering::Less)),
    m(
        "System.Collections.Generic.IEnumerable[T] OrderBy(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)",
        |rt, _, a| ordered(rt, a, false),
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] OrderByDescending(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)",
        |rt, _, a| ordered(rt, a, true),
    ),
    m("System.Collections.Generic.IEnumerable[int] Range(int start, int count)", |_, _, a| {
        let count = not_negative("count", long(a, 1))?;
        let list = (0..count as i64).map(|i| Value::Int((long(a, 0) + i) as i32)).collect();
        Ok(Value::typed_array(TypeRef::Def(&super::INT32), list))
    }),
    m("System.Collections.Generic.IEnumerable[T] Repeat(T element, int count)", |_, _, a| {
        Ok(Value::array(vec![arg(a, 0).clone(); not_negative("count", long(a, 1))?]))
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Reverse(System.Collections.Generic.IEnumerable[T] source)",
        |_, _, a| {
            let mut list = source(a, 0, "source")?;
            list.reverse();
            like(a, list)
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Select(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] selector)",
        |rt, _, a| {
            let list = source(a, 0, "source")?;
            let made = list.iter().map(|v| rt.call_block(arg(a, 1), std::slice::from_ref(v)));
            Ok(Value::array(made.collect::<Result<_, _>>()?))
        },
    ),
    m(
        "bool SequenceEqual(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let (x, y) = (source(a, 0, "first")?, source(a, 1, "second")?);
            Ok(Value::Bool(x.len() == y.len() && x.iter().zip(&y).all(|(a, b)| net_equals(a, b))))
        },
    ),
    m("T Single(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        let mut list = source(a, 0, "source")?;
        match (list.pop(), list.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(_), false) => Err(invalid_operation("Sequence contains more than one element")),
            (None, _) => Err(no_elements()),
        }
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Skip(System.Collections.Generic.IEnumerable[T] source, int count)",
        |_, _, a| {
            let list = source(a, 0, "source")?.into_iter().skip(long(a, 1).max(0) as usize).collect();
            like(a, list)
        },
    ),
    m("T Sum(System.Collections.Generic.IEnumerable[T] source)", sum),
    m(
        "System.Collections.Generic.IEnumerable[T] Take(System.Collections.Generic.IEnumerable[T] source, int count)",
        |_, _, a| {
            let list = source(a, 0, "source")?.into_iter().take(long(a, 1).max(0) as usize).collect();
            like(a, list)
        },
    ),
    m("T[] ToArray(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        let list = source(a, 0, "source")?;
        like(a, list)
    }),
    m("System.Collections.Generic.List[T] ToList(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        let list = source(a, 0, "source")?;
        let element = match arg(a, 0).type_ref() {
            Some(TypeRef::Array(e, 1)) => (*e).clone(),
            _ => TypeRef::Def(&super::OBJECT),
        };
        Ok(Value::object(List::new(element, list)))
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Union(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let mut list = source(a, 0, "first")?;
            list.extend(source(a, 1, "second")?);
            like(a, distinct(list))
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Where(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)",
        |rt, _, a| {
            let mut kept = Vec::new();
            for value in source(a, 0, "source")? {
                if test(rt, arg(a, 1), &value)? {
                    kept.push(value);
                }
            }
            like(a, kept)
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Append(System.Collections.Generic.IEnumerable[T] source, T element)",
        |_, _, a| {
            let mut list = source(a, 0, "source")?;
            list.push(arg(a, 1).clone());
            like(a, list)
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] AsEnumerable(System.Collections.Generic.IEnumerable[T] source)",
        |_, _, a| Ok(arg(a, 0).clone()),
    ),
    m(
        "System.Collections.Generic.IEnumerable[T[]] Chunk(System.Collections.Generic.IEnumerable[T] source, int size)",
        |_, _, a| {
            let list = source(a, 0, "source")?;
            let size = usize::try_from(long(a, 1)).ok().filter(|n| *n > 0);
            let size = size.ok_or_else(|| {
                super::support::out_of_range("Specified argument was out of the range of valid values.", "size")
            })?;
            let parts = list.chunks(size).map(|part| like(a, part.to_vec())).collect::<Result<Vec<_>, _>>()?;
            Ok(Value::array(parts))
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] DistinctBy(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)",
        |rt, _, a| {
            let (mut keys, mut kept): (Vec<Value>, Vec<Value>) = (Vec::new(), Vec::new());
            for value in source(a, 0, "source")? {
                let key = rt.call_block(arg(a, 1), std::slice::from_ref(&value))?;
                if !has(&keys, &key) {
                    keys.push(key);
                    kept.push(value);
                }
            }
            like(a, kept)
        },
    ),
    m("T ElementAtOrDefault(System.Collections.Generic.IEnumerable[T] source, int index)", |_, _, a| {
        let list = source(a, 0, "source")?;
        Ok(usize::try_from(long(a, 1)).ok().and_then(|i| list.get(i).cloned()).unwrap_or_default())
    }),
    m(
        "System.Collections.Generic.IEnumerable[System.Linq.IGrouping[T,T]] GroupBy(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)",
        |rt, _, a| {
            let mut groups: Vec<(Value, Vec<Value>)> = Vec::new();
            for value in source(a, 0, "source")? {
                let key = rt.call_block(arg(a, 1), std::slice::from_ref(&value))?;
                match groups.iter_mut().find(|(k, _)| net_equals(k, &key)) {
                    Some((_, list)) => list.push(value),
                    None => groups.push((key, vec![value])),
                }
            }
            Ok(Value::array(groups.into_iter().map(|(key, list)| Value::object(Grouping { key, list })).collect()))
        },
    ),
    m("long LongCount(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        Ok(Value::Long(source(a, 0, "source")?.len() as i64))
    }),
    m("T MaxBy(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)", |rt, _, a| {
        extreme_by(rt, a, std::cmp::Ordering::Greater)
    }),
    m("T MinBy(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)", |rt, _, a| {
        extreme_by(rt, a, std::cmp::Ordering::Less)
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] Order(System.Collections.Generic.IEnumerable[T] source)",
        |rt, _, a| sorted(rt, a, false),
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] OrderDescending(System.Collections.Generic.IEnumerable[T] source)",
        |rt, _, a| sorted(rt, a, true),
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Prepend(System.Collections.Generic.IEnumerable[T] source, T element)",
        |_, _, a| {
            let mut list = source(a, 0, "source")?;
            list.insert(0, arg(a, 1).clone());
            like(a, list)
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] SelectMany(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] selector)",
        |rt, _, a| {
            let mut made = Vec::new();
            for value in source(a, 0, "source")? {
                let found = rt.call_block(arg(a, 1), std::slice::from_ref(&value))?;
                made.extend(super::support::elements(&found).unwrap_or_default());
            }
            Ok(Value::array(made))
        },
    ),
    m("T SingleOrDefault(System.Collections.Generic.IEnumerable[T] source)", |_, _, a| {
        let mut list = source(a, 0, "source")?;
        match (list.pop(), list.is_empty()) {
            (found, true) => Ok(found.unwrap_or_default()),
            (_, false) => Err(invalid_operation("Sequence contains more than one element")),
        }
    }),
    m(
        "System.Collections.Generic.IEnumerable[T] SkipLast(System.Collections.Generic.IEnumerable[T] source, int count)",
        |_, _, a| {
            let mut list = source(a, 0, "source")?;
            list.truncate(list.len().saturating_sub(long(a, 1).max(0) as usize));
            like(a, list)
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] SkipWhile(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)",
        |rt, _, a| {
            let list = source(a, 0, "source")?;
            let count = leading(rt, a, &list)?;
            like(a, list.into_iter().skip(count).collect())
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] TakeLast(System.Collections.Generic.IEnumerable[T] source, int count)",
        |_, _, a| {
            let list = source(a, 0, "source")?;
            let skipped = list.len().saturating_sub(long(a, 1).max(0) as usize);
            like(a, list.into_iter().skip(skipped).collect())
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] TakeWhile(System.Collections.Generic.IEnumerable[T] source, System.Func[T,bool] predicate)",
        |rt, _, a| {
            let list = source(a, 0, "source")?;
            let count = leading(rt, a, &list)?;
            like(a, list.into_iter().take(count).collect())
        },
    ),
    m(
        "System.Collections.Generic.Dictionary[T,T] ToDictionary(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector)",
        to_dictionary,
    ),
    m(
        "System.Collections.Generic.Dictionary[T,T] ToDictionary(System.Collections.Generic.IEnumerable[T] source, System.Func[T,T] keySelector, System.Func[T,T] elementSelector)",
        to_dictionary,
    ),
    m(
        "System.Collections.Generic.HashSet[T] ToHashSet(System.Collections.Generic.IEnumerable[T] source)",
        |_, _, a| {
            let list = source(a, 0, "source")?;
            let set = crate::value::HashSet::new(element_of(a), false);
            for value in list {
                set.insert(value);
            }
            Ok(Value::object(set))
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Zip(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second)",
        |_, _, a| {
            let pairs = source(a, 0, "first")?.into_iter().zip(source(a, 1, "second")?);
            Ok(Value::array(pairs.map(|(x, y)| super::tuple::value_tuple(vec![x, y])).collect()))
        },
    ),
    m(
        "System.Collections.Generic.IEnumerable[T] Zip(System.Collections.Generic.IEnumerable[T] first, System.Collections.Generic.IEnumerable[T] second, System.Func[T,T,T] resultSelector)",
        |rt, _, a| {
            let pairs = source(a, 0, "first")?.into_iter().zip(source(a, 1, "second")?);
            let made = pairs.map(|(x, y)| rt.call_block(arg(a, 2), &[x, y]));
            Ok(Value::array(made.collect::<Result<_, _>>()?))
        },
    ),
];

/// `System.Linq.Enumerable`.
pub(super) static ENUMERABLE: TypeDef = TypeDef::class("System.Linq.Enumerable").static_methods(METHODS);
