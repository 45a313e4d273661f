cmdlet Get-Event
module Microsoft.PowerShell.Utility
default BySource
output System.Management.Automation.PSEventArgs

syntax BySource
    Get-Event [[-SourceIdentifier] <string>] [<CommonParameters>]
syntax ById
    Get-Event [-EventIdentifier] <int> [<CommonParameters>]

-SourceIdentifier byName notNullOrEmpty
-EventIdentifier byName alias(Id)
