cmdlet Get-CsPersistentChatComplianceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.PersistentChat.PersistentChatComplianceConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPersistentChatComplianceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsPersistentChatComplianceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsPersistentChatComplianceConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatComplianceConfiguration [-Identity] <XdsIdentity> [-AdapterName <string>] [-AdapterOutputDirectory <string>] [-AdapterType <string>] [-AddChatRoomDetails <bool>] [-AddUserDetails <bool>] [-CreateFileAttachmentsManifest <bool>] [-CustomConfiguration <string>] [-Force] [-InMemory] [-OneChatRoomPerOutputFile <bool>] [-RunInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdapterName
-AdapterOutputDirectory
-AdapterType
-AddChatRoomDetails
-AddUserDetails
-CreateFileAttachmentsManifest
-CustomConfiguration
-Force
-InMemory
-OneChatRoomPerOutputFile
-RunInterval

cmdlet Remove-CsPersistentChatComplianceConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015

syntax
    Remove-CsPersistentChatComplianceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsPersistentChatComplianceConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatComplianceConfiguration [[-Identity] <XdsIdentity>] [-AdapterName <string>] [-AdapterOutputDirectory <string>] [-AdapterType <string>] [-AddChatRoomDetails <bool>] [-AddUserDetails <bool>] [-CreateFileAttachmentsManifest <bool>] [-CustomConfiguration <string>] [-Force] [-OneChatRoomPerOutputFile <bool>] [-RunInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatComplianceConfiguration [-AdapterName <string>] [-AdapterOutputDirectory <string>] [-AdapterType <string>] [-AddChatRoomDetails <bool>] [-AddUserDetails <bool>] [-CreateFileAttachmentsManifest <bool>] [-CustomConfiguration <string>] [-Force] [-Instance <psobject>] [-OneChatRoomPerOutputFile <bool>] [-RunInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdapterName
-AdapterOutputDirectory
-AdapterType
-AddChatRoomDetails
-AddUserDetails
-CreateFileAttachmentsManifest
-CustomConfiguration
-Force
-Instance pipeline
-OneChatRoomPerOutputFile
-RunInterval
