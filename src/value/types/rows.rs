//! Every row of this room, for the registry.

use super::*;

static SCALARS: &[&TypeDef] = &[
    &OBJECT,
    &VALUE_TYPE,
    &ENUM,
    &VOID,
    &PSCUSTOMOBJECT,
    &ARRAY,
    &STRING,
    &BOOLEAN,
    &CHAR,
    &char::RUNE,
    &SBYTE,
    &BYTE,
    &INT16,
    &UINT16,
    &INT32,
    &UINT32,
    &INT64,
    &UINT64,
    &SINGLE,
    &DOUBLE,
    &DECIMAL,
    &math::MATH,
    &comparer::STRING_COMPARER,
    &comparer::COMPARER,
    &console::CONSOLE,
    &time_span::STOPWATCH,
    &STRING_BUILDER,
    &stream::MEMORY_STREAM,
    &stream::STREAM,
];

/// The rows, file by file.
pub(super) static ALL: &[&[&TypeDef]] = &[
    SCALARS,
    interfaces::ALL,
    interfaces::DELEGATES,
    interfaces::BASES,
    tuple::ALL,
    dictionary::ALL,
    encoding::ALL,
    text_writer::ALL,
    file::ALL,
    date_parts::ALL,
    enumerator::ALL,
    globalization::ALL,
];
