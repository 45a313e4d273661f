//! What a command accepts: the one model behind binder, completion, help, `Get-Command` and error messages.
//!
//! The catalogue builds it from `grammar/cmdlets`, the engine from a function's `param` block.

use std::borrow::Cow;

/// A name or text: borrowed from the embedded files for cmdlets, owned for functions made at run time.
pub type Text = Cow<'static, str>;

/// The set name under which a parameter that belongs to every set is listed (PowerShell's own name for it).
pub const ALL_SETS: &str = "__AllParameterSets";

/// The declared surface of one cmdlet or function.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signature {
    /// `Verb-Noun` in its documented case, or the function's name.
    pub name: Text,
    /// The module that the command belongs to; empty for functions of the session.
    pub module: Text,
    /// Parameters in declaration order, without the common ones.
    pub parameters: Vec<ParameterDecl>,
    /// The named sets in order; empty when there is only the implicit one.
    pub sets: Vec<Text>,
    /// The set taken when the arguments leave more than one; may be a name without parameters of its own.
    pub default_set: Option<Text>,
    /// Adds `-WhatIf` and `-Confirm`.
    pub supports_should_process: bool,
    /// Compared with `$ConfirmPreference` when `ShouldProcess` asks.
    pub confirm_impact: ConfirmImpact,
    /// Adds `-IncludeTotalCount`, `-Skip` and `-First`.
    pub supports_paging: bool,
    /// False for a function without `CmdletBinding` or `Parameter` attributes: it has no common parameters.
    pub has_common_parameters: bool,
    /// False when `CmdletBinding(PositionalBinding = $false)` switched implicit positions off.
    pub positional_binding: bool,
    /// Full type names as `OutputType` declares them.
    pub output_types: Vec<Text>,
    /// Products that have the cmdlet (`Lync2010`, `Lync2013`, `SfB2015`, `SfB2019`, `Online`, `Teams`); empty means
    /// every server product.
    pub products: Vec<Text>,
    /// The first build of the product that has the cmdlet, where a cumulative update brought it.
    pub since: Option<Text>,
}

/// One parameter with everything that is true of it in all sets, and its entry per set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterDecl {
    /// Without the dash.
    pub name: Text,
    /// Full type name or accelerator as written between brackets (`string[]`, `System.Object`, `switch`).
    pub type_name: Text,
    /// Other names, in order.
    pub aliases: Vec<Text>,
    /// Per set what the `Parameter` attribute says; `ALL_SETS` stands for every set.
    pub sets: Vec<(Text, ParameterSetEntry)>,
    /// Checks in the order in which they run.
    pub validation: Vec<Validation>,
    /// Permissions and conversions.
    pub attributes: Vec<ParameterAttribute>,
    /// Shown by `Get-Help -Parameter` and by the prompt for a missing mandatory parameter (`!?`).
    pub help_message: Option<Text>,
    /// Added by a provider at run time (`-Encoding` of `Get-Content`).
    pub dynamic: bool,
}

/// What one `Parameter` attribute says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ParameterSetEntry {
    /// The command asks or fails without it.
    pub mandatory: bool,
    /// Order among the positional parameters of the set; numbers need not be adjacent.
    pub position: Option<u32>,
    /// Takes the pipeline object itself.
    pub pipeline: bool,
    /// Takes the pipeline object's property of this name or alias.
    pub by_property_name: bool,
    /// Takes all arguments that no other parameter took.
    pub remaining: bool,
}

/// A check on the bound value, each named after its PowerShell attribute.
#[derive(Debug, Clone, PartialEq)]
pub enum Validation {
    /// `ValidateNotNull`.
    NotNull,
    /// `ValidateNotNullOrEmpty`.
    NotNullOrEmpty,
    /// `ValidateNotNullOrWhiteSpace`.
    NotNullOrWhiteSpace,
    /// `ValidateSet`.
    Set {
        /// Accepted values in declared order.
        values: Vec<Text>,
        /// True unless the attribute said `IgnoreCase = $false`.
        ignore_case: bool,
        /// `ErrorMessage`, a composite format with value and list.
        error_message: Option<Text>,
    },
    /// `ValidateRange` with limits; an element-wise check for collections.
    Range {
        /// Lowest accepted value.
        min: Limit,
        /// Highest accepted value.
        max: Limit,
    },
    /// `ValidateRange` with a named kind.
    RangeKind(RangeKind),
    /// `ValidatePattern`.
    Pattern {
        /// A .NET regular expression.
        pattern: Text,
        /// True unless the attribute's options took `IgnoreCase` away.
        ignore_case: bool,
        /// `ErrorMessage`, a composite format with value and pattern.
        error_message: Option<Text>,
    },
    /// `ValidateLength` in characters.
    Length {
        /// Fewest.
        min: i64,
        /// Most.
        max: i64,
    },
    /// `ValidateCount` in elements.
    Count {
        /// Fewest.
        min: i64,
        /// Most.
        max: i64,
    },
    /// `ValidateScript`: the number of the script block in the engine's own list for this command.
    Script(u32),
}

/// One end of a `ValidateRange`.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// Whole numbers.
    Int(i64),
    /// Fractions.
    Double(f64),
    /// Anything else, converted to the parameter's type when it is compared.
    Text(Text),
}

/// The named ranges of `ValidateRange`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RangeKind {
    /// Above zero.
    Positive,
    /// Zero and above.
    NonNegative,
    /// Below zero.
    Negative,
    /// Zero and below.
    NonPositive,
}

/// Permissions and conversions of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterAttribute {
    /// A mandatory parameter accepts `$null`.
    AllowNull,
    /// A mandatory string accepts `''`.
    AllowEmptyString,
    /// A mandatory collection accepts `@()`.
    AllowEmptyCollection,
    /// A user name becomes a `PSCredential`.
    Credential,
    /// A name or code page becomes a `System.Text.Encoding`.
    ToEncoding,
    /// A string or number becomes a version (`latest` included), as `Set-StrictMode` takes it.
    ToVersion,
    /// Only a version that the shell has had is taken.
    PsVersion,
    /// A name of that enumeration is not taken, which leaves a positional value to another parameter.
    NotNameOf(Text),
    /// `SupportsWildcards`.
    Wildcards,
    /// `DontShow`: completion leaves it out.
    DontShow,
    /// `PSTypeName`: the object must carry this type name.
    PsTypeName(Text),
    /// The type is an enumeration with these names.
    Values(Vec<Text>),
    /// A class of a script converts the value; the number is that of the script check that holds its object.
    Transform(u32),
    /// The documentation lists the parameter but shows it in no syntax line.
    UndocumentedSyntax,
}

/// How severe a change is, in ascending order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ConfirmImpact {
    /// Never asks.
    None,
    /// Asks when `$ConfirmPreference` is `Low`.
    Low,
    /// The default of `ShouldProcess`.
    #[default]
    Medium,
    /// Asks by default.
    High,
}

impl Signature {
    /// True when the product (`SfB2015`, ...) has the cmdlet at some build; see `since`.
    pub fn available_in(&self, product: &str) -> bool {
        let server = !["Online", "Teams"].contains(&product);
        if self.products.is_empty() { server } else { self.products.iter().any(|name| name == product) }
    }
}

impl ParameterDecl {
    /// The entry that counts in `set`: its own, or the one for every set.
    pub fn entry(&self, set: &str) -> Option<&ParameterSetEntry> {
        let find = |wanted: &str| self.sets.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        find(set).or_else(|| find(ALL_SETS)).map(|(_, entry)| entry)
    }

    /// True when `name` is the parameter's name or one of its aliases, in any case.
    pub fn answers_to(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name) || self.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(name))
    }

    /// True when the parameter takes no argument.
    pub fn is_switch(&self) -> bool {
        ["switch", "System.Management.Automation.SwitchParameter"]
            .iter()
            .any(|name| self.type_name.eq_ignore_ascii_case(name))
    }

    /// True when the attribute is declared.
    pub fn has(&self, attribute: &ParameterAttribute) -> bool {
        self.attributes.contains(attribute)
    }
}
