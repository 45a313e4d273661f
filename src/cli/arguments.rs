//! The command line: the switches that people give to powershell.exe and pwsh, and the program's own.

use std::fmt;

use crate::catalog::Language;
use crate::catalog::messages::{culture, message};

/// What the program is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    /// A prompt, or a script on standard input where that is no terminal.
    Prompt,
    /// `-Command text…`.
    Command(String),
    /// `-Command -` or `-File -`: a script on standard input.
    Stdin,
    /// `-File path args…` or a bare path.
    File(String, Vec<String>),
    /// `store export|import|verify|journal …`.
    Store(Vec<String>),
    /// `-Version`.
    Version,
    /// `-Help`.
    Help,
}

/// The command line taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// What to do.
    pub mode: Mode,
    /// `-Store`: where the deployment's configuration is kept.
    pub store: Option<String>,
    /// `-ProductLevel`: the product whose cmdlets there are.
    pub product_level: Option<String>,
    /// `-UICulture`: the culture that messages are shown in, as it is written.
    pub ui_culture: Option<&'static str>,
    /// `-NoProfile`.
    pub no_profile: bool,
    /// `-NonInteractive`.
    pub non_interactive: bool,
    /// `-NoLogo`.
    pub no_logo: bool,
    /// `-NoExit`.
    pub no_exit: bool,
    /// `-WorkingDirectory`.
    pub working_directory: Option<String>,
}

/// A command line that cannot be understood: which word, and what to do. `Display` says it in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentsError {
    /// No argument of that name.
    Unknown(String),
    /// Nothing stands after the argument.
    NeedsValue(String),
    /// What `-EncodedCommand` cannot read.
    NotEncoded,
    /// A UI culture that no messages exist in.
    NoSuchUiCulture(String),
}

impl ArgumentsError {
    /// What is wrong, in a language.
    pub fn text(&self, language: Language) -> String {
        let problem = match self {
            Self::Unknown(word) => message(language, "program-argument-unknown", &[("argument", word)]),
            Self::NeedsValue(word) => message(language, "program-argument-needs-value", &[("argument", word)]),
            Self::NotEncoded => message(language, "program-encoded-command-invalid", &[]),
            Self::NoSuchUiCulture(name) => message(language, "program-ui-culture-unknown", &[("culture", name)]),
        };
        message(language, "program-argument-error", &[("problem", &problem)])
    }
}

impl fmt::Display for ArgumentsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::English))
    }
}

impl std::error::Error for ArgumentsError {}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Switch {
    Command,
    File,
    EncodedCommand,
    Store,
    ProductLevel,
    UiCulture,
    WorkingDirectory,
    Version,
    Help,
    NoProfile,
    NonInteractive,
    NoLogo,
    NoExit,
    /// Takes a value that means nothing here.
    Ignored,
    /// Means nothing here and takes no value.
    IgnoredFlag,
}

/// Name, shortest accepted beginning, other spellings.
const SWITCHES: &[(&str, usize, &[&str], Switch)] = &[
    ("command", 1, &[], Switch::Command),
    ("file", 1, &[], Switch::File),
    ("encodedcommand", 1, &["ec"], Switch::EncodedCommand),
    ("store", 3, &[], Switch::Store),
    ("productlevel", 2, &[], Switch::ProductLevel),
    ("uiculture", 1, &[], Switch::UiCulture),
    ("workingdirectory", 1, &["wd"], Switch::WorkingDirectory),
    ("version", 1, &[], Switch::Version),
    ("help", 1, &["?"], Switch::Help),
    ("noprofile", 3, &[], Switch::NoProfile),
    ("noninteractive", 4, &[], Switch::NonInteractive),
    ("nologo", 3, &[], Switch::NoLogo),
    ("noexit", 3, &[], Switch::NoExit),
    ("executionpolicy", 2, &["ep"], Switch::Ignored),
    ("inputformat", 2, &["if"], Switch::Ignored),
    ("outputformat", 1, &["of"], Switch::Ignored),
    ("windowstyle", 3, &[], Switch::Ignored),
    ("configurationname", 6, &[], Switch::Ignored),
    ("settingsfile", 8, &[], Switch::Ignored),
    ("custompipename", 3, &[], Switch::Ignored),
    ("psconsolefile", 2, &[], Switch::Ignored),
    ("interactive", 1, &[], Switch::IgnoredFlag),
    ("login", 1, &[], Switch::IgnoredFlag),
    ("sta", 3, &[], Switch::IgnoredFlag),
    ("mta", 3, &[], Switch::IgnoredFlag),
];

fn switch(word: &str) -> Option<Switch> {
    let bare = word.strip_prefix("--").or_else(|| word.strip_prefix('-'))?.to_ascii_lowercase();
    let fits = |(name, least, others, _): &&(&str, usize, &[&str], Switch)| {
        others.contains(&bare.as_str()) || (bare.len() >= *least && name.starts_with(&bare))
    };
    SWITCHES.iter().find(fits).map(|s| s.3)
}

/// Takes a command line apart. Everything after `-File path` belongs to the script, everything after `-Command` to the command.
pub fn parse(words: &[String]) -> Result<Arguments, ArgumentsError> {
    let mut arguments = Arguments {
        mode: Mode::Prompt,
        store: None,
        product_level: None,
        ui_culture: None,
        no_profile: false,
        non_interactive: false,
        no_logo: false,
        no_exit: false,
        working_directory: None,
    };
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        let Some(switch) = switch(word) else {
            if word == "-" {
                arguments.mode = Mode::Stdin;
                return Ok(arguments);
            }
            if word.starts_with('-') {
                return Err(ArgumentsError::Unknown(word.clone()));
            }
            if word == "store" {
                arguments.mode = Mode::Store(after.to_vec());
                return Ok(arguments);
            }
            arguments.mode = Mode::File(word.clone(), after.to_vec());
            return Ok(arguments);
        };
        let numbered = rest.first().is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()));
        let mut value = || {
            let (value, after) = rest.split_first().ok_or_else(|| ArgumentsError::NeedsValue(word.clone()))?;
            rest = after;
            Ok::<_, ArgumentsError>(value.clone())
        };
        match switch {
            Switch::NoProfile => arguments.no_profile = true,
            Switch::NonInteractive => arguments.non_interactive = true,
            Switch::NoLogo => arguments.no_logo = true,
            Switch::NoExit => arguments.no_exit = true,
            Switch::IgnoredFlag => {}
            Switch::Ignored => drop(value()?),
            Switch::Store => arguments.store = Some(value()?),
            Switch::ProductLevel => arguments.product_level = Some(value()?),
            Switch::UiCulture => arguments.ui_culture = Some(ui_culture(&value()?)?),
            Switch::WorkingDirectory => arguments.working_directory = Some(value()?),
            Switch::Version if numbered => drop(value()?),
            Switch::Version => arguments.mode = Mode::Version,
            Switch::Help => arguments.mode = Mode::Help,
            Switch::EncodedCommand => arguments.mode = Mode::Command(decode(&value()?)?),
            Switch::Command => {
                value()?;
                let words = after;
                arguments.mode = if words.len() == 1 && words.first().is_some_and(|w| w == "-") {
                    Mode::Stdin
                } else {
                    Mode::Command(words.join(" "))
                };
                return Ok(arguments);
            }
            Switch::File => {
                let path = value()?;
                arguments.mode = if path == "-" { Mode::Stdin } else { Mode::File(path, rest.to_vec()) };
                return Ok(arguments);
            }
        }
    }
    Ok(arguments)
}

/// `-UICulture`: a culture that messages exist in.
fn ui_culture(name: &str) -> Result<&'static str, ArgumentsError> {
    culture(name)
        .filter(|name| Language::of_culture(name).is_some())
        .ok_or_else(|| ArgumentsError::NoSuchUiCulture(name.to_owned()))
}

/// The UI culture that a command line asks for, also where the rest of it cannot be understood.
pub(super) fn ui_culture_of(words: &[String]) -> Option<&'static str> {
    words.windows(2).find_map(|pair| match pair {
        [option, name] if switch(option) == Some(Switch::UiCulture) => ui_culture(name).ok(),
        _ => None,
    })
}

/// `-EncodedCommand`: base64 of UTF-16, little-endian.
fn decode(text: &str) -> Result<String, ArgumentsError> {
    use base64::Engine as _;
    let bad = || ArgumentsError::NotEncoded;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).map_err(|_| bad())?;
    if bytes.len() % 2 != 0 {
        return Err(bad());
    }
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|c| u16::from_le_bytes([*c.first().unwrap_or(&0), *c.get(1).unwrap_or(&0)]))
        .collect();
    String::from_utf16(&units).map_err(|_| bad())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Arguments {
        parse(&line.split(' ').map(str::to_owned).collect::<Vec<_>>()).expect("understood")
    }

    #[test]
    fn jobs_written_for_powershell_are_understood() {
        let a = parsed("-NoProfile -NonInteractive -ExecutionPolicy Bypass -NoLogo -File a.ps1 -Name x");
        assert!(a.no_profile && a.non_interactive && a.no_logo);
        assert_eq!(a.mode, Mode::File("a.ps1".into(), vec!["-Name".into(), "x".into()]));
        assert_eq!(parsed("-nop -noni -ep RemoteSigned -c Get-Date -f").mode, Mode::Command("Get-Date -f".into()));
        assert_eq!(parsed("-of Text -if None -wd /tmp -Version 5.1 a.ps1").mode, Mode::File("a.ps1".into(), vec![]));
        assert_eq!(parsed("-enc RwBlAHQALQBEAGEAdABlAA==").mode, Mode::Command("Get-Date".into()));
        assert_eq!(parsed("-Command -").mode, Mode::Stdin);
        assert_eq!(parsed("--store memory: store verify").mode, Mode::Store(vec!["verify".into()]));
    }

    #[test]
    fn a_ui_culture_is_one_that_messages_exist_in() {
        assert_eq!(parsed("-UICulture FR-fr a.ps1").ui_culture, Some("fr-FR"));
        assert_eq!(parsed("-u zh").ui_culture, Some("zh"));
        for wrong in ["de-DE", "fr-XX", "french", ""] {
            let error = parse(&["-UICulture".to_owned(), wrong.to_owned()]).expect_err(wrong);
            assert!(error.to_string().contains("en, es, fr, pt, ru, zh"), "{error}");
        }
    }

    #[test]
    fn an_unknown_switch_is_named() {
        let error = parse(&["-Nonsense".to_owned()]).expect_err("unknown");
        assert!(error.to_string().contains("-Nonsense"));
    }
}
