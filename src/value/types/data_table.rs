//! `System.Data`: tables in memory with their columns and rows.

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};

use super::data_filter::{self, Filter};
use super::data_set::view;
use super::enums::enum_of;
use super::misc::{db_null, is_db_null};
use super::support::{
    Outcome, Rt, arg, bad_argument, body, boolean, items, long, long_of, m, null_argument, p, ps, text, text_of,
    type_arg,
};
use super::{STRING, TypeDef, TypeRef};
use crate::value::object::WeakRef;
use crate::value::{Fault, Name, Object, TypeObject, Value, convert};

/// What a table consists of; rows know only the columns and, weakly, the whole.
pub(super) struct Data {
    pub(super) name: RefCell<String>,
    columns: Rc<RefCell<Vec<Value>>>,
    pub(super) rows: RefCell<Vec<Value>>,
    keys: RefCell<Vec<Value>>,
    case_sensitive: Cell<bool>,
    me: OnceCell<WeakRef>,
}

pub(super) struct Table(pub(super) Rc<Data>);
struct Columns(Rc<Data>);
struct Rows(Rc<Data>);

struct Column {
    name: RefCell<String>,
    caption: RefCell<Option<String>>,
    data_type: RefCell<TypeRef>,
    allows_null: Cell<bool>,
    read_only: Cell<bool>,
    unique: Cell<bool>,
    counts: Cell<bool>,
    seed: Cell<i64>,
    step: Cell<i64>,
    next: Cell<i64>,
    longest: Cell<i64>,
    default: RefCell<Value>,
    expression: RefCell<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Detached = 1,
    Unchanged = 2,
    Added = 4,
    Deleted = 8,
    Modified = 16,
}

/// A row; its values may be fewer than the columns, where some were added later.
pub(super) struct Row {
    columns: Rc<RefCell<Vec<Value>>>,
    data: Weak<Data>,
    values: RefCell<Vec<Value>>,
    accepted: RefCell<Option<Vec<Value>>>,
    state: Cell<State>,
    error: RefCell<String>,
}

fn argument_fault(message: String) -> Fault {
    Fault::thrown("System.ArgumentException", message)
}

fn column_of(value: &Value) -> Result<&Column, Fault> {
    body::<Column>(value)
}

pub(super) fn table(name: &str) -> Value {
    holding(Rc::new(Data {
        name: RefCell::new(name.to_owned()),
        columns: Rc::default(),
        rows: RefCell::default(),
        keys: RefCell::default(),
        case_sensitive: Cell::new(false),
        me: OnceCell::new(),
    }))
}

fn holding(data: Rc<Data>) -> Value {
    let made = Value::object(Table(data.clone()));
    if let Value::Object(object) = &made {
        let _first = data.me.set(object.downgrade());
    }
    made
}

pub(super) fn table_value(data: &Rc<Data>) -> Value {
    match data.me.get().and_then(WeakRef::upgrade) {
        Some(object) => Value::Object(object),
        None => Value::object(Table(data.clone())),
    }
}

pub(super) fn data(this: &Value) -> Result<&Rc<Data>, Fault> {
    if let Some(columns) = this.downcast::<Columns>() {
        return Ok(&columns.0);
    }
    if let Some(rows) = this.downcast::<Rows>() {
        return Ok(&rows.0);
    }
    Ok(&body::<Table>(this)?.0)
}

fn place_of(columns: &[Value], name: &str) -> Option<usize> {
    let named = |c: &Value, exact: bool| {
        c.downcast::<Column>().is_some_and(|c| {
            let own = c.name.borrow();
            if exact { *own == name } else { own.eq_ignore_ascii_case(name) }
        })
    };
    columns.iter().position(|c| named(c, true)).or_else(|| columns.iter().position(|c| named(c, false)))
}

fn new_column(name: &str, data_type: TypeRef, expression: &str) -> Value {
    Value::object(Column {
        name: RefCell::new(name.to_owned()),
        caption: RefCell::default(),
        data_type: RefCell::new(data_type),
        allows_null: Cell::new(true),
        read_only: Cell::new(!expression.is_empty()),
        unique: Cell::new(false),
        counts: Cell::new(false),
        seed: Cell::new(0),
        step: Cell::new(1),
        next: Cell::new(0),
        longest: Cell::new(-1),
        default: RefCell::new(db_null()),
        expression: RefCell::new(expression.to_owned()),
    })
}

impl Column {
    /// What a row has in this column before anything is set.
    fn first(&self) -> Value {
        if !self.counts.get() {
            return self.default.borrow().clone();
        }
        let next = self.next.get();
        self.next.set(next + self.step.get());
        convert(&Value::Long(next), &self.data_type.borrow()).unwrap_or(Value::Null)
    }

    /// A value as the column keeps it.
    fn kept(&self, value: &Value) -> Outcome {
        let name = self.name.borrow();
        if self.read_only.get() {
            return Err(Fault::thrown("System.Data.ReadOnlyException", format!("Column '{name}' is read only.")));
        }
        if value.is_null() || is_db_null(value) {
            return Ok(db_null());
        }
        let wanted = self.data_type.borrow().clone();
        convert(value, &wanted).map_err(|fault| {
            let shown = wanted.to_string();
            let short = shown.rsplit('.').next().unwrap_or(&shown).to_owned();
            let said = fault.message();
            // Of the shell's message the part that .NET's own says.
            let cause = said.split_once("Error: \"").map_or(&*said, |(_, own)| own.trim_end_matches('"'));
            let given = value.invariant_text();
            argument_fault(format!("{cause}Couldn't store <{given}> in {name} Column.  Expected type is {short}."))
        })
    }
}

impl Data {
    fn new_row(self: &Rc<Self>) -> Row {
        let values = self.columns.borrow().iter().filter_map(|c| c.downcast::<Column>().map(Column::first)).collect();
        Row {
            columns: self.columns.clone(),
            data: Rc::downgrade(self),
            values: RefCell::new(values),
            accepted: RefCell::default(),
            state: Cell::new(State::Detached),
            error: RefCell::default(),
        }
    }

    /// A row with these values in the order of the columns.
    fn row_of(self: &Rc<Self>, values: &[Value]) -> Result<Row, Fault> {
        let row = self.new_row();
        let columns = self.columns.borrow().clone();
        if values.len() > columns.len() {
            return Err(argument_fault("Input array is longer than the number of columns in this table.".to_owned()));
        }
        for (i, (value, column)) in values.iter().zip(&columns).enumerate() {
            if !value.is_null() {
                let kept = column_of(column)?.kept(value)?;
                row.put(i, kept);
            }
        }
        Ok(row)
    }

    fn insert(&self, row: &Value, at: Option<usize>) -> Result<(), Fault> {
        let own = body::<Row>(row)?;
        if own.state.get() != State::Detached {
            return Err(argument_fault("This row already belongs to this table.".to_owned()));
        }
        if !std::ptr::eq(own.data.as_ptr(), self) {
            return Err(argument_fault("This row already belongs to another table.".to_owned()));
        }
        for (i, column) in self.columns.borrow().iter().enumerate() {
            let column = column_of(column)?;
            let value = own.at(i);
            let name = column.name.borrow();
            if is_db_null(&value) && !column.allows_null.get() {
                return Err(Fault::thrown(
                    "System.Data.NoNullAllowedException",
                    format!("Column '{name}' does not allow nulls."),
                ));
            }
            let same = |r: &Value| r.downcast::<Row>().is_some_and(|r| data_filter::equal(&r.at(i), &value));
            if column.unique.get() && self.rows.borrow().iter().any(same) {
                return Err(Fault::thrown(
                    "System.Data.ConstraintException",
                    format!(
                        "Column '{name}' is constrained to be unique.  Value '{}' is already present.",
                        value.invariant_text()
                    ),
                ));
            }
        }
        own.state.set(State::Added);
        let mut rows = self.rows.borrow_mut();
        let at = at.unwrap_or(rows.len()).min(rows.len());
        rows.insert(at, row.clone());
        Ok(())
    }

    fn live(&self) -> Vec<Value> {
        self.rows
            .borrow()
            .iter()
            .filter(|r| r.downcast::<Row>().is_some_and(|r| r.state.get() != State::Deleted))
            .cloned()
            .collect()
    }

    /// The rows that a filter lets through, in the order asked for.
    pub(super) fn selected(&self, filter: &str, sort: &str) -> Result<Vec<Value>, Fault> {
        let mut rows = self.live();
        if !filter.trim().is_empty() {
            let filter = Filter::parse(filter)?;
            let mut kept = Vec::with_capacity(rows.len());
            for row in rows {
                if filter.holds(&|name| field(&row, name))? {
                    kept.push(row);
                }
            }
            rows = kept;
        }
        for part in sort.split(',').rev().filter(|s| !s.trim().is_empty()) {
            let (name, way) = part.trim().rsplit_once(' ').unwrap_or((part.trim(), "asc"));
            let (name, descending) = match way.to_ascii_lowercase().as_str() {
                "desc" => (name, true),
                "asc" => (name, false),
                _ => (part.trim(), false),
            };
            let name = name.trim().trim_start_matches('[').trim_end_matches(']');
            if place_of(&self.columns.borrow(), name).is_none() {
                return Err(Fault::thrown("System.IndexOutOfRangeException", format!("Cannot find column {name}.")));
            }
            rows.sort_by(|a, b| {
                let (a, b) = (field(a, name).unwrap_or_default(), field(b, name).unwrap_or_default());
                let order = data_filter::order(&a, &b);
                if descending { order.reverse() } else { order }
            });
        }
        Ok(rows)
    }

    /// A table of the same columns; with its rows, where asked.
    pub(super) fn copied(&self, with_rows: bool) -> Outcome {
        let made = table(&self.name.borrow());
        let copy = data(&made)?;
        for column in self.columns.borrow().iter() {
            let from = column_of(column)?;
            let to = new_column(&from.name.borrow(), from.data_type.borrow().clone(), &from.expression.borrow());
            let own = column_of(&to)?;
            own.allows_null.set(from.allows_null.get());
            own.unique.set(from.unique.get());
            own.counts.set(from.counts.get());
            own.seed.set(from.seed.get());
            own.step.set(from.step.get());
            own.next.set(from.next.get());
            *own.default.borrow_mut() = from.default.borrow().clone();
            copy.columns.borrow_mut().push(to);
        }
        if with_rows {
            for row in self.live() {
                copy.import(&row)?;
            }
        }
        Ok(made)
    }

    pub(super) fn import(self: &Rc<Self>, row: &Value) -> Result<(), Fault> {
        let from = body::<Row>(row)?;
        let made = self.new_row();
        for (i, column) in self.columns.borrow().iter().enumerate() {
            let name = column_of(column)?.name.borrow().clone();
            if let Some(value) = field(row, &name) {
                made.put(i, value);
            }
        }
        made.state.set(from.state.get());
        self.rows.borrow_mut().push(Value::object(made));
        Ok(())
    }
}

impl Row {
    fn at(&self, index: usize) -> Value {
        self.computed(index).or_else(|| self.values.borrow().get(index).cloned()).unwrap_or_else(db_null)
    }

    /// The value of a column that is computed from others.
    fn computed(&self, index: usize) -> Option<Value> {
        let columns = self.columns.borrow();
        let column = columns.get(index)?.downcast::<Column>()?;
        let expression = column.expression.borrow();
        if expression.is_empty() {
            return None;
        }
        let find = |name: &str| place_of(&columns, name).filter(|p| *p != index).map(|p| self.at(p));
        let value = Filter::parse(&expression).and_then(|f| f.value(&find)).ok()?;
        convert(&value, &column.data_type.borrow()).ok().or(Some(value))
    }

    fn put(&self, index: usize, value: Value) {
        let mut values = self.values.borrow_mut();
        while values.len() <= index {
            values.push(db_null());
        }
        if let Some(slot) = values.get_mut(index) {
            *slot = value;
        }
    }

    fn change(&self, index: usize, value: &Value) -> Result<(), Fault> {
        let column = self.columns.borrow().get(index).cloned().unwrap_or_default();
        let column = column_of(&column)?;
        let name = column.name.borrow().clone();
        let struct_type = column.data_type.borrow().def().kind != super::TypeKind::Class;
        if value.is_null() && struct_type {
            return Err(argument_fault(format!("Cannot set Column '{name}' to be null. Please use DBNull instead.")));
        }
        let kept = column.kept(value)?;
        if is_db_null(&kept) && !column.allows_null.get() && self.state.get() != State::Detached {
            return Err(Fault::thrown(
                "System.Data.NoNullAllowedException",
                format!("Column '{name}' does not allow nulls."),
            ));
        }
        if self.state.get() == State::Unchanged {
            *self.accepted.borrow_mut() = Some(self.values.borrow().clone());
            self.state.set(State::Modified);
        }
        self.put(index, kept);
        Ok(())
    }

    /// The place of the column that an index means: a number, a name, a column.
    fn place(&self, index: &Value) -> Result<usize, Fault> {
        let columns = self.columns.borrow();
        if let Some(column) = index.downcast::<Column>() {
            return place_of(&columns, &column.name.borrow()).ok_or_else(|| self.unknown(&column.name.borrow()));
        }
        match index.base() {
            Value::Str(name) => place_of(&columns, name).ok_or_else(|| self.unknown(name)),
            other => {
                let at = long_of(other);
                usize::try_from(at).ok().filter(|p| *p < columns.len()).ok_or_else(|| {
                    Fault::thrown("System.IndexOutOfRangeException", format!("Cannot find column {at}."))
                })
            }
        }
    }

    fn unknown(&self, name: &str) -> Fault {
        let table = self.data.upgrade().map_or_else(String::new, |d| d.name.borrow().clone());
        argument_fault(format!("Column '{name}' does not belong to table {table}."))
    }

    fn accept(&self) {
        self.accepted.borrow_mut().take();
        self.state.set(State::Unchanged);
    }
}

fn field(row: &Value, name: &str) -> Option<Value> {
    let row = row.downcast::<Row>()?;
    let at = place_of(&row.columns.borrow(), name)?;
    Some(row.at(at))
}

fn row(this: &Value) -> Result<&Row, Fault> {
    body::<Row>(this)
}

pub(super) fn accept_all(data: &Data) {
    data.rows.borrow_mut().retain(|r| r.downcast::<Row>().is_some_and(|r| r.state.get() != State::Deleted));
    for row in data.rows.borrow().iter().filter_map(|r| r.downcast::<Row>()) {
        row.accept();
    }
}

fn rows_array(rows: Vec<Value>) -> Value {
    Value::typed_array(TypeRef::Def(&DATA_ROW), rows)
}

fn select(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    Ok(rows_array(data(this)?.selected(&text(a, 0), &text(a, 1))?))
}

fn add_column(this: &Value, column: Value) -> Outcome {
    let data = data(this)?;
    let own = column_of(&column)?;
    if own.name.borrow().is_empty() {
        let taken = data.columns.borrow();
        let free = |n: &String| place_of(&taken, n).is_none();
        let name = (1..=taken.len() + 1).map(|n| format!("Column{n}")).find(free).unwrap_or_default();
        drop(taken);
        *own.name.borrow_mut() = name;
    }
    let name = own.name.borrow().clone();
    if data.columns.borrow().iter().any(|c| c.downcast::<Column>().is_some_and(|c| *c.name.borrow() == name)) {
        return Err(Fault::thrown(
            "System.Data.DuplicateNameException",
            format!("A column named '{name}' already belongs to this DataTable."),
        ));
    }
    let at = data.columns.borrow().len();
    data.columns.borrow_mut().push(column.clone());
    for row in data.rows.borrow().iter().filter_map(|r| r.downcast::<Row>()) {
        row.put(at, own.first());
    }
    Ok(column)
}

pub(super) fn indexed(found: Option<Value>, at: i64) -> Outcome {
    found.ok_or_else(|| Fault::thrown("System.IndexOutOfRangeException", format!("There is no row at position {at}.")))
}

static DATA_TABLE: TypeDef = TypeDef::class("System.Data.DataTable")
    .extends("System.ComponentModel.MarshalByValueComponent")
    .implements(&["System.IDisposable"])
    .properties(&[
        ps(
            "CaseSensitive",
            "bool",
            |_, this| Ok(Value::Bool(data(this)?.case_sensitive.get())),
            |_, this, value| {
                data(this)?.case_sensitive.set(convert::to_bool(value));
                Ok(())
            },
        ),
        p("Columns", "System.Data.DataColumnCollection", |_, this| Ok(Value::object(Columns(data(this)?.clone())))),
        p("DefaultView", "System.Data.DataView", |_, this| Ok(view(data(this)?))),
        p("HasErrors", "bool", |_, this| {
            let rows = data(this)?.rows.borrow();
            Ok(Value::Bool(rows.iter().any(|r| r.downcast::<Row>().is_some_and(|r| !r.error.borrow().is_empty()))))
        }),
        ps(
            "PrimaryKey",
            "System.Data.DataColumn[]",
            |_, this| Ok(Value::typed_array(TypeRef::Def(&DATA_COLUMN), data(this)?.keys.borrow().clone())),
            |_, this, value| {
                let keys = items(std::slice::from_ref(value), 0).unwrap_or_default();
                for key in &keys {
                    let column = column_of(key)?;
                    column.allows_null.set(false);
                    column.unique.set(keys.len() == 1);
                }
                *data(this)?.keys.borrow_mut() = keys;
                Ok(())
            },
        ),
        p("Rows", "System.Data.DataRowCollection", |_, this| Ok(Value::object(Rows(data(this)?.clone())))),
        ps(
            "TableName",
            "string",
            |_, this| Ok(Value::str(data(this)?.name.borrow().as_str())),
            |_, this, value| {
                *data(this)?.name.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
    ])
    .methods(&[
        m("void AcceptChanges()", |_, this, _| {
            accept_all(data(this)?);
            Ok(Value::Null)
        }),
        m("void BeginLoadData()", |_, _, _| Ok(Value::Null)),
        m("void Clear()", |_, this, _| {
            data(this)?.rows.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("System.Data.DataTable Clone()", |_, this, _| data(this)?.copied(false)),
        m("System.Object Compute(string expression, string filter)", |_, this, a| {
            let rows = data(this)?.selected(&text(a, 1), "")?;
            let values = |name: &str| -> Vec<Value> { rows.iter().filter_map(|r| field(r, name)).collect() };
            data_filter::aggregate(&text(a, 0), &values)
        }),
        m("System.Data.DataTable Copy()", |_, this, _| data(this)?.copied(true)),
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("void EndLoadData()", |_, _, _| Ok(Value::Null)),
        m("System.Data.DataRow[] GetErrors()", |_, this, _| {
            let rows = data(this)?.live();
            let wrong = |r: &Value| r.downcast::<Row>().is_some_and(|r| !r.error.borrow().is_empty());
            Ok(rows_array(rows.into_iter().filter(wrong).collect()))
        }),
        m("void ImportRow(System.Data.DataRow row)", |_, this, a| {
            data(this)?.import(arg(a, 0))?;
            Ok(Value::Null)
        }),
        m("System.Data.DataRow LoadDataRow(System.Object[] values, bool fAcceptChanges)", |_, this, a| {
            let data = data(this)?;
            let made = Value::object(data.row_of(&items(a, 0).ok_or_else(|| null_argument("values"))?)?);
            data.insert(&made, None)?;
            if boolean(a, 1) {
                row(&made)?.accept();
            }
            Ok(made)
        }),
        m("void Merge(System.Data.DataTable table)", |_, this, a| {
            for row in data(arg(a, 0))?.live() {
                data(this)?.import(&row)?;
            }
            Ok(Value::Null)
        }),
        m("System.Data.DataRow NewRow()", |_, this, _| Ok(Value::object(data(this)?.new_row()))),
        m("void RejectChanges()", |_, this, _| {
            let data = data(this)?;
            data.rows.borrow_mut().retain(|r| r.downcast::<Row>().is_some_and(|r| r.state.get() != State::Added));
            for row in data.rows.borrow().iter() {
                reject(row)?;
            }
            Ok(Value::Null)
        }),
        m("void Reset()", |_, this, _| {
            data(this)?.rows.borrow_mut().clear();
            data(this)?.columns.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("System.Data.DataRow[] Select()", select),
        m("System.Data.DataRow[] Select(string filterExpression)", select),
        m("System.Data.DataRow[] Select(string filterExpression, string sort)", select),
        m("string ToString()", |_, this, _| Ok(Value::str(data(this)?.name.borrow().as_str()))),
    ])
    .constructors(&[
        m("()", |_, _, _| Ok(table(""))),
        m("(string tableName)", |_, _, a| Ok(table(&text(a, 0)))),
        m("(string tableName, string tableNamespace)", |_, _, a| Ok(table(&text(a, 0)))),
    ]);

fn reject(value: &Value) -> Result<(), Fault> {
    let row = row(value)?;
    if let Some(before) = row.accepted.borrow_mut().take() {
        *row.values.borrow_mut() = before;
    }
    if row.state.get() != State::Detached {
        row.state.set(State::Unchanged);
    }
    Ok(())
}

static DATA_COLUMNS: TypeDef = TypeDef::class("System.Data.DataColumnCollection")
    .extends("System.Data.InternalDataCollectionBase")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(&[p("Count", "int", |_, this| Ok(Value::Int(data(this)?.columns.borrow().len() as i32)))])
    .methods(&[
        m("void Add(System.Data.DataColumn column)", |_, this, a| {
            add_column(this, arg(a, 0).clone())?;
            Ok(Value::Null)
        }),
        m("System.Data.DataColumn Add(string columnName, type type, string expression)", |_, this, a| {
            add_column(this, new_column(&text(a, 0), type_arg(a, 1), &text(a, 2)))
        }),
        m("System.Data.DataColumn Add(string columnName, type type)", |_, this, a| {
            add_column(this, new_column(&text(a, 0), type_arg(a, 1), ""))
        }),
        m("System.Data.DataColumn Add(string columnName)", |_, this, a| {
            add_column(this, new_column(&text(a, 0), TypeRef::Def(&STRING), ""))
        }),
        m("System.Data.DataColumn Add()", |_, this, _| add_column(this, new_column("", TypeRef::Def(&STRING), ""))),
        m("void AddRange(System.Data.DataColumn[] columns)", |_, this, a| {
            for column in items(a, 0).unwrap_or_default() {
                add_column(this, column)?;
            }
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            data(this)?.columns.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("bool Contains(string name)", |_, this, a| {
            Ok(Value::Bool(place_of(&data(this)?.columns.borrow(), &text(a, 0)).is_some()))
        }),
        m("int IndexOf(string columnName)", |_, this, a| {
            Ok(Value::Int(place_of(&data(this)?.columns.borrow(), &text(a, 0)).map_or(-1, |p| p as i32)))
        }),
        m("int IndexOf(System.Data.DataColumn column)", |_, this, a| {
            let at = data(this)?.columns.borrow().iter().position(|c| c.same_object(arg(a, 0)));
            Ok(Value::Int(at.map_or(-1, |p| p as i32)))
        }),
        m("void Remove(string name)", |_, this, a| {
            let data = data(this)?;
            let Some(at) = place_of(&data.columns.borrow(), &text(a, 0)) else {
                let (name, table) = (text(a, 0), data.name.borrow());
                return Err(argument_fault(format!("Column '{name}' does not belong to table {table}.")));
            };
            remove_column(data, at);
            Ok(Value::Null)
        }),
        m("void Remove(System.Data.DataColumn column)", |_, this, a| {
            let data = data(this)?;
            let at = data.columns.borrow().iter().position(|c| c.same_object(arg(a, 0)));
            if let Some(at) = at {
                remove_column(data, at);
            }
            Ok(Value::Null)
        }),
        m("void RemoveAt(int index)", |_, this, a| {
            remove_column(data(this)?, long(a, 0) as usize);
            Ok(Value::Null)
        }),
        m("System.Data.DataColumn get_Item(int index)", |_, this, a| {
            let columns = data(this)?.columns.borrow();
            columns.get(long(a, 0) as usize).cloned().ok_or_else(|| {
                Fault::thrown("System.IndexOutOfRangeException", format!("Cannot find column {}.", long(a, 0)))
            })
        }),
        m("System.Data.DataColumn get_Item(string name)", |_, this, a| {
            let columns = data(this)?.columns.borrow();
            Ok(place_of(&columns, &text(a, 0)).and_then(|p| columns.get(p).cloned()).unwrap_or_default())
        }),
    ]);

fn remove_column(data: &Data, at: usize) {
    if at < data.columns.borrow().len() {
        data.columns.borrow_mut().remove(at);
        for row in data.rows.borrow().iter().filter_map(|r| r.downcast::<Row>()) {
            if at < row.values.borrow().len() {
                row.values.borrow_mut().remove(at);
            }
        }
    }
}

static DATA_ROWS: TypeDef = TypeDef::class("System.Data.DataRowCollection")
    .extends("System.Data.InternalDataCollectionBase")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(&[p("Count", "int", |_, this| Ok(Value::Int(data(this)?.rows.borrow().len() as i32)))])
    .methods(&[
        m("void Add(System.Data.DataRow row)", |_, this, a| {
            data(this)?.insert(arg(a, 0), None)?;
            Ok(Value::Null)
        }),
        m("System.Data.DataRow Add(Params System.Object[] values)", |_, this, a| {
            let data = data(this)?;
            let made = Value::object(data.row_of(&items(a, 0).ok_or_else(|| null_argument("values"))?)?);
            data.insert(&made, None)?;
            Ok(made)
        }),
        m("void Clear()", |_, this, _| {
            data(this)?.rows.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("bool Contains(System.Object key)", |_, this, a| Ok(Value::Bool(!by_key(data(this)?, a)?.is_null()))),
        m("System.Data.DataRow Find(System.Object key)", |_, this, a| by_key(data(this)?, a)),
        m("int IndexOf(System.Data.DataRow row)", |_, this, a| {
            let at = data(this)?.rows.borrow().iter().position(|r| r.same_object(arg(a, 0)));
            Ok(Value::Int(at.map_or(-1, |p| p as i32)))
        }),
        m("void InsertAt(System.Data.DataRow row, int pos)", |_, this, a| {
            data(this)?.insert(arg(a, 0), Some(long(a, 1).max(0) as usize))?;
            Ok(Value::Null)
        }),
        m("void Remove(System.Data.DataRow row)", |_, this, a| {
            let data = data(this)?;
            let before = data.rows.borrow().len();
            data.rows.borrow_mut().retain(|r| !r.same_object(arg(a, 0)));
            if data.rows.borrow().len() == before {
                return Err(Fault::thrown(
                    "System.IndexOutOfRangeException",
                    "The given DataRow is not in the current DataRowCollection.",
                ));
            }
            row(arg(a, 0))?.state.set(State::Detached);
            Ok(Value::Null)
        }),
        m("void RemoveAt(int index)", |_, this, a| {
            let data = data(this)?;
            let found = data.rows.borrow().get(long(a, 0) as usize).cloned();
            row(&indexed(found, long(a, 0))?)?.state.set(State::Detached);
            data.rows.borrow_mut().remove(long(a, 0) as usize);
            Ok(Value::Null)
        }),
        m("System.Data.DataRow get_Item(int index)", |_, this, a| {
            indexed(data(this)?.rows.borrow().get(long(a, 0) as usize).cloned(), long(a, 0))
        }),
    ]);

/// The row whose primary key has this value.
fn by_key(data: &Data, a: &[Value]) -> Outcome {
    let Some(key) = data.keys.borrow().first().cloned() else {
        return Err(Fault::thrown("System.Data.MissingPrimaryKeyException", "Table doesn't have a primary key."));
    };
    let name = column_of(&key)?.name.borrow().clone();
    let wanted = convert(arg(a, 0), &column_of(&key)?.data_type.borrow()).unwrap_or_default();
    let found = data.live().into_iter().find(|r| field(r, &name).is_some_and(|v| data_filter::equal(&v, &wanted)));
    Ok(found.unwrap_or_default())
}

fn is_null(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let row = row(this)?;
    Ok(Value::Bool(is_db_null(&row.at(row.place(arg(a, 0))?))))
}

static DATA_ROW: TypeDef = TypeDef::class("System.Data.DataRow")
    .properties(&[
        ps(
            "RowError",
            "string",
            |_, this| Ok(Value::str(row(this)?.error.borrow().as_str())),
            |_, this, value| {
                *row(this)?.error.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
        p("RowState", "System.Data.DataRowState", |_, this| {
            Ok(enum_of("System.Data.DataRowState", row(this)?.state.get() as i64))
        }),
        p("Table", "System.Data.DataTable", |_, this| {
            Ok(row(this)?.data.upgrade().map_or(Value::Null, |d| table_value(&d)))
        }),
        ps(
            "ItemArray",
            "System.Object[]",
            |_, this| {
                let row = row(this)?;
                let count = row.columns.borrow().len();
                Ok(Value::array((0..count).map(|i| row.at(i)).collect()))
            },
            |_, this, value| {
                for (i, item) in items(std::slice::from_ref(value), 0).unwrap_or_default().iter().enumerate() {
                    if !item.is_null() {
                        row(this)?.change(i, item)?;
                    }
                }
                Ok(())
            },
        ),
        p("HasErrors", "bool", |_, this| Ok(Value::Bool(!row(this)?.error.borrow().is_empty()))),
    ])
    .methods(&[
        m("void AcceptChanges()", |_, this, _| {
            row(this)?.accept();
            Ok(Value::Null)
        }),
        m("void BeginEdit()", |_, _, _| Ok(Value::Null)),
        m("void ClearErrors()", |_, this, _| {
            row(this)?.error.borrow_mut().clear();
            Ok(Value::Null)
        }),
        m("void Delete()", |_, this, _| {
            let own = row(this)?;
            match own.state.get() {
                State::Added => {
                    own.state.set(State::Detached);
                    if let Some(data) = own.data.upgrade() {
                        data.rows.borrow_mut().retain(|r| !r.same_object(this));
                    }
                }
                State::Detached => {}
                _ => own.state.set(State::Deleted),
            }
            Ok(Value::Null)
        }),
        m("void EndEdit()", |_, _, _| Ok(Value::Null)),
        m("bool IsNull(string columnName)", is_null),
        m("bool IsNull(int columnIndex)", is_null),
        m("bool IsNull(System.Data.DataColumn column)", is_null),
        m("void RejectChanges()", |_, this, _| reject(this).map(|()| Value::Null)),
        m("void SetAdded()", |_, this, _| {
            row(this)?.state.set(State::Added);
            Ok(Value::Null)
        }),
        m("void SetModified()", |_, this, _| {
            row(this)?.state.set(State::Modified);
            Ok(Value::Null)
        }),
        m("System.Object get_Item(int columnIndex)", item),
        m("System.Object get_Item(string columnName)", item),
        m("System.Object get_Item(System.Data.DataColumn column)", item),
        m("void set_Item(int columnIndex, System.Object value)", set_item),
        m("void set_Item(string columnName, System.Object value)", set_item),
        m("void set_Item(System.Data.DataColumn column, System.Object value)", set_item),
    ]);

fn item(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let row = row(this)?;
    Ok(row.at(row.place(arg(a, 0))?))
}

fn set_item(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let row = row(this)?;
    row.change(row.place(arg(a, 0))?, arg(a, 1))?;
    Ok(Value::Null)
}

macro_rules! column_flag {
    ($name:literal, $field:ident) => {
        ps(
            $name,
            "bool",
            |_, this| Ok(Value::Bool(column_of(this)?.$field.get())),
            |_, this, value| {
                column_of(this)?.$field.set(convert::to_bool(value));
                Ok(())
            },
        )
    };
}

static DATA_COLUMN: TypeDef = TypeDef::class("System.Data.DataColumn")
    .extends("System.ComponentModel.MarshalByValueComponent")
    .properties(&[
        column_flag!("AllowDBNull", allows_null),
        column_flag!("AutoIncrement", counts),
        ps(
            "AutoIncrementSeed",
            "long",
            |_, this| Ok(Value::Long(column_of(this)?.seed.get())),
            |_, this, value| {
                column_of(this)?.seed.set(long_of(value));
                column_of(this)?.next.set(long_of(value));
                Ok(())
            },
        ),
        ps(
            "AutoIncrementStep",
            "long",
            |_, this| Ok(Value::Long(column_of(this)?.step.get())),
            |_, this, value| {
                column_of(this)?.step.set(long_of(value));
                Ok(())
            },
        ),
        ps(
            "Caption",
            "string",
            |_, this| {
                let column = column_of(this)?;
                let caption = column.caption.borrow().clone();
                Ok(Value::from(caption.unwrap_or_else(|| column.name.borrow().clone())))
            },
            |_, this, value| {
                *column_of(this)?.caption.borrow_mut() = Some(text_of(value).to_string());
                Ok(())
            },
        ),
        ps(
            "ColumnName",
            "string",
            |_, this| Ok(Value::str(column_of(this)?.name.borrow().as_str())),
            |_, this, value| {
                *column_of(this)?.name.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
        ps(
            "DataType",
            "type",
            |_, this| Ok(Value::object(TypeObject(column_of(this)?.data_type.borrow().clone()))),
            |_, this, value| {
                let wanted = value.downcast::<TypeObject>().ok_or_else(|| bad_argument("Value must be a type."))?;
                *column_of(this)?.data_type.borrow_mut() = wanted.0.clone();
                Ok(())
            },
        ),
        ps(
            "DefaultValue",
            "System.Object",
            |_, this| Ok(column_of(this)?.default.borrow().clone()),
            |_, this, value| {
                let column = column_of(this)?;
                let kept = column.kept(value)?;
                *column.default.borrow_mut() = kept;
                Ok(())
            },
        ),
        ps(
            "Expression",
            "string",
            |_, this| Ok(Value::str(column_of(this)?.expression.borrow().as_str())),
            |_, this, value| {
                let given = text_of(value);
                if !given.is_empty() {
                    Filter::parse(&given)?;
                }
                column_of(this)?.read_only.set(!given.is_empty());
                *column_of(this)?.expression.borrow_mut() = given.to_string();
                Ok(())
            },
        ),
        ps(
            "MaxLength",
            "int",
            |_, this| Ok(Value::Int(column_of(this)?.longest.get() as i32)),
            |_, this, value| {
                column_of(this)?.longest.set(long_of(value));
                Ok(())
            },
        ),
        column_flag!("ReadOnly", read_only),
        column_flag!("Unique", unique),
    ])
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("string ToString()", |_, this, _| Ok(Value::str(column_of(this)?.name.borrow().as_str()))),
    ])
    .constructors(&[
        m("()", |_, _, _| Ok(new_column("", TypeRef::Def(&STRING), ""))),
        m("(string columnName)", |_, _, a| Ok(new_column(&text(a, 0), TypeRef::Def(&STRING), ""))),
        m("(string columnName, type dataType)", |_, _, a| Ok(new_column(&text(a, 0), type_arg(a, 1), ""))),
        m("(string columnName, type dataType, string expr)", |_, _, a| {
            Ok(new_column(&text(a, 0), type_arg(a, 1), &text(a, 2)))
        }),
    ]);

pub(super) static ALL: &[&TypeDef] = &[&DATA_TABLE, &DATA_COLUMNS, &DATA_COLUMN, &DATA_ROWS, &DATA_ROW];

macro_rules! object {
    ($body:ty, $def:ident, |$this:ident| $elements:expr, $text:expr) => {
        impl Object for $body {
            fn type_ref(&self) -> TypeRef {
                TypeRef::Def(&$def)
            }
            fn as_any(&self) -> &dyn Any {
                self
            }
            fn elements(&self) -> Option<Vec<Value>> {
                let $this = self;
                $elements
            }
            fn text(&self) -> Option<String> {
                let f: fn(&Self) -> Option<String> = $text;
                f(self)
            }
        }
    };
}

// The shell enumerates a table by its rows.
object!(Table, DATA_TABLE, |this| Some(this.0.rows.borrow().clone()), |this| Some(this.0.name.borrow().clone()));
object!(Columns, DATA_COLUMNS, |this| Some(this.0.columns.borrow().clone()), |_| None);
object!(Rows, DATA_ROWS, |this| Some(this.0.rows.borrow().clone()), |_| None);
object!(Column, DATA_COLUMN, |_this| None, |this| Some(this.name.borrow().clone()));

impl Object for Row {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&DATA_ROW)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let at = place_of(&self.columns.borrow(), name.as_str())?;
        Some(self.at(at))
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<Result<(), Fault>> {
        let at = place_of(&self.columns.borrow(), name.as_str())?;
        Some(self.change(at, value))
    }
    fn adapted_names(&self) -> Vec<Name> {
        let columns = self.columns.borrow();
        columns.iter().filter_map(|c| Some(Name::new(&c.downcast::<Column>()?.name.borrow()))).collect()
    }
}
