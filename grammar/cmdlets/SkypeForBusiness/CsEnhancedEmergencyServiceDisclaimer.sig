cmdlet Get-CsEnhancedEmergencyServiceDisclaimer
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Location.EnhancedEmergencyServiceDisclaimer

syntax Identity
    Get-CsEnhancedEmergencyServiceDisclaimer [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsEnhancedEmergencyServiceDisclaimer [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Remove-CsEnhancedEmergencyServiceDisclaimer
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsEnhancedEmergencyServiceDisclaimer [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsEnhancedEmergencyServiceDisclaimer
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsEnhancedEmergencyServiceDisclaimer [[-Identity] <XdsIdentity>] [-Body <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsEnhancedEmergencyServiceDisclaimer [-Instance <psobject>] [-Body <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Body
-Force
