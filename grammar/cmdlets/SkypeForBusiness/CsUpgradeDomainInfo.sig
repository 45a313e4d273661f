cmdlet Get-CsUpgradeDomainInfo
module SkypeForBusiness
confirm Medium
products SfB2019

syntax
    Get-CsUpgradeDomainInfo [-Force] [-QueryTimeout <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-QueryTimeout
