//! The two engines agree wherever both can do the work.

use proptest::prelude::*;

use super::*;

fn pattern() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[ab1]",
        Just(".".to_owned()),
        Just("\\w".to_owned()),
        Just("\\d".to_owned()),
        Just("[^a]".to_owned()),
        Just("[a-c-[b]]".to_owned()),
        Just("\\b".to_owned()),
        Just("^".to_owned()),
        Just("$".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            (inner.clone(), inner.clone()).prop_map(|(left, right)| format!("(?:{left}|{right})")),
            inner.clone().prop_map(|node| format!("({node})")),
            (inner, "[*+?]|\\{1,2\\}", "\\??").prop_map(|(node, count, lazy)| format!("(?:{node}){count}{lazy}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(pattern in pattern(), text in "[ab1 \n]{0,8}", options in 0_u32..4) {
        let regex = Regex::new(&pattern, RegexOptions(options)).unwrap();
        let subject = Subject::new(&text);
        let Some(fast) = regex.fast_for(&text) else { return Ok(()) };
        for start in 0..=text.len() {
            let quick = regex.find_fast(fast, text.as_bytes(), start);
            let slow = machine::search(regex.program(), subject.units(), start).map(|found| Captures {
                spans: (0..regex.groups.len())
                    .map(|slot| found.last(slot).map(|(start, end)| Span::new(start, end)))
                    .collect(),
            });
            prop_assert_eq!(quick, slow, "{} on {:?} from {}", pattern, text, start);
        }
    }

    #[test]
    fn any_pattern_gives_a_result(pattern in "[a(){}\\[\\]?*+|\\\\^$.<>:=!#1,-]{0,12}", options in 0_u32..512) {
        if let Ok(regex) = Regex::new(&pattern, RegexOptions(options)) {
            let _ = regex.is_match("a(1");
            let _ = regex.is_match("é");
        }
    }
}
