//! Turns packets into lines: what all `Out-*` cmdlets share.

use std::rc::Rc;

use super::cells::cells;
use super::complex_writer::write_complex;
use super::lines::{LineOutput, Style};
use super::list_writer::write_list;
use super::packet::{Body, Entry, Node, Packet, Row, Shape, Start, TableHeader};
use super::table_writer::{TableWriter, wide_columns};
use crate::catalog::Align;
use crate::value::Str;

/// How long a table that sizes itself waits for more rows before it fixes its widths, in nanoseconds.
const PATIENCE: u64 = 300_000_000;

/// Where the document that comes in stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    /// No document is open.
    Outside,
    /// A document is open, no group in it.
    Document,
    /// A group is open.
    Group,
}

/// Renders packets. Tables that size themselves are held back until their group ends or patience does.
pub(crate) struct Renderer {
    state: State,
    start: Option<Rc<Start>>,
    held: Option<Held>,
    group: Option<Group>,
    first_group: bool,
}

/// A group whose widths are not known yet.
struct Held {
    label: Option<Rc<[Node]>>,
    entries: Vec<Rc<Entry>>,
    since: u64,
}

enum Group {
    Table { writer: Option<TableWriter>, rows: usize },
    List,
    Wide { writer: Option<TableWriter>, columns: usize, row: Vec<Str> },
    Complex,
}

impl Renderer {
    /// With no document open.
    pub(crate) fn new() -> Self {
        Self { state: State::Outside, start: None, held: None, group: None, first_group: false }
    }

    /// Where the document stands.
    pub(crate) fn state(&self) -> State {
        self.state
    }

    /// Whether a packet may come now.
    pub(crate) fn accepts(&self, packet: &Packet) -> bool {
        match packet {
            Packet::Start(_) => self.state == State::Outside,
            Packet::GroupStart(_) | Packet::End => self.state == State::Document,
            Packet::Entry(entry) => entry.out_of_band || self.state == State::Group,
            Packet::GroupEnd => self.state == State::Group,
        }
    }

    /// Takes one packet; `now` is a monotonic time in nanoseconds.
    pub(crate) fn packet(&mut self, packet: &Packet, now: u64, lines: &mut dyn LineOutput) {
        match packet {
            Packet::Start(start) => {
                self.start = Some(start.clone());
                self.state = State::Document;
                self.first_group = true;
                // At once, though the first group may be held back: what else is shown meanwhile comes after it.
                lines.line("");
            }
            Packet::GroupStart(label) => {
                self.state = State::Group;
                if self.start.as_ref().is_some_and(|s| sizes_itself(s)) {
                    self.held = Some(Held { label: label.clone(), entries: Vec::new(), since: now });
                } else {
                    self.open_group(label.as_deref(), None, lines);
                }
            }
            Packet::Entry(entry) => {
                let Some(held) = &mut self.held else {
                    self.entry(entry, lines);
                    return;
                };
                held.entries.push(entry.clone());
                let patient = self.start.as_ref().is_some_and(|s| s.auto_size);
                if !patient && now.saturating_sub(held.since) > PATIENCE {
                    self.release(lines);
                }
            }
            Packet::GroupEnd => {
                self.release(lines);
                self.close_group(lines);
                self.state = State::Document;
            }
            Packet::End => {
                if !self.start.take().is_some_and(|s| matches!(s.shape, Shape::List)) {
                    lines.line("");
                }
                self.state = State::Outside;
            }
        }
    }

    /// Prints a group that is held back.
    fn release(&mut self, lines: &mut dyn LineOutput) {
        let Some(held) = self.held.take() else { return };
        let widths = self.start.as_ref().map(|s| measure(s, &held.entries)).unwrap_or_default();
        self.open_group(held.label.as_deref(), Some(&widths), lines);
        for entry in &held.entries {
            self.entry(entry, lines);
        }
    }

    fn open_group(&mut self, label: Option<&[Node]>, widths: Option<&[usize]>, lines: &mut dyn LineOutput) {
        if !std::mem::take(&mut self.first_group) {
            lines.line("");
        }
        if let Some(label) = label {
            write_complex(label, lines.width(), false, lines);
            lines.line("");
        }
        let Some(start) = &self.start else { return };
        self.group = Some(match &start.shape {
            Shape::Table(header) => open_table(header, widths, lines),
            Shape::List => Group::List,
            Shape::Complex => Group::Complex,
            Shape::Wide(columns) => {
                let columns = match widths {
                    Some(&[longest]) if longest > 0 => wide_columns(longest, lines.width()),
                    _ if *columns > 0 => *columns,
                    _ => 2,
                };
                let writer = TableWriter::new(lines.width(), std::iter::repeat_n((0, Align::Left), columns));
                Group::Wide { writer, columns, row: Vec::with_capacity(columns) }
            }
        });
    }

    fn close_group(&mut self, lines: &mut dyn LineOutput) {
        if let Some(Group::Wide { writer: Some(writer), columns, row }) = self.group.take()
            && !row.is_empty()
        {
            write_wide(&writer, &row, columns, lines);
        }
    }

    fn entry(&mut self, entry: &Entry, lines: &mut dyn LineOutput) {
        if entry.out_of_band {
            out_of_band(entry, lines);
            return;
        }
        match (&mut self.group, &entry.body) {
            (Some(Group::Table { writer, rows }), Body::Row(row)) => {
                let Some(writer) = writer else { return };
                if let Some(Shape::Table(header)) = self.start.as_ref().map(|s| &s.shape) {
                    if header.repeat && *rows + 1 >= lines.page() {
                        lines.line("");
                        *rows = write_header(header, writer, lines);
                    }
                    *rows += write_row(row, header.columns.len(), writer, lines);
                }
            }
            (Some(Group::List), Body::List(fields)) => {
                write_list(fields, lines);
                lines.line("");
            }
            (Some(Group::Wide { writer: Some(writer), columns, row }), Body::Wide(text)) => {
                row.push(text.clone());
                if row.len() >= *columns {
                    write_wide(writer, row, *columns, lines);
                    row.clear();
                }
            }
            (Some(Group::Complex), Body::Complex(nodes)) => write_complex(nodes, lines.width(), false, lines),
            _ => {}
        }
    }
}

/// Shows an entry that does not belong to the document.
fn out_of_band(entry: &Entry, lines: &mut dyn LineOutput) {
    match &entry.body {
        Body::Raw(text) if entry.error => lines.error_line(text),
        Body::Raw(text) => lines.line(text),
        Body::Complex(nodes) => write_complex(nodes, usize::MAX / 2, entry.error, lines),
        Body::List(fields) => {
            lines.line("");
            write_list(fields, lines);
            lines.line("");
        }
        Body::Row(_) | Body::Wide(_) => {}
    }
}

fn sizes_itself(start: &Start) -> bool {
    match &start.shape {
        Shape::Table(header) => start.auto_size || header.columns.first().is_some_and(|c| c.width == 0),
        Shape::Wide(_) => start.auto_size,
        Shape::List | Shape::Complex => false,
    }
}

/// The widths that a group needs: of each column of a table, or of a wide view's values.
fn measure(start: &Start, entries: &[Rc<Entry>]) -> Vec<usize> {
    let inside = entries.iter().filter(|e| !e.out_of_band);
    match &start.shape {
        Shape::Table(header) => {
            let mut widths: Vec<usize> = header.columns.iter().map(|c| cells(&c.label)).collect();
            for entry in inside {
                let Body::Row(row) = &entry.body else { continue };
                for (width, cell) in widths.iter_mut().zip(&row.cells) {
                    *width = (*width).max(cells(cell));
                }
            }
            widths
        }
        Shape::Wide(_) => {
            let longest = inside.map(|e| if let Body::Wide(text) = &e.body { cells(text) } else { 0 }).max();
            vec![longest.unwrap_or(0)]
        }
        Shape::List | Shape::Complex => Vec::new(),
    }
}

fn open_table(header: &TableHeader, widths: Option<&[usize]>, lines: &mut dyn LineOutput) -> Group {
    let columns = header.columns.iter().enumerate().map(|(k, column)| {
        let width = widths.and_then(|w| w.get(k).copied()).unwrap_or(column.width);
        (width, column.align)
    });
    let writer = if header.columns.is_empty() { None } else { TableWriter::new(lines.width(), columns) };
    let rows = writer.as_ref().map_or(0, |w| write_header(header, w, lines));
    Group::Table { writer, rows }
}

fn write_header(header: &TableHeader, writer: &TableWriter, lines: &mut dyn LineOutput) -> usize {
    if header.hidden {
        return 0;
    }
    let labels: Vec<&str> = header.columns.iter().map(|c| c.label.as_str()).collect();
    writer.header(&labels, lines)
}

fn write_row(row: &Row, columns: usize, writer: &TableWriter, lines: &mut dyn LineOutput) -> usize {
    let before = lines.count();
    let values: Vec<&str> = row.cells.iter().take(columns).map(Str::as_str).collect();
    writer.row(&values, &row.aligns, row.wrap, lines, Style::Plain);
    lines.count() - before
}

fn write_wide(writer: &TableWriter, row: &[Str], columns: usize, lines: &mut dyn LineOutput) {
    let mut values: Vec<&str> = row.iter().map(Str::as_str).collect();
    values.resize(columns, "");
    writer.row(&values, &[], false, lines, Style::Plain);
}
