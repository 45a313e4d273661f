cmdlet Test-CsVoiceUser
module SkypeForBusiness

syntax
    Test-CsVoiceUser -DialedNumber <PhoneNumber> -SipUri <UserIdParameter> [-Force] [<CommonParameters>]

-DialedNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-SipUri <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Force
