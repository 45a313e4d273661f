//! `New-PSDrive`: a name for a directory.

use super::item::drive_info;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, UserDrive};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "New-PSDrive",
    make: || Box::new(NewPsDrive),
    examples: &[Example {
        title: "A short name for a directory.",
        code: "'x' | Set-Content a.txt; $null = New-PSDrive -Name Work -PSProvider FileSystem -Root .; Get-Content Work:/a.txt",
        output: Some("x"),
    }],
};

struct NewPsDrive;

impl Cmdlet for NewPsDrive {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let text = |cx: &Cx<'_>, name: &str| cx.str(name).map_or_else(String::new, |t| t.to_string());
        let (name, provider, root) = (text(cx, "Name"), text(cx, "PSProvider"), text(cx, "Root"));
        let short = provider.rsplit_once('\\').map_or(provider.as_str(), |(_, p)| p);
        let known = super::item::providers(cx.engine);
        if !known.iter().any(|(own, _)| own.eq_ignore_ascii_case(short)) {
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.ProviderNotFoundException",
                format!("Cannot find a provider with the name '{provider}'."),
                "ProviderNotFound",
                ErrorCategory::ObjectNotFound,
                Value::str(provider.as_str()),
            ));
        }
        if !short.eq_ignore_ascii_case("FileSystem") {
            let message = cx.message("shell-only-file-drives", &[]);
            return Err(cx.fail_with(
                "System.Management.Automation.PSNotSupportedException",
                message,
                "NotSupported",
                ErrorCategory::NotImplemented,
                Value::str(provider.as_str()),
            ));
        }
        if super::item::drives(cx.engine).iter().any(|(own, _)| own.eq_ignore_ascii_case(&name)) {
            return cx.write_error(ErrorRecord::with_message(
                "System.Management.Automation.SessionStateException",
                format!("A drive with the name '{name}' already exists."),
                "DriveAlreadyExists",
                ErrorCategory::ResourceExists,
                Value::str(name.as_str()),
            ));
        }
        if !cx.should_process(&format!("Name: {name} Provider: {provider} Root: {root}"), "New drive")? {
            return Ok(());
        }
        let directory = cx.engine.resolve_path(&root);
        if !cx.host().files.info(&directory).is_ok_and(|i| i.directory) {
            return cx.write_error(ErrorRecord::with_message(
                "System.IO.IOException",
                format!("The specified drive root \"{root}\" either does not exist, or it is not a folder."),
                "DriveRootError",
                ErrorCategory::ReadError,
                Value::str(name.as_str()),
            ));
        }
        let drive = UserDrive { name, root: directory, description: text(cx, "Description") };
        cx.engine.add_user_drive(drive.clone());
        let value = drive_info(cx.engine, &drive);
        cx.write(value)
    }
}
