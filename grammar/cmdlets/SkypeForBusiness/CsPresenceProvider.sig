cmdlet Get-CsPresenceProvider
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.PresenceProvider#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPresenceProvider [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsPresenceProvider [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsPresenceProvider
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax ParentAndRelativeKey
    New-CsPresenceProvider -Fqdn <string> -Parent <string> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Identity
    New-CsPresenceProvider [-Identity] <XdsIdentity> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Fqdn
-Parent
-Force
-InMemory

cmdlet Remove-CsPresenceProvider
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsPresenceProvider [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsPresenceProvider
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPresenceProvider [[-Identity] <XdsIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPresenceProvider [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
