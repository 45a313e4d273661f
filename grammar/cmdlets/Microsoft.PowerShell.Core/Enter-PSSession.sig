cmdlet Enter-PSSession
module Microsoft.PowerShell.Core
default ComputerName

syntax ComputerName
    Enter-PSSession [-ComputerName] <string> [-EnableNetworkAccess] [-Credential <pscredential>] [-ConfigurationName <string>] [-Port <int>] [-UseSSL] [-ApplicationName <string>] [-SessionOption <PSSessionOption>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [<CommonParameters>]
syntax SSHHost
    Enter-PSSession [-HostName] <string> [-Options <hashtable>] [-Port <int>] [-UserName <string>] [-KeyFilePath <string>] [-Subsystem <string>] [-ConnectingTimeout <int>] [-SSHTransport] [<CommonParameters>]
syntax Session
    Enter-PSSession [[-Session] <PSSession>] [<CommonParameters>]
syntax Uri
    Enter-PSSession [[-ConnectionUri] <uri>] [-EnableNetworkAccess] [-Credential <pscredential>] [-ConfigurationName <string>] [-AllowRedirection] [-SessionOption <PSSessionOption>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [<CommonParameters>]
syntax InstanceId
    Enter-PSSession [-InstanceId <guid>] [<CommonParameters>]
syntax Id
    Enter-PSSession [[-Id] <int>] [<CommonParameters>]
syntax Name
    Enter-PSSession [-Name <string>] [<CommonParameters>]
syntax VMId
    Enter-PSSession [-VMId] <guid> [-Credential] <pscredential> [-ConfigurationName <string>] [<CommonParameters>]
syntax VMName
    Enter-PSSession [-VMName] <string> [-Credential] <pscredential> [-ConfigurationName <string>] [<CommonParameters>]
syntax ContainerId
    Enter-PSSession [-ContainerId] <string> [-ConfigurationName <string>] [-RunAsAdministrator] [<CommonParameters>]

-HostName pipeline notNullOrEmpty
-Options notNullOrEmpty
-ComputerName pipeline byName alias(Cn) notNullOrEmpty
-Session <System.Management.Automation.Runspaces.PSSession> pipeline byName notNullOrEmpty
-ConnectionUri position(1) byName alias(URI, CU) notNullOrEmpty
-InstanceId byName notNull
-Id byName notNull
-Name byName
-EnableNetworkAccess
-VMId pipeline byName alias(VMGuid) notNullOrEmpty
-VMName pipeline byName notNullOrEmpty
-Credential byName credential
-ContainerId pipeline byName notNullOrEmpty
-ConfigurationName byName
-RunAsAdministrator
-Port range(1, 65535)
-UseSSL
-ApplicationName byName
-AllowRedirection
-SessionOption <System.Management.Automation.Remoting.PSSessionOption> notNull
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism>
-CertificateThumbprint
-UserName notNullOrEmpty
-KeyFilePath alias(IdentityFilePath) notNullOrEmpty
-Subsystem byName
-ConnectingTimeout
-SSHTransport set(true)
