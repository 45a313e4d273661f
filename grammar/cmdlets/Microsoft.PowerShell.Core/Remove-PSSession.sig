cmdlet Remove-PSSession
module Microsoft.PowerShell.Core
default Id
confirm Medium

syntax Id
    Remove-PSSession [-Id] <int[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Session
    Remove-PSSession [-Session] <PSSession[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ContainerId
    Remove-PSSession -ContainerId <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax VMId
    Remove-PSSession -VMId <guid[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax VMName
    Remove-PSSession -VMName <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InstanceId
    Remove-PSSession -InstanceId <guid[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Name
    Remove-PSSession -Name <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ComputerName
    Remove-PSSession [-ComputerName] <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]

-Session <System.Management.Automation.Runspaces.PSSession[]> pipeline byName
-ContainerId byName notNullOrEmpty
-VMId byName alias(VMGuid) notNullOrEmpty
-VMName byName notNullOrEmpty
-InstanceId byName notNull
-Id byName notNull
-Name byName notNullOrEmpty
-ComputerName byName alias(Cn) notNullOrEmpty
