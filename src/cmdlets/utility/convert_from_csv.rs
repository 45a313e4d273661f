//! `ConvertFrom-Csv`, and what `Import-Csv` shares with it.

use super::convert_to_csv::delimiter;
use crate::cmdlets::support::csv::{Header, Reader};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::{Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertFrom-Csv",
    make: || Box::new(ConvertFromCsv::default()),
    examples: &[
        Example {
            title: "Lines as objects.",
            code: "\"Name,Age`nAnn,30`nBo,41\" | ConvertFrom-Csv | ForEach-Object { \"$($_.Name) is $($_.Age)\" }",
            output: Some("Ann is 30\nBo is 41"),
        },
        Example {
            title: "Name the columns yourself.",
            code: "('1;2' | ConvertFrom-Csv -Delimiter ';' -Header A, B).B",
            output: Some("2"),
        },
    ],
};

#[derive(Default)]
struct ConvertFromCsv {
    header: Header,
    warned: bool,
}

/// Takes `-Header`.
pub(super) fn given_header(cx: &mut Cx<'_>, header: &mut Header) -> Result {
    let names: Vec<String> = cx.strings("Header").iter().map(ToString::to_string).collect();
    if names.is_empty() {
        return Ok(());
    }
    header.set(&names).map_err(|name| duplicate(cx, &name))
}

fn duplicate(cx: &mut Cx<'_>, name: &str) -> crate::engine::Flow {
    cx.fail_with(
        "System.Management.Automation.ExtendedTypeSystemException",
        format!("The member \"{name}\" is already present."),
        "AlreadyPresentPSMemberInfoInternalCollectionAdd",
        ErrorCategory::NotSpecified,
        Value::Null,
    )
}

/// Writes the rows of a text.
pub(super) fn import(cx: &mut Cx<'_>, header: &mut Header, text: &str, warned: &mut bool) -> Result {
    let mut reader = Reader::new(text, delimiter(cx));
    header.read(&mut reader).map_err(|name| duplicate(cx, &name))?;
    if header.unnamed && !*warned {
        *warned = true;
        cx.warning("One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers.")?;
    }
    loop {
        let values = reader.record();
        match values.as_slice() {
            [] => return Ok(()),
            [blank] if blank.is_empty() => {}
            _ => {
                let row = header.row(values);
                cx.write(row)?;
            }
        }
    }
}

impl Cmdlet for ConvertFromCsv {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        given_header(cx, &mut self.header)
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(value) = cx.arg("InputObject").cloned() else { return Ok(()) };
        for item in elements_of(&value).unwrap_or_else(|| vec![value]) {
            let text = item.invariant_text();
            import(cx, &mut self.header, &text, &mut self.warned)?;
        }
        Ok(())
    }
}
