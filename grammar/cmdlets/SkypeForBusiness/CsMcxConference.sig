cmdlet Test-CsMcxConference
module SkypeForBusiness
products Lync2010 Lync2013 SfB2015

syntax
    Test-CsMcxConference [-TargetFqdn] <string> -Authentication <AuthenticationMechanism> -OrganizerCredential <pscredential> -OrganizerSipAddress <string> -User2Credential <pscredential> -User2SipAddress <string> -UserCredential <pscredential> -UserSipAddress <string> [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [<CommonParameters>]

-TargetFqdn alias(t)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OrganizerCredential alias(oc) credential
-OrganizerSipAddress alias(oa)
-User2Credential alias(spc) credential
-User2SipAddress alias(spa)
-UserCredential alias(fpc) credential
-UserSipAddress alias(fpa)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
