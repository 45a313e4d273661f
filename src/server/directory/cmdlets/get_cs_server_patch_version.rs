//! `Get-CsServerPatchVersion`.

use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::server::directory::shown;
use crate::server::product;
use crate::value::{Name, Value};

pub(super) static DEF: CmdletDef = CmdletDef {
    name: "Get-CsServerPatchVersion",
    make: || Box::new(GetCsServerPatchVersion),
    examples: &[Example {
        title: "The build of the Front End component of this computer.",
        code: "Get-CsServerPatchVersion | Where-Object ComponentName -like '*Front End*'",
        output: Some(
            "ComponentName                                    Version\n\
             -------------                                    -------\n\
             Skype for Business Server 2019, Front End Server 7.0.2046.396",
        ),
    }],
};

/// Components and the role that brings each; without one it is on every computer.
const COMPONENTS: &[(&str, Option<&str>)] = &[
    ("Application Host", Some("ApplicationServer")),
    ("Application Server", Some("ApplicationServer")),
    ("Bandwidth Policy Service", Some("ApplicationServer")),
    ("Central Management Server", Some("CentralManagement")),
    ("Conferencing Announcement", Some("ApplicationServer")),
    ("Conferencing Attendant", Some("ApplicationServer")),
    ("Conferencing Server", Some("ConferencingServer")),
    ("Core Components", None),
    ("Core Management Server", None),
    ("Edge Server", Some("EdgeServer")),
    ("Front End Server", Some("Registrar")),
    ("Mediation Server", Some("MediationServer")),
    ("Response Group Service", Some("ApplicationServer")),
    ("Web Components Server", Some("WebServer")),
];

struct GetCsServerPatchVersion;

impl Cmdlet for GetCsServerPatchVersion {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let level = product::level(cx.engine);
        let topology = place::topology(cx)?;
        let machine = cx.host().environment.machine();
        let local = shown::local_computer(&topology, &machine);
        let has = |role: &str| {
            let own = local.as_ref().map(|c| c.fqdn);
            let on =
                |computers: &[String]| own.is_some_and(|own| computers.iter().any(|c| c.eq_ignore_ascii_case(own)));
            topology.pools.iter().any(|p| p.has_role(role) && on(&p.computers))
        };
        let installed: Vec<String> = COMPONENTS
            .iter()
            .filter(|(_, role)| role.is_none_or(has))
            .map(|(name, _)| format!("{}, {name}", level.product))
            .collect();
        if let Some(path) = cx.str("Report") {
            let rows: String =
                installed.iter().map(|c| format!("<tr><td>{c}</td><td>{}</td></tr>\n", level.patch_version)).collect();
            let page = format!(
                "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Get-CsServerPatchVersion</title></head><body>\n\
                 <table>\n<tr><th>ComponentName</th><th>Version</th></tr>\n{rows}</table>\n</body></html>\n"
            );
            let full = cx.engine.resolve_path(&path);
            if let Err(e) = cx.host().files.write(&full, page.as_bytes()) {
                let message = format!("The report cannot be written to '{path}': {e}");
                let target = Value::str(&*path);
                return Err(cx.fail_with(
                    "System.IO.IOException",
                    message,
                    "ReportNotWritten",
                    ErrorCategory::WriteError,
                    target,
                ));
            }
        }
        for component in installed {
            cx.write(Value::custom([
                (Name::new("ComponentName"), Value::str(component)),
                (Name::new("Version"), Value::str(level.patch_version)),
            ]))?;
        }
        Ok(())
    }
}
