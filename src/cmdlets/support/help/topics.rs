//! `about_` topics and one sentence for each cmdlet, in our own words; their texts stand in `grammar/help`.

use crate::catalog;
use crate::value::Value;

/// A topic.
pub(crate) struct Topic {
    pub(crate) name: &'static str,
    text: &'static str,
}

/// All topics.
pub(crate) static ALL: &[Topic] = &[
    Topic { name: "about_Deployment", text: include_str!("../../../../grammar/help/about_Deployment.txt") },
    Topic { name: "about_Differences", text: include_str!("../../../../grammar/help/about_Differences.txt") },
    Topic { name: "about_Help", text: include_str!("../../../../grammar/help/about_Help.txt") },
    Topic { name: "about_Jobs", text: include_str!("../../../../grammar/help/about_Jobs.txt") },
    Topic { name: "about_Modules", text: include_str!("../../../../grammar/help/about_Modules.txt") },
];

static SYNOPSES: &str = include_str!("../../../../grammar/help/synopses.txt");

/// The topic of that name, in any case.
pub(crate) fn find(name: &str) -> Option<&'static Topic> {
    ALL.iter().find(|t| t.name.eq_ignore_ascii_case(name))
}

impl Topic {
    /// The text with the properties that help has.
    pub(crate) fn object(&self) -> Value {
        let text = Value::str(self.text.trim_end());
        super::objects::with_notes(
            text,
            vec![
                ("Name", Value::str(self.name)),
                ("Category", Value::str("HelpFile")),
                ("Synopsis", Value::str(self.synopsis())),
                ("Component", Value::str("")),
                ("Role", Value::str("")),
                ("Functionality", Value::str("")),
            ],
        )
    }

    /// The first line of its short description.
    pub(crate) fn synopsis(&self) -> &'static str {
        self.text.lines().skip_while(|l| !l.starts_with("SHORT DESCRIPTION")).nth(1).map_or("", str::trim)
    }
}

/// What a cmdlet does, in a sentence.
pub(crate) fn synopsis(cmdlet: &str) -> Option<String> {
    let known = SYNOPSES.lines().filter_map(|l| l.split_once(": ")).find(|(n, _)| n.eq_ignore_ascii_case(cmdlet));
    if let Some((_, text)) = known {
        return Some(text.to_owned());
    }
    let signature = catalog::signature(cmdlet)?;
    if signature.module != "SkypeForBusiness" {
        return None;
    }
    let (verb, noun) = cmdlet.split_once('-')?;
    let what = words(noun.strip_prefix("Cs").unwrap_or(noun));
    Some(match verb {
        "Get" => format!("Shows {what} settings or objects of the deployment."),
        "New" => format!("Makes a new {what}."),
        "Set" => format!("Changes {what} settings."),
        "Remove" => format!("Removes {what} settings or objects."),
        "Grant" => format!("Assigns a {what} to users, or takes the assignment away."),
        "Test" => format!("Checks {what}."),
        "Enable" => format!("Switches {what} on."),
        "Disable" => format!("Switches {what} off."),
        other => format!("{other}: {what}."),
    })
}

/// `ClientPolicy` is `client policy`.
fn words(noun: &str) -> String {
    let mut text = String::new();
    let mut previous = ' ';
    for c in noun.chars() {
        if c.is_ascii_uppercase() && previous.is_ascii_lowercase() {
            text.push(' ');
        }
        text.push(c.to_ascii_lowercase());
        previous = c;
    }
    text
}
