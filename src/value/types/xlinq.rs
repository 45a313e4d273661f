//! `System.Xml.Linq`: `XDocument`, `XElement` and `XAttribute` as scripts read and build them.

use std::any::Any;
use std::path::PathBuf;
use std::rc::Rc;

use super::file::fault_of;
use super::support::{Outcome, Rt, arg, body, elements, m, null_argument, p, ps, text, text_of};
use super::xlinq_nodes::{NODE, SELVES};
use super::xml::indented;
use super::{Method, TypeDef, TypeRef};
use crate::value::xml::{self, Node, NodeKind, outer_xml};
use crate::value::{Fault, Object, Value};

/// A node of an `XDocument`; it keeps the topmost node alive.
pub(super) struct XNode {
    pub(super) node: Rc<Node>,
    _top: Rc<Node>,
}

/// `XName`: `{namespace}local`.
struct XName(String);

fn value(node: Rc<Node>) -> Value {
    let mut top = node.clone();
    while let Some(above) = top.up() {
        top = above;
    }
    Value::object(XNode { node, _top: top })
}

pub(super) fn own(this: &Value) -> Result<&Rc<Node>, Fault> {
    Ok(&body::<XNode>(this)?.node)
}

pub(super) fn optional(node: Option<Rc<Node>>) -> Outcome {
    Ok(node.map_or(Value::Null, value))
}

pub(super) fn list(nodes: impl IntoIterator<Item = Rc<Node>>) -> Outcome {
    Ok(Value::array(nodes.into_iter().map(value).collect()))
}

/// Local name and namespace of an `XName` argument.
pub(super) fn name_of(argument: &Value) -> (String, String) {
    let shown = match argument.downcast::<XName>() {
        Some(name) => name.0.clone(),
        None => argument.invariant_text().to_string(),
    };
    match shown.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((namespace, local)) => (local.to_owned(), namespace.to_owned()),
        None => (shown, String::new()),
    }
}

pub(super) fn is_named(node: &Rc<Node>, name: &(String, String)) -> bool {
    node.kind == NodeKind::Element && node.local_name() == name.0 && node.namespace == name.1
}

fn children(node: &Rc<Node>) -> Vec<Rc<Node>> {
    node.children.borrow().iter().filter(|c| c.kind == NodeKind::Element).cloned().collect()
}

pub(super) fn under(nodes: Vec<Rc<Node>>, a: &[Value]) -> Outcome {
    if a.is_empty() {
        return list(nodes.into_iter().filter(|n| n.kind == NodeKind::Element));
    }
    let name = name_of(arg(a, 0));
    list(nodes.into_iter().filter(|n| is_named(n, &name)))
}

fn expanded(node: &Node) -> Value {
    let name = match node.namespace.as_str() {
        "" => node.local_name().to_owned(),
        namespace => format!("{{{namespace}}}{}", node.local_name()),
    };
    Value::object(XName(name))
}

fn parse(content: &str) -> Outcome {
    let document =
        xml::parse_whole_document(content, false).map_err(|e| Fault::thrown("System.Xml.XmlException", e.0))?;
    Ok(value(document))
}

fn load(rt: Rt<'_>, a: &[Value]) -> Outcome {
    let path = PathBuf::from(text(a, 0).as_str());
    let bytes = rt.host().files.read(&path).map_err(|e| fault_of(&e, &path))?;
    let encoding = super::encoding::of_argument(&Value::Null);
    parse(&super::encoding::decode_file(&bytes, &encoding))
}

fn element_of(document: Outcome) -> Outcome {
    optional(own(&document?)?.root())
}

fn save(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let path = PathBuf::from(text(a, 0).as_str());
    let node = own(this)?;
    let mut written = shown(node);
    if !written.starts_with("<?xml") {
        written = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{written}");
    }
    rt.host().files.write(&path, written.as_bytes()).map_err(|e| fault_of(&e, &path))?;
    Ok(Value::Null)
}

/// The node laid out as `ToString()` does; a document without its declaration.
pub(super) fn shown(node: &Rc<Node>) -> String {
    let wrapper = Node::document();
    match node.kind {
        NodeKind::Document => {
            for child in node.children.borrow().iter().filter(|c| c.kind != NodeKind::Declaration) {
                wrapper.append(&child.copy(true));
            }
        }
        NodeKind::Attribute => return outer_xml(node),
        _ => wrapper.append(&node.copy(true)),
    }
    indented(&wrapper)
}

/// Puts content into a node: nodes as they are, lists one by one, all else as text.
pub(super) fn add(node: &Rc<Node>, content: &Value) -> Result<(), Fault> {
    if let Some(new) = content.downcast::<XNode>() {
        if new.node.kind == NodeKind::Attribute {
            node.set_attribute(&new.node.name, &new.node.namespace, &new.node.value.borrow());
        } else if new.node.up().is_some() {
            node.append(&new.node.copy(true));
        } else {
            node.append(&new.node);
        }
        return Ok(());
    }
    match content {
        Value::Null | Value::Nothing => {}
        Value::Array(_) => {
            for item in elements(content).unwrap_or_default() {
                add(node, &item)?;
            }
        }
        other => node.append(&Node::new(NodeKind::Text, "", "", &other.invariant_text())),
    }
    Ok(())
}

fn new_element(a: &[Value]) -> Outcome {
    let (local, namespace) = name_of(arg(a, 0));
    let node = Node::new(NodeKind::Element, &local, &namespace, "");
    if !namespace.is_empty() {
        node.set_attribute("xmlns", "http://www.w3.org/2000/xmlns/", &namespace);
    }
    if let Some(content) = a.get(1) {
        add(&node, content)?;
    }
    Ok(value(node))
}

fn set_value(this: &Value, new: &Value) -> Result<(), Fault> {
    own(this)?.set_inner_text(&new.invariant_text());
    Ok(())
}

const CONTAINER_METHODS: &[Method] = &[
    m("void Add(System.Object content)", |_, this, a| add(own(this)?, arg(a, 0)).map(|()| Value::Null)),
    m("void ReplaceNodes(System.Object content)", |_, this, a| {
        let node = own(this)?;
        node.clear();
        add(node, arg(a, 0)).map(|()| Value::Null)
    }),
    m("void AddFirst(System.Object content)", |_, this, a| {
        let new = body::<XNode>(arg(a, 0))?;
        own(this)?.insert(0, &new.node);
        Ok(Value::Null)
    }),
    m("System.Object Descendants()", |_, this, a| under(own(this)?.descendants(), a)),
    m("System.Object Descendants(System.Xml.Linq.XName name)", |_, this, a| under(own(this)?.descendants(), a)),
    m("System.Xml.Linq.XElement Element(System.Xml.Linq.XName name)", |_, this, a| {
        let name = name_of(arg(a, 0));
        optional(children(own(this)?).into_iter().find(|c| is_named(c, &name)))
    }),
    m("System.Object Elements()", |_, this, a| under(children(own(this)?), a)),
    m("System.Object Elements(System.Xml.Linq.XName name)", |_, this, a| under(children(own(this)?), a)),
    m("System.Object Nodes()", |_, this, _| list(own(this)?.children.borrow().clone())),
    m("void RemoveNodes()", |_, this, _| {
        own(this)?.clear();
        own(this)?.short.set(true);
        Ok(Value::Null)
    }),
];

static CONTAINER: TypeDef = TypeDef::class("System.Xml.Linq.XContainer")
    .extends("System.Xml.Linq.XNode")
    .properties(&[
        p("FirstNode", "System.Xml.Linq.XNode", |_, this| optional(own(this)?.children.borrow().first().cloned())),
        p("LastNode", "System.Xml.Linq.XNode", |_, this| optional(own(this)?.children.borrow().last().cloned())),
    ])
    .methods(CONTAINER_METHODS);

static DOCUMENT: TypeDef = TypeDef::class("System.Xml.Linq.XDocument")
    .extends("System.Xml.Linq.XContainer")
    .properties(&[p("Root", "System.Xml.Linq.XElement", |_, this| optional(own(this)?.root()))])
    .methods(&[m("void Save(string fileName)", save)])
    .static_methods(&[
        m("System.Xml.Linq.XDocument Load(string uri)", |rt, _, a| load(rt, a)),
        m("System.Xml.Linq.XDocument Parse(string text)", |_, _, a| parse(&text(a, 0))),
    ])
    .constructors(&[m("(Params System.Object[] content)", |_, _, a| {
        let document = Node::document();
        add(&document, arg(a, 0))?;
        Ok(value(document))
    })]);

const ELEMENT_METHODS: &[Method] = &[
    m("System.Xml.Linq.XAttribute Attribute(System.Xml.Linq.XName name)", |_, this, a| {
        let (local, namespace) = name_of(arg(a, 0));
        let node = own(this)?;
        let found = node
            .attributes
            .borrow()
            .iter()
            .find(|n| n.local_name() == local && (namespace.is_empty() || n.namespace == namespace))
            .cloned();
        optional(found)
    }),
    m("System.Object Attributes()", |_, this, _| list(own(this)?.attributes.borrow().clone())),
    m("void Save(string fileName)", save),
    m("void SetAttributeValue(System.Xml.Linq.XName name, System.Object value)", |_, this, a| {
        let (local, namespace) = name_of(arg(a, 0));
        let node = own(this)?;
        if arg(a, 1).is_null() {
            node.attributes.borrow_mut().retain(|n| n.name != local);
        } else {
            node.set_attribute(&local, &namespace, &arg(a, 1).invariant_text());
        }
        Ok(Value::Null)
    }),
    m("void SetElementValue(System.Xml.Linq.XName name, System.Object value)", |_, this, a| {
        let name = name_of(arg(a, 0));
        let node = own(this)?;
        match children(node).into_iter().find(|c| is_named(c, &name)) {
            Some(child) if arg(a, 1).is_null() => drop(node.remove(&child)),
            Some(child) => child.set_inner_text(&arg(a, 1).invariant_text()),
            None if arg(a, 1).is_null() => {}
            None => {
                let child = Node::new(NodeKind::Element, &name.0, &name.1, "");
                child.set_inner_text(&arg(a, 1).invariant_text());
                node.append(&child);
            }
        }
        Ok(Value::Null)
    }),
    m("void SetValue(System.Object value)", |_, this, a| set_value(this, arg(a, 0)).map(|()| Value::Null)),
];

static ELEMENT: TypeDef = TypeDef::class("System.Xml.Linq.XElement")
    .extends("System.Xml.Linq.XContainer")
    .properties(&[
        p("FirstAttribute", "System.Xml.Linq.XAttribute", |_, this| {
            optional(own(this)?.attributes.borrow().first().cloned())
        }),
        p("HasAttributes", "bool", |_, this| Ok(Value::Bool(!own(this)?.attributes.borrow().is_empty()))),
        p("HasElements", "bool", |_, this| Ok(Value::Bool(!children(own(this)?).is_empty()))),
        p("IsEmpty", "bool", |_, this| Ok(Value::Bool(own(this)?.children.borrow().is_empty()))),
        p("Name", "System.Xml.Linq.XName", |_, this| Ok(expanded(own(this)?))),
        ps("Value", "string", |_, this| Ok(Value::from(own(this)?.inner_text())), |_, this, v| set_value(this, v)),
    ])
    .methods(&super::support::joined::<{ ELEMENT_METHODS.len() + SELVES.len() }>(ELEMENT_METHODS, SELVES))
    .static_methods(&[
        m("System.Xml.Linq.XElement Load(string uri)", |rt, _, a| element_of(load(rt, a))),
        m("System.Xml.Linq.XElement Parse(string text)", |_, _, a| element_of(parse(&text(a, 0)))),
    ])
    .constructors(&[
        m("(System.Xml.Linq.XName name)", |_, _, a| new_element(a)),
        m("(System.Xml.Linq.XName name, System.Object content)", |_, _, a| new_element(a)),
        m("(System.Xml.Linq.XName name, Params System.Object[] content)", |_, _, a| new_element(a)),
    ]);

static ATTRIBUTE: TypeDef = TypeDef::class("System.Xml.Linq.XAttribute")
    .properties(&[
        p("Name", "System.Xml.Linq.XName", |_, this| Ok(expanded(own(this)?))),
        p("Parent", "System.Xml.Linq.XElement", |_, this| optional(own(this)?.up())),
        ps("Value", "string", |_, this| Ok(Value::from(own(this)?.inner_text())), |_, this, v| set_value(this, v)),
    ])
    .methods(&[
        m("void Remove()", |_, this, _| {
            let node = own(this)?;
            if let Some(parent) = node.up() {
                parent.attributes.borrow_mut().retain(|n| !Rc::ptr_eq(n, node));
            }
            Ok(Value::Null)
        }),
        m("void SetValue(System.Object value)", |_, this, a| set_value(this, arg(a, 0)).map(|()| Value::Null)),
        m("string ToString()", |_, this, _| Ok(Value::from(outer_xml(own(this)?)))),
    ])
    .constructors(&[m("(System.Xml.Linq.XName name, System.Object value)", |_, _, a| {
        let (local, namespace) = name_of(arg(a, 0));
        Ok(value(Node::new(NodeKind::Attribute, &local, &namespace, &arg(a, 1).invariant_text())))
    })]);

static TEXT: TypeDef = TypeDef::class("System.Xml.Linq.XText")
    .extends("System.Xml.Linq.XNode")
    .properties(&[ps(
        "Value",
        "string",
        |_, this| Ok(Value::from(own(this)?.inner_text())),
        |_, this, v| set_value(this, v),
    )])
    .constructors(&[m("(string value)", |_, _, a| Ok(value(Node::new(NodeKind::Text, "", "", &text(a, 0)))))]);

static COMMENT: TypeDef = TypeDef::class("System.Xml.Linq.XComment")
    .extends("System.Xml.Linq.XNode")
    .properties(&[ps(
        "Value",
        "string",
        |_, this| Ok(Value::from(own(this)?.inner_text())),
        |_, this, v| set_value(this, v),
    )])
    .constructors(&[m("(string value)", |_, _, a| Ok(value(Node::new(NodeKind::Comment, "", "", &text(a, 0)))))]);

static NAME: TypeDef = TypeDef::class("System.Xml.Linq.XName")
    .properties(&[
        p("LocalName", "string", |_, this| Ok(Value::from(name_of(this).0))),
        p("NamespaceName", "string", |_, this| Ok(Value::from(name_of(this).1))),
    ])
    .static_methods(&[
        m("System.Xml.Linq.XName Get(string expandedName)", |_, _, a| {
            let name = text(a, 0);
            if name.is_empty() {
                Err(null_argument("expandedName"))
            } else {
                Ok(Value::object(XName(name.to_string())))
            }
        }),
        m("System.Xml.Linq.XName Get(string localName, string namespaceName)", |_, _, a| {
            Ok(Value::object(XName(format!("{{{}}}{}", text(a, 1), text(a, 0)))))
        }),
        // Names are made of texts as they are.
        m("System.Xml.Linq.XName Parse(string expandedName)", |_, _, a| {
            Ok(Value::object(XName(text_of(arg(a, 0)).to_string())))
        }),
    ]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&NODE, &CONTAINER, &DOCUMENT, &ELEMENT, &ATTRIBUTE, &TEXT, &COMMENT, &NAME];

impl Object for XNode {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.node.kind {
            NodeKind::Document => &DOCUMENT,
            NodeKind::Attribute => &ATTRIBUTE,
            NodeKind::Text | NodeKind::CData | NodeKind::Whitespace => &TEXT,
            NodeKind::Comment => &COMMENT,
            _ => &ELEMENT,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(shown(&self.node))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| Rc::ptr_eq(&o.node, &self.node)))
    }
}

impl Object for XName {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&NAME)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.clone())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let shown = match other.downcast::<Self>() {
            Some(name) => name.0.clone(),
            None => other.as_str()?.to_string(),
        };
        Some(shown == self.0)
    }
}
