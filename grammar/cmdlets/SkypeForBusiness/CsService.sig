cmdlet Get-CsService
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsService [[-Identity] <XdsGlobalRelativeIdentity>] [-PoolFqdn <string>] [<CommonParameters>]
syntax Filter
    Get-CsService [-Filter <string>] [-PoolFqdn <string>] [<CommonParameters>]
syntax ApplicationDatabase
    Get-CsService [-ApplicationDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax ApplicationServer
    Get-CsService [-ApplicationServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax ArchivingDatabase
    Get-CsService [-ArchivingDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax ArchivingServer
    Get-CsService [-ArchivingServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax CentralManagement
    Get-CsService [-CentralManagement] [-PoolFqdn <string>] [<CommonParameters>]
syntax CentralManagementDatabase
    Get-CsService [-CentralManagementDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax ConferenceServer
    Get-CsService [-ConferencingServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax Director
    Get-CsService [-Director] [-PoolFqdn <string>] [<CommonParameters>]
syntax EdgeServer
    Get-CsService [-EdgeServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax FileStore
    Get-CsService [-FileStore] [-PoolFqdn <string>] [<CommonParameters>]
syntax ManagementServer
    Get-CsService [-ManagementServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax MediationServer
    Get-CsService [-MediationServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax MonitoringServer
    Get-CsService [-MonitoringServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax MonitoringDatabase
    Get-CsService [-MonitoringDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax ProvisionServer
    Get-CsService [-PoolFqdn <string>] [-ProvisionServer] [<CommonParameters>]
syntax ProvisionDatabase
    Get-CsService [-PoolFqdn <string>] [-ProvisionDatabase] [<CommonParameters>]
syntax PstnGateway
    Get-CsService [-PoolFqdn <string>] [-PstnGateway] [<CommonParameters>]
syntax Registrar
    Get-CsService [-PoolFqdn <string>] [-Registrar] [<CommonParameters>]
syntax TrustedApplicationPool
    Get-CsService [-PoolFqdn <string>] [-TrustedApplicationPool] [<CommonParameters>]
syntax UserDatabase
    Get-CsService [-PoolFqdn <string>] [-UserDatabase] [<CommonParameters>]
syntax UserServer
    Get-CsService [-PoolFqdn <string>] [-UserServer] [<CommonParameters>]
syntax WebServer
    Get-CsService [-PoolFqdn <string>] [-WebServer] [<CommonParameters>]
syntax BackupServer
    Get-CsService [-BackupServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax LegalInterceptServer
    Get-CsService [-LegalInterceptServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax PersistentChatComplianceDatabase
    Get-CsService [-PersistentChatComplianceDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax PersistentChatDatabase
    Get-CsService [-PersistentChatDatabase] [-PoolFqdn <string>] [<CommonParameters>]
syntax PersistentChatServer
    Get-CsService [-PersistentChatServer] [-PoolFqdn <string>] [<CommonParameters>]
syntax WacServer
    Get-CsService [-PoolFqdn <string>] [-WacServer] [<CommonParameters>]
syntax VideoGateway
    Get-CsService [-PoolFqdn <string>] [-VideoGateway] [<CommonParameters>]
syntax VideoInteropServer
    Get-CsService [-PoolFqdn <string>] [-VideoInteropServer] [<CommonParameters>]

-PersistentChatServer
-PersistentChatDatabase
-PersistentChatComplianceDatabase
-LegalInterceptServer
-BackupServer
-MonitoringDatabase
-MonitoringServer
-MediationServer
-ManagementServer
-FileStore
-EdgeServer
-Director
-ConferencingServer alias(ConferenceServer)
-CentralManagementDatabase
-CentralManagement
-ArchivingServer
-ArchivingDatabase
-ApplicationServer
-ApplicationDatabase
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-PoolFqdn
-VideoInteropServer
-VideoGateway
-WacServer
-WebServer
-UserServer
-UserDatabase
-TrustedApplicationPool alias(ExternalServer)
-Registrar
-PstnGateway
-ProvisionDatabase
-ProvisionServer
