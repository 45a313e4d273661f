//! `using` statements and `#requires` comments.

use super::super::ast::{
    Command, CommandElement, Expr, Hashtable, PipelineElement, RequiredModule, Requires, Statement, StringConstant,
    Text, UsingKind, UsingStatement,
};
use super::super::input::{Context, In, Res};
use super::super::lexer::{peek, strings, word};
use super::super::token::{Keyword, Mode, Tk, Token};
use super::command::command;
use super::primary::value;
use super::{after, newlines, past, past_keyword, past_operator, terminators, unexpected};
use crate::text::Span;
use nom::Parser;
use nom::combinator::opt;

/// `{ using-statement }` at the beginning of a script.
pub(crate) fn using_statements(i: In<'_>) -> Res<'_, Vec<UsingStatement>> {
    let mut i = i;
    let mut found = Vec::new();
    loop {
        let at = terminators(i);
        let token = peek(at, Mode::Command);
        if token.kind != Tk::Keyword(Keyword::Using) {
            return Ok((i, found));
        }
        let (rest, using) = using_statement(at, token)?;
        found.extend(using);
        i = rest;
    }
}

/// A `using` statement behind other statements.
pub(crate) fn misplaced_using(i: In<'_>) -> Res<'_, Statement> {
    let token = peek(i, Mode::Command);
    let (rest, using) = using_statement(i, token)?;
    let span = using.map_or(token.span(), |u| u.span);
    i.report(span, "UsingMustBeAtStartOfScript", &[]);
    Ok((rest, Statement::Error(span)))
}

/// `using-statement = "using" ( "namespace" | "module" | "assembly" | … ) name [ "=" name ]`
fn using_statement(i: In<'_>, keyword: Token) -> Res<'_, Option<UsingStatement>> {
    let behind = past_keyword(i, keyword);
    let directive = peek(behind, Mode::Command);
    let text = i.slice(directive.span()).to_ascii_lowercase();
    let kind = match (directive.kind, text.as_str()) {
        (Tk::Identifier, "namespace") => UsingKind::Namespace,
        (Tk::Identifier, "module") => UsingKind::Module,
        (Tk::Identifier, "assembly") => UsingKind::Assembly,
        (Tk::Identifier, "type") => UsingKind::Type,
        (Tk::Identifier, "command") => UsingKind::Command,
        _ => {
            i.report_incomplete(after(keyword.span()), "MissingUsingStatementDirective", &[]);
            return Ok((behind, None));
        }
    };
    let rest = past_keyword(behind, directive);
    let start = keyword.start;
    let next = peek(rest, Mode::Command);
    if next.kind == Tk::AtCurly && kind == UsingKind::Module {
        let (rest, table) = value(rest, Mode::Command)?;
        let module = match table {
            Expr::Hashtable(table) => Some(table),
            _ => None,
        };
        let using = UsingStatement { kind, name: None, module, alias: None, span: rest.since(start) };
        return Ok((rest, Some(using)));
    }
    let (rest, name) = opt(item_name).parse(rest)?;
    if name.is_none() {
        i.report_incomplete(after(directive.span()), "MissingUsingItemName", &[]);
    }
    let equals = peek(rest, Mode::Command);
    let (rest, alias) = if i.slice(equals.span()) == "=" {
        let (rest, alias) = opt(item_name).parse(newlines(past_operator(rest, equals)))?;
        if alias.is_none() {
            i.report_incomplete(after(equals.span()), "MissingNamespaceAlias", &[]);
        }
        (rest, alias)
    } else {
        (rest, None)
    };
    let span = rest.since(start);
    let end = peek(rest, Mode::Command);
    let rest = match end.kind {
        Tk::NewLine | Tk::Semi | Tk::EndOfInput => rest,
        _ => unexpected(rest, end),
    };
    Ok((rest, Some(UsingStatement { kind, name, module: None, alias, span })))
}

fn item_name(i: In<'_>) -> Res<'_, StringConstant> {
    let token = peek(i, Mode::Command);
    let start = i.at(token.start);
    let (rest, expr) = match token.kind {
        Tk::Identifier | Tk::Keyword(_) => (past(i, token), word::bare(i, token.span())),
        Tk::Generic => word::generic(start)?,
        kind if kind.is_string() => strings::string(start, kind)?,
        _ => return i.no("name"),
    };
    match expr {
        Expr::String(s) => Ok((rest, s)),
        _ => i.no("name"),
    }
}

/// What the `#requires` comments ask for.
pub(crate) fn requires(i: In<'_>) -> Option<Requires> {
    let mut found: Option<Requires> = None;
    for span in i.cx.comment_spans() {
        let text = i.slice(span);
        if !text.get(..9).is_some_and(|t| t.eq_ignore_ascii_case("#requires"))
            || !text.as_bytes().get(9).is_some_and(u8::is_ascii_whitespace)
        {
            continue;
        }
        let requires = found.get_or_insert_with(|| Requires { span, ..Requires::default() });
        let line = Context::new(text, false);
        let Ok((_, PipelineElement::Command(words))) = command(In::new(&line).skip(1)) else { continue };
        requirement(i, span, &words, requires);
    }
    found
}

fn requirement(i: In<'_>, comment: Span, words: &Command, requires: &mut Requires) {
    let mut elements = words.elements.iter().skip(1).peekable();
    while let Some(element) = elements.next() {
        let CommandElement::Parameter(parameter) = element else { continue };
        let name = parameter.name.to_ascii_lowercase();
        let is = |full: &str| !name.is_empty() && full.starts_with(name.as_str());
        if is("runasadministrator") {
            requires.run_as_administrator = true;
            continue;
        }
        let value = match &parameter.argument {
            Some(value) => Some(value),
            None => elements.next_if(|e| matches!(e, CommandElement::Argument(_))).and_then(|e| match e {
                CommandElement::Argument(value) => Some(value),
                _ => None,
            }),
        };
        let Some(value) = value else {
            i.report(comment, "RequiresArgumentMissing", &[&parameter.name]);
            continue;
        };
        let text = plain_text(value, i, comment);
        if is("version") {
            requires.version = Some(text);
        } else if is("psedition") {
            requires.editions.extend(list(value).map(|e| plain_text(e, i, comment)));
        } else if is("modules") {
            requires.modules.extend(list(value).map(|e| module(e, i, comment)));
        } else if is("assembly") {
            requires.assemblies.extend(list(value).map(|e| plain_text(e, i, comment)));
        } else if is("shellid") {
            requires.shell_id = Some(text);
        } else if !is("pssnapin") {
            i.report(comment, "RequiresInvalidParameter", &[&parameter.name]);
        }
    }
}

fn list(value: &Expr) -> impl Iterator<Item = &Expr> {
    match value {
        Expr::Array(array) => array.elements.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

/// The text of an argument of a `#requires` line; spans in it count from the comment's beginning.
fn plain_text(value: &Expr, i: In<'_>, comment: Span) -> Text {
    match value {
        Expr::String(s) => s.value.clone(),
        other => {
            let span = other.span();
            i.slice(Span::new(comment.start + span.start, comment.start + span.end)).into()
        }
    }
}

fn module(value: &Expr, i: In<'_>, comment: Span) -> RequiredModule {
    match value {
        Expr::Hashtable(table) => module_table(table),
        other => RequiredModule { name: plain_text(other, i, comment), ..RequiredModule::default() },
    }
}

fn module_table(table: &Hashtable) -> RequiredModule {
    let mut module = RequiredModule::default();
    for entry in &table.entries {
        let (Expr::String(key), Some(Expr::String(value))) = (&entry.key, lone_expression(&entry.value)) else {
            continue;
        };
        let value = value.value.clone();
        match key.value.to_ascii_lowercase().as_str() {
            "modulename" => module.name = value,
            "moduleversion" => module.version = Some(value),
            "maximumversion" => module.maximum_version = Some(value),
            "requiredversion" => module.required_version = Some(value),
            "guid" => module.guid = Some(value),
            _ => {}
        }
    }
    module
}

/// The expression that a statement consists of, if it is nothing else.
pub(crate) fn lone_expression(statement: &Statement) -> Option<&Expr> {
    let Statement::Pipeline(pipeline) = statement else { return None };
    match pipeline.elements.as_slice() {
        [PipelineElement::Expression(e)] if e.redirections.is_empty() => Some(&e.expr),
        _ => None,
    }
}
