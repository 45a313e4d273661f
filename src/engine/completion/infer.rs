//! What an expression yields, told without running it: from values that the session has, from types that the text names,
//! and from what commands say they output.

use super::Cx;
use super::input::Origin;
use super::scan::{LevelKind, Mode};
use crate::catalog;
use crate::engine::binder::cmdlet_target;
use crate::syntax::ast::{
    Command, CommandElement, Expr, Hashtable, NumberLiteral, Pipeline, PipelineElement, Statement, TypeMember, TypeName,
};
use crate::syntax::parse;
use crate::text::Source;
use crate::value::{Name, Value, dictionary_of};

/// How deep one guess may lead to another.
const DEPTH: u32 = 12;

/// Elements of a collection that are looked at.
const ELEMENTS: usize = 50;

/// Something known of what an expression yields.
#[derive(Clone)]
pub(super) enum Known {
    /// A value of the session.
    Value(Value),
    /// An object of a type, named as members of types name it (`string`, `System.IO.FileInfo`, `int[]`).
    Net(String),
    /// An object of a class of the text.
    Class(String),
    /// `[pscustomobject]@{ … }`.
    Record(Vec<(String, Vec<Self>)>),
    /// `@{ … }`.
    Table(Vec<(String, Vec<Self>)>),
    /// The error in a `catch` for exceptions of a type.
    Caught(String),
    /// A type itself.
    Type(String),
}

impl Cx<'_> {
    /// What the text from one offset to another yields as an expression.
    pub(super) fn infer_text(&mut self, from: usize, to: usize) -> Vec<Known> {
        let text = self.slice(from, to).to_owned();
        self.infer_source(&text)
    }

    fn infer_source(&mut self, text: &str) -> Vec<Known> {
        let parsed = parse(&Source::new(None, text));
        let statement = parsed.script.end.as_ref().and_then(|b| b.block.statements.last().cloned());
        statement.map(|s| self.infer_statement(&s, 0)).unwrap_or_default()
    }

    /// What reaches the command at the cursor through its pipeline.
    pub(super) fn pipeline_input(&mut self) -> Vec<Known> {
        let stages = self.scan.level().map(|l| l.stages.clone()).unwrap_or_default();
        self.upstream(&stages)
    }

    fn upstream(&mut self, stages: &[(usize, usize)]) -> Vec<Known> {
        let (Some(first), Some(last)) = (stages.first(), stages.last()) else { return Vec::new() };
        let output = self.infer_text(first.0, last.1);
        self.elements(&output)
    }

    /// `$_` at the cursor.
    fn item(&mut self) -> Vec<Known> {
        let scan = self.scan.clone();
        for (index, level) in scan.levels.iter().enumerate().rev() {
            let Some(parent) = index.checked_sub(1).and_then(|i| scan.levels.get(i)) else { break };
            if level.kind != LevelKind::Block {
                continue;
            }
            if parent.keyword == "catch" {
                let head = self.slice(parent.statement, level.open);
                let types = head.rfind("catch").and_then(|at| head.get(at..)).unwrap_or_default();
                let named =
                    types.split_once('[').and_then(|(_, t)| t.split_once(']')).map(|(t, _)| t.trim().to_owned());
                return vec![Known::Caught(named.unwrap_or_else(|| "System.Exception".to_owned()))];
            }
            let mut outer = Some(parent);
            let mut at = index - 1;
            while outer.is_some_and(|l| {
                matches!(l.kind, LevelKind::Hash | LevelKind::Paren | LevelKind::Sub) && l.stages.is_empty()
            }) {
                let Some(next) = at.checked_sub(1) else { break };
                at = next;
                outer = scan.levels.get(at);
            }
            if let Some(command) = outer.filter(|l| l.mode == Mode::Command && !l.stages.is_empty()) {
                return self.upstream(&command.stages);
            }
        }
        Vec::new()
    }

    /// The elements that enumerating things yields.
    pub(super) fn elements(&mut self, known: &[Known]) -> Vec<Known> {
        let mut found = Vec::new();
        for item in known {
            match item {
                Known::Value(v) => match crate::value::elements_of(v) {
                    Some(items) => found.extend(items.into_iter().take(ELEMENTS).map(Known::Value)),
                    None => found.push(item.clone()),
                },
                Known::Net(name) => found.push(Known::Net(element_type(name).unwrap_or(name).to_owned())),
                _ => found.push(item.clone()),
            }
        }
        found
    }

    fn infer_statement(&mut self, statement: &Statement, depth: u32) -> Vec<Known> {
        if depth > DEPTH {
            return Vec::new();
        }
        match statement {
            Statement::Pipeline(p) => self.infer_pipeline(p, depth + 1),
            Statement::Assignment(a) => self.infer_statement(&a.value, depth + 1),
            Statement::If(i) => {
                let bodies: Vec<_> = i.clauses.iter().map(|c| &c.1).chain(&i.otherwise).collect();
                let last = bodies.into_iter().filter_map(|b| b.statements.last());
                last.flat_map(|s| self.infer_statement(s, depth + 1)).collect()
            }
            Statement::Return(r) => r.value.as_ref().map(|s| self.infer_statement(s, depth + 1)).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn infer_pipeline(&mut self, pipeline: &Pipeline, depth: u32) -> Vec<Known> {
        let mut output = Vec::new();
        for element in &pipeline.elements {
            output = match element {
                PipelineElement::Expression(e) => self.infer(&e.expr, depth + 1),
                PipelineElement::Command(c) => self.command_output(c, &output, depth + 1),
            };
        }
        output
    }

    fn command_output(&mut self, command: &Command, input: &[Known], depth: u32) -> Vec<Known> {
        let Some(CommandElement::Argument(Expr::String(name))) = command.elements.first() else { return Vec::new() };
        let name = name.value.to_string();
        let resolved = self.command_name(&name);
        let arguments = command.elements.iter().skip(1).filter_map(|e| match e {
            CommandElement::Argument(e) => Some(e),
            _ => None,
        });
        match resolved.to_ascii_lowercase().as_str() {
            "where-object" | "sort-object" | "select-object" | "tee-object" | "get-unique" => {
                let expands = command.elements.iter().any(
                    |e| matches!(e, CommandElement::Parameter(p) if !p.name.is_empty() && "expandproperty".starts_with(p.name.to_ascii_lowercase().as_str())),
                );
                return if expands { Vec::new() } else { self.elements(input) };
            }
            "write-output" => return arguments.flat_map(|e| self.infer(e, depth + 1)).collect(),
            "foreach-object" => {
                let block =
                    arguments.filter_map(|e| if let Expr::ScriptBlock(b) = e { Some(b) } else { None }).next_back();
                let last = block.and_then(|b| b.block.end.as_ref()).and_then(|b| b.block.statements.last());
                return last.map(|s| self.infer_statement(s, depth + 1)).unwrap_or_default();
            }
            "new-object" => {
                let ty =
                    arguments.filter_map(|e| if let Expr::String(s) = e { Some(s.value.to_string()) } else { None });
                return ty.take(1).map(|t| self.object_of(&t)).collect();
            }
            _ => {}
        }
        self.output_types(&resolved)
    }

    /// What a command says it outputs.
    fn output_types(&mut self, name: &str) -> Vec<Known> {
        let Some(target) = self.target(name) else { return Vec::new() };
        let signature = &target.signature;
        if let Some(noun) = name.split_once('-').filter(|_| signature.module == "SkypeForBusiness")
            && noun.0.eq_ignore_ascii_case("get")
            && let Some(noun) = catalog::noun(noun.1)
        {
            let property = |n: &str| (n.to_owned(), Vec::new());
            let own = noun.properties.iter().map(|p| property(&p.name));
            return vec![Known::Record(std::iter::once(property("Identity")).chain(own).collect())];
        }
        let names: Vec<String> = signature.output_types.iter().map(|t| t.to_string()).collect();
        names.iter().map(|n| self.object_of(n)).collect()
    }

    /// An object of a type that the text or a signature names.
    fn object_of(&self, name: &str) -> Known {
        let name = name.trim().trim_start_matches('[').trim_end_matches(']').trim();
        let name = if name.is_empty() { "System.Object" } else { name };
        match self.input.type_named(name) {
            Some(class) => Known::Class(class.name.to_string()),
            None => Known::Net(name.to_owned()),
        }
    }

    fn type_object(&self, ty: &TypeName) -> Known {
        self.object_of_type_text(&type_text(ty))
    }

    fn object_of_type_text(&self, text: &str) -> Known {
        match self.input.type_named(text) {
            Some(class) => Known::Class(class.name.to_string()),
            None => Known::Net(text.to_owned()),
        }
    }

    /// What an expression yields.
    pub(super) fn infer(&mut self, e: &Expr, depth: u32) -> Vec<Known> {
        if depth > DEPTH {
            return Vec::new();
        }
        let depth = depth + 1;
        let net = |name: &str| vec![Known::Net(name.to_owned())];
        match e {
            Expr::Number(n) => net(match n.value {
                NumberLiteral::Double(_) => "double",
                NumberLiteral::Decimal(_) => "decimal",
                NumberLiteral::Long(_) => "long",
                _ => "int",
            }),
            Expr::String(_) | Expr::Expandable(_) => net("string"),
            Expr::Variable(v) => {
                let scope = v.scope().map(str::to_ascii_lowercase);
                match scope.as_deref() {
                    Some("env") => net("string"),
                    _ => self.variable_known(v.name(), depth),
                }
            }
            Expr::Using(u) => self.variable_known(u.variable.name(), depth),
            Expr::Type(t) => vec![Known::Type(type_text(&t.type_name))],
            Expr::Array(a) => a.elements.iter().flat_map(|e| self.infer(e, depth)).collect(),
            Expr::ArrayExpr(a) => self.infer_last(&a.block.statements, depth),
            Expr::SubExpr(s) => self.infer_last(&s.block.statements, depth),
            Expr::Paren(p) => self.infer_statement(&p.statement, depth),
            Expr::Hashtable(h) => vec![Known::Table(self.entries(h, depth))],
            Expr::ScriptBlock(_) => net("System.Management.Automation.ScriptBlock"),
            Expr::Unary(u) => self.infer(&u.operand, depth),
            Expr::Binary(b) => self.infer_binary(b.op, &b.left, &b.right, depth),
            Expr::Ternary(t) => {
                let mut found = self.infer(&t.if_true, depth);
                found.extend(self.infer(&t.if_false, depth));
                found
            }
            Expr::Index(i) => {
                let target = self.infer(&i.target, depth);
                self.indexed(&target, &i.index)
            }
            Expr::Member(m) => {
                let Some(name) = constant_name(&m.member) else { return Vec::new() };
                let target = self.infer(&m.target, depth);
                target.iter().flat_map(|t| self.member_types(t, &name, false)).collect()
            }
            Expr::Invoke(i) => {
                let Some(name) = constant_name(&i.member) else { return Vec::new() };
                let target = self.infer(&i.target, depth);
                target.iter().flat_map(|t| self.member_types(t, &name, true)).collect()
            }
            Expr::Convert(c) => {
                let name = type_text(&c.type_name);
                let custom = ["pscustomobject", "psobject"].iter().any(|n| n.eq_ignore_ascii_case(&name));
                match &c.expr {
                    Expr::Hashtable(h) if custom => vec![Known::Record(self.entries(h, depth))],
                    Expr::Hashtable(h) if name.eq_ignore_ascii_case("ordered") => {
                        vec![Known::Table(self.entries(h, depth))]
                    }
                    e if custom => self.infer(e, depth),
                    _ => vec![self.type_object(&c.type_name)],
                }
            }
            Expr::Attributed(a) => self.infer(&a.expr, depth),
            Expr::Error(_) => Vec::new(),
        }
    }

    fn infer_last(&mut self, statements: &[Statement], depth: u32) -> Vec<Known> {
        statements.iter().flat_map(|s| self.infer_statement(s, depth)).collect()
    }

    fn infer_binary(&mut self, op: crate::syntax::ast::BinaryOp, left: &Expr, right: &Expr, depth: u32) -> Vec<Known> {
        use crate::syntax::ast::BinaryOp;
        match op {
            BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Divide | BinaryOp::Remainder => {
                self.infer(left, depth)
            }
            BinaryOp::As => {
                if let Expr::Type(t) = right {
                    vec![self.type_object(&t.type_name)]
                } else {
                    Vec::new()
                }
            }
            BinaryOp::Range => vec![Known::Net("int".to_owned())],
            BinaryOp::Format | BinaryOp::Join => vec![Known::Net("string".to_owned())],
            _ => Vec::new(),
        }
    }

    fn entries(&mut self, h: &Hashtable, depth: u32) -> Vec<(String, Vec<Known>)> {
        let key = |e: &Expr| constant_name(e).unwrap_or_default();
        h.entries.iter().map(|e| (key(&e.key), self.infer_statement(&e.value, depth))).collect()
    }

    fn indexed(&mut self, target: &[Known], index: &Expr) -> Vec<Known> {
        let key = match index {
            Expr::String(s) => Some(Value::str(s.value.as_str())),
            Expr::Number(n) => match n.value {
                NumberLiteral::Int(i) => Some(Value::Int(i)),
                _ => None,
            },
            _ => None,
        };
        let mut found = Vec::new();
        for item in target {
            match (item, &key) {
                (Known::Value(v), Some(key)) => {
                    if let Some(value) = dictionary_of(v).and_then(|d| d.get(key)) {
                        found.push(Known::Value(value));
                    } else if let (Some(items), Value::Int(i)) = (crate::value::elements_of(v), key)
                        && let Some(value) = usize::try_from(*i).ok().and_then(|i| items.get(i))
                    {
                        found.push(Known::Value(value.clone()));
                    }
                }
                (Known::Value(v), None) => {
                    let items = crate::value::elements_of(v).unwrap_or_default();
                    found.extend(items.into_iter().take(1).map(Known::Value));
                }
                (Known::Table(entries), Some(key)) => {
                    let key = key.invariant_text();
                    found.extend(entries.iter().filter(|e| e.0.eq_ignore_ascii_case(&key)).flat_map(|e| e.1.clone()));
                }
                (Known::Net(name), _) if name.eq_ignore_ascii_case("string") => {
                    found.push(Known::Net("char".to_owned()));
                }
                (other, _) => found.extend(self.elements(std::slice::from_ref(other))),
            }
        }
        found
    }

    /// What a variable holds.
    pub(super) fn variable_known(&mut self, name: &str, depth: u32) -> Vec<Known> {
        if depth > DEPTH {
            return Vec::new();
        }
        let net = |name: &str| vec![Known::Net(name.to_owned())];
        match name.to_ascii_lowercase().as_str() {
            "_" | "psitem" => return self.item(),
            "this" => {
                let class = self.input.class_at(self.cursor).map(|c| c.name.to_string());
                return class.map(Known::Class).into_iter().collect();
            }
            _ => {}
        }
        let input = self.input.clone();
        let found = match input.origin(name, self.cursor) {
            Some(Origin::Type(ty)) => vec![self.type_object(ty)],
            Some(Origin::Value(s)) => self.infer_statement(s, depth + 1),
            Some(Origin::Element(s)) => {
                let all = self.infer_statement(s, depth + 1);
                self.elements(&all)
            }
            None => Vec::new(),
        };
        if !found.is_empty() {
            return found;
        }
        let variable = self.engine.scope().find_value(Name::new(name)).filter(|v| !v.is_null());
        if let Some(value) = variable {
            return vec![Known::Value(value)];
        }
        match name.to_ascii_lowercase().as_str() {
            "psboundparameters" => net("System.Collections.Generic.Dictionary[string,System.Object]"),
            "matches" => net("System.Collections.Hashtable"),
            "args" | "input" => net("System.Object[]"),
            "error" => net("System.Collections.ArrayList"),
            "myinvocation" => net("System.Management.Automation.InvocationInfo"),
            "pwd" => net("System.Management.Automation.PathInfo"),
            "pscmdlet" => net("System.Management.Automation.PSScriptCmdlet"),
            "host" => net("System.Management.Automation.Internal.Host.InternalHost"),
            "psscriptroot" | "pscommandpath" => net("string"),
            _ => self.engine.variable(Name::new(name)).filter(|v| !v.is_null()).map(Known::Value).into_iter().collect(),
        }
    }

    /// The command that an alias stands for, or the name itself.
    pub(super) fn command_name(&self, name: &str) -> String {
        let bare = name.rsplit_once('\\').filter(|(m, _)| !m.contains(['/', ':'])).map_or(name, |(_, n)| n);
        let alias = self.engine.find_alias(Name::new(bare)).map(|a| a.to_string());
        let name = alias.unwrap_or_else(|| bare.to_owned());
        cmdlet_target(&name).map_or(name, |t| t.signature.name.to_string())
    }

    /// The types of a property, or of what a method returns.
    pub(super) fn member_types(&mut self, known: &Known, name: &str, call: bool) -> Vec<Known> {
        if let Known::Type(ty) = known
            && call
            && name.eq_ignore_ascii_case("new")
        {
            return vec![self.object_of(ty)];
        }
        if let Known::Value(value) = known
            && !call
        {
            if let Some(entry) = dictionary_of(value).and_then(|d| d.get(&Value::str(name))) {
                return vec![Known::Value(entry)];
            }
            let kind = self.engine.properties(value).into_iter().find(|p| p.name == Name::new(name)).map(|p| p.kind);
            // Script properties would have to run.
            if matches!(kind, Some("NoteProperty" | "Property"))
                && let Ok(Some(found)) = self.engine.find_property(value, Name::new(name))
            {
                return vec![Known::Value(found)];
            }
        }
        let members = self.members_of(known);
        let found = members.into_iter().find(|m| m.method == call && m.name.eq_ignore_ascii_case(name));
        found.map(|m| m.types).unwrap_or_default()
    }

    /// Properties and methods of a class of the text, those of its bases included.
    pub(super) fn class_members(&self, name: &str, is_static: bool) -> Vec<super::members::MemberInfo> {
        let mut found = Vec::new();
        let mut next = self.input.type_named(name);
        let mut turns = 0;
        while let Some(class) = next.filter(|_| turns < DEPTH) {
            turns += 1;
            for member in &class.members {
                let info = match member {
                    TypeMember::Property(p) if p.is_static == is_static && !p.is_hidden => {
                        let types = p.type_name.as_ref().map(|t| self.type_object(t)).into_iter().collect();
                        super::members::MemberInfo { name: p.name.to_string(), method: false, types }
                    }
                    TypeMember::Method(m) if m.is_static == is_static && !m.is_hidden && !m.is_constructor => {
                        let types = m.return_type.as_ref().map(|t| self.type_object(t)).into_iter().collect();
                        super::members::MemberInfo { name: m.name.to_string(), method: true, types }
                    }
                    TypeMember::EnumLabel(l) if is_static => {
                        super::members::MemberInfo { name: l.name.to_string(), method: false, types: Vec::new() }
                    }
                    _ => continue,
                };
                found.push(info);
            }
            next = class.bases.first().and_then(|b| self.input.type_named(&type_text(&b.type_name)));
        }
        found
    }
}

/// The text of a type name, without places.
pub(super) fn type_text(ty: &TypeName) -> String {
    match ty {
        TypeName::Simple { name, .. } => name.to_string(),
        TypeName::Array { element, rank, .. } => {
            format!("{}[{}]", type_text(element), ",".repeat(rank.saturating_sub(1) as usize))
        }
        TypeName::Generic { generic, args, .. } => {
            let args: Vec<String> = args.iter().map(type_text).collect();
            format!("{}[{}]", type_text(generic), args.join(","))
        }
    }
}

/// The element type of an array type or a generic collection.
fn element_type(name: &str) -> Option<&str> {
    if let Some(element) = name.strip_suffix("[]") {
        return Some(element);
    }
    let (generic, argument) = name.strip_suffix(']')?.split_once('[')?;
    let collection = ["List", "Collection", "HashSet", "Queue", "Stack", "SortedSet", "LinkedList", "IEnumerable"];
    let short = generic.rsplit('.').next().unwrap_or(generic);
    (collection.contains(&short) && !argument.contains(',')).then_some(argument)
}

/// A name that stands there literally.
pub(super) fn constant_name(e: &Expr) -> Option<String> {
    match e {
        Expr::String(s) => Some(s.value.to_string()),
        _ => None,
    }
}
