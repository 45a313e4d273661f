cmdlet Get-PSSubsystem
module Microsoft.PowerShell.Core
default GetAllSet
output System.Management.Automation.Subsystem.SubsystemInfo

syntax GetAllSet
    Get-PSSubsystem [<CommonParameters>]
syntax GetByKindSet
    Get-PSSubsystem -Kind <SubsystemKind> [<CommonParameters>]
syntax GetByTypeSet
    Get-PSSubsystem -SubsystemType <type> [<CommonParameters>]

-Kind <System.Management.Automation.Subsystem.SubsystemKind> pipeline
-SubsystemType pipeline
