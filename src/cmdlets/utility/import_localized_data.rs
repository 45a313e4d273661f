//! `Import-LocalizedData`.

use std::path::{Path, PathBuf};

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::syntax;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Import-LocalizedData",
    make: || Box::new(ImportLocalizedData),
    examples: &[Example {
        title: "Take the texts of a culture.",
        code: "$null = New-Item -ItemType Directory nb-NO; 'ConvertFrom-StringData ''Hello = Hei''' | Out-File nb-NO/Texts.psd1; (Import-LocalizedData -BaseDirectory . -FileName Texts.psd1 -UICulture nb-NO).Hello",
        output: Some("Hei"),
    }],
};

struct ImportLocalizedData;

impl ImportLocalizedData {
    /// The script that calls, where there is one.
    fn script(cx: &Cx<'_>) -> Option<PathBuf> {
        cx.engine.position().0.name().map(|path| PathBuf::from(&**path))
    }

    /// The file of a culture, of the culture that it belongs to, or beside them.
    fn find(cx: &Cx<'_>, folder: &Path, file: &str, culture: &str) -> Option<PathBuf> {
        let mut culture = culture;
        loop {
            let path = folder.join(culture).join(file);
            if cx.engine.host().files.info(&path).is_ok_and(|i| !i.directory) {
                return Some(path);
            }
            if culture.is_empty() {
                return None;
            }
            culture = culture.rsplit_once('-').map_or("", |(outer, _)| outer);
        }
    }

    fn error(message: String, category: ErrorCategory, target: &Path) -> ErrorRecord {
        ErrorRecord::with_message(
            "System.Management.Automation.PSInvalidOperationException",
            message,
            "ImportLocalizedData",
            category,
            Value::str(target.display().to_string()),
        )
    }

    /// What the file says, if it says no more than a data section may.
    fn read(cx: &mut Cx<'_>, path: &Path) -> Result<Option<Value>> {
        let block: ScriptBlock = cx.engine.load_script(path)?;
        let commands = cx.strings("SupportedCommand");
        let mut allowed: Vec<&str> = commands.iter().map(|c| c.as_str()).collect();
        allowed.push("ConvertFrom-StringData");
        let errors = syntax::restricted_errors(&block.template.source, &block.template.ast, &allowed);
        if let Some(first) = errors.first() {
            let text = format!("Error while loading script file {}:\n{}", path.display(), first.message);
            cx.write_error(Self::error(text, ErrorCategory::InvalidOperation, path))?;
            return Ok(None);
        }
        let mut out: Vec<Value> = Vec::new();
        cx.engine.run_block_inline(&block, &mut out)?;
        Ok(Some(Value::from_output(out)))
    }
}

impl Cmdlet for ImportLocalizedData {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let script = Self::script(cx);
        let folder = match (cx.str("BaseDirectory"), &script) {
            (Some(given), _) => cx.engine.resolve_path(&given),
            (None, Some(script)) => script.parent().map(Path::to_path_buf).unwrap_or_default(),
            (None, None) => cx.engine.current_directory(),
        };
        let file = match (cx.str("FileName"), &script) {
            (Some(given), _) => given.to_string(),
            (None, Some(script)) => script.file_stem().map_or_else(String::new, |s| s.to_string_lossy().into_owned()),
            (None, None) => {
                let message = "A file name is needed: no script file calls the command.".to_owned();
                return cx.write_error(Self::error(message, ErrorCategory::InvalidOperation, &folder));
            }
        };
        let has_extension = Path::new(&file).extension().is_some_and(|e| e.eq_ignore_ascii_case("psd1"));
        let file = if has_extension { file } else { format!("{file}.psd1") };
        let culture = match cx.str("UICulture") {
            Some(culture) => culture,
            None => cx.engine.variable(Name::new("PSUICulture")).map_or_else(|| "".into(), |v| v.invariant_text()),
        };
        let Some(path) = Self::find(cx, &folder, &file, &culture) else {
            let place = folder.join(&*culture);
            let message = format!(
                "Cannot find the PowerShell data file '{file}' in directory '{}{}', or in any parent culture directories.",
                place.display(),
                std::path::MAIN_SEPARATOR
            );
            return cx.write_error(Self::error(message, ErrorCategory::ObjectNotFound, &place.join(&file)));
        };
        let Some(value) = Self::read(cx, &path)? else { return Ok(()) };
        match cx.str("BindingVariable") {
            Some(name) => {
                let scope = cx.engine.scope().clone();
                cx.engine.assign_in(&scope, Name::new(&name), value, true)
            }
            None => cx.write(value),
        }
    }
}
