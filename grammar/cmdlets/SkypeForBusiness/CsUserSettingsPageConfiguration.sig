cmdlet Get-CsUserSettingsPageConfiguration
module SkypeForBusiness
default Identity
products SfB2015 SfB2019

syntax Identity
    Get-CsUserSettingsPageConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUserSettingsPageConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
