//! What a script asks for before it runs: `#requires` and `using module`.

use std::path::Path;

use super::command::{PipelineRun, Stage};
use super::{Argument, ArgumentKind, Discard, Engine, Flow, Result, ScriptBlock};
use crate::error::ErrorCategory;
use crate::syntax::ast::{RequiredModule, UsingKind};
use crate::text::Span;
use crate::value::{Str, Value};

/// The version of the language that scripts get.
const LANGUAGE: [u64; 4] = [7, 6, 5, 0];

impl Engine {
    /// Meets what a script asks for; `name` is the script's in errors.
    ///
    /// # Errors
    /// `ScriptRequiresUnmatchedPSVersion`, `ScriptRequiresMissingModules`, and what an import throws.
    pub(crate) fn meet_requirements(&mut self, block: &ScriptBlock, name: &str) -> Result {
        let ast = block.template.ast.clone();
        for using in ast.usings.iter().filter(|u| u.kind == UsingKind::Module) {
            let Some(module) = using.name.as_ref().map(|n| n.value.to_string()) else { continue };
            let folder = block.template.source.name().and_then(|n| Path::new(&**n).parent().map(Path::to_owned));
            let path = match folder {
                Some(folder) if module.starts_with('.') => folder.join(&module).to_string_lossy().into_owned(),
                _ => module,
            };
            self.import(&path, None)?;
        }
        let Some(requires) = &ast.requires else { return Ok(()) };
        if let Some(version) = &requires.version
            && parts(version) > LANGUAGE
        {
            return Err(self.unmet(name, "ScriptRequiresUnmatchedPSVersion", format!("The script '{name}' cannot be run because it contained a \"#requires\" statement for PowerShell {version}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell 7.6.5.")));
        }
        let mut missing: Vec<&str> = Vec::new();
        for module in &requires.modules {
            match self.import(&module.name, Some(module)) {
                Ok(()) => {}
                Err(Flow::Throw(_)) => missing.push(&module.name),
                Err(other) => return Err(other),
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let list = missing.join(", ");
        Err(self.unmet(name, "ScriptRequiresMissingModules", format!("The script '{name}' cannot be run because the following modules that are specified by the \"#requires\" statements of the script are missing: {list}.")))
    }

    fn unmet(&self, name: &str, id: &'static str, message: String) -> Flow {
        self.error_with(
            "System.Management.Automation.ScriptRequiresException",
            id,
            ErrorCategory::ResourceUnavailable,
            message,
            Value::str(name),
        )
    }

    /// `Import-Module`, whose errors end it.
    fn import(&mut self, name: &str, limits: Option<&RequiredModule>) -> Result {
        let Some(resolved) = self.resolve_command("Import-Module") else { return Ok(()) };
        let given = |name: &str, value: &str| Argument {
            kind: ArgumentKind::Parameter {
                name: Str::from(name),
                text: Str::from(format!("-{name}:")),
                value: Some(Value::str(value)),
                splatted: false,
            },
            span: Span::default(),
        };
        let mut arguments = vec![given("Name", name), given("ErrorAction", "Stop"), given("Global", "true")];
        if let Some(limits) = limits {
            arguments.extend(limits.version.as_ref().map(|v| given("MinimumVersion", v)));
            arguments.extend(limits.maximum_version.as_ref().map(|v| given("MaximumVersion", v)));
            arguments.extend(limits.required_version.as_ref().map(|v| given("RequiredVersion", v)));
        }
        if let Some(Argument { kind: ArgumentKind::Parameter { value, .. }, .. }) = arguments.get_mut(2) {
            *value = Some(Value::Bool(true));
        }
        let (span, id) = (self.position().1, self.next_pipeline);
        self.next_pipeline += 1;
        let mut stage = [Stage::new(self, resolved, "Import-Module", arguments, span, (id, 0, 1), false)?];
        PipelineRun::call(self, &mut stage, id, &mut Discard)
    }
}

fn parts(version: &str) -> [u64; 4] {
    let mut parts = [0; 4];
    for (place, part) in parts.iter_mut().zip(version.split('.')) {
        *place = part.parse().unwrap_or(0);
    }
    parts
}
