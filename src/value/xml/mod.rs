//! XML documents as a tree of shared nodes (`System.Xml.XmlDocument` and its kin), their texts and XPath.

mod check;
mod parse;
mod write;
mod xpath;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

pub use parse::{XmlError, parse_document, parse_fragment, parse_whole_document};
pub use write::{inner_xml, outer_xml};
pub use xpath::{Namespaces, XPathError, XPathValue, evaluate, select};

/// What a node is; the numbers are those of `XmlNodeType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// An element.
    Element = 1,
    /// An attribute.
    Attribute = 2,
    /// Text.
    Text = 3,
    /// A CDATA section.
    CData = 4,
    /// A processing instruction.
    Instruction = 7,
    /// A comment.
    Comment = 8,
    /// The document.
    Document = 9,
    /// The document type.
    DocType = 10,
    /// A fragment: children without a parent.
    Fragment = 11,
    /// White space between elements that was kept.
    Whitespace = 13,
    /// `<?xml version="1.0"?>`.
    Declaration = 17,
}

/// A node; elements, documents and fragments have children.
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Name with prefix; empty for nodes without one.
    pub name: String,
    /// Namespace; empty where there is none.
    pub namespace: String,
    /// Text of what holds text, value of an attribute.
    pub value: RefCell<String>,
    /// Attributes of an element, in order.
    pub attributes: RefCell<Vec<Rc<Self>>>,
    /// Children in order.
    pub children: RefCell<Vec<Rc<Self>>>,
    /// The parent; the owner for attributes.
    pub parent: RefCell<Weak<Self>>,
    /// Written as `<a />` when it has no children.
    pub short: Cell<bool>,
    /// Whether a document keeps white space between elements.
    pub keep_space: Cell<bool>,
    owner: RefCell<Weak<Self>>,
}

impl Node {
    /// A node without parent, children and attributes.
    pub fn new(kind: NodeKind, name: &str, namespace: &str, value: &str) -> Rc<Self> {
        Rc::new(Self {
            kind,
            name: name.to_owned(),
            namespace: namespace.to_owned(),
            value: RefCell::new(value.to_owned()),
            attributes: RefCell::default(),
            children: RefCell::default(),
            parent: RefCell::default(),
            short: Cell::new(true),
            keep_space: Cell::new(false),
            owner: RefCell::default(),
        })
    }

    /// An empty document.
    pub fn document() -> Rc<Self> {
        Self::new(NodeKind::Document, "#document", "", "")
    }

    /// Name as .NET shows it: `#text`, `#comment` and the like for nodes without one.
    pub fn shown_name(&self) -> &str {
        match self.kind {
            NodeKind::Text => "#text",
            NodeKind::CData => "#cdata-section",
            NodeKind::Comment => "#comment",
            NodeKind::Document => "#document",
            NodeKind::Fragment => "#document-fragment",
            NodeKind::Whitespace => "#whitespace",
            NodeKind::Declaration => "xml",
            _ => &self.name,
        }
    }

    /// Name without prefix.
    pub fn local_name(&self) -> &str {
        let name = self.shown_name();
        name.rsplit_once(':').map_or(name, |(_, local)| local)
    }

    /// Prefix, or nothing.
    pub fn prefix(&self) -> &str {
        self.name.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The parent, the owner for attributes.
    pub fn up(&self) -> Option<Rc<Self>> {
        self.parent.borrow().upgrade()
    }

    /// The document the node belongs to.
    pub fn owner(self: &Rc<Self>) -> Option<Rc<Self>> {
        if self.kind == NodeKind::Document {
            return None;
        }
        if let Some(owner) = self.owner.borrow().upgrade() {
            return Some(owner);
        }
        let mut at = self.up()?;
        while let Some(above) = at.up() {
            at = above;
        }
        (at.kind == NodeKind::Document).then_some(at)
    }

    /// Remembers the document of a node that is not yet in it.
    pub fn belongs_to(self: &Rc<Self>, document: &Rc<Self>) {
        *self.owner.borrow_mut() = Rc::downgrade(document);
    }

    /// The text of the node and all below it.
    pub fn inner_text(&self) -> String {
        match self.kind {
            NodeKind::Element | NodeKind::Document | NodeKind::Fragment => {
                let children = self.children.borrow();
                let inner = children.iter().filter(|c| {
                    !matches!(
                        c.kind,
                        NodeKind::Comment | NodeKind::Instruction | NodeKind::Declaration | NodeKind::DocType
                    )
                });
                inner.map(|c| c.inner_text()).collect()
            }
            _ => self.value.borrow().clone(),
        }
    }

    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<Rc<Self>> {
        self.attributes.borrow().iter().find(|a| a.name == name).cloned()
    }

    /// Sets an attribute, adding it at the end where it is not there.
    pub fn set_attribute(self: &Rc<Self>, name: &str, namespace: &str, value: &str) -> Rc<Self> {
        if let Some(found) = self.attribute(name) {
            value.clone_into(&mut found.value.borrow_mut());
            return found;
        }
        let attribute = Self::new(NodeKind::Attribute, name, namespace, value);
        *attribute.parent.borrow_mut() = Rc::downgrade(self);
        self.attributes.borrow_mut().push(attribute.clone());
        attribute
    }

    /// Puts a child at a position, taking it from where it was; a fragment gives all its children.
    pub fn insert(self: &Rc<Self>, position: usize, child: &Rc<Self>) {
        if child.kind == NodeKind::Fragment {
            let inner = child.children.take();
            for (i, node) in inner.iter().enumerate() {
                self.insert(position + i, node);
            }
            return;
        }
        let mut position = position;
        if let Some(parent) = child.up() {
            if Rc::ptr_eq(&parent, self)
                && let Some(at) = self.position_of(child)
                && at < position
            {
                position -= 1;
            }
            parent.remove(child);
        }
        *child.parent.borrow_mut() = Rc::downgrade(self);
        let mut children = self.children.borrow_mut();
        let end = children.len();
        children.insert(position.min(end), child.clone());
    }

    /// Puts a child at the end.
    pub fn append(self: &Rc<Self>, child: &Rc<Self>) {
        let end = self.children.borrow().len();
        self.insert(end, child);
    }

    /// The position of a child.
    pub fn position_of(&self, child: &Rc<Self>) -> Option<usize> {
        self.children.borrow().iter().position(|c| Rc::ptr_eq(c, child))
    }

    /// Takes a child out; whether it was there.
    pub fn remove(&self, child: &Rc<Self>) -> bool {
        let Some(at) = self.position_of(child) else { return false };
        self.children.borrow_mut().remove(at);
        *child.parent.borrow_mut() = Weak::new();
        true
    }

    /// Takes all children out.
    pub fn clear(&self) {
        for child in self.children.take() {
            *child.parent.borrow_mut() = Weak::new();
        }
    }

    /// Replaces what is below an element by a text; sets the value of other nodes.
    pub fn set_inner_text(self: &Rc<Self>, text: &str) {
        match self.kind {
            NodeKind::Element | NodeKind::Fragment => {
                self.clear();
                if !text.is_empty() {
                    self.append(&Self::new(NodeKind::Text, "", "", text));
                }
            }
            _ => text.clone_into(&mut self.value.borrow_mut()),
        }
    }

    /// The document element.
    pub fn root(&self) -> Option<Rc<Self>> {
        self.children.borrow().iter().find(|c| c.kind == NodeKind::Element).cloned()
    }

    /// A copy without parent, with all that is below it where `deep`; attributes always come along.
    pub fn copy(self: &Rc<Self>, deep: bool) -> Rc<Self> {
        let copy = Self::new(self.kind, &self.name, &self.namespace, &self.value.borrow());
        copy.short.set(self.short.get());
        copy.keep_space.set(self.keep_space.get());
        if let Some(owner) = self.owner() {
            copy.belongs_to(&owner);
        }
        for attribute in self.attributes.borrow().iter() {
            copy.set_attribute(&attribute.name, &attribute.namespace, &attribute.value.borrow());
        }
        if deep || self.kind == NodeKind::Attribute {
            for child in self.children.borrow().iter() {
                copy.append(&child.copy(true));
            }
        }
        copy
    }

    /// The namespace that a prefix stands for at this node.
    pub fn namespace_of(self: &Rc<Self>, prefix: &str) -> Option<String> {
        if prefix == "xml" {
            return Some("http://www.w3.org/XML/1998/namespace".to_owned());
        }
        let wanted = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
        let mut at = Some(self.clone());
        while let Some(node) = at {
            if let Some(found) = node.attribute(&wanted) {
                return Some(found.value.borrow().clone());
            }
            at = node.up();
        }
        None
    }

    /// All nodes below it, itself not among them, in the order of the text.
    pub fn descendants(self: &Rc<Self>) -> Vec<Rc<Self>> {
        let mut out = Vec::new();
        for child in self.children.borrow().iter() {
            out.push(child.clone());
            out.extend(child.descendants());
        }
        out
    }
}
