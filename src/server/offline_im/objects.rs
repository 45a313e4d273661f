//! The objects that the cmdlets of offline IM write.

use std::any::Any;
use std::rc::Rc;

use super::message::{Message, State, TraceEntry};
use super::reason::Reason;
use super::texts::{self, Between};
use super::verdict::Verdict;
use crate::catalog::messages::Language;
use crate::engine::Cx;
use crate::host::Host;
use crate::server::clock;
use crate::server::directory::Governing;
use crate::server::record::{Record, named_type};
use crate::value::{Name, ObjRef, Object, TypeDef, TypeRef, Value};

/// What `Test-SfbOfflineIm` writes.
pub(crate) static VERDICT: TypeDef = TypeDef::class("Sfbsh.OfflineImVerdict");

thread_local! {
    static PROPERTIES: [Name; 10] = [
        "Sender",
        "Recipient",
        "Allowed",
        "Reasons",
        "MessageClass",
        "Folders",
        "ShownInRecentList",
        "RecipientCapability",
        "EffectiveImConfiguration",
        "EffectiveClientPolicy",
    ]
    .map(Name::new);
}

/// A verdict in a session. Its texts are those of the session's language when it was written.
pub(super) struct VerdictObject {
    pub(super) sender: Rc<str>,
    pub(super) recipient: Option<Rc<str>>,
    pub(super) allowed: bool,
    pub(super) reasons: Value,
    pub(super) verdict: Verdict,
    pub(super) capability: Value,
    language: Language,
}

impl VerdictObject {
    pub(super) fn value(
        cx: &Cx<'_>,
        sender: Rc<str>,
        recipient: Option<Rc<str>>,
        verdict: Verdict,
        capability: Value,
    ) -> Value {
        let between = Between { sender: bare(&sender), recipient: recipient.as_deref().map_or("", bare) };
        let reasons = Value::array(verdict.reasons.iter().map(|r| reason(cx, r, between)).collect());
        let allowed = verdict.reasons.is_empty();
        let language = cx.engine.language();
        Value::Object(ObjRef::new(Self { sender, recipient, allowed, reasons, verdict, capability, language }))
    }
}

impl Object for VerdictObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&VERDICT)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    /// A verdict about two people is a sentence.
    fn text(&self) -> Option<String> {
        let (sender, recipient) = (bare(&self.sender), bare(self.recipient.as_deref()?));
        Some(texts::verdict(self.language, Between { sender, recipient }, self.verdict.reasons.len()))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let position = PROPERTIES.with(|names| names.iter().position(|n| *n == name))?;
        let arrival = self.verdict.arrival;
        let governing = |g: Option<&Rc<Governing>>| g.map_or(Value::Null, |g| g.object.clone());
        Some(match position {
            0 => Value::str(&*self.sender),
            1 => self.recipient.as_deref().map_or(Value::Null, Value::str),
            2 => Value::Bool(self.allowed),
            3 => self.reasons.clone(),
            4 => Value::str(arrival.message_class()),
            5 => texts_of(arrival.folders()),
            6 => Value::Bool(arrival.shown_in_recent_list()),
            7 => self.capability.clone(),
            8 => governing(self.verdict.im_configuration.as_ref()),
            _ => governing(self.verdict.client_policy.as_ref()),
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        PROPERTIES.with(|names| names.to_vec())
    }
}

fn texts_of(texts: &[impl AsRef<str>]) -> Value {
    Value::array(texts.iter().map(|t| Value::str(t.as_ref())).collect())
}

/// A reason: prints as its name and compares with it; `Message` and `Remedy` are for people.
fn reason(cx: &Cx<'_>, reason: &Reason, between: Between<'_>) -> Value {
    let values = vec![
        (Name::new("Reason"), Value::str(reason.id())),
        (Name::new("Message"), Value::str(texts::reason(cx, reason, between))),
        (Name::new("Remedy"), Value::str(texts::remedy(cx, reason, between))),
    ];
    Record::value(named_type("Sfbsh.OfflineImReason"), reason.id(), values)
}

/// What can be told of a recipient: nothing.
pub(super) fn capability(cx: &Cx<'_>, recipient: &str) -> Value {
    let text = texts::recipient_unknown(cx, bare(recipient));
    let values = vec![(Name::new("State"), Value::str("Unknown")), (Name::new("Message"), Value::str(text))];
    Record::value(named_type("Sfbsh.RecipientCapability"), "Unknown", values)
}

/// An address without `sip:`.
fn bare(address: &str) -> &str {
    address.strip_prefix("sip:").unwrap_or(address)
}

/// A message as `Get-SfbOfflineMessage` shows it.
pub(super) fn message(cx: &Cx<'_>, message: &Message) -> Value {
    let host = cx.host();
    let time = |time| clock::local(&host, time);
    let in_spool = matches!(message.state, State::Spooled | State::Stuck);
    let values = [
        ("Id", Value::ULong(message.number)),
        ("Sender", address(&message.sender)),
        ("Recipient", address(&message.recipient)),
        ("Text", Value::str(message.text.as_str())),
        ("State", Value::str(message.state.name())),
        ("Reasons", Value::array(message.reasons.iter().map(|r| reason(cx, r, message.between())).collect())),
        ("SentTime", time(message.sent)),
        ("DueTime", time(message.due())),
        ("ProcessedTime", message.processed.map_or(Value::Null, time)),
        ("SpoolPath", if in_spool { Value::str(message.spool_path()) } else { Value::Null }),
        ("MessageClass", message.class.as_deref().map_or(Value::Null, Value::str)),
        ("Folders", texts_of(&message.folders)),
        ("ShownInRecentList", Value::Bool(message.shown_in_recent_list)),
    ];
    record("Sfbsh.OfflineMessage", &message.number.to_string(), values)
}

fn address(address: &str) -> Value {
    Value::str(format!("sip:{address}"))
}

fn record<const N: usize>(type_name: &str, text: &str, values: [(&str, Value); N]) -> Value {
    let values = values.into_iter().map(|(name, value)| (Name::new(name), value)).collect();
    Record::value(named_type(type_name), text, values)
}

/// A step of a message's way as `Get-SfbOfflineMessage -Trace` shows it.
pub(super) fn trace_entry(cx: &Cx<'_>, message: &Message, entry: &TraceEntry) -> Value {
    let detail = texts::step(cx, message, entry);
    let values = [
        ("Id", Value::ULong(message.number)),
        ("Time", clock::local(&cx.host(), entry.time)),
        ("Step", Value::str(entry.step.name())),
        ("Detail", Value::str(detail.as_str())),
    ];
    record("Sfbsh.OfflineMessageStep", &detail, values)
}

/// A line of a client's main log.
pub(super) fn log_line(cx: &Cx<'_>, host: &Host, message: &Message, entry: &TraceEntry) -> Value {
    let detail = texts::step(cx, message, entry);
    let values = [
        ("Time", clock::local(host, entry.time)),
        ("Client", address(&message.sender)),
        ("Level", Value::str(if entry.step.is_failure() { "Error" } else { "Information" })),
        ("Component", Value::str("OfflineIM")),
        ("MessageId", Value::ULong(message.number)),
        ("Event", Value::str(entry.step.name())),
        ("Detail", Value::str(detail.as_str())),
    ];
    record("Sfbsh.ClientLogLine", &detail, values)
}
