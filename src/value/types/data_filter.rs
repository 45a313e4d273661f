//! The expressions of data tables: filters, computed columns, aggregates.

use std::cmp::Ordering;

use super::misc::{db_null, is_db_null};
use super::support::Outcome;
use crate::text::WildcardPattern;
use crate::value::{Fault, Value, convert, ops};

/// What finds the value of a column; `None` where there is none of that name.
pub(super) type Find<'a> = &'a dyn Fn(&str) -> Option<Value>;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Text(String),
    Date(String),
    Number(String),
    Sign(String),
}

enum Node {
    Constant(Value),
    Column(String),
    Not(Box<Node>),
    Negative(Box<Node>),
    Binary(String, Box<Node>, Box<Node>),
    In(Box<Node>, Vec<Node>),
    IsNull(Box<Node>, bool),
    Call(String, Vec<Node>),
}

/// An expression that was read.
pub(super) struct Filter(Node);

fn syntax(message: String) -> Fault {
    Fault::thrown("System.Data.SyntaxErrorException", message)
}

fn tokens(source: &str) -> Result<Vec<Token>, Fault> {
    let mut found = Vec::new();
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        let token = match c {
            c if c.is_whitespace() => continue,
            '\'' => {
                let mut text = String::new();
                loop {
                    match chars.next() {
                        Some('\'') if chars.peek() == Some(&'\'') => {
                            chars.next();
                            text.push('\'');
                        }
                        Some('\'') => break,
                        Some(c) => text.push(c),
                        None => {
                            return Err(syntax(format!(
                                "The expression contains an invalid string constant: '{text}."
                            )));
                        }
                    }
                }
                Token::Text(text)
            }
            '#' => Token::Date(chars.by_ref().take_while(|c| *c != '#').collect()),
            '[' => Token::Name(chars.by_ref().take_while(|c| *c != ']').collect()),
            c if c.is_ascii_digit() => {
                let mut text = String::from(c);
                while let Some(c) = chars.next_if(|c| c.is_ascii_digit() || *c == '.') {
                    text.push(c);
                }
                Token::Number(text)
            }
            c if c.is_alphabetic() || c == '_' => {
                let mut text = String::from(c);
                while let Some(c) = chars.next_if(|c| c.is_alphanumeric() || *c == '_') {
                    text.push(c);
                }
                Token::Name(text)
            }
            '<' | '>' => {
                let mut text = String::from(c);
                if let Some(c) = chars.next_if(|n| *n == '=' || (c == '<' && *n == '>')) {
                    text.push(c);
                }
                Token::Sign(text)
            }
            '=' | '+' | '-' | '*' | '/' | '%' | '(' | ')' | ',' => Token::Sign(c.to_string()),
            other => {
                return Err(syntax(format!("Cannot interpret token '{other}' at position {}.", 1 + found.len())));
            }
        };
        found.push(token);
    }
    Ok(found)
}

/// Reads an expression, one level of operators after the other.
struct Reader {
    tokens: Vec<Token>,
    at: usize,
}

impl Reader {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn word(&mut self, word: &str) -> bool {
        let fits = matches!(self.peek(), Some(Token::Name(n)) if n.eq_ignore_ascii_case(word));
        self.at += usize::from(fits);
        fits
    }

    fn sign(&mut self, signs: &[&str]) -> Option<String> {
        match self.peek() {
            Some(Token::Sign(s)) if signs.contains(&s.as_str()) => {
                let found = s.clone();
                self.at += 1;
                Some(found)
            }
            _ => None,
        }
    }

    fn expect(&mut self, sign: &str) -> Result<(), Fault> {
        match self.sign(&[sign]) {
            Some(_) => Ok(()),
            None => Err(syntax("The expression is missing the closing parenthesis.".to_owned())),
        }
    }

    fn any(&mut self) -> Result<Node, Fault> {
        let mut left = self.all()?;
        while self.word("or") {
            left = Node::Binary("or".to_owned(), Box::new(left), Box::new(self.all()?));
        }
        Ok(left)
    }

    fn all(&mut self) -> Result<Node, Fault> {
        let mut left = self.negated()?;
        while self.word("and") {
            left = Node::Binary("and".to_owned(), Box::new(left), Box::new(self.negated()?));
        }
        Ok(left)
    }

    fn negated(&mut self) -> Result<Node, Fault> {
        if self.word("not") { Ok(Node::Not(Box::new(self.negated()?))) } else { self.compared() }
    }

    fn compared(&mut self) -> Result<Node, Fault> {
        let left = self.sum()?;
        if let Some(sign) = self.sign(&["=", "<>", "<", "<=", ">", ">="]) {
            return Ok(Node::Binary(sign, Box::new(left), Box::new(self.sum()?)));
        }
        if self.word("is") {
            let not = self.word("not");
            if !self.word("null") {
                return Err(syntax(
                    "Syntax error: Invalid usage of 'Is' operator. Correct syntax: <expression> Is [Not] Null."
                        .to_owned(),
                ));
            }
            return Ok(Node::IsNull(Box::new(left), not));
        }
        let not = self.word("not");
        let node = if self.word("like") {
            Node::Binary("like".to_owned(), Box::new(left), Box::new(self.sum()?))
        } else if self.word("in") {
            self.expect("(")?;
            Node::In(Box::new(left), self.list()?)
        } else {
            return Ok(left);
        };
        Ok(if not { Node::Not(Box::new(node)) } else { node })
    }

    /// What stands between parentheses, behind the opening one.
    fn list(&mut self) -> Result<Vec<Node>, Fault> {
        let mut found = Vec::new();
        if self.sign(&[")"]).is_some() {
            return Ok(found);
        }
        loop {
            found.push(self.any()?);
            if self.sign(&[","]).is_none() {
                self.expect(")")?;
                return Ok(found);
            }
        }
    }

    fn sum(&mut self) -> Result<Node, Fault> {
        let mut left = self.product()?;
        while let Some(sign) = self.sign(&["+", "-"]) {
            left = Node::Binary(sign, Box::new(left), Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, Fault> {
        let mut left = self.single()?;
        while let Some(sign) = self.sign(&["*", "/", "%"]) {
            left = Node::Binary(sign, Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Node, Fault> {
        if self.sign(&["-"]).is_some() {
            return Ok(Node::Negative(Box::new(self.single()?)));
        }
        if self.sign(&["("]).is_some() {
            let inner = self.any()?;
            self.expect(")")?;
            return Ok(inner);
        }
        let Some(token) = self.peek().cloned() else {
            return Err(syntax("Syntax error: Missing operand after the last operator.".to_owned()));
        };
        self.at += 1;
        Ok(match token {
            Token::Text(text) => Node::Constant(Value::from(text)),
            Token::Number(text) => Node::Constant(match text.parse::<i32>() {
                Ok(n) => Value::Int(n),
                Err(_) => Value::Double(text.parse().map_err(|_| syntax(format!("Invalid number: {text}")))?),
            }),
            Token::Date(text) => {
                let date = super::find("System.DateTime").map(super::TypeRef::Def);
                let date =
                    date.ok_or_else(|| syntax(format!("The expression contains invalid date constant '#{text}#'.")))?;
                Node::Constant(convert(&Value::from(text), &date)?)
            }
            Token::Name(name) if self.sign(&["("]).is_some() => Node::Call(name.to_ascii_lowercase(), self.list()?),
            Token::Name(name) => match name.to_ascii_lowercase().as_str() {
                "true" => Node::Constant(Value::Bool(true)),
                "false" => Node::Constant(Value::Bool(false)),
                "null" => Node::Constant(db_null()),
                _ => Node::Column(name),
            },
            Token::Sign(sign) => {
                return Err(syntax(format!("Syntax error: Missing operand before '{sign}' operator.")));
            }
        })
    }
}

impl Filter {
    /// Reads an expression.
    pub(super) fn parse(source: &str) -> Result<Self, Fault> {
        let mut reader = Reader { tokens: tokens(source)?, at: 0 };
        let node = reader.any()?;
        match reader.peek() {
            None => Ok(Self(node)),
            Some(token) => {
                let shown = match token {
                    Token::Name(s) | Token::Text(s) | Token::Date(s) | Token::Number(s) | Token::Sign(s) => s,
                };
                Err(syntax(format!("Syntax error: Missing operand after '{shown}' operator.")))
            }
        }
    }

    /// Whether it is true.
    pub(super) fn holds(&self, find: Find<'_>) -> Result<bool, Fault> {
        match evaluate(&self.0, find)? {
            Value::Bool(found) => Ok(found),
            value if is_db_null(&value) => Ok(false),
            _ => Err(Fault::thrown(
                "System.Data.EvaluateException",
                "Filter expression does not evaluate to a Boolean term.",
            )),
        }
    }

    /// Its value.
    pub(super) fn value(&self, find: Find<'_>) -> Outcome {
        evaluate(&self.0, find)
    }
}

/// How two values of a column are ordered; no value comes first.
pub(super) fn order(a: &Value, b: &Value) -> Ordering {
    match (is_db_null(a), is_db_null(b)) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => ops::order(a, b, true).unwrap_or(Ordering::Equal),
    }
}

/// Whether two values of a column are equal.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    order(a, b).is_eq()
}

fn evaluate(node: &Node, find: Find<'_>) -> Outcome {
    match node {
        Node::Constant(value) => Ok(value.clone()),
        Node::Column(name) => find(name)
            .ok_or_else(|| Fault::thrown("System.Data.EvaluateException", format!("Cannot find column [{name}]."))),
        Node::Not(inner) => Ok(match evaluate(inner, find)? {
            Value::Bool(found) => Value::Bool(!found),
            _ => db_null(),
        }),
        Node::Negative(inner) => ops::negate(&evaluate(inner, find)?),
        Node::IsNull(inner, not) => Ok(Value::Bool(is_db_null(&evaluate(inner, find)?) != *not)),
        Node::In(left, list) => {
            let left = evaluate(left, find)?;
            for item in list {
                if !is_db_null(&left) && equal(&left, &evaluate(item, find)?) {
                    return Ok(Value::Bool(true));
                }
            }
            Ok(Value::Bool(false))
        }
        Node::Binary(sign, left, right) => binary(sign, left, right, find),
        Node::Call(name, arguments) => {
            let values = arguments.iter().map(|a| evaluate(a, find)).collect::<Result<Vec<_>, _>>()?;
            call(name, &values)
        }
    }
}

fn binary(sign: &str, left: &Node, right: &Node, find: Find<'_>) -> Outcome {
    let left = evaluate(left, find)?;
    match (sign, &left) {
        ("and", Value::Bool(false)) => return Ok(Value::Bool(false)),
        ("or", Value::Bool(true)) => return Ok(Value::Bool(true)),
        _ => {}
    }
    let right = evaluate(right, find)?;
    if matches!(sign, "and" | "or") {
        return Ok(right);
    }
    if is_db_null(&left) || is_db_null(&right) {
        return Ok(db_null());
    }
    match sign {
        "+" => ops::add(&left, &right),
        "-" => ops::subtract(&left, &right),
        "*" => ops::multiply(&left, &right),
        "/" => ops::divide(&left, &right),
        "%" => ops::remainder(&left, &right),
        "like" => like(&left, &right),
        _ => {
            let order = order(&left, &right);
            Ok(Value::Bool(match sign {
                "=" => order.is_eq(),
                "<>" => order.is_ne(),
                "<" => order.is_lt(),
                "<=" => order.is_le(),
                ">" => order.is_gt(),
                _ => order.is_ge(),
            }))
        }
    }
}

/// `LIKE`: `*` or `%` at either end stand for anything.
fn like(text: &Value, pattern: &Value) -> Outcome {
    let pattern = pattern.invariant_text();
    let (mut from, mut to) = (0, pattern.len());
    let open = pattern.starts_with(['*', '%']);
    let ends = pattern.len() > 1 && pattern.ends_with(['*', '%']);
    from += usize::from(open);
    to -= usize::from(ends);
    let core = pattern.get(from..to).unwrap_or("");
    if core.contains(['*', '%']) {
        return Err(Fault::thrown(
            "System.Data.EvaluateException",
            format!("Error in Like operator: the string pattern '{pattern}' is invalid."),
        ));
    }
    let quoted: String = core.chars().flat_map(|c| ['`', c]).collect();
    let shown = format!("{}{quoted}{}", if open { "*" } else { "" }, if ends { "*" } else { "" });
    let found = WildcardPattern::new(&shown).is_ok_and(|p| p.is_match(&text.invariant_text()));
    Ok(Value::Bool(found))
}

fn call(name: &str, values: &[Value]) -> Outcome {
    let first = values.first().cloned().unwrap_or_default();
    Ok(match name {
        "len" => Value::Int(first.invariant_text().utf16_len() as i32),
        "trim" => Value::from(first.invariant_text().trim().to_owned()),
        "isnull" if is_db_null(&first) => values.get(1).cloned().unwrap_or_default(),
        "isnull" => first,
        "iif" => values.get(if convert::to_bool(&first) { 1 } else { 2 }).cloned().unwrap_or_default(),
        "substring" => {
            let number = |i: usize| values.get(i).and_then(|v| convert::to_int(v).ok()).unwrap_or(0).max(0) as usize;
            let text: String = first.invariant_text().chars().skip(number(1).max(1) - 1).take(number(2)).collect();
            Value::from(text)
        }
        _ => {
            return Err(Fault::thrown(
                "System.Data.EvaluateException",
                format!("The expression contains undefined function call {name}()."),
            ));
        }
    })
}

/// `Compute`: an aggregate of one column.
pub(super) fn aggregate(source: &str, values: &dyn Fn(&str) -> Vec<Value>) -> Outcome {
    let tokens = tokens(source)?;
    let [Token::Name(function), Token::Sign(_), Token::Name(column), Token::Sign(_)] = tokens.as_slice() else {
        return Err(syntax(format!(
            "Syntax error in aggregate argument: Expecting a single column argument with possible 'Child' qualifier: {source}"
        )));
    };
    let given: Vec<Value> = values(column).into_iter().filter(|v| !is_db_null(v)).collect();
    let sum = || {
        given
            .iter()
            .skip(1)
            .try_fold(given.first().cloned().unwrap_or_else(db_null), |sum, value| ops::add(&sum, value))
    };
    let best = |wanted: Ordering| {
        let better = |best: Value, v: &Value| if order(v, &best) == wanted { v.clone() } else { best };
        Ok(given.iter().skip(1).fold(given.first().cloned().unwrap_or_else(db_null), better))
    };
    match function.to_ascii_lowercase().as_str() {
        "count" => Ok(Value::Int(given.len() as i32)),
        "sum" => {
            // A sum of whole numbers is a long.
            Ok(match sum()? {
                Value::Int(n) => Value::Long(i64::from(n)),
                other => other,
            })
        }
        "avg" if given.is_empty() => Ok(db_null()),
        "avg" => {
            let average = ops::divide(&sum()?, &Value::Int(given.len() as i32))?;
            match (&average, given.first()) {
                // The average of whole numbers is one.
                (Value::Double(n), Some(Value::Int(_))) => Ok(Value::Int(*n as i32)),
                _ => Ok(average),
            }
        }
        "max" => best(Ordering::Greater),
        "min" => best(Ordering::Less),
        other => Err(Fault::thrown(
            "System.Data.EvaluateException",
            format!("The expression contains undefined function call {other}()."),
        )),
    }
}
