//! Members of .NET types, called as the engine calls them.

mod numbers;
mod scripted;
mod streams_and_trees;
mod strings;

use sfbsh::host::{Host, test_host};
use sfbsh::value::types::call::{call_method, call_static, construct};
use sfbsh::value::types::{display, resolve};
use sfbsh::value::{Fault, Name, Runtime, Value};

struct TestRuntime(Host);

impl Runtime for TestRuntime {
    fn host(&self) -> &Host {
        &self.0
    }
    fn ui_culture(&self) -> String {
        "en-US".to_owned()
    }
    fn set_ui_culture(&mut self, _: &str) {}
    fn as_any_mut(&mut self) -> &mut dyn std::any::Any {
        self
    }
    fn call_block(&mut self, _: &Value, _: &[Value]) -> Result<Value, Fault> {
        Err(Fault::invalid_operation("no script blocks here", "NoBlocks"))
    }
    fn lend(&mut self, run: &mut dyn FnMut()) {
        run();
    }
}

fn runtime() -> TestRuntime {
    TestRuntime(test_host([]).0)
}

/// `type:text` of a result, elements joined by `|`, or `!id: message` of a fault.
fn shown(result: Result<Value, Fault>) -> String {
    match result {
        Ok(Value::Nothing) => "nothing".to_owned(),
        Ok(Value::Null) => "null".to_owned(),
        Ok(Value::Array(a)) => {
            let items: Vec<_> = a.items().iter().map(|v| v.invariant_text().to_string()).collect();
            format!("{}[]:{}", a.element().short_name(), items.join("|"))
        }
        Ok(value) => {
            let ty = value.type_ref().map_or_else(String::new, |t| t.short_name());
            format!("{ty}:{}", display::to_string(&value))
        }
        Err(fault) => format!("!{}: {}", fault.id().unwrap_or("-"), fault.message()),
    }
}

/// Calls an instance method.
fn call(this: impl Into<Value>, name: &str, args: &[Value]) -> String {
    shown(call_method(&mut runtime(), &this.into(), Name::new(name), args))
}

/// Calls a static method.
fn stat(ty: &str, name: &str, args: &[Value]) -> String {
    let ty = resolve(ty).expect("a type");
    shown(call_static(&mut runtime(), &ty, Name::new(name), args))
}

/// Constructs an object.
fn new(ty: &str, args: &[Value]) -> String {
    let ty = resolve(ty).expect("a type");
    shown(construct(&mut runtime(), &ty, args))
}

fn s(text: &str) -> Value {
    Value::str(text)
}
fn i(n: i32) -> Value {
    Value::Int(n)
}
