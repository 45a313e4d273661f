cmdlet Get-CsLisServiceProvider
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisServiceProvider [<CommonParameters>]

cmdlet Remove-CsLisServiceProvider
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLisServiceProvider [-WhatIf] [-Confirm] [<CommonParameters>]

cmdlet Set-CsLisServiceProvider
module SkypeForBusiness
confirm Medium

syntax
    Set-CsLisServiceProvider -CertFileName <string> -Password <securestring> -ServiceProviderName <string> -ValidationServiceUrl <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-CertFileName
-Password
-ServiceProviderName
-ValidationServiceUrl
