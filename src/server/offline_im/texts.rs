//! The texts of reasons and steps, in the session's language.

use super::message::{Message, Step, TIMER, TraceEntry};
use super::reason::Reason;
use crate::catalog::messages::{Language, message};
use crate::engine::Cx;
use crate::server::client_build;

/// Between whom a message goes: their addresses.
#[derive(Clone, Copy)]
pub(super) struct Between<'a> {
    pub(super) sender: &'a str,
    pub(super) recipient: &'a str,
}

/// Why, in a sentence.
pub(super) fn reason(cx: &Cx<'_>, reason: &Reason, between: Between<'_>) -> String {
    about(cx, "reason", reason, between)
}

/// What an admin does about it.
pub(super) fn remedy(cx: &Cx<'_>, reason: &Reason, between: Between<'_>) -> String {
    about(cx, "remedy", reason, between)
}

fn about(cx: &Cx<'_>, kind: &str, reason: &Reason, between: Between<'_>) -> String {
    let needed = match reason {
        Reason::ClientBuildTooOld(_) => client_build::FEATURE,
        _ => client_build::ON_PREMISES,
    };
    let domain = between.recipient.rsplit_once('@').map_or("", |(_, domain)| domain);
    let args = [
        ("sender", between.sender),
        ("recipient", between.recipient),
        ("domain", domain),
        ("needed", &needed.to_string()),
        ("fixed", &client_build::DRAFTS_FIX.to_string()),
        (reason.subject_name(), reason.subject()),
    ];
    cx.message(&format!("offline-im-{kind}-{}", reason.id()), &args)
}

/// The error for a sender that nobody is.
pub(super) fn sender_not_found(cx: &Cx<'_>, sender: &str) -> String {
    let text = |kind| cx.message(&format!("offline-im-{kind}-SenderNotFound"), &[("sender", sender)]);
    format!("{} {}", text("reason"), text("remedy"))
}

/// The verdict as a sentence.
pub(super) fn verdict(language: Language, between: Between<'_>, reasons: usize) -> String {
    let id = if reasons == 0 { "offline-im-verdict-allowed" } else { "offline-im-verdict-blocked" };
    let count = reasons.to_string();
    message(language, id, &[("sender", between.sender), ("recipient", between.recipient), ("count", &count)])
}

/// What is known of the recipient.
pub(super) fn recipient_unknown(cx: &Cx<'_>, recipient: &str) -> String {
    cx.message("offline-im-recipient-Unknown", &[("recipient", recipient)])
}

/// What a step was.
pub(super) fn step(cx: &Cx<'_>, message: &Message, entry: &TraceEntry) -> String {
    let id = match entry.step {
        Step::Composed => "composed",
        Step::Spooled => "spooled",
        Step::TimerStarted => "timer-started",
        Step::TimerElapsed => "timer-elapsed",
        Step::PickedUp => "picked-up",
        Step::EwsConnected => "ews-connected",
        Step::EwsFailed => "ews-failed",
        Step::EwsBack => "ews-back",
        Step::ItemCreated => "item-created",
        Step::LeftInSpool => "left-in-spool",
        Step::LeftInDrafts => "draft-left",
        Step::Drained => "drained",
        Step::Delivered => "delivered",
    };
    let args = [
        ("sender", message.sender.as_str()),
        ("recipient", &message.recipient),
        ("path", &message.spool_path()),
        ("minutes", &TIMER.as_mins().to_string()),
        ("class", message.class.as_deref().unwrap_or_default()),
        ("folders", &message.folders.join(", ")),
        ("reason", &entry.subject),
        ("fixed", &client_build::DRAFTS_FIX.to_string()),
        ("count", "1"),
    ];
    cx.message(&format!("offline-im-trace-{id}"), &args)
}
