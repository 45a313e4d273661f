//! Error records as people read them, in the views that `$ErrorView` names.

use crate::engine::{Engine, InformationRecord};
use crate::error::{ErrorCategory, ErrorRecord, excerpt, position_message};
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

/// `CategoryInfo.ToString()`: `Category: (target:type) [activity], reason`.
pub(crate) fn category_line(record: &ErrorRecord) -> String {
    let target = record.target.borrow();
    let name = match &*record.target_name.borrow() {
        Some(name) => name.to_string(),
        None => target.net_text().to_string(),
    };
    let kind = match &*record.target_type.borrow() {
        Some(kind) => kind.to_string(),
        None => target.type_ref().map_or_else(String::new, |t| t.short_name()),
    };
    format!(
        "{}: ({}:{}) [{}], {}",
        record.category.get(),
        shortened(&name),
        shortened(&kind),
        shortened(&record.activity.borrow()),
        shortened(&record.reason())
    )
}

/// Long parts keep their beginning and end.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    const HALF: usize = 19;
    if utf16_len(text) <= LONGEST {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let head: String = chars.iter().take(HALF).collect();
    let tail: String = chars.iter().skip(chars.len().saturating_sub(HALF)).collect();
    format!("{head}…{tail}")
}

fn concise(record: &ErrorRecord) -> String {
    let message = record.message();
    if is_parse_error(record) {
        return format!("ParserError: {message}");
    }
    let who = command_name(record);
    let invocation = record.invocation.borrow();
    let position = invocation.as_ref().and_then(|i| i.position.as_ref());
    let scripted = position.filter(|p| p.source.name().is_some() || p.source.text().contains('\n'));
    let thrown = record.category.get() == ErrorCategory::OperationStopped && who.is_none();
    let Some(position) = scripted.filter(|_| !thrown || position.is_some_and(|p| p.source.name().is_some())) else {
        let who = who.unwrap_or_else(|| reason_name(record));
        return format!("{who}: {message}");
    };
    let start = position.source.line_column(position.span.start);
    let file = position.source.name().map_or("", |n| &**n);
    let who = who.unwrap_or_else(|| reason_name(record));
    let cut = excerpt(&position.source, position.span);
    let mut text = format!("{who}: {}:{}\n", if file.is_empty() { "line" } else { file }, start.line);
    text.push_str("Line |\n");
    text.push_str(&format!("{:>4} |  {}\n     |  {}\n", start.line, cut.text, cut.marks));
    let lines: Vec<String> = message.lines().map(|l| format!("     | {l}")).collect();
    text.push_str(&lines.join("\n"));
    text
}

/// What stands for the command where there is none: the exception's kind.
fn reason_name(record: &ErrorRecord) -> String {
    let reason = record.reason();
    match reason.strip_suffix("Exception") {
        Some("Runtime" | "") | None if record.category.get() == ErrorCategory::OperationStopped => {
            "Exception".to_owned()
        }
        _ => reason.to_string(),
    }
}

/// The text of an error record, an exception's record or any other object that a view's hook shows.
pub(crate) fn object_text(engine: &mut Engine, object: &Value, hook: Option<&str>) -> String {
    let Some(record) = object.downcast::<ErrorRecord>() else { return object.net_text().to_string() };
    if hook == Some("ErrorDetails") {
        return details(record);
    }
    let view = engine.scope().find(Name::new("ErrorView")).map(|v| v.get().invariant_text());
    let view = view.map_or(ErrorView::Normal, |v| ErrorView::named(&v));
    if view == ErrorView::Normal && view_is_detailed(engine) { details(record) } else { error_text(record, view) }
}

fn view_is_detailed(engine: &Engine) -> bool {
    let view = engine.scope().find(Name::new("ErrorView")).map(|v| v.get().invariant_text());
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
