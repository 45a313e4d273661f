cmdlet Get-CsPartnerApplication
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.PartnerApplication#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsPartnerApplication [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsPartnerApplication [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-LocalStore
-Tenant

cmdlet New-CsPartnerApplication
module SkypeForBusiness
default UseOAuthServer
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax UseOAuthServer
    New-CsPartnerApplication [[-Identity] <XdsGlobalRelativeIdentity>] -ApplicationIdentifier <string> -ApplicationTrustLevel <ApplicationTrustLevel> [-UseOAuthServer] [-AcceptSecurityIdentifierInformation <bool>] [-Enabled <bool>] [-Force] [-InMemory] [-Realm <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CertificateFileData
    New-CsPartnerApplication [[-Identity] <XdsGlobalRelativeIdentity>] -ApplicationIdentifier <string> -ApplicationTrustLevel <ApplicationTrustLevel> -CertificateFileData <string> -Realm <string> [-AcceptSecurityIdentifierInformation <bool>] [-Enabled <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CertificateRawData
    New-CsPartnerApplication [[-Identity] <XdsGlobalRelativeIdentity>] -ApplicationIdentifier <string> -ApplicationTrustLevel <ApplicationTrustLevel> -CertificateRawData <string> -Realm <string> [-AcceptSecurityIdentifierInformation <bool>] [-Enabled <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MetadataUrl
    New-CsPartnerApplication [[-Identity] <XdsGlobalRelativeIdentity>] -ApplicationTrustLevel <ApplicationTrustLevel> -MetadataUrl <string> [-AcceptSecurityIdentifierInformation <bool>] [-Enabled <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ApplicationIdentifier
-ApplicationTrustLevel values(Full, Application, User)
-MetadataUrl
-CertificateRawData
-CertificateFileData
-UseOAuthServer
-AcceptSecurityIdentifierInformation
-Enabled
-Force
-InMemory
-Realm
-Tenant

cmdlet Remove-CsPartnerApplication
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force
-Tenant

cmdlet Set-CsPartnerApplication
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax CertificateFileData
    Set-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> -CertificateFileData <string> [-AcceptSecurityIdentifierInformation <bool>] [-ApplicationTrustLevel <ApplicationTrustLevel>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CertificateRawData
    Set-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> -CertificateRawData <string> [-AcceptSecurityIdentifierInformation <bool>] [-ApplicationTrustLevel <ApplicationTrustLevel>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Identity
    Set-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> [-AcceptSecurityIdentifierInformation <bool>] [-ApplicationTrustLevel <ApplicationTrustLevel>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax UseOAuthServer
    Set-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> [-UseOAuthServer] [-AcceptSecurityIdentifierInformation <bool>] [-ApplicationTrustLevel <ApplicationTrustLevel>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax MetadataUrl
    Set-CsPartnerApplication [-Identity] <XdsGlobalRelativeIdentity> -MetadataUrl <string> [-AcceptSecurityIdentifierInformation <bool>] [-ApplicationTrustLevel <ApplicationTrustLevel>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPartnerApplication [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-MetadataUrl
-UseOAuthServer
-CertificateRawData
-CertificateFileData
-AcceptSecurityIdentifierInformation
-ApplicationTrustLevel values(Full, Application, User)
-Enabled
-Force
-Instance pipeline
-Tenant
