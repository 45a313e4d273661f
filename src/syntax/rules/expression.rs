//! Expressions by precedence.

use super::super::ast::{
    ArrayLiteral, AttributeBase, AttributedExpr, Binary, BinaryOp, Convert, Expr, Ternary, Unary, UnaryOp,
};
use super::super::input::{In, Res};
use super::super::lexer::trivia::trivia;
use super::super::lexer::{number, peek};
use super::super::token::{Mode, Tk, Token};
use super::attribute::attribute_list;
use super::member::postfix;
use super::primary::{number_constant, primary};
use super::{after, newlines, past_operator};
use nom::Parser;
use nom::combinator::opt;
use smallvec::SmallVec;

/// `expression = logical-expression [ "?" expression ":" expression ]`
pub(crate) fn expression(i: In<'_>) -> Res<'_, Expr> {
    let (rest, condition) = binary_expression(i)?;
    let token = peek(rest, Mode::Expression);
    if token.kind != Tk::Question {
        return Ok((rest, condition));
    }
    i.nest(|i| ternary(i, rest, token, condition))
}

fn ternary<'a>(i: In<'a>, rest: In<'a>, question: Token, condition: Expr) -> Res<'a, Expr> {
    let behind = newlines(past_operator(rest, question));
    let outer = i.cx.in_ternary.replace(true);
    let (rest, if_true) = opt(expression).parse(behind)?;
    i.cx.in_ternary.set(outer);
    let missing = if_true.is_none();
    let place = after(question.span());
    if missing {
        i.report_incomplete(place, "ExpectedValueExpression", &["?"]);
    }
    let if_true = if_true.unwrap_or(Expr::Error(place));
    let at = newlines(rest);
    let colon = peek(at, Mode::Expression);
    if colon.kind != Tk::Colon {
        if !missing {
            i.report_incomplete(super::place(colon), "MissingColonInTernaryExpression", &[]);
        }
        return Ok((rest, Expr::Error(condition.span().to(if_true.span()))));
    }
    let behind = past_operator(at, colon);
    let (rest, if_false) = opt(expression).parse(newlines(behind))?;
    let (rest, if_false) = if let Some(if_false) = if_false {
        (rest, if_false)
    } else {
        i.report_incomplete(after(colon.span()), "ExpectedValueExpression", &[":"]);
        (behind, Expr::Error(after(colon.span())))
    };
    let span = condition.span().to(if_false.span());
    Ok((rest, Expr::Ternary(Box::new(Ternary { condition, if_true, if_false, span }))))
}

/// How tightly an operator binds: logical, bitwise, comparison, `??`, additive, multiplicative, `-f`, `..`.
fn precedence(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => 1,
        BinaryOp::Band | BinaryOp::Bor | BinaryOp::Bxor => 2,
        BinaryOp::Coalesce => 4,
        BinaryOp::Add | BinaryOp::Subtract => 5,
        BinaryOp::Multiply | BinaryOp::Divide | BinaryOp::Remainder => 6,
        BinaryOp::Format => 7,
        BinaryOp::Range => 8,
        _ => 3,
    }
}

type Operands = SmallVec<[Expr; 4]>;
type Operators = SmallVec<[(BinaryOp, Token); 4]>;

/// `logical-expression = array-literal { binary-operator array-literal }`, by precedence.
fn binary_expression(i: In<'_>) -> Res<'_, Expr> {
    let (mut rest, first) = array_literal(i)?;
    let mut token = peek(rest, Mode::Expression);
    let Tk::Op(_) = token.kind else { return parameter_in_expression(rest, token, first) };
    let mut operands = Operands::new();
    operands.push(first);
    let mut operators = Operators::new();
    while let Tk::Op(op) = token.kind {
        let precedence_here = precedence(op);
        while operators.last().is_some_and(|(top, _)| precedence_here <= precedence(*top)) {
            reduce(i, &mut operands, &mut operators)?;
        }
        operators.push((op, token));
        let behind = past_operator(rest, token);
        let (next, operand) = opt(array_literal).parse(newlines(behind))?;
        rest = if operand.is_some() { next } else { newlines(behind) };
        operands.push(operand.unwrap_or_else(|| {
            let place = after(token.span());
            i.report_incomplete(place, "ExpectedValueExpression", &[i.slice(token.span())]);
            Expr::Error(place)
        }));
        token = peek(rest, Mode::Expression);
    }
    while !operators.is_empty() {
        reduce(i, &mut operands, &mut operators)?;
    }
    match operands.pop() {
        Some(expr) => parameter_in_expression(rest, token, expr),
        None => i.no("expression"),
    }
}

fn reduce<'a>(i: In<'a>, operands: &mut Operands, operators: &mut Operators) -> Res<'a, ()> {
    if let (Some(right), Some(left), Some((op, token))) = (operands.pop(), operands.pop(), operators.pop()) {
        i.grow()?;
        let span = left.span().to(right.span());
        operands.push(Expr::Binary(Box::new(Binary { op, left, right, op_span: token.span(), span })));
    }
    Ok((i, ()))
}

/// A word with a dash after an operand is an operator that does not exist.
fn parameter_in_expression(rest: In<'_>, token: Token, expr: Expr) -> Res<'_, Expr> {
    if token.kind != Tk::Parameter {
        return Ok((rest, expr));
    }
    rest.report(token.span(), "UnexpectedToken", &[rest.slice(token.span())]);
    Ok((rest.at(token.end), Expr::Error(expr.span().to(token.span()))))
}

/// `array-literal = unary-expression { "," unary-expression }`
fn array_literal(i: In<'_>) -> Res<'_, Expr> {
    let (mut rest, first) = unary_expression(i)?;
    let mut comma = peek(rest, Mode::Expression);
    if comma.kind != Tk::Comma || i.cx.comma_separates.get() {
        return Ok((rest, first));
    }
    let start = first.span();
    let mut elements = vec![first];
    while comma.kind == Tk::Comma {
        let behind = past_operator(rest, comma);
        let (next, found) = opt(unary_expression).parse(newlines(behind))?;
        let Some(found) = found else {
            i.report_incomplete(after(comma.span()), "MissingExpressionAfterToken", &[","]);
            elements.push(Expr::Error(comma.span()));
            rest = newlines(behind);
            break;
        };
        elements.push(found);
        rest = next;
        comma = peek(rest, Mode::Expression);
    }
    let span = elements.last().map_or(start, |e| start.to(e.span()));
    Ok((rest, Expr::Array(ArrayLiteral { elements, span })))
}

fn unary_operator(token: Token) -> Option<UnaryOp> {
    Some(match token.kind {
        Tk::Not | Tk::Exclaim => UnaryOp::Not,
        Tk::Bnot => UnaryOp::Bnot,
        Tk::Op(BinaryOp::Add) => UnaryOp::Plus,
        Tk::Op(BinaryOp::Subtract) => UnaryOp::Minus,
        Tk::Op(BinaryOp::Split(case)) => UnaryOp::Split(case),
        Tk::Op(BinaryOp::Join) => UnaryOp::Join,
        Tk::PlusPlus => UnaryOp::PreIncrement,
        Tk::MinusMinus => UnaryOp::PreDecrement,
        _ => return None,
    })
}

/// `unary-expression = unary-operator unary-expression | attributed | primary-expression [ "++" | "--" ]`
pub(crate) fn unary_expression(i: In<'_>) -> Res<'_, Expr> {
    i.nest(|i| {
        let start = i.at(trivia(i).at);
        if number::signed(start) {
            let (rest, number) = number_constant(start)?;
            let (rest, expr) = postfix(rest, number, Mode::Expression)?;
            return increment(rest, expr);
        }
        let token = peek(start, Mode::Expression);
        let (rest, expr) = match token.kind {
            Tk::Comma if i.cx.comma_separates.get() => return i.no("expression"),
            Tk::Comma => operand(start, token, None)?,
            Tk::LBracket => match opt(attributed).parse(start)? {
                (rest, Some(expr)) => (rest, expr),
                _ => return i.no("expression"),
            },
            _ => match unary_operator(token) {
                Some(op) => operand(start, token, Some(op))?,
                None => primary(start, Mode::Expression)?,
            },
        };
        increment(rest, expr)
    })
}

fn operand(i: In<'_>, token: Token, op: Option<UnaryOp>) -> Res<'_, Expr> {
    let behind = past_operator(i, token);
    let (rest, child) = opt(unary_expression).parse(newlines(behind))?;
    let Some(operand) = child else {
        i.report_incomplete(after(token.span()), "MissingExpressionAfterOperator", &[i.slice(token.span())]);
        return Ok((behind, Expr::Error(token.span())));
    };
    let span = token.span().to(operand.span());
    Ok((
        rest,
        match op {
            Some(op) => Expr::Unary(Box::new(Unary { op, operand, span })),
            None => Expr::Array(ArrayLiteral { elements: vec![operand], span }),
        },
    ))
}

fn increment(rest: In<'_>, operand: Expr) -> Res<'_, Expr> {
    let token = peek(rest, Mode::Expression);
    let op = match token.kind {
        Tk::PlusPlus => UnaryOp::PostIncrement,
        Tk::MinusMinus => UnaryOp::PostDecrement,
        _ => return Ok((rest, operand)),
    };
    let span = operand.span().to(token.span());
    Ok((past_operator(rest, token), Expr::Unary(Box::new(Unary { op, operand, span }))))
}

/// `attributed = attribute-list unary-expression | type-literal`
fn attributed(i: In<'_>) -> Res<'_, Expr> {
    let (rest, mut attributes) = attribute_list(i)?;
    let Some(last) = attributes.pop() else { return i.no("attribute") };
    let (rest, mut expr) = match last {
        AttributeBase::Attribute(attribute) => {
            let (next, child) = opt(unary_expression).parse(newlines(rest))?;
            let Some(expr) = child else {
                let name = i.slice(attribute.type_name.span());
                i.report_incomplete(attribute.span, "UnexpectedAttribute", &[name]);
                return Ok((rest, Expr::Error(attribute.span)));
            };
            let span = attribute.span.to(expr.span());
            let attribute = AttributeBase::Attribute(attribute);
            (next, Expr::Attributed(Box::new(AttributedExpr { attribute, expr, span })))
        }
        AttributeBase::Type(constraint) => {
            let follows = (rest.byte(0), rest.byte(1));
            let member = rest.at == constraint.span.end
                && (matches!(follows, (b':', b':') | (b'?', b'.')) || (follows.0 == b'.' && follows.1 != b'.'));
            let next = peek(rest, Mode::Expression);
            if member {
                postfix(rest, Expr::Type(Box::new(constraint)), Mode::Expression)?
            } else if matches!(next.kind, Tk::NewLine | Tk::Comma) {
                (rest, Expr::Type(Box::new(constraint)))
            } else {
                let (next, child) = opt(unary_expression).parse(rest)?;
                match child {
                    Some(expr) => {
                        let span = constraint.span.to(expr.span());
                        let (type_name, type_span) = (constraint.type_name, constraint.span);
                        (next, Expr::Convert(Box::new(Convert { type_name, type_span, expr, span })))
                    }
                    None => (rest, Expr::Type(Box::new(constraint))),
                }
            }
        }
    };
    while let Some(outer) = attributes.pop() {
        i.grow()?;
        let span = outer.span().to(expr.span());
        expr = match outer {
            AttributeBase::Type(t) => {
                Expr::Convert(Box::new(Convert { type_name: t.type_name, type_span: t.span, expr, span }))
            }
            attribute @ AttributeBase::Attribute(_) => {
                Expr::Attributed(Box::new(AttributedExpr { attribute, expr, span }))
            }
        };
    }
    Ok((rest, expr))
}
