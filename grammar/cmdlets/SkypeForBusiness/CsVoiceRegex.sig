cmdlet New-CsVoiceRegex
module SkypeForBusiness
default ExactLength

syntax ExactLength
    New-CsVoiceRegex -ExactLength <int> [-StartsWith <string>] [-DigitsToStrip <int>] [-DigitsToPrepend <string>] [<CommonParameters>]
syntax AtLeastLength
    New-CsVoiceRegex -AtLeastLength <int> [-StartsWith <string>] [-DigitsToStrip <int>] [-DigitsToPrepend <string>] [<CommonParameters>]

-StartsWith
-AtLeastLength
-ExactLength
-DigitsToStrip
-DigitsToPrepend
