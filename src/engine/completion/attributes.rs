//! Named arguments of attributes.

use super::{Match, MatchKind, names};

/// The names that an attribute takes, in the order in which its class declares them.
fn declared(attribute: &str) -> &'static [&'static str] {
    match attribute
        .to_ascii_lowercase()
        .trim_end_matches("attribute")
        .trim_start_matches("system.management.automation.")
    {
        "parameter" => &[
            "ExperimentName",
            "ExperimentAction",
            "Position",
            "ParameterSetName",
            "Mandatory",
            "ValueFromPipeline",
            "ValueFromPipelineByPropertyName",
            "ValueFromRemainingArguments",
            "HelpMessage",
            "HelpMessageBaseName",
            "HelpMessageResourceId",
            "DontShow",
            "TypeId",
        ],
        "cmdletbinding" => &[
            "PositionalBinding",
            "DefaultParameterSetName",
            "SupportsShouldProcess",
            "SupportsPaging",
            "SupportsTransactions",
            "ConfirmImpact",
            "HelpUri",
            "RemotingCapability",
            "TypeId",
        ],
        "validateset" => &["ErrorMessage", "IgnoreCase", "TypeId"],
        "validatepattern" => &["RegexPattern", "Options", "ErrorMessage", "TypeId"],
        "validatescript" => &["ErrorMessage", "ScriptBlock", "TypeId"],
        "validaterange" | "validatelength" | "validatecount" | "alias" => &["TypeId"],
        "outputtype" => &["Type", "ProviderCmdlet", "ParameterSetName", "TypeId"],
        _ => &[],
    }
}

/// Names of the attribute's arguments that begin with what was typed.
pub(super) fn arguments(attribute: &str, word: &str) -> Vec<Match> {
    let fits = declared(attribute).iter().filter(|name| names::begins(name, word));
    fits.map(|name| Match::plain(MatchKind::Property, name)).collect()
}
