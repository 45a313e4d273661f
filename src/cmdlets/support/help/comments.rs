//! Comment-based help: where a command's help comment may stand, and what its keywords say.

use std::collections::BTreeMap;

use crate::engine::tree::Template;
use crate::syntax;
use crate::syntax::ast::Statement;
use crate::text::{Source, Span};

/// Lines between a comment and what it describes.
const PROXIMITY: u32 = 2;

/// What a help comment says, each part as written with common indentation taken away.
#[derive(Default)]
pub(crate) struct HelpComment {
    pub(crate) synopsis: String,
    pub(crate) description: String,
    pub(crate) notes: String,
    pub(crate) component: String,
    pub(crate) role: String,
    pub(crate) functionality: String,
    pub(crate) forward_target: Option<String>,
    pub(crate) external: bool,
    pub(crate) links: Vec<String>,
    pub(crate) examples: Vec<String>,
    pub(crate) inputs: Vec<String>,
    pub(crate) outputs: Vec<String>,
    /// By parameter, in capitals.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Comments at the parameters, in their order.
    pub(crate) at_parameters: Vec<String>,
}

impl HelpComment {
    /// The description of a parameter: its keyword's, else that of the comment beside it.
    pub(crate) fn parameter(&self, name: &str, index: usize) -> Option<&str> {
        match self.parameters.get(&name.to_uppercase()) {
            Some(text) => Some(text),
            None => self.at_parameters.get(index).map(String::as_str),
        }
    }
}

/// The help comment of a function, script or script block.
pub(crate) fn of(template: &Template) -> Option<HelpComment> {
    let source = &template.source;
    let comments = Comments { source, spans: syntax::parse(source).comments };
    let block = comments.help_block(template)?;
    let mut help = read(&comments.lines(&block))?;
    let compiled = template.compiled();
    help.at_parameters = compiled.params.iter().map(|p| comments.at_parameter(p.span)).collect();
    Some(help)
}

/// The comments of a text.
struct Comments<'a> {
    source: &'a Source,
    spans: Vec<Span>,
}

impl Comments<'_> {
    fn line(&self, at: u32) -> u32 {
        self.source.line_column(at).line
    }

    /// Whether nothing but white space and line ends stands there.
    fn blank(&self, from: u32, to: u32) -> bool {
        from >= to || self.source.slice(Span::new(from, to)).trim().is_empty()
    }

    /// The comments that stand together right before a place, the last no more than `proximity` lines away.
    fn before(&self, at: u32, proximity: u32) -> Vec<Span> {
        let mut nearest = self.line(at).saturating_sub(proximity);
        let mut end = at;
        let mut found = Vec::new();
        for span in self.spans.iter().rev().filter(|s| s.end <= at) {
            if !self.blank(span.end, end) || self.line(span.end) < nearest {
                break;
            }
            found.push(*span);
            nearest = self.line(span.start).saturating_sub(1);
            end = span.start;
        }
        found.reverse();
        found
    }

    /// The comments that stand together right after a place; more may follow behind the returned end.
    fn after(&self, at: u32) -> (Vec<Span>, u32) {
        let mut end = at;
        let mut furthest = u32::MAX;
        let mut found = Vec::new();
        for span in self.spans.iter().filter(|s| s.start >= at) {
            if !self.blank(end, span.start) || self.line(span.start) > furthest {
                break;
            }
            found.push(*span);
            end = span.end;
            furthest = self.line(span.end) + 1;
        }
        (found, end)
    }

    fn lines(&self, block: &[Span]) -> Vec<String> {
        block.iter().flat_map(|s| text_lines(self.source.slice(*s))).collect()
    }

    fn is_help(&self, block: &[Span]) -> bool {
        read(&self.lines(block)).is_some()
    }

    /// Before a function; at the start of a body, or at its end.
    fn help_block(&self, template: &Template) -> Option<Vec<Span>> {
        if let Some(definition) = template.definition {
            let before = self.before(definition.start, PROXIMITY);
            if self.is_help(&before) {
                return Some(before);
            }
        }
        let is_script = template.ast.span == template.ast.body;
        let mut at = template.ast.body.start;
        loop {
            let (block, end) = self.after(at);
            if block.is_empty() {
                break;
            }
            at = end;
            if !self.is_help(&block) {
                continue;
            }
            // Of a script whose first statement is a function, the comment may be the function's.
            let first = template.ast.end.as_ref().filter(|e| e.unnamed).and_then(|e| e.block.statements.first());
            if let Some(Statement::Function(function)) = first.filter(|_| is_script && template.ast.params.is_none()) {
                let last = block.last().map_or(0, |s| self.line(s.end));
                if self.line(function.span.start).saturating_sub(last) <= PROXIMITY {
                    break;
                }
            }
            return Some(block);
        }
        let end = template.ast.body.end;
        let last = self.before(end, self.line(end));
        self.is_help(&last).then_some(last)
    }

    /// What the comments before, in and after a parameter say.
    fn at_parameter(&self, parameter: Span) -> String {
        let mut block = self.before(parameter.start, PROXIMITY);
        block.extend(self.spans.iter().filter(|s| s.start >= parameter.start && s.end <= parameter.end));
        block.extend(self.after(parameter.end).0);
        section(&mut self.lines(&block).iter().map(String::as_str).peekable())
    }
}

/// The lines of a comment without its marks.
fn text_lines(comment: &str) -> Vec<String> {
    if let Some(block) = comment.strip_prefix("<#") {
        let inner = block.strip_suffix("#>").unwrap_or(block);
        return inner.replace("\r\n", "\n").split(['\n', '\r']).map(str::to_owned).collect();
    }
    vec![comment.trim_start_matches('#').to_owned()]
}

/// `.KEYWORD` with what stands behind it on the line.
fn keyword(line: &str) -> Option<(String, Option<&str>)> {
    let rest = line.trim_start().strip_prefix('.')?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let (word, behind) = rest.split_at_checked(end)?;
    if word.is_empty() || !(behind.is_empty() || behind.starts_with(char::is_whitespace)) {
        return None;
    }
    let behind = behind.trim();
    Some((word.to_ascii_uppercase(), (!behind.is_empty()).then_some(behind)))
}

/// The text up to the next keyword; the first line sets how much indentation is taken away.
fn section<'a>(lines: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> String {
    let is_indent = |c: char| matches!(c, ' ' | '\t' | '\u{a0}');
    let mut indent = None;
    let mut text = String::new();
    while let Some(line) = lines.next_if(|line| keyword(line).is_none()) {
        if indent.is_none() && line.trim().is_empty() {
            continue;
        }
        let own = line.chars().take_while(|c| is_indent(*c)).count();
        let taken = own.min(*indent.get_or_insert(own));
        text.extend(line.chars().skip(taken));
        text.push('\n');
    }
    text
}

/// What help lines say; `None` where they are no help: a word that is no keyword, text before the first one, or none.
fn read(lines: &[String]) -> Option<HelpComment> {
    let mut help = HelpComment::default();
    let mut any = false;
    let mut lines = lines.iter().map(String::as_str).peekable();
    while let Some(line) = lines.next() {
        let Some((word, argument)) = keyword(line) else {
            if line.trim().is_empty() {
                continue;
            }
            return None;
        };
        any = true;
        let mut text = || section(&mut lines);
        match (word.as_str(), argument) {
            ("PARAMETER", Some(name)) => {
                let text = text();
                help.parameters.entry(name.to_uppercase()).or_insert(text);
            }
            ("FORWARDHELPTARGETNAME", Some(name)) => help.forward_target = Some(name.to_owned()),
            ("FORWARDHELPCATEGORY" | "REMOTEHELPRUNSPACE", Some(_)) => {}
            ("EXTERNALHELP", Some(_)) => help.external = true,
            ("SYNOPSIS", None) => help.synopsis = text(),
            ("DESCRIPTION", None) => help.description = text(),
            ("NOTES", None) => help.notes = text(),
            ("LINK", None) => help.links.push(text().trim().to_owned()),
            ("EXAMPLE", None) => help.examples.push(text()),
            ("INPUTS", None) => help.inputs.push(text()),
            ("OUTPUTS", None) => help.outputs.push(text()),
            ("COMPONENT", None) => help.component = text().trim().to_owned(),
            ("ROLE", None) => help.role = text().trim().to_owned(),
            ("FUNCTIONALITY", None) => help.functionality = text().trim().to_owned(),
            _ => return None,
        }
    }
    any.then_some(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text_lines(text)
    }

    #[test]
    fn sections_lose_the_indentation_of_their_first_line() {
        let help = read(&lines("<#\n  .NOTES\n    a\n      b\n   c\n#>")).expect("help");
        assert_eq!(help.notes, "a\n  b\nc\n\n");
    }

    #[test]
    fn a_keyword_with_text_behind_it_or_an_unknown_one_makes_no_help() {
        assert!(read(&lines("<# .SYNOPSIS text #>")).is_none());
        assert!(read(&lines("<#\n.SYNOPSIS\nx\n.NET\n#>")).is_none());
        assert!(read(&lines("# plain")).is_none());
    }
}
