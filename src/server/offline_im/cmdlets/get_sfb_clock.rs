//! `Get-SfbClock`.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::server::clock::{self, Reading};
use crate::server::deployment::with_store;
use crate::server::record::{Record, named_type};
use crate::value::{Name, Value};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-SfbClock",
    make: || Box::new(GetSfbClock),
    examples: &[Example { title: "Does the clock run?", code: "(Get-SfbClock).Running", output: Some("True") }],
};

struct GetSfbClock;

impl Cmdlet for GetSfbClock {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let host = cx.host();
        let reading = with_store(cx, |store| clock::read(store, &host))?;
        write_clock(cx, reading)
    }
}

/// Writes what the clock shows.
pub(super) fn write_clock(cx: &mut Cx<'_>, reading: Reading) -> Result {
    let time = clock::local(&cx.host(), reading.now);
    let text = time.invariant_text();
    let values = vec![(Name::new("Now"), time), (Name::new("Running"), Value::Bool(reading.running))];
    cx.write(Record::value(named_type("Sfbsh.Clock"), &text, values))
}
