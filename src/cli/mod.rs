//! Arguments, modes, exit codes.

mod arguments;
mod run;
mod session;
mod store;

use std::process::ExitCode;

pub use arguments::{Arguments, ArgumentsError, Mode, parse};
pub use session::{SessionOptions, new_session};

use crate::catalog::Language;
use crate::catalog::messages::culture_of_environment;
use crate::host::{Host, real_host};

/// Bytes of stack for the thread that a session runs on. Only what is used is ever committed; deep recursion in scripts
/// ends in the shell's own error long before this does.
const STACK: usize = 1 << 30;

/// Exit code for a command line that cannot be understood, as powershell.exe and pwsh give it.
const BAD_ARGUMENTS: u8 = 64;

/// Runs the program on the process's arguments and returns its exit code.
pub fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned()).collect();
    let session = std::thread::Builder::new().name("session".to_owned()).stack_size(STACK).spawn(move || start(&words));
    match session.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => ExitCode::from(code),
        Ok(Err(_)) | Err(_) => ExitCode::FAILURE,
    }
}

/// The language of what the program says itself: `-UICulture`, else the environment's.
fn language(host: &Host, ui_culture: Option<&str>) -> Language {
    let culture = ui_culture.map_or_else(|| culture_of_environment(&*host.environment), str::to_owned);
    Language::of_culture(&culture).unwrap_or(Language::English)
}

fn start(words: &[String]) -> u8 {
    let host = real_host();
    match parse(words) {
        Ok(arguments) => run::run(&host, arguments),
        Err(error) => {
            host.console.write_error(&format!("{}\n", error.text(language(&host, arguments::ui_culture_of(words)))));
            BAD_ARGUMENTS
        }
    }
}
