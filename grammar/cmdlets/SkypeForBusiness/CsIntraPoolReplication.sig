cmdlet Debug-CsIntraPoolReplication
module SkypeForBusiness
default ConferenceDirectory
products Lync2013 SfB2015 SfB2019

syntax ConferenceDirectory
    Debug-CsIntraPoolReplication [-ConferenceDirectory] <XdsGlobalRelativeIdentity> [-Force] [<CommonParameters>]
syntax User
    Debug-CsIntraPoolReplication [-UserUri] <UserIdParameter> [-Force] [<CommonParameters>]
syntax PoolFqdn
    Debug-CsIntraPoolReplication [-PoolFqdn] <XdsGlobalRelativeIdentity> [-Force] [-Service <string>] [-ShowAll] [-Type <ServiceEnumerationType>] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> pipeline byName
-UserUri <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ConferenceDirectory <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> pipeline byName
-Force
-Service
-ShowAll
-Type
