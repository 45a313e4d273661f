//! Collections as objects: dictionaries, lists, sets, queues, entries, arrays of several dimensions.

mod dictionary;
mod entry;
mod hashtable;
mod key_map;
mod list;
mod multi_array;
mod ordered;
mod sequence;
mod set;

pub use dictionary::GenericDictionary;
pub use entry::{DictionaryEntry, KeyValuePair};
pub use hashtable::Hashtable;
pub use key_map::{KeyMap, key_equals};
pub use list::List;
pub use multi_array::MultiArray;
pub use ordered::OrderedDictionary;
pub use sequence::{Queue, Stack};
pub use set::HashSet;
