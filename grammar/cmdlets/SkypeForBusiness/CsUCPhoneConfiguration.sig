cmdlet Get-CsUCPhoneConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.UcPhoneSettings

syntax Identity
    Get-CsUCPhoneConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUCPhoneConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsUCPhoneConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsUCPhoneConfiguration [-Identity] <XdsIdentity> [-CalendarPollInterval <timespan>] [-EnforcePhoneLock <bool>] [-LoggingLevel <LoggingLevel>] [-MinPhonePinLength <byte>] [-PhoneLockTimeout <timespan>] [-SIPSecurityMode <SIPSecurityMode>] [-Voice8021p <byte>] [-VoiceDiffServTag <byte>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-CalendarPollInterval
-EnforcePhoneLock
-LoggingLevel values(Off, Low, Medium, High)
-MinPhonePinLength
-PhoneLockTimeout
-SIPSecurityMode values(Low, Medium, High)
-Voice8021p
-VoiceDiffServTag
-Force
-InMemory

cmdlet Remove-CsUCPhoneConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsUCPhoneConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsUCPhoneConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsUCPhoneConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-CalendarPollInterval <timespan>] [-EnforcePhoneLock <bool>] [-PhoneLockTimeout <timespan>] [-MinPhonePinLength <byte>] [-SIPSecurityMode <SIPSecurityMode>] [-VoiceDiffServTag <byte>] [-Voice8021p <byte>] [-LoggingLevel <LoggingLevel>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsUCPhoneConfiguration [-Tenant <guid>] [-CalendarPollInterval <timespan>] [-EnforcePhoneLock <bool>] [-PhoneLockTimeout <timespan>] [-MinPhonePinLength <byte>] [-SIPSecurityMode <SIPSecurityMode>] [-VoiceDiffServTag <byte>] [-Voice8021p <byte>] [-LoggingLevel <LoggingLevel>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-CalendarPollInterval
-EnforcePhoneLock
-PhoneLockTimeout
-MinPhonePinLength
-SIPSecurityMode values(Low, Medium, High)
-VoiceDiffServTag
-Voice8021p
-LoggingLevel values(Off, Low, Medium, High)
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
