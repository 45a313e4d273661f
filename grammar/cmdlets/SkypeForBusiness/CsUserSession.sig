cmdlet Get-CsUserSession
module SkypeForBusiness
products Online

syntax
    Get-CsUserSession -StartTime <DateTimeOffset> -User <string> [-EndTime <DateTimeOffset>] [<CommonParameters>]

-StartTime <System.DateTimeOffset>
-User
-EndTime <System.DateTimeOffset>
