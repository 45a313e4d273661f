cmdlet Get-CsCloudCallDataConnector
module SkypeForBusiness
output Microsoft.Rtc.Management.WritableConfig.Settings.CloudCallDataConnection
products SfB2019

syntax
    Get-CsCloudCallDataConnector [-LocalStore] [<CommonParameters>]

-LocalStore undocumentedSyntax

cmdlet Set-CsCloudCallDataConnector
module SkypeForBusiness
confirm Medium
products SfB2019

syntax
    Set-CsCloudCallDataConnector [-Token <string>] [-TenantId <string>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Token pipeline byName
-TenantId
-Instance pipeline
-Force
