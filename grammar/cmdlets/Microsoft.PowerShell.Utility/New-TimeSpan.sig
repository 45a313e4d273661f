cmdlet New-TimeSpan
module Microsoft.PowerShell.Utility
default Date
output System.TimeSpan

syntax Date
    New-TimeSpan [[-Start] <datetime>] [[-End] <datetime>] [<CommonParameters>]
syntax Time
    New-TimeSpan [-Days <int>] [-Hours <int>] [-Minutes <int>] [-Seconds <int>] [-Milliseconds <int>] [<CommonParameters>]

-Start pipeline byName alias(LastWriteTime)
-End byName
-Days
-Hours
-Minutes
-Seconds
-Milliseconds
