//! Cmdlets of `Microsoft.PowerShell.Management`: files, the other drives, and where the session is.

mod drives;
mod failure;
mod item;
mod location;
mod place;
mod process_choice;
mod property_change;
mod transfer;
mod writer;

cmdlets! {
    add_content
    clear_content
    clear_item
    clear_item_property
    convert_path
    copy_item
    copy_item_property
    get_child_item
    get_content
    get_item
    get_item_property
    get_item_property_value
    get_location
    get_process
    get_psdrive
    get_psprovider
    get_time_zone
    join_path
    move_item
    move_item_property
    new_item
    new_item_property
    new_psdrive
    pop_location
    push_location
    remove_item
    remove_item_property
    remove_psdrive
    rename_item
    rename_item_property
    resolve_path
    set_content
    set_item
    set_item_property
    set_location
    split_path
    start_process
    stop_process
    test_path
    wait_process
}

/// The types of the objects that these cmdlets emit.
pub(super) static TYPES: &[&crate::value::TypeDef] = &[&item::DRIVE_INFO, &item::PROVIDER_INFO];

/// The object of a file, `null` where there is none.
pub(crate) fn file_object(
    cx: &mut crate::engine::Cx<'_>,
    path: &std::path::Path,
) -> crate::engine::Result<crate::value::Value> {
    Ok(item::object(cx, &place::Place::File(path.to_owned()))?.unwrap_or_default())
}
