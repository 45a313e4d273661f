cmdlet Format-Wide
module Microsoft.PowerShell.Utility
output Microsoft.PowerShell.Commands.Internal.Format.FormatStartData
output Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData
output Microsoft.PowerShell.Commands.Internal.Format.FormatEndData
output Microsoft.PowerShell.Commands.Internal.Format.GroupStartData
output Microsoft.PowerShell.Commands.Internal.Format.GroupEndData

syntax
    Format-Wide [[-Property] <Object>] [-AutoSize] [-Column <int>] [-GroupBy <Object>] [-View <string>] [-ShowError] [-DisplayError] [-Force] [-Expand <string>] [-InputObject <psobject>] [<CommonParameters>]

-Property <System.Object>
-AutoSize
-Column range(1, 2147483647)
-GroupBy <System.Object>
-View
-ShowError
-DisplayError
-Force
-Expand set(CoreOnly, EnumOnly, Both)
-InputObject pipeline
