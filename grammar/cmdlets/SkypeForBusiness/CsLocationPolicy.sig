cmdlet Get-CsLocationPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Location.LocationPolicy

syntax Identity
    Get-CsLocationPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsLocationPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet Grant-CsLocationPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsLocationPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsLocationPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsLocationPolicy [-Identity] <XdsIdentity> [-ConferenceMode <ConferenceModeEnum>] [-ConferenceUri <string>] [-Description <string>] [-EmergencyDialMask <string>] [-EmergencyDialString <string>] [-EnhancedEmergencyServicesEnabled <bool>] [-LocationRequired <LocationRequiredEnum>] [-NotificationUri <string>] [-PstnUsage <string>] [-UseLocationForE911Only <bool>] [-Force] [-InMemory] [-EnhancedEmergencyServiceDisclaimer <string>] [-LocationRefreshInterval <long>] [-Tenant <guid>] [-EmergencyNumbers <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ConferenceMode values(Oneway, Twoway)
-ConferenceUri
-Description
-EmergencyDialMask
-EmergencyDialString
-EnhancedEmergencyServicesEnabled
-LocationRequired values(no, yes, disclaimer)
-NotificationUri
-PstnUsage
-UseLocationForE911Only
-Force
-InMemory
-EnhancedEmergencyServiceDisclaimer
-LocationRefreshInterval
-Tenant
-EmergencyNumbers <System.Management.Automation.PSListModifier>

cmdlet Remove-CsLocationPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLocationPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsLocationPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsLocationPolicy [[-Identity] <XdsIdentity>] [-ConferenceMode <ConferenceModeEnum>] [-ConferenceUri <string>] [-Description <string>] [-EmergencyDialMask <string>] [-EmergencyDialString <string>] [-EnhancedEmergencyServicesEnabled <bool>] [-LocationRequired <LocationRequiredEnum>] [-NotificationUri <string>] [-PstnUsage <string>] [-UseLocationForE911Only <bool>] [-Force] [-EnhancedEmergencyServiceDisclaimer <string>] [-LocationRefreshInterval <long>] [-Tenant <guid>] [-EmergencyNumbers <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsLocationPolicy [-Instance <psobject>] [-ConferenceMode <ConferenceModeEnum>] [-ConferenceUri <string>] [-Description <string>] [-EmergencyDialMask <string>] [-EmergencyDialString <string>] [-EnhancedEmergencyServicesEnabled <bool>] [-LocationRequired <LocationRequiredEnum>] [-NotificationUri <string>] [-PstnUsage <string>] [-UseLocationForE911Only <bool>] [-Force] [-EnhancedEmergencyServiceDisclaimer <string>] [-LocationRefreshInterval <long>] [-Tenant <guid>] [-EmergencyNumbers <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ConferenceMode values(Oneway, Twoway)
-ConferenceUri
-Description
-EmergencyDialMask
-EmergencyDialString
-EnhancedEmergencyServicesEnabled
-LocationRequired values(no, yes, disclaimer)
-NotificationUri
-PstnUsage
-UseLocationForE911Only
-Force
-EnhancedEmergencyServiceDisclaimer
-LocationRefreshInterval
-Tenant
-EmergencyNumbers <System.Management.Automation.PSListModifier>

cmdlet Test-CsLocationPolicy
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsLocationPolicy [-TargetFqdn] <string> [-RegistrarPort <int>] [-Subnet <string>] [-UserSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsLocationPolicy [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-RegistrarPort <int>] [-Subnet <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-RegistrarPort alias(rp)
-Subnet alias(s)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
