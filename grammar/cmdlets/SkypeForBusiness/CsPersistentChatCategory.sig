cmdlet Get-CsPersistentChatCategory
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.PersistentChat.Cmdlets.CategoryObject
products Lync2013 SfB2015 SfB2019

syntax Identity
    Get-CsPersistentChatCategory [-Identity] <string> [-AsObject] [<CommonParameters>]
syntax Pool
    Get-CsPersistentChatCategory [-AsObject] [-PersistentChatPoolFqdn <string>] [<CommonParameters>]

-Identity
-AsObject
-PersistentChatPoolFqdn

cmdlet New-CsPersistentChatCategory
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatCategory -Name <string> [-Description <string>] [-EnableFileUpload] [-EnableInvitations] [-PersistentChatPoolFqdn <string>] [-RemoveChatHistory] [<CommonParameters>]

-Name
-Description
-EnableFileUpload
-EnableInvitations
-PersistentChatPoolFqdn
-RemoveChatHistory

cmdlet Remove-CsPersistentChatCategory
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Remove-CsPersistentChatCategory [-Identity] <string> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Remove-CsPersistentChatCategory [-Instance] <Category> [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity byName

cmdlet Set-CsPersistentChatCategory
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatCategory [-Identity] <string> [-AllowedMembers <PSListModifier[string]>] [-AsObject] [-ChatHistory <bool>] [-Creators <PSListModifier[string]>] [-DeniedMembers <PSListModifier[string]>] [-Description <string>] [-FileUpload <bool>] [-Invitations <bool>] [-Name <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatCategory -Instance <Category> [-AllowedMembers <PSListModifier[string]>] [-AsObject] [-ChatHistory <bool>] [-Creators <PSListModifier[string]>] [-DeniedMembers <PSListModifier[string]>] [-Description <string>] [-FileUpload <bool>] [-Invitations <bool>] [-Name <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity
-AllowedMembers <System.Management.Automation.PSListModifier[string]>
-AsObject
-ChatHistory
-Creators <System.Management.Automation.PSListModifier[string]>
-DeniedMembers <System.Management.Automation.PSListModifier[string]>
-Description
-FileUpload
-Invitations
-Name
