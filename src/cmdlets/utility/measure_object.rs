//! `Measure-Object`: counts, sums, extremes; lines, words, characters.

use rustc_hash::FxHashSet;

use crate::cmdlets::support::expression::Expression;
use crate::cmdlets::support::{input_object, record::Record, text, types};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::convert::to_double;
use crate::value::{Name, Value, ops};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Measure-Object",
    make: || Box::new(MeasureObject::default()),
    examples: &[
        Example { title: "Count objects.", code: "('a', 'b', 'c' | Measure-Object).Count", output: Some("3") },
        Example {
            title: "Sum a property, and find its largest value.",
            code: "$m = 'one', 'three' | Measure-Object Length -Sum -Maximum; \"$($m.Sum) $($m.Maximum)\"",
            output: Some("8 5"),
        },
        Example {
            title: "Count words.",
            code: "('one two', 'three' | Measure-Object -Word).Words",
            output: Some("3"),
        },
    ],
};

#[derive(Clone, Copy, Default)]
struct Wanted {
    sum: bool,
    average: bool,
    deviation: bool,
    maximum: bool,
    minimum: bool,
    lines: bool,
    words: bool,
    characters: bool,
    ignore_white_space: bool,
}

impl Wanted {
    fn number(self) -> bool {
        self.sum || self.average || self.deviation
    }
    fn text(self) -> bool {
        self.lines || self.words || self.characters
    }
}

#[derive(Default)]
struct Statistics {
    count: usize,
    sum: f64,
    /// Sum of squared distances from the mean so far.
    deviation: f64,
    maximum: Option<Value>,
    minimum: Option<Value>,
    lines: usize,
    words: usize,
    characters: usize,
}

#[derive(Default)]
struct MeasureObject {
    wanted: Wanted,
    properties: Option<Vec<Expression>>,
    statistics: Vec<(Option<Name>, Statistics)>,
    non_numeric: bool,
    text_set: bool,
}

impl MeasureObject {
    fn entry(&mut self, name: Option<Name>) -> usize {
        if let Some(i) = self.statistics.iter().position(|(n, _)| *n == name) {
            return i;
        }
        self.statistics.push((name, Statistics::default()));
        self.statistics.len() - 1
    }

    fn analyze(&mut self, cx: &mut Cx<'_>, name: Option<Name>, value: &Value) -> Result {
        let index = self.entry(name);
        let wanted = self.wanted;
        let Some((_, stat)) = self.statistics.get_mut(index) else { return Ok(()) };
        stat.count += 1;
        if wanted.text() {
            let text = text::to_string(cx.engine, value)?;
            stat.add_text(&text, wanted);
        }
        if wanted.number() {
            let Ok(number) = to_double(value.base()) else {
                self.non_numeric = true;
                let message = format!("Input object \"{}\" is not numeric.", text::to_string(cx.engine, value)?);
                return cx.write_error(ErrorRecord::with_message(
                    "System.Management.Automation.PSInvalidOperationException",
                    message,
                    "NonNumericInputObject",
                    ErrorCategory::InvalidType,
                    value.clone(),
                ));
            };
            stat.add_number(number);
        }
        if wanted.minimum && is_beyond(value, stat.minimum.as_ref(), false) {
            stat.minimum = Some(value.clone());
        }
        if wanted.maximum && is_beyond(value, stat.maximum.as_ref(), true) {
            stat.maximum = Some(value.clone());
        }
        Ok(())
    }

    fn result(&self, name: Option<Name>, stat: &Statistics) -> Value {
        let property = name.map_or(Value::Null, |n| Value::str(n.as_str()));
        if self.text_set {
            let count = |wanted: bool, n: usize| if wanted { Value::Int(n as i32) } else { Value::Null };
            return Record::value(
                &types::TEXT_MEASURE_INFO,
                [
                    ("Lines", count(self.wanted.lines, stat.lines)),
                    ("Words", count(self.wanted.words, stat.words)),
                    ("Characters", count(self.wanted.characters, stat.characters)),
                    ("Property", property),
                ],
            );
        }
        let numeric = |v: &Option<Value>| v.as_ref().is_none_or(|v| to_double(v.base()).is_ok());
        let plain = numeric(&stat.minimum) && numeric(&stat.maximum);
        let number = |wanted: bool, n: f64| if wanted && !self.non_numeric { Value::Double(n) } else { Value::Null };
        let extreme = |v: &Option<Value>| match v {
            Some(v) if plain => to_double(v.base()).map_or(Value::Null, Value::Double),
            Some(v) => v.clone(),
            None => Value::Null,
        };
        let deviation = if stat.count > 1 { (stat.deviation / (stat.count as f64 - 1.0)).sqrt() } else { 0.0 };
        let fields = [
            ("Count", Value::Int(stat.count as i32)),
            ("Average", number(self.wanted.average && stat.count > 0, stat.sum / stat.count.max(1) as f64)),
            ("Sum", number(self.wanted.sum, stat.sum)),
            ("Maximum", extreme(&stat.maximum)),
            ("Minimum", extreme(&stat.minimum)),
            ("StandardDeviation", number(self.wanted.deviation && stat.count > 0, deviation)),
            ("Property", property),
        ];
        let ty = if plain { &types::GENERIC_MEASURE_INFO } else { &types::GENERIC_OBJECT_MEASURE_INFO };
        Record::value(ty, fields)
    }
}

impl Statistics {
    fn add_number(&mut self, number: f64) {
        if self.count > 1 {
            let count = self.count as f64;
            let mean = self.sum / (count - 1.0);
            self.deviation += (number - mean).powi(2) * (count - 1.0) / count;
        }
        self.sum += number;
    }

    fn add_text(&mut self, text: &str, wanted: Wanted) {
        if wanted.characters {
            self.characters += if wanted.ignore_white_space {
                text.chars().filter(|c| !c.is_whitespace()).map(char::len_utf16).sum()
            } else {
                crate::value::utf16_len(text)
            };
        }
        if wanted.words {
            self.words += text.split_whitespace().count();
        }
        if wanted.lines && !text.is_empty() {
            self.lines += text.matches('\n').count() + usize::from(!text.ends_with('\n'));
        }
    }
}

/// Whether a value is smaller (or larger) than the extreme so far. Texts of numbers compare as numbers.
fn is_beyond(value: &Value, extreme: Option<&Value>, larger: bool) -> bool {
    let Some(extreme) = extreme.filter(|v| !v.is_null()) else { return true };
    let as_number = |v: &Value| to_double(v.base()).map_or_else(|_| v.base().clone(), Value::Double);
    let (mut current, mut so_far) = if value.is_null() { (Value::Null, as_number(extreme)) } else { (as_number(value), as_number(extreme)) };
    if current.type_ref().map(|t| t.to_string()) != so_far.type_ref().map(|t| t.to_string()) && !current.is_null() {
        current = Value::Str(current.net_text());
        so_far = Value::Str(so_far.net_text());
    }
    let order = ops::sort_order(&so_far, &current, false);
    order.is_some_and(|o| if larger { o.is_lt() } else { o.is_gt() })
}

impl Cmdlet for MeasureObject {
    fn begin(&mut self, cx: &mut Cx<'_>) -> Result {
        let all = cx.switch("AllStats");
        self.wanted = Wanted {
            sum: all || cx.switch("Sum"),
            average: all || cx.switch("Average"),
            deviation: all || cx.switch("StandardDeviation"),
            maximum: all || cx.switch("Maximum"),
            minimum: all || cx.switch("Minimum"),
            lines: cx.switch("Line"),
            words: cx.switch("Word"),
            characters: cx.switch("Character"),
            ignore_white_space: cx.switch("IgnoreWhiteSpace"),
        };
        self.text_set = cx.parameter_set() == "TextMeasure" || self.wanted.text();
        let properties = cx.list("Property");
        if !properties.is_empty() {
            self.properties = Some(properties.iter().filter_map(Expression::of).collect());
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let Some(object) = input_object(cx) else { return Ok(()) };
        let Some(properties) = self.properties.take() else {
            return self.analyze(cx, None, &object);
        };
        let mut measured = FxHashSet::default();
        for expression in &properties {
            let found = expression.find(cx.engine, &object)?;
            if found.is_empty() && !expression.is_pattern() {
                self.entry(Some(Name::new(&expression.text())));
            }
            for f in found {
                if measured.insert(f.name) {
                    self.analyze(cx, Some(f.name), &f.value)?;
                }
            }
        }
        self.properties = Some(properties);
        Ok(())
    }

    fn end(&mut self, cx: &mut Cx<'_>) -> Result {
        if self.statistics.is_empty() && self.properties.is_none() {
            self.entry(None);
        }
        for (name, stat) in std::mem::take(&mut self.statistics) {
            if stat.count == 0
                && let Some(property) = name
            {
                if cx.engine.strict_level() >= 2 {
                    let id = if self.text_set { "TextMeasurePropertyNotFound" } else { "GenericMeasurePropertyNotFound" };
                    let message = format!("The property \"{property}\" cannot be found in the input for any objects.");
                    cx.write_error(ErrorRecord::with_message(
                        "System.Management.Automation.PSArgumentException",
                        message,
                        id,
                        ErrorCategory::InvalidArgument,
                        Value::Null,
                    ))?;
                }
                continue;
            }
            let result = self.result(name, &stat);
            cx.write(result)?;
        }
        Ok(())
    }
}
