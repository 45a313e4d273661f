//! `ConvertTo-Csv`, and what `Export-Csv` shares with it.

use std::borrow::Cow;

use crate::cmdlets::support::csv::{Quotes, Writer};
use crate::cmdlets::support::expression::property;
use crate::cmdlets::support::{input_object, text};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Result};
use crate::error::ErrorCategory;
use crate::value::{Name, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-Csv",
    make: || Box::new(ConvertToCsv::default()),
    examples: &[
        Example {
            title: "Objects as lines.",
            code: "[pscustomobject]@{ Name = 'Ann'; Line = '+1425'; Pool = $null } | ConvertTo-Csv",
            output: Some("\"Name\",\"Line\",\"Pool\"\n\"Ann\",\"+1425\","),
        },
        Example {
            title: "With another delimiter, and quotes only where needed.",
            code: "[pscustomobject]@{ Name = 'Ann; Bo'; Age = 30 } | ConvertTo-Csv -Delimiter ';' -UseQuotes AsNeeded",
            output: Some("Name;Age\n\"Ann; Bo\";30"),
        },
    ],
};

/// Objects on their way to lines: the columns are those of the first object.
#[derive(Default)]
pub(super) struct Converter {
    writer: Option<Writer>,
    columns: Option<Vec<Name>>,
    type_line: bool,
    no_header: bool,
}

impl Converter {
    /// Reads the parameters that both cmdlets have.
    pub(super) fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.has("QuoteFields") && cx.has("UseQuotes") {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                "You must specify either the -UseQuotes or -QuoteFields parameters, but not both.",
                "CannotSpecifyQuoteFieldsAndUseQuotes",
                ErrorCategory::InvalidData,
                Value::Null,
            ));
        }
        if cx.has("NoTypeInformation") && cx.has("IncludeTypeInformation") {
            return Err(cx.fail_with(
                "System.InvalidOperationException",
                "You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not both.",
                "CannotSpecifyIncludeTypeInformationAndNoTypeInformation",
                ErrorCategory::InvalidData,
                Value::Null,
            ));
        }
        let quotes = match cx.str("UseQuotes").map(|q| q.to_ascii_lowercase()).as_deref() {
            Some("never") => Quotes::Never,
            Some("asneeded") => Quotes::AsNeeded,
            _ => Quotes::Always,
        };
        let quote_fields = cx.strings("QuoteFields").iter().map(|f| Name::new(f)).collect();
        self.writer = Some(Writer { delimiter: delimiter(cx), quotes, quote_fields });
        self.type_line = cx.switch("IncludeTypeInformation");
        self.no_header = cx.switch("NoHeader");
        Ok(())
    }

    /// Columns known beforehand, whose header is not written again.
    pub(super) fn set_columns(&mut self, columns: Vec<Name>) {
        self.columns = Some(columns);
        self.type_line = false;
        self.no_header = true;
    }

    /// The columns, once known.
    pub(super) fn columns(&self) -> Option<&[Name]> {
        self.columns.as_deref()
    }

    /// The lines that an object adds.
    pub(super) fn lines(&mut self, engine: &mut Engine, object: &Value) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        let Some(writer) = &self.writer else { return Ok(lines) };
        let new = self.columns.is_none();
        let columns = match self.columns.take() {
            Some(columns) => columns,
            None => columns_of(engine, object),
        };
        if new {
            if self.type_line
                && let Some(name) = engine.type_names(object).first()
            {
                lines.push(format!("#TYPE {}", name.trim_start_matches("CSV:")));
            }
            if !self.no_header {
                lines.push(writer.line(columns.iter().map(|c| (*c, Some(Cow::Borrowed(c.as_str()))))));
            }
        }
        let mut fields = Vec::with_capacity(columns.len());
        for column in &columns {
            fields.push((*column, field(engine, object, *column)?.map(Cow::Owned)));
        }
        lines.push(writer.line(fields.into_iter()));
        self.columns = Some(columns);
        Ok(lines)
    }
}

/// The delimiter that a command asks for.
pub(super) fn delimiter(cx: &Cx<'_>) -> char {
    cx.str("Delimiter").and_then(|d| d.chars().next()).unwrap_or(',')
}

/// The columns of an object: its properties, or the keys of a dictionary.
fn columns_of(engine: &mut Engine, object: &Value) -> Vec<Name> {
    match dictionary_of(object) {
        Some(d) => d.entries().iter().map(|(k, _)| Name::new(&k.invariant_text())).collect(),
        None => engine.properties(object).into_iter().map(|p| p.name).collect(),
    }
}

/// The text of a column; `None` where the value is null or missing.
pub(super) fn field(engine: &mut Engine, object: &Value, column: Name) -> Result<Option<String>> {
    let value = match dictionary_of(object) {
        Some(d) => d.get(&Value::str(column.as_str())),
        None => property(engine, object, column)?.map(|f| f.value),
    };
    match value.filter(|v| !v.is_null()) {
        Some(Value::Str(s)) => Ok(Some(s.to_string())),
        Some(v) => Ok(Some(text::to_string(engine, &v)?.to_string())),
        None => Ok(None),
    }
}

#[derive(Default)]
struct ConvertToCsv {
    converter: Converter,
}

impl Cmdlet for ConvertToCsv {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.converter.begin(cx)
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        let lines = self.converter.lines(cx.engine, &object)?;
        lines.into_iter().try_for_each(|line| cx.write(Value::str(line)))
    }
}
