//! `System.Xml`: documents, elements, attributes and their kin.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::enums::enum_of;
use super::file::fault_of;
use super::support::{
    Outcome, Rt, arg, bad_argument, body, boolean, long, long_of, m, null_argument, p, ps, text, text_of,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::xml::{self, Namespaces, Node, NodeKind, inner_xml, outer_xml};
use crate::value::{Fault, List, Name, Object, Value};

/// A node as an object; two objects of one node are equal. The second part keeps the nodes above it alive.
pub struct XmlNode(pub Rc<Node>, #[allow(dead_code, reason = "held, never read")] Rc<Node>);

/// A node as a value.
pub fn node_value(node: Rc<Node>) -> Value {
    let mut top = node.clone();
    while let Some(above) = top.up() {
        top = above;
    }
    let top = top.owner().unwrap_or(top);
    Value::object(XmlNode(node, top))
}

fn own(this: &Value) -> Result<&Rc<Node>, Fault> {
    Ok(&body::<XmlNode>(this)?.0)
}

fn optional(node: Option<Rc<Node>>) -> Outcome {
    Ok(node.map_or(Value::Null, node_value))
}

fn node_list(nodes: Vec<Rc<Node>>) -> Value {
    Value::object(List::of_kind(&NODE_LIST, None, nodes.into_iter().map(node_value).collect()))
}

/// What PowerShell shows of an element under its name: its text, unless it has attributes or elements in it.
fn simplified(node: &Rc<Node>) -> Value {
    if matches!(
        node.kind,
        NodeKind::Text | NodeKind::CData | NodeKind::Comment | NodeKind::Attribute | NodeKind::Whitespace
    ) {
        return Value::from(node.inner_text());
    }
    if node.kind != NodeKind::Element {
        return if node.kind == NodeKind::Declaration {
            Value::str(node.value.borrow().as_str())
        } else {
            node_value(node.clone())
        };
    }
    let children = node.children.borrow();
    let plain = children.is_empty() || (children.len() == 1 && children.iter().all(|c| c.kind == NodeKind::Text));
    if node.attributes.borrow().is_empty() && plain {
        return Value::from(node.inner_text());
    }
    drop(children);
    node_value(node.clone())
}

/// Attributes and children of that local name, without regard to case.
fn named(node: &Node, name: &str) -> Vec<Rc<Node>> {
    let fits = |n: &&Rc<Node>| n.local_name().eq_ignore_ascii_case(name);
    let mut found: Vec<Rc<Node>> = node.attributes.borrow().iter().filter(fits).cloned().collect();
    found.extend(node.children.borrow().iter().filter(fits).cloned());
    found
}

impl Object for XmlNode {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.0.kind {
            NodeKind::Element => &ELEMENT,
            NodeKind::Attribute => &ATTRIBUTE,
            NodeKind::Text => &TEXT,
            NodeKind::CData => &CDATA,
            NodeKind::Instruction => &INSTRUCTION,
            NodeKind::Comment => &COMMENT,
            NodeKind::Document => &super::XML_DOCUMENT,
            NodeKind::DocType => &DOC_TYPE,
            NodeKind::Fragment => &FRAGMENT,
            NodeKind::Whitespace => &WHITESPACE,
            NodeKind::Declaration => &DECLARATION,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| Rc::ptr_eq(&o.0, &self.0)))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let found = named(&self.0, name.as_str());
        match found.as_slice() {
            [] => None,
            [only] => Some(simplified(only)),
            many => Some(Value::array(many.iter().map(simplified).collect())),
        }
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<Result<(), Fault>> {
        let found = named(&self.0, name.as_str());
        let fail = |message: &str| {
            Some(Err(super::call::wrap_set(
                Fault::thrown("System.Management.Automation.SetValueException", message),
                name.as_str(),
            )))
        };
        let new = value.invariant_text();
        match found.as_slice() {
            [] if self.type_ref().def().property(name.as_str()).is_some() => None,
            [] => fail(&format!(
                "The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
            )),
            [only] => {
                let children = only.children.borrow().len();
                let plain = children == 0 || only.children.borrow().iter().all(|c| c.kind == NodeKind::Text);
                if only.kind == NodeKind::Element && (!only.attributes.borrow().is_empty() || !plain) {
                    return fail(&format!(
                        "Cannot set \"{name}\" because only strings can be used as values to set XmlNode properties."
                    ));
                }
                only.set_inner_text(&new);
                Some(Ok(()))
            }
            _ => fail(&format!("Cannot set \"{name}\" because there is more than one node with that name.")),
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        let attributes = self.0.attributes.borrow();
        let children = self.0.children.borrow();
        for node in attributes.iter().chain(children.iter()).filter(|n| n.kind != NodeKind::Whitespace) {
            let name = Name::new(node.local_name());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

pub(super) const NODE_PROPERTIES: &[Property] = &[
    p("Attributes", "System.Xml.XmlAttributeCollection", |_, this| {
        let node = own(this)?;
        Ok(if node.kind == NodeKind::Element { Value::object(AttributeList(node.clone())) } else { Value::Null })
    }),
    p("BaseURI", "string", |_, _| Ok(Value::str(""))),
    p("ChildNodes", "System.Xml.XmlNodeList", |_, this| Ok(node_list(own(this)?.children.borrow().clone()))),
    p("FirstChild", "System.Xml.XmlNode", |_, this| optional(own(this)?.children.borrow().first().cloned())),
    p("HasChildNodes", "bool", |_, this| Ok(Value::Bool(!own(this)?.children.borrow().is_empty()))),
    ps(
        "InnerText",
        "string",
        |_, this| Ok(Value::from(own(this)?.inner_text())),
        |_, this, value| {
            own(this)?.set_inner_text(&text_of(value));
            Ok(())
        },
    ),
    ps(
        "InnerXml",
        "string",
        |_, this| Ok(Value::from(inner_xml(own(this)?))),
        |_, this, value| {
            let node = own(this)?;
            let fragment = xml::parse_fragment(node, &text_of(value)).map_err(|e| wrong(&e.0))?;
            node.clear();
            node.append(&fragment);
            Ok(())
        },
    ),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
    p("LastChild", "System.Xml.XmlNode", |_, this| optional(own(this)?.children.borrow().last().cloned())),
    p("LocalName", "string", |_, this| Ok(Value::str(own(this)?.local_name()))),
    p("Name", "string", |_, this| Ok(Value::str(own(this)?.shown_name()))),
    p("NamespaceURI", "string", |_, this| Ok(Value::str(own(this)?.namespace.as_str()))),
    p("NextSibling", "System.Xml.XmlNode", |_, this| sibling(own(this)?, 1)),
    p("NodeType", "System.Xml.XmlNodeType", |_, this| Ok(enum_of("System.Xml.XmlNodeType", own(this)?.kind as i64))),
    p("OuterXml", "string", |_, this| Ok(Value::from(outer_xml(own(this)?)))),
    p("OwnerDocument", "System.Xml.XmlDocument", |_, this| optional(own(this)?.owner())),
    p("ParentNode", "System.Xml.XmlNode", |_, this| {
        let node = own(this)?;
        optional(node.up().filter(|_| node.kind != NodeKind::Attribute))
    }),
    p("Prefix", "string", |_, this| Ok(Value::str(own(this)?.prefix()))),
    p("PreviousText", "System.Xml.XmlNode", |_, this| {
        let node = own(this)?;
        let before = node.up().and_then(|up| {
            let at = up.position_of(node)?.checked_sub(1)?;
            up.children.borrow().get(at).cloned()
        });
        optional(before.filter(|n| matches!(n.kind, NodeKind::Text | NodeKind::CData | NodeKind::Whitespace)))
    }),
    p("SchemaInfo", "System.Xml.Schema.IXmlSchemaInfo", |_, _| Ok(plain(&SCHEMA_INFO))),
    p("PreviousSibling", "System.Xml.XmlNode", |_, this| sibling(own(this)?, -1)),
    ps(
        "Value",
        "string",
        |_, this| {
            let node = own(this)?;
            let none = matches!(node.kind, NodeKind::Element | NodeKind::Document | NodeKind::Fragment);
            Ok(if none { Value::Null } else { Value::str(node.value.borrow().as_str()) })
        },
        |_, this, value| {
            let node = own(this)?;
            if matches!(node.kind, NodeKind::Element | NodeKind::Document | NodeKind::Fragment) {
                return Err(super::support::invalid_operation("Cannot set a value on node type 'Element'."));
            }
            node.set_inner_text(&text_of(value));
            Ok(())
        },
    ),
];

static IMPLEMENTATION: TypeDef = TypeDef::class("System.Xml.XmlImplementation");
static NAME_TABLE: TypeDef = TypeDef::class("System.Xml.NameTable");
static SCHEMA_SET: TypeDef = TypeDef::class("System.Xml.Schema.XmlSchemaSet");
static SCHEMA_INFO: TypeDef = TypeDef::class("System.Xml.Schema.XmlSchemaInfo");

/// An object of which scripts read no more than its type.
struct Plain(&'static TypeDef);

fn plain(def: &'static TypeDef) -> Value {
    Value::object(Plain(def))
}

impl Object for Plain {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.0)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn sibling(node: &Rc<Node>, by: isize) -> Outcome {
    let Some(parent) = node.up().filter(|_| node.kind != NodeKind::Attribute) else { return Ok(Value::Null) };
    let at = parent.position_of(node).and_then(|i| i.checked_add_signed(by));
    optional(at.and_then(|i| parent.children.borrow().get(i).cloned()))
}

fn wrong(message: &str) -> Fault {
    Fault::thrown("System.Xml.XmlException", message)
}

fn selected(this: &Value, a: &[Value]) -> Result<Vec<Rc<Node>>, Fault> {
    let namespaces = arg(a, 1).downcast::<NamespaceManager>().map(|n| n.0.borrow().clone());
    xml::select(own(this)?, &text(a, 0), namespaces.as_ref())
        .map_err(|e| Fault::thrown("System.Xml.XPath.XPathException", e.0))
}

fn child(a: &[Value], index: usize) -> Result<Rc<Node>, Fault> {
    match arg(a, index).downcast::<XmlNode>() {
        Some(node) => Ok(node.0.clone()),
        None => Err(null_argument("newChild")),
    }
}

/// Puts a child in, unless it holds the node itself.
fn put(this: &Value, position: usize, new: &Rc<Node>) -> Outcome {
    let node = own(this)?;
    let mut at = Some(node.clone());
    while let Some(above) = at {
        if Rc::ptr_eq(&above, new) {
            return Err(bad_argument("Cannot insert a node or any ancestor of that node as a child of itself."));
        }
        at = above.up();
    }
    if node.kind == NodeKind::Document && new.kind == NodeKind::Element && node.root().is_some() {
        return Err(super::support::invalid_operation("This document already has a 'DocumentElement' node."));
    }
    node.insert(position, new);
    Ok(node_value(new.clone()))
}

fn beside(this: &Value, a: &[Value], after: bool) -> Outcome {
    let new = child(a, 0)?;
    let node = own(this)?;
    let position = match arg(a, 1).downcast::<XmlNode>() {
        Some(reference) => {
            node.position_of(&reference.0)
                .ok_or_else(|| bad_argument("The reference node is not a child of this node."))?
                + usize::from(after)
        }
        None if after => 0,
        None => node.children.borrow().len(),
    };
    put(this, position, &new)
}

pub(super) const NODE_METHODS: &[Method] = &[
    m("System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)", |_, this, a| put(this, usize::MAX, &child(a, 0)?)),
    m("System.Xml.XmlNode Clone()", |_, this, _| Ok(node_value(own(this)?.copy(true)))),
    m("System.Xml.XmlNode CloneNode(bool deep)", |_, this, a| Ok(node_value(own(this)?.copy(boolean(a, 0))))),
    m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(own(this)?.children.borrow().iter().cloned().map(node_value).collect()))
    }),
    m("string GetNamespaceOfPrefix(string prefix)", |_, this, a| {
        Ok(Value::from(own(this)?.namespace_of(&text(a, 0)).unwrap_or_default()))
    }),
    m("System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", |_, this, a| {
        beside(this, a, true)
    }),
    m("System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)", |_, this, a| {
        beside(this, a, false)
    }),
    m("System.Xml.XPath.XPathNavigator CreateNavigator()", |_, this, _| super::xml_writer::create_navigator(this)),
    m("string GetPrefixOfNamespace(string namespaceURI)", |_, this, a| {
        let wanted = text(a, 0);
        let mut at = Some(own(this)?.clone());
        while let Some(node) = at {
            let found = node.attributes.borrow().iter().find_map(|n| {
                let prefix = n.name.strip_prefix("xmlns:")?;
                (*n.value.borrow() == *wanted).then(|| prefix.to_owned())
            });
            if let Some(prefix) = found {
                return Ok(Value::from(prefix));
            }
            at = node.up();
        }
        Ok(Value::str(""))
    }),
    m("void WriteContentTo(System.Xml.XmlWriter w)", |rt, this, a| {
        super::xml_writer::write_to(this, a, true)?;
        super::xml_writer::flush_writer(rt, arg(a, 0))
    }),
    m("void WriteTo(System.Xml.XmlWriter w)", |rt, this, a| {
        super::xml_writer::write_to(this, a, false)?;
        super::xml_writer::flush_writer(rt, arg(a, 0))
    }),
    m("void Normalize()", |_, _, _| Ok(Value::Null)),
    m("System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)", |_, this, a| put(this, 0, &child(a, 0)?)),
    m("void RemoveAll()", |_, this, _| {
        let node = own(this)?;
        node.clear();
        node.attributes.borrow_mut().clear();
        Ok(Value::Null)
    }),
    m("System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)", |_, this, a| {
        let old = child(a, 0)?;
        if own(this)?.remove(&old) {
            Ok(node_value(old))
        } else {
            Err(bad_argument("The node to be removed is not a child of this node."))
        }
    }),
    m("System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)", |_, this, a| {
        let (new, old) = (child(a, 0)?, child(a, 1)?);
        let node = own(this)?;
        let at =
            node.position_of(&old).ok_or_else(|| bad_argument("The reference node is not a child of this node."))?;
        node.remove(&old);
        node.insert(at, &new);
        Ok(node_value(old))
    }),
    m("System.Xml.XmlNodeList SelectNodes(string xpath)", |_, this, a| Ok(node_list(selected(this, a)?))),
    m("System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)", |_, this, a| {
        Ok(node_list(selected(this, a)?))
    }),
    m("System.Xml.XmlNode SelectSingleNode(string xpath)", |_, this, a| {
        optional(selected(this, a)?.into_iter().next())
    }),
    m("System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)", |_, this, a| {
        optional(selected(this, a)?.into_iter().next())
    }),
    m("System.Xml.XmlElement get_Item(string name)", |_, this, a| {
        let name = text(a, 0);
        let found =
            own(this)?.children.borrow().iter().find(|c| c.kind == NodeKind::Element && c.name == *name).cloned();
        optional(found)
    }),
];

fn by_tag(this: &Value, name: &str) -> Outcome {
    let all = own(this)?.descendants().into_iter();
    Ok(node_list(all.filter(|n| n.kind == NodeKind::Element && (name == "*" || n.name == name)).collect()))
}

const ELEMENT_PROPERTIES: &[Property] = &[
    p("HasAttributes", "bool", |_, this| Ok(Value::Bool(!own(this)?.attributes.borrow().is_empty()))),
    ps(
        "IsEmpty",
        "bool",
        |_, this| {
            let node = own(this)?;
            Ok(Value::Bool(node.short.get() && node.children.borrow().is_empty()))
        },
        |_, this, value| {
            own(this)?.short.set(matches!(value, Value::Bool(true)));
            Ok(())
        },
    ),
];

const ELEMENT_METHODS: &[Method] = &[
    m("string GetAttribute(string name)", |_, this, a| {
        Ok(Value::from(own(this)?.attribute(&text(a, 0)).map(|n| n.inner_text()).unwrap_or_default()))
    }),
    m("System.Xml.XmlAttribute GetAttributeNode(string name)", |_, this, a| {
        optional(own(this)?.attribute(&text(a, 0)))
    }),
    m("System.Xml.XmlNodeList GetElementsByTagName(string name)", |_, this, a| by_tag(this, &text(a, 0))),
    m("bool HasAttribute(string name)", |_, this, a| Ok(Value::Bool(own(this)?.attribute(&text(a, 0)).is_some()))),
    m("void RemoveAllAttributes()", |_, this, _| {
        own(this)?.attributes.borrow_mut().clear();
        Ok(Value::Null)
    }),
    m("void RemoveAttribute(string name)", |_, this, a| {
        let name = text(a, 0);
        own(this)?.attributes.borrow_mut().retain(|n| n.name != *name);
        Ok(Value::Null)
    }),
    m("void SetAttribute(string name, string value)", |_, this, a| {
        own(this)?.set_attribute(&text(a, 0), "", &text(a, 1));
        Ok(Value::Null)
    }),
    m("string SetAttribute(string localName, string namespaceURI, string value)", |_, this, a| {
        own(this)?.set_attribute(&text(a, 0), &text(a, 1), &text(a, 2));
        Ok(arg(a, 2).clone())
    }),
    m("System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)", |_, this, a| {
        let new = child(a, 0)?;
        own(this)?.set_attribute(&new.name, &new.namespace, &new.value.borrow());
        Ok(Value::Null)
    }),
];

const ATTRIBUTE_PROPERTIES: &[Property] = &[
    p("OwnerElement", "System.Xml.XmlElement", |_, this| optional(own(this)?.up())),
    p("Specified", "bool", |_, _| Ok(Value::Bool(true))),
];

const TEXT_PROPERTIES: &[Property] = &[
    ps(
        "Data",
        "string",
        |_, this| Ok(Value::str(own(this)?.value.borrow().as_str())),
        |_, this, value| {
            own(this)?.set_inner_text(&text_of(value));
            Ok(())
        },
    ),
    p("Length", "int", |_, this| Ok(Value::Int(crate::value::utf16_len(&own(this)?.value.borrow()) as i32))),
];

/// A value of the declaration's own attributes.
fn declared(this: &Value, name: &str) -> Outcome {
    let content = own(this)?.value.borrow().clone();
    let after = content.split(&format!("{name}=")).nth(1).unwrap_or_default().to_owned();
    let quote = after.chars().next().unwrap_or('"');
    Ok(Value::str(after.split(quote).nth(1).unwrap_or("")))
}

const DECLARATION_PROPERTIES: &[Property] = &[
    p("Encoding", "string", |_, this| declared(this, "encoding")),
    p("Standalone", "string", |_, this| declared(this, "standalone")),
    p("Version", "string", |_, this| declared(this, "version")),
];

pub(super) const DOCUMENT_PROPERTIES: &[Property] = &[
    p("DocumentElement", "System.Xml.XmlElement", |_, this| optional(own(this)?.root())),
    p("DocumentType", "System.Xml.XmlDocumentType", |_, this| {
        optional(own(this)?.children.borrow().iter().find(|c| c.kind == NodeKind::DocType).cloned())
    }),
    p("Implementation", "System.Xml.XmlImplementation", |_, _| Ok(plain(&IMPLEMENTATION))),
    p("NameTable", "System.Xml.XmlNameTable", |_, _| Ok(plain(&NAME_TABLE))),
    p("Schemas", "System.Xml.Schema.XmlSchemaSet", |_, _| Ok(plain(&SCHEMA_SET))),
    ps("XmlResolver", "System.Xml.XmlResolver", |_, _| Ok(Value::Null), |_, _, _| Ok(())),
    ps(
        "PreserveWhitespace",
        "bool",
        |_, this| Ok(Value::Bool(own(this)?.keep_space.get())),
        |_, this, value| {
            own(this)?.keep_space.set(matches!(value, Value::Bool(true)));
            Ok(())
        },
    ),
];

fn created(this: &Value, kind: i64, name: &str, namespace: &str) -> Outcome {
    let kind = match kind {
        1 => NodeKind::Element,
        2 => NodeKind::Attribute,
        3 => NodeKind::Text,
        4 => NodeKind::CData,
        7 => NodeKind::Instruction,
        8 => NodeKind::Comment,
        11 => NodeKind::Fragment,
        _ => return Err(bad_argument("Cannot create node of the given type.")),
    };
    made(this, kind, name, namespace, "")
}

fn made(this: &Value, kind: NodeKind, name: &str, namespace: &str, value: &str) -> Outcome {
    let node = Node::new(kind, name, namespace, value);
    node.belongs_to(own(this)?);
    Ok(node_value(node))
}

fn load(this: &Value, content: &str) -> Outcome {
    let node = own(this)?;
    let parsed = xml::parse_whole_document(content, node.keep_space.get()).map_err(|e| wrong(&e.0))?;
    node.clear();
    let children = parsed.children.borrow().clone();
    for child in &children {
        node.append(child);
    }
    Ok(Value::Null)
}

/// The document with each element on a line of its own, as `Save` writes it.
pub fn indented(document: &Node) -> String {
    fn write(node: &Rc<Node>, depth: usize, out: &mut String) {
        let children = node.children.borrow();
        if node.kind != NodeKind::Element || children.is_empty() {
            out.push_str(&outer_xml(node));
            return;
        }
        let attributes: String = node.attributes.borrow().iter().map(|a| format!(" {}", outer_xml(a))).collect();
        out.push_str(&format!("<{}{attributes}>", node.name));
        let mut mixed = false;
        for child in children.iter() {
            // From the first text on nothing more is laid out.
            mixed |= matches!(child.kind, NodeKind::Text | NodeKind::CData | NodeKind::Whitespace);
            if mixed {
                out.push_str(&outer_xml(child));
            } else {
                out.push_str(&format!("\n{}", "  ".repeat(depth + 1)));
                write(child, depth + 1, out);
            }
        }
        if !mixed {
            out.push_str(&format!("\n{}", "  ".repeat(depth)));
        }
        out.push_str(&format!("</{}>", node.name));
    }
    let mut out = String::new();
    for child in document.children.borrow().iter() {
        write(child, 0, &mut out);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

pub(super) const DOCUMENT_METHODS: &[Method] = &[
    m("System.Xml.XmlAttribute CreateAttribute(string name)", |_, this, a| {
        made(this, NodeKind::Attribute, &text(a, 0), "", "")
    }),
    m("System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)", |_, this, a| {
        made(this, NodeKind::Attribute, &text(a, 0), &text(a, 1), "")
    }),
    m("System.Xml.XmlCDataSection CreateCDataSection(string data)", |_, this, a| {
        made(this, NodeKind::CData, "", "", &text(a, 0))
    }),
    m("System.Xml.XmlComment CreateComment(string data)", |_, this, a| {
        made(this, NodeKind::Comment, "", "", &text(a, 0))
    }),
    m("System.Xml.XmlDocumentFragment CreateDocumentFragment()", |_, this, _| {
        made(this, NodeKind::Fragment, "", "", "")
    }),
    m("System.Xml.XmlElement CreateElement(string name)", |_, this, a| {
        made(this, NodeKind::Element, &text(a, 0), "", "")
    }),
    m("System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)", |_, this, a| {
        made(this, NodeKind::Element, &text(a, 0), &text(a, 1), "")
    }),
    m("System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)", |_, this, a| {
        let prefix = text(a, 0);
        let name = if prefix.is_empty() { text(a, 1).to_string() } else { format!("{prefix}:{}", text(a, 1)) };
        made(this, NodeKind::Element, &name, &text(a, 2), "")
    }),
    m("System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)", |_, this, a| {
        made(this, NodeKind::Instruction, &text(a, 0), "", &text(a, 1))
    }),
    m("System.Xml.XmlText CreateTextNode(string text)", |_, this, a| made(this, NodeKind::Text, "", "", &text(a, 0))),
    m(
        "System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)",
        |_, this, a| {
            let mut content = format!("version=\"{}\"", text(a, 0));
            for (name, value) in [("encoding", text(a, 1)), ("standalone", text(a, 2))] {
                if !value.is_empty() {
                    content.push_str(&format!(" {name}=\"{value}\""));
                }
            }
            made(this, NodeKind::Declaration, "xml", "", &content)
        },
    ),
    m("System.Xml.XmlNodeList GetElementsByTagName(string name)", |_, this, a| by_tag(this, &text(a, 0))),
    m("System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)", |_, this, a| {
        let copy = child(a, 0)?.copy(boolean(a, 1));
        copy.belongs_to(own(this)?);
        Ok(node_value(copy))
    }),
    m("void Load(string filename)", |rt, this, a| {
        let path = std::path::PathBuf::from(text(a, 0).as_str());
        let bytes = rt.host().files.read(&path).map_err(|e| fault_of(&e, &path))?;
        let encoding = super::encoding::of_argument(&Value::Null);
        load(this, &super::encoding::decode_file(&bytes, &encoding))
    }),
    m("void LoadXml(string xml)", |_, this, a| load(this, &text(a, 0))),
    m("void Save(string filename)", |rt, this, a| {
        let path = std::path::PathBuf::from(text(a, 0).as_str());
        let node = own(this)?;
        let written = if node.keep_space.get() { outer_xml(node) } else { indented(node) };
        rt.host().files.write(&path, written.as_bytes()).map_err(|e| fault_of(&e, &path))?;
        Ok(Value::Null)
    }),
    m("void Save(System.IO.TextWriter writer)", save_to),
    m("void Save(System.Xml.XmlWriter w)", |rt, this, a| super::xml_writer::save(rt, own(this)?, arg(a, 0))),
    m("System.Xml.XmlElement GetElementById(string elementId)", |_, _, _| Ok(Value::Null)),
    m("System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)", |_, this, a| {
        created(this, long_of(arg(a, 0)), &text(a, 1), &text(a, 2))
    }),
    m("System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)", |_, this, a| {
        let kind = match text(a, 0).to_ascii_lowercase().as_str() {
            "element" => 1,
            "attribute" => 2,
            "text" => 3,
            "cdatasection" => 4,
            "processinginstruction" => 7,
            "comment" => 8,
            "documentfragment" => 11,
            _ => 0,
        };
        created(this, kind, &text(a, 1), &text(a, 2))
    }),
];

fn save_to(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let written = indented(own(this)?);
    super::call::call_method(rt, arg(a, 0), Name::new("Write"), &[Value::from(written)])
}

pub(super) const DOCUMENT_CONSTRUCTORS: &[Method] = &[m("()", |_, _, _| Ok(node_value(Node::document())))];

/// The attributes of an element, by position and name.
struct AttributeList(Rc<Node>);

fn attributes(this: &Value) -> Result<&Rc<Node>, Fault> {
    Ok(&body::<AttributeList>(this)?.0)
}

fn attribute_item(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let node = attributes(this)?;
    optional(match arg(a, 0) {
        Value::Int(i) => usize::try_from(*i).ok().and_then(|i| node.attributes.borrow().get(i).cloned()),
        name => node.attribute(&text_of(name)),
    })
}

fn add_attribute(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let new = child(a, 0)?;
    let node = attributes(this)?;
    node.attributes.borrow_mut().retain(|n| n.name != new.name);
    *new.parent.borrow_mut() = Rc::downgrade(node);
    node.attributes.borrow_mut().push(new.clone());
    Ok(node_value(new))
}

static ATTRIBUTE_LIST: TypeDef = TypeDef::class("System.Xml.XmlAttributeCollection")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(&[p("Count", "int", |_, this| Ok(Value::Int(attributes(this)?.attributes.borrow().len() as i32)))])
    .methods(&[
        m("System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)", add_attribute),
        m("System.Xml.XmlNode GetNamedItem(string name)", attribute_item),
        m("System.Xml.XmlNode Item(int index)", attribute_item),
        m("System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)", |_, this, a| {
            let old = child(a, 0)?;
            attributes(this)?.attributes.borrow_mut().retain(|n| !Rc::ptr_eq(n, &old));
            Ok(node_value(old))
        }),
        m("void RemoveAll()", |_, this, _| {
            attributes(this)?.attributes.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("System.Xml.XmlNode RemoveNamedItem(string name)", |_, this, a| {
            let name = text(a, 0);
            let found = attributes(this)?.attribute(&name);
            attributes(this)?.attributes.borrow_mut().retain(|n| n.name != *name);
            optional(found)
        }),
        m("System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)", add_attribute),
        m("System.Xml.XmlAttribute get_Item(int i)", attribute_item),
        m("System.Xml.XmlAttribute get_Item(string name)", attribute_item),
        m("System.Xml.XmlAttribute get_ItemOf(string name)", attribute_item),
    ]);

impl Object for AttributeList {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&ATTRIBUTE_LIST)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.0.attributes.borrow().iter().cloned().map(node_value).collect())
    }
}

static NODE_LIST: TypeDef = TypeDef::class("System.Xml.XPathNodeList")
    .extends("System.Xml.XmlNodeList")
    .implements(&["System.Collections.IEnumerable"]);

static NODE_LIST_BASE: TypeDef = TypeDef::class("System.Xml.XmlNodeList")
    .implements(&["System.Collections.IEnumerable"])
    .properties(&[p("Count", "int", |_, this| Ok(Value::Int(body::<List>(this)?.items().len() as i32)))])
    .methods(&[
        m("System.Collections.IEnumerator GetEnumerator()", |_, this, _| {
            Ok(super::enumerator::over(body::<List>(this)?.items().clone()))
        }),
        m("System.Xml.XmlNode Item(int index)", |_, this, a| {
            let found = usize::try_from(long(a, 0)).ok().and_then(|i| body::<List>(this).ok()?.items().get(i).cloned());
            Ok(found.unwrap_or_default())
        }),
    ]);

/// Prefixes for XPath expressions.
pub struct NamespaceManager(pub RefCell<Namespaces>);

static NAMESPACE_MANAGER: TypeDef = TypeDef::class("System.Xml.XmlNamespaceManager")
    .properties(&[p("DefaultNamespace", "string", |_, _| Ok(Value::str("")))])
    .methods(&[
        m("void AddNamespace(string prefix, string uri)", |_, this, a| {
            let pair = (text(a, 0).to_string(), text(a, 1).to_string());
            body::<NamespaceManager>(this)?.0.borrow_mut().push(pair);
            Ok(Value::Null)
        }),
        m("bool HasNamespace(string prefix)", |_, this, a| {
            let prefix = text(a, 0);
            Ok(Value::Bool(body::<NamespaceManager>(this)?.0.borrow().iter().any(|(p, _)| *p == *prefix)))
        }),
        m("string LookupNamespace(string prefix)", |_, this, a| {
            let prefix = text(a, 0);
            let all = body::<NamespaceManager>(this)?.0.borrow();
            Ok(all.iter().rev().find(|(p, _)| *p == *prefix).map_or(Value::Null, |(_, n)| Value::str(n.as_str())))
        }),
        m("void RemoveNamespace(string prefix, string uri)", |_, this, a| {
            let prefix = text(a, 0);
            body::<NamespaceManager>(this)?.0.borrow_mut().retain(|(p, _)| *p != *prefix);
            Ok(Value::Null)
        }),
    ])
    .constructors(&[m("(System.Object nameTable)", |_, _, _| Ok(Value::object(NamespaceManager(RefCell::default()))))]);

impl Object for NamespaceManager {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&NAMESPACE_MANAGER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static XML_CONVERT: TypeDef = TypeDef::class("System.Xml.XmlConvert").static_methods(&[
    m("string DecodeName(string name)", |_, _, a| {
        let own = text(a, 0);
        let mut out = String::new();
        let mut rest: &str = &own;
        while let Some((before, after)) = rest.split_once("_x") {
            out.push_str(before);
            let code = after.split_once('_').and_then(|(hex, tail)| {
                Some((u32::from_str_radix(hex, 16).ok().filter(|_| hex.len() == 4).and_then(char::from_u32)?, tail))
            });
            match code {
                Some((c, tail)) => {
                    out.push(c);
                    rest = tail;
                }
                None => {
                    out.push_str("_x");
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        Ok(Value::from(out))
    }),
    m("string EncodeName(string name)", |_, _, a| {
        let mut out = String::new();
        for (i, c) in text(a, 0).chars().enumerate() {
            let fits = c.is_alphabetic() || c == '_' || c == ':' || (i > 0 && (c.is_numeric() || "-.".contains(c)));
            if fits {
                out.push(c);
            } else {
                out.push_str(&format!("_x{:04X}_", u32::from(c)));
            }
        }
        Ok(Value::from(out))
    }),
    m("bool ToBoolean(string s)", |_, _, a| match text(a, 0).trim() {
        "true" | "1" => Ok(Value::Bool(true)),
        "false" | "0" => Ok(Value::Bool(false)),
        other => Err(super::support::bad_format(format!("The string '{other}' is not a valid Boolean value."))),
    }),
    m("string ToString(bool value)", |_, _, a| Ok(Value::str(if boolean(a, 0) { "true" } else { "false" }))),
    m("string ToString(System.Object value)", |_, _, a| Ok(Value::Str(arg(a, 0).invariant_text()))),
]);

static SECURITY_ELEMENT: TypeDef =
    TypeDef::class("System.Security.SecurityElement").static_methods(&[m("string Escape(string str)", |_, _, a| {
        let escaped = text(a, 0)
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&apos;");
        Ok(Value::from(escaped))
    })]);

macro_rules! rows {
    ($($id:ident $name:literal : $base:literal [$properties:expr] [$methods:expr];)*) => {
        $(static $id: TypeDef = TypeDef::class($name).extends($base).properties($properties).methods($methods);)*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[
            $(&$id,)*
            &ATTRIBUTE_LIST,
            &NODE_LIST,
            &NODE_LIST_BASE,
            &NAMESPACE_MANAGER,
            &XML_CONVERT,
            &SECURITY_ELEMENT,
            &IMPLEMENTATION,
            &NAME_TABLE,
            &SCHEMA_SET,
            &SCHEMA_INFO,
        ];
    };
}

rows! {
    ELEMENT "System.Xml.XmlElement": "System.Xml.XmlLinkedNode" [ELEMENT_PROPERTIES] [ELEMENT_METHODS];
    ATTRIBUTE "System.Xml.XmlAttribute": "System.Xml.XmlNode" [ATTRIBUTE_PROPERTIES] [&[]];
    LINKED "System.Xml.XmlLinkedNode": "System.Xml.XmlNode" [&[]] [&[]];
    CHARACTERS "System.Xml.XmlCharacterData": "System.Xml.XmlLinkedNode" [TEXT_PROPERTIES] [&[]];
    TEXT "System.Xml.XmlText": "System.Xml.XmlCharacterData" [&[]] [&[]];
    CDATA "System.Xml.XmlCDataSection": "System.Xml.XmlCharacterData" [&[]] [&[]];
    COMMENT "System.Xml.XmlComment": "System.Xml.XmlCharacterData" [&[]] [&[]];
    WHITESPACE "System.Xml.XmlWhitespace": "System.Xml.XmlCharacterData" [&[]] [&[]];
    INSTRUCTION "System.Xml.XmlProcessingInstruction": "System.Xml.XmlLinkedNode" [&[]] [&[]];
    DECLARATION "System.Xml.XmlDeclaration": "System.Xml.XmlLinkedNode" [DECLARATION_PROPERTIES] [&[]];
    DOC_TYPE "System.Xml.XmlDocumentType": "System.Xml.XmlLinkedNode" [&[]] [&[]];
    FRAGMENT "System.Xml.XmlDocumentFragment": "System.Xml.XmlNode" [&[]] [&[]];
}
