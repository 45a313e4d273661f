//! `Get-Job`.

use crate::cmdlets::support::jobs;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::value::ops::to_bool;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Job",
    make: || Box::new(GetJob),
    examples: &[Example {
        title: "The jobs of the session by name.",
        code: "$null = Start-Job -Name Count { 1..3 }; (Get-Job Count).PSJobTypeName",
        output: Some("BackgroundJob"),
    }],
};

struct GetJob;

impl Cmdlet for GetJob {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut found = jobs::chosen(cx, true)?;
        if let Some(wanted) = cx.arg("HasMoreData").cloned() {
            let mut kept = Vec::new();
            for (job, object) in found {
                let has = cx.engine.find_property(&object, Name::new("HasMoreData"))?.unwrap_or_default();
                if to_bool(&has) == to_bool(&wanted) {
                    kept.push((job, object));
                }
            }
            found = kept;
        }
        if let Some(newest) = cx.int("Newest") {
            found.sort_by_key(|(j, _)| std::cmp::Reverse(j.id));
            found.truncate(usize::try_from(newest).unwrap_or(0));
        }
        for (job, object) in found {
            cx.write(object.clone())?;
            if let Some(state) = cx.str("ChildJobState") {
                let children = cx.engine.find_property(&object, Name::new("ChildJobs"))?.unwrap_or(Value::Nothing);
                for (child, own) in job.children.iter().zip(cx.engine.elements(&children)) {
                    if format!("{:?}", child.state()).eq_ignore_ascii_case(&state) {
                        cx.write(own)?;
                    }
                }
            } else if cx.switch("IncludeChildJob") && !job.children.is_empty() {
                let children = cx.engine.find_property(&object, Name::new("ChildJobs"))?.unwrap_or(Value::Nothing);
                cx.write_enumerated(&children)?;
            }
        }
        Ok(())
    }
}
