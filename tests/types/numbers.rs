//! Numbers and `System.Math`: overloads and results as recorded from PowerShell 7.

use sfbsh::value::{PsReference, Value};

use super::{call, i, s, stat};

#[test]
fn math_chooses_decimal_for_whole_numbers_and_double_for_strings() {
    assert_eq!(stat("math", "Round", &[i(5)]), "Decimal:5");
    assert_eq!(stat("math", "Abs", &[s("-5")]), "Double:5");
    assert_eq!(stat("math", "Abs", &[Value::Null]), "Double:0");
    assert_eq!(stat("math", "Abs", &[Value::Byte(5)]), "Int16:5");
    assert_eq!(stat("math", "Max", &[Value::Byte(1), Value::Byte(2)]), "Byte:2");
    assert_eq!(stat("math", "Round", &[Value::Double(2.5)]), "Double:2");
    assert_eq!(stat("math", "Round", &[Value::Double(2.675), i(2)]), "Double:2.68");
    assert_eq!(stat("math", "DivRem", &[i(7), i(2)]), "ValueTuple`2:(3, 1)");
}

#[test]
fn unfit_arguments_are_reported() {
    assert!(stat("math", "Max", &[Value::ULong(u64::MAX), i(-1)]).contains("argument \"val2\""));
    assert!(stat("math", "Max", &[s("a"), s("b")]).contains("to type \"System.Double\""));
    assert_eq!(
        stat("math", "Floor", &[Value::array(vec![Value::Double(1.5)])]),
        "!MethodCountCouldNotFindBest: Cannot find an overload for \"Floor\" and the argument count: \"1\"."
    );
    assert_eq!(
        call(i(5), "ToString", &[s("D"), s("x")]),
        "!MethodCountCouldNotFindBest: Cannot find an overload for \"ToString\" and the argument count: \"2\"."
    );
    assert_eq!(call(i(5), "ToString", &[Value::Null]), "String:5");
}

#[test]
fn references_are_set_and_asked_for() {
    let place = Value::object(PsReference::to_value(Value::Null));
    assert_eq!(stat("int", "TryParse", &[s("12"), place.clone()]), "Boolean:True");
    assert!(matches!(place.downcast::<PsReference>().map(|r| r.get()), Some(Ok(Value::Int(12)))));
    assert_eq!(
        stat("int", "TryParse", &[s("42"), i(1)]),
        "!NonRefArgumentToRefParameterMsg: Argument: '2' should be a System.Management.Automation.PSReference. Use [ref]."
    );
}
