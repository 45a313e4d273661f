//! What `Format-*` cmdlets emit and `Out-*` cmdlets render: a document's start, groups, entries and end.

use std::any::Any;
use std::rc::Rc;

use crate::catalog::Align;
use crate::value::{Name, Object, Str, TypeDef, TypeRef, Value};

/// A piece of a formatted document, as an object in the pipeline.
#[derive(Clone)]
pub(crate) enum Packet {
    /// Begins a document.
    Start(Rc<Start>),
    /// Begins a group, with the text over it where objects are grouped by something.
    GroupStart(Option<Rc<[Node]>>),
    /// One object.
    Entry(Rc<Entry>),
    /// Ends a group.
    GroupEnd,
    /// Ends a document.
    End,
}

/// The shape of a document.
pub(crate) struct Start {
    /// What entries look like.
    pub(crate) shape: Shape,
    /// Whether widths follow the content of the whole group.
    pub(crate) auto_size: bool,
}

/// What entries of a document look like.
pub(crate) enum Shape {
    /// Rows under headers.
    Table(TableHeader),
    /// `name : value` lines.
    List,
    /// Many objects on a line; 0 columns: two, or as many as fit with auto-size.
    Wide(usize),
    /// Free text.
    Complex,
}

/// The head of a table.
pub(crate) struct TableHeader {
    /// Left to right.
    pub(crate) columns: Vec<Column>,
    /// No header lines.
    pub(crate) hidden: bool,
    /// Headers come again on every page.
    pub(crate) repeat: bool,
}

/// A column of a table.
pub(crate) struct Column {
    /// Header text.
    pub(crate) label: Str,
    /// Cells; 0: whatever is needed or left.
    pub(crate) width: usize,
    /// Where values stand.
    pub(crate) align: Align,
}

/// One object as text.
pub(crate) struct Entry {
    /// Shown beside the document that runs, without disturbing it (strings, numbers, errors).
    pub(crate) out_of_band: bool,
    /// Goes to the error output.
    pub(crate) error: bool,
    /// The text.
    pub(crate) body: Body,
}

/// The text of one object.
pub(crate) enum Body {
    /// A line of its own.
    Raw(Str),
    /// Cells of a table row, with their own alignment where a view sets it.
    Row(Row),
    /// Names and values.
    List(Vec<(Str, Str)>),
    /// One value of a wide view.
    Wide(Str),
    /// Free text.
    Complex(Vec<Node>),
}

/// A table row.
pub(crate) struct Row {
    /// One text for each column.
    pub(crate) cells: Vec<Str>,
    /// Alignment of each cell where it differs from the column's; empty where none does.
    pub(crate) aligns: Rc<[Option<Align>]>,
    /// Long values wrap.
    pub(crate) wrap: bool,
}

/// A piece of free text.
pub(crate) enum Node {
    /// Text within a line.
    Text(Str),
    /// Ends the line.
    NewLine,
    /// Indented content.
    Indent(usize, Vec<Self>),
}

macro_rules! rows {
    ($($id:ident = $name:literal;)*) => {
        $(static $id: TypeDef = TypeDef::class(concat!("Microsoft.PowerShell.Commands.Internal.Format.", $name));)*
        /// The types of formatted documents.
        pub(crate) static TYPES: &[&TypeDef] = &[$(&$id),*];
    };
}

rows! {
    START = "FormatStartData";
    GROUP_START = "GroupStartData";
    ENTRY = "FormatEntryData";
    GROUP_END = "GroupEndData";
    END = "FormatEndData";
}

impl Packet {
    /// As a value.
    pub(crate) fn into_value(self) -> Value {
        Value::object(self)
    }

    /// Remoting's mark of the kind, which is a property of each piece.
    fn class_id(&self) -> &'static str {
        match self {
            Self::Start(_) => "033ecb2bc07a4d43b5ef94ed5a35d280",
            Self::GroupStart(_) => "9e210fe47d09416682b841769c78b8a3",
            Self::Entry(_) => "27c87ef9bbda4f709f6b4002fa4af63c",
            Self::GroupEnd => "4ec4f0187cb04f4cb6973460dfe252df",
            Self::End => "cf522b78d86c486691226b40aa69e95c",
        }
    }
}

const CLASS_ID: &str = "ClassId2e4f51ef21dd47e99d3c952918aff9cd";

impl Object for Packet {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self {
            Self::Start(_) => &START,
            Self::GroupStart(_) => &GROUP_START,
            Self::Entry(_) => &ENTRY,
            Self::GroupEnd => &GROUP_END,
            Self::End => &END,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        (name == Name::new(CLASS_ID)).then(|| Value::str(self.class_id()))
    }
    fn adapted_names(&self) -> Vec<Name> {
        vec![Name::new(CLASS_ID)]
    }
}
