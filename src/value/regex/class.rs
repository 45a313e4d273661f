//! Character classes over UTF-16 units: ranges, shorthands, Unicode categories and blocks, negation, subtraction.

use std::cell::OnceCell;
use std::rc::Rc;

use regex_syntax::hir::{Class, HirKind};

use super::blocks::BLOCKS;

/// Sorted ranges without overlap.
pub(super) type Ranges = Vec<(u16, u16)>;

/// One part of a class.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Range(u16, u16),
    Word,
    Digit,
    Space,
    /// A category such as `Lu` or a block such as `IsGreek`.
    Property(String),
    /// A part turned around: `\D`, `\P{L}`.
    Not(Box<Item>),
}

/// A class as it was written.
#[derive(Clone, Debug, Default)]
pub(super) struct ClassSpec {
    pub(super) items: Vec<Item>,
    pub(super) negated: bool,
    pub(super) subtraction: Option<Box<ClassSpec>>,
    /// Shorthands know ASCII only (`RegexOptions.ECMAScript`).
    pub(super) ecma: bool,
}

/// A class ready to test units.
#[derive(Debug)]
pub(super) struct CharSet {
    spec: ClassSpec,
    /// Which of the first 128 units belong.
    pub(super) ascii: u128,
    ranges: OnceCell<Ranges>,
}

impl CharSet {
    pub(super) fn new(spec: ClassSpec) -> Rc<Self> {
        let ascii = ascii_of(&spec);
        Rc::new(Self { spec, ascii, ranges: OnceCell::new() })
    }

    pub(super) fn contains(&self, unit: u16) -> bool {
        if unit < 128 {
            return self.ascii >> unit & 1 == 1;
        }
        in_ranges(self.ranges.get_or_init(|| ranges_of(&self.spec)), unit)
    }
}

fn in_ranges(ranges: &Ranges, unit: u16) -> bool {
    let after = ranges.partition_point(|(_, high)| *high < unit);
    ranges.get(after).is_some_and(|(low, _)| *low <= unit)
}

/// Adds the other cases of every range, as `IgnoreCase` wants.
pub(super) fn add_case_equivalents(items: &mut Vec<Item>) {
    let mut extra: Vec<(u16, u16)> = Vec::new();
    for item in items.iter() {
        let Item::Range(low, high) = item else { continue };
        for unit in *low..=*high {
            extra
                .extend(case_equivalents(unit).filter(|other| other < low || other > high).map(|other| (other, other)));
        }
    }
    items.extend(merge(extra).into_iter().map(|(low, high)| Item::Range(low, high)));
}

/// The other cases of a unit, without itself: the units with the same lower case.
pub(super) fn case_equivalents(unit: u16) -> impl Iterator<Item = u16> {
    let lower = lower_unit(unit);
    // The signs of kelvin and ångström have the lower case of K and Å.
    let sign = match lower {
        0x6B => 0x212A,
        0xE5 => 0x212B,
        _ => lower,
    };
    let all = [lower, upper_unit(lower), upper_unit(unit), sign];
    (0..all.len()).filter_map(move |index| {
        let (before, rest) = all.split_at(index);
        rest.first().copied().filter(|other| *other != unit && lower_unit(*other) == lower && !before.contains(other))
    })
}

fn lower_unit(unit: u16) -> u16 {
    if unit < 128 {
        return u16::from((unit as u8).to_ascii_lowercase());
    }
    char::from_u32(u32::from(unit)).map_or(unit, |character| only_unit(character.to_lowercase(), unit))
}

fn upper_unit(unit: u16) -> u16 {
    if unit < 128 {
        return u16::from((unit as u8).to_ascii_uppercase());
    }
    char::from_u32(u32::from(unit)).map_or(unit, |character| only_unit(character.to_uppercase(), unit))
}

/// The mapped character where it is one unit, else the original.
fn only_unit(mut mapped: impl Iterator<Item = char>, original: u16) -> u16 {
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => u16::try_from(u32::from(only)).unwrap_or(original),
        _ => original,
    }
}

fn ascii_of(spec: &ClassSpec) -> u128 {
    let mut mask = spec.items.iter().fold(0, |mask, item| mask | item_mask(item));
    if spec.negated {
        mask = !mask;
    }
    match &spec.subtraction {
        Some(other) => mask & !ascii_of(other),
        None => mask,
    }
}

fn item_mask(item: &Item) -> u128 {
    match item {
        Item::Range(low, high) => {
            if *low > 127 {
                return 0;
            }
            let width = (*high).min(127) - *low + 1;
            let ones = if width >= 128 { u128::MAX } else { (1_u128 << width) - 1 };
            ones << *low
        }
        Item::Digit => item_mask(&Item::Range(0x30, 0x39)),
        Item::Word => [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]
            .into_iter()
            .fold(0, |mask, (low, high)| mask | item_mask(&Item::Range(low, high))),
        Item::Space => item_mask(&Item::Range(0x09, 0x0D)) | item_mask(&Item::Range(0x20, 0x20)),
        Item::Property(_) => {
            item_ranges(item, false).iter().fold(0, |mask, (low, high)| mask | item_mask(&Item::Range(*low, *high)))
        }
        Item::Not(inner) => !item_mask(inner),
    }
}

fn ranges_of(spec: &ClassSpec) -> Ranges {
    let mut ranges = merge(spec.items.iter().flat_map(|item| item_ranges(item, spec.ecma)).collect());
    if spec.negated {
        ranges = complement(&ranges);
    }
    match &spec.subtraction {
        // a - b is the complement of (not a, or b).
        Some(other) => {
            let mut outside = complement(&ranges);
            outside.extend(ranges_of(other));
            complement(&merge(outside))
        }
        None => ranges,
    }
}

fn item_ranges(item: &Item, ecma: bool) -> Ranges {
    match item {
        Item::Range(low, high) => vec![(*low, *high)],
        Item::Word if ecma => vec![(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)],
        Item::Digit if ecma => vec![(0x30, 0x39)],
        Item::Space if ecma => vec![(0x09, 0x0D), (0x20, 0x20)],
        Item::Word => word_ranges(),
        Item::Digit => syntax_ranges(r"\p{Nd}"),
        Item::Space => syntax_ranges(r"\p{White_Space}"),
        Item::Property(name) => property_ranges(name).unwrap_or_default(),
        Item::Not(inner) => complement(&merge(item_ranges(inner, ecma))),
    }
}

/// Letters, non-spacing marks, decimal digits and connectors.
fn word_ranges() -> Ranges {
    thread_local! {
        static WORD: Ranges = syntax_ranges(r"[\p{L}\p{Mn}\p{Nd}\p{Pc}]");
    }
    WORD.with(Clone::clone)
}

/// Whether a unit is a word character for `\b`: the joiners count as well.
pub(super) fn is_boundary_word(unit: u16, ecma: bool) -> bool {
    if unit < 128 {
        return item_mask(&Item::Word) >> unit & 1 == 1;
    }
    thread_local! {
        static WORD: Ranges = word_ranges();
    }
    !ecma && (matches!(unit, 0x200C | 0x200D) || WORD.with(|ranges| in_ranges(ranges, unit)))
}

/// The units of a category or block; `None` when .NET knows no such name.
pub(super) fn property_ranges(name: &str) -> Option<Ranges> {
    if let Some((_, low, high)) = BLOCKS.iter().find(|(block, _, _)| *block == name) {
        return Some(vec![(*low, *high)]);
    }
    match name {
        "Cs" => Some(vec![(0xD800, 0xDFFF)]),
        "C" => Some(merge([syntax_ranges(r"\p{C}"), vec![(0xD800, 0xDFFF)]].concat())),
        "L" | "Lu" | "Ll" | "Lt" | "Lm" | "Lo" | "M" | "Mn" | "Mc" | "Me" | "N" | "Nd" | "Nl" | "No" | "P" | "Pc"
        | "Pd" | "Ps" | "Pe" | "Pi" | "Pf" | "Po" | "S" | "Sm" | "Sc" | "Sk" | "So" | "Z" | "Zs" | "Zl" | "Zp"
        | "Cc" | "Cf" | "Co" | "Cn" => Some(syntax_ranges(&format!(r"\p{{{name}}}"))),
        _ => None,
    }
}

fn syntax_ranges(pattern: &str) -> Ranges {
    let Ok(hir) = regex_syntax::parse(pattern) else { return Vec::new() };
    let HirKind::Class(Class::Unicode(class)) = hir.kind() else { return Vec::new() };
    class
        .ranges()
        .iter()
        .filter_map(|range| {
            let low = u16::try_from(u32::from(range.start())).ok()?;
            Some((low, u16::try_from(u32::from(range.end())).unwrap_or(u16::MAX)))
        })
        .collect()
}

fn merge(mut ranges: Ranges) -> Ranges {
    ranges.sort_unstable();
    let mut merged: Ranges = Vec::with_capacity(ranges.len());
    for (low, high) in ranges {
        match merged.last_mut() {
            Some((_, last)) if u32::from(low) <= u32::from(*last) + 1 => *last = (*last).max(high),
            _ => merged.push((low, high)),
        }
    }
    merged
}

fn complement(ranges: &Ranges) -> Ranges {
    let mut out = Vec::new();
    let mut next: u32 = 0;
    for (low, high) in ranges {
        if u32::from(*low) > next {
            out.push((next as u16, *low - 1));
        }
        next = u32::from(*high) + 1;
    }
    if next <= 0xFFFF {
        out.push((next as u16, u16::MAX));
    }
    out
}
