cmdlet Get-CsTrustedApplication
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.DisplayTrustedApplication

syntax Identity
    Get-CsTrustedApplication [[-Identity] <ExternalApplicationIdentity>] [<CommonParameters>]
syntax Filter
    Get-CsTrustedApplication [-Filter <string>] [<CommonParameters>]
syntax ParentAndRelativeKey
    Get-CsTrustedApplication [-ApplicationId <string>] [-TrustedApplicationPoolFqdn <string>] [<CommonParameters>]

-ApplicationId
-TrustedApplicationPoolFqdn
-Filter
-Identity

cmdlet New-CsTrustedApplication
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsTrustedApplication [[-Identity] <ExternalApplicationIdentity>] -Port <int> [-EnableTcp] [-LegacyApplicationName <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax AppIdAndPoolFqdn
    New-CsTrustedApplication -ApplicationId <string> -Port <int> -TrustedApplicationPoolFqdn <string> [-EnableTcp] [-LegacyApplicationName <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-ApplicationId
-Identity
-Port
-TrustedApplicationPoolFqdn
-EnableTcp
-LegacyApplicationName
-Force

cmdlet Remove-CsTrustedApplication
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTrustedApplication [-Identity] <ExternalApplicationIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity byName
-Force

cmdlet Set-CsTrustedApplication
module SkypeForBusiness
confirm Medium

syntax
    Set-CsTrustedApplication [[-Identity] <ExternalApplicationIdentity>] [-Port <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity
-Port
-Force
