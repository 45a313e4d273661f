//! Types that the classes of a text name: one that does not exist is an error of the whole text, found before it runs.

use std::rc::Rc;

use crate::engine::Engine;
use crate::syntax::{ParseError, Parsed, TypeUse};
use crate::text::{Source, Span};
use crate::value::types;

/// Attributes of .NET and PowerShell that scripts write and that mean nothing to this shell, in lower case.
const IDLE: &[&str] = &[
    "alias",
    "argumentcompleter",
    "argumentcompletions",
    "argumenttocredentialtransformation",
    "browsable",
    "category",
    "clscompliant",
    "cmdlet",
    "cmdletbinding",
    "cmdletprovider",
    "comvisible",
    "conditional",
    "credential",
    "debuggerbrowsable",
    "debuggerdisplay",
    "debuggerhidden",
    "debuggernonusercode",
    "debuggerstepthrough",
    "defaultvalue",
    "description",
    "displayname",
    "dllimport",
    "dsclocalconfigurationmanager",
    "dscproperty",
    "dscresource",
    "dynamickeyword",
    "editorbrowsable",
    "excludefromcodecoverage",
    "experimental",
    "fieldoffset",
    "flags",
    "guid",
    "hidden",
    "marshalas",
    "nonserialized",
    "obsolete",
    "outputtype",
    "parameter",
    "psdefaultvalue",
    "pstypename",
    "serializable",
    "structlayout",
    "supportswildcards",
    "suppressmessage",
    "threadstatic",
    "typeconverter",
    "validatedrive",
    "validatetrusteddata",
    "validateuserdrive",
];

/// The message of `CustomAttributeTypeNotFound`.
pub(crate) fn no_attribute(name: &str) -> String {
    format!(
        "Cannot find the type for custom attribute '{name}'. Make sure that the assembly that contains this type is loaded."
    )
}

impl Engine {
    /// Whether a name in brackets means an attribute, with or without `Attribute` at its end.
    pub(crate) fn is_attribute_name(&self, source: &Rc<Source>, at: u32, name: &str, namespaces: &[String]) -> bool {
        let lower = name.to_ascii_lowercase();
        let short = lower.strip_suffix("attribute").unwrap_or(&lower);
        // The libraries that qualified names mean are not all here.
        if ["system.", "microsoft."].iter().any(|space| lower.starts_with(space)) || IDLE.binary_search(&short).is_ok()
        {
            return true;
        }
        [name.to_owned(), format!("{name}Attribute"), format!("System.Management.Automation.{name}Attribute")]
            .iter()
            .any(|name| self.find_type_in(source, at, name, namespaces).is_some())
    }

    /// Puts what the classes of a text name in vain among the errors of its parse.
    pub(crate) fn add_unknown_types(&self, source: &Rc<Source>, namespaces: &[String], parsed: &mut Parsed) {
        let mut errors: Vec<ParseError> = Vec::new();
        for used in &parsed.type_uses {
            let text = source.slice(used.span);
            if parsed.defined.iter().any(|name| name.eq_ignore_ascii_case(text)) {
                continue;
            }
            let known = match used.is_attribute {
                true => self.is_attribute_name(source, used.span.start, text, namespaces),
                false => self.is_known(source, used, text, namespaces, parsed),
            };
            let within = |e: &ParseError| used.span.start <= e.span.start && e.span.end <= used.span.end;
            if known || errors.iter().any(within) {
                continue;
            }
            let span = used.name;
            errors.push(match used.is_attribute {
                true => error("CustomAttributeTypeNotFound", no_attribute(text), span),
                false => error("TypeNotFound", format!("Unable to find type [{}].", source.slice(span)), span),
            });
        }
        let place = parsed.syntax_errors.min(parsed.errors.len());
        parsed.errors.splice(place..place, errors);
    }

    fn is_known(
        &self,
        source: &Rc<Source>,
        used: &TypeUse,
        text: &str,
        namespaces: &[String],
        parsed: &Parsed,
    ) -> bool {
        if ["ordered", "ref"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
            return true;
        }
        // The shell has not all of .NET: what may be a part of it fails where it is used, if it ever is.
        let lower = text.to_ascii_lowercase();
        if !namespaces.is_empty() || ["system.", "microsoft."].iter().any(|space| lower.starts_with(space)) {
            return true;
        }
        let spaces: Vec<&str> = namespaces.iter().map(String::as_str).collect();
        let own = |name: &str| {
            let stand_in = || {
                let here = parsed.defined.iter().any(|own| own.eq_ignore_ascii_case(name));
                here.then_some(&types::OBJECT)
            };
            self.own_type(source, used.span.start, name).or_else(stand_in)
        };
        types::resolve_with(text, &spaces, &own).is_some()
    }
}

fn error(id: &'static str, message: String, span: Span) -> ParseError {
    ParseError { id: id.into(), message, span, incomplete: false }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_idle_attributes_are_in_order() {
        assert!(super::IDLE.is_sorted());
    }
}
