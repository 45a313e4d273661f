//! Help as objects: what `Get-Help` emits, in the shape of PowerShell's own (`MamlCommandHelpInfo` for comment-based help,
//! `ExtendedCmdletHelpInfo` for what is made from declarations).

use std::rc::Rc;

use super::comments::HelpComment;
use super::texts::Texts;
use crate::catalog::{ALL_SETS, ParameterAttribute, ParameterDecl, ParameterSetEntry, Validation};
use crate::cmdlets::support::command_info::{CommandInfo, Kind};
use crate::engine::ScriptBlock;
use crate::engine::tree::Compiled;
use crate::syntax::ast;
use crate::value::types::TypeKind;
use crate::value::{Name, Str, TypeRef, Value, Wrapped};

/// A custom object with type names of its own.
pub(crate) fn object(types: &[&str], properties: Vec<(&str, Value)>) -> Value {
    let value = Value::custom(properties.into_iter().map(|(n, v)| (Name::new(n), v)));
    if let Value::Object(o) = &value {
        o.ets_or_new().borrow_mut().set_type_names(types.iter().map(|t| Rc::from(*t)).collect());
    }
    value
}

/// A value with properties beside it.
pub(crate) fn with_notes(value: Value, properties: Vec<(&str, Value)>) -> Value {
    let boxed = Value::object(Wrapped::new(value));
    if let Value::Object(o) = &boxed {
        let notes = properties.into_iter().map(|(n, v)| (Name::new(n), v));
        o.ets_or_new().borrow_mut().extend_notes(notes);
    }
    boxed
}

fn node(kind: &str, properties: Vec<(&str, Value)>) -> Value {
    object(&[&format!("MamlCommandHelpInfo#{kind}")], properties)
}

/// One value alone, several as an array, none as empty text.
fn one_or_many(mut items: Vec<Value>) -> Value {
    match items.len() {
        0 => Value::str(""),
        1 => items.remove(0),
        _ => Value::array(items),
    }
}

/// Paragraphs of text.
fn paragraphs(texts: &[&str]) -> Value {
    let filled = texts.iter().filter(|t| !t.trim().is_empty()).count();
    let mut seen = 0;
    let items = texts.iter().map(|text| {
        let mut text = text.trim().to_owned();
        if !text.is_empty() {
            seen += 1;
            if seen < filled {
                text.push('\n');
            }
        }
        object(&["MamlParaTextItem", "MamlTextItem"], vec![("Text", Value::str(text))])
    });
    Value::array(items.collect())
}

/// A type as help for comments names it: the .NET name without namespace.
fn net_name(ty: Option<&TypeRef>) -> String {
    match ty {
        None => "Object".to_owned(),
        Some(TypeRef::Array(element, rank)) => {
            format!("{}[{}]", net_name(Some(element)), ",".repeat(usize::from(rank.saturating_sub(1))))
        }
        Some(TypeRef::Generic(def, arguments)) => {
            let short = def.short_name();
            if short.contains('`') { short.to_owned() } else { format!("{short}`{}", arguments.len()) }
        }
        Some(TypeRef::Def(def)) => def.short_name().to_owned(),
    }
}

/// The names of an enumeration, or of an array of its values.
fn enum_names(ty: Option<&TypeRef>) -> Option<Vec<String>> {
    let def = match ty? {
        TypeRef::Def(def) => def,
        TypeRef::Array(element, _) => match element.as_ref() {
            TypeRef::Def(def) => def,
            _ => return None,
        },
        TypeRef::Generic(..) => return None,
    };
    (def.kind == TypeKind::Enum).then(|| {
        let mut values: Vec<(&str, i64)> = def.enum_values.to_vec();
        values.sort_by_key(|(_, n)| *n as u64);
        values.into_iter().map(|(n, _)| n.to_owned()).collect()
    })
}

fn pipeline_input(entry: &ParameterSetEntry) -> &'static str {
    match (entry.pipeline, entry.by_property_name) {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        (false, false) => "false",
    }
}

fn truth(on: bool) -> Value {
    Value::str(if on { "true" } else { "false" })
}

/// What stands after `=` in a parameter's declaration, or what its type begins with.
fn default_text(
    compiled: &Compiled,
    source: &crate::text::Source,
    parameters: &[ast::Parameter],
    index: usize,
    ty: Option<&TypeRef>,
) -> String {
    let Some(default) = parameters.get(index).and_then(|p| p.default.as_ref()) else {
        if compiled.params.get(index).is_none() {
            return String::new();
        }
        return match ty {
            Some(TypeRef::Def(def)) => match def.name {
                "System.Boolean" | "System.Management.Automation.SwitchParameter" => "False".to_owned(),
                "System.SByte" | "System.Byte" | "System.Int16" | "System.UInt16" | "System.Int32"
                | "System.UInt32" | "System.Int64" | "System.UInt64" | "System.Single" | "System.Double"
                | "System.Decimal" => "0".to_owned(),
                _ => String::new(),
            },
            _ => String::new(),
        };
    };
    match constant(default) {
        Some(value) => value.invariant_text().to_string(),
        None => source.slice(default.span()).to_owned(),
    }
}

/// The value of an expression that is known without running it; operators on such are worked out.
fn constant(e: &ast::Expr) -> Option<Value> {
    match e {
        ast::Expr::Binary(b) => {
            let (left, right) = (constant(&b.left)?, constant(&b.right)?);
            match b.op {
                ast::BinaryOp::Add => crate::value::ops::add(&left, &right).ok(),
                ast::BinaryOp::Subtract => crate::value::ops::subtract(&left, &right).ok(),
                ast::BinaryOp::Multiply => crate::value::ops::multiply(&left, &right).ok(),
                ast::BinaryOp::Divide => crate::value::ops::divide(&left, &right).ok(),
                ast::BinaryOp::Remainder => crate::value::ops::remainder(&left, &right).ok(),
                _ => None,
            }
        }
        ast::Expr::Paren(_) | ast::Expr::Array(_) => None,
        other => crate::engine::constant(other),
    }
}

/// The parts of a command that help reads.
pub(crate) struct Subject<'a> {
    /// The command.
    pub(crate) info: &'a CommandInfo,
    /// Its body, for functions and scripts.
    pub(crate) block: Option<&'a ScriptBlock>,
    /// The name to show: a script's is its path.
    pub(crate) name: Str,
    /// Its texts in the message files.
    pub(crate) texts: &'a Texts,
}

/// The parameters of a command with their types; those of `ShouldProcess` last.
fn parameters(info: &CommandInfo) -> Vec<(usize, &ParameterDecl, Option<&TypeRef>)> {
    let Some(target) = &info.target else { return Vec::new() };
    let common = crate::catalog::common_parameters();
    target
        .signature
        .all_parameters()
        .enumerate()
        .filter(|(_, p)| !common.iter().any(|c| std::ptr::eq(c, *p)))
        .map(|(i, p)| (i, p, target.types.get(i).and_then(Option::as_ref)))
        .collect()
}

fn sets(info: &CommandInfo) -> Vec<&str> {
    let sets: Vec<&str> = info.signature().map(|s| s.sets.iter().map(AsRef::as_ref).collect()).unwrap_or_default();
    if sets.is_empty() { vec![ALL_SETS] } else { sets }
}

/// Help from a comment.
pub(crate) fn from_comment(subject: &Subject<'_>, help: &HelpComment) -> Value {
    let Subject { info, block, name, texts } = subject;
    let mut properties: Vec<(&str, Value)> = Vec::new();
    let mut details = vec![("name", Value::Str(name.clone()))];
    if !help.synopsis.trim().is_empty() {
        details.push(("description", paragraphs(&[&help.synopsis])));
    }
    properties.push(("details", node("details", details)));
    if !help.description.trim().is_empty() {
        properties.push(("description", paragraphs(&[&help.description])));
    }
    let declared = parameters(info);
    let written: Vec<ast::Parameter> = block.map_or_else(Vec::new, |b| {
        let outer = b.template.outer_params.as_deref();
        outer.or(b.template.ast.params.as_ref().map(|p| p.parameters.as_slice())).unwrap_or_default().to_vec()
    });
    let parameter =
        |index: usize, decl: &ParameterDecl, ty: Option<&TypeRef>, entry: &ParameterSetEntry, syntax: bool| {
            let mut fields = vec![("name", Value::str(decl.name.as_ref()))];
            if let Some(text) = help.parameter(&decl.name, index).filter(|t| !t.is_empty()) {
                fields.push(("description", paragraphs(&[text])));
            }
            if let Some(names) = enum_names(ty) {
                let values = one_or_many(names.iter().map(|n| Value::str(n.as_str())).collect());
                fields.push(("parameterValueGroup", node("parameterValueGroup", vec![("parameterValue", values)])));
            } else if !(syntax && decl.is_switch()) {
                fields.push(("parameterValue", Value::str(net_name(ty))));
            }
            if !syntax {
                fields.push(("type", node("type", vec![("name", Value::str(net_name(ty)))])));
                let default = block.map_or_else(String::new, |b| {
                    default_text(b.template.compiled(), &b.template.source, &written, index, ty)
                });
                fields.push(("defaultValue", Value::str(default)));
            }
            let position = entry.position.map_or_else(|| "named".to_owned(), |p| (p + 1).to_string());
            fields.extend([
                ("required", truth(entry.mandatory)),
                ("globbing", truth(decl.has(&ParameterAttribute::Wildcards))),
                ("pipelineInput", Value::str(pipeline_input(entry))),
                ("position", Value::str(position)),
            ]);
            node("parameter", fields)
        };
    let items = sets(info).into_iter().map(|set| {
        let shown = declared.iter().filter_map(|(i, d, ty)| Some(parameter(*i, d, *ty, d.entry(set)?, true)));
        let mut item = vec![("name", Value::Str(name.clone()))];
        let shown: Vec<Value> = shown.collect();
        if !shown.is_empty() {
            item.push(("parameter", one_or_many(shown)));
        }
        node("syntaxItem", item)
    });
    let items = one_or_many(items.collect());
    properties.push(("syntax", node("syntax", vec![("syntaxItem", items)])));
    let list: Vec<Value> = declared
        .iter()
        .filter_map(|(i, d, ty)| {
            let entry = d.entry(ALL_SETS).or_else(|| d.sets.first().map(|(_, e)| e))?;
            Some(parameter(*i, d, *ty, entry, false))
        })
        .collect();
    if list.is_empty() {
        properties.push(("parameters", Value::str("")));
    } else {
        properties.push(("parameters", node("parameters", vec![("parameter", one_or_many(list))])));
    }
    let typed = |list: &[String], outer: &str, inner: &'static str| {
        let items = list.iter().map(|text| {
            let ty = node("type", vec![("name", Value::str(text.trim()))]);
            node(inner, vec![("type", ty)])
        });
        node(outer, vec![(inner, one_or_many(items.collect()))])
    };
    if !help.inputs.is_empty() {
        properties.push(("inputTypes", typed(&help.inputs, "inputTypes", "inputType")));
    }
    if !help.outputs.is_empty() {
        properties.push(("returnValues", typed(&help.outputs, "returnValues", "returnValue")));
    }
    if !help.notes.is_empty() {
        properties.push(("alertSet", node("alertSet", vec![("alert", paragraphs(&[&help.notes]))])));
    }
    if !help.examples.is_empty() {
        let items = help.examples.iter().zip(1..).map(|(text, n)| example(texts, text, n));
        properties.push(("examples", node("examples", vec![("example", one_or_many(items.collect()))])));
    }
    if !help.links.is_empty() {
        let items = help.links.iter().map(|link| {
            let field = if is_uri(link) { "uri" } else { "linkText" };
            node("navigationLink", vec![(field, Value::str(link.as_str()))])
        });
        properties.push(("relatedLinks", node("relatedLinks", vec![("navigationLink", one_or_many(items.collect()))])));
    }
    properties.extend([
        ("xmlns:maml", Value::str("http://schemas.microsoft.com/maml/2004/10")),
        ("xmlns:command", Value::str("http://schemas.microsoft.com/maml/dev/command/2004/10")),
        ("xmlns:dev", Value::str("http://schemas.microsoft.com/maml/dev/2004/10")),
        ("Name", Value::Str(name.clone())),
        ("Category", Value::str(info.kind_name())),
        ("Synopsis", Value::str(help.synopsis.trim())),
        ("Component", Value::str(help.component.as_str())),
        ("Role", Value::str(help.role.as_str())),
        ("Functionality", Value::str(help.functionality.as_str())),
        ("ModuleName", Value::Str(info.module.clone())),
    ]);
    object(&["MamlCommandHelpInfo", "HelpInfo"], properties)
}

fn is_uri(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty()
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
            && !rest.is_empty()
            && !rest.contains(char::is_whitespace)
    })
}

/// An example: a prompt, if its first line has one, then code up to a blank line, then remarks.
fn example(texts: &Texts, text: &str, number: usize) -> Value {
    let first = text.split('\n').next().unwrap_or_default();
    let (prompt, content) = match first.find('>').and_then(|at| text.split_at_checked(at + 1)) {
        Some((prompt, rest)) => (prompt, rest),
        None => ("PS > ", text),
    };
    let (code, remarks) = content.split_once("\n\n").unwrap_or((content, ""));
    example_object(texts.example_heading(number), prompt, code.trim(), remarks)
}

fn example_object(title: String, prompt: &str, code: &str, remarks: &str) -> Value {
    node(
        "example",
        vec![
            ("title", Value::str(title)),
            ("introduction", introduction(prompt)),
            ("code", Value::str(code)),
            ("remarks", paragraphs(&[remarks, "", "", "", ""])),
        ],
    )
}

/// The prompt keeps the space that ends it.
fn introduction(prompt: &str) -> Value {
    let text = object(&["MamlParaTextItem", "MamlTextItem"], vec![("Text", Value::str(prompt))]);
    Value::array(vec![text])
}

/// Help from declarations alone; for cmdlets with a sentence and examples of our own.
pub(crate) fn from_declaration(
    subject: &Subject<'_>,
    aliases: &[Str],
    synopsis: Option<&str>,
    examples: &[crate::engine::Example],
) -> Value {
    let Subject { info, name, texts, .. } = subject;
    let module = info.source();
    let common = info.signature().is_some_and(|s| s.has_common_parameters);
    let (verb, noun) = info.verb_and_noun();
    let is_cmdlet = matches!(info.kind, Kind::Cmdlet);
    let base = "ExtendedCmdletHelpInfo";
    let part = |kind: &str, properties: Vec<(&str, Value)>| {
        let (short, long) = (format!("{base}#{kind}"), format!("{base}#{module}#{kind}"));
        object(&[&long, &short], properties)
    };
    let mut details = vec![("name", Value::Str(name.clone()))];
    let words = if is_cmdlet { (noun, verb) } else { ("", "") };
    details.extend([("noun", Value::str(words.0)), ("verb", Value::str(words.1))]);
    if let Some(synopsis) = synopsis {
        details.push(("description", paragraphs(&[synopsis])));
    }
    let Some(shown) = info.shown_signature() else { return Value::Null };
    let typed = |index: usize, decl: &ParameterDecl| {
        let own = shown.parameters.get(index).filter(|p| p.name == decl.name);
        own.unwrap_or(decl).shown_type()
    };
    let declared = parameters(info);
    let choices = |decl: &ParameterDecl, ty: Option<&TypeRef>| -> Option<Vec<String>> {
        let set = decl.validation.iter().find_map(|v| match v {
            Validation::Set { values, .. } => Some(values.iter().map(ToString::to_string).collect()),
            _ => None,
        });
        let listed = decl.attributes.iter().find_map(|a| match a {
            ParameterAttribute::Values(names) => Some(names.iter().map(ToString::to_string).collect()),
            _ => None,
        });
        set.or(listed).or_else(|| enum_names(ty))
    };
    let items = sets(info).into_iter().map(|set| {
        let mut order: Vec<_> = declared.iter().filter_map(|(i, d, ty)| Some((*i, *d, *ty, d.entry(set)?))).collect();
        order.sort_by_key(|(.., e)| (e.position.is_none(), e.position, e.position.is_none() && !e.mandatory));
        let list = order.into_iter().map(|(i, d, ty, e)| {
            let mut fields = vec![("name", Value::str(d.name.as_ref()))];
            if let Some(values) = choices(d, ty) {
                let values = values.iter().map(|v| Value::str(v.as_str())).collect();
                fields.push((
                    "parameterValueGroup",
                    part("parameterValueGroup", vec![("parameterValue", Value::array(values))]),
                ));
            } else if !d.is_switch() {
                fields.push(("parameterValue", Value::str(typed(i, d))));
            }
            fields.extend([
                ("required", truth(e.mandatory)),
                ("position", position(e)),
                ("pipelineInput", Value::str(pipeline_input(e))),
            ]);
            part("parameter", fields)
        });
        let list = Value::array(list.collect());
        part(
            "syntaxItem",
            vec![("name", Value::Str(name.clone())), ("CommonParameters", Value::Bool(common)), ("parameter", list)],
        )
    });
    let items = Value::array(items.collect());
    let mut sorted = declared.clone();
    sorted.sort_by(|a, b| a.1.name.cmp(&b.1.name));
    let list = sorted.iter().filter_map(|(i, d, ty)| {
        let (_, entry) = d.sets.first()?;
        let in_sets: Vec<&str> = d.sets.iter().map(|(s, _)| s.as_ref()).collect();
        let set_name = if in_sets.contains(&ALL_SETS) { "(All)".to_owned() } else { in_sets.join(", ") };
        let mut fields = vec![("name", Value::str(d.name.as_ref()))];
        let described = texts.parameter(&d.name).filter(|_| is_cmdlet);
        if let Some(message) = described.or_else(|| d.help_message.as_ref().map(ToString::to_string)) {
            fields.push(("description", Value::str(message)));
        }
        fields.extend([
            ("required", truth(entry.mandatory)),
            ("pipelineInput", Value::str(pipeline_input(entry))),
            ("isDynamic", truth(d.dynamic)),
            ("parameterSetName", Value::str(set_name)),
        ]);
        if !d.is_switch() {
            let name = typed(*i, d);
            if let Some(values) = choices(d, *ty) {
                let values = values.iter().map(|v| Value::str(v.as_str())).collect();
                fields.push((
                    "parameterValueGroup",
                    part("parameterValueGroup", vec![("parameterValue", Value::array(values))]),
                ));
            }
            fields.push(("parameterValue", Value::str(name.as_str())));
            fields.push(("type", part("type", vec![("name", Value::str(name))])));
        }
        let aliases = if d.aliases.is_empty() { "None".to_owned() } else { d.aliases.join(", ") };
        fields.extend([
            ("aliases", Value::str(aliases)),
            ("position", position(entry)),
            ("globbing", truth(d.has(&ParameterAttribute::Wildcards))),
        ]);
        Some(part("parameter", fields))
    });
    let list: Vec<Value> = list.collect();
    let outputs: Vec<String> = shown.output_types.iter().map(ToString::to_string).collect();
    let list_text = |names: &[String], none: &str| {
        if names.is_empty() { none.to_owned() } else { names.iter().map(|n| format!("{n}\n")).collect() }
    };
    let mut inputs: Vec<String> = Vec::new();
    for (_, d, ty) in &declared {
        if d.sets.iter().any(|(_, e)| e.pipeline || e.by_property_name || e.remaining) {
            let full = ty.map_or_else(|| d.type_name.to_string(), |t| t.to_string());
            if !inputs.contains(&full) {
                inputs.push(full);
            }
        }
    }
    let named = |outer: &str, inner: &'static str, text: String| {
        let ty = part("type", vec![("name", Value::str(text))]);
        part(outer, vec![(inner, part(inner, vec![("type", ty)]))])
    };
    let aliases: Vec<String> = aliases.iter().map(ToString::to_string).collect();
    let examples = if examples.is_empty() {
        Value::Null
    } else {
        let items = examples.iter().zip(1..).map(|(e, n)| {
            let title = texts.example(n).unwrap_or_else(|| e.title.to_owned());
            let remarks = match e.output.filter(|o| !o.is_empty()) {
                Some(output) => format!("{title}\n\n{output}"),
                None => title,
            };
            example_object(texts.example_heading(n), "PS > ", e.code, &remarks)
        });
        node("examples", vec![("example", Value::array(items.collect()))])
    };
    let own = synopsis.map(str::to_owned);
    let description = texts.description().filter(|_| is_cmdlet).map_or(Value::Null, |text| paragraphs(&[&text]));
    let properties = vec![
        ("CommonParameters", Value::Bool(common)),
        ("details", part("details", details)),
        ("syntax", part("syntax", vec![("syntaxItem", items)])),
        ("parameters", part("parameters", vec![("parameter", Value::array(list))])),
        ("inputTypes", named("inputTypes", "inputType", list_text(&inputs, "None"))),
        ("relatedLinks", Value::Null),
        ("returnValues", named("returnValues", "returnValue", list_text(&outputs, "System.Object"))),
        ("aliases", Value::str(list_text(&aliases, "None"))),
        ("remarks", Value::str("None")),
        ("alertSet", Value::Null),
        ("description", description),
        ("examples", examples),
        ("Synopsis", Value::str(own.unwrap_or_else(|| info.syntax()))),
        ("ModuleName", Value::str(module.as_str())),
        ("nonTerminatingErrors", Value::str("")),
        ("xmlns:command", Value::str("http://schemas.microsoft.com/maml/dev/command/2004/10")),
        ("xmlns:dev", Value::str("http://schemas.microsoft.com/maml/dev/2004/10")),
        ("xmlns:maml", Value::str("http://schemas.microsoft.com/maml/2004/10")),
        ("Name", Value::Str(name.clone())),
        ("Category", Value::str(info.kind_name())),
        ("Component", Value::str("")),
        ("Role", Value::str("")),
        ("Functionality", Value::str("")),
    ];
    let (short, long) = (format!("{base}#{module}"), format!("{base}#{module}#command"));
    object(&[&long, &short, base, "CmdletHelpInfo", "HelpInfo"], properties)
}

fn position(entry: &ParameterSetEntry) -> Value {
    Value::str(entry.position.map_or_else(|| "Named".to_owned(), |p| p.to_string()))
}
