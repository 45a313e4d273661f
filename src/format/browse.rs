//! `Format-Custom`: an object's properties as nested blocks.

use std::rc::Rc;

use super::packet::Node;
use super::parameter::{Expression, Parameter};
use super::subject;
use super::text::{cell_text, is_scalar};
use crate::engine::{Engine, Flow, Result};
use crate::value::{Name, Str, Value};

const INDENT: usize = 2;

/// The blocks of one object, going `depth` levels down.
pub(crate) fn browse(
    engine: &mut Engine,
    object: &Value,
    depth: usize,
    properties: &[Rc<Parameter>],
    limit: i64,
) -> Result<Vec<Node>> {
    let mut browser = Browser { engine, limit };
    let mut nodes = Vec::new();
    if is_scalar(object) {
        browser.leaf(object, &mut nodes)?;
    } else if let Some(items) = subject::display_elements(object) {
        browser.collection(&items, 0, depth, &mut nodes)?;
    } else {
        browser.object(object, 0, depth, properties, &mut nodes)?;
    }
    Ok(nodes)
}

struct Browser<'a> {
    engine: &'a mut Engine,
    limit: i64,
}

impl Browser<'_> {
    fn object(
        &mut self,
        object: &Value,
        level: usize,
        depth: usize,
        parameters: &[Rc<Parameter>],
        nodes: &mut Vec<Node>,
    ) -> Result {
        let names = self.engine.type_names(object);
        let class = names.first().map_or("PSObject", |n| n.rsplit(['.', '+']).next().unwrap_or(n));
        line(nodes, &format!("class {class}"));
        line(nodes, "{");
        let mut inner = Vec::new();
        for (name, source, own_depth) in self.properties(object, parameters) {
            inner.push(Node::Text(Str::from(format!("{name} = "))));
            let value = match source.value(self.engine, object) {
                Ok(value) => value.unwrap_or_default(),
                Err(Flow::Throw(_)) => Value::str(""),
                Err(other) => return Err(other),
            };
            self.value(&value, level, own_depth.unwrap_or(depth), &mut inner)?;
        }
        nodes.push(Node::Indent(INDENT, inner));
        line(nodes, "}");
        Ok(())
    }

    fn properties(&mut self, object: &Value, parameters: &[Rc<Parameter>]) -> Vec<(Str, Expression, Option<usize>)> {
        if !parameters.is_empty() {
            let mut found = Vec::new();
            for parameter in parameters {
                for source in parameter.expression.resolve(self.engine, object) {
                    found.push((source.label(), source, parameter.depth));
                }
            }
            return found;
        }
        let mut names: Vec<Name> = subject::default_display(self.engine, object);
        if names.is_empty() {
            names = subject::all_properties(self.engine, object);
        }
        names.into_iter().map(|n| (Str::from(n.as_str()), Expression::Property(n), None)).collect()
    }

    fn value(&mut self, value: &Value, level: usize, depth: usize, nodes: &mut Vec<Node>) -> Result {
        if let Some(items) = subject::display_elements(value) {
            nodes.push(Node::NewLine);
            let mut inner = Vec::new();
            self.collection(&items, level + 1, depth, &mut inner)?;
            nodes.push(Node::Indent(INDENT, inner));
            return Ok(());
        }
        if level >= depth || value.is_null() || is_scalar(value) {
            return self.leaf(value, nodes);
        }
        nodes.push(Node::NewLine);
        let mut inner = Vec::new();
        self.object(value, level + 1, depth, &[], &mut inner)?;
        nodes.push(Node::Indent(INDENT, inner));
        Ok(())
    }

    fn collection(&mut self, items: &[Value], level: usize, depth: usize, nodes: &mut Vec<Node>) -> Result {
        line(nodes, "[");
        let mut inner = Vec::new();
        for (i, item) in items.iter().enumerate() {
            if self.limit >= 0 && i as i64 == self.limit {
                line(&mut inner, "…");
                break;
            }
            if level >= depth || item.is_null() || is_scalar(item) {
                self.leaf(item, &mut inner)?;
            } else if let Some(parts) = subject::display_elements(item) {
                inner.push(Node::NewLine);
                let mut nested = Vec::new();
                self.collection(&parts, level + 1, depth, &mut nested)?;
                inner.push(Node::Indent(INDENT, nested));
            } else {
                self.object(item, level + 1, depth, &[], &mut inner)?;
            }
        }
        nodes.push(Node::Indent(INDENT, inner));
        line(nodes, "]");
        nodes.push(Node::NewLine);
        Ok(())
    }

    fn leaf(&mut self, value: &Value, nodes: &mut Vec<Node>) -> Result {
        let text = cell_text(self.engine, value, self.limit, false)?;
        nodes.push(Node::Text(text));
        nodes.push(Node::NewLine);
        Ok(())
    }
}

fn line(nodes: &mut Vec<Node>, text: &str) {
    nodes.push(Node::Text(Str::from(text)));
    nodes.push(Node::NewLine);
}
