//! What nodes of `System.Xml.Linq` have in common: their place among others, and changes there.

use std::rc::Rc;

use super::support::{Outcome, Rt, arg, body, elements, invalid_operation, m, p};
use super::xlinq::{XNode, add, is_named, list, name_of, optional, own, shown, under};
use super::{Method, TypeDef};
use crate::value::xml::{Node, NodeKind};
use crate::value::{Fault, Value};

/// All nodes above, the nearest first.
fn above(node: &Rc<Node>) -> Vec<Rc<Node>> {
    std::iter::successors(node.up(), |n| n.up()).collect()
}

fn top(node: &Rc<Node>) -> Rc<Node> {
    above(node).pop().unwrap_or_else(|| node.clone())
}

/// The nodes of the same parent before or after one, in document order.
fn beside(this: &Value, before: bool) -> Result<Vec<Rc<Node>>, Fault> {
    let node = own(this)?;
    let Some(parent) = node.up() else { return Ok(Vec::new()) };
    let all = parent.children.borrow();
    let Some(at) = parent.position_of(node) else { return Ok(Vec::new()) };
    let part = if before { all.get(..at) } else { all.get(at + 1..) };
    Ok(part.unwrap_or_default().iter().filter(|n| n.kind != NodeKind::Declaration).cloned().collect())
}

fn no_parent() -> Fault {
    invalid_operation("The parent is missing.")
}

/// Takes a node out of its parent.
fn remove(_: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let node = own(this)?;
    node.up().ok_or_else(no_parent)?.remove(node);
    Ok(Value::Null)
}

/// Puts content into the parent, before or after the node.
fn put_beside(this: &Value, content: &[Value], after: bool) -> Outcome {
    let node = own(this)?;
    let parent = node.up().ok_or_else(no_parent)?;
    let Some(at) = parent.position_of(node) else { return Err(no_parent()) };
    for (i, new) in made_of(content)?.iter().enumerate() {
        parent.insert(at + i + usize::from(after), new);
    }
    Ok(Value::Null)
}

/// The nodes that content becomes, free of any parent.
fn made_of(content: &[Value]) -> Result<Vec<Rc<Node>>, Fault> {
    let holder = Node::new(NodeKind::Element, "content", "", "");
    for part in content {
        add(&holder, part)?;
    }
    let nodes = holder.children.borrow().clone();
    holder.clear();
    Ok(nodes)
}

fn params(a: &[Value]) -> Vec<Value> {
    match a {
        [one] => elements(one).unwrap_or_else(|| vec![one.clone()]),
        _ => a.to_vec(),
    }
}

fn replace_with(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let node = own(this)?;
    let parent = node.up().ok_or_else(no_parent)?;
    let Some(at) = parent.position_of(node) else { return Err(no_parent()) };
    parent.remove(node);
    for (i, new) in made_of(&params(a))?.iter().enumerate() {
        parent.insert(at + i, new);
    }
    Ok(Value::Null)
}

fn order(this: &Value, other: &Value, before: bool) -> Outcome {
    let other = &body::<XNode>(other)?.node;
    let all = top(own(this)?).descendants();
    let place = |node: &Rc<Node>| all.iter().position(|n| Rc::ptr_eq(n, node));
    let (mine, its) = (place(own(this)?), place(other));
    Ok(Value::Bool(if before { mine < its } else { mine > its }))
}

fn elements_beside(this: &Value, before: bool, a: &[Value]) -> Outcome {
    under(beside(this, before)?, a)
}

const METHODS: &[Method] = &[
    m("void AddAfterSelf(Params System.Object[] content)", |_, this, a| put_beside(this, &params(a), true)),
    m("void AddBeforeSelf(Params System.Object[] content)", |_, this, a| put_beside(this, &params(a), false)),
    m("System.Object Ancestors()", |_, this, a| under(above(own(this)?), a)),
    m("System.Object Ancestors(System.Xml.Linq.XName name)", |_, this, a| under(above(own(this)?), a)),
    m("System.Object ElementsAfterSelf()", |_, this, a| elements_beside(this, false, a)),
    m("System.Object ElementsAfterSelf(System.Xml.Linq.XName name)", |_, this, a| elements_beside(this, false, a)),
    m("System.Object ElementsBeforeSelf()", |_, this, a| elements_beside(this, true, a)),
    m("System.Object ElementsBeforeSelf(System.Xml.Linq.XName name)", |_, this, a| elements_beside(this, true, a)),
    m("bool IsAfter(System.Object node)", |_, this, a| order(this, arg(a, 0), false)),
    m("bool IsBefore(System.Object node)", |_, this, a| order(this, arg(a, 0), true)),
    m("System.Object NodesAfterSelf()", |_, this, _| list(beside(this, false)?)),
    m("System.Object NodesBeforeSelf()", |_, this, _| list(beside(this, true)?)),
    m("void Remove()", remove),
    m("void ReplaceWith(Params System.Object[] content)", replace_with),
    m("string ToString()", |_, this, _| Ok(Value::from(shown(own(this)?)))),
];

/// `System.Xml.Linq.XNode`.
pub(super) static NODE: TypeDef = TypeDef::class("System.Xml.Linq.XNode")
    .properties(&[
        p("Document", "System.Xml.Linq.XDocument", |_, this| {
            let top = top(own(this)?);
            optional((top.kind == NodeKind::Document).then_some(top))
        }),
        p("NextNode", "System.Xml.Linq.XNode", |_, this| optional(beside(this, false)?.into_iter().next())),
        p("NodeType", "System.Xml.XmlNodeType", |_, this| {
            Ok(super::enum_of("System.Xml.XmlNodeType", own(this)?.kind as i64))
        }),
        p("Parent", "System.Xml.Linq.XElement", |_, this| {
            optional(own(this)?.up().filter(|n| n.kind == NodeKind::Element))
        }),
        p("PreviousNode", "System.Xml.Linq.XNode", |_, this| optional(beside(this, true)?.pop())),
    ])
    .methods(METHODS);

/// A node and those above it, of a name where one is given.
fn with_self(this: &Value, mut others: Vec<Rc<Node>>, a: &[Value]) -> Outcome {
    others.insert(0, own(this)?.clone());
    let name = a.first().map(name_of);
    let wanted = |n: &Rc<Node>| n.kind == NodeKind::Element && name.as_ref().is_none_or(|name| is_named(n, name));
    list(others.into_iter().filter(wanted))
}

/// What elements have beyond other nodes: themselves among those above and below them.
pub(super) const SELVES: &[Method] = &[
    m("System.Object AncestorsAndSelf()", |_, this, a| with_self(this, above(own(this)?), a)),
    m("System.Object AncestorsAndSelf(System.Xml.Linq.XName name)", |_, this, a| with_self(this, above(own(this)?), a)),
    m("System.Object DescendantsAndSelf()", |_, this, a| with_self(this, own(this)?.descendants(), a)),
    m("System.Object DescendantsAndSelf(System.Xml.Linq.XName name)", |_, this, a| {
        with_self(this, own(this)?.descendants(), a)
    }),
];
