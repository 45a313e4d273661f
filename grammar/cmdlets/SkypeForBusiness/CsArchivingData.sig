cmdlet Export-CsArchivingData
module SkypeForBusiness
default ExcludeWebConfArchiveSet
confirm Medium

syntax ExcludeWebConfArchiveSet
    Export-CsArchivingData -DBInstance <string> -OutputFolder <string> -StartDate <datetime> -Identity <XdsIdentity> [-EndDate <datetime>] [-UserUri <string>] [-ExcludeWebConfArchive] [-IncludeTrustedApplication] [-Force] [-Purge] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax PurgeSet
    Export-CsArchivingData -DBInstance <string> -OutputFolder <string> -StartDate <datetime> -Identity <XdsIdentity> [-EndDate <datetime>] [-UserUri <string>] [-ExcludeWebConfArchive] [-IncludeTrustedApplication] [-Force] [-Purge] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByDbInstance
    Export-CsArchivingData -DBInstance <string> -OutputFolder <string> -StartDate <datetime> [-EndDate <datetime>] [-UserUri <string>] [-ExcludeWebConfArchive] [-IncludeTrustedApplication] [-Force] [-Purge] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByIdentity
    Export-CsArchivingData -OutputFolder <string> -StartDate <datetime> -Identity <XdsIdentity> [-EndDate <datetime>] [-UserUri <string>] [-ExcludeWebConfArchive] [-IncludeTrustedApplication] [-Force] [-Purge] [-WhatIf] [-Confirm] [<CommonParameters>]

-DBInstance
-OutputFolder
-StartDate
-EndDate
-UserUri
-ExcludeWebConfArchive
-IncludeTrustedApplication
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> pipeline byName
-Force
-Purge
