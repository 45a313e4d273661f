cmdlet Get-CsPersistentChatConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.PersistentChat.PersistentChatConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPersistentChatConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsPersistentChatConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsPersistentChatConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatConfiguration [-Identity] <XdsIdentity> [-DefaultChatHistory <short>] [-Force] [-InMemory] [-MaxFileSizeKB <uint>] [-ParticipantUpdateLimit <uint>] [-RoomManagementUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultChatHistory
-Force
-InMemory
-MaxFileSizeKB
-ParticipantUpdateLimit
-RoomManagementUrl

cmdlet Remove-CsPersistentChatConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsPersistentChatConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsPersistentChatConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015

syntax Identity
    Set-CsPersistentChatConfiguration [[-Identity] <XdsIdentity>] [-DefaultChatHistory <short>] [-Force] [-MaxFileSizeKB <uint>] [-ParticipantUpdateLimit <uint>] [-RoomManagementUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatConfiguration [-DefaultChatHistory <short>] [-Force] [-Instance <psobject>] [-MaxFileSizeKB <uint>] [-ParticipantUpdateLimit <uint>] [-RoomManagementUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultChatHistory
-Force
-Instance pipeline
-MaxFileSizeKB
-ParticipantUpdateLimit
-RoomManagementUrl
