//! `Import-Alias`.

use crate::engine::{Alias, Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-Alias",
    make: || Box::new(ImportAlias),
    examples: &[Example {
        title: "Aliases from a file.",
        code: "'\"ll\",\"Get-ChildItem\",\"\",\"None\"' | Set-Content a.csv; Import-Alias a.csv; (Get-Alias ll).Definition",
        output: Some("Get-ChildItem"),
    }],
};

struct ImportAlias;

impl Cmdlet for ImportAlias {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(path) = cx.str("Path").or_else(|| cx.str("LiteralPath")) else { return Ok(()) };
        let full = cx.engine.resolve_path(&path);
        let Ok(bytes) = cx.host().files.read(&full) else {
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.ItemNotFoundException",
                format!("Cannot find path '{}' because it does not exist.", full.display()),
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                Value::Str(path),
            ));
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .comment(Some(b'#'))
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let scope = cx.engine.scope().clone();
        for (number, record) in (1..).zip(reader.records()) {
            let fields: Vec<String> = record.map(|r| r.iter().map(str::to_owned).collect()).unwrap_or_default();
            let [name, definition, rest @ ..] = fields.as_slice() else {
                let message = format!(
                    "Line {number} in the file '{}' is not a properly-formatted, comma-separated values (CSV) line for an alias.",
                    full.display()
                );
                cx.write_error(ErrorRecord::with_message(
                    "System.FormatException",
                    message,
                    "ImportAliasFileFormatError",
                    ErrorCategory::ReadError,
                    Value::str(full.display().to_string()),
                ))?;
                continue;
            };
            if !cx.should_process(&format!("Name: {name} Value: {definition}"), "Import Alias")? {
                continue;
            }
            let description = rest.first().map_or("", String::as_str);
            let alias = Alias { definition: definition.as_str().into(), flags: 0, description: description.into() };
            cx.engine.set_alias(&scope, Name::new(name), alias.clone());
            if cx.switch("PassThru") {
                let info = crate::cmdlets::support::command_info::CommandInfo::alias(
                    cx.engine,
                    name,
                    alias.definition,
                    0,
                    alias.description,
                )?;
                cx.write(info.value())?;
            }
        }
        Ok(())
    }
}
