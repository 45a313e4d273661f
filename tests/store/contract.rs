//! What every backend promises.

use std::sync::Arc;
use std::time::Duration;

use sfbsh::store::{Backend, Batch, Embedded, Faulty, Memory, StoreError};

macro_rules! contract {
    ($($test:ident),* $(,)?) => {
        mod memory {
            $(#[test] fn $test() { super::$test(&super::Memory::new()); })*
        }
        mod faulty {
            $(#[test] fn $test() { super::$test(&super::Faulty::new(super::Memory::new())); })*
        }
        mod embedded {
            $(#[test] fn $test() {
                let dir = super::super::scratch();
                super::$test(&super::Embedded::open(dir.path(), &super::super::opener()).unwrap());
            })*
        }
    };
}

contract!(
    starts_empty,
    keeps_what_it_commits,
    scans_prefixes_in_byte_order,
    deletes,
    counts_revisions,
    refuses_a_stale_commit_whole,
    tells_watchers_what_they_watch,
    takes_any_bytes,
    takes_large_values,
    serves_threads,
);

fn batch<const N: usize>(entries: [(&str, Option<&[u8]>); N]) -> Batch {
    entries.into_iter().map(|(k, v)| (k.to_owned(), v.map(<[u8]>::to_vec))).collect()
}

fn starts_empty(b: &dyn Backend) {
    assert_eq!(b.revision().unwrap(), 0);
    assert_eq!(b.get("a").unwrap(), None);
    assert_eq!(b.scan("").unwrap(), []);
}

fn keeps_what_it_commits(b: &dyn Backend) {
    b.commit(&batch([("a", Some(b"1")), ("b", Some(b"2"))]), None).unwrap();
    b.commit(&batch([("a", Some(b"3"))]), None).unwrap();
    assert_eq!(b.get("a").unwrap().unwrap(), b"3");
    assert_eq!(b.get("b").unwrap().unwrap(), b"2");
}

fn scans_prefixes_in_byte_order(b: &dyn Backend) {
    b.commit(
        &batch([("d/b", Some(b"")), ("d/a", Some(b"")), ("d/aé", Some(b"")), ("e", Some(b"")), ("d", Some(b""))]),
        None,
    )
    .unwrap();
    let keys = |p: &str| b.scan(p).unwrap().into_iter().map(|(k, _)| k).collect::<Vec<_>>();
    assert_eq!(keys("d/"), ["d/a", "d/aé", "d/b"]);
    assert_eq!(keys("d/a"), ["d/a", "d/aé"]);
    assert_eq!(keys(""), ["d", "d/a", "d/aé", "d/b", "e"]);
    assert_eq!(keys("x"), [""; 0]);
}

fn deletes(b: &dyn Backend) {
    b.commit(&batch([("a", Some(b"1")), ("b", Some(b"2"))]), None).unwrap();
    b.commit(&batch([("a", None), ("never", None)]), None).unwrap();
    assert_eq!(b.get("a").unwrap(), None);
    assert_eq!(b.scan("").unwrap(), [("b".to_owned(), b"2".to_vec())]);
}

fn counts_revisions(b: &dyn Backend) {
    for due in 1..=5 {
        assert_eq!(b.commit(&batch([("a", Some(b"1"))]), Some(due - 1)).unwrap(), due);
        assert_eq!(b.revision().unwrap(), due);
    }
}

fn refuses_a_stale_commit_whole(b: &dyn Backend) {
    b.commit(&batch([("a", Some(b"1"))]), None).unwrap();
    let error = b.commit(&batch([("a", None), ("b", Some(b"2"))]), Some(0)).unwrap_err();
    assert_eq!(error, StoreError::Conflict { expected: 0, found: 1 });
    assert_eq!(b.scan("").unwrap(), [("a".to_owned(), b"1".to_vec())]);
    assert_eq!(b.revision().unwrap(), 1);
}

fn tells_watchers_what_they_watch(b: &dyn Backend) {
    b.commit(&batch([("d/0", Some(b"0"))]), None).unwrap();
    let watch = b.watch("d/").unwrap();
    drop(b.watch("d/").unwrap());
    b.commit(&batch([("j/1", Some(b"1"))]), None).unwrap();
    b.commit(&batch([("d/0", None), ("d/1", Some(b"1")), ("j/2", Some(b"2"))]), None).unwrap();
    let event = watch.next(Duration::from_secs(1)).unwrap();
    assert_eq!(event.revision, 3);
    assert_eq!(event.changes, batch([("d/0", None), ("d/1", Some(b"1"))]));
    assert_eq!(watch.next(Duration::ZERO), None);
}

fn takes_any_bytes(b: &dyn Backend) {
    let all: Vec<u8> = (0..=255).collect();
    b.commit(&batch([("\u{10FFFF}\u{1}", Some(&all)), ("e", Some(b""))]), None).unwrap();
    assert_eq!(b.get("\u{10FFFF}\u{1}").unwrap().unwrap(), all);
    assert_eq!(b.get("e").unwrap().unwrap(), b"");
}

fn takes_large_values(b: &dyn Backend) {
    let large: Vec<u8> = (0..3_000_000_u32).map(|i| (i % 251) as u8).collect();
    b.commit(&batch([("a", Some(&large)), ("b", Some(b"1"))]), None).unwrap();
    b.commit(&batch([("b", Some(b"2"))]), None).unwrap();
    assert_eq!(b.get("a").unwrap().unwrap(), large);
    assert_eq!(b.get("b").unwrap().unwrap(), b"2");
}

fn serves_threads(b: &dyn Backend) {
    std::thread::scope(|scope| {
        for thread in 0..4 {
            scope.spawn(move || {
                for i in 0..10 {
                    b.commit(&batch([(&format!("{thread}/{i}"), Some(b"x"))]), None).unwrap();
                    assert_eq!(b.scan(&format!("{thread}/")).unwrap().len(), i + 1);
                }
            });
        }
    });
    assert_eq!(b.revision().unwrap(), 40);
    assert_eq!(b.scan("").unwrap().len(), 40);
}

#[test]
fn embedded_keeps_its_contents_over_closing() {
    let dir = super::scratch();
    for due in 0..4 {
        let b = Embedded::open(dir.path(), &super::opener()).unwrap();
        assert_eq!(b.revision().unwrap(), due);
        assert_eq!(b.scan("k/").unwrap().len() as u64, due);
        b.commit(&batch([(&format!("k/{due}"), Some(b"v"))]), Some(due)).unwrap();
    }
}

#[test]
fn backends_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: T) {}
    shared(Arc::new(Memory::new()) as Arc<dyn Backend>);
}
