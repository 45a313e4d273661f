cmdlet Import-CsRgsAudioFile
module SkypeForBusiness
confirm Medium

syntax
    Import-CsRgsAudioFile [-Identity] <RgsIdentity> -Content <byte[]> -FileName <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Content pipeline
-FileName
-Force
