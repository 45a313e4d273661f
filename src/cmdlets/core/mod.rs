//! Cmdlets of `Microsoft.PowerShell.Core`.

cmdlets! {
    for_each_object
    where_object
}
