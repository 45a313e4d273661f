cmdlet New-PSSession
module Microsoft.PowerShell.Core
default ComputerName
output System.Management.Automation.Runspaces.PSSession

syntax ComputerName
    New-PSSession [[-ComputerName] <string[]>] [-Credential <pscredential>] [-Name <string[]>] [-EnableNetworkAccess] [-ConfigurationName <string>] [-Port <int>] [-UseSSL] [-ApplicationName <string>] [-ThrottleLimit <int>] [-SessionOption <PSSessionOption>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [<CommonParameters>]
syntax Uri
    New-PSSession [-ConnectionUri] <uri[]> [-Credential <pscredential>] [-Name <string[]>] [-EnableNetworkAccess] [-ConfigurationName <string>] [-ThrottleLimit <int>] [-AllowRedirection] [-SessionOption <PSSessionOption>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [<CommonParameters>]
syntax VMId
    New-PSSession [-VMId] <guid[]> -Credential <pscredential> [-Name <string[]>] [-ConfigurationName <string>] [-ThrottleLimit <int>] [<CommonParameters>]
syntax VMName
    New-PSSession -Credential <pscredential> -VMName <string[]> [-Name <string[]>] [-ConfigurationName <string>] [-ThrottleLimit <int>] [<CommonParameters>]
syntax Session
    New-PSSession [[-Session] <PSSession[]>] [-Name <string[]>] [-EnableNetworkAccess] [-ThrottleLimit <int>] [<CommonParameters>]
syntax ContainerId
    New-PSSession -ContainerId <string[]> [-Name <string[]>] [-ConfigurationName <string>] [-RunAsAdministrator] [-ThrottleLimit <int>] [<CommonParameters>]
syntax UseWindowsPowerShellParameterSet
    New-PSSession -UseWindowsPowerShell [-Name <string[]>] [<CommonParameters>]
syntax SSHHost
    New-PSSession [-HostName] <string[]> [-Name <string[]>] [-Port <int>] [-UserName <string>] [-KeyFilePath <string>] [-Subsystem <string>] [-ConnectingTimeout <int>] [-SSHTransport] [-Options <hashtable>] [<CommonParameters>]
syntax SSHHostHashParam
    New-PSSession -SSHConnection <hashtable[]> [-Name <string[]>] [<CommonParameters>]

-ComputerName pipeline byName alias(Cn) notNullOrEmpty
-Credential byName credential
-Session <System.Management.Automation.Runspaces.PSSession[]> pipeline byName notNullOrEmpty
-Name
-EnableNetworkAccess
-ConfigurationName byName
-UseWindowsPowerShell
-VMId byName alias(VMGuid) notNullOrEmpty
-VMName byName notNullOrEmpty
-ContainerId byName notNullOrEmpty
-RunAsAdministrator
-Port range(1, 65535)
-UseSSL
-ApplicationName byName
-ThrottleLimit
-ConnectionUri byName alias(URI, CU) notNullOrEmpty
-AllowRedirection
-SessionOption <System.Management.Automation.Remoting.PSSessionOption> notNull
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism>
-CertificateThumbprint
-HostName notNullOrEmpty
-UserName notNullOrEmpty
-KeyFilePath alias(IdentityFilePath) notNullOrEmpty
-Subsystem byName
-ConnectingTimeout
-SSHTransport set(true)
-SSHConnection notNullOrEmpty
-Options notNullOrEmpty
