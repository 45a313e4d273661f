//! From objects to packets: what every `Format-*` cmdlet does, and `Out-*` cmdlets with objects that nothing formatted.

use std::rc::Rc;

use super::lookup;
use super::options::{Expand, Options};
use super::packet::{Body, Entry, Node, Packet};
use super::parameter::Expression;
use super::subject;
use super::text::{cell_text, enumeration_limit, is_scalar, plain_text};
use super::view::View;
use crate::engine::{Engine, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Str, Value, ops};

/// Formats a stream of objects. The first decides the shape; groups follow each other where a grouping value changes.
pub(crate) struct Formatter {
    options: Options,
    limit: i64,
    view: Option<View>,
    group: Option<Grouping>,
    in_group: bool,
}

/// What objects are grouped by.
struct Grouping {
    source: Expression,
    label: Option<Str>,
    /// Name shown over groups; empty until a value differs from nothing.
    shown: Str,
    key: Value,
}

impl Formatter {
    /// A formatter with the parameters of a cmdlet.
    pub(crate) fn new(engine: &Engine, options: Options) -> Self {
        Self { options, limit: enumeration_limit(engine), view: None, group: None, in_group: false }
    }

    /// Takes one object, or the elements of a collection, and adds packets.
    pub(crate) fn push(&mut self, engine: &mut Engine, value: &Value, out: &mut Vec<Packet>) -> Result {
        if value.is_null() {
            return Ok(());
        }
        if let Some(packet) = value.downcast::<Packet>() {
            out.push(packet.clone());
            return Ok(());
        }
        let Some(items) = subject::display_elements(value) else { return self.object(engine, value, out) };
        if self.options.expand == Expand::CoreOnly {
            return self.object(engine, value, out);
        }
        if self.options.expand == Expand::Both {
            let plural = if items.len() == 1 { "object" } else { "objects" };
            let note = format!("The following {plural} supports IEnumerable:\n");
            out.push(raw(Str::from(note)));
            let body = View::fallback(self.limit).body(engine, value)?;
            out.push(Packet::Entry(Rc::new(Entry { out_of_band: true, error: false, body })));
        }
        items.iter().filter(|i| !i.is_null()).try_for_each(|item| self.object(engine, item, out))
    }

    /// Ends the document, if one is open.
    pub(crate) fn finish(&mut self, out: &mut Vec<Packet>) {
        if self.view.take().is_some() {
            if self.in_group {
                out.push(Packet::GroupEnd);
                self.in_group = false;
            }
            out.push(Packet::End);
        }
        self.group = None;
    }

    fn object(&mut self, engine: &mut Engine, object: &Value, out: &mut Vec<Packet>) -> Result {
        if let Some(packet) = object.downcast::<Packet>() {
            out.push(packet.clone());
            return Ok(());
        }
        if !self.options.force
            && let Some(entry) = self.out_of_band(engine, object)?
        {
            out.push(Packet::Entry(Rc::new(entry)));
            return Ok(());
        }
        if self.view.is_none() {
            self.check_view_name(engine, object)?;
            let (view, start) = View::choose(engine, &self.options, self.limit, object)?;
            self.group = self.grouping(&view);
            self.view = Some(view);
            out.push(Packet::Start(Rc::new(start)));
        }
        let Some(view) = &self.view else { return Ok(()) };
        if let Some(declared) = view.declared
            && !self.options.force
            && !lookup::applies(engine, declared, object)
            && subject::has_properties(engine, object)
        {
            let body = View::fallback(self.limit).body(engine, object)?;
            out.push(Packet::Entry(Rc::new(Entry { out_of_band: true, error: false, body })));
            return Ok(());
        }
        self.turn_group(engine, object, out)?;
        let Some(view) = &self.view else { return Ok(()) };
        let body = view.body(engine, object)?;
        out.push(Packet::Entry(Rc::new(Entry { out_of_band: false, error: false, body })));
        Ok(())
    }

    /// The entry of an object that is shown the same way everywhere: strings, numbers, what has no properties, free text.
    fn out_of_band(&self, engine: &mut Engine, object: &Value) -> Result<Option<Entry>> {
        if let Some(text) = object.as_str() {
            return Ok(Some(Entry { out_of_band: true, error: false, body: Body::Raw(text.clone()) }));
        }
        if let Some(declared) = lookup::out_of_band_view(engine, object) {
            let Some(view) = View::free_text(declared, self.limit) else { return Ok(None) };
            let body = view.body(engine, object)?;
            return Ok(Some(Entry { out_of_band: true, error: false, body }));
        }
        if is_scalar(object) || !subject::has_properties(engine, object) {
            let text = plain_text(engine, object)?;
            return Ok(Some(Entry { out_of_band: true, error: false, body: Body::Raw(text) }));
        }
        Ok(None)
    }

    /// `-View` must name a view that the object's type has.
    fn check_view_name(&self, engine: &mut Engine, object: &Value) -> Result {
        let Some(name) = &self.options.view else { return Ok(()) };
        if lookup::find_view(engine, object, self.options.kind, Some(name)).is_some() {
            return Ok(());
        }
        let type_name = engine.type_names(object).first().cloned().unwrap_or_else(|| "".into());
        Err(Flow::throw(ErrorRecord::with_message(
            "System.Management.Automation.PipelineStoppedException",
            format!("The view name {name} cannot be found for objects of the type {type_name}."),
            "FormatViewNotFound",
            ErrorCategory::ObjectNotFound,
            Value::Str(name.clone()),
        )))
    }

    fn grouping(&self, view: &View) -> Option<Grouping> {
        if let Some(asked) = &self.options.group_by {
            let source = asked.expression.clone();
            return Some(Grouping { source, label: asked.label.clone(), shown: Str::from(""), key: Value::Null });
        }
        let declared = view.declared?.group_by.as_ref()?;
        let source = match (&declared.property, &declared.script) {
            (Some(name), _) => Expression::Property(Name::new(name)),
            (None, Some(script)) => Expression::Script(script),
            (None, None) => return None,
        };
        let label = declared.label.as_deref().map(Str::from);
        Some(Grouping { source, label, shown: Str::from(""), key: Value::Null })
    }

    /// Opens the group that an object belongs to, closing the one before.
    fn turn_group(&mut self, engine: &mut Engine, object: &Value, out: &mut Vec<Packet>) -> Result {
        let changed = match &mut self.group {
            Some(group) => group.update(engine, object)?,
            None => false,
        };
        if self.in_group {
            if !changed {
                return Ok(());
            }
            out.push(Packet::GroupEnd);
        }
        self.in_group = true;
        let label = match &self.group {
            Some(group) => Some(group.heading(engine, self.limit)?),
            None => None,
        };
        out.push(Packet::GroupStart(label));
        Ok(())
    }
}

impl Grouping {
    /// Whether the object's value differs from the last one's. A value that cannot be had changes nothing.
    fn update(&mut self, engine: &mut Engine, object: &Value) -> Result<bool> {
        let value = match self.source.value(engine, object) {
            Ok(Some(value)) => value,
            Ok(None) | Err(Flow::Throw(_)) => return Ok(false),
            Err(other) => return Err(other),
        };
        let changed = !same(&value, &self.key);
        self.key = value;
        if changed && self.shown.is_empty() {
            self.shown = match &self.label {
                Some(label) => label.clone(),
                None => match self.source.resolve(engine, object).first() {
                    Some(source) => source.label(),
                    None => self.source.label(),
                },
            };
        }
        Ok(changed)
    }

    fn heading(&self, engine: &mut Engine, limit: i64) -> Result<Rc<[Node]>> {
        let value = cell_text(engine, &self.key, limit, false)?;
        let shown = self.label.as_ref().unwrap_or(&self.shown);
        Ok(Rc::from([Node::Text(Str::from(format!("   {shown}: "))), Node::Text(value)]))
    }
}

/// Equality of grouping values: by order where they have one, else by text, without regard to case.
fn same(a: &Value, b: &Value) -> bool {
    if a.is_null() || b.is_null() {
        return a.is_null() && b.is_null();
    }
    match ops::sort_order(a, b, true) {
        Some(order) => order.is_eq(),
        None => a.invariant_text().eq_ignore_ascii_case(&b.invariant_text()),
    }
}

fn raw(text: Str) -> Packet {
    Packet::Entry(Rc::new(Entry { out_of_band: true, error: false, body: Body::Raw(text) }))
}
