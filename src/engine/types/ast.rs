//! `{ … }.Ast` and `Parser.ParseInput`: as much of the syntax tree as scripts look at.

use std::any::Any;
use std::rc::Rc;

use crate::engine::{Engine, ScriptBlock};
use crate::syntax::ast;
use crate::text::{Source, Span};
use crate::value::types::{self, Method};
use crate::value::{Fault, Name, Object, PsReference, Runtime, TypeDef, TypeRef, Value};

macro_rules! rows {
    ($($id:ident $name:literal;)*) => {
        $(static $id: TypeDef = TypeDef::class(concat!("System.Management.Automation.Language.", $name));)*
        /// The rows of this file.
        pub(crate) static ALL: &[&TypeDef] = &[$(&$id,)* &PARSER];
    };
}

rows! {
    SCRIPT_BLOCK_AST "ScriptBlockAst";
    PARAM_BLOCK_AST "ParamBlockAst";
    PARAMETER_AST "ParameterAst";
    NAMED_BLOCK_AST "NamedBlockAst";
    STATEMENT_AST "StatementAst";
    FUNCTION_AST "FunctionDefinitionAst";
    VARIABLE_AST "VariableExpressionAst";
    EXTENT "InternalScriptExtent";
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
    Ok(script_block_ast(&parsed.script, &source))
}

/// A node: its type, its place and what else scripts ask of it.
struct Node {
    def: &'static TypeDef,
    source: Rc<Source>,
    span: Span,
    fields: Vec<(Name, Value)>,
}

/// A place in a text.
struct Extent(Rc<Source>, Span);

fn node<const N: usize>(def: &'static TypeDef, source: &Rc<Source>, span: Span, fields: [(&str, Value); N]) -> Value {
    let fields = fields.into_iter().map(|(name, value)| (Name::new(name), value)).collect();
    Value::object(Node { def, source: source.clone(), span, fields })
}

/// `.Ast` of a script block.
pub(super) fn ast_of(block: &ScriptBlock) -> Value {
    script_block_ast(&block.template.ast, &block.template.source)
}

fn script_block_ast(block: &Rc<ast::ScriptBlock>, source: &Rc<Source>) -> Value {
    let named = |part: &Option<ast::NamedBlock>| {
        part.as_ref().map_or(Value::Null, |part| {
            let statements = part.block.statements.iter().map(|s| statement(s, source)).collect();
            node(
                &NAMED_BLOCK_AST,
                source,
                part.span,
                [("Unnamed", Value::Bool(part.unnamed)), ("Statements", Value::array(statements))],
            )
        })
    };
    let params = block.params.as_ref().map_or(Value::Null, |params| {
        let parameters = params.parameters.iter().map(|p| parameter(p, source)).collect();
        node(&PARAM_BLOCK_AST, source, params.span, [("Parameters", Value::array(parameters))])
    });
    node(
        &SCRIPT_BLOCK_AST,
        source,
        block.span,
        [
            ("ParamBlock", params),
            ("BeginBlock", named(&block.begin)),
            ("ProcessBlock", named(&block.process)),
            ("EndBlock", named(&block.end)),
            ("CleanBlock", named(&block.clean)),
            ("DynamicParamBlock", named(&block.dynamicparam)),
            ("Parent", Value::Null),
        ],
    )
}

fn parameter(parameter: &ast::Parameter, source: &Rc<Source>) -> Value {
    let name = &parameter.name;
    let variable = node(
        &VARIABLE_AST,
        source,
        name.span,
        [("VariablePath", Value::custom([(Name::new("UserPath"), Value::str(name.name()))]))],
    );
    let named = parameter.static_type().map(|t| source.slice(t.span()));
    let ty = named.map_or(Some(TypeRef::Def(&types::OBJECT)), types::resolve);
    let default = parameter.default.as_ref().map_or(Value::Null, |e| node(&STATEMENT_AST, source, e.span(), []));
    node(
        &PARAMETER_AST,
        source,
        parameter.span,
        [
            ("Name", variable),
            ("DefaultValue", default),
            ("StaticType", ty.map_or(Value::Null, crate::value::type_value)),
        ],
    )
}

fn statement(statement: &ast::Statement, source: &Rc<Source>) -> Value {
    match statement {
        ast::Statement::Function(f) => node(
            &FUNCTION_AST,
            source,
            f.span,
            [
                ("Name", Value::str(f.name.as_str())),
                ("IsFilter", Value::Bool(f.kind == ast::FunctionKind::Filter)),
                ("Body", script_block_ast(&f.body, source)),
            ],
        ),
        other => node(&STATEMENT_AST, source, other.span(), []),
    }
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
        self.fields.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
    }
    fn adapted_names(&self) -> Vec<Name> {
        self.fields.iter().map(|(n, _)| *n).chain([Name::new("Extent")]).collect()
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
