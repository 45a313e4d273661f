//! The order in which .NET's reflection gives the properties of types, where it is not that of the tables: what
//! `Select-Object *`, `Format-List *` and `ConvertTo-Json` go by.

const ORDERS: &[(&str, &str)] = &[
    ("System.Version", "Major Minor Build Revision MajorRevision MinorRevision"),
    (
        "System.TimeSpan",
        "Ticks Days Hours Milliseconds Microseconds Nanoseconds Minutes Seconds TotalDays TotalHours TotalMilliseconds \
         TotalMicroseconds TotalNanoseconds TotalMinutes TotalSeconds",
    ),
    (
        "System.Uri",
        "AbsolutePath AbsoluteUri LocalPath Authority HostNameType IsDefaultPort IsFile IsLoopback PathAndQuery Segments \
         IsUnc Host Port Query Fragment Scheme OriginalString DnsSafeHost IdnHost IsAbsoluteUri UserEscaped UserInfo",
    ),
    ("System.Net.Mail.MailAddress", "DisplayName User Host Address"),
    (
        "System.Net.IPAddress",
        "AddressFamily ScopeId IsIPv6Multicast IsIPv6LinkLocal IsIPv6SiteLocal IsIPv6Teredo IsIPv6UniqueLocal \
         IsIPv4MappedToIPv6 Address",
    ),
    (
        "System.DateTimeOffset",
        "DateTime UtcDateTime LocalDateTime Date Day DayOfWeek DayOfYear Hour Millisecond Microsecond Nanosecond Minute \
         Month Offset TotalOffsetMinutes Second Ticks UtcTicks TimeOfDay Year",
    ),
    (
        "System.DateTime",
        "Date Day DayOfWeek DayOfYear Hour Kind Millisecond Microsecond Nanosecond Minute Month Second Ticks TimeOfDay \
         Year",
    ),
    ("System.Text.RegularExpressions.Match", "Groups Success Name Captures Index Length Value"),
    ("System.Text.RegularExpressions.Group", "Success Name Captures Index Length Value"),
    (
        "System.Globalization.CultureInfo",
        "Parent LCID KeyboardLayoutId Name IetfLanguageTag DisplayName NativeName EnglishName TwoLetterISOLanguageName \
         ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName CompareInfo TextInfo IsNeutralCulture CultureTypes \
         NumberFormat DateTimeFormat Calendar OptionalCalendars UseUserOverride IsReadOnly",
    ),
    ("System.Diagnostics.Stopwatch", "IsRunning Elapsed ElapsedMilliseconds ElapsedTicks"),
    ("System.Management.Automation.SemanticVersion", "Major Minor Patch PreReleaseLabel BuildLabel"),
    ("System.Management.Automation.PSCredential", "UserName Password"),
    ("System.Net.NetworkCredential", "UserName Password SecurePassword Domain"),
    (
        "System.TimeZoneInfo",
        "Id HasIanaId DisplayName StandardName DaylightName BaseUtcOffset SupportsDaylightSavingTime",
    ),
    ("System.Text.StringBuilder", "Capacity MaxCapacity Length"),
    ("System.Collections.Hashtable", "IsReadOnly IsFixedSize IsSynchronized Keys Values SyncRoot Count"),
    ("System.DateOnly", "Year Month Day DayOfWeek DayOfYear DayNumber"),
    ("System.TimeOnly", "Hour Minute Second Millisecond Microsecond Nanosecond Ticks"),
    ("System.Numerics.BigInteger", "IsPowerOfTwo IsZero IsOne IsEven Sign"),
    (
        "System.Xml.XmlDocument",
        "NodeType ParentNode DocumentType Implementation Name LocalName DocumentElement OwnerDocument Schemas XmlResolver \
         NameTable PreserveWhitespace IsReadOnly InnerText InnerXml SchemaInfo BaseURI Value ChildNodes PreviousSibling \
         NextSibling Attributes FirstChild LastChild HasChildNodes NamespaceURI Prefix OuterXml PreviousText",
    ),
    (
        "System.Xml.XmlElement",
        "Name LocalName NamespaceURI Prefix NodeType ParentNode OwnerDocument IsEmpty Attributes HasAttributes SchemaInfo \
         InnerXml InnerText NextSibling PreviousSibling Value ChildNodes FirstChild LastChild HasChildNodes IsReadOnly \
         OuterXml BaseURI PreviousText",
    ),
];

/// Where a property of a type stands; what is not listed comes last.
pub fn property_place(type_name: &str, property: &str) -> Option<usize> {
    let (_, names) = ORDERS.iter().find(|(name, _)| *name == type_name)?;
    Some(names.split_ascii_whitespace().position(|n| n == property).unwrap_or(usize::MAX))
}
