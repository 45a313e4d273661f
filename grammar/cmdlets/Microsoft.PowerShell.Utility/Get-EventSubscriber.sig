cmdlet Get-EventSubscriber
module Microsoft.PowerShell.Utility
default BySource
output System.Management.Automation.PSEventSubscriber

syntax BySource
    Get-EventSubscriber [[-SourceIdentifier] <string>] [-Force] [<CommonParameters>]
syntax ById
    Get-EventSubscriber [-SubscriptionId] <int> [-Force] [<CommonParameters>]

-SourceIdentifier byName notNullOrEmpty
-SubscriptionId byName alias(Id)
-Force position(1)
