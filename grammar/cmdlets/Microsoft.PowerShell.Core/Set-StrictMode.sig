cmdlet Set-StrictMode
module Microsoft.PowerShell.Core
default Version

syntax Version
    Set-StrictMode -Version <version> [<CommonParameters>]
syntax Off
    Set-StrictMode -Off [<CommonParameters>]

-Off
-Version alias(v) toVersion psVersion toVersion
