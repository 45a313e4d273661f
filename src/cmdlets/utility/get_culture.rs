//! `Get-Culture`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{CultureInfo, Value, culture};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Culture",
    make: || Box::new(GetCulture),
    examples: &[Example {
        title: "The culture that dates and numbers are shown in.",
        code: "(Get-Culture).Name",
        output: Some("en-US"),
    }],
};

struct GetCulture;

impl Cmdlet for GetCulture {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let names = cx.strings("Name");
        if names.is_empty() {
            return cx.write(Value::object(CultureInfo { name: "en-US".into() }));
        }
        for name in names {
            let known = culture::find(&name).map_or_else(|| name.to_string(), |c| c.name.to_string());
            cx.write(Value::object(CultureInfo { name: known.into() }))?;
        }
        Ok(())
    }
}
