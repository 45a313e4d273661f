//! `ConvertFrom-SecureString`.

use super::convert_to_secure_string::key;
use crate::cmdlets::support::secure::{protect, secret_of};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertFrom-SecureString",
    make: || Box::new(ConvertFromSecureString),
    examples: &[Example {
        title: "The text again.",
        code: "ConvertTo-SecureString 'P@ss' -AsPlainText -Force | ConvertFrom-SecureString -AsPlainText",
        output: Some("P@ss"),
    }],
};

struct ConvertFromSecureString;

impl Cmdlet for ConvertFromSecureString {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(secure) = cx.arg("SecureString").cloned() else { return Ok(()) };
        let secret = secret_of(&secure);
        if cx.switch("AsPlainText") {
            return cx.write(Value::str(secret));
        }
        let text = protect(&secret, &key(cx));
        cx.write(Value::str(text))
    }
}
