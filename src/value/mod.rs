//! Values, objects, properties, .NET-like types, conversion, comparison, number and date formats.
//!
//! A [`Value`] is two words and cheap to clone; everything richer than a scalar, a string or an array is an
//! [`Object`] behind an [`ObjRef`]. Types are static tables ([`TypeDef`]): properties, methods and constructors with
//! their signatures as .NET writes them, so that calls, overload resolution, `Get-Member` and completion share one fact.

mod build;
pub mod collections;
pub mod composite;
pub mod convert;
mod core;
pub mod culture;
pub mod datetime;
mod exception;
pub mod limits;
mod members;
mod name;
pub mod numeric;
mod object;
mod objects;
pub mod ops;
pub mod regex;
mod runtime;
mod string;
mod text;
pub mod types;
pub mod xml;

pub use self::core::{Array, Value};
pub use build::{
    array_list, as_type, collection, dictionary_of, elements_of, hashtable, ordered, type_value, version_of,
};
pub use collections::{
    DictionaryEntry, GenericDictionary, HashSet, Hashtable, KeyValuePair, List, MultiArray, OrderedDictionary, Queue,
    Stack,
};
pub use convert::convert;
pub use datetime::{DateTime, DateTimeOffset, Kind as DateTimeKind, TimeSpan};
pub use exception::{Category, Exception, Fault};
pub use members::{Ets, Member, MemberKind};
pub use name::{Name, fold_case, fold_char};
pub use object::{Dictionary, ObjRef, Object, PsCustomObject, WeakRef, Wrapped};
pub use objects::{
    BigInteger, Capture, CultureInfo, EnumValue, Group, GroupCollection, Guid, Half, Instance, Int128, IpAddress,
    MailAddress, Match, MatchData, PsReference, RegexObject, SemanticVersion, Switch, TypeObject, Uri, UriParts,
    Version,
};
pub use runtime::Runtime;
pub use string::{Str, byte_offset, utf16_len, utf16_offset};
pub use types::{TypeDef, TypeRef};
