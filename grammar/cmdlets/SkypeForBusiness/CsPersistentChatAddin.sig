cmdlet Get-CsPersistentChatAddin
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.PersistentChat.Cmdlets.AddinObject
products Lync2013 SfB2015 SfB2019

syntax Identity
    Get-CsPersistentChatAddin [-Identity] <string> [<CommonParameters>]
syntax Pool
    Get-CsPersistentChatAddin [-PersistentChatPoolFqdn <string>] [<CommonParameters>]

-PersistentChatPoolFqdn
-Identity

cmdlet New-CsPersistentChatAddin
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatAddin -Name <string> -Url <string> [-PersistentChatPoolFqdn <string>] [<CommonParameters>]

-Name
-Url
-PersistentChatPoolFqdn

cmdlet Remove-CsPersistentChatAddin
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Remove-CsPersistentChatAddin [-Identity] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Remove-CsPersistentChatAddin [-Instance] <Addin> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity byName
-Force

cmdlet Set-CsPersistentChatAddin
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsPersistentChatAddin [-Identity] <string> [-Name <string>] [-Url <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPersistentChatAddin [-Instance] <Addin> [-Name <string>] [-Url <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity pipeline
-Name
-Url
