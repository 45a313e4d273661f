cmdlet Debug-CsLisConfiguration
module SkypeForBusiness

syntax
    Debug-CsLisConfiguration [-Force] [-LocalStore] [<CommonParameters>]

-Force
-LocalStore

cmdlet Export-CsLisConfiguration
module SkypeForBusiness
default FileName

syntax FileName
    Export-CsLisConfiguration [-FileName] <string> [<CommonParameters>]
syntax AsBytes
    Export-CsLisConfiguration [-AsBytes] [<CommonParameters>]

-AsBytes
-FileName

cmdlet Import-CsLisConfiguration
module SkypeForBusiness
default ByteInput

syntax ByteInput
    Import-CsLisConfiguration [-ByteInput] <byte[]> [<CommonParameters>]
syntax FileName
    Import-CsLisConfiguration [-FileName] <string> [<CommonParameters>]

-FileName
-ByteInput pipeline

cmdlet Publish-CsLisConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Publish-CsLisConfiguration [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force

cmdlet Test-CsLisConfiguration
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsLisConfiguration [-TargetFqdn] <string> [-UserSipAddress <string>] [-BssId <string>] [-ChassisId <string>] [-External] [-Mac <string>] [-PortId <string>] [-PortIdSubType <PortIDSubType>] [-RegistrarPort <int>] [-Subnet <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsLisConfiguration [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-BssId <string>] [-ChassisId <string>] [-External] [-Mac <string>] [-PortId <string>] [-PortIdSubType <PortIDSubType>] [-RegistrarPort <int>] [-Subnet <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax TargetUri
    Test-CsLisConfiguration -TargetUri <string> -UserSipAddress <string> [-BssId <string>] [-ChassisId <string>] [-Mac <string>] [-PortId <string>] [-PortIdSubType <PortIDSubType>] [-Subnet <string>] [-WebCredential <pscredential>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetUri alias(twsu)
-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-BssId alias(b)
-ChassisId alias(c)
-External
-Mac alias(m)
-PortId alias(p)
-PortIdSubType alias(ps)
-RegistrarPort alias(rp)
-Subnet alias(s)
-WebCredential credential
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)

cmdlet Unpublish-CsLisConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Unpublish-CsLisConfiguration [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
