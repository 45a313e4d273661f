cmdlet Get-CsImTranslationConfiguration
module SkypeForBusiness
default Identity
products SfB2015 SfB2019

syntax Filter
    Get-CsImTranslationConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsImTranslationConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsImTranslationConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsImTranslationConfiguration [-Identity] <XdsIdentity> [-AccessTokenUri <string>] [-ApplicationId <string>] [-ClientId <string>] [-ClientSecret <string>] [-Force] [-InMemory] [-ServiceUri <string>] [-TranslationType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AccessTokenUri
-ApplicationId
-ClientId
-ClientSecret
-Force
-InMemory
-ServiceUri
-TranslationType

cmdlet Remove-CsImTranslationConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsImTranslationConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsImTranslationConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsImTranslationConfiguration [[-Identity] <XdsIdentity>] [-AccessTokenUri <string>] [-ApplicationId <string>] [-ClientId <string>] [-ClientSecret <string>] [-Force] [-ServiceUri <string>] [-TranslationType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsImTranslationConfiguration [-AccessTokenUri <string>] [-ApplicationId <string>] [-ClientId <string>] [-ClientSecret <string>] [-Force] [-Instance <psobject>] [-ServiceUri <string>] [-TranslationType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AccessTokenUri
-ApplicationId
-ClientId
-ClientSecret
-Force
-Instance pipeline
-ServiceUri
-TranslationType
