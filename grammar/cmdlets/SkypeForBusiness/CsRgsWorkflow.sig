cmdlet Get-CsRgsWorkflow
module SkypeForBusiness
output Microsoft.Rtc.Rgs.Management.WritableSettings.Workflow

syntax
    Get-CsRgsWorkflow [[-Identity] <RgsIdentity>] [-Name <string>] [-Owner <RgsIdentity>] [-ShowAll] [<CommonParameters>]

-Identity <Microsoft.Rtc.Rgs.Management.RgsIdentity> pipeline
-Name
-Owner <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-ShowAll

cmdlet New-CsRgsWorkflow
module SkypeForBusiness
confirm Medium

syntax
    New-CsRgsWorkflow [-Parent] <RgsIdentity> -Name <string> -PrimaryUri <uri> [-Active <bool>] [-Anonymous <bool>] [-BusinessHoursID <RgsIdentity>] [-CustomMusicOnHoldFile <AudioFile>] [-DefaultAction <CallAction>] [-Description <string>] [-DisplayNumber <string>] [-EnabledForFederation <bool>] [-HolidayAction <CallAction>] [-Language <string>] [-LineUri <uri>] [-NonBusinessHoursAction <CallAction>] [-TimeZone <string>] [-Force] [-InMemory] [-HolidaySetIDList <Collection[RgsIdentity]>] [-Managed <bool>] [-ManagersByUri <Collection[uri]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-Name
-PrimaryUri
-Active
-Anonymous
-BusinessHoursID <Microsoft.Rtc.Rgs.Management.RgsIdentity>
-CustomMusicOnHoldFile
-DefaultAction
-Description
-DisplayNumber
-EnabledForFederation
-HolidayAction
-Language
-LineUri
-NonBusinessHoursAction
-TimeZone
-Force
-InMemory
-HolidaySetIDList <System.Collections.ObjectModel.Collection[Microsoft.Rtc.Rgs.Management.RgsIdentity]>
-Managed
-ManagersByUri <System.Collections.ObjectModel.Collection[uri]>

cmdlet Remove-CsRgsWorkflow
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRgsWorkflow [-Instance] <Workflow> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline byName
-Force

cmdlet Set-CsRgsWorkflow
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRgsWorkflow [-Instance] <Workflow> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Force
