cmdlet Get-CsKerberosAccountAssignment
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.KerberosAccount.KerberosAccountAssignment

syntax Identity
    Get-CsKerberosAccountAssignment [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsKerberosAccountAssignment [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsKerberosAccountAssignment
module SkypeForBusiness
confirm Medium

syntax
    New-CsKerberosAccountAssignment [-Identity] <XdsIdentity> [-UserAccount <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-UserAccount
-Force
-InMemory

cmdlet Remove-CsKerberosAccountAssignment
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsKerberosAccountAssignment [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsKerberosAccountAssignment
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsKerberosAccountAssignment [[-Identity] <XdsIdentity>] [-UserAccount <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsKerberosAccountAssignment [-UserAccount <string>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-UserAccount
-Instance pipeline
-Force

cmdlet Test-CsKerberosAccountAssignment
module SkypeForBusiness

syntax
    Test-CsKerberosAccountAssignment -Identity <XdsIdentity> [-Report <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Report
