cmdlet Get-CsUserTeamMembers
module SkypeForBusiness
products SfB2019
since 7.0.2046.151

syntax
    Get-CsUserTeamMembers [-User] <string> [-Force] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet Set-CsUserTeamMembers
module SkypeForBusiness
confirm Medium
products SfB2019
since 7.0.2046.151

syntax
    Set-CsUserTeamMembers [-User] <string> -Team <PSListModifier> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Team <System.Management.Automation.PSListModifier>
-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force
