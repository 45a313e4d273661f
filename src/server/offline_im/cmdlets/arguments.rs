//! What several of these cmdlets read from their parameters.

use std::rc::Rc;

use jiff::Timestamp;

use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::clock;
use crate::server::deployment::{Deployment, with_store};
use crate::server::directory::{Account, AccountObject, Mailbox, identity_text, not_found, with_accounts};
use crate::server::given;
use crate::server::offline_im::delivery;
use crate::server::offline_im::message::Message;
use crate::server::offline_im::reason::Reason;
use crate::server::offline_im::texts::{self, Between};
use crate::server::offline_im::verdict::{ClientGiven, Party};
use crate::server::offline_im::world::World;
use crate::value::{Value, ops};

/// A sender or recipient as an argument names one.
pub(super) enum Named {
    Own(Rc<Account>),
    Other(Rc<str>),
}

impl Named {
    pub(super) fn party(&self) -> Party<'_> {
        match self {
            Self::Own(account) => Party::Own(account),
            Self::Other(address) => Party::Other(address),
        }
    }

    /// `sip:` and the address.
    pub(super) fn shown(&self) -> Rc<str> {
        match self {
            Self::Own(account) if account.sip_address.is_some() => account.sip_address.clone().unwrap_or_default(),
            other => format!("sip:{}", other.party().address()).into(),
        }
    }
}

/// Whom a value means: a user's object, any identity of a user, or an address of somebody else. Where it is none of
/// them an error is written and `None` returned.
pub(super) fn named(cx: &mut Cx<'_>, world: &mut World, value: &Value) -> Result<Option<Named>> {
    if let Some(object) = value.downcast::<AccountObject>()
        && object.account().is_user()
    {
        return Ok(Some(Named::Own(Rc::clone(object.account()))));
    }
    let text = identity_text(value);
    let text = text.trim();
    let address = match text.split_once(':') {
        Some((scheme, address)) if scheme.eq_ignore_ascii_case("sip") => Some(address),
        _ => text.contains('@').then_some(text),
    };
    if let Some(address) = address
        && let Some(account) = world.user(cx, address)?
    {
        return Ok(Some(Named::Own(account)));
    }
    let found = with_accounts(cx, |accounts| accounts.find(text))?;
    if let [account] = found.iter().filter(|a| a.is_user()).collect::<Vec<_>>().as_slice() {
        return Ok(Some(Named::Own(Rc::clone(account))));
    }
    let is_address =
        |a: &&str| a.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && domain.contains('.'));
    match address.filter(is_address) {
        Some(address) => Ok(Some(Named::Other(address.into()))),
        None => {
            cx.write_error(not_found(text))?;
            Ok(None)
        }
    }
}

/// Whom `-Sender` means: as [`named`], but an address of one of the deployment's domains must be a user's.
pub(super) fn sender(cx: &mut Cx<'_>, world: &mut World, value: &Value) -> Result<Option<Named>> {
    let named = named(cx, world, value)?;
    if let Some(Named::Other(address)) = &named
        && address.rsplit_once('@').is_some_and(|(_, domain)| world.is_own_domain(domain))
    {
        let record = ErrorRecord::with_message(
            "Microsoft.Rtc.Management.AD.ManagementException",
            texts::sender_not_found(cx, address),
            "SenderNotFound",
            ErrorCategory::ObjectNotFound,
            Value::str(&**address),
        );
        cx.write_error(record)?;
        return Ok(None);
    }
    Ok(named)
}

/// `-SenderClientBuild`, `-SenderChannelDate`, `-SenderMailbox` and `-EwsAvailable`.
pub(super) fn client_given(cx: &mut Cx<'_>) -> Result<ClientGiven> {
    let build = given::build(cx, "SenderClientBuild")?.put();
    let channel_date = given::day(cx, "SenderChannelDate")?.put();
    let mailbox = cx.str("SenderMailbox").and_then(|name| Mailbox::named(&name));
    let ews_available = cx.arg("EwsAvailable").map(ops::to_bool);
    let federated = cx.arg("Federated").map(ops::to_bool);
    Ok(ClientGiven { build, channel_date, mailbox, ews_available, federated })
}

/// Writes the error for an id that no message has.
pub(super) fn no_message(cx: &mut Cx<'_>, id: u64) -> Result {
    let message = cx.message("offline-im-message-not-found", &[("id", &id.to_string())]);
    cx.write_error(ErrorRecord::with_message(
        "System.Management.Automation.ItemNotFoundException",
        message,
        "OfflineMessageNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(id.to_string()),
    ))
}

/// Lets the clients process what is due by the clock; the messages that changed.
pub(super) fn process(cx: &mut Cx<'_>) -> Result<Vec<Message>> {
    let host = cx.host();
    let now = with_store(cx, |store| clock::read(store, &host))?.now;
    process_at(cx, now, false)
}

/// The same at a time to which the clock is set in the same commit, if it is to be set.
pub(super) fn process_at(cx: &mut Cx<'_>, now: Timestamp, set: bool) -> Result<Vec<Message>> {
    let plans = delivery::plan(cx, now)?;
    if plans.is_empty() && !set {
        return Ok(plans);
    }
    let change = Deployment::change(cx.engine);
    with_store(cx, |store| {
        store.transact(&change, |tx| {
            if set {
                clock::set(tx, now)?;
            }
            plans.iter().try_for_each(|message| message.put(tx))
        })
    })?;
    Ok(plans)
}

/// The error that a message may not be sent.
pub(super) fn not_allowed(cx: &Cx<'_>, between: Between<'_>, reasons: &[Reason]) -> ErrorRecord {
    let sender = between.sender;
    let texts: Vec<String> = reasons.iter().map(|r| texts::reason(cx, r, between)).collect();
    let ids: Vec<&str> = reasons.iter().map(Reason::id).collect();
    ErrorRecord::with_message(
        "System.InvalidOperationException",
        format!("{} ({})", texts.join(" "), ids.join(", ")),
        "OfflineMessageNotAllowed",
        ErrorCategory::PermissionDenied,
        Value::str(sender),
    )
}
