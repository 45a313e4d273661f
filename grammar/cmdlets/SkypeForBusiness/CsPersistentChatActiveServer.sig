cmdlet Set-CsPersistentChatActiveServer
module SkypeForBusiness
default Explicit
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Explicit
    Set-CsPersistentChatActiveServer [[-Identity] <XdsGlobalRelativeIdentity>] -ActiveServers <PSListModifier[Fqdn]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Swap
    Set-CsPersistentChatActiveServer [[-Identity] <XdsGlobalRelativeIdentity>] [-Swap] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Swap
-ActiveServers <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.Deploy.Fqdn]>
-Force
