cmdlet Get-CsMeetingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.MeetingConfiguration

syntax Identity
    Get-CsMeetingConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsMeetingConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsMeetingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsMeetingConfiguration [-Identity] <XdsIdentity> [-AdmitAnonymousUsersByDefault <bool>] [-AssignedConferenceTypeByDefault <bool>] [-DesignateAsPresenter <DesignateAsPresenter>] [-EnableAssignedConferenceType <bool>] [-PstnCallersBypassLobby <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-CustomFooterText <string>] [-HelpURL <string>] [-LegalURL <string>] [-LogoURL <string>] [-RequireRoomSystemsAuthorization <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdmitAnonymousUsersByDefault
-AssignedConferenceTypeByDefault
-DesignateAsPresenter values(None, Company, Everyone)
-EnableAssignedConferenceType
-PstnCallersBypassLobby
-Force
-InMemory
-Tenant
-CustomFooterText
-HelpURL
-LegalURL
-LogoURL
-RequireRoomSystemsAuthorization

cmdlet Remove-CsMeetingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsMeetingConfiguration [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsMeetingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsMeetingConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-PstnCallersBypassLobby <bool>] [-EnableAssignedConferenceType <bool>] [-DesignateAsPresenter <DesignateAsPresenter>] [-AssignedConferenceTypeByDefault <bool>] [-AdmitAnonymousUsersByDefault <bool>] [-RequireRoomSystemsAuthorization <bool>] [-LogoURL <string>] [-LegalURL <string>] [-HelpURL <string>] [-CustomFooterText <string>] [-AllowConferenceRecording <bool>] [-AllowCloudRecordingService <bool>] [-EnableMeetingReport <bool>] [-UserUriFormatForStUser <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsMeetingConfiguration [-Tenant <guid>] [-PstnCallersBypassLobby <bool>] [-EnableAssignedConferenceType <bool>] [-DesignateAsPresenter <DesignateAsPresenter>] [-AssignedConferenceTypeByDefault <bool>] [-AdmitAnonymousUsersByDefault <bool>] [-RequireRoomSystemsAuthorization <bool>] [-LogoURL <string>] [-LegalURL <string>] [-HelpURL <string>] [-CustomFooterText <string>] [-AllowConferenceRecording <bool>] [-AllowCloudRecordingService <bool>] [-EnableMeetingReport <bool>] [-UserUriFormatForStUser <string>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-PstnCallersBypassLobby
-EnableAssignedConferenceType
-DesignateAsPresenter values(None, Company, Everyone)
-AssignedConferenceTypeByDefault
-AdmitAnonymousUsersByDefault
-RequireRoomSystemsAuthorization
-LogoURL
-LegalURL
-HelpURL
-CustomFooterText
-AllowConferenceRecording
-AllowCloudRecordingService
-EnableMeetingReport
-UserUriFormatForStUser
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
