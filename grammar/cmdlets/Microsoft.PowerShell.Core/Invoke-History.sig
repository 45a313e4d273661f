cmdlet Invoke-History
module Microsoft.PowerShell.Core
confirm Medium

syntax
    Invoke-History [[-Id] <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Id byName
