//! `{ … }.Ast` and `Parser.ParseInput`: the syntax tree as objects, and searching in it.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::ast_build::Builder;
use crate::engine::{Engine, ScriptBlock};
use crate::text::{Source, Span};
use crate::value::types::{self, Method};
use crate::value::{Fault, Name, ObjRef, Object, PsReference, Runtime, TypeDef, TypeRef, Value, WeakRef};

macro_rules! nodes {
    ($($name:literal : $base:literal;)*) => {
        /// The types of the nodes.
        pub(super) static NODES: &[&TypeDef] = &[$(
            &TypeDef::class(concat!("System.Management.Automation.Language.", $name))
                .extends(concat!("System.Management.Automation.Language.", $base))
                .methods(own_methods($name.as_bytes()))
        ),*];
    };
}

nodes! {
    "StatementAst": "Ast";
    "PipelineBaseAst": "StatementAst";
    "ChainableAst": "PipelineBaseAst";
    "LabeledStatementAst": "StatementAst";
    "LoopStatementAst": "LabeledStatementAst";
    "CommandBaseAst": "StatementAst";
    "CommandElementAst": "Ast";
    "ExpressionAst": "CommandElementAst";
    "ConstantExpressionAst": "ExpressionAst";
    "AttributeBaseAst": "Ast";
    "AttributedExpressionAst": "ExpressionAst";
    "MemberExpressionAst": "ExpressionAst";
    "MemberAst": "Ast";
    "RedirectionAst": "Ast";
    "ScriptBlockAst": "Ast";
    "ParamBlockAst": "Ast";
    "NamedBlockAst": "Ast";
    "StatementBlockAst": "Ast";
    "ParameterAst": "Ast";
    "NamedAttributeArgumentAst": "Ast";
    "CatchClauseAst": "Ast";
    "AttributeAst": "AttributeBaseAst";
    "TypeConstraintAst": "AttributeBaseAst";
    "PropertyMemberAst": "MemberAst";
    "FunctionMemberAst": "MemberAst";
    "MergingRedirectionAst": "RedirectionAst";
    "FileRedirectionAst": "RedirectionAst";
    "UsingStatementAst": "StatementAst";
    "FunctionDefinitionAst": "StatementAst";
    "TypeDefinitionAst": "StatementAst";
    "IfStatementAst": "StatementAst";
    "SwitchStatementAst": "LabeledStatementAst";
    "ForEachStatementAst": "LoopStatementAst";
    "ForStatementAst": "LoopStatementAst";
    "WhileStatementAst": "LoopStatementAst";
    "DoWhileStatementAst": "LoopStatementAst";
    "DoUntilStatementAst": "LoopStatementAst";
    "TryStatementAst": "StatementAst";
    "TrapStatementAst": "StatementAst";
    "ThrowStatementAst": "StatementAst";
    "ReturnStatementAst": "StatementAst";
    "ExitStatementAst": "StatementAst";
    "BreakStatementAst": "StatementAst";
    "ContinueStatementAst": "StatementAst";
    "DataStatementAst": "StatementAst";
    "ErrorStatementAst": "PipelineBaseAst";
    "PipelineAst": "ChainableAst";
    "PipelineChainAst": "ChainableAst";
    "AssignmentStatementAst": "PipelineBaseAst";
    "CommandAst": "CommandBaseAst";
    "CommandExpressionAst": "CommandBaseAst";
    "CommandParameterAst": "CommandElementAst";
    "StringConstantExpressionAst": "ConstantExpressionAst";
    "ExpandableStringExpressionAst": "ExpressionAst";
    "VariableExpressionAst": "ExpressionAst";
    "TypeExpressionAst": "ExpressionAst";
    "ArrayLiteralAst": "ExpressionAst";
    "ArrayExpressionAst": "ExpressionAst";
    "SubExpressionAst": "ExpressionAst";
    "ParenExpressionAst": "ExpressionAst";
    "HashtableAst": "ExpressionAst";
    "ScriptBlockExpressionAst": "ExpressionAst";
    "UnaryExpressionAst": "ExpressionAst";
    "BinaryExpressionAst": "ExpressionAst";
    "TernaryExpressionAst": "ExpressionAst";
    "IndexExpressionAst": "ExpressionAst";
    "InvokeMemberExpressionAst": "MemberExpressionAst";
    "ConvertExpressionAst": "AttributedExpressionAst";
    "UsingExpressionAst": "ExpressionAst";
    "ErrorExpressionAst": "ExpressionAst";
    "TypeName": "Ast";
}

/// The types of this file that are no nodes.
pub(crate) static ALL: &[&TypeDef] = &[&AST, &EXTENT, &PARSER];

/// The types of the nodes, for the registry.
pub(crate) static ALL_NODES: &[&TypeDef] = NODES;

/// `System.Management.Automation.Language.Ast`.
pub(super) static AST: TypeDef = TypeDef::class("System.Management.Automation.Language.Ast").methods(&[
    Method::new("System.Management.Automation.Language.Ast Copy()", |_, this, _| Ok(this.clone())),
    Method::new(
        "System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)",
        |rt, this, a| {
            let mut found = Vec::new();
            search(rt, this, a, true, true, &mut found)?;
            Ok(found.into_iter().next().unwrap_or_default())
        },
    ),
    Method::new(
        "System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)",
        |rt, this, a| {
            let mut found = Vec::new();
            search(rt, this, a, false, true, &mut found)?;
            Ok(Value::array(found))
        },
    ),
    Method::new("System.Object SafeGetValue()", |_, this, _| {
        super::ast_build::safe_value(this).ok_or_else(|| {
            Fault::thrown(
                "System.InvalidOperationException",
                "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions.",
            )
        })
    }),
]);

static EXTENT: TypeDef = TypeDef::class("System.Management.Automation.Language.InternalScriptExtent");

/// The methods that only one kind of node has.
const fn own_methods(name: &[u8]) -> &'static [Method] {
    match name {
        b"CommandAst" => COMMAND_METHODS,
        b"ScriptBlockAst" => SCRIPT_METHODS,
        _ => &[],
    }
}

const COMMAND_METHODS: &[Method] = &[Method::new("string GetCommandName()", |_, this, _| {
    let first = this.downcast::<Node>().and_then(|n| n.field("CommandElements"));
    let first = first.and_then(|list| crate::value::elements_of(&list)?.into_iter().next());
    let name = first.and_then(|e| e.downcast::<Node>()?.field("Value"));
    Ok(name.filter(|n| n.as_str().is_some()).unwrap_or_default())
})];

const SCRIPT_METHODS: &[Method] = &[Method::new("scriptblock GetScriptBlock()", |rt, this, _| {
    let Some(own) = this.downcast::<Node>() else { return Ok(Value::Null) };
    let whole = own.source.slice(own.span);
    let text = whole.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(whole).to_owned();
    let ty = TypeRef::Def(&super::SCRIPT_BLOCK);
    crate::value::convert::convert_in(rt, &Value::from(text), &ty)
})];

/// Collects the nodes that a predicate admits, outer ones first; blocks within are searched where the caller asks for it.
fn search(
    rt: &mut dyn Runtime,
    node: &Value,
    args: &[Value],
    only_first: bool,
    root: bool,
    found: &mut Vec<Value>,
) -> Result<(), Fault> {
    let Some(own) = node.downcast::<Node>() else { return Ok(()) };
    if own.def.short_name() != "TypeName" {
        let predicate = args.first().unwrap_or(&Value::Null);
        let answer = rt.call_block(predicate, std::slice::from_ref(node))?;
        if crate::value::convert::to_bool(&answer) {
            found.push(node.clone());
        }
    }
    let nested = matches!(own.def.short_name(), "ScriptBlockExpressionAst" | "FunctionDefinitionAst");
    let deep = args.get(1).is_some_and(crate::value::convert::to_bool);
    if nested && !deep && !root || only_first && !found.is_empty() {
        return Ok(());
    }
    for child in own.children() {
        search(rt, &child, args, only_first, false, found)?;
        if only_first && !found.is_empty() {
            break;
        }
    }
    Ok(())
}

/// `System.Management.Automation.Language.Parser`.
static PARSER: TypeDef = TypeDef::class("System.Management.Automation.Language.Parser").static_methods(&[
    Method::new(
        "System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Object tokens, [ref] System.Object errors)",
        |_, _, a| {
            let text = a.first().map_or_else(|| "".into(), Value::invariant_text);
            parse(Source::new(None, text.as_str()), a, 2)
        },
    ),
    Method::new(
        "System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Object tokens, [ref] System.Object errors)",
        |rt, _, a| {
            let path = a.first().map_or_else(|| "".into(), Value::invariant_text);
            let source = read(rt, &path)?;
            parse(source, a, 2)
        },
    ),
]);

fn read(rt: &mut dyn Runtime, path: &str) -> Result<Source, Fault> {
    let wrong = |message: String| Fault::thrown("System.IO.FileNotFoundException", message);
    let Some(engine) = rt.as_any_mut().downcast_mut::<Engine>() else { return Err(wrong(path.to_owned())) };
    let full = engine.resolve_path(path);
    let bytes = engine.host().files.read(&full).map_err(|e| wrong(e.to_string()))?;
    let text = crate::syntax::decode_script(&bytes).map_err(|e| wrong(e.to_string()))?;
    Ok(Source::new(Some(full.to_string_lossy().as_ref().into()), text))
}

fn parse(source: Source, a: &[Value], errors: usize) -> Result<Value, Fault> {
    let source = Rc::new(source);
    let parsed = crate::syntax::parse(&source);
    let reference = |index: usize| a.get(index).and_then(|v| v.downcast::<PsReference>());
    if let Some(errors) = reference(errors) {
        let list = parsed.errors.iter().map(|e| super::parse_error_value(&source, e)).collect();
        errors.set(Value::array(list))?;
    }
    if let Some(tokens) = reference(1) {
        tokens.set(Value::array(Vec::new()))?;
    }
    Ok(Builder { source: &source }.script_block(&parsed.script))
}

/// A node: its type, its place and what else scripts ask of it.
pub(super) struct Node {
    pub(super) def: &'static TypeDef,
    pub(super) source: Rc<Source>,
    pub(super) span: Span,
    fields: Vec<(Name, Value)>,
    /// The node around it, as long as that is held by anyone.
    parent: RefCell<Option<WeakRef>>,
}

impl Node {
    /// One of the node's own properties.
    pub(super) fn field(&self, name: &str) -> Option<Value> {
        let name = Name::new(name);
        self.fields.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }

    /// The nodes in it, in the order of the text.
    fn children(&self) -> Vec<Value> {
        let mut found = Vec::new();
        self.fields.iter().for_each(|(_, value)| collect(value, &mut found));
        found.sort_by_key(|child| child.downcast::<Self>().map_or(0, |n| n.span.start));
        found
    }
}

fn collect(value: &Value, found: &mut Vec<Value>) {
    if value.downcast::<Node>().is_some() {
        found.push(value.clone());
    } else if let Some(pair) = value.downcast::<Clause>() {
        found.extend([pair.0.clone(), pair.1.clone()]);
    } else if let Value::Array(list) = value {
        list.items().iter().for_each(|item| collect(item, found));
    }
}

/// Two nodes that belong together: test and body, key and value.
struct Clause(Value, Value);

/// A pair of nodes as the tuple that holds them.
pub(super) fn clause(first: Value, second: Value) -> Value {
    Value::object(Clause(first, second))
}

/// The nodes of a pair.
pub(super) fn parts(pair: &Value) -> Option<(Value, Value)> {
    pair.downcast::<Clause>().map(|c| (c.0.clone(), c.1.clone()))
}

impl Object for Clause {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(types::find("System.Tuple`2").unwrap_or(&types::OBJECT))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        match name.as_str().to_ascii_lowercase().as_str() {
            "item1" => Some(self.0.clone()),
            "item2" => Some(self.1.clone()),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["Item1", "Item2"].map(Name::new).to_vec()
    }
}

/// A place in a text.
struct Extent(Rc<Source>, Span);

/// A node with its properties; the nodes among these learn what they are in.
pub(super) fn node<const N: usize>(
    def: &'static TypeDef,
    source: &Rc<Source>,
    span: Span,
    fields: [(&str, Value); N],
) -> Value {
    let fields = fields.into_iter().map(|(name, value)| (Name::new(name), value)).collect();
    let made = ObjRef::new(Node { def, source: source.clone(), span, fields, parent: RefCell::default() });
    if let Some(own) = made.downcast::<Node>() {
        for child in own.children() {
            if let Some(child) = child.downcast::<Node>() {
                *child.parent.borrow_mut() = Some(made.downgrade());
            }
        }
    }
    Value::Object(made)
}

/// `.Ast` of a script block.
pub(super) fn ast_of(block: &ScriptBlock) -> Value {
    let made = || Builder { source: &block.template.source }.script_block(&block.template.ast);
    block.template.shown.get_or_init(made).clone()
}

/// `.StartPosition` of a script block.
pub(super) fn start_of(block: &ScriptBlock) -> Value {
    Value::object(Extent(block.template.source.clone(), block.template.ast.span))
}

impl Object for Node {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.source.slice(self.span).to_owned())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        if name.as_str().eq_ignore_ascii_case("extent") {
            return Some(Value::object(Extent(self.source.clone(), self.span)));
        }
        if name.as_str().eq_ignore_ascii_case("parent") {
            let parent = self.parent.borrow().as_ref().and_then(WeakRef::upgrade);
            return Some(parent.map_or(Value::Null, Value::Object));
        }
        self.fields.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }
    fn adapted_names(&self) -> Vec<Name> {
        self.fields.iter().map(|(n, _)| *n).chain(["Extent", "Parent"].map(Name::new)).collect()
    }
}

impl Object for Extent {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&EXTENT)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.slice(self.1).to_owned())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let place = |offset: u32| self.0.line_column(offset);
        let number = |n: u32| Some(Value::Int(n as i32));
        match name.as_str().to_ascii_lowercase().as_str() {
            "file" => Some(self.0.name().map_or(Value::Null, |n| Value::str(&**n))),
            "text" => Some(Value::str(self.0.slice(self.1))),
            "startlinenumber" => number(place(self.1.start).line),
            "startcolumnnumber" => number(place(self.1.start).column),
            "endlinenumber" => number(place(self.1.end).line),
            "endcolumnnumber" => number(place(self.1.end).column),
            "startoffset" => number(self.1.start),
            "endoffset" => number(self.1.end),
            _ => None,
        }
    }
    fn adapted_names(&self) -> Vec<Name> {
        [
            "File",
            "Text",
            "StartLineNumber",
            "StartColumnNumber",
            "EndLineNumber",
            "EndColumnNumber",
            "StartOffset",
            "EndOffset",
        ]
        .map(Name::new)
        .to_vec()
    }
}
