//! `Compare-Object`: what only one of two lists has.

use crate::cmdlets::support::expression::{Requested, requested};
use crate::cmdlets::support::order::{self, Key};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Result};
use crate::value::{Name, Value, Wrapped};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Compare-Object",
    make: || Box::new(CompareObject::default()),
    examples: &[
        Example {
            title: "What is in one list only.",
            code: "Compare-Object 'a', 'b' 'b', 'c' | ForEach-Object { \"$($_.InputObject) $($_.SideIndicator)\" }",
            output: Some("c =>\na <="),
        },
        Example {
            title: "What both have.",
            code: "(Compare-Object 1, 2, 3 2, 3, 4 -IncludeEqual -ExcludeDifferent).InputObject",
            output: Some("2\n3"),
        },
    ],
};

struct Entry {
    object: Value,
    key: Vec<Key>,
}

#[derive(Default)]
struct CompareObject {
    by: Vec<Requested>,
    reference: Vec<Entry>,
    next: usize,
    reference_backlog: Vec<Entry>,
    difference_backlog: Vec<Entry>,
    window: usize,
    ignore_case: bool,
    include_equal: bool,
    exclude_different: bool,
    pass_thru: bool,
}

impl CompareObject {
    fn entry(&self, cx: &mut Cx<'_>, object: Value) -> Result<Entry> {
        let key = order::keys(cx.engine, &object, &self.by)?;
        Ok(Entry { object, key })
    }

    fn equal(&self, engine: &mut Engine, a: &Entry, b: &Entry) -> bool {
        engine.lending(|| self.same(a, b))
    }

    fn same(&self, a: &Entry, b: &Entry) -> bool {
        a.key.iter().zip(&b.key).all(|(x, y)| order::compare_keys(x, y, false, self.ignore_case).is_eq())
    }

    fn compare(&mut self, cx: &mut Cx<'_>, difference: Option<Entry>) -> Result {
        let mut difference = difference;
        let mut reference = None;
        if self.next < self.reference.len() {
            if let Some(slot) = self.reference.get_mut(self.next) {
                let empty = Entry { object: Value::Null, key: Vec::new() };
                reference = Some(std::mem::replace(slot, empty));
            }
            self.next += 1;
        }
        if let (Some(r), Some(d)) = (&reference, &difference)
            && self.equal(cx.engine, r, d)
        {
            return self.emit_match(cx, r);
        }
        if let Some(d) = &difference
            && let Some(at) = self.reference_backlog.iter().position(|r| self.equal(cx.engine, d, r))
        {
            let found = self.reference_backlog.remove(at);
            self.emit_match(cx, &found)?;
            difference = None;
        }
        if let Some(r) = &reference
            && let Some(at) = self.difference_backlog.iter().position(|d| self.equal(cx.engine, r, d))
        {
            self.difference_backlog.remove(at);
            self.emit_match(cx, r)?;
            reference = None;
        }
        if let Some(entry) = difference {
            if self.window == 0 {
                self.emit_different(cx, &entry, "=>")?;
            } else {
                while self.difference_backlog.len() >= self.window {
                    let first = self.difference_backlog.remove(0);
                    self.emit_different(cx, &first, "=>")?;
                }
                self.difference_backlog.push(entry);
            }
        }
        if let Some(entry) = reference {
            if self.window == 0 {
                self.emit_different(cx, &entry, "<=")?;
            } else {
                while self.reference_backlog.len() >= self.window {
                    let first = self.reference_backlog.remove(0);
                    self.emit_different(cx, &first, "<=")?;
                }
                self.reference_backlog.push(entry);
            }
        }
        Ok(())
    }

    fn emit_match(&self, cx: &mut Cx<'_>, entry: &Entry) -> Result {
        if self.include_equal { self.emit(cx, entry, "==") } else { Ok(()) }
    }

    fn emit_different(&self, cx: &mut Cx<'_>, entry: &Entry, side: &str) -> Result {
        if self.exclude_different { Ok(()) } else { self.emit(cx, entry, side) }
    }

    fn emit(&self, cx: &mut Cx<'_>, entry: &Entry, side: &str) -> Result {
        let indicator = Name::new("SideIndicator");
        if self.pass_thru {
            let object = match &entry.object {
                Value::Object(_) | Value::Array(_) => entry.object.clone(),
                scalar => Value::object(Wrapped::new(scalar.clone())),
            };
            let ets = match &object {
                Value::Object(o) => Some(o.ets_or_new()),
                Value::Array(a) => Some(a.ets_or_new()),
                _ => None,
            };
            if let Some(ets) = ets {
                ets.borrow_mut().put_note(indicator, Value::str(side));
            }
            return cx.write(object);
        }
        let mut notes = Vec::new();
        if self.by.is_empty() {
            notes.push((Name::new("InputObject"), entry.object.clone()));
        }
        for (request, key) in self.by.iter().zip(&entry.key) {
            let label = request.label.clone().unwrap_or_else(|| request.expression.text());
            notes.push((Name::new(&label), key.clone().unwrap_or_default()));
        }
        notes.push((indicator, Value::str(side)));
        cx.write(Value::custom(notes))
    }
}

impl Cmdlet for CompareObject {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.window = cx.int("SyncWindow").map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
        self.ignore_case = !cx.switch("CaseSensitive");
        self.exclude_different = cx.switch("ExcludeDifferent");
        self.include_equal = cx.switch("IncludeEqual") || (self.exclude_different && !cx.has("IncludeEqual"));
        self.pass_thru = cx.switch("PassThru");
        self.by = requested(&cx.list("Property"), &["Ascending", "Descending"]).map_err(|r| cx.fail(r))?;
        for object in cx.list("ReferenceObject") {
            let entry = self.entry(cx, object)?;
            self.reference.push(entry);
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for object in cx.list("DifferenceObject") {
            let entry = self.entry(cx, object)?;
            self.compare(cx, Some(entry))?;
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        while self.next < self.reference.len() {
            self.compare(cx, None)?;
        }
        for entry in std::mem::take(&mut self.difference_backlog) {
            self.emit_different(cx, &entry, "=>")?;
        }
        for entry in std::mem::take(&mut self.reference_backlog) {
            self.emit_different(cx, &entry, "<=")?;
        }
        Ok(())
    }
}
