cmdlet New-Object
module Microsoft.PowerShell.Utility
default Net

syntax Net
    New-Object [-TypeName] <string> [[-ArgumentList] <Object[]>] [-Property <IDictionary>] [<CommonParameters>]
syntax Com
    New-Object [-Strict] [-Property <IDictionary>] [<CommonParameters>]

-TypeName
-ArgumentList <System.Object[]> alias(Args)
-Strict
-Property <System.Collections.IDictionary>
