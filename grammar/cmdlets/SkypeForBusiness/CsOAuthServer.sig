cmdlet Get-CsOAuthServer
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.OAuthServer#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsOAuthServer [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsOAuthServer [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-LocalStore
-Tenant

cmdlet New-CsOAuthServer
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsOAuthServer [[-Identity] <XdsGlobalRelativeIdentity>] -MetadataUrl <string> [-Force] [-InMemory] [-Realm <string>] [-Tenant <guid>] [-AcceptSecurityIdentifierInformation <bool>] [-AuthorizationUriOverride <string>] [-Type <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-MetadataUrl
-Force
-InMemory
-Realm
-Tenant
-AcceptSecurityIdentifierInformation
-AuthorizationUriOverride
-Type

cmdlet Remove-CsOAuthServer
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsOAuthServer [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force
-Tenant

cmdlet Set-CsOAuthServer
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Set-CsOAuthServer [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-Instance <psobject>] [-MetadataUrl <string>] [-Tenant <guid>] [-AcceptSecurityIdentifierInformation <bool>] [-AuthorizationUriOverride <string>] [-Type <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force
-Instance pipeline
-MetadataUrl
-Tenant
-AcceptSecurityIdentifierInformation
-AuthorizationUriOverride
-Type
