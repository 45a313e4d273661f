cmdlet Get-CsAnnouncement
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.AnnouncementServiceSettings.Announcement

syntax Identity
    Get-CsAnnouncement [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAnnouncement [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsAnnouncement
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsAnnouncement [-Identity] <XdsIdentity> -Name <string> [-AudioFilePrompt <string>] [-Language <string>] [-TargetUri <string>] [-TextToSpeechPrompt <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsAnnouncement -Parent <string> -Name <string> [-AudioFilePrompt <string>] [-Language <string>] [-TargetUri <string>] [-TextToSpeechPrompt <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Name
-AudioFilePrompt
-Language
-TargetUri
-TextToSpeechPrompt
-Force
-InMemory

cmdlet Remove-CsAnnouncement
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAnnouncement [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAnnouncement
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAnnouncement [[-Identity] <XdsIdentity>] [-Name <string>] [-AudioFilePrompt <string>] [-TextToSpeechPrompt <string>] [-Language <string>] [-TargetUri <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAnnouncement [-Instance <psobject>] [-Name <string>] [-AudioFilePrompt <string>] [-TextToSpeechPrompt <string>] [-Language <string>] [-TargetUri <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Name
-AudioFilePrompt
-TextToSpeechPrompt
-Language
-TargetUri
-Force
