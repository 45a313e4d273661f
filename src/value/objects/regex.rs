//! `Regex`, `Match`, `Group` and their collections as objects.

use std::any::Any;
use std::rc::Rc;

use crate::value::regex::{Captures, Regex, Span};
use crate::value::{List, Object, Str, TypeRef, Value, types};

/// `System.Text.RegularExpressions.Regex`.
pub struct RegexObject(pub Rc<Regex>);

impl Object for RegexObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::REGEX)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.0.pattern().to_owned())
    }
}

/// What a match and its groups share.
pub struct MatchData {
    /// The pattern.
    pub regex: Rc<Regex>,
    /// The text searched.
    pub subject: Str,
    /// Spans of the groups; `None` where nothing matched.
    pub captures: Option<Captures>,
}

impl MatchData {
    /// Span of a group by slot.
    pub fn span(&self, slot: usize) -> Option<Span> {
        self.captures.as_ref()?.get(slot)
    }

    /// Text of a group by slot; empty where it took no part.
    pub fn value(&self, slot: usize) -> Str {
        self.span(slot).map_or_else(|| Str::from(""), |s| self.subject.utf16_slice(s.index, s.end()))
    }
}

/// `System.Text.RegularExpressions.Match`.
pub struct Match(pub Rc<MatchData>);

impl Match {
    /// A match as a value.
    pub fn value(regex: Rc<Regex>, subject: Str, captures: Option<Captures>) -> Value {
        Value::object(Self(Rc::new(MatchData { regex, subject, captures })))
    }

    /// All matches of a pattern as a `MatchCollection`.
    pub fn collection(regex: &Rc<Regex>, subject: &Str) -> Value {
        let found = crate::value::regex::Subject::new(subject);
        let items = regex.matches(&found).map(|c| Self::value(regex.clone(), subject.clone(), Some(c))).collect();
        Value::object(List::of_kind(&types::MATCH_COLLECTION, None, items))
    }
}

impl Object for Match {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::MATCH)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.0.value(0).to_string())
    }
}

/// `System.Text.RegularExpressions.Group`.
pub struct Group {
    /// The match.
    pub data: Rc<MatchData>,
    /// Slot of the group; `None` for a group that the pattern does not have.
    pub slot: Option<usize>,
}

impl Group {
    /// Where it matched.
    pub fn span(&self) -> Option<Span> {
        self.data.span(self.slot?)
    }

    /// What it matched; empty where it took no part.
    pub fn value(&self) -> Str {
        self.slot.map_or_else(|| Str::from(""), |s| self.data.value(s))
    }
}

impl Object for Group {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::GROUP)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.value().to_string())
    }
}

/// `System.Text.RegularExpressions.GroupCollection`: by position, by number and by name.
pub struct GroupCollection(pub Rc<MatchData>);

impl GroupCollection {
    /// The group of a number or name; one that did not match where the pattern has none such.
    pub fn find(&self, key: &Value) -> Value {
        let slot = match key.as_str() {
            Some(name) => self.0.regex.slot_of_name(name),
            None => crate::value::convert::to_int(key)
                .ok()
                .and_then(|n| usize::try_from(n).ok())
                .and_then(|n| self.0.regex.slot_of_number(n)),
        };
        self.group(slot)
    }

    /// The whole match is a [`Match`], as in .NET.
    fn group(&self, slot: Option<usize>) -> Value {
        if slot == Some(0) {
            return Value::object(Match(self.0.clone()));
        }
        Value::object(Group { data: self.0.clone(), slot })
    }

    fn count(&self) -> usize {
        if self.0.captures.is_some() { self.0.regex.group_numbers().len() } else { 1 }
    }
}

impl Object for GroupCollection {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::GROUP_COLLECTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some((0..self.count()).map(|slot| self.group(Some(slot))).collect())
    }
    fn list_len(&self) -> Option<usize> {
        Some(self.count())
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        (index < self.count()).then(|| self.group(Some(index)))
    }
}

/// `System.Text.RegularExpressions.Capture`: one of the stretches that a group captured.
pub struct Capture {
    /// The text searched.
    pub subject: Str,
    /// The stretch.
    pub span: Span,
}

impl Object for Capture {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::CAPTURE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.subject.utf16_slice(self.span.index, self.span.end()).to_string())
    }
}
