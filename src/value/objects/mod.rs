//! .NET objects that stand for one value each: types, enumeration values, dates, versions, addresses, references.

mod big_integer;
mod culture_info;
mod enum_value;
mod guid;
mod half;
mod instance;
mod int128;
mod net;
mod reference;
mod regex;
mod time;
mod type_object;
mod uri;
mod version;

pub use big_integer::BigInteger;
pub use culture_info::CultureInfo;
pub use enum_value::EnumValue;
pub use guid::Guid;
pub use half::Half;
pub use instance::Instance;
pub use int128::Int128;
pub use net::{IpAddress, MailAddress};
pub use reference::{PsReference, Switch};
pub use regex::{Capture, Group, GroupCollection, Match, MatchData, RegexObject};
pub use type_object::TypeObject;
pub use uri::{Uri, UriParts};
pub use version::{SemanticVersion, Version};
