//! `Get-PSBreakpoint`.

use crate::cmdlets::support::breakpoints::{Breakpoint, Trigger, Watch, chosen};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::text::WildcardPattern;
use crate::value::{Str, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-PSBreakpoint",
    make: || Box::new(GetPsBreakpoint),
    examples: &[Example {
        title: "How often a command was called.",
        code: "$null = Set-PSBreakpoint -Command Get-Date -Action {}; 1..3 | ForEach-Object { $null = Get-Date }; (Get-PSBreakpoint -Command Get-Date).HitCount; Get-PSBreakpoint | Remove-PSBreakpoint",
        output: Some("3"),
    }],
};

struct GetPsBreakpoint;

/// Whether a breakpoint is for what was asked: a name, a kind, a script.
fn wanted(cx: &Cx<'_>, own: &Breakpoint) -> bool {
    let among = |names: Vec<Str>, own: &str| {
        names.is_empty() || names.iter().any(|n| WildcardPattern::new(n).is_ok_and(|p| p.is_match(own)))
    };
    let kind = match &own.trigger {
        Trigger::Line(..) => "Line",
        Trigger::Command(_) => "Command",
        Trigger::Variable { .. } => "Variable",
    };
    let named = match &own.trigger {
        Trigger::Line(..) => !cx.has("Command") && !cx.has("Variable"),
        Trigger::Command(name) => among(cx.strings("Command"), name) && !cx.has("Variable"),
        Trigger::Variable { name, .. } => among(cx.strings("Variable"), name) && !cx.has("Command"),
    };
    let scripts: Vec<Str> = cx.strings("Script").iter().map(|s| cx.engine.resolve_path(s).to_string_lossy().into_owned().into()).collect();
    named && among(cx.strings("Type"), kind) && among(scripts, own.script.as_deref().unwrap_or(""))
}

impl Cmdlet for GetPsBreakpoint {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let found: Vec<Value> = if cx.has("Id") {
            chosen(cx)?.into_iter().map(|(_, object)| object).collect()
        } else {
            let all = Watch::of(cx.engine).all();
            all.into_iter().filter(|(own, _)| wanted(cx, own)).map(|(_, object)| object).collect()
        };
        found.into_iter().try_for_each(|object| cx.write(object))
    }
}
