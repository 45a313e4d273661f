cmdlet Update-CsAddressBook
module SkypeForBusiness

syntax
    Update-CsAddressBook [[-Fqdn] <Fqdn>] [-Force] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
