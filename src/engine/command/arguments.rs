//! Evaluating the arguments of a call.

use crate::engine::binder::splatted_name;
use crate::engine::eval::none_to_null;
use crate::engine::tree::{Arg, Command};
use crate::engine::{Argument, ArgumentKind, Engine, Result};
use crate::value::{Str, Value, dictionary_of};

impl Engine {
    /// Evaluates arguments in order; splatted ones are spread.
    pub(super) fn arguments(&mut self, command: &Command) -> Result<Vec<Argument>> {
        let mut arguments = Vec::with_capacity(command.args.len());
        for arg in &command.args {
            match arg {
                Arg::Value(expr, span) => {
                    let value = none_to_null(self.eval(expr)?);
                    arguments.push(Argument { kind: ArgumentKind::Value(value), span: *span });
                }
                Arg::Parameter { name, text, value, span } => {
                    let value = match value {
                        Some(e) => Some(none_to_null(self.eval(e)?)),
                        None => None,
                    };
                    let kind =
                        ArgumentKind::Parameter { name: name.clone(), text: text.clone(), value, splatted: false };
                    arguments.push(Argument { kind, span: *span });
                }
                Arg::Splat(variable) => {
                    let value = self.read_variable_node(variable)?;
                    self.splat(&value, variable.span, &mut arguments);
                }
                Arg::Verbatim(text, span) => {
                    arguments.push(Argument { kind: ArgumentKind::Value(Value::Str(text.clone())), span: *span });
                }
            }
        }
        Ok(arguments)
    }

    fn splat(&mut self, value: &Value, span: crate::text::Span, arguments: &mut Vec<Argument>) {
        if let Some(dictionary) = dictionary_of(value) {
            for (key, value) in dictionary.entries() {
                let name = key.invariant_text();
                let text = Str::from(format!("-{name}:"));
                let kind = ArgumentKind::Parameter { name, text, value: Some(value), splatted: true };
                arguments.push(Argument { kind, span });
            }
            return;
        }
        let items = match value.as_str() {
            // Text is spread by its characters.
            Some(text) => text.encode_utf16().map(Value::Char).collect(),
            None => self.elements(value),
        };
        for item in items {
            let kind = match splatted_name(&item) {
                Some(name) => {
                    ArgumentKind::Parameter { name, text: item.invariant_text(), value: None, splatted: false }
                }
                None => ArgumentKind::Value(item),
            };
            arguments.push(Argument { kind, span });
        }
    }
}
