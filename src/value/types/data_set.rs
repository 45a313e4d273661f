//! `System.Data`: sets and views of tables.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::data_table::{Data, Table, accept_all, data, indexed, table, table_value};
use super::support::{Outcome, arg, body, long, m, p, ps, text, text_of};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// A view of a table: some of its rows, in some order.
struct View {
    data: Rc<Data>,
    filter: RefCell<String>,
    sort: RefCell<String>,
}

/// A set of tables.
struct Set {
    name: RefCell<String>,
    tables: Rc<RefCell<Vec<Value>>>,
}

struct Tables(Rc<RefCell<Vec<Value>>>);

/// The view of a whole table.
pub(super) fn view(data: &Rc<Data>) -> Value {
    Value::object(View { data: data.clone(), filter: RefCell::default(), sort: RefCell::default() })
}

static DATA_VIEW: TypeDef = TypeDef::class("System.Data.DataView")
    .properties(&[
        p("Count", "int", |_, this| Ok(Value::Int(seen(body::<View>(this)?)?.len() as i32))),
        ps(
            "RowFilter",
            "string",
            |_, this| Ok(Value::str(body::<View>(this)?.filter.borrow().as_str())),
            |_, this, value| {
                *body::<View>(this)?.filter.borrow_mut() = text_of(value).to_string();
                seen(body::<View>(this)?).map(|_| ())
            },
        ),
        ps(
            "Sort",
            "string",
            |_, this| Ok(Value::str(body::<View>(this)?.sort.borrow().as_str())),
            |_, this, value| {
                *body::<View>(this)?.sort.borrow_mut() = text_of(value).to_string();
                seen(body::<View>(this)?).map(|_| ())
            },
        ),
        p("Table", "System.Data.DataTable", |_, this| Ok(table_value(&body::<View>(this)?.data))),
    ])
    .methods(&[
        m("System.Data.DataRowView get_Item(int recordIndex)", |_, this, a| {
            indexed(seen(body::<View>(this)?)?.get(long(a, 0) as usize).cloned(), long(a, 0))
        }),
        m("System.Data.DataTable ToTable()", |_, this, _| {
            let view = body::<View>(this)?;
            let made = view.data.copied(false)?;
            for row in seen(view)? {
                data(&made)?.import(&row)?;
            }
            Ok(made)
        }),
    ])
    .constructors(&[m("(System.Data.DataTable table)", |_, _, a| Ok(view(data(arg(a, 0))?)))]);

fn seen(view: &View) -> Result<Vec<Value>, Fault> {
    view.data.selected(&view.filter.borrow(), &view.sort.borrow())
}

fn new_set(name: &str) -> Outcome {
    Ok(Value::object(Set { name: RefCell::new(name.to_owned()), tables: Rc::default() }))
}

static DATA_SET: TypeDef = TypeDef::class("System.Data.DataSet")
    .extends("System.ComponentModel.MarshalByValueComponent")
    .properties(&[
        ps(
            "DataSetName",
            "string",
            |_, this| Ok(Value::str(body::<Set>(this)?.name.borrow().as_str())),
            |_, this, value| {
                *body::<Set>(this)?.name.borrow_mut() = text_of(value).to_string();
                Ok(())
            },
        ),
        p("Tables", "System.Data.DataTableCollection", |_, this| {
            Ok(Value::object(Tables(body::<Set>(this)?.tables.clone())))
        }),
    ])
    .methods(&[
        m("void AcceptChanges()", |_, this, _| {
            for table in body::<Set>(this)?.tables.borrow().iter() {
                accept_all(data(table)?);
            }
            Ok(Value::Null)
        }),
        m("void Clear()", |_, this, _| {
            for table in body::<Set>(this)?.tables.borrow().iter() {
                data(table)?.rows.borrow_mut().clear();
            }
            Ok(Value::Null)
        }),
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
    ])
    .constructors(&[
        m("()", |_, _, _| new_set("NewDataSet")),
        m("(string dataSetName)", |_, _, a| new_set(&text(a, 0))),
    ]);

fn tables(this: &Value) -> Result<&Rc<RefCell<Vec<Value>>>, Fault> {
    Ok(&body::<Tables>(this)?.0)
}

fn add_table(this: &Value, made: Value) -> Outcome {
    let name = &data(&made)?.name;
    let count = tables(this)?.borrow().len();
    if name.borrow().is_empty() {
        *name.borrow_mut() = format!("Table{}", count + 1);
    }
    tables(this)?.borrow_mut().push(made.clone());
    Ok(made)
}

static DATA_TABLES: TypeDef = TypeDef::class("System.Data.DataTableCollection")
    .extends("System.Data.InternalDataCollectionBase")
    .implements(&["System.Collections.ICollection", "System.Collections.IEnumerable"])
    .properties(&[p("Count", "int", |_, this| Ok(Value::Int(tables(this)?.borrow().len() as i32)))])
    .methods(&[
        m("void Add(System.Data.DataTable table)", |_, this, a| {
            add_table(this, arg(a, 0).clone())?;
            Ok(Value::Null)
        }),
        m("System.Data.DataTable Add(string name)", |_, this, a| add_table(this, table(&text(a, 0)))),
        m("System.Data.DataTable Add()", |_, this, _| add_table(this, table(""))),
        m("bool Contains(string name)", |_, this, a| Ok(Value::Bool(named_table(this, &text(a, 0))?.is_some()))),
        m("System.Data.DataTable get_Item(int index)", |_, this, a| {
            tables(this)?.borrow().get(long(a, 0) as usize).cloned().ok_or_else(|| {
                Fault::thrown("System.IndexOutOfRangeException", format!("Cannot find table {}.", long(a, 0)))
            })
        }),
        m("System.Data.DataTable get_Item(string name)", |_, this, a| {
            Ok(named_table(this, &text(a, 0))?.unwrap_or_default())
        }),
    ]);

fn named_table(this: &Value, name: &str) -> Result<Option<Value>, Fault> {
    let named = |t: &&Value| t.downcast::<Table>().is_some_and(|t| t.0.name.borrow().eq_ignore_ascii_case(name));
    Ok(tables(this)?.borrow().iter().find(named).cloned())
}

pub(super) static ALL: &[&TypeDef] = &[&DATA_VIEW, &DATA_SET, &DATA_TABLES];

impl Object for View {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&DATA_VIEW)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        seen(self).ok()
    }
}

impl Object for Set {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&DATA_SET)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Object for Tables {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&DATA_TABLES)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn elements(&self) -> Option<Vec<Value>> {
        Some(self.0.borrow().clone())
    }
}
