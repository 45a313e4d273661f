//! `System.Version` and PowerShell's `SemanticVersion`.

use std::any::Any;
use std::cmp::Ordering;

use crate::value::{Object, TypeRef, Value, types};

/// A version of two to four numbers; those missing are -1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// `.Major`.
    pub major: i32,
    /// `.Minor`.
    pub minor: i32,
    /// `.Build`, or -1.
    pub build: i32,
    /// `.Revision`, or -1.
    pub revision: i32,
}

impl Version {
    /// The text with the given number of parts.
    pub fn display(self, parts: usize) -> String {
        let all = [self.major, self.minor, self.build, self.revision];
        all.iter().take(parts).map(ToString::to_string).collect::<Vec<_>>().join(".")
    }

    /// Number of parts that are set.
    pub fn parts(self) -> usize {
        if self.build < 0 {
            2
        } else if self.revision < 0 {
            3
        } else {
            4
        }
    }
}

impl Object for Version {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::VERSION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.display(self.parts()))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o == self))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.cmp(other.downcast::<Self>()?))
    }
    fn hash_text(&self) -> Option<String> {
        self.text()
    }
}

/// A semantic version: three numbers, a pre-release label and a build label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SemanticVersion {
    /// `.Major`.
    pub major: i32,
    /// `.Minor`.
    pub minor: i32,
    /// `.Patch`.
    pub patch: i32,
    /// `.PreReleaseLabel`.
    pub pre_release: Option<String>,
    /// `.BuildLabel`.
    pub build: Option<String>,
}

impl SemanticVersion {
    /// Reads `major[.minor[.patch]][-pre][+build]`.
    pub fn parse(text: &str) -> Option<Self> {
        let label_ok = |label: &str| {
            !label.is_empty()
                && label.split('.').all(|p| !p.is_empty())
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
        };
        let (rest, build) = match text.split_once('+') {
            Some((rest, build)) => (rest, Some(build.to_owned()).filter(|b| label_ok(b)).map(Some)?),
            None => (text, None),
        };
        let (numbers, pre_release) = match rest.split_once('-') {
            Some((rest, pre)) => (rest, Some(pre.to_owned()).filter(|b| label_ok(b)).map(Some)?),
            None => (rest, None),
        };
        let numbers = numbers
            .split('.')
            .map(|n| n.parse::<i32>().ok().filter(|_| n.bytes().all(|b| b.is_ascii_digit())))
            .collect::<Option<Vec<i32>>>()?;
        if numbers.len() > 3 {
            return None;
        }
        let at = |i: usize| numbers.get(i).copied().unwrap_or(0);
        Some(Self { major: at(0), minor: at(1), patch: at(2), pre_release, build })
    }
}

impl Ord for SemanticVersion {
    fn cmp(&self, other: &Self) -> Ordering {
        let numbers = (self.major, self.minor, self.patch).cmp(&(other.major, other.minor, other.patch));
        numbers.then_with(|| match (&self.pre_release, &other.pre_release) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => compare_labels(a, b),
        })
    }
}

fn compare_labels(a: &str, b: &str) -> Ordering {
    let parts = a.split('.').zip(b.split('.'));
    let differing = parts.map(|(x, y)| compare_identifiers(x, y)).find(|order| order.is_ne());
    differing.unwrap_or_else(|| a.split('.').count().cmp(&b.split('.').count()))
}

/// Numbers by value and before words.
fn compare_identifiers(x: &str, y: &str) -> Ordering {
    match (x.parse::<u64>(), y.parse::<u64>()) {
        (Ok(m), Ok(n)) => m.cmp(&n),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        _ => x.cmp(y),
    }
}

impl PartialOrd for SemanticVersion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Object for SemanticVersion {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::SEMANTIC_VERSION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        let mut text = format!("{}.{}.{}", self.major, self.minor, self.patch);
        for (mark, label) in [('-', &self.pre_release), ('+', &self.build)] {
            if let Some(label) = label {
                text.push(mark);
                text.push_str(label);
            }
        }
        Some(text)
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o == self))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.cmp(other.downcast::<Self>()?))
    }
    fn hash_text(&self) -> Option<String> {
        self.text()
    }
}
