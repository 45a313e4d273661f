cmdlet Disable-CsHostingProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Disable-CsHostingProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Disable-CsHostingProvider [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force

cmdlet Enable-CsHostingProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Enable-CsHostingProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Enable-CsHostingProvider [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force

cmdlet Get-CsHostingProvider
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayHostingProvider

syntax Identity
    Get-CsHostingProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsHostingProvider [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsHostingProvider
module SkypeForBusiness
confirm Medium

syntax
    New-CsHostingProvider [-Identity] <XdsGlobalRelativeIdentity> -Enabled <bool> -ProxyFqdn <string> -EnabledSharedAddressSpace <bool> -HostsOCSUsers <bool> [-IsLocal <bool>] [-VerificationLevel <VerificationLevelType>] [-Force] [-InMemory] [-AutodiscoverUrl <string>] [-SipClientPort <ulong>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Enabled
-ProxyFqdn
-EnabledSharedAddressSpace
-HostsOCSUsers
-IsLocal
-VerificationLevel values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-Force
-InMemory
-AutodiscoverUrl
-SipClientPort

cmdlet Remove-CsHostingProvider
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsHostingProvider [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsHostingProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsHostingProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Enabled <bool>] [-EnabledSharedAddressSpace <bool>] [-HostsOCSUsers <bool>] [-IsLocal <bool>] [-VerificationLevel <VerificationLevelType>] [-Force] [-AutodiscoverUrl <string>] [-SipClientPort <ulong>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsHostingProvider [-Instance <psobject>] [-Enabled <bool>] [-EnabledSharedAddressSpace <bool>] [-HostsOCSUsers <bool>] [-IsLocal <bool>] [-VerificationLevel <VerificationLevelType>] [-Force] [-AutodiscoverUrl <string>] [-SipClientPort <ulong>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Enabled
-EnabledSharedAddressSpace
-HostsOCSUsers
-IsLocal
-VerificationLevel values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-Force
-AutodiscoverUrl
-SipClientPort
