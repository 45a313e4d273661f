//! Objects from CLIXML.

use std::any::Any;
use std::rc::Rc;

use base64::Engine as _;
use quick_xml::Reader as XmlReader;
use quick_xml::events::{BytesStart, Event};
use rustc_hash::FxHashMap;

use crate::value::convert::local_zone;
use crate::value::datetime::{
    DateTimeStyles, ParseContext, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, parse_datetime,
};
use crate::value::types as known_types;
use crate::value::{
    DateTime, Ets, Hashtable, Name, ObjRef, Object, OrderedDictionary, TimeSpan, TypeRef, Value, Wrapped, array_list,
    convert, culture,
};

/// An element with what stands in it.
struct Node {
    tag: String,
    name: Option<String>,
    reference: Option<String>,
    text: String,
    children: Vec<Node>,
}

/// What was read so far: objects and type name lists by number.
#[derive(Default)]
struct Known {
    objects: FxHashMap<String, Value>,
    types: FxHashMap<String, Vec<Rc<str>>>,
}

/// The objects of a text; the error says what is wrong with it.
pub(crate) fn read(text: &str) -> Result<Vec<Value>, String> {
    let root = parse(text)?;
    if root.tag != "Objs" {
        return Err(format!(
            "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found. The element is '{}'.",
            root.tag
        ));
    }
    let mut known = Known::default();
    root.children.iter().map(|n| known.value(n)).collect()
}

fn open(start: &BytesStart<'_>) -> Node {
    let mut node = Node {
        tag: String::from_utf8_lossy(start.local_name().as_ref()).into_owned(),
        name: None,
        reference: None,
        text: String::new(),
        children: Vec::new(),
    };
    for attribute in start.attributes().flatten() {
        let value = attribute.unescape_value().unwrap_or_default().into_owned();
        match attribute.key.as_ref() {
            b"N" => node.name = Some(unescaped(&value)),
            b"RefId" => node.reference = Some(value),
            _ => {}
        }
    }
    node
}

fn parse(text: &str) -> Result<Node, String> {
    let mut reader = XmlReader::from_str(text);
    let mut stack: Vec<Node> = Vec::new();
    loop {
        match reader.read_event().map_err(|e| e.to_string())? {
            Event::Start(start) => stack.push(open(&start)),
            Event::Empty(start) => {
                let node = open(&start);
                match stack.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => return Ok(node),
                }
            }
            Event::End(_) => {
                let Some(node) = stack.pop() else { return Err("Root element is missing.".to_owned()) };
                match stack.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => return Ok(node),
                }
            }
            Event::Text(piece) => {
                if let Some(node) = stack.last_mut() {
                    node.text.push_str(&piece.decode().map_err(|e| e.to_string())?);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(node) = stack.last_mut() {
                    let name = String::from_utf8_lossy(&name).into_owned();
                    node.text
                        .push_str(&entity(&name).ok_or_else(|| format!("Reference to undeclared entity '{name}'."))?);
                }
            }
            Event::CData(data) => {
                if let Some(node) = stack.last_mut() {
                    node.text.push_str(&String::from_utf8_lossy(&data));
                }
            }
            Event::Eof => return Err("Root element is missing.".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn entity(name: &str) -> Option<String> {
    Some(match name {
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "amp" => "&".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?.to_string()
        }
    })
}

/// Reads `_xHHHH_` escapes.
fn unescaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, after) = rest.split_at(at);
        units.extend(before.encode_utf16());
        let code = after.get(2..6).filter(|_| after.as_bytes().get(6) == Some(&b'_'));
        match code.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                units.push(unit);
                rest = after.get(7..).unwrap_or("");
            }
            None => {
                units.extend("_x".encode_utf16());
                rest = after.get(2..).unwrap_or("");
            }
        }
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

/// A span as XML writes it.
fn duration(text: &str) -> Option<TimeSpan> {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |r| (true, r));
    let mut ticks: f64 = 0.0;
    let mut whole: i64 = 0;
    let mut in_time = false;
    let mut number = String::new();
    for c in rest.strip_prefix('P')?.chars() {
        match c {
            'T' => in_time = true,
            '0'..='9' | '.' => number.push(c),
            'D' => whole += std::mem::take(&mut number).parse::<i64>().ok()? * TICKS_PER_DAY,
            'H' => whole += std::mem::take(&mut number).parse::<i64>().ok()? * TICKS_PER_HOUR,
            'M' if in_time => whole += std::mem::take(&mut number).parse::<i64>().ok()? * TICKS_PER_MINUTE,
            'S' => ticks += (std::mem::take(&mut number).parse::<f64>().ok()? * 1e7).round(),
            _ => return None,
        }
    }
    let total = whole + ticks as i64;
    Some(TimeSpan::from_ticks(if negative { -total } else { total }))
}

fn typed(text: &str, def: &'static crate::value::TypeDef) -> Result<Value, String> {
    convert(&Value::str(text), &TypeRef::Def(def)).map_err(|f| f.message().to_string())
}

fn primitive(node: &Node) -> Result<Option<Value>, String> {
    let text = node.text.as_str();
    let number = |def| typed(text.trim(), def).map(Some);
    Ok(match node.tag.as_str() {
        "Nil" => Some(Value::Null),
        "S" => Some(Value::str(unescaped(text))),
        "XD" => typed(&unescaped(text), &known_types::XML_DOCUMENT).map(Some)?,
        "C" => Some(Value::Char(text.trim().parse().map_err(|_| format!("'{text}' is not a character."))?)),
        "B" => Some(Value::Bool(text.trim() == "true")),
        "By" => number(&known_types::BYTE)?,
        "SB" => number(&known_types::SBYTE)?,
        "I16" => number(&known_types::INT16)?,
        "U16" => number(&known_types::UINT16)?,
        "I32" => number(&known_types::INT32)?,
        "U32" => number(&known_types::UINT32)?,
        "I64" => number(&known_types::INT64)?,
        "U64" => number(&known_types::UINT64)?,
        "Sg" | "Db" => {
            let n = match text.trim() {
                "INF" => f64::INFINITY,
                "-INF" => f64::NEG_INFINITY,
                other => other.parse().map_err(|_| format!("'{other}' is not a number."))?,
            };
            Some(if node.tag == "Sg" { Value::Single(n as f32) } else { Value::Double(n) })
        }
        "D" => {
            let n: rust_decimal::Decimal = text.trim().parse().map_err(|_| format!("'{text}' is not a number."))?;
            Some(Value::decimal(n))
        }
        "DT" | "DTO" => {
            let zone = local_zone();
            let styles = DateTimeStyles(DateTimeStyles::ROUNDTRIP_KIND);
            let context = ParseContext { culture: culture::invariant(), zone: &zone, now: DateTime::MIN, styles };
            if node.tag == "DTO" {
                return typed(text, &known_types::DATE_TIME_OFFSET).map(Some);
            }
            Some(Value::object(parse_datetime(text.trim(), &context).map_err(|e| e.to_string())?))
        }
        "TS" => Some(Value::object(duration(text.trim()).ok_or_else(|| format!("'{text}' is not a span of time."))?)),
        "G" => number(&known_types::GUID)?,
        "URI" => typed(&unescaped(text), &known_types::URI).map(Some)?,
        "Version" => number(&known_types::VERSION)?,
        "SBK" => Some(Value::str(unescaped(text))),
        "SS" => super::secure::unprotect(text.trim(), &[]).map(|s| super::secure::SecureString::value(&s)),
        "BA" => {
            let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).map_err(|e| e.to_string())?;
            let items = bytes.into_iter().map(Value::Byte).collect();
            Some(Value::typed_array(TypeRef::Def(&known_types::BYTE), items))
        }
        _ => None,
    })
}

impl Known {
    fn value(&mut self, node: &Node) -> Result<Value, String> {
        if let Some(value) = primitive(node)? {
            return Ok(value);
        }
        match node.tag.as_str() {
            "Ref" => {
                let number = node.reference.clone().unwrap_or_default();
                self.objects.get(&number).cloned().ok_or_else(|| format!("The object {number} is not known."))
            }
            "Obj" => self.object(node),
            other => Err(format!("The element '{other}' is not known.")),
        }
    }

    fn object(&mut self, node: &Node) -> Result<Value, String> {
        let mut types: Vec<Rc<str>> = Vec::new();
        let mut notes: Vec<(Name, Value)> = Vec::new();
        let mut shown = None;
        let mut body = None;
        for child in &node.children {
            match child.tag.as_str() {
                "TN" => {
                    types = child.children.iter().map(|t| Rc::from(unescaped(&t.text))).collect();
                    self.types.insert(child.reference.clone().unwrap_or_default(), types.clone());
                }
                "TNRef" => {
                    let number = child.reference.clone().unwrap_or_default();
                    types = self.types.get(&number).cloned().unwrap_or_default();
                }
                "ToString" => shown = Some(unescaped(&child.text)),
                "MS" | "Props" => {
                    for member in &child.children {
                        let name = member.name.clone().unwrap_or_default();
                        notes.push((Name::new(&name), self.value(member)?));
                    }
                }
                "LST" | "IE" | "QUE" | "STK" => {
                    let items = child.children.iter().map(|n| self.value(n)).collect::<Result<_, _>>()?;
                    body = Some(array_list(items));
                }
                "DCT" => body = Some(self.dictionary(child, &types)?),
                _ => body = primitive(child)?,
            }
        }
        let value = built(body, notes, &types, shown);
        if let Some(number) = &node.reference {
            self.objects.insert(number.clone(), value.clone());
        }
        Ok(value)
    }

    fn dictionary(&mut self, node: &Node, types: &[Rc<str>]) -> Result<Value, String> {
        let mut entries = Vec::new();
        for entry in &node.children {
            let mut part = |name: &str| match entry.children.iter().find(|c| c.name.as_deref() == Some(name)) {
                Some(child) => self.value(child),
                None => Ok(Value::Null),
            };
            entries.push((part("Key")?, part("Value")?));
        }
        let ordered = types.first().is_some_and(|t| t.ends_with("OrderedDictionary"));
        Ok(if ordered {
            Value::object(OrderedDictionary::from_entries(entries))
        } else {
            Value::object(Hashtable::from_entries(entries))
        })
    }
}

/// What is left of an object of a type that has no place in a file: its text, beside its members.
struct Deserialized(String);

impl Object for Deserialized {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&known_types::PS_OBJECT)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.clone())
    }
}

/// The object with its members and its type names, which say that it came from a file.
fn built(body: Option<Value>, notes: Vec<(Name, Value)>, types: &[Rc<str>], shown: Option<String>) -> Value {
    let names: Vec<Rc<str>> = types.iter().map(|t| Rc::from(format!("Deserialized.{t}"))).collect();
    let is_enum = types.iter().any(|t| &**t == "System.Enum");
    let value = match body {
        Some(scalar) if is_enum => {
            let value = Value::object(Wrapped::new(scalar));
            if let Value::Object(o) = &value {
                with(o, |ets| ets.put_note(Name::new("Value"), Value::str(shown.unwrap_or_default())));
            }
            value
        }
        Some(value @ (Value::Object(_) | Value::Array(_))) => value,
        Some(scalar) => Value::object(Wrapped::new(scalar)),
        None => match shown {
            Some(text) if !types.iter().any(|t| t.ends_with("PSCustomObject")) => Value::object(Deserialized(text)),
            _ => Value::custom([]),
        },
    };
    let change = |ets: &mut Ets| {
        ets.extend_notes(notes);
        if !names.is_empty() {
            ets.set_type_names(names);
        }
    };
    match &value {
        Value::Object(o) => with(o, change),
        Value::Array(a) => change(&mut a.ets_or_new().borrow_mut()),
        _ => {}
    }
    value
}

fn with(object: &ObjRef, change: impl FnOnce(&mut Ets)) {
    change(&mut object.ets_or_new().borrow_mut());
}
