cmdlet Get-CsVideoTrunkConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.VideoTrunkConfiguration
products SfB2015 SfB2019

syntax Filter
    Get-CsVideoTrunkConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsVideoTrunkConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsVideoTrunkConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsVideoTrunkConfiguration [-Identity] <XdsIdentity> [-EnableMediaEncryptionForSipOverTls <bool>] [-EnableSessionTimer <bool>] [-Force] [-ForwardErrorCorrectionType <string>] [-GatewaySendsRtcpForActiveCalls <bool>] [-GatewaySendsRtcpForCallsOnHold <bool>] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableMediaEncryptionForSipOverTls
-EnableSessionTimer
-Force
-ForwardErrorCorrectionType
-GatewaySendsRtcpForActiveCalls
-GatewaySendsRtcpForCallsOnHold
-InMemory

cmdlet Remove-CsVideoTrunkConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsVideoTrunkConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVideoTrunkConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsVideoTrunkConfiguration [[-Identity] <XdsIdentity>] [-EnableMediaEncryptionForSipOverTls <bool>] [-EnableSessionTimer <bool>] [-Force] [-ForwardErrorCorrectionType <string>] [-GatewaySendsRtcpForActiveCalls <bool>] [-GatewaySendsRtcpForCallsOnHold <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVideoTrunkConfiguration [-EnableMediaEncryptionForSipOverTls <bool>] [-EnableSessionTimer <bool>] [-Force] [-ForwardErrorCorrectionType <string>] [-GatewaySendsRtcpForActiveCalls <bool>] [-GatewaySendsRtcpForCallsOnHold <bool>] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableMediaEncryptionForSipOverTls
-EnableSessionTimer
-Force
-ForwardErrorCorrectionType
-GatewaySendsRtcpForActiveCalls
-GatewaySendsRtcpForCallsOnHold
-Instance pipeline
