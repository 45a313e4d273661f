cmdlet Get-CsTestUserCredential
module SkypeForBusiness
output System.Management.Automation.PSCredential
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsTestUserCredential [-SipAddress] <string> [<CommonParameters>]

-SipAddress

cmdlet Remove-CsTestUserCredential
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsTestUserCredential [-SipAddress] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-SipAddress
-Force

cmdlet Set-CsTestUserCredential
module SkypeForBusiness
default UsePSCredential
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax UsePSCredential
    Set-CsTestUserCredential [-SipAddress] <string> -Credential <pscredential> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax UseRawText
    Set-CsTestUserCredential [-SipAddress] <string> -Password <string> -UserName <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-SipAddress
-Password
-UserName
-Credential credential
-Force
