cmdlet Get-PSCallStack
module Microsoft.PowerShell.Utility
output System.Management.Automation.CallStackFrame

syntax
    Get-PSCallStack [<CommonParameters>]
