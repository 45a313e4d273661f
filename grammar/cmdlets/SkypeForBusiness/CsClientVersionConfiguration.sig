cmdlet Get-CsClientVersionConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.ClientVersionConfiguration

syntax Identity
    Get-CsClientVersionConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsClientVersionConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsClientVersionConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsClientVersionConfiguration [-Identity] <XdsIdentity> [-DefaultAction <DefaultAction>] [-Enabled <bool>] [-Force] [-InMemory] [-DefaultURL <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultAction values(Allow, AllowWithUrl, Block, BlockWithUrl)
-Enabled
-Force
-InMemory
-DefaultURL

cmdlet Remove-CsClientVersionConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsClientVersionConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClientVersionConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsClientVersionConfiguration [[-Identity] <XdsIdentity>] [-DefaultAction <DefaultAction>] [-Enabled <bool>] [-Force] [-DefaultURL <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClientVersionConfiguration [-Instance <psobject>] [-DefaultAction <DefaultAction>] [-Enabled <bool>] [-Force] [-DefaultURL <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultAction values(Allow, AllowWithUrl, Block, BlockWithUrl)
-Enabled
-Force
-DefaultURL
