cmdlet Get-CsWindowsService
module SkypeForBusiness

syntax
    Get-CsWindowsService [[-Name] <string>] [-ComputerName <string>] [-ExcludeActivityLevel] [-Report <string>] [<CommonParameters>]

-Name
-ComputerName
-ExcludeActivityLevel
-Report

cmdlet Start-CsWindowsService
module SkypeForBusiness
default Name
confirm Medium

syntax Name
    Start-CsWindowsService [[-Name] <string>] [-ComputerName <string>] [-NoWait] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InputObject
    Start-CsWindowsService [-InputObject <NTService>] [-NoWait] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-InputObject pipeline
-Name
-ComputerName
-NoWait
-Force
-Report

cmdlet Stop-CsWindowsService
module SkypeForBusiness
default Name
confirm Medium

syntax Name
    Stop-CsWindowsService [[-Name] <string>] [-ComputerName <string>] [-Graceful] [-NoWait] [-Force] [-Report <string>] [-LeaveClsAgentRunning] [-LeaveWebServerRunning] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InputObject
    Stop-CsWindowsService [-Graceful] [-InputObject <NTService>] [-NoWait] [-Force] [-Report <string>] [-LeaveClsAgentRunning] [-LeaveWebServerRunning] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-ComputerName
-Graceful
-InputObject pipeline
-NoWait
-Force
-Report
-LeaveClsAgentRunning
-LeaveWebServerRunning
