//! `System.Text.Encoding` and its kinds.

use std::any::Any;

use super::support::{
    Outcome, arg, bad_argument, bad_index, body, boolean, byte_array, bytes, char_array, items, long, long_of, m,
    null_argument, p, sp, text,
};
use super::{Method, Property, TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// How an encoding turns characters into bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// Seven bits; others become `?`.
    Ascii,
    /// ISO 8859-1; others become `?`.
    Latin1,
    /// UTF-16, little or big end first.
    Utf16 {
        /// The big end comes first.
        big: bool,
    },
    /// UTF-32, little end first.
    Utf32,
    /// A code page of Windows.
    Legacy(&'static encoding_rs::Encoding),
}

/// An encoding object.
pub struct Encoding {
    /// The character set.
    pub charset: Charset,
    /// Whether files written in it begin with a byte order mark.
    pub mark: bool,
    def: &'static TypeDef,
}

struct Facts {
    code_page: i32,
    name: &'static str,
    title: &'static str,
}

impl Encoding {
    /// What `-Encoding` of the file cmdlets means: an encoding object, one of their short names, a name or a code page.
    pub fn of_parameter(value: &Value) -> Option<Self> {
        if value.downcast::<Self>().is_some() {
            return Some(of_argument(value));
        }
        let name = value.invariant_text().to_ascii_lowercase();
        let (charset, mark) = match name.as_str() {
            "default" | "utf8" | "utf8nobom" | "utf7" | "unknown" | "string" => (Charset::Utf8, false),
            "utf8bom" => (Charset::Utf8, true),
            "bigendianunicode" => (Charset::Utf16 { big: true }, true),
            "utf32" | "bigendianutf32" => (Charset::Utf32, true),
            "ansi" | "oem" => (Charset::Legacy(encoding_rs::WINDOWS_1252), false),
            _ => {
                let found = match name.parse::<i64>() {
                    Ok(number) => by_number(number).ok()?,
                    Err(_) => by_name(&name).ok()?,
                };
                return found.downcast::<Self>().map(|_| of_argument(&found));
            }
        };
        Some(Self { charset, mark, def: &UTF8_SEALED })
    }

    /// UTF-8, with or without a byte order mark in files.
    pub fn utf8(mark: bool) -> Self {
        Self { charset: Charset::Utf8, mark, def: &UTF8_SEALED }
    }

    /// The bytes of a text.
    pub fn encode(&self, text: &str) -> Vec<u8> {
        let narrow =
            |limit: u32| text.encode_utf16().map(|u| if u32::from(u) < limit { u as u8 } else { b'?' }).collect();
        match self.charset {
            Charset::Utf8 => text.as_bytes().to_vec(),
            Charset::Ascii => narrow(0x80),
            Charset::Latin1 => narrow(0x100),
            Charset::Utf16 { big: false } => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Charset::Utf16 { big: true } => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Charset::Utf32 => text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(),
            Charset::Legacy(encoding) => encoding.encode(text).0.into_owned(),
        }
    }

    /// The text of bytes; what is wrong becomes U+FFFD.
    pub fn decode(&self, bytes: &[u8]) -> String {
        let units = |read: fn([u8; 2]) -> u16| {
            let mut units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair)).collect();
            if bytes.len() % 2 == 1 {
                units.push(0xFFFD);
            }
            String::from_utf16_lossy(&units)
        };
        match self.charset {
            Charset::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Charset::Ascii => bytes.iter().map(|b| if *b < 0x80 { *b as char } else { '?' }).collect(),
            Charset::Latin1 => bytes.iter().map(|b| *b as char).collect(),
            Charset::Utf16 { big: false } => units(u16::from_le_bytes),
            Charset::Utf16 { big: true } => units(u16::from_be_bytes),
            Charset::Utf32 => bytes
                .as_chunks::<4>()
                .0
                .iter()
                .map(|four| char::from_u32(u32::from_le_bytes(*four)).unwrap_or('\u{FFFD}'))
                .collect(),
            Charset::Legacy(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }

    /// The byte order mark of the character set.
    pub fn preamble(&self) -> &'static [u8] {
        match self.charset {
            Charset::Utf8 => &[0xEF, 0xBB, 0xBF],
            Charset::Utf16 { big: false } => &[0xFF, 0xFE],
            Charset::Utf16 { big: true } => &[0xFE, 0xFF],
            Charset::Utf32 => &[0xFF, 0xFE, 0, 0],
            _ => &[],
        }
    }

    fn facts(&self) -> Facts {
        let (code_page, name, title) = match self.charset {
            Charset::Utf8 => (65001, "utf-8", "Unicode (UTF-8)"),
            Charset::Ascii => (20127, "us-ascii", "US-ASCII"),
            Charset::Latin1 => (28591, "iso-8859-1", "Western European (ISO)"),
            Charset::Utf16 { big: false } => (1200, "utf-16", "Unicode"),
            Charset::Utf16 { big: true } => (1201, "utf-16BE", "Unicode (Big-Endian)"),
            Charset::Utf32 => (12000, "utf-32", "Unicode (UTF-32)"),
            Charset::Legacy(e) if e == encoding_rs::WINDOWS_1252 => {
                (1252, "windows-1252", "Western European (Windows)")
            }
            Charset::Legacy(e) => (0, e.name(), e.name()),
        };
        Facts { code_page, name, title }
    }
}

impl Object for Encoding {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.charset == self.charset && o.mark == self.mark))
    }
}

fn own(this: &Value) -> Result<&Encoding, Fault> {
    body::<Encoding>(this)
}

/// UTF-8, with or without a byte order mark in files.
pub(super) fn utf8(mark: bool) -> Value {
    Value::object(Encoding { charset: Charset::Utf8, mark, def: &UTF8_SEALED })
}

fn fixed(charset: Charset, def: &'static TypeDef) -> Value {
    Value::object(Encoding { charset, mark: !matches!(charset, Charset::Ascii | Charset::Latin1), def })
}

/// The encoding of an argument, UTF-8 without a mark for null.
pub(super) fn of_argument(value: &Value) -> Encoding {
    match value.downcast::<Encoding>() {
        Some(e) => Encoding { charset: e.charset, mark: e.mark, def: e.def },
        None => Encoding { charset: Charset::Utf8, mark: false, def: &UTF8_SEALED },
    }
}

/// The text of a file: a byte order mark decides, else the encoding given.
pub(super) fn decode_file(bytes: &[u8], encoding: &Encoding) -> String {
    let marked = [
        (Charset::Utf8, &[0xEF, 0xBB, 0xBF][..]),
        (Charset::Utf32, &[0xFF, 0xFE, 0, 0][..]),
        (Charset::Utf16 { big: false }, &[0xFF, 0xFE][..]),
        (Charset::Utf16 { big: true }, &[0xFE, 0xFF][..]),
    ];
    for (charset, mark) in marked {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return Encoding { charset, mark: true, def: encoding.def }.decode(rest);
        }
    }
    encoding.decode(bytes)
}

const PROPERTIES: &[Property] = &[
    p("BodyName", "string", |_, this| Ok(Value::str(own(this)?.facts().name))),
    p("CodePage", "int", |_, this| Ok(Value::Int(own(this)?.facts().code_page))),
    p("EncodingName", "string", |_, this| Ok(Value::str(own(this)?.facts().title))),
    p("HeaderName", "string", |_, this| Ok(Value::str(own(this)?.facts().name))),
    p("DecoderFallback", "System.Object", |_, _| Ok(Value::str("System.Text.DecoderReplacementFallback"))),
    p("EncoderFallback", "System.Object", |_, _| Ok(Value::str("System.Text.EncoderReplacementFallback"))),
    p("IsBrowserDisplay", "bool", |_, this| {
        Ok(Value::Bool(matches!(own(this)?.charset, Charset::Utf8 | Charset::Latin1)))
    }),
    p("IsBrowserSave", "bool", |_, this| {
        Ok(Value::Bool(matches!(own(this)?.charset, Charset::Utf8 | Charset::Latin1 | Charset::Utf16 { big: false })))
    }),
    p("IsMailNewsDisplay", "bool", |_, this| Ok(Value::Bool(mailed(own(this)?)))),
    p("IsMailNewsSave", "bool", |_, this| Ok(Value::Bool(mailed(own(this)?)))),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(true))),
    p("IsSingleByte", "bool", |_, this| {
        Ok(Value::Bool(!matches!(own(this)?.charset, Charset::Utf8 | Charset::Utf16 { .. } | Charset::Utf32)))
    }),
    p("WebName", "string", |_, this| Ok(Value::str(own(this)?.facts().name))),
    p("WindowsCodePage", "int", |_, this| Ok(Value::Int(own(this)?.facts().code_page))),
];

fn mailed(encoding: &Encoding) -> bool {
    matches!(encoding.charset, Charset::Utf8 | Charset::Latin1 | Charset::Ascii)
}

fn part(args: &[Value]) -> Result<Vec<u8>, Fault> {
    let all = bytes(args, 0, "bytes")?;
    let (start, count) = (long(args, 1), long(args, 2));
    let range = usize::try_from(start).ok().zip(usize::try_from(count).ok());
    range.and_then(|(s, c)| all.get(s..s + c)).map(<[u8]>::to_vec).ok_or_else(|| bad_index("index"))
}

fn units(args: &[Value], index: usize) -> Result<String, Fault> {
    let list = items(args, index).ok_or_else(|| null_argument("chars"))?;
    let units: Vec<u16> = list.iter().map(|v| long_of(v) as u16).collect();
    Ok(String::from_utf16_lossy(&units))
}

const METHODS: &[Method] = &[
    m("System.Object Clone()", |_, this, _| Ok(this.clone())),
    m("int GetByteCount(char[] chars)", |_, this, a| Ok(Value::Int(own(this)?.encode(&units(a, 0)?).len() as i32))),
    m("int GetByteCount(string s)", |_, this, a| Ok(Value::Int(own(this)?.encode(&text(a, 0)).len() as i32))),
    m("byte[] GetBytes(char[] chars)", |_, this, a| Ok(byte_array(&own(this)?.encode(&units(a, 0)?)))),
    m("byte[] GetBytes(string s)", |_, this, a| Ok(byte_array(&own(this)?.encode(&text(a, 0))))),
    m("int GetCharCount(byte[] bytes)", |_, this, a| {
        Ok(Value::Int(own(this)?.decode(&bytes(a, 0, "bytes")?).encode_utf16().count() as i32))
    }),
    m("char[] GetChars(byte[] bytes)", |_, this, a| {
        Ok(char_array(own(this)?.decode(&bytes(a, 0, "bytes")?).encode_utf16()))
    }),
    m("int GetMaxByteCount(int charCount)", |_, this, a| {
        let each = match own(this)?.charset {
            Charset::Utf8 => 3,
            Charset::Utf16 { .. } => 2,
            Charset::Utf32 => 4,
            _ => 1,
        };
        Ok(Value::Int((long(a, 0) as i32 + 1) * each))
    }),
    m("int GetMaxCharCount(int byteCount)", |_, this, a| {
        let count = long(a, 0) as i32;
        Ok(Value::Int(match own(this)?.charset {
            Charset::Utf8 => count + 1,
            Charset::Utf16 { .. } => (count >> 1) + (count & 1) + 1,
            Charset::Utf32 => count / 2 + 2,
            _ => count,
        }))
    }),
    m("bool IsAlwaysNormalized()", |_, this, _| {
        Ok(Value::Bool(matches!(own(this)?.charset, Charset::Ascii | Charset::Latin1)))
    }),
    m("byte[] GetBytes(char[] chars, int index, int count)", |_, this, a| {
        let list = items(a, 0).ok_or_else(|| null_argument("chars"))?;
        let range = usize::try_from(long(a, 1)).ok().zip(usize::try_from(long(a, 2)).ok());
        let part = range.and_then(|(s, c)| list.get(s..s.saturating_add(c))).ok_or_else(|| bad_index("index"))?;
        let units: Vec<u16> = part.iter().map(|v| long_of(v) as u16).collect();
        Ok(byte_array(&own(this)?.encode(&String::from_utf16_lossy(&units))))
    }),
    m("byte[] GetBytes(string s, int index, int count)", |_, this, a| {
        let units: Vec<u16> = text(a, 0).encode_utf16().collect();
        let range = usize::try_from(long(a, 1)).ok().zip(usize::try_from(long(a, 2)).ok());
        let part = range.and_then(|(s, c)| units.get(s..s.saturating_add(c))).ok_or_else(|| bad_index("index"))?;
        Ok(byte_array(&own(this)?.encode(&String::from_utf16_lossy(part))))
    }),
    m("int GetCharCount(byte[] bytes, int index, int count)", |_, this, a| {
        Ok(Value::Int(own(this)?.decode(&part(a)?).encode_utf16().count() as i32))
    }),
    m("char[] GetChars(byte[] bytes, int index, int count)", |_, this, a| {
        Ok(char_array(own(this)?.decode(&part(a)?).encode_utf16()))
    }),
    m("byte[] GetPreamble()", |_, this, _| {
        let own = own(this)?;
        Ok(byte_array(if own.mark { own.preamble() } else { &[] }))
    }),
    m("string GetString(byte[] bytes)", |_, this, a| Ok(Value::from(own(this)?.decode(&bytes(a, 0, "bytes")?)))),
    m("string GetString(byte[] bytes, int index, int count)", |_, this, a| {
        Ok(Value::from(own(this)?.decode(&part(a)?)))
    }),
];

/// `System.Text.Encoding`.
static ENCODING: TypeDef = TypeDef::class("System.Text.Encoding")
    .implements(&["System.ICloneable"])
    .properties(PROPERTIES)
    .methods(METHODS)
    .static_properties(&[
        sp("ASCII", "System.Text.Encoding", |_| Ok(fixed(Charset::Ascii, &ASCII_SEALED))),
        sp("BigEndianUnicode", "System.Text.Encoding", |_| Ok(fixed(Charset::Utf16 { big: true }, &UNICODE))),
        sp("Default", "System.Text.Encoding", |_| Ok(utf8(false))),
        sp("Latin1", "System.Text.Encoding", |_| Ok(fixed(Charset::Latin1, &LATIN1_SEALED))),
        sp("Unicode", "System.Text.Encoding", |_| Ok(fixed(Charset::Utf16 { big: false }, &UNICODE))),
        sp("UTF32", "System.Text.Encoding", |_| Ok(fixed(Charset::Utf32, &UTF32))),
        sp("UTF8", "System.Text.Encoding", |_| Ok(utf8(true))),
    ])
    .static_methods(&[
        m(
            "byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)",
            |_, _, a| {
                let text = own(arg(a, 0))?.decode(&bytes(a, 2, "bytes")?);
                Ok(byte_array(&own(arg(a, 1))?.encode(&text)))
            },
        ),
        m(
            "byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)",
            |_, _, a| {
                let all = bytes(a, 2, "bytes")?;
                let range = usize::try_from(long(a, 3)).ok().zip(usize::try_from(long(a, 4)).ok());
                let part = range.and_then(|(s, c)| all.get(s..s.saturating_add(c))).ok_or_else(|| bad_index("index"))?;
                Ok(byte_array(&own(arg(a, 1))?.encode(&own(arg(a, 0))?.decode(part))))
            },
        ),
        m("System.Text.EncodingInfo[] GetEncodings()", |_, _, _| {
            let pages = [1200, 1201, 12000, 20127, 28591, 65001];
            let infos = pages.into_iter().map(|page| by_number(page).map(|e| Value::object(EncodingInfo(e))));
            Ok(Value::typed_array(TypeRef::Def(&ENCODING_INFO), infos.collect::<Result<_, _>>()?))
        }),
        m("System.Text.Encoding GetEncoding(int codepage)", |_, _, a| by_number(long(a, 0))),
        m("System.Text.Encoding GetEncoding(string name)", |_, _, a| by_name(&text(a, 0))),
        m("void RegisterProvider(System.Object provider)", |_, _, _| Ok(Value::Null)),
    ]);

/// An encoding in the list of all.
struct EncodingInfo(Value);

static ENCODING_INFO: TypeDef = TypeDef::class("System.Text.EncodingInfo")
    .properties(&[
        p("CodePage", "int", |_, this| Ok(Value::Int(own(&body::<EncodingInfo>(this)?.0)?.facts().code_page))),
        p("DisplayName", "string", |_, this| Ok(Value::str(own(&body::<EncodingInfo>(this)?.0)?.facts().title))),
        p("Name", "string", |_, this| Ok(Value::str(own(&body::<EncodingInfo>(this)?.0)?.facts().name))),
    ])
    .methods(&[m("System.Text.Encoding GetEncoding()", |_, this, _| Ok(body::<EncodingInfo>(this)?.0.clone()))]);

impl Object for EncodingInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&ENCODING_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn by_number(code_page: i64) -> Outcome {
    Ok(match code_page {
        0 | 65001 => utf8(true),
        1200 => fixed(Charset::Utf16 { big: false }, &UNICODE),
        1201 => fixed(Charset::Utf16 { big: true }, &UNICODE),
        12000 => fixed(Charset::Utf32, &UTF32),
        20127 => fixed(Charset::Ascii, &ASCII_SEALED),
        28591 => fixed(Charset::Latin1, &LATIN1_SEALED),
        1250..=1258 => {
            let name = format!("windows-{code_page}");
            let found = encoding_rs::Encoding::for_label(name.as_bytes());
            return found.map(|e| fixed(Charset::Legacy(e), &CODE_PAGE)).ok_or_else(|| unsupported(code_page));
        }
        _ => return Err(unsupported(code_page)),
    })
}

fn unsupported(code_page: i64) -> Fault {
    Fault::thrown(
        "System.NotSupportedException",
        format!(
            "No data is available for encoding {code_page}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
        ),
    )
}

fn by_name(name: &str) -> Outcome {
    Ok(match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" | "unicode-1-1-utf-8" => utf8(true),
        "utf-16" | "utf-16le" | "unicode" | "ucs-2" => fixed(Charset::Utf16 { big: false }, &UNICODE),
        "utf-16be" | "unicodefffe" => fixed(Charset::Utf16 { big: true }, &UNICODE),
        "utf-32" | "utf-32le" => fixed(Charset::Utf32, &UTF32),
        "us-ascii" | "ascii" => fixed(Charset::Ascii, &ASCII_SEALED),
        "iso-8859-1" | "latin1" | "iso8859-1" => fixed(Charset::Latin1, &LATIN1_SEALED),
        lower => match encoding_rs::Encoding::for_label(lower.as_bytes()) {
            Some(e) => fixed(Charset::Legacy(e), &CODE_PAGE),
            None => {
                return Err(bad_argument(&format!(
                    "'{name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')"
                )));
            }
        },
    })
}

macro_rules! kinds {
    ($($id:ident $name:literal : $base:literal [$($row:expr),*];)*) => {
        $(static $id: TypeDef = TypeDef::class($name).extends($base).constructors(const { &[$($row),*] });)*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[&ENCODING, &ENCODING_INFO, $(&$id),*];
    };
}

kinds! {
    UTF8_ENCODING "System.Text.UTF8Encoding": "System.Text.Encoding" [
        m("()", |_, _, _| Ok(Value::object(Encoding { charset: Charset::Utf8, mark: false, def: &UTF8_ENCODING }))),
        m("(bool encoderShouldEmitUTF8Identifier)", |_, _, a| Ok(Value::object(Encoding { charset: Charset::Utf8, mark: boolean(a, 0), def: &UTF8_ENCODING }))),
        m("(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)", |_, _, a| Ok(Value::object(Encoding { charset: Charset::Utf8, mark: boolean(a, 0), def: &UTF8_ENCODING })))
    ];
    UTF8_SEALED "System.Text.UTF8Encoding+UTF8EncodingSealed": "System.Text.UTF8Encoding" [];
    ASCII "System.Text.ASCIIEncoding": "System.Text.Encoding" [m("()", |_, _, _| Ok(fixed(Charset::Ascii, &ASCII)))];
    ASCII_SEALED "System.Text.ASCIIEncoding+ASCIIEncodingSealed": "System.Text.ASCIIEncoding" [];
    LATIN1_SEALED "System.Text.Latin1Encoding+Latin1EncodingSealed": "System.Text.Encoding" [];
    UNICODE "System.Text.UnicodeEncoding": "System.Text.Encoding" [
        m("()", |_, _, _| Ok(fixed(Charset::Utf16 { big: false }, &UNICODE))),
        m("(bool bigEndian, bool byteOrderMark)", |_, _, a| Ok(Value::object(Encoding { charset: Charset::Utf16 { big: boolean(a, 0) }, mark: boolean(a, 1), def: &UNICODE })))
    ];
    UTF32 "System.Text.UTF32Encoding": "System.Text.Encoding" [m("()", |_, _, _| Ok(fixed(Charset::Utf32, &UTF32)))];
    CODE_PAGE "System.Text.SBCSCodePageEncoding": "System.Text.Encoding" [];
}
