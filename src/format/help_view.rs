//! Help as people read it: the views of the objects that `Get-Help` emits.

use super::cells::cells;
use super::packet::Node;
use crate::engine::{Engine, Result};
use crate::value::{Name, Str, Value, elements_of};

/// Text under construction.
#[derive(Default)]
struct Page {
    nodes: Vec<Node>,
}

impl Page {
    fn text(&mut self, text: impl Into<Str>) {
        self.nodes.push(Node::Text(text.into()));
    }
    fn end(&mut self) {
        self.nodes.push(Node::NewLine);
    }
    fn line(&mut self, text: impl Into<Str>) {
        self.text(text);
        self.end();
    }
    fn indented(&mut self, fill: impl FnOnce(&mut Self) -> Result) -> Result {
        let mut inner = Self::default();
        fill(&mut inner)?;
        self.nodes.push(Node::Indent(4, inner.nodes));
        Ok(())
    }
}

fn get(engine: &mut Engine, object: &Value, path: &str) -> Result<Value> {
    let mut at = object.clone();
    for part in path.split('.') {
        at = engine.find_property(&at, Name::new(part))?.unwrap_or_default();
    }
    Ok(at)
}

fn text(engine: &mut Engine, object: &Value, path: &str) -> Result<String> {
    Ok(get(engine, object, path)?.invariant_text().to_string())
}

/// The elements of a property; none where it is missing or empty text.
fn items(engine: &mut Engine, object: &Value, path: &str) -> Result<Vec<Value>> {
    let value = get(engine, object, path)?;
    Ok(match elements_of(&value) {
        Some(items) => items,
        None if value.is_null() || value.as_str().is_some_and(|t| t.is_empty()) => Vec::new(),
        None => vec![value],
    })
}

/// A heading of the view in the session's language.
fn heading(engine: &Engine, id: &str) -> String {
    engine.message(&format!("help-view-{id}"), &[])
}

/// A fact of a parameter: its label, padded to where the values stand, and the value.
fn fact(engine: &mut Engine, object: &Value, label: &str, field: &str) -> Result<String> {
    let value = text(engine, object, field)?;
    let label = heading(engine, label);
    let padding = " ".repeat(FACTS_AT.saturating_sub(cells(&label)).max(1));
    Ok(format!("{label}{padding}{value}"))
}

/// The column of the values of a parameter's facts.
const FACTS_AT: usize = 29;

/// How much is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Default,
    Detailed,
    Full,
    Examples,
}

/// The text of a help object in the view of that name; `None` where this file has no such view.
pub(super) fn nodes(engine: &mut Engine, object: &Value, hook: &str) -> Result<Option<Vec<Node>>> {
    let mut page = Page::default();
    match hook {
        "Help" => comment_help(engine, object, Extent::Default, &mut page)?,
        "HelpDetailed" => comment_help(engine, object, Extent::Detailed, &mut page)?,
        "HelpFull" => comment_help(engine, object, Extent::Full, &mut page)?,
        "HelpExamples" => comment_help(engine, object, Extent::Examples, &mut page)?,
        "HelpParameter" => parameter(engine, object, true, &mut page)?,
        "HelpSyntax" => syntax(engine, object, false, &mut page)?,
        "HelpParameters" => {
            for item in items(engine, object, "parameter")? {
                parameter(engine, &item, true, &mut page)?;
            }
        }
        "HelpExampleList" => examples(engine, object, &mut page)?,
        "HelpDetails" => {
            name_section(engine, object, &mut page)?;
            page.line(heading(engine, "synopsis"));
            page.indented(|page| paragraphs(engine, object, "description", page))?;
        }
        "HelpLinks" => links(engine, object, &mut page)?,
        "HelpTypes" => types(engine, object, &mut page)?,
        "HelpAlerts" => paragraphs(engine, object, "alert", &mut page)?,
        "HelpText" => {
            let shown = text(engine, object, "Text")?;
            page.line(shown);
        }
        "DeclaredHelp" => declared_help(engine, object, Extent::Default, &mut page)?,
        "DeclaredHelpDetailed" => declared_help(engine, object, Extent::Detailed, &mut page)?,
        "DeclaredHelpFull" => declared_help(engine, object, Extent::Full, &mut page)?,
        "DeclaredHelpExamples" => declared_help(engine, object, Extent::Examples, &mut page)?,
        "DeclaredHelpParameter" => declared_parameter(engine, object, true, &mut page)?,
        _ => return Ok(None),
    }
    Ok(Some(page.nodes))
}

fn paragraphs(engine: &mut Engine, object: &Value, path: &str, page: &mut Page) -> Result {
    for item in items(engine, object, path)? {
        let shown = text(engine, &item, "Text")?;
        page.line(shown);
    }
    Ok(())
}

/// One syntax line.
fn syntax_line(engine: &mut Engine, item: &Value, declared: bool) -> Result<String> {
    let mut line = text(engine, item, "name")?;
    for parameter in items(engine, item, "parameter")? {
        let name = text(engine, &parameter, "name")?;
        let required = text(engine, &parameter, "required")? == "true";
        let positional = !text(engine, &parameter, "position")?.eq_ignore_ascii_case("named");
        let group = items(engine, &parameter, "parameterValueGroup.parameterValue")?;
        let value = if group.is_empty() {
            let value = text(engine, &parameter, "parameterValue")?;
            if value.is_empty() { value } else { format!(" <{value}>") }
        } else {
            let names: Vec<String> = group.iter().map(|v| v.invariant_text().to_string()).collect();
            format!(" {{{}}}", names.join(" | "))
        };
        let head = if positional && !value.is_empty() { format!("[-{name}]") } else { format!("-{name}") };
        let whole = if required { format!(" {head}{value}") } else { format!(" [{head}{value}]") };
        line.push_str(&whole);
    }
    let common = !declared || crate::value::ops::to_bool(&get(engine, item, "CommonParameters")?);
    line.push_str(if common { " [<CommonParameters>]" } else { " " });
    Ok(line)
}

/// Input or output types, each on a line of its own.
fn types(engine: &mut Engine, object: &Value, page: &mut Page) -> Result {
    for path in ["inputType", "returnValue"] {
        for item in items(engine, object, path)? {
            let shown = text(engine, &item, "type.name")?;
            page.line(shown);
        }
    }
    Ok(())
}

fn syntax(engine: &mut Engine, object: &Value, declared: bool, page: &mut Page) -> Result {
    for item in items(engine, object, "syntaxItem")? {
        let line = syntax_line(engine, &item, declared)?;
        page.line(line);
        page.end();
    }
    Ok(())
}

fn examples(engine: &mut Engine, object: &Value, page: &mut Page) -> Result {
    for example in items(engine, object, "example")? {
        let title = text(engine, &example, "title")?;
        page.line(title);
        page.end();
        for part in items(engine, &example, "introduction")? {
            let shown = text(engine, &part, "Text")?;
            page.text(shown);
        }
        let code = text(engine, &example, "code")?;
        page.line(code);
        page.end();
        paragraphs(engine, &example, "remarks", page)?;
    }
    Ok(())
}

fn common_parameters(engine: &Engine, page: &mut Page) {
    page.line("<CommonParameters>");
    for line in heading(engine, "common").split('\n') {
        page.line(format!("    {line}"));
    }
    page.end();
}

fn name_section(engine: &mut Engine, object: &Value, page: &mut Page) -> Result {
    page.line(heading(engine, "name"));
    let name = text(engine, object, "name")?;
    page.indented(|page| {
        page.line(name);
        page.end();
        Ok(())
    })
}

fn links(engine: &mut Engine, object: &Value, page: &mut Page) -> Result {
    for link in items(engine, object, "navigationLink")? {
        let (shown, uri) = (text(engine, &link, "linkText")?, text(engine, &link, "uri")?);
        page.line(if shown.is_empty() { uri } else { format!("{shown} {uri}") });
    }
    Ok(())
}

fn comment_help(engine: &mut Engine, object: &Value, extent: Extent, page: &mut Page) -> Result {
    let name = text(engine, object, "details.name")?;
    let details = get(engine, object, "details")?;
    name_section(engine, &details, page)?;
    page.line(heading(engine, "synopsis"));
    page.indented(|page| {
        paragraphs(engine, object, "details.description", page)?;
        page.end();
        page.end();
        Ok(())
    })?;
    if extent == Extent::Examples {
        let list = get(engine, object, "examples")?;
        return page.indented(|page| examples(engine, &list, page));
    }
    page.line(heading(engine, "syntax"));
    page.indented(|page| {
        let lines = get(engine, object, "syntax")?;
        syntax(engine, &lines, false, page)?;
        page.end();
        Ok(())
    })?;
    page.line(heading(engine, "description"));
    page.indented(|page| {
        paragraphs(engine, object, "description", page)?;
        page.end();
        Ok(())
    })?;
    page.end();
    if extent == Extent::Default {
        page.line(heading(engine, "links"));
        let list = get(engine, object, "relatedLinks")?;
        page.indented(|page| links(engine, &list, page))?;
        page.end();
        return remarks(engine, object, &name, page);
    }
    page.line(heading(engine, "parameters"));
    page.indented(|page| {
        for item in items(engine, object, "parameters.parameter")? {
            parameter(engine, &item, extent == Extent::Full, page)?;
        }
        common_parameters(engine, page);
        Ok(())
    })?;
    if extent == Extent::Detailed {
        let list = get(engine, object, "examples")?;
        page.indented(|page| examples(engine, &list, page))?;
        return remarks(engine, object, &name, page);
    }
    for (title, path) in [("inputs", "inputTypes.inputType"), ("outputs", "returnValues.returnValue")] {
        page.line(heading(engine, title));
        page.indented(|page| {
            for item in items(engine, object, path)? {
                let shown = text(engine, &item, "type.name")?;
                page.line(shown);
                page.end();
            }
            page.end();
            Ok(())
        })?;
    }
    if !get(engine, object, "alertSet")?.is_null() {
        page.line(heading(engine, "notes"));
        page.indented(|page| {
            page.end();
            page.end();
            page.indented(|page| paragraphs(engine, object, "alertSet.alert", page))?;
            page.end();
            Ok(())
        })?;
    }
    page.indented(|page| {
        let list = get(engine, object, "examples")?;
        examples(engine, &list, page)?;
        page.end();
        Ok(())
    })?;
    page.line(heading(engine, "links"));
    let list = get(engine, object, "relatedLinks")?;
    page.indented(|page| links(engine, &list, page))
}

fn remarks(engine: &mut Engine, object: &Value, name: &str, page: &mut Page) -> Result {
    page.line(heading(engine, "remarks"));
    let online = items(engine, object, "relatedLinks.navigationLink")?;
    page.indented(|page| {
        for id in ["see-examples", "see-detailed", "see-full"] {
            page.line(engine.message(&format!("help-view-{id}"), &[("name", name)]));
        }
        Ok(())
    })?;
    for link in online {
        if !text(engine, &link, "uri")?.is_empty() {
            // The last line of the text is not ended: the end of the entry does that, outside the indentation.
            page.text(format!("    {}", engine.message("help-view-see-online", &[("name", name)])));
            break;
        }
    }
    Ok(())
}

/// A parameter of comment-based help, its facts included if asked for.
fn parameter(engine: &mut Engine, object: &Value, facts: bool, page: &mut Page) -> Result {
    let name = text(engine, object, "name")?;
    let value = text(engine, object, "parameterValue")?;
    page.line(match value.as_str() {
        "" => format!("-{name}"),
        "SwitchParameter" => format!("-{name} [<{value}>]"),
        _ => format!("-{name} <{value}>"),
    });
    page.indented(|page| {
        paragraphs(engine, object, "description", page)?;
        page.end();
        if facts {
            for (label, field) in [
                ("required", "required"),
                ("position", "position"),
                ("default", "defaultValue"),
                ("pipeline", "pipelineInput"),
                ("parameter-aliases", "aliases"),
                ("wildcards", "globbing"),
            ] {
                let line = fact(engine, object, label, field)?;
                page.line(line);
            }
            page.end();
        }
        Ok(())
    })
}

/// A parameter of help made from declarations.
fn declared_parameter(engine: &mut Engine, object: &Value, facts: bool, page: &mut Page) -> Result {
    let name = text(engine, object, "name")?;
    let value = text(engine, object, "parameterValue")?;
    page.line(if value.is_empty() { format!("-{name}") } else { format!("-{name} <{value}>") });
    let description = text(engine, object, "description")?;
    page.indented(|page| {
        if !description.is_empty() {
            page.line(description);
        }
        if !facts {
            return Ok(());
        }
        page.end();
        for (label, field) in [
            ("required", "required"),
            ("position", "position"),
            ("pipeline", "pipelineInput"),
            ("set", "parameterSetName"),
            ("parameter-aliases", "aliases"),
            ("dynamic", "isDynamic"),
            ("wildcards", "globbing"),
        ] {
            let line = fact(engine, object, label, field)?;
            page.line(line);
        }
        page.end();
        Ok(())
    })?;
    if !facts {
        page.end();
    }
    Ok(())
}

fn declared_help(engine: &mut Engine, object: &Value, extent: Extent, page: &mut Page) -> Result {
    let details = get(engine, object, "details")?;
    name_section(engine, &details, page)?;
    let synopsis = items(engine, object, "details.description")?;
    if !synopsis.is_empty() {
        page.line(heading(engine, "synopsis"));
        page.indented(|page| {
            paragraphs(engine, object, "details.description", page)?;
            page.end();
            Ok(())
        })?;
    }
    if extent == Extent::Examples {
        let list = get(engine, object, "examples")?;
        return page.indented(|page| {
            page.end();
            examples(engine, &list, page)
        });
    }
    page.line(heading(engine, "syntax"));
    page.indented(|page| {
        let lines = get(engine, object, "syntax")?;
        syntax(engine, &lines, true, page)?;
        if extent != Extent::Default {
            page.end();
        }
        Ok(())
    })?;
    if !get(engine, object, "description")?.is_null() {
        if extent == Extent::Default {
            page.end();
        }
        page.line(heading(engine, "description"));
        page.indented(|page| {
            paragraphs(engine, object, "description", page)?;
            page.end();
            Ok(())
        })?;
    }
    if extent == Extent::Default {
        page.end();
    } else {
        declared_parameters(engine, object, extent, page)?;
    }
    if extent == Extent::Full {
        for (title, path) in
            [("inputs", "inputTypes.inputType.type.name"), ("outputs", "returnValues.returnValue.type.name")]
        {
            page.line(heading(engine, title));
            let names = text(engine, object, path)?;
            page.indented(|page| {
                page.line(names);
                page.end();
                Ok(())
            })?;
        }
    }
    if extent != Extent::Default && !get(engine, object, "examples")?.is_null() {
        let list = get(engine, object, "examples")?;
        page.indented(|page| examples(engine, &list, page))?;
    }
    page.line(heading(engine, "aliases"));
    let aliases = text(engine, object, "aliases")?;
    page.indented(|page| {
        page.line(aliases);
        page.end();
        Ok(())
    })?;
    page.end();
    page.line(heading(engine, "remarks"));
    let remarks = text(engine, object, "remarks")?;
    page.indented(|page| {
        page.line(remarks);
        Ok(())
    })
}

fn declared_parameters(engine: &mut Engine, object: &Value, extent: Extent, page: &mut Page) -> Result {
    page.line(heading(engine, "parameters"));
    let list = items(engine, object, "parameters.parameter")?;
    let common = crate::value::ops::to_bool(&get(engine, object, "CommonParameters")?);
    page.indented(|page| {
        for item in &list {
            declared_parameter(engine, item, extent == Extent::Full, page)?;
        }
        if common {
            common_parameters(engine, page);
        } else if list.is_empty() {
            page.line("None");
        }
        if extent == Extent::Full {
            page.end();
        }
        Ok(())
    })?;
    if extent == Extent::Detailed {
        page.end();
    }
    Ok(())
}
