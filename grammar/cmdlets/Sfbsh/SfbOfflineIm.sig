cmdlet Test-SfbOfflineIm
module Sfbsh

syntax
    Test-SfbOfflineIm [-Sender] <Object> [[-Recipient] <Object>] [-SenderClientBuild <string>] [-SenderChannelDate <Object>] [-SenderMailbox <string>] [-EwsAvailable <bool>] [-Federated <bool>] [<CommonParameters>]

-Sender pipeline byName alias(SipAddress, Identity)
-Recipient
-SenderClientBuild
-SenderChannelDate
-SenderMailbox set(OnPremises, Online, None)
-EwsAvailable
-Federated

cmdlet Send-SfbOfflineMessage
module Sfbsh
confirm Medium

syntax
    Send-SfbOfflineMessage [-Sender] <Object> [-Recipient] <Object> [-Text] <string> [-SenderClientBuild <string>] [-SenderChannelDate <Object>] [-SenderMailbox <string>] [-EwsAvailable <bool>] [-Federated <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Sender
-Recipient pipeline
-Text
-SenderClientBuild
-SenderChannelDate
-SenderMailbox set(OnPremises, Online, None)
-EwsAvailable
-Federated

cmdlet Get-SfbOfflineMessage
module Sfbsh

syntax
    Get-SfbOfflineMessage [[-Sender] <Object>] [-Recipient <Object>] [-State <string>] [-Id <ulong>] [-Trace] [<CommonParameters>]

-Sender
-Recipient
-State set(Spooled, Delivered, Stuck, Draft)
-Id byName
-Trace

cmdlet Wait-SfbOfflineMessage
module Sfbsh

syntax
    Wait-SfbOfflineMessage [[-Id] <ulong>] [<CommonParameters>]

-Id byName

cmdlet Get-SfbClientLog
module Sfbsh

syntax
    Get-SfbClientLog [[-Identity] <Object>] [<CommonParameters>]

-Identity pipeline

cmdlet Get-SfbClock
module Sfbsh

syntax
    Get-SfbClock [<CommonParameters>]

cmdlet Step-SfbClock
module Sfbsh
default Minutes
confirm Medium

syntax Minutes
    Step-SfbClock [-Minutes] <double> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Hours
    Step-SfbClock -Hours <double> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Days
    Step-SfbClock -Days <double> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax To
    Step-SfbClock -To <datetime> [-WhatIf] [-Confirm] [<CommonParameters>]

-Minutes
-Hours
-Days
-To
