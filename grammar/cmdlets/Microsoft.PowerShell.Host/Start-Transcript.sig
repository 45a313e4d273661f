cmdlet Start-Transcript
module Microsoft.PowerShell.Host
default ByPath
confirm Medium
output System.String

syntax ByPath
    Start-Transcript [[-Path] <string>] [-Append] [-Force] [-NoClobber] [-IncludeInvocationHeader] [-UseMinimalHeader] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Start-Transcript [[-LiteralPath] <string>] [-Append] [-Force] [-NoClobber] [-IncludeInvocationHeader] [-UseMinimalHeader] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByOutputDirectory
    Start-Transcript [[-OutputDirectory] <string>] [-Append] [-Force] [-NoClobber] [-IncludeInvocationHeader] [-UseMinimalHeader] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path notNullOrEmpty
-LiteralPath alias(PSPath, LP) notNullOrEmpty
-OutputDirectory notNullOrEmpty
-Append
-Force
-NoClobber alias(NoOverwrite)
-IncludeInvocationHeader
-UseMinimalHeader
