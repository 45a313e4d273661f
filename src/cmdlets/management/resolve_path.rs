//! `Resolve-Path`.

use std::path::{Component, Path};

use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Resolve-Path",
    make: || Box::new(ResolvePath),
    examples: &[Example {
        title: "Find the files that a pattern means, seen from here.",
        code: "Set-Content a.conf 'x'; Resolve-Path *.conf -Relative",
        output: Some("./a.conf"),
    }],
};

struct ResolvePath;

impl Cmdlet for ResolvePath {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (paths, literal) = place::given(cx);
        for text in paths {
            for place in place::existing(cx, &text, literal)? {
                let value = match &place {
                    Place::File(path) if cx.switch("Relative") => {
                        let base = match cx.str("RelativeBasePath") {
                            Some(base) => cx.engine.resolve_path(&base),
                            None => cx.engine.current_directory(),
                        };
                        Value::from(relative(&base, path))
                    }
                    Place::File(path) => path_info(path),
                    Place::Item(..) => path_info(Path::new(&place.shown())),
                };
                cx.write(value)?;
            }
        }
        Ok(())
    }
}

/// The path as seen from a directory: `./a`, `../b/c`.
fn relative(base: &Path, path: &Path) -> String {
    let common = base.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = base.components().skip(common).count();
    let rest: Vec<String> = path.components().skip(common).map(name).collect();
    let mut parts = vec![".."; up];
    if up == 0 {
        parts.push(".");
    }
    parts.extend(rest.iter().map(String::as_str));
    parts.join(std::path::MAIN_SEPARATOR_STR)
}

fn name(component: Component<'_>) -> String {
    component.as_os_str().to_string_lossy().into_owned()
}
