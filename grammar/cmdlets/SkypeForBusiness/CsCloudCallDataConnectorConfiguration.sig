cmdlet Get-CsCloudCallDataConnectorConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CallDataConnectorConfiguration
products SfB2019

syntax Identity
    Get-CsCloudCallDataConnectorConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsCloudCallDataConnectorConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsCloudCallDataConnectorConfiguration
module SkypeForBusiness
confirm Medium
products SfB2019

syntax
    New-CsCloudCallDataConnectorConfiguration [-Identity] <XdsIdentity> [-EnableCallDataConnector <bool>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnableCallDataConnector
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Set-CsCloudCallDataConnectorConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2019

syntax Identity
    Set-CsCloudCallDataConnectorConfiguration [[-Identity] <XdsIdentity>] [-EnableCallDataConnector <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCloudCallDataConnectorConfiguration [-EnableCallDataConnector <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnableCallDataConnector
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
