//! `New-Guid`.

use uuid::Uuid;

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Guid, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-Guid",
    make: || Box::new(NewGuid),
    examples: &[
        Example { title: "A new GUID.", code: "(New-Guid).ToString().Length", output: Some("36") },
        Example {
            title: "The empty GUID.",
            code: "\"$(New-Guid -Empty)\"",
            output: Some("00000000-0000-0000-0000-000000000000"),
        },
    ],
};

struct NewGuid;

impl Cmdlet for NewGuid {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let guid = if cx.switch("Empty") {
            Guid(Uuid::nil())
        } else if let Some(text) = cx.str("InputObject") {
            let Some(guid) = Guid::parse(&text) else {
                return cx.write_error(ErrorRecord::with_message(
                    "System.FormatException",
                    "Unrecognized Guid format.",
                    "StringNotRecognizedAsGuid",
                    ErrorCategory::InvalidArgument,
                    Value::Null,
                ));
            };
            guid
        } else {
            let random = cx.host().random;
            let bits = u128::from(random.next_u64()) << 64 | u128::from(random.next_u64());
            Guid(uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid())
        };
        cx.write(Value::object(guid))
    }
}
