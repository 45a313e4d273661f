//! Rows of the types whose bodies stand in `value::collections` and `value::objects`.

use super::{
    TypeDef, date_parts, date_time, dictionary, globalization, ids, linked_list, list, misc, net, regex, runtime_type,
    set, time_span, xml,
};

const DICTIONARY_OF: &[&str] =
    &["System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable"];
const LIST_OF: &[&str] =
    &["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable"];
const GENERIC_DICTIONARY_OF: &[&str] = &[
    "System.Collections.IDictionary",
    "System.Collections.Generic.IDictionary`2",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
];
const GENERIC_LIST_OF: &[&str] = &[
    "System.Collections.Generic.IList`1",
    "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1",
    "System.Collections.Generic.IReadOnlyList`1",
    "System.Collections.Generic.IReadOnlyCollection`1",
    "System.Collections.IList",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
];
const GENERIC_COLLECTION_OF: &[&str] = &[
    "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1",
    "System.Collections.Generic.IReadOnlyCollection`1",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
];
const SET_OF: &[&str] = &[
    "System.Collections.Generic.ISet`1",
    "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1",
    "System.Collections.Generic.IReadOnlyCollection`1",
    "System.Collections.IEnumerable",
];
const COLLECTION_OF: &[&str] = &["System.Collections.ICollection", "System.Collections.IEnumerable"];
const COMPARABLE: &[&str] = &["System.IComparable"];

macro_rules! rows {
    ($($(#[$doc:meta])* $id:ident = $def:expr;)*) => {
        $($(#[$doc])* pub static $id: TypeDef = $def;)*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[$(&$id),*];
    };
}

rows! {
    /// `System.Collections.IEnumerable`.
    IENUMERABLE = TypeDef::interface("System.Collections.IEnumerable");
    /// `System.Collections.ICollection`.
    ICOLLECTION = TypeDef::interface("System.Collections.ICollection").implements(&["System.Collections.IEnumerable"]);
    /// `System.Collections.IList`.
    ILIST = TypeDef::interface("System.Collections.IList").implements(COLLECTION_OF);
    /// `System.Collections.IDictionary`.
    IDICTIONARY = TypeDef::interface("System.Collections.IDictionary").implements(COLLECTION_OF);
    /// `System.IComparable`.
    ICOMPARABLE = TypeDef::interface("System.IComparable");
    /// `System.IConvertible`.
    ICONVERTIBLE = TypeDef::interface("System.IConvertible");
    /// `System.IFormattable`.
    IFORMATTABLE = TypeDef::interface("System.IFormattable");
    /// `System.ICloneable`.
    ICLONEABLE = TypeDef::interface("System.ICloneable");
    /// `System.IDisposable`.
    IDISPOSABLE = TypeDef::interface("System.IDisposable");
    /// `System.Collections.Hashtable`.
    HASHTABLE = TypeDef::class("System.Collections.Hashtable").implements(DICTIONARY_OF)
        .properties(dictionary::PROPERTIES)
        .methods(dictionary::HASHTABLE_METHODS)
        .static_methods(dictionary::HASHTABLE_STATICS)
        .constructors(dictionary::HASHTABLE_CONSTRUCTORS);
    /// `System.Collections.Specialized.OrderedDictionary`.
    ORDERED_DICTIONARY = TypeDef::class("System.Collections.Specialized.OrderedDictionary").implements(DICTIONARY_OF)
        .properties(dictionary::PROPERTIES)
        .methods(dictionary::ORDERED_METHODS)
        .constructors(dictionary::ORDERED_CONSTRUCTORS);
    /// ``System.Collections.Generic.Dictionary`2``.
    DICTIONARY = TypeDef::class("System.Collections.Generic.Dictionary`2").implements(GENERIC_DICTIONARY_OF)
        .properties(dictionary::GENERIC_PROPERTIES)
        .methods(dictionary::GENERIC_METHODS)
        .constructors(dictionary::DICTIONARY_CONSTRUCTORS);
    /// ``System.Collections.Concurrent.ConcurrentDictionary`2``.
    CONCURRENT_DICTIONARY = TypeDef::class("System.Collections.Concurrent.ConcurrentDictionary`2").implements(GENERIC_DICTIONARY_OF)
        .properties(dictionary::CONCURRENT_PROPERTIES)
        .methods(dictionary::CONCURRENT_METHODS)
        .constructors(dictionary::CONCURRENT_CONSTRUCTORS);
    /// ``System.Collections.Generic.SortedDictionary`2``.
    SORTED_DICTIONARY = TypeDef::class("System.Collections.Generic.SortedDictionary`2").implements(GENERIC_DICTIONARY_OF)
        .properties(dictionary::SORTED_PROPERTIES)
        .methods(dictionary::GENERIC_METHODS)
        .constructors(dictionary::SORTED_DICTIONARY_CONSTRUCTORS);
    /// ``System.Collections.Generic.SortedList`2``.
    GENERIC_SORTED_LIST = TypeDef::class("System.Collections.Generic.SortedList`2").implements(GENERIC_DICTIONARY_OF)
        .properties(dictionary::SORTED_PROPERTIES)
        .methods(dictionary::GENERIC_SORTED_METHODS)
        .constructors(dictionary::GENERIC_SORTED_CONSTRUCTORS);
    /// `System.Collections.SortedList`.
    SORTED_LIST = TypeDef::class("System.Collections.SortedList").implements(DICTIONARY_OF)
        .properties(dictionary::SORTED_LIST_PROPERTIES)
        .static_methods(dictionary::SORTED_LIST_STATICS)
        .methods(dictionary::SORTED_LIST_METHODS)
        .constructors(dictionary::SORTED_LIST_CONSTRUCTORS);
    /// `System.Collections.ArrayList`.
    ARRAY_LIST = TypeDef::class("System.Collections.ArrayList").implements(LIST_OF)
        .properties(list::PROPERTIES)
        .methods(list::ARRAY_LIST_METHODS)
        .static_methods(list::ARRAY_LIST_STATICS)
        .constructors(list::ARRAY_LIST_CONSTRUCTORS);
    /// ``System.Collections.Generic.List`1``.
    LIST = TypeDef::class("System.Collections.Generic.List`1").implements(GENERIC_LIST_OF)
        .properties(list::PROPERTIES)
        .methods(list::LIST_METHODS)
        .constructors(list::LIST_CONSTRUCTORS);
    /// ``System.Collections.ObjectModel.Collection`1``.
    COLLECTION = TypeDef::class("System.Collections.ObjectModel.Collection`1").implements(GENERIC_LIST_OF)
        .properties(list::PROPERTIES)
        .methods(list::COLLECTION_METHODS)
        .constructors(list::COLLECTION_CONSTRUCTORS);
    /// ``System.Collections.ObjectModel.ObservableCollection`1``; nothing listens to its changes.
    OBSERVABLE_COLLECTION = TypeDef::class("System.Collections.ObjectModel.ObservableCollection`1").implements(GENERIC_LIST_OF)
        .properties(list::PROPERTIES)
        .methods(list::OBSERVABLE_METHODS)
        .constructors(list::OBSERVABLE_CONSTRUCTORS);
    /// ``System.Collections.ObjectModel.ReadOnlyCollection`1``.
    READ_ONLY_COLLECTION = TypeDef::class("System.Collections.ObjectModel.ReadOnlyCollection`1").implements(GENERIC_LIST_OF)
        .properties(list::PROPERTIES)
        .methods(list::READ_ONLY_METHODS)
        .constructors(list::READ_ONLY_CONSTRUCTORS);
    /// ``System.Collections.Generic.LinkedList`1``.
    LINKED_LIST = TypeDef::class("System.Collections.Generic.LinkedList`1").implements(GENERIC_COLLECTION_OF)
        .properties(linked_list::PROPERTIES)
        .methods(linked_list::METHODS)
        .constructors(linked_list::CONSTRUCTORS);
    /// ``System.Collections.Generic.HashSet`1``.
    HASH_SET = TypeDef::class("System.Collections.Generic.HashSet`1").implements(SET_OF)
        .properties(set::SET_PROPERTIES)
        .methods(set::SET_METHODS)
        .constructors(set::HASH_SET_CONSTRUCTORS);
    /// ``System.Collections.Generic.SortedSet`1``.
    SORTED_SET = TypeDef::class("System.Collections.Generic.SortedSet`1").implements(SET_OF)
        .properties(set::SORTED_SET_PROPERTIES)
        .methods(set::SET_METHODS)
        .constructors(set::SORTED_SET_CONSTRUCTORS);
    /// ``System.Collections.Generic.Queue`1``.
    GENERIC_QUEUE = TypeDef::class("System.Collections.Generic.Queue`1").implements(GENERIC_COLLECTION_OF)
        .properties(set::GENERIC_QUEUE_PROPERTIES)
        .methods(set::GENERIC_QUEUE_METHODS)
        .constructors(set::GENERIC_QUEUE_CONSTRUCTORS);
    /// ``System.Collections.Generic.Stack`1``.
    GENERIC_STACK = TypeDef::class("System.Collections.Generic.Stack`1").implements(GENERIC_COLLECTION_OF)
        .properties(set::GENERIC_STACK_PROPERTIES)
        .methods(set::GENERIC_STACK_METHODS)
        .constructors(set::GENERIC_STACK_CONSTRUCTORS);
    /// `System.Collections.Queue`.
    QUEUE = TypeDef::class("System.Collections.Queue").implements(COLLECTION_OF)
        .properties(set::QUEUE_PROPERTIES)
        .methods(set::QUEUE_METHODS)
        .static_methods(set::QUEUE_STATICS)
        .constructors(set::QUEUE_CONSTRUCTORS);
    /// `System.Collections.Stack`.
    STACK = TypeDef::class("System.Collections.Stack").implements(COLLECTION_OF)
        .properties(set::STACK_PROPERTIES)
        .methods(set::STACK_METHODS)
        .static_methods(set::STACK_STATICS)
        .constructors(set::STACK_CONSTRUCTORS);
    /// ``System.Collections.Generic.KeyValuePair`2``.
    KEY_VALUE_PAIR = TypeDef::value_type("System.Collections.Generic.KeyValuePair`2")
        .properties(dictionary::PAIR_PROPERTIES)
        .methods(dictionary::PAIR_METHODS)
        .constructors(dictionary::PAIR_CONSTRUCTORS);
    /// `System.Collections.DictionaryEntry`.
    DICTIONARY_ENTRY = TypeDef::value_type("System.Collections.DictionaryEntry")
        .properties(dictionary::ENTRY_PROPERTIES)
        .methods(dictionary::ENTRY_METHODS)
        .constructors(dictionary::ENTRY_CONSTRUCTORS);
    /// ``System.Nullable`1``; its values are those of the type argument, or null.
    NULLABLE = TypeDef::value_type("System.Nullable`1");
    /// `System.Type`.
    TYPE = TypeDef::class("System.Type")
        .properties(runtime_type::ALL_PROPERTIES)
        .methods(runtime_type::ALL_METHODS)
        .static_properties(runtime_type::STATIC_PROPERTIES)
        .static_methods(runtime_type::STATIC_METHODS);
    /// `System.RuntimeType`, the type of `[type]` values.
    RUNTIME_TYPE = TypeDef::class("System.RuntimeType").extends("System.Type");
    /// `System.DateTime`.
    DATE_TIME = TypeDef::value_type("System.DateTime").implements(COMPARABLE)
        .properties(date_time::PROPERTIES)
        .methods(date_time::METHODS)
        .static_properties(date_time::STATIC_PROPERTIES)
        .static_methods(date_time::STATIC_METHODS)
        .constructors(date_time::CONSTRUCTORS);
    /// `System.DateTimeOffset`.
    DATE_TIME_OFFSET = TypeDef::value_type("System.DateTimeOffset").implements(COMPARABLE)
        .properties(date_parts::OFFSET_PROPERTIES)
        .methods(date_parts::OFFSET_METHODS)
        .static_properties(date_parts::OFFSET_STATIC_PROPERTIES)
        .static_methods(date_parts::OFFSET_STATICS)
        .constructors(date_parts::OFFSET_CONSTRUCTORS);
    /// `System.TimeSpan`.
    TIME_SPAN = TypeDef::value_type("System.TimeSpan").implements(COMPARABLE)
        .properties(time_span::PROPERTIES)
        .methods(time_span::METHODS)
        .static_properties(time_span::STATIC_PROPERTIES)
        .static_methods(time_span::STATIC_METHODS)
        .constructors(time_span::CONSTRUCTORS);
    /// `System.Guid`.
    GUID = TypeDef::value_type("System.Guid").implements(COMPARABLE)
        .properties(ids::GUID_PROPERTIES)
        .methods(ids::GUID_METHODS)
        .static_properties(ids::GUID_STATIC_PROPERTIES)
        .static_methods(ids::GUID_STATICS)
        .constructors(ids::GUID_CONSTRUCTORS);
    /// `System.Version`.
    VERSION = TypeDef::class("System.Version").implements(&["System.ICloneable", "System.IComparable"])
        .properties(ids::VERSION_PROPERTIES)
        .methods(ids::VERSION_METHODS)
        .static_methods(ids::VERSION_STATICS)
        .constructors(ids::VERSION_CONSTRUCTORS);
    /// `System.Management.Automation.SemanticVersion`.
    SEMANTIC_VERSION = TypeDef::class("System.Management.Automation.SemanticVersion").implements(COMPARABLE)
        .properties(ids::SEMANTIC_PROPERTIES)
        .methods(ids::SEMANTIC_METHODS)
        .static_methods(ids::SEMANTIC_STATICS)
        .constructors(ids::SEMANTIC_CONSTRUCTORS);
    /// `System.Uri`.
    URI = TypeDef::class("System.Uri")
        .properties(net::URI_PROPERTIES)
        .methods(net::URI_METHODS)
        .static_properties(net::URI_STATIC_PROPERTIES)
        .static_methods(net::URI_STATICS)
        .constructors(net::URI_CONSTRUCTORS);
    /// `System.Numerics.BigInteger`.
    BIG_INTEGER = TypeDef::value_type("System.Numerics.BigInteger").implements(COMPARABLE)
        .properties(ids::BIG_PROPERTIES)
        .methods(ids::BIG_METHODS)
        .static_properties(ids::BIG_STATIC_PROPERTIES)
        .static_methods(ids::BIG_STATICS)
        .constructors(ids::BIG_CONSTRUCTORS);
    /// `System.Text.RegularExpressions.Regex`.
    REGEX = TypeDef::class("System.Text.RegularExpressions.Regex")
        .properties(regex::PROPERTIES)
        .methods(regex::METHODS)
        .static_properties(regex::STATIC_PROPERTIES)
        .static_methods(regex::STATIC_METHODS)
        .constructors(regex::CONSTRUCTORS);
    /// `System.Text.RegularExpressions.Capture`.
    CAPTURE = TypeDef::class("System.Text.RegularExpressions.Capture")
        .properties(regex::CAPTURE_PROPERTIES)
        .methods(regex::CAPTURE_METHODS);
    /// `System.Text.RegularExpressions.Group`.
    GROUP = TypeDef::class("System.Text.RegularExpressions.Group").extends("System.Text.RegularExpressions.Capture")
        .properties(regex::GROUP_PROPERTIES);
    /// `System.Text.RegularExpressions.Match`.
    MATCH = TypeDef::class("System.Text.RegularExpressions.Match").extends("System.Text.RegularExpressions.Group")
        .properties(regex::MATCH_PROPERTIES)
        .static_properties(regex::MATCH_STATICS)
        .methods(regex::MATCH_METHODS);
    /// `System.Text.RegularExpressions.GroupCollection`.
    GROUP_COLLECTION = TypeDef::class("System.Text.RegularExpressions.GroupCollection").implements(LIST_OF)
        .properties(regex::GROUPS_PROPERTIES)
        .methods(regex::GROUPS_METHODS);
    /// `System.Text.RegularExpressions.MatchCollection`.
    MATCH_COLLECTION = TypeDef::class("System.Text.RegularExpressions.MatchCollection").implements(LIST_OF)
        .properties(regex::COLLECTION_PROPERTIES)
        .methods(regex::COLLECTION_METHODS);
    /// `System.Text.RegularExpressions.CaptureCollection`.
    CAPTURE_COLLECTION = TypeDef::class("System.Text.RegularExpressions.CaptureCollection").implements(LIST_OF)
        .properties(regex::COLLECTION_PROPERTIES)
        .methods(regex::COLLECTION_METHODS);
    /// `System.Management.Automation.SwitchParameter`.
    SWITCH_PARAMETER = TypeDef::value_type("System.Management.Automation.SwitchParameter")
        .properties(misc::SWITCH_PROPERTIES)
        .methods(misc::SWITCH_METHODS)
        .static_properties(misc::SWITCH_STATIC_PROPERTIES)
        .constructors(misc::SWITCH_CONSTRUCTORS);
    /// `System.Management.Automation.PSReference`.
    PS_REFERENCE = TypeDef::class("System.Management.Automation.PSReference")
        .properties(misc::REFERENCE_PROPERTIES)
        .constructors(misc::REFERENCE_CONSTRUCTORS);
    /// What `[ref]$x` makes: a reference with the type of what it holds.
    PS_REFERENCE_OF = TypeDef::class("System.Management.Automation.PSReference`1")
        .extends("System.Management.Automation.PSReference");
    /// `System.Globalization.CultureInfo`.
    CULTURE_INFO = TypeDef::class("System.Globalization.CultureInfo")
        .implements(&["System.ICloneable", "System.IFormatProvider"])
        .properties(globalization::CULTURE_PROPERTIES)
        .methods(globalization::CULTURE_METHODS)
        .static_properties(globalization::CULTURE_STATIC_PROPERTIES)
        .static_methods(globalization::CULTURE_STATICS)
        .constructors(globalization::CULTURE_CONSTRUCTORS);
    /// `System.Net.IPAddress`.
    IP_ADDRESS = TypeDef::class("System.Net.IPAddress")
        .properties(net::IP_PROPERTIES)
        .methods(net::IP_METHODS)
        .static_properties(net::IP_STATIC_PROPERTIES)
        .static_methods(net::IP_STATICS)
        .constructors(net::IP_CONSTRUCTORS);
    /// `System.Net.Mail.MailAddress`.
    MAIL_ADDRESS = TypeDef::class("System.Net.Mail.MailAddress")
        .properties(net::MAIL_PROPERTIES)
        .static_methods(net::MAIL_STATICS)
        .constructors(net::MAIL_CONSTRUCTORS);
    /// `System.Xml.XmlDocument`.
    XML_DOCUMENT = TypeDef::class("System.Xml.XmlDocument").extends("System.Xml.XmlNode")
        .properties(xml::DOCUMENT_PROPERTIES)
        .methods(xml::DOCUMENT_METHODS)
        .constructors(xml::DOCUMENT_CONSTRUCTORS);
    /// `System.Xml.XmlNode`.
    XML_NODE = TypeDef::class("System.Xml.XmlNode").implements(&["System.ICloneable"])
        .properties(xml::NODE_PROPERTIES)
        .methods(xml::NODE_METHODS);
    /// `System.Management.Automation.ScriptBlock`.
    SCRIPT_BLOCK = TypeDef::class("System.Management.Automation.ScriptBlock");
    /// `System.Management.Automation.PSObject`.
    PS_OBJECT = TypeDef::class("System.Management.Automation.PSObject")
        .static_properties(misc::PS_OBJECT_CONSTANTS)
        .static_methods(misc::PS_OBJECT_STATICS);
}
