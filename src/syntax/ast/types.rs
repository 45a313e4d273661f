//! Type names, attributes, classes and enums.

use super::{Expr, Parameter, ScriptBlock, Text};
use crate::text::Span;
use std::rc::Rc;

/// A type name as written between brackets.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeName {
    /// `int`, `System.Text.StringBuilder`, `A.B+C`.
    Simple {
        /// The name.
        name: Text,
        /// After the first comma, if an assembly is named.
        assembly: Option<Text>,
        /// Place.
        span: Span,
    },
    /// `T[]`, `T[,]`.
    Array {
        /// Element type.
        element: Box<TypeName>,
        /// 1 for `[]`.
        rank: u32,
        /// Place.
        span: Span,
    },
    /// `List[int]`.
    Generic {
        /// The generic type, always `Simple`.
        generic: Box<TypeName>,
        /// At least one.
        args: Vec<TypeName>,
        /// Assembly after the brackets.
        assembly: Option<Text>,
        /// Place.
        span: Span,
    },
}

impl TypeName {
    /// Place.
    pub fn span(&self) -> Span {
        match self {
            Self::Simple { span, .. } | Self::Array { span, .. } | Self::Generic { span, .. } => *span,
        }
    }
}

/// `[int]`.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeConstraint {
    /// The type.
    pub type_name: TypeName,
    /// With the brackets.
    pub span: Span,
}

/// `[Parameter(Mandatory)]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// Its type.
    pub type_name: TypeName,
    /// Arguments without a name.
    pub positional: Vec<Expr>,
    /// `Name = value` and bare `Name`.
    pub named: Vec<NamedArgument>,
    /// With the brackets.
    pub span: Span,
}

/// `Mandatory = $true`, or `Mandatory` alone.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedArgument {
    /// As written.
    pub name: Text,
    /// `None`: the expression was omitted, which means `$true`.
    pub value: Option<Expr>,
    /// Place.
    pub span: Span,
}

/// What may stand in brackets before a parameter, a property or an assignment's target.
#[derive(Debug, Clone, PartialEq)]
pub enum AttributeBase {
    /// With parentheses.
    Attribute(Attribute),
    /// A plain type.
    Type(TypeConstraint),
}

impl AttributeBase {
    /// Place.
    pub fn span(&self) -> Span {
        match self {
            Self::Attribute(a) => a.span,
            Self::Type(t) => t.span,
        }
    }
}

/// What a type definition defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeKind {
    /// `class`.
    Class,
    /// `enum`.
    Enum,
}

/// `class Name : Base { … }`, `enum Name { … }`.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDefinition {
    /// Class or enum.
    pub kind: TypeKind,
    /// Its name.
    pub name: Text,
    /// Place of the name.
    pub name_span: Span,
    /// Before the keyword.
    pub attributes: Vec<Attribute>,
    /// Base class and interfaces; an enum's underlying type.
    pub bases: Vec<TypeConstraint>,
    /// In order.
    pub members: Vec<TypeMember>,
    /// Attributes included.
    pub span: Span,
}

/// A member of a class or enum.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeMember {
    /// A property of a class.
    Property(PropertyMember),
    /// A method or constructor.
    Method(MethodMember),
    /// A label of an enum.
    EnumLabel(EnumMember),
}

/// `[int]$Size = 3`.
#[derive(Debug, Clone, PartialEq)]
pub struct PropertyMember {
    /// Without `$`.
    pub name: Text,
    /// The type constraint, if any.
    pub type_name: Option<TypeName>,
    /// Without the type constraint.
    pub attributes: Vec<Attribute>,
    /// `static`.
    pub is_static: bool,
    /// `hidden`.
    pub is_hidden: bool,
    /// After `=`.
    pub initial: Option<Expr>,
    /// Place.
    pub span: Span,
}

/// `[string] Name([int]$x) { … }`; a constructor has the class's name and no return type.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodMember {
    /// As written.
    pub name: Text,
    /// Place of the name.
    pub name_span: Span,
    /// `None` means `[void]`.
    pub return_type: Option<TypeName>,
    /// Without the return type.
    pub attributes: Vec<Attribute>,
    /// In order.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Rc<ScriptBlock>,
    /// Has the class's name.
    pub is_constructor: bool,
    /// `static`.
    pub is_static: bool,
    /// `hidden`.
    pub is_hidden: bool,
    /// `: base(args)` of a constructor.
    pub base_args: Option<Vec<Expr>>,
    /// Place.
    pub span: Span,
}

/// `Name = value`.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumMember {
    /// The label.
    pub name: Text,
    /// After `=`.
    pub value: Option<Expr>,
    /// Place.
    pub span: Span,
}
