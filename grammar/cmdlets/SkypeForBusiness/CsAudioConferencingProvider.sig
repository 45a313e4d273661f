cmdlet Get-CsAudioConferencingProvider
module SkypeForBusiness
default Identity
products Online

syntax Identity
    Get-CsAudioConferencingProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAudioConferencingProvider [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet Test-CsAudioConferencingProvider
module SkypeForBusiness
default ServerPlatform
products Lync2013 SfB2015 SfB2019

syntax ServerPlatform
    Test-CsAudioConferencingProvider [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-DialoutUserCredential <pscredential>] [-DialoutUserSipAddress <string>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-TestJoinLauncher] [-UserSipAddress <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsAudioConferencingProvider [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-DialoutUserCredential <pscredential>] [-DialoutUserSipAddress <string>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-TestJoinLauncher] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-DialoutUserCredential credential
-DialoutUserSipAddress
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-TestJoinLauncher
-UserSipAddress alias(ua)
