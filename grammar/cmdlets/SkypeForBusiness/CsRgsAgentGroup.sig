cmdlet Get-CsRgsAgentGroup
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.AgentGroup

syntax
    Get-CsRgsAgentGroup [[-Identity] <RgsIdentity>] [-Name <string>] [-Owner <RgsIdentity>] [-ShowAll] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-Name
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-ShowAll

cmdlet New-CsRgsAgentGroup
module SkypeForBusiness
confirm Medium

syntax
    New-CsRgsAgentGroup [-Parent] <RgsIdentity> -Name <string> [-AgentAlertTime <short>] [-AgentsByUri <Collection[uri]>] [-Description <string>] [-DistributionGroupAddress <string>] [-ParticipationPolicy <ParticipationPolicy>] [-RoutingMethod <RoutingMethod>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Name
-AgentAlertTime
-AgentsByUri <System.Collections.ObjectModel.Collection[uri]>
-Description
-DistributionGroupAddress
-ParticipationPolicy values(Informal, Formal)
-RoutingMethod values(LongestIdle, RoundRobin, Serial, Parallel, Attendant)
-Force
-InMemory

cmdlet Remove-CsRgsAgentGroup
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRgsAgentGroup -Instance <AgentGroup> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
-Instance pipeline byName

cmdlet Set-CsRgsAgentGroup
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRgsAgentGroup [-Instance] <AgentGroup> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Force
