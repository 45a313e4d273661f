//! A signature as the binder walks it: sets as bits, types as shapes. Made once for each target.

use crate::catalog::{ALL_SETS, ParameterDecl, ParameterSetEntry, Signature, Text};
use crate::value::types::{self, TypeKind};
use crate::value::{Name, TypeRef};

/// The binder's view of a signature.
pub(super) struct Plan {
    /// By index of [`Signature::all_parameters`].
    pub(super) params: Vec<Param>,
    /// Set names by bit; the default set is the first.
    pub(super) sets: Vec<Text>,
    /// The bit of the default set; 0 where there is none.
    pub(super) default: u64,
    /// Whether any parameter takes pipeline input.
    pub(super) takes_input: bool,
    /// The parameters that do, the last first.
    pub(super) piped: Box<[usize]>,
}

/// The binder's view of a parameter.
pub(super) struct Param {
    /// Its name and aliases, as properties of pipeline objects are looked for.
    pub(super) names: Box<[Name]>,
    /// The sets it is in; 0 where it is only in all.
    pub(super) flags: u64,
    /// Whether it is in all sets.
    pub(super) in_all: bool,
    /// Its entries: the bit of the set (0: all sets), and what holds there.
    pub(super) entries: Vec<(u64, ParameterSetEntry)>,
    /// Mandatory in some set.
    pub(super) mandatory: bool,
    /// Takes pipeline input, by value or by name, in some set.
    pub(super) pipeline: bool,
    /// What its type is to the binder.
    pub(super) shape: Shape,
    /// Whether null cannot be a value of the type.
    pub(super) value_type: bool,
}

/// What a type is to the binder.
#[derive(Clone, PartialEq)]
pub(super) enum Shape {
    /// `System.Object`, or a type not known here: takes all as it is.
    Any,
    /// `PSObject`: takes all as it is, but script blocks can wait for the pipeline.
    PsObject,
    /// `bool`.
    Bool,
    /// `switch`.
    Switch,
    /// `string`.
    Text,
    /// `scriptblock`.
    Block,
    /// `ref`.
    Reference,
    /// An array or list with its element type, where that is declared.
    Collection(Option<TypeRef>),
    /// Any other.
    Other,
}

impl Plan {
    /// Makes the plan; the types are those of [`Signature::all_parameters`] by index.
    pub(super) fn new(signature: &Signature, types: &[Option<TypeRef>]) -> Self {
        let mut sets: Vec<Text> = Vec::new();
        let bit_of = |sets: &mut Vec<Text>, name: &Text| -> u64 {
            if name.eq_ignore_ascii_case(ALL_SETS) || name.is_empty() {
                return 0;
            }
            let index = sets.iter().position(|s| s.eq_ignore_ascii_case(name)).unwrap_or_else(|| {
                sets.push(name.clone());
                sets.len() - 1
            });
            1 << index.min(62)
        };
        let default = signature.default_set.as_ref().map_or(0, |name| bit_of(&mut sets, name));
        let params: Vec<Param> = signature
            .all_parameters()
            .enumerate()
            .map(|(i, decl)| {
                let entries: Vec<_> = decl.sets.iter().map(|(name, entry)| (bit_of(&mut sets, name), *entry)).collect();
                Param::new(decl, entries, types.get(i).and_then(Option::as_ref))
            })
            .collect();
        let piped: Box<[usize]> =
            (0..params.len()).rev().filter(|&i| params.get(i).is_some_and(|p| p.pipeline)).collect();
        Self { params, sets, default, takes_input: !piped.is_empty(), piped }
    }

    /// All sets as bits.
    pub(super) fn all_sets(&self) -> u64 {
        (1 << self.sets.len().min(63)) - 1
    }

    /// The index of the set that the bits name, where they name exactly one; the default set where they name none or all.
    pub(super) fn set_index(&self, flags: u64) -> Option<usize> {
        if flags.is_power_of_two() {
            return Some(flags.trailing_zeros() as usize).filter(|&i| i < self.sets.len());
        }
        (self.default != 0).then_some(0)
    }
}

impl Param {
    fn new(decl: &ParameterDecl, mut entries: Vec<(u64, ParameterSetEntry)>, ty: Option<&TypeRef>) -> Self {
        if entries.is_empty() {
            entries.push((0, ParameterSetEntry::default()));
        }
        Self {
            names: std::iter::once(&decl.name).chain(&decl.aliases).map(|n| Name::new(n)).collect(),
            flags: entries.iter().fold(0, |all, (bit, _)| all | bit),
            in_all: entries.iter().any(|(bit, _)| *bit == 0),
            mandatory: entries.iter().any(|(_, e)| e.mandatory),
            pipeline: entries.iter().any(|(_, e)| e.pipeline || e.by_property_name),
            shape: if decl.is_switch() { Shape::Switch } else { ty.map_or(Shape::Any, Shape::of) },
            value_type: ty.is_some_and(is_value_type),
            entries,
        }
    }

    /// The entries that count while these sets are possible.
    pub(super) fn matching(&self, flags: u64) -> impl Iterator<Item = &(u64, ParameterSetEntry)> {
        self.entries.iter().filter(move |(bit, _)| *bit == 0 || bit & flags != 0)
    }

    /// The entry of the first possible set, else the one for all sets.
    pub(super) fn entry(&self, flags: u64) -> Option<&ParameterSetEntry> {
        let own = self.entries.iter().find(|(bit, _)| bit & flags != 0);
        own.or_else(|| self.entries.iter().find(|(bit, _)| *bit == 0)).map(|(_, e)| e)
    }

    /// Whether it belongs to one of the sets.
    pub(super) fn is_in(&self, flags: u64) -> bool {
        self.in_all || self.flags & flags != 0
    }

    /// Whether it takes pipeline input in one of the sets.
    pub(super) fn takes_input_in(&self, flags: u64) -> bool {
        self.pipeline && self.matching(flags).any(|(_, e)| e.pipeline || e.by_property_name)
    }
}

impl Shape {
    /// The shape of a type.
    pub(super) fn of(ty: &TypeRef) -> Self {
        if let TypeRef::Array(element, _) = ty {
            return Self::Collection(Some((**element).clone()));
        }
        match ty.def().name {
            "System.Object" => Self::Any,
            "System.Management.Automation.PSObject" => Self::PsObject,
            "System.Boolean" => Self::Bool,
            "System.Management.Automation.SwitchParameter" => Self::Switch,
            "System.String" => Self::Text,
            "System.Management.Automation.ScriptBlock" => Self::Block,
            "System.Management.Automation.PSReference" => Self::Reference,
            "System.Array" | "System.Collections.ArrayList" | "System.Collections.IList" => Self::Collection(None),
            "System.Collections.Generic.List`1"
            | "System.Collections.Generic.IList`1"
            | "System.Collections.Generic.ICollection`1"
            | "System.Collections.ObjectModel.Collection`1" => match ty {
                TypeRef::Generic(_, arguments) => Self::Collection(arguments.first().cloned()),
                _ => Self::Collection(None),
            },
            _ => Self::Other,
        }
    }
}

/// Whether a type is `System.Nullable[bool]`: it takes what `bool` takes, and null.
pub(super) fn is_nullable_bool(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Generic(d, arguments) => {
            d.name == "System.Nullable`1" && arguments.first().is_some_and(|a| a.is(&types::BOOLEAN))
        }
        _ => false,
    }
}

/// Whether null cannot be a value of a type.
pub(super) fn is_value_type(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Def(d) => matches!(d.kind, TypeKind::Struct | TypeKind::Enum),
        TypeRef::Generic(d, _) => d.kind == TypeKind::Struct && d.name != "System.Nullable`1",
        TypeRef::Array(..) => false,
    }
}
