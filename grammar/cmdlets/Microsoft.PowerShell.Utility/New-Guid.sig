cmdlet New-Guid
module Microsoft.PowerShell.Utility
default Default
output System.Guid

syntax Default
    New-Guid [<CommonParameters>]
syntax Empty
    New-Guid [-Empty] [<CommonParameters>]
syntax InputObject
    New-Guid [[-InputObject] <string>] [<CommonParameters>]

-Empty
-InputObject pipeline
