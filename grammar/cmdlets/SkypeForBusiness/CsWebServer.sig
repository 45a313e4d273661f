cmdlet Set-CsWebServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsWebServer [[-Identity] <XdsGlobalRelativeIdentity>] [-AppSharingPortCount <ushort>] [-AppSharingPortStart <ushort>] [-ExternalFqdn <Fqdn>] [-ExternalHttpPort <ushort>] [-ExternalHttpsPort <ushort>] [-PrimaryHttpPort <ushort>] [-PrimaryHttpsPort <ushort>] [-ReachExternalPsomServerPort <ushort>] [-ReachPrimaryPsomServerPort <ushort>] [-UserServer <string>] [-Force] [-InternalFqdn <Fqdn>] [-PublishedExternalHttpPort <ushort>] [-PublishedExternalHttpsPort <ushort>] [-PublishedPrimaryHttpPort <ushort>] [-PublishedPrimaryHttpsPort <ushort>] [-McxSipExternalListeningPort <ushort>] [-McxSipPrimaryListeningPort <ushort>] [-RmWebSipExternalListeningPort <ushort>] [-RmWebSipPrimaryListeningPort <ushort>] [-SupportConferenceConsoleSipExternalListeningPort <ushort>] [-SupportConferenceConsoleSipPrimaryListeningPort <ushort>] [-UcwaSipExternalListeningPort <ushort>] [-UcwaSipPrimaryListeningPort <ushort>] [-MeetingRoomAdminPortalExternalListeningPort <ushort>] [-MeetingRoomAdminPortalInternalListeningPort <ushort>] [-UcapSipPrimaryListeningPort <ushort>] [-VxmlSipPrimaryListeningPort <ushort>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AppSharingPortCount
-AppSharingPortStart
-ExternalFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-ExternalHttpPort
-ExternalHttpsPort
-PrimaryHttpPort
-PrimaryHttpsPort
-ReachExternalPsomServerPort
-ReachPrimaryPsomServerPort
-UserServer
-Force
-InternalFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-PublishedExternalHttpPort
-PublishedExternalHttpsPort
-PublishedPrimaryHttpPort
-PublishedPrimaryHttpsPort
-McxSipExternalListeningPort
-McxSipPrimaryListeningPort
-RmWebSipExternalListeningPort
-RmWebSipPrimaryListeningPort
-SupportConferenceConsoleSipExternalListeningPort
-SupportConferenceConsoleSipPrimaryListeningPort
-UcwaSipExternalListeningPort
-UcwaSipPrimaryListeningPort
-MeetingRoomAdminPortalExternalListeningPort
-MeetingRoomAdminPortalInternalListeningPort
-UcapSipPrimaryListeningPort
-VxmlSipPrimaryListeningPort
