cmdlet Get-CsGroupPickupUserOrbit
module SkypeForBusiness
output Microsoft.Rtc.Management.Voice.Helpers.GroupPickup.DisplayGroupPickupUserOrbit
products SfB2015 SfB2019

syntax
    Get-CsGroupPickupUserOrbit [-User] <string> [-Force] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet New-CsGroupPickupUserOrbit
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsGroupPickupUserOrbit [-User] <string> -Orbit <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Orbit
-Force

cmdlet Remove-CsGroupPickupUserOrbit
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsGroupPickupUserOrbit [-User] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet Set-CsGroupPickupUserOrbit
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsGroupPickupUserOrbit [-User] <string> -Orbit <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Orbit
-Force
