//! `Select-Object`: some objects of a stream, some properties of objects.

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::cmdlets::support::expression::{Expression, Requested, property, property_set, requested};
use crate::cmdlets::support::{input_object, order};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Ets, Name, Value, Wrapped, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Select-Object",
    make: || Box::new(SelectObject::default()),
    examples: &[
        Example { title: "Take the first objects.", code: "1..10 | Select-Object -First 3", output: Some("1\n2\n3") },
        Example {
            title: "Take some properties, and calculate one.",
            code: "'pool01.contoso.com' | Select-Object Length, @{ n = 'Upper'; e = { $_.ToUpper() } } | ForEach-Object { \"$_\" }",
            output: Some("@{Length=18; Upper=POOL01.CONTOSO.COM}"),
        },
        Example {
            title: "Take the values of one property.",
            code: "'one', 'three' | Select-Object -ExpandProperty Length",
            output: Some("3\n5"),
        },
    ],
};

#[derive(Default)]
struct SelectObject {
    properties: Vec<Requested>,
    expand: Option<Expression>,
    exclude: Vec<WildcardPattern>,
    queue: Queue,
    index: Option<Indexes>,
    wait: bool,
    unique: Option<Uniques>,
}

/// The objects held back, as `-First`, `-Last`, `-Skip` and `-SkipLast` demand.
#[derive(Default)]
struct Queue {
    items: VecDeque<Value>,
    first: usize,
    last: usize,
    skip: usize,
    skip_last: usize,
    /// `-First` or `-Last` was given.
    limited: bool,
    streamed: usize,
}

/// What `-Index` or `-SkipIndex` takes or leaves.
struct Indexes {
    wanted: FxHashSet<usize>,
    skip: bool,
    last: usize,
    next: usize,
}

/// The objects that `-Unique` has let through, with the number of properties selected for each.
struct Uniques {
    ignore_case: bool,
    seen: Vec<(Value, Vec<Name>)>,
    texts: FxHashSet<String>,
    /// What all values so far are: texts, whole numbers, or `?` for different things.
    kind: Option<char>,
}

impl Queue {
    fn add(&mut self, value: Value) {
        let full = if self.first == 0 { self.last + self.skip } else { self.last };
        if self.last > 0 && self.items.len() >= full {
            self.items.pop_front();
        }
        self.items.push_back(value);
    }

    /// The object that may go on at once.
    fn stream(&mut self) -> Option<Value> {
        if self.skip == 0 {
            if self.skip_last > 0 {
                return if self.items.len() > self.skip_last { self.items.pop_front() } else { None };
            }
            if self.streamed < self.first || !self.limited {
                self.streamed += 1;
                return self.items.pop_front();
            }
            if self.last == 0 {
                self.items.pop_front();
            }
            return None;
        }
        if self.last == 0 || self.first != 0 {
            self.items.pop_front();
            self.skip -= 1;
        }
        None
    }

    fn complete(&self) -> bool {
        self.limited && self.last == 0 && self.first != 0 && self.streamed >= self.first
    }
}

impl SelectObject {
    fn select(&mut self, cx: &mut Cx<'_>, object: &Value) -> Result {
        if self.properties.is_empty() && self.expand.is_none() {
            return self.write(cx, object.clone(), object, &[]);
        }
        let mut notes: Vec<(Name, Value)> = Vec::with_capacity(self.properties.len());
        for i in 0..self.properties.len() {
            self.collect(cx, object, i, &mut notes)?;
        }
        if self.expand.is_some() {
            return self.expand_property(cx, object, &notes);
        }
        let mut result: Vec<(Name, Value)> = Vec::with_capacity(notes.len());
        for (name, value) in notes {
            if result.iter().any(|(n, _)| *n == name) {
                Self::already_exists(cx, name, object, "AlreadyExistingUserSpecifiedPropertyNoExpand")?;
            } else {
                result.push((name, value));
            }
        }
        let names: Vec<Name> = result.iter().map(|(n, _)| *n).collect();
        self.write(cx, Value::custom(result), object, &names)
    }

    fn collect(&self, cx: &mut Cx<'_>, object: &Value, index: usize, notes: &mut Vec<(Name, Value)>) -> Result {
        let Some(request) = self.properties.get(index) else { return Ok(()) };
        if let (Expression::Name(name), true) = (&request.expression, self.exclude.is_empty())
            && property_set(object, *name).is_none()
        {
            let found = property(cx.engine, object, *name)?;
            let (own, value) = found.map_or((*name, Value::Null), |f| (f.name, f.value));
            notes.push((request.label.as_ref().map_or(own, |l| Name::new(l)), value));
            return Ok(());
        }
        let mut found = request.expression.find(cx.engine, object)?;
        found.retain(|f| !self.exclude.iter().any(|p| p.is_match(f.name.as_str())));
        if found.is_empty() && !request.expression.is_pattern() {
            let name = Name::new(&request.expression.text());
            if self.exclude.iter().any(|p| p.is_match(name.as_str())) {
                return Ok(());
            }
            notes.push((request.label.as_ref().map_or(name, |l| Name::new(l)), Value::Null));
            return Ok(());
        }
        if request.label.is_some() && found.len() > 1 {
            return cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                "Renaming multiple results is not allowed.",
                "RenamingMultipleResults",
                ErrorCategory::InvalidOperation,
                object.clone(),
            ));
        }
        for f in found {
            notes.push((request.label.as_ref().map_or(f.name, |l| Name::new(l)), f.value));
        }
        Ok(())
    }

    fn expand_property(&mut self, cx: &mut Cx<'_>, object: &Value, notes: &[(Name, Value)]) -> Result {
        let Some(expression) = &self.expand else { return Ok(()) };
        let mut found = expression.find(cx.engine, object)?;
        let argument = |message: String, id: &'static str| {
            ErrorRecord::with_message(
                "System.Management.Automation.PSArgumentException",
                message,
                id,
                ErrorCategory::InvalidArgument,
                object.clone(),
            )
        };
        if found.len() > 1 {
            return cx.write_error(argument("Multiple properties cannot be expanded.".to_owned(), "MutlipleExpandProperties"));
        }
        let Some(found) = found.pop() else {
            let message = format!("Property \"{}\" cannot be found.", expression.text());
            return cx.write_error(argument(message, "ExpandPropertyNotFound"));
        };
        if let Some(failed) = found.failed.as_ref().and_then(|r| r.downcast::<ErrorRecord>()) {
            return cx.write_error(ErrorRecord::new(
                failed.exception.clone(),
                "PropertyEvaluationExpand",
                ErrorCategory::InvalidResult,
                object.clone(),
            ));
        }
        let names: Vec<Name> = notes.iter().map(|(n, _)| *n).collect();
        for item in elements_of(&found.value).unwrap_or_else(|| vec![found.value.clone()]) {
            if item.is_null() {
                continue;
            }
            let item = Self::with_notes(cx, item, object, notes)?;
            self.write(cx, item, object, &names)?;
        }
        Ok(())
    }

    /// The expanded value as an object of its own that carries the other properties.
    fn with_notes(cx: &mut Cx<'_>, item: Value, object: &Value, notes: &[(Name, Value)]) -> Result<Value> {
        if notes.is_empty() {
            return Ok(item);
        }
        let mut added = Vec::new();
        for (name, value) in notes {
            if property(cx.engine, &item, *name)?.is_some() {
                Self::already_exists(cx, *name, object, "AlreadyExistingUserSpecifiedPropertyExpand")?;
            } else {
                added.push((*name, value.clone()));
            }
        }
        if item.is_custom() {
            let mut ets: Ets = item.ets().map(|e| e.borrow().clone()).unwrap_or_default();
            ets.extend_notes(added);
            let copy = Value::custom([]);
            if let Value::Object(o) = &copy {
                o.ets_or_new().replace(ets);
            }
            return Ok(copy);
        }
        let wrapped = Value::object(Wrapped::new(item));
        if let Value::Object(o) = &wrapped {
            o.ets_or_new().borrow_mut().extend_notes(added);
        }
        Ok(wrapped)
    }

    fn already_exists(cx: &mut Cx<'_>, name: Name, object: &Value, id: &'static str) -> Result {
        let message = format!("The property cannot be processed because the property \"{name}\" already exists.");
        cx.write_error(ErrorRecord::with_message(
            "System.Management.Automation.PSArgumentException",
            message,
            id,
            ErrorCategory::InvalidOperation,
            object.clone(),
        ))
    }

    fn write(&mut self, cx: &mut Cx<'_>, value: Value, object: &Value, added: &[Name]) -> Result {
        if value.is_custom() {
            name_selected(cx, &value, object, !added.is_empty());
        }
        match &mut self.unique {
            None => cx.write(value),
            Some(uniques) => {
                if !uniques.knows(cx, &value, added)? {
                    uniques.seen.push((value, added.to_vec()));
                }
                Ok(())
            }
        }
    }
}

/// Puts `Selected.<type of the input>` before the type names of a custom object.
fn name_selected(cx: &Cx<'_>, value: &Value, object: &Value, new: bool) {
    let Value::Object(o) = value else { return };
    let Some(ty) = object.type_ref() else { return };
    let base = if object.is_custom() { "System.Management.Automation.PSCustomObject".to_owned() } else { ty.to_string() };
    let name: Rc<str> = format!("Selected.{base}").into();
    let mut names = cx.engine.type_names(value);
    if !new && names.contains(&name) {
        return;
    }
    if new || !names.contains(&name) {
        names.insert(0, name);
        o.ets_or_new().borrow_mut().set_type_names(names);
    }
}

impl Uniques {
    fn knows(&mut self, cx: &mut Cx<'_>, value: &Value, added: &[Name]) -> Result<bool> {
        // Among texts alone, or whole numbers alone, there is no need to compare with each of the others.
        let key = if added.is_empty() { self.plain_key(value) } else { None };
        let kind = key.as_ref().and_then(|k| k.chars().next()).unwrap_or('?');
        let alike = *self.kind.get_or_insert(kind) == kind && kind != '?';
        if !alike {
            self.kind = Some('?');
        }
        if let Some(key) = key {
            let known = !self.texts.insert(key);
            if alike || known {
                return Ok(known);
            }
        }
        for i in 0..self.seen.len() {
            let Some((other, names)) = self.seen.get(i).cloned() else { continue };
            let ignore_case = self.ignore_case;
            let same_base = cx.engine.lending(|| order::compare(value.base(), other.base(), ignore_case).is_eq());
            if !same_base || names.len() != added.len() {
                continue;
            }
            let mut same = true;
            for name in added {
                let (a, b) = (property(cx.engine, value, *name)?, property(cx.engine, &other, *name)?);
                same = match (a, b) {
                    (Some(a), Some(b)) => order::compare(&b.value, &a.value, self.ignore_case).is_eq(),
                    _ => false,
                };
                if !same {
                    break;
                }
            }
            if same {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn plain_key(&self, value: &Value) -> Option<String> {
        match value {
            Value::Str(s) if s.is_ascii() => {
                Some(format!("s{}", if self.ignore_case { s.to_ascii_lowercase() } else { s.to_string() }))
            }
            Value::Int(n) => Some(format!("i{n}")),
            _ => None,
        }
    }
}

impl Indexes {
    fn take(&mut self, cx: &mut Cx<'_>, select: &mut SelectObject, object: &Value, wait: bool) -> Result {
        let at = self.next;
        self.next += 1;
        if self.wanted.contains(&at) != self.skip {
            select.select(cx, object)?;
        }
        if !self.skip && at >= self.last && !wait {
            return Err(cx.state.stop_upstream());
        }
        Ok(())
    }
}

impl Cmdlet for SelectObject {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut asked = cx.list("Property");
        let exclude = cx.strings("ExcludeProperty");
        if !exclude.is_empty() && asked.is_empty() {
            asked.push(Value::str("*"));
        }
        self.properties = requested(&asked, &["Name", "Label"]).map_err(|r| cx.fail(r))?;
        self.exclude = exclude.iter().filter_map(|p| WildcardPattern::new(p).ok()).collect();
        self.expand = cx.str("ExpandProperty").filter(|t| !t.is_empty()).map(|t| Expression::named(&t));
        let count = |name: &str| cx.int(name).map_or(0, |n| usize::try_from(n).unwrap_or(0));
        self.queue = Queue {
            first: count("First"),
            last: count("Last"),
            skip: count("Skip"),
            skip_last: count("SkipLast"),
            limited: cx.has("First") || cx.has("Last"),
            ..Queue::default()
        };
        self.wait = cx.switch("Wait");
        if cx.switch("Unique") {
            let ignore_case = cx.switch("CaseInsensitive");
            self.unique = Some(Uniques { ignore_case, seen: Vec::new(), texts: FxHashSet::default(), kind: None });
        }
        for (name, skip) in [("Index", false), ("SkipIndex", true)] {
            if cx.has(name) {
                let wanted: FxHashSet<usize> = cx.list(name).iter().filter_map(index_of).collect();
                let last = cx.list(name).iter().filter_map(index_of).max().unwrap_or(0);
                self.index = Some(Indexes { wanted, skip, last, next: 0 });
            }
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        if let Some(mut index) = self.index.take() {
            let result = index.take(cx, self, &object, self.wait);
            self.index = Some(index);
            return result;
        }
        self.queue.add(object);
        if let Some(object) = self.queue.stream() {
            self.select(cx, &object)?;
        }
        if self.queue.complete() && !self.wait {
            return Err(cx.state.stop_upstream());
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.queue.skip_last == 0 {
            let keep = if self.queue.first == 0 { self.queue.skip } else { 0 };
            while self.queue.items.len() > keep {
                let Some(object) = self.queue.items.pop_front() else { break };
                self.select(cx, &object)?;
            }
        }
        if let Some(uniques) = self.unique.take() {
            for (value, _) in uniques.seen {
                cx.write(value)?;
            }
        }
        Ok(())
    }
}

fn index_of(value: &Value) -> Option<usize> {
    match value.base() {
        Value::Int(n) => usize::try_from(*n).ok(),
        Value::Long(n) => usize::try_from(*n).ok(),
        _ => None,
    }
}
