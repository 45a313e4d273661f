cmdlet Get-CsDialPlan
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.LocationProfile

syntax Identity
    Get-CsDialPlan [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDialPlan [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsDialPlan
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsDialPlan [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-Tenant

cmdlet New-CsDialPlan
module SkypeForBusiness
confirm Medium

syntax
    New-CsDialPlan [-Identity] <XdsIdentity> [-Description <string>] [-DialinConferencingRegion <string>] [-ExternalAccessPrefix <string>] [-NormalizationRules <PSListModifier>] [-OptimizeDeviceDialing <bool>] [-SimpleName <string>] [-State <string>] [-City <string>] [-CountryCode <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-DialinConferencingRegion
-ExternalAccessPrefix
-NormalizationRules <System.Management.Automation.PSListModifier>
-OptimizeDeviceDialing
-SimpleName
-State
-City
-CountryCode
-Force
-InMemory

cmdlet Remove-CsDialPlan
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDialPlan [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDialPlan
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDialPlan [[-Identity] <XdsIdentity>] [-Description <string>] [-DialinConferencingRegion <string>] [-ExternalAccessPrefix <string>] [-NormalizationRules <PSListModifier>] [-OptimizeDeviceDialing <bool>] [-SimpleName <string>] [-State <string>] [-City <string>] [-CountryCode <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDialPlan [-Instance <psobject>] [-Description <string>] [-DialinConferencingRegion <string>] [-ExternalAccessPrefix <string>] [-NormalizationRules <PSListModifier>] [-OptimizeDeviceDialing <bool>] [-SimpleName <string>] [-State <string>] [-City <string>] [-CountryCode <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-DialinConferencingRegion
-ExternalAccessPrefix
-NormalizationRules <System.Management.Automation.PSListModifier>
-OptimizeDeviceDialing
-SimpleName
-State
-City
-CountryCode
-Force

cmdlet Test-CsDialPlan
module SkypeForBusiness

syntax
    Test-CsDialPlan -DialedNumber <PhoneNumber> -Dialplan <LocationProfile> [<CommonParameters>]

-DialedNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-Dialplan pipeline byName
