//! Scopes and variables.
//!
//! A scope's variables live in slots. Which name has which slot is the scope's *layout*, shared by all runs of one script
//! block; a variable node remembers the layout and slot it was found at last, so a hot loop compares two numbers instead
//! of hashing a name. A block that runs in its caller's scope (`ForEach-Object`, dot-sourcing) simply meets another layout.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::function::Function;
use crate::value::{Name, TypeRef, Value};

/// Names of a scope's slots. It only grows.
pub struct Layout {
    id: u32,
    slots: RefCell<FxHashMap<Name, u32>>,
    names: RefCell<Vec<Name>>,
}

thread_local! {
    static NEXT_LAYOUT: Cell<u32> = const { Cell::new(1) };
}

impl Default for Layout {
    fn default() -> Self {
        let id = NEXT_LAYOUT.get();
        NEXT_LAYOUT.set(id.wrapping_add(1).max(1));
        Self { id, slots: RefCell::default(), names: RefCell::default() }
    }
}

impl Layout {
    fn find(&self, name: Name) -> Option<u32> {
        self.slots.borrow().get(&name).copied()
    }

    fn slot(&self, name: Name) -> u32 {
        *self.slots.borrow_mut().entry(name).or_insert_with(|| {
            let mut names = self.names.borrow_mut();
            names.push(name);
            names.len() as u32 - 1
        })
    }
}

/// Where a variable node found its variable last: layout and slot.
#[derive(Default)]
pub struct SlotCache(Cell<(u32, u32)>);

/// Options of a variable, as bits of [`Variable::flags`].
pub mod flags {
    /// `ReadOnly`: `-Force` may still change it.
    pub const READ_ONLY: u8 = 1;
    /// `Constant`: nothing changes it.
    pub const CONSTANT: u8 = 2;
    /// `Private`: child scopes do not see it.
    pub const PRIVATE: u8 = 4;
    /// `AllScope`: child scopes share it.
    pub const ALL_SCOPE: u8 = 8;
    /// The variable has constraints.
    pub const CONSTRAINED: u8 = 16;
}

/// A variable.
pub struct Variable {
    /// In the spelling of its first assignment.
    pub name: Name,
    /// Its value.
    pub value: RefCell<Value>,
    /// See [`flags`].
    pub flags: Cell<u8>,
    /// Type constraint and validation, where it has any.
    pub constraint: RefCell<Option<Rc<Constraint>>>,
    /// `Description`.
    pub description: RefCell<Option<Rc<str>>>,
}

/// What assignments to a constrained variable go through.
pub struct Constraint {
    /// `[int]$x`.
    pub type_ref: Option<TypeRef>,
    /// `[ValidateRange(1, 5)]$x`, checked after conversion.
    pub validation: Vec<crate::catalog::Validation>,
    /// The script blocks that `Validation::Script` numbers.
    pub scripts: Vec<super::binder::ScriptCheck>,
}

impl Variable {
    /// A plain variable.
    pub fn new(name: Name, value: Value) -> Rc<Self> {
        Rc::new(Self {
            name,
            value: RefCell::new(value),
            flags: Cell::new(0),
            constraint: RefCell::default(),
            description: RefCell::default(),
        })
    }

    /// Whether it has an option.
    pub fn has(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }

    /// A clone of its value.
    pub fn get(&self) -> Value {
        self.value.borrow().clone()
    }
}

/// One scope: variables, functions and aliases; child scopes see those of their parents.
pub struct Scope {
    layout: Rc<Layout>,
    slots: RefCell<Vec<Option<Rc<Variable>>>>,
    /// The scope of the caller (or of the module, for its functions).
    pub parent: Option<Rc<Self>>,
    /// Functions defined here.
    pub functions: RefCell<Option<Box<FxHashMap<Name, Rc<Function>>>>>,
    /// Aliases defined here: name to command name.
    pub aliases: RefCell<Option<Box<FxHashMap<Name, Alias>>>>,
    /// Whether `script:` means this scope.
    pub script: bool,
    /// `$PSScriptRoot` and the like ask for the source that runs here.
    pub script_path: Option<Rc<str>>,
    /// Strict mode set here: 0 off, 1, 2, 3.
    pub strict: Cell<Option<u8>>,
    /// The call that runs in it.
    pub(super) call: super::function::CallCell,
}

/// An alias.
#[derive(Clone)]
pub struct Alias {
    /// The command it stands for.
    pub definition: Rc<str>,
    /// Options, as bits of [`flags`].
    pub flags: u8,
    /// `Description`.
    pub description: Rc<str>,
}

impl Scope {
    /// A new scope under a parent.
    pub fn new(layout: Rc<Layout>, parent: Option<Rc<Self>>) -> Self {
        Self {
            layout,
            slots: RefCell::default(),
            parent,
            functions: RefCell::default(),
            aliases: RefCell::default(),
            script: false,
            script_path: None,
            strict: Cell::new(None),
            call: super::function::CallCell::new(),
        }
    }

    fn slot_value(&self, slot: u32) -> Option<Rc<Variable>> {
        self.slots.borrow().get(slot as usize).cloned().flatten()
    }

    /// The variable of this very scope.
    pub fn own(&self, name: Name) -> Option<Rc<Variable>> {
        self.slot_value(self.layout.find(name)?)
    }

    /// The variable seen from here: this scope's, or the nearest parent's that is not private there.
    pub fn find(&self, name: Name) -> Option<Rc<Variable>> {
        if let Some(found) = self.own(name) {
            return Some(found);
        }
        let mut at = self.parent.as_deref();
        while let Some(scope) = at {
            if let Some(found) = scope.own(name).filter(|v| !v.has(flags::PRIVATE)) {
                return Some(found);
            }
            at = scope.parent.as_deref();
        }
        None
    }

    /// Reads a variable seen from here, helped by the node's cache.
    pub fn read(&self, name: Name, cache: &SlotCache) -> Option<Value> {
        let slot = self.cached_slot(name, cache);
        if let Some(slot) = slot
            && let Some(Some(v)) = self.slots.borrow().get(slot as usize)
        {
            return Some(v.get());
        }
        self.find(name).map(|v| v.get())
    }

    /// This scope's own variable, helped by the node's cache.
    pub fn own_cached(&self, name: Name, cache: &SlotCache) -> Option<Rc<Variable>> {
        self.slot_value(self.cached_slot(name, cache)?)
    }

    /// Runs a function on the value of this scope's own variable where it is plain (no options, no constraint).
    pub fn with_plain<T>(&self, name: Name, cache: &SlotCache, change: impl FnOnce(&mut Value) -> T) -> Option<T> {
        let slot = self.cached_slot(name, cache)?;
        let slots = self.slots.borrow();
        let variable = slots.get(slot as usize)?.as_ref()?;
        if variable.flags.get() != 0 {
            return None;
        }
        Some(change(&mut variable.value.borrow_mut()))
    }

    fn cached_slot(&self, name: Name, cache: &SlotCache) -> Option<u32> {
        let (layout, slot) = cache.0.get();
        if layout == self.layout.id {
            return Some(slot);
        }
        let slot = self.layout.find(name)?;
        cache.0.set((self.layout.id, slot));
        Some(slot)
    }

    /// Puts a variable into this scope, replacing what was there.
    pub fn put(&self, variable: Rc<Variable>) {
        let slot = self.layout.slot(variable.name) as usize;
        let mut slots = self.slots.borrow_mut();
        if slots.len() <= slot {
            slots.resize(slot + 1, None);
        }
        if let Some(place) = slots.get_mut(slot) {
            *place = Some(variable);
        }
    }

    /// Sets a plain variable of this scope, without looking at options or constraints (automatic variables).
    pub fn set(&self, name: Name, value: Value) {
        match self.own(name) {
            Some(v) => *v.value.borrow_mut() = value,
            None => self.put(Variable::new(name, value)),
        }
    }

    /// Takes a variable out of this scope.
    pub fn remove(&self, name: Name) -> Option<Rc<Variable>> {
        let slot = self.layout.find(name)?;
        self.slots.borrow_mut().get_mut(slot as usize)?.take()
    }

    /// The variables of this very scope, in the order of their slots.
    pub fn variables(&self) -> Vec<Rc<Variable>> {
        self.slots.borrow().iter().flatten().cloned().collect()
    }

    /// The outermost scope.
    pub fn global(self: &Rc<Self>) -> Rc<Self> {
        let mut at = self;
        while let Some(parent) = &at.parent {
            at = parent;
        }
        at.clone()
    }

    /// The nearest script scope, or the global one.
    pub fn script_scope(self: &Rc<Self>) -> Rc<Self> {
        let mut at = self;
        while !at.script {
            match &at.parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at.clone()
    }
}
