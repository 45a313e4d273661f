//! `Select-Xml`.

use crate::cmdlets::support::encoding::decode_file;
use crate::cmdlets::support::record::Record;
use crate::cmdlets::support::types::SELECT_XML_INFO;
use crate::cmdlets::support::files;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::types::{self as known_types, Encoding};
use crate::value::{Exception, Name, TypeRef, Value, dictionary_of, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Select-Xml",
    make: || Box::new(SelectXml),
    examples: &[Example {
        title: "Find elements in a text.",
        code: "(Select-Xml -Content '<r><a n=\"1\">one</a><a n=\"2\">two</a></r>' -XPath '//a[@n=\"2\"]').Node.InnerText",
        output: Some("two"),
    }],
};

struct SelectXml;

impl SelectXml {
    fn document(cx: &mut Cx<'_>, text: &str) -> Result<Value> {
        cx.engine.convert(&Value::str(text), &TypeRef::Def(&known_types::XML_DOCUMENT))
    }

    /// What .NET threw is this command's error, written and not thrown.
    fn failed(cx: &mut Cx<'_>, flow: Flow) -> Result {
        let Flow::Throw(value) = &flow else { return Err(flow) };
        let Some(record) = value.downcast::<ErrorRecord>() else { return Err(flow) };
        let inner = record.exception.downcast::<Exception>().map(|e| e.inner.clone()).filter(|i| !i.is_null());
        let wrapped = record
            .exception
            .type_ref()
            .is_some_and(|t| t.def().name == "System.Management.Automation.MethodInvocationException");
        let own = match inner.filter(|_| wrapped) {
            Some(inner) => {
                let id = inner.type_ref().map_or_else(String::new, |t| t.to_string());
                ErrorRecord::new(inner, id, ErrorCategory::NotSpecified, Value::Null)
            }
            None => ErrorRecord::new(record.exception.clone(), record.id.clone(), record.category.get(), Value::Null),
        };
        cx.write_error(own)
    }

    fn select(cx: &mut Cx<'_>, document: &Value, path: &str) -> Result {
        let pattern = cx.str("XPath").unwrap_or_else(|| "".into());
        let mut arguments = vec![Value::Str(pattern.clone())];
        if let Some(namespaces) = cx.arg("Namespace").cloned()
            && let Some(entries) = dictionary_of(&namespaces)
        {
            let Some(ty) = cx.engine.named_type("System.Xml.XmlNamespaceManager") else { return Ok(()) };
            let table = cx.engine.get_member(document, Name::new("NameTable"))?;
            let manager = cx.engine.construct(&ty, &[table])?;
            for (prefix, uri) in entries.entries() {
                cx.engine.call_member(&manager, Name::new("AddNamespace"), &[prefix, uri])?;
            }
            arguments.push(manager);
        }
        let nodes = cx.engine.call_member(document, Name::new("SelectNodes"), &arguments)?;
        for node in elements_of(&nodes).unwrap_or_default() {
            let shown = cx.engine.get_member(&node, Name::new("InnerText"))?.invariant_text();
            let info = Record::with_text(
                &SELECT_XML_INFO,
                [("Node", node), ("Path", Value::str(path)), ("Pattern", Value::Str(pattern.clone()))],
                shown,
            );
            cx.write(info)?;
        }
        Ok(())
    }

    fn one(cx: &mut Cx<'_>, document: Result<Value>, path: &str) -> Result {
        match document.and_then(|d| Self::select(cx, &d, path)) {
            Ok(()) => Ok(()),
            Err(flow) => Self::failed(cx, flow),
        }
    }
}

impl Cmdlet for SelectXml {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for text in cx.strings("Content") {
            let document = Self::document(cx, &text);
            Self::one(cx, document, "InputStream")?;
        }
        for node in cx.list("Xml") {
            Self::one(cx, Ok(node), "InputStream")?;
        }
        let literal = cx.strings("LiteralPath");
        let paths = cx.strings("Path");
        for (path, is_literal) in literal.iter().map(|p| (p, true)).chain(paths.iter().map(|p| (p, false))) {
            for full in files::matching(cx.engine, path, is_literal) {
                let shown = full.display().to_string();
                let Ok(bytes) = cx.host().files.read(&full) else {
                    cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.ItemNotFoundException",
                        format!("Cannot find path '{shown}' because it does not exist."),
                        "PathNotFound",
                        ErrorCategory::ObjectNotFound,
                        Value::str(shown),
                    ))?;
                    continue;
                };
                let document = Self::document(cx, &decode_file(&Encoding::utf8(false), &bytes));
                Self::one(cx, document, &shown)?;
            }
        }
        Ok(())
    }
}
