cmdlet Write-Progress
module Microsoft.PowerShell.Utility

syntax
    Write-Progress [[-Activity] <string>] [[-Status] <string>] [[-Id] <int>] [-PercentComplete <int>] [-SecondsRemaining <int>] [-CurrentOperation <string>] [-ParentId <int>] [-Completed] [-SourceId <int>] [<CommonParameters>]

-Activity
-Status notNullOrEmpty
-Id range(0, 2147483647)
-PercentComplete range(-1, 100)
-SecondsRemaining
-CurrentOperation
-ParentId range(-1, 2147483647)
-Completed
-SourceId
