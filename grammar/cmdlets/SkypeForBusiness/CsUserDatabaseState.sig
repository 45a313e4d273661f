cmdlet Get-CsUserDatabaseState
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.UserStoreState

syntax Identity
    Get-CsUserDatabaseState [[-Identity] <string>] [<CommonParameters>]
syntax RegistrarPool
    Get-CsUserDatabaseState [-RegistrarPool <Fqdn>] [<CommonParameters>]

-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity

cmdlet Set-CsUserDatabaseState
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsUserDatabaseState [-Identity] <string> [-Online] <bool> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax RegistrarPool
    Set-CsUserDatabaseState [-Online] <bool> -RegistrarPool <Fqdn> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity pipeline
-Online
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
