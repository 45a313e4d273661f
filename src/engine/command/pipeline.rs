//! Running a pipeline: prepare all stages, begin, feed, end.

use std::cell::RefCell;
use std::rc::Rc;

use super::Stage;
use super::stage::{Rest, set_target};
use crate::engine::tree::{Element, Pipeline};
use crate::engine::{Engine, Flow, Result, Sink, StreamTarget};
use crate::value::Value;

/// Runs pipelines.
pub(crate) struct PipelineRun;

impl PipelineRun {
    /// Runs a pipeline as written; its output goes to the sink.
    pub(crate) fn run(engine: &mut Engine, pipeline: &Pipeline, out: &mut dyn Sink) -> Result {
        engine.check_interrupt()?;
        let id = engine.next_pipeline;
        engine.next_pipeline += 1;
        let failed = std::mem::replace(&mut engine.failed, false);
        let result = match engine.plain_function(pipeline) {
            Some(function) => match &*pipeline.elements {
                [Element::Command(command)] => engine.call_plain(function, command, id, out),
                _ => Ok(()),
            },
            None => Self::run_stages(engine, pipeline, id, out),
        };
        engine.success = result.is_ok() && !engine.failed;
        engine.failed = failed;
        result
    }

    fn run_stages(engine: &mut Engine, pipeline: &Pipeline, id: u64, out: &mut dyn Sink) -> Result {
        let length = pipeline.elements.len();
        let mut stages = Vec::with_capacity(length);
        let mut source = None;
        for (index, element) in pipeline.elements.iter().enumerate() {
            match element {
                Element::Expr(expr, redirections, _) => source = Some((expr, redirections)),
                Element::Command(command) => Stage::prepare(engine, command, id, index, length, &mut stages)?,
            }
        }
        let span = engine.span;
        let Some((expr, redirections)) = source else {
            return Self::drive(engine, &mut stages, id, out, |engine, stages, out| match stages.split_first_mut() {
                Some((first, rest)) => first.process(engine, None, rest, out),
                None => Ok(()),
            });
        };
        if !redirections.is_empty() {
            return Self::run_redirected_expression(engine, expr, redirections, &mut stages, id, out);
        }
        Self::drive(engine, &mut stages, id, out, |engine, stages, out| {
            let mut rest = Rest { stages, out };
            if let Some((from, to)) = engine.integer_range_expr(expr)? {
                let step = if from <= to { 1 } else { -1 };
                let mut i = from;
                loop {
                    rest.push(engine, Value::Int(i))?;
                    if i == to {
                        return Ok(());
                    }
                    i += step;
                }
            }
            let value = engine.eval(expr)?;
            engine.span = span;
            engine.push_enumerated(&value, &mut rest)
        })
    }

    /// An expression with a redirection of its own: its output goes to the file, its errors where they are sent.
    fn run_redirected_expression(
        engine: &mut Engine,
        expr: &crate::engine::tree::Expr,
        redirections: &[crate::engine::tree::Redirection],
        stages: &mut [Stage],
        id: u64,
        out: &mut dyn Sink,
    ) -> Result {
        use crate::engine::tree::RedirectTo;
        use crate::syntax::ast::Stream;
        let merged = Rc::new(RefCell::new(Vec::new()));
        let mut files = Vec::new();
        let mut streams = engine.streams.clone();
        for redirection in redirections {
            match &redirection.to {
                RedirectTo::Merge(_) => {
                    set_target(&mut streams, redirection.from, &StreamTarget::Buffer(merged.clone()));
                }
                RedirectTo::File(path, append) => {
                    let path = engine.eval(path)?;
                    let target = match (&path, redirection.from) {
                        (_, Stream::Output) => {
                            files.push((None, path, *append));
                            continue;
                        }
                        (path, from) if path.is_null() => {
                            if from == Stream::All {
                                files.push((None, Value::Null, false));
                            }
                            StreamTarget::Null
                        }
                        (_, Stream::All) => {
                            files.push((None, path, *append));
                            StreamTarget::Buffer(merged.clone())
                        }
                        _ => {
                            let buffer = Rc::new(RefCell::new(Vec::new()));
                            files.push((Some(buffer.clone()), path, *append));
                            StreamTarget::Buffer(buffer)
                        }
                    };
                    set_target(&mut streams, redirection.from, &target);
                }
            }
        }
        let outer = std::mem::replace(&mut engine.streams, streams);
        let evaluated = engine.eval(expr);
        engine.streams = outer;
        let mut value = evaluated?;
        let mut before = merged.take();
        if !before.is_empty() {
            before.extend(engine.elements(&value));
            value = Value::array(before);
        }
        for (buffer, path, append) in files {
            let items = match buffer {
                Some(buffer) => buffer.take(),
                None => {
                    let items = engine.elements(&value);
                    value = Value::Nothing;
                    items
                }
            };
            if !path.is_null() {
                engine.write_to_file(&path, append, items)?;
            }
        }
        Self::drive(engine, stages, id, out, |engine, stages, out| {
            engine.push_enumerated(&value, &mut Rest { stages, out })
        })
    }

    /// Runs prepared stages on given objects.
    pub(crate) fn feed(engine: &mut Engine, stages: &mut [Stage], items: Vec<Value>, out: &mut dyn Sink) -> Result {
        let id = stages.first().map_or(0, |s| s.state.pipeline);
        Self::drive(engine, stages, id, out, |engine, stages, out| {
            let mut rest = Rest { stages, out };
            items.into_iter().try_for_each(|item| rest.push(engine, item))
        })
    }

    /// Runs one prepared call without pipeline input.
    pub(crate) fn call(engine: &mut Engine, stages: &mut [Stage], id: u64, out: &mut dyn Sink) -> Result {
        let failed = engine.failed;
        let result = Self::drive(engine, stages, id, out, |engine, stages, out| match stages.split_first_mut() {
            Some((first, rest)) => first.process(engine, None, rest, out),
            None => Ok(()),
        });
        engine.failed = failed;
        result
    }

    fn drive(
        engine: &mut Engine,
        stages: &mut [Stage],
        id: u64,
        out: &mut dyn Sink,
        feed: impl FnOnce(&mut Engine, &mut [Stage], &mut dyn Sink) -> Result,
    ) -> Result {
        let mut result = Self::drive_to_end(engine, stages, id, out, feed);
        for stage in stages {
            let cleaned = stage.clean(engine);
            result = result.and(cleaned);
            if let Some(name) = stage.pipeline_variable() {
                engine.scope.remove(name);
            }
        }
        result
    }

    fn drive_to_end(
        engine: &mut Engine,
        stages: &mut [Stage],
        id: u64,
        out: &mut dyn Sink,
        feed: impl FnOnce(&mut Engine, &mut [Stage], &mut dyn Sink) -> Result,
    ) -> Result {
        let mut first = 0;
        let mut stopped = |result: Result| match result {
            Err(Flow::StopUpstream(key)) if key >> 16 == id => {
                first = first.max((key & 0xFFFF) as usize);
                Ok(true)
            }
            Err(other) => Err(other),
            Ok(()) => Ok(false),
        };
        let mut over = false;
        // What a command writes before the first object waits until all commands behind it have begun.
        let mut early: Vec<(usize, Vec<Value>)> = Vec::new();
        let last = stages.len().saturating_sub(1);
        for i in 0..stages.len() {
            let Some(stage) = stages.get_mut(i) else { break };
            if i == last {
                over |= stopped(stage.begin(engine, &mut [], out))?;
                continue;
            }
            let mut written = Vec::new();
            over |= stopped(stage.begin(engine, &mut [], &mut written))?;
            if !written.is_empty() {
                early.push((i + 1, written));
            }
        }
        for (next, items) in early {
            let mut rest = Rest { stages: stages.get_mut(next..).unwrap_or_default(), out };
            let result = items.into_iter().try_for_each(|item| rest.push(engine, item));
            over |= stopped(result)?;
        }
        if !over {
            stopped(feed(engine, stages, out))?;
        }
        let mut i = 0;
        while i < stages.len() {
            let from = first_to_end(stages, first);
            i = i.max(from);
            if let Some((stage, rest)) = stages.get_mut(i..).and_then(<[Stage]>::split_first_mut) {
                match stage.end(engine, rest, out) {
                    Err(Flow::StopUpstream(key)) if key >> 16 == id => first = first.max((key & 0xFFFF) as usize),
                    other => other?,
                }
            }
            i += 1;
        }
        Ok(())
    }
}

/// The first stage whose `end` still runs: those upstream of one that stopped them do not.
fn first_to_end(stages: &[Stage], stopped_at: usize) -> usize {
    if stopped_at == 0 { 0 } else { stages.iter().position(|s| s.state.index >= stopped_at).unwrap_or(stages.len()) }
}

impl super::CommandState {
    /// What a cmdlet returns when it wants no more input: everything before it in its pipeline stops.
    pub fn stop_upstream(&self) -> Flow {
        Flow::StopUpstream(self.pipeline << 16 | self.index as u64)
    }
}
