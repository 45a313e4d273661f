cmdlet Get-SfbLab
module Sfbsh

syntax
    Get-SfbLab [<CommonParameters>]

cmdlet New-SfbLab
module Sfbsh
confirm Medium

syntax
    New-SfbLab [-Sites <int>] [-Pools <int>] [-Users <int>] [-Domains <int>] [-Seed <long>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Sites range(1, 1000)
-Pools range(1, 1000)
-Users range(0, 1000000)
-Domains range(1, 1000)
-Seed

cmdlet Reset-SfbLab
module Sfbsh
confirm Medium

syntax
    Reset-SfbLab [-WhatIf] [-Confirm] [<CommonParameters>]


cmdlet Set-SfbLab
module Sfbsh
confirm Medium

syntax
    Set-SfbLab [-ClientBuild <string>] [-ClientChannelDate <Object>] [-Mailbox <string>] [-EwsAvailable <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ClientBuild
-ClientChannelDate
-Mailbox
-EwsAvailable <System.Nullable[bool]>

cmdlet Set-SfbLabUser
module Sfbsh
confirm Medium

syntax
    Set-SfbLabUser [-Identity] <UserIdParameter> [-ClientBuild <string>] [-ClientChannelDate <Object>] [-Mailbox <string>] [-EwsAvailable <bool>] [-Federated <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ClientBuild
-ClientChannelDate
-Mailbox
-EwsAvailable <System.Nullable[bool]>
-Federated <System.Nullable[bool]>
