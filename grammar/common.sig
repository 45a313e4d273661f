# The parameters that every cmdlet has besides its own.

cmdlet CommonParameters
module -

syntax
    CommonParameters [-Verbose] [-Debug] [-ErrorAction <ActionPreference>] [-WarningAction <ActionPreference>] [-InformationAction <ActionPreference>] [-ProgressAction <ActionPreference>] [-ErrorVariable <string>] [-WarningVariable <string>] [-InformationVariable <string>] [-OutVariable <string>] [-OutBuffer <int>] [-PipelineVariable <string>]

-Verbose alias(vb)
-Debug alias(db)
-ErrorAction <System.Management.Automation.ActionPreference> alias(ea)
-WarningAction <System.Management.Automation.ActionPreference> alias(wa)
-InformationAction <System.Management.Automation.ActionPreference> alias(infa)
-ProgressAction <System.Management.Automation.ActionPreference> alias(proga)
-ErrorVariable alias(ev)
-WarningVariable alias(wv)
-InformationVariable alias(iv)
-OutVariable alias(ov)
-OutBuffer alias(ob) range(0, 2147483647)
-PipelineVariable alias(pv)

# Added by SupportsShouldProcess.
cmdlet ShouldProcessParameters
module -

syntax
    ShouldProcessParameters [-WhatIf] [-Confirm]

-WhatIf alias(wi)
-Confirm alias(cf)

# Added by SupportsPaging.
cmdlet PagingParameters
module -

syntax
    PagingParameters [-IncludeTotalCount] [-Skip <ulong>] [-First <ulong>]

-IncludeTotalCount
-Skip
-First
