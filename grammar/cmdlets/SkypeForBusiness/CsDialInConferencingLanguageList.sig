cmdlet Get-CsDialInConferencingLanguageList
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsDialInConferencingLanguageList [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDialInConferencingLanguageList [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
