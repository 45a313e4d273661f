cmdlet Get-CsUnassignedNumber
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Voice.Helpers.DisplayAnnouncementVacantNumberRange

syntax Identity
    Get-CsUnassignedNumber [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUnassignedNumber [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsUnassignedNumber
module SkypeForBusiness
default AnnouncementService
confirm Medium

syntax AnnouncementService
    New-CsUnassignedNumber [-Identity] <XdsGlobalRelativeIdentity> [-NumberRangeStart] <string> [-NumberRangeEnd] <string> [-AnnouncementService] <string> [-AnnouncementName] <string> [-Priority <int>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax AutoAttendant
    New-CsUnassignedNumber [-Identity] <XdsGlobalRelativeIdentity> [-NumberRangeStart] <string> [-NumberRangeEnd] <string> [-ExUmAutoAttendantPhoneNumber] <string> [-Priority <int>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NumberRangeStart
-NumberRangeEnd
-ExUmAutoAttendantPhoneNumber
-AnnouncementService alias(AnnouncementServerFqdn)
-AnnouncementName
-Priority
-Force
-InMemory

cmdlet Remove-CsUnassignedNumber
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsUnassignedNumber [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsUnassignedNumber
module SkypeForBusiness
default Identity
confirm Medium

syntax RangeSpecification
    Set-CsUnassignedNumber [[-Identity] <XdsGlobalRelativeIdentity>] [[-NumberRangeStart] <string>] [[-NumberRangeEnd] <string>] [-Instance <psobject>] [-Priority <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax AnnouncementService
    Set-CsUnassignedNumber [[-Identity] <XdsGlobalRelativeIdentity>] [[-NumberRangeStart] <string>] [[-NumberRangeEnd] <string>] [-AnnouncementService] <string> [-AnnouncementName] <string> [-Instance <psobject>] [-Priority <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Identity
    Set-CsUnassignedNumber [[-Identity] <XdsGlobalRelativeIdentity>] [-Priority <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax AutoAttendant
    Set-CsUnassignedNumber [[-Identity] <XdsGlobalRelativeIdentity>] [[-NumberRangeStart] <string>] [[-NumberRangeEnd] <string>] [-ExUmAutoAttendantPhoneNumber] <string> [-Instance <psobject>] [-Priority <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsUnassignedNumber [-Instance <psobject>] [-Priority <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NumberRangeStart
-NumberRangeEnd
-ExUmAutoAttendantPhoneNumber
-AnnouncementService alias(AnnouncementServerFqdn)
-AnnouncementName
-Instance pipeline
-Priority
-Force
