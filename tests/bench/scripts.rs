//! Each script beside its Python twin, and what the real shell needed beside Python on one machine.
//!
//! `scripts/reference.json` holds seconds of PowerShell 7.6.5 and of Python 3.11 from one run, the ratio of the two, and
//! what the real shell prints, which ours must print too. Absolute times differ between machines; ratios compare.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::PROGRAM;

const RUNS: usize = 3;

pub fn run(names: &[&str]) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/scripts");
    let reference: Value = serde_json::from_str(&std::fs::read_to_string(dir.join("reference.json")).unwrap()).unwrap();
    let reference = reference.as_object().unwrap();
    for name in names {
        assert!(reference.contains_key(*name), "no section and no script is called '{name}'");
    }
    let python = ["python3", "python"].into_iter().find(|p| is_python(p));
    println!("scripts, whole processes, best of {RUNS} (ratios are to Python; below 1 is faster)");
    match python {
        Some(_) => println!(
            "{:<10} {:>9} {:>9} {:>7} {:>11} {:>12}",
            "", "ours", "python", "ratio", "real shell", "faster than"
        ),
        None => println!("python3 is not on this machine: only our own times can be shown\n{:<10} {:>9}", "", "ours"),
    }
    let (mut sum, mut count) = (0.0, 0);
    for (name, facts) in reference.iter().filter(|(n, _)| names.is_empty() || names.contains(&n.as_str())) {
        let wanted = facts["out"].as_str().unwrap();
        let script = dir.join(format!("{name}.ps1"));
        let ours = best(|| shell(&script), wanted, name);
        let Some(python) = python else {
            println!("{name:<10} {:>7.3} s", ours.as_secs_f64());
            continue;
        };
        let twin = dir.join(format!("{name}.py"));
        let theirs = best(
            || {
                let mut command = Command::new(python);
                command.arg(&twin);
                command
            },
            "",
            name,
        );
        let (ratio, real) = (ours.as_secs_f64() / theirs.as_secs_f64(), facts["ratio"].as_f64().unwrap());
        (sum, count) = (sum + (real / ratio).ln(), count + 1);
        println!(
            "{name:<10} {:>7.3} s {:>7.3} s {ratio:>7.2} {real:>11.2} {:>10.1} x",
            ours.as_secs_f64(),
            theirs.as_secs_f64(),
            real / ratio
        );
    }
    if count > 1 {
        println!("faster than the real shell, geometric mean of {count}: {:.1} x", (sum / f64::from(count)).exp());
    }
    println!();
}

fn is_python(name: &str) -> bool {
    Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success())
}

fn shell(script: &PathBuf) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("-NoProfile").arg(script).env("SFBSH_STORE", "memory:").env("NO_COLOR", "1");
    command
}

/// The best of some runs; the output must be the one wanted, where one is.
fn best(make: impl Fn() -> Command, wanted: &str, name: &str) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        let output = make().output().unwrap();
        best = best.min(start.elapsed());
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            wanted.is_empty() || text.trim() == wanted,
            "{name} prints {:?} and not {wanted:?}\n{}",
            text.trim(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    best
}
