//! `$Host`: the program around the shell, its console, and what they offer to scripts.

use std::any::Any;
use std::cell::RefCell;

use super::{Engine, Flow, Name, TypeDef, TypeRef, Value};
use crate::engine::prompting::Choice;
use crate::value::types::{Method, Property};
use crate::value::{CultureInfo, Fault, Object, Runtime, elements_of, types};

type Outcome = Result<Value, Fault>;

/// A property that is only read.
const fn p(name: &'static str, type_name: &'static str, get: fn(&mut dyn Runtime, &Value) -> Outcome) -> Property {
    Property::new(name, type_name, get, None)
}

const fn m(signature: &'static str, call: fn(&mut dyn Runtime, &Value, &[Value]) -> Outcome) -> Method {
    Method::new(signature, call)
}

/// An object without a state of its own.
struct Part(&'static TypeDef);

impl Object for Part {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.0)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn part(ty: &'static TypeDef) -> Outcome {
    Ok(Value::object(Part(ty)))
}

fn text(args: &[Value], index: usize) -> String {
    args.get(index).map_or_else(String::new, |v| v.invariant_text().to_string())
}

fn engine(rt: &mut dyn Runtime) -> Result<&mut Engine, Fault> {
    let missing = || Fault::thrown("System.InvalidOperationException", "There is no session here.");
    rt.as_any_mut().downcast_mut::<Engine>().ok_or_else(missing)
}

/// `System.Management.Automation.Internal.Host.InternalHost`.
pub(super) static INTERNAL_HOST: TypeDef = TypeDef::class("System.Management.Automation.Internal.Host.InternalHost")
    .properties(&[
        p("Name", "string", |_, _| Ok(Value::str("ConsoleHost"))),
        p("Version", "version", |rt, _| {
            let table = engine(rt)?.variable(Name::new("PSVersionTable")).unwrap_or_default();
            let version = crate::value::dictionary_of(&table).and_then(|d| d.get(&Value::str("PSVersion")));
            Ok(version.unwrap_or_default())
        }),
        p("UI", "System.Management.Automation.Host.PSHostUserInterface", |_, _| part(&USER_INTERFACE)),
        p("CurrentCulture", "cultureinfo", |_, _| Ok(Value::object(CultureInfo { name: "en-US".into() }))),
        p("CurrentUICulture", "cultureinfo", |rt, _| Ok(Value::object(CultureInfo { name: rt.ui_culture().into() }))),
        p("PrivateData", "psobject", |_, _| Ok(Value::Null)),
        p("DebuggerEnabled", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsRunspacePushed", "bool", |_, _| Ok(Value::Bool(false))),
        p("Runspace", "runspace", |_, _| Ok(Value::Null)),
    ])
    .methods(&[
        m("void EnterNestedPrompt()", |rt, _, _| {
            engine(rt)?.enter_nested_prompt().map_err(Fault::from)?;
            Ok(Value::Null)
        }),
        m("void ExitNestedPrompt()", |rt, _, _| {
            let level = engine(rt)?.variable(Name::new("NestedPromptLevel"));
            if matches!(level, Some(Value::Int(1..))) {
                return Err(Flow::Exit(0).into());
            }
            Err(Fault::thrown(
                "System.InvalidOperationException",
                "Cannot exit a nested prompt because no nested prompts exist.",
            ))
        }),
        m("void SetShouldExit(int exitCode)", |_, _, a| {
            let code = if let Some(Value::Int(code)) = a.first() { *code } else { 0 };
            Err(Flow::Exit(code).into())
        }),
    ]);

/// What `Write` and its kin print: the last argument (before it may stand colours).
fn last(args: &[Value]) -> String {
    text(args, args.len().saturating_sub(1))
}

fn say(rt: &mut dyn Runtime, text: &str) -> Outcome {
    rt.host().console.write(text);
    Ok(Value::Null)
}

fn credential(rt: &mut dyn Runtime, _: &Value, a: &[Value]) -> Outcome {
    let engine = engine(rt)?;
    let console = engine.host().console.clone();
    if !console.interactive() {
        return Err(engine.nobody_to_ask().into());
    }
    console.write("\n");
    for line in [text(a, 0), text(a, 1)].iter().filter(|t| !t.is_empty()) {
        console.write(&format!("{line}\n"));
    }
    let interrupted = || Fault::from(Flow::Interrupt);
    let user = match text(a, 2) {
        user if !user.is_empty() => user,
        _ => console.read_line("User: ").ok().flatten().ok_or_else(interrupted)?,
    };
    let secret = console.read_secret(&format!("Password for user {user}: ")).ok().flatten().ok_or_else(interrupted)?;
    console.write("\n");
    let password = types::SecureString::value(&secret);
    Ok(Value::object(types::Credential { user: Some(user.into()), password }))
}

fn choose(rt: &mut dyn Runtime, _: &Value, a: &[Value]) -> Outcome {
    let given = a.get(2).cloned().unwrap_or_default();
    let mut choices = Vec::new();
    for choice in elements_of(&given).unwrap_or_else(|| vec![given.clone()]) {
        choices.push(match choice.downcast::<ChoiceDescription>() {
            Some(own) => Choice { label: own.label.clone(), help: own.help.borrow().clone() },
            None => Choice { label: choice.invariant_text().to_string(), help: String::new() },
        });
    }
    let default = match a.get(3) {
        Some(Value::Int(n)) => usize::try_from(*n).ok(),
        _ => None,
    };
    if default.is_some_and(|d| d >= choices.len()) {
        return Err(Fault::thrown(
            "System.Management.Automation.PSArgumentOutOfRangeException",
            "\"defaultChoice\" must be a valid index into \"choices\", or -1 for no default choice.",
        ));
    }
    let chosen = engine(rt)?.prompt_for_choice(&text(a, 0), &text(a, 1), &choices, default).map_err(Fault::from)?;
    Ok(Value::Int(chosen as i32))
}

fn read(rt: &mut dyn Runtime, secret: bool) -> Result<String, Fault> {
    let engine = engine(rt)?;
    let console = engine.host().console.clone();
    if !console.interactive() {
        return Err(engine.nobody_to_ask().into());
    }
    let line = if secret { console.read_secret("") } else { console.read_line("") };
    line.ok().flatten().ok_or_else(|| Flow::Interrupt.into())
}

pub(super) static USER_INTERFACE: TypeDef = TypeDef::class(
    "System.Management.Automation.Internal.Host.InternalHostUserInterface",
)
.extends("System.Management.Automation.Host.PSHostUserInterface")
.properties(&[
    p("RawUI", "System.Management.Automation.Host.PSHostRawUserInterface", |_, _| part(&RAW_USER_INTERFACE)),
    p("SupportsVirtualTerminal", "bool", |rt, _| Ok(Value::Bool(rt.host().console.colors()))),
])
.methods(&[
    m("void Write(string value)", |rt, _, a| say(rt, &last(a))),
    m(
        "void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)",
        |rt, _, a| say(rt, &last(a)),
    ),
    m("void WriteLine()", |rt, _, _| say(rt, "\n")),
    m("void WriteLine(string value)", |rt, _, a| say(rt, &format!("{}\n", last(a)))),
    m(
        "void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)",
        |rt, _, a| say(rt, &format!("{}\n", last(a))),
    ),
    m("void WriteErrorLine(string value)", |rt, _, a| {
        rt.host().console.write_error(&format!("{}\n", last(a)));
        Ok(Value::Null)
    }),
    m("void WriteWarningLine(string message)", |rt, _, a| say(rt, &format!("WARNING: {}\n", last(a)))),
    m("void WriteVerboseLine(string message)", |rt, _, a| say(rt, &format!("VERBOSE: {}\n", last(a)))),
    m("void WriteDebugLine(string message)", |rt, _, a| say(rt, &format!("DEBUG: {}\n", last(a)))),
    m("string ReadLine()", |rt, _, _| Ok(Value::str(read(rt, false)?))),
    m("securestring ReadLineAsSecureString()", |rt, _, _| Ok(types::SecureString::value(&read(rt, true)?))),
    m("int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)", choose),
    m(
        "pscredential PromptForCredential(string caption, string message, string userName, string targetName)",
        credential,
    ),
]);

/// The size and position types of the console.
struct Pair {
    ty: &'static TypeDef,
    parts: [i32; 2],
}

impl Object for Pair {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("{},{}", self.parts[0], self.parts[1]))
    }
}

fn component(this: &Value, index: usize) -> Outcome {
    Ok(Value::Int(this.downcast::<Pair>().map_or(0, |pair| pair.parts[index & 1])))
}

pub(super) static SIZE: TypeDef = TypeDef::value_type("System.Management.Automation.Host.Size")
    .properties(&[p("Width", "int", |_, this| component(this, 0)), p("Height", "int", |_, this| component(this, 1))])
    .constructors(&[m("(int width, int height)", |_, _, a| Ok(pair(&SIZE, number(a, 0), number(a, 1))))]);

pub(super) static COORDINATES: TypeDef = TypeDef::value_type("System.Management.Automation.Host.Coordinates")
    .properties(&[p("X", "int", |_, this| component(this, 0)), p("Y", "int", |_, this| component(this, 1))])
    .constructors(&[m("(int x, int y)", |_, _, a| Ok(pair(&COORDINATES, number(a, 0), number(a, 1))))]);

fn number(args: &[Value], index: usize) -> i32 {
    if let Some(Value::Int(n)) = args.get(index).map(Value::base) { *n } else { 0 }
}

fn pair(ty: &'static TypeDef, first: i32, second: i32) -> Value {
    Value::object(Pair { ty, parts: [first, second] })
}

fn console_size(rt: &mut dyn Runtime) -> Outcome {
    let console = &rt.host().console;
    Ok(pair(&SIZE, console.width() as i32, console.height() as i32))
}

/// What scripts set on the console and read again: an extension of the engine.
struct Settings {
    title: RefCell<String>,
    /// Of the foreground and the background.
    colors: RefCell<(Value, Value)>,
}

fn settings(rt: &mut dyn Runtime) -> Result<std::rc::Rc<Settings>, Fault> {
    let engine = engine(rt)?;
    if let Some(own) = engine.extension::<Settings>() {
        return Ok(own);
    }
    let own = std::rc::Rc::new(Settings { title: RefCell::default(), colors: RefCell::new((color(7), color(0))) });
    engine.set_extension(own.clone());
    Ok(own)
}

fn color(number: i64) -> Value {
    types::enum_of("System.ConsoleColor", number)
}

pub(super) static RAW_USER_INTERFACE: TypeDef =
    TypeDef::class("System.Management.Automation.Internal.Host.InternalHostRawUserInterface")
        .extends("System.Management.Automation.Host.PSHostRawUserInterface")
        .properties(&[
            Property::new(
                "ForegroundColor",
                "System.ConsoleColor",
                |rt, _| Ok(settings(rt)?.colors.borrow().0.clone()),
                Some(|rt, _, color| {
                    settings(rt)?.colors.borrow_mut().0 = color.clone();
                    Ok(())
                }),
            ),
            Property::new(
                "BackgroundColor",
                "System.ConsoleColor",
                |rt, _| Ok(settings(rt)?.colors.borrow().1.clone()),
                Some(|rt, _, color| {
                    settings(rt)?.colors.borrow_mut().1 = color.clone();
                    Ok(())
                }),
            ),
            p("CursorPosition", "System.Management.Automation.Host.Coordinates", |_, _| Ok(pair(&COORDINATES, 0, 0))),
            p("WindowPosition", "System.Management.Automation.Host.Coordinates", |_, _| Ok(pair(&COORDINATES, 0, 0))),
            p("CursorSize", "int", |_, _| Ok(Value::Int(25))),
            p("BufferSize", "System.Management.Automation.Host.Size", |rt, _| console_size(rt)),
            p("WindowSize", "System.Management.Automation.Host.Size", |rt, _| console_size(rt)),
            p("MaxWindowSize", "System.Management.Automation.Host.Size", |rt, _| console_size(rt)),
            p("MaxPhysicalWindowSize", "System.Management.Automation.Host.Size", |rt, _| console_size(rt)),
            p("KeyAvailable", "bool", |_, _| Ok(Value::Bool(false))),
            Property::new(
                "WindowTitle",
                "string",
                |rt, _| Ok(Value::str(settings(rt)?.title.borrow().as_str())),
                Some(|rt, _, value| {
                    let title = value.invariant_text().to_string();
                    let console = rt.host().console.clone();
                    if console.interactive() && console.colors() {
                        console.write(&format!("\u{1b}]0;{title}\u{7}"));
                    }
                    settings(rt)?.title.replace(title);
                    Ok(())
                }),
            ),
        ])
        .methods(&[m("void FlushInputBuffer()", |_, _, _| Ok(Value::Null))]);

/// `System.Management.Automation.Host.ChoiceDescription`.
struct ChoiceDescription {
    label: String,
    help: RefCell<String>,
}

pub(super) static CHOICE_DESCRIPTION: TypeDef = TypeDef::class("System.Management.Automation.Host.ChoiceDescription")
    .properties(&[
        p("Label", "string", |_, this| {
            Ok(Value::str(this.downcast::<ChoiceDescription>().map_or("", |c| c.label.as_str())))
        }),
        Property::new(
            "HelpMessage",
            "string",
            |_, this| {
                Ok(this.downcast::<ChoiceDescription>().map_or(Value::Null, |c| Value::str(c.help.borrow().as_str())))
            },
            Some(|_, this, value| {
                if let Some(choice) = this.downcast::<ChoiceDescription>() {
                    choice.help.replace(value.invariant_text().to_string());
                }
                Ok(())
            }),
        ),
    ])
    .constructors(&[
        m("(string label)", |_, _, a| Ok(described(a))),
        m("(string label, string helpMessage)", |_, _, a| Ok(described(a))),
    ]);

fn described(args: &[Value]) -> Value {
    Value::object(ChoiceDescription { label: text(args, 0), help: RefCell::new(text(args, 1)) })
}

impl Object for ChoiceDescription {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&CHOICE_DESCRIPTION)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$Host`.
pub(super) fn host() -> Value {
    Value::object(Part(&INTERNAL_HOST))
}
