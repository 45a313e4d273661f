cmdlet Get-CsPrivacyConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.PrivacyConfiguration

syntax Identity
    Get-CsPrivacyConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsPrivacyConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsPrivacyConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsPrivacyConfiguration [-Identity] <XdsIdentity> [-AutoInitiateContacts <bool>] [-DisplayPublishedPhotoDefault <bool>] [-EnablePrivacyMode <bool>] [-PublishLocationDataDefault <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AutoInitiateContacts
-DisplayPublishedPhotoDefault
-EnablePrivacyMode
-PublishLocationDataDefault
-Force
-InMemory
-Tenant

cmdlet Remove-CsPrivacyConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsPrivacyConfiguration [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Tenant
-Force

cmdlet Set-CsPrivacyConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPrivacyConfiguration [[-Identity] <XdsIdentity>] [-EnablePrivacyMode <bool>] [-AutoInitiateContacts <bool>] [-PublishLocationDataDefault <bool>] [-DisplayPublishedPhotoDefault <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPrivacyConfiguration [-EnablePrivacyMode <bool>] [-AutoInitiateContacts <bool>] [-PublishLocationDataDefault <bool>] [-DisplayPublishedPhotoDefault <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnablePrivacyMode
-AutoInitiateContacts
-PublishLocationDataDefault
-DisplayPublishedPhotoDefault
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
