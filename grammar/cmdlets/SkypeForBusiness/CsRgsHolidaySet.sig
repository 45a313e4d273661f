cmdlet Get-CsRgsHolidaySet
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.HolidaySet

syntax
    Get-CsRgsHolidaySet [[-Identity] <RgsIdentity>] [-Name <string>] [-Owner <RgsIdentity>] [-ShowAll] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-Name
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-ShowAll

cmdlet New-CsRgsHolidaySet
module SkypeForBusiness
confirm Medium

syntax
    New-CsRgsHolidaySet [-Parent] <RgsIdentity> -HolidayList <Collection[Holiday]> -Name <string> [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-HolidayList <System.Collections.ObjectModel.Collection[Microsoft.Rtc.Rgs.Management.WritableSettings.Holiday]>
-Name
-InMemory
-Force

cmdlet Remove-CsRgsHolidaySet
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRgsHolidaySet -Instance <HolidaySet> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-Instance pipeline byName

cmdlet Set-CsRgsHolidaySet
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRgsHolidaySet [-Instance] <HolidaySet> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Force
