//! Type rows of the objects that the cmdlets emit.

use crate::value::TypeDef;

macro_rules! rows {
    ($($id:ident = $name:literal $(: $base:literal)?;)*) => {
        $(
            #[doc = concat!("`", $name, "`.")]
            pub(crate) static $id: TypeDef = TypeDef::class($name)$(.extends($base))?;
        )*
        /// The rows of this file.
        static ROWS: &[&TypeDef] = &[$(&$id),*];
    };
}

/// All rows of this room.
pub(crate) fn all() -> Vec<&'static TypeDef> {
    ROWS.iter().chain(super::secure::ALL).copied().collect()
}

rows! {
    GROUP_INFO = "Microsoft.PowerShell.Commands.GroupInfo";
    GROUP_INFO_NO_ELEMENT = "Microsoft.PowerShell.Commands.GroupInfoNoElement": "Microsoft.PowerShell.Commands.GroupInfo";
    MEASURE_INFO = "Microsoft.PowerShell.Commands.MeasureInfo";
    GENERIC_MEASURE_INFO = "Microsoft.PowerShell.Commands.GenericMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    GENERIC_OBJECT_MEASURE_INFO = "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    TEXT_MEASURE_INFO = "Microsoft.PowerShell.Commands.TextMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    HOST_INFORMATION_MESSAGE = "System.Management.Automation.HostInformationMessage";
}
