cmdlet Get-CsTrustedApplicationPool
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.DisplayExternalServer

syntax Identity
    Get-CsTrustedApplicationPool [[-Identity] <XdsGlobalRelativeIdentity>] [-PoolFqdn <string>] [<CommonParameters>]
syntax Filter
    Get-CsTrustedApplicationPool [-Filter <string>] [-PoolFqdn <string>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-PoolFqdn

cmdlet New-CsTrustedApplicationPool
module SkypeForBusiness
confirm Medium

syntax
    New-CsTrustedApplicationPool [-Identity] <XdsGlobalRelativeIdentity> [-AppSharingPortCount <ushort>] [-AppSharingPortStart <ushort>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-ComputerFqdn <Fqdn>] [-OutboundOnly <bool>] [-Registrar <string>] [-RequiresReplication <bool>] [-Site <string>] [-ThrottleAsServer <bool>] [-TreatAsAuthenticated <bool>] [-VideoPortCount <ushort>] [-VideoPortStart <ushort>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AppSharingPortCount
-AppSharingPortStart
-AudioPortCount
-AudioPortStart
-ComputerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-OutboundOnly
-Registrar
-RequiresReplication
-Site
-ThrottleAsServer
-TreatAsAuthenticated
-VideoPortCount
-VideoPortStart
-Force

cmdlet Remove-CsTrustedApplicationPool
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTrustedApplicationPool [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsTrustedApplicationPool
module SkypeForBusiness
confirm Medium

syntax
    Set-CsTrustedApplicationPool [[-Identity] <XdsGlobalRelativeIdentity>] [-AppSharingPortCount <ushort>] [-AppSharingPortStart <ushort>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-OutboundOnly <bool>] [-Registrar <string>] [-RequiresReplication <bool>] [-ThrottleAsServer <bool>] [-TreatAsAuthenticated <bool>] [-VideoPortCount <ushort>] [-VideoPortStart <ushort>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AppSharingPortCount
-AppSharingPortStart
-AudioPortCount
-AudioPortStart
-OutboundOnly
-Registrar
-RequiresReplication
-ThrottleAsServer
-TreatAsAuthenticated
-VideoPortCount
-VideoPortStart
-Force
