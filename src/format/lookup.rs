//! Finding the view that a type's objects are shown in.

use std::rc::Rc;

use super::options::Kind;
use crate::catalog::{ViewDecl, ViewShape, views_for};
use crate::engine::Engine;
use crate::value::Value;

const DESERIALIZED: &str = "Deserialized.";

/// The view of a shape (any, without one) and name (any, without one) for the nearest type of an object.
pub(crate) fn find_view(
    engine: &Engine,
    value: &Value,
    kind: Option<Kind>,
    name: Option<&str>,
) -> Option<&'static ViewDecl> {
    let names = type_names(engine, value)?;
    let fits = |view: &&ViewDecl| {
        kind.is_none_or(|k| shape_of(view) == k)
            && name.is_none_or(|n| view.name.eq_ignore_ascii_case(n))
            && !is_out_of_band(view)
    };
    names.iter().find_map(|t| views_for(t).iter().find(fits)).or_else(|| {
        names.iter().filter_map(|t| t.strip_prefix(DESERIALIZED)).find_map(|t| views_for(t).iter().find(fits))
    })
}

/// The view in which objects of some types are shown wherever they come (errors, script blocks).
pub(crate) fn out_of_band_view(engine: &Engine, value: &Value) -> Option<&'static ViewDecl> {
    let names = type_names(engine, value)?;
    names.iter().find_map(|t| views_for(t).iter().find(|v| is_out_of_band(v)))
}

/// Whether a view serves an object too.
pub(crate) fn applies(engine: &Engine, view: &ViewDecl, value: &Value) -> bool {
    engine.type_names(value).iter().any(|t| {
        let plain = t.strip_prefix(DESERIALIZED).unwrap_or(t);
        view.types.iter().any(|own| own.eq_ignore_ascii_case(t) || own.eq_ignore_ascii_case(plain))
    })
}

/// The type names worth a look: a plain custom object has no view.
fn type_names(engine: &Engine, value: &Value) -> Option<Vec<Rc<str>>> {
    if value.is_custom() && value.ets().is_none_or(|e| e.borrow().type_names().is_none()) {
        return None;
    }
    Some(engine.type_names(value))
}

fn shape_of(view: &ViewDecl) -> Kind {
    match view.shape {
        ViewShape::Table(_) => Kind::Table,
        ViewShape::List(_) => Kind::List,
        ViewShape::Wide(_) => Kind::Wide,
        ViewShape::Custom(_) => Kind::Custom,
    }
}

/// Types whose free text is shown wherever they come, without a document of their own.
const OUT_OF_BAND: [&str; 7] = [
    "System.Management.Automation.ErrorRecord",
    "System.Management.Automation.WarningRecord",
    "System.Management.Automation.VerboseRecord",
    "System.Management.Automation.DebugRecord",
    "Deserialized.System.Management.Automation.WarningRecord",
    "System.Management.Automation.InformationRecord",
    "System.Management.Automation.ScriptBlock",
];

fn is_out_of_band(view: &ViewDecl) -> bool {
    matches!(view.shape, ViewShape::Custom(_)) && view.types.iter().any(|t| OUT_OF_BAND.contains(&t.as_str()))
}
