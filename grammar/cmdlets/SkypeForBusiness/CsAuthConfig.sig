cmdlet Get-CsAuthConfig
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Get-CsAuthConfig [[-Pool] <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Pool pipeline byName

cmdlet Set-CsAuthConfig
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsAuthConfig [-Scenario] <AuthConfigScenario> [[-Pool] <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Scenario pipeline byName set(Custom, AllowAllExternallyAndInternally, BlockWindowsAuthExternally, BlockWindowsAuthExternallyAndInternally, BlockWindowsAuthExternalyAndModernAuthInternally, BlockModernAuthInternally)
-Pool pipeline byName
