//! `Get-Member`.

use rustc_hash::FxHashSet;

use crate::cmdlets::support::definitions::{self, Definition};
use crate::cmdlets::support::{input_object, record::Record, types};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{EnumValue, Value, as_type, types as known_types};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Member",
    make: || Box::new(GetMember::default()),
    examples: &[
        Example {
            title: "What an object has.",
            code: "([pscustomobject]@{ Pool = 'pool01'; Port = 5061 } | Get-Member -MemberType NoteProperty).Definition",
            output: Some("string Pool=pool01\nint Port=5061"),
        },
        Example {
            title: "How a method is called.",
            code: "('text' | Get-Member PadLeft).Definition",
            output: Some("string PadLeft(int totalWidth), string PadLeft(int totalWidth, char paddingChar)"),
        },
    ],
};

#[derive(Default)]
struct GetMember {
    seen: FxHashSet<String>,
    any: bool,
}

/// The kinds that `-MemberType` asks for, as a mask of `PSMemberTypes`.
fn wanted_kinds(cx: &Cx<'_>) -> i64 {
    let Some(value) = cx.arg("MemberType") else { return !0 };
    if let Some(e) = value.base().downcast::<EnumValue>() {
        return e.value;
    }
    let text = value.invariant_text();
    text.split(',').map(|w| definitions::kind_number(w.trim())).fold(0, |a, b| a | b)
}

impl GetMember {
    fn list(cx: &mut Cx<'_>, object: &Value) -> Result<(String, Vec<Definition>)> {
        if cx.switch("Static") {
            let ty = as_type(object).or_else(|| object.type_ref());
            let Some(ty) = ty else { return Ok((String::new(), Vec::new())) };
            return Ok((ty.to_string(), definitions::statics(&ty)));
        }
        let type_name = cx.engine.type_names(object).first().map_or_else(String::new, ToString::to_string);
        let view = cx.str("View").map(|v| v.to_ascii_lowercase());
        let mut found = definitions::of(cx.engine, object, cx.switch("Force"))?;
        match view.as_deref() {
            Some("extended") => found.retain(|d| d.extended),
            Some("adapted" | "base") => found.retain(|d| !d.extended),
            _ => {}
        }
        Ok((type_name, found))
    }
}

impl Cmdlet for GetMember {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        self.any = true;
        let (type_name, mut found) = Self::list(cx, &object)?;
        if !self.seen.insert(type_name.clone()) {
            return Ok(());
        }
        let kinds = wanted_kinds(cx);
        found.retain(|d| definitions::kind_number(d.kind) & kinds != 0);
        let names = cx.strings("Name");
        let mut patterns: Vec<WildcardPattern> = names.iter().filter_map(|n| WildcardPattern::new(n).ok()).collect();
        if names.is_empty() {
            patterns.extend(WildcardPattern::new("*").ok());
        }
        found.sort_by(|a, b| {
            a.kind.cmp(b.kind).then_with(|| crate::value::ops::compare_strings(&a.name, &b.name, true))
        });
        let enumeration = known_types::find("System.Management.Automation.PSMemberTypes");
        for pattern in &patterns {
            for definition in found.iter().filter(|d| pattern.is_match(&d.name)) {
                let kind = match enumeration.and_then(|e| EnumValue::by_name(e, definition.kind)) {
                    Some(kind) => kind,
                    None => Value::str(definition.kind),
                };
                let text = definition.text.clone();
                let record = Record::with_text(
                    &types::MEMBER_DEFINITION,
                    [
                        ("TypeName", Value::str(type_name.as_str())),
                        ("Name", Value::str(definition.name.as_str())),
                        ("MemberType", kind),
                        ("Definition", Value::str(text.as_str())),
                    ],
                    text,
                );
                cx.write(record)?;
            }
        }
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.any {
            return Ok(());
        }
        cx.write_error(ErrorRecord::with_message(
            "System.InvalidOperationException",
            "You must specify an object for the Get-Member cmdlet.",
            "NoObjectInGetMember",
            ErrorCategory::CloseError,
            Value::Null,
        ))
    }
}
