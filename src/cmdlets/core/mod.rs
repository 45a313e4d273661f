//! Cmdlets of `Microsoft.PowerShell.Core`.

cmdlets! {
    add_history
    clear_history
    export_module_member
    for_each_object
    get_command
    get_experimental_feature
    get_help
    get_history
    get_module
    get_ps_session
    import_module
    invoke_command
    invoke_history
    new_module
    new_module_manifest
    remove_module
    register_argument_completer
    set_ps_debug
    set_strict_mode
    test_module_manifest
    where_object
}
