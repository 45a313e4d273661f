cmdlet Invoke-CsComputerFailOver
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Invoke-CsComputerFailOver [[-ComputerName] <string>] [-Force] [-NoStop] [-Report <string>] [-WaitTime <timespan>] [-DrainingTimeout <timespan>] [-SkipFabricHealthCheck] [-WhatIf] [-Confirm] [<CommonParameters>]

-ComputerName
-Force
-NoStop
-Report
-WaitTime
-DrainingTimeout
-SkipFabricHealthCheck
