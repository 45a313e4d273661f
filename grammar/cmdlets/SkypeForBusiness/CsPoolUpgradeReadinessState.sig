cmdlet Get-CsPoolUpgradeReadinessState
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015

syntax
    Get-CsPoolUpgradeReadinessState [-Force] [-SkipIdleSecondaryVerification] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-SkipIdleSecondaryVerification
