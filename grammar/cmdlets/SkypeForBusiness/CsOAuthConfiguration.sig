cmdlet Get-CsOAuthConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.OAuthSettings
products Lync2013 SfB2015 SfB2019

syntax Identity
    Get-CsOAuthConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsOAuthConfiguration [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet Set-CsOAuthConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsOAuthConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Realm <string>] [-ServiceName <string>] [-ClientAuthorizationOAuthServerIdentity <string>] [-ExchangeAutodiscoverAllowedDomains <string>] [-ExchangeAutodiscoverUrl <string>] [-ClientAdalAuthOverride <ClientAdalAuthOverride>] [-AlternateAudienceUrl <string>] [-AdditionalAudienceUrls <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsOAuthConfiguration [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Instance pipeline
-Realm
-ServiceName
-ClientAuthorizationOAuthServerIdentity
-ExchangeAutodiscoverAllowedDomains
-ExchangeAutodiscoverUrl
-ClientAdalAuthOverride set(NoOverride, Allowed, Disallowed)
-AlternateAudienceUrl
-AdditionalAudienceUrls
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
