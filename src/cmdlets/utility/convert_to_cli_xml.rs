//! `ConvertTo-CliXml`.

use crate::cmdlets::support::clixml_write::Writer;
use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-CliXml",
    make: || Box::new(ConvertToCliXml::default()),
    examples: &[Example {
        title: "An object as text and back.",
        code: "(5 | ConvertTo-CliXml | ConvertFrom-CliXml) + 1",
        output: Some("6"),
    }],
};

#[derive(Default)]
struct ConvertToCliXml {
    writer: Option<Writer>,
}

impl Cmdlet for ConvertToCliXml {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.writer = Some(Writer::new(cx.int("Depth").map_or(2, |n| usize::try_from(n).unwrap_or(2))));
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        match &mut self.writer {
            Some(writer) => writer.object(cx.engine, &object),
            None => Ok(()),
        }
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        match self.writer.take() {
            Some(writer) => cx.write(Value::str(writer.finish())),
            None => Ok(()),
        }
    }
}
