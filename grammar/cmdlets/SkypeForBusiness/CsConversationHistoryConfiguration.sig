cmdlet Get-CsConversationHistoryConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.ConversationHistory.ConversationHistorySettings
products SfB2015 SfB2019

syntax Filter
    Get-CsConversationHistoryConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsConversationHistoryConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet Remove-CsConversationHistoryConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsConversationHistoryConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsConversationHistoryConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsConversationHistoryConfiguration [[-Identity] <XdsIdentity>] [-EnableServerConversationHistory <bool>] [-Force] [-MaxContinuedConversationRetry <uint>] [-EnableDisplayNameResolution <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsConversationHistoryConfiguration [-EnableServerConversationHistory <bool>] [-Force] [-Instance <psobject>] [-MaxContinuedConversationRetry <uint>] [-EnableDisplayNameResolution <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableServerConversationHistory
-Force
-Instance pipeline
-MaxContinuedConversationRetry
-EnableDisplayNameResolution
