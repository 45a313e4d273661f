cmdlet Get-CsNetworkInterface
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsNetworkInterface [[-Identity] <NetworkInterfaceIdentity>] [-ComputerFqdn <Fqdn>] [<CommonParameters>]
syntax Filter
    Get-CsNetworkInterface [-Filter <string>] [-ComputerFqdn <Fqdn>] [<CommonParameters>]

-Filter
-Identity
-ComputerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
