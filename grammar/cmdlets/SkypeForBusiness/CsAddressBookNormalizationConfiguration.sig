cmdlet Get-CsAddressBookNormalizationConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook.AddressBookNormalizationSettings
products SfB2015 SfB2019

syntax Filter
    Get-CsAddressBookNormalizationConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsAddressBookNormalizationConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsAddressBookNormalizationConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsAddressBookNormalizationConfiguration [-Identity] <XdsIdentity> [-AddressBookNormalizationRules <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AddressBookNormalizationRules <System.Management.Automation.PSListModifier>
-Force
-InMemory

cmdlet Remove-CsAddressBookNormalizationConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsAddressBookNormalizationConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAddressBookNormalizationConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsAddressBookNormalizationConfiguration [[-Identity] <XdsIdentity>] [-AddressBookNormalizationRules <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAddressBookNormalizationConfiguration [-AddressBookNormalizationRules <PSListModifier>] [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AddressBookNormalizationRules <System.Management.Automation.PSListModifier>
-Force
-Instance pipeline
