cmdlet Get-Date
module Microsoft.PowerShell.Utility
default DateAndFormat
output System.String
output System.DateTime

syntax DateAndFormat
    Get-Date [[-Date] <datetime>] [-Year <int>] [-Month <int>] [-Day <int>] [-Hour <int>] [-Minute <int>] [-Second <int>] [-Millisecond <int>] [-DisplayHint <DisplayHintType>] [-Format <string>] [-AsUTC] [<CommonParameters>]
syntax DateAndUFormat
    Get-Date [[-Date] <datetime>] -UFormat <string> [-Year <int>] [-Month <int>] [-Day <int>] [-Hour <int>] [-Minute <int>] [-Second <int>] [-Millisecond <int>] [-DisplayHint <DisplayHintType>] [-AsUTC] [<CommonParameters>]
syntax UnixTimeSecondsAndFormat
    Get-Date -UnixTimeSeconds <long> [-Year <int>] [-Month <int>] [-Day <int>] [-Hour <int>] [-Minute <int>] [-Second <int>] [-Millisecond <int>] [-DisplayHint <DisplayHintType>] [-Format <string>] [-AsUTC] [<CommonParameters>]
syntax UnixTimeSecondsAndUFormat
    Get-Date -UnixTimeSeconds <long> -UFormat <string> [-Year <int>] [-Month <int>] [-Day <int>] [-Hour <int>] [-Minute <int>] [-Second <int>] [-Millisecond <int>] [-DisplayHint <DisplayHintType>] [-AsUTC] [<CommonParameters>]

-Date pipeline byName alias(LastWriteTime)
-UnixTimeSeconds alias(UnixTime) range(-62135596800, 253402300799)
-Year range(1, 9999)
-Month range(1, 12)
-Day range(1, 31)
-Hour range(0, 23)
-Minute range(0, 59)
-Second range(0, 59)
-Millisecond range(0, 999)
-DisplayHint <Microsoft.PowerShell.Commands.DisplayHintType>
-UFormat
-Format
-AsUTC
