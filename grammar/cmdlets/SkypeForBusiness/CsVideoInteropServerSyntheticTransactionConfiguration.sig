cmdlet Get-CsVideoInteropServerSyntheticTransactionConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.VideoInteropServer.VideoInteropServerSyntheticTransactionConfiguration
products SfB2015 SfB2019

syntax Filter
    Get-CsVideoInteropServerSyntheticTransactionConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsVideoInteropServerSyntheticTransactionConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsVideoInteropServerSyntheticTransactionConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsVideoInteropServerSyntheticTransactionConfiguration [-Identity] <XdsIdentity> [-Force] [-InMemory] [-WatcherNodeFqdns <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-WatcherNodeFqdns <System.Management.Automation.PSListModifier>

cmdlet Remove-CsVideoInteropServerSyntheticTransactionConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsVideoInteropServerSyntheticTransactionConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVideoInteropServerSyntheticTransactionConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsVideoInteropServerSyntheticTransactionConfiguration [[-Identity] <XdsIdentity>] [-Force] [-WatcherNodeFqdns <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVideoInteropServerSyntheticTransactionConfiguration [-Force] [-Instance <psobject>] [-WatcherNodeFqdns <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-WatcherNodeFqdns <System.Management.Automation.PSListModifier>
