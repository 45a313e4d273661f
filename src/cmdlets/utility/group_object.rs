//! `Group-Object`: objects with equal properties put together.

use rustc_hash::FxHashMap;

use crate::cmdlets::support::expression::requested;
use crate::cmdlets::support::order::{self, Key};
use crate::cmdlets::support::{input_object, record::Record, text, types};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::collections::KeyMap;
use crate::value::{Hashtable, Str, Value, array_list, collection, dictionary_of, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Group-Object",
    make: || Box::new(GroupObject::default()),
    examples: &[
        Example {
            title: "Count words by length.",
            code: "'a', 'bb', 'cc', 'd' | Group-Object Length | ForEach-Object { \"$($_.Name): $($_.Group)\" }",
            output: Some("1: a d\n2: bb cc"),
        },
        Example {
            title: "Make a table to look objects up in.",
            code: "$byLength = 'a', 'bb', 'cc' | Group-Object Length -AsHashTable; $byLength[2]",
            output: Some("bb\ncc"),
        },
    ],
};

#[derive(Default)]
struct GroupObject {
    objects: Vec<Value>,
}

struct Group {
    key: Vec<Key>,
    members: Vec<Value>,
}

/// The groups of objects by keys that hash: each column's values numbered, the numbers of a row combined.
fn group_by_hash(objects: Vec<Value>, rows: Vec<Vec<Key>>, ignore_case: bool) -> Vec<Group> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut numbers: Vec<KeyMap<u32>> = (0..columns).map(|_| KeyMap::new(ignore_case)).collect();
    let mut pairs: FxHashMap<(usize, u32, u32), u32> = FxHashMap::default();
    let mut found: FxHashMap<u32, usize> = FxHashMap::default();
    let mut groups: Vec<Group> = Vec::new();
    for (object, row) in objects.into_iter().zip(rows) {
        let mut row_number = 0;
        for (column, (key, known)) in row.iter().zip(&mut numbers).enumerate() {
            let number = match key.as_ref().filter(|v| !v.is_null()) {
                None => 0,
                Some(value) => match known.get(value.base()) {
                    Some(n) => *n,
                    None => {
                        let n = known.len() as u32 + 1;
                        known.insert(value.base().clone(), n);
                        n
                    }
                },
            };
            let next = pairs.len() as u32 + 1;
            row_number = *pairs.entry((column, row_number, number)).or_insert(next);
        }
        match found.get(&row_number).and_then(|i| groups.get_mut(*i)) {
            Some(group) => group.members.push(object),
            None => {
                found.insert(row_number, groups.len());
                groups.push(Group { key: row, members: vec![object] });
            }
        }
    }
    groups
}

/// A missing property groups with null.
fn present(key: &Key) -> Key {
    Some(key.clone().unwrap_or_default())
}

/// Sorts groups by their keys; those whose keys differ but compare as equal become one.
fn ordered(groups: Vec<Group>, ignore_case: bool) -> Vec<Group> {
    let rows: Vec<Vec<Key>> = groups.iter().map(|g| g.key.iter().map(present).collect()).collect();
    let ascending = vec![false; rows.first().map_or(0, Vec::len)];
    let positions = order::order_rows(&rows, &ascending, ignore_case);
    let mut taken: Vec<Option<Group>> = groups.into_iter().map(Some).collect();
    let mut result: Vec<Group> = Vec::with_capacity(taken.len());
    for position in positions {
        let Some(group) = taken.get_mut(position as usize).and_then(Option::take) else { continue };
        if let Some(last) = result.last_mut()
            && last.key.iter().zip(&group.key).all(|(a, b)| {
                let (a, b) = (present(a), present(b));
                a.as_ref().is_some_and(Value::is_null) == b.as_ref().is_some_and(Value::is_null)
                    && order::compare_keys(&a, &b, false, ignore_case).is_eq()
            })
        {
            last.members.extend(group.members);
        } else {
            result.push(group);
        }
    }
    result
}

/// The name of a group: its keys' texts.
fn name(engine: &mut Engine, key: &[Key]) -> Result<Str> {
    let mut parts: Vec<String> = Vec::new();
    for value in key.iter().flatten().filter(|v| !v.is_null()) {
        let is_list = dictionary_of(value).is_none();
        match elements_of(value).filter(|_| is_list) {
            Some(items) => {
                let mut texts = Vec::new();
                for item in &items {
                    texts.push(text::to_string(engine, item)?.to_string());
                }
                parts.push(format!("{{{}}}", texts.join(", ")));
            }
            None => parts.push(text::to_string(engine, value)?.to_string()),
        }
    }
    Ok(Str::from(parts.join(", ")))
}

impl GroupObject {
    fn usage_error(cx: &mut Cx<'_>, message: &str) -> crate::engine::Flow {
        cx.fail_with("System.ArgumentException", message, "ArgumentException", ErrorCategory::InvalidArgument, Value::Null)
    }

    fn write_table(cx: &mut Cx<'_>, groups: Vec<Group>, ignore_case: bool, as_string: bool, empty: bool) -> Result {
        const DUPLICATE: &str = "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.";
        let table = if ignore_case { Hashtable::new(0) } else { Hashtable::case_sensitive() };
        for group in groups {
            let key = if as_string {
                Value::Str(name(cx.engine, &group.key)?)
            } else {
                group.key.into_iter().next().flatten().unwrap_or_default()
            };
            if key.is_null() || table.map().get(&key).is_some() {
                let record = ErrorRecord::with_message(
                    "System.ArgumentException",
                    DUPLICATE,
                    DUPLICATE,
                    ErrorCategory::InvalidArgument,
                    Value::Null,
                );
                cx.write_error(record)?;
                continue;
            }
            table.insert(key, if empty { Value::Null } else { collection(group.members) });
        }
        cx.write(Value::object(table))
    }
}

impl Cmdlet for GroupObject {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.objects.extend(input_object(cx));
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(first) = self.objects.first().cloned() else { return Ok(()) };
        let (as_table, as_string) = (cx.switch("AsHashTable"), cx.switch("AsString"));
        let no_element = cx.switch("NoElement");
        let ignore_case = !cx.switch("CaseSensitive");
        let mut by = requested(&cx.list("Property"), &[]).map_err(|r| cx.fail(r))?;
        if by.is_empty() && matches!(first, Value::Object(_)) {
            by = order::default_keys(cx.engine, &first);
        }
        if as_string && !as_table {
            return Err(Self::usage_error(cx, "The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter."));
        }
        if as_table && !as_string && by.len() > 1 {
            return Err(Self::usage_error(cx, "The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter."));
        }
        let objects = std::mem::take(&mut self.objects);
        let mut rows = Vec::with_capacity(objects.len());
        for object in &objects {
            rows.push(order::keys(cx.engine, object, &by)?);
        }
        let columns = rows.first().map_or(0, Vec::len);
        let mixed = (0..columns).any(|column| order::is_mixed(rows.iter().filter_map(|r| r.get(column))));
        let groups = if mixed {
            let each = objects.into_iter().zip(rows);
            each.map(|(object, key)| Group { key, members: vec![object] }).collect()
        } else {
            group_by_hash(objects, rows, ignore_case)
        };
        let groups = cx.engine.lending(|| ordered(groups, ignore_case));
        if as_table {
            return Self::write_table(cx, groups, ignore_case, as_string, no_element);
        }
        for group in groups {
            let count = Value::Int(group.members.len() as i32);
            let name = Value::Str(name(cx.engine, &group.key)?);
            let values = array_list(group.key.into_iter().map(Option::unwrap_or_default).collect());
            let info = if no_element {
                let fields = [("Values", values), ("Count", count), ("Group", Value::Null), ("Name", name)];
                Record::value(&types::GROUP_INFO_NO_ELEMENT, fields)
            } else {
                let members = collection(group.members);
                Record::value(&types::GROUP_INFO, [("Values", values), ("Count", count), ("Group", members), ("Name", name)])
            };
            cx.write(info)?;
        }
        Ok(())
    }
}
