cmdlet New-PSSessionOption
module Microsoft.PowerShell.Core
output System.Management.Automation.Remoting.PSSessionOption

syntax
    New-PSSessionOption [-SkipCACheck] [-SkipCNCheck] [<CommonParameters>]

-SkipCACheck
-SkipCNCheck
