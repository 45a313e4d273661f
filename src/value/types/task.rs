//! `System.Threading.Tasks.Task`: work that is done when it is asked for. A session has one thread.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use super::support::{Outcome, Rt, arg, body, items, long, m, null_argument, p, sp, span_of};
use super::{Method, TypeDef, TypeRef};
use crate::value::{Category, Exception, Fault, Name, Object, TypeObject, Value};

/// A finished task: what it gave, or the exception that ended it.
struct Task {
    id: i32,
    /// Whether its type names a result.
    typed: bool,
    result: Result<Value, Value>,
}

/// What `GetAwaiter()` gives.
struct Awaiter(Value);

thread_local! {
    static NEXT: Cell<i32> = const { Cell::new(1) };
}

/// The outcome of a call as a finished task.
pub(super) fn finished(outcome: Outcome, typed: bool) -> Value {
    let id = NEXT.get();
    NEXT.set(id.wrapping_add(1));
    // What a call threw is what the caller's method wrapped.
    let result = outcome.map_err(|fault| {
        let outer = fault.exception().clone();
        let inner = outer.downcast::<Exception>().map(|e| e.inner.clone()).filter(|inner| !inner.is_null());
        inner.unwrap_or(outer)
    });
    Value::object(Task { id, typed, result })
}

fn task(this: &Value) -> Result<&Task, Fault> {
    body::<Task>(this)
}

fn thrown(exception: &Value) -> Fault {
    Fault::from_exception(exception.clone(), None, Category::NotSpecified)
}

/// The exception of a failed task as `Wait` and `Result` throw it.
fn aggregate(rt: Rt<'_>, exception: &Value) -> Outcome {
    let ty = TypeRef::Def(super::find("System.AggregateException").unwrap_or(&super::EXCEPTION));
    let list = Value::typed_array(TypeRef::Def(&super::EXCEPTION), vec![exception.clone()]);
    super::call::construct(rt, &ty, &[Value::str("One or more errors occurred."), list])
}

fn value(rt: Rt<'_>, this: &Value) -> Outcome {
    match &task(this)?.result {
        Ok(value) => Ok(value.clone()),
        Err(exception) => Err(thrown(&aggregate(rt, exception)?)),
    }
}

fn wait(rt: Rt<'_>, this: &Value, args: &[Value]) -> Outcome {
    value(rt, this)?;
    Ok(if args.is_empty() { Value::Null } else { Value::Bool(true) })
}

fn wait_all(rt: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    for one in items(args, 0).ok_or_else(|| null_argument("tasks"))? {
        value(rt, &one)?;
    }
    Ok(Value::Null)
}

fn pause(rt: Rt<'_>, milliseconds: i64) -> Outcome {
    rt.host().clock.sleep(milliseconds.max(0) as u64);
    Ok(finished(Ok(Value::Null), false))
}

static TASK: TypeDef = TypeDef::class("System.Threading.Tasks.Task")
    .implements(&["System.IDisposable"])
    .properties(&[
        p("AsyncState", "System.Object", |_, _| Ok(Value::Null)),
        p("Exception", "System.AggregateException", |rt, this| match &task(this)?.result {
            Ok(_) => Ok(Value::Null),
            Err(exception) => aggregate(rt, &exception.clone()),
        }),
        p("Id", "int", |_, this| Ok(Value::Int(task(this)?.id))),
        p("IsCanceled", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsCompleted", "bool", |_, _| Ok(Value::Bool(true))),
        p("IsCompletedSuccessfully", "bool", |_, this| Ok(Value::Bool(task(this)?.result.is_ok()))),
        p("IsFaulted", "bool", |_, this| Ok(Value::Bool(task(this)?.result.is_err()))),
        p("Status", "System.Threading.Tasks.TaskStatus", |_, this| {
            let number = if task(this)?.result.is_ok() { 5 } else { 7 };
            Ok(super::enums::enum_of("System.Threading.Tasks.TaskStatus", number))
        }),
    ])
    .methods(&[
        m("void Dispose()", |_, _, _| Ok(Value::Null)),
        m("System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()", |_, this, _| {
            Ok(Value::object(Awaiter(this.clone())))
        }),
        m("void Wait()", wait),
        m("bool Wait(int millisecondsTimeout)", wait),
        m("bool Wait(timespan timeout)", wait),
    ])
    .static_properties(&[sp("CompletedTask", "System.Threading.Tasks.Task", |_| Ok(finished(Ok(Value::Null), false)))])
    .static_methods(&[
        m("System.Threading.Tasks.Task Delay(int millisecondsDelay)", |rt, _, a| pause(rt, long(a, 0))),
        m("System.Threading.Tasks.Task Delay(timespan delay)", |rt, _, a| pause(rt, span_of(arg(a, 0)) / 10_000)),
        m("System.Threading.Tasks.Task FromException(System.Exception exception)", |_, _, a| {
            Ok(finished(Err(thrown(arg(a, 0))), false))
        }),
        m("System.Threading.Tasks.Task FromResult(System.Object result)", |_, _, a| {
            Ok(finished(Ok(a.first().cloned().unwrap_or_default()), true))
        }),
        m("System.Threading.Tasks.Task Run(System.Func[System.Object] function)", |rt, _, a| {
            let done = rt.call_block(arg(a, 0), &[]);
            Ok(finished(done, true))
        }),
        m("void WaitAll(Params System.Threading.Tasks.Task[] tasks)", wait_all),
        m("int WaitAny(Params System.Threading.Tasks.Task[] tasks)", |_, _, a| {
            Ok(Value::Int(if items(a, 0).is_some_and(|list| list.is_empty()) { -1 } else { 0 }))
        }),
        m("System.Threading.Tasks.Task WhenAll(Params System.Threading.Tasks.Task[] tasks)", |_, _, a| {
            let tasks = items(a, 0).ok_or_else(|| null_argument("tasks"))?;
            let results = tasks.iter().map(|one| task(one)?.result.clone().map_err(|e| thrown(&e)));
            Ok(finished(results.collect::<Result<Vec<_>, _>>().map(Value::array), true))
        }),
    ]);

static TASK_OF: TypeDef = TypeDef::class("System.Threading.Tasks.Task`1")
    .extends("System.Threading.Tasks.Task")
    .properties(&[p("Result", "TResult", |rt, this| value(rt, this))]);

static AWAITER: TypeDef = TypeDef::value_type("System.Runtime.CompilerServices.TaskAwaiter")
    .properties(&[p("IsCompleted", "bool", |_, _| Ok(Value::Bool(true)))])
    .methods(&[m("System.Object GetResult()", |_, this, _| match &task(&body::<Awaiter>(this)?.0)?.result {
        Ok(value) => Ok(value.clone()),
        Err(exception) => Err(thrown(exception)),
    })]);

static CANCELLATION_TOKEN: TypeDef = TypeDef::value_type("System.Threading.CancellationToken")
    .properties(&[
        p("CanBeCanceled", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsCancellationRequested", "bool", |_, _| Ok(Value::Bool(false))),
    ])
    .static_properties(&[sp("None", "System.Threading.CancellationToken", |_| {
        Ok(super::record::record(&CANCELLATION_TOKEN, []))
    })]);

impl Object for Task {
    fn type_ref(&self) -> TypeRef {
        if !self.typed {
            return TypeRef::Def(&TASK);
        }
        let of = self.result.as_ref().ok().and_then(Value::type_ref).unwrap_or(TypeRef::Def(&super::OBJECT));
        TypeRef::Generic(&TASK_OF, Rc::new([of]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Object for Awaiter {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&AWAITER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

macro_rules! file {
    ($($signature:literal => $sync:literal, $count:literal, $typed:literal;)*) => {
        /// The methods of `System.IO.File` whose names end in `Async`.
        pub(super) const OF_FILE: &[Method] = &[$(m($signature, |rt, _, a| {
            let ty = TypeRef::Def(super::find("System.IO.File").unwrap_or(&super::OBJECT));
            // A token for giving up comes last and is never used.
            let own = a.get(..$count).unwrap_or(a);
            Ok(finished(super::call::call_static(rt, &ty, Name::new($sync), own), $typed))
        })),*];
    };
}

file! {
    "System.Threading.Tasks.Task AppendAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = null)" => "AppendAllBytes", 2, false;
    "System.Threading.Tasks.Task AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = null)" => "AppendAllLines", 2, false;
    "System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = null)" => "AppendAllText", 2, false;
    "System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = null)" => "AppendAllText", 3, false;
    "System.Threading.Tasks.Task[byte[]] ReadAllBytesAsync(string path, System.Threading.CancellationToken cancellationToken = null)" => "ReadAllBytes", 1, true;
    "System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Threading.CancellationToken cancellationToken = null)" => "ReadAllLines", 1, true;
    "System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = null)" => "ReadAllLines", 2, true;
    "System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Threading.CancellationToken cancellationToken = null)" => "ReadAllText", 1, true;
    "System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = null)" => "ReadAllText", 2, true;
    "System.Threading.Tasks.Task WriteAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = null)" => "WriteAllBytes", 2, false;
    "System.Threading.Tasks.Task WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = null)" => "WriteAllLines", 2, false;
    "System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = null)" => "WriteAllText", 2, false;
    "System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = null)" => "WriteAllText", 3, false;
}

/// `System.Lazy`: a value that is made when it is first read.
struct Lazy {
    element: TypeRef,
    maker: Value,
    value: std::cell::OnceCell<Value>,
}

static LAZY: TypeDef = TypeDef::class("System.Lazy`1")
    .properties(&[
        p("IsValueCreated", "bool", |_, this| Ok(Value::Bool(body::<Lazy>(this)?.value.get().is_some()))),
        p("Value", "T", |rt, this| {
            let own = body::<Lazy>(this)?;
            if let Some(value) = own.value.get() {
                return Ok(value.clone());
            }
            let made = match own.maker.is_null() {
                true => super::call::construct(rt, &own.element, &[])?,
                false => {
                    let made = rt.call_block(&own.maker, &[])?;
                    super::call::convert_to(rt, &made, &own.element)?
                }
            };
            Ok(own.value.get_or_init(|| made).clone())
        }),
    ])
    .constructors(&[
        m("()", |_, this, _| Ok(lazy(this, Value::Null))),
        m("(System.Func[T] valueFactory)", |_, this, a| Ok(lazy(this, arg(a, 0).clone()))),
    ]);

fn lazy(this: &Value, maker: Value) -> Value {
    let element = match this.downcast::<TypeObject>().map(|t| &t.0) {
        Some(TypeRef::Generic(_, arguments)) => arguments.first().cloned(),
        _ => None,
    };
    let element = element.unwrap_or(TypeRef::Def(&super::OBJECT));
    Value::object(Lazy { element, maker, value: std::cell::OnceCell::new() })
}

impl Object for Lazy {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Generic(&LAZY, Rc::new([self.element.clone()]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&TASK, &TASK_OF, &AWAITER, &CANCELLATION_TOKEN, &LAZY];
