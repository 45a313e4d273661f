//! `Format-Hex`.

use std::any::Any;
use std::rc::Rc;

use crate::cmdlets::support::encoding::encoding;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::types::Encoding;
use crate::value::{Name, Object, TypeDef, TypeRef, Value, types};

/// `Format-Hex`.
pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Format-Hex",
    make: || Box::new(FormatHex { pending: None, written: 0 }),
    examples: &[Example {
        title: "Show the bytes of a text",
        code: "('ab' | Format-Hex).HexBytes",
        output: Some("61 62"),
    }],
};

/// `Microsoft.PowerShell.Commands.ByteCollection`.
pub(super) static BYTE_COLLECTION: TypeDef = TypeDef::class("Microsoft.PowerShell.Commands.ByteCollection");

/// Bytes on one line.
const LINE: usize = 16;

/// One line of bytes.
struct ByteCollection {
    bytes: Vec<u8>,
    offset: u64,
    label: Rc<str>,
    path: Option<Rc<str>>,
}

impl ByteCollection {
    fn hex(&self) -> String {
        self.bytes.iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join(" ")
    }

    /// The bytes as Latin-1; zero is a blank, other control characters are U+FFFD.
    fn ascii(&self) -> String {
        let shown = |b: &u8| match *b {
            0 => ' ',
            b if char::from(b).is_control() => '\u{FFFD}',
            b => char::from(b),
        };
        self.bytes.iter().map(shown).collect()
    }
}

impl Object for ByteCollection {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&BYTE_COLLECTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{:016X}   {:<47}   {}", self.offset, self.hex(), self.ascii()))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "offset64" => Value::ULong(self.offset),
            "offset" => u32::try_from(self.offset).map_or(Value::Null, Value::UInt),
            "path" => self.path.as_ref().map_or(Value::Null, |p| Value::str(&**p)),
            "bytes" => {
                let bytes = self.bytes.iter().map(|b| Value::Byte(*b)).collect();
                Value::typed_array(TypeRef::Def(&types::BYTE), bytes)
            }
            "hexoffset" => Value::str(format!("{:016X}", self.offset)),
            "hexbytes" => Value::str(self.hex()),
            "ascii" => Value::str(self.ascii()),
            "label" => Value::str(&*self.label),
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["Offset64", "Path", "Bytes", "HexBytes", "HexOffset", "Ascii", "Label"].map(Name::new).to_vec()
    }
}

/// Objects of one type that follow each other are one run of bytes.
struct FormatHex {
    pending: Option<Pending>,
    written: u32,
}

struct Pending {
    kind: String,
    label: Rc<str>,
    bytes: Vec<u8>,
}

impl FormatHex {
    fn write(cx: &mut Cx<'_>, label: &Rc<str>, path: Option<&Rc<str>>, bytes: &[u8]) -> Result {
        let at_least_zero = |name: &str| cx.int(name).and_then(|n| usize::try_from(n).ok());
        let start = at_least_zero("Offset").unwrap_or(0).min(bytes.len());
        let count = at_least_zero("Count").unwrap_or(usize::MAX);
        let Some(shown) = bytes.get(start..start.saturating_add(count).min(bytes.len())) else { return Ok(()) };
        for (i, line) in shown.chunks(LINE).enumerate() {
            cx.write(Value::object(ByteCollection {
                bytes: line.to_vec(),
                offset: (start + i * LINE) as u64,
                label: label.clone(),
                path: path.cloned(),
            }))?;
        }
        Ok(())
    }

    fn file(cx: &mut Cx<'_>, path: &str) -> Result {
        let full = cx.engine.resolve_path(path);
        let shown: Rc<str> = full.to_string_lossy().as_ref().into();
        match cx.host().files.read(&full) {
            Ok(bytes) => Self::write(cx, &shown, Some(&shown), &bytes),
            Err(_) => cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.ItemNotFoundException",
                format!("Cannot find path '{shown}' because it does not exist."),
                "PathNotFound",
                ErrorCategory::ObjectNotFound,
                Value::str(path),
            )),
        }
    }

    fn flush(&mut self, cx: &mut Cx<'_>) -> Result {
        match self.pending.take() {
            Some(p) => Self::write(cx, &p.label, None, &p.bytes),
            None => Ok(()),
        }
    }

    /// `String (System.String) <00000001>`; the number tells runs apart.
    fn label(&mut self, value: &Value) -> Rc<str> {
        self.written += 1;
        let ty = value.type_ref().unwrap_or(TypeRef::Def(&types::OBJECT));
        format!("{} ({ty}) <{:08X}>", ty.short_name(), self.written).into()
    }

    fn object(&mut self, cx: &mut Cx<'_>, value: &Value) -> Result {
        let path = cx.engine.find_property(value, Name::new("FullName"))?;
        if let Some(path) = path.filter(|_| value.type_ref().is_some_and(|t| t.def().name == "System.IO.FileInfo")) {
            self.flush(cx)?;
            return Self::file(cx, &path.invariant_text());
        }
        let encoding = encoding(cx, "Encoding");
        let Some(bytes) = bytes_of(value, &encoding) else {
            let kind = value.type_ref().map_or_else(String::new, |t| t.to_string());
            let message = format!(
                "Cannot convert input of type '{kind}' to hexadecimal. To view the hexadecimal formatting of its string \
                 representation, pipe it to the Out-String cmdlet before piping it to Format-Hex."
            );
            return cx.write_error(ErrorRecord::with_message(
                "System.ArgumentException",
                message,
                "FormatHexTypeNotSupported",
                ErrorCategory::InvalidArgument,
                value.clone(),
            ));
        };
        let kind = value.type_ref().map_or_else(String::new, |t| t.to_string());
        match &mut self.pending {
            Some(pending) if pending.kind == kind => pending.bytes.extend(bytes),
            _ => {
                self.flush(cx)?;
                let label = self.label(value);
                self.pending = Some(Pending { kind, label, bytes });
            }
        }
        Ok(())
    }
}

/// The bytes of texts, numbers and arrays of them.
fn bytes_of(value: &Value, encoding: &Encoding) -> Option<Vec<u8>> {
    Some(match value.base() {
        Value::Str(text) => encoding.encode(text),
        Value::Char(c) => encoding.encode(&String::from_utf16_lossy(&[*c])),
        Value::Array(items) => {
            let parts: Option<Vec<Vec<u8>>> = items.items().iter().map(|i| bytes_of(i, encoding)).collect();
            parts?.concat()
        }
        number => Some(types::number_bytes(number)).filter(|bytes| !bytes.is_empty())?,
    })
}

impl Cmdlet for FormatHex {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let paths = if cx.has("LiteralPath") { cx.strings("LiteralPath") } else { cx.strings("Path") };
        if !paths.is_empty() {
            return paths.iter().try_for_each(|path| Self::file(cx, path));
        }
        match cx.arg("InputObject").cloned() {
            Some(value) if !value.is_null() => self.object(cx, &value),
            _ => Ok(()),
        }
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        self.flush(cx)
    }
}
