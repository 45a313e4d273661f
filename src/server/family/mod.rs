//! The family engine: Get, New, Set and Remove of any declared noun.

mod draft;
pub(in crate::server) mod examples;
mod get;
mod grant;
mod hooks;
pub(in crate::server) mod instance;
mod new;
mod remove;
mod set;

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::catalog::{self, Noun, NounKind};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::Deployment;
use crate::value::{Name, Value};

/// The kinds of nouns that behave alike enough.
const KINDS: [NounKind; 4] = [NounKind::Configuration, NounKind::Policy, NounKind::CollectionItem, NounKind::Item];

/// Parameters that mean something only to the online service.
const ONLINE: [&str; 6] = ["Tenant", "Include", "ApplicableTo", "Group", "Rank", "Global"];

thread_local! {
    static MADE: RefCell<FxHashMap<Name, Option<&'static CmdletDef>>> = RefCell::default();
}

/// The cmdlet of that name, where a noun that this shell has built declares it.
pub fn find(name: &str) -> Option<&'static CmdletDef> {
    let key = Name::new(name);
    if let Some(known) = MADE.with_borrow(|m| m.get(&key).copied()) {
        return known;
    }
    let made = make(name);
    MADE.with_borrow_mut(|m| m.insert(key, made));
    made
}

/// Identities of a noun's instances, as completion offers them; none where the store cannot be read.
pub fn identities(engine: &mut Engine, noun: &str) -> Vec<String> {
    let host = engine.host().clone();
    let (Some(noun), Some(deployment)) = (catalog::noun(noun), engine.extension::<Deployment>()) else {
        return Vec::new();
    };
    let all = deployment.store(&host).and_then(|store| instance::all(store, noun));
    all.unwrap_or_default().iter().map(|i| i.identity.to_string()).collect()
}

fn make(name: &str) -> Option<&'static CmdletDef> {
    let (verb, noun) = name.split_once('-')?;
    let noun = catalog::noun(noun).filter(|n| n.built && KINDS.contains(&n.kind))?;
    let verb = noun.verbs.iter().find(|v| v.eq_ignore_ascii_case(verb))?;
    let make: fn() -> Box<dyn Cmdlet> = match verb.as_str() {
        "Get" => || Box::new(get::Get),
        "New" => || Box::new(new::New),
        "Set" => || Box::new(set::Set),
        "Grant" => || Box::new(grant::Grant),
        "Remove" => || Box::new(remove::Remove),
        _ => return None,
    };
    // One for each cmdlet name, kept for the program's life.
    let name: &'static str = Box::leak(format!("{verb}-{}", noun.noun).into_boxed_str());
    Some(Box::leak(Box::new(CmdletDef { name, make, examples: examples::of(name) })))
}

/// The noun of the running cmdlet.
fn noun_of(cx: &mut Cx<'_>) -> Result<&'static Noun> {
    let name = cx.state.name.clone();
    let noun = name.split_once('-').and_then(|(_, n)| catalog::noun(n));
    if let Some(parameter) = ONLINE.iter().find(|p| cx.has(p)) {
        return Err(cx.fail_with(
            "System.NotSupportedException",
            cx.message("shell-online-parameter", &[("parameter", parameter)]),
            "OnlineParameter",
            ErrorCategory::InvalidArgument,
            Value::str(*parameter),
        ));
    }
    noun.ok_or_else(|| {
        cx.fail_with(
            "System.InvalidOperationException",
            format!("The noun of '{name}' is not declared."),
            "NounNotDeclared",
            ErrorCategory::InvalidOperation,
            Value::Null,
        )
    })
}

/// The object's short name in messages: `IMConfiguration`.
fn short_type(noun: &Noun) -> &str {
    let own = noun.object_type.as_deref().unwrap_or(&noun.noun);
    own.rsplit('.').next().unwrap_or(own)
}

/// The error for an identity that cannot be one.
fn invalid_identity(message: String, text: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.ArgumentException",
        message,
        "InvalidIdentity",
        ErrorCategory::InvalidArgument,
        Value::str(text),
    )
}

/// The error for a list where one identity is meant.
fn several_identities(value: &Value) -> ErrorRecord {
    let given = value.type_ref().map_or_else(String::new, |t| t.to_string());
    ErrorRecord::with_message(
        "System.Management.Automation.ParameterBindingException",
        format!(
            "Cannot convert '{given}' to the type 'Microsoft.Rtc.Management.Xds.XdsIdentity' required by parameter 'Identity'. Specified method is not supported."
        ),
        "CannotConvertArgument",
        ErrorCategory::InvalidArgument,
        Value::Null,
    )
}

/// The error for an instance that is not there.
fn not_found(noun: &Noun, identity: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "Microsoft.Rtc.Management.AD.ManagementException",
        format!("Cannot find \"{}\" \"{identity}\" because it does not exist.", short_type(noun)),
        "ItemNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(identity),
    )
}

/// Ends the cmdlet with a fault as its error.
fn fail(cx: &mut Cx<'_>, fault: &crate::value::Fault) -> Flow {
    cx.fail(ErrorRecord::from_fault(fault))
}
