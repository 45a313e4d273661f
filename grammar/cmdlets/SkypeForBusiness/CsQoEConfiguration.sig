cmdlet Get-CsQoEConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.QoE.QoESettings

syntax Identity
    Get-CsQoEConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsQoEConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsQoEConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsQoEConfiguration [-Identity] <XdsIdentity> [-EnableExternalConsumer <bool>] [-EnablePurging <bool>] [-EnableQoE <bool>] [-ExternalConsumerIssuedCertId <IssuedCertId>] [-ExternalConsumerName <string>] [-ExternalConsumerURL <string>] [-KeepQoEDataForDays <uint>] [-PurgeHourOfDay <uint>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableExternalConsumer
-EnablePurging
-EnableQoE
-ExternalConsumerIssuedCertId
-ExternalConsumerName
-ExternalConsumerURL
-KeepQoEDataForDays
-PurgeHourOfDay
-Force
-InMemory

cmdlet Remove-CsQoEConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsQoEConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsQoEConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsQoEConfiguration [[-Identity] <XdsIdentity>] [-EnableExternalConsumer <bool>] [-EnablePurging <bool>] [-EnableQoE <bool>] [-ExternalConsumerIssuedCertId <IssuedCertId>] [-ExternalConsumerName <string>] [-ExternalConsumerURL <string>] [-KeepQoEDataForDays <uint>] [-PurgeHourOfDay <uint>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsQoEConfiguration [-Instance <psobject>] [-EnableExternalConsumer <bool>] [-EnablePurging <bool>] [-EnableQoE <bool>] [-ExternalConsumerIssuedCertId <IssuedCertId>] [-ExternalConsumerName <string>] [-ExternalConsumerURL <string>] [-KeepQoEDataForDays <uint>] [-PurgeHourOfDay <uint>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableExternalConsumer
-EnablePurging
-EnableQoE
-ExternalConsumerIssuedCertId
-ExternalConsumerName
-ExternalConsumerURL
-KeepQoEDataForDays
-PurgeHourOfDay
-Force
