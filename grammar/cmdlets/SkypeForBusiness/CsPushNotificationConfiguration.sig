cmdlet Get-CsPushNotificationConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WriteableConfig.Settings.PushNotificationConfiguration.PushNotificationConfiguration

syntax Identity
    Get-CsPushNotificationConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsPushNotificationConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsPushNotificationConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsPushNotificationConfiguration [-Identity] <XdsIdentity> [-EnableApplePushNotificationService <bool>] [-EnableMicrosoftPushNotificationService <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableApplePushNotificationService
-EnableMicrosoftPushNotificationService
-Force
-InMemory
-Tenant

cmdlet Remove-CsPushNotificationConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsPushNotificationConfiguration [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsPushNotificationConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPushNotificationConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-EnableApplePushNotificationService <bool>] [-EnableMicrosoftPushNotificationService <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPushNotificationConfiguration [-Tenant <guid>] [-EnableApplePushNotificationService <bool>] [-EnableMicrosoftPushNotificationService <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-EnableApplePushNotificationService
-EnableMicrosoftPushNotificationService
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
