//! The shell's own cmdlets, one file each.
