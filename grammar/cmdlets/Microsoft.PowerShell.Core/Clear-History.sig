cmdlet Clear-History
module Microsoft.PowerShell.Core
default IDParameter
confirm Medium

syntax IDParameter
    Clear-History [[-Id] <int[]>] [[-Count] <int>] [-Newest] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CommandLineParameter
    Clear-History [[-Count] <int>] [-CommandLine <string[]>] [-Newest] [-WhatIf] [-Confirm] [<CommonParameters>]

-Id range(1, 2147483647)
-CommandLine notNullOrEmpty
-Count position(1) range(1, 2147483647)
-Newest
