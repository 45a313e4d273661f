//! Trees in one line, to compare.

use sfbsh::syntax::ast::*;

fn each<T>(items: &[T], f: impl Fn(&T) -> String) -> String {
    items.iter().map(f).collect::<Vec<_>>().join(" ")
}

fn maybe<T>(item: &Option<T>, f: impl Fn(&T) -> String) -> String {
    item.as_ref().map_or_else(|| "-".to_owned(), f)
}

pub fn script(s: &ScriptBlock) -> String {
    let mut parts: Vec<String> = s
        .usings
        .iter()
        .map(|u| {
            format!(
                "(using {:?} {} {})",
                u.kind,
                maybe(&u.name, |n| n.value.to_string()),
                maybe(&u.alias, |n| n.value.to_string())
            )
        })
        .collect();
    if let Some(r) = &s.requires {
        let modules = each(&r.modules, |m| format!("{}@{}", m.name, maybe(&m.version, |v| v.to_string())));
        parts.push(format!(
            "(requires {} [{modules}] {})",
            maybe(&r.version, |v| v.to_string()),
            r.run_as_administrator
        ));
    }
    if let Some(p) = &s.params {
        parts.push(format!(
            "(param {}{})",
            p.attributes.iter().map(|a| attribute(a) + " ").collect::<String>(),
            each(&p.parameters, parameter)
        ));
    }
    for (name, b) in [
        ("dynamicparam", &s.dynamicparam),
        ("begin", &s.begin),
        ("process", &s.process),
        ("end", &s.end),
        ("clean", &s.clean),
    ] {
        if let Some(b) = b {
            parts.push(if b.unnamed { block(&b.block) } else { format!("({name} {})", block(&b.block)) });
        }
    }
    parts.join(" ")
}

fn block(b: &StatementBlock) -> String {
    let traps = each(&b.traps, |t| {
        format!("(trap {} {{{}}})", maybe(&t.type_name, |t| type_name(&t.type_name)), block(&t.body))
    });
    let statements = b.statements.iter().map(statement).collect::<Vec<_>>().join("; ");
    if traps.is_empty() { statements } else { format!("{traps}; {statements}") }
}

fn braces(b: &StatementBlock) -> String {
    format!("{{{}}}", block(b))
}

fn label(l: &Option<Text>) -> String {
    l.as_ref().map_or_else(String::new, |l| format!(":{l} "))
}

fn statement(s: &Statement) -> String {
    match s {
        Statement::Pipeline(p) => {
            let text = p.elements.iter().map(element).collect::<Vec<_>>().join(" | ");
            if p.background { text + " &" } else { text }
        }
        Statement::Chain(c) => {
            let op = if c.op == ChainOp::And { "&&" } else { "||" };
            format!("({} {op} {}){}", statement(&c.left), statement(&c.right), if c.background { " &" } else { "" })
        }
        Statement::Assignment(a) => format!("({:?} {} {})", a.op, expr(&a.target), statement(&a.value)),
        Statement::If(s) => format!(
            "(if {} else {})",
            each(&s.clauses, |(c, b)| format!("[{}] {}", statement(c), braces(b))),
            maybe(&s.otherwise, braces)
        ),
        Statement::Switch(s) => format!(
            "({}switch {:?}{}{} [{}] {} default {})",
            label(&s.label),
            s.flags.matching,
            if s.flags.case_sensitive { " case" } else { "" },
            if s.flags.file { " file" } else { "" },
            statement(&s.condition),
            each(&s.clauses, |c| format!("{} {}", expr(&c.test), braces(&c.body))),
            maybe(&s.default, braces)
        ),
        Statement::For(s) => format!(
            "({}for [{}] [{}] [{}] {})",
            label(&s.label),
            maybe(&s.initializer, statement),
            maybe(&s.condition, statement),
            maybe(&s.iterator, statement),
            braces(&s.body)
        ),
        Statement::Foreach(s) => format!(
            "({}foreach {} [{}] {})",
            label(&s.label),
            variable(&s.variable),
            statement(&s.collection),
            braces(&s.body)
        ),
        Statement::While(s) => format!("({}while [{}] {})", label(&s.label), statement(&s.condition), braces(&s.body)),
        Statement::DoWhile(s) => {
            format!("({}do {} while [{}])", label(&s.label), braces(&s.body), statement(&s.condition))
        }
        Statement::DoUntil(s) => {
            format!("({}do {} until [{}])", label(&s.label), braces(&s.body), statement(&s.condition))
        }
        Statement::Try(s) => format!(
            "(try {} {} finally {})",
            braces(&s.body),
            each(&s.catches, |c| format!(
                "catch [{}] {}",
                each(&c.types, |t| type_name(&t.type_name)),
                braces(&c.body)
            )),
            maybe(&s.finally, braces)
        ),
        Statement::Trap(_) => "trap?".to_owned(),
        Statement::Throw(f) => format!("(throw {})", maybe(&f.value, statement)),
        Statement::Return(f) => format!("(return {})", maybe(&f.value, statement)),
        Statement::Exit(f) => format!("(exit {})", maybe(&f.value, statement)),
        Statement::Break(j) => format!("(break {})", maybe(&j.label, expr)),
        Statement::Continue(j) => format!("(continue {})", maybe(&j.label, expr)),
        Statement::Function(f) => format!(
            "({:?} {} ({}) {{{}}})",
            f.kind,
            f.name,
            maybe(&f.parameters, |p| each(p, parameter)),
            script(&f.body)
        ),
        Statement::Data(d) => format!(
            "(data {} [{}] {})",
            maybe(&d.name, |n| n.to_string()),
            each(&d.supported_commands, expr),
            braces(&d.body)
        ),
        Statement::Type(t) => format!(
            "({}{:?} {} : {} {{{}}})",
            t.attributes.iter().map(|a| attribute(a) + " ").collect::<String>(),
            t.kind,
            t.name,
            each(&t.bases, |b| type_name(&b.type_name)),
            t.members.iter().map(member).collect::<Vec<_>>().join("; ")
        ),
        Statement::Error(_) => "ERROR".to_owned(),
    }
}

fn member(m: &TypeMember) -> String {
    match m {
        TypeMember::Property(p) => format!(
            "{}{}{}[{}] ${} = {}",
            if p.is_static { "static " } else { "" },
            if p.is_hidden { "hidden " } else { "" },
            p.attributes.iter().map(|a| attribute(a) + " ").collect::<String>(),
            maybe(&p.type_name, type_name),
            p.name,
            maybe(&p.initial, expr)
        ),
        TypeMember::Method(m) => format!(
            "{}{}{}[{}] {}({}){} {{{}}}",
            if m.is_static { "static " } else { "" },
            if m.is_hidden { "hidden " } else { "" },
            if m.is_constructor { "ctor " } else { "" },
            maybe(&m.return_type, type_name),
            m.name,
            each(&m.parameters, parameter),
            m.base_args.as_ref().map_or_else(String::new, |a| format!(" base({})", each(a, expr))),
            script(&m.body)
        ),
        TypeMember::EnumLabel(l) => format!("{} = {}", l.name, maybe(&l.value, expr)),
    }
}

fn parameter(p: &Parameter) -> String {
    let attributes: String = p.attributes.iter().map(attribute_base).collect();
    p.default.as_ref().map_or_else(
        || format!("{attributes}{}", variable(&p.name)),
        |d| format!("{attributes}{}={}", variable(&p.name), expr(d)),
    )
}

fn attribute(a: &Attribute) -> String {
    let named =
        each(&a.named, |n| n.value.as_ref().map_or_else(|| n.name.to_string(), |v| format!("{}={}", n.name, expr(v))));
    format!("[{}({};{named})]", type_name(&a.type_name), each(&a.positional, expr))
}

fn attribute_base(a: &AttributeBase) -> String {
    match a {
        AttributeBase::Attribute(a) => attribute(a),
        AttributeBase::Type(t) => format!("[{}]", type_name(&t.type_name)),
    }
}

fn type_name(t: &TypeName) -> String {
    match t {
        TypeName::Simple { name, assembly, .. } => {
            assembly.as_ref().map_or_else(|| name.to_string(), |a| format!("{name}, {a}"))
        }
        TypeName::Array { element, rank, .. } => format!("{}[rank {rank}]", type_name(element)),
        TypeName::Generic { generic, args, .. } => format!("{}<{}>", type_name(generic), each(args, type_name)),
    }
}

fn element(e: &PipelineElement) -> String {
    match e {
        PipelineElement::Expression(e) => expr(&e.expr) + &redirections(&e.redirections),
        PipelineElement::Command(c) => {
            let head = match c.invocation {
                Invocation::None => "",
                Invocation::Call => "& ",
                Invocation::Dot => ". ",
            };
            format!("<{head}{}{}>", each(&c.elements, command_element), redirections(&c.redirections))
        }
    }
}

fn command_element(e: &CommandElement) -> String {
    match e {
        CommandElement::Parameter(p) => {
            format!("{}{}{}", p.dash, p.name, p.argument.as_ref().map_or_else(String::new, |a| format!(":{}", expr(a))))
        }
        CommandElement::Argument(e) => expr(e),
        CommandElement::Splat(v) => variable(v),
        CommandElement::Verbatim { text, .. } => format!("--% {text:?}"),
    }
}

fn redirections(all: &[Redirection]) -> String {
    all.iter()
        .map(|r| match &r.kind {
            RedirectionKind::Merge(to) => format!(" {:?}>&{to:?}", r.from),
            RedirectionKind::File { target, append } => {
                format!(" {:?}{} {}", r.from, if *append { ">>" } else { ">" }, expr(target))
            }
        })
        .collect()
}

fn variable(v: &Variable) -> String {
    let sigil = if v.splatted { "@" } else { "$" };
    match v.scope() {
        Some(scope) => format!("{sigil}{{{scope}|{}}}", v.name()),
        None => format!("{sigil}{}", v.path),
    }
}

fn expr(e: &Expr) -> String {
    match e {
        Expr::Number(n) => format!("{:?}", n.value),
        Expr::String(s) => match s.kind {
            StringKind::Bare => s.value.to_string(),
            kind => format!("{kind:?}{:?}", s.value),
        },
        Expr::Expandable(s) => format!(
            "{:?}<{}>",
            s.kind,
            each(&s.parts, |p| match p {
                StringPart::Text(t) => format!("{t:?}"),
                StringPart::Expr(e) => expr(e),
            })
        ),
        Expr::Variable(v) => variable(v),
        Expr::Type(t) => format!("[{}]", type_name(&t.type_name)),
        Expr::Array(a) => format!("(, {})", each(&a.elements, expr)),
        Expr::ArrayExpr(a) => format!("@({})", block(&a.block)),
        Expr::SubExpr(a) => format!("$({})", block(&a.block)),
        Expr::Paren(p) => format!("({})", statement(&p.statement)),
        Expr::Hashtable(h) => format!(
            "@{{{}}}",
            h.entries
                .iter()
                .map(|e| format!("{} = {}", expr(&e.key), statement(&e.value)))
                .collect::<Vec<_>>()
                .join("; ")
        ),
        Expr::ScriptBlock(s) => format!("{{{}}}", script(&s.block)),
        Expr::Unary(u) => format!("({:?} {})", u.op, expr(&u.operand)),
        Expr::Binary(b) => format!("({:?} {} {})", b.op, expr(&b.left), expr(&b.right)),
        Expr::Ternary(t) => format!("(? {} {} {})", expr(&t.condition), expr(&t.if_true), expr(&t.if_false)),
        Expr::Index(x) => {
            format!("{}{}[{}]", expr(&x.target), if x.null_conditional { "?" } else { "" }, expr(&x.index))
        }
        Expr::Member(m) => format!(
            "{}{}{}{}",
            expr(&m.target),
            if m.null_conditional { "?" } else { "" },
            if m.is_static { "::" } else { "." },
            expr(&m.member)
        ),
        Expr::Invoke(m) => format!(
            "{}{}{}{}{}({})",
            expr(&m.target),
            if m.null_conditional { "?" } else { "" },
            if m.is_static { "::" } else { "." },
            expr(&m.member),
            if m.generic_args.is_empty() { String::new() } else { format!("<{}>", each(&m.generic_args, type_name)) },
            each(&m.args, expr)
        ),
        Expr::Convert(c) => format!("([{}] {})", type_name(&c.type_name), expr(&c.expr)),
        Expr::Attributed(a) => format!("({} {})", attribute_base(&a.attribute), expr(&a.expr)),
        Expr::Using(u) => format!("$using|{}", variable(&u.variable)),
        Expr::Error(_) => "ERROR".to_owned(),
    }
}
