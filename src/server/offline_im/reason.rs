//! Why a message cannot go its way.

use serde::{Deserialize, Serialize};

/// A reason; what it names goes into its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) enum Reason {
    /// The configuration in force for the sender turns the feature off: its identity.
    OfflineImDisabled(String),
    /// The sender's client does not have the feature: its build.
    ClientBuildTooOld(String),
    /// It has it, but not for a mailbox on premises: its build.
    ClientBuildTooOldForOnPremisesMailbox(String),
    /// The sender's client does not reach Exchange Web Services.
    EwsUnavailable,
    /// The sender's client policy has `EnableIMAutoArchiving` off: its identity.
    ImAutoArchivingDisabledByPolicy(String),
    /// The client is older than the fix for messages that stay in Drafts: its channel's day.
    DraftsFillKnownIssue(String),
    /// The sender's account is disabled for the server.
    SenderNotEnabled(String),
    /// The sender has no mailbox, through which the client would work.
    SenderHasNoMailbox(String),
    /// The recipient's domain is the deployment's, and nobody has the address.
    RecipientNotFound(String),
    /// The recipient's domain is blocked.
    RecipientDomainBlocked(String),
    /// The recipient's domain is neither the deployment's nor allowed.
    RecipientDomainNotFederated(String),
    /// The Access Edge configuration allows no federated users: the partner's domain.
    FederationDisabled(String),
    /// The sender's external access policy allows no federation: its identity.
    FederationDisabledByPolicy(String),
}

impl Reason {
    /// Its name, which scripts compare: the same in every language.
    pub(super) const fn id(&self) -> &'static str {
        match self {
            Self::OfflineImDisabled(_) => "OfflineImDisabled",
            Self::ClientBuildTooOld(_) => "ClientBuildTooOld",
            Self::ClientBuildTooOldForOnPremisesMailbox(_) => "ClientBuildTooOldForOnPremisesMailbox",
            Self::EwsUnavailable => "EwsUnavailable",
            Self::ImAutoArchivingDisabledByPolicy(_) => "ImAutoArchivingDisabledByPolicy",
            Self::DraftsFillKnownIssue(_) => "DraftsFillKnownIssue",
            Self::SenderNotEnabled(_) => "SenderNotEnabled",
            Self::SenderHasNoMailbox(_) => "SenderHasNoMailbox",
            Self::RecipientNotFound(_) => "RecipientNotFound",
            Self::RecipientDomainBlocked(_) => "RecipientDomainBlocked",
            Self::RecipientDomainNotFederated(_) => "RecipientDomainNotFederated",
            Self::FederationDisabled(_) => "FederationDisabled",
            Self::FederationDisabledByPolicy(_) => "FederationDisabledByPolicy",
        }
    }

    /// What it names.
    pub(super) fn subject(&self) -> &str {
        match self {
            Self::OfflineImDisabled(subject)
            | Self::ClientBuildTooOld(subject)
            | Self::ClientBuildTooOldForOnPremisesMailbox(subject)
            | Self::ImAutoArchivingDisabledByPolicy(subject)
            | Self::DraftsFillKnownIssue(subject)
            | Self::SenderNotEnabled(subject)
            | Self::SenderHasNoMailbox(subject)
            | Self::RecipientNotFound(subject)
            | Self::RecipientDomainBlocked(subject)
            | Self::RecipientDomainNotFederated(subject)
            | Self::FederationDisabled(subject)
            | Self::FederationDisabledByPolicy(subject) => subject,
            Self::EwsUnavailable => "",
        }
    }

    /// The argument of its texts that the subject is.
    pub(super) const fn subject_name(&self) -> &'static str {
        match self {
            Self::OfflineImDisabled(_) => "instance",
            Self::ClientBuildTooOld(_) | Self::ClientBuildTooOldForOnPremisesMailbox(_) => "build",
            Self::ImAutoArchivingDisabledByPolicy(_) | Self::FederationDisabledByPolicy(_) => "policy",
            Self::DraftsFillKnownIssue(_) => "channelDate",
            Self::SenderNotEnabled(_) | Self::SenderHasNoMailbox(_) => "sender",
            Self::RecipientNotFound(_) => "recipient",
            Self::RecipientDomainBlocked(_) | Self::RecipientDomainNotFederated(_) | Self::FederationDisabled(_) => {
                "domain"
            }
            Self::EwsUnavailable => "subject",
        }
    }

    /// Whether it shows only when the client processes the message: until then the message is in the spool.
    pub(super) const fn shows_in_processing(&self) -> bool {
        matches!(self, Self::EwsUnavailable | Self::DraftsFillKnownIssue(_))
    }
}
