//! .NET-like types as static tables, one file for each type or small family.

mod array;
mod assembly;
mod binary_io;
mod bit_array;
mod bit_converter;
pub mod call;
mod char;
mod compare;
mod comparer;
mod concurrent;
mod connections;
mod console;
mod convert_class;
mod create;
mod crypto;
mod data_filter;
mod data_set;
mod data_table;
mod date_only;
mod date_parts;
mod date_time;
mod dictionary;
pub mod display;
mod encoding;
mod enumerator;
mod enums;
mod exception;
mod exception_guards;
pub mod exceptions;
mod file;
pub mod file_info;
mod globalization;
mod half;
mod ids;
mod index_range;
mod int128;
mod integer;
mod interfaces;
mod linked_list;
mod linq;
mod list;
mod mail;
mod math;
mod misc;
mod name_value;
mod names;
mod net;
mod number;
mod object;
mod objects;
pub(crate) mod order;
mod principal;
mod process;
mod random;
mod rank;
mod real_functions;
mod record;
mod reflection;
mod regex;
mod registry;
mod rows;
mod runtime_type;
pub mod script;
mod search;
mod security;
mod set;
mod signature;
mod stream;
mod string;
mod string_builder;
mod string_split;
mod support;
mod task;
mod text_writer;
mod time_span;
mod time_zone;
mod tuple;
mod type_search;
mod uri_builder;
mod uri_components;
mod xlinq;
mod xlinq_nodes;
mod xml;
mod xml_writer;

use std::fmt;
use std::rc::Rc;

use super::{Fault, Runtime, Value};

pub use self::char::CHAR;
pub use array::{ARRAY, element_default};
pub use bit_converter::number_bytes;
pub use compare::Comparer;
pub use crypto::Algorithm;
pub use date_only::{TIME_ONLY, time_only_difference};
pub use dictionary::pairs;
pub use encoding::{Charset, Encoding};
pub use enumerator::{is_enumerator, next as enumerator_next, over as enumerator_over};
pub use enums::{ENUM, enum_of};
pub use exceptions::EXCEPTION;
pub use globalization::culture;
pub use half::{HALF, half_text};
pub use int128::{INT128, UINT128};
pub use integer::{BYTE, INT16, INT32, INT64, SBYTE, UINT16, UINT32, UINT64};
pub(crate) use linked_list::linked_list;
pub use misc::NullString;
pub use names::{ACCELERATORS, resolve, resolve_in, resolve_with, script_name};
pub use number::{BOOLEAN, DECIMAL, DOUBLE, SINGLE, from_number};
pub use object::{OBJECT, PSCUSTOMOBJECT, PlainObject, VALUE_TYPE, VOID, default_of, hash_code, net_equals};
pub use objects::{
    ARRAY_LIST, BIG_INTEGER, CAPTURE, CAPTURE_COLLECTION, COLLECTION, CONCURRENT_DICTIONARY, CULTURE_INFO, DATE_TIME,
    DATE_TIME_OFFSET, DICTIONARY, DICTIONARY_ENTRY, GENERIC_QUEUE, GENERIC_SORTED_LIST, GENERIC_STACK, GROUP,
    GROUP_COLLECTION, GUID, HASH_SET, HASHTABLE, ICLONEABLE, ICOLLECTION, ICOMPARABLE, ICONVERTIBLE, IDICTIONARY,
    IDISPOSABLE, IENUMERABLE, IFORMATTABLE, ILIST, IP_ADDRESS, KEY_VALUE_PAIR, LINKED_LIST, LIST, MAIL_ADDRESS, MATCH,
    MATCH_COLLECTION, NULLABLE, OBSERVABLE_COLLECTION, ORDERED_DICTIONARY, PS_OBJECT, PS_REFERENCE, PS_REFERENCE_OF,
    QUEUE, READ_ONLY_COLLECTION, REGEX, RUNTIME_TYPE, SCRIPT_BLOCK, SEMANTIC_VERSION, SORTED_DICTIONARY, SORTED_LIST,
    SORTED_SET, STACK, SWITCH_PARAMETER, TIME_SPAN, TYPE, URI, VERSION, XML_DOCUMENT, XML_NODE,
};
pub use process::{ProcessItem, system_message, words as command_line_words};
pub use rank::is_delegate;
pub(crate) use rank::{NUMERIC_IMPLICIT as WIDENING, of as rank_of};
pub use reflection::constructor_definitions;
pub use registry::{MethodGroup, Overload, OverloadParameter, find, known_names, method_name, register};
pub use runtime_type::full_name;
pub use security::{Credential, PS_CREDENTIAL, SECURE_STRING, SecureString};
pub use signature::ParamType;
pub use string::STRING;
pub use string_builder::{STRING_BUILDER, StringBuilder};
pub use time_zone::TimeZoneInfo;
pub use xml::{NamespaceManager, XmlNode, indented, node_value};

/// What kind of type a [`TypeDef`] describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeKind {
    /// A reference type.
    Class,
    /// A value type.
    Struct,
    /// An enumeration; its values stand in [`TypeDef::enum_values`].
    Enum,
    /// An interface.
    Interface,
}

/// A .NET type as the shell knows it: names, relations and members. Rows are `static`, made by the `const` builder.
pub struct TypeDef {
    /// Full name (`System.String`; generic types with their arity: ``System.Collections.Generic.List`1``).
    pub name: &'static str,
    /// Full name of the base type; empty for `System.Object` and interfaces.
    pub base: &'static str,
    /// Full names of the interfaces it implements.
    pub interfaces: &'static [&'static str],
    /// Class, struct, enum or interface.
    pub kind: TypeKind,
    /// Instance properties and fields, own ones only; look-up goes on in the base type.
    pub properties: &'static [Property],
    /// Instance methods, one row for each overload.
    pub methods: &'static [Method],
    /// Static properties and fields.
    pub static_properties: &'static [StaticProperty],
    /// Static methods, one row for each overload.
    pub static_methods: &'static [Method],
    /// Constructors; the signature is only the parameter list: `(int year, int month, int day)`.
    pub constructors: &'static [Method],
    /// Names and numbers of an enumeration.
    pub enum_values: &'static [(&'static str, i64)],
    /// Whether an enumeration is a set of flags.
    pub flags: bool,
    /// The number type beneath an enumeration; `None` means `int`.
    pub underlying: Option<&'static Self>,
    /// The base type of a script's class, which its name alone does not tell.
    pub parent: Option<&'static Self>,
    /// The number of a script's type in [`script`]; 0 for the shell's own types.
    pub script: u32,
    /// Names of members that are kept out of listings (`hidden`).
    pub hidden: &'static [&'static str],
}

/// An instance property.
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Its type as signatures write it (`int`, `string`, `System.Uri`).
    pub type_name: &'static str,
    /// Reads it from the object.
    pub get: Getter,
    /// Sets it, where it can be set; the value comes converted to the property's type.
    pub set: Option<Setter>,
}

/// How a property is read: runtime, `this`.
pub type GetFn = fn(&mut dyn Runtime, &Value) -> Result<Value, Fault>;
/// How a property is set: runtime, `this`, value.
pub type SetFn = fn(&mut dyn Runtime, &Value, &Value) -> Result<(), Fault>;

/// Where a property's value comes from.
#[derive(Clone, Copy)]
pub enum Getter {
    /// A function of the shell's own types.
    Native(GetFn),
    /// A slot of an object of a script's class.
    Slot(u32),
}

/// Where a property's value goes.
#[derive(Clone, Copy)]
pub enum Setter {
    /// A function of the shell's own types; the value comes converted.
    Native(SetFn),
    /// A script's class, which converts and validates.
    Script(script::Member),
}

impl Property {
    /// A property of the shell's own types.
    pub const fn new(name: &'static str, type_name: &'static str, get: GetFn, set: Option<SetFn>) -> Self {
        let set = match set {
            Some(set) => Some(Setter::Native(set)),
            None => None,
        };
        Self { name, type_name, get: Getter::Native(get), set }
    }

    /// Its value in an object.
    ///
    /// # Errors
    /// What the property throws.
    pub fn read(&self, rt: &mut dyn Runtime, this: &Value) -> Result<Value, Fault> {
        match self.get {
            Getter::Native(get) => get(rt, script::native_of(this).unwrap_or(this)),
            Getter::Slot(slot) => Ok(script::slot(this, slot)),
        }
    }

    /// Its type; `None` where the shell does not have it.
    pub fn value_type(&self) -> Option<TypeRef> {
        match self.set {
            Some(Setter::Script(member)) => member.property_type(),
            _ => match ParamType::resolve(self.type_name) {
                ParamType::Closed(ty) => Some(ty),
                ParamType::Open(_) | ParamType::Unknown => None,
            },
        }
    }
}

/// A static property or field.
pub struct StaticProperty {
    /// Its name.
    pub name: &'static str,
    /// Its type as signatures write it.
    pub type_name: &'static str,
    /// Reads it.
    pub get: StaticGetter,
}

/// Where a static property's value comes from.
#[derive(Clone, Copy)]
pub enum StaticGetter {
    /// A function of the shell's own types.
    Native(fn(&mut dyn Runtime) -> Result<Value, Fault>),
    /// The same where scripts may set it; the value comes converted to the property's type.
    Settable(fn(&mut dyn Runtime) -> Result<Value, Fault>, fn(&mut dyn Runtime, &Value) -> Result<(), Fault>),
    /// A script's class, where it can be set too.
    Script(script::Member),
}

impl StaticGetter {
    /// Whether scripts may set the property.
    pub const fn settable(self) -> bool {
        !matches!(self, Self::Native(_))
    }
}

/// One overload of a method or constructor.
///
/// `signature` is as .NET members print it in the shell: `string Substring(int startIndex, int length)`; a `params`
/// array is written `Params string[] values`, an optional parameter `int count = 0`, a by-reference one `[ref] int x`.
/// The arguments come converted to the parameter types, in number exactly those of the signature.
pub struct Method {
    /// Return type, name, parameters.
    pub signature: &'static str,
    /// Does it; `this` is null for static methods and constructors.
    pub call: MethodCall,
}

/// What runs when a method is called.
#[derive(Clone, Copy)]
pub enum MethodCall {
    /// A function of the shell's own types.
    Native(MethodFn),
    /// A method of a script's class.
    Script(script::Member),
}

impl Method {
    /// A method of the shell's own types.
    pub const fn new(signature: &'static str, call: MethodFn) -> Self {
        Self { signature, call: MethodCall::Native(call) }
    }
}

impl MethodCall {
    /// Calls it: runtime, `this`, arguments as the signature asks for them.
    ///
    /// # Errors
    /// What the method throws.
    pub fn call(self, rt: &mut dyn Runtime, this: &Value, args: &[Value]) -> Result<Value, Fault> {
        match self {
            Self::Native(call) => call(rt, this, args),
            Self::Script(member) => member.call(rt, this, args),
        }
    }
}

/// The function behind an overload: runtime, `this`, arguments.
pub type MethodFn = fn(&mut dyn Runtime, &Value, &[Value]) -> Result<Value, Fault>;

impl TypeDef {
    const fn new(name: &'static str, base: &'static str, kind: TypeKind) -> Self {
        Self {
            name,
            base,
            interfaces: &[],
            kind,
            properties: &[],
            methods: &[],
            static_properties: &[],
            static_methods: &[],
            constructors: &[],
            enum_values: &[],
            flags: false,
            underlying: None,
            parent: None,
            script: 0,
            hidden: &[],
        }
    }

    /// A class derived from `System.Object`.
    pub const fn class(name: &'static str) -> Self {
        Self::new(name, "System.Object", TypeKind::Class)
    }

    /// A value type.
    pub const fn value_type(name: &'static str) -> Self {
        Self::new(name, "System.ValueType", TypeKind::Struct)
    }

    /// An interface.
    pub const fn interface(name: &'static str) -> Self {
        Self::new(name, "", TypeKind::Interface)
    }

    /// An enumeration with its names and numbers.
    pub const fn enumeration(name: &'static str, values: &'static [(&'static str, i64)]) -> Self {
        let mut def = Self::new(name, "System.Enum", TypeKind::Enum);
        def.enum_values = values;
        def
    }

    /// An enumeration whose values combine (`[Flags]`).
    pub const fn flags(name: &'static str, values: &'static [(&'static str, i64)]) -> Self {
        let mut def = Self::enumeration(name, values);
        def.flags = true;
        def
    }

    /// Sets the base type.
    #[must_use]
    pub const fn extends(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// Sets the interfaces.
    #[must_use]
    pub const fn implements(mut self, interfaces: &'static [&'static str]) -> Self {
        self.interfaces = interfaces;
        self
    }

    /// Sets the instance properties.
    #[must_use]
    pub const fn properties(mut self, properties: &'static [Property]) -> Self {
        self.properties = properties;
        self
    }

    /// Sets the instance methods.
    #[must_use]
    pub const fn methods(mut self, methods: &'static [Method]) -> Self {
        self.methods = methods;
        self
    }

    /// Sets the static properties.
    #[must_use]
    pub const fn static_properties(mut self, properties: &'static [StaticProperty]) -> Self {
        self.static_properties = properties;
        self
    }

    /// Sets the static methods.
    #[must_use]
    pub const fn static_methods(mut self, methods: &'static [Method]) -> Self {
        self.static_methods = methods;
        self
    }

    /// Sets the constructors.
    #[must_use]
    pub const fn constructors(mut self, constructors: &'static [Method]) -> Self {
        self.constructors = constructors;
        self
    }

    /// The base type; `None` for `System.Object` and interfaces.
    pub fn base_def(&self) -> Option<&'static Self> {
        match self.parent {
            Some(parent) => Some(parent),
            None if self.base.is_empty() => None,
            None => find(self.base),
        }
    }

    /// Whether a member is kept out of listings, here or in a base type.
    pub fn is_hidden(&self, member: &str) -> bool {
        self.script != 0
            && (self.hidden.iter().any(|h| h.eq_ignore_ascii_case(member))
                || self.base_def().is_some_and(|b| b.is_hidden(member)))
    }

    /// The name without namespace (`String`, ``List`1``).
    pub fn short_name(&self) -> &'static str {
        self.name.rsplit(['.', '+']).next().unwrap_or(self.name)
    }

    /// Whether a value of this type can stand where `other` is asked for: itself, a base type or an interface of it.
    pub fn is_a(&'static self, other: &'static Self) -> bool {
        if std::ptr::eq(self, other) || std::ptr::eq(other, &raw const OBJECT) {
            return true;
        }
        registry::related(self, other, Self::derives_from)
    }

    fn derives_from(&'static self, other: &'static Self) -> bool {
        let mut at = Some(self);
        while let Some(def) = at {
            if std::ptr::eq(def, other)
                || def.interfaces.iter().any(|i| *i == other.name || find(i).is_some_and(|d| d.is_a(other)))
            {
                return true;
            }
            at = def.base_def();
        }
        false
    }
}

/// A reference to a type: a table row, an array of a type, or a generic type with its arguments.
#[derive(Clone)]
pub enum TypeRef {
    /// A type with a table of its own.
    Def(&'static TypeDef),
    /// An array: element type and rank.
    Array(Rc<Self>, u8),
    /// A constructed generic type.
    Generic(&'static TypeDef, Rc<[Self]>),
}

impl TypeRef {
    /// The one-dimensional array of a type.
    pub fn array_of(element: Self) -> Self {
        Self::Array(Rc::new(element), 1)
    }

    /// The table that holds the type's members (`System.Array` for arrays).
    pub fn def(&self) -> &'static TypeDef {
        match self {
            Self::Def(d) | Self::Generic(d, _) => d,
            Self::Array(..) => &ARRAY,
        }
    }

    /// Whether it is exactly that table's type.
    pub fn is(&self, def: &'static TypeDef) -> bool {
        matches!(self, Self::Def(d) if std::ptr::eq(*d, def))
    }

    /// The name without namespace: `Int32`, `Object[]`, ``List`1``.
    pub fn short_name(&self) -> String {
        match self {
            Self::Def(d) | Self::Generic(d, _) => d.short_name().to_owned(),
            Self::Array(e, rank) => format!("{}{}", e.short_name(), brackets(*rank)),
        }
    }

    /// Whether a value of this type can stand where `other` is asked for.
    pub fn is_a(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Array(a, r), Self::Array(b, s)) => {
                r == s
                    && (a == b
                        || (b.is(&OBJECT) && a.def().kind == TypeKind::Class)
                        || (a.is_a(b) && a.def().kind == TypeKind::Class))
            }
            (Self::Generic(a, x), Self::Generic(b, y)) => (std::ptr::eq(*a, *b) || a.is_a(b)) && x == y,
            (_, Self::Def(d)) => self.def().is_a(d),
            (Self::Def(d), Self::Generic(..)) if d.script != 0 => {
                script::native_type(d).is_some_and(|native| native.is_a(other))
            }
            _ => false,
        }
    }
}

fn brackets(rank: u8) -> String {
    format!("[{}]", ",".repeat(usize::from(rank.saturating_sub(1))))
}

impl PartialEq for TypeRef {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Def(a), Self::Def(b)) => std::ptr::eq(*a, *b),
            (Self::Array(a, r), Self::Array(b, s)) => r == s && a == b,
            (Self::Generic(a, x), Self::Generic(b, y)) => std::ptr::eq(*a, *b) && x == y,
            _ => false,
        }
    }
}

impl fmt::Display for TypeRef {
    /// The full name as `[type].ToString()` gives it: ``System.Collections.Generic.List`1[System.Object]``.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Def(d) => f.pad(d.name),
            Self::Array(e, rank) => write!(f, "{e}{}", brackets(*rank)),
            Self::Generic(d, args) => {
                write!(f, "{}[", d.name)?;
                for (i, arg) in args.iter().enumerate() {
                    if i > 0 {
                        f.write_str(",")?;
                    }
                    write!(f, "{arg}")?;
                }
                f.write_str("]")
            }
        }
    }
}

impl fmt::Debug for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
