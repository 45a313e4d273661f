//! `Add-Member`: members on one object.

use std::rc::Rc;

use crate::cmdlets::support::input;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Member, MemberKind, Name, Value, Wrapped, dictionary_of, elements_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Add-Member",
    make: || Box::new(AddMember),
    examples: &[
        Example {
            title: "Add a property.",
            code: "$user = [pscustomobject]@{ Name = 'Ann' }; $user | Add-Member Pool pool01; \"$user\"",
            output: Some("@{Name=Ann; Pool=pool01}"),
        },
        Example {
            title: "Add a computed property and a method.",
            code: "$o = [pscustomobject]@{ W = 3 }; $o | Add-Member ScriptProperty Twice { $this.W * 2 }; $o | Add-Member ScriptMethod Plus { param($n) $this.W + $n }; $o.Twice; $o.Plus(4)",
            output: Some("6\n7"),
        },
    ],
};

struct AddMember;

/// A value that carries members of its own: itself, or a wrapper around a scalar or text.
fn carrier(value: Value) -> Value {
    match value {
        Value::Object(_) | Value::Array(_) => value,
        scalar => Value::object(Wrapped::new(scalar)),
    }
}

fn with_ets<T>(value: &Value, change: impl FnOnce(&mut crate::value::Ets) -> T) -> Option<T> {
    match value {
        Value::Object(o) => Some(change(&mut o.ets_or_new().borrow_mut())),
        Value::Array(a) => Some(change(&mut a.ets_or_new().borrow_mut())),
        _ => None,
    }
}

impl AddMember {
    /// The member that the parameters describe.
    fn described(cx: &mut Cx<'_>) -> Result<Option<(Name, MemberKind)>> {
        let Some(kind) = cx.str("MemberType") else { return Ok(None) };
        let name = Name::new(&cx.str("Name").unwrap_or_else(|| "".into()));
        let value = cx.arg("Value").cloned().unwrap_or_default();
        let second = cx.arg("SecondValue").cloned().unwrap_or_default();
        let kind = match kind.to_ascii_lowercase().as_str() {
            "noteproperty" => MemberKind::Note(value),
            "aliasproperty" => MemberKind::Alias(Name::new(&value.invariant_text()), Some(second).filter(|v| !v.is_null())),
            "scriptproperty" => MemberKind::Script(value, second),
            "scriptmethod" => MemberKind::ScriptMethod(value),
            "propertyset" => {
                let names = elements_of(&value).unwrap_or_else(|| vec![value]);
                MemberKind::PropertySet(names.iter().map(|n| Name::new(&n.invariant_text())).collect())
            }
            "memberset" => match elements_of(&value) {
                None if value.is_null() => MemberKind::MemberSet(Rc::default()),
                _ => MemberKind::MemberSet(member_set(&value)),
            },
            other => {
                let message = format!("Cannot add a member with type \"{other}\". Specify a different type for the MemberTypes parameter.");
                return Err(cx.fail_with(
                    "System.InvalidOperationException",
                    message,
                    "CannotAddMemberType",
                    ErrorCategory::InvalidOperation,
                    Value::Null,
                ));
            }
        };
        Ok(Some((name, kind)))
    }

    fn put(cx: &mut Cx<'_>, object: &Value, name: Name, kind: MemberKind) -> Result<bool> {
        let own = object.ets().is_some_and(|e| e.borrow().get(name).is_some());
        let exists = own || (!object.is_null() && dictionary_of(object).is_none() && cx.engine.find_property(object, name)?.is_some());
        if exists && !cx.switch("Force") {
            let message = format!(
                "Cannot add a member with the name \"{name}\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command."
            );
            cx.write_error(ErrorRecord::with_message(
                "System.InvalidOperationException",
                message,
                "MemberAlreadyExists",
                ErrorCategory::InvalidOperation,
                object.clone(),
            ))?;
            return Ok(false);
        }
        with_ets(object, |ets| {
            if own {
                ets.remove(name);
            }
            ets.put(Member { name, kind, hidden: false });
        });
        Ok(true)
    }
}

/// The members that an object of `PSStandardMembers` holds.
fn member_set(value: &Value) -> Rc<crate::value::Ets> {
    let mut ets = crate::value::Ets::default();
    for item in elements_of(value).unwrap_or_default() {
        if let Some(inner) = item.ets() {
            for member in inner.borrow().members() {
                ets.put(member.clone());
            }
        }
    }
    Rc::new(ets)
}

impl Cmdlet for AddMember {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input(cx) else { return Ok(()) };
        let object = carrier(object);
        let mut done = true;
        if let Some((name, kind)) = Self::described(cx)? {
            done = Self::put(cx, &object, name, kind)?;
        } else if let Some(name) = cx.str("NotePropertyName") {
            let value = cx.arg("NotePropertyValue").cloned().unwrap_or_default();
            done = Self::put(cx, &object, Name::new(&name), MemberKind::Note(value))?;
        } else if let Some(members) = cx.arg("NotePropertyMembers").cloned()
            && let Some(dictionary) = dictionary_of(&members)
        {
            for (key, value) in dictionary.entries() {
                done &= Self::put(cx, &object, Name::new(&key.invariant_text()), MemberKind::Note(value))?;
            }
        }
        if let Some(type_name) = cx.str("TypeName") {
            let mut names = cx.engine.type_names(&object);
            let full = cx.engine.named_type(&type_name).map_or_else(|| type_name.to_string(), |t| t.to_string());
            names.insert(0, full.into());
            with_ets(&object, |ets| ets.set_type_names(names));
        }
        if done && cx.switch("PassThru") { cx.write(object) } else { Ok(()) }
    }
}
