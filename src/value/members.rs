//! Extended members (the extended type system): what `Add-Member`, `Select-Object` and `[pscustomobject]` put on objects.

use std::rc::Rc;

use super::{Name, Value};

/// A member added to an object or declared by type data.
#[derive(Clone)]
pub struct Member {
    /// Its name, in the spelling given.
    pub name: Name,
    /// What it is.
    pub kind: MemberKind,
    /// Kept out of the default listing (`hidden`).
    pub hidden: bool,
}

/// The kinds of extended members.
#[derive(Clone)]
pub enum MemberKind {
    /// A stored value.
    Note(Value),
    /// Another name for a member, optionally converted to a type (a `[type]` value).
    Alias(Name, Option<Value>),
    /// Computed by script blocks: getter and setter, each null where missing.
    Script(Value, Value),
    /// A method that is a script block; `$this` is the object.
    ScriptMethod(Value),
    /// A named set of property names (`PSStandardMembers.DefaultDisplayPropertySet` among them).
    PropertySet(Rc<[Name]>),
    /// A set of members under one name.
    MemberSet(Rc<Ets>),
}

/// The extended members of one object, in the order they were added, and its type names where they were changed.
#[derive(Clone, Default)]
pub struct Ets {
    members: Vec<Member>,
    type_names: Option<Vec<Rc<str>>>,
}

impl Ets {
    /// The member of that name.
    pub fn get(&self, name: Name) -> Option<&Member> {
        self.members.iter().find(|m| m.name == name)
    }

    /// The member of that name, for change.
    pub fn get_mut(&mut self, name: Name) -> Option<&mut Member> {
        self.members.iter_mut().find(|m| m.name == name)
    }

    /// The value of a note property.
    pub fn note(&self, name: Name) -> Option<&Value> {
        match self.get(name)?.kind {
            MemberKind::Note(ref v) => Some(v),
            _ => None,
        }
    }

    /// Adds a member, or replaces the one of that name in its place.
    pub fn put(&mut self, member: Member) {
        match self.get_mut(member.name) {
            Some(old) => *old = member,
            None => self.members.push(member),
        }
    }

    /// Adds or replaces a note property.
    pub fn put_note(&mut self, name: Name, value: Value) {
        self.put(Member { name, kind: MemberKind::Note(value), hidden: false });
    }

    /// Adds note properties; a later one of the same name replaces the earlier.
    pub fn extend_notes(&mut self, notes: impl IntoIterator<Item = (Name, Value)>) {
        let notes = notes.into_iter();
        self.members.reserve(notes.size_hint().0);
        for (name, value) in notes {
            self.put_note(name, value);
        }
    }

    /// Removes a member; whether it was there.
    pub fn remove(&mut self, name: Name) -> bool {
        let before = self.members.len();
        self.members.retain(|m| m.name != name);
        self.members.len() != before
    }

    /// All members in order.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The type names, most derived first, where they were set on this object.
    pub fn type_names(&self) -> Option<&[Rc<str>]> {
        self.type_names.as_deref()
    }

    /// Sets the type names.
    pub fn set_type_names(&mut self, names: Vec<Rc<str>>) {
        self.type_names = Some(names);
    }
}
