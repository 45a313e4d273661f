//! Ten times the work costs about ten times the time.
//!
//! Time is the thread's own, so that what else runs on the machine does not count.

use std::rc::Rc;
use std::time::Duration;

use sfbsh::cli::{SessionOptions, new_session};
use sfbsh::engine::Outcome;
use sfbsh::host::test_host;
use sfbsh::syntax;
use sfbsh::text::Source;

/// A work ten times as large may cost this many times the time of ten small ones; growth by the square makes it ten.
const LIMIT: u32 = 5;
/// What the clock tells for certain.
const SHORTEST: Duration = Duration::from_millis(10);

#[cfg(unix)]
fn own_time() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_THREAD).expect("asked for in a way that exists");
    let time = usage.user_time();
    Duration::from_micros(time.tv_sec() as u64 * 1_000_000 + time.tv_usec() as u64)
}

#[cfg(not(unix))]
fn own_time() -> Duration {
    thread_local!(static START: std::time::Instant = std::time::Instant::now());
    START.with(std::time::Instant::elapsed)
}

fn timed(work: &dyn Fn()) -> Duration {
    let start = own_time();
    work();
    own_time().saturating_sub(start)
}

/// One large work beside ten small ones, each the better of two: the clock tells both equally well.
fn assert_in_step(what: &str, time: &dyn Fn(usize) -> Duration, count: usize) {
    let ten_small = (0..2).map(|_| (0..10).map(|_| time(count)).sum::<Duration>()).min().expect("two");
    let large = (0..2).map(|_| time(10 * count)).min().expect("two");
    let allowed = ten_small.max(SHORTEST) * LIMIT;
    assert!(large <= allowed, "{what}: {ten_small:?} for ten small ones, {large:?} for one ten times as large");
}

fn parse(text: &str) {
    let parsed = syntax::parse(&Source::new(None, text));
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors.first());
    drop(Rc::clone(&parsed.script));
}

#[test]
fn parsing_ten_times_the_text_takes_about_ten_times_as_long() {
    const SAMPLE: &str = include_str!("bench/sample.ps1");
    let bodies =
        |count: usize| -> String { (0..count).map(|i| format!("function Invoke-Step{i} {{\n{SAMPLE}}}\n")).collect() };
    let flat = |count: usize| "Get-CsUser -Identity 'sip:a@b.c' | Where-Object { $_.Enabled } # all\n".repeat(count);
    let list = |count: usize| format!("$x = @(\n{}0)\n", "    'value', 1, $y[2], @{ a = 1 },\n".repeat(count));
    let text = |count: usize| format!("$x = @\"\n{}\n\"@\n", "line with $name and $($other.Value)\n".repeat(count));
    let chain = |count: usize| format!("$x = {}0\n", "1 + ".repeat(count));
    let cases: [(&str, &dyn Fn(usize) -> String, usize); 5] = [
        ("scripts", &bodies, 3),
        ("commands", &flat, 300),
        ("a long array", &list, 300),
        ("a long here-string", &text, 300),
        ("a long sum", &chain, 150),
    ];
    for (what, make, count) in cases {
        let time = |count: usize| {
            let text = make(count);
            timed(&|| parse(&text))
        };
        assert_in_step(what, &time, count);
    }
}

#[test]
fn running_ten_times_the_turns_takes_about_ten_times_as_long() {
    let scripts = [
        ("loop", "for ($i = 0; $i -lt TIMES; $i++) { $s += $i }", 3_000),
        ("appending to a string", "$s = ''; foreach ($i in 1..TIMES) { $s += 'some text' }", 3_000),
        ("appending to an array", "$a = @(); foreach ($i in 1..TIMES) { $a += $i }", 2_000),
        (
            "a list",
            "$l = [System.Collections.Generic.List[int]]::new(); 1..TIMES | ForEach-Object { $l.Add($_) }",
            1_000,
        ),
        (
            "a hashtable",
            "$h = @{}; foreach ($i in 1..TIMES) { $h[\"k$i\"] = $i }; foreach ($k in $h.Keys) { $t += $h[$k] }",
            1_000,
        ),
        ("a pipeline", "1..TIMES | Where-Object { $_ % 3 } | Sort-Object -Descending | Select-Object -Last 3", 1_000),
        ("groups", "1..TIMES | Group-Object { $_ % 97 } | Measure-Object Count -Sum", 500),
        (
            "objects",
            "1..TIMES | ForEach-Object { [pscustomobject]@{ A = $_; B = 'x' } } | ConvertTo-Csv | ConvertFrom-Csv",
            150,
        ),
        ("JSON", "1..TIMES | ForEach-Object { @{ A = $_ } } | ConvertTo-Json -Compress | ConvertFrom-Json", 150),
        (
            "a table",
            "1..TIMES | ForEach-Object { [pscustomobject]@{ A = $_; B = 'x' } } | Format-Table | Out-String",
            150,
        ),
        ("joining and splitting", "(1..TIMES -join ',') -split ',' -join ';' -replace '1', 'one'", 1_000),
    ];
    for (what, script, count) in scripts {
        let time = |count: usize| {
            let (host, _console) = test_host([]);
            let mut session = new_session(&host, &SessionOptions::memory());
            let text = format!("$null = . {{ {} }}", script.replace("TIMES", &count.to_string()));
            let start = own_time();
            let outcome = session.run(Source::new(None, text));
            let time = own_time().saturating_sub(start);
            assert!(matches!(outcome, Outcome::Completed(true)), "{what}: {outcome:?}");
            time
        };
        assert_in_step(what, &time, count);
    }
}
