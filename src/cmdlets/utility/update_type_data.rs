//! `Update-TypeData`.

use std::rc::Rc;

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result, TypeTable};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Member, MemberKind, Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Update-TypeData",
    make: || Box::new(UpdateTypeData),
    examples: &[Example {
        title: "Give all objects of a type a computed property.",
        code: "Update-TypeData -TypeName Contoso.Gateway -MemberType ScriptProperty -MemberName Free -Value { $this.Lines - $this.Used }; ([pscustomobject]@{ PSTypeName = 'Contoso.Gateway'; Lines = 30; Used = 21 }).Free",
        output: Some("9"),
    }],
};

struct UpdateTypeData;

/// The table of the session, made on first use.
pub(super) fn table(cx: &mut Cx<'_>) -> Rc<TypeTable> {
    if let Some(known) = cx.engine.extension::<TypeTable>() {
        return known;
    }
    let new = Rc::new(TypeTable::default());
    cx.engine.set_extension(new.clone());
    new
}

impl UpdateTypeData {
    fn member(cx: &mut Cx<'_>, name: Name) -> Result<Member> {
        let value = cx.arg("Value").cloned().unwrap_or_default();
        let second = cx.arg("SecondValue").cloned().unwrap_or_default();
        let kind = match cx.str("MemberType").map(|k| k.to_ascii_lowercase()).as_deref() {
            Some("noteproperty") => MemberKind::Note(value),
            Some("aliasproperty") => MemberKind::Alias(Name::new(&value.invariant_text()), None),
            Some("scriptproperty") => MemberKind::Script(value, second),
            Some("scriptmethod") => MemberKind::ScriptMethod(value),
            other => {
                let message = cx.message("shell-no-member-type", &[("name", other.unwrap_or(""))]);
                return Err(cx.fail_with(
                    "System.NotImplementedException",
                    message,
                    "MemberTypeNotImplemented",
                    ErrorCategory::NotImplemented,
                    Value::Null,
                ));
            }
        };
        Ok(Member { name, kind, hidden: false })
    }
}

impl Cmdlet for UpdateTypeData {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(type_name) = cx.str("TypeName") else {
            let message = cx.message("shell-no-type-files", &[]);
            return Err(cx.fail_with(
                "System.NotImplementedException",
                message,
                "TypeFilesNotImplemented",
                ErrorCategory::NotImplemented,
                Value::Null,
            ));
        };
        if !cx.should_process(&format!("TypeName : {type_name}"), "Update TypeData")? {
            return Ok(());
        }
        let full = cx.engine.named_type(&type_name).map_or_else(|| type_name.to_string(), |t| t.to_string());
        let table = table(cx);
        if let Some(member_name) = cx.str("MemberName") {
            let name = Name::new(&member_name);
            if table.get(&full, name).is_some() && !cx.switch("Force") {
                return cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.RuntimeException",
                    format!("Error in TypeData \"{full}\": The member {member_name} is already present."),
                    "TypesDynamicUpdateException",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                ));
            }
            let member = Self::member(cx, name)?;
            table.put(&full, member);
        }
        for (parameter, set) in [
            ("DefaultDisplayPropertySet", "DefaultDisplayPropertySet"),
            ("DefaultKeyPropertySet", "DefaultKeyPropertySet"),
            ("DefaultDisplayProperty", "DefaultDisplayProperty"),
        ] {
            let names = cx.strings(parameter);
            if names.is_empty() {
                continue;
            }
            table.put_standard(&full, set, names.iter().map(|n| Name::new(n)).collect());
        }
        Ok(())
    }
}
