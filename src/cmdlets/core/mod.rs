//! Cmdlets of `Microsoft.PowerShell.Core`.

cmdlets! {
    get_command
    invoke_command
    set_strict_mode
    for_each_object
    where_object
}
