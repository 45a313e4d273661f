cmdlet Get-CsPresenceManagementState
module SkypeForBusiness
output Microsoft.Rtc.Management.PresenceMaintain.Cmdlet.PresenceManagementState
products SfB2015 SfB2019

syntax
    Get-CsPresenceManagementState [[-Fqdn] <Fqdn>] [-Force] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force

cmdlet Set-CsPresenceManagementState
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsPresenceManagementState [[-Fqdn] <Fqdn>] [-Force] [-ManualOverride <bool>] [-MaxPublishersPerBatch <uint>] [-MaxRemotePublishersPerBatch <uint>] [-NotificationBatchInterval <uint>] [-NotificationBatchSize <uint>] [-LimitedNotificationMode <bool>] [-MaxHttpMessageSizeKb <uint>] [-MaxRemoteQueueThreadCount <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-ManualOverride
-MaxPublishersPerBatch
-MaxRemotePublishersPerBatch
-NotificationBatchInterval
-NotificationBatchSize
-LimitedNotificationMode
-MaxHttpMessageSizeKb
-MaxRemoteQueueThreadCount
