cmdlet Get-UICulture
module Microsoft.PowerShell.Utility
output System.Globalization.CultureInfo

syntax
    Get-UICulture [<CommonParameters>]
