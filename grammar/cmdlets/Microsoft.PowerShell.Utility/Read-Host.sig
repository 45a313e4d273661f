cmdlet Read-Host
module Microsoft.PowerShell.Utility
default AsString
output System.String
output System.Security.SecureString

syntax AsString
    Read-Host [[-Prompt] <Object>] [-MaskInput] [<CommonParameters>]
syntax AsSecureString
    Read-Host [[-Prompt] <Object>] [-AsSecureString] [<CommonParameters>]

-Prompt <System.Object> remaining allowNull
-AsSecureString
-MaskInput
