//! XPath 1.0: what `SelectNodes` and `Select-Xml` ask.

use std::iter::Peekable;
use std::rc::Rc;
use std::vec::IntoIter;

use super::{Node, NodeKind};

/// Prefixes and the namespaces they stand for in an expression.
pub type Namespaces = Vec<(String, String)>;

/// Why an expression cannot be evaluated; the text is .NET's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XPathError(pub String);

/// What an expression gives.
pub enum XPathValue {
    /// Nodes, in the order of the document.
    Nodes(Vec<Rc<Node>>),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A truth value.
    Truth(bool),
}

/// The value of an expression of any kind.
pub fn evaluate(
    context: &Rc<Node>,
    expression: &str,
    namespaces: Option<&Namespaces>,
) -> Result<XPathValue, XPathError> {
    let tokens = tokenize(expression)?;
    let mut parser = Parser { tokens: tokens.into_iter().peekable() };
    let expr = parser.or_expr()?;
    if parser.tokens.peek().is_some() {
        return Err(no_node_set());
    }
    let evaluator = Evaluator { namespaces };
    let at = Context { node: context.clone(), position: 1, size: 1 };
    Ok(match evaluator.eval(&expr, &at)? {
        Object::Nodes(nodes) => XPathValue::Nodes(in_order(nodes)),
        Object::Number(n) => XPathValue::Number(n),
        Object::Text(t) => XPathValue::Text(t),
        Object::Bool(b) => XPathValue::Truth(b),
    })
}

/// The nodes that an expression selects, in the order of the document.
pub fn select(
    context: &Rc<Node>,
    expression: &str,
    namespaces: Option<&Namespaces>,
) -> Result<Vec<Rc<Node>>, XPathError> {
    match evaluate(context, expression, namespaces)? {
        XPathValue::Nodes(nodes) => Ok(nodes),
        _ => Err(no_node_set()),
    }
}

fn no_node_set() -> XPathError {
    XPathError("Expression must evaluate to a node-set.".to_owned())
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Number(f64),
    Text(String),
    Sign(&'static str),
}

fn tokenize(text: &str) -> Result<Vec<Token>, XPathError> {
    const SIGNS: [&str; 21] =
        ["//", "::", "..", "!=", "<=", ">=", "/", "[", "]", "(", ")", "@", ",", "|", "+", "-", "=", "<", ">", "*", "."];
    let invalid = || XPathError(format!("'{text}' has an invalid token."));
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if first == '"' || first == '\'' {
            let inner = rest.get(1..).unwrap_or_default();
            let (literal, tail) =
                inner.split_once(first).ok_or_else(|| XPathError("This is an unclosed string.".to_owned()))?;
            out.push(Token::Text(literal.to_owned()));
            rest = tail.trim_start();
            continue;
        }
        let digits =
            first.is_ascii_digit() || (first == '.' && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()));
        if digits {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            let (number, tail) = rest.split_at_checked(end).ok_or_else(invalid)?;
            out.push(Token::Number(number.parse().map_err(|_| invalid())?));
            rest = tail.trim_start();
            continue;
        }
        if let Some(sign) = SIGNS.iter().find(|s| rest.starts_with(**s)) {
            out.push(Token::Sign(sign));
            rest = rest.get(sign.len()..).unwrap_or_default().trim_start();
            continue;
        }
        if first.is_alphabetic() || first == '_' {
            let word = |c: char| c.is_alphanumeric() || "_-.".contains(c);
            let mut end = rest.find(|c| !word(c)).unwrap_or(rest.len());
            let tail = rest.get(end..).unwrap_or_default();
            // A prefix belongs to the name, an axis does not.
            if let Some(local) = tail.strip_prefix(':').filter(|l| !l.starts_with(':')) {
                let more = if local.starts_with('*') { 1 } else { local.find(|c| !word(c)).unwrap_or(local.len()) };
                end += 1 + more;
            }
            let (name, tail) = rest.split_at_checked(end).ok_or_else(invalid)?;
            out.push(Token::Name(name.to_owned()));
            rest = tail.trim_start();
            continue;
        }
        return Err(invalid());
    }
    Ok(out)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Axis {
    Child,
    Attribute,
    Descendant,
    DescendantOrSelf,
    Parent,
    Ancestor,
    AncestorOrSelf,
    Itself,
    FollowingSibling,
    PrecedingSibling,
}

#[derive(Clone, Debug)]
enum Test {
    Name(String),
    Any,
    Text,
    Comment,
    Node,
}

#[derive(Clone, Debug)]
struct Step {
    axis: Axis,
    test: Test,
    predicates: Vec<Expr>,
}

#[derive(Clone, Debug)]
enum Expr {
    Path { absolute: bool, start: Option<Box<Expr>>, steps: Vec<Step> },
    Filter(Box<Expr>, Vec<Expr>),
    Binary(&'static str, Box<Expr>, Box<Expr>),
    Negate(Box<Expr>),
    Call(String, Vec<Expr>),
    Number(f64),
    Text(String),
}

struct Parser {
    tokens: Peekable<IntoIter<Token>>,
}

impl Parser {
    fn sign(&mut self, sign: &'static str) -> bool {
        self.tokens.next_if(|t| *t == Token::Sign(sign)).is_some()
    }

    fn word(&mut self, word: &str) -> bool {
        self.tokens.next_if(|t| matches!(t, Token::Name(n) if n == word)).is_some()
    }

    fn binary(
        &mut self,
        signs: &[&'static str],
        words: &[&'static str],
        next: fn(&mut Self) -> Result<Expr, XPathError>,
    ) -> Result<Expr, XPathError> {
        let mut left = next(self)?;
        loop {
            let sign = signs.iter().find(|s| self.sign(s)).or_else(|| words.iter().find(|w| self.word(w)));
            let Some(sign) = sign else { return Ok(left) };
            left = Expr::Binary(sign, Box::new(left), Box::new(next(self)?));
        }
    }

    fn or_expr(&mut self) -> Result<Expr, XPathError> {
        self.binary(&[], &["or"], Self::and_expr)
    }
    fn and_expr(&mut self) -> Result<Expr, XPathError> {
        self.binary(&[], &["and"], Self::equality)
    }
    fn equality(&mut self) -> Result<Expr, XPathError> {
        self.binary(&["=", "!="], &[], Self::relation)
    }
    fn relation(&mut self) -> Result<Expr, XPathError> {
        self.binary(&["<=", ">=", "<", ">"], &[], Self::sum)
    }
    fn sum(&mut self) -> Result<Expr, XPathError> {
        self.binary(&["+", "-"], &[], Self::product)
    }
    fn product(&mut self) -> Result<Expr, XPathError> {
        self.binary(&["*"], &["div", "mod"], Self::unary)
    }
    fn unary(&mut self) -> Result<Expr, XPathError> {
        if self.sign("-") { Ok(Expr::Negate(Box::new(self.unary()?))) } else { self.union() }
    }
    fn union(&mut self) -> Result<Expr, XPathError> {
        self.binary(&["|"], &[], Self::path)
    }

    fn predicates(&mut self) -> Result<Vec<Expr>, XPathError> {
        let mut list = Vec::new();
        while self.sign("[") {
            list.push(self.or_expr()?);
            if !self.sign("]") {
                return Err(no_node_set());
            }
        }
        Ok(list)
    }

    fn path(&mut self) -> Result<Expr, XPathError> {
        if self.sign("//") {
            let mut steps = vec![descend()];
            self.steps(&mut steps)?;
            return Ok(Expr::Path { absolute: true, start: None, steps });
        }
        if self.sign("/") {
            let mut steps = Vec::new();
            if self.begins_step() {
                self.steps(&mut steps)?;
            }
            return Ok(Expr::Path { absolute: true, start: None, steps });
        }
        let primary = match self.tokens.peek() {
            Some(Token::Number(n)) => Some(Expr::Number(*n)),
            Some(Token::Text(t)) => Some(Expr::Text(t.clone())),
            _ => None,
        };
        let start = if let Some(primary) = primary {
            self.tokens.next();
            Some(primary)
        } else if self.sign("(") {
            let inner = self.or_expr()?;
            if !self.sign(")") {
                return Err(no_node_set());
            }
            Some(inner)
        } else {
            self.call()?
        };
        let Some(start) = start else {
            let mut steps = Vec::new();
            self.steps(&mut steps)?;
            return Ok(Expr::Path { absolute: false, start: None, steps });
        };
        let predicates = self.predicates()?;
        let start = if predicates.is_empty() { start } else { Expr::Filter(Box::new(start), predicates) };
        let mut steps = Vec::new();
        if self.sign("//") {
            steps.push(descend());
            self.steps(&mut steps)?;
        } else if self.sign("/") {
            self.steps(&mut steps)?;
        }
        if steps.is_empty() {
            Ok(start)
        } else {
            Ok(Expr::Path { absolute: false, start: Some(Box::new(start)), steps })
        }
    }

    fn begins_step(&mut self) -> bool {
        matches!(self.tokens.peek(), Some(Token::Name(_) | Token::Sign("@" | "." | ".." | "*")))
    }

    /// A function call; node tests look alike and are none.
    fn call(&mut self) -> Result<Option<Expr>, XPathError> {
        let mut ahead = self.tokens.clone();
        let Some(Token::Name(name)) = ahead.next() else { return Ok(None) };
        if ahead.next() != Some(Token::Sign("("))
            || matches!(name.as_str(), "text" | "node" | "comment" | "processing-instruction")
        {
            return Ok(None);
        }
        self.tokens = ahead;
        let mut arguments = Vec::new();
        if !self.sign(")") {
            loop {
                arguments.push(self.or_expr()?);
                if self.sign(")") {
                    break;
                }
                if !self.sign(",") {
                    return Err(no_node_set());
                }
            }
        }
        Ok(Some(Expr::Call(name, arguments)))
    }

    fn steps(&mut self, steps: &mut Vec<Step>) -> Result<(), XPathError> {
        loop {
            steps.push(self.step()?);
            if self.sign("//") {
                steps.push(descend());
            } else if !self.sign("/") {
                return Ok(());
            }
        }
    }

    fn step(&mut self) -> Result<Step, XPathError> {
        if self.sign("..") {
            return Ok(Step { axis: Axis::Parent, test: Test::Node, predicates: self.predicates()? });
        }
        if self.sign(".") {
            return Ok(Step { axis: Axis::Itself, test: Test::Node, predicates: self.predicates()? });
        }
        let mut axis = if self.sign("@") { Axis::Attribute } else { Axis::Child };
        let mut ahead = self.tokens.clone();
        if let (Some(Token::Name(name)), Some(Token::Sign("::"))) = (ahead.next(), ahead.next()) {
            axis = match name.as_str() {
                "child" => Axis::Child,
                "attribute" => Axis::Attribute,
                "descendant" => Axis::Descendant,
                "descendant-or-self" => Axis::DescendantOrSelf,
                "parent" => Axis::Parent,
                "ancestor" => Axis::Ancestor,
                "ancestor-or-self" => Axis::AncestorOrSelf,
                "self" => Axis::Itself,
                "following-sibling" => Axis::FollowingSibling,
                "preceding-sibling" => Axis::PrecedingSibling,
                _ => return Err(no_node_set()),
            };
            self.tokens = ahead;
        }
        let test = if self.sign("*") {
            Test::Any
        } else {
            let Some(Token::Name(name)) = self.tokens.next() else { return Err(no_node_set()) };
            if self.sign("(") {
                let _target = self.tokens.next_if(|t| matches!(t, Token::Text(_)));
                if !self.sign(")") {
                    return Err(no_node_set());
                }
                match name.as_str() {
                    "text" => Test::Text,
                    "comment" => Test::Comment,
                    _ => Test::Node,
                }
            } else {
                Test::Name(name)
            }
        };
        Ok(Step { axis, test, predicates: self.predicates()? })
    }
}

fn descend() -> Step {
    Step { axis: Axis::DescendantOrSelf, test: Test::Node, predicates: Vec::new() }
}

enum Object {
    Nodes(Vec<Rc<Node>>),
    Number(f64),
    Text(String),
    Bool(bool),
}

struct Context {
    node: Rc<Node>,
    position: usize,
    size: usize,
}

struct Evaluator<'n> {
    namespaces: Option<&'n Namespaces>,
}

fn number_of(text: &str) -> f64 {
    text.trim().parse().unwrap_or(f64::NAN)
}

fn number_text(n: f64) -> String {
    if n.is_nan() { "NaN".to_owned() } else { n.to_string() }
}

impl Object {
    fn text(&self) -> String {
        match self {
            Self::Nodes(nodes) => nodes.first().map_or_else(String::new, |n| n.inner_text()),
            Self::Number(n) => number_text(*n),
            Self::Text(t) => t.clone(),
            Self::Bool(b) => b.to_string(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Self::Number(n) => *n,
            Self::Bool(b) => f64::from(u8::from(*b)),
            other => number_of(&other.text()),
        }
    }

    fn truth(&self) -> bool {
        match self {
            Self::Nodes(nodes) => !nodes.is_empty(),
            Self::Number(n) => *n != 0.0 && !n.is_nan(),
            Self::Text(t) => !t.is_empty(),
            Self::Bool(b) => *b,
        }
    }
}

impl Evaluator<'_> {
    fn eval(&self, expr: &Expr, at: &Context) -> Result<Object, XPathError> {
        Ok(match expr {
            Expr::Number(n) => Object::Number(*n),
            Expr::Text(t) => Object::Text(t.clone()),
            Expr::Negate(inner) => Object::Number(-self.eval(inner, at)?.number()),
            Expr::Binary(sign, left, right) => self.binary(sign, left, right, at)?,
            Expr::Call(name, arguments) => self.call(name, arguments, at)?,
            Expr::Filter(inner, predicates) => {
                let Object::Nodes(nodes) = self.eval(inner, at)? else { return Err(no_node_set()) };
                Object::Nodes(self.filtered(in_order(nodes), predicates)?)
            }
            Expr::Path { absolute, start, steps } => {
                let mut nodes = match start {
                    Some(start) => match self.eval(start, at)? {
                        Object::Nodes(nodes) => nodes,
                        _ => return Err(no_node_set()),
                    },
                    None if *absolute => vec![top(&at.node)],
                    None => vec![at.node.clone()],
                };
                for step in steps {
                    let mut next: Vec<Rc<Node>> = Vec::new();
                    for node in &nodes {
                        let mut found = Vec::new();
                        for candidate in along(node, step.axis) {
                            if self.fits(&candidate, step)? {
                                found.push(candidate);
                            }
                        }
                        for node in self.filtered(found, &step.predicates)? {
                            if !next.iter().any(|n| Rc::ptr_eq(n, &node)) {
                                next.push(node);
                            }
                        }
                    }
                    nodes = next;
                }
                Object::Nodes(nodes)
            }
        })
    }

    fn fits(&self, node: &Rc<Node>, step: &Step) -> Result<bool, XPathError> {
        let principal = if step.axis == Axis::Attribute { NodeKind::Attribute } else { NodeKind::Element };
        Ok(match &step.test {
            Test::Node => true,
            Test::Text => matches!(node.kind, NodeKind::Text | NodeKind::CData | NodeKind::Whitespace),
            Test::Comment => node.kind == NodeKind::Comment,
            Test::Any => node.kind == principal,
            Test::Name(name) => {
                let (prefix, local) = name.split_once(':').unwrap_or(("", name));
                let namespace = if prefix.is_empty() { String::new() } else { self.namespace(prefix)? };
                node.kind == principal && node.namespace == namespace && (local == "*" || node.local_name() == local)
            }
        })
    }

    fn namespace(&self, prefix: &str) -> Result<String, XPathError> {
        let Some(known) = self.namespaces else {
            return Err(XPathError(
                "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function."
                    .to_owned(),
            ));
        };
        let found = known.iter().rev().find(|(p, _)| p == prefix);
        found.map(|(_, n)| n.clone()).ok_or_else(|| XPathError(format!("Namespace prefix '{prefix}' is not defined.")))
    }

    fn filtered(&self, mut nodes: Vec<Rc<Node>>, predicates: &[Expr]) -> Result<Vec<Rc<Node>>, XPathError> {
        for predicate in predicates {
            let size = nodes.len();
            let mut kept = Vec::new();
            for (i, node) in nodes.into_iter().enumerate() {
                let at = Context { node: node.clone(), position: i + 1, size };
                let keep = match self.eval(predicate, &at)? {
                    Object::Number(n) => n == (i + 1) as f64,
                    other => other.truth(),
                };
                if keep {
                    kept.push(node);
                }
            }
            nodes = kept;
        }
        Ok(nodes)
    }

    fn binary(&self, sign: &str, left: &Expr, right: &Expr, at: &Context) -> Result<Object, XPathError> {
        let a = self.eval(left, at)?;
        if sign == "or" || sign == "and" {
            let decided = a.truth() == (sign == "or");
            return Ok(Object::Bool(if decided { a.truth() } else { self.eval(right, at)?.truth() }));
        }
        let b = self.eval(right, at)?;
        Ok(match sign {
            "|" => match (a, b) {
                (Object::Nodes(mut x), Object::Nodes(y)) => {
                    for node in y {
                        if !x.iter().any(|n| Rc::ptr_eq(n, &node)) {
                            x.push(node);
                        }
                    }
                    Object::Nodes(x)
                }
                _ => return Err(no_node_set()),
            },
            "+" => Object::Number(a.number() + b.number()),
            "-" => Object::Number(a.number() - b.number()),
            "*" => Object::Number(a.number() * b.number()),
            "div" => Object::Number(a.number() / b.number()),
            "mod" => Object::Number(a.number() % b.number()),
            _ => Object::Bool(compared(sign, &a, &b)),
        })
    }

    fn call(&self, name: &str, arguments: &[Expr], at: &Context) -> Result<Object, XPathError> {
        let values = arguments.iter().map(|a| self.eval(a, at)).collect::<Result<Vec<_>, _>>()?;
        let own = || Object::Nodes(vec![at.node.clone()]);
        let text = |i: usize| values.get(i).map_or_else(|| own().text(), Object::text);
        let number = |i: usize| values.get(i).map_or_else(|| own().number(), Object::number);
        let first = || match values.first() {
            Some(Object::Nodes(nodes)) => nodes.first().cloned(),
            Some(_) => None,
            None => Some(at.node.clone()),
        };
        Ok(match name {
            "last" => Object::Number(at.size as f64),
            "position" => Object::Number(at.position as f64),
            "count" => match values.first() {
                Some(Object::Nodes(nodes)) => Object::Number(nodes.len() as f64),
                _ => return Err(no_node_set()),
            },
            "name" => Object::Text(first().map_or_else(String::new, |n| n.name.clone())),
            "local-name" => Object::Text(first().map_or_else(String::new, |n| n.local_name().to_owned())),
            "namespace-uri" => Object::Text(first().map_or_else(String::new, |n| n.namespace.clone())),
            "string" => Object::Text(text(0)),
            "concat" => Object::Text(values.iter().map(Object::text).collect()),
            "starts-with" => Object::Bool(text(0).starts_with(&text(1))),
            "contains" => Object::Bool(text(0).contains(&text(1))),
            "substring-before" => {
                Object::Text(text(0).split_once(&text(1)).map_or_else(String::new, |(b, _)| b.to_owned()))
            }
            "substring-after" => {
                Object::Text(text(0).split_once(&text(1)).map_or_else(String::new, |(_, a)| a.to_owned()))
            }
            "substring" => {
                let start = number(1).round();
                let end = if values.len() > 2 { start + number(2).round() } else { f64::INFINITY };
                let own = text(0);
                let kept = own.chars().enumerate().filter(|(i, _)| {
                    let at = (*i + 1) as f64;
                    at >= start && at < end
                });
                Object::Text(kept.map(|(_, c)| c).collect())
            }
            "string-length" => Object::Number(text(0).chars().count() as f64),
            "normalize-space" => Object::Text(text(0).split_whitespace().collect::<Vec<_>>().join(" ")),
            "translate" => {
                let (from, to): (Vec<char>, Vec<char>) = (text(1).chars().collect(), text(2).chars().collect());
                let mapped = text(0)
                    .chars()
                    .collect::<Vec<_>>()
                    .into_iter()
                    .filter_map(|c| from.iter().position(|f| *f == c).map_or(Some(c), |i| to.get(i).copied()));
                Object::Text(mapped.collect())
            }
            "not" => Object::Bool(!values.first().is_some_and(Object::truth)),
            "true" => Object::Bool(true),
            "false" => Object::Bool(false),
            "boolean" => Object::Bool(values.first().is_some_and(Object::truth)),
            "number" => Object::Number(number(0)),
            "sum" => match values.first() {
                Some(Object::Nodes(nodes)) => Object::Number(nodes.iter().map(|n| number_of(&n.inner_text())).sum()),
                _ => return Err(no_node_set()),
            },
            "floor" => Object::Number(number(0).floor()),
            "ceiling" => Object::Number(number(0).ceil()),
            "round" => Object::Number(number(0).round()),
            _ => {
                return Err(XPathError(
                    "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function."
                        .to_owned(),
                ));
            }
        })
    }
}

fn compared(sign: &str, a: &Object, b: &Object) -> bool {
    let numbers = |x: f64, y: f64| match sign {
        "=" => x == y,
        "!=" => x != y,
        "<" => x < y,
        "<=" => x <= y,
        ">" => x > y,
        _ => x >= y,
    };
    let texts = |x: &str, y: &str| match sign {
        "=" => x == y,
        "!=" => x != y,
        _ => numbers(number_of(x), number_of(y)),
    };
    match (a, b) {
        (Object::Nodes(x), Object::Nodes(y)) => {
            x.iter().any(|n| y.iter().any(|m| texts(&n.inner_text(), &m.inner_text())))
        }
        (Object::Bool(_), _) | (_, Object::Bool(_)) => {
            numbers(f64::from(u8::from(a.truth())), f64::from(u8::from(b.truth())))
        }
        (Object::Nodes(x), Object::Number(n)) => x.iter().any(|m| numbers(number_of(&m.inner_text()), *n)),
        (Object::Number(n), Object::Nodes(y)) => y.iter().any(|m| numbers(*n, number_of(&m.inner_text()))),
        (Object::Nodes(x), other) => x.iter().any(|m| texts(&m.inner_text(), &other.text())),
        (other, Object::Nodes(y)) => y.iter().any(|m| texts(&other.text(), &m.inner_text())),
        (Object::Number(_), _) | (_, Object::Number(_)) => numbers(a.number(), b.number()),
        (Object::Text(x), Object::Text(y)) => texts(x, y),
    }
}

fn top(node: &Rc<Node>) -> Rc<Node> {
    let mut at = node.clone();
    while let Some(above) = at.up() {
        at = above;
    }
    at
}

fn ancestors(node: &Rc<Node>) -> Vec<Rc<Node>> {
    std::iter::successors(node.up(), |n| n.up()).collect()
}

fn siblings(node: &Rc<Node>, after: bool) -> Vec<Rc<Node>> {
    let Some(parent) = node.up().filter(|_| node.kind != NodeKind::Attribute) else { return Vec::new() };
    let Some(at) = parent.position_of(node) else { return Vec::new() };
    let children = parent.children.borrow();
    if after {
        children.get(at + 1..).unwrap_or_default().to_vec()
    } else {
        children.get(..at).unwrap_or_default().iter().rev().cloned().collect()
    }
}

fn along(node: &Rc<Node>, axis: Axis) -> Vec<Rc<Node>> {
    match axis {
        Axis::Child => node.children.borrow().clone(),
        Axis::Attribute => {
            let attributes = node.attributes.borrow();
            attributes.iter().filter(|a| a.name != "xmlns" && a.prefix() != "xmlns").cloned().collect()
        }
        Axis::Descendant => node.descendants(),
        Axis::DescendantOrSelf => {
            let mut nodes = vec![node.clone()];
            nodes.extend(node.descendants());
            nodes
        }
        Axis::Parent => node.up().into_iter().collect(),
        Axis::Ancestor => ancestors(node),
        Axis::AncestorOrSelf => {
            let mut nodes = vec![node.clone()];
            nodes.extend(ancestors(node));
            nodes
        }
        Axis::Itself => vec![node.clone()],
        Axis::FollowingSibling => siblings(node, true),
        Axis::PrecedingSibling => siblings(node, false),
    }
}

/// The way from the top to a node: positions among the siblings, attributes before children.
fn place(node: &Rc<Node>) -> Vec<(u8, usize)> {
    let mut way = Vec::new();
    let mut at = node.clone();
    while let Some(above) = at.up() {
        if at.kind == NodeKind::Attribute {
            let i = above.attributes.borrow().iter().position(|a| Rc::ptr_eq(a, &at)).unwrap_or(0);
            way.push((0, i));
        } else {
            way.push((1, above.position_of(&at).unwrap_or(0)));
        }
        at = above;
    }
    way.reverse();
    way
}

fn in_order(mut nodes: Vec<Rc<Node>>) -> Vec<Rc<Node>> {
    nodes.sort_by_cached_key(place);
    nodes
}
