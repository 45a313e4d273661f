cmdlet Clear-CsPersistentChatRoom
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Clear-CsPersistentChatRoom [-Identity] <string> -EndDate <datetime> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Clear-CsPersistentChatRoom [-Instance] <ChatRoom> -EndDate <datetime> [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity
-EndDate

cmdlet Get-CsPersistentChatRoom
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.PersistentChat.Cmdlets.ChatRoomObject
products Lync2013 SfB2015 SfB2019

syntax All
    Get-CsPersistentChatRoom [-Addin <string>] [-AsObject] [-Category <string>] [-ChatContentExceedsMB <int>] [-Disabled <bool>] [-Filter <string>] [-Invitations <ChatRoomInvitations>] [-Manager <string>] [-Member <string>] [-PersistentChatPoolFqdn <string>] [-Privacy <ChatRoomPrivacy>] [-ResultSize <int>] [-SearchDescription] [-Type <ChatRoomType>] [<CommonParameters>]
syntax Identity
    Get-CsPersistentChatRoom [[-Identity] <string>] [-AsObject] [<CommonParameters>]

-Identity
-Addin
-AsObject
-Category
-ChatContentExceedsMB
-Disabled
-Filter
-Invitations values(Inherit, False)
-Manager
-Member
-PersistentChatPoolFqdn
-Privacy values(Open, Secret, Closed)
-ResultSize
-SearchDescription
-Type values(Normal, Auditorium)

cmdlet New-CsPersistentChatRoom
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatRoom -Category <string> -Name <string> [-Addin <string>] [-Description <string>] [-Disabled <bool>] [-Invitations <ChatRoomInvitations>] [-PersistentChatPoolFqdn <string>] [-Privacy <ChatRoomPrivacy>] [-Type <ChatRoomType>] [<CommonParameters>]

-Category
-Name
-Addin
-Description
-Disabled
-Invitations values(Inherit, False)
-PersistentChatPoolFqdn
-Privacy values(Open, Secret, Closed)
-Type values(Normal, Auditorium)

cmdlet Remove-CsPersistentChatRoom
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Remove-CsPersistentChatRoom [-Identity] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Remove-CsPersistentChatRoom [-Instance] <ChatRoom> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity byName
-Force

cmdlet Set-CsPersistentChatRoom
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatRoom [-Identity] <string> [-Addin <string>] [-AsObject] [-Category <string>] [-Description <string>] [-Disabled <bool>] [-Force] [-Invitations <ChatRoomInvitations>] [-Managers <PSListModifier[string]>] [-Members <PSListModifier[string]>] [-Name <string>] [-Presenters <PSListModifier[string]>] [-Privacy <ChatRoomPrivacy>] [-Type <ChatRoomType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatRoom [-Instance] <ChatRoom> [-Addin <string>] [-AsObject] [-Category <string>] [-Description <string>] [-Disabled <bool>] [-Force] [-Invitations <ChatRoomInvitations>] [-Managers <PSListModifier[string]>] [-Members <PSListModifier[string]>] [-Name <string>] [-Presenters <PSListModifier[string]>] [-Privacy <ChatRoomPrivacy>] [-Type <ChatRoomType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity
-Addin
-AsObject
-Category
-Description
-Disabled
-Force
-Invitations values(Inherit, False)
-Managers <System.Management.Automation.PSListModifier[string]>
-Members <System.Management.Automation.PSListModifier[string]>
-Name
-Presenters <System.Management.Automation.PSListModifier[string]>
-Privacy values(Open, Secret, Closed)
-Type values(Normal, Auditorium)
