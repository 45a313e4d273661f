//! Formatting views by type name: how `Format-Table`, `Format-List`, `Format-Wide` and `Format-Custom` show a type.

use super::CatalogError;
use super::json;
use super::table::{Decoded, VIEWS};
use serde::Deserialize;

/// One view of one or more types. The first of a wanted shape is a type's default.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViewDecl {
    /// As `-View` names it.
    pub name: String,
    /// Full names of the types that it shows.
    pub types: Vec<String>,
    /// What starts a new group.
    #[serde(default)]
    pub group_by: Option<GroupBy>,
    /// Table, list, wide or custom.
    pub shape: ViewShape,
}

/// What a view groups by.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupBy {
    /// Shown before the group's value in place of the property's name.
    #[serde(default)]
    pub label: Option<String>,
    /// Property to group by.
    #[serde(default)]
    pub property: Option<String>,
    /// PowerShell expression over `$_` in place of a property.
    #[serde(default)]
    pub script: Option<String>,
}

/// The four shapes of a view.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ViewShape {
    /// Columns side by side.
    Table(TableShape),
    /// One `name : value` line per item.
    List(ListShape),
    /// One value per object, many objects per line.
    Wide(WideShape),
    /// Free text.
    Custom(CustomShape),
}

/// A table's options and columns.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableShape {
    /// No header lines.
    #[serde(default)]
    pub hide_headers: bool,
    /// Widths follow the content, as with `-AutoSize`.
    #[serde(default)]
    pub autosize: bool,
    /// Long values wrap, as with `-Wrap`.
    #[serde(default)]
    pub wrap: bool,
    /// Left to right.
    pub columns: Vec<ColumnDecl>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnDecl {
    /// Header in place of the property's name.
    #[serde(default)]
    pub label: Option<String>,
    /// In cells; 0 when the rest of the line is shared out.
    #[serde(default)]
    pub width: usize,
    /// Alignment of header and values.
    #[serde(default)]
    pub header_align: Option<Align>,
    /// Alignment of the values, where it differs.
    #[serde(default)]
    pub align: Option<Align>,
    /// Property shown.
    #[serde(default)]
    pub property: Option<String>,
    /// PowerShell expression over `$_` in place of a property.
    #[serde(default)]
    pub script: Option<String>,
    /// Composite format string for the value.
    #[serde(default)]
    pub format: Option<String>,
}

/// Where a value stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the start.
    Left,
    /// In the middle.
    Center,
    /// At the end.
    Right,
}

/// A list's lines.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListShape {
    /// Top to bottom; none shows every property.
    pub items: Vec<ItemDecl>,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemDecl {
    /// Name in place of the property's.
    #[serde(default)]
    pub label: Option<String>,
    /// Property shown.
    #[serde(default)]
    pub property: Option<String>,
    /// PowerShell expression over `$_` in place of a property.
    #[serde(default)]
    pub script: Option<String>,
    /// Composite format string for the value.
    #[serde(default)]
    pub format: Option<String>,
}

/// What a wide view shows of each object.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WideShape {
    /// Number of columns; 0 follows the width of the content.
    #[serde(default)]
    pub columns: usize,
    /// Property shown.
    #[serde(default)]
    pub property: Option<String>,
    /// PowerShell expression over `$_` in place of a property.
    #[serde(default)]
    pub script: Option<String>,
}

/// Free text: an expression, or code of the format room by name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomShape {
    /// PowerShell expression over `$_` whose string is printed.
    #[serde(default)]
    pub script: Option<String>,
    /// Name of the code that prints the object (`ErrorView`, `ErrorDetails`).
    #[serde(default)]
    pub hook: Option<String>,
}

static DECODED: Decoded<Vec<ViewDecl>> = Decoded::new(&VIEWS, |entry, text| json::decode(entry.file, text));

/// The views of exactly this type, most preferred first; ask again with the base types when it is empty.
pub fn views_for(type_name: &str) -> &'static [ViewDecl] {
    DECODED.get(type_name).map_or(&[], Vec::as_slice)
}

/// Names of the types that have views, sorted without regard to case.
pub fn types_with_views() -> impl Iterator<Item = &'static str> {
    VIEWS.names()
}

/// Decodes every view and tells what is wrong.
pub fn check_views() -> Vec<CatalogError> {
    DECODED.check()
}
