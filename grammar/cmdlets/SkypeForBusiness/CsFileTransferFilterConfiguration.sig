cmdlet Get-CsFileTransferFilterConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.FileTransferFilterConfiguration

syntax Identity
    Get-CsFileTransferFilterConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsFileTransferFilterConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsFileTransferFilterConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsFileTransferFilterConfiguration [-Identity] <XdsIdentity> [-Action <FileFilterAction>] [-Enabled <bool>] [-Extensions <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Action values(Block, BlockAll)
-Enabled
-Extensions <System.Management.Automation.PSListModifier>
-Force
-InMemory

cmdlet Remove-CsFileTransferFilterConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsFileTransferFilterConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsFileTransferFilterConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsFileTransferFilterConfiguration [[-Identity] <XdsIdentity>] [-Action <FileFilterAction>] [-Enabled <bool>] [-Extensions <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsFileTransferFilterConfiguration [-Instance <psobject>] [-Action <FileFilterAction>] [-Enabled <bool>] [-Extensions <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Action values(Block, BlockAll)
-Enabled
-Extensions <System.Management.Automation.PSListModifier>
-Force
