cmdlet Disable-ExperimentalFeature
module Microsoft.PowerShell.Core
confirm Medium

syntax
    Disable-ExperimentalFeature [-Name] <string[]> [-Scope <ConfigScope>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Scope <System.Management.Automation.Configuration.ConfigScope>
