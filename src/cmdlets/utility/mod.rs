//! Cmdlets of `Microsoft.PowerShell.Utility`.

cmdlets! {
    group_object
    measure_object
    select_object
    sort_object
    write_debug
    write_error
    write_host
    write_information
    write_output
    write_progress
    write_verbose
    write_warning
}
