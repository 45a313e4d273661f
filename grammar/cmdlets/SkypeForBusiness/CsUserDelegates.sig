cmdlet Get-CsUserDelegates
module SkypeForBusiness
products SfB2019

syntax
    Get-CsUserDelegates [-User] <string> [-Force] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet Set-CsUserDelegates
module SkypeForBusiness
confirm Medium
products SfB2019

syntax
    Set-CsUserDelegates [-User] <string> -Delegates <PSListModifier> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Delegates <System.Management.Automation.PSListModifier>
-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force
