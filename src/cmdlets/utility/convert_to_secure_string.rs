//! `ConvertTo-SecureString`.

use crate::cmdlets::support::secure::{SecureString, unprotect};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-SecureString",
    make: || Box::new(ConvertToSecureString),
    examples: &[Example {
        title: "A password for a credential.",
        code: "(ConvertTo-SecureString 'P@ss' -AsPlainText -Force).Length",
        output: Some("4"),
    }],
};

struct ConvertToSecureString;

impl Cmdlet for ConvertToSecureString {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = cx.str("String").unwrap_or_else(|| "".into());
        if cx.switch("AsPlainText") {
            return cx.write(SecureString::value(&text));
        }
        match unprotect(&text, &key(cx)) {
            Some(secret) => cx.write(SecureString::value(&secret)),
            None => {
                let message = "Input string was not in a correct format.";
                Err(cx.fail_with(
                    "System.FormatException",
                    message,
                    "ImportSecureString_InvalidArgument",
                    ErrorCategory::NotSpecified,
                    Value::Null,
                ))
            }
        }
    }
}

/// The key that `-Key` or `-SecureKey` gives; empty without one.
pub(super) fn key(cx: &Cx<'_>) -> Vec<u8> {
    if let Some(secure) = cx.arg("SecureKey") {
        return crate::cmdlets::support::secure::secret_of(secure).bytes().collect();
    }
    cx.list("Key").iter().filter_map(|v| u8::try_from(crate::value::convert::to_int(v).ok()?).ok()).collect()
}
