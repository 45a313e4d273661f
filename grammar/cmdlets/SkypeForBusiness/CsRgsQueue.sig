cmdlet Get-CsRgsQueue
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.Queue

syntax
    Get-CsRgsQueue [[-Identity] <RgsIdentity>] [-Name <string>] [-Owner <RgsIdentity>] [-ShowAll] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-Name
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-ShowAll

cmdlet New-CsRgsQueue
module SkypeForBusiness
confirm Medium

syntax
    New-CsRgsQueue [-Parent] <RgsIdentity> -Name <string> [-Description <string>] [-OverflowAction <CallAction>] [-OverflowCandidate <OverflowCandidate>] [-OverflowThreshold <short>] [-TimeoutAction <CallAction>] [-TimeoutThreshold <int>] [-Force] [-InMemory] [-AgentGroupIDList <Collection[RgsIdentity]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Name
-Description
-OverflowAction
-OverflowCandidate values(NewestCall, OldestCall)
-OverflowThreshold
-TimeoutAction
-TimeoutThreshold
-Force
-InMemory
-AgentGroupIDList <System.Collections.ObjectModel.Collection[Microsoft.Rtc.Rgs.Management.RgsIdentity]>

cmdlet Remove-CsRgsQueue
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRgsQueue -Instance <Queue> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-Instance pipeline byName

cmdlet Set-CsRgsQueue
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRgsQueue [-Instance] <Queue> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Force
