cmdlet Get-CsCertificate
module SkypeForBusiness
output Microsoft.Rtc.Management.Deployment.CertificateReference

syntax
    Get-CsCertificate [[-Identity] <XdsIdentity>] [-Type <CertType[]>] [-NetportId <string>] [-Report <string>] [<CommonParameters>]

-Type
-NetportId
-Report
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>

cmdlet Import-CsCertificate
module SkypeForBusiness
default Local
confirm Medium

syntax Local
    Import-CsCertificate -Path <string> [-Password <string>] [-PrivateKeyExportable <bool>] [-EffectiveDate <datetime>] [-Roll] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CMS
    Import-CsCertificate [-Identity] <XdsIdentity> -Path <string> -Type <CertType[]> [-Password <string>] [-EffectiveDate <datetime>] [-Roll] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Path
-Password
-Type
-PrivateKeyExportable
-EffectiveDate alias(EffectiveTime)
-Roll
-Force
-Report

cmdlet Remove-CsCertificate
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsCertificate [[-Identity] <XdsIdentity>] [-Type <CertType[]>] [-NetportId <string>] [-Force] [-Report <string>] [-Previous] [-WhatIf] [-Confirm] [<CommonParameters>]

-Type
-NetportId
-Force
-Report
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Previous

cmdlet Request-CsCertificate
module SkypeForBusiness
default ByNew
confirm Medium

syntax ByNew
    Request-CsCertificate -Type <CertType[]> [-New] [-CA <string>] [-CaAccount <string>] [-CaPassword <string>] [-City <string>] [-ClientEKU <bool>] [-ComputerFqdn <Fqdn>] [-Country <string>] [-DomainName <string>] [-FriendlyName <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-KeyAlg <KeyAlgorithmIdentifier>] [-KeySize <int>] [-Organization <string>] [-OU <string>] [-Output <string>] [-PrivateKeyExportable <bool>] [-State <string>] [-Template <string>] [-Force] [-Report <string>] [-AllSipDomain] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByClear
    Request-CsCertificate [-Clear] [-Force] [-Report <string>] [-RequestId <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByList
    Request-CsCertificate [-List] [-Force] [-Report <string>] [-RequestId <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByRetrieve
    Request-CsCertificate [-Retrieve] [-Force] [-Report <string>] [-RequestId <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Retrieve
-List
-Clear
-New
-Type
-CA
-CaAccount
-CaPassword
-City
-ClientEKU
-ComputerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Country
-DomainName
-FriendlyName
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-KeyAlg
-KeySize
-Organization
-OU
-Output
-PrivateKeyExportable
-State
-Template
-Force
-Report
-RequestId
-AllSipDomain

cmdlet Set-CsCertificate
module SkypeForBusiness
default CertificateReference
confirm Medium

syntax CertificateReference
    Set-CsCertificate -Reference <CertificateReference> [-NetportId <string>] [-Type <CertType[]>] [-Force] [-Report <string>] [-Identity <XdsIdentity>] [-EffectiveDate <datetime>] [-Roll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Thumbprint
    Set-CsCertificate -Thumbprint <string> [-NetportId <string>] [-Type <CertType[]>] [-Force] [-Report <string>] [-Identity <XdsIdentity>] [-EffectiveDate <datetime>] [-Roll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Path
    Set-CsCertificate -Type <CertType[]> -Identity <XdsIdentity> -Path <string> [-Force] [-Report <string>] [-EffectiveDate <datetime>] [-Password <string>] [-Roll] [-WhatIf] [-Confirm] [<CommonParameters>]

-NetportId
-Thumbprint
-Reference pipeline
-Type
-Force
-Report
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Path
-EffectiveDate alias(EffectiveTime)
-Password
-Roll
