cmdlet Get-CsUserPoolInfo
module SkypeForBusiness

syntax
    Get-CsUserPoolInfo [-Identity] <UserIdParameter> [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-LocalStore
