//! kill -9 at any moment of a delivery: no message is lost, and none is there twice.
//!
//! The suite runs itself as the process to kill: [`sender`] does nothing unless `SFBSH_TEST_SENDER` names a store.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sfbsh::cli::SessionOptions;
use sfbsh::store::StoreLocation;

const STORE: &str = "SFBSH_TEST_SENDER";
const ROUNDS: &str = "SFBSH_TEST_CRASHES";

fn options(store: &Path) -> SessionOptions {
    SessionOptions { location: StoreLocation::Embedded(store.to_owned()), ..SessionOptions::memory() }
}

/// Sends and delivers for ever: `sent TEXT` and `done` on standard output.
#[test]
fn sender() {
    let Some(path) = std::env::var_os(STORE) else { return };
    let host = sfbsh::host::real_host();
    let mut session = sfbsh::cli::new_session(&host, &options(Path::new(&path)));
    let script = "while ($true) {\n\
                  $text = [guid]::NewGuid().ToString()\n\
                  $m = Send-SfbOfflineMessage sip:pilar@contoso.com sip:kenmyer@contoso.com $text\n\
                  if ($m) { [Console]::Out.WriteLine(\"sent $text\"); [Console]::Out.Flush() }\n\
                  $Null = Step-SfbClock -Minutes 2\n\
                  [Console]::Out.WriteLine('done'); [Console]::Out.Flush()\n}";
    session.run(sfbsh::text::Source::new(None, script));
}

#[test]
fn no_message_is_lost_or_doubled() {
    let rounds = std::env::var_os(ROUNDS).and_then(|n| n.to_str()?.parse().ok());
    let (rounds, limit) = rounds.map_or((12, Duration::from_secs(4)), |n| (n, Duration::MAX));
    let mut random = StdRng::seed_from_u64(20_261_121);
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("store");
    let mut sent: BTreeSet<String> = BTreeSet::new();
    let start = Instant::now();
    for _ in 0..rounds {
        if start.elapsed() > limit {
            break;
        }
        let mut child = Command::new(std::env::current_exe().expect("the suite"))
            .args(["--exact", "server::delivery_crash::sender", "--nocapture", "--test-threads=1"])
            .env(STORE, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the sender");
        let stdout = child.stdout.take().expect("its output");
        let lines = random.random_range(1..12);
        let mut reader = BufReader::new(stdout).lines().map_while(Result::ok);
        let mut note = |line: &str| {
            if let Some(at) = line.find("sent ") {
                sent.insert(line[at + 5..].trim().to_owned());
            }
        };
        reader.by_ref().filter(|l| l.contains("sent ") || l.contains("done")).take(lines).for_each(|l| note(&l));
        std::thread::sleep(Duration::from_micros(random.random_range(0..3000)));
        child.kill().expect("killed");
        child.wait().expect("ended");
        reader.for_each(|l| note(&l));
    }
    let (output, errors) = super::run_with(
        &options(&path),
        "$Null = Step-SfbClock -Minutes 5\nGet-SfbOfflineMessage | ForEach-Object { \"$($_.State) $($_.Text)\" }",
    );
    assert_eq!(errors, "");
    let delivered: Vec<&str> = output.lines().filter_map(|l| l.strip_prefix("Delivered ")).collect();
    let once: BTreeSet<&str> = delivered.iter().copied().collect();
    assert_eq!(delivered.len(), output.lines().count(), "all are delivered:\n{output}");
    assert_eq!(delivered.len(), once.len(), "none twice");
    assert!(!sent.is_empty(), "the sender sent something");
    for text in &sent {
        assert!(once.contains(text.as_str()), "{text} is lost");
    }
}
