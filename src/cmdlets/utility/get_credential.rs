//! `Get-Credential`.

use crate::cmdlets::support::secure::{Credential, SecureString};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Credential",
    make: || Box::new(GetCredential),
    examples: &[Example {
        title: "Ask for a password.",
        code: "$admin = Get-Credential CONTOSO\\admin",
        output: None,
    }],
};

struct GetCredential;

impl Cmdlet for GetCredential {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(given) = cx.arg("Credential").filter(|v| v.downcast::<Credential>().is_some()).cloned() {
            return cx.write(given);
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
        let title = cx.str("Title").unwrap_or_else(|| "PowerShell credential request".into());
        let message = cx.str("Message").unwrap_or_else(|| "Enter your credentials.".into());
        console.write(&format!("\n{title}\n{message}\n"));
        let named = cx.str("UserName").or_else(|| cx.str("Credential")).filter(|n| !n.is_empty());
        let user = match named {
            Some(user) => user,
            None => match console.read_line("User: ") {
                Ok(Some(line)) => line.into(),
                _ => return Err(Flow::Interrupt),
            },
        };
        let Ok(Some(secret)) = console.read_secret(&format!("Password for user {user}: ")) else {
            return Err(Flow::Interrupt);
        };
        console.write("\n");
        let password = SecureString::value(&secret);
        cx.write(Value::object(Credential { user: Some(user), password }))
    }
}
