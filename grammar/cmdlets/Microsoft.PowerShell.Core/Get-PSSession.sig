cmdlet Get-PSSession
module Microsoft.PowerShell.Core
default Name
output System.Management.Automation.Runspaces.PSSession

syntax Name
    Get-PSSession [-Name <string[]>] [<CommonParameters>]
syntax ComputerName
    Get-PSSession [-ComputerName] <string[]> [-ApplicationName <string>] [-ConfigurationName <string>] [-Name <string[]>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [-Port <int>] [-UseSSL] [-ThrottleLimit <int>] [-State <SessionFilterState>] [-SessionOption <PSSessionOption>] [<CommonParameters>]
syntax ComputerInstanceId
    Get-PSSession [-ComputerName] <string[]> -InstanceId <guid[]> [-ApplicationName <string>] [-ConfigurationName <string>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [-Port <int>] [-UseSSL] [-ThrottleLimit <int>] [-State <SessionFilterState>] [-SessionOption <PSSessionOption>] [<CommonParameters>]
syntax ConnectionUri
    Get-PSSession [-ConnectionUri] <uri[]> [-ConfigurationName <string>] [-AllowRedirection] [-Name <string[]>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [-ThrottleLimit <int>] [-State <SessionFilterState>] [-SessionOption <PSSessionOption>] [<CommonParameters>]
syntax ConnectionUriInstanceId
    Get-PSSession [-ConnectionUri] <uri[]> -InstanceId <guid[]> [-ConfigurationName <string>] [-AllowRedirection] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-CertificateThumbprint <string>] [-ThrottleLimit <int>] [-State <SessionFilterState>] [-SessionOption <PSSessionOption>] [<CommonParameters>]
syntax ContainerId
    Get-PSSession -ContainerId <string[]> [-ConfigurationName <string>] [-Name <string[]>] [-State <SessionFilterState>] [<CommonParameters>]
syntax ContainerIdInstanceId
    Get-PSSession -InstanceId <guid[]> -ContainerId <string[]> [-ConfigurationName <string>] [-State <SessionFilterState>] [<CommonParameters>]
syntax VMId
    Get-PSSession -VMId <guid[]> [-ConfigurationName <string>] [-Name <string[]>] [-State <SessionFilterState>] [<CommonParameters>]
syntax VMIdInstanceId
    Get-PSSession -InstanceId <guid[]> -VMId <guid[]> [-ConfigurationName <string>] [-State <SessionFilterState>] [<CommonParameters>]
syntax VMName
    Get-PSSession -VMName <string[]> [-ConfigurationName <string>] [-Name <string[]>] [-State <SessionFilterState>] [<CommonParameters>]
syntax VMNameInstanceId
    Get-PSSession -InstanceId <guid[]> -VMName <string[]> [-ConfigurationName <string>] [-State <SessionFilterState>] [<CommonParameters>]
syntax InstanceId
    Get-PSSession [-InstanceId <guid[]>] [<CommonParameters>]
syntax Id
    Get-PSSession [-Id] <int[]> [<CommonParameters>]

-ComputerName byName alias(Cn) notNullOrEmpty
-ApplicationName byName
-ConnectionUri byName alias(URI, CU) notNullOrEmpty
-ConfigurationName byName
-AllowRedirection
-Name byName[Name] notNullOrEmpty
-InstanceId byName[InstanceId] notNull
-Credential credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism>
-CertificateThumbprint
-Port range(1, 65535)
-UseSSL
-ThrottleLimit
-State <Microsoft.PowerShell.Commands.SessionFilterState>
-SessionOption <System.Management.Automation.Remoting.PSSessionOption>
-Id byName notNull
-ContainerId byName notNullOrEmpty
-VMId byName alias(VMGuid) notNullOrEmpty
-VMName byName notNullOrEmpty
