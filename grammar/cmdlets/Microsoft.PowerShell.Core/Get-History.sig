cmdlet Get-History
module Microsoft.PowerShell.Core
output Microsoft.PowerShell.Commands.HistoryInfo

syntax
    Get-History [[-Id] <long[]>] [[-Count] <int>] [<CommonParameters>]

-Id pipeline range(1, 9223372036854775807)
-Count range(0, 32767)
