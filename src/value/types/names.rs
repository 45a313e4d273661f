//! Type names as scripts write them: accelerators, the elided `System.`, arrays, generic arguments.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{TypeRef, find};
use crate::value::Name;

/// PowerShell's type accelerators. Where two names stand for one type, the first is the one shown.
pub static ACCELERATORS: &[(&str, &str)] = &[
    ("Alias", "System.Management.Automation.AliasAttribute"),
    ("AllowEmptyCollection", "System.Management.Automation.AllowEmptyCollectionAttribute"),
    ("AllowEmptyString", "System.Management.Automation.AllowEmptyStringAttribute"),
    ("AllowNull", "System.Management.Automation.AllowNullAttribute"),
    ("ArgumentCompleter", "System.Management.Automation.ArgumentCompleterAttribute"),
    ("ArgumentCompletions", "System.Management.Automation.ArgumentCompletionsAttribute"),
    ("array", "System.Array"),
    ("bool", "System.Boolean"),
    ("byte", "System.Byte"),
    ("char", "System.Char"),
    ("CmdletBinding", "System.Management.Automation.CmdletBindingAttribute"),
    ("datetime", "System.DateTime"),
    ("decimal", "System.Decimal"),
    ("double", "System.Double"),
    ("float", "System.Single"),
    ("single", "System.Single"),
    ("guid", "System.Guid"),
    ("hashtable", "System.Collections.Hashtable"),
    ("int", "System.Int32"),
    ("int32", "System.Int32"),
    ("short", "System.Int16"),
    ("int16", "System.Int16"),
    ("long", "System.Int64"),
    ("int64", "System.Int64"),
    ("ciminstance", "Microsoft.Management.Infrastructure.CimInstance"),
    ("NullString", "System.Management.Automation.Language.NullString"),
    ("OutputType", "System.Management.Automation.OutputTypeAttribute"),
    ("object", "System.Object"),
    ("Parameter", "System.Management.Automation.ParameterAttribute"),
    ("pscredential", "System.Management.Automation.PSCredential"),
    ("PSDefaultValue", "System.Management.Automation.PSDefaultValueAttribute"),
    ("pslistmodifier", "System.Management.Automation.PSListModifier"),
    ("psobject", "System.Management.Automation.PSObject"),
    ("pscustomobject", "System.Management.Automation.PSObject"),
    ("psprimitivedictionary", "System.Management.Automation.PSPrimitiveDictionary"),
    ("ref", "System.Management.Automation.PSReference"),
    ("PSTypeNameAttribute", "System.Management.Automation.PSTypeNameAttribute"),
    ("regex", "System.Text.RegularExpressions.Regex"),
    ("sbyte", "System.SByte"),
    ("string", "System.String"),
    ("SupportsWildcards", "System.Management.Automation.SupportsWildcardsAttribute"),
    ("switch", "System.Management.Automation.SwitchParameter"),
    ("cultureinfo", "System.Globalization.CultureInfo"),
    ("bigint", "System.Numerics.BigInteger"),
    ("securestring", "System.Security.SecureString"),
    ("timespan", "System.TimeSpan"),
    ("ushort", "System.UInt16"),
    ("uint16", "System.UInt16"),
    ("uint", "System.UInt32"),
    ("uint32", "System.UInt32"),
    ("ulong", "System.UInt64"),
    ("uint64", "System.UInt64"),
    ("uri", "System.Uri"),
    ("ValidateCount", "System.Management.Automation.ValidateCountAttribute"),
    ("ValidateDrive", "System.Management.Automation.ValidateDriveAttribute"),
    ("ValidateLength", "System.Management.Automation.ValidateLengthAttribute"),
    ("ValidateNotNull", "System.Management.Automation.ValidateNotNullAttribute"),
    ("ValidateNotNullOrEmpty", "System.Management.Automation.ValidateNotNullOrEmptyAttribute"),
    ("ValidateNotNullOrWhiteSpace", "System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute"),
    ("ValidatePattern", "System.Management.Automation.ValidatePatternAttribute"),
    ("ValidateRange", "System.Management.Automation.ValidateRangeAttribute"),
    ("ValidateScript", "System.Management.Automation.ValidateScriptAttribute"),
    ("ValidateSet", "System.Management.Automation.ValidateSetAttribute"),
    ("ValidateTrustedData", "System.Management.Automation.ValidateTrustedDataAttribute"),
    ("ValidateUserDrive", "System.Management.Automation.ValidateUserDriveAttribute"),
    ("version", "System.Version"),
    ("void", "System.Void"),
    ("ipaddress", "System.Net.IPAddress"),
    ("IPEndpoint", "System.Net.IPEndPoint"),
    ("DynamicParam", "System.Management.Automation.DynamicParameterAttribute"),
    ("xml", "System.Xml.XmlDocument"),
    ("mailaddress", "System.Net.Mail.MailAddress"),
    ("scriptblock", "System.Management.Automation.ScriptBlock"),
    ("psvariable", "System.Management.Automation.PSVariable"),
    ("type", "System.Type"),
    ("psmoduleinfo", "System.Management.Automation.PSModuleInfo"),
    ("powershell", "System.Management.Automation.PowerShell"),
    ("runspacefactory", "System.Management.Automation.Runspaces.RunspaceFactory"),
    ("runspace", "System.Management.Automation.Runspaces.Runspace"),
    ("initialsessionstate", "System.Management.Automation.Runspaces.InitialSessionState"),
    ("psscriptmethod", "System.Management.Automation.PSScriptMethod"),
    ("psscriptproperty", "System.Management.Automation.PSScriptProperty"),
    ("psnoteproperty", "System.Management.Automation.PSNoteProperty"),
    ("psaliasproperty", "System.Management.Automation.PSAliasProperty"),
    ("psvariableproperty", "System.Management.Automation.PSVariableProperty"),
    ("semver", "System.Management.Automation.SemanticVersion"),
    ("ordered", "System.Collections.Specialized.OrderedDictionary"),
    ("wildcardpattern", "System.Management.Automation.WildcardPattern"),
    ("physicaladdress", "System.Net.NetworkInformation.PhysicalAddress"),
    ("X500DistinguishedName", "System.Security.Cryptography.X509Certificates.X500DistinguishedName"),
    ("X509Certificate", "System.Security.Cryptography.X509Certificates.X509Certificate"),
];

thread_local! {
    static BY_NAME: FxHashMap<Name, &'static str> =
        ACCELERATORS.iter().map(|(short, full)| (Name::new(short), *full)).collect();
    static KNOWN: RefCell<FxHashMap<Name, TypeRef>> = RefCell::default();
}

/// The type a script names: an accelerator, a full name, one without its `System.`, with array brackets and generic
/// arguments (`System.Collections.Generic.Dictionary[string,int[]]`). `None` where there is no such type.
pub fn resolve(text: &str) -> Option<TypeRef> {
    resolve_in(text, &[])
}

/// The same with the namespaces of `using namespace` statements.
pub fn resolve_in(text: &str, namespaces: &[&str]) -> Option<TypeRef> {
    let key = Name::new(text);
    if namespaces.is_empty()
        && let Some(known) = KNOWN.with_borrow(|k| k.get(&key).cloned())
    {
        return Some(known);
    }
    let mut parser = Parser { rest: text.trim(), namespaces, own: None };
    let found = parser.full_type()?;
    if !parser.rest.is_empty() {
        return None;
    }
    if namespaces.is_empty() {
        KNOWN.with_borrow_mut(|k| k.insert(key, found.clone()));
    }
    Some(found)
}

/// The same with types that are not the shell's own (those of scripts), which come first.
pub fn resolve_with(
    text: &str,
    namespaces: &[&str],
    own: &dyn Fn(&str) -> Option<&'static super::TypeDef>,
) -> Option<TypeRef> {
    let mut parser = Parser { rest: text.trim(), namespaces, own: Some(own) };
    parser.full_type().filter(|_| parser.rest.is_empty())
}

struct Parser<'a> {
    rest: &'a str,
    namespaces: &'a [&'a str],
    own: Option<&'a dyn Fn(&str) -> Option<&'static super::TypeDef>>,
}

impl Parser<'_> {
    fn eat(&mut self, token: char) -> bool {
        let rest = self.rest.trim_start();
        let after = rest.strip_prefix(token);
        self.rest = after.map_or(rest, str::trim_start);
        after.is_some()
    }

    fn full_type(&mut self) -> Option<TypeRef> {
        let end = self.rest.find(['[', ']', ',']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        let name = name.trim();
        let mut ty = None;
        loop {
            let before = self.rest;
            if !self.eat('[') {
                break;
            }
            if self.rest.starts_with([']', ',']) {
                let mut rank = 1;
                while self.eat(',') {
                    rank += 1;
                }
                if !self.eat(']') {
                    return None;
                }
                let element = match ty.take() {
                    Some(t) => t,
                    None => self.plain(name)?,
                };
                ty = Some(TypeRef::Array(Rc::new(element), rank));
            } else if ty.is_none() {
                let arguments = self.arguments()?;
                ty = Some(self.generic(name, arguments)?);
            } else {
                self.rest = before;
                break;
            }
        }
        match ty {
            Some(t) => Some(t),
            None => self.plain(name),
        }
    }

    fn arguments(&mut self) -> Option<Vec<TypeRef>> {
        let mut arguments = Vec::new();
        loop {
            let bracketed = self.eat('[');
            arguments.push(self.full_type()?);
            if bracketed {
                // An assembly-qualified argument: `[System.Int32, System.Private.CoreLib, ...]`.
                let close = self.rest.find(']')?;
                self.rest = self.rest.get(close + 1..)?.trim_start();
            }
            if !self.eat(',') {
                return self.eat(']').then_some(arguments);
            }
        }
    }

    fn generic(&self, name: &str, arguments: Vec<TypeRef>) -> Option<TypeRef> {
        let full = if name.contains('`') { name.to_owned() } else { format!("{name}`{}", arguments.len()) };
        let def = self.lookup(&full)?;
        Some(TypeRef::Generic(def, arguments.into()))
    }

    fn plain(&self, name: &str) -> Option<TypeRef> {
        self.lookup(name).map(TypeRef::Def)
    }

    fn lookup(&self, name: &str) -> Option<&'static super::TypeDef> {
        if name.is_empty() {
            return None;
        }
        if let Some(def) = self.own.and_then(|own| own(name)) {
            return Some(def);
        }
        if let Some(full) = BY_NAME.with(|m| m.get(&Name::new(name)).copied()) {
            return find(full);
        }
        find(name)
            .or_else(|| find(&format!("System.{name}")))
            .or_else(|| self.namespaces.iter().find_map(|n| find(&format!("{n}.{name}"))))
    }
}

/// The name of a type as string conversion writes it: accelerators where there is one, generic arguments in
/// brackets without arity (`System.Collections.Generic.List[int]`).
pub fn script_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Def(d) => {
            let short = ACCELERATORS.iter().find(|(_, full)| *full == d.name).map(|(short, _)| *short);
            short.unwrap_or(d.name).to_owned()
        }
        TypeRef::Array(e, rank) => {
            format!("{}[{}]", script_name(e), ",".repeat(usize::from(rank.saturating_sub(1))))
        }
        TypeRef::Generic(d, arguments) => {
            let name = d.name.split('`').next().unwrap_or(d.name);
            let arguments: Vec<String> = arguments.iter().map(script_name).collect();
            format!("{name}[{}]", arguments.join(","))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_resolve_as_scripts_write_them() {
        let shown = |text: &str| resolve(text).map(|t| t.to_string()).unwrap_or_default();
        assert_eq!(shown("INT"), "System.Int32");
        assert_eq!(shown("int32[]"), "System.Int32[]");
        assert_eq!(shown("string[][,]"), "System.String[][,]");
        assert_eq!(shown("collections.arraylist"), "System.Collections.ArrayList");
        assert_eq!(
            shown("System.Collections.Generic.Dictionary[string, System.Collections.Generic.List[int[]]]"),
            "System.Collections.Generic.Dictionary`2[System.String,System.Collections.Generic.List`1[System.Int32[]]]"
        );
        assert_eq!(shown("Nullable`1[[System.Int32, System.Private.CoreLib]]"), "System.Nullable`1[System.Int32]");
        assert!(resolve("no.such.type").is_none());
        assert!(resolve("int[").is_none());
        assert_eq!(
            script_name(&resolve("Collections.Generic.List[DateTime[]]").expect("known")),
            "System.Collections.Generic.List[datetime[]]"
        );
    }
}
