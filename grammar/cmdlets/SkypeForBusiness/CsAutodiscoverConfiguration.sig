cmdlet Get-CsAutodiscoverConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WriteableConfig.Settings.AutoDiscoverConfiguration.AutoDiscoverConfiguration

syntax Filter
    Get-CsAutodiscoverConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsAutodiscoverConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsAutodiscoverConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsAutodiscoverConfiguration [-Identity] <XdsIdentity> [-ExternalSipClientAccessFqdn <string>] [-ExternalSipClientAccessPort <uint>] [-Force] [-InMemory] [-WebLinks <PSListModifier>] [-EnableCertificateProvisioningServiceUrl <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ExternalSipClientAccessFqdn
-ExternalSipClientAccessPort
-Force
-InMemory
-WebLinks <System.Management.Automation.PSListModifier>
-EnableCertificateProvisioningServiceUrl

cmdlet Remove-CsAutodiscoverConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAutodiscoverConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAutodiscoverConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAutodiscoverConfiguration [[-Identity] <XdsIdentity>] [-ExternalSipClientAccessFqdn <string>] [-ExternalSipClientAccessPort <uint>] [-Force] [-WebLinks <PSListModifier>] [-EnableCertificateProvisioningServiceUrl <bool>] [-EnableCORS <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAutodiscoverConfiguration [-ExternalSipClientAccessFqdn <string>] [-ExternalSipClientAccessPort <uint>] [-Force] [-Instance <psobject>] [-WebLinks <PSListModifier>] [-EnableCertificateProvisioningServiceUrl <bool>] [-EnableCORS <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ExternalSipClientAccessFqdn
-ExternalSipClientAccessPort
-Force
-Instance pipeline
-WebLinks <System.Management.Automation.PSListModifier>
-EnableCertificateProvisioningServiceUrl
-EnableCORS
