cmdlet Get-CsOutboundCallingNumberTranslationRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.CallingNumberTranslationRule#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsOutboundCallingNumberTranslationRule [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsOutboundCallingNumberTranslationRule [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsOutboundCallingNumberTranslationRule
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    New-CsOutboundCallingNumberTranslationRule [-Identity] <XdsIdentity> [-Description <string>] [-Force] [-InMemory] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsOutboundCallingNumberTranslationRule -Name <string> -Parent <string> [-Description <string>] [-Force] [-InMemory] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Parent
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-InMemory
-Pattern
-Priority
-Translation

cmdlet Remove-CsOutboundCallingNumberTranslationRule
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsOutboundCallingNumberTranslationRule [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsOutboundCallingNumberTranslationRule
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsOutboundCallingNumberTranslationRule [[-Identity] <XdsIdentity>] [-Description <string>] [-Force] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsOutboundCallingNumberTranslationRule [-Description <string>] [-Force] [-Instance <psobject>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-Instance pipeline
-Pattern
-Priority
-Translation
