cmdlet New-CsEmergencyNumber
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    New-CsEmergencyNumber -DialString <string> [-DialMask <string>] [<CommonParameters>]

-DialMask
-DialString
