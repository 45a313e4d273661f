cmdlet Get-Error
module Microsoft.PowerShell.Utility
default Newest
output System.Management.Automation.ErrorRecord#PSExtendedError
output System.Exception#PSExtendedError

syntax Newest
    Get-Error [-Newest <int>] [<CommonParameters>]
syntax Error
    Get-Error [[-InputObject] <psobject>] [<CommonParameters>]

-InputObject pipeline notNullOrEmpty
-Newest alias(Last) range(1, 2147483647)
