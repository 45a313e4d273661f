cmdlet Remove-TypeData
module Microsoft.PowerShell.Utility
default RemoveTypeDataSet
confirm Medium

syntax RemoveTypeDataSet
    Remove-TypeData -TypeData <TypeData> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax RemoveTypeSet
    Remove-TypeData [-TypeName] <string> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax RemoveFileSet
    Remove-TypeData -Path <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]

-TypeName pipeline byName notNullOrEmpty
-Path notNullOrEmpty
-TypeData <System.Management.Automation.Runspaces.TypeData> pipeline
