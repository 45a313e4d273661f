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

/// `System.Management.Automation.PSTypeName`; not registered, since parameters of that type take names and types as they are.
pub(crate) static PS_TYPE_NAME: TypeDef = TypeDef::class("System.Management.Automation.PSTypeName");

/// All rows of this room.
pub(crate) fn all() -> Vec<&'static TypeDef> {
    ROWS.iter()
        .copied()
        .chain([
            &super::variables::PS_VARIABLE,
            &super::match_info::MATCH_INFO,
            &super::modules::PS_MODULE_INFO,
            &super::ps_serializer::PS_SERIALIZER,
        ])
        .collect()
}

rows! {
    GROUP_INFO = "Microsoft.PowerShell.Commands.GroupInfo";
    GROUP_INFO_NO_ELEMENT = "Microsoft.PowerShell.Commands.GroupInfoNoElement": "Microsoft.PowerShell.Commands.GroupInfo";
    MEASURE_INFO = "Microsoft.PowerShell.Commands.MeasureInfo";
    GENERIC_MEASURE_INFO = "Microsoft.PowerShell.Commands.GenericMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    GENERIC_OBJECT_MEASURE_INFO = "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    TEXT_MEASURE_INFO = "Microsoft.PowerShell.Commands.TextMeasureInfo": "Microsoft.PowerShell.Commands.MeasureInfo";
    ORDERED_HASHTABLE = "System.Management.Automation.OrderedHashtable": "System.Collections.Hashtable";
    COMMAND_INFO = "System.Management.Automation.CommandInfo";
    ALIAS_INFO = "System.Management.Automation.AliasInfo": "System.Management.Automation.CommandInfo";
    FUNCTION_INFO = "System.Management.Automation.FunctionInfo": "System.Management.Automation.CommandInfo";
    FILTER_INFO = "System.Management.Automation.FilterInfo": "System.Management.Automation.FunctionInfo";
    CMDLET_INFO = "System.Management.Automation.CmdletInfo": "System.Management.Automation.CommandInfo";
    EXTERNAL_SCRIPT_INFO = "System.Management.Automation.ExternalScriptInfo": "System.Management.Automation.CommandInfo";
    APPLICATION_INFO = "System.Management.Automation.ApplicationInfo": "System.Management.Automation.CommandInfo";
    COMMAND_PARAMETER_SET_INFO = "System.Management.Automation.CommandParameterSetInfo";
    COMMAND_PARAMETER_INFO = "System.Management.Automation.CommandParameterInfo";
    PARAMETER_METADATA = "System.Management.Automation.ParameterMetadata";
    PARAMETER_SET_METADATA = "System.Management.Automation.ParameterSetMetadata";
    MATCH_INFO_CONTEXT = "Microsoft.PowerShell.Commands.MatchInfoContext";
    SELECT_XML_INFO = "Microsoft.PowerShell.Commands.SelectXmlInfo";
    FILE_HASH_INFO = "Microsoft.PowerShell.Commands.FileHashInfo";
    VERB_INFO = "System.Management.Automation.VerbInfo";
    MODULE_SPECIFICATION = "Microsoft.PowerShell.Commands.ModuleSpecification";
    HISTORY_INFO = "Microsoft.PowerShell.Commands.HistoryInfo";
    TYPE_DATA = "System.Management.Automation.Runspaces.TypeData";
    MEMBER_DATA = "System.Management.Automation.Runspaces.TypeMemberData";
    PROPERTY_SET_DATA = "System.Management.Automation.Runspaces.PropertySetData";
    LOCAL_RUNSPACE = "System.Management.Automation.Runspaces.LocalRunspace": "System.Management.Automation.Runspaces.Runspace";
    CALL_STACK_FRAME = "System.Management.Automation.CallStackFrame";
    JOB_STATE_INFO = "System.Management.Automation.JobStateInfo";
    PS_EVENT_ARGS = "System.Management.Automation.PSEventArgs";
    PS_EVENT_SUBSCRIBER = "System.Management.Automation.PSEventSubscriber";
    MEMBER_DEFINITION = "Microsoft.PowerShell.Commands.MemberDefinition";
    HOST_INFORMATION_MESSAGE = "System.Management.Automation.HostInformationMessage";
}
