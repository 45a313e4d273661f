//! Breakpoints and the trace of `Set-PSDebug`: what looks on while scripts run.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::engine::{Cx, Engine, Flow, Result, Watcher};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::{Source, Span, WildcardPattern};
use crate::value::types::enum_of;
use crate::value::{Name, Object, Str, TypeDef, TypeRef, Value};

/// `System.Management.Automation.Breakpoint` and its kinds.
static BREAKPOINT: TypeDef = TypeDef::class("System.Management.Automation.Breakpoint");
static LINE: TypeDef =
    TypeDef::class("System.Management.Automation.LineBreakpoint").extends("System.Management.Automation.Breakpoint");
static COMMAND: TypeDef =
    TypeDef::class("System.Management.Automation.CommandBreakpoint").extends("System.Management.Automation.Breakpoint");
static VARIABLE: TypeDef = TypeDef::class("System.Management.Automation.VariableBreakpoint")
    .extends("System.Management.Automation.Breakpoint");

/// The types of breakpoints.
pub(crate) static TYPES: &[&TypeDef] = &[&BREAKPOINT, &LINE, &COMMAND, &VARIABLE];

/// What a breakpoint waits for.
pub(crate) enum Trigger {
    /// A line of its script; the column where one was given.
    Line(u32, Option<u32>),
    /// A command's name or pattern.
    Command(Str),
    /// A variable: whether reading it and whether writing it counts.
    Variable { name: Str, read: bool, write: bool },
}

/// A breakpoint of the session.
pub(crate) struct Breakpoint {
    pub(crate) id: i32,
    /// The file it is for; every one where `None`.
    pub(crate) script: Option<Str>,
    pub(crate) trigger: Trigger,
    /// What it runs in place of stopping.
    pub(crate) action: Option<Value>,
    pub(crate) enabled: Cell<bool>,
    hits: Cell<i32>,
    /// Where in its line it stops: at the first statement that was reached there.
    bound: Cell<Option<u32>>,
}

impl Breakpoint {
    /// A breakpoint that waits.
    pub(crate) fn new(id: i32, script: Option<Str>, trigger: Trigger, action: Option<Value>) -> Self {
        Self { id, script, trigger, action, enabled: Cell::new(true), hits: Cell::new(0), bound: Cell::new(None) }
    }

    fn applies_to(&self, source: &Source) -> bool {
        self.enabled.get()
            && self.script.as_ref().is_none_or(|own| source.name().is_some_and(|n| n.eq_ignore_ascii_case(own)))
    }

    fn stops_at(&self, source: &Source, start: u32) -> bool {
        let Trigger::Line(line, column) = self.trigger else { return false };
        let here = source.line_column(start);
        if !self.applies_to(source) || here.line != line {
            return false;
        }
        match column {
            Some(column) => here.column == column,
            None => {
                let bound = self.bound.get().unwrap_or(start);
                self.bound.set(Some(bound));
                bound == start
            }
        }
    }
}

/// A breakpoint as an object.
pub(crate) struct BreakpointObject(pub(crate) Rc<Breakpoint>);

impl Object for BreakpointObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.0.trigger {
            Trigger::Line(..) => &LINE,
            Trigger::Command(_) => &COMMAND,
            Trigger::Variable { .. } => &VARIABLE,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        let script = self.0.script.as_deref().unwrap_or("");
        Some(match &self.0.trigger {
            Trigger::Line(line, None) => format!("Line breakpoint on '{script}:{line}'"),
            Trigger::Line(line, Some(column)) => format!("Line breakpoint on '{script}:{line}, {column}'"),
            Trigger::Command(name) if script.is_empty() => format!("Command breakpoint on '{name}'"),
            Trigger::Command(name) => format!("Command breakpoint on '{script}:{name}'"),
            Trigger::Variable { name, .. } => {
                let place = if script.is_empty() { String::new() } else { format!("{script}:") };
                let mode = self.adapted_property(Name::new("AccessMode")).unwrap_or_default();
                format!("Variable breakpoint on '{place}${name}' ({} access)", mode.invariant_text())
            }
        })
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let own = &self.0;
        Some(match (name.as_str().to_ascii_lowercase().as_str(), &own.trigger) {
            ("id", _) => Value::Int(own.id),
            ("script", _) => own.script.clone().map_or(Value::Null, Value::Str),
            ("enabled", _) => Value::Bool(own.enabled.get()),
            ("hitcount", _) => Value::Int(own.hits.get()),
            ("action", _) => own.action.clone().unwrap_or_default(),
            ("line", Trigger::Line(line, _)) => Value::Int(*line as i32),
            ("column", Trigger::Line(_, column)) => Value::Int(column.unwrap_or(0) as i32),
            ("command", Trigger::Command(name)) => Value::Str(name.clone()),
            ("variable", Trigger::Variable { name, .. }) => Value::Str(name.clone()),
            ("accessmode", Trigger::Variable { read, write, .. }) => {
                let mode = match (read, write) {
                    (true, true) => 2,
                    (true, false) => 0,
                    _ => 1,
                };
                enum_of("System.Management.Automation.VariableAccessMode", mode)
            }
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        let own: &[&str] = match self.0.trigger {
            Trigger::Line(..) => &["Column", "Line"],
            Trigger::Command(_) => &["Command"],
            Trigger::Variable { .. } => &["AccessMode", "Variable"],
        };
        own.iter().chain(&["Action", "Enabled", "HitCount", "Id", "Script"]).map(|n| Name::new(n)).collect()
    }
}

/// The session's breakpoints and trace.
#[derive(Default)]
pub(crate) struct Watch {
    breakpoints: RefCell<Vec<(Rc<Breakpoint>, Value)>>,
    last: Cell<i32>,
    trace: Cell<i64>,
}

impl Watch {
    /// The session's, made on first use.
    pub(crate) fn of(engine: &mut Engine) -> Rc<Self> {
        engine.extension_or_default()
    }

    /// All breakpoints, oldest first.
    pub(crate) fn all(&self) -> Vec<(Rc<Breakpoint>, Value)> {
        self.breakpoints.borrow().clone()
    }

    /// A number that no breakpoint has had.
    pub(crate) fn next_id(&self) -> i32 {
        let id = self.last.get();
        self.last.set(id + 1);
        id
    }

    /// Adds one; its object.
    pub(crate) fn add(self: &Rc<Self>, engine: &mut Engine, breakpoint: Breakpoint) -> Value {
        let own = Rc::new(breakpoint);
        let object = Value::object(BreakpointObject(own.clone()));
        self.breakpoints.borrow_mut().push((own, object.clone()));
        self.look(engine);
        object
    }

    /// Takes one away.
    pub(crate) fn remove(self: &Rc<Self>, engine: &mut Engine, id: i32) {
        self.breakpoints.borrow_mut().retain(|(b, _)| b.id != id);
        self.look(engine);
    }

    /// `Set-PSDebug -Trace`: 0 to 2.
    pub(crate) fn set_trace(self: &Rc<Self>, engine: &mut Engine, level: i64) {
        self.trace.set(level);
        self.look(engine);
    }

    /// Looks on from now where there is something to look for.
    fn look(self: &Rc<Self>, engine: &mut Engine) {
        let needed = self.trace.get() > 0 || !self.breakpoints.borrow().is_empty();
        let watcher: Option<Rc<dyn Watcher>> = if needed { Some(self.clone()) } else { None };
        engine.set_watcher(watcher);
    }

    /// Those that something triggers, counted.
    fn hit(&self, engine: &mut Engine, triggers: impl Fn(&Breakpoint) -> bool) -> Result {
        for (own, object) in self.all() {
            if !triggers(&own) {
                continue;
            }
            own.hits.set(own.hits.get() + 1);
            match &own.action {
                Some(action) => Self::act(engine, action, &object)?,
                None => Self::stop(engine, &object)?,
            }
        }
        Ok(())
    }

    /// Runs an action; its output and its errors go nowhere, `break` in it stops as a breakpoint without one does.
    fn act(engine: &mut Engine, action: &Value, object: &Value) -> Result {
        let Some(block) = action.downcast::<crate::engine::ScriptBlock>().cloned() else { return Ok(()) };
        match engine.in_child_scope(|engine| engine.run_with_item(&block, object.clone(), &mut Vec::new())) {
            Err(Flow::Break(_)) => Self::stop(engine, object),
            Err(flow @ (Flow::Exit(_) | Flow::Interrupt)) => Err(flow),
            _ => Ok(()),
        }
    }

    /// Stops at a prompt of its own, where somebody sits at it.
    fn stop(engine: &mut Engine, object: &Value) -> Result {
        let console = engine.host().console.clone();
        if !console.interactive() || engine.extension::<crate::engine::NestedPrompt>().is_none() {
            return Ok(());
        }
        let (source, span) = engine.position();
        let at = source.line_column(span.start);
        console.write(&format!(
            "Hit {}\n\nAt {}:{} char:{}\n+ {}\nType exit to go on.\n",
            object.invariant_text(),
            source.name().map_or("line", |n| n),
            at.line,
            at.column,
            source.line(at.line)
        ));
        engine.enter_nested_prompt()
    }

    fn say(engine: &mut Engine, text: &str) {
        let presenter = engine.presenter();
        presenter.debug(engine, text);
    }
}

impl Watcher for Watch {
    fn statement(&self, engine: &mut Engine, source: &Rc<Source>, span: Span) -> Result {
        if self.trace.get() > 0 {
            let at = source.line_column(span.start);
            let line = source.line(at.line);
            let (before, after): (String, String) = {
                let units: Vec<u16> = line.encode_utf16().collect();
                let (head, tail) = units.split_at((at.column as usize - 1).min(units.len()));
                (String::from_utf16_lossy(head), String::from_utf16_lossy(tail))
            };
            Self::say(engine, &format!("{:>4}+ {before} >>>> {after}", at.line));
        }
        self.hit(engine, |b| b.stops_at(source, span.start))
    }

    fn command(&self, engine: &mut Engine, name: &str) -> Result {
        let (source, _) = engine.position();
        if self.trace.get() > 1 && engine.find_function(Name::new(name)).is_some() {
            let file = source.name().map_or(String::new(), |n| format!("  (defined in file '{n}')"));
            Self::say(engine, &format!("    ! CALL function '{name}'{file}"));
        }
        self.hit(engine, |b| match &b.trigger {
            Trigger::Command(wanted) => {
                b.applies_to(&source) && WildcardPattern::new(wanted).is_ok_and(|p| p.is_match(name))
            }
            _ => false,
        })
    }

    fn variable(&self, engine: &mut Engine, name: Name, written: Option<&Value>) -> Result {
        if self.trace.get() > 1
            && let Some(value) = written
        {
            Self::say(engine, &format!("    ! SET ${name} = '{}'.", value.invariant_text()));
        }
        let (source, _) = engine.position();
        self.hit(engine, |b| match &b.trigger {
            Trigger::Variable { name: own, read, write } => {
                b.applies_to(&source)
                    && own.eq_ignore_ascii_case(name.as_str())
                    && if written.is_some() { *write } else { *read }
            }
            _ => false,
        })
    }
}

/// The breakpoints that `-Breakpoint` or `-Id` mean; a number that none has is an error.
pub(crate) fn chosen(cx: &mut Cx<'_>) -> Result<Vec<(Rc<Breakpoint>, Value)>> {
    let all = Watch::of(cx.engine).all();
    let mut found = Vec::new();
    for object in cx.list("Breakpoint") {
        found.extend(object.downcast::<BreakpointObject>().map(|b| (b.0.clone(), object.clone())));
    }
    for id in cx.list("Id") {
        match all.iter().find(|(b, _)| Value::Int(b.id).invariant_text() == id.invariant_text()) {
            Some(one) => found.push(one.clone()),
            None => cx.write_error(ErrorRecord::with_message(
                "System.ArgumentException",
                format!("There is no breakpoint with ID '{}'.", id.invariant_text()),
                "PSBreakpoint:BreakpointIdNotFound",
                ErrorCategory::InvalidArgument,
                Value::Null,
            ))?,
        }
    }
    Ok(found)
}
