cmdlet Get-CsUserDelegates
module SkypeForBusiness
products SfB2019
since 7.0.2046.151

syntax
    Get-CsUserDelegates [-User] <string> [-Force] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet Set-CsUserDelegates
module SkypeForBusiness
confirm Medium
products SfB2019
since 7.0.2046.151

syntax
    Set-CsUserDelegates [-User] <string> -Delegates <PSListModifier> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Delegates <System.Management.Automation.PSListModifier>
-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force
