cmdlet Test-CsUcwaConference
module SkypeForBusiness
default ClientPlatform
products Lync2013 SfB2015 SfB2019

syntax ClientPlatform
    Test-CsUcwaConference [[-TargetFqdn] <string>] -OrganizerCredential <pscredential> -ParticipantCredential <pscredential> -OrganizerSipAddress <string> -ParticipantSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsUcwaConference [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OrganizerSipAddress <string>] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ParticipantSipAddress <string>] [-RegistrarPort <int>] [<CommonParameters>]
syntax TargetUri
    Test-CsUcwaConference [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ParticipantSipAddress <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-OrganizerCredential alias(pc) credential
-ParticipantCredential alias(sc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OrganizerSipAddress alias(pa)
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-ParticipantSipAddress alias(sa)
-RegistrarPort alias(rp)
