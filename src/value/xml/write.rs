//! Nodes as text, as .NET writes them.

use super::{Node, NodeKind};

/// The node with its own tags.
pub fn outer_xml(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

/// What stands between the node's tags.
pub fn inner_xml(node: &Node) -> String {
    let mut out = String::new();
    if node.kind == NodeKind::Attribute {
        escape(&node.value.borrow(), true, &mut out);
        return out;
    }
    for child in node.children.borrow().iter() {
        write(child, &mut out);
    }
    out
}

fn write(node: &Node, out: &mut String) {
    let value = node.value.borrow();
    match node.kind {
        NodeKind::Document | NodeKind::Fragment => {
            for child in node.children.borrow().iter() {
                write(child, out);
            }
        }
        NodeKind::Element => {
            out.push('<');
            out.push_str(&node.name);
            for attribute in node.attributes.borrow().iter() {
                out.push(' ');
                write(attribute, out);
            }
            let children = node.children.borrow();
            if children.is_empty() && node.short.get() {
                out.push_str(" />");
                return;
            }
            out.push('>');
            for child in children.iter() {
                write(child, out);
            }
            out.push_str("</");
            out.push_str(&node.name);
            out.push('>');
        }
        NodeKind::Attribute => {
            out.push_str(&node.name);
            out.push_str("=\"");
            escape(&value, true, out);
            out.push('"');
        }
        NodeKind::Text => escape(&value, false, out),
        NodeKind::Whitespace => out.push_str(&value),
        NodeKind::CData => {
            out.push_str("<![CDATA[");
            out.push_str(&value);
            out.push_str("]]>");
        }
        NodeKind::Comment => {
            out.push_str("<!--");
            out.push_str(&value);
            out.push_str("-->");
        }
        NodeKind::Instruction | NodeKind::Declaration => {
            out.push_str("<?");
            out.push_str(node.shown_name());
            if !value.is_empty() {
                out.push(' ');
                out.push_str(&value);
            }
            out.push_str("?>");
        }
        NodeKind::DocType => {
            out.push_str("<!DOCTYPE ");
            out.push_str(&value);
            out.push('>');
        }
    }
}

fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' if attribute => out.push_str("&#xA;"),
            '\r' if attribute => out.push_str("&#xD;"),
            '\t' if attribute => out.push_str("&#x9;"),
            _ => out.push(c),
        }
    }
}
