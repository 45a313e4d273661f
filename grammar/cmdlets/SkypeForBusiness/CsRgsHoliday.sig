cmdlet New-CsRgsHoliday
module SkypeForBusiness

syntax
    New-CsRgsHoliday -EndDate <datetime> -StartDate <datetime> [-Name <string>] [<CommonParameters>]

-Name
-EndDate
-StartDate
