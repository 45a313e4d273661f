cmdlet Group-Object
module Microsoft.PowerShell.Utility
output System.Collections.Hashtable
output Microsoft.PowerShell.Commands.GroupInfo

syntax HashTable
    Group-Object [[-Property] <Object[]>] [-NoElement] [-AsHashTable] [-AsString] [-InputObject <psobject>] [-Culture <string>] [-CaseSensitive] [<CommonParameters>]

-NoElement
-AsHashTable each alias(AHT)
-AsString each
-InputObject pipeline
-Property <System.Object[]>
-Culture
-CaseSensitive
