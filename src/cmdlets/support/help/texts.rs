//! The texts that a cmdlet's help has in the message files, in the session's language.

use crate::catalog::Language;
use crate::catalog::messages::text;

/// Where the texts of a cmdlet are.
pub(crate) struct Texts {
    language: Language,
    id: String,
    /// Whether the files have the cmdlet at all.
    known: bool,
}

impl Texts {
    /// Those of a cmdlet.
    pub(crate) fn of(language: Language, cmdlet: &str) -> Self {
        let id = format!("help-{cmdlet}");
        let known = text(language, &id, &[]).is_some();
        Self { language, id, known }
    }

    fn part(&self, part: &str) -> Option<String> {
        if self.known { text(self.language, &format!("{}{part}", self.id), &[]) } else { None }
    }

    /// What it does, in a sentence.
    pub(crate) fn synopsis(&self) -> Option<String> {
        self.part("")
    }

    /// The same at length.
    pub(crate) fn description(&self) -> Option<String> {
        self.part(".description")
    }

    /// What a parameter means: to this cmdlet, else to all.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let shared = || text(self.language, &format!("help-parameter-{name}"), &[]).filter(|_| self.known);
        self.part(&format!(".param-{name}")).or_else(shared)
    }

    /// The title of an example, numbered from 1.
    pub(crate) fn example(&self, number: usize) -> Option<String> {
        self.part(&format!(".example-{number}"))
    }

    /// What stands over an example.
    pub(crate) fn example_heading(&self, number: usize) -> String {
        let word = text(self.language, "help-view-example", &[]).unwrap_or_default();
        format!("-------------------------- {word} {number} --------------------------")
    }
}
