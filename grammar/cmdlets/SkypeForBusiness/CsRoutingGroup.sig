cmdlet Reset-CsRoutingGroup
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Reset-CsRoutingGroup [-RoutingGroup] <string> [-Binding <string>] [-Force] [-HostNameStorageService <string>] [-Lyss] [-ResetType <RgResetType>] [-TargetFqdn <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-RoutingGroup
-Binding alias(b)
-Force
-HostNameStorageService alias(h)
-Lyss
-ResetType
-TargetFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
