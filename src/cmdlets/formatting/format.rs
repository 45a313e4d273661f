//! `Format-Table`, `Format-List`, `Format-Wide` and `Format-Custom`: one cmdlet in four shapes.

use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorRecord;
use crate::format::{Expand, Formatter, Keys, Kind, Options, Packet, illegal, parse_parameters};
use crate::value::Value;

/// `Format-Table`.
pub(super) static TABLE: CmdletDef = CmdletDef {
    name: "Format-Table",
    make: || Box::new(Format::new(Kind::Table, Keys::Table)),
    examples: &[Example {
        title: "Show two properties side by side",
        code: "[pscustomobject]@{ Name = 'fe01'; Site = 'Oslo'; Port = 5061 } | Format-Table Name, Port",
        output: Some("\nName Port\n---- ----\nfe01 5061"),
    }],
};

/// `Format-List`.
pub(super) static LIST: CmdletDef = CmdletDef {
    name: "Format-List",
    make: || Box::new(Format::new(Kind::List, Keys::List)),
    examples: &[Example {
        title: "Show every property on a line of its own",
        code: "[pscustomobject]@{ Name = 'fe01'; Site = 'Oslo' } | Format-List",
        output: Some("\nName : fe01\nSite : Oslo"),
    }],
};

/// `Format-Wide`.
pub(super) static WIDE: CmdletDef = CmdletDef {
    name: "Format-Wide",
    make: || Box::new(Format::new(Kind::Wide, Keys::Wide)),
    examples: &[Example {
        title: "Show one property of many objects",
        code: "'fe01', 'fe02' | ForEach-Object { [pscustomobject]@{ Name = $_ } } | Format-Wide -Column 1",
        output: Some("\nfe01\nfe02"),
    }],
};

/// `Format-Custom`.
pub(super) static CUSTOM: CmdletDef = CmdletDef {
    name: "Format-Custom",
    make: || Box::new(Format::new(Kind::Custom, Keys::Custom)),
    examples: &[Example {
        title: "Show an object as nested blocks",
        code: "[pscustomobject]@{ Name = 'fe01' } | Format-Custom",
        output: Some("\nclass PSCustomObject\n{\n  Name = fe01\n}"),
    }],
};

struct Format {
    kind: Kind,
    keys: Keys,
    formatter: Option<Formatter>,
    packets: Vec<Packet>,
}

impl Format {
    fn new(kind: Kind, keys: Keys) -> Self {
        Self { kind, keys, formatter: None, packets: Vec::new() }
    }

    fn options(&self, cx: &Cx<'_>) -> Result<Options, Box<ErrorRecord>> {
        let group_by = parse_parameters(&cx.list("GroupBy"), Keys::GroupBy)?.into_iter().next();
        let options = Options {
            kind: Some(self.kind),
            properties: parse_parameters(&cx.list("Property"), self.keys)?,
            group_by,
            view: cx.str("View").filter(|v| !v.is_empty()),
            auto_size: cx.switch("AutoSize"),
            hide_headers: cx.switch("HideTableHeaders"),
            repeat_header: cx.switch("RepeatHeader"),
            wrap: cx.switch("Wrap"),
            columns: cx.int("Column").and_then(|n| usize::try_from(n).ok()).unwrap_or(0),
            depth: cx.int("Depth").and_then(|n| usize::try_from(n).ok()).unwrap_or(5),
            show_error: cx.switch("ShowError"),
            display_error: cx.switch("DisplayError"),
            force: cx.switch("Force"),
            expand: match cx.str("Expand").as_deref().map(str::to_ascii_lowercase).as_deref() {
                Some("coreonly") => Expand::CoreOnly,
                Some("both") => Expand::Both,
                _ => Expand::EnumOnly,
            },
        };
        if options.view.is_some() && !options.properties.is_empty() {
            let details = "The parameters View and Property exclude each other.".to_owned();
            return Err(illegal("FormatCannotSpecifyViewAndProperty", details, &Value::Null));
        }
        if self.kind == Kind::Wide && options.auto_size && options.columns > 0 {
            let details = "The parameters AutoSize and Column exclude each other.".to_owned();
            return Err(illegal("FormatCannotSpecifyAutosizeAndColumns", details, &Value::Null));
        }
        Ok(options)
    }

    fn send(&mut self, cx: &mut Cx<'_>) -> Result {
        self.packets.drain(..).try_for_each(|packet| cx.write(packet.into_value()))
    }
}

impl Cmdlet for Format {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let options = match self.options(cx) {
            Ok(options) => options,
            Err(record) => return Err(cx.fail(*record)),
        };
        self.formatter = Some(Formatter::new(cx.engine, options));
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = cx.arg("InputObject").cloned() else { return Ok(()) };
        let Some(formatter) = &mut self.formatter else { return Ok(()) };
        let pushed = formatter.push(cx.engine, &object, &mut self.packets);
        self.send(cx)?;
        pushed.inspect_err(|flow| {
            if let Some(record) = flow.record() {
                cx.state.stamp(record);
            }
        })
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if let Some(mut formatter) = self.formatter.take() {
            formatter.finish(&mut self.packets);
        }
        self.send(cx)
    }
}
