cmdlet Get-CsAddressBookNormalizationRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook.AddressBookNormalizationRule
products SfB2015 SfB2019

syntax Filter
    Get-CsAddressBookNormalizationRule [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsAddressBookNormalizationRule [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsAddressBookNormalizationRule
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    New-CsAddressBookNormalizationRule [-Identity] <XdsIdentity> [-Description <string>] [-Force] [-InMemory] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsAddressBookNormalizationRule -Name <string> -Parent <string> [-Description <string>] [-Force] [-InMemory] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Parent
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-InMemory
-Pattern
-Priority
-Translation

cmdlet Remove-CsAddressBookNormalizationRule
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsAddressBookNormalizationRule [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAddressBookNormalizationRule
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsAddressBookNormalizationRule [[-Identity] <XdsIdentity>] [-Description <string>] [-Force] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAddressBookNormalizationRule [-Description <string>] [-Force] [-Instance <psobject>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-Instance pipeline
-Pattern
-Priority
-Translation
