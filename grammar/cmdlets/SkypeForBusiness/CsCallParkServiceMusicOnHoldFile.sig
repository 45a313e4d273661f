cmdlet Set-CsCallParkServiceMusicOnHoldFile
module SkypeForBusiness
confirm Medium

syntax
    Set-CsCallParkServiceMusicOnHoldFile [-Service] <string> -Content <byte[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Service
-Content pipeline
-Force
