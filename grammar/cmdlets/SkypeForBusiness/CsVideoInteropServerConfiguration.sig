cmdlet Get-CsVideoInteropServerConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.VideoInteropServer.VideoInteropServerConfiguration
products SfB2015 SfB2019

syntax Filter
    Get-CsVideoInteropServerConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsVideoInteropServerConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsVideoInteropServerConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsVideoInteropServerConfiguration [-Identity] <XdsIdentity> [-EnableEnhancedVideoExperience <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableEnhancedVideoExperience
-Force
-InMemory

cmdlet Remove-CsVideoInteropServerConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsVideoInteropServerConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVideoInteropServerConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsVideoInteropServerConfiguration [[-Identity] <XdsIdentity>] [-EnableEnhancedVideoExperience <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVideoInteropServerConfiguration [-EnableEnhancedVideoExperience <bool>] [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableEnhancedVideoExperience
-Force
-Instance pipeline
