cmdlet Get-PfxCertificate
module Microsoft.PowerShell.Security
default ByPath
output System.Security.Cryptography.X509Certificates.X509Certificate2

syntax ByPath
    Get-PfxCertificate [-FilePath] <string[]> [-Password <securestring>] [-NoPromptForPassword] [<CommonParameters>]
syntax ByLiteralPath
    Get-PfxCertificate -LiteralPath <string[]> [-Password <securestring>] [-NoPromptForPassword] [<CommonParameters>]

-FilePath pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Password
-NoPromptForPassword
