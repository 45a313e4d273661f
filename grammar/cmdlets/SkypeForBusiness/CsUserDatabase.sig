cmdlet Update-CsUserDatabase
module SkypeForBusiness

syntax
    Update-CsUserDatabase [[-Fqdn] <Fqdn>] [-Force] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
