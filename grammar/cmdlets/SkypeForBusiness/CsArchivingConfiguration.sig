cmdlet Get-CsArchivingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Archiving.ArchivingSettings

syntax Identity
    Get-CsArchivingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsArchivingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsArchivingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsArchivingConfiguration [-Identity] <XdsIdentity> [-ArchiveDuplicateMessages <bool>] [-BlockOnArchiveFailure <bool>] [-CachePurgingInterval <uint>] [-EnableArchiving <EnableArchiving>] [-EnablePurging <bool>] [-KeepArchivingDataForDays <uint>] [-PurgeExportedArchivesOnly <bool>] [-PurgeHourOfDay <uint>] [-Force] [-InMemory] [-EnableExchangeArchiving <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ArchiveDuplicateMessages
-BlockOnArchiveFailure
-CachePurgingInterval
-EnableArchiving values(None, ImOnly, ImAndWebConf)
-EnablePurging
-KeepArchivingDataForDays
-PurgeExportedArchivesOnly
-PurgeHourOfDay
-Force
-InMemory
-EnableExchangeArchiving

cmdlet Remove-CsArchivingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsArchivingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsArchivingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsArchivingConfiguration [[-Identity] <XdsIdentity>] [-ArchiveDuplicateMessages <bool>] [-BlockOnArchiveFailure <bool>] [-CachePurgingInterval <uint>] [-EnableArchiving <EnableArchiving>] [-EnablePurging <bool>] [-KeepArchivingDataForDays <uint>] [-PurgeExportedArchivesOnly <bool>] [-PurgeHourOfDay <uint>] [-Force] [-EnableExchangeArchiving <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsArchivingConfiguration [-Instance <psobject>] [-ArchiveDuplicateMessages <bool>] [-BlockOnArchiveFailure <bool>] [-CachePurgingInterval <uint>] [-EnableArchiving <EnableArchiving>] [-EnablePurging <bool>] [-KeepArchivingDataForDays <uint>] [-PurgeExportedArchivesOnly <bool>] [-PurgeHourOfDay <uint>] [-Force] [-EnableExchangeArchiving <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ArchiveDuplicateMessages
-BlockOnArchiveFailure
-CachePurgingInterval
-EnableArchiving values(None, ImOnly, ImAndWebConf)
-EnablePurging
-KeepArchivingDataForDays
-PurgeExportedArchivesOnly
-PurgeHourOfDay
-Force
-EnableExchangeArchiving
