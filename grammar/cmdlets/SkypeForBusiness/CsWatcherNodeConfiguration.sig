cmdlet Get-CsWatcherNodeConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.WatcherNode.TargetPool#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsWatcherNodeConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsWatcherNodeConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-LocalStore

cmdlet New-CsWatcherNodeConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    New-CsWatcherNodeConfiguration [-Identity] <XdsGlobalRelativeIdentity> -PortNumber <ushort> [-Enabled <bool>] [-ExtendedTests <PSListModifier>] [-Force] [-InMemory] [-Tests <PSListModifier>] [-TestUsers <PSListModifier>] [-UseInternalWebUrls <bool>] [-XmppTestReceiverMailAddress <string>] [-UseAutoDiscovery <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsWatcherNodeConfiguration -PortNumber <ushort> -TargetFqdn <string> [-Enabled <bool>] [-ExtendedTests <PSListModifier>] [-Force] [-InMemory] [-Tests <PSListModifier>] [-TestUsers <PSListModifier>] [-UseInternalWebUrls <bool>] [-XmppTestReceiverMailAddress <string>] [-UseAutoDiscovery <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-PortNumber
-TargetFqdn
-Enabled
-ExtendedTests <System.Management.Automation.PSListModifier>
-Force
-InMemory
-Tests <System.Management.Automation.PSListModifier>
-TestUsers <System.Management.Automation.PSListModifier>
-UseInternalWebUrls
-XmppTestReceiverMailAddress
-UseAutoDiscovery

cmdlet Remove-CsWatcherNodeConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsWatcherNodeConfiguration [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsWatcherNodeConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsWatcherNodeConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-Enabled <bool>] [-ExtendedTests <PSListModifier>] [-Force] [-PortNumber <ushort>] [-Tests <PSListModifier>] [-TestUsers <PSListModifier>] [-UseInternalWebUrls <bool>] [-XmppTestReceiverMailAddress <string>] [-UseAutoDiscovery <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsWatcherNodeConfiguration [-Enabled <bool>] [-ExtendedTests <PSListModifier>] [-Force] [-Instance <psobject>] [-PortNumber <ushort>] [-Tests <PSListModifier>] [-TestUsers <PSListModifier>] [-UseInternalWebUrls <bool>] [-XmppTestReceiverMailAddress <string>] [-UseAutoDiscovery <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Enabled
-ExtendedTests <System.Management.Automation.PSListModifier>
-Force
-Instance pipeline
-PortNumber
-Tests <System.Management.Automation.PSListModifier>
-TestUsers <System.Management.Automation.PSListModifier>
-UseInternalWebUrls
-XmppTestReceiverMailAddress
-UseAutoDiscovery

cmdlet Test-CsWatcherNodeConfiguration
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsWatcherNodeConfiguration [-FileName <string>] [-ReadCredentialsFromCurrentUserStore] [<CommonParameters>]

-FileName
-ReadCredentialsFromCurrentUserStore
