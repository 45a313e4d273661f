cmdlet Format-Table
module Microsoft.PowerShell.Utility
output Microsoft.PowerShell.Commands.Internal.Format.FormatStartData
output Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData
output Microsoft.PowerShell.Commands.Internal.Format.FormatEndData
output Microsoft.PowerShell.Commands.Internal.Format.GroupStartData
output Microsoft.PowerShell.Commands.Internal.Format.GroupEndData

syntax
    Format-Table [[-Property] <Object[]>] [-AutoSize] [-RepeatHeader] [-HideTableHeaders] [-Wrap] [-GroupBy <Object>] [-View <string>] [-ShowError] [-DisplayError] [-Force] [-Expand <string>] [-InputObject <psobject>] [<CommonParameters>]

-AutoSize
-RepeatHeader
-HideTableHeaders
-Wrap
-Property <System.Object[]>
-GroupBy <System.Object>
-View
-ShowError
-DisplayError
-Force
-Expand set(CoreOnly, EnumOnly, Both)
-InputObject pipeline
