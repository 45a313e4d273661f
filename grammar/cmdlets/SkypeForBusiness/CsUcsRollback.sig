cmdlet Invoke-CsUcsRollback
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsUcsRollback [-Identity] <UserIdParameter> [-DomainController <Fqdn>] [-Force] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-PassThru
