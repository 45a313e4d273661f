//! Asking for parameters at the console.

use super::plan::Shape;
use super::{Binding, Call};
use crate::engine::{Flow, Result};
use crate::text::Span;
use crate::value::{Exception, Fault, TypeRef, Value, types};

impl Binding<'_> {
    /// The conversation about missing mandatory parameters.
    pub(super) fn prompt(&mut self, missing: &[usize], call: &Call<'_>) -> Result<Vec<(usize, Value)>> {
        let target = self.target.clone();
        let console = self.engine.host().console.clone();
        let helped = missing.iter().any(|&i| target.parameter(i).is_some_and(|p| p.help_message.is_some()));
        let mut intro = format!(
            "\ncmdlet {} at command pipeline position {}\nSupply values for the following parameters:\n",
            call.name,
            call.index + 1
        );
        if helped {
            intro.push_str("(Type !? for Help.)\n");
        }
        console.write(&intro);
        let mut answers = Vec::new();
        for &index in missing {
            let name = self.name_of(index).to_owned();
            let shape = target.plan.params.get(index).map_or(Shape::Any, |p| p.shape.clone());
            let object = TypeRef::Def(&types::OBJECT);
            let value = if let Shape::Collection(element) = shape {
                let element = element.unwrap_or(object);
                let mut items = Vec::new();
                while let Some(item) = self.ask(index, &format!("{name}[{}]: ", items.len()), &element, true)? {
                    items.push(item);
                }
                Value::array(items)
            } else {
                let ty = target.type_of(index).unwrap_or(&object).clone();
                self.ask(index, &format!("{name}: "), &ty, false)?.unwrap_or_default()
            };
            answers.push((index, value));
        }
        Ok(answers)
    }

    /// Asks until the answer can be converted; `None` for an empty line that ends a list.
    fn ask(&mut self, index: usize, prompt: &str, ty: &TypeRef, list: bool) -> Result<Option<Value>> {
        let console = self.engine.host().console.clone();
        let secret = ty.def().name == "System.Security.SecureString";
        loop {
            let line = if secret { console.read_secret(prompt) } else { console.read_line(prompt) };
            let Ok(Some(line)) = line else { return Err(Flow::Interrupt) };
            if list && line.is_empty() {
                return Ok(None);
            }
            if secret {
                return self.secure_string(&line).map(Some);
            }
            if line == "!?" {
                let help = self.target.parameter(index).and_then(|p| p.help_message.as_deref());
                match help {
                    Some(help) => console.write(&format!("{help}\n")),
                    None => console.write(&format!("No help is available for {}.\n", self.name_of(index))),
                }
                continue;
            }
            if matches!(Shape::of(ty), Shape::Any | Shape::PsObject | Shape::Text) {
                return Ok(Some(Value::str(line)));
            }
            match self.engine.convert(&Value::str(line.as_str()), ty) {
                Ok(value) => return Ok(Some(value)),
                Err(flow) => {
                    let Some(record) = flow.record() else { return Err(flow) };
                    let inner =
                        super::errors::cause(record).downcast::<Exception>().map_or(Value::Null, |e| e.inner.clone());
                    let kind = match inner.type_ref().map_or("", |t| t.def().name) {
                        "System.FormatException" => Some("a format"),
                        "System.OverflowException" => Some("an overflow"),
                        _ => None,
                    };
                    console.write(&match kind {
                        Some(kind) => format!("Cannot recognize \"{line}\" as a {ty} due to {kind} error.\n"),
                        None => format!("{}\n", record.exception_message()),
                    });
                }
            }
        }
    }

    fn secure_string(&mut self, text: &str) -> Result<Value> {
        let construct = |name: &str| types::resolve(name);
        let Some(ty) = construct("System.Security.SecureString") else { return Ok(Value::str(text)) };
        let value = self.engine.construct(&ty, &[])?;
        for unit in text.encode_utf16() {
            self.engine.call_member(&value, "AppendChar".into(), &[Value::Char(unit)])?;
        }
        Ok(value)
    }

    /// A user name where a credential is wanted: asks for the password.
    pub(super) fn credential(&mut self, index: usize, value: Value, span: Span) -> Result<Value> {
        let Some(user) = value.as_str().cloned() else { return Ok(value) };
        let console = self.engine.host().console.clone();
        let Some(ty) = types::resolve("pscredential").filter(|_| console.interactive()) else {
            let reason = "A command that prompts the user failed because the host program or the command type does not support user interaction.";
            let fault = Fault::thrown("System.Management.Automation.Host.HostException", reason);
            return Err(self.transformation(index, fault.message(), span));
        };
        console.write("\nPowerShell credential request\nEnter your credentials.\n");
        let Ok(Some(password)) = console.read_secret(&format!("Password for user {user}: ")) else {
            return Err(Flow::Interrupt);
        };
        let password = self.secure_string(&password)?;
        self.engine.construct(&ty, &[Value::Str(user), password])
    }
}
