cmdlet Get-CsMcxConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.McxConfiguration.McxConfiguration

syntax Filter
    Get-CsMcxConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsMcxConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsMcxConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsMcxConfiguration [-Identity] <XdsIdentity> [-ExposedWebURL <ExposedWebURL>] [-Force] [-InMemory] [-PushNotificationProxyUri <string>] [-SessionExpirationInterval <uint>] [-SessionShortExpirationInterval <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ExposedWebURL values(Internal, External)
-Force
-InMemory
-PushNotificationProxyUri
-SessionExpirationInterval
-SessionShortExpirationInterval

cmdlet Remove-CsMcxConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsMcxConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsMcxConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsMcxConfiguration [[-Identity] <XdsIdentity>] [-ExposedWebURL <ExposedWebURL>] [-Force] [-PushNotificationProxyUri <string>] [-SessionExpirationInterval <uint>] [-SessionShortExpirationInterval <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsMcxConfiguration [-ExposedWebURL <ExposedWebURL>] [-Force] [-Instance <psobject>] [-PushNotificationProxyUri <string>] [-SessionExpirationInterval <uint>] [-SessionShortExpirationInterval <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ExposedWebURL values(Internal, External)
-Force
-Instance pipeline
-PushNotificationProxyUri
-SessionExpirationInterval
-SessionShortExpirationInterval
