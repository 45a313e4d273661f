//! Text to nodes, with .NET's messages for what is wrong.

use std::rc::Rc;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};

use super::check::{check, check_document, place};
use super::{Node, NodeKind};

/// Why a text is no XML; the text is .NET's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlError(pub String);

/// A document from its text; white space between elements is dropped unless asked for.
pub fn parse_document(text: &str, keep_space: bool) -> Result<Rc<Node>, XmlError> {
    let document = Node::document();
    document.keep_space.set(keep_space);
    fill(&document, text, keep_space)?;
    Ok(document)
}

/// The same of a text that must be a document: one element at the top and no text beside it.
pub fn parse_whole_document(text: &str, keep_space: bool) -> Result<Rc<Node>, XmlError> {
    check_document(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    parse_document(text, keep_space)
}

/// Nodes from a text, under a parent whose namespaces hold.
pub fn parse_fragment(parent: &Rc<Node>, text: &str) -> Result<Rc<Node>, XmlError> {
    let fragment = Node::new(NodeKind::Fragment, "", "", "");
    *fragment.parent.borrow_mut() = Rc::downgrade(parent);
    fill(&fragment, text, true)?;
    *fragment.parent.borrow_mut() = std::rc::Weak::new();
    Ok(fragment)
}

struct Builder<'t> {
    text: &'t str,
    root: Rc<Node>,
    /// The open elements.
    open: Vec<Rc<Node>>,
    /// Text read so far; entities arrive apart from it.
    pending: String,
    keep_space: bool,
}

fn fill(root: &Rc<Node>, text: &str, keep_space: bool) -> Result<(), XmlError> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    check(body)?;
    let mut reader = Reader::from_str(body);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut builder = Builder { text: body, root: root.clone(), open: Vec::new(), pending: String::new(), keep_space };
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|e| builder.wrong(start, &e.to_string()))?;
        match event {
            Event::Start(tag) => builder.start(&tag, start, false)?,
            Event::Empty(tag) => builder.start(&tag, start, true)?,
            Event::End(_) => builder.end()?,
            Event::Text(text) => builder.pending.push_str(&String::from_utf8_lossy(&text)),
            Event::GeneralRef(reference) => {
                let name = String::from_utf8_lossy(&reference).into_owned();
                let named = resolve_predefined_entity(&name).map(str::to_owned);
                let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                let found = named.or(character);
                builder.pending.push_str(
                    &found.ok_or_else(|| {
                        builder.wrong(start + 1, &format!("Reference to undeclared entity '{name}'."))
                    })?,
                );
            }
            Event::CData(data) => builder.leaf(NodeKind::CData, "", &String::from_utf8_lossy(&data))?,
            Event::Comment(data) => builder.leaf(NodeKind::Comment, "", &String::from_utf8_lossy(&data))?,
            Event::Decl(data) => builder.leaf(
                NodeKind::Declaration,
                "xml",
                String::from_utf8_lossy(&data).trim_start_matches("xml").trim(),
            )?,
            Event::PI(data) => {
                let whole = String::from_utf8_lossy(&data).into_owned();
                let (target, content) = whole.split_once(char::is_whitespace).unwrap_or((&whole, ""));
                builder.leaf(NodeKind::Instruction, target, content.trim())?;
            }
            Event::DocType(data) => builder.leaf(NodeKind::DocType, "", &String::from_utf8_lossy(&data))?,
            Event::Eof => break,
        }
    }
    builder.flush()?;
    if root.kind == NodeKind::Document && root.root().is_none() && !body.trim().is_empty() {
        return Err(XmlError("Data at the root level is invalid. Line 1, position 1.".to_owned()));
    }
    Ok(())
}

impl Builder<'_> {
    fn wrong(&self, offset: usize, message: &str) -> XmlError {
        let (line, column) = place(self.text, offset);
        XmlError(format!("{message} Line {line}, position {column}."))
    }

    fn parent(&self) -> Rc<Node> {
        self.open.last().map_or_else(|| self.root.clone(), Rc::clone)
    }

    fn flush(&mut self) -> Result<(), XmlError> {
        let text = std::mem::take(&mut self.pending);
        if text.is_empty() {
            return Ok(());
        }
        let parent = self.parent();
        let blank = text.chars().all(|c| matches!(c, ' ' | '\t' | '\r' | '\n'));
        if blank {
            if self.keep_space && parent.kind != NodeKind::Document {
                parent.append(&Node::new(NodeKind::Whitespace, "", "", &text));
            }
            return Ok(());
        }
        if parent.kind == NodeKind::Document {
            return Err(XmlError(
                "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.".to_owned(),
            ));
        }
        parent.append(&Node::new(NodeKind::Text, "", "", &text.replace("\r\n", "\n")));
        Ok(())
    }

    fn leaf(&mut self, kind: NodeKind, name: &str, value: &str) -> Result<(), XmlError> {
        self.flush()?;
        self.parent().append(&Node::new(kind, name, "", value));
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>, offset: usize, empty: bool) -> Result<(), XmlError> {
        self.flush()?;
        let parent = self.parent();
        if parent.kind == NodeKind::Document && parent.root().is_some() {
            return Err(XmlError("This document already has a 'DocumentElement' node.".to_owned()));
        }
        let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|e| self.wrong(offset, &e.to_string()))?;
            let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let raw = String::from_utf8_lossy(&attribute.value).into_owned();
            let value = unescape(&raw).map_err(|e| self.wrong(offset, &e.to_string()))?.into_owned();
            attributes.push((key, value));
        }
        // A probe that knows the new declarations resolves the prefixes.
        let probe = Node::new(NodeKind::Element, &name, "", "");
        *probe.parent.borrow_mut() = Rc::downgrade(&parent);
        for (key, value) in attributes.iter().filter(|(k, _)| k == "xmlns" || k.starts_with("xmlns:")) {
            probe.set_attribute(key, "http://www.w3.org/2000/xmlns/", value);
        }
        let prefix = name.split_once(':').map_or("", |(p, _)| p);
        let namespace = match probe.namespace_of(prefix) {
            Some(namespace) => namespace,
            None if prefix.is_empty() => String::new(),
            None => return Err(self.wrong(offset + 1, &format!("'{prefix}' is an undeclared prefix."))),
        };
        let node = Node::new(NodeKind::Element, &name, &namespace, "");
        node.short.set(empty);
        for (key, value) in &attributes {
            let namespace = match key.split_once(':') {
                Some(("xmlns", _)) => "http://www.w3.org/2000/xmlns/".to_owned(),
                Some((prefix, _)) => probe.namespace_of(prefix).unwrap_or_default(),
                None => String::new(),
            };
            node.set_attribute(key, &namespace, value);
        }
        parent.append(&node);
        if !empty {
            self.open.push(node);
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), XmlError> {
        self.flush()?;
        self.open.pop();
        Ok(())
    }
}
