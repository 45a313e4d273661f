cmdlet New-CsClientPolicyEntry
module SkypeForBusiness

syntax
    New-CsClientPolicyEntry -Name <string> -Value <string> [<CommonParameters>]

-Name
-Value
