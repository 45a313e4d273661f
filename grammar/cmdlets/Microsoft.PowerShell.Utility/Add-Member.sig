cmdlet Add-Member
module Microsoft.PowerShell.Utility
default TypeNameSet

syntax TypeNameSet
    Add-Member -InputObject <psobject> -TypeName <string> [-PassThru] [<CommonParameters>]
syntax MemberSet
    Add-Member [-MemberType] <PSMemberTypes> [-Name] <string> [[-Value] <Object>] [[-SecondValue] <Object>] -InputObject <psobject> [-TypeName <string>] [-Force] [-PassThru] [<CommonParameters>]
syntax NotePropertySingleMemberSet
    Add-Member [-NotePropertyName] <string> [-NotePropertyValue] <Object> -InputObject <psobject> [-TypeName <string>] [-Force] [-PassThru] [<CommonParameters>]
syntax NotePropertyMultiMemberSet
    Add-Member [-NotePropertyMembers] <IDictionary> -InputObject <psobject> [-TypeName <string>] [-Force] [-PassThru] [<CommonParameters>]

-InputObject each pipeline
-MemberType <System.Management.Automation.PSMemberTypes> alias(Type)
-Name
-Value <System.Object>
-SecondValue <System.Object>
-TypeName notNullOrEmpty
-Force
-PassThru each
-NotePropertyName notNullOrEmpty notNameOf(System.Management.Automation.PSMemberTypes)
-NotePropertyValue <System.Object> allowNull
-NotePropertyMembers <System.Collections.IDictionary> notNullOrEmpty
