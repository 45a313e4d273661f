//! `Get-Verb`.

use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::VERB_INFO;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Verb",
    make: || Box::new(GetVerb),
    examples: &[Example {
        title: "Whether a verb is one of the approved ones.",
        code: "(Get-Verb Grant).Group",
        output: Some("Security"),
    }],
};

struct GetVerb;

/// Whether a verb is one of the approved ones, in any case.
pub(crate) fn is_approved_verb(verb: &str) -> bool {
    VERBS.iter().any(|(v, ..)| v.eq_ignore_ascii_case(verb))
}

/// Verb, prefix of aliases, group.
const VERBS: &[(&str, &str, &str)] = &[
    ("Add", "a", "Common"),
    ("Clear", "cl", "Common"),
    ("Close", "cs", "Common"),
    ("Copy", "cp", "Common"),
    ("Enter", "et", "Common"),
    ("Exit", "ex", "Common"),
    ("Find", "fd", "Common"),
    ("Format", "f", "Common"),
    ("Get", "g", "Common"),
    ("Hide", "h", "Common"),
    ("Join", "j", "Common"),
    ("Lock", "lk", "Common"),
    ("Move", "m", "Common"),
    ("New", "n", "Common"),
    ("Open", "op", "Common"),
    ("Optimize", "om", "Common"),
    ("Pop", "pop", "Common"),
    ("Push", "pu", "Common"),
    ("Redo", "re", "Common"),
    ("Remove", "r", "Common"),
    ("Rename", "rn", "Common"),
    ("Reset", "rs", "Common"),
    ("Resize", "rz", "Common"),
    ("Search", "sr", "Common"),
    ("Select", "sc", "Common"),
    ("Set", "s", "Common"),
    ("Show", "sh", "Common"),
    ("Skip", "sk", "Common"),
    ("Split", "sl", "Common"),
    ("Step", "st", "Common"),
    ("Switch", "sw", "Common"),
    ("Undo", "un", "Common"),
    ("Unlock", "uk", "Common"),
    ("Watch", "wc", "Common"),
    ("Connect", "cc", "Communications"),
    ("Disconnect", "dc", "Communications"),
    ("Read", "rd", "Communications"),
    ("Receive", "rc", "Communications"),
    ("Send", "sd", "Communications"),
    ("Write", "wr", "Communications"),
    ("Backup", "ba", "Data"),
    ("Checkpoint", "ch", "Data"),
    ("Compare", "cr", "Data"),
    ("Compress", "cm", "Data"),
    ("Convert", "cv", "Data"),
    ("ConvertFrom", "cf", "Data"),
    ("ConvertTo", "ct", "Data"),
    ("Dismount", "dm", "Data"),
    ("Edit", "ed", "Data"),
    ("Expand", "en", "Data"),
    ("Export", "ep", "Data"),
    ("Group", "gp", "Data"),
    ("Import", "ip", "Data"),
    ("Initialize", "in", "Data"),
    ("Limit", "l", "Data"),
    ("Merge", "mg", "Data"),
    ("Mount", "mt", "Data"),
    ("Out", "o", "Data"),
    ("Publish", "pb", "Data"),
    ("Restore", "rr", "Data"),
    ("Save", "sv", "Data"),
    ("Sync", "sy", "Data"),
    ("Unpublish", "ub", "Data"),
    ("Update", "ud", "Data"),
    ("Debug", "db", "Diagnostic"),
    ("Measure", "ms", "Diagnostic"),
    ("Ping", "pi", "Diagnostic"),
    ("Repair", "rp", "Diagnostic"),
    ("Resolve", "rv", "Diagnostic"),
    ("Test", "t", "Diagnostic"),
    ("Trace", "tr", "Diagnostic"),
    ("Approve", "ap", "Lifecycle"),
    ("Assert", "as", "Lifecycle"),
    ("Build", "bd", "Lifecycle"),
    ("Complete", "cmp", "Lifecycle"),
    ("Confirm", "cn", "Lifecycle"),
    ("Deny", "dn", "Lifecycle"),
    ("Deploy", "dp", "Lifecycle"),
    ("Disable", "d", "Lifecycle"),
    ("Enable", "e", "Lifecycle"),
    ("Install", "is", "Lifecycle"),
    ("Invoke", "i", "Lifecycle"),
    ("Register", "rg", "Lifecycle"),
    ("Request", "rq", "Lifecycle"),
    ("Restart", "rt", "Lifecycle"),
    ("Resume", "ru", "Lifecycle"),
    ("Start", "sa", "Lifecycle"),
    ("Stop", "sp", "Lifecycle"),
    ("Submit", "sb", "Lifecycle"),
    ("Suspend", "ss", "Lifecycle"),
    ("Uninstall", "us", "Lifecycle"),
    ("Unregister", "ur", "Lifecycle"),
    ("Wait", "w", "Lifecycle"),
    ("Use", "u", "Other"),
    ("Block", "bl", "Security"),
    ("Grant", "gr", "Security"),
    ("Protect", "pt", "Security"),
    ("Revoke", "rk", "Security"),
    ("Unblock", "ul", "Security"),
    ("Unprotect", "up", "Security"),
];

impl Cmdlet for GetVerb {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let patterns: Vec<WildcardPattern> =
            cx.strings("Verb").iter().filter_map(|p| WildcardPattern::new(p).ok()).collect();
        let groups = cx.strings("Group");
        for (verb, prefix, group) in VERBS {
            let named = patterns.is_empty() || patterns.iter().any(|p| p.is_match(verb));
            let grouped = groups.is_empty() || groups.iter().any(|g| g.eq_ignore_ascii_case(group));
            if named && grouped {
                let info = Record::value(
                    &VERB_INFO,
                    [("Verb", Value::str(*verb)), ("AliasPrefix", Value::str(*prefix)), ("Group", Value::str(*group))],
                );
                cx.write(info)?;
            }
        }
        Ok(())
    }
}
