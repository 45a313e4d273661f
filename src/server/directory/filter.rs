//! `-Filter` of the directory's cmdlets: comparisons of attributes, joined by `-and`, `-or`, `-not` and parentheses.

use std::cmp::Ordering;

use super::account::{Account, Attribute};
use super::plain::{self, Read};
use crate::syntax::{Filter as Syntax, FilterOperand as Operand, FilterOperator as Operator, parse_filter};
use crate::text::WildcardPattern;
use crate::value::{Value, ops};

/// A filter ready to test accounts.
pub(crate) enum Filter {
    Compare(&'static Attribute, Test),
    /// The same of an attribute that is a text.
    Text(Read, Test),
    Not(Box<Filter>),
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
}

/// A comparison with its operand.
pub(crate) enum Test {
    /// Like, or not like, a pattern.
    Like(WildcardPattern, bool),
    /// Equal, or not, to nothing.
    Empty(bool),
    /// An ordering, or equality.
    Order(fn(Ordering) -> bool, Value),
}

impl Filter {
    /// Reads a filter. `attribute` finds attributes by name, `variable` gives a variable's value.
    ///
    /// # Errors
    /// A sentence that says what cannot be read, and where.
    pub(crate) fn parse(
        text: &str,
        attribute: impl Fn(&str) -> Option<&'static Attribute>,
        mut variable: impl FnMut(&str) -> Value,
    ) -> Result<Self, String> {
        let syntax = parse_filter(text)?;
        bind(syntax, &attribute, &mut variable)
    }

    /// Whether an account fits.
    pub(crate) fn fits(&self, account: &Account) -> bool {
        match self {
            Self::Compare(attribute, test) => test.fits(&(attribute.get)(account)),
            Self::Text(read, test) => test.fits_text(read(account).as_deref()),
            Self::Not(inner) => !inner.fits(account),
            Self::And(a, b) => a.fits(account) && b.fits(account),
            Self::Or(a, b) => a.fits(account) || b.fits(account),
        }
    }
}

impl Test {
    fn fits_text(&self, text: Option<&str>) -> bool {
        match self {
            Self::Like(pattern, wanted) => text.is_some_and(|text| pattern.is_match(text)) == *wanted,
            Self::Empty(wanted) => text.is_none_or(str::is_empty) == *wanted,
            Self::Order(accepts, operand) => match text {
                None => differs(*accepts),
                Some(text) => match operand {
                    Value::Str(other) => accepts(ops::compare_strings(text, other, true)),
                    other => ops::sort_order(&Value::str(text), other, true).is_some_and(accepts),
                },
            },
        }
    }

    fn fits(&self, value: &Value) -> bool {
        match self {
            Self::Like(pattern, wanted) => {
                !value.is_null() && pattern.is_match(&value.invariant_text()) == *wanted || value.is_null() && !*wanted
            }
            Self::Empty(wanted) => (value.is_null() || value.invariant_text().is_empty()) == *wanted,
            Self::Order(accepts, operand) => {
                if value.is_null() {
                    return differs(*accepts);
                }
                let plain;
                let value = match value {
                    Value::Object(_) => {
                        plain = Value::Str(value.invariant_text());
                        &plain
                    }
                    other => other,
                };
                ops::sort_order(value, operand, true).is_some_and(accepts)
            }
        }
    }
}

/// Whether a comparison is `-ne`, the one that nothing passes too.
fn differs(accepts: fn(Ordering) -> bool) -> bool {
    accepts(Ordering::Less) && accepts(Ordering::Greater)
}

fn bind(
    syntax: Syntax,
    attribute: &impl Fn(&str) -> Option<&'static Attribute>,
    variable: &mut impl FnMut(&str) -> Value,
) -> Result<Filter, String> {
    let mut both = |a: Box<Syntax>, b: Box<Syntax>| -> Result<(Box<Filter>, Box<Filter>), String> {
        Ok((Box::new(bind(*a, attribute, variable)?), Box::new(bind(*b, attribute, variable)?)))
    };
    match syntax {
        Syntax::And(a, b) => both(a, b).map(|(a, b)| Filter::And(a, b)),
        Syntax::Or(a, b) => both(a, b).map(|(a, b)| Filter::Or(a, b)),
        Syntax::Not(inner) => Ok(Filter::Not(Box::new(bind(*inner, attribute, variable)?))),
        Syntax::Compare(name, operator, operand) => {
            let found = attribute(&name).ok_or_else(|| {
                format!(
                    "The filter names \"{name}\", which is no attribute that can be filtered on. Check its spelling."
                )
            })?;
            let operand = match operand {
                Operand::Text(text) => Value::str(text),
                Operand::Variable(name) => variable(&name),
            };
            let test = test(operator, operand)?;
            Ok(match plain::reader(found.name) {
                Some(read) => Filter::Text(read, test),
                None => Filter::Compare(found, test),
            })
        }
    }
}

fn test(operator: Operator, operand: Value) -> Result<Test, String> {
    let pattern = |wanted: bool| {
        let text = operand.invariant_text();
        WildcardPattern::new(&text)
            .map(|pattern| Test::Like(pattern, wanted))
            .map_err(|e| format!("The pattern \"{text}\" of the filter cannot be read: {e}"))
    };
    let empty = operand.is_null() || operand.invariant_text().is_empty();
    let operand = match operand.base() {
        Value::Object(_) => Value::Str(operand.invariant_text()),
        Value::Str(text) if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        Value::Str(text) if text.eq_ignore_ascii_case("false") => Value::Bool(false),
        _ => operand.clone(),
    };
    Ok(match operator {
        Operator::Like => pattern(true)?,
        Operator::NotLike => pattern(false)?,
        Operator::Eq if empty => Test::Empty(true),
        Operator::Ne if empty => Test::Empty(false),
        Operator::Eq => Test::Order(Ordering::is_eq, operand),
        Operator::Ne => Test::Order(Ordering::is_ne, operand),
        Operator::Gt => Test::Order(Ordering::is_gt, operand),
        Operator::Ge => Test::Order(Ordering::is_ge, operand),
        Operator::Lt => Test::Order(Ordering::is_lt, operand),
        Operator::Le => Test::Order(Ordering::is_le, operand),
    })
}
