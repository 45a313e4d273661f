//! Native programs: arguments as text, input as lines, output as lines.

use std::path::PathBuf;

use crate::engine::{Argument, ArgumentKind, CommandState, Engine, Result, Sink};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Name, Value, convert};

/// A program to run once its input is complete.
pub(crate) struct NativeRun {
    pub(crate) path: PathBuf,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) input: Vec<Value>,
}

impl NativeRun {
    /// Runs the program to its end and writes its output line by line; sets `$LASTEXITCODE`.
    pub(crate) fn finish(&mut self, engine: &mut Engine, state: &CommandState, out: &mut dyn Sink) -> Result {
        let mut arguments = Vec::new();
        for argument in &self.arguments {
            match &argument.kind {
                ArgumentKind::Parameter { text, value, .. } => {
                    let mut text = text.to_string();
                    if let Some(v) = value {
                        text.push_str(&engine.to_text(v)?);
                    }
                    arguments.push(text);
                }
                ArgumentKind::Value(v) => {
                    for item in engine.elements(v) {
                        arguments.push(engine.to_text(&item)?.to_string());
                    }
                }
            }
        }
        let mut input = String::new();
        for item in std::mem::take(&mut self.input) {
            input.push_str(&engine.to_text(&item)?);
            input.push('\n');
        }
        engine.host.console.flush();
        let directory = engine.current_directory();
        let program = self.path.to_string_lossy().into_owned();
        let output = match engine.host.environment.run(&program, &arguments, &directory, input.as_bytes()) {
            Ok(output) => output,
            Err(e) => {
                let record = ErrorRecord::with_message(
                    "System.Management.Automation.ApplicationFailedException",
                    format!("Program '{program}' failed to run: {e}"),
                    "NativeCommandFailed",
                    ErrorCategory::ResourceUnavailable,
                    Value::Null,
                );
                return Err(engine.positioned(crate::engine::Flow::throw(record)));
            }
        };
        engine.global.set(engine.names.last_exit_code, Value::Int(output.code));
        if output.code != 0 {
            engine.failed = true;
        }
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let record = ErrorRecord::with_message(
                "System.Management.Automation.RemoteException",
                line,
                "NativeCommandError",
                ErrorCategory::NotSpecified,
                Value::str(line),
            );
            match &engine.streams.error {
                crate::engine::StreamTarget::Buffer(buffer) => buffer.borrow_mut().push(record.into_value()),
                crate::engine::StreamTarget::Null => {}
                crate::engine::StreamTarget::Host => engine.host.console.write_error(&format!("{line}\n")),
            }
        }
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            out.push(engine, Value::str(line))?;
        }
        if output.code == 0 || !reports_exit_codes(engine) {
            return Ok(());
        }
        let (name, code) = (&state.name, output.code);
        let record = ErrorRecord::with_message(
            "System.Management.Automation.NativeCommandExitException",
            format!("Program \"{name}\" ended with non-zero exit code: {code} (0x{code:08X})."),
            "ProgramExitedWithNonZeroCode",
            ErrorCategory::NotSpecified,
            Value::str(&**name),
        );
        engine.write_error(record, state, out)
    }
}

/// Whether a program that ends with another exit code than zero is an error.
fn reports_exit_codes(engine: &Engine) -> bool {
    engine.scope.find_value(Name::new("PSNativeCommandUseErrorActionPreference")).is_some_and(|v| convert::to_bool(&v))
}
