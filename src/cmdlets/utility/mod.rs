//! Cmdlets of `Microsoft.PowerShell.Utility`.

cmdlets! {
    add_member
    compare_object
    convert_from_csv
    convert_from_string_data
    convert_to_csv
    export_csv
    get_culture
    get_date
    get_random
    get_ui_culture
    get_unique
    group_object
    import_csv
    invoke_expression
    join_string
    measure_command
    measure_object
    new_guid
    new_object
    new_time_span
    read_host
    select_object
    sort_object
    start_sleep
    tee_object
    write_debug
    write_error
    write_host
    write_information
    write_output
    write_progress
    write_verbose
    write_warning
}
