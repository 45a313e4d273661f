cmdlet Get-Host
module Microsoft.PowerShell.Utility
output System.Management.Automation.Host.PSHost

syntax
    Get-Host [<CommonParameters>]
