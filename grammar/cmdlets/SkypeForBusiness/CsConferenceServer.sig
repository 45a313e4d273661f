cmdlet Set-CsConferenceServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsConferenceServer [[-Identity] <XdsGlobalRelativeIdentity>] [-AppSharingSipPort <ushort>] [-AppSharingPortCount <ushort>] [-AppSharingPortStart <ushort>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-AudioVideoSipPort <ushort>] [-DataPsomPort <ushort>] [-EdgeServer <string>] [-ImSipPort <ushort>] [-MeetingPsomPort <ushort>] [-PhoneSipPort <ushort>] [-VideoPortCount <ushort>] [-VideoPortStart <ushort>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AppSharingSipPort
-AppSharingPortCount
-AppSharingPortStart
-AudioPortCount
-AudioPortStart
-AudioVideoSipPort
-DataPsomPort
-EdgeServer
-ImSipPort
-MeetingPsomPort
-PhoneSipPort
-VideoPortCount
-VideoPortStart
-Force
