//! Events of the session: what `New-Event` raises, who waits for it, and what runs then.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::jobs;
use super::record::Record;
use super::types::{PS_EVENT_ARGS, PS_EVENT_SUBSCRIBER};
use crate::engine::{Cx, Engine, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{DateTime, DateTimeKind, Guid, Name, Str, Value};

/// The name of the event that comes when the session ends.
pub(crate) const EXITING: &str = "PowerShell.Exiting";

/// An event that was raised.
pub(crate) struct Event {
    pub(crate) id: i32,
    pub(crate) source: Str,
    pub(crate) object: Value,
}

/// Somebody who waits for events.
pub(crate) struct Subscriber {
    pub(crate) id: i32,
    pub(crate) source: Str,
    action: Option<ScriptBlock>,
    /// The job that stands for the action.
    pub(crate) job: Option<(Rc<jobs::Job>, Value)>,
    message: Value,
    /// How often it may be called yet; `None`: always.
    left: Cell<Option<i64>>,
    /// Hidden from lists.
    pub(crate) support: bool,
    pub(crate) object: Value,
}

/// The session's events.
#[derive(Default)]
pub(crate) struct Events {
    pub(crate) queue: RefCell<Vec<Rc<Event>>>,
    pub(crate) subscribers: RefCell<Vec<Rc<Subscriber>>>,
    last_event: Cell<i32>,
    last_subscriber: Cell<i32>,
}

/// What a subscription says.
pub(crate) struct Subscription {
    pub(crate) source: Str,
    pub(crate) action: Option<ScriptBlock>,
    pub(crate) message: Value,
    pub(crate) most: Option<i64>,
    pub(crate) support: bool,
    pub(crate) forward: bool,
}

impl Events {
    /// The session's, made on first use.
    pub(crate) fn of(engine: &mut Engine) -> Rc<Self> {
        engine.extension_or_default()
    }

    /// Adds a subscriber; its job where it has an action.
    pub(crate) fn subscribe(&self, engine: &mut Engine, wanted: Subscription) -> Option<Value> {
        self.last_subscriber.set(self.last_subscriber.get() + 1);
        let id = self.last_subscriber.get();
        let job = wanted.action.as_ref().map(|action| {
            let text = Value::object(action.clone()).invariant_text();
            jobs::event_job(engine, &wanted.source, &text, !wanted.support)
        });
        let shown_action = job.as_ref().map_or(Value::Null, |(_, o)| o.clone());
        let object = Record::value(
            &PS_EVENT_SUBSCRIBER,
            [
                ("SubscriptionId", Value::Int(id)),
                ("SourceObject", Value::Null),
                ("EventName", Value::str("")),
                ("SourceIdentifier", Value::Str(wanted.source.clone())),
                ("Action", shown_action.clone()),
                ("HandlerDelegate", Value::Null),
                ("SupportEvent", Value::Bool(wanted.support)),
                ("ForwardEvent", Value::Bool(wanted.forward)),
            ],
        );
        self.subscribers.borrow_mut().push(Rc::new(Subscriber {
            id,
            source: wanted.source,
            action: wanted.action,
            job,
            message: wanted.message,
            left: Cell::new(wanted.most.filter(|n| *n > 0)),
            support: wanted.support,
            object,
        }));
        (!shown_action.is_null()).then_some(shown_action)
    }

    /// Raises an event: actions run at once; without any it waits in the queue. Its object.
    pub(crate) fn raise(
        &self,
        engine: &mut Engine,
        source: &str,
        sender: Value,
        arguments: Vec<Value>,
        message: Value,
    ) -> Result<Value> {
        self.last_event.set(self.last_event.get() + 1);
        let id = self.last_event.get();
        let clock = engine.host().clock.clone();
        let moment = DateTime::from_ticks(clock.utc_ticks(), DateTimeKind::Utc).unwrap_or_default();
        let moment = moment.to_local(&crate::value::convert::local_zone());
        let random = engine.host().random.clone();
        let runspace = Guid(uuid::Uuid::from_u64_pair(random.next_u64(), random.next_u64()));
        let listening: Vec<_> =
            self.subscribers.borrow().iter().filter(|s| s.source.eq_ignore_ascii_case(source)).cloned().collect();
        let message =
            if message.is_null() { listening.first().map_or(Value::Null, |s| s.message.clone()) } else { message };
        let arguments = Value::array(arguments);
        let object = Record::value(
            &PS_EVENT_ARGS,
            [
                ("ComputerName", Value::Null),
                ("RunspaceId", Value::object(runspace)),
                ("EventIdentifier", Value::Int(id)),
                ("Sender", sender),
                ("SourceEventArgs", Value::Null),
                ("SourceArgs", arguments),
                ("SourceIdentifier", Value::str(source)),
                ("TimeGenerated", Value::object(moment)),
                ("MessageData", message),
            ],
        );
        let mut taken = false;
        for subscriber in listening {
            let Some(action) = &subscriber.action else { continue };
            taken = true;
            if subscriber.left.get() == Some(0) {
                continue;
            }
            subscriber.left.set(subscriber.left.get().map(|n| n - 1));
            run_action(engine, &subscriber, action, &object)?;
            if subscriber.left.get() == Some(0) {
                self.subscribers.borrow_mut().retain(|s| s.id != subscriber.id);
            }
        }
        if !taken {
            self.queue.borrow_mut().push(Rc::new(Event { id, source: source.into(), object: object.clone() }));
        }
        Ok(object)
    }

    /// The events that wait and whose source matches.
    pub(crate) fn matching(&self, source: Option<&str>) -> Vec<Rc<Event>> {
        let pattern = source.and_then(|s| WildcardPattern::new(s).ok());
        let queue = self.queue.borrow();
        queue.iter().filter(|e| pattern.as_ref().is_none_or(|p| p.is_match(&e.source))).cloned().collect()
    }
}

/// Runs an action with the event's variables; its output is the job's, its failure too.
fn run_action(engine: &mut Engine, subscriber: &Subscriber, action: &ScriptBlock, event: &Value) -> Result {
    let mut property =
        |name: &str| -> Result<Value> { Ok(engine.find_property(event, Name::new(name))?.unwrap_or_default()) };
    let (sender, arguments) = (property("Sender")?, property("SourceArgs")?);
    let arguments = crate::value::elements_of(&arguments).unwrap_or_default();
    let variables = [
        (Name::new("Event"), event.clone()),
        (Name::new("EventSubscriber"), subscriber.object.clone()),
        (Name::new("Sender"), sender),
        (Name::new("EventArgs"), arguments.first().cloned().unwrap_or_default()),
    ];
    let mut out: Vec<Value> = Vec::new();
    let result = engine.call_block_with(action, &arguments, &variables, &mut out);
    if let Some((job, _)) = &subscriber.job {
        job.add_output(out);
        return match result {
            Err(crate::engine::Flow::Throw(record)) => {
                job.add_error(record);
                Ok(())
            }
            other => other,
        };
    }
    result
}

/// Runs the actions that wait for the end of the session.
pub(crate) fn session_ends(engine: &mut Engine) -> Result {
    let Some(events) = engine.extension::<Events>() else { return Ok(()) };
    let waits = events.subscribers.borrow().iter().any(|s| s.source.eq_ignore_ascii_case(EXITING));
    if waits {
        events.raise(engine, EXITING, Value::Null, Vec::new(), Value::Null)?;
    }
    Ok(())
}

/// The waiting events that `-SourceIdentifier` and `-EventIdentifier` mean, or the error where there are none of that name.
pub(crate) fn chosen(cx: &mut Cx<'_>) -> Result<Vec<Rc<Event>>, ErrorRecord> {
    let source = cx.str("SourceIdentifier");
    let mut found = Events::of(cx.engine).matching(source.as_deref());
    if let Some(id) = cx.int("EventIdentifier") {
        found.retain(|e| i64::from(e.id) == id);
        if found.is_empty() {
            return Err(missing(format!("Event with identifier '{id}' does not exist."), "INVALID_EVENT_IDENTIFIER"));
        }
    }
    match source.filter(|s| found.is_empty() && !WildcardPattern::has_wildcards(s)) {
        Some(source) => Err(missing(
            format!("Event with source identifier '{source}' does not exist."),
            "INVALID_SOURCE_IDENTIFIER",
        )),
        None => Ok(found),
    }
}

/// The subscriptions that `-SourceIdentifier` or `-SubscriptionId` mean, those of the shell itself with `-Force`; one that
/// is named and not there is an error.
pub(crate) fn subscriptions(cx: &mut Cx<'_>) -> Result<Vec<Rc<Subscriber>>> {
    let source = cx.str("SourceIdentifier");
    let pattern = source.as_ref().and_then(|s| WildcardPattern::new(s).ok());
    let id = cx.int("SubscriptionId");
    let all: Vec<_> = Events::of(cx.engine).subscribers.borrow().iter().cloned().collect();
    let found: Vec<_> = all
        .into_iter()
        .filter(|s| !s.support || cx.switch("Force"))
        .filter(|s| pattern.as_ref().is_none_or(|p| p.is_match(&s.source)))
        .filter(|s| id.is_none_or(|id| i64::from(s.id) == id))
        .collect();
    if found.is_empty() {
        if let Some(source) = source.filter(|s| !WildcardPattern::has_wildcards(s)) {
            let message = format!("Event subscription with source identifier '{source}' does not exist.");
            cx.write_error(missing(message, "INVALID_SOURCE_IDENTIFIER"))?;
        } else if let Some(id) = id {
            let message = format!("Event subscription with identifier '{id}' does not exist.");
            cx.write_error(missing(message, "INVALID_SUBSCRIPTION_IDENTIFIER"))?;
        }
    }
    Ok(found)
}

/// The error for an event or a subscription that is not there.
pub(crate) fn missing(message: String, id: &'static str) -> ErrorRecord {
    ErrorRecord::with_message("System.ArgumentException", message, id, ErrorCategory::InvalidArgument, Value::Null)
}
