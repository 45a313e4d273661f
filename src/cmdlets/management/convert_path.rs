//! `Convert-Path`.

use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Convert-Path",
    make: || Box::new(ConvertPath),
    examples: &[Example { title: "A path without `.` and `..`.", code: "Convert-Path /./", output: Some("/") }],
};

struct ConvertPath;

impl Cmdlet for ConvertPath {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (paths, literal) = place::given(cx);
        for text in paths {
            for place in place::existing(cx, &text, literal)? {
                cx.write(match place {
                    Place::File(path) => Value::from(path.to_string_lossy().into_owned()),
                    Place::Item(_, name) => Value::from(name),
                })?;
            }
        }
        Ok(())
    }
}
