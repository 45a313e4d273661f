//! Documents in a key-value backend: revisions, journal, snapshots.
