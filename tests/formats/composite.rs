//! Composite formats over numbers and strings.

use sfbsh::value::composite::{CompositeError, CompositeFormat};
use sfbsh::value::culture;
use sfbsh::value::numeric::{self, Number};

#[derive(Debug)]
enum Failure {
    Composite(CompositeError),
    Number(numeric::FormatError),
}

impl From<CompositeError> for Failure {
    fn from(error: CompositeError) -> Self {
        Self::Composite(error)
    }
}

enum Argument {
    Text(&'static str),
    Number(Number),
}

fn format(pattern: &str, arguments: &[Argument]) -> Result<String, String> {
    let mut out = String::new();
    CompositeFormat::parse(pattern)
        .append(&mut out, arguments.len(), |out, index, format| -> Result<(), Failure> {
            match &arguments[index] {
                Argument::Text(text) => out.push_str(text),
                Argument::Number(number) => {
                    numeric::append_format(out, number, format.unwrap_or_default(), &culture::en_us().number)
                        .map_err(Failure::Number)?;
                }
            }
            Ok(())
        })
        .map(|()| out)
        .map_err(|failure| match failure {
            Failure::Composite(error) => error.to_string(),
            Failure::Number(error) => error.to_string(),
        })
}

#[test]
fn alignment_and_formats() {
    let arguments =
        [Argument::Text("user1"), Argument::Number(Number::Double(1.0 / 3.0)), Argument::Number(Number::Int32(10))];
    assert_eq!(format("{0,-10}|{1:N2}|{2:X4}", &arguments).unwrap(), "user1     |0.33|000A");
    assert_eq!(format("{0,8}|{{}}|{2 , -4 :x}|", &arguments).unwrap(), "   user1|{}|a   |");
    assert_eq!(format("{{0}}", &arguments).unwrap(), "{0}");
    assert_eq!(format("é{0,7}ü", &[Argument::Text("añb")]).unwrap(), "é    añbü");
}

#[test]
fn errors_name_the_offset() {
    let one = [Argument::Number(Number::Int32(1))];
    let near = |offset: usize, reason: &str| {
        format!("Input string was not in a correct format. Failure to parse near offset {offset}. {reason}")
    };
    for (pattern, message) in [
        ("{0", near(2, "Format item ends prematurely.")),
        ("{a}", near(1, "Expected an ASCII digit.")),
        ("{0}}", near(4, "Format item ends prematurely.")),
        ("{", near(1, "Format item ends prematurely.")),
        ("a}b", near(2, "Unexpected closing brace without a corresponding opening brace.")),
        ("{0,x}", near(3, "Expected an ASCII digit.")),
        ("é{0;}", near(3, "Format item ends prematurely.")),
        ("{0:Q}", "Format specifier was invalid.".to_owned()),
        // The argument error comes first, as in one pass.
        ("{0:Q}{a}", "Format specifier was invalid.".to_owned()),
        (
            "{0} {1}",
            "Index (zero based) must be greater than or equal to zero and less than the size of the argument list."
                .to_owned(),
        ),
    ] {
        assert_eq!(format(pattern, &one).unwrap_err(), message, "{pattern}");
    }
}
