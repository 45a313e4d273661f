cmdlet Test-CsExUMVoiceMail
module SkypeForBusiness
default ClientPlatform
products Lync2013 SfB2015 SfB2019

syntax ClientPlatform
    Test-CsExUMVoiceMail [[-TargetFqdn] <string>] -SenderCredential <pscredential> -ReceiverSipAddress <string> -SenderSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-WaveFile <string>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsExUMVoiceMail [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-WaveFile <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-SenderCredential alias(sc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-ReceiverSipAddress alias(ra)
-RegistrarPort alias(rp)
-SenderSipAddress alias(sa)
-WaveFile alias(wf)
