//! `Get-Location`.

use super::item::{DRIVE_INFO, drives};
use super::location::locations;
use super::place::no_matching_drive;
use crate::cmdlets::support::record::Record;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, path_info};
use crate::text::WildcardPattern;
use crate::value::Str;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Location",
    make: || Box::new(GetLocation),
    examples: &[Example { title: "Where the session is.", code: "Set-Location /; (Get-Location).Path", output: Some("/") }],
};

struct GetLocation;

impl GetLocation {
    /// The place where each drive is: the session's on its own drive, the root of any other.
    fn of_drives(cx: &mut Cx<'_>, wanted: &[Str]) -> Result {
        let all = drives(cx.engine);
        let here = cx.engine.current_directory();
        for name in wanted {
            let pattern = WildcardPattern::new(name).ok();
            let matches = |own: &str| own.eq_ignore_ascii_case(name) || pattern.as_ref().is_some_and(|p| p.is_match(own));
            let found: Vec<_> = all.iter().filter(|(own, _)| matches(own)).collect();
            if found.is_empty() {
                cx.write_error(no_matching_drive(name))?;
            }
            for (own, drive) in found {
                let root = Record::field(drive, &DRIVE_INFO, "Root").unwrap_or_default().invariant_text();
                let current = !root.is_empty() && here.starts_with(root.as_str());
                cx.write(path_info(&if current { here.clone() } else { format!("{own}:/").into() }))?;
            }
        }
        Ok(())
    }
}

impl Cmdlet for GetLocation {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let wanted = cx.strings("PSDrive");
        if !wanted.is_empty() {
            return Self::of_drives(cx, &wanted);
        }
        let stacks = cx.strings("StackName");
        if !cx.switch("Stack") && stacks.is_empty() {
            let here = path_info(&cx.engine.current_directory());
            return cx.write(here);
        }
        let known = locations(cx.engine);
        let names = if stacks.is_empty() { vec!["".into()] } else { stacks };
        for name in names {
            let paths = known.stacks.borrow().get(&name.to_lowercase()).cloned().unwrap_or_default();
            for path in paths.iter().rev() {
                cx.write(path_info(path))?;
            }
        }
        Ok(())
    }
}
