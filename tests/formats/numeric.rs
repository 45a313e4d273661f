//! Numbers to text and text to numbers.

use num_bigint::BigInt;
use rust_decimal::Decimal;
use sfbsh::value::culture;
use sfbsh::value::numeric::{
    self, IntegerType, Number, NumberStyles, ParseError, ScanError, format_number, scan_literal, scan_operand,
    shell_double, shell_single, string_to_bigint, string_to_decimal, string_to_double, string_to_integer,
};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_default()
}

fn check(number: impl Into<Wrap>, format: &str, expected: &str) {
    let number = number.into().0;
    let text = format_number(&number, format, &culture::en_us().number).unwrap_or_else(|error| error.to_string());
    assert_eq!(text, expected, "{number:?} as {format:?}");
}

struct Wrap(Number);
impl From<i32> for Wrap {
    fn from(value: i32) -> Self {
        Self(Number::Int32(value))
    }
}
impl From<f64> for Wrap {
    fn from(value: f64) -> Self {
        Self(Number::Double(value))
    }
}
impl From<f32> for Wrap {
    fn from(value: f32) -> Self {
        Self(Number::Single(value))
    }
}
impl From<Decimal> for Wrap {
    fn from(value: Decimal) -> Self {
        Self(Number::Decimal(value))
    }
}
impl From<Number> for Wrap {
    fn from(value: Number) -> Self {
        Self(value)
    }
}

#[test]
fn shell_conversion_has_fifteen_digits() {
    for (value, expected) in [
        (0.1 + 0.2, "0.3"),
        (1.0 / 3.0, "0.333333333333333"),
        (100.0, "100"),
        (1e14, "100000000000000"),
        (1e15, "1E+15"),
        (1e16, "1E+16"),
        (123_456_789.123_456_79, "123456789.123457"),
        (1e-4, "0.0001"),
        (1e-5, "1E-05"),
        (9_223_372_036_854_775_807.0, "9.22337203685478E+18"),
        (f64::INFINITY, "Infinity"),
        (f64::NAN, "NaN"),
        (-0.0, "-0"),
    ] {
        assert_eq!(shell_double(value), expected);
    }
    assert_eq!(shell_single(16_777_217.0), "1.677722E+07");
    assert_eq!(shell_single(f32::MAX), "3.402823E+38");
    assert_eq!(shell_single(0.1), "0.1");
}

#[test]
fn default_text_is_shortest() {
    assert_eq!(numeric::default_double(std::f64::consts::PI), "3.141592653589793");
    assert_eq!(numeric::default_double(1e16), "1E+16");
    assert_eq!(numeric::default_double(9_007_199_254_740_993.0), "9007199254740992");
    assert_eq!(numeric::default_double(f64::NEG_INFINITY), "-∞");
    assert_eq!(numeric::default_double(f64::MAX), "1.7976931348623157E+308");
    assert_eq!(numeric::default_single(0.1), "0.1");
    assert_eq!(numeric::default_decimal(&decimal("1.50")), "1.50");
    assert_eq!(numeric::default_decimal(&decimal("0.00")), "0.00");
    assert_eq!(numeric::default_decimal(&decimal("0.0000001")), "0.0000001");
}

#[test]
fn standard_formats() {
    check(1_234_567.891, "N0", "1,234,568");
    check(-5, "N0", "-5");
    check(decimal("2.5"), "N0", "3");
    check(1_234_567.891, "F1", "1234567.9");
    check(255, "F1", "255.0");
    check(-5, "D5", "-00005");
    check(0, "x4", "0000");
    check(255, "x4", "00ff");
    check(-1, "X", "FFFFFFFF");
    check(Number::SByte(-1), "X4", "00FF");
    check(1_234_567.891, "P0", "123,456,789%");
    check(42, "P2", "4,200.00%");
    check(0.1234, "P", "12.340%");
    check(0, "C", "$0.00");
    check(1234.5, "C", "$1,234.50");
    check(-1234.5, "C", "-$1,234.50");
    check(1234.5, "C0", "$1,234");
    check(1_234_567.891, "E2", "1.23E+006");
    check(decimal("2.5"), "E2", "2.50E+000");
    check(12_345.678, "E", "1.234568E+004");
    check(0.12345, "G3", "0.123");
    check(1234.5678, "G3", "1.23E+03");
    check(1234, "G3", "1.23E+03");
    check(42, "R", "42");
    check(0.12345, "f", "0.123");
    check(1_234_567.891, "N", "1,234,567.891");
    check(0.125, "F2", "0.12");
    check(0.5, "F0", "0");
    check(1.5, "F0", "2");
    check(-0.4, "F0", "-0");
    check(1.0 / 3.0, "F20", "0.33333333333333331483");
    check(1.005_f32, "F2", "1.00");
    check(7, "B", "111");
    check(1e10, "N1", "10,000,000,000.0");
    check(f64::NAN, "N2", "NaN");
    check(Number::BigInt(BigInt::from(255)), "X", "0FF");
    check(Number::BigInt(BigInt::from(-1)), "X", "F");
    check(Number::BigInt(BigInt::from(1_234_567)), "N0", "1,234,567");
    for bad in ["Q", "Z", "t", "s", "u", "o"] {
        check(1, bad, "Format specifier was invalid.");
    }
    for bad in ["X", "D", "B"] {
        check(5.5, bad, "Format specifier was invalid.");
        check(decimal("5.5"), bad, "Format specifier was invalid.");
    }
}

#[test]
fn custom_formats() {
    check(decimal("2.5"), "00.00", "02.50");
    check(0.12345, "00.00", "00.12");
    check(1e10, "#,##0.0", "10,000,000,000.0");
    check(1_234_567.891, "#", "1234568");
    check(-5, "0.##%", "-500%");
    check(0, "0.##%", "0%");
    check(0.12345, "0.##%", "12.35%");
    check(42, "yyyy-MM-dd", "yyyy-MM-dd");
    check(0.12345, "hh\\:mm", "hh:mm");
    check(0, "000", "000");
    check(1_234_567.891, "+#;-#;zero", "+1234568");
    check(-2.5, "+0.0;-0.0", "-2.5");
    check(1_234_567.891, "#,#,,", "1");
    check(-5, "#,#,,", "");
    check(1_234_567, "0,,.0M", "1.2M");
    check(0.5, ".00", ".50");
    check(0, "0.0;-0.0;-", "-");
    check(-1234, "#,##0;(#,##0);zero", "(1,234)");
    check(-5, "0;0", "5");
    check(0.4, "0;-0;none", "none");
    check(-0.4, "0", "-0");
    check(12_345.678, "0.00E+00", "1.23E+04");
    check(12_345.678, "0.0e0", "1.2e4");
    check(0.001_234, "00.0E-000", "12.3E-004");
    check(1234, "'n='0' units'", "n=1234 units");
    check(0.5, "0.0‰", "500.0‰");
    check(Number::Int64(5_551_234_567), "(000) 000-0000", "(555) 123-4567");
}

#[test]
fn other_cultures() {
    let german = culture::find("de-DE").unwrap();
    let format = |value: f64, format: &str| format_number(&Number::Double(value), format, &german.number).unwrap();
    assert_eq!(format(1234.5, ""), "1234,5");
    assert_eq!(format(1234.5, "N2"), "1.234,50");
    assert_eq!(format(0.256, "P1"), "25,6 %");
    assert_eq!(format(9.5, "C"), "9,50 €");
    assert_eq!(numeric::parse_double("1.234,5", NumberStyles(0xE7), &german.number).unwrap(), 1234.5);
    let invariant = &culture::invariant().number;
    assert_eq!(format_number(&Number::Double(0.1234), "P", invariant).unwrap(), "12.34 %");
    assert_eq!(format_number(&Number::Int32(-3), "C0", invariant).unwrap(), "(¤3)");
}

#[test]
fn literals() {
    for (text, expected) in [
        ("0x7fffffff", Number::Int32(i32::MAX)),
        ("0xFFFFFFFF", Number::Int32(-1)),
        ("0xFFFFFFFFFFFFFFFF", Number::Int64(-1)),
        ("0xFFFFs", Number::Int16(-1)),
        ("0xFFuy", Number::Byte(255)),
        ("0b11111111", Number::Int32(-1)),
        ("0b101", Number::Int32(5)),
        ("0b11111111y", Number::SByte(-1)),
        ("0x", Number::Int32(0)),
        ("2147483648", Number::Int64(2_147_483_648)),
        ("18446744073709551615ul", Number::UInt64(u64::MAX)),
        ("79228162514264337593543950335", Number::Decimal(Decimal::MAX)),
        ("1.50d", Number::Decimal(decimal("1.50"))),
        ("1.5n", Number::BigInt(BigInt::from(2))),
        ("1tb", Number::Int64(1 << 40)),
        ("1.5dkb", Number::Decimal(decimal("1536"))),
        ("1e3kb", Number::Double(1_024_000.0)),
        ("1.e3", Number::Double(1000.0)),
        ("1e309", Number::Double(f64::INFINITY)),
        ("1e5l", Number::Int64(100_000)),
        ("1.9l", Number::Int64(2)),
        ("5.", Number::Double(5.0)),
        ("1u", Number::UInt32(1)),
    ] {
        assert_eq!(scan_literal(text), Ok(expected), "{text}");
    }
    for text in ["0b2", "1_000", "abc", "1x", "", ".", "1..2"] {
        assert_eq!(scan_literal(text), Err(ScanError::NotANumber), "{text}");
    }
    assert_eq!(scan_literal("79228162514264337593543950336d"), Err(ScanError::OutOfRange));
    assert_eq!(scan_literal("256uy"), Err(ScanError::OutOfRange));
    assert_eq!(scan_operand(" -0x10 "), Some(Number::Int32(-16)));
    assert_eq!(scan_operand("5d"), Some(Number::Decimal(decimal("5"))));
    assert_eq!(scan_operand(""), Some(Number::Int32(0)));
    assert_eq!(scan_operand("1,000"), None);
}

#[test]
fn casts_of_strings() {
    let int = |text: &str| string_to_integer(text, IntegerType::Int32);
    for (text, expected) in [
        ("5", 5),
        ("", 0),
        (" 12 ", 12),
        ("0x1F", 31),
        ("0xFFFFFFFF", -1),
        ("#FF", 255),
        ("1,000", 1000),
        ("1,5", 15),
        ("1e3", 1000),
        ("5.5", 6),
        ("2.5", 2),
        ("1kb", 1024),
        ("0b101", 5),
        ("-1", -1),
    ] {
        assert_eq!(int(text), Ok(expected), "{text}");
    }
    for text in ["abc", "2016-06-14", "10.1.2.3", "NaN", "a,b", "1:02:03"] {
        assert_eq!(
            int(text).unwrap_err().to_string(),
            format!("The input string '{text}' was not in a correct format.")
        );
    }
    assert_eq!(int("9999999999"), Err(ParseError::Overflow(IntegerType::Int32)));
    assert_eq!(string_to_integer("1kb", IntegerType::Byte), Err(ParseError::Format("1kb".to_owned())));
    assert_eq!(string_to_integer("256", IntegerType::Byte), Err(ParseError::Overflow(IntegerType::Byte)));
    assert_eq!(string_to_integer("-1", IntegerType::UInt32), Err(ParseError::Overflow(IntegerType::UInt32)));
    assert_eq!(string_to_double("1,5"), Ok(15.0));
    assert_eq!(string_to_double("0x1F"), Ok(31.0));
    assert_eq!(string_to_double("  "), Ok(0.0));
    assert!(string_to_double("ABC").is_err());
    assert_eq!(string_to_decimal("0x1F"), Ok(decimal("31")));
    assert_eq!(string_to_decimal("6.0").map(|value| value.to_string()), Ok("6.0".to_owned()));
    assert_eq!(string_to_bigint("0x1F"), Ok(BigInt::from(31)));
    assert_eq!(string_to_bigint("abc").unwrap_err().to_string(), "The value could not be parsed.");
}

#[test]
fn parse_with_styles() {
    let format = &culture::en_us().number;
    let int = |text: &str, styles| numeric::parse_integer(text, IntegerType::Int32, styles, format);
    assert_eq!(int(" -5 ", NumberStyles::INTEGER), Ok(-5));
    assert!(int("5.5", NumberStyles::INTEGER).is_err());
    assert_eq!(int("1,234", NumberStyles::THOUSANDS), Ok(1234));
    assert_eq!(int("ff", NumberStyles::HEX), Ok(255));
    assert_eq!(int("99999999999", NumberStyles::INTEGER), Err(ParseError::Overflow(IntegerType::Int32)));
    let styles = NumberStyles::CURRENCY;
    assert_eq!(numeric::parse_decimal("$1,234.50", styles, format).unwrap().to_string(), "1234.50");
    assert_eq!(numeric::parse_decimal("($5)", styles, format).unwrap().to_string(), "-5");
    assert_eq!(numeric::parse_bigint("0FF", NumberStyles::HEX, format), Ok(BigInt::from(255)));
    assert_eq!(numeric::parse_bigint("FF", NumberStyles::HEX, format), Ok(BigInt::from(-1)));
    assert_eq!(numeric::parse_radix("FFFFFFFF", 16, IntegerType::Int32), Ok(-1));
    assert_eq!(numeric::parse_radix("0xff", 16, IntegerType::Int32), Ok(255));
    assert_eq!(numeric::parse_radix("xyz", 16, IntegerType::Int32), Err(ParseError::NoDigits));
    assert_eq!(numeric::double_to_integer(2.5, IntegerType::Int32), Some(2));
    assert_eq!(numeric::double_to_integer(1e20, IntegerType::Int64), None);
    assert_eq!(numeric::decimal_to_integer(&decimal("3.5"), IntegerType::Int32), Some(4));
}
