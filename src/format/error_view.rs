//! Error records as people read them, in the views that `$ErrorView` names.

use crate::engine::{Engine, InformationRecord};
use crate::error::{ErrorCategory, ErrorRecord, category_line, excerpt, position_message};
use crate::value::{Name, Value, utf16_len};

/// The values of `$ErrorView`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum ErrorView {
    /// Message, place, category and id: what Windows PowerShell shows.
    #[default]
    Normal,
    /// One line, with the place where a script is at fault.
    Concise,
    /// The category line alone.
    Category,
}

impl ErrorView {
    /// The view of that name, in any case; others count as the normal one.
    pub(crate) fn named(name: &str) -> Self {
        if name.eq_ignore_ascii_case("ConciseView") {
            Self::Concise
        } else if name.eq_ignore_ascii_case("CategoryView") {
            Self::Category
        } else {
            Self::Normal
        }
    }
}

/// The record's text in a view; lines without a last newline.
pub(crate) fn error_text(record: &ErrorRecord, view: ErrorView) -> String {
    if is_native_output(record) {
        return record.message().to_string();
    }
    match view {
        ErrorView::Normal => normal(record),
        ErrorView::Concise => concise(record),
        ErrorView::Category => category_line(record),
    }
}

/// Lines that a program wrote to its error output are shown as they are.
fn is_native_output(record: &ErrorRecord) -> bool {
    matches!(&*record.id, "NativeCommandErrorMessage" | "NativeCommandError")
}

fn normal(record: &ErrorRecord) -> String {
    let mut text = String::new();
    if let Some(name) = command_name(record) {
        text.push_str(&name);
        text.push_str(" : ");
    }
    text.push_str(&record.message());
    if let Some(place) = place(record) {
        text.push('\n');
        text.push_str(&place);
    }
    text.push_str("\n+ CategoryInfo          : ");
    text.push_str(&category_line(record));
    text.push_str("\n+ FullyQualifiedErrorId : ");
    text.push_str(&record.fully_qualified_id());
    if let Some(action) = &*record.recommended.borrow() {
        text.push_str("\n+ RecommendedAction     : ");
        text.push_str(action);
    }
    text
}

/// The command that the error is told to come from: as typed, unless it was called through `&` or `.`.
fn command_name(record: &ErrorRecord) -> Option<String> {
    let invocation = record.invocation.borrow();
    let invocation = invocation.as_ref()?;
    let typed = invocation.invocation_name.as_deref().filter(|n| !matches!(*n, "" | "&" | "."));
    let name = typed.or(invocation.command.as_deref()).filter(|n| !n.is_empty())?;
    Some(name.to_owned())
}

fn is_parse_error(record: &ErrorRecord) -> bool {
    record.exception.type_ref().is_some_and(|t| {
        matches!(
            t.def().name,
            "System.Management.Automation.ParseException"
                | "System.Management.Automation.IncompleteParseException"
                | "System.Management.Automation.ParentContainsErrorRecordException"
        )
    })
}

fn place(record: &ErrorRecord) -> Option<String> {
    let invocation = record.invocation.borrow();
    let invocation = invocation.as_ref()?;
    // The message of a parse error tells the place itself.
    if invocation.command.is_none() && record.category.get() == ErrorCategory::ParserError && is_parse_error(record) {
        return None;
    }
    let position = invocation.position.as_ref()?;
    let message = position_message(&position.source, position.span);
    (!message.is_empty()).then_some(message)
}

/// Cells of a console that nobody measured.
const DEFAULT_WIDTH: usize = 120;
/// What stands before the lines of a message under a source line.
const GUTTER: &str = "     | ";

/// One line; with the source line where a script is at fault.
fn concise(record: &ErrorRecord) -> String {
    let reason = concise_reason(record);
    let message = concise_message(record);
    let invocation = record.invocation.borrow();
    let position = invocation.as_ref().and_then(|i| i.position.as_ref());
    let parser = record.category.get() == ErrorCategory::ParserError;
    let shown = position.filter(|p| {
        let name = p.source.name();
        let module = name.is_some_and(|n| n.to_ascii_lowercase().ends_with(".psm1"));
        let line = p.source.line_column(p.span.start).line;
        !module && (name.is_some() || line > 1 || parser)
    });
    let Some(position) = shown else { return format!("{reason}: {message}") };
    let line = position.source.line_column(position.span.start).line;
    let place = position.source.name().map_or_else(String::new, |n| format!("{n}:{line}"));
    let cut = excerpt(&position.source, position.span);
    let wider = " ".repeat(line.to_string().len().saturating_sub(4));
    let message = if position.source.name().is_some() || parser {
        broken(&message.replace(['\n', '\t'], " "), &wider)
    } else {
        message
    };
    format!(
        "{reason}: {place}\n{wider}Line |\n{line:>4} |  {}\n{wider}{GUTTER} {}\n{wider}{GUTTER}{message}",
        cut.text, cut.marks
    )
}

/// Breaks a message at words so that it fits beside the gutter.
fn broken(message: &str, wider: &str) -> String {
    let room = DEFAULT_WIDTH - GUTTER.len() - wider.len();
    let mut lines = Vec::new();
    let mut rest = message.trim();
    while utf16_len(rest) > room {
        let limit = rest.char_indices().nth(room).map_or(rest.len(), |(i, _)| i);
        let head = rest.get(..limit).unwrap_or(rest);
        let at = head.rfind(' ').filter(|&i| i > 0).unwrap_or(limit);
        lines.push(rest.get(..at).unwrap_or(rest).to_owned());
        rest = rest.get(at..).unwrap_or("").trim_start();
    }
    lines.push(rest.to_owned());
    lines.join(&format!("\n{wider}{GUTTER}"))
}

/// The message; of parse errors the part after the first place.
fn concise_message(record: &ErrorRecord) -> String {
    let message = record.message();
    if record.category.get() == ErrorCategory::ParserError
        && let Some((_, after)) = message.split_once("~\n")
    {
        return after.split("\n\n").next().unwrap_or(after).to_owned();
    }
    message.to_string()
}

/// What stands before the colon: the command, or the kind of error.
fn concise_reason(record: &ErrorRecord) -> String {
    if record.thrown.get() && !record.stopped.get() {
        return "Exception".to_owned();
    }
    let invocation = record.invocation.borrow();
    let command = invocation.as_ref().and_then(|i| i.command.as_deref()).filter(|c| !c.is_empty());
    if let Some(command) = command {
        return command.to_owned();
    }
    let activity = record.activity.borrow();
    if !activity.is_empty() {
        return activity.to_string();
    }
    match record.category.get() {
        ErrorCategory::NotSpecified => record.reason().to_string(),
        category => category.to_string(),
    }
}

/// The text of an error record, an exception's record or any other object that a view's hook shows.
pub(crate) fn object_text(engine: &mut Engine, object: &Value, hook: Option<&str>) -> String {
    let Some(record) = object.downcast::<ErrorRecord>() else { return object.net_text().to_string() };
    if hook == Some("ErrorDetails") {
        return details(record);
    }
    let view = engine.scope().find_value(Name::new("ErrorView")).map(|v| v.invariant_text());
    let view = view.map_or(ErrorView::Normal, |v| ErrorView::named(&v));
    if view == ErrorView::Normal && view_is_detailed(engine) { details(record) } else { error_text(record, view) }
}

fn view_is_detailed(engine: &Engine) -> bool {
    let view = engine.scope().find_value(Name::new("ErrorView")).map(|v| v.invariant_text());
    view.is_some_and(|v| v.eq_ignore_ascii_case("DetailedView"))
}

/// All of a record: what `Get-Error` and the detailed view show.
fn details(record: &ErrorRecord) -> String {
    let exception = &record.exception;
    let mut lines = vec![
        "Exception             : ".to_owned(),
        format!("    Type    : {}", exception.type_ref().map_or_else(String::new, |t| t.to_string())),
        format!("    Message : {}", record.exception_message()),
    ];
    lines.push(format!("CategoryInfo          : {}", category_line(record)));
    lines.push(format!("FullyQualifiedErrorId : {}", record.fully_qualified_id()));
    if let Some(place) = place(record) {
        lines.push("InvocationInfo        : ".to_owned());
        lines.extend(place.lines().map(|l| format!("    {l}")));
    }
    if let Some(stack) = &*record.stack.borrow() {
        lines.push(format!("ScriptStackTrace      : {}", stack.replace('\n', "\n                        ")));
    }
    lines.join("\n")
}

/// What `Write-Host` and `Write-Information` print.
pub(crate) fn information_text(record: &Value, colors: bool) -> String {
    let Some(record) = record.downcast::<InformationRecord>() else { return format!("{}\n", record.net_text()) };
    let mut text = String::new();
    let mut codes = String::new();
    if colors {
        if let Some(code) = record.colors.0.as_deref().and_then(|c| color_code(c, 30)) {
            codes.push_str(&code);
        }
        if let Some(code) = record.colors.1.as_deref().and_then(|c| color_code(c, 40)) {
            codes.push_str(&code);
        }
    }
    text.push_str(&codes);
    text.push_str(&record.message);
    if !codes.is_empty() {
        text.push_str("\x1b[0m");
    }
    if record.newline {
        text.push('\n');
    }
    text
}

/// The escape sequence of a console colour; 30 for the foreground, 40 for the background.
fn color_code(name: &str, base: u8) -> Option<String> {
    const NAMES: [(&str, u8); 16] = [
        ("Black", 0),
        ("DarkRed", 1),
        ("DarkGreen", 2),
        ("DarkYellow", 3),
        ("DarkBlue", 4),
        ("DarkMagenta", 5),
        ("DarkCyan", 6),
        ("Gray", 7),
        ("DarkGray", 60),
        ("Red", 61),
        ("Green", 62),
        ("Yellow", 63),
        ("Blue", 64),
        ("Magenta", 65),
        ("Cyan", 66),
        ("White", 67),
    ];
    let (_, code) = NAMES.iter().find(|(n, _)| n.eq_ignore_ascii_case(name))?;
    Some(format!("\x1b[{}m", base + code))
}
