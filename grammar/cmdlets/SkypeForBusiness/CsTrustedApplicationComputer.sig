cmdlet Get-CsTrustedApplicationComputer
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.DisplayComputer

syntax Identity
    Get-CsTrustedApplicationComputer [[-Identity] <XdsGlobalRelativeIdentity>] [-Pool <string>] [-Local] [<CommonParameters>]
syntax Filter
    Get-CsTrustedApplicationComputer [-Filter <string>] [-Pool <string>] [-Local] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Pool
-Local

cmdlet New-CsTrustedApplicationComputer
module SkypeForBusiness
confirm Medium

syntax
    New-CsTrustedApplicationComputer [-Identity] <XdsGlobalRelativeIdentity> -Pool <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Pool
-Force

cmdlet Remove-CsTrustedApplicationComputer
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTrustedApplicationComputer [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force
