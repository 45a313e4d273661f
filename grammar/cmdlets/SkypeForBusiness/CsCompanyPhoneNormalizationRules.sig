cmdlet Import-CsCompanyPhoneNormalizationRules
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Import-CsCompanyPhoneNormalizationRules [[-Identity] <XdsIdentity>] -FileName <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Import-CsCompanyPhoneNormalizationRules -FileName <string> [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-FileName
-Force
-Instance pipeline
