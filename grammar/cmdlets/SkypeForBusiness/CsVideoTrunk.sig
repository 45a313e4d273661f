cmdlet Get-CsVideoTrunk
module SkypeForBusiness
default Identity
products SfB2015 SfB2019

syntax Filter
    Get-CsVideoTrunk [-Filter <string>] [-PoolFqdn <string>] [<CommonParameters>]
syntax Identity
    Get-CsVideoTrunk [[-Identity] <XdsGlobalRelativeIdentity>] [-PoolFqdn <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-PoolFqdn
