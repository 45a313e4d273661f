cmdlet Invoke-CsComputerFailBack
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Invoke-CsComputerFailBack [[-ComputerName] <string>] [-NoStart] [-Report <string>] [-WaitTime <timespan>] [-SkipFabricHealthCheck] [-WhatIf] [-Confirm] [<CommonParameters>]

-ComputerName
-NoStart
-Report
-WaitTime
-SkipFabricHealthCheck
