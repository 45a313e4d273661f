//! `Join-String`: objects as one text.

use crate::cmdlets::support::expression::Expression;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{Value, elements_of, ops};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Join-String",
    make: || Box::new(JoinString::default()),
    examples: &[
        Example { title: "Join texts.", code: "'a', 'b', 'c' | Join-String -Separator ', '", output: Some("a, b, c") },
        Example {
            title: "Join quoted values between brackets.",
            code: "1..3 | Join-String -Separator ',' -SingleQuote -OutputPrefix '(' -OutputSuffix ')'",
            output: Some("('1','2','3')"),
        },
    ],
};

#[derive(Default)]
struct JoinString {
    property: Option<Expression>,
    parts: Vec<String>,
}

impl JoinString {
    fn part(&self, cx: &mut Cx<'_>, item: &Value) -> Result<Option<String>> {
        let value = match &self.property {
            None => item.clone(),
            Some(expression) => match expression.first(cx.engine, item)? {
                Some(value) => value,
                None => return Ok(None),
            },
        };
        let text = cx.engine.to_text(&value)?;
        Ok(Some(if cx.switch("SingleQuote") {
            format!("'{text}'")
        } else if cx.switch("DoubleQuote") {
            format!("\"{text}\"")
        } else if let Some(format) = cx.str("FormatString") {
            ops::format(&format, std::slice::from_ref(&value))?.invariant_text().to_string()
        } else {
            text.to_string()
        }))
    }
}

impl Cmdlet for JoinString {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.property = cx.arg("Property").and_then(Expression::of);
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(value) = cx.arg("InputObject").cloned() else { return Ok(()) };
        for item in elements_of(&value).unwrap_or_else(|| vec![value]) {
            if item.is_null() {
                continue;
            }
            let part = self.part(cx, &item)?;
            self.parts.extend(part);
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let separator = match cx.str("Separator") {
            // The list separator of en-US.
            _ if cx.switch("UseCulture") => ",".to_owned(),
            Some(s) => s.to_string(),
            None => match cx.engine.variable(crate::value::Name::new("OFS")) {
                Some(v) if !v.is_null() => v.invariant_text().to_string(),
                _ => String::new(),
            },
        };
        let prefix = cx.str("OutputPrefix").unwrap_or_else(|| "".into());
        let suffix = cx.str("OutputSuffix").unwrap_or_else(|| "".into());
        cx.write(Value::str(format!("{prefix}{}{suffix}", self.parts.join(&separator))))
    }
}
