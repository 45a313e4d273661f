cmdlet Debug-CsDataConference
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    Debug-CsDataConference [-Force] [-Report <string>] [-TargetFqdn <Fqdn>] [<CommonParameters>]

-Force
-Report
-TargetFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Test-CsDataConference
module SkypeForBusiness
default ClientPlatform
products Lync2013 SfB2015 SfB2019

syntax ClientPlatform
    Test-CsDataConference [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -SenderCredential <pscredential> -ReceiverSipAddress <string> -SenderSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-TestJoinLauncher] [-IPVersion <string>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsDataConference [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-TestJoinLauncher] [-IPVersion <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-ReceiverCredential alias(rc) credential
-SenderCredential alias(sc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-ReceiverSipAddress alias(ra)
-RegistrarPort alias(rp)
-SenderSipAddress alias(sa)
-TestJoinLauncher
-IPVersion alias(ipv)
