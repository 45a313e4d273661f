//! The verdict: whether a message may go, every reason why not, and how it would arrive.

use std::rc::Rc;

use jiff::civil::Date;

use super::message::SentWith;
use super::reason::Reason;
use super::world::World;
use crate::server::client_build::{self, Build};
use crate::server::directory::Governing;
use crate::server::directory::{Account, Mailbox};

/// The sender's client as given by parameters; what is `None` comes from the user, then the lab, then a current client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClientGiven {
    pub(super) build: Option<Build>,
    pub(super) channel_date: Option<Date>,
    pub(super) mailbox: Option<Mailbox>,
    pub(super) ews_available: Option<bool>,
    /// Whether the two belong to federated organisations, whatever their domains are.
    pub(super) federated: Option<bool>,
}

impl ClientGiven {
    /// As a message keeps it.
    pub(super) fn sent_with(&self) -> SentWith {
        SentWith {
            build: self.build.map(|b| b.to_string()),
            channel_date: self.channel_date.map(|d| d.to_string()),
            mailbox: self.mailbox,
            ews_available: self.ews_available,
            federated: self.federated,
        }
    }

    /// As a message kept it.
    pub(super) fn of(sent: &SentWith) -> Self {
        Self {
            build: sent.build.as_deref().and_then(Build::parse),
            channel_date: sent.channel_date.as_deref().and_then(|d| d.parse().ok()),
            mailbox: sent.mailbox,
            ews_available: sent.ews_available,
            federated: sent.federated,
        }
    }
}

/// The sender's client: what is `None` is current.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Client {
    build: Option<Build>,
    channel_date: Option<Date>,
    mailbox: Mailbox,
    ews_available: bool,
}

/// Somebody who sends or receives.
#[derive(Clone, Copy, Debug)]
pub(super) enum Party<'a> {
    /// A user of the deployment.
    Own(&'a Account),
    /// Somebody of another organisation, or nobody: the address without `sip:`.
    Other(&'a str),
}

impl Party<'_> {
    /// The address without `sip:`.
    pub(super) fn address(&self) -> &str {
        match self {
            Self::Own(account) => account.sip().unwrap_or_default(),
            Self::Other(address) => address,
        }
    }

    fn domain(&self) -> &str {
        self.address().rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// How a message arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrival {
    /// Within the organisation: as a missed conversation.
    MissedConversation,
    /// From a federated organisation: as plain mail.
    PlainMail,
}

impl Arrival {
    pub(super) const fn message_class(self) -> &'static str {
        match self {
            Self::MissedConversation => "IM.Note.MissedConversation",
            Self::PlainMail => "IPM.Note",
        }
    }

    pub(super) const fn folders(self) -> &'static [&'static str] {
        match self {
            Self::MissedConversation => &["Missed Conversation", "Conversation History"],
            Self::PlainMail => &["Inbox"],
        }
    }

    pub(super) const fn shown_in_recent_list(self) -> bool {
        matches!(self, Self::MissedConversation)
    }
}

/// What [`decide`] finds.
pub(super) struct Verdict {
    pub(super) reasons: Vec<Reason>,
    pub(super) arrival: Arrival,
    /// Which `CsImConfiguration` is in force for the sender; none for a sender of another organisation.
    pub(super) im_configuration: Option<Rc<Governing>>,
    /// Which `CsClientPolicy` is.
    pub(super) client_policy: Option<Rc<Governing>>,
}

/// The verdict about a message; without a recipient, about the sender alone.
pub(super) fn decide(world: &World, sender: Party<'_>, recipient: Option<Party<'_>>, given: &ClientGiven) -> Verdict {
    let mut reasons = Vec::new();
    let (mut im_configuration, mut client_policy) = (None, None);
    let own = match sender {
        Party::Own(account) => Some(account),
        Party::Other(_) => None,
    };
    if let Some(account) = own {
        if account.enabled != Some(true) {
            reasons.push(Reason::SenderNotEnabled(account.sip().unwrap_or_else(|| account.display()).to_owned()));
        }
        let im = world.im_configuration(account);
        if !im.on {
            reasons.push(Reason::OfflineImDisabled(im.governing.identity.to_string()));
        }
        im_configuration = Some(Rc::clone(im.governing));
    }
    client_reasons(world, sender, given, &mut reasons);
    if let Some(account) = own {
        let policy = world.client_policy(account);
        if !policy.on {
            reasons.push(Reason::ImAutoArchivingDisabledByPolicy(policy.governing.identity.to_string()));
        }
        client_policy = Some(Rc::clone(policy.governing));
    }
    let arrival = match recipient {
        None if own.is_some() => Arrival::MissedConversation,
        None => Arrival::PlainMail,
        Some(recipient) => between(world, sender, recipient, given.federated, &mut reasons),
    };
    Verdict { reasons, arrival, im_configuration, client_policy }
}

/// What the sender's client and Exchange stand in the way of.
fn client_reasons(world: &World, sender: Party<'_>, given: &ClientGiven, reasons: &mut Vec<Reason>) {
    let client = client(world, sender, given);
    let build = client.build.unwrap_or(Build::MAX);
    if build < client_build::FEATURE {
        reasons.push(Reason::ClientBuildTooOld(build.to_string()));
    } else if build < client_build::ON_PREMISES && client.mailbox == Mailbox::OnPremises {
        reasons.push(Reason::ClientBuildTooOldForOnPremisesMailbox(build.to_string()));
    }
    if client.mailbox == Mailbox::None {
        reasons.push(Reason::SenderHasNoMailbox(sender.address().to_owned()));
    } else if !client.ews_available {
        reasons.push(Reason::EwsUnavailable);
    }
    if let Some(day) = client.channel_date
        && day < client_build::DRAFTS_FIX
        && client.mailbox == Mailbox::OnPremises
    {
        reasons.push(Reason::DraftsFillKnownIssue(day.to_string()));
    }
}

fn client(world: &World, sender: Party<'_>, given: &ClientGiven) -> Client {
    let emulation = &world.emulation;
    let (own, mailbox) = match sender {
        Party::Own(account) => (account.client.as_deref(), account.mailbox),
        Party::Other(_) => (None, None),
    };
    let lab = match sender {
        Party::Own(_) => Some(emulation),
        Party::Other(_) => None,
    };
    let build = |text: Option<&str>| text.and_then(Build::parse);
    let day = |text: Option<&str>| text.and_then(|t| t.parse::<Date>().ok());
    Client {
        build: given
            .build
            .or_else(|| build(own.and_then(|c| c.build.as_deref())))
            .or_else(|| build(lab.and_then(|l| l.client_build.as_deref()))),
        channel_date: given
            .channel_date
            .or_else(|| day(own.and_then(|c| c.channel_date.as_deref())))
            .or_else(|| day(lab.and_then(|l| l.client_channel_date.as_deref()))),
        mailbox: given.mailbox.or(mailbox).or_else(|| lab.and_then(|l| l.mailbox)).unwrap_or_default(),
        ews_available: given
            .ews_available
            .or_else(|| own.and_then(|c| c.ews_available))
            .or_else(|| lab.and_then(|l| l.ews_available))
            .unwrap_or(true),
    }
}

/// What stands between the two, and how the message arrives.
fn between(
    world: &World,
    sender: Party<'_>,
    recipient: Party<'_>,
    federated: Option<bool>,
    reasons: &mut Vec<Reason>,
) -> Arrival {
    let inside = |party: Party<'_>| match party {
        Party::Own(account) => account.client.as_ref().and_then(|c| c.federated) != Some(true),
        Party::Other(_) => world.is_own_domain(party.domain()),
    };
    let (own, inside_recipient) = (inside(sender), inside(recipient));
    let across = federated.unwrap_or(!(own && inside_recipient));
    if matches!(recipient, Party::Other(_)) && (!own || world.is_own_domain(recipient.domain())) {
        reasons.push(Reason::RecipientNotFound(recipient.address().to_owned()));
    }
    if !across {
        return Arrival::MissedConversation;
    }
    let partner = if own { recipient } else { sender };
    federation_reasons(world, partner.domain(), reasons);
    if let Party::Own(account) = sender {
        let policy = world.external_access_policy(account);
        if !policy.on {
            reasons.push(Reason::FederationDisabledByPolicy(policy.governing.identity.to_string()));
        }
    }
    Arrival::PlainMail
}

fn federation_reasons(world: &World, domain: &str, reasons: &mut Vec<Reason>) {
    if !world.allows_federated_users {
        reasons.push(Reason::FederationDisabled(domain.to_owned()));
    }
    // Somebody of the deployment who only counts as federated has no domain that is on a list.
    if world.is_own_domain(domain) {
        return;
    }
    if world.is_blocked_domain(domain) {
        reasons.push(Reason::RecipientDomainBlocked(domain.to_owned()));
    } else if !world.is_allowed_domain(domain) && !world.discovers_partners {
        reasons.push(Reason::RecipientDomainNotFederated(domain.to_owned()));
    }
}
