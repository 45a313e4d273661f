cmdlet Get-CsCpsConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CallParkServiceSettings.CallParkServiceSettings

syntax Identity
    Get-CsCpsConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsCpsConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsCpsConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsCpsConfiguration [-Identity] <XdsIdentity> [-CallPickupTimeoutThreshold <timespan>] [-EnableMusicOnHold <bool>] [-MaxCallPickupAttempts <int>] [-OnTimeoutURI <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-CallPickupTimeoutThreshold
-EnableMusicOnHold
-MaxCallPickupAttempts
-OnTimeoutURI
-Force
-InMemory

cmdlet Remove-CsCpsConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsCpsConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsCpsConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsCpsConfiguration [[-Identity] <XdsIdentity>] [-CallPickupTimeoutThreshold <timespan>] [-EnableMusicOnHold <bool>] [-MaxCallPickupAttempts <int>] [-OnTimeoutURI <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCpsConfiguration [-Instance <psobject>] [-CallPickupTimeoutThreshold <timespan>] [-EnableMusicOnHold <bool>] [-MaxCallPickupAttempts <int>] [-OnTimeoutURI <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-CallPickupTimeoutThreshold
-EnableMusicOnHold
-MaxCallPickupAttempts
-OnTimeoutURI
-Force
