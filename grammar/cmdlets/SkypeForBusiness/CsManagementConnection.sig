cmdlet Get-CsManagementConnection
module SkypeForBusiness
output Microsoft.Rtc.Management.Xds.ManagementConnection

syntax
    Get-CsManagementConnection [<CommonParameters>]

cmdlet Remove-CsManagementConnection
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsManagementConnection [-WhatIf] [-Confirm] [<CommonParameters>]

cmdlet Set-CsManagementConnection
module SkypeForBusiness
confirm Medium

syntax
    Set-CsManagementConnection [-StoreProvider] <StoreProvider> [-Connection] <string> [-EnableCaching <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-StoreProvider values(Sql, FileSystem, Memory, Azure)
-Connection
-EnableCaching
