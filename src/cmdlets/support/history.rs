//! The commands run at the prompt, as objects.

use super::record::Record;
use super::types::HISTORY_INFO;
use crate::engine::{HistoryEntry, HistoryStatus};
use crate::value::datetime::Kind;
use crate::value::{DateTime, Value};

/// An entry as `Get-History` shows it.
pub(crate) fn history_info(entry: &HistoryEntry) -> Value {
    let status = match entry.status {
        HistoryStatus::Completed => "Completed",
        HistoryStatus::Failed => "Failed",
        HistoryStatus::Stopped => "Stopped",
    };
    let moment = |ticks: i64| DateTime::from_ticks(ticks, Kind::Utc).unwrap_or_default();
    let (start, end) = (moment(entry.start), moment(entry.end));
    Record::with_text(
        &HISTORY_INFO,
        [
            ("Id", Value::Long(entry.id as i64)),
            ("CommandLine", Value::str(&*entry.command)),
            ("ExecutionStatus", Value::str(status)),
            ("StartExecutionTime", Value::object(start)),
            ("EndExecutionTime", Value::object(end)),
            ("Duration", Value::object(end.since(start))),
        ],
        crate::value::Str::from(&*entry.command),
    )
}
