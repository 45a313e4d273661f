cmdlet Set-CsUserServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsUserServer [[-Identity] <XdsGlobalRelativeIdentity>] [-ConferenceServer <string>] [-McuFactorySipPort <ushort>] [-UserDatabase <string>] [-Force] [-ConfDirManagementWcfTcpPort <ushort>] [-UserPinManagementWcfHttpPort <ushort>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ConferenceServer
-McuFactorySipPort
-UserDatabase
-Force
-ConfDirManagementWcfTcpPort
-UserPinManagementWcfHttpPort
