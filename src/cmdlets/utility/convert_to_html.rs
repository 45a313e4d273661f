//! `ConvertTo-Html`.

use crate::cmdlets::support::expression::{Expression, Requested, property_names, requested};
use crate::cmdlets::support::{input_object, text};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::{Name, Str, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-Html",
    make: || Box::new(ConvertToHtml::default()),
    examples: &[Example {
        title: "A table for a page.",
        code: "[pscustomobject]@{ Pool = 'pool01'; Users = 20 } | ConvertTo-Html -Fragment",
        output: Some("<table>\n<colgroup><col/><col/></colgroup>\n<tr><th>Pool</th><th>Users</th></tr>\n<tr><td>pool01</td><td>20</td></tr>\n</table>"),
    }],
};

#[derive(Default)]
struct ConvertToHtml {
    columns: Option<Vec<Column>>,
    list: bool,
    rows: usize,
}

struct Column {
    label: Str,
    expression: Expression,
    width: Option<Str>,
    align: Option<Str>,
}

/// Text with the characters that mean something to HTML written as entities.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{A0}'..='\u{FF}' => out.extend(["&#", &u32::from(c).to_string(), ";"]),
            c => out.push(c),
        }
    }
    out
}

impl ConvertToHtml {
    fn lines(cx: &mut Cx<'_>, name: &str) -> Result {
        for line in cx.strings(name) {
            cx.write(Value::Str(line))?;
        }
        Ok(())
    }

    fn page_start(cx: &mut Cx<'_>) -> Result {
        let doctype = if cx.switch("Transitional") {
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
        } else {
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"
        };
        cx.write(Value::str(doctype))?;
        cx.write(Value::str("<html xmlns=\"http://www.w3.org/1999/xhtml\">"))?;
        cx.write(Value::str("<head>"))?;
        if let Some(charset) = cx.str("Charset") {
            cx.write(Value::str(format!("<meta charset=\"{charset}\">")))?;
        }
        if cx.has("Head") {
            Self::lines(cx, "Head")?;
        } else {
            let title = cx.str("Title").unwrap_or_else(|| "HTML TABLE".into());
            cx.write(Value::str(format!("<title>{title}</title>")))?;
        }
        if let Some(meta) = cx.arg("Meta").cloned()
            && let Some(entries) = dictionary_of(&meta)
        {
            for (key, value) in entries.entries() {
                let line = format!("<meta name=\"{}\" content=\"{}\">", key.invariant_text(), value.invariant_text());
                cx.write(Value::str(line))?;
            }
        }
        if let Some(uri) = cx.str("CssUri") {
            cx.write(Value::str(format!("<link rel=\"stylesheet\" type=\"text/css\" href=\"{uri}\" />")))?;
        }
        cx.write(Value::str("</head><body>"))?;
        Self::lines(cx, "Body")
    }

    fn columns(cx: &mut Cx<'_>, object: &Value) -> Result<Vec<Column>> {
        let asked = cx.list("Property");
        let requests: Vec<Requested> =
            requested(&asked, &["FormatString", "Label", "Name", "Width", "Alignment"]).map_err(|r| cx.fail(r))?;
        let mut columns = Vec::new();
        let plain = |name: Name| Column {
            label: name.as_str().into(),
            expression: Expression::Name(name),
            width: None,
            align: None,
        };
        if requests.is_empty() {
            return Ok(property_names(cx.engine, object).into_iter().map(plain).collect());
        }
        for request in requests {
            if request.expression.is_pattern() {
                let found = request.expression.find(cx.engine, object)?;
                columns.extend(found.into_iter().map(|f| plain(f.name)));
                continue;
            }
            let extra = |wanted: &str| {
                request.extra.iter().find(|(k, _)| *k == wanted).map(|(_, v)| v.invariant_text())
            };
            let (width, align) = (extra("Width"), extra("Alignment"));
            let label = match &request.label {
                Some(label) => label.clone(),
                None => {
                    let found = request.expression.find(cx.engine, object)?;
                    found.first().map_or_else(|| request.expression.text(), |f| Str::from(f.name.as_str()))
                }
            };
            columns.push(Column { label, expression: request.expression, width, align });
        }
        Ok(columns)
    }

    fn table_start(&self, cx: &mut Cx<'_>) -> Result {
        let Some(columns) = &self.columns else { return Ok(()) };
        if self.list || columns.is_empty() {
            return Ok(());
        }
        let mut group = String::from("<colgroup>");
        for column in columns {
            group.push_str("<col");
            if let Some(width) = &column.width {
                group.extend([" width=\"", width.as_str(), "\""]);
            }
            if let Some(align) = &column.align {
                group.extend([" align=\"", align.as_str(), "\""]);
            }
            group.push_str("/>");
        }
        group.push_str("</colgroup>");
        cx.write(Value::str(group))?;
        let mut head = String::from("<tr>");
        for column in columns {
            head.extend(["<th>", &encoded(&column.label), "</th>"]);
        }
        head.push_str("</tr>");
        cx.write(Value::str(head))
    }
}

impl Cmdlet for ConvertToHtml {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.list = cx.str("As").is_some_and(|a| a.eq_ignore_ascii_case("list"));
        if !cx.switch("Fragment") {
            Self::page_start(cx)?;
        }
        Self::lines(cx, "PreContent")?;
        cx.write(Value::str("<table>"))
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        if self.columns.is_none() {
            self.columns = Some(Self::columns(cx, &object)?);
            self.table_start(cx)?;
        }
        let columns = self.columns.take().unwrap_or_default();
        if columns.is_empty() {
            self.columns = Some(columns);
            return Ok(());
        }
        if self.list && self.rows > 0 {
            cx.write(Value::str("<tr><td><hr></td></tr>"))?;
        }
        self.rows += 1;
        let mut row = String::from("<tr>");
        for column in &columns {
            let value = column.expression.first(cx.engine, &object)?.unwrap_or_default();
            let cell = if value.is_null() { String::new() } else { encoded(&text::to_string(cx.engine, &value)?) };
            if self.list {
                cx.write(Value::str(format!("<tr><td>{}:</td><td>{cell}</td></tr>", encoded(&column.label))))?;
            } else {
                row.extend(["<td>", &cell, "</td>"]);
            }
        }
        self.columns = Some(columns);
        if self.list {
            return Ok(());
        }
        row.push_str("</tr>");
        cx.write(Value::str(row))
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        cx.write(Value::str("</table>"))?;
        Self::lines(cx, "PostContent")?;
        if cx.switch("Fragment") { Ok(()) } else { cx.write(Value::str("</body></html>")) }
    }
}
