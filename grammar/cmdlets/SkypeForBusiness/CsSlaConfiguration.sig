cmdlet Get-CsSlaConfiguration
module SkypeForBusiness
output Microsoft.Rtc.Management.SlaConfiguration
products Lync2013 SfB2015 SfB2019
since 6.0.9319.102

syntax
    Get-CsSlaConfiguration [-Identity] <UserIdParameter> [-PassThru] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet Remove-CsSlaConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.102

syntax
    Remove-CsSlaConfiguration [-Identity] <UserIdParameter> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet Set-CsSlaConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.102

syntax
    Set-CsSlaConfiguration [-Identity] <UserIdParameter> [-BusyOption <SlaBusyOption>] [-Target <uri>] [-MissedCallOption <SlaUserMissedCallOption>] [-MissedCallForwardTarget <uri>] [-MaxNumberOfCalls <uint>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-BusyOption pipeline byName values(Forward, BusyOnBusy, Voicemail)
-Target pipeline byName
-MissedCallOption pipeline byName values(Disconnect, Forward, BusySignal, Voicemail)
-MissedCallForwardTarget pipeline byName
-MaxNumberOfCalls pipeline byName
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru
