//! `ConvertFrom-CliXml`.

use crate::cmdlets::support::clixml_read::read;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertFrom-CliXml",
    make: || Box::new(ConvertFromCliXml::default()),
    examples: &[Example {
        title: "Objects from their text.",
        code: "('a', 'b' | ConvertTo-CliXml | ConvertFrom-CliXml) -join '+'",
        output: Some("a+b"),
    }],
};

#[derive(Default)]
struct ConvertFromCliXml {
    text: String,
}

impl Cmdlet for ConvertFromCliXml {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        self.text.push_str(&cx.str("InputObject").unwrap_or_else(|| "".into()));
        self.text.push('\n');
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        match read(&self.text) {
            Ok(values) => values.into_iter().try_for_each(|v| cx.write(v)),
            Err(message) => Err(cx.fail_with(
                "System.Xml.XmlException",
                message,
                "System.Xml.XmlException",
                ErrorCategory::NotSpecified,
                Value::Null,
            )),
        }
    }
}
