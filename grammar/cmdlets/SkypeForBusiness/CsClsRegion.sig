cmdlet Get-CsClsRegion
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.Region#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsClsRegion [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsClsRegion [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsClsRegion
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    New-CsClsRegion [-Identity] <XdsIdentity> -OtherRegionAccess <string> -SecurityGroupSuffix <string> [-Force] [-InMemory] [-Sites <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsClsRegion -Name <string> -OtherRegionAccess <string> -Parent <string> -SecurityGroupSuffix <string> [-Force] [-InMemory] [-Sites <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-OtherRegionAccess
-Parent
-SecurityGroupSuffix
-Force
-InMemory
-Sites

cmdlet Remove-CsClsRegion
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsClsRegion [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClsRegion
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsClsRegion [[-Identity] <XdsIdentity>] [-Force] [-OtherRegionAccess <string>] [-SecurityGroupSuffix <string>] [-Sites <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClsRegion [-Force] [-Instance <psobject>] [-OtherRegionAccess <string>] [-SecurityGroupSuffix <string>] [-Sites <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-OtherRegionAccess
-SecurityGroupSuffix
-Sites
