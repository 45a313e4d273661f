cmdlet Get-CsCloudMeetingPolicy
module SkypeForBusiness
default Identity
products Online

syntax Identity
    Get-CsCloudMeetingPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsCloudMeetingPolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
