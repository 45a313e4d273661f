//! `System.DateTime`, `System.DateTimeOffset`, `System.TimeSpan`.
