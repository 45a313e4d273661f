cmdlet Get-CsClsSecurityGroup
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.SecurityGroup#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsClsSecurityGroup [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsClsSecurityGroup [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsClsSecurityGroup
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    New-CsClsSecurityGroup [-Identity] <XdsIdentity> -AccessLevel <string> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsClsSecurityGroup -AccessLevel <string> -Name <string> -Parent <string> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AccessLevel
-Name
-Parent
-Force
-InMemory

cmdlet Remove-CsClsSecurityGroup
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsClsSecurityGroup [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClsSecurityGroup
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsClsSecurityGroup [[-Identity] <XdsIdentity>] [-AccessLevel <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClsSecurityGroup [-AccessLevel <string>] [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AccessLevel
-Force
-Instance pipeline
