cmdlet Get-CsExternalAccessPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.ExternalAccess.ExternalAccessPolicy

syntax Identity
    Get-CsExternalAccessPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsExternalAccessPolicy [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Include
-ApplicableTo <Microsoft.Rtc.Management.AD.UserIdParameter>
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsExternalAccessPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Teams Lync2010 Lync2013 SfB2015 SfB2019

syntax Identity
    Grant-CsExternalAccessPolicy [-DomainController <Fqdn>] [-PassThru] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToUser
    Grant-CsExternalAccessPolicy [-Identity] <string> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToGroup
    Grant-CsExternalAccessPolicy [[-PolicyName] <string>] [-Group] <string> [-Rank] <int> [-DomainController <Fqdn>] [-PassThru] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsExternalAccessPolicy [[-PolicyName] <string>] [-Global] [-Force] [-DomainController <Fqdn>] [-PassThru] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity pipeline byName
-PolicyName allowNull allowEmptyString
-Global
-Force
-Group
-Rank
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn> undocumentedSyntax
-PassThru undocumentedSyntax
-Tenant undocumentedSyntax

cmdlet New-CsExternalAccessPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsExternalAccessPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Description <string>] [-EnableFederationAccess <bool>] [-EnableAcsFederationAccess <bool>] [-EnableXmppAccess <bool>] [-EnablePublicCloudAudioVideoAccess <bool>] [-EnableTeamsConsumerAccess <bool>] [-EnableTeamsConsumerInbound <bool>] [-EnableOutsideAccess <bool>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-EnableFederationAccess
-EnableAcsFederationAccess
-EnableXmppAccess
-EnablePublicCloudAudioVideoAccess
-EnableTeamsConsumerAccess
-EnableTeamsConsumerInbound
-EnableOutsideAccess
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsExternalAccessPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsExternalAccessPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsExternalAccessPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsExternalAccessPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Description <string>] [-EnableFederationAccess <bool>] [-EnableAcsFederationAccess <bool>] [-EnableXmppAccess <bool>] [-EnablePublicCloudAudioVideoAccess <bool>] [-EnableTeamsConsumerAccess <bool>] [-EnableTeamsConsumerInbound <bool>] [-EnableOutsideAccess <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsExternalAccessPolicy [-Tenant <guid>] [-Description <string>] [-EnableFederationAccess <bool>] [-EnableAcsFederationAccess <bool>] [-EnableXmppAccess <bool>] [-EnablePublicCloudAudioVideoAccess <bool>] [-EnableTeamsConsumerAccess <bool>] [-EnableTeamsConsumerInbound <bool>] [-EnableOutsideAccess <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-EnableFederationAccess
-EnableAcsFederationAccess
-EnableXmppAccess
-EnablePublicCloudAudioVideoAccess
-EnableTeamsConsumerAccess
-EnableTeamsConsumerInbound
-EnableOutsideAccess
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
