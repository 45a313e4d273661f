//! Dates, spans and offsets: their texts and their parsing.

use sfbsh::value::culture;
use sfbsh::value::datetime::{
    DateError, DateTime, DateTimeStyles, Kind, ParseContext, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_SECOND, TimeSpan,
    Zone, format_datetime, format_offset, format_span, parse_datetime, parse_exact, parse_offset, parse_span,
    parse_span_exact,
};

fn with<T>(culture: &str, styles: u32, zone: &Zone, use_it: impl FnOnce(&ParseContext<'_>) -> T) -> T {
    let now = DateTime::from_parts([2026, 3, 4], [5, 6, 7, 0], Kind::Local).unwrap_or_default();
    let culture = culture::find(culture).unwrap_or_else(culture::invariant);
    use_it(&ParseContext { culture, zone, now, styles: DateTimeStyles(styles) })
}

fn parse(text: &str) -> Result<DateTime, DateError> {
    with("", 0, &Zone::utc(), |context| parse_datetime(text, context))
}

fn shown(value: DateTime, format: &str) -> String {
    format_datetime(value, format, culture::en_us(), &Zone::utc()).unwrap_or_else(|error| error.to_string())
}

/// The shell's own conversion.
fn shell(text: &str) -> String {
    match parse(text) {
        Ok(value) => format_datetime(value, "", culture::invariant(), &Zone::utc()).unwrap_or_default(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn casts_of_strings() {
    for (text, expected) in [
        ("2024-01-15", "01/15/2024 00:00:00"),
        ("2024-01-15 10:30:05", "01/15/2024 10:30:05"),
        ("06/14/2016 10:00", "06/14/2016 10:00:00"),
        ("Mar 5 2023 4:07 PM", "03/05/2023 16:07:00"),
        ("2024/1/5 1:2:3", "01/05/2024 01:02:03"),
        ("June 14, 2016", "06/14/2016 00:00:00"),
        ("14 Jun 2016", "06/14/2016 00:00:00"),
        ("2 Jan 2024", "01/02/2024 00:00:00"),
        ("Tuesday, June 14, 2016 3:04:05 PM", "06/14/2016 15:04:05"),
        ("Tue, 14 Jun 2016 15:04:05 GMT", "06/14/2016 15:04:05"),
        ("10:30", "03/04/2026 10:30:00"),
        ("4 PM", "03/04/2026 16:00:00"),
        ("2016-06", "06/01/2016 00:00:00"),
        ("June 2016", "06/01/2016 00:00:00"),
        ("6/14", "06/14/2026 00:00:00"),
        ("14 June", "06/14/2026 00:00:00"),
        ("2.5", "02/05/2026 00:00:00"),
        ("1.10", "01/10/2026 00:00:00"),
        ("6/14/16", "06/14/2016 00:00:00"),
        ("6/14/99", "06/14/1999 00:00:00"),
        ("0099-03-05", "03/05/0099 00:00:00"),
        ("2024-06-15 12:00 AM", "06/15/2024 00:00:00"),
        ("2024-06-15 12:00 PM", "06/15/2024 12:00:00"),
        (" 2024-06-15T10:00 ", "06/15/2024 10:00:00"),
        ("2024-01-15T10:30:05+02:00", "01/15/2024 08:30:05"),
        ("2024-01-02T03:04:05Z", "01/02/2024 03:04:05"),
        ("12/31/2023 11:59:59 PM", "12/31/2023 23:59:59"),
        ("2016-06-14T10:00:00-0700", "06/14/2016 17:00:00"),
    ] {
        assert_eq!(shell(text), expected, "{text}");
    }
    assert_eq!(parse("2024-01-15 10:30:05.1234567").unwrap().ticks(), 638_409_114_051_234_567);
    assert_eq!(parse("2024-01-02T03:04:05Z").unwrap().kind(), Kind::Local);
    assert_eq!(parse("2024-01-02").unwrap().kind(), Kind::Unspecified);
}

#[test]
fn texts_that_are_no_dates() {
    for text in [
        "",
        "5",
        "-0.5",
        "20240102",
        "1.02:03:04",
        "10.1.2.3",
        "2020-13-45",
        "31/31/2020",
        "13/2/2024",
        "2021-02-30",
        "9999999999",
        "3.14159265358979",
        "<a><b>1</b></a>",
        "25:00",
        "2024",
        "friday",
    ] {
        assert_eq!(shell(text), format!("String '{text}' was not recognized as a valid DateTime."), "{text}");
    }
    for (text, index) in
        [("true", 0), ("1e3", 1), ("0b101", 1), ("ReadOnly, Hidden", 0), ("sip:a@b.com", 0), ("nope", 0)]
    {
        assert_eq!(parse(text), Err(DateError::UnknownWord { text: text.to_owned(), index }), "{text}");
    }
    assert_eq!(
        shell("Monday, June 14, 2016"),
        "String 'Monday, June 14, 2016' was not recognized as a valid DateTime because the day of week was incorrect."
    );
}

#[test]
fn styles_and_cultures() {
    let zone = Zone::utc();
    let kind = |text: &str, styles| {
        with("", styles, &zone, |context| parse_datetime(text, context)).map(|value| (value.kind(), shown(value, "o")))
    };
    assert_eq!(kind("2024-01-15T10:00:00Z", 16), Ok((Kind::Utc, "2024-01-15T10:00:00.0000000Z".to_owned())));
    assert_eq!(kind("2024-01-15T10:00:00", 64 | 16), Ok((Kind::Utc, "2024-01-15T10:00:00.0000000Z".to_owned())));
    assert_eq!(kind("2024-01-15T10:00:00Z", 128).map(|found| found.0), Ok(Kind::Utc));
    assert_eq!(kind("2024-01-15T10:00:00+03:00", 128).map(|found| found.0), Ok(Kind::Local));
    let british = with("en-GB", 0, &zone, |context| parse_datetime("04/07/2024", context)).unwrap();
    assert_eq!(british.calendar().month, 7);
    let french = with("fr-FR", 0, &zone, |context| parse_datetime("4 juillet 2024", context)).unwrap();
    assert_eq!(shown(french, "yyyyMMdd"), "20240704");
    let german = culture::find("de-DE").unwrap();
    let date = parse("2024-03-05 14:07:09").unwrap();
    let text =
        |format: &str, name: &str| format_datetime(date, format, culture::find(name).unwrap(), &Zone::utc()).unwrap();
    assert_eq!(german.name, "de-DE");
    assert_eq!(text("d", "de-DE"), "05.03.2024");
    assert_eq!(text("D", "de-DE"), "Dienstag, 5. März 2024");
    assert_eq!(text("MM/dd/yyyy", "de-DE"), "03.05.2024");
    assert_eq!(text("F", "fr-FR"), "mardi 5 mars 2024 14:07:09");
    assert_eq!(text("d MMMM", "ru-RU"), "5 марта");
    assert_eq!(text("MMMM yyyy", "ru-RU"), "март 2024");
}

#[test]
fn standard_formats() {
    let date = parse("2024-03-05 14:07:09").unwrap();
    for (format, expected) in [
        ("", "3/5/2024 2:07:09 PM"),
        ("d", "3/5/2024"),
        ("D", "Tuesday, March 5, 2024"),
        ("f", "Tuesday, March 5, 2024 2:07 PM"),
        ("F", "Tuesday, March 5, 2024 2:07:09 PM"),
        ("g", "3/5/2024 2:07 PM"),
        ("G", "3/5/2024 2:07:09 PM"),
        ("m", "March 5"),
        ("o", "2024-03-05T14:07:09.0000000"),
        ("R", "Tue, 05 Mar 2024 14:07:09 GMT"),
        ("s", "2024-03-05T14:07:09"),
        ("t", "2:07 PM"),
        ("T", "2:07:09 PM"),
        ("u", "2024-03-05 14:07:09Z"),
        ("U", "Tuesday, March 5, 2024 2:07:09 PM"),
        ("y", "March 2024"),
        ("X", "Input string was not in a correct format."),
        ("Q", "Input string was not in a correct format."),
    ] {
        assert_eq!(shown(date, format), expected, "{format}");
    }
}

#[test]
fn custom_formats() {
    let date = parse("2024-03-05 07:08:09").unwrap();
    for (format, expected) in [
        ("ddd dd MMM yy", "Tue 05 Mar 24"),
        ("%d", "5"),
        ("%H", "7"),
        ("yyyy'year'", "2024year"),
        ("yyyy\\y", "2024y"),
        ("dd\"th\" MMM", "05th Mar"),
        ("HH\\hmm", "07h08"),
        ("yy-M-d FFF", "24-3-5 "),
        ("y,yyy", "24,2024"),
        ("\\d\\a\\y d", "day 5"),
        ("zzz", "+00:00"),
        ("%z", "+0"),
        ("gg", "AD"),
        ("T w", "T w"),
        ("N2", "N2"),
        ("D5", "D5"),
        ("h:mm tt", "7:08 AM"),
        ("yyyyMMdd_HHmmss", "20240305_070809"),
        ("fff", "000"),
        ("ffffffff", "Input string was not in a correct format."),
        ("yyyyK", "2024"),
    ] {
        assert_eq!(shown(date, format), expected, "{format}");
    }
    assert_eq!(shown(parse("2024-03-05 14:07:09.500").unwrap(), "ss.FFF"), "09.5");
    assert_eq!(shown(date, "ss.FFF"), "09");
    assert_eq!(shown(parse("0099-03-05").unwrap(), "y yy yyy yyyy yyyyy"), "99 99 099 0099 00099");
    let oslo = Zone::named("Europe/Oslo").unwrap();
    let summer = parse("2024-07-01 12:00").unwrap().with_kind(Kind::Local);
    assert_eq!(format_datetime(summer, "o", culture::en_us(), &oslo).unwrap(), "2024-07-01T12:00:00.0000000+02:00");
    assert_eq!(shown(summer.to_utc(&oslo), "u"), "2024-07-01 10:00:00Z");
}

#[test]
fn exact_formats() {
    let exact = |text: &str, format: &str| {
        with("en-US", 0, &Zone::utc(), |context| parse_exact(text, format, context))
            .map_or_else(|error| error.to_string(), |value| shown(value, "s"))
    };
    assert_eq!(exact("20240305", "yyyyMMdd"), "2024-03-05T00:00:00");
    assert_eq!(exact("2024-03-05T14:07:09", "s"), "2024-03-05T14:07:09");
    assert_eq!(exact("5/3/24 2:07 PM", "d/M/yy h:mm tt"), "2024-03-05T14:07:00");
    assert_eq!(exact("05 March 2024", "dd MMMM yyyy"), "2024-03-05T00:00:00");
    assert_eq!(exact("2024-03-05 14:07:09.25", "yyyy-MM-dd HH:mm:ss.FFF"), "2024-03-05T14:07:09");
    assert_eq!(exact("12.30", "HH.mm"), "2026-03-04T12:30:00");
    assert_eq!(exact("2024-03-05T14:07:09.0000000Z", "o"), "2024-03-05T14:07:09");
    assert_eq!(exact("2024", "yyyyMM"), "String '2024' was not recognized as a valid DateTime.");
    assert_eq!(exact("2024-1-5", "yyyy-MM-dd"), "String '2024-1-5' was not recognized as a valid DateTime.");
    assert_eq!(exact("2024-01-05x", "yyyy-MM-dd"), "String '2024-01-05x' was not recognized as a valid DateTime.");
}

#[test]
fn arithmetic() {
    let date = |text: &str| parse(text).unwrap();
    assert_eq!(shown(date("2024-02-29").add_years(1).unwrap(), "s"), "2025-02-28T00:00:00");
    assert_eq!(shown(date("2024-01-31").add_months(1).unwrap(), "s"), "2024-02-29T00:00:00");
    assert_eq!(shown(date("2024-01-31").add_months(-2).unwrap(), "s"), "2023-11-30T00:00:00");
    assert_eq!(shown(date("2024-05-01").add_units(1.5, TICKS_PER_DAY).unwrap(), "s"), "2024-05-02T12:00:00");
    let since = date("2024-03-10 12:00").since(date("2024-03-01"));
    assert_eq!(format_span(since, "", culture::en_us()).unwrap(), "9.12:00:00");
    assert_eq!(date("2016-06-14").calendar().day_of_year(), 166);
    assert_eq!(DateTime::from_parts([2024, 13, 1], [0; 4], Kind::Unspecified), Err(DateError::UnrepresentableDate));
    assert_eq!(DateTime::from_ticks(-7, Kind::Unspecified), Err(DateError::Ticks));
    assert_eq!(shown(DateTime::MAX, "o"), "9999-12-31T23:59:59.9999999");
    assert_eq!(DateTime::MAX.add_units(1.0, TICKS_PER_DAY), Err(DateError::UnrepresentableSum));
    assert_eq!(shown(DateTime::from_file_time(133_497_504_000_000_000).unwrap(), "o"), "2024-01-15T00:00:00.0000000Z");
    assert_eq!(date("2024-01-02 12:00").to_oa_date(), 45_293.5);
}

#[test]
fn offsets() {
    let offset = |text: &str| with("", 0, &Zone::utc(), |context| parse_offset(text, context)).unwrap();
    let shown = |value, format: &str| format_offset(value, format, culture::en_us()).unwrap();
    let value = offset("2024-01-01T12:00:00+02:00");
    assert_eq!(shown(value, "o"), "2024-01-01T12:00:00.0000000+02:00");
    assert_eq!(shown(value, "u"), "2024-01-01 10:00:00Z");
    assert_eq!(shown(value, ""), "1/1/2024 12:00:00 PM +02:00");
    let moved = value.to_offset(TimeSpan::from_ticks(-5 * TICKS_PER_HOUR)).unwrap();
    assert_eq!(shown(moved, "yyyy-MM-dd HH:mm zzz"), "2024-01-01 05:00 -05:00");
    assert_eq!(value, offset("2024-01-01T10:00:00Z"));
    assert_eq!(value.utc().unix().0, 1_704_103_200);
}

#[test]
fn spans_from_text() {
    let shown = |text: &str| match parse_span(text) {
        Ok(span) => format_span(span, "c", culture::en_us()).unwrap(),
        Err(error) => error.to_string(),
    };
    for (text, expected) in [
        (" 12 ", "12.00:00:00"),
        ("1:02:03", "01:02:03"),
        ("1.02:03:04", "1.02:03:04"),
        ("-1", "-1.00:00:00"),
        ("-1:00", "-01:00:00"),
        ("1.02:03:04.005", "1.02:03:04.0050000"),
        ("25:00:00", "25.00:00:00"),
        ("1:2:3:4", "1.02:03:04"),
        ("2.03:00", "2.03:00:00"),
        ("0:0:0.5", "00:00:00.5000000"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
    for text in ["abc", "2.5", "1.10", "a,b", "", "x", "1:"] {
        assert_eq!(shown(text), format!("String '{text}' was not recognized as a valid TimeSpan."), "{text}");
    }
    for text in ["24:00", "0:0:61", "99:99", "3.14159265358979"] {
        assert_eq!(
            shown(text),
            format!(
                "The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is \
                 out of range or contains too many digits."
            )
        );
    }
    assert_eq!(parse_span_exact("0530", "hhmm"), Ok(TimeSpan::from_parts(0, 5, 30, 0, 0).unwrap()));
    assert_eq!(parse_span_exact("5:30", "hh\\:mm"), Err(DateError::BadFormat));
}

#[test]
fn spans_to_text() {
    let shown = |text: &str, format: &str| {
        format_span(parse_span(text).unwrap(), format, culture::en_us()).unwrap_or_else(|error| error.to_string())
    };
    assert_eq!(shown("1.10:20:30", "g"), "1:10:20:30");
    assert_eq!(shown("1.10:20:30", "G"), "1:10:20:30.0000000");
    assert_eq!(shown("0:05", "g"), "0:05:00");
    assert_eq!(shown("1.02:03:04", "hh\\:mm"), "02:03");
    assert_eq!(shown("3.04:05:06", "dd\\.hh\\:mm\\:ss"), "03.04:05:06");
    assert_eq!(shown("1:00:00", "h\\:mm\\:ss"), "1:00:00");
    for bad in ["N2", "X", "o", "hh:mm", "#", "P0"] {
        assert_eq!(shown("1:00", bad), "Input string was not in a correct format.", "{bad}");
    }
    let max = format_span(TimeSpan::MAX, "", culture::en_us()).unwrap();
    assert_eq!(max, "10675199.02:48:05.4775807");
    assert_eq!(TimeSpan::from_units(0.123_456_7, TICKS_PER_SECOND).unwrap().ticks, 1_234_567);
    assert_eq!(TimeSpan::from_units(f64::NAN, 1), Err(DateError::SpanNan));
}
