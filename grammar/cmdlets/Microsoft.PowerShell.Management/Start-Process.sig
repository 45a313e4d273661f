cmdlet Start-Process
module Microsoft.PowerShell.Management
default Default
confirm Medium
output System.Diagnostics.Process

syntax Default
    Start-Process [-FilePath] <string> [[-ArgumentList] <string[]>] [-Credential <pscredential>] [-WorkingDirectory <string>] [-LoadUserProfile] [-NoNewWindow] [-PassThru] [-RedirectStandardError <string>] [-RedirectStandardInput <string>] [-RedirectStandardOutput <string>] [-WindowStyle <ProcessWindowStyle>] [-Wait] [-UseNewEnvironment] [-Environment <hashtable>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax UseShellExecute
    Start-Process [-FilePath] <string> [[-ArgumentList] <string[]>] [-WorkingDirectory <string>] [-PassThru] [-Verb <string>] [-WindowStyle <ProcessWindowStyle>] [-Wait] [-Environment <hashtable>] [-WhatIf] [-Confirm] [<CommonParameters>]

-FilePath alias(PSPath, Path) notNullOrEmpty
-ArgumentList alias(Args)
-Credential alias(RunAs) notNullOrEmpty credential
-WorkingDirectory notNullOrEmpty
-LoadUserProfile alias(Lup)
-NoNewWindow alias(nnw)
-PassThru
-RedirectStandardError alias(RSE) notNullOrEmpty
-RedirectStandardInput alias(RSI) notNullOrEmpty
-RedirectStandardOutput alias(RSO) notNullOrEmpty
-Verb notNullOrEmpty
-WindowStyle <System.Diagnostics.ProcessWindowStyle> notNullOrEmpty
-Wait
-UseNewEnvironment
-Environment
