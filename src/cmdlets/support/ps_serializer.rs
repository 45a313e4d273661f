//! `[System.Management.Automation.PSSerializer]`: CLIXML from and to texts.

use super::{clixml_read, clixml_write};
use crate::engine::Engine;
use crate::value::types::Method;
use crate::value::{Fault, Runtime, TypeDef, Value};

/// `System.Management.Automation.PSSerializer`.
pub(crate) static PS_SERIALIZER: TypeDef =
    TypeDef::class("System.Management.Automation.PSSerializer").static_methods(&[
        Method::new("string Serialize(System.Object source)", |rt, _, a| serialize(rt, a, 1)),
        Method::new("string Serialize(System.Object source, int depth)", |rt, _, a| {
            let depth = a.get(1).and_then(|d| crate::value::convert::to_int(d).ok()).unwrap_or(1);
            serialize(rt, a, usize::try_from(depth).unwrap_or(1))
        }),
        Method::new("System.Object Deserialize(string source)", |_, _, a| {
            let mut values = read(a)?;
            Ok(match values.len() {
                1 => values.pop().unwrap_or_default(),
                _ => Value::array(values),
            })
        }),
        Method::new("System.Object[] DeserializeAsList(string source)", |_, _, a| read(a).map(Value::array)),
    ]);

fn serialize(rt: &mut dyn Runtime, a: &[Value], depth: usize) -> Result<Value, Fault> {
    let Some(engine) = rt.as_any_mut().downcast_mut::<Engine>() else {
        return Err(Fault::thrown("System.InvalidOperationException", "There is no session here."));
    };
    let mut writer = clixml_write::Writer::new(depth);
    writer.object(engine, a.first().unwrap_or(&Value::Null)).map_err(Fault::from)?;
    Ok(Value::from(writer.finish()))
}

fn read(a: &[Value]) -> Result<Vec<Value>, Fault> {
    let text = a.first().map_or_else(|| "".into(), Value::invariant_text);
    clixml_read::read(&text).map_err(|message| Fault::thrown("System.Xml.XmlException", message))
}
