//! Format-* and Out-*: views, table, list, wide, custom, error views.
