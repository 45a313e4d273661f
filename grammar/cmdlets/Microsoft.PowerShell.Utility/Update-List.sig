cmdlet Update-List
module Microsoft.PowerShell.Utility
default AddRemoveSet

syntax AddRemoveSet
    Update-List [[-Property] <string>] [-Add <Object[]>] [-Remove <Object[]>] [-InputObject <psobject>] [<CommonParameters>]
syntax ReplaceSet
    Update-List [[-Property] <string>] -Replace <Object[]> [-InputObject <psobject>] [<CommonParameters>]

-Add <System.Object[]> notNullOrEmpty
-Remove <System.Object[]> notNullOrEmpty
-Replace <System.Object[]> notNullOrEmpty
-InputObject pipeline notNullOrEmpty
-Property notNullOrEmpty
