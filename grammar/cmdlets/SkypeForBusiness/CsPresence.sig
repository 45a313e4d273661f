cmdlet Test-CsPresence
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsPresence [-TargetFqdn] <string> [-PublisherSipAddress <string>] [-SubscriberSipAddress <string>] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TimeoutInSeconds <uint>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsPresence [[-TargetFqdn] <string>] -PublisherCredential <pscredential> -PublisherSipAddress <string> -SubscriberCredential <pscredential> -SubscriberSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TimeoutInSeconds <uint>] [<CommonParameters>]
syntax TargetUri
    Test-CsPresence [-SubscriberSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-PublisherCredential alias(pc) credential
-PublisherSipAddress alias(pa)
-SubscriberCredential alias(sc) credential
-SubscriberSipAddress alias(sa)
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
-TimeoutInSeconds
