cmdlet Export-CsRgsConfiguration
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Export-CsRgsConfiguration -FileName <string> -Source <RgsIdentity> [-Force] [-Owner <RgsIdentity>] [-RemoveExportedConfiguration] [<CommonParameters>]

-FileName
-Source <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Force
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-RemoveExportedConfiguration

cmdlet Get-CsRgsConfiguration
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.ServiceSettings

syntax
    Get-CsRgsConfiguration [-Identity] <RgsIdentity> [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline

cmdlet Import-CsRgsConfiguration
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Import-CsRgsConfiguration -Destination <RgsIdentity> -FileName <string> [-Force] [-OverwriteOwner] [-ReplaceExistingRgsSettings] [-ResolveNameConflicts] [<CommonParameters>]

-Destination <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-FileName
-Force
-OverwriteOwner
-ReplaceExistingRgsSettings
-ResolveNameConflicts

cmdlet Move-CsRgsConfiguration
module SkypeForBusiness

syntax
    Move-CsRgsConfiguration [-Source] <string> [-Destination] <string> [-Force] [-ResolveNameConflicts] [<CommonParameters>]

-Source
-Destination
-Force
-ResolveNameConflicts

cmdlet Set-CsRgsConfiguration
module SkypeForBusiness
default Direct
confirm Medium

syntax Direct
    Set-CsRgsConfiguration [-Identity] <RgsIdentity> [-AgentRingbackGracePeriod <short>] [-DefaultMusicOnHoldFile <AudioFile>] [-DisableCallContext <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsRgsConfiguration [-Instance] <ServiceSettings> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-AgentRingbackGracePeriod
-DefaultMusicOnHoldFile
-DisableCallContext
-Force
