//! `ForEach-Object`: script blocks, or one member, over each object.

use crate::cmdlets::support::jobs::{self, JobKind, Work};
use crate::cmdlets::support::parallel::Parallel;
use crate::cmdlets::support::{input, text};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Flow, Result, ScriptBlock};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Name, Str, Value, dictionary_of};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "ForEach-Object",
    make: || Box::new(ForEachObject::default()),
    examples: &[
        Example { title: "Work on each object.", code: "1..3 | ForEach-Object { $_ * $_ }", output: Some("1\n4\n9") },
        Example {
            title: "Read one property of each object.",
            code: "'one', 'three' | ForEach-Object Length",
            output: Some("3\n5"),
        },
        Example {
            title: "Do something before and after.",
            code: "1..3 | ForEach-Object -Begin { $sum = 0 } -Process { $sum += $_ } -End { \"sum $sum\" }",
            output: Some("sum 6"),
        },
    ],
};

#[derive(Default)]
struct ForEachObject {
    /// What runs for each object.
    process: Vec<ScriptBlock>,
    end: Option<ScriptBlock>,
    /// The block of `-Parallel`.
    apart: Option<ScriptBlock>,
    /// Its runs, where they are no job's.
    parallel: Option<Parallel>,
    /// Whether the runs are a job's.
    as_job: bool,
    works: Vec<Work>,
    member: Option<Str>,
    arguments: Vec<Value>,
}

fn block(value: &Value) -> Option<ScriptBlock> {
    value.downcast::<ScriptBlock>().cloned()
}

impl ForEachObject {
    /// The blocks by their roles: of several unnamed ones the first runs before, the last of three or more after.
    fn begin_blocks(&mut self, cx: &mut Cx<'_>) -> Result {
        let mut scripts: Vec<Option<ScriptBlock>> = Vec::new();
        scripts.extend(cx.arg("Begin").map(block));
        scripts.extend(cx.list("Process").iter().map(block));
        scripts.extend(cx.list("RemainingScripts").iter().map(block));
        match cx.arg("End") {
            Some(end) => self.end = block(end),
            None if scripts.len() > 2 => self.end = scripts.pop().flatten(),
            None => {}
        }
        let first = if scripts.len() > 1 { scripts.remove(0) } else { None };
        self.process = scripts.into_iter().flatten().collect();
        match first {
            Some(begin) => cx.engine.run_block_inline(&begin, cx.out),
            None => Ok(()),
        }
    }

    fn member_of(&self, cx: &mut Cx<'_>, name: &Str, input: &Value) -> Result {
        let strict = cx.engine.strict_level() >= 2;
        if input.is_null() {
            if !self.arguments.is_empty() {
                let record = name_error("InvokeMethodOnNull", "You cannot call a method on a null-valued expression.", input);
                return cx.write_error(record);
            }
            if strict {
                return cx.write_error(name_error("InputObjectIsNull", "The value of the input object is null.", input));
            }
            return cx.write(Value::Null);
        }
        if !self.arguments.is_empty() {
            return self.call(cx, Name::new(name), input);
        }
        if let Some(dictionary) = dictionary_of(input)
            && let Some(value) = dictionary.get(&Value::Str(name.clone()))
        {
            return cx.write_enumerated(&value);
        }
        let name = match self.resolve(cx, name, input) {
            Ok(name) => name,
            Err(record) => return cx.write_error(record),
        };
        match cx.engine.find_property(input, name) {
            Ok(Some(value)) if is_method(&value) => self.call(cx, name, input),
            Ok(Some(value)) => cx.write_enumerated(&value),
            Ok(None) if strict => {
                let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists.");
                cx.write_error(name_error("PropertyOrMethodNotFound", &message, input))
            }
            Ok(None) | Err(Flow::Throw(_)) => cx.write(Value::Null),
            Err(other) => Err(other),
        }
    }

    /// The one member that a name with wildcards means.
    fn resolve(&self, cx: &mut Cx<'_>, name: &Str, input: &Value) -> std::result::Result<Name, ErrorRecord> {
        if !WildcardPattern::has_wildcards(name) {
            return Ok(Name::new(name));
        }
        let Ok(pattern) = WildcardPattern::new(name) else { return Ok(Name::new(name)) };
        let mut names: Vec<Name> = cx.engine.properties(input).into_iter().map(|p| p.name).collect();
        names.extend(crate::cmdlets::support::members::method_names(input));
        names.retain(|n| pattern.is_match(n.as_str()));
        match names.as_slice() {
            [one] => Ok(*one),
            [] => Ok(Name::new(name)),
            many => {
                let list: Vec<&str> = many.iter().map(|n| n.as_str()).collect();
                let message = format!(
                    "Input name \"{name}\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: {}.",
                    list.join(" ")
                );
                Err(name_error("AmbiguousPropertyOrMethodName", &message, input))
            }
        }
    }

    fn call(&self, cx: &mut Cx<'_>, name: Name, input: &Value) -> Result {
        match cx.engine.call_member(input, name, &self.arguments) {
            Ok(value) => cx.write_enumerated(&value),
            Err(Flow::Throw(record)) => {
                let Some(inner) = record.downcast::<ErrorRecord>() else { return Err(Flow::Throw(record)) };
                let outer = ErrorRecord::new(
                    inner.exception.clone(),
                    inner.id.clone(),
                    ErrorCategory::InvalidOperation,
                    input.clone(),
                );
                cx.write_error(outer)
            }
            Err(other) => Err(other),
        }
    }
}

fn is_method(value: &Value) -> bool {
    value.type_ref().is_some_and(|t| t.def().name == "System.Management.Automation.PSMethod")
}

fn name_error(id: &'static str, message: &str, target: &Value) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.Management.Automation.PSArgumentException",
        message,
        id,
        ErrorCategory::InvalidArgument,
        target.clone(),
    )
}

impl Cmdlet for ForEachObject {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(parallel) = cx.arg("Parallel") {
            self.apart = block(parallel);
            self.as_job = cx.switch("AsJob");
            self.parallel = self.apart.clone().filter(|_| !self.as_job).map(|block| Parallel::new(cx, block));
            return Ok(());
        }
        self.member = cx.str("MemberName");
        if self.member.is_some() {
            self.arguments = cx.list("ArgumentList");
            return Ok(());
        }
        self.begin_blocks(cx)
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        if let [block] = self.process.as_slice()
            && let Some(item) = cx.input.take()
        {
            return cx.engine.run_with_item(block, item, cx.out);
        }
        let item = input(cx).unwrap_or_default();
        if let Some(apart) = self.apart.as_ref().filter(|_| self.as_job) {
            let snapshot = cx.engine.snapshot();
            let block = apart.clone();
            self.works.push(Work {
                block,
                before: None,
                arguments: Vec::new(),
                input: Vec::new(),
                item: Some(item),
                folder: None,
                snapshot,
                inherit: false,
            });
            return Ok(());
        }
        if let Some(parallel) = &mut self.parallel {
            return parallel.run(cx, item);
        }
        if let Some(name) = self.member.clone() {
            if cx.state.common.what_if == Some(true) {
                let target = format!("InputObject: {}", text::to_string(cx.engine, &item)?);
                let action = format!("Retrieve the value for property '{name}'");
                if !cx.should_process(&target, &action)? {
                    return Ok(());
                }
            }
            return self.member_of(cx, &name, &item);
        }
        self.process.iter().try_for_each(|block| cx.engine.run_with_item(block, item.clone(), cx.out))
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(block) = self.apart.take().filter(|_| self.as_job) {
            let text = Value::object(block).invariant_text();
            let job = jobs::start(cx.engine, JobKind::Task, None, &text, std::mem::take(&mut self.works));
            return cx.write(job);
        }
        if let Some(parallel) = self.parallel.take() {
            return parallel.finish(cx);
        }
        match &self.end {
            Some(end) => cx.engine.run_block_inline(end, cx.out),
            None => Ok(()),
        }
    }
}
