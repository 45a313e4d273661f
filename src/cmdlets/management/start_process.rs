//! `Start-Process`: a program of this machine, beside the shell.

use std::path::PathBuf;

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Resolved, Result};
use crate::error::ErrorCategory;
use crate::host::Launch;
use crate::value::types::{ProcessItem, system_message};
use crate::value::{Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Start-Process",
    make: || Box::new(StartProcess),
    examples: &[Example {
        title: "Run a program to its end and look at its exit code.",
        code: "(Start-Process true -Wait -PassThru).ExitCode",
        output: None,
    }],
};

struct StartProcess;

impl StartProcess {
    /// What the parameters ask for; where something is redirected from or to must be a file.
    fn launch(cx: &mut Cx<'_>) -> Result<Launch> {
        let named = cx.str("FilePath").unwrap_or_else(|| "".into()).to_string();
        let full = cx.engine.resolve_path(&named);
        let program = match cx.engine.resolve_command(&named) {
            Some(Resolved::Program(path)) => path.to_string_lossy().into_owned(),
            _ if cx.host().files.info(&full).is_ok() => full.to_string_lossy().into_owned(),
            _ => named,
        };
        let directory = match cx.str("WorkingDirectory") {
            Some(folder) => cx.engine.resolve_path(&folder),
            None => cx.engine.current_directory(),
        };
        let mut environment =
            if cx.switch("UseNewEnvironment") { Vec::new() } else { cx.host().environment.all() };
        if let Some(table) = cx.arg("Environment").and_then(dictionary_of) {
            for (name, value) in table.entries() {
                let name = name.invariant_text().to_string();
                environment.retain(|(n, _)| *n != name);
                if !value.is_null() {
                    environment.push((name, value.invariant_text().to_string()));
                }
            }
        }
        let file = |cx: &Cx<'_>, name: &str| -> Option<PathBuf> { cx.str(name).map(|p| cx.engine.resolve_path(&p)) };
        let (input, output, error) =
            (file(cx, "RedirectStandardInput"), file(cx, "RedirectStandardOutput"), file(cx, "RedirectStandardError"));
        if output.is_some() && output == error {
            let message = "This command cannot be run because \"RedirectStandardOutput\" and \"RedirectStandardError\" are same. Give different inputs and Run your command again.";
            return Err(Self::refused(cx, message.to_owned()));
        }
        if let Some(input) = &input
            && cx.host().files.info(input).is_err()
        {
            let message = format!(
                "This command cannot be run because the following error occurred: Could not find file '{}'.",
                input.display()
            );
            return Err(Self::refused(cx, message));
        }
        let arguments = cx.strings("ArgumentList").iter().flat_map(|a| words(a)).collect();
        Ok(Launch { program, arguments, directory, environment, input, output, error })
    }

    fn refused(cx: &mut Cx<'_>, message: String) -> crate::engine::Flow {
        let category = ErrorCategory::InvalidOperation;
        cx.fail_with("System.InvalidOperationException", message, "InvalidOperationException", category, Value::Null)
    }
}

/// The parts of an argument: it goes to the program as part of one line, which white space splits outside quotes.
fn words(argument: &str) -> Vec<String> {
    crate::value::types::command_line_words(argument)
}

impl Cmdlet for StartProcess {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for parameter in ["Credential", "Verb"] {
            if cx.has(parameter) {
                return Err(cx.fail_with(
                    "System.NotSupportedException",
                    format!("The parameter '{parameter}' is not supported for the cmdlet 'Start-Process' on this platform."),
                    "NotSupportedException",
                    ErrorCategory::NotImplemented,
                    Value::Null,
                ));
            }
        }
        let launch = Self::launch(cx)?;
        if !cx.should_process(&launch.program, "Start-Process")? {
            return Ok(());
        }
        cx.host().console.flush();
        let started = match cx.host().processes.start(&launch) {
            Ok(id) => id,
            Err(e) => {
                let message = format!(
                    "This command cannot be run due to the error: An error occurred trying to start process '{}' with working directory '{}'. {}",
                    launch.program,
                    launch.directory.display(),
                    system_message(&e)
                );
                return Err(Self::refused(cx, message));
            }
        };
        let process = cx.host().processes.find(started).map(ProcessItem::value);
        if cx.switch("Wait") {
            let host = cx.host();
            while host.processes.running(started) {
                cx.engine.check_interrupt()?;
                host.clock.sleep(5);
            }
        }
        match process {
            Some(process) if cx.switch("PassThru") => cx.write(process),
            _ => Ok(()),
        }
    }
}
