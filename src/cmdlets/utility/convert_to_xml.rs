//! `ConvertTo-Xml`.

use crate::cmdlets::support::expression::property_names;
use crate::cmdlets::support::{input, text};
use crate::engine::{Cmdlet, CmdletDef, Cx, Engine, Example, Flow, Result};
use crate::value::types as known_types;
use crate::value::{EnumValue, MemberKind, Name, TypeRef, Value, dictionary_of, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ConvertTo-Xml",
    make: || Box::new(ConvertToXml::default()),
    examples: &[Example {
        title: "An object as a document's text.",
        code: "[pscustomobject]@{ Ext = 4101 } | ConvertTo-Xml -As String -NoTypeInformation",
        output: Some("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Objects>\n  <Object>\n    <Property Name=\"Ext\">4101</Property>\n  </Object>\n</Objects>"),
    }],
};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

/// An element: what it is of, its text, its parts.
struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    children: Vec<Element>,
}

#[derive(Default)]
struct ConvertToXml {
    objects: Vec<Element>,
    types: bool,
    depth: usize,
}

fn encoded(text: &str, attribute: bool) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    if attribute { text.replace('"', "&quot;") } else { text }
}

impl Element {
    /// Appends the element; without an indent on one line.
    fn print(&self, indent: Option<usize>, out: &mut String) {
        let pad = |n: usize| "  ".repeat(n);
        if let Some(n) = indent {
            out.push_str(&pad(n));
        }
        out.extend(["<", self.tag]);
        for (name, value) in &self.attributes {
            out.extend([" ", name, "=\"", &encoded(value, true), "\""]);
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str(" />");
            return;
        }
        out.push('>');
        out.push_str(&encoded(&self.text, false));
        for child in &self.children {
            if indent.is_some() {
                out.push('\n');
            }
            child.print(indent.map(|n| n + 1), out);
        }
        if let Some(n) = indent.filter(|_| !self.children.is_empty()) {
            out.push('\n');
            out.push_str(&pad(n));
        }
        out.extend(["</", self.tag, ">"]);
    }
}

fn is_plain(base: &Value) -> bool {
    match base {
        Value::Array(_) => false,
        Value::Object(o) => {
            o.downcast::<EnumValue>().is_some()
                || base.type_ref().is_some_and(|t| {
                    let def = t.def();
                    [&known_types::DATE_TIME, &known_types::GUID, &known_types::URI, &known_types::TIME_SPAN]
                        .iter()
                        .any(|d| std::ptr::eq(*d, def))
                })
        }
        _ => true,
    }
}

impl ConvertToXml {
    fn attributes(&self, name: Option<&str>, value: &Value) -> Vec<(&'static str, String)> {
        let mut attributes = Vec::new();
        if let Some(name) = name {
            attributes.push(("Name", name.to_owned()));
        }
        if self.types {
            let ty = match value {
                v if v.is_custom() => "System.Management.Automation.PSCustomObject".to_owned(),
                v => v.base().type_ref().map_or_else(|| "System.Object".to_owned(), |t| t.to_string()),
            };
            attributes.push(("Type", ty));
        }
        attributes
    }

    fn element(
        &self,
        engine: &mut Engine,
        tag: &'static str,
        name: Option<&str>,
        value: &Value,
        depth: usize,
    ) -> Result<Element> {
        let mut element =
            Element { tag, attributes: self.attributes(name, value), text: String::new(), children: Vec::new() };
        let base = value.base();
        if value.is_null() {
            return Ok(element);
        }
        if is_plain(base) {
            element.text = text::to_string(engine, value)?.to_string();
            return Ok(element);
        }
        if let Some(dictionary) = dictionary_of(base) {
            for (key, item) in dictionary.entries() {
                element.children.push(self.element(engine, "Property", Some("Key"), &key, depth)?);
                element.children.push(self.element(engine, "Property", Some("Value"), &item, depth)?);
            }
            return Ok(element);
        }
        if let Some(items) = elements_of(base) {
            for item in &items {
                element.children.push(self.element(engine, "Property", None, item, depth)?);
            }
            return Ok(element);
        }
        if depth == 0 {
            // Too deep: the text, and what was added to the object.
            let shown = engine.to_text(value)?;
            element.children.push(self.element(engine, "Property", None, &Value::Str(shown), 0)?);
            for name in added(value) {
                let item = engine.find_property(value, name)?.unwrap_or_default();
                let item = if is_plain(item.base()) { item } else { Value::Str(engine.to_text(&item)?) };
                element.children.push(self.element(engine, "Property", Some(name.as_str()), &item, 0)?);
            }
            return Ok(element);
        }
        for name in property_names(engine, value) {
            let item = match engine.find_property(value, name) {
                Ok(item) => item.unwrap_or_default(),
                Err(Flow::Throw(_)) => Value::Null,
                Err(other) => return Err(other),
            };
            element.children.push(self.element(engine, "Property", Some(name.as_str()), &item, depth - 1)?);
        }
        Ok(element)
    }
}

fn added(value: &Value) -> Vec<Name> {
    let Some(ets) = value.ets() else { return Vec::new() };
    let ets = ets.borrow();
    ets.members().iter().filter(|m| matches!(m.kind, MemberKind::Note(_))).map(|m| m.name).collect()
}

impl Cmdlet for ConvertToXml {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        self.types = !cx.switch("NoTypeInformation");
        self.depth = cx.int("Depth").map_or(1, |n| usize::try_from(n).unwrap_or(1));
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        let element = self.element(cx.engine, "Object", None, &object, self.depth)?;
        self.objects.push(element);
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        let children = std::mem::take(&mut self.objects);
        match cx.str("As").map(|a| a.to_ascii_lowercase()).as_deref() {
            Some("stream") => {
                cx.write(Value::str(DECLARATION))?;
                cx.write(Value::str("<Objects>"))?;
                for child in children {
                    let mut line = String::new();
                    child.print(Some(0), &mut line);
                    cx.write(Value::str(line))?;
                }
                cx.write(Value::str("</Objects>"))
            }
            form => {
                let root = Element { tag: "Objects", attributes: Vec::new(), text: String::new(), children };
                let as_string = form == Some("string");
                let mut out = String::from(DECLARATION);
                if as_string {
                    out.push('\n');
                }
                root.print(as_string.then_some(0), &mut out);
                let value = Value::str(out);
                if as_string {
                    return cx.write(value);
                }
                let document = cx.engine.convert(&value, &TypeRef::Def(&known_types::XML_DOCUMENT))?;
                cx.write(document)
            }
        }
    }
}
