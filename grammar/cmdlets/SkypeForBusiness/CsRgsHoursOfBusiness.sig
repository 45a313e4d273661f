cmdlet Get-CsRgsHoursOfBusiness
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.BusinessHours

syntax
    Get-CsRgsHoursOfBusiness [[-Identity] <RgsIdentity>] [-Name <string>] [-Owner <RgsIdentity>] [-ShowAll] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-Name
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-ShowAll

cmdlet New-CsRgsHoursOfBusiness
module SkypeForBusiness
confirm Medium

syntax
    New-CsRgsHoursOfBusiness [-Parent] <RgsIdentity> -Name <string> [-Custom <bool>] [-MondayHours1 <TimeRange>] [-MondayHours2 <TimeRange>] [-TuesdayHours1 <TimeRange>] [-TuesdayHours2 <TimeRange>] [-WednesdayHours1 <TimeRange>] [-WednesdayHours2 <TimeRange>] [-ThursdayHours1 <TimeRange>] [-ThursdayHours2 <TimeRange>] [-FridayHours1 <TimeRange>] [-FridayHours2 <TimeRange>] [-SaturdayHours1 <TimeRange>] [-SaturdayHours2 <TimeRange>] [-SundayHours1 <TimeRange>] [-SundayHours2 <TimeRange>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Name
-Custom
-MondayHours1
-MondayHours2
-TuesdayHours1
-TuesdayHours2
-WednesdayHours1
-WednesdayHours2
-ThursdayHours1
-ThursdayHours2
-FridayHours1
-FridayHours2
-SaturdayHours1
-SaturdayHours2
-SundayHours1
-SundayHours2
-InMemory
-Force

cmdlet Remove-CsRgsHoursOfBusiness
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRgsHoursOfBusiness -Instance <BusinessHours> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-Instance pipeline byName

cmdlet Set-CsRgsHoursOfBusiness
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRgsHoursOfBusiness [-Instance] <BusinessHours> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Force
