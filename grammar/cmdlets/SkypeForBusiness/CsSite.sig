cmdlet Get-CsSite
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Deploy.Internal.Site+CentralSite

syntax Identity
    Get-CsSite [[-Identity] <XdsGlobalRelativeIdentity>] [<CommonParameters>]
syntax Filter
    Get-CsSite [-Filter <string>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>

cmdlet Set-CsSite
module SkypeForBusiness
confirm Medium

syntax
    Set-CsSite [[-Identity] <XdsGlobalRelativeIdentity>] [-Description <string>] [-DisplayName <string>] [-FederationRoute <string>] [-Force] [-DefaultPersistentChatPool <string>] [-XmppFederationRoute <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Description
-DisplayName
-FederationRoute
-Force
-DefaultPersistentChatPool
-XmppFederationRoute
