//! `Get-TimeZone`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::types::TimeZoneInfo;
use crate::value::{Name, Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-TimeZone",
    make: || Box::new(GetTimeZone),
    examples: &[Example {
        title: "A zone by its id.",
        code: "(Get-TimeZone -Id UTC).Id",
        output: Some("UTC"),
    }],
};

struct GetTimeZone;

fn missing(text: &Str, what: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.TimeZoneNotFoundException",
        format!("The time zone {what} '{text}' was not found on the local computer."),
        "TimeZoneNotFound",
        ErrorCategory::ObjectNotFound,
        Value::Str(text.clone()),
    )
}

impl Cmdlet for GetTimeZone {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.switch("ListAvailable") {
            return TimeZoneInfo::all().into_iter().try_for_each(|z| cx.write(z));
        }
        let (ids, names) = (cx.strings("Id"), cx.strings("Name"));
        if ids.is_empty() && names.is_empty() {
            return cx.write(TimeZoneInfo::local());
        }
        for id in ids {
            match TimeZoneInfo::named(&id) {
                Some(zone) => cx.write(zone)?,
                None => cx.write_error(missing(&id, "id"))?,
            }
        }
        for name in names {
            let Ok(pattern) = WildcardPattern::new(&name) else { continue };
            let mut any = false;
            for zone in TimeZoneInfo::all() {
                let shown = cx.engine.find_property(&zone, Name::new("StandardName"))?.unwrap_or_default();
                if pattern.is_match(&shown.invariant_text()) {
                    any = true;
                    cx.write(zone)?;
                }
            }
            if !any && !WildcardPattern::has_wildcards(&name) {
                cx.write_error(missing(&name, "name"))?;
            }
        }
        Ok(())
    }
}
