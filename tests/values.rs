//! Conversions and operators on values, without the engine: the rules that the recorded tables show.

use sfbsh::value::{
    BigInteger, DateTime, Dictionary, Fault, Hashtable, Name, OrderedDictionary, TimeSpan, Value, Version, convert,
    ops, types,
};

fn to(value: &Value, ty: &str) -> Result<Value, Fault> {
    convert(value, &types::resolve(ty).expect("a known type"))
}

/// Type and text of a result, or the error id.
fn shown(result: Result<Value, Fault>) -> String {
    match result {
        Ok(value) => match value.type_ref() {
            Some(ty) => format!("{} {}", types::script_name(&ty), value.invariant_text()),
            None => "null".to_owned(),
        },
        Err(fault) => {
            fault.id().map_or_else(|| fault.exception().type_ref().expect("an exception").to_string(), str::to_owned)
        }
    }
}

#[test]
fn sums_widen_as_the_shell_widens_them() {
    let int = Value::Int;
    assert_eq!(shown(ops::add(&int(i32::MAX), &int(1))), "double 2147483648");
    assert_eq!(shown(ops::add(&int(1), &Value::str("0x1F"))), "int 32");
    assert_eq!(shown(ops::add(&Value::str("1"), &int(2))), "string 12");
    assert_eq!(shown(ops::add(&Value::Byte(200), &Value::Byte(100))), "int 300");
    assert_eq!(shown(ops::add(&Value::ULong(1), &int(-2))), "decimal -1");
    assert_eq!(shown(ops::divide(&int(7), &int(2))), "double 3.5");
    assert_eq!(shown(ops::divide(&int(8), &int(2))), "int 4");
    assert_eq!(shown(ops::divide(&int(8), &int(0))), "RuntimeException");
    assert_eq!(shown(ops::multiply(&Value::str("ab"), &int(3))), "string ababab");
    assert_eq!(shown(ops::subtract(&Value::array(vec![]), &int(1))), "MethodNotFound");
    assert_eq!(shown(ops::multiply(&Value::Bool(true), &int(1))), "NotADefinedOperationForType");
    let span = Value::object(TimeSpan { ticks: 10 });
    assert_eq!(shown(ops::multiply(&span, &int(3))), "timespan 00:00:00.0000030");
    let big = Value::object(BigInteger(5.into()));
    assert_eq!(shown(ops::add(&int(1), &big)), "bigint 6");
}

#[test]
fn comparison_converts_to_the_left() {
    let holds = |v: Result<Value, Fault>| ops::to_bool(&v.expect("compares"));
    assert!(holds(ops::equal(&Value::Int(1), &Value::str("1.0"), true)));
    assert!(!holds(ops::equal(&Value::Int(2), &Value::str("2.5"), true)));
    assert!(!holds(ops::equal(&Value::str("1"), &Value::Double(1.5), true)));
    assert!(holds(ops::equal(&Value::str("ABC"), &Value::str("abc"), true)));
    assert!(!holds(ops::equal(&Value::str("ABC"), &Value::str("abc"), false)));
    assert!(holds(ops::less(&Value::Null, &Value::Int(0), true)));
    assert!(holds(ops::less(&Value::str("a-b"), &Value::str("ab"), true)));
    assert_eq!(shown(ops::less(&Value::Int(5), &Value::str("abc"), true)), "InvalidCastFromStringToInteger");
    assert_eq!(shown(ops::less(&Value::object(Hashtable::new(0)), &Value::Int(1), true)), "NotIcomparable");
    let list = Value::array(vec![Value::Int(1), Value::Int(2), Value::Int(3)]);
    assert_eq!(shown(ops::greater(&list, &Value::Int(1), true)), "object[] 2 3");
    assert!(ops::contains(&list, &Value::str("2"), true));
}

#[test]
fn casts_round_to_even_and_name_what_is_wrong() {
    assert_eq!(shown(to(&Value::Double(2.5), "int")), "int 2");
    assert_eq!(shown(to(&Value::Double(3.5), "int")), "int 4");
    assert_eq!(shown(to(&Value::str("1,000"), "int")), "int 1000");
    assert_eq!(shown(to(&Value::Int(300), "byte")), "InvalidCastIConvertible");
    assert_eq!(shown(to(&Value::array(vec![Value::Int(1)]), "int")), "ConvertToFinalInvalidCastException");
    assert_eq!(shown(to(&Value::str("x"), "int[]")), "InvalidCastExceptionScalarToArray");
    assert_eq!(shown(to(&Value::Null, "datetime")), "nullToObjectInvalidCast");
    assert_eq!(shown(to(&Value::str("1.2.3"), "version")), "version 1.2.3");
    assert_eq!(shown(to(&Value::str("1"), "version")), "InvalidCastParseTargetInvocation");
    assert_eq!(shown(to(&Value::str("[z-a]"), "regex")), "InvalidCastFromStringToRegex");
    let message = to(&Value::str("abc"), "int").expect_err("no number").message();
    assert_eq!(
        &*message,
        "Cannot convert value \"abc\" to type \"System.Int32\". Error: \"The input string 'abc' was not in a correct format.\""
    );
}

#[test]
fn versions_and_dates_keep_their_value() {
    let version = to(&Value::str("6.0.9319.259"), "version").expect("a version");
    assert_eq!(version.downcast::<Version>().map(|v| v.revision), Some(259));
    let date = to(&Value::str("2016-06-14"), "datetime").expect("a date");
    assert_eq!(&*date.invariant_text(), "06/14/2016 00:00:00");
    assert_eq!(&*date.net_text(), "6/14/2016 12:00:00 AM");
    assert!(date.downcast::<DateTime>().is_some());
}

#[test]
fn indexing_counts_from_the_end_and_skips_what_is_outside() {
    let list = Value::array((1..=3).map(Value::Int).collect());
    assert_eq!(shown(ops::index(&list, &Value::Int(-1), false)), "int 3");
    assert_eq!(shown(ops::index(&list, &Value::Int(9), false)), "null");
    let places = Value::array(vec![Value::Int(0), Value::Int(9), Value::Int(-1)]);
    assert_eq!(shown(ops::index(&list, &places, false)), "object[] 1 3");
    let ordered = OrderedDictionary::from_entries([(Value::str("a"), Value::Int(7)), (Value::Int(5), Value::Int(8))]);
    let ordered = Value::object(ordered);
    assert_eq!(shown(ops::index(&ordered, &Value::Int(0), false)), "int 7");
    assert_eq!(shown(ops::index(&ordered, &Value::str("A"), false)), "int 7");
    assert_eq!(shown(ops::index(&Value::str("abc"), &Value::Int(1), false)), "char b");
    assert!(ops::set_index(&list, &Value::Int(5), Value::Null).is_err());
}

#[test]
fn hashtables_with_number_keys_enumerate_by_bucket() {
    let table = Hashtable::new(3);
    for n in [1, 2, 3] {
        table.insert(Value::Int(n), Value::Null);
    }
    let keys: Vec<String> = table.entries().iter().map(|(k, _)| k.invariant_text().to_string()).collect();
    assert_eq!(keys.join(","), "3,2,1");
}

#[test]
fn texts_show_nested_lists_by_their_type() {
    let nested = Value::array(vec![Value::Int(1), Value::array(vec![Value::Int(2)])]);
    assert_eq!(&*nested.invariant_text(), "1 System.Object[]");
    let inner = Value::custom([(Name::new("z"), Value::Int(9))]);
    let object = Value::custom([(Name::new("a"), Value::Int(1)), (Name::new("e"), inner)]);
    assert_eq!(&*object.invariant_text(), "@{a=1; e=}");
}

#[test]
fn replacing_and_splitting_follow_the_regex() {
    let pair = Value::array(vec![Value::str(r"(\w+)=(\w+)"), Value::str("$2:$1")]);
    assert_eq!(shown(ops::replace(&Value::str("k=v"), &pair, true, None)), "string v:k");
    let limited = Value::array(vec![Value::str(","), Value::Int(2)]);
    assert_eq!(shown(ops::split(&Value::str("a,b,c"), &limited, true, None)), "string[] a b,c");
    let (found, table) =
        ops::matching(&Value::str("Oslo-42"), &Value::str(r"(?<n>\d+)"), true, false).expect("matches");
    assert!(ops::to_bool(&found));
    let table = table.expect("captures");
    assert_eq!(shown(ops::index(&table, &Value::str("n"), false)), "string 42");
}
