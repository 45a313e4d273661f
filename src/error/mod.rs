//! Error records, PowerShell's error categories, error ids.
