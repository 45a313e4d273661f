//! `System.Xml.XmlWriter`, `XmlTextWriter`, their settings, and `XPathNavigator`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

use super::file::fault_of;
use super::support::{Outcome, Rt, arg, body, boolean, invalid_operation, m, p, ps, text, text_of, unit};
use super::xml::{NamespaceManager, XmlNode, node_value};
use super::{Method, Property, TypeDef, TypeRef, call, enum_of};
use crate::value::xml::{self, Node, NodeKind, inner_xml, outer_xml};
use crate::value::{EnumValue, Fault, Name, Object, Value};

/// Where the text goes when the writer is flushed.
enum Target {
    /// A text writer or a string builder: what has `Write` or `Append`.
    Writer(Value, &'static str),
    File(PathBuf),
}

/// How it is laid out.
#[derive(Clone)]
struct Layout {
    indent: Cell<bool>,
    chars: RefCell<String>,
    new_line: RefCell<String>,
    omit_declaration: Cell<bool>,
}

impl Layout {
    fn new(indent: bool, omit_declaration: bool) -> Self {
        Self {
            indent: Cell::new(indent),
            chars: RefCell::new("  ".to_owned()),
            new_line: RefCell::new("\n".to_owned()),
            omit_declaration: Cell::new(omit_declaration),
        }
    }
}

/// An element that is open.
struct Open {
    name: String,
    /// Whether elements stand in it, and whether text does.
    elements: bool,
    texts: bool,
}

/// A writer of XML.
struct Writer {
    def: &'static TypeDef,
    target: Target,
    layout: Layout,
    encoding: String,
    out: RefCell<String>,
    open: RefCell<Vec<Open>>,
    /// Whether the tag of the innermost element still takes attributes.
    tag: Cell<bool>,
    /// The attribute whose value is being written, and the value so far.
    attribute: RefCell<Option<(String, String)>>,
    started: Cell<bool>,
}

fn own(this: &Value) -> Result<&Writer, Fault> {
    body::<Writer>(this)
}

fn escaped(value: &str, attribute: bool) -> String {
    let kind = if attribute { NodeKind::Attribute } else { NodeKind::Text };
    let node = Node::new(kind, "", "", value);
    if attribute { inner_xml(&node) } else { outer_xml(&node) }
}

impl Writer {
    fn of(def: &'static TypeDef, target: Target, layout: Layout, encoding: &str) -> Self {
        Self {
            def,
            target,
            layout,
            encoding: encoding.to_owned(),
            out: RefCell::default(),
            open: RefCell::default(),
            tag: Cell::new(false),
            attribute: RefCell::default(),
            started: Cell::new(false),
        }
    }

    fn put(&self, text: &str) {
        self.out.borrow_mut().push_str(text);
    }

    fn close_tag(&self) {
        if let Some((name, value)) = self.attribute.take() {
            self.put(&format!(" {name}=\"{}\"", escaped(&value, true)));
        }
        if self.tag.replace(false) {
            self.put(">");
        }
    }

    fn new_line(&self, depth: usize) {
        if self.layout.indent.get() {
            self.put(&self.layout.new_line.borrow().clone());
            self.put(&self.layout.chars.borrow().repeat(depth));
        }
    }

    /// Before an element, comment or instruction.
    fn begin_node(&self) {
        self.close_tag();
        let (depth, mixed) = {
            let mut open = self.open.borrow_mut();
            let depth = open.len();
            let mixed = open.last().is_some_and(|o| o.texts);
            if let Some(parent) = open.last_mut() {
                parent.elements = true;
            }
            (depth, mixed)
        };
        if self.started.replace(true) && !mixed {
            self.new_line(depth);
        }
    }

    fn declaration(&self) {
        if !self.layout.omit_declaration.get() && !self.started.get() {
            self.put(&format!("<?xml version=\"1.0\" encoding=\"{}\"?>", self.encoding));
            self.started.set(true);
        }
    }

    fn start(&self, prefix: &str, name: &str, namespace: Option<&str>) {
        if self.open.borrow().is_empty() && !self.started.get() && !std::ptr::eq(self.def, &raw const XML_TEXT_WRITER) {
            self.declaration();
        }
        self.begin_node();
        let full = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}:{name}") };
        self.put(&format!("<{full}"));
        if let Some(namespace) = namespace.filter(|n| !n.is_empty()) {
            let declared = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
            self.put(&format!(" {declared}=\"{}\"", escaped(namespace, true)));
        }
        self.open.borrow_mut().push(Open { name: full, elements: false, texts: false });
        self.tag.set(true);
    }

    fn end(&self, full: bool) -> Result<(), Fault> {
        if let Some((name, value)) = self.attribute.take() {
            self.put(&format!(" {name}=\"{}\"", escaped(&value, true)));
        }
        let Some(open) = self.open.borrow_mut().pop() else {
            return Err(invalid_operation("There was no XML start tag open."));
        };
        if self.tag.replace(false) {
            if full {
                self.put(&format!("></{}>", open.name));
            } else {
                self.put(" />");
            }
            return Ok(());
        }
        if open.elements && !open.texts {
            self.new_line(self.open.borrow().len());
        }
        self.put(&format!("</{}>", open.name));
        Ok(())
    }

    fn text(&self, value: &str) {
        if let Some((_, pending)) = &mut *self.attribute.borrow_mut() {
            pending.push_str(value);
            return;
        }
        self.close_tag();
        if let Some(parent) = self.open.borrow_mut().last_mut() {
            parent.texts = true;
        }
        self.put(&escaped(value, false));
    }

    fn raw(&self, value: &str) {
        self.close_tag();
        if let Some(parent) = self.open.borrow_mut().last_mut() {
            parent.texts = true;
        }
        self.started.set(true);
        self.put(value);
    }

    /// A node of a document with all that is below it.
    fn node(&self, node: &Rc<Node>) -> Result<(), Fault> {
        match node.kind {
            NodeKind::Element => {
                self.start("", &node.name, None);
                for attribute in node.attributes.borrow().iter() {
                    self.put(&format!(" {}", outer_xml(attribute)));
                }
                for child in node.children.borrow().iter() {
                    self.node(child)?;
                }
                let full = !node.short.get();
                self.end(full)
            }
            NodeKind::Document | NodeKind::Fragment => node.children.borrow().iter().try_for_each(|c| self.node(c)),
            NodeKind::Text => {
                self.text(&node.value.borrow());
                Ok(())
            }
            NodeKind::CData | NodeKind::Whitespace => {
                self.raw(&outer_xml(node));
                Ok(())
            }
            _ => {
                self.begin_node();
                self.put(&outer_xml(node));
                Ok(())
            }
        }
    }
}

/// Hands on what was written.
fn flush(rt: Rt<'_>, this: &Value) -> Outcome {
    let writer = own(this)?;
    let pending = writer.out.take();
    if pending.is_empty() {
        return Ok(Value::Null);
    }
    match &writer.target {
        Target::Writer(target, method) => {
            call::call_method(rt, target, Name::new(method), &[Value::from(pending)])?;
        }
        Target::File(path) => {
            rt.host().files.append(path, pending.as_bytes()).map_err(|e| fault_of(&e, path))?;
        }
    }
    Ok(Value::Null)
}

fn finish(rt: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let writer = own(this)?;
    while !writer.open.borrow().is_empty() {
        writer.end(false)?;
    }
    flush(rt, this)?;
    if let Target::Writer(target, "Write") = &writer.target
        && call::has_method(target, Name::new("Flush"))
    {
        call::call_method(rt, target, Name::new("Flush"), &[])?;
    }
    Ok(Value::Null)
}

fn optional(a: &[Value], index: usize) -> Option<String> {
    a.get(index).filter(|v| !v.is_null()).map(|v| text_of(v).to_string())
}

/// Where a first argument leads, and the encoding that the declaration then names.
fn target_of(rt: Rt<'_>, value: &Value) -> Result<(Target, &'static str), Fault> {
    if let Some(path) = value.as_str() {
        let path = PathBuf::from(path.as_str());
        rt.host().files.write(&path, b"").map_err(|e| fault_of(&e, &path))?;
        return Ok((Target::File(path), "utf-8"));
    }
    let append = value.type_ref().is_some_and(|t| t.def().name == "System.Text.StringBuilder");
    Ok((Target::Writer(value.clone(), if append { "Append" } else { "Write" }), "utf-16"))
}

fn create(rt: Rt<'_>, a: &[Value]) -> Outcome {
    let layout = arg(a, 1).downcast::<Settings>().map_or_else(|| Layout::new(false, false), |s| s.0.clone());
    let (target, encoding) = target_of(rt, arg(a, 0))?;
    Ok(Value::object(Writer::of(&XML_WRITER, target, layout, encoding)))
}

const METHODS: &[Method] = &[
    m("void Close()", finish),
    m("void Dispose()", finish),
    m("void Flush()", |rt, this, _| flush(rt, this)),
    m("void WriteAttributeString(string localName, string value)", |_, this, a| {
        own(this)?.put(&format!(" {}=\"{}\"", text(a, 0), escaped(&text(a, 1), true)));
        Ok(Value::Null)
    }),
    m("void WriteAttributeString(string localName, string ns, string value)", |_, this, a| {
        own(this)?.put(&format!(" {}=\"{}\"", text(a, 0), escaped(&text(a, 2), true)));
        Ok(Value::Null)
    }),
    m("void WriteAttributeString(string prefix, string localName, string ns, string value)", |_, this, a| {
        let prefix = text(a, 0);
        let name = if prefix.is_empty() { text(a, 1).to_string() } else { format!("{prefix}:{}", text(a, 1)) };
        own(this)?.put(&format!(" {name}=\"{}\"", escaped(&text(a, 3), true)));
        Ok(Value::Null)
    }),
    m("void WriteCData(string text)", |_, this, a| {
        own(this)?.raw(&format!("<![CDATA[{}]]>", text(a, 0)));
        Ok(Value::Null)
    }),
    m("void WriteComment(string text)", |_, this, a| {
        let writer = own(this)?;
        writer.begin_node();
        writer.put(&format!("<!--{}-->", text(a, 0)));
        Ok(Value::Null)
    }),
    m("void WriteElementString(string localName, string value)", |_, this, a| {
        element(own(this)?, "", &text(a, 0), None, optional(a, 1))
    }),
    m("void WriteElementString(string localName, string ns, string value)", |_, this, a| {
        element(own(this)?, "", &text(a, 0), Some(&text(a, 1)), optional(a, 2))
    }),
    m("void WriteEndAttribute()", |_, this, _| {
        let writer = own(this)?;
        if let Some((name, value)) = writer.attribute.take() {
            writer.put(&format!(" {name}=\"{}\"", escaped(&value, true)));
        }
        Ok(Value::Null)
    }),
    m("void WriteEndDocument()", |_, this, _| {
        let writer = own(this)?;
        while !writer.open.borrow().is_empty() {
            writer.end(false)?;
        }
        Ok(Value::Null)
    }),
    m("void WriteEndElement()", |_, this, _| own(this)?.end(false).map(|()| Value::Null)),
    m("void WriteFullEndElement()", |_, this, _| own(this)?.end(true).map(|()| Value::Null)),
    m("void WriteProcessingInstruction(string name, string text)", |_, this, a| {
        let writer = own(this)?;
        writer.begin_node();
        writer.put(&format!("<?{} {}?>", text(a, 0), text(a, 1)));
        Ok(Value::Null)
    }),
    m("void WriteRaw(string data)", |_, this, a| {
        own(this)?.raw(&text(a, 0));
        Ok(Value::Null)
    }),
    m("void WriteStartAttribute(string localName)", |_, this, a| {
        *own(this)?.attribute.borrow_mut() = Some((text(a, 0).to_string(), String::new()));
        Ok(Value::Null)
    }),
    m("void WriteStartDocument()", |_, this, _| {
        own(this)?.declaration();
        Ok(Value::Null)
    }),
    m("void WriteStartDocument(bool standalone)", |_, this, a| {
        let writer = own(this)?;
        if !writer.layout.omit_declaration.get() && !writer.started.replace(true) {
            let alone = if boolean(a, 0) { "yes" } else { "no" };
            writer.put(&format!("<?xml version=\"1.0\" encoding=\"{}\" standalone=\"{alone}\"?>", writer.encoding));
        }
        Ok(Value::Null)
    }),
    m("void WriteStartElement(string localName)", |_, this, a| {
        own(this)?.start("", &text(a, 0), None);
        Ok(Value::Null)
    }),
    m("void WriteStartElement(string localName, string ns)", |_, this, a| {
        own(this)?.start("", &text(a, 0), Some(&text(a, 1)));
        Ok(Value::Null)
    }),
    m("void WriteStartElement(string prefix, string localName, string ns)", |_, this, a| {
        own(this)?.start(&text(a, 0), &text(a, 1), Some(&text(a, 2)));
        Ok(Value::Null)
    }),
    m("void WriteString(string text)", |_, this, a| {
        own(this)?.text(&text(a, 0));
        Ok(Value::Null)
    }),
    m("void WriteValue(System.Object value)", |_, this, a| {
        let shown = match arg(a, 0) {
            Value::Bool(b) => b.to_string(),
            other => other.invariant_text().to_string(),
        };
        own(this)?.text(&shown);
        Ok(Value::Null)
    }),
    m("void WriteWhitespace(string ws)", |_, this, a| {
        own(this)?.raw(&text(a, 0));
        Ok(Value::Null)
    }),
];

fn element(writer: &Writer, prefix: &str, name: &str, namespace: Option<&str>, value: Option<String>) -> Outcome {
    writer.start(prefix, name, namespace);
    if let Some(value) = value.filter(|v| !v.is_empty()) {
        writer.text(&value);
    }
    writer.end(false)?;
    Ok(Value::Null)
}

static XML_WRITER: TypeDef =
    TypeDef::class("System.Xml.XmlWriter").implements(&["System.IDisposable"]).methods(METHODS).static_methods(&[
        m("System.Xml.XmlWriter Create(string outputFileName)", |rt, _, a| create(rt, a)),
        m("System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings)", |rt, _, a| {
            create(rt, a)
        }),
        m("System.Xml.XmlWriter Create(System.Text.StringBuilder output)", |rt, _, a| create(rt, a)),
        m(
            "System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings)",
            |rt, _, a| create(rt, a),
        ),
        m("System.Xml.XmlWriter Create(System.IO.TextWriter output)", |rt, _, a| create(rt, a)),
        m(
            "System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings)",
            |rt, _, a| create(rt, a),
        ),
    ]);

const TEXT_WRITER_PROPERTIES: &[Property] = &[
    ps(
        "Formatting",
        "System.Xml.Formatting",
        |_, this| Ok(enum_of("System.Xml.Formatting", i64::from(own(this)?.layout.indent.get()))),
        |_, this, value| {
            own(this)?.layout.indent.set(value.downcast::<EnumValue>().is_some_and(|e| e.value == 1));
            Ok(())
        },
    ),
    ps(
        "Indentation",
        "int",
        |_, this| Ok(Value::Int(own(this)?.layout.chars.borrow().len() as i32)),
        |_, this, value| {
            let count = usize::try_from(super::support::long_of(value)).unwrap_or(0);
            let writer = own(this)?;
            let with = writer.layout.chars.borrow().chars().next().unwrap_or(' ');
            *writer.layout.chars.borrow_mut() = with.to_string().repeat(count);
            Ok(())
        },
    ),
    ps(
        "IndentChar",
        "char",
        |_, this| Ok(Value::Char(own(this)?.layout.chars.borrow().encode_utf16().next().unwrap_or(32))),
        |_, this, value| {
            let writer = own(this)?;
            let count = writer.layout.chars.borrow().chars().count();
            let with = super::support::unit_text(unit(std::slice::from_ref(value), 0));
            *writer.layout.chars.borrow_mut() = with.repeat(count);
            Ok(())
        },
    ),
];

static XML_TEXT_WRITER: TypeDef = TypeDef::class("System.Xml.XmlTextWriter")
    .extends("System.Xml.XmlWriter")
    .properties(TEXT_WRITER_PROPERTIES)
    .constructors(&[
        m("(System.IO.TextWriter w)", |rt, _, a| {
            let (target, encoding) = target_of(rt, arg(a, 0))?;
            Ok(Value::object(Writer::of(&XML_TEXT_WRITER, target, Layout::new(false, false), encoding)))
        }),
        m("(string filename, System.Text.Encoding encoding)", |rt, _, a| {
            let (target, encoding) = target_of(rt, arg(a, 0))?;
            Ok(Value::object(Writer::of(&XML_TEXT_WRITER, target, Layout::new(false, false), encoding)))
        }),
    ]);

/// `System.Xml.XmlWriterSettings`.
struct Settings(Layout);

fn settings(this: &Value) -> Result<&Layout, Fault> {
    Ok(&body::<Settings>(this)?.0)
}

static XML_WRITER_SETTINGS: TypeDef = TypeDef::class("System.Xml.XmlWriterSettings")
    .properties(&[
        ps("CheckCharacters", "bool", |_, _| Ok(Value::Bool(true)), |_, _, _| Ok(())),
        ps("CloseOutput", "bool", |_, _| Ok(Value::Bool(false)), |_, _, _| Ok(())),
        ps("Encoding", "System.Text.Encoding", |_, _| Ok(super::encoding::utf8(true)), |_, _, _| Ok(())),
        ps(
            "Indent",
            "bool",
            |_, this| Ok(Value::Bool(settings(this)?.indent.get())),
            |_, this, value| {
                settings(this)?.indent.set(matches!(value, Value::Bool(true)));
                Ok(())
            },
        ),
        ps(
            "IndentChars",
            "string",
            |_, this| Ok(Value::str(settings(this)?.chars.borrow().as_str())),
            |_, this, value| {
                *settings(this)?.chars.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
        ps(
            "NewLineChars",
            "string",
            |_, this| Ok(Value::str(settings(this)?.new_line.borrow().as_str())),
            |_, this, value| {
                *settings(this)?.new_line.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
        ps(
            "OmitXmlDeclaration",
            "bool",
            |_, this| Ok(Value::Bool(settings(this)?.omit_declaration.get())),
            |_, this, value| {
                settings(this)?.omit_declaration.set(matches!(value, Value::Bool(true)));
                Ok(())
            },
        ),
    ])
    .constructors(&[m("()", |_, _, _| Ok(Value::object(Settings(Layout::new(false, false)))))]);

/// A place in a document from which XPath expressions are evaluated.
struct Navigator(Rc<Node>, Value);

fn navigator(this: &Value) -> Result<&Rc<Node>, Fault> {
    Ok(&body::<Navigator>(this)?.0)
}

/// `CreateNavigator()`.
pub(super) fn create_navigator(this: &Value) -> Outcome {
    let node = body::<XmlNode>(this)?;
    Ok(Value::object(Navigator(node.0.clone(), this.clone())))
}

/// `WriteTo` and `WriteContentTo` of a node.
pub(super) fn write_to(this: &Value, a: &[Value], content_only: bool) -> Outcome {
    let (node, writer) = (body::<XmlNode>(this)?, own(arg(a, 0)));
    let Ok(writer) = writer else { return Err(super::support::null_argument("w")) };
    if content_only {
        node.0.children.borrow().iter().try_for_each(|c| writer.node(c))?;
    } else {
        writer.node(&node.0)?;
    }
    Ok(Value::Null)
}

/// Hands on what `Save` or `WriteTo` gave a writer.
pub(super) fn flush_writer(rt: Rt<'_>, writer: &Value) -> Outcome {
    flush(rt, writer)
}

/// Writes a whole document, as `Save(XmlWriter)` does.
pub(super) fn save(rt: Rt<'_>, document: &Rc<Node>, writer: &Value) -> Outcome {
    let target = own(writer)?;
    let declared = document.children.borrow().iter().any(|c| c.kind == NodeKind::Declaration);
    if !declared && !std::ptr::eq(target.def, &raw const XML_TEXT_WRITER) {
        target.declaration();
    }
    for child in document.children.borrow().iter() {
        if child.kind == NodeKind::Declaration && target.layout.omit_declaration.get() {
            continue;
        }
        target.node(child)?;
    }
    flush_writer(rt, writer)
}

fn namespaces(a: &[Value], index: usize) -> Option<xml::Namespaces> {
    arg(a, index).downcast::<NamespaceManager>().map(|n| n.0.borrow().clone())
}

fn wrong(e: xml::XPathError) -> Fault {
    Fault::thrown("System.Xml.XPath.XPathException", e.0)
}

fn evaluate(this: &Value, a: &[Value]) -> Outcome {
    let names = namespaces(a, 1);
    Ok(match xml::evaluate(navigator(this)?, &text(a, 0), names.as_ref()).map_err(wrong)? {
        xml::XPathValue::Number(n) => Value::Double(n),
        xml::XPathValue::Text(t) => Value::from(t),
        xml::XPathValue::Truth(b) => Value::Bool(b),
        xml::XPathValue::Nodes(nodes) => Value::array(nodes.into_iter().map(node_value).collect()),
    })
}

fn select(this: &Value, a: &[Value]) -> Result<Vec<Value>, Fault> {
    let names = namespaces(a, 1);
    let found = xml::select(navigator(this)?, &text(a, 0), names.as_ref()).map_err(wrong)?;
    Ok(found.into_iter().map(|n| Value::object(Navigator(n.clone(), node_value(n)))).collect())
}

static NAVIGATOR: TypeDef = TypeDef::class("System.Xml.XPath.XPathNavigator")
    .properties(&[
        p("InnerXml", "string", |_, this| Ok(Value::from(inner_xml(navigator(this)?)))),
        p("LocalName", "string", |_, this| Ok(Value::str(navigator(this)?.local_name()))),
        p("Name", "string", |_, this| Ok(Value::str(navigator(this)?.name.as_str()))),
        p("OuterXml", "string", |_, this| Ok(Value::from(outer_xml(navigator(this)?)))),
        p("UnderlyingObject", "System.Object", |_, this| Ok(body::<Navigator>(this)?.1.clone())),
        p("Value", "string", |_, this| Ok(Value::from(navigator(this)?.inner_text()))),
    ])
    .methods(&[
        m("System.Object Evaluate(string xpath)", |_, this, a| evaluate(this, a)),
        m("System.Object Evaluate(string xpath, System.Xml.XmlNamespaceManager resolver)", |_, this, a| {
            evaluate(this, a)
        }),
        m("string GetAttribute(string localName, string namespaceURI)", |_, this, a| {
            Ok(Value::from(navigator(this)?.attribute(&text(a, 0)).map(|n| n.inner_text()).unwrap_or_default()))
        }),
        m("System.Object Select(string xpath)", |_, this, a| Ok(Value::array(select(this, a)?))),
        m("System.Object Select(string xpath, System.Xml.XmlNamespaceManager resolver)", |_, this, a| {
            Ok(Value::array(select(this, a)?))
        }),
        m("System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath)", |_, this, a| {
            Ok(select(this, a)?.into_iter().next().unwrap_or_default())
        }),
        m(
            "System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager resolver)",
            |_, this, a| Ok(select(this, a)?.into_iter().next().unwrap_or_default()),
        ),
        m("string ToString()", |_, this, _| Ok(Value::from(navigator(this)?.inner_text()))),
    ]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&XML_WRITER, &XML_TEXT_WRITER, &XML_WRITER_SETTINGS, &NAVIGATOR];

macro_rules! bodies {
    ($($ty:ty => $def:expr;)*) => {
        $(impl Object for $ty {
            fn type_ref(&self) -> TypeRef {
                let of: fn(&Self) -> &'static TypeDef = $def;
                TypeRef::Def(of(self))
            }
            fn as_any(&self) -> &dyn Any {
                self
            }
        })*
    };
}

bodies! {
    Writer => |w| w.def;
    Settings => |_| &XML_WRITER_SETTINGS;
    Navigator => |_| &NAVIGATOR;
}
