cmdlet Test-CsInterTrunkRouting
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsInterTrunkRouting -TargetNumber <PhoneNumber> -TrunkConfiguration <TrunkConfiguration> [-Force] [-RouteSettings <PstnRoutingSettings>] [<CommonParameters>]

-TargetNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-TrunkConfiguration pipeline byName
-Force
-RouteSettings
