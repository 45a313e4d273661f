cmdlet Get-CsTrunk
module SkypeForBusiness
default Identity
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsTrunk [-Filter <string>] [-PoolFqdn <string>] [<CommonParameters>]
syntax Identity
    Get-CsTrunk [[-Identity] <XdsGlobalRelativeIdentity>] [-PoolFqdn <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-PoolFqdn
