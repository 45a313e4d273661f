//! `Select-String`.

use std::rc::Rc;

use crate::cmdlets::support::encoding::{decode_file, encoding};
use crate::cmdlets::support::files;
use crate::cmdlets::support::match_info::{Context, INPUT_STREAM, MatchInfo};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::regex::{Regex, RegexOptions, Subject};
use crate::value::types::file_info::FileItem;
use crate::value::{Match, Str, Value, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Select-String",
    make: || Box::new(SelectString::default()),
    examples: &[
        Example {
            title: "The lines that match.",
            code: "'alpha', 'beta', 'gamma' | Select-String '^[ab]' | ForEach-Object Line",
            output: Some("alpha\nbeta"),
        },
        Example {
            title: "What the groups of a pattern caught.",
            code: "('user=ann ext=4101' | Select-String 'ext=(\\d+)').Matches[0].Groups[1].Value",
            output: Some("4101"),
        },
    ],
};

enum Pattern {
    Regex(Rc<Regex>, Str),
    Text(Str),
}

#[derive(Default)]
struct SelectString {
    patterns: Vec<Pattern>,
    ignore_case: bool,
    all: bool,
    not: bool,
    quiet: bool,
    raw: bool,
    list: bool,
    context: Option<(usize, usize)>,
    piped: usize,
    /// Up to which line the file at hand is shown, as context or match.
    shown: usize,
    /// Piped lines, kept where context is asked for.
    held: Vec<Str>,
    found: bool,
    done: bool,
}

impl SelectString {
    fn test(&self, line: &Str) -> Option<(Str, Vec<Value>)> {
        for pattern in &self.patterns {
            match pattern {
                Pattern::Text(text) => {
                    let hit = if self.ignore_case {
                        crate::value::fold_case(line).contains(&crate::value::fold_case(text))
                    } else {
                        line.contains(text.as_str())
                    };
                    if hit {
                        return Some((text.clone(), Vec::new()));
                    }
                }
                Pattern::Regex(regex, text) => {
                    let subject = Subject::new(line);
                    let first = regex.matches(&subject).next();
                    let Some(first) = first else { continue };
                    let matches = if self.all {
                        let found = regex.matches(&subject);
                        found.map(|c| Match::value(regex.clone(), line.clone(), Some(c))).collect()
                    } else {
                        vec![Match::value(regex.clone(), line.clone(), Some(first))]
                    };
                    return Some((text.clone(), matches));
                }
            }
        }
        None
    }

    fn check(&self, line: &Str) -> Option<(Str, Vec<Value>)> {
        match (self.test(line), self.not) {
            (found, false) => found,
            (Some(_), true) => None,
            (None, true) => {
                let first = self.patterns.first().map(|p| match p {
                    Pattern::Regex(_, text) | Pattern::Text(text) => text.clone(),
                });
                Some((first.unwrap_or_else(|| "".into()), Vec::new()))
            }
        }
    }

    /// One line; true where it matches.
    fn line(&mut self, cx: &mut Cx<'_>, lines: &[Str], index: usize, number: usize, path: &Str) -> Result<bool> {
        let Some(line) = lines.get(index) else { return Ok(false) };
        let Some((pattern, matches)) = self.check(line) else { return Ok(false) };
        self.found = true;
        if self.quiet {
            self.done = true;
            cx.write(Value::Bool(true))?;
            return Ok(true);
        }
        if self.raw {
            cx.write(Value::Str(line.clone()))?;
            return Ok(true);
        }
        let context = self.context.map(|(before, after)| {
            let start = index.saturating_sub(before);
            let end = (index + 1 + after).min(lines.len());
            let slice = |from: usize, to: usize| lines.get(from..to).unwrap_or_default().to_vec();
            // What another match shows, as itself or after it, is not shown again.
            let next = (index + 1..end).find(|at| lines.get(*at).is_some_and(|line| self.check(line).is_some()));
            let shown = (start.max(self.shown.min(index)), next.unwrap_or(end));
            self.shown = shown.1;
            Context {
                before: slice(start, index),
                after: slice(index + 1, end),
                shown_before: slice(shown.0, index),
                shown_after: slice(index + 1, shown.1),
            }
        });
        let info = MatchInfo {
            line: line.clone(),
            number,
            path: path.clone(),
            pattern,
            ignore_case: self.ignore_case,
            matches,
            context,
        };
        cx.write(Value::object(info))?;
        Ok(true)
    }

    fn file(&mut self, cx: &mut Cx<'_>, path: &std::path::Path) -> Result {
        let shown = path.display().to_string();
        let Ok(bytes) = cx.host().files.read(path) else {
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.ItemNotFoundException",
                format!("Cannot find path '{shown}' because it does not exist."),
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                Value::str(shown),
            ));
        };
        let text = decode_file(&encoding(cx, "Encoding"), &bytes);
        let lines: Vec<Str> = text.lines().map(Str::from).collect();
        let path = Str::from(shown);
        self.shown = 0;
        for index in 0..lines.len() {
            if self.line(cx, &lines, index, index + 1, &path)? && (self.list || self.done) {
                break;
            }
        }
        Ok(())
    }

    fn wanted(cx: &Cx<'_>, path: &std::path::Path) -> bool {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let any = |parameter: &str| {
            let patterns = cx.strings(parameter);
            (!patterns.is_empty())
                .then(|| patterns.iter().any(|p| WildcardPattern::new(p).is_ok_and(|p| p.is_match(&name))))
        };
        any("Include").unwrap_or(true) && !any("Exclude").unwrap_or(false)
    }
}

impl Cmdlet for SelectString {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.ignore_case = !cx.switch("CaseSensitive");
        self.all = cx.switch("AllMatches");
        self.not = cx.switch("NotMatch");
        self.quiet = cx.switch("Quiet");
        self.raw = cx.switch("Raw");
        self.list = cx.switch("List");
        let context: Vec<usize> =
            cx.list("Context").iter().filter_map(|v| crate::value::convert::to_int(v).ok()?.try_into().ok()).collect();
        self.context = match context.as_slice() {
            [] => None,
            [both] => Some((*both, *both)),
            [before, after, ..] => Some((*before, *after)),
        };
        let simple = cx.switch("SimpleMatch");
        for text in cx.strings("Pattern") {
            if simple {
                self.patterns.push(Pattern::Text(text));
                continue;
            }
            let options = if self.ignore_case { RegexOptions::IGNORE_CASE } else { RegexOptions::NONE };
            match Regex::cached(&text, options) {
                Ok(regex) => self.patterns.push(Pattern::Regex(regex, text)),
                Err(error) => {
                    return Err(cx.fail_with(
                        "System.ArgumentException",
                        format!("The string {text} is not a valid regular expression: {error}"),
                        "InvalidRegex",
                        ErrorCategory::InvalidArgument,
                        Value::Null,
                    ));
                }
            }
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.done {
            return Ok(());
        }
        let literal = cx.strings("LiteralPath");
        let paths = cx.strings("Path");
        if !literal.is_empty() || !paths.is_empty() {
            for (path, is_literal) in literal.iter().map(|p| (p, true)).chain(paths.iter().map(|p| (p, false))) {
                for full in files::matching(cx.engine, path, is_literal) {
                    if !self.done && Self::wanted(cx, &full) {
                        self.file(cx, &full)?;
                    }
                }
            }
            // Of files `-Quiet` also says that none matches; of piped texts it says nothing then.
            return if self.quiet && !self.found { cx.write(Value::Bool(false)) } else { Ok(()) };
        }
        let Some(object) = cx.arg("InputObject").filter(|v| !v.is_null()).cloned() else { return Ok(()) };
        if let Some(file) = object.base().downcast::<FileItem>().filter(|f| !f.directory) {
            let path = file.path.clone();
            return if Self::wanted(cx, &path) { self.file(cx, &path) } else { Ok(()) };
        }
        self.piped += 1;
        let is_list = elements_of(&object).is_some();
        let line = if is_list { object.invariant_text() } else { cx.engine.to_text(&object)? };
        if self.context.is_some() {
            self.held.push(line);
            return Ok(());
        }
        if self.list && self.found {
            return Ok(());
        }
        self.line(cx, &[line], 0, self.piped, &Str::from(INPUT_STREAM)).map(drop)
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let held = std::mem::take(&mut self.held);
        for index in 0..held.len() {
            if self.line(cx, &held, index, index + 1, &Str::from(INPUT_STREAM))? && (self.list || self.done) {
                break;
            }
        }
        Ok(())
    }
}
