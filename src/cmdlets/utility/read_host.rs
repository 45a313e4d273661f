//! `Read-Host`: a line that a person types.

use crate::cmdlets::support::text;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::{Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Read-Host",
    make: || Box::new(ReadHost),
    examples: &[Example { title: "Ask for a name.", code: "$pool = Read-Host 'Pool'", output: None }],
};

struct ReadHost;

impl Cmdlet for ReadHost {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut prompt = String::new();
        if let Some(value) = cx.arg("Prompt").cloned() {
            let parts = elements_of(&value).unwrap_or_else(|| vec![value]);
            let mut texts = Vec::new();
            for part in &parts {
                texts.push(text::to_string(cx.engine, part)?.to_string());
            }
            prompt = format!("{}: ", texts.join(" "));
        }
        let console = cx.host().console;
        if !console.interactive() {
            return Err(cx.fail_with(
                "System.Management.Automation.PSInvalidOperationException",
                "Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
                "InvalidOperation",
                ErrorCategory::InvalidOperation,
                Value::Null,
            ));
        }
        let secret = cx.switch("AsSecureString") || cx.switch("MaskInput");
        let line = if secret { console.read_secret(&prompt) } else { console.read_line(&prompt) };
        let Ok(Some(line)) = line else { return Err(Flow::Interrupt) };
        if cx.switch("AsSecureString") {
            let secure = crate::cmdlets::support::secure::SecureString::value(&line);
            return cx.write(secure);
        }
        cx.write(Value::str(line))
    }
}
