cmdlet Set-CsArchivingServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsArchivingServer [[-Identity] <XdsGlobalRelativeIdentity>] [-ArchivingDatabase <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ArchivingDatabase
-Force
