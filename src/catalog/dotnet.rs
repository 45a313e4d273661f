//! What is known of .NET types: accelerators, enumerations, and the members of the types that scripts use.

use super::CatalogError;
use super::table::{ACCELERATORS, DOTNET, Decoded, ENUMS, Entry};

/// One type, as `Get-Member` and the compatibility report tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotnetType {
    /// Full name; generic arguments in brackets (`System.Collections.Generic.List[string]`).
    pub name: &'static str,
    /// Full name of the base class; `None` for `System.Object` and interfaces.
    pub base: Option<&'static str>,
    /// Full names.
    pub interfaces: Vec<&'static str>,
    /// Parameter lists in parentheses: `(int year, int month, int day)`.
    pub constructors: Vec<&'static str>,
    /// In the order of the types they have.
    pub properties: Vec<DotnetMember>,
    /// Parameterised properties: `char Chars(int index) {get;}`.
    pub indexers: Vec<DotnetMember>,
    /// Constants among them.
    pub fields: Vec<DotnetMember>,
    /// One per overload.
    pub methods: Vec<DotnetMember>,
}

/// One property, field or method overload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DotnetMember {
    /// The member's name.
    pub name: &'static str,
    /// As `Get-Member` shows it: `int Length {get;}`, `string Substring(int startIndex)`.
    pub definition: &'static str,
    /// Belongs to the type and not to its objects.
    pub is_static: bool,
}

/// One enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumDecl {
    /// Full name.
    pub name: &'static str,
    /// Values combine.
    pub flags: bool,
    /// In declared order; several names may share a value.
    pub values: Vec<(&'static str, i64)>,
}

static TYPES: Decoded<DotnetType> = Decoded::new(&DOTNET, read_type);
static ENUMERATIONS: Decoded<EnumDecl> = Decoded::new(&ENUMS, read_enum);

/// The type of this full name or accelerator, in any case. A generic name without arguments finds the first recorded
/// kind of it.
pub fn dotnet_type(name: &str) -> Option<&'static DotnetType> {
    let full = accelerator(name).unwrap_or(name);
    TYPES.get(full).or_else(|| {
        let generic = full.split('`').next().unwrap_or(full);
        let same = |known: &&str| known.split('[').next().is_some_and(|base| base.eq_ignore_ascii_case(generic));
        TYPES.get(DOTNET.names().filter(|known| known.contains('[')).find(same)?)
    })
}

/// Full names of the types with recorded members, sorted without regard to case.
pub fn dotnet_type_names() -> impl Iterator<Item = &'static str> {
    DOTNET.names()
}

/// The enumeration of this full name, in any case; `System.` may be left out.
pub fn enumeration(name: &str) -> Option<&'static EnumDecl> {
    ENUMERATIONS.get(name).or_else(|| ENUMERATIONS.get(&format!("System.{name}")))
}

/// Full names of the known enumerations, sorted without regard to case.
pub fn enumeration_names() -> impl Iterator<Item = &'static str> {
    ENUMS.names()
}

/// The full name that a type accelerator stands for (`int` is `System.Int32`), in any case.
pub fn accelerator(name: &str) -> Option<&'static str> {
    ACCELERATORS.get(name)?.1.split_whitespace().next()
}

/// All accelerators with their full names, sorted without regard to case.
pub fn accelerators() -> impl Iterator<Item = (&'static str, &'static str)> {
    ACCELERATORS.names().filter_map(|name| Some((name, accelerator(name)?)))
}

/// The accelerator by which the shell shows a type: `System.Int32` is `int`, never `int32`.
pub fn accelerator_for(full_name: &str) -> Option<&'static str> {
    let (_, entry) =
        ACCELERATORS.entries.iter().enumerate().find(|(index, _)| ACCELERATORS.text_at(*index) == Some(full_name))?;
    Some(entry.name)
}

/// Decodes every type and enumeration and tells what is wrong.
pub fn check_dotnet() -> Vec<CatalogError> {
    let mut errors = TYPES.check();
    errors.extend(ENUMERATIONS.check());
    errors
}

impl EnumDecl {
    /// The value of this name, in any case.
    pub fn value_of(&self, name: &str) -> Option<i64> {
        self.values.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The first name of this value.
    pub fn name_of(&self, value: i64) -> Option<&'static str> {
        self.values.iter().find(|(_, known)| *known == value).map(|(name, _)| *name)
    }
}

fn wrong(entry: &Entry, line: &str, message: &str) -> CatalogError {
    CatalogError { file: entry.file.to_owned(), place: format!("'{line}'"), message: message.to_owned() }
}

fn read_type(entry: &'static Entry, text: &'static str) -> Result<DotnetType, CatalogError> {
    let mut found = DotnetType {
        name: entry.name,
        base: None,
        interfaces: Vec::new(),
        constructors: Vec::new(),
        properties: Vec::new(),
        indexers: Vec::new(),
        fields: Vec::new(),
        methods: Vec::new(),
    };
    for line in text.lines() {
        let (kind, rest) = line.split_once(' ').ok_or_else(|| wrong(entry, line, "one word alone"))?;
        match kind {
            "base" => found.base = Some(rest),
            "implements" => found.interfaces.push(rest),
            "new" => found.constructors.push(rest),
            "property" => found.properties.push(member(rest)),
            "indexer" => found.indexers.push(member(rest)),
            "field" => found.fields.push(member(rest)),
            "method" => found.methods.push(member(rest)),
            _ => return Err(wrong(entry, line, "unknown kind of member")),
        }
    }
    Ok(found)
}

/// Splits `static int Parse(string s)` or `int Length {get;}`: the name is the last word before `(` or ` {`.
fn member(text: &'static str) -> DotnetMember {
    let (is_static, definition) = match text.strip_prefix("static ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let head = definition.split(['(', '{']).next().unwrap_or(definition).trim_end();
    DotnetMember { name: head.rsplit(' ').next().unwrap_or(head), definition, is_static }
}

fn read_enum(entry: &'static Entry, text: &'static str) -> Result<EnumDecl, CatalogError> {
    let (flags, rest) = match text.strip_prefix("flags ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let value = |word: &'static str| {
        let (name, number) = word.split_once('=')?;
        Some((name, number.parse().ok()?))
    };
    let read = |word| value(word).ok_or_else(|| wrong(entry, word, "not a name, '=' and a whole number"));
    let values = rest.split_whitespace().map(read).collect::<Result<_, _>>()?;
    Ok(EnumDecl { name: entry.name, flags, values })
}
