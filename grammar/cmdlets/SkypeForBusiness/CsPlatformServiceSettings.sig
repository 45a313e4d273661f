cmdlet Get-CsPlatformServiceSettings
module SkypeForBusiness
default Identity
products Lync2013 SfB2015 SfB2019
since 6.0.9319.510

syntax Identity
    Get-CsPlatformServiceSettings [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsPlatformServiceSettings [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsPlatformServiceSettings
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.510

syntax
    New-CsPlatformServiceSettings [-Identity] <XdsIdentity> [-EnableDelegateManagement <bool>] [-EnableExternalAccessCheck <bool>] [-EnablePushNotifications <bool>] [-UseLegacyPushNotifications <bool>] [-EnableE911 <bool>] [-EnableFileTransfer <bool>] [-EnableCORS <bool>] [-EnableUcwaScopeCheck <bool>] [-MaxRegistrationsPerPublicApplication <int>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnableDelegateManagement
-EnableExternalAccessCheck
-EnablePushNotifications
-UseLegacyPushNotifications
-EnableE911
-EnableFileTransfer
-EnableCORS
-EnableUcwaScopeCheck
-MaxRegistrationsPerPublicApplication
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsPlatformServiceSettings
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.510

syntax
    Remove-CsPlatformServiceSettings [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsPlatformServiceSettings
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.510

syntax Identity
    Set-CsPlatformServiceSettings [[-Identity] <XdsIdentity>] [-EnableDelegateManagement <bool>] [-EnableExternalAccessCheck <bool>] [-EnablePushNotifications <bool>] [-UseLegacyPushNotifications <bool>] [-EnableE911 <bool>] [-EnableFileTransfer <bool>] [-EnableCORS <bool>] [-EnableUcwaScopeCheck <bool>] [-MaxRegistrationsPerPublicApplication <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPlatformServiceSettings [-EnableDelegateManagement <bool>] [-EnableExternalAccessCheck <bool>] [-EnablePushNotifications <bool>] [-UseLegacyPushNotifications <bool>] [-EnableE911 <bool>] [-EnableFileTransfer <bool>] [-EnableCORS <bool>] [-EnableUcwaScopeCheck <bool>] [-MaxRegistrationsPerPublicApplication <int>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnableDelegateManagement
-EnableExternalAccessCheck
-EnablePushNotifications
-UseLegacyPushNotifications
-EnableE911
-EnableFileTransfer
-EnableCORS
-EnableUcwaScopeCheck
-MaxRegistrationsPerPublicApplication
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
