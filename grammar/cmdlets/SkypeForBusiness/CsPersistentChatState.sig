cmdlet Get-CsPersistentChatState
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.PersistentChat.PersistentChatState
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPersistentChatState [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsPersistentChatState [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet Set-CsPersistentChatState
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatState [[-Identity] <XdsIdentity>] [-Force] [-PoolState <PoolState>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatState [-Force] [-Instance <psobject>] [-PoolState <PoolState>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-PoolState values(Normal, FailedOver)
