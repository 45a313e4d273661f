cmdlet Get-Culture
module Microsoft.PowerShell.Utility
default CurrentCulture
output System.Globalization.CultureInfo

syntax CurrentCulture
    Get-Culture [-NoUserOverrides] [<CommonParameters>]
syntax Name
    Get-Culture [[-Name] <string[]>] [-NoUserOverrides] [<CommonParameters>]
syntax ListAvailable
    Get-Culture [-ListAvailable] [<CommonParameters>]

-Name pipeline set('', @cultures) notNull
-NoUserOverrides
-ListAvailable
