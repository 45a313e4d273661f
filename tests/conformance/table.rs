//! Expressions with the type and text of each output object and the errors.

use serde_json::Value as Json;
use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::engine::{Engine, Outcome, OutputSink, Result, Session, Sink};
use sfbsh::error::ErrorRecord;
use sfbsh::host::{RealClock, test_host};
use sfbsh::text::Source;
use sfbsh::value::{Value, types};

use super::{PATIENCE, Verdict, clean};

/// Collects what an expression puts out.
#[derive(Default)]
struct Collected(Vec<Value>);

impl Sink for Collected {
    fn push(&mut self, _engine: &mut Engine, value: Value) -> Result {
        self.0.push(value);
        Ok(())
    }
}

impl OutputSink for Collected {
    fn finish(&mut self, _engine: &mut Engine) -> Result {
        Ok(())
    }
}

/// Runs one expression in a fresh session.
pub(super) fn judge(area: &str, row: &Json) -> Verdict {
    let expression = row.get("e").and_then(Json::as_str).unwrap_or_default();
    let folder = tempfile::tempdir().expect("folder");
    let tmp = folder.path().to_string_lossy().into_owned();
    let environment = [
        ("CASE_TMP", tmp.clone()),
        ("HOME", tmp.clone()),
        ("PATH", "/usr/bin:/bin".to_owned()),
        ("TZ", "UTC".to_owned()),
    ];
    let (mut host, console) = test_host(environment.map(|(k, v)| (k.to_owned(), v)));
    host.clock = std::rc::Rc::new(RealClock::default());
    console.interrupt_after(PATIENCE);
    let options = SessionOptions { working_directory: Some(tmp), ..SessionOptions::memory() };
    let mut session = new_session(&host, &options);
    let difference = if row.get("parse").is_some() {
        judge_parse(row, expression)
    } else {
        judge_run(&mut session, row, expression)
    };
    Verdict { area: area.to_owned(), id: expression.to_owned(), difference }
}

fn judge_parse(row: &Json, expression: &str) -> Option<String> {
    let parsed = sfbsh::syntax::parse(&Source::new(None, expression));
    let mut got: Vec<String> = parsed.errors.iter().map(|e| e.id.to_string()).collect();
    let list = row.get("parse").and_then(Json::as_array).cloned().unwrap_or_default();
    let mut want: Vec<String> = list.iter().map(|v| v.as_str().unwrap_or_default().to_owned()).collect();
    got.sort();
    want.sort();
    (got != want).then(|| format!("parse errors: recorded {want:?}, got {got:?}"))
}

fn judge_run(session: &mut Session, row: &Json, expression: &str) -> Option<String> {
    let mut out = Collected::default();
    let outcome = session.run_to(Source::new(None, format!("& {{ {expression} }} 2>&1")), &mut out);
    let mut values = out.0;
    if let Outcome::Failed(record) = outcome {
        values.push(record);
    }
    let mut got: Vec<[String; 3]> = values.iter().map(|v| shown(session.engine(), v)).collect();
    let mut want = recorded(row);
    got.sort();
    want.sort();
    (got != want).then(|| format!("recorded {want:?}\ngot      {got:?}"))
}

fn recorded(row: &Json) -> Vec<[String; 3]> {
    let list = |key: &str| row.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
    let text = |v: &Json, i: usize| v.get(i).and_then(Json::as_str).map(str::to_owned);
    let outputs = list("out").into_iter().map(|v| {
        let name = text(&v, 0).map_or_else(|| "<null>".to_owned(), |t| full_name(&t));
        ["O".to_owned(), short(&name), clean(&text(&v, 1).unwrap_or_default())]
    });
    let errors = list("errors")
        .into_iter()
        .map(|v| ["E".to_owned(), text(&v, 0).unwrap_or_default(), text(&v, 1).unwrap_or_default()]);
    outputs.chain(errors).collect()
}

fn shown(engine: &mut Engine, value: &Value) -> [String; 3] {
    if let Some(record) = value.downcast::<ErrorRecord>() {
        return ["E".to_owned(), record.fully_qualified_id(), record.category.get().to_string()];
    }
    let name = match value.type_ref() {
        None => "<null>".to_owned(),
        Some(_) if value.is_custom() => engine.type_names(value).first().map_or_else(String::new, ToString::to_string),
        Some(ty) => ty.to_string(),
    };
    let text = engine.to_text(value).map_or_else(|_| "<error>".to_owned(), |t| t.to_string());
    ["O".to_owned(), short(&name), clean(&text)]
}

/// `int` is recorded for `System.Int32`.
fn full_name(name: &str) -> String {
    if let Some(element) = name.strip_suffix("[]") {
        return format!("{}[]", full_name(element));
    }
    if name.contains(['.', '[', '`']) {
        return name.to_owned();
    }
    // To scripts `[pscustomobject]` is the type of every wrapped object; objects of that name have their own.
    if name == "pscustomobject" {
        return "System.Management.Automation.PSCustomObject".to_owned();
    }
    types::resolve(name).map_or_else(|| name.to_owned(), |t| t.to_string())
}

/// Without generic arguments, which are not compared.
fn short(name: &str) -> String {
    let cut = name.find('`').or_else(|| {
        name.find('[').filter(|&i| !name.get(i..).is_some_and(|r| r.starts_with("[]") || r.starts_with("[,")))
    });
    cut.and_then(|i| name.get(..i)).unwrap_or(name).to_owned()
}
