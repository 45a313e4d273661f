//! Finding the parameter that a name on the command line means.

use smallvec::SmallVec;

use super::Binding;
use crate::engine::Result;
use crate::text::Span;
use crate::value::fold_case;

impl Binding<'_> {
    /// The parameter of that name or alias, or the only one that begins so; a command's own parameters win over common ones.
    ///
    /// # Errors
    /// `AmbiguousParameter` where several begin so.
    pub(super) fn find(&self, name: &str, span: Span) -> Result<Option<usize>> {
        let mut found: SmallVec<[usize; 8]> = SmallVec::new();
        let signature = &self.target.signature;
        for (i, decl) in signature.all_parameters().enumerate() {
            match matches(&decl.name, name) {
                Match::Exact => return Ok(Some(i)),
                Match::Prefix => found.push(i),
                Match::None => {}
            }
        }
        for (i, decl) in signature.all_parameters().enumerate() {
            for alias in &decl.aliases {
                match matches(alias, name) {
                    Match::Exact => return Ok(Some(i)),
                    Match::Prefix if !found.contains(&i) => found.push(i),
                    Match::Prefix | Match::None => {}
                }
            }
        }
        if found.len() > 1 {
            let own = signature.parameters.len();
            let mut declared = found.iter().filter(|&&i| i < own);
            if let (Some(&only), None) = (declared.next(), declared.next()) {
                return Ok(Some(only));
            }
            let mut list = String::new();
            for &i in &found {
                if let Some(decl) = self.target.parameter(i) {
                    list.push_str(" -");
                    list.push_str(&decl.name);
                }
            }
            return Err(self.ambiguous_parameter(name, &list, span));
        }
        Ok(found.first().copied())
    }
}

enum Match {
    Exact,
    Prefix,
    None,
}

fn matches(full: &str, name: &str) -> Match {
    if full.is_ascii() && name.is_ascii() {
        return match full.as_bytes().get(..name.len()) {
            Some(start) if start.eq_ignore_ascii_case(name.as_bytes()) => {
                if full.len() == name.len() {
                    Match::Exact
                } else {
                    Match::Prefix
                }
            }
            _ => Match::None,
        };
    }
    let (full, name) = (fold_case(full), fold_case(name));
    if full == name {
        Match::Exact
    } else if full.starts_with(&name) {
        Match::Prefix
    } else {
        Match::None
    }
}
