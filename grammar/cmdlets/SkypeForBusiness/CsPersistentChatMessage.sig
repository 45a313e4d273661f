cmdlet Remove-CsPersistentChatMessage
module SkypeForBusiness
default Remove
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Remove
    Remove-CsPersistentChatMessage -Identity <string> [-Remove] [-CaseSensitive <bool>] [-EndDate <datetime>] [-Filter <string>] [-MatchClause <AndOr>] [-StartDate <datetime>] [-UserUri <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Replace
    Remove-CsPersistentChatMessage -Identity <string> -ReplaceMessage <string> [-CaseSensitive <bool>] [-EndDate <datetime>] [-Filter <string>] [-MatchClause <AndOr>] [-StartDate <datetime>] [-UserUri <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity byName
-ReplaceMessage
-Remove
-CaseSensitive
-EndDate
-Filter
-MatchClause
-StartDate
-UserUri

cmdlet Test-CsPersistentChatMessage
module SkypeForBusiness
default ClientPlatform
products Lync2013 SfB2015 SfB2019

syntax ClientPlatform
    Test-CsPersistentChatMessage [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -SenderCredential <pscredential> -ReceiverSipAddress <string> -SenderSipAddress <string> [-Authentication <AuthenticationMechanism>] [-ChatRoomUri <string>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-Setup <bool>] [-TestUser1SipAddress <string>] [-TestUser2SipAddress <string>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsPersistentChatMessage [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-ChatRoomUri <string>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-Setup <bool>] [-TestUser1SipAddress <string>] [-TestUser2SipAddress <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-ReceiverCredential alias(rc) credential
-SenderCredential alias(sc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-ChatRoomUri
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-ReceiverSipAddress alias(ra)
-RegistrarPort alias(rp)
-SenderSipAddress alias(sa)
-Setup
-TestUser1SipAddress
-TestUser2SipAddress
