cmdlet New-CsEmergencyNumber
module SkypeForBusiness
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    New-CsEmergencyNumber -DialString <string> [-DialMask <string>] [<CommonParameters>]

-DialMask
-DialString
