//! The end of a pipeline: objects and packets in, lines out.

use super::formatter::Formatter;
use super::lines::LineOutput;
use super::options::Options;
use super::packet::{Body, Entry, Packet};
use super::render::{Renderer, State};
use super::subject;
use crate::engine::{Engine, Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::{Object, Value};
use std::rc::Rc;

/// Renders a stream of objects. Formatted ones are rendered as they say, the others through the default formatter.
pub(crate) struct Out {
    renderer: Renderer,
    formatter: Option<Formatter>,
}

impl Out {
    /// With nothing rendered yet.
    pub(crate) fn new() -> Self {
        Self { renderer: Renderer::new(), formatter: None }
    }

    /// Takes one object, or the elements of a collection.
    pub(crate) fn push(&mut self, engine: &mut Engine, value: &Value, lines: &mut dyn LineOutput) -> Result {
        match value {
            Value::Null | Value::Nothing => return Ok(()),
            // The common case of plain output needs no detour.
            Value::Str(text) if self.renderer.state() == State::Outside => {
                lines.line(text);
                return Ok(());
            }
            _ => {}
        }
        match subject::display_elements(value) {
            Some(items) => items.iter().try_for_each(|item| self.one(engine, item, lines)),
            None => self.one(engine, value, lines),
        }
    }

    /// Shows an error record among the output, on the error output.
    pub(crate) fn error(&mut self, engine: &Engine, text: &str, lines: &mut dyn LineOutput) {
        let body = Body::Raw(text.into());
        let entry = Packet::Entry(Rc::new(Entry { out_of_band: true, error: true, body }));
        self.renderer.packet(&entry, engine.host().clock.monotonic_nanos(), lines);
    }

    /// Prints what is held back and ends the document.
    pub(crate) fn finish(&mut self, engine: &Engine, lines: &mut dyn LineOutput) {
        let mut packets = Vec::new();
        if let Some(mut formatter) = self.formatter.take() {
            formatter.finish(&mut packets);
        }
        let now = engine.host().clock.monotonic_nanos();
        for packet in &packets {
            self.renderer.packet(packet, now, lines);
        }
        match self.renderer.state() {
            State::Outside => {}
            // A document whose end never came.
            State::Group => {
                self.renderer.packet(&Packet::GroupEnd, now, lines);
                self.renderer.packet(&Packet::End, now, lines);
            }
            State::Document => self.renderer.packet(&Packet::End, now, lines),
        }
    }

    fn one(&mut self, engine: &mut Engine, value: &Value, lines: &mut dyn LineOutput) -> Result {
        if value.is_null() {
            return Ok(());
        }
        if let Some(packet) = value.downcast::<Packet>() {
            if matches!(packet, Packet::Start(_)) && self.renderer.state() != State::Outside {
                self.finish(engine, lines);
            }
            return self.packet(engine, packet, lines);
        }
        let mut formatter = self.formatter.take().unwrap_or_else(|| Formatter::new(engine, Options::default()));
        let mut packets = Vec::new();
        let result = formatter.push(engine, value, &mut packets);
        self.formatter = Some(formatter);
        for packet in &packets {
            self.packet(engine, packet, lines)?;
        }
        result
    }

    fn packet(&mut self, engine: &Engine, packet: &Packet, lines: &mut dyn LineOutput) -> Result {
        if !self.renderer.accepts(packet) {
            return Err(out_of_sequence(packet));
        }
        self.renderer.packet(packet, engine.host().clock.monotonic_nanos(), lines);
        Ok(())
    }
}

/// The error of packets that come in an order no formatter gives (sorted, filtered).
fn out_of_sequence(packet: &Packet) -> Flow {
    let message = format!(
        "The object of type \"{}\" is not valid or not in the correct sequence. This is likely caused by a \
         user-specified \"format-table\" command which is conflicting with the default formatting.",
        packet.type_ref()
    );
    let record = ErrorRecord::with_message(
        "System.InvalidOperationException",
        message,
        "ConsoleLineOutputOutOfSequencePacket",
        ErrorCategory::InvalidData,
        Value::Null,
    );
    *record.id_command.borrow_mut() = Some("Microsoft.PowerShell.Commands.OutLineOutputCommand".into());
    *record.activity.borrow_mut() = "out-lineoutput".into();
    Flow::throw(record)
}
