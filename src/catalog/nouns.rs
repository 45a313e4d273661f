//! The nouns of the deployment: what `server::family` needs to give each its Get, New, Set, Remove and Grant.

use super::CatalogError;
use super::json;
use super::table::{Decoded, NOUNS};
use serde::Deserialize;
use serde_json::{Map, Value};

/// One noun, from `grammar/nouns/<noun>.json`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noun {
    /// `CsVoicePolicy`, in its documented case.
    pub noun: String,
    /// Which family behaves for it.
    pub kind: NounKind,
    /// Full type name of the objects that Get returns; the product's name is not known for all.
    #[serde(default)]
    pub object_type: Option<String>,
    /// The verbs of its cmdlets, Get first.
    pub verbs: Vec<String>,
    /// Where instances may be.
    #[serde(default)]
    pub scopes: Vec<Scope>,
    /// Roles that may stand in a service identity; empty when any may.
    #[serde(default)]
    pub service_roles: Vec<String>,
    /// How instances are named.
    pub identity: IdentityDecl,
    /// A `Global` instance is always there.
    #[serde(default)]
    pub global_instance: bool,
    /// Removing `Global` puts its defaults back instead of deleting it.
    #[serde(default)]
    pub remove_global_resets: bool,
    /// The noun whose instances hold the items of this one.
    #[serde(default)]
    pub parent: Option<String>,
    /// The user's property that Grant sets.
    #[serde(default)]
    pub user_property: Option<String>,
    /// Products that have the noun; empty means every server product.
    #[serde(default)]
    pub products: Vec<String>,
    /// The release that brought it, in words.
    #[serde(default)]
    pub introduced: Option<String>,
    /// The first build that has it, where a cumulative update brought it.
    #[serde(default)]
    pub since: Option<String>,
    /// How the shell prints its objects.
    #[serde(default)]
    pub default_view: NounView,
    /// In the order in which objects show them, after `Identity`.
    pub properties: Vec<NounProperty>,
    /// Values of instances that a new deployment has, by identity, where they differ from the properties' defaults.
    #[serde(default)]
    pub shipped: Map<String, Value>,
    /// Whether the family engine serves it: its behaviour has been checked against its rules.
    #[serde(default)]
    pub built: bool,
    /// The name of the code for what only this noun (or few) does, in `server::family::hooks`.
    #[serde(default)]
    pub hook: Option<String>,
    /// What the documentation demands beyond the above, in words.
    #[serde(default)]
    pub rules: Vec<String>,
}

/// The families of nouns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the documentation's own groups")]
pub enum NounKind {
    Configuration,
    Policy,
    CollectionItem,
    Item,
    Rule,
    User,
    Contact,
    Network,
    Location,
    Rgs,
    Topology,
    DatabaseState,
    Other,
}

/// Where an instance may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// `Global`.
    Global,
    /// `site:<name>`.
    Site,
    /// `service:<role>:<fqdn>`, or `<role>:<fqdn>`.
    Service,
    /// `tag:<name>`, the per-user scope.
    Tag,
    /// A tenant of a hosted deployment.
    Tenant,
}

/// How instances are named.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityDecl {
    /// The form of the name.
    pub form: IdentityForm,
    /// Identities as an admin writes them.
    #[serde(default)]
    pub examples: Vec<String>,
}

/// The forms of identities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum IdentityForm {
    /// `Global`, `site:Redmond`, `service:Registrar:pool.contoso.com`, `tag:Name`.
    #[serde(rename = "scope")]
    Scope,
    /// A scope, a slash and a name.
    #[serde(rename = "scope/name")]
    ScopeName,
    /// A scope, a slash and a GUID.
    #[serde(rename = "scope/guid")]
    ScopeGuid,
    /// A plain name.
    #[serde(rename = "name")]
    Name,
    /// A user or contact: SIP address, UPN, display name, distinguished name or account.
    #[serde(rename = "user")]
    User,
    /// A fully qualified domain name.
    #[serde(rename = "fqdn")]
    Fqdn,
    /// `role:fqdn`.
    #[serde(rename = "service")]
    Service,
    /// A service, a slash and a GUID.
    #[serde(rename = "service/guid")]
    ServiceGuid,
    /// A URI.
    #[serde(rename = "uri")]
    Uri,
    /// A pool, a backslash and a name.
    #[serde(rename = "pool\\name")]
    PoolName,
    /// A pool's FQDN, a slash and an application id.
    #[serde(rename = "pool-fqdn/application-id")]
    PoolApplication,
    /// One instance that needs no name.
    #[serde(rename = "singleton")]
    Singleton,
    /// A number.
    #[serde(rename = "number")]
    Number,
    /// The parts of a civic address together.
    #[serde(rename = "address tuple")]
    Address,
    /// Several properties together.
    #[serde(rename = "composite key")]
    Composite,
    /// An IP subnet.
    #[serde(rename = "subnet")]
    Subnet,
    /// A switch's chassis id.
    #[serde(rename = "chassis-id")]
    ChassisId,
    /// A wireless access point's BSSID.
    #[serde(rename = "bssid")]
    Bssid,
    /// No identity parameter.
    #[serde(rename = "none")]
    None,
    /// A form of its own, told by the rules.
    #[serde(rename = "other")]
    Other,
}

/// How Get prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NounView {
    /// One property a line.
    #[default]
    List,
    /// A line per object.
    Table,
}

/// One property of a noun's objects.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NounProperty {
    /// In its documented case.
    pub name: String,
    /// The shell's name of the type (`bool`, `uint`, `timespan`) or the product's (`VoiceDeploymentMode`).
    #[serde(rename = "type")]
    pub type_name: String,
    /// Holds the instance's identity without its scope: New takes either, and Set neither.
    #[serde(default)]
    pub is_identity: bool,
    /// The noun whose objects are the values (of a list): made by its New, kept as parts of this noun's documents.
    #[serde(default)]
    pub item: Option<String>,
    /// A list, changed whole or with `@{Add=...; Remove=...; Replace=...}`.
    #[serde(default)]
    pub multi: bool,
    /// New cannot do without.
    #[serde(default)]
    pub mandatory: bool,
    /// Value of new instances; `Some(Value::Null)` is a documented empty value, `None` an undocumented one.
    #[serde(default, deserialize_with = "json::present")]
    pub default: Option<Value>,
    /// The only accepted values; empty when there is no such limit.
    #[serde(default)]
    pub allowed: Vec<String>,
    /// Lowest value, a number or a time span's text.
    #[serde(default)]
    pub min: Option<Value>,
    /// Highest value, a number or a time span's text.
    #[serde(default)]
    pub max: Option<Value>,
    /// Fewest characters.
    #[serde(default)]
    pub min_length: Option<usize>,
    /// Most characters.
    #[serde(default)]
    pub max_length: Option<usize>,
    /// .NET regular expression that the text must match.
    #[serde(default)]
    pub pattern: Option<String>,
    /// The text's form in words, where no expression tells it.
    #[serde(default)]
    pub form: Option<String>,
    /// What a number counts.
    #[serde(default)]
    pub unit: Option<String>,
    /// No two instances may share the value.
    #[serde(default)]
    pub unique: bool,
    /// Accepted without effect.
    #[serde(default)]
    pub deprecated: bool,
    /// Shown by Get, set by no parameter.
    #[serde(default)]
    pub read_only: bool,
    /// Settable, and not shown.
    #[serde(default)]
    pub hidden: bool,
}

static DECODED: Decoded<Noun> = Decoded::new(&NOUNS, |entry, text| decode_noun(entry.file, text));

/// The noun of this name (`CsVoicePolicy`), in any case.
pub fn noun(name: &str) -> Option<&'static Noun> {
    DECODED.get(name)
}

/// Names of all nouns, sorted without regard to case.
pub fn noun_names() -> impl Iterator<Item = &'static str> {
    NOUNS.names()
}

/// Decodes one noun file.
///
/// # Errors
/// Names `file` and the JSON path of an unknown key or a wrong value.
pub fn decode_noun(file: &str, text: &str) -> Result<Noun, CatalogError> {
    let noun: Noun = json::decode(file, text)?;
    let known = |name: &str| noun.properties.iter().any(|property| property.name == name);
    for (identity, values) in &noun.shipped {
        let names = values.as_object().map(|object| object.keys()).into_iter().flatten();
        if let Some(name) = names.into_iter().find(|name| !known(name)) {
            return Err(CatalogError {
                file: file.to_owned(),
                place: format!("shipped.{identity}.{name}"),
                message: "no property of the noun".to_owned(),
            });
        }
    }
    Ok(noun)
}

/// Decodes every noun and tells what is wrong.
pub fn check_nouns() -> Vec<CatalogError> {
    DECODED.check()
}

impl Noun {
    /// The property of this name, in any case.
    pub fn property(&self, name: &str) -> Option<&NounProperty> {
        self.properties.iter().find(|property| property.name.eq_ignore_ascii_case(name))
    }

    /// The value of `property` in a shipped instance, where one is declared.
    pub fn shipped_value(&self, identity: &str, property: &str) -> Option<&Value> {
        let (_, values) = self.shipped.iter().find(|(name, _)| name.eq_ignore_ascii_case(identity))?;
        let (_, value) = values.as_object()?.iter().find(|(name, _)| name.eq_ignore_ascii_case(property))?;
        Some(value)
    }
}
