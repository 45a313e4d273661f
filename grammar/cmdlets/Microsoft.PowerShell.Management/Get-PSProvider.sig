cmdlet Get-PSProvider
module Microsoft.PowerShell.Management
output System.Management.Automation.ProviderInfo

syntax
    Get-PSProvider [[-PSProvider] <string[]>] [<CommonParameters>]

-PSProvider byName notNullOrEmpty
