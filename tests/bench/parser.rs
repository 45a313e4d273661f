//! How fast scripts are parsed, and whether ten times the text costs ten times the time.

use std::rc::Rc;

use sfbsh::syntax;
use sfbsh::text::Source;

use crate::timed;

/// A script as administrators write them: help, parameters, functions, loops, pipelines, strings, hashtables.
const SAMPLE: &str = include_str!("sample.ps1");

pub fn run() {
    println!("parser (target: at least 20 MB/s, and time in step with length)");
    for (label, bytes, runs) in [("one script", SAMPLE.len(), 200), ("1 MB", 1 << 20, 10), ("10 MB", 10 << 20, 2)] {
        let source = Source::new(None, repeated(bytes));
        let best = (0..runs).map(|_| timed(|| parse(&source))).min().unwrap();
        let speed = source.text().len() as f64 / 1e6 / best.as_secs_f64();
        println!("{label:<12} {:>9} bytes {:>9.2} ms {speed:>7.1} MB/s", source.text().len(), best.as_secs_f64() * 1e3);
    }
    println!();
}

fn parse(source: &Source) {
    let parsed = syntax::parse(source);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors.first());
    drop(Rc::clone(&parsed.script));
}

/// The sample as the bodies of many functions, in about that many bytes.
fn repeated(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + SAMPLE.len());
    let mut number = 0;
    while text.len() < bytes {
        number += 1;
        text.push_str(&format!("function Invoke-Step{number} {{\n{SAMPLE}}}\n"));
    }
    text
}
