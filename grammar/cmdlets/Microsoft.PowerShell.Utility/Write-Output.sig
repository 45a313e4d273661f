cmdlet Write-Output
module Microsoft.PowerShell.Utility

syntax
    Write-Output [-InputObject] <psobject> [-NoEnumerate] [<CommonParameters>]

-InputObject pipeline remaining allowNull allowEmptyCollection
-NoEnumerate
