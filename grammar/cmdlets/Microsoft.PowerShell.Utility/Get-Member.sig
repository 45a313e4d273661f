cmdlet Get-Member
module Microsoft.PowerShell.Utility
output Microsoft.PowerShell.Commands.MemberDefinition

syntax
    Get-Member [[-Name] <string[]>] [-InputObject <psobject>] [-MemberType <PSMemberTypes>] [-View <PSMemberViewTypes>] [-Static] [-Force] [<CommonParameters>]

-InputObject pipeline
-Name notNullOrEmpty
-MemberType <System.Management.Automation.PSMemberTypes> alias(Type)
-View <System.Management.Automation.PSMemberViewTypes>
-Static
-Force
