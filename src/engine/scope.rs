//! Scopes and variables.
//!
//! A scope's variables live in slots. Which name has which slot is the scope's *layout*, shared by all runs of one script
//! block; a variable node remembers the layout and slot it was found at last, so a hot loop compares two numbers instead
//! of hashing a name. A block that runs in its caller's scope (`ForEach-Object`, dot-sourcing) simply meets another layout.
//!
//! A slot holds the bare value as long as nothing but reads and assignments touch the variable. It becomes a shared
//! [`Variable`] when something asks for more: options, a type constraint, `[ref]`, `Get-Variable`, export from a module.

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
    /// What assignments to parameters of a method go through, by their slots.
    constraints: RefCell<Vec<(u32, Rc<Constraint>)>>,
}

thread_local! {
    static NEXT_LAYOUT: Cell<u32> = const { Cell::new(1) };
}

impl Default for Layout {
    fn default() -> Self {
        let id = NEXT_LAYOUT.get();
        NEXT_LAYOUT.set(id.wrapping_add(1).max(1));
        Self { id, slots: RefCell::default(), names: RefCell::default(), constraints: RefCell::default() }
    }
}

impl Layout {
    fn name(&self, slot: u32) -> Option<Name> {
        self.names.borrow().get(slot as usize).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.names.borrow().len()
    }

    fn find(&self, name: Name) -> Option<u32> {
        self.slots.borrow().get(&name).copied()
    }

    /// The slot of a name, given it if it has none.
    pub(super) fn slot(&self, name: Name) -> u32 {
        *self.slots.borrow_mut().entry(name).or_insert_with(|| {
            let mut names = self.names.borrow_mut();
            names.push(name);
            names.len() as u32 - 1
        })
    }

    /// Gives the variable of a slot a constraint in every scope of this layout; false where there are too many slots.
    pub(super) fn constrain(&self, slot: u32, constraint: Rc<Constraint>) -> bool {
        let possible = slot < u64::BITS;
        if possible {
            self.constraints.borrow_mut().push((slot, constraint));
        }
        possible
    }

    fn constraint(&self, slot: u32) -> Option<Rc<Constraint>> {
        self.constraints.borrow().iter().find(|(s, _)| *s == slot).map(|(_, c)| c.clone())
    }

    /// A bit for each constrained slot.
    fn constrained(&self) -> u64 {
        self.constraints.borrow().iter().fold(0, |bits, (slot, _)| bits | 1 << slot)
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
    /// Whether it is a parameter's: a failed conversion is then reported as of any cast.
    pub parameter: bool,
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

/// What a slot holds.
#[derive(Clone, Default)]
pub(super) enum Slot {
    /// No variable.
    #[default]
    Empty,
    /// A variable without options and constraint, which nothing refers to but by its name.
    Plain(Value),
    /// A variable that may be referred to from elsewhere.
    Shared(Rc<Variable>),
}

const _: () = assert!(size_of::<Slot>() == 16, "a slot is as small as a value");

/// One scope: variables, functions and aliases; child scopes see those of their parents.
pub struct Scope {
    layout: Rc<Layout>,
    /// The layout's number, at hand for each look at a variable.
    layout_id: u32,
    slots: RefCell<Vec<Slot>>,
    /// A bit for each slot whose variable the layout constrains, though it is a plain one.
    constrained: u64,
    /// The scope of the caller (or of the module, for its functions).
    pub parent: Option<Rc<Self>>,
    /// Functions defined here.
    pub functions: RefCell<Option<Box<FxHashMap<Name, Rc<Function>>>>>,
    /// Aliases defined here: name to command name.
    pub aliases: RefCell<Option<Box<FxHashMap<Name, Alias>>>>,
    /// Types of scripts that are known here.
    pub(super) types: super::classes::ScopeTypes,
    /// Whether `script:` means this scope.
    pub script: bool,
    /// The session state it belongs to: 0 is the session's own, others are modules.
    pub module: u32,
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
        let slots = RefCell::new(Vec::with_capacity(layout.len()));
        Self { slots, ..Self::new_empty(layout, parent) }
    }

    fn new_empty(layout: Rc<Layout>, parent: Option<Rc<Self>>) -> Self {
        let module = parent.as_ref().map_or(0, |p| p.module);
        Self {
            module,
            layout_id: layout.id,
            slots: RefCell::default(),
            constrained: 0,
            layout,
            parent,
            functions: RefCell::default(),
            aliases: RefCell::default(),
            types: super::classes::ScopeTypes::default(),
            script: false,
            script_path: None,
            strict: Cell::new(None),
            call: super::function::CallCell::default(),
        }
    }

    /// The scope of a call whose parameters have the first slots of the layout.
    pub(super) fn of_call(
        layout: Rc<Layout>,
        parent: Rc<Self>,
        call: super::function::CallCell,
        parameters: impl Iterator<Item = Value>,
    ) -> Self {
        let mut slots = Vec::with_capacity(layout.len());
        slots.extend(parameters.map(Slot::Plain));
        Self { slots: RefCell::new(slots), call, ..Self::new_empty(layout, Some(parent)) }
    }

    /// The scope of a method's call, for at least that many variables; its parent is still to come.
    pub(super) fn of_method(layout: Rc<Layout>, module: u32, count: usize) -> Self {
        let constrained = layout.constrained();
        let slots = RefCell::new(Vec::with_capacity(layout.len().max(count)));
        Self { slots, constrained, module, ..Self::new_empty(layout, None) }
    }

    /// The scope of a call that is over, emptied for the next call; `None` where something still refers to it, or where
    /// the call left more in it than variables.
    pub(super) fn emptied(mut this: Rc<Self>) -> Option<Rc<Self>> {
        let own = Rc::get_mut(&mut this)?;
        let plain = own.functions.get_mut().is_none()
            && own.aliases.get_mut().is_none()
            && own.strict.get().is_none()
            && own.types.is_empty()
            && own.call.is_empty();
        if !plain {
            return None;
        }
        own.slots.get_mut().clear();
        own.parent = None;
        Some(this)
    }

    /// Puts an emptied scope under another parent.
    #[inline]
    pub(super) fn adopt(&mut self, parent: Rc<Self>) {
        self.parent = Some(parent);
    }

    /// Gives the next free slot of a new or emptied scope a plain variable.
    #[inline]
    pub(super) fn push_plain(&mut self, value: Value) {
        self.slots.get_mut().push(Slot::Plain(value));
    }

    #[inline]
    fn is_constrained(&self, slot: u32) -> bool {
        self.constrained != 0 && slot < u64::BITS && self.constrained & 1 << slot != 0
    }

    /// The variable of this very scope, from now on a shared one.
    pub fn own(&self, name: Name) -> Option<Rc<Variable>> {
        let slot = self.layout.find(name)?;
        let mut slots = self.slots.borrow_mut();
        let place = slots.get_mut(slot as usize)?;
        match place {
            Slot::Empty => None,
            Slot::Shared(variable) => Some(variable.clone()),
            Slot::Plain(value) => {
                let variable = Variable::new(self.layout.name(slot).unwrap_or(name), std::mem::take(value));
                if self.is_constrained(slot) {
                    *variable.constraint.borrow_mut() = self.layout.constraint(slot);
                    variable.flags.set(flags::CONSTRAINED);
                }
                *place = Slot::Shared(variable.clone());
                Some(variable)
            }
        }
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

    /// The variable seen from here that all scopes share, if there is one of that name.
    pub fn find_all_scope(&self, name: Name) -> Option<Rc<Variable>> {
        let mut at = Some(self);
        while let Some(scope) = at {
            match scope.slot_of(name) {
                None | Some(Slot::Empty) => {}
                Some(Slot::Plain(_)) => return None,
                Some(Slot::Shared(v)) if std::ptr::eq(scope, self) || !v.has(flags::PRIVATE) => {
                    return Some(v).filter(|v| v.has(flags::ALL_SCOPE));
                }
                Some(Slot::Shared(_)) => {}
            }
            at = scope.parent.as_deref();
        }
        None
    }

    /// Whether this very scope has a plain variable of that name.
    pub(super) fn has_plain(&self, name: Name) -> bool {
        let slot = self.layout.find(name).filter(|slot| !self.is_constrained(*slot));
        slot.is_some_and(|slot| matches!(self.slots.borrow().get(slot as usize), Some(Slot::Plain(_))))
    }

    fn slot_of(&self, name: Name) -> Option<Slot> {
        let slot = self.layout.find(name)?;
        self.slots.borrow().get(slot as usize).cloned()
    }

    /// The value of this very scope's variable.
    pub fn own_value(&self, name: Name) -> Option<Value> {
        self.value_at(self.layout.find(name)?)
    }

    /// The value of the variable seen from here.
    pub fn find_value(&self, name: Name) -> Option<Value> {
        if let Some(value) = self.own_value(name) {
            return Some(value);
        }
        let mut at = self.parent.as_deref();
        while let Some(scope) = at {
            match scope.slot_of(name) {
                None | Some(Slot::Empty) => {}
                Some(Slot::Plain(value)) => return Some(value),
                Some(Slot::Shared(v)) if !v.has(flags::PRIVATE) => return Some(v.get()),
                Some(Slot::Shared(_)) => {}
            }
            at = scope.parent.as_deref();
        }
        None
    }

    fn value_at(&self, slot: u32) -> Option<Value> {
        match self.slots.borrow().get(slot as usize)? {
            Slot::Plain(value) => Some(value.clone()),
            Slot::Shared(variable) => Some(variable.get()),
            Slot::Empty => None,
        }
    }

    /// Reads a variable seen from here, helped by the node's cache.
    #[allow(
        clippy::inline_always,
        reason = "a call would copy the value once more, in the most frequent expression of all"
    )]
    #[inline(always)]
    pub fn read(&self, name: Name, cache: &SlotCache) -> Option<Value> {
        let (layout, slot) = cache.0.get();
        if layout == self.layout_id {
            match self.slots.borrow().get(slot as usize) {
                Some(Slot::Plain(value)) => return Some(value.clone()),
                Some(Slot::Shared(variable)) => return Some(variable.get()),
                Some(Slot::Empty) | None => {}
            }
        }
        self.read_elsewhere(name, cache)
    }

    #[inline(never)]
    fn read_elsewhere(&self, name: Name, cache: &SlotCache) -> Option<Value> {
        if let Some(slot) = self.cached_slot(name, cache)
            && let Some(value) = self.value_at(slot)
        {
            return Some(value);
        }
        self.find_value(name)
    }

    /// The integer that this scope's own variable holds, where the node's cache knows it.
    #[inline]
    pub(super) fn integer(&self, cache: &SlotCache) -> Option<i32> {
        let (layout, slot) = cache.0.get();
        if layout != self.layout_id {
            return None;
        }
        match self.slots.borrow().get(slot as usize) {
            Some(Slot::Plain(Value::Int(n))) => Some(*n),
            Some(Slot::Shared(variable)) => match *variable.value.borrow() {
                Value::Int(n) => Some(n),
                _ => None,
            },
            _ => None,
        }
    }

    /// Runs a function on the value of this scope's own variable where it is plain (no options, no constraint). The
    /// function does not run script code.
    #[inline]
    pub fn with_plain<T>(&self, name: Name, cache: &SlotCache, change: impl FnOnce(&mut Value) -> T) -> Option<T> {
        let slot = self.cached_slot(name, cache)?;
        match self.slots.borrow_mut().get_mut(slot as usize)? {
            Slot::Plain(value) => (!self.is_constrained(slot)).then(|| change(value)),
            Slot::Shared(variable) if variable.flags.get() == 0 => Some(change(&mut variable.value.borrow_mut())),
            Slot::Shared(_) | Slot::Empty => None,
        }
    }

    #[inline]
    fn cached_slot(&self, name: Name, cache: &SlotCache) -> Option<u32> {
        let (layout, slot) = cache.0.get();
        if layout == self.layout_id {
            return Some(slot);
        }
        let slot = self.layout.find(name)?;
        cache.0.set((self.layout_id, slot));
        Some(slot)
    }

    /// Puts a variable into this scope, replacing what was there.
    pub fn put(&self, variable: Rc<Variable>) {
        self.put_slot(self.layout.slot(variable.name), Slot::Shared(variable));
    }

    fn put_slot(&self, slot: u32, content: Slot) {
        let slot = slot as usize;
        let mut slots = self.slots.borrow_mut();
        if slots.len() <= slot {
            slots.resize(slot + 1, Slot::Empty);
        }
        if let Some(place) = slots.get_mut(slot) {
            *place = content;
        }
    }

    /// Puts a plain variable into a slot of the scope's layout.
    pub(super) fn put_plain(&self, slot: u32, value: Value) {
        self.put_slot(slot, Slot::Plain(value));
    }

    /// Sets a plain variable of this scope, without looking at options or constraints (automatic variables).
    pub fn set(&self, name: Name, value: Value) {
        drop(self.replace(name, value));
    }

    /// The same, giving what the variable held before.
    pub fn replace(&self, name: Name, value: Value) -> Option<Value> {
        let slot = self.layout.slot(name);
        match self.slots.borrow_mut().get_mut(slot as usize) {
            Some(Slot::Plain(old)) => return Some(std::mem::replace(old, value)),
            Some(Slot::Shared(variable)) => return Some(variable.value.replace(value)),
            Some(Slot::Empty) | None => {}
        }
        self.put_plain(slot, value);
        None
    }

    /// Gives this scope's variable another value (none: takes the variable out) and yields the one it had, helped by a cache.
    #[inline]
    pub(super) fn swap(&self, name: Name, cache: &SlotCache, value: Option<Value>) -> Option<Value> {
        let (layout, slot) = cache.0.get();
        if layout == self.layout_id
            && let Some(Slot::Plain(place)) = self.slots.borrow_mut().get_mut(slot as usize)
            && let Some(value) = value
        {
            return Some(std::mem::replace(place, value));
        }
        self.swap_slowly(name, cache, value)
    }

    fn swap_slowly(&self, name: Name, cache: &SlotCache, value: Option<Value>) -> Option<Value> {
        if self.cached_slot(name, cache).is_none() {
            cache.0.set((self.layout_id, self.layout.slot(name)));
        }
        let slot = cache.0.get().1;
        let mut slots = self.slots.borrow_mut();
        if slots.len() <= slot as usize {
            slots.resize(slot as usize + 1, Slot::Empty);
        }
        let place = slots.get_mut(slot as usize)?;
        match (place, value) {
            (Slot::Shared(variable), Some(value)) => Some(variable.value.replace(value)),
            (Slot::Plain(old), Some(value)) => Some(std::mem::replace(old, value)),
            (place, value) => match std::mem::replace(place, value.map_or(Slot::Empty, Slot::Plain)) {
                Slot::Empty => None,
                Slot::Plain(old) => Some(old),
                Slot::Shared(variable) => Some(variable.get()),
            },
        }
    }

    /// Takes a variable out of this scope; whether it was there.
    pub fn remove(&self, name: Name) -> bool {
        let Some(slot) = self.layout.find(name) else { return false };
        let taken = self.slots.borrow_mut().get_mut(slot as usize).map(std::mem::take);
        taken.is_some_and(|slot| !matches!(slot, Slot::Empty))
    }

    /// The variables of this very scope, in the order of their slots.
    pub fn variables(&self) -> Vec<Rc<Variable>> {
        let names = self.layout.names.borrow().clone();
        names.into_iter().filter_map(|name| self.own(name)).collect()
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
