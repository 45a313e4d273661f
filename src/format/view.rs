//! How the objects of a document become entries: by a declared view, by properties asked for, or by what they have.

use std::rc::Rc;

use super::browse;
use super::error_view;
use super::help_view;
use super::options::{Kind, Options};
use super::packet::{Body, Column, Node, Row, Shape, Start, TableHeader};
use super::parameter::{Expression, Parameter};
use super::text::{cell_text, display_name, formatted_text, right_aligned};
use super::{lookup, subject};
use crate::catalog::{Align, CustomShape, ListShape, TableShape, ViewDecl, ViewShape, WideShape};
use crate::engine::{Engine, Flow, Result};
use crate::value::{Name, Str, Value};

/// A table by default shows no more properties than this.
const MOST_COLUMNS: usize = 10;
/// Objects with more properties than this are shown as lists.
const MOST_FOR_TABLE: usize = 4;
const ERROR_CELL: &str = "#ERR";
const FORMAT_ERROR_CELL: &str = "#FMTERR";

/// What a document's objects go through.
pub(crate) struct View {
    /// The declared view, where one was found.
    pub(crate) declared: Option<&'static ViewDecl>,
    kind: ViewKind,
    limit: i64,
    show_error: bool,
    display_error: bool,
}

enum ViewKind {
    Table {
        columns: Vec<Item>,
        aligns: Rc<[Option<Align>]>,
        wrap: bool,
    },
    /// A declared list.
    List(Vec<Item>),
    /// What each object has, or what of it was asked for.
    Properties(Vec<Rc<Parameter>>),
    Wide(Option<Item>),
    Custom(&'static CustomShape),
    Browse(usize, Vec<Rc<Parameter>>),
}

/// One column, line or value.
struct Item {
    source: Expression,
    label: Str,
    format: Option<Str>,
}

impl View {
    /// Chooses the view by the first object, and gives the start of its document.
    pub(crate) fn choose(engine: &mut Engine, options: &Options, limit: i64, first: &Value) -> Result<(Self, Start)> {
        let mut declared = None;
        if options.properties.is_empty() {
            let name = options.view.as_deref();
            declared = lookup::find_view(engine, first, options.kind, name);
        }
        let mut view = Self {
            declared,
            kind: ViewKind::Properties(Vec::new()),
            limit,
            show_error: options.show_error,
            display_error: options.display_error,
        };
        let start = match declared.map(|d| &d.shape) {
            Some(ViewShape::Table(shape)) => view.declared_table(shape, options),
            Some(ViewShape::List(shape)) if shape.items.is_empty() => {
                view.by_properties(engine, Kind::List, options, first)?
            }
            Some(ViewShape::List(shape)) => view.declared_list(shape),
            Some(ViewShape::Wide(shape)) => view.declared_wide(shape, options),
            Some(ViewShape::Custom(shape)) => {
                view.kind = ViewKind::Custom(shape);
                Start { shape: Shape::Complex, auto_size: false }
            }
            None => {
                let kind = match options.kind {
                    Some(kind) => kind,
                    None => shape_by_properties(engine, first),
                };
                view.by_properties(engine, kind, options, first)?
            }
        };
        Ok((view, start))
    }

    /// A list of all an object has, for objects that do not fit the document they come in.
    pub(crate) fn fallback(limit: i64) -> Self {
        Self { declared: None, kind: ViewKind::Properties(Vec::new()), limit, show_error: false, display_error: false }
    }

    /// A declared view that is free text.
    pub(crate) fn free_text(declared: &'static ViewDecl, limit: i64) -> Option<Self> {
        let ViewShape::Custom(shape) = &declared.shape else { return None };
        Some(Self {
            declared: Some(declared),
            kind: ViewKind::Custom(shape),
            limit,
            show_error: false,
            display_error: false,
        })
    }

    fn declared_table(&mut self, shape: &'static TableShape, options: &Options) -> Start {
        let mut columns = Vec::new();
        let mut header = Vec::new();
        for decl in &shape.columns {
            let source = declared_source(decl.property.as_deref(), decl.script.as_deref());
            let label = decl.label.as_deref().map_or_else(|| source.label(), Str::from);
            header.push(Column {
                label: label.clone(),
                width: decl.width,
                align: decl.header_align.or(decl.align).unwrap_or(Align::Left),
            });
            columns.push(Item { source, label, format: decl.format.as_deref().map(Str::from) });
        }
        let aligns = if shape.columns.iter().any(|c| c.align.is_some()) {
            shape.columns.iter().map(|c| c.align).collect()
        } else {
            Rc::from([])
        };
        self.kind = ViewKind::Table { columns, aligns, wrap: shape.wrap || options.wrap };
        let header = TableHeader {
            columns: header,
            hidden: shape.hide_headers || options.hide_headers,
            repeat: options.repeat_header,
        };
        Start { shape: Shape::Table(header), auto_size: shape.autosize || options.auto_size }
    }

    fn declared_list(&mut self, shape: &'static ListShape) -> Start {
        let items = shape.items.iter().map(|decl| {
            let source = declared_source(decl.property.as_deref(), decl.script.as_deref());
            let label = decl.label.as_deref().map_or_else(|| source.label(), Str::from);
            Item { source, label, format: decl.format.as_deref().map(Str::from) }
        });
        self.kind = ViewKind::List(items.collect());
        Start { shape: Shape::List, auto_size: false }
    }

    fn declared_wide(&mut self, shape: &'static WideShape, options: &Options) -> Start {
        let source = declared_source(shape.property.as_deref(), shape.script.as_deref());
        self.kind = ViewKind::Wide(Some(Item { label: source.label(), source, format: None }));
        let columns = if options.columns > 0 { options.columns } else { shape.columns };
        Start { shape: Shape::Wide(columns), auto_size: options.auto_size }
    }

    fn by_properties(&mut self, engine: &mut Engine, kind: Kind, options: &Options, first: &Value) -> Result<Start> {
        Ok(match kind {
            Kind::Table => self.table_by_properties(engine, options, first)?,
            Kind::List => {
                self.kind = ViewKind::Properties(options.properties.clone());
                Start { shape: Shape::List, auto_size: false }
            }
            Kind::Wide => {
                let item = match options.properties.first() {
                    Some(p) => items_of(engine, p, first).into_iter().next(),
                    None => None,
                };
                self.kind = ViewKind::Wide(item);
                Start { shape: Shape::Wide(options.columns), auto_size: options.auto_size }
            }
            Kind::Custom => {
                self.kind = ViewKind::Browse(options.depth.max(1), options.properties.clone());
                Start { shape: Shape::Complex, auto_size: false }
            }
        })
    }

    fn table_by_properties(&mut self, engine: &mut Engine, options: &Options, first: &Value) -> Result<Start> {
        let mut columns = Vec::new();
        let mut header = Vec::new();
        if options.properties.is_empty() {
            let mut names = subject::default_display(engine, first);
            if names.is_empty() {
                names = subject::all_properties(engine, first);
                names.truncate(MOST_COLUMNS);
            }
            for name in names {
                let name = subject::spelling(engine, first, name);
                let label = Str::from(name.as_str());
                columns.push(Item { source: Expression::Property(name), label, format: None });
                header.push((None, None));
            }
        } else {
            for parameter in &options.properties {
                for item in items_of(engine, parameter, first) {
                    columns.push(item);
                    header.push((parameter.width, parameter.align));
                }
            }
        }
        let mut shown = Vec::with_capacity(columns.len());
        for (item, (width, align)) in columns.iter().zip(header) {
            let align = match align {
                Some(align) => align,
                None => match item.source.value(engine, first) {
                    Ok(Some(value)) if right_aligned(&value) => Align::Right,
                    Ok(_) | Err(Flow::Throw(_)) => Align::Left,
                    Err(other) => return Err(other),
                },
            };
            shown.push(Column { label: item.label.clone(), width: width.unwrap_or(0), align });
        }
        self.kind = ViewKind::Table { columns, aligns: Rc::from([]), wrap: options.wrap };
        let header = TableHeader { columns: shown, hidden: options.hide_headers, repeat: options.repeat_header };
        Ok(Start { shape: Shape::Table(header), auto_size: options.auto_size })
    }

    /// One object's text.
    pub(crate) fn body(&self, engine: &mut Engine, object: &Value) -> Result<Body> {
        Ok(match &self.kind {
            ViewKind::Table { columns, aligns, wrap } => {
                let mut cells = Vec::with_capacity(columns.len());
                for item in columns {
                    cells.push(
                        self.item_text(engine, item, object, self.declared.is_none())?.unwrap_or_else(|| Str::from("")),
                    );
                }
                Body::Row(Row { cells, aligns: aligns.clone(), wrap: *wrap })
            }
            ViewKind::List(items) => Body::List(self.fields(engine, items, object)?),
            ViewKind::Properties(parameters) if parameters.is_empty() => {
                let mut names = subject::default_display(engine, object);
                if names.is_empty() {
                    names = subject::all_properties(engine, object);
                }
                Body::List(self.fields(engine, &plain_items(names), object)?)
            }
            ViewKind::Properties(parameters) => {
                let items: Vec<Item> = parameters.iter().flat_map(|p| items_of(engine, p, object)).collect();
                Body::List(self.fields(engine, &items, object)?)
            }
            ViewKind::Browse(depth, properties) => {
                Body::Complex(browse::browse(engine, object, *depth, properties, self.limit)?)
            }
            ViewKind::Wide(Some(item)) => {
                Body::Wide(self.item_text(engine, item, object, false)?.unwrap_or_else(|| Str::from("")))
            }
            ViewKind::Wide(None) => {
                let name = match display_name(engine, object) {
                    Some(name) => Some(name),
                    None => match subject::default_display(engine, object).first() {
                        Some(name) => Some(*name),
                        None => subject::all_properties(engine, object).first().copied(),
                    },
                };
                let item = plain_items(name.into_iter().collect()).pop();
                let text = match item {
                    Some(item) => self.item_text(engine, &item, object, false)?,
                    None => None,
                };
                Body::Wide(text.unwrap_or_else(|| Str::from("")))
            }
            ViewKind::Custom(shape) => {
                let page = match &shape.hook {
                    Some(hook) => help_view::nodes(engine, object, hook)?,
                    None => None,
                };
                Body::Complex(match page {
                    Some(page) => page,
                    None => vec![Node::Text(self.custom_text(engine, shape, object)?)],
                })
            }
        })
    }

    fn custom_text(&self, engine: &mut Engine, shape: &'static CustomShape, object: &Value) -> Result<Str> {
        if let Some(script) = &shape.script {
            let item = Item { source: Expression::Script(script), label: Str::from(""), format: None };
            return Ok(self.item_text(engine, &item, object, false)?.unwrap_or_else(|| Str::from("")));
        }
        Ok(Str::from(error_view::object_text(engine, object, shape.hook.as_deref())))
    }

    /// Names and values of a list; what the object does not have is left out, unless a declared view names it.
    fn fields(&self, engine: &mut Engine, items: &[Item], object: &Value) -> Result<Vec<(Str, Str)>> {
        let mut fields = Vec::with_capacity(items.len());
        for item in items {
            match self.item_text(engine, item, object, false)? {
                Some(text) => fields.push((item.label.clone(), text)),
                None if self.declared.is_some() => fields.push((item.label.clone(), Str::from(""))),
                None => {}
            }
        }
        Ok(fields)
    }

    /// The text of one column, line or value; `None` where the object has no such property.
    fn item_text(&self, engine: &mut Engine, item: &Item, object: &Value, table: bool) -> Result<Option<Str>> {
        let value = match item.source.value(engine, object) {
            Ok(Some(value)) => value,
            Ok(None) => return Ok(None),
            Err(Flow::Throw(record)) => {
                if self.show_error {
                    engine.remember_error(&record);
                    engine.emit_error(&record)?;
                }
                return Ok(Some(Str::from(if self.display_error { ERROR_CELL } else { "" })));
            }
            Err(other) => return Err(other),
        };
        if let Some(format) = &item.format
            && !value.is_null()
        {
            return match formatted_text(engine, &value, format)? {
                Some(text) => Ok(Some(text)),
                None if self.display_error => Ok(Some(Str::from(FORMAT_ERROR_CELL))),
                None => cell_text(engine, &value, self.limit, table).map(Some),
            };
        }
        // What a getter or a text method throws leaves the cell empty.
        match cell_text(engine, &value, self.limit, table && item.format.is_none()) {
            Ok(text) => Ok(Some(text)),
            Err(Flow::Throw(_)) => Ok(Some(Str::from(""))),
            Err(other) => Err(other),
        }
    }
}

/// The shape of objects that have no view: a table where they show few properties.
fn shape_by_properties(engine: &mut Engine, object: &Value) -> Kind {
    let mut count = subject::default_display(engine, object).len();
    if count == 0 {
        count = subject::all_properties(engine, object).len();
    }
    if count <= MOST_FOR_TABLE { Kind::Table } else { Kind::List }
}

fn declared_source(property: Option<&'static str>, script: Option<&'static str>) -> Expression {
    match (property, script) {
        (Some(name), _) => Expression::Property(Name::new(name)),
        (None, Some(script)) => Expression::Script(script),
        (None, None) => Expression::Script("$null"),
    }
}

fn plain_items(names: Vec<Name>) -> Vec<Item> {
    names
        .into_iter()
        .map(|name| Item { source: Expression::Property(name), label: Str::from(name.as_str()), format: None })
        .collect()
}

/// What a parameter means on an object.
fn items_of(engine: &mut Engine, parameter: &Parameter, object: &Value) -> Vec<Item> {
    parameter
        .expression
        .resolve(engine, object)
        .into_iter()
        .map(|source| Item {
            label: parameter.label.clone().unwrap_or_else(|| source.label()),
            source,
            format: parameter.format.clone(),
        })
        .collect()
}
