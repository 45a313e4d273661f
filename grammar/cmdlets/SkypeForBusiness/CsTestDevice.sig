cmdlet Get-CsTestDevice
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.TestDevice

syntax Identity
    Get-CsTestDevice [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsTestDevice [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsTestDevice
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsTestDevice [-Identity] <XdsIdentity> -Identifier <string> -IdentifierType <IdentifierType> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsTestDevice -Identifier <string> -IdentifierType <IdentifierType> -Name <string> -Parent <string> [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Identifier
-IdentifierType values(MACAddress, SerialNumber)
-Name
-Parent
-Force
-InMemory

cmdlet Remove-CsTestDevice
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTestDevice [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsTestDevice
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsTestDevice [[-Identity] <XdsIdentity>] [-Identifier <string>] [-IdentifierType <IdentifierType>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTestDevice [-Instance <psobject>] [-Identifier <string>] [-IdentifierType <IdentifierType>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Identifier
-IdentifierType values(MACAddress, SerialNumber)
-Force
