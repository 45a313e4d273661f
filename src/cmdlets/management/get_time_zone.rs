//! `Get-TimeZone`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::types::TimeZoneInfo;
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-TimeZone",
    make: || Box::new(GetTimeZone),
    examples: &[Example {
        title: "A zone by its id.",
        code: "(Get-TimeZone -Id 'W. Europe Standard Time').BaseUtcOffset.Hours",
        output: Some("1"),
    }],
};

struct GetTimeZone;

fn not_found(name: &Str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.TimeZoneNotFoundException",
        format!("The time zone ID '{name}' was not found on the local computer."),
        "TimeZoneNotFound",
        ErrorCategory::ObjectNotFound,
        Value::Str(name.clone()),
    )
}

impl Cmdlet for GetTimeZone {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if cx.switch("ListAvailable") {
            for zone in TimeZoneInfo::all() {
                cx.write(zone)?;
            }
            return Ok(());
        }
        for id in cx.strings("Id") {
            match TimeZoneInfo::named(&id) {
                Some(zone) => cx.write(zone)?,
                None => cx.write_error(not_found(&id))?,
            }
        }
        for name in cx.strings("Name") {
            let mut found = Vec::new();
            match WildcardPattern::new(&name) {
                Ok(pattern) if WildcardPattern::has_wildcards(&name) => {
                    found.extend(TimeZoneInfo::all().into_iter().filter(|z| pattern.is_match(&TimeZoneInfo::id_of(z))));
                }
                _ => found.extend(TimeZoneInfo::named(&name)),
            }
            if found.is_empty() {
                cx.write_error(not_found(&name))?;
            }
            for zone in found {
                cx.write(zone)?;
            }
        }
        if !cx.has("Id") && !cx.has("Name") {
            cx.write(TimeZoneInfo::local())?;
        }
        Ok(())
    }
}
